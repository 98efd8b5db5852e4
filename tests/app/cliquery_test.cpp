// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/answering.h"
#include "tests/app/clirun.h"
#include "tests/support/influxdserver.h"

#include <algorithm>

using namespace penstock;

/// What penstock-cli query prints: the same columns for all rows, each result told from the others.
class CliQueryTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void t1_1_6_aRealServerAnswersWithOneTable();
    void t1_2_theNameIsThereForAllRowsOrNone_data();
    void t1_2_theNameIsThereForAllRowsOrNone();
    void t1_2_2_fluxColumnsAreColumns_data();
    void t1_2_2_fluxColumnsAreColumns();
    void t1_3_eachStatementIsNamed_data();
    void t1_3_eachStatementIsNamed();
    void t3_5_20_oneHeaderWithAllColumns_data();
    void t3_5_20_oneHeaderWithAllColumns();
    void whatFailedSilencesNoOther_data();
    void whatFailedSilencesNoOther();

private:
    QByteArray ask(const QString &statement, const QString &format) const;

    InfluxdServer m_server;
};

void CliQueryTest::initTestCase()
{
    QVERIFY2(m_server.start(), qPrintable(m_server.problem()));
    m_server.query(QStringLiteral("CREATE DATABASE d"));
    m_server.query(QStringLiteral("CREATE DATABASE many"));
    QCOMPARE(m_server.write(QStringLiteral("d"), "cpu,host=a v=1 1\ncpu,host=a v=2 2\nmem,region=x v=3 3\n"
                                                 "mem,region=y v=4 4\nmem,region=y v=5 5\n"),
             204);
}

QByteArray CliQueryTest::ask(const QString &statement, const QString &format) const
{
    const CliRun run =
        runCli({QStringLiteral("query"), statement, QStringLiteral("--url"), m_server.url().toString(),
                QStringLiteral("--database"), QStringLiteral("d"), QStringLiteral("--chunk-size"), QStringLiteral("1"),
                QStringLiteral("--epoch"), QStringLiteral("ns"), QStringLiteral("--format"), format});
    return run.exitCode == 0 ? run.out : "exit " + QByteArray::number(run.exitCode) + ": " + run.all();
}

