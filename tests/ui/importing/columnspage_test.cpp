// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/importdraft.h"
#include "ui/common/messagebar.h"
#include "ui/importing/columnplanmodel.h"
#include "ui/importing/columnspage.h"

#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace penstock;
using Role = ColumnPlan::Role;

/// The columns' page under a person's hands: keys in the table, the buttons above it, the lines below it.
class ColumnsPageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void showsTheProposalAndItsLines();
    void buttonsChangeWhatIsSelected();
    void aNameIsTypedIntoItsCell();
    void aRoleIsChosenFromItsCell();
    void aMistakeStopsTheWizardAndTakesTheLinesAway();
    void rowsThatCannotBeWrittenAreSaid();
    void zonesThatAreNoneAreSaid();
    void theZoneIsForTimesWithoutAnOffset();
    void changesOfTheFileStartAfresh();

private:
    void look(const QByteArray &content);
    void select(const QList<int> &rows) const;
    QModelIndex cell(int row, int column) const { return m_table->model()->index(row, column); }
    void press(const QString &text) const;
    QString said() const;
    bool isRoleButtonEnabled() const;

    QTemporaryDir m_folder;
    ImportDraft m_draft;
    std::unique_ptr<ColumnsPage> m_page;
    QTableView *m_table = nullptr;
    QPlainTextEdit *m_lines = nullptr;
    QComboBox *m_zone = nullptr;
};

