// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/client.h"
#include "core/client/schema/schemajob.h"
#include "tests/core/client/awaitjob.h"
#include "tests/core/client/tablerows.h"
#include "tests/support/fakeinflux3.h"
#include "tests/support/settingsfor.h"
#include "tests/support/victoriametricsserver.h"

#include <QJsonDocument>
#include <QTest>

namespace penstock {

using Kind = SchemaRequest::Kind;

/// 3.x, its distributed editions, and servers that only write like InfluxDB.
class V3SchemaTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void databases();
    void deletedDatabasesAreLeftOut();
    void names();
    void typesOfOlderVersions();
    void tagValues();
    void series();
    void spansAreOfThePolicysDatabase();
    void oneTableAtATime();
    void refusals();
    void a25_namesInSql();
    void distributedBucketsOrDatabases();
    void distributedNames();
    void p7_23_theConstantAnswerIsNoData();
    void t2_8_6_serversThatOnlyTakeWritesTellNoSchema();
};

namespace {

const QString d = QStringLiteral("d");
const QString m = QStringLiteral("m");

/// Rows, or the error's message behind "! ".
QStringList fetch(const ClientSettings &settings, const SchemaRequest &request)
{
    Client client(settings);
    QStringList rows{QStringLiteral("! never ended")};
    awaitJob(client.schema(request), [&](const SchemaJob &job) {
        rows = job.state() == Job::State::Succeeded ? rowsOf(job.table())
                                                    : QStringList{QStringLiteral("! ") + job.error().message};
    });
    return rows;
}

QString queryIn(const FakeRequest &request)
{
    return QJsonDocument::fromJson(request.body)[u"q"].toString();
}

FakeAnswer jsonLines(const QByteArray &lines)
{
    FakeAnswer answer = FakeAnswer::of(200);
    return answer.header("Content-Type", "application/jsonl").text(lines);
}

} // namespace

void V3SchemaTest::databases()
{
    FakeInflux3Options options;
    options.token = "apiv3_x";
    FakeInflux3 fake(options);
    fake.createDatabase(d);
    ClientSettings settings = settingsFor(fake.url(), Flavour::V3);
    settings.profile.login = Profile::Login::Bearer;
    settings.secret = QStringLiteral("apiv3_x");
    QCOMPARE(fetch(settings, {}), (QStringList{QStringLiteral("_internal|||"), QStringLiteral("d|||")}));
    QCOMPARE(fake.server().requests().constFirst().parameter(QStringLiteral("format")), QStringLiteral("json"));
    settings.secret = QStringLiteral("apiv3_y");
    QVERIFY(fetch(settings, {}).constFirst().startsWith(u'!'));
}

void V3SchemaTest::deletedDatabasesAreLeftOut()
{
    FakeServer server;
    server.enqueue(FakeAnswer::json(
        R"([{"iox::database":"a","deleted":false},{"iox::database":"b-20260101T000000","deleted":true}])"));
    QCOMPARE(fetch(settingsFor(server.url(), Flavour::V3), {}), QStringList{QStringLiteral("a|||")});
}

void V3SchemaTest::names()
{
    FakeInflux3 fake;
    fake.createDatabase(d);
    fake.write(d, "m,host=a,Zone=1 v=1,w=1i,u=1u,s=\"x\",b=true 1\nCPU,host=b v=2 2\n");
    const ClientSettings settings = settingsFor(fake.url(), Flavour::V3);
    QCOMPARE(fetch(settings, {Kind::Measurements, d}), (QStringList{QStringLiteral("CPU"), QStringLiteral("m")}));
    QCOMPARE(fetch(settings, {Kind::TagKeys, d, m}), (QStringList{QStringLiteral("Zone|m"), QStringLiteral("host|m")}));
    QCOMPARE(fetch(settings, {Kind::FieldKeys, d, m}),
             (QStringList{QStringLiteral("b|boolean|m"), QStringLiteral("s|string|m"), QStringLiteral("u|unsigned|m"),
                          QStringLiteral("v|float|m"), QStringLiteral("w|integer|m")}));
    QCOMPARE(fetch(settings, {Kind::TagKeys, d}),
             (QStringList{QStringLiteral("host|CPU"), QStringLiteral("Zone|m"), QStringLiteral("host|m")}));
    QCOMPARE(fetch(settings, {Kind::MeasurementCardinality, d}), QStringList{QStringLiteral("2|")});
    QCOMPARE(fetch(settings, {Kind::TagKeyCardinality, d, m}), QStringList{QStringLiteral("2|m")});
    QCOMPARE(fetch(settings, {Kind::FieldKeyCardinality, d, m}), QStringList{QStringLiteral("5|m")});
    SchemaRequest two{Kind::FieldKeys, d, m};
    two.limit = 2;
    QCOMPARE(fetch(settings, two).size(), 2);
    QCOMPARE(fetch(settings, {Kind::RetentionPolicies, d}).size(), 1);
}

