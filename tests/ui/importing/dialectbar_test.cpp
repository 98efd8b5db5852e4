// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/dialectbar.h"
#include "ui/importing/stepindicator.h"
#include "ui/importing/writeoptions.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace penstock;

/// The small controls of the wizard: how the file is read, how it is written, and at which step one is.
class DialectBarTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsEachDialect_data();
    void showsEachDialect();
    void markersOfMissingValues_data();
    void markersOfMissingValues();
    void anyCharacterCanBeTheDelimiter();
    void commasMeanOneThing();
    void eachControlIsHeard();
    void standsInOneRowOrTwo();
    void optionsAreFoldedAway();
    void optionsComeBackAsTheyWere_data();
    void optionsComeBackAsTheyWere();
    void theLimitOfRefusedRows_data();
    void theLimitOfRefusedRows();
    void rejectsAreKeptOnDemand();
    void stepsLeadBackOnly();

private:
    template <typename Widget> static Widget *described(const QWidget &parent, const char *text)
    {
        for (Widget *candidate : parent.findChildren<Widget *>()) {
            if (candidate->accessibleDescription() == QLatin1String(text) ||
                candidate->accessibleName() == QLatin1String(text))
                return candidate;
        }
        return nullptr;
    }
    static QAbstractButton *button(const QWidget &parent, const char *text)
    {
        for (QAbstractButton *candidate : parent.findChildren<QAbstractButton *>()) {
            if (candidate->text().remove(u'&') == QLatin1String(text))
                return candidate;
        }
        return nullptr;
    }
};

void DialectBarTest::showsEachDialect_data()
{
    QTest::addColumn<CsvDialect>("dialect");
    QTest::addColumn<QString>("delimiter");
    CsvDialect dialect;
    QTest::newRow("comma") << dialect << QStringLiteral("Comma");
    dialect.delimiter = ';';
    dialect.decimalComma = true;
    QTest::newRow("semicolon, decimal comma") << dialect << QStringLiteral("Semicolon");
    dialect.decimalComma = false;
    dialect.delimiter = '\t';
    dialect.quote = '\'';
    QTest::newRow("tab, single quotes") << dialect << QStringLiteral("Tab");
    dialect.delimiter = '|';
    dialect.quote = '\0';
    dialect.hasHeader = false;
    QTest::newRow("bar, no quotes, no header") << dialect << QStringLiteral("Vertical bar");
    dialect.delimiter = '~';
    dialect.skipLines = 12;
    dialect.utf8Bom = true;
    QTest::newRow("another one, skipped lines, a mark") << dialect << QStringLiteral("Other…");
    dialect.quote = '`';
    QTest::newRow("quotes that only a profile says") << dialect << QStringLiteral("Other…");
}

void DialectBarTest::showsEachDialect()
{
    QFETCH(CsvDialect, dialect);
    QFETCH(QString, delimiter);
    DialectBar bar;
    QSignalSpy changed(&bar, &DialectBar::changed);
    bar.setDialect(dialect);
    QCOMPARE(bar.dialect(), dialect);
    QCOMPARE(described<QComboBox>(bar, "Delimiter")->currentText(), delimiter);
    bar.setDialect({});
    QCOMPARE(bar.dialect(), CsvDialect());
    QCOMPARE(changed.size(), 0);
}

void DialectBarTest::markersOfMissingValues_data()
{
    QTest::addColumn<bool>("hasDecimalComma");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("markers");
    const auto row = [](const char *name, bool hasDecimalComma, const char *typed, const QStringList &markers) {
        QTest::newRow(name) << hasDecimalComma << QString::fromLatin1(typed) << markers;
    };
    row("two", false, "-9999, void", {QStringLiteral("-9999"), QStringLiteral("void")});
    row("close together", false, "-9999,9999", {QStringLiteral("-9999"), QStringLiteral("9999")});
    row("a decimal comma", true, "-9999,00", {QStringLiteral("-9999,00")});
    row("beside another", true, "-9999,00, void,-1,5",
        {QStringLiteral("-9999,00"), QStringLiteral("void"), QStringLiteral("-1,5")});
    row("nothing", true, " , ", {});
}

void DialectBarTest::markersOfMissingValues()
{
    QFETCH(bool, hasDecimalComma);
    QFETCH(QString, typed);
    QFETCH(QStringList, markers);
    CsvDialect dialect;
    dialect.delimiter = ';';
    dialect.decimalComma = hasDecimalComma;
    DialectBar bar;
    bar.setDialect(dialect);
    described<QLineEdit>(bar, "More texts for missing values")->setText(typed);
    std::vector<std::string> expected;
    for (const QString &marker : std::as_const(markers))
        expected.push_back(marker.toStdString());
    QCOMPARE(bar.nullMarkers().more(), expected);
    // Those of a profile stay as they are, commas and all.
    const NullMarkers given({"n,a", "1,5"});
    bar.setNullMarkers(given);
    QVERIFY(bar.nullMarkers() == given);
}

