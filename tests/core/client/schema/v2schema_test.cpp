// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/admin/adminjob.h"
#include "core/client/client.h"
#include "core/client/ping/pingjob.h"
#include "core/client/schema/schemajob.h"
#include "core/client/schema/v2schema.h"
#include "core/client/write/writejob.h"
#include "tests/core/client/awaitjob.h"
#include "tests/core/client/tablerows.h"
#include "tests/support/fakeinflux2.h"
#include "tests/support/settingsfor.h"

#include <QJsonDocument>
#include <QTest>

namespace penstock {

using Kind = SchemaRequest::Kind;

class V2SchemaTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void p5_12_bucketsComeInPages();
    void pagesBehindAProxy();
    void endlessPagesEnd();
    void names();
    void fieldTypesByMapping();
    void fieldTypesBySample();
    void retentionPoliciesAreMappings();
    void spansAreOfThePolicysBucket();
    void spansReadTwoPointsOfASeries();
    void seriesAndCounts();
    void textsLookAtAllTimes_data();
    void textsLookAtAllTimes();
    void a25_namesInFlux();
    void unknownBuckets();
};

namespace {

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

int write(FakeInflux2 &fake, const QByteArray &lines, const QString &bucket = QStringLiteral("home"))
{
    Client client(settingsFor2(fake.url()));
    WriteRequest request;
    request.target.database = bucket;
    request.body = lines;
    request.lines = static_cast<quint64>(lines.count('\n'));
    int failed = -1;
    awaitJob(client.write(request),
             [&](const WriteJob &job) { failed = job.state() == Job::State::Succeeded ? 0 : 1; });
    return failed;
}

FakeAnswer csv(const QByteArray &lines)
{
    FakeAnswer answer = FakeAnswer::of(200);
    return answer.header("Content-Type", "text/csv; charset=utf-8").text(lines);
}

QString queryIn(const FakeRequest &request)
{
    return QJsonDocument::fromJson(request.body)[u"query"].toString();
}

const QString home = QStringLiteral("home");

} // namespace

void V2SchemaTest::p5_12_bucketsComeInPages()
{
    FakeInflux2 fake;
    QStringList expected{QStringLiteral("_monitoring|168h0m0s"), QStringLiteral("_tasks|72h0m0s"),
                         QStringLiteral("home|0s")};
    for (int i = 0; i < 250; ++i) {
        fake.addBucket(QStringLiteral("bucket %1").arg(i), i * 3600);
        expected +=
            QStringLiteral("bucket %1|%2").arg(i).arg(i == 0 ? QStringLiteral("0s") : QStringLiteral("%1h0m0s").arg(i));
    }
    QStringList found = fetch(settingsFor2(fake.url()), {});
    for (QString &row : found)
        row = row.section(u'|', 0, 1);
    QCOMPARE(found, expected);
    const QList<FakeRequest> requests = fake.server().requests();
    QCOMPARE(requests.size(), 3);
    for (const FakeRequest &request : requests) {
        QCOMPARE(request.path(), "/api/v2/buckets");
        QCOMPARE(request.parameter(QStringLiteral("limit")), QStringLiteral("100"));
        QCOMPARE(request.headers.value("authorization"), "Token fake-token");
    }
    QCOMPARE(requests.last().parameter(QStringLiteral("offset")), QStringLiteral("200"));
}

/// The server's links know nothing of the path that a proxy puts before them.
void V2SchemaTest::pagesBehindAProxy()
{
    FakeServer server;
    server.enqueue(FakeAnswer::json(
        R"({"links":{"next":"/api/v2/buckets?limit=100&offset=1&org=a%20%26+b"},"buckets":[{"name":"a","id":"1"}]})"));
    server.enqueue(FakeAnswer::json(R"({"links":{},"buckets":[{"name":"b","id":"2"}]})"));
    QUrl url = server.url();
    url.setPath(QStringLiteral("/influx"));
    QCOMPARE(fetch(settingsFor2(url, QStringLiteral("a & b")), {}),
             (QStringList{QStringLiteral("a|0s||1"), QStringLiteral("b|0s||2")}));
    QCOMPARE(server.requests().size(), 2);
    for (const FakeRequest &request : server.requests()) {
        QCOMPARE(request.path(), "/influx/api/v2/buckets");
        QCOMPARE(request.parameter(QStringLiteral("org")), QStringLiteral("a & b"));
    }
}

