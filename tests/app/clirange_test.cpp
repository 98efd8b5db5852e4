// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/clirun.h"
#include "tests/support/influxdserver.h"

#include <QDateTime>
#include <QTest>

#include <algorithm>

using namespace penstock;

/// penstock-cli query with --last, --from, --to and --zone, against a real 1.x server.
class CliRangeTest final : public QObject
{
    Q_OBJECT

    InfluxdServer m_server;

    CliRun ask(const QString &statement, const QStringList &options) const
    {
        return runCli(QStringList{QStringLiteral("query"), QStringLiteral("--url"), m_server.url().toString(),
                                  QStringLiteral("--database"), QStringLiteral("d"), QStringLiteral("--format"),
                                  QStringLiteral("csv"), statement} +
                      options);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(m_server.start(), qPrintable(m_server.problem()));
        m_server.query(QStringLiteral("CREATE DATABASE d"));
        const QByteArray now = QByteArray::number(QDateTime::currentSecsSinceEpoch() - 60) + "000000000";
        QCOMPARE(
            m_server.write(QStringLiteral("d"), "m,host=a v=1 946684800000000000\nm,host=b v=2 946684800000000001\n"
                                                "m,host=b v=3 946688400000000000\nm,host=a v=4 " +
                                                    now + '\n'),
            204);
    }

    void ranges_data()
    {
        QTest::addColumn<QString>("statement");
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<int>("rows");
        const QString filter = QStringLiteral("SELECT v FROM m WHERE $timeFilter");
        const auto row = [](const char *name, const QString &statement, const char *options, int rows) {
            QTest::newRow(name) << statement << QString::fromLatin1(options).split(u' ', Qt::SkipEmptyParts) << rows;
        };
        row("all times", filter, "", 4);
        row("last", filter, "--last 1h", 1);
        row("from", filter, "--from 2000-01-01T00:00:00.000000001Z", 3);
        row("to", filter, "--to 2000-01-01T00:00:00.000000001Z", 1);
        row("from number", filter, "--from 946684800000000001 --to 946684800000000002", 1);
        row("of a zone", filter, "--from 2000-01-01 --to 2000-01-02 --zone Europe/Berlin", 3);
        row("of another zone", filter, "--from 2000-01-01 --to 2000-01-02 --zone America/New_York", 0);
        row("windows", QStringLiteral("SELECT count(v) FROM m WHERE $timeFilter GROUP BY time(1h)"),
            "--from 2000-01-01T00:00:00Z --to 2000-01-01T03:00:00Z", 3);
        row("own parameter", QStringLiteral("SELECT v FROM m WHERE host = $from AND $timeFilter"),
            "--param from=b --to 2001-01-01T00:00:00Z", 2);
        row("in a string", QStringLiteral("SELECT v FROM m WHERE host = '$timeFilter'"), "", 0);
    }

    void ranges()
    {
        QFETCH(QString, statement);
        QFETCH(QStringList, options);
        QFETCH(int, rows);
        const CliRun run = ask(statement, options);
        QVERIFY2(run.exitCode == 0, run.all().constData());
        QCOMPARE(int(std::max<qsizetype>(run.out.count('\n') - 1, 0)), rows);
    }

    void zones()
    {
        const CliRun run = ask(QStringLiteral("SELECT v FROM m WHERE host = 'b' $zone"),
                               {QStringLiteral("--zone"), QStringLiteral("Europe/Berlin")});
        QVERIFY2(run.exitCode == 0 && run.out.contains("2000-01-01T01:00:00.000000001+01:00"), run.all().constData());
        const CliRun utc = ask(QStringLiteral("SELECT v FROM m WHERE host = 'b' $zone"), {});
        QVERIFY2(utc.exitCode == 0 && utc.out.contains("2000-01-01T00:00:00.000000001Z"), utc.all().constData());
    }

    void badUsage_data()
    {
        QTest::addColumn<QString>("statement");
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QByteArray>("said");
        const QString filter = QStringLiteral("SELECT v FROM m WHERE $timeFilter");
        const auto row = [](const char *options, const QString &statement, const char *said) {
            QTest::newRow(options) << statement << QString::fromLatin1(options).split(u' ', Qt::SkipEmptyParts)
                                   << QByteArray(said);
        };
        row("--last tomorrow", filter, "--last must be a duration");
        row("--last 0s", filter, "--last must be a duration");
        row("--last 1h --from 5", filter, "either --last, or --from and --to");
        row("--from soon", filter, "is no time");
        row("--from 6 --to 6", filter, "--to must be later");
        row("--from 2024-03-31T02:30:00 --zone Europe/Berlin", filter, "skip this time");
        row("--zone Europe/Berln", filter, "Europe/Berlin");
        row("--last 1h", QStringLiteral("SELECT v FROM m"), "the statement has none of them");
        row("--zone Europe/Berlin", filter, "--zone says what $zone stands for");
        row("", QStringLiteral("SELECT mean(v) FROM m WHERE $timeFilter GROUP BY time($interval)"),
            "need a beginning and an end");
        row("--from 5", QStringLiteral("SELECT mean(v) FROM m WHERE $timeFilter GROUP BY time(1m)"),
            "need a beginning and an end");
    }

    void badUsage()
    {
        QFETCH(QString, statement);
        QFETCH(QStringList, options);
        QFETCH(QByteArray, said);
        const CliRun run = ask(statement, options);
        QVERIFY2(run.exitCode == 2, run.all().constData());
        QVERIFY2(run.says(said.constData()), run.all().constData());
    }

    /// Whoever looks for the place that the server names sees the text that it is in.
    void whatWasSentIsSaid()
    {
        const CliRun run =
            ask(QStringLiteral("SELECT v FROM m WHERE $timeFilter GRUP BY host"),
                {QStringLiteral("--from"), QStringLiteral("5"), QStringLiteral("--to"), QStringLiteral("7")});
        QCOMPARE(run.exitCode, 1);
        QVERIFY2(run.says("What was sent: SELECT v FROM m WHERE time >= '1970-01-01T00:00:00.000000005Z' AND time < "
                          "'1970-01-01T00:00:00.000000007Z' GRUP BY host"),
                 run.all().constData());
    }
};

QTEST_GUILESS_MAIN(CliRangeTest)
#include "clirange_test.moc"