void ColumnsPageTest::init()
{
    m_draft = {};
    m_page = std::make_unique<ColumnsPage>(m_draft);
    m_table = m_page->findChild<QTableView *>();
    for (QPlainTextEdit *edit : m_page->findChildren<QPlainTextEdit *>()) {
        if (edit->accessibleName() == QStringLiteral("Lines that will be written"))
            m_lines = edit;
    }
    m_zone = m_page->findChild<QComboBox *>();
    m_page->resize(1'200, 700);
    m_page->show();
    look("time,host,load\n2024-01-01 00:00:00,a,1.5\n2024-01-01 00:00:01,b,2.5\n");
}

void ColumnsPageTest::look(const QByteArray &content)
{
    QFile file(m_folder.filePath(QStringLiteral("data.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    file.close();
    auto *job = new CsvAnalysisJob(file.fileName());
    bool taken = false;
    connect(job, &Job::finished, this, [this, job, &taken] {
        m_draft.take(job->analysis());
        taken = true;
    });
    QTRY_VERIFY(taken);
    m_page->reset();
    m_page->enter();
}

void ColumnsPageTest::select(const QList<int> &rows) const
{
    m_table->clearSelection();
    for (const int row : rows) {
        const QPoint middle = m_table->visualRect(cell(row, ColumnPlanModel::SamplesColumn)).center();
        QTest::mouseClick(m_table->viewport(), Qt::LeftButton, Qt::ControlModifier, middle);
    }
}

void ColumnsPageTest::press(const QString &text) const
{
    for (QToolButton *button : m_page->findChildren<QToolButton *>()) {
        if (button->text().remove(u'&') == text) {
            QVERIFY(button->isEnabled());
            QTest::mouseClick(button, Qt::LeftButton);
            return;
        }
    }
    QFAIL(qPrintable(text));
}

bool ColumnsPageTest::isRoleButtonEnabled() const
{
    const auto buttons = m_page->findChildren<QToolButton *>();
    return std::ranges::any_of(buttons, [](const QToolButton *button) {
        const QString text = button->text().remove(u'&');
        const bool isRole = text == u"Field" || text == u"Tag" || text == u"Ignore";
        return isRole && button->isEnabled();
    });
}

QString ColumnsPageTest::said() const
{
    QStringList texts;
    for (const QLabel *label : m_page->findChildren<QLabel *>()) {
        if (label->isVisible())
            texts += label->text();
    }
    return texts.join(u'|');
}

void ColumnsPageTest::showsTheProposalAndItsLines()
{
    const QAbstractItemModelTester tester(m_table->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(m_page->isComplete());
    QCOMPARE(m_table->model()->rowCount(), 3);
    QCOMPARE(cell(1, ColumnPlanModel::RoleColumn).data().toString(), QStringLiteral("Tag"));
    QTRY_COMPARE(m_lines->toPlainText().section(u'\n', 0, 0),
                 QStringLiteral("data,host=a load=1.5 1704067200000000000"));
    QCOMPARE(m_lines->blockCount(), 2);
}

void ColumnsPageTest::buttonsChangeWhatIsSelected()
{
    QVERIFY(!isRoleButtonEnabled()); // nothing is selected
    select({1, 2});
    QVERIFY(isRoleButtonEnabled());
    press(QStringLiteral("Ignore"));
    QCOMPARE(m_draft.plan.columns.at(1).role, Role::Ignore);
    QCOMPARE(m_draft.plan.columns.at(2).role, Role::Ignore);
    QVERIFY(!m_page->isComplete()); // there is no field any more
    press(QStringLiteral("Field"));
    QVERIFY(m_page->isComplete());
    QTRY_VERIFY2(m_lines->toPlainText().contains(QStringLiteral("data host=\"a\",load=1.5 ")),
                 qPrintable(m_lines->toPlainText()));
    select({1});
    press(QStringLiteral("Tag"));
    QCOMPARE(m_draft.plan.columns.at(1).role, Role::Tag);
    QCOMPARE(m_draft.plan.columns.at(2).role, Role::Field);
}

void ColumnsPageTest::aNameIsTypedIntoItsCell()
{
    m_table->setCurrentIndex(cell(2, ColumnPlanModel::NameColumn));
    QTest::keyClick(m_table, Qt::Key_F2);
    auto *editor = m_table->viewport()->findChild<QLineEdit *>();
    QVERIFY(editor);
    editor->selectAll();
    QTest::keyClicks(editor, QStringLiteral(" cpu load "));
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(m_draft.plan.columns.at(2).name, QStringLiteral("cpu load"));
    QTRY_VERIFY2(m_lines->toPlainText().contains(QStringLiteral("data,host=a cpu\\ load=1.5 ")),
                 qPrintable(m_lines->toPlainText()));
}

void ColumnsPageTest::aRoleIsChosenFromItsCell()
{
    const QModelIndex role = cell(1, ColumnPlanModel::RoleColumn);
    QTest::mouseClick(m_table->viewport(), Qt::LeftButton, {}, m_table->visualRect(role).center());
    QTRY_VERIFY(m_table->viewport()->findChild<QComboBox *>());
    auto *choices = m_table->viewport()->findChild<QComboBox *>();
    QCOMPARE(choices->currentText(), QStringLiteral("Tag"));
    QCOMPARE(choices->count(), 6);
    QTRY_VERIFY(choices->view()->isVisible());
    QTest::keyClick(choices->view(), Qt::Key_Home);
    QTest::keyClick(choices->view(), Qt::Key_Return);
    QTRY_COMPARE(m_draft.plan.columns.at(1).role, Role::Ignore);
}

void ColumnsPageTest::aMistakeStopsTheWizardAndTakesTheLinesAway()
{
    QTRY_VERIFY(!m_lines->toPlainText().isEmpty());
    QSignalSpy complete(m_page.get(), &ColumnsPage::completeChanged);
    QVERIFY(m_table->model()->setData(cell(2, ColumnPlanModel::NameColumn), QStringLiteral("host")));
    QVERIFY(!m_page->isComplete());
    QVERIFY(!complete.isEmpty());
    QVERIFY(m_page->findChild<MessageBar *>()->isVisible());
    QVERIFY2(said().contains(QStringLiteral("both called \"host\"")), qPrintable(said()));
    QVERIFY(cell(1, ColumnPlanModel::NoteColumn).data().toString().contains(QStringLiteral("Column 3")));
    QTRY_VERIFY(m_lines->toPlainText().isEmpty());
    QVERIFY(m_table->model()->setData(cell(2, ColumnPlanModel::NameColumn), QStringLiteral("load")));
    QVERIFY(m_page->isComplete());
    QVERIFY(!m_page->findChild<MessageBar *>()->isVisible());
    QTRY_VERIFY(!m_lines->toPlainText().isEmpty());
}

void ColumnsPageTest::rowsThatCannotBeWrittenAreSaid()
{
    QVERIFY(m_table->model()->setData(cell(2, ColumnPlanModel::TypeColumn), int(ColumnPlan::FieldType::Boolean)));
    QVERIFY(m_page->isComplete()); // other rows of the file may be fine
    QTRY_VERIFY2(said().contains(QStringLiteral("No row can be written")), qPrintable(said()));
    QVERIFY2(said().contains(QStringLiteral("Line 2, “load”")), qPrintable(said()));
    QVERIFY(m_lines->toPlainText().isEmpty());
}

void ColumnsPageTest::zonesThatAreNoneAreSaid()
{
    QVERIFY(m_zone->isEnabled());
    m_zone->lineEdit()->selectAll();
    QTest::keyClicks(m_zone->lineEdit(), QStringLiteral("Europe/Berl"));
    QVERIFY(!m_page->isComplete());
    QVERIFY2(said().contains(QStringLiteral("“Europe/Berl” is no time zone")), qPrintable(said()));
    QCOMPARE(m_draft.plan.columns.at(0).time.timeZone, QString()); // half a name changes nothing
    QTest::keyClicks(m_zone->lineEdit(), QStringLiteral("in"));
    QVERIFY(m_page->isComplete());
    QCOMPARE(m_draft.plan.columns.at(0).time.timeZone, QStringLiteral("Europe/Berlin"));
    QTRY_VERIFY2(m_lines->toPlainText().contains(QStringLiteral(" 1704063600000000000")),
                 qPrintable(m_lines->toPlainText()));
}

void ColumnsPageTest::theZoneIsForTimesWithoutAnOffset()
{
    look("when,load\n1704067200,1.5\n1704067201,2.5\n");
    QVERIFY(!m_zone->isEnabled());
    look("time,load\n2024-01-01,1.5\n2024-01-02,2.5\n");
    QVERIFY(m_zone->isEnabled());
    select({0});
    press(QStringLiteral("Ignore"));
    QVERIFY(!m_zone->isEnabled());
}

void ColumnsPageTest::changesOfTheFileStartAfresh()
{
    select({1});
    press(QStringLiteral("Ignore"));
    look("time,place\n2024-01-01,x\n2024-01-02,y\n");
    QCOMPARE(m_table->model()->rowCount(), 2);
    QCOMPARE(m_draft.plan.columns.size(), 2);
    QVERIFY(!isRoleButtonEnabled());
}

QTEST_MAIN(ColumnsPageTest)
#include "columnspage_test.moc"
