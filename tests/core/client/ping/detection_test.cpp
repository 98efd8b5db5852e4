// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/ping/detection.h"
#include "tests/support/settingsfor.h"

#include <QMap>
#include <QTest>

namespace penstock {

namespace {

/// What a server answers, by path; with "+login" behind the path: to the login only.
using Script = QMap<QByteArray, HttpAnswer>;

HttpAnswer answer(int status, const QByteArrayList &fields = {}, const QByteArray &body = {})
{
    HttpAnswer result;
    result.head.status = status;
    for (const QByteArray &field : fields)
        result.head.headers.append(field.left(field.indexOf(':')), field.mid(field.indexOf(':') + 1).trimmed());
    result.body = body;
    return result;
}

const HttpAnswer notFound = answer(404, {"Content-Type: text/plain"}, "404 page not found");
const HttpAnswer unsupported = answer(400, {}, "remoteAddr: \"x\"; requestURI: /y; unsupported path requested: \"/y\"");
const HttpAnswer page = answer(200, {"Content-Type: text/html"}, "<!doctype html><title>InfluxDB</title>");
const HttpAnswer wantsVictoria = answer(401, {"Www-Authenticate: Basic realm=\"VictoriaMetrics\""});
const HttpAnswer wantsLogin = answer(401, {"Www-Authenticate: Basic realm=\"nginx\""});
const QByteArray v3Body = R"({"product_name":"InfluxDB 3 Core","version":"3.10.0","revision":"abc1234"})";
const QByteArray v3Refusal = R"({"error": "the request was not authenticated"})";
const QByteArray vmMetrics =
    "go_threads 7\nvm_app_version{version=\"victoria-metrics-2023\", short_version=\"v1.93.0\"} 1\n";

struct Expected
{
    Flavour flavour = Flavour::Unknown;
    const char *product = "";
    const char *version = "";
    const char *build = "";
    const char *prefix = "";
    const char *questions = "/ping";
    int refusal = 0;
};

} // namespace

} // namespace penstock

Q_DECLARE_METATYPE(penstock::Expected)

namespace penstock {

class DetectionTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void detects_data();
    void detects();
    void capabilitiesComeAlong();
};

