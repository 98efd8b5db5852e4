// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/importdraft.h"
#include "tests/support/patience.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace penstock;

namespace {

/// "when=time:dmy v=float host=tag", and "?" behind it when something is asked.
QString summaryOf(const CsvAnalysis &analysis)
{
    QStringList columns;
    for (const ColumnPlan &column : analysis.plan.columns) {
        QString becomes;
        switch (column.role) {
        case ColumnPlan::Role::Ignore:
            becomes = QStringLiteral("ignored");
            break;
        case ColumnPlan::Role::Time:
            becomes = QStringLiteral("time:") + column.time.name();
            break;
        case ColumnPlan::Role::Measurement:
            becomes = QStringLiteral("measurement");
            break;
        case ColumnPlan::Role::TimePart:
            becomes = QStringLiteral("time");
            break;
        case ColumnPlan::Role::Tag:
            becomes = QStringLiteral("tag");
            break;
        case ColumnPlan::Role::Field:
            becomes = QStringList{QStringLiteral("float"), QStringLiteral("integer"), QStringLiteral("boolean"),
                                  QStringLiteral("string")}
                          .value(int(column.type));
            break;
        }
        columns += column.name + u'=' + becomes;
    }
    return columns.join(u' ') + (analysis.questions.isEmpty() ? QString() : QStringLiteral(" ?"));
}

} // namespace

/// What a look at a file makes of it, as a table: each row is a kind of file that people have.
class InterpretationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void columns_data();
    void columns();
    void hintsAnswer_data();
    void hintsAnswer();
    void whatIsDecidedIsSaid_data();
    void whatIsDecidedIsSaid();
    void ofRowsOnlyWhatIsTrueIsSaid_data();
    void ofRowsOnlyWhatIsTrueIsSaid();

private:
    CsvAnalysis analyse(const QByteArray &text, const ImportHints &hints = {})
    {
        QFile file(m_folder.filePath(QStringLiteral("data.csv")));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("no space for the test");
        file.close();
        auto *job = new CsvAnalysisJob(file.fileName(), {}, nullptr, hints);
        CsvAnalysis analysis;
        connect(job, &Job::finished, this, [&analysis, job] {
            if (job->state() == Job::State::Succeeded)
                analysis = job->analysis();
            else
                analysis.warnings = {job->error().message};
        });
        QSignalSpy spy(job, &Job::finished);
        if (!spy.wait(patienceMs))
            qFatal("the analysis does not end");
        return analysis;
    }

    QTemporaryDir m_folder;
};

