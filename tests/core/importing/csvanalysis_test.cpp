// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/columnproblem.h"
#include "core/importing/csvanalysis.h"
#include "core/importing/linefile.h"
#include "tests/core/importing/previewlines.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

using namespace penstock;

namespace {

/// "role name type", as "time Date iso8601", "tag host", "float cpu"
QString describe(const ColumnPlan &column)
{
    switch (column.role) {
    case ColumnPlan::Role::Ignore:
        return QStringLiteral("ignore ") + column.name;
    case ColumnPlan::Role::Time:
        return QStringLiteral("time %1 %2").arg(column.name, column.time.name());
    case ColumnPlan::Role::Measurement:
        return QStringLiteral("measurement ") + column.name;
    case ColumnPlan::Role::TimePart:
        return QStringLiteral("time part ") + column.name;
    case ColumnPlan::Role::Tag:
        return QStringLiteral("tag ") + column.name;
    case ColumnPlan::Role::Field:
        break;
    }
    switch (column.type) {
    case ColumnPlan::FieldType::Float:
        return QStringLiteral("float ") + column.name;
    case ColumnPlan::FieldType::Integer:
        return QStringLiteral("integer ") + column.name;
    case ColumnPlan::FieldType::Boolean:
        return QStringLiteral("boolean ") + column.name;
    case ColumnPlan::FieldType::String:
        break;
    }
    return QStringLiteral("string ") + column.name;
}

QString describe(const CsvAnalysis &analysis)
{
    QStringList columns;
    for (const ColumnPlan &column : analysis.plan.columns)
        columns += describe(column);
    return columns.join(QStringLiteral(", "));
}

const char vix[] = "Date,VIX Open,VIX High,VIX Low,VIX Close\n"
                   "2004-01-02,17.96,18.68,17.54,18.22\n"
                   "2004-01-05,18.45,18.49,17.44,17.49\n"
                   "2004-01-06,17.66,17.67,16.19,16.73\n"
                   "2004-01-07,16.72,16.75,15.5,15.5\n";

QByteArray sensorRows(int rows, int first = 0)
{
    QByteArray text;
    for (int i = first; i < first + rows; ++i) {
        text += "2024-01-01T00:00:00." + QByteArray::number(i % 1'000).rightJustified(3, '0') + "Z,host" +
                QByteArray::number(i % 20) + ",eu," + QByteArray::number(i) + ',' + QByteArray::number(i) + ".5," +
                (i % 3 ? "true" : "false") + ",\"request " + QByteArray::number(i % 500) +
                " took \"\"long\"\",\n again\"\n";
    }
    return text;
}

const char sensorHeader[] = "time,host,region,requests,cpu,ok,message\n";

} // namespace

class CsvAnalysisTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void proposes_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("columns");
        QTest::addColumn<QString>("warning"); // part of one; empty: there are none