void DetectionTest::detects_data()
{
    QTest::addColumn<Script>("script");
    QTest::addColumn<Expected>("expected");
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("login");
    QTest::addColumn<int>("said");
    const auto row = [](const char *name, const Script &script, const Expected &expected, bool login = false,
                        const char *url = "http://db:8086", Flavour said = Flavour::Unknown) {
        QTest::newRow(name) << script << expected << QString::fromLatin1(url) << login << static_cast<int>(said);
    };
    using F = Flavour;

    // InfluxDB 1.x
    row("1.6.7", {{"/ping", answer(204, {"X-Influxdb-Version: 1.6.7~rc0", "X-Influxdb-Build: OSS"})}},
        {F::V1, "InfluxDB 1.x OSS", "1.6.7~rc0", "OSS"});
    row("1.x Enterprise", {{"/ping", answer(204, {"X-Influxdb-Version: 1.11.8-c1.11.8", "X-Influxdb-Build: ENT"})}},
        {F::V1, "InfluxDB 1.x Enterprise", "1.11.8-c1.11.8", "ENT"});
    row("1.x at a wrong path", {{"/foo/ping", answer(404, {"X-Influxdb-Version: 1.6.7"}, "404 page not found")}},
        {F::V1, "InfluxDB 1.x", "1.6.7", "", "", "/ping"}, false, "http://db/foo");
    row("1.x with ping-auth-enabled",
        {{"/ping", answer(401, {"X-Influxdb-Version: 1.8.10", "X-Influxdb-Build: OSS"})},
         {"/ping+login", answer(204, {"X-Influxdb-Version: 1.8.10", "X-Influxdb-Build: OSS"})}},
        {F::V1, "InfluxDB 1.x OSS", "1.8.10", "OSS", "", "/ping /ping+login"}, true);
    row("1.x with ping-auth-enabled, no login", {{"/ping", answer(401, {"X-Influxdb-Version: 1.8.10"})}},
        {F::V1, "InfluxDB 1.x", "1.8.10"});
    row("built by hand, 1.x",
        {{"/ping", answer(204, {"X-Influxdb-Version: unknown", "X-Influxdb-Build: OSS"})}, {"/api/v2/setup", notFound}},
        {F::V1, "InfluxDB 1.x OSS", "unknown", "OSS", "", "/ping /api/v2/setup"});
    row("built by hand, 2.x",
        {{"/ping", answer(204, {"X-Influxdb-Version: dev", "X-Influxdb-Build: OSS"})},
         {"/api/v2/setup", answer(200, {"Content-Type: application/json"}, R"({"allowed":false})")}},
        {F::V2, "InfluxDB 2.x OSS", "dev", "OSS", "", "/ping /api/v2/setup"});

    // InfluxDB 2.x and what looks like it
    row("2.x", {{"/ping", answer(204, {"X-Influxdb-Version: v2.7.1", "X-Influxdb-Build: OSS"})}},
        {F::V2, "InfluxDB 2.x OSS", "2.7.1", "OSS"});
    row("2.x without its build",
        {{"/ping", answer(204, {"X-Influxdb-Version: v2.7.1-4-gabcdef"})}, {"/settings", page}},
        {F::V2, "InfluxDB 2.x", "2.7.1-4-gabcdef", "", "", "/ping /settings"});
    row("QuestDB 9",
        {{"/ping", answer(204, {"X-Influxdb-Version: v2.7.4"})},
         {"/settings", answer(200, {"Content-Type: application/json"},
                              R"({"config":{"release.type":"OSS","release.version":"9.0.1"},"preferences":{}})")}},
        {F::QuestDb, "QuestDB", "9.0.1", "OSS", "", "/ping /settings"});
    row("QuestDB 8",
        {{"/ping", answer(204, {"X-Influxdb-Version: v2.2.2"})},
         {"/settings", answer(200, {}, R"({"release.type":"OSS","release.version":"8.1.0"})")}},
        {F::QuestDb, "QuestDB", "8.1.0", "OSS", "", "/ping /settings"});
    row("QuestDB with a login",
        {{"/ping", answer(204, {"X-Influxdb-Version: v2.7.4"})},
         {"/settings", answer(401)},
         {"/settings+login", answer(200, {}, R"({"release.type":"OSS","release.version":"8.1.0"})")}},
        {F::QuestDb, "QuestDB", "8.1.0", "OSS", "", "/ping /settings /settings+login"}, true);

    row("QuestDB without line protocol",
        {{"/ping", answer(404, {"Server: questDB/1.0"})},
         {"/settings", answer(200, {}, R"({"config":{"release.type":"OSS","release.version":"9.3.4"}})")}},
        {F::QuestDb, "QuestDB", "9.3.4", "OSS", "", "/ping /settings"});

    // InfluxDB 3.x
    row("3.10",
        {{"/ping", answer(200, {"cluster-uuid: u", "X-Influxdb-Version: 3.10.0", "X-Influxdb-Build: Core"}, v3Body)}},
        {F::V3, "InfluxDB 3 Core", "3.10.0", "Core"});
    row("3.8 Enterprise names no product",
        {{"/ping",
          answer(200, {"X-Influxdb-Version: 3.8.0", "X-Influxdb-Build: Enterprise"}, R"({"version":"3.8.0"})")}},
        {F::V3, "InfluxDB 3 Enterprise", "3.8.0", "Enterprise"});
    row("p1_4 3.0 has only the body", {{"/ping", answer(200, {}, R"({"version":"3.0.1","revision":"r"})")}},
        {F::V3, "InfluxDB 3.x", "3.0.1"});
    row("p1_3 cluster-uuid alone", {{"/ping", answer(401, {"cluster-uuid: u"})}}, {F::V3, "InfluxDB 3.x"});
    row("p1_4 the refusal's body alone", {{"/ping", answer(401, {}, v3Refusal)}}, {F::V3, "InfluxDB 3.x"});
    row("p1_1 3.x with a login",
        {{"/ping", answer(401, {"cluster-uuid: u"}, v3Refusal)}, {"/ping+login", answer(200, {}, v3Body)}},
        {F::V3, "InfluxDB 3 Core", "3.10.0", "", "", "/ping /ping+login"}, true);
    row("3.x with a wrong login",
        {{"/ping", answer(401, {"cluster-uuid: u"}, v3Refusal)},
         {"/ping+login", answer(401, {"cluster-uuid: u"}, v3Refusal)}},
        {F::V3, "InfluxDB 3.x", "", "", "", "/ping /ping+login"}, true);

    // Clouds
    const Script bare{{"/ping", answer(204)}};
    row("Dedicated", bare, {F::V3Distributed, "InfluxDB Cloud Dedicated"}, false, "https://x-y.a.influxdb.io");
    row("InfluxDB 3 Cloud", bare, {F::V3, "InfluxDB 3 Cloud"}, false, "https://x.enterprise.influxdb.io");
    row("Serverless", bare, {F::V3Distributed, "InfluxDB Cloud Serverless"}, false,
        "https://us-east-1-1.aws.cloud2.influxdata.com");
    row("Serverless, Europe", bare, {F::V3Distributed, "InfluxDB Cloud Serverless"}, false,
        "https://EU-central-1-1.aws.cloud2.influxdata.com");
    row("Cloud TSM", {{"/ping", answer(204, {"X-Influxdb-Build: cloud2"})}},
        {F::V2, "InfluxDB Cloud (TSM)", "", "cloud2"}, false, "https://eu-central-1-2.aws.cloud2.influxdata.com");
    row("the cloud's build under another name", {{"/ping", answer(204, {"X-Influxdb-Build: cloud2"})}},
        {F::V3Distributed, "InfluxDB 3.x (distributed)", "", "cloud2"});
    row("looks like a cloud", {{"/ping", answer(204, {"X-Influxdb-Version: 1.8.0"})}}, {F::V1, "InfluxDB 1.x", "1.8.0"},
        false, "http://a.influxdb.io.example.org");

    // VictoriaMetrics
    row("VictoriaMetrics", {{"/ping", answer(204, {"X-Server-Hostname: h"})}, {"/metrics", answer(200, {}, vmMetrics)}},
        {F::VictoriaMetrics, "VictoriaMetrics", "1.93.0", "", "", "/ping /metrics"});
    row("VictoriaMetrics without its host's name",
        {{"/ping", answer(204)},
         {"/api/v1/status/buildinfo", answer(200, {}, R"({"status":"success","data":{"version":"2.24.0"}})")},
         {"/metrics", notFound}},
        {F::VictoriaMetrics, "VictoriaMetrics", "", "", "", "/ping /api/v1/status/buildinfo /metrics"});
    row("VictoriaMetrics by its metrics alone",
        {{"/ping", answer(204)}, {"/api/v1/status/buildinfo", notFound}, {"/metrics", answer(200, {}, vmMetrics)}},
        {F::VictoriaMetrics, "VictoriaMetrics", "1.93.0", "", "", "/ping /api/v1/status/buildinfo /metrics"});
    row("VictoriaMetrics behind a login",
        {{"/ping", answer(204)},
         {"/api/v1/status/buildinfo", wantsVictoria},
         {"/api/v1/status/buildinfo+login", answer(200, {}, R"({"status":"success","data":{}})")},
         {"/metrics", answer(200, {}, vmMetrics)}},
        {F::VictoriaMetrics, "VictoriaMetrics", "1.93.0", "", "",
         "/ping /api/v1/status/buildinfo /api/v1/status/buildinfo+login /metrics"},
        true);
    row("VictoriaMetrics behind an unknown login",
        {{"/ping", answer(204)}, {"/api/v1/status/buildinfo", wantsVictoria}, {"/metrics", wantsVictoria}},
        {F::VictoriaMetrics, "VictoriaMetrics", "", "", "", "/ping /api/v1/status/buildinfo /metrics"});
    row("VictoriaMetrics given with its path", {{"/ping", unsupported}, {"/metrics", unsupported}},
        {F::VictoriaMetrics, "VictoriaMetrics", "", "", "", "/ping /metrics"}, false, "http://db:8428/influx");
    row("VictoriaMetrics' cluster", {{"/ping", unsupported}, {"/metrics", unsupported}},
        {F::VictoriaMetrics, "VictoriaMetrics", "", "", "", "/ping /metrics"}, false, "http://db:8480/insert/0/influx");
    row("a proxy that lets only /influx of VictoriaMetrics through",
        {{"/ping", notFound},
         {"/v1/influxdb/ping", notFound},
         {"/influx/ping", unsupported},
         {"/influx/metrics", unsupported}},
        {F::VictoriaMetrics, "VictoriaMetrics", "", "", "/influx",
         "/ping /v1/influxdb/ping /influx/ping /influx/metrics"});

    // GreptimeDB
    row("GreptimeDB", {{"/ping", notFound}, {"/v1/influxdb/ping", answer(204)}},
        {F::GreptimeDb, "GreptimeDB", "", "", "/v1/influxdb", "/ping /v1/influxdb/ping"});
    row("GreptimeDB given with its path", {{"/ping", answer(204)}}, {F::GreptimeDb, "GreptimeDB"}, false,
        "http://db:4000/v1/influxdb/");

    // Proxies and strangers
    row("1.x behind a path that nobody told",
        {{"/ping", notFound},
         {"/v1/influxdb/ping", notFound},
         {"/influx/ping", answer(204, {"X-Influxdb-Version: 1.8.10"})}},
        {F::V1, "InfluxDB 1.x", "1.8.10", "", "/influx", "/ping /v1/influxdb/ping /influx/ping"});
    row("a proxy with a login of its own",
        {{"/ping", wantsLogin}, {"/ping+login", answer(204, {"X-Influxdb-Version: 1.8.10"})}},
        {F::V1, "InfluxDB 1.x", "1.8.10", "", "", "/ping /ping+login"}, true);
    row("a proxy that refuses the login", {{"/ping", wantsLogin}, {"/ping+login", wantsLogin}},
        {F::Unknown, "Unknown server", "", "", "", "/ping /ping+login", 401}, true);
    row("a proxy that asks for a login", {{"/ping", wantsLogin}},
        {F::Unknown, "Unknown server", "", "", "", "/ping", 401});
    row("502", {{"/ping", answer(502, {"Content-Type: text/html"}, "<html>")}},
        {F::Unknown, "Unknown server", "", "", "", "/ping", 502});
    row("redirect", {{"/ping", answer(301, {"Location: https://db/ping"})}},
        {F::Unknown, "Unknown server", "", "", "", "/ping", 301});
    row("redirects only elsewhere",
        {{"/ping", notFound}, {"/v1/influxdb/ping", answer(302, {"Location: /login"})}, {"/influx/ping", answer(500)}},
        {F::Unknown, "Unknown server", "", "", "", "/ping /v1/influxdb/ping /influx/ping"});
    row("a31 a page", {{"/ping", page}}, {F::Unknown, "Unknown server"});
    row("a31 a page that speaks of 3", {{"/ping", answer(200, {"Content-Type: text/html"}, v3Body)}},
        {F::Unknown, "Unknown server"});
    row("a31 pong", {{"/ping", answer(200, {}, "pong")}}, {F::Unknown, "Unknown server"});
    row("nothing tells", {{"/ping", answer(204)}, {"/api/v1/status/buildinfo", page}, {"/metrics", page}},
        {F::Unknown, "Unknown server", "", "", "", "/ping /api/v1/status/buildinfo /metrics"});

    // The person's word
    row("said to be 2.x", {{"/ping", answer(204, {"X-Influxdb-Version: 1.8.10", "X-Influxdb-Build: OSS"})}},
        {F::V2, "InfluxDB 2.x"}, false, "http://db", Flavour::V2);
    row("said to be what it is", {{"/ping", answer(204, {"X-Influxdb-Version: v2.7.1", "X-Influxdb-Build: OSS"})}},
        {F::V2, "InfluxDB 2.x OSS", "2.7.1", "OSS"}, false, "http://db", Flavour::V2);
    row("said to be Clustered", bare, {F::V3Distributed, "InfluxDB 3.x (distributed)"}, false, "http://db",
        Flavour::V3Distributed);
    row("said to be 1.x, without a ping", {{"/ping", notFound}}, {F::V1, "InfluxDB 1.x"}, false, "http://db",
        Flavour::V1);
    row("said to be GreptimeDB", {{"/ping", notFound}, {"/v1/influxdb/ping", answer(204)}},
        {F::GreptimeDb, "GreptimeDB", "", "", "/v1/influxdb", "/ping /v1/influxdb/ping"}, false, "http://db",
        Flavour::GreptimeDb);
    row("said against the host's name", bare, {F::V2, "InfluxDB 2.x"}, false, "https://x.a.influxdb.io", Flavour::V2);
    row("said, but down", {{"/ping", answer(503)}}, {F::V2, "InfluxDB 2.x", "", "", "", "/ping", 503}, false,
        "http://db", Flavour::V2);
}

