// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/importdraft.h"
#include "ui/importing/columnplanmodel.h"
#include "ui/importing/columnspage.h"
#include "ui/importing/dialectbar.h"
#include "ui/importing/filepage.h"
#include "ui/importing/questionbar.h"
#include "ui/importing/sampledelegate.h"

#include <QFile>
#include <QFontDatabase>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <memory>

using namespace penstock;

/// The first two pages while something is in doubt: what is asked holds the wizard, an answer shows at once.
class WizardQuestionsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aQuestionOfAColumnHolds_data();
    void aQuestionOfAColumnHolds();
    void aQuestionOfTheFileHolds();
    void problemsLeadToTheirPlace();
    void theTimeButtonMakesATime();
    void aPatternIsTyped();
    void elapsedTimesNeedAStart();
    void everyPartOfTheDialectIsHeard_data();
    void everyPartOfTheDialectIsHeard();
    void missingValuesAreTyped();
    void samplesAreWhole_data();
    void samplesAreWhole();

private:
    void look(const QByteArray &content);
    QPushButton *answer(const QWidget &page, const QString &text) const;
    template <typename Widget> static Widget *named(const QWidget &page, const char *name)
    {
        for (Widget *candidate : page.findChildren<Widget *>()) {
            if (candidate->accessibleName() == QLatin1String(name))
                return candidate;
        }
        return nullptr;
    }
    QString lines() const { return named<QPlainTextEdit>(*m_columns, "Lines that will be written")->toPlainText(); }
    QTableView *table() const { return named<QTableView>(*m_columns, "Columns of the file"); }

    QTemporaryDir m_folder;
    std::unique_ptr<ImportDraft> m_draft;
    std::unique_ptr<FilePage> m_file;
    std::unique_ptr<ColumnsPage> m_columns;
};