void DialectBarTest::anyCharacterCanBeTheDelimiter()
{
    DialectBar bar;
    bar.show();
    QSignalSpy changed(&bar, &DialectBar::changed);
    auto *delimiter = described<QComboBox>(bar, "Delimiter");
    auto *other = described<QLineEdit>(bar, "Delimiter character");
    QVERIFY(!other->isVisible());
    QTest::keyClick(delimiter, Qt::Key_End);
    QVERIFY(other->isVisible());
    QCOMPARE(changed.size(), 0);                    // which one is not said yet
    QTest::keyClicks(other, QStringLiteral("a\"")); // a letter and the quote are none
    QCOMPARE(other->text(), QString());
    QTest::keyClicks(other, QStringLiteral("^"));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(bar.dialect().delimiter, '^');
}

void DialectBarTest::commasMeanOneThing()
{
    DialectBar bar;
    bar.show();
    auto *comma = qobject_cast<QCheckBox *>(button(bar, "Decimal comma"));
    QVERIFY(!comma->isEnabled());
    QTest::keyClick(described<QComboBox>(bar, "Delimiter"), Qt::Key_Down);
    QVERIFY(comma->isEnabled());
    QTest::mouseClick(comma, Qt::LeftButton, {}, QPoint(5, comma->height() / 2));
    QVERIFY(bar.dialect().decimalComma);
    QTest::keyClick(described<QComboBox>(bar, "Delimiter"), Qt::Key_Up);
    QVERIFY(!bar.dialect().decimalComma);
}

void DialectBarTest::eachControlIsHeard()
{
    DialectBar bar;
    bar.show();
    QSignalSpy changed(&bar, &DialectBar::changed);
    QTest::keyClick(described<QComboBox>(bar, "Quotes"), Qt::Key_Down);
    QCOMPARE(bar.dialect().quote, '\'');
    QTest::keyClick(button(bar, "First row has the names"), Qt::Key_Space);
    QVERIFY(!bar.dialect().hasHeader);
    QTest::keyClick(described<QSpinBox>(bar, "Lines to skip at the start"), Qt::Key_Up);
    QCOMPARE(bar.dialect().skipLines, 1);
    QCOMPARE(changed.size(), 3);
}