void DetectionTest::detects()
{
    QFETCH(const Script, script);
    QFETCH(const Expected, expected);
    QFETCH(const QString, url);
    QFETCH(const bool, login);
    QFETCH(const int, said);
    ClientSettings settings = settingsFor(QUrl(url), static_cast<Flavour>(said));
    if (login)
        settings.profile.user = QStringLiteral("me");
    Detection detection(settings);
    const QByteArray given = QByteArray(settings.profile.url.path().toLatin1());
    QByteArrayList questions;
    while (detection.question()) {
        QVERIFY(questions.size() < 10);
        const QByteArray question = detection.question()->path + (detection.question()->withLogin ? "+login" : "");
        questions += question;
        const QByteArray key = script.contains(question) ? question : given + question;
        QVERIFY2(script.contains(key), question.constData());
        detection.take(script.value(key));
    }
    const ServerInfo &info = detection.info();
    QCOMPARE(flavourKey(info.flavour), flavourKey(expected.flavour));
    QCOMPARE(info.product, QString::fromLatin1(expected.product));
    QCOMPARE(info.version, QString::fromLatin1(expected.version));
    QCOMPARE(info.build, QString::fromLatin1(expected.build));
    QCOMPARE(info.prefix, QByteArray(expected.prefix));
    QCOMPARE(questions.join(' '), QByteArray(expected.questions));
    QCOMPARE(detection.refusal() ? detection.refusal()->head.status : 0, expected.refusal);
}

void DetectionTest::capabilitiesComeAlong()
{
    ClientSettings settings = settingsFor(QUrl(QStringLiteral("http://db")));
    Detection detection(settings);
    detection.take(answer(200, {}, R"({"version":"3.5.0"})"));
    QVERIFY(!detection.question());
    QCOMPARE(detection.info().capabilities, Capabilities::of(Flavour::V3, QStringLiteral("3.5.0")));
    QVERIFY(detection.info().capabilities.longPrecisionNamesOnly);
}

} // namespace penstock

QTEST_GUILESS_MAIN(penstock::DetectionTest)
#include "detection_test.moc"