void InterpretationTest::columns_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("summary");
    const auto row = [](const char *name, const QByteArray &text, const char *summary) {
        QTest::newRow(name) << text << QString::fromUtf8(summary);
    };
    // Times.
    row("day, month, year", "when,v\n25.03.2024 09:00,1\n", "when=time:dmy v=integer");
    row("dots are day first", "when,v\n05.03.2024 09:00,1\n", "when=time:dmy v=integer");
    row("slashes leave it open", "when,v\n05/03/2024 09:00,1\n", "when=time:mdy v=integer ?");
    row("one day tells", "when,v\n05/03/2024,1\n25/03/2024,2\n", "when=time:dmy v=integer");
    row("the order tells", "when,v\n01/02/2024,1\n02/02/2024,2\n03/02/2024,3\n01/03/2024,4\n",
        "when=time:dmy v=integer");
    row("two digits", "when,v\n05.03.24 09:00,1\n", "when=time:dmy v=integer");
    row("month names", "when,v\n05-Mar-2024 09:00,1\n", "when=time:dmy v=integer");
    row("twelve hours", "when,v\n3/25/2024 9:05 PM,1\n", "when=time:mdy v=integer");
    row("Apache", "when,v\n05/Mar/2024:09:00:00 +0100,1\n", "when=time:dmy v=integer");
    row("hours as digits", "when,v\n2024030509,1\n2024030510,2\n", "when=time:digits v=integer");
    row("seconds", "when,v\n1709629200,1\n1709629260,2\n", "when=time:s v=integer");
    row("milliseconds out of order but named", "timestamp,v\n1709629260000,1\n1709629200000,2\n",
        "timestamp=time:ms v=integer");
    row("years", "year,v\n2023,1\n2024,2\n", "year=time:period v=integer");
    row("quarters", "when,v\n2024-Q1,1\n2024-Q2,2\n", "when=time:period v=integer");
    row("Excel, named", "date,v\n45356.375,1\n45356.5,2\n", "date=time:excel v=integer");
    row("numbers like Excel's, not named", "power,v\n45356.375,1\n45356.5,2\n", "power=float v=integer");
    row("date and time of day", "Datum;Zeit;kWh\n05.03.2024;00:15;1,25\n05.03.2024;24:00;1,5\n",
        "Datum=time:dmy Zeit=time kWh=float");
    row("the time of day first", "time,date,v\n09:00,2024-03-05,1\n09:15,2024-03-05,2\n",
        "time=time date=time:iso8601 v=integer");
    row("both as digits", "<DATE>\t<TIME>\t<LAST>\n20240305\t093000\t10.5\n20240305\t094000\t11.0\n",
        "<DATE>=time:ymd <TIME>=time <LAST>=float");
    row("one bad cell", "time,v\n2024-03-05 09:00,1\n2024-03-05 09:01,2\nSumme,3\n", "time=time:iso8601 v=integer");
    row("a zero date", "time,v\n2024-03-05 09:00:00,1\n0000-00-00 00:00:00,2\n2024-03-05 09:01:00,3\n",
        "time=time:iso8601 v=integer");
    row("clocks of the day",
        "Date,Sunrise,Sunset,Temp\n2024-03-05,06:45,18:10,5.5\n2024-03-06,06:43,18:12,6.5\n2024-03-07,06:41,18:14,7."
        "5\n",
        "Date=time:iso8601 Sunrise=string Sunset=string Temp=float");
    row("clocks of each row of a day",
        "Date,Start,End,v\n2024-03-05,06:45,07:00,5.5\n2024-03-05,07:00,07:15,6.5\n2024-03-06,06:45,07:00,7.5\n",
        "Date=time:iso8601 Start=time End=string v=float");
    row("from when to when", "when,v\n25.03.2024 00:00 - 25.03.2024 01:00,1\n25.03.2024 01:00 - 25.03.2024 02:00,2\n",
        "when=time:dmy v=integer");
    row("a sum of a span", "Datum;Wert\n25.03.2024;1,5\n26.03.2024;2,5\n27.03.2024;3,5\n25.03.2024 - 27.03.2024;7,5\n",
        "Datum=time:dmy Wert=float");
    row("months of a year", "when,v\nMar-24,1\nApr-24,2\n", "when=time:period v=integer");
    row("a footer",
        "time,P,G,T\n2024-03-05 00:10,0.0,0.5,4.5\n2024-03-05 01:10,0.5,1.5,4.25\n2024-03-05 02:10,1.5,2.5,9\n"
        "\nP: power\n(c) European Union, 2001-2024\n",
        "time=time:iso8601 P=float G=float T=float");
    row("rows that have fewer cells", "time,a,b\n2024-03-05 00:10,1,2\n2024-03-05 00:11,x\n2024-03-05 00:12,3,4\n",
        "time=time:iso8601 a=string b=integer");
    row("tabs, one row", "Zeit\tv\r\n2024-03-05 09:00\t1\r\n", "Zeit=time:iso8601 v=integer");
    // Which column.
    row("a meter's number is no time",
        "Reading,Meter,Power\n05-Mar-2024 09:00,1198765432,1.5\n05-Mar-2024 09:15,1198765432,1.75\n",
        "Reading=time:dmy Meter=integer Power=float");
    row("a constant update",
        "id,taken,updated,temp\n1,2024-03-05T09:00:00Z,2024-04-01T00:00:00Z,1.5\n2,2024-03-05T09:01:00Z,2024-04-01T00:"
        "00:00Z,1.75\n",
        "id=integer taken=time:iso8601 updated=string temp=float");
    row("the end loses",
        "start,end_time,kWh\n2024-03-05 09:00:00,2024-03-05 09:15:00,1\n2024-03-05 09:15:00,2024-03-05 09:30:00,2\n",
        "start=time:iso8601 end_time=string kWh=integer");
    row("uptime is no time",
        "uptime,temp,received\n1198765432,1.5,2024-03-05 09:00:00\n1198765433,1.75,2024-03-05 09:01:00\n",
        "uptime=integer temp=float received=time:iso8601");
    // Values.
    row("a mark for a missing value", "time,t\n2024-03-05 09:00,1.5\n2024-03-05 09:01,---\n2024-03-05 09:02,2.5\n",
        "time=time:iso8601 t=float");
    row("marks alone", "time,a,b\n2024-03-05 09:00,NaN,1\n2024-03-05 09:01,NaN,2\n",
        "time=time:iso8601 a=ignored b=integer");
    row("quoted decimal commas", "time,v\n2024-03-05 09:00,\"1,5\"\n2024-03-05 09:01,\"2,25\"\n",
        "time=time:iso8601 v=float");
    row("thousands or decimals", "time,v\n2024-03-05 09:00,1.234\n2024-03-05 09:01,5.678\n",
        "time=time:iso8601 v=float ?");
    row("another column tells", "time,v,w\n2024-03-05 09:00,1.234,0.5\n2024-03-05 09:01,5.678,0.25\n",
        "time=time:iso8601 v=float w=float");
    row("leading zeros", "time,part,n\n2024-03-05 09:00,0815,1\n2024-03-05 09:01,4711,2\n",
        "time=time:iso8601 part=string n=integer");
    row("a letter alone", "time,exchange,price\n2024-03-05 09:00,T,10.5\n2024-03-05 09:01,T,10.75\n",
        "time=time:iso8601 exchange=string price=float");
    // Roles.
    row("channels tell rows apart",
        "time,channel,value\n2024-03-05 09:00,1,0.25\n2024-03-05 09:00,2,0.5\n2024-03-05 09:01,1,1.25\n2024-03-05 "
        "09:01,2,1.5\n",
        "time=time:iso8601 channel=tag value=float");
    row("parameters tell rows apart",
        "time,what,value\n2024-03-05 09:00,flow,1.5\n2024-03-05 09:00,level,2.5\n2024-03-05 "
        "09:01,flow,1.75\n2024-03-05 09:01,level,2.75\n",
        "time=time:iso8601 what=tag value=float");
    row("nothing tells them apart", "time,value\n2024-03-05 09:00,1.5\n2024-03-05 09:00,2.5\n",
        "time=time:iso8601 value=float ?");
    row("labels alone are values", "time,state\n2024-03-05 09:00,off\n2024-03-05 09:01,on\n2024-03-05 09:02,off\n",
        "time=time:iso8601 state=string");
}