// influxd sends the tags of each series in the order of a Go map, another one each time.
void CliQueryTest::t1_1_6_aRealServerAnswersWithOneTable()
{
    QByteArray lines;
    for (int i = 0; i < 100; ++i) {
        for (int minute = 0; minute < 3; ++minute)
            lines += "s,host=h" + QByteArray::number(i % 50) + ",region=r" + QByteArray::number(i / 50) +
                     ",zone=z cpu=" + QByteArray::number(i) + ".5 " + QByteArray::number(minute * 60'000'000'000) +
                     '\n';
    }
    QCOMPARE(m_server.write(QStringLiteral("many"), lines), 204);
    const QString statement = QStringLiteral("SELECT mean(cpu) FROM many..s WHERE time >= 0 AND time < 3m "
                                             "GROUP BY time(1m), host, region, zone");
    QByteArrayList first;
    for (int run = 0; run < 3; ++run) {
        QByteArrayList found = ask(statement, QStringLiteral("csv")).split('\n');
        QCOMPARE(found.takeFirst(), QByteArray("time,host,region,zone,mean"));
        QCOMPARE(found.takeLast(), QByteArray());
        QCOMPARE(found.size(), 300);
        QVERIFY(found.contains("60000000000,h7,r1,z,57.5"));
        std::ranges::sort(found);
        if (run > 0)
            QVERIFY(found == first);
        first = found;
    }
}

void CliQueryTest::t1_2_theNameIsThereForAllRowsOrNone_data()
{
    QTest::addColumn<QString>("statement");
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *statement, const char *format, const char *expected) {
        QTest::addRow("%s as %s", statement, format)
            << QString::fromLatin1(statement) << QString::fromLatin1(format) << QByteArray(expected);
    };
    row("SELECT v FROM cpu", "csv", "time,v\n1,1\n2,2\n");
    row("SELECT v FROM cpu, mem", "csv", "measurement,time,v\ncpu,1,1\ncpu,2,2\nmem,3,3\nmem,4,4\nmem,5,5\n");
    row("SELECT v FROM /c.u/", "csv", "measurement,time,v\ncpu,1,1\ncpu,2,2\n");
    row("SELECT v FROM cpu, mem WHERE v < 4", "jsonl",
        "{\"measurement\":\"cpu\",\"time\":1,\"v\":1}\n{\"measurement\":\"cpu\",\"time\":2,\"v\":2}\n"
        "{\"measurement\":\"mem\",\"time\":3,\"v\":3}\n");
    row("SHOW TAG KEYS", "csv", "measurement,tagKey\ncpu,host\nmem,region\n");
    row("SHOW TAG KEYS", "json",
        "[\n{\"measurement\":\"cpu\",\"tagKey\":\"host\"},\n{\"measurement\":\"mem\",\"tagKey\":\"region\"}\n]\n");
    row("SHOW TAG KEYS", "markdown", "| measurement | tagKey |\n| --- | --- |\n| cpu | host |\n| mem | region |\n");
    row("SHOW TAG KEYS", "table", "measurement  tagKey\n-----------  ------\ncpu          host\nmem          region\n");
    row("SHOW TAG KEYS FROM mem", "csv", "tagKey\nregion\n");
    row("SHOW TAG VALUES WITH KEY = region", "csv", "measurement,key,value\nmem,region,x\nmem,region,y\n");
    row("SHOW MEASUREMENTS", "csv", "name\ncpu\nmem\n");
    row("SHOW DATABASES", "csv", "name\nd\nmany\n");
    row("SHOW USERS", "csv", "");
    row("SHOW RETENTION POLICIES", "csv",
        "name,duration,shardGroupDuration,replicaN,default\nautogen,0s,168h0m0s,1,true\n");
    // One header, also where series have other tags.
    row("SELECT count(v) FROM cpu, mem GROUP BY *", "csv",
        "measurement,time,host,region,count\ncpu,0,a,\"\",2\nmem,0,\"\",x,1\nmem,0,\"\",y,2\n");
}

void CliQueryTest::t1_2_theNameIsThereForAllRowsOrNone()
{
    QFETCH(QString, statement);
    QFETCH(QString, format);
    QTEST(ask(statement, format), "expected");
}

void CliQueryTest::t1_2_2_fluxColumnsAreColumns_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("expected");
    const QString plain = QStringLiteral("from(bucket:\"b\")");
    const QString yields = plain + QStringLiteral(" |> yield() from(bucket:\"b\") |> yield(name: \"max\")");
    const QByteArray annotations =
        "#datatype,string,long,string,long\n#group,false,false,true,false\n#default,_result,,,\n"
        ",result,table,_measurement,_value\n";
    const QByteArray one = annotations + ",,0,m,1\n,,0,m,2\n";
    const QByteArray two = one + '\n' + annotations + ",,1,n,3\n";
    QTest::newRow("csv, one measurement")
        << plain << QStringLiteral("csv") << one << QByteArray("_measurement,_value\nm,1\nm,2\n");
    QTest::newRow("jsonl, two") << plain << QStringLiteral("jsonl") << two
                                << QByteArray("{\"_measurement\":\"m\",\"_value\":1}\n{\"_measurement\":\"m\","
                                              "\"_value\":2}\n{\"_measurement\":\"n\",\"_value\":3}\n");
    QTest::newRow("table, two") << plain << QStringLiteral("table") << two
                                << QByteArray("_measurement  _value\n------------  ------\nm                  1\n"
                                              "m                  2\nn                  3\n");
    // Yields have their name in each row, the unnamed one too.
    QTest::newRow("csv, yields") << yields << QStringLiteral("csv")
                                 << QByteArray(one + '\n' + QByteArray(annotations).replace("_result", "max") +
                                               ",,0,m,2\n")
                                 << QByteArray("result,_measurement,_value\n_result,m,1\n_result,m,2\nmax,m,2\n");
    QTest::newRow("json, yields") << yields << QStringLiteral("json")
                                  << QByteArray(one + '\n' + QByteArray(annotations).replace("_result", "max") +
                                                ",,0,m,2\n")
                                  << QByteArray("[\n{\"result\":\"_result\",\"_measurement\":\"m\",\"_value\":1},\n"
                                                "{\"result\":\"_result\",\"_measurement\":\"m\",\"_value\":2},\n"
                                                "{\"result\":\"max\",\"_measurement\":\"m\",\"_value\":2}\n]\n");
}

