// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/monitor/syntheticsnapshots.h"
#include "ui/monitor/runreport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace penstock;

class RunReportTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNameChoosesTheFormat_data();
    void theNameChoosesTheFormat();
    void tellsEverything_data();
    void tellsEverything();
    void tellsOfEverySinkAndLane_data();
    void tellsOfEverySinkAndLane();
    void whatIsCutIsSaid();
    void whatIsNotKnownIsLeftOut();
    void hostileTextsStayText();
    void aRowOfCsvIsAnEvent();
    void jsonIsTheSummaryAndMore();

private:
    static PipelineSnapshot run();
};

/// Throttled once, with a row that was refused.
PipelineSnapshot RunReportTest::run()
{
    PipelineSnapshot run = testing::throttledSnapshot(1, 10'000, 14'200, 0);
    run.state = PipelineSnapshot::State::Succeeded;
    run.pauses.last().over = true;
    run.accepted = 1'999'999;
    run.read = 2'000'000;
    run.rejected = 1;
    run.rejectedRows = {{17, 18, QStringLiteral("temp"), QStringLiteral("\"x\" is no number"), QStringLiteral("a,x")}};
    RunEvent refused;
    refused.kind = RunEvent::Kind::Refused;
    refused.number = 1;
    refused.atMs = 14'000;
    refused.rows = 1;
    refused.text = QStringLiteral("told by the log");
    run.events = {refused};
    run.notes = {QStringLiteral("3 cells were left out.")};
    run.rejectsFile = QStringLiteral("/tmp/sensors.rejects.csv");
    return run;
}

void RunReportTest::theNameChoosesTheFormat_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<ReportFormat>("format");
    QTest::newRow("html") << QStringLiteral("a.html") << ReportFormat::Html;
    QTest::newRow("htm, in capitals") << QStringLiteral("A.HTM") << ReportFormat::Html;
    QTest::newRow("markdown") << QStringLiteral("a.md") << ReportFormat::Markdown;
    QTest::newRow("csv") << QStringLiteral("a.csv") << ReportFormat::Csv;
    QTest::newRow("json") << QStringLiteral("a.json") << ReportFormat::Json;
    QTest::newRow("anything else") << QStringLiteral("html") << ReportFormat::Markdown;
}

void RunReportTest::theNameChoosesTheFormat()
{
    QFETCH(QString, name);
    QFETCH(ReportFormat, format);
    QCOMPARE(reportFormatOf(name), format);
}

void RunReportTest::tellsEverything_data()
{
    QTest::addColumn<ReportFormat>("format");
    QTest::newRow("html") << ReportFormat::Html;
    QTest::newRow("markdown") << ReportFormat::Markdown;
}

void RunReportTest::tellsEverything()
{
    QFETCH(ReportFormat, format);
    const QString text = QString::fromUtf8(runReport(run(), format)).remove(u'\\');
    for (const QString &part :
         {QStringLiteral("sensors.csv → home · telemetry"), QStringLiteral("1,999,999"), QStringLiteral("429"),
          QStringLiteral("10.0 s"), QStringLiteral("4.2 s"), QStringLiteral("the server asked to wait"),
          QStringLiteral("too many requests"), QStringLiteral("17"), QStringLiteral("temp"), QStringLiteral("a,x"),
          QStringLiteral("told by the log"), QStringLiteral("3 cells were left out."),
          QStringLiteral("/tmp/sensors.rejects.csv")})
        QVERIFY2(text.contains(part), qPrintable(part + u'\n' + text));
}

void RunReportTest::tellsOfEverySinkAndLane_data()
{
    tellsEverything_data();
}

