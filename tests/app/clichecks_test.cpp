// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/clirun.h"
#include "tests/support/influxdserver.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

namespace penstock {

namespace {

QStringList words(const QByteArray &text)
{
    return QString::fromLatin1(text).split(u' ');
}

} // namespace

/// What `penstock-cli import` looks at before it writes, against a real influxd.
class CliChecksTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void aCleanFileIsWrittenAndTold();
    void aZoneThatIsAssumedIsTold();
    void rowsThatShareTimeAreAsked();
    void theyAreSettledAsIsSaid_data();
    void theyAreSettledAsIsSaid();
    void equalRowsAreNotAsked();
    void theHourThatComesTwiceIsAsked_data();
    void theHourThatComesTwiceIsAsked();
    void withoutPreflightTheyAreCounted();
    void anotherTypeIsAsked();
    void aCastIsTaken_data();
    void aCastIsTaken();
    void textIsWhatTheMeasurementHas();
    void whatIsThereInTheSpanIsTold();
    void rowsTooOldAreTold();
    void aDryRunShowsRowsBesideTheirLines();
    void aProfileIsKeptAndUsed();
    void wrongChoicesAreRefused_data();
    void wrongChoicesAreRefused();

private:
    CliRun import(const QByteArray &csv, const QStringList &options = {}) const;
    qint64 count(const char *what) const
    {
        return m_server.count(QStringLiteral("SELECT %1 FROM m").arg(QLatin1String(what)), QStringLiteral("checks"));
    }

    InfluxdServer m_server;
    QTemporaryDir m_folder;
};

void CliChecksTest::initTestCase()
{
    QVERIFY2(m_server.start(), qPrintable(m_server.problem()));
}

void CliChecksTest::init()
{
    m_server.query(QStringLiteral("DROP DATABASE checks"));
    m_server.query(QStringLiteral("CREATE DATABASE checks"));
}

CliRun CliChecksTest::import(const QByteArray &csv, const QStringList &options) const
{
    const QString name = m_folder.filePath(QStringLiteral("rows.csv"));
    QFile file(name);
    if (!file.open(QIODevice::WriteOnly) || file.write(csv) != csv.size())
        return {};
    file.close();
    return runCli(QStringList{QStringLiteral("import"), QStringLiteral("--url"), m_server.url().toString(),
                              QStringLiteral("--database"), QStringLiteral("checks"), QStringLiteral("--measurement"),
                              QStringLiteral("m"), QStringLiteral("--summary"), QStringLiteral("json")} +
                  options + QStringList{name});
}

void CliChecksTest::aCleanFileIsWrittenAndTold()
{
    const CliRun run = import("time,host,v\n2024-01-01T00:00:00Z,a,1.5\n2024-01-01T00:00:10Z,a,2.5\n"
                              "2024-01-01T00:00:20Z,a,3.5\n");
    QVERIFY2(run.exitCode == 0, run.err);
    QVERIFY2(run.says("from 2024-01-01T00:00:00Z to 2024-01-01T00:00:20Z in 1 series"), run.err);
    QVERIFY2(run.says("every 10s"), run.err);
    QCOMPARE(count("count(v)"), 3);
}

// Two rows of each minute; nothing but the value is another.
const char twice[] = "time,host,v\n2024-01-01T00:00:00Z,a,1.5\n2024-01-01T00:00:00Z,a,2.5\n"
                     "2024-01-01T00:01:00Z,a,3.5\n2024-01-01T00:01:00Z,a,4.5\n";

void CliChecksTest::aZoneThatIsAssumedIsTold()
{
    for (const QStringList &options : {QStringList(), words("--time-zone UTC")}) {
        const CliRun run = import("time,v\n2024-01-01 08:00,1.5\n", options);
        QVERIFY2(run.exitCode == 0 && run.err.contains("No zone: UTC is assumed") == options.isEmpty(), run.err);
        QCOMPARE(run.out.contains("No zone: UTC is assumed (--time-zone NAME says another)."), options.isEmpty());
    }
}