void InterpretationTest::columns()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, summary);
    const CsvAnalysis analysis = analyse(text);
    QVERIFY2(summaryOf(analysis) == summary,
             qPrintable(summaryOf(analysis) + u'\n' + (analysis.questions + analysis.warnings).join(u'\n')));
    // The wizard asks whenever the command line does.
    ImportDraft draft;
    draft.take(analysis);
    QCOMPARE(draft.fileQuestions().size() + draft.columnQuestions().size(), analysis.questions.size());
}

void InterpretationTest::hintsAnswer_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("hint");
    QTest::addColumn<QString>("summary");
    const QByteArray slashes("when,v\n05/03/2024 09:00,1\n");
    QTest::newRow("day first") << slashes << "format=dmy" << "when=time:dmy v=integer";
    QTest::newRow("month first") << slashes << "format=mdy" << "when=time:mdy v=integer";
    const QByteArray doubt("time;v\n2024-03-05 09:00;1.234\n");
    QTest::newRow("decimal point") << doubt << "decimal=." << "time=time:iso8601 v=float";
    QTest::newRow("decimal comma") << doubt << "decimal=," << "time=time:iso8601 v=integer";
    const QByteArray both("time,value,n\n2024-03-05 09:00,1.5,1\n2024-03-05 09:00,2.5,2\n");
    QTest::newRow("a tag") << both << "tag=n" << "time=time:iso8601 value=float n=tag";
    const QByteArray two("a,b,v\n2024-03-05 09:00,2024-03-06 09:00,1\n2024-03-05 09:01,2024-03-06 09:01,1\n");
    QTest::newRow("the time") << two << "time=b" << "a=string b=time:iso8601 v=integer";
    QTest::newRow("left out") << two << "ignore=a" << "a=ignored b=time:iso8601 v=integer";
    const QByteArray own("time,v\n2024-03-05 09:00,1\n2024-03-05 09:01,gone\n");
    QTest::newRow("own marker") << own << "null=gone" << "time=time:iso8601 v=integer";
    QTest::newRow("no marker") << own << "" << "time=time:iso8601 v=string";
}