        const auto row = [](const char *name, const QByteArray &text, const char *columns, const char *warning = "") {
            QTest::newRow(name) << text << QString::fromUtf8(columns) << QString::fromUtf8(warning);
        };
        row("daily index", vix, "time Date iso8601, float VIX Open, float VIX High, float VIX Low, float VIX Close");
        row("sensors", sensorHeader + sensorRows(1'000),
            "time time iso8601, tag host, tag region, integer requests, float cpu, boolean ok, string message");
        row("few rows: labels by their names", "time,host,note,v\n2024-01-01,a,x y,1\n2024-01-02,b,z,2\n",
            "time time iso8601, tag host, string note, integer v");
        row("decimal comma", "Zeit;Wert;Ort\n31.01.2024 12:00;1,5;Bonn\n01.02.2024 12:00;2;Rom\n",
            "time Zeit dmy, float Wert, string Ort");
        row("no header", "2024-01-01,1.5\n2024-01-02,2.5\n", "time column1 iso8601, float column2",
            "No row names the columns");
        row("epoch", "id,ts,value\n1,1704067200000,2\n2,1704067201000,3\n", "integer id, time ts ms, integer value");
        row("the only column that is a time", "a,b\n1.5,2024-01-01\n2.5,2024-01-02\n", "float a, time b iso8601");
        row("a name decides between two times",
            "created,timestamp,v\n2024-01-01,2024-01-01,1\n2024-01-02,2024-01-02,2\n",
            "string created, time timestamp iso8601, integer v", "\"created\"");
        row("a text beats a plausible number", "n,when\n1704067200,2024-01-01\n1704067201,2024-01-02\n",
            "integer n, time when iso8601");
        row("no time", "a,b\n1,2\n3,4\n", "integer a, integer b", "No column could be read as a time");
        row("a time that is broken once", "time,v\n2024-01-01,1\nsoon,2\n", "time time iso8601, integer v",
            "cannot be read in");
        row("day and month", "date,v\n01/02/2024,1\n03/04/2024,2\n", "time date mdy, integer v", "could be swapped");
        row("empty column", "time,v,w\n2024-01-01,1,\n2024-01-02,2,\n", "time time iso8601, integer v, ignore w",
            "empty in the sample");
        row("empty times", "time,v\n2024-01-01,1\n,2\n", "time time iso8601, integer v", "1 row");
        row("names twice", "time,v,v\n2024-01-01,1,2\n", "time time iso8601, integer v, integer v_2", "v_2");
        row("a field called time", "timestamp,time\n2024-01-01,5\n2024-01-02,6\n",
            "time timestamp iso8601, integer time_2", "time_2");
        row("no name", "time,,v\n2024-01-01,1,2\n", "time time iso8601, integer column2, integer v",
            "no name for some columns, which are called \"column2\"");
        row("uneven", "time,v,w\n2024-01-01,1,2\n2024-01-02,1\n2024-01-03,1,2\n",
            "time time iso8601, integer v, integer w", "line 3");
        row("broken quotes", "time,v,w\n2024-01-01,1,a\n2024-01-02,2,\"b\"c\n",
            "time time iso8601, integer v, string w", "broken quotes");
        row("Latin-1", "time,v,w\n2024-01-01,1,M\xFCller\n", "time time iso8601, integer v, string w", "UTF-8");
        row("title", "A title\ntime,v\n2024-01-01,1\n2024-01-02,1\n2024-01-03,1\n", "time time iso8601, integer v",
            "skipped");
        row("only a header", "time,v\n", "ignore time, ignore v", "no rows");
        row("missing numbers", "time,v\n2024-01-01,NaN\n2024-01-02,2.5\n", "time time iso8601, float v",
            "mark for a missing value");
        row("quote never closed", "time,text\n2024-01-01,a b\n2024-01-02,b\n2024-01-03,c\n2024-01-04,\"d\n",
            "time time iso8601, string text", "broken quotes");
        row("CR alone", "time,v\r2024-01-01,1\r", "time time iso8601, integer v");
        row("NUL bytes at the end", QByteArray("time,v\n2024-01-01,1\n\0\0\0\0\0\0\0\0", 28),
            "time time iso8601, integer v");
        row("a second table", "time,v\n2024-01-01,1\n\nday,p,q\n2024-01-02,1,2\n", "time time iso8601, integer v",
            "begins on line 4");
        row("surplus cells that are empty", "time,v\n2024-01-01,1,\n2024-01-02,2,\n", "time time iso8601, integer v");
        row("units of TOA5",
            "\"TOA5\",\"ST1\",\"CR1000\",\"1\"\n\"TIMESTAMP\",\"RH\"\n\"TS\",\"%\"\n\"\",\"Smp\"\n\"2024-03-05 "
            "09:00:00\",80.5\n",
            "time TIMESTAMP iso8601, float RH", "holds units (TS, %)");
        row("what TOA5's fourth line says",
            "\"TOA5\",\"ST1\",\"CR1000\",\"1\"\n\"TIMESTAMP\",\"RH\"\n\"TS\",\"%\"\n\"\",\"Smp\"\n\"2024-03-05 "
            "09:00:00\",80.5\n",
            "time TIMESTAMP iso8601, float RH", "Line 4 says how the values were taken (Smp)");
        row("units", "time;v\n;rpm\n2024-01-01;1\n2024-01-02;2\n", "time time iso8601, integer v", "(rpm)");
        row("annotated",
            "#datatype measurement,tag,double,string,dateTime\nm,host,usage,state,time\ncpu,a,8,on,1\n"
            "#datatype measurement,long,dateTime\nm,free,time\nmem,7,2\n",
            "time time iso8601, tag host, float usage, string state, integer free",
            "names the measurements itself: cpu, mem.");
        row("answer of InfluxDB 1.x", "name,tags,time,mean,last\ncpu,host=a,1,1.5,2\ncpu,host=b,1,2,3\n",
            "time time iso8601, tag host, float mean, integer last", "cpu");
        row("annotated, with a bad row", "m|measurement,v|double,time|time\ncpu,1,1\ncpu,x,2\n",
            "time time iso8601, float v", "Line 3");
        row("codes", "time,zip\n2024-01-01,01234\n2024-01-02,56789\n", "time time iso8601, string zip",
            "leading zeros");
    }