void V3SchemaTest::typesOfOlderVersions()
{
    FakeServer server;
    server.setHandler([](const FakeRequest &) {
        return jsonLines(
            "{\"table_name\":\"m\",\"column_name\":\"time\",\"data_type\":\"Timestamp(Nanosecond, None)\"}\n"
            "{\"table_name\":\"m\",\"column_name\":\"host\",\"data_type\":\"Dictionary(Int32, Utf8)\"}\n"
            "{\"table_name\":\"m\",\"column_name\":\"seen\",\"data_type\":\"Timestamp(Nanosecond, None)\"}\n"
            "{\"table_name\":\"m\",\"column_name\":\"v\",\"data_type\":\"Float64\"}\n");
    });
    QCOMPARE(fetch(settingsFor(server.url(), Flavour::V3), {Kind::TagKeys, d, m}),
             QStringList{QStringLiteral("host|m")});
    QCOMPARE(fetch(settingsFor(server.url(), Flavour::V3), {Kind::FieldKeys, d, m}),
             (QStringList{QStringLiteral("seen|timestamp(nanosecond, none)|m"), QStringLiteral("v|float|m")}));
}

void V3SchemaTest::tagValues()
{
    FakeServer server;
    server.setHandler([](const FakeRequest &) { return jsonLines("{\"value\":\"a\"}\n{\"value\":\"b c\"}\n"); });
    SchemaRequest request{Kind::TagValues, d, m, QStringLiteral("Zone")};
    QCOMPARE(fetch(settingsFor(server.url(), Flavour::V3), request),
             (QStringList{QStringLiteral("a|Zone|m"), QStringLiteral("b c|Zone|m")}));
    QCOMPARE(queryIn(server.requests().last()), QStringLiteral("SELECT DISTINCT \"Zone\" AS value FROM \"m\" WHERE "
                                                               "\"Zone\" IS NOT NULL ORDER BY value"));
    request.since = 5;
    request.limit = 7;
    fetch(settingsFor(server.url(), Flavour::V3), request);
    QCOMPARE(queryIn(server.requests().last()),
             QStringLiteral("SELECT DISTINCT \"Zone\" AS value FROM \"m\" WHERE \"Zone\" IS NOT NULL AND time >= "
                            "to_timestamp_nanos(5) ORDER BY value LIMIT 7"));
    server.enqueue(jsonLines("{\"count\":2}\n"));
    request = {Kind::TagValueCardinality, d, m, QStringLiteral("Zone")};
    QCOMPARE(fetch(settingsFor(server.url(), Flavour::V3), request), QStringList{QStringLiteral("2|")});
}

void V3SchemaTest::series()
{
    FakeInflux3 fake;
    fake.createDatabase(d);
    fake.write(d, "m,host=a,Zone=1 v=1 1\nm,host=b v=1 1\nm,host=b v=1 2\n");
    QCOMPARE(fetch(settingsFor(fake.url(), Flavour::V3), {Kind::Series, d, m}),
             (QStringList{QStringLiteral("m,host=b"), QStringLiteral("m,Zone=1,host=a")}));
    QCOMPARE(queryIn(fake.server().requests().last()),
             QStringLiteral("SELECT DISTINCT \"Zone\", \"host\" FROM \"m\" ORDER BY \"Zone\", \"host\""));

    // A table without tags is one series, if it has rows.
    FakeServer server;
    server.enqueue(jsonLines("{\"table_name\":\"t\",\"column_name\":\"v\",\"data_type\":\"Float64\"}\n"));
    server.enqueue(jsonLines("{\"one\":1}\n"));
    QCOMPARE(fetch(settingsFor(server.url(), Flavour::V3), {Kind::Series, d, QStringLiteral("t")}),
             QStringList{QStringLiteral("t")});
    server.enqueue(
        jsonLines("{\"table_name\":\"t\",\"column_name\":\"k\",\"data_type\":\"Dictionary(Int32, Utf8)\"}\n"));
    server.enqueue(jsonLines("{\"count\":3}\n"));
    QCOMPARE(fetch(settingsFor(server.url(), Flavour::V3), {Kind::SeriesCardinality, d, QStringLiteral("t")}),
             QStringList{QStringLiteral("3|")});
    QCOMPARE(queryIn(server.requests().last()),
             QStringLiteral("SELECT count(*) AS count FROM (SELECT DISTINCT \"k\" FROM \"t\")"));
}