void InterpretationTest::hintsAnswer()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, hint);
    QFETCH(QString, summary);
    ImportHints hints;
    const QString key = hint.section(u'=', 0, 0);
    const QString value = hint.section(u'=', 1);
    if (key == u"format")
        hints.timeFormat = TimestampFormat::fromName(value);
    else if (key == u"decimal")
        hints.decimal = value.at(0).toLatin1();
    else if (key == u"tag")
        hints.tags = {value};
    else if (key == u"time")
        hints.times = {value};
    else if (key == u"ignore")
        hints.ignored = {value};
    else if (key == u"null")
        hints.nullMarkers = NullMarkers({value.toStdString()});
    const CsvAnalysis analysis = analyse(text, hints);
    QVERIFY2(summaryOf(analysis) == summary,
             qPrintable(summaryOf(analysis) + u'\n' + (analysis.questions + analysis.warnings).join(u'\n')));
}

void InterpretationTest::whatIsDecidedIsSaid_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const QByteArray &text, const char *says) {
        QTest::newRow(name) << text << QString::fromUtf8(says);
    };
    row("two digits", "when,v\n05.03.24 09:00,1\n", "two digits");
    row("Unix time", "reading,v\n1709629200,1\n1709629260,2\n", "Unix time in seconds");
    row("unit", "time,v\n2024-03-05 09:00,12.5 kWh\n", "\"kWh\"");
    row("thousands", "time;v\n2024-03-05 09:00;1.234,5\n", "1.234,5");
    row("text", "time,part,n\n2024-03-05 09:00,0815,1\n", "leading zeros");
    row("marks alone", "time,a,b\n2024-03-05 09:00,NaN,1\n", "\"NaN\"");
    row("a tag",
        "time,channel,value\n2024-03-05 09:00,1,0.25\n2024-03-05 09:00,2,0.5\n2024-03-05 09:01,1,1\n2024-03-05 "
        "09:01,2,2\n",
        "\"channel\"");
    row("another time",
        "start,end_time,kWh\n2024-03-05 09:00,2024-03-05 09:15,1\n2024-03-05 09:15,2024-03-05 09:30,2\n",
        "\"end_time\"");
    row("a span", "when,v\n25.03.2024 00:00 - 25.03.2024 01:00,1\n", "the end is left out");
    row("an end of many", "a => b\n1 => 2\n", "--delimiter");
    row("psql's records", "-[ RECORD 1 ]-----\ntime | 2024-03-05 09:00:00\n", "psql --csv");
    row("versions", "time,x,n\n2024-03-05 09:00,1.10,1\n2024-03-05 09:01,1.9,2\n", "versions");
}

void InterpretationTest::whatIsDecidedIsSaid()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, says);
    const QString said = analyse(text).warnings.join(u'\n');
    QVERIFY2(said.contains(says), qPrintable(said));
}

void InterpretationTest::ofRowsOnlyWhatIsTrueIsSaid_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<QString>("said");
    QTest::newRow("a blank row is left out, not refused")
        << QByteArray("2024-03-05 09:00,1,a\n,,\n , ,\n2024-03-05 09:01,2,b\n") << QString();
    QTest::newRow("a row without its time is refused")
        << QByteArray("2024-03-05 09:00,1,a\n,2,b\n2024-03-05 09:01,2,b\n")
        << QStringLiteral("The time column \"time\" is empty in 1 row(s) of the sample; such rows will be refused.");
    QTest::newRow("a row that is cut off has no broken quotes")
        << QByteArray("2024-03-05 09:00,1,a\n2024-03-05 09:01,2,b\n2024-03-05 0")
        << QStringLiteral("The file ends in the middle of its last row, which will be refused.");
    QTest::newRow("broken quotes")
        << QByteArray("2024-03-05 09:00,1,a\n2024-03-05 09:01,2,b\n2024-03-05 09:02,3,\"c\"d\n")
        << QStringLiteral("1 row(s) of the sample have broken quotes or NUL bytes and will be refused.");
}

void InterpretationTest::ofRowsOnlyWhatIsTrueIsSaid()
{
    QFETCH(QByteArray, rows);
    const CsvAnalysis analysis = analyse("time,v,w\n" + rows);
    QTEST(analysis.warnings.join(u'\n'), "said");
}

QTEST_GUILESS_MAIN(InterpretationTest)
#include "interpretation_test.moc"
