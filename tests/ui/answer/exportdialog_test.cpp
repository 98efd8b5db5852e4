// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/result/resultset.h"
#include "tests/core/answer/samples.h"
#include "ui/answer/exportdialog.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>

using namespace penstock;

class ExportDialogTest final : public QObject
{
    Q_OBJECT

    ResultSet m_result;
    std::unique_ptr<ExportDialog> m_dialog;

    void open(const ExportDialog::Offer &offer, const ExportStyle &style = {})
    {
        m_dialog = std::make_unique<ExportDialog>(offer, style);
        m_dialog->show();
    }
    QComboBox *box(int index) const { return m_dialog->findChildren<QComboBox *>().value(index); }
    QStringList choices() const
    {
        QStringList texts;
        for (const QRadioButton *button : m_dialog->findChildren<QRadioButton *>())
            texts += button->text().remove(u'&');
        return texts;
    }
    QCheckBox *check(const QString &text) const
    {
        for (QCheckBox *check : m_dialog->findChildren<QCheckBox *>()) {
            if (check->text().remove(u'&').contains(text))
                return check;
        }
        return nullptr;
    }
    bool canGoOn() const
    {
        for (const QPushButton *button : m_dialog->findChildren<QPushButton *>()) {
            if (button->isDefault())
                return button->isEnabled();
        }
        return false;
    }

private Q_SLOTS:
    void initTestCase() { m_result.append(*samples::sensors(0, 2'000)); }
    void cleanup() { m_dialog.reset(); }

    void saysHowManyRows()
    {
        open({.table = m_result.snapshot(0)});
        QCOMPARE(choices(), QStringList{QStringLiteral("All: 2,000 rows")});
        QCOMPARE(m_dialog->rows(), ExportDialog::Rows::All);
        open({.table = m_result.snapshot(0), .shown = 12, .selectedRows = 3, .selectedCells = 6});
        QCOMPARE(choices(), (QStringList{QStringLiteral("All, as they came: 2,000 rows"),
                                         QStringLiteral("As they are shown, sorted and filtered: 12 rows"),
                                         QStringLiteral("The selection: 3 rows, 6 cells")}));
        QCOMPARE(m_dialog->rows(), ExportDialog::Rows::Shown);
        m_dialog->findChildren<QRadioButton *>()[2]->click();
        QCOMPARE(m_dialog->rows(), ExportDialog::Rows::Selected);
    }

    void whatIsMissingIsSaid()
    {
        const auto says = [this](const QString &text) {
            const QList<QLabel *> labels = m_dialog->findChildren<QLabel *>();
            return std::ranges::any_of(
                labels, [&](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
        };
        open({.table = m_result.snapshot(0)});
        QVERIFY(!says(QStringLiteral("not all rows")) && !says(QStringLiteral("hidden")));
        open({.table = m_result.snapshot(0), .hiddenColumns = 2, .isIncomplete = true});
        QVERIFY(says(QStringLiteral("not all rows")) && says(QStringLiteral("2 hidden column")));
        box(0)->setCurrentText(QStringLiteral("line protocol")); // which has all columns
        QVERIFY(!says(QStringLiteral("hidden")));
    }

    void optionsBelongToTheirFormats()
    {
        open({.table = m_result.snapshot(0)});
        QVERIFY(check(QStringLiteral("formulas"))->isVisible() && !check(QStringLiteral("NaN"))->isVisible());
        check(QStringLiteral("formulas"))->click();
        QVERIFY(m_dialog->style().options.formulaSafe);
        QCOMPARE(m_dialog->suffix(), QStringLiteral("csv"));
        box(0)->setCurrentText(QStringLiteral("JSON lines"));
        QVERIFY(!check(QStringLiteral("formulas"))->isVisible() && check(QStringLiteral("NaN"))->isVisible());
        QVERIFY(!m_dialog->style().options.formulaSafe && !m_dialog->style().options.notFiniteAsText);
        check(QStringLiteral("NaN"))->click();
        QVERIFY(m_dialog->style().options.notFiniteAsText);
        box(1)->setCurrentIndex(2);
        QCOMPARE(m_dialog->suffix(), QStringLiteral("jsonl.zst"));
    }

    void theDialectOfCsv()
    {
        ExportStyle style;
        style.options.separator = ';';
        open({.table = m_result.snapshot(0)}, style);
        QComboBox *separator = nullptr;
        for (QComboBox *one : m_dialog->findChildren<QComboBox *>()) {
            if (one->accessibleName() == QStringLiteral("Separator of CSV"))
                separator = one;
        }
        QVERIFY(separator && separator->isVisible());
        QCOMPARE(m_dialog->style().options.separator, ';'); // as it was the last time
        QVERIFY(!m_dialog->style().options.crLf);
        separator->setCurrentIndex(2);
        check(QStringLiteral("Windows line ends"))->click();
        QCOMPARE(m_dialog->style().options.separator, '\t');
        QVERIFY(m_dialog->style().options.crLf);
        box(0)->setCurrentText(QStringLiteral("JSON"));
        QVERIFY(!separator->isVisible());
        QCOMPARE(m_dialog->style().options.separator, ',');
        QVERIFY(!m_dialog->style().options.crLf);
    }

    void pointsNeedTheirTags()
    {
        ExportStyle style;
        style.lines.emplace();
        open({.table = m_result.snapshot(0), .knownTags = {QStringLiteral("host")}}, style);
        QVERIFY(canGoOn()); // the rows say the measurement
        QCOMPARE(m_dialog->style().lines->points.tagColumns, QStringList{QStringLiteral("host")});
        auto *columns = m_dialog->findChild<QListWidget *>();
        QVERIFY(columns->isVisible());
        columns->findItems(QStringLiteral("state"), Qt::MatchExactly)[0]->setCheckState(Qt::Checked);
        QCOMPARE(m_dialog->style().lines->points.tagColumns,
                 (QStringList{QStringLiteral("host"), QStringLiteral("state")}));
    }

    void anAnswerThatIsStillToCome()
    {
        ExportStyle style;
        style.lines.emplace();
        open({}, style);
        QCOMPARE(choices(), QStringList());
        QCOMPARE(m_dialog->rows(), ExportDialog::Rows::All);
        QVERIFY(canGoOn());
        m_dialog->findChild<QLineEdit *>()->setText(QStringLiteral("m"));
        QCOMPARE(m_dialog->style().lines->points.measurement, QStringLiteral("m"));
        QVERIFY(!m_dialog->findChild<QListWidget *>());
    }
};

QTEST_MAIN(ExportDialogTest)
#include "exportdialog_test.moc"