void V3SchemaTest::spansAreOfThePolicysDatabase()
{
    FakeInflux3 fake;
    const QString weekly = QStringLiteral("d/weekly");
    fake.createDatabase(d);
    fake.createDatabase(weekly);
    fake.write(d, "m v=1 3\nm v=1 5\n");
    fake.write(weekly, "m v=1 20\nm v=1 30\n");
    SchemaRequest request{Kind::TimeSpan, d, m};
    for (const char *own : {"", "autogen", "default"}) {
        request.policy = QString::fromLatin1(own);
        QCOMPARE(fetch(settingsFor(fake.url(), Flavour::V3), request),
                 (QStringList{QStringLiteral("3|first"), QStringLiteral("5|last")}));
    }
    request.policy = QStringLiteral("weekly");
    QCOMPARE(fetch(settingsFor(fake.url(), Flavour::V3), request),
             (QStringList{QStringLiteral("20|first"), QStringLiteral("30|last")}));
    request.policy = QStringLiteral("daily");
    QVERIFY(fetch(settingsFor(fake.url(), Flavour::V3), request).constFirst().contains(u"d/daily"));
}

void V3SchemaTest::oneTableAtATime()
{
    FakeServer server;
    for (const Kind kind : {Kind::Series, Kind::SeriesCardinality, Kind::TagValues, Kind::TagValueCardinality})
        QVERIFY(fetch(settingsFor(server.url(), Flavour::V3), {kind, d, {}, QStringLiteral("k")})
                    .constFirst()
                    .contains(u"which table"));
    QCOMPARE(server.requests().size(), 0);
}

void V3SchemaTest::refusals()
{
    FakeInflux3 fake;
    const QStringList told =
        fetch(settingsFor(fake.url(), Flavour::V3), {Kind::Measurements, QStringLiteral("nowhere")});
    QVERIFY2(told.constFirst().contains(u"database not found: nowhere"), qPrintable(told.constFirst()));
    FakeServer server; // 2.x answers an address that it does not know with its page
    server.setHandler([](const FakeRequest &) {
        FakeAnswer page = FakeAnswer::of(200);
        return page.header("Content-Type", "text/html").text("<!doctype html><title>InfluxDB</title>");
    });
    for (const Kind kind : {Kind::Databases, Kind::Measurements, Kind::TagKeys}) {
        Client client(settingsFor(server.url(), Flavour::V3));
        QVERIFY(awaitJob(client.schema({kind, d}), [](const SchemaJob &job) {
            QCOMPARE(job.state(), Job::State::Failed);
            QCOMPARE(job.error().kind, Error::Kind::Protocol);
        }));
    }
}

void V3SchemaTest::a25_namesInSql()
{
    FakeServer server;
    server.setHandler([](const FakeRequest &) { return jsonLines({}); });
    const QString evil = QStringLiteral("%1 \"; DROP TABLE m; -- ' \n ${x} \\");
    const QString identifier = QStringLiteral("\"%1 \"\"; DROP TABLE m; -- ' \n ${x} \\\"");
    const QString text = QStringLiteral("'%1 \"; DROP TABLE m; -- '' \n ${x} \\'");
    QCOMPARE(fetch(settingsFor(server.url(), Flavour::V3), {Kind::TagValues, evil, evil, evil}), QStringList());
    QCOMPARE(queryIn(server.requests().last()).count(identifier), 3);
    QCOMPARE(QJsonDocument::fromJson(server.requests().last().body)[u"db"].toString(), evil);
    QCOMPARE(fetch(settingsFor(server.url(), Flavour::V3), {Kind::TagKeys, evil, evil}), QStringList());
    QVERIFY(queryIn(server.requests().last()).contains(QStringLiteral("table_name = ") + text));
}