void V2SchemaTest::endlessPagesEnd()
{
    FakeServer server;
    server.setHandler([](const FakeRequest &) {
        return FakeAnswer::json(R"({"links":{"next":"/api/v2/buckets?offset=1"},"buckets":[]})");
    });
    QCOMPARE(fetch(settingsFor2(server.url()), {}), QStringList());
    QCOMPARE(server.requests().size(), 1);
}

void V2SchemaTest::names()
{
    FakeInflux2 fake;
    QCOMPARE(write(fake, "m,host=a,z=1 v=1 1\nm,host=b v=2 2\nn,host=c w=1i 3\n"), 0);
    const ClientSettings settings = settingsFor2(fake.url());
    QCOMPARE(fetch(settings, {Kind::Measurements, home}), (QStringList{QStringLiteral("m"), QStringLiteral("n")}));
    QCOMPARE(fetch(settings, {Kind::TagKeys, home, QStringLiteral("m")}),
             (QStringList{QStringLiteral("host|m"), QStringLiteral("z|m")}));
    SchemaRequest keys{Kind::TagKeys, home, QStringLiteral("m")};
    keys.limit = 1;
    QCOMPARE(fetch(settings, keys), QStringList{QStringLiteral("host|m")});
    QCOMPARE(fetch(settings, {Kind::TagKeyCardinality, home, QStringLiteral("m")}), QStringList{QStringLiteral("2|m")});
    QCOMPARE(fetch(settings, {Kind::TagValues, home, QStringLiteral("m"), QStringLiteral("host")}),
             (QStringList{QStringLiteral("a|host|m"), QStringLiteral("b|host|m")}));
    // Neither a mapping nor the types package: the names without their types.
    QCOMPARE(fetch(settings, {Kind::FieldKeys, home, QStringLiteral("n")}), QStringList{QStringLiteral("w||n")});
}

void V2SchemaTest::fieldTypesByMapping()
{
    FakeInflux2 fake;
    fake.addBucket(QStringLiteral("other"));
    QCOMPARE(write(fake, "m v=1,w=1i,s=\"x\",b=true,u=1u 1\n"), 0);
    Client client(settingsFor2(fake.url()));
    for (const QString &bucket : {QStringLiteral("other"), home}) {
        AdminRequest mapping;
        mapping.kind = AdminRequest::Kind::CreateMapping;
        mapping.database = bucket;
        mapping.name = bucket + QStringLiteral(" db");
        mapping.retentionPolicy = QStringLiteral("rp");
        mapping.makeDefault = true;
        QVERIFY(awaitJob(client.administer(mapping), [](const AdminJob &job) {
            QVERIFY2(job.state() == Job::State::Succeeded, qPrintable(job.error().toText()));
        }));
    }
    ClientSettings settings = client.settings();
    QVERIFY(awaitJob(client.ping(), [&](const PingJob &job) { settings.server = job.info(); }));
    QCOMPARE(fetch(settings, {Kind::FieldKeys, home, QStringLiteral("m")}),
             (QStringList{QStringLiteral("b|boolean|m"), QStringLiteral("s|string|m"), QStringLiteral("u|unsigned|m"),
                          QStringLiteral("v|float|m"), QStringLiteral("w|integer|m")}));
    const FakeRequest asked = fake.server().requests().last();
    QCOMPARE(asked.path(), "/query");
    QCOMPARE(asked.parameter(QStringLiteral("db")), QStringLiteral("home db"));
    QCOMPARE(asked.parameter(QStringLiteral("rp")), QStringLiteral("rp"));
}