// As the server has them, whatever the first rows are.
void CliQueryTest::t1_2_2_fluxColumnsAreColumns()
{
    QFETCH(QString, script);
    QFETCH(QString, format);
    QFETCH(QByteArray, body);
    FakeServer server;
    server.setHandler(answering("2.7.12", "text/csv", {QByteArray(body).replace("\n", "\r\n")}));
    const CliRun run = runCli(words("query --flavour v2 --org o --language flux --url") +
                              QStringList{server.url().toString(), QStringLiteral("--format"), format, script});
    QVERIFY2(run.exitCode == 0, run.all().constData());
    QTEST(run.out, "expected");
}

void CliQueryTest::t1_3_eachStatementIsNamed_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("csv") << QStringLiteral("csv")
                         << QByteArray("statement,time,v\n1,1,1\n1,2,2\n2,3,3\n\nstatement,name\n3,cpu\n3,mem\n");
    QTest::newRow("json") << QStringLiteral("json")
                          << QByteArray(
                                 "[\n{\"statement\":1,\"time\":1,\"v\":1},\n{\"statement\":1,\"time\":2,\"v\":2},\n"
                                 "{\"statement\":2,\"time\":3,\"v\":3},\n{\"statement\":3,\"name\":\"cpu\"},\n"
                                 "{\"statement\":3,\"name\":\"mem\"}\n]\n");
    QTest::newRow("table") << QStringLiteral("table")
                           << QByteArray("Statement 1: SELECT v FROM cpu\ntime  v\n----  -\n   1  1\n   2  2\n\n"
                                         "Statement 2: SELECT v FROM mem LIMIT 1\ntime  v\n----  -\n   3  3\n\n"
                                         "Statement 3: SHOW MEASUREMENTS\nname\n----\ncpu\nmem\n");
    QTest::newRow("markdown") << QStringLiteral("markdown")
                              << QByteArray("### Statement 1: SELECT v FROM cpu\n\n| time | v |\n| ---: | ---: |\n"
                                            "| 1 | 1 |\n| 2 | 2 |\n\n### Statement 2: SELECT v FROM mem LIMIT 1\n\n"
                                            "| time | v |\n| ---: | ---: |\n| 3 | 3 |\n\n"
                                            "### Statement 3: SHOW MEASUREMENTS\n\n| name |\n| --- |\n| cpu |\n"
                                            "| mem |\n");
}

void CliQueryTest::t1_3_eachStatementIsNamed()
{
    QFETCH(QString, format);
    QTEST(ask(QStringLiteral("SELECT v FROM cpu; SELECT v FROM mem LIMIT 1; SHOW MEASUREMENTS"), format), "expected");
}