void V3SchemaTest::distributedBucketsOrDatabases()
{
    const QByteArray shown = R"({"results":[{"statement_id":0,"series":[{"name":"databases","columns":["name"],)"
                             R"("values":[["a"],["b"]]}]}]})";
    {
        FakeServer serverless;
        serverless.enqueue(
            FakeAnswer::json(R"({"links":{"next":"/api/v2/buckets?offset=1"},"buckets":[{"name":"a","id":"1"}]})"));
        serverless.enqueue(FakeAnswer::json(R"({"links":{},"buckets":[{"name":"b","id":"2"}]})"));
        QCOMPARE(fetch(settingsFor(serverless.url(), Flavour::V3Distributed), {}),
                 (QStringList{QStringLiteral("a|0s||1"), QStringLiteral("b|0s||2")}));
    }
    for (const int status : {404, 405, 200}) { // 200: a page of somebody else
        FakeServer dedicated;
        dedicated.enqueue(FakeAnswer::of(status).text("<html>"));
        dedicated.enqueue(FakeAnswer::json(shown));
        QCOMPARE(fetch(settingsFor(dedicated.url(), Flavour::V3Distributed), {}),
                 (QStringList{QStringLiteral("a|||"), QStringLiteral("b|||")}));
        QCOMPARE(dedicated.requests().last().path(), "/query");
    }
}

void V3SchemaTest::distributedNames()
{
    FakeServer server;
    server.setHandler([](const FakeRequest &) {
        return FakeAnswer::json(R"({"results":[{"statement_id":0,"series":[{"name":"m","columns":["key","value"],)"
                                R"("values":[["k","a"],["k","b"]]}]}]})");
    });
    const ClientSettings settings = settingsFor(server.url(), Flavour::V3Distributed);
    QCOMPARE(fetch(settings, {Kind::TagValues, d, m, QStringLiteral("k")}),
             (QStringList{QStringLiteral("a|k|m"), QStringLiteral("b|k|m")}));
    // Without a time it would look at the last day only; what was before 1970 counts too.
    QCOMPARE(server.requests().last().parameter(QStringLiteral("q")),
             QStringLiteral("SHOW TAG VALUES ON \"d\" FROM \"m\" WITH KEY = \"k\" WHERE time >= "
                            "-9223372036854775806"));
    QCOMPARE(fetch(settings, {Kind::TagValueCardinality, d, m, QStringLiteral("k")}),
             QStringList{QStringLiteral("2|m")});
    QVERIFY(fetch(settings, {Kind::Series, d, m}).constFirst().contains(u"does not list series"));
}

void V3SchemaTest::p7_23_theConstantAnswerIsNoData()
{
    VictoriaMetricsServer server;
    QVERIFY2(server.start(), qPrintable(server.problem()));
    // When nobody knows yet what it is: whatever the statement, it names a database "_internal".
    for (const Kind kind : {Kind::Measurements, Kind::TagKeys, Kind::FieldKeys, Kind::Series, Kind::RetentionPolicies,
                            Kind::SeriesCardinality})
        QCOMPARE(fetch(settingsFor(server.url(), Flavour::Unknown), {kind, d}), QStringList());
    QCOMPARE(fetch(settingsFor(server.url(), Flavour::Unknown), {}), QStringList{QStringLiteral("_internal|||")});
}

void V3SchemaTest::t2_8_6_serversThatOnlyTakeWritesTellNoSchema()
{
    FakeServer server;
    for (const Flavour flavour : {Flavour::VictoriaMetrics, Flavour::QuestDb, Flavour::GreptimeDb}) {
        for (const Kind kind : {Kind::Databases, Kind::Measurements, Kind::SeriesCardinality})
            QVERIFY(fetch(settingsFor(server.url(), flavour), {kind, d}).value(0).contains(u"tell what it holds"));
    }
    QCOMPARE(server.requests().size(), 0);
}

} // namespace penstock

QTEST_GUILESS_MAIN(penstock::V3SchemaTest)
#include "v3schema_test.moc"
