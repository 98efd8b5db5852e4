// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/clirun.h"
#include "tests/support/fakeinflux3.h"
#include "tests/support/influxdserver.h"

#include <QTest>

namespace penstock {

/// penstock-cli's query, schema and admin against each generation.
class CliServerTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void boundParameters_data();
    void boundParameters();
    void rawAnswers();
    void languages();
    void schema_data();
    void schema();
    void fieldsOfOtherPolicies();
    void what2And3Hold();
    void administration();
    void nothingIsDroppedUnasked();

private:
    CliRun influxd(const QStringList &arguments, const QByteArray &input = {}) const
    {
        return runCli(arguments + QStringList{QStringLiteral("--url"), m_server.url().toString()}, {}, input);
    }

    InfluxdServer m_server;
};

void CliServerTest::initTestCase()
{
    QVERIFY2(m_server.start(), qPrintable(m_server.problem()));
    m_server.query(QStringLiteral("CREATE DATABASE weather"));
    QCOMPARE(m_server.write(QStringLiteral("weather"), "air,place=hill t=8,n=3i 1000000000\n"
                                                       "air,place=lake t=9.5,n=4i 2000000000\n"
                                                       "rain,place=hill mm=1 3000000000\n"),
             204);
}

void CliServerTest::boundParameters_data()
{
    QTest::addColumn<QString>("statement");
    QTest::addColumn<QStringList>("parameters");
    QTest::addColumn<QByteArray>("answer");
    const auto row = [](const char *name, const char *statement, const char *parameters, const char *answer) {
        QTest::newRow(name) << QString::fromUtf8(statement) << QString::fromUtf8(parameters).split(u' ')
                            << QByteArray(answer);
    };
    row("text", "SELECT t FROM air WHERE place = $p", "p=lake", "time,t\n2,9.5\n");
    row("integer", "SELECT t FROM air LIMIT $n", "n:int=1", "time,t\n1,8\n");
    row("float", "SELECT t FROM air WHERE t > $t", "t:float=8", "time,t\n2,9.5\n");
    row("identifiers", "SELECT $f FROM $m", "f:ident=mm m:ident=rain", "time,mm\n3,1\n");
    row("regular expression", "SELECT t FROM air WHERE place =~ $r", "r:regex=^h", "time,t\n1,8\n");
    row("a name that would break out", "SELECT t FROM air WHERE place = $p", "p='OR'1'='1", "");
}

void CliServerTest::boundParameters()
{
    QFETCH(QString, statement);
    QFETCH(QStringList, parameters);
    QStringList arguments{QStringLiteral("query"),      statement,
                          QStringLiteral("--database"), QStringLiteral("weather"),
                          QStringLiteral("--format"),   QStringLiteral("csv"),
                          QStringLiteral("--epoch"),    QStringLiteral("s")};
    for (const QString &parameter : parameters)
        arguments << QStringLiteral("--param") << parameter;
    const CliRun run = influxd(arguments);
    QVERIFY2(run.exitCode == 0, run.err);
    QTEST(run.out, "answer");
}

void CliServerTest::rawAnswers()
{
    const QStringList query{QStringLiteral("query"), QStringLiteral("SELECT mm FROM rain"),
                            QStringLiteral("--database"), QStringLiteral("weather"), QStringLiteral("--raw")};
    const CliRun json = influxd(query + QStringList{QStringLiteral("json")});
    QVERIFY2(json.exitCode == 0, json.err);
    QVERIFY2(json.out.startsWith("{\"results\":"), json.out);
    const CliRun csv = influxd(query + QStringList{QStringLiteral("csv")});
    QVERIFY2(csv.out.startsWith("name,tags,time,mm"), csv.out);
    const CliRun parquet = influxd(query + QStringList{QStringLiteral("parquet")});
    QCOMPARE(parquet.exitCode, 1);
    QVERIFY2(parquet.err.contains("json, csv or msgpack"), parquet.err);
}

void CliServerTest::languages()
{
    const QStringList query{QStringLiteral("query"),      QStringLiteral("SELECT * FROM cpu ORDER BY time"),
                            QStringLiteral("--database"), QStringLiteral("d"),
                            QStringLiteral("--format"),   QStringLiteral("csv"),
                            QStringLiteral("--language")};
    const CliRun refused = influxd(query + QStringList{QStringLiteral("sql")});
    QCOMPARE(refused.exitCode, 1);
    QVERIFY2(refused.err.contains("InfluxQL"), refused.err);

    FakeInflux3 server;
    server.write(QStringLiteral("d"), "cpu,host=a load=1.5 1000000000\n");
    server.setQueryAnswer(query.at(1), FakeAnswer::of(200)
                                           .header("Content-Type", "application/jsonl")
                                           .text("{\"host\":\"a\",\"load\":1.5,\"time\":\"1970-01-01T00:00:01\"}\n"));
    const CliRun run =
        runCli(query + QStringList{QStringLiteral("sql"), QStringLiteral("--url"), server.url().toString()});
    QVERIFY2(run.exitCode == 0, run.err);
    QVERIFY2(run.out.contains("a,1.5"), run.out);
    QVERIFY2(run.out.contains("1970-01-01T00:00:01.000000000Z"), run.out);
}