void DialectBarTest::standsInOneRowOrTwo()
{
    QWidget window; // alone it would be held as wide as both rows
    window.resize(1'600, 200);
    DialectBar bar(&window);
    bar.resize(1'600, 100);
    window.show();
    const auto *quotes = described<QComboBox>(bar, "Quotes");
    const auto *header = button(bar, "First row has the names");
    const auto y = [&bar](const QWidget *widget) { return widget->mapTo(&bar, QPoint()).y(); };
    const int lines = quotes->height();
    QTRY_VERIFY(std::abs(y(quotes) - y(header)) < lines);
    bar.resize(bar.minimumSizeHint().width(), 150);
    QTRY_VERIFY(y(header) - y(quotes) >= lines / 2);
}

void DialectBarTest::optionsAreFoldedAway()
{
    WriteOptions options;
    options.show();
    auto *rows = options.findChild<QSpinBox *>();
    QVERIFY(!rows->isVisible());
    auto *fold = button(options, "Advanced");
    QTest::keyClick(fold, Qt::Key_Space);
    QVERIFY(rows->isVisible());
    QCOMPARE(fold->accessibleDescription(), QStringLiteral("Shown below"));
    QTest::mouseClick(fold, Qt::LeftButton);
    QVERIFY(!rows->isVisible());
    QCOMPARE(fold->accessibleDescription(), QStringLiteral("Folded away"));
}

void DialectBarTest::optionsComeBackAsTheyWere_data()
{
    QTest::addColumn<int>("gzip");
    QTest::newRow("auto") << int(PipelineOptions::Gzip::Auto);
    QTest::newRow("on") << int(PipelineOptions::Gzip::On);
    QTest::newRow("off") << int(PipelineOptions::Gzip::Off);
}

void DialectBarTest::optionsComeBackAsTheyWere()
{
    QFETCH(int, gzip);
    WriteOptions options;
    QSignalSpy changed(&options, &WriteOptions::changed);
    ImportPlan given;
    given.pipeline.batchRows = 77;
    given.pipeline.concurrency = 9;
    given.pipeline.gzip = PipelineOptions::Gzip(gzip);
    given.pipeline.target.retentionPolicy = QStringLiteral("year");
    given.pipeline.rejectsFile = QStringLiteral("/tmp/rejects.csv");
    given.skipsBadCells = true;
    options.setPlan(given, QStringLiteral("/tmp/proposal.csv"));
    QCOMPARE(changed.size(), 0);
    ImportPlan taken;
    options.apply(taken);
    QCOMPARE(taken.pipeline.batchRows, 77);
    QCOMPARE(taken.pipeline.concurrency, 9);
    QCOMPARE(int(taken.pipeline.gzip), gzip);
    QCOMPARE(taken.pipeline.target.retentionPolicy, QStringLiteral("year"));
    QCOMPARE(taken.pipeline.rejectsFile, given.pipeline.rejectsFile);
    QVERIFY(taken.skipsBadCells);
}

void DialectBarTest::theLimitOfRefusedRows_data()
{
    QTest::addColumn<quint64>("rows");
    QTest::addColumn<double>("percent");
    QTest::newRow("none") << quint64(0) << -1.0;
    QTest::newRow("rows") << quint64(25) << -1.0;
    QTest::newRow("a share") << quint64(0) << 1.2345;
    QTest::newRow("both, of which one is shown") << quint64(7) << 2.0;
}

void DialectBarTest::theLimitOfRefusedRows()
{
    QFETCH(quint64, rows);
    QFETCH(double, percent);
    ImportPlan given;
    if (rows > 0)
        given.pipeline.errorLimit.rows = rows;
    if (percent >= 0)
        given.pipeline.errorLimit.percent = percent;
    WriteOptions options;
    options.setPlan(given, {});
    ImportPlan taken;
    options.apply(taken);
    QVERIFY(taken.pipeline.errorLimit == given.pipeline.errorLimit); // nothing of it is lost
    auto *limit = described<QComboBox>(options, "When rows are refused");
    QCOMPARE(limit->currentIndex(), rows > 0 ? 1 : percent >= 0 ? 2 : 0);
    limit->setCurrentIndex(0);
    options.apply(taken);
    QVERIFY(!taken.pipeline.errorLimit.isSet());
    limit->setCurrentIndex(1);
    described<QSpinBox>(options, "Refused rows at which it stops")->setValue(3);
    options.apply(taken);
    QVERIFY(taken.pipeline.errorLimit == (ErrorLimit{.rows = 3, .percent = {}}));
    limit->setCurrentIndex(2);
    described<QDoubleSpinBox>(options, "Share of refused rows at which it stops")->setValue(2.5);
    options.apply(taken);
    QVERIFY(taken.pipeline.errorLimit == (ErrorLimit{.rows = {}, .percent = 2.5}));
}

void DialectBarTest::rejectsAreKeptOnDemand()
{
    WriteOptions options;
    options.show();
    options.setPlan({}, QStringLiteral("/tmp/proposal.csv"));
    auto *path = described<QLineEdit>(options, "File for rows that are not stored");
    QVERIFY(!path->isEnabled());
    ImportPlan taken;
    options.apply(taken);
    QVERIFY(taken.pipeline.rejectsFile.isEmpty());
    QTest::keyClick(button(options, "Advanced"), Qt::Key_Space);
    QTest::keyClick(button(options, "Save rows that are not stored to"), Qt::Key_Space);
    QVERIFY(path->isEnabled());
    options.apply(taken);
    QCOMPARE(taken.pipeline.rejectsFile, QStringLiteral("/tmp/proposal.csv"));
    path->selectAll();
    QTest::keyClicks(path, QStringLiteral(" /tmp/mine.csv "));
    options.apply(taken);
    QCOMPARE(taken.pipeline.rejectsFile, QStringLiteral("/tmp/mine.csv"));
}

void DialectBarTest::stepsLeadBackOnly()
{
    StepIndicator steps({QStringLiteral("File"), QStringLiteral("Columns"), QStringLiteral("Target")});
    steps.show();
    QSignalSpy requested(&steps, &StepIndicator::stepRequested);
    steps.setCurrent(1);
    QTest::mouseClick(button(steps, "File"), Qt::LeftButton);
    QTest::mouseClick(button(steps, "Columns"), Qt::LeftButton);
    QTest::mouseClick(button(steps, "Target"), Qt::LeftButton);
    QCOMPARE(requested, (QList<QVariantList>{{0}}));
    steps.setBackEnabled(false);
    QTest::mouseClick(button(steps, "File"), Qt::LeftButton);
    QCOMPARE(requested.size(), 1);
}

QTEST_MAIN(DialectBarTest)
#include "dialectbar_test.moc"