void RunReportTest::tellsOfEverySinkAndLane()
{
    QFETCH(ReportFormat, format);
    PipelineSnapshot two = run();
    two.begun = 1'700'000'000'000;
    two.possiblyDoubled = 21;
    two.searches = 22;
    two.tuning = {TuningSnapshot::Mode::On, 5'000, 8, TuningSnapshot::Reason::Flat, 3};
    two.spill.isOn = true;
    two.spill.lines = 77;
    two.spill.folder = QStringLiteral("/var/spill");
    SinkSnapshot archive;
    archive.name = QStringLiteral("archive.csv");
    archive.accepted = 1'234'567;
    archive.rejected = 5;
    archive.rejectsFile = QStringLiteral("/tmp/sensors.rejects.2.csv");
    archive.pauses = {two.pauses.first()};
    archive.error = Error{Error::Kind::File, QStringLiteral("the disk is full"), {}, {}};
    two.otherSinks = {archive};
    for (int partition = 0; partition < 2; ++partition) {
        LaneSnapshot lane;
        lane.sink = two.target;
        lane.topic = QStringLiteral("orders");
        lane.partition = partition;
        lane.committed = 40;
        lane.offset = 4'711;
        two.lanes += lane;
    }
    const QString text = QString::fromUtf8(runReport(two, format)).remove(u'\\');
    for (const QString &part :
         {QStringLiteral("2023-11-14"), QStringLiteral("archive.csv"), QStringLiteral("1,234,567"),
          QStringLiteral("the disk is full"), QStringLiteral("/tmp/sensors.rejects.2.csv"),
          QStringLiteral("orders [1] → home · telemetry"), QStringLiteral("4,711"), QStringLiteral("77"),
          QStringLiteral("/var/spill"), QStringLiteral("Maybe stored twice"),
          QStringLiteral("At most 8 write(s) at a time")})
        QVERIFY2(text.contains(part), qPrintable(part + u'\n' + text));
}

void RunReportTest::whatIsCutIsSaid()
{
    PipelineSnapshot many = run();
    QVERIFY(!runReport(many, ReportFormat::Markdown).contains("the first"));
    many.rejected = 2'500;
    QVERIFY(runReport(many, ReportFormat::Markdown).contains("the first 1 of 2,500"));
}

/// And not said to be none.
void RunReportTest::whatIsNotKnownIsLeftOut()
{
    PipelineSnapshot unanswered = run();
    QVERIFY(runReport(unanswered, ReportFormat::Markdown).contains("Answered within, 95 of 100"));
    unanswered.latencyP50Ms = unanswered.latencyP95Ms = unanswered.latencyP99Ms = 0;
    QVERIFY(!runReport(unanswered, ReportFormat::Markdown).contains("Answered within"));
}

void RunReportTest::hostileTextsStayText()
{
    PipelineSnapshot hostile = run();
    hostile.source = QStringLiteral("<script>alert(1)</script>|*x*\n# y");
    hostile.rejectedRows.first().text = QStringLiteral("</td><b>|");
    const QString html = QString::fromUtf8(runReport(hostile, ReportFormat::Html));
    QVERIFY(!html.contains(QStringLiteral("<script")));
    QVERIFY(!html.contains(QStringLiteral("<b>")));
    QVERIFY(html.contains(QStringLiteral("&lt;script&gt;")));
    const QString markdown = QString::fromUtf8(runReport(hostile, ReportFormat::Markdown));
    QVERIFY2(markdown.contains(QStringLiteral("\\<script\\>alert(1)\\</script\\>\\|\\*x\\* \\# y")),
             qPrintable(markdown));
    QVERIFY(markdown.contains(QStringLiteral("| \\</td\\>\\<b\\>\\| |")));
}

void RunReportTest::aRowOfCsvIsAnEvent()
{
    QCOMPARE(QString::fromUtf8(runReport(run(), ReportFormat::Csv)),
             QStringLiteral("event,after_seconds,seconds,status,row,line,column,reason,text\r\n"
                            "pause,10.000,4.200,429,,,,throttled,too many requests\r\n"
                            "row,,,,17,18,temp,\"\"\"x\"\" is no number\",\"a,x\"\r\n"));
}

void RunReportTest::jsonIsTheSummaryAndMore()
{
    const QJsonObject report = QJsonDocument::fromJson(runReport(run(), ReportFormat::Json)).object();
    QCOMPARE(report.value(u"state").toString(), QStringLiteral("succeeded"));
    QCOMPARE(report.value(u"accepted").toInteger(), 1'999'999);
    QCOMPARE(report.value(u"source").toString(), QStringLiteral("sensors.csv"));
    QCOMPARE(report.value(u"pauses").toArray().first()[u"after_seconds"].toDouble(), 10.0);
    QCOMPARE(report.value(u"rows_not_stored").toArray().first()[u"row"].toInteger(), 17);
    QCOMPARE(report.value(u"events").toArray().first()[u"event"].toString(), QStringLiteral("refused"));
    QCOMPARE(report.value(u"events").toArray().first()[u"after_seconds"].toDouble(), 14.0);
    QCOMPARE(report.value(u"rejects_file").toString(), QStringLiteral("/tmp/sensors.rejects.csv"));
}

QTEST_MAIN(RunReportTest)
#include "runreport_test.moc"