void CliServerTest::schema_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QByteArrayList>("says");
    const auto row = [](const char *arguments, const QByteArrayList &says) {
        QTest::newRow(arguments) << QString::fromLatin1(arguments) << says;
    };
    row("databases", {"weather"});
    row("retention-policies", {"autogen"});
    row("measurements", {"air", "rain"});
    row("tag-keys --measurement air", {"place"});
    row("tag-values --tag place", {"hill", "lake"});
    row("fields --measurement air", {"n,integer", "t,float"});
    row("series", {"air,place=hill", "rain,place=hill"});
    row("series-count --exact", {"2,air", "1,rain"});
}

void CliServerTest::schema()
{
    QFETCH(QString, arguments);
    QStringList command{QStringLiteral("schema")};
    command += arguments.split(u' ');
    command << QStringLiteral("--format") << QStringLiteral("csv");
    if (!arguments.startsWith(QStringLiteral("databases")))
        command << QStringLiteral("--database") << QStringLiteral("weather");
    const CliRun run = influxd(command);
    QVERIFY2(run.exitCode == 0, run.err);
    QFETCH(QByteArrayList, says);
    for (const QByteArray &text : says)
        QVERIFY2(run.out.contains(text), run.out);
    // It is older than 1.7.8, whose count of series is an upper bound.
    QCOMPARE(run.err.contains("There may be fewer"), arguments.startsWith(QStringLiteral("series-count")));
}

/// The server itself tells those of the default one alone.
void CliServerTest::fieldsOfOtherPolicies()
{
    m_server.query(QStringLiteral("CREATE DATABASE kept"));
    m_server.query(QStringLiteral("CREATE RETENTION POLICY week ON kept DURATION INF REPLICATION 1"));
    m_server.query(QStringLiteral("SELECT t, n INTO kept.week.air FROM air GROUP BY *"), QStringLiteral("weather"));
    const CliRun run = influxd({QStringLiteral("schema"), QStringLiteral("fields"), QStringLiteral("--database"),
                                QStringLiteral("kept"), QStringLiteral("--format"), QStringLiteral("csv")});
    QVERIFY2(run.exitCode == 0, run.err);
    QVERIFY2(run.out.contains("n,integer") && run.out.contains("t,float"), run.out);
    m_server.query(QStringLiteral("DROP DATABASE kept"));
}

void CliServerTest::what2And3Hold()
{
    FakeInflux3 three;
    three.write(QStringLiteral("home"), "cpu,host=a load=1.5 1\n");
    const CliRun databases = runCli(
        {QStringLiteral("schema"), QStringLiteral("databases"), QStringLiteral("--url"), three.url().toString()});
    QVERIFY2(databases.exitCode == 0, databases.err);
    QVERIFY2(databases.out.contains("home"), databases.out);
    const CliRun tokens = influxd({QStringLiteral("admin"), QStringLiteral("tokens")});
    QCOMPARE(tokens.exitCode, 1);
    QVERIFY2(tokens.err.contains("InfluxDB 2.x"), tokens.err);
}

void CliServerTest::administration()
{
    const auto admin = [this](const char *arguments, const QByteArray &input = {}) {
        return influxd(QStringList{QStringLiteral("admin")} + QString::fromLatin1(arguments).split(u' '), input);
    };
    CliRun run = admin("create-database --database made --retention 30d");
    QVERIFY2(run.exitCode == 0, run.err);
    run = influxd({QStringLiteral("schema"), QStringLiteral("retention-policies"), QStringLiteral("--database"),
                   QStringLiteral("made")});
    QVERIFY2(run.out.contains("720h0m0s"), run.out);
    run = admin("create-user --name bob --new-password-stdin", "hush\n");
    QVERIFY2(run.exitCode == 0, run.err);
    QVERIFY(!run.says("hush"));
    run = admin("grant --name bob --database made --privilege read");
    QVERIFY2(run.exitCode == 0, run.err);
    run = admin("grants --name bob");
    QVERIFY2(run.out.contains("made") && run.out.contains("READ"), run.out);
    run = admin("queries");
    QVERIFY2(run.out.contains("SHOW QUERIES"), run.out);
}

void CliServerTest::nothingIsDroppedUnasked()
{
    const QStringList drop{QStringLiteral("admin"), QStringLiteral("drop-database"), QStringLiteral("--database"),
                           QStringLiteral("doomed")};
    m_server.query(QStringLiteral("CREATE DATABASE doomed"));
    const CliRun unasked = influxd(drop);
    QCOMPARE(unasked.exitCode, 2);
    QVERIFY2(unasked.err.contains("--yes"), unasked.err);
    QVERIFY(m_server.query(QStringLiteral("SHOW DATABASES")).contains("doomed"));
    const CliRun asked = influxd(drop + QStringList{QStringLiteral("--yes")});
    QVERIFY2(asked.exitCode == 0, asked.err);
    QVERIFY(!m_server.query(QStringLiteral("SHOW DATABASES")).contains("doomed"));
}

} // namespace penstock

QTEST_GUILESS_MAIN(penstock::CliServerTest)
#include "cliserver_test.moc"