void V2SchemaTest::fieldTypesBySample()
{
    FakeInflux2 fake;
    const SchemaRequest request{Kind::FieldKeys, home, QStringLiteral("m")};
    const QString text = fluxFieldTypesText(request);
    for (const char *type : {"float", "int", "uint", "string", "bool"})
        QVERIFY(text.contains(QStringLiteral("type: \"%1\"").arg(QLatin1String(type))));
    fake.setQueryAnswer(text, csv("#datatype,string,long,string,string\r\n#group,false,false,false,false\r\n"
                                  "#default,float,,,\r\n,result,table,_value,type\r\n,,0,v,float\r\n\r\n"
                                  "#datatype,string,long,string,string\r\n#group,false,false,false,false\r\n"
                                  "#default,integer,,,\r\n,result,table,_value,type\r\n,,0,w,integer\r\n"
                                  ",,0,v,integer\r\n\r\n"));
    QCOMPARE(fetch(settingsFor2(fake.url()), request),
             (QStringList{QStringLiteral("v|float|m"), QStringLiteral("w|integer|m"), QStringLiteral("v|integer|m")}));
}

void V2SchemaTest::retentionPoliciesAreMappings()
{
    FakeServer server;
    server.enqueue(FakeAnswer::json(R"({"orgs":[{"id":"00000000000000aa","name":"house"}]})"));
    server.enqueue(FakeAnswer::json(R"({"content":[
        {"database":"d","retention_policy":"week","bucketID":"01","default":true},
        {"database":"d","retention_policy":"ever","bucketID":"02","default":false}]})"));
    server.enqueue(FakeAnswer::json(R"({"buckets":[
        {"id":"01","retentionRules":[{"everySeconds":604800,"shardGroupDurationSeconds":3600}]},
        {"id":"02","retentionRules":[]}]})"));
    QCOMPARE(fetch(settingsFor2(server.url()), {Kind::RetentionPolicies, QStringLiteral("d")}),
             (QStringList{QStringLiteral("week|168h0m0s|1h0m0s||true"), QStringLiteral("ever|0s|0s||false")}));
    QCOMPARE(server.requests().at(1).parameter(QStringLiteral("orgID")), QStringLiteral("00000000000000aa"));
    QCOMPARE(server.requests().at(1).parameter(QStringLiteral("db")), QStringLiteral("d"));
}

void V2SchemaTest::spansAreOfThePolicysBucket()
{
    FakeInflux2 fake;
    const QString weekly = QStringLiteral("home/weekly");
    const QString other = QStringLiteral("other");
    fake.addBucket(weekly);
    fake.addBucket(other);
    QCOMPARE(write(fake, "m v=1 3\nm v=1 5\nn v=1 7\n"), 0);
    QCOMPARE(write(fake, "m v=1 20\nm v=1 30\n", weekly), 0);
    QCOMPARE(write(fake, "m v=1 400\n", other), 0);
    const ClientSettings settings = settingsFor2(fake.url());
    SchemaRequest request{Kind::TimeSpan, home, QStringLiteral("m")};
    for (const char *own : {"", "autogen", "default"}) {
        request.policy = QString::fromLatin1(own);
        QCOMPARE(fetch(settings, request), (QStringList{QStringLiteral("3|first"), QStringLiteral("5|last")}));
    }
    request.policy = QStringLiteral("daily");
    QVERIFY(fetch(settings, request).constFirst().contains(u"could not find bucket"));
    request.policy = QStringLiteral("weekly");
    QCOMPARE(fetch(settings, request), (QStringList{QStringLiteral("20|first"), QStringLiteral("30|last")}));
    // A mapping says otherwise.
    Client client(settings);
    AdminRequest mapping;
    mapping.kind = AdminRequest::Kind::CreateMapping;
    mapping.database = other;
    mapping.name = home;
    mapping.retentionPolicy = request.policy;
    QVERIFY(awaitJob(client.administer(mapping), [](const AdminJob &job) {
        QVERIFY2(job.state() == Job::State::Succeeded, qPrintable(job.error().toText()));
    }));
    QCOMPARE(fetch(settings, request), (QStringList{QStringLiteral("400|first"), QStringLiteral("400|last")}));
}