void CliChecksTest::rowsThatShareTimeAreAsked()
{
    const CliRun run = import(twice, words("--tag host"));
    QVERIFY2(run.exitCode == 2, run.err);
    QVERIFY2(run.says("share series and time"), run.err);
    QVERIFY2(run.says("Lines 2 and 3"), run.err);
    QVERIFY2(run.says("--on-duplicate sequence"), run.err);
    const QJsonObject summary = QJsonDocument::fromJson(run.out).object();
    QCOMPARE(summary.value(QStringLiteral("state")).toString(), QStringLiteral("failed"));
    QVERIFY2(summary.value(QStringLiteral("error")).toString().contains(QStringLiteral("--on-duplicate")), run.out);
    QCOMPARE(count("count(v)"), -1);
}

void CliChecksTest::theyAreSettledAsIsSaid_data()
{
    QTest::addColumn<QByteArray>("options");
    QTest::addColumn<int>("stored");
    QTest::addColumn<int>("sum");
    QTest::newRow("sequence") << QByteArray("--on-duplicate sequence") << 4 << 12;
    QTest::newRow("ns") << QByteArray("--on-duplicate ns") << 4 << 12;
    QTest::newRow("first") << QByteArray("--on-duplicate first") << 2 << 5;
    QTest::newRow("last") << QByteArray("--on-duplicate last --batch-size 1 --concurrency 8") << 2 << 7;
    QTest::newRow("the likeliest") << QByteArray("--yes") << 4 << 12;
    QTest::newRow("without a pre-flight") << QByteArray("--no-preflight --on-duplicate sequence") << 4 << 12;
}

void CliChecksTest::theyAreSettledAsIsSaid()
{
    QFETCH(QByteArray, options);
    QFETCH(int, stored);
    QFETCH(int, sum);
    const CliRun run = import(twice, words(options + " --tag host"));
    QVERIFY2(run.exitCode == 0, run.err);
    QCOMPARE(count("count(v)"), stored);
    QCOMPARE(count("sum(v)"), sum);
    const QJsonObject summary = QJsonDocument::fromJson(run.out).object();
    QVERIFY2(run.out.contains("2 row(s) share series and time") || run.out.contains("2 rows share series and time"),
             run.out);
    QCOMPARE(summary.value(QStringLiteral("skipped")).toInt(), 4 - stored - (options.contains("last") ? 2 : 0));
}

void CliChecksTest::equalRowsAreNotAsked()
{
    const CliRun run =
        import("time,host,v\n2024-01-01T00:00:00Z,a,1.5\n2024-01-01T00:00:00Z,a,1.5\n", words("--tag host"));
    QVERIFY2(run.exitCode == 0, run.err);
    QVERIFY2(run.says("stored as one"), run.err);
    QCOMPARE(count("count(v)"), 1);
}

void CliChecksTest::theHourThatComesTwiceIsAsked_data()
{
    QTest::addColumn<QByteArray>("times");
    QTest::addColumn<QByteArray>("options");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QByteArray>("says");
    QTest::addColumn<int>("stored"); // -1: nothing
    const QByteArray twoHours("01:30 02:00 02:30 02:00 02:30 03:00");
    const QByteArray once("01:30 02:30 03:30");
    const QByteArray berlin("--time-zone Europe/Berlin");
    QTest::newRow("no zone") << twoHours << QByteArray("--tag host") << 2 << QByteArray("--time-zone UTC") << -1;
    QTest::newRow("a zone") << twoHours << berlin << 0 << QByteArray("from 2024-10-26T23:30:00Z") << 6;
    QTest::newRow("UTC") << twoHours << QByteArray("--time-zone UTC --on-duplicate first") << 0
                         << QByteArray("share series and time") << 4;
    QTest::newRow("once") << once << berlin << 2 << QByteArray("--repeated-hour first, or --repeated-hour second")
                          << -1;
    QTest::newRow("the second") << once << QByteArray(berlin + " --repeated-hour second") << 0
                                << QByteArray("to 2024-10-27T02:30:00Z") << 3;
    QTest::newRow("the likeliest") << once << QByteArray(berlin + " --yes") << 0 << QByteArray("comes twice") << 3;
    QTest::newRow("no zone, the likeliest")
        << twoHours << QByteArray("--yes") << 0 << QByteArray("An hour comes twice, first on line 5") << 6;
}