    void proposes()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, warning);
        const CsvAnalysis analysis = analyse(text);
        QTEST(describe(analysis), "columns");
        const QString warnings = (analysis.questions + analysis.warnings).join(u'\n');
        if (warning.isEmpty())
            QCOMPARE(warnings, QString());
        else
            QVERIFY2(warnings.contains(warning), qPrintable(warnings));
    }

    void theProposalRunsAsItIs()
    {
        CsvAnalysis analysis = analyse(vix, QStringLiteral("vix-daily.csv"));
        QCOMPARE(analysis.plan.measurement, QStringLiteral("vix_daily"));
        analysis.plan.pipeline.target.database = QStringLiteral("db");
        const Status status = analysis.plan.validate();
        QVERIFY2(status, status ? "" : qPrintable(status.error().message));
        QCOMPARE(
            previewLines(analysis.plan, 2),
            (QStringList{QStringLiteral("vix_daily VIX\\ Open=17.96,VIX\\ High=18.68,VIX\\ Low=17.54,VIX\\ Close=18.22 "
                                        "1073001600000000000"),
                         QStringLiteral("vix_daily VIX\\ Open=18.45,VIX\\ High=18.49,VIX\\ Low=17.44,VIX\\ Close=17.49 "
                                        "1073260800000000000")}));
        QCOMPARE(analysis.sampledRows, quint64(4));
        QCOMPARE(analysis.estimatedRows, quint64(4));
        QVERIFY(analysis.wholeFileSampled);
        QCOMPARE(analysis.fileSize, qint64(sizeof vix - 1));
        QCOMPARE(analysis.preview.size(), 4);
        QCOMPARE(analysis.preview[0].join(u' '), QStringLiteral("2004-01-02 17.96 18.68 17.54 18.22"));
        QCOMPARE(analysis.columns[1].samples.first(), QStringLiteral("17.96"));
    }

    void fractionsBehindTheFirstRowsMakeAFloat()
    {
        QByteArray text("time,v,w\n");
        for (int i = 0; i < 15'000; ++i)
            text += "2024-01-01,18,18\n";
        text += "2024-01-01,18.5,18\n";
        QCOMPARE(describe(analyse(text)), QStringLiteral("time time iso8601, float v, integer w"));
    }

    void aLargeFileIsSampledToItsEnd()
    {
        // The fraction stands far behind the first 20,000 records, in the last ones.
        QByteArray text(sensorHeader);
        text += sensorRows(100'000);
        text += "2024-01-01T00:00:00Z,host1,eu,0.5,1,true,\"a \"\"b\"\",\n c\"\n";
        const CsvAnalysis analysis = analyse(text);
        QCOMPARE(describe(analysis),
                 QStringLiteral("time time iso8601, tag host, tag region, float requests, float cpu, "
                                "boolean ok, string message"));
        QVERIFY(!analysis.wholeFileSampled);
        QVERIFY(analysis.sampledRows > 30'000);
        QVERIFY2(analysis.warnings.isEmpty(), qPrintable(analysis.warnings.join(u'\n')));
        QVERIFY(analysis.estimatedRows > 90'000 && analysis.estimatedRows < 115'000);
        QCOMPARE(analysis.preview.size(), 200);
    }

    void aGivenDialectIsKept()
    {
        CsvDialect dialect;
        dialect.delimiter = ';';
        const CsvAnalysis analysis = analyse("time;a,b\n2024-01-01;1,2\n", QStringLiteral("data.csv"), dialect);
        QCOMPARE(analysis.plan.dialect, dialect);
        QCOMPARE(describe(analysis), QStringLiteral("time time iso8601, float a,b"));
    }

    /// Nothing of the file is lost by these; by the others something may be.
    void remarksAreToldFromWarnings()
    {
        const CsvAnalysis analysis = analyse("m|measurement,v|double,time|time\ncpu,1,1\ncpu,x,2\n");
        const QString named = QStringLiteral("names the measurements itself");
        const QString refused = QStringLiteral("will be refused");
        QCOMPARE(analysis.remarks.filter(named).size(), 1);
        QCOMPARE(analysis.warnings.filter(named).size(), 1);
        QCOMPARE(analysis.warnings.filter(refused).size(), 1);
        QVERIFY2(analysis.remarks.filter(refused).isEmpty(), qPrintable(analysis.remarks.join(u'|')));
    }

    /// "They are kept as notes": beside the columns.
    void unitsAboveTheRowsAreNotes()
    {
        const CsvAnalysis analysis = analyse("time;speed;power;name\n;rpm; kW ;\n2024-01-01 00:00:00;1;2 W;a\n"
                                             "2024-01-01 00:01:00;2;3 W;b\n");
        QCOMPARE(analysis.units, (QStringList{QString(), QStringLiteral("rpm"), QStringLiteral("kW"), QString()}));
        QStringList notes;
        for (const ColumnProblem &problem : findProblems(analysis.plan.columns, analysis.columns))
            notes += problem.text;
        QCOMPARE(notes,
                 (QStringList{QStringLiteral("No zone: UTC is assumed."), QStringLiteral("The unit is left out: rpm."),
                              QStringLiteral("The unit is left out: W."), QString()}));
        // The command line has said it once.
        QVERIFY2(analysis.warnings.filter(QStringLiteral("rpm")).size() == 1, qPrintable(analysis.warnings.join(u'|')));
    }

    void measurements_data()
    {
        QTest::addColumn<QString>("measurement");
        QTest::newRow("vix-daily.csv") << QStringLiteral("vix_daily");
        QTest::newRow("a b,c=d.2024.csv") << QStringLiteral("a_b_c_d_2024");
        QTest::newRow("z\xC3\xBCrich.csv") << QStringLiteral(u"z\u00FCrich");
        QTest::newRow("plain") << QStringLiteral("plain");
        QTest::newRow("#1.csv") << QStringLiteral("_1");
        QTest::newRow("vix-daily.csv.rejects.csv") << QStringLiteral("vix_daily");
        QTest::newRow("vix-daily.csv.rejects-1.csv") << QStringLiteral("vix_daily");
        QTest::newRow("vix-daily.csv.rejects.csv.rejects.csv") << QStringLiteral("vix_daily");
        QTest::newRow("vix-daily.rejects.csv") << QStringLiteral("vix_daily");
        QTest::newRow("rejects.csv") << QStringLiteral("rejects");
    }

    void measurements()
    {
        const CsvAnalysis analysis = analyse(vix, QString::fromUtf8(QTest::currentDataTag()));
        QTEST(analysis.plan.measurement, "measurement");
    }

    void cancelling()
    {
        auto *job = new CsvAnalysisJob(write(sensorHeader + sensorRows(50'000)));
        QSignalSpy spy(job, &Job::finished);
        job->cancel();
        QCOMPARE(job->state(), Job::State::Cancelled);
        QVERIFY(spy.wait(30'000));
        QCOMPARE(spy.size(), 1);
    }

    void deletingARunningJob()
    {
        auto *job = new CsvAnalysisJob(write(sensorHeader + sensorRows(50'000)));
        QSignalSpy spy(job, &Job::finished);
        delete job;
        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::processEvents();
        QCOMPARE(spy.size(), 0);
    }

    void previewSaysWhyThereIsNone()
    {
        CsvAnalysis analysis = analyse("time,v\n2024-01-01,1.5\n");
        analysis.plan.columns[1].type = ColumnPlan::FieldType::Boolean;
        const auto rows = previewRows(analysis.plan, 10);
        QVERIFY(rows);
        QCOMPARE(rows->size(), 1);
        QCOMPARE(rows->first().line, 2u);
        QVERIFY(rows->first().text.isEmpty());
        QVERIFY2(rows->first().problem.startsWith(QStringLiteral("column \"v\"")), qPrintable(rows->first().problem));
        analysis.plan.file = QStringLiteral("/nowhere/data.csv");
        QCOMPARE(previewRows(analysis.plan, 10).error().kind, Error::Kind::File);
    }

private:
    QString write(const QByteArray &text, const QString &name = QStringLiteral("data.csv"))
    {
        const QString path = m_folder.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("cannot write %s", qPrintable(path));
        return path;
    }

    CsvAnalysis analyse(const QByteArray &text, const QString &name = QStringLiteral("data.csv"),
                        const std::optional<CsvDialect> &dialect = {})
    {
        auto *job = new CsvAnalysisJob(write(text, name), dialect);
        CsvAnalysis analysis;
        QSignalSpy spy(job, &Job::finished);
        connect(job, &Job::finished, this, [&] {
            if (job->state() != Job::State::Succeeded)
                qFatal("%s", qPrintable(job->error().message));
            analysis = job->analysis();
        });
        if (!spy.wait(30'000))
            qFatal("the analysis does not end");
        return analysis;
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(CsvAnalysisTest)
#include "csvanalysis_test.moc"