/// What is behind first() and last() is done with what they leave; before them the storage would hand out all points.
void V2SchemaTest::spansReadTwoPointsOfASeries()
{
    QCOMPARE(fluxSchemaText({Kind::TimeSpan, home, QStringLiteral("m")}), QStringLiteral(R"(data = from(bucket: "home")
  |> range(start: time(v: -9223372036854775806), stop: time(v: 9223372036854775806))
  |> filter(fn: (r) => r._measurement == "m")

data
  |> first()
  |> keep(columns: ["_time"])
  |> group()
  |> min(column: "_time")
  |> yield(name: "first")

data
  |> last()
  |> keep(columns: ["_time"])
  |> group()
  |> max(column: "_time")
  |> yield(name: "last"))"));
}

void V2SchemaTest::seriesAndCounts()
{
    FakeInflux2 fake;
    const SchemaRequest series{Kind::Series, home, QStringLiteral("m 1")};
    fake.setQueryAnswer(fluxSchemaText(series),
                        csv("#datatype,string,long,string,string,string\r\n#group,false,false,false,false,false\r\n"
                            "#default,_result,,,,\r\n,result,table,_measurement,host,a=b\r\n"
                            ",,0,m 1,x,\r\n,,0,m 1,x,\r\n,,0,m 1,\"y,z\",1\r\n\r\n"));
    const ClientSettings settings = settingsFor2(fake.url());
    QCOMPARE(fetch(settings, series),
             (QStringList{QStringLiteral("m\\ 1,host=x"), QStringLiteral("m\\ 1,a\\=b=1,host=y\\,z")}));
    QVERIFY(fetch(settings, {Kind::Series, home}).constFirst().contains(u"which measurement"));

    const SchemaRequest count{Kind::SeriesCardinality, home};
    fake.setQueryAnswer(fluxSchemaText(count), csv("#datatype,string,long,long\r\n#group,false,false,false\r\n"
                                                   "#default,_result,,\r\n,result,table,_value\r\n,,0,42\r\n\r\n"));
    QCOMPARE(fetch(settings, count), QStringList{QStringLiteral("42|")});
    // Nothing to count comes as no row at all.
    const SchemaRequest none{Kind::MeasurementCardinality, home};
    fake.setQueryAnswer(fluxSchemaText(none), csv("\r\n"));
    QCOMPARE(fetch(settings, none), QStringList{QStringLiteral("0|")});
}

void V2SchemaTest::textsLookAtAllTimes_data()
{
    QTest::addColumn<int>("kind");
    for (int kind = int(Kind::Measurements); kind <= int(Kind::FieldKeyCardinality); ++kind)
        QTest::addRow("%d", kind) << kind;
}

void V2SchemaTest::textsLookAtAllTimes()
{
    QFETCH(int, kind);
    SchemaRequest request{static_cast<Kind>(kind), home, QStringLiteral("m"), QStringLiteral("t")};
    for (const QString &measurement : {QString(), QStringLiteral("m")}) {
        request.measurement = measurement;
        request.since = std::nullopt;
        QVERIFY2(fluxSchemaText(request).contains(u"start: time(v: -9223372036854775806)"),
                 qPrintable(fluxSchemaText(request)));
        request.since = 1'700'000'000'000'000'000;
        QVERIFY2(fluxSchemaText(request).contains(u"start: time(v: 1700000000000000000)"),
                 qPrintable(fluxSchemaText(request)));
    }
}

void V2SchemaTest::a25_namesInFlux()
{
    FakeServer server;
    server.setHandler([](const FakeRequest &) { return csv("\r\n"); });
    const QString evil = QStringLiteral("%1 \")\n|> drop() // ${x} \\");
    fetch(settingsFor2(server.url()), {Kind::TagValues, evil, evil, evil});
    const QString text = queryIn(server.requests().last());
    const QString quoted = QStringLiteral("\"%1 \\\")\\n|> drop() // \\${x} \\\\\"");
    QCOMPARE(text.count(quoted), 4); // bucket, measurement, and the tag twice
}

void V2SchemaTest::unknownBuckets()
{
    FakeInflux2 fake;
    QVERIFY(fetch(settingsFor2(fake.url()), {Kind::Measurements, QStringLiteral("nowhere")})
                .constFirst()
                .contains(u"could not find bucket"));
    QVERIFY(fetch(settingsFor2(fake.url()), {Kind::FieldKeys, QStringLiteral("nowhere"), QStringLiteral("m")})
                .constFirst()
                .contains(u"There is no bucket “nowhere”"));
    QVERIFY(fetch(settingsFor2(fake.url(), QStringLiteral("elsewhere")), {}).constFirst().contains(u"elsewhere"));
}

} // namespace penstock

QTEST_GUILESS_MAIN(penstock::V2SchemaTest)
#include "v2schema_test.moc"