void CliChecksTest::theHourThatComesTwiceIsAsked()
{
    QFETCH(QByteArray, times);
    QFETCH(QByteArray, options);
    QFETCH(int, exitCode);
    QFETCH(QByteArray, says);
    QFETCH(int, stored);
    QByteArray csv = "time,host,v\n";
    int value = 0;
    for (const QByteArray &time : times.split(' '))
        csv += "2024-10-27 " + time + ",a," + QByteArray::number(++value) + ".5\n";
    const CliRun run = import(csv, words(options));
    QVERIFY2(run.exitCode == exitCode, run.all());
    QVERIFY2(run.err.contains(says), run.err);
    QVERIFY2(run.out.contains(says.split('"').first()), run.out); // in the summary as well
    QCOMPARE(count("count(v)"), stored);
}

void CliChecksTest::withoutPreflightTheyAreCounted()
{
    QByteArray csv = "time,host,v\n";
    // Beyond the rows that the first look compares.
    for (int i = 0; i < 500; ++i)
        csv += QByteArray::number(1'600'000'000 + i) + ",a,1.5\n";
    csv += "1600000007,a,2.5\n";
    const CliRun run = import(csv, words("--no-preflight --tag host"));
    QVERIFY2(run.exitCode == 0, run.err);
    QVERIFY2(run.says("1 row"), run.err);
    QVERIFY2(run.says("line 502"), run.err);
}

void CliChecksTest::anotherTypeIsAsked()
{
    QCOMPARE(m_server.write(QStringLiteral("checks"), "m,host=a v=1i 1\n"), 204);
    const CliRun run = import("time,host,v\n2024-01-01T00:00:00Z,a,1.5\n", words("--tag host"));
    QVERIFY2(run.exitCode == 2, run.err);
    QVERIFY2(run.says("--field v:integer"), run.err);
    QCOMPARE(count("count(v)"), 1);
}

void CliChecksTest::aCastIsTaken_data()
{
    QTest::addColumn<QByteArray>("options");
    QTest::newRow("the option") << QByteArray("--field v:float");
    QTest::newRow("the likeliest") << QByteArray("--yes");
}

void CliChecksTest::aCastIsTaken()
{
    QFETCH(QByteArray, options);
    QCOMPARE(m_server.write(QStringLiteral("checks"), "m,host=a v=1.5 1704067199000000000\n"), 204);
    const QByteArray csv = "time,host,v\n2024-01-01T00:00:00Z,a,1\n2024-01-01T00:00:01Z,a,2\n";
    QCOMPARE(import(csv, words("--tag host")).exitCode, 2);
    const CliRun run = import(csv, words("--tag host " + options));
    QVERIFY2(run.exitCode == 0, run.err);
    QCOMPARE(count("count(v)"), 3);
}

void CliChecksTest::textIsWhatTheMeasurementHas()
{
    QCOMPARE(m_server.write(QStringLiteral("checks"), "m,note=x v=1.5,host=\"a\" 1\n"), 204);
    const CliRun run = import("time,host,note,v\n2024-01-01T00:00:00Z,a,one of a kind,1.5\n"
                              "2024-01-01T00:00:01Z,a,another one,2.5\n");
    QVERIFY2(run.exitCode == 0, run.err);
    QVERIFY2(run.says("becomes a tag"), run.err);
    QCOMPARE(count("count(host)"), 3);
    QVERIFY(m_server.query(QStringLiteral("SHOW TAG VALUES FROM m WITH KEY = note"), QStringLiteral("checks"))
                .contains("another one"));
}

void CliChecksTest::whatIsThereInTheSpanIsTold()
{
    const QByteArray csv = "time,host,v\n2024-01-01T00:00:00Z,a,1.5\n2024-01-01T00:00:10Z,a,2.5\n";
    QCOMPARE(import(csv).exitCode, 0);
    const CliRun run = import(csv);
    QVERIFY2(run.exitCode == 0, run.err);
    QVERIFY2(run.says("has 2 row"), run.err);
}

void CliChecksTest::rowsTooOldAreTold()
{
    m_server.query(QStringLiteral("DROP DATABASE checks"));
    m_server.query(QStringLiteral("CREATE DATABASE checks WITH DURATION 1d"));
    const CliRun run = import("time,host,v\n2024-01-01T00:00:00Z,a,1.5\n2024-01-01T00:00:10Z,a,2.5\n");
    QVERIFY2(run.says("are older than the database keeps"), run.err);
}

void CliChecksTest::aDryRunShowsRowsBesideTheirLines()
{
    const QString lines = m_folder.filePath(QStringLiteral("rows.lp"));
    const CliRun run = import(twice, words("--tag host --on-duplicate ns --dry-run --lines") + QStringList{lines});
    QVERIFY2(run.exitCode == 0, run.err);
    QVERIFY2(run.out.contains("line 2: 2024-01-01T00:00:00Z,a,1.5\nm,host=a v=1.5 1704067200000000000\n"), run.out);
    QVERIFY2(run.out.contains("line 3: 2024-01-01T00:00:00Z,a,2.5\nm,host=a v=2.5 1704067200000000001\n"), run.out);
    QVERIFY2(run.says("4 line"), run.err);
    QFile file(lines);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().count('\n'), 4);
    QCOMPARE(count("count(v)"), -1);

    const CliRun asking = import(twice, words("--tag host --dry-run"));
    QVERIFY2(asking.exitCode == 0 && asking.says("--on-duplicate"), asking.err);
}