void WizardQuestionsTest::init()
{
    m_columns.reset();
    m_file.reset();
    m_draft = std::make_unique<ImportDraft>();
    m_file = std::make_unique<FilePage>(*m_draft);
    m_columns = std::make_unique<ColumnsPage>(*m_draft);
    connect(m_file.get(), &FilePage::analysed, m_columns.get(), &ColumnsPage::reset);
    for (QWidget *page : std::initializer_list<QWidget *>{m_file.get(), m_columns.get()}) {
        page->resize(1'100, 600);
        page->show();
    }
}

void WizardQuestionsTest::look(const QByteArray &content)
{
    QFile file(m_folder.filePath(QStringLiteral("data.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    file.close();
    QSignalSpy analysed(m_file.get(), &FilePage::analysed);
    m_file->setFile(file.fileName());
    QVERIFY(!analysed.isEmpty() || analysed.wait(30'000));
    m_columns->enter();
}

QPushButton *WizardQuestionsTest::answer(const QWidget &page, const QString &text) const
{
    for (QPushButton *button : page.findChild<QuestionBar *>()->findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text() == text)
            return button;
    }
    return nullptr;
}

void WizardQuestionsTest::aQuestionOfAColumnHolds_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("pressed");
    QTest::addColumn<QString>("line"); ///< the first one, once it is answered
    QTest::newRow("day first") << QByteArray("time,v\n05/03/2024,1\n06/03/2024,2\n")
                               << QStringLiteral("Day first: 5 March 2024")
                               << QStringLiteral("data v=1i 1709596800000000000");
    QTest::newRow("month first") << QByteArray("time,v\n05/03/2024,1\n06/03/2024,2\n")
                                 << QStringLiteral("Month first: 3 May 2024")
                                 << QStringLiteral("data v=1i 1714694400000000000");
    QTest::newRow("thousands") << QByteArray("time;v\n2024-03-05;1.234\n2024-03-06;5.678\n")
                               << QStringLiteral("1234: the decimal mark is “,”")
                               << QStringLiteral("data v=1234i 1709596800000000000");
    QTest::newRow("overwriting") << QByteArray("time,v\n2024-03-05,1.5\n2024-03-05,2.5\n2024-03-06,3.5\n")
                                 << QStringLiteral("None: the last of such rows stays")
                                 << QStringLiteral("data v=1.5 1709596800000000000");
}

void WizardQuestionsTest::aQuestionOfAColumnHolds()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, pressed);
    look(content);
    QVERIFY(m_file->isComplete());
    QVERIFY(!m_columns->isComplete());
    QVERIFY(!m_columns->hindrance().isEmpty());
    QVERIFY(m_columns->findChild<QuestionBar *>()->isVisible());
    QPushButton *button = answer(*m_columns, pressed);
    QVERIFY(button);
    QTest::keyClick(button, Qt::Key_Space);
    QVERIFY(m_columns->isComplete());
    QVERIFY(m_columns->hindrance().isEmpty());
    QVERIFY(!m_columns->findChild<QuestionBar *>()->isVisible());
    QFETCH(QString, line);
    QTRY_COMPARE(lines().section(u'\n', 0, 0), line);
    // What was decided here is not asked again before the import.
    QCOMPARE(m_draft->plan.onDuplicate == DuplicatePolicy::Last, pressed.startsWith(QStringLiteral("None")));
}

void WizardQuestionsTest::aQuestionOfTheFileHolds()
{
    look("Sensor,Pump,Pump\ntime,flow,head\n2024-03-05,1,2\n2024-03-06,3,4\n");
    QVERIFY(!m_file->isComplete());
    QVERIFY(!m_file->hindrance().isEmpty());
    QSignalSpy analysed(m_file.get(), &FilePage::analysed);
    QPushButton *button = answer(*m_file, QStringLiteral("Only the last line names them"));
    QVERIFY(button);
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(analysed.wait(30'000));
    QVERIFY(m_file->isComplete());
    QCOMPARE(m_draft->plan.columns.value(1).name, QStringLiteral("flow"));
    QVERIFY(!m_file->findChild<QuestionBar *>()->isVisible());
}

void WizardQuestionsTest::problemsLeadToTheirPlace()
{
    QByteArray content("time,load\n");
    for (int i = 0; i < 60; ++i)
        content += "2024-03-05 09:" + QByteArray::number(i).rightJustified(2, '0') + (i == 30 ? ",broken\n" : ",1.5\n");
    look(content);
    QVERIFY(m_columns->isComplete());
    auto *problems = named<QListWidget>(*m_columns, "Rows that will be refused");
    QTRY_VERIFY(problems->isVisible());
    QCOMPARE(problems->count(), 1);
    QVERIFY2(problems->item(0)->text().startsWith(QStringLiteral("Line 32, “load”")),
             qPrintable(problems->item(0)->text()));
    QSignalSpy row(m_columns.get(), &ColumnsPage::rowChosen);
    problems->setCurrentRow(0);
    QCOMPARE(table()->currentIndex().row(), 1);
    QCOMPARE(row.value(0), QVariantList{quint64(31)});
    m_file->showRow(31);
    QCOMPARE(named<QTableView>(*m_file, "First rows of the file")->selectionModel()->selectedRows().value(0).row(), 30);
    // The refused row goes when its column does.
    QVERIFY(table()->model()->setData(table()->model()->index(1, ColumnPlanModel::TypeColumn),
                                      int(ColumnPlan::FieldType::String)));
    QTRY_VERIFY(!problems->isVisible());
}

void WizardQuestionsTest::theTimeButtonMakesATime()
{
    look("updated,measured,v\n2024-03-07,2024-03-05 09:00,1\n2024-03-07,2024-03-05 09:01,2\n");
    const qsizetype other = m_draft->plan.columns.at(0).role == ColumnPlan::Role::Time ? 1 : 0;
    table()->selectRow(int(other));
    for (QToolButton *button : m_columns->findChildren<QToolButton *>()) {
        if (button->text().remove(u'&') == QStringLiteral("Time"))
            QTest::keyClick(button, Qt::Key_Space);
    }
    QCOMPARE(m_draft->plan.columns.at(other).role, ColumnPlan::Role::Time);
    QCOMPARE(m_draft->plan.columns.at(1 - other).role, ColumnPlan::Role::Field);
}

void WizardQuestionsTest::aPatternIsTyped()
{
    look("time,v\n2024-03-05 09:00,1\n2024-03-06 09:00,2\n");
    const QModelIndex format = table()->model()->index(0, ColumnPlanModel::TypeColumn);
    const auto last = format.data(ColumnPlanModel::ChoicesRole).toStringList().size() - 1;
    QVERIFY(table()->model()->setData(format, last));
    auto *pattern = named<QLineEdit>(*m_columns, "Pattern of the time");
    QVERIFY(pattern->isVisible());
    QVERIFY(!m_columns->isComplete());
    QTest::keyClicks(pattern, QStringLiteral("yyyy-dd-MM HH:mm"));
    QVERIFY(m_columns->isComplete());
    QTRY_VERIFY2(lines().startsWith(QStringLiteral("data v=1i 1714726800000000000")), qPrintable(lines()));
}

void WizardQuestionsTest::elapsedTimesNeedAStart()
{
    look("time,v\n2024-03-05 09:00,1\n2024-03-06 09:00,2\n");
    const QModelIndex format = table()->model()->index(0, ColumnPlanModel::TypeColumn);
    const QString elapsed = TimestampFormat{.kind = TimestampFormat::Kind::TimeOfDay}.displayName();
    QVERIFY(
        table()->model()->setData(format, format.data(ColumnPlanModel::ChoicesRole).toStringList().indexOf(elapsed)));
    auto *start = named<QLineEdit>(*m_columns, "Moment that the time counts from");
    QVERIFY(start->isVisible());
    QVERIFY(!m_columns->isComplete());
    QTest::keyClicks(start, QStringLiteral("2024-03-05"));
    QVERIFY(m_columns->isComplete());
    QCOMPARE(m_draft->plan.columns.at(0).time.start, 1'709'596'800'000'000'000);
}

void WizardQuestionsTest::everyPartOfTheDialectIsHeard_data()
{
    QTest::addColumn<CsvDialect>("dialect");
    const auto row = [](const char *name, auto change) {
        CsvDialect dialect;
        change(dialect);
        QTest::newRow(name) << dialect;
    };
    row("blanks", [](CsvDialect &d) { d.separation = CsvDialect::Separation::Blanks; });
    row("fixed width", [](CsvDialect &d) {
        d.separation = CsvDialect::Separation::FixedWidth;
        d.columnStarts = {10, 18, 26};
    });
    row("backslash", [](CsvDialect &d) { d.escape = CsvDialect::Escape::Backslash; });
    row("comments", [](CsvDialect &d) { d.comment = "#"; });
    row("names behind the mark", [](CsvDialect &d) {
        d.comment = "#";
        d.commentedHeader = true;
    });
    row("several rows of names", [](CsvDialect &d) { d.headerRows = 3; });
    row("units above", [](CsvDialect &d) { d.unitsAbove = 1; });
    row("units below", [](CsvDialect &d) { d.unitRows = 2; });
    row("blanks count", [](CsvDialect &d) { d.trims = false; });
    row("blanks around quotes", [](CsvDialect &d) { d.looseQuotes = true; });
    row("semicolons at the ends", [](CsvDialect &d) { d.lineTail = ';'; });
    row("tabs at the ends", [](CsvDialect &d) { d.lineTail = '\t'; });
    row("texts of spreadsheets", [](CsvDialect &d) { d.formulas = true; });
    row("lone returns", [](CsvDialect &d) { d.loneReturns = true; });
}

void WizardQuestionsTest::everyPartOfTheDialectIsHeard()
{
    QFETCH(CsvDialect, dialect);
    DialectBar bar;
    QSignalSpy changed(&bar, &DialectBar::changed);
    bar.setDialect(dialect);
    QCOMPARE(bar.dialect(), dialect);
    bar.setDialect({});
    QCOMPARE(bar.dialect(), CsvDialect());
    QCOMPARE(changed.size(), 0);
}

void WizardQuestionsTest::missingValuesAreTyped()
{
    look("time,v\n2024-03-05,1\n2024-03-06,gone\n2024-03-07,3\n");
    QCOMPARE(m_draft->plan.columns.at(1).type, ColumnPlan::FieldType::String);
    for (QToolButton *button : m_file->findChildren<QToolButton *>()) {
        if (button->text().remove(u'&') == QStringLiteral("More…"))
            QTest::keyClick(button, Qt::Key_Space);
    }
    auto *missing = named<QLineEdit>(*m_file, "More texts for missing values");
    QVERIFY(missing->isVisible());
    QSignalSpy analysed(m_file.get(), &FilePage::analysed);
    QTest::keyClicks(missing, QStringLiteral("void, gone"));
    QVERIFY(analysed.wait(30'000));
    QTRY_COMPARE(m_draft->plan.columns.at(1).type, ColumnPlan::FieldType::Integer);
    QCOMPARE(m_draft->plan.nullMarkers, NullMarkers({"void", "gone"}));
}

void WizardQuestionsTest::samplesAreWhole_data()
{
    QTest::addColumn<int>("characters"); ///< that there is room for
    QTest::addColumn<QString>("text");
    QTest::newRow("all") << 30 << QStringLiteral("85.75  86.25  87.5");
    QTest::newRow("two and a sign") << 17 << QStringLiteral("85.75  86.25  …");
    QTest::newRow("one and a sign") << 10 << QStringLiteral("85.75  …");
    QTest::newRow("one") << 5 << QStringLiteral("85.75");
}

void WizardQuestionsTest::samplesAreWhole()
{
    QFETCH(int, characters);
    const QFontMetrics metrics(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    const QStringList values{QStringLiteral("85.75"), QStringLiteral("86.25"), QStringLiteral("87.5")};
    QTEST(SampleDelegate::fitted(values, metrics, characters * metrics.horizontalAdvance(u'0')), "text");
}

QTEST_MAIN(WizardQuestionsTest)
#include "wizardquestions_test.moc"