void CliQueryTest::t3_5_20_oneHeaderWithAllColumns_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArrayList>("lines");
    QTest::addColumn<QByteArray>("expected");
    const QByteArrayList late{"{\"f\":0.5,\"host\":\"e\"}\n", "{\"i\":2}\n",
                              "{\"b\":true,\"f\":1.5,\"host\":\"a\",\"i\":3,\"s\":\"x,y\"}\n"};
    const auto row = [](const char *name, const char *format, const QByteArrayList &lines, const char *expected) {
        QTest::newRow(name) << QString::fromLatin1(format) << lines << QByteArray(expected);
    };
    row("csv", "csv", late, "b,f,host,i,s\n,0.5,e,,\n,,,2,\ntrue,1.5,a,3,\"x,y\"\n");
    row("markdown", "markdown", late,
        "| b | f | host | i | s |\n| --- | ---: | --- | ---: | --- |\n|  | 0.5 | e |  |  |\n|  |  |  | 2 |  |\n"
        "| true | 1.5 | a | 3 | x,y |\n");
    row("table", "table", late,
        "b       f  host  i  s\n----  ---  ----  -  ---\n      0.5  e        \n                 2  \n"
        "true  1.5  a     3  x,y\n");
    row("a row of nothing but nulls", "csv", {"{}\n"}, "\n\n");
    row("rows of nothing but nulls first", "csv", {"{}\n", "{}\n", "{\"s\":\"x\"}\n", "{}\n"},
        "s\n\"\"\n\"\"\nx\n\"\"\n");
    row("a row of nothing but nulls, json", "json", {"{}\n"}, "[\n{}\n]\n");
}

void CliQueryTest::t3_5_20_oneHeaderWithAllColumns()
{
    QFETCH(QString, format);
    QFETCH(QByteArrayList, lines);
    FakeServer server;
    server.setHandler(answering("3.6.0", "application/jsonl", lines));
    const CliRun run = runCli(words("query --flavour v3 --language sql --database d --url") +
                              QStringList{server.url().toString(), QStringLiteral("--format"), format,
                                          QStringLiteral("SELECT * FROM types")});
    QVERIFY2(run.exitCode == 0, run.all().constData());
    QVERIFY2(!run.err.contains("no rows"), run.err.constData());
    QTEST(run.out, "expected");
}

void CliQueryTest::whatFailedSilencesNoOther_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QByteArray>("said");
    const QByteArray rows = R"("series":[{"name":"m","columns":["time","v"],"values":[[1,2]]}])";
    const QByteArray refused = R"("error":"no such thing")";
    const auto of = [](const QByteArray &first, const QByteArray &second) {
        return R"({"results":[{"statement_id":0,)" + first + R"(},{"statement_id":1,)" + second + "}]}";
    };
    QTest::newRow("the second failed") << of(rows, refused) << QByteArray("Statement 1: It is not known whether");
    QTest::newRow("the first failed") << of(refused, rows) << QByteArray("Statement 2: It is not known whether");
    QTest::newRow("both failed") << of(refused, refused) << QByteArray();
}

/// The server does not tell the types; that is said of what has worked.
void CliQueryTest::whatFailedSilencesNoOther()
{
    QFETCH(const QByteArray, answer);
    QFETCH(const QByteArray, said);
    FakeServer server;
    const FakeServer::Handler others = answering("1.8.10", "application/json", {answer});
    server.setHandler([&](const FakeRequest &request) {
        const QString statement = request.parameter(QStringLiteral("q"));
        if (!statement.startsWith(QStringLiteral("SHOW FIELD KEYS")))
            return statement.startsWith(QStringLiteral("SELECT")) ? FakeAnswer::json(answer) : others(request);
        return FakeAnswer::json(R"({"results":[{"statement_id":0,"error":"not allowed"},)"
                                R"({"statement_id":1,"error":"not allowed"}]})");
    });
    const CliRun run = runCli({QStringLiteral("query"), QStringLiteral("--flavour"), QStringLiteral("v1"),
                               QStringLiteral("--database"), QStringLiteral("d"), QStringLiteral("--url"),
                               server.url().toString(), QStringLiteral("SELECT * FROM a; SELECT * FROM b")});
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.err.contains("no such thing"), run.err.constData());
    QCOMPARE(run.err.count("not known whether"), said.isEmpty() ? 0 : 1);
    QVERIFY2(run.err.contains(said), run.err.constData());
}

QTEST_GUILESS_MAIN(CliQueryTest)
#include "cliquery_test.moc"