void CliChecksTest::aProfileIsKeptAndUsed()
{
    const QStringList profile{m_folder.filePath(QStringLiteral("kept.json"))};
    CliRun run = import(twice, words("--tag host --on-duplicate first --batch-size 7 --save-profile") + profile);
    QVERIFY2(run.exitCode == 0, run.err);
    QFile file(profile.constFirst());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject kept = QJsonDocument::fromJson(file.readAll()).object();
    const QJsonObject options = kept.value(QStringLiteral("options")).toObject();
    QCOMPARE(options.keys().join(u' '), QStringLiteral("batch-size database measurement on-duplicate tag"));
    QCOMPARE(options.value(QStringLiteral("tag")).toString(), QStringLiteral("host"));
    QCOMPARE(kept.value(QStringLiteral("header")).toArray().size(), 3);

    init();
    run = import(twice, words("--profile") + profile);
    QVERIFY2(run.exitCode == 0, run.err);
    QCOMPARE(count("count(v)"), 2);
    init();
    run = import(twice, words("--on-duplicate sequence --profile") + profile); // what is said wins
    QVERIFY2(run.exitCode == 0, run.err);
    QCOMPARE(count("count(v)"), 4);
    init();
    run = import("time,host,other\n2024-01-01T00:00:00Z,a,1.5\n", words("--profile") + profile);
    QVERIFY2(run.exitCode == 1 && run.says("is for files with the columns time, host, v"), run.err);
    run = import(twice, words("--profile /dev/null"));
    QVERIFY2(run.exitCode == 2 && run.says("cannot be used"), run.err);
}

void CliChecksTest::wrongChoicesAreRefused_data()
{
    QTest::addColumn<QByteArray>("options");
    QTest::addColumn<QByteArray>("reason");
    QTest::newRow("unknown") << QByteArray("--on-duplicate merge") << QByteArray("it must be tag, sequence");
    QTest::newRow("lines of a real run") << QByteArray("--lines x.lp") << QByteArray("goes with --dry-run");
    QTest::newRow("tag unread") << QByteArray("--on-duplicate tag --no-preflight") << QByteArray("--no-preflight");
}

void CliChecksTest::wrongChoicesAreRefused()
{
    QFETCH(QByteArray, options);
    QFETCH(QByteArray, reason);
    const CliRun run = import(twice, words(options));
    QCOMPARE(run.exitCode, 2);
    QVERIFY2(run.says(reason.constData()), run.err);
}

} // namespace penstock

QTEST_GUILESS_MAIN(penstock::CliChecksTest)

#include "clichecks_test.moc"
