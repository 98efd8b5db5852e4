// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/client.h"
#include "core/client/ping/pingjob.h"
#include "core/client/query/queryjob.h"
#include "tests/core/client/awaitjob.h"
#include "tests/support/fakeserver.h"
#include "tests/support/settingsfor.h"

#include <QTest>

namespace penstock {

/// What a server and a login are, where a login check alone would say "it holds".
class InquiryTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void t3_4_inactiveTokensAreToldFromThoseThatSeeLittle_data();
    void t3_4_inactiveTokensAreToldFromThoseThatSeeLittle();
    void t3_1_4_anIdThatNoOrganizationHasIsTold();
    void t3_4_7_aServerThatIsNotSetUpSaysSo_data();
    void t3_4_7_aServerThatIsNotSetUpSaysSo();
    void t3_4_8_whoeverTakesAnybodySaysSo_data();
    void t3_4_8_whoeverTakesAnybodySaysSo();
    void t3_4_9_sharedSecretsAreFor1xOnly_data();
    void t3_4_9_sharedSecretsAreFor1xOnly();
    void t3_4_10_aTlsPortAsksForHttps_data();
    void t3_4_10_aTlsPortAsksForHttps();
    void t3_4_11_fluxOn1xIsFoundOut_data();
    void t3_4_11_fluxOn1xIsFoundOut();
    void t3_4_14_a401WithoutAWordIsOfTheKnownKind();
};

namespace {

ClientSettings settingsBy(const QUrl &url, Profile::Login login = Profile::Login::Token)
{
    ClientSettings settings = settingsByToken(url, QStringLiteral("hush"), login);
    if (login == Profile::Login::Password || login == Profile::Login::SharedSecret)
        settings.profile.user = QStringLiteral("me");
    return settings;
}

FakeAnswer v2(int status, const QByteArray &body)
{
    return FakeAnswer::json(body, status)
        .putHeader("X-Influxdb-Version", "v2.7.12")
        .putHeader("X-Influxdb-Build", "OSS");
}

const QByteArray unauthorized = R"({"code":"unauthorized","message":"unauthorized access"})";

FakeAnswer v1(int status, const QByteArray &body, const QByteArray &version)
{
    return FakeAnswer::json(body, status).putHeader("X-Influxdb-Version", version).putHeader("X-Influxdb-Build", "OSS");
}

} // namespace

/// Recorded of 2.7.12: both see an empty list of buckets; /query tells them apart.
void InquiryTest::t3_4_inactiveTokensAreToldFromThoseThatSeeLittle_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("holds");
    QTest::newRow("inactive") << 401 << QByteArray(R"({"code":"unauthorized","message":"Unauthorized"})") << false;
    QTest::newRow("may only write") << 200 << QByteArray(R"({"results":[{"statement_id":0}]})") << true;
    QTest::newRow("no database there") << 404 << QByteArray(R"({"code":"not found","message":"no dbrp"})") << true;
}

void InquiryTest::t3_4_inactiveTokensAreToldFromThoseThatSeeLittle()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    QFETCH(const bool, holds);
    FakeServer server;
    server.setHandler([&](const FakeRequest &request) {
        if (request.path() == "/api/v2/buckets")
            return v2(200, R"({"links":{"self":"/api/v2/buckets"},"buckets":[]})");
        if (request.path() == "/api/v2/orgs")
            return v2(200, R"({"orgs":[]})");
        return request.path() == "/query" ? v2(status, body) : v2(204, {});
    });
    Client client(settingsBy(server.url()));
    QVERIFY(awaitJob(client.ping(), [&](const PingJob &job) {
        QVERIFY2(holds == (job.state() == Job::State::Succeeded), qPrintable(job.error().toText()));
        QCOMPARE(job.info().loginChecked, holds);
        QVERIFY(holds || job.error().kind == Error::Kind::Authentication);
        QVERIFY2(holds || job.error().message.contains(u"inactive"), qPrintable(job.error().message));
    }));
}

void InquiryTest::t3_1_4_anIdThatNoOrganizationHasIsTold()
{
    // 2.x lists no buckets for it, and says no more.
    FakeServer server;
    server.setHandler([](const FakeRequest &request) {
        if (request.path() == "/api/v2/buckets")
            return v2(200, R"({"buckets":[]})");
        if (request.path() == "/api/v2/orgs")
            return v2(200, R"({"orgs":[{"id":"00000000000000aa","name":"house"}]})");
        return request.path() == "/query" ? v2(200, R"({"results":[{"statement_id":0}]})") : v2(204, {});
    });
    ClientSettings settings = settingsBy(server.url());
    settings.profile.organization = QStringLiteral("0123456789abcdef");
    Client client(settings);
    QVERIFY(awaitJob(client.ping(), [](const PingJob &job) {
        QCOMPARE(job.error().kind, Error::Kind::NotFound);
        QVERIFY2(job.error().message.contains(u"no organization “0123456789abcdef”") &&
                     job.error().message.contains(u"house"),
                 qPrintable(job.error().message));
    }));
}

void InquiryTest::t3_4_7_aServerThatIsNotSetUpSaysSo_data()
{
    QTest::addColumn<QByteArray>("setup");
    QTest::addColumn<bool>("withToken");
    QTest::addColumn<QString>("says");
    for (const bool withToken : {true, false}) {
        const QByteArray how = withToken ? "with a token" : "anonymous";
        QTest::newRow("open, " + how) << QByteArray(R"({"allowed":true})") << withToken
                                      << QStringLiteral("not set up yet");
        QTest::newRow("done, " + how) << QByteArray(R"({"allowed":false})") << withToken
                                      << (withToken ? QStringLiteral("did not accept this token")
                                                    : QStringLiteral("asks for a token"));
    }
}

void InquiryTest::t3_4_7_aServerThatIsNotSetUpSaysSo()
{
    QFETCH(const QByteArray, setup);
    QFETCH(const bool, withToken);
    QFETCH(const QString, says);
    FakeServer server;
    server.setHandler([&](const FakeRequest &request) {
        if (request.path() == "/ping")
            return v2(204, {});
        return request.path() == "/api/v2/setup" ? v2(200, setup) : v2(401, unauthorized);
    });
    ClientSettings settings = settingsBy(server.url());
    if (!withToken)
        settings.secret.clear();
    Client client(settings);
    QVERIFY(awaitJob(client.ping(), [&](const PingJob &job) {
        QCOMPARE(job.error().kind, Error::Kind::Authentication);
        QVERIFY2(job.error().message.contains(says), qPrintable(job.error().message));
    }));
    // Who asks for that shows no login.
    QVERIFY(!server.requests().last().headers.contains("authorization"));
}

void InquiryTest::t3_4_8_whoeverTakesAnybodySaysSo_data()
{
    QTest::addColumn<int>("flavour");
    QTest::addColumn<bool>("open");
    for (const Flavour flavour : {Flavour::V1, Flavour::V3}) {
        QTest::addRow("%s, open", qPrintable(flavourKey(flavour))) << int(flavour) << true;
        QTest::addRow("%s, with logins", qPrintable(flavourKey(flavour))) << int(flavour) << false;
    }
}

void InquiryTest::t3_4_8_whoeverTakesAnybodySaysSo()
{
    QFETCH(const int, flavour);
    QFETCH(const bool, open);
    const bool isV1 = static_cast<Flavour>(flavour) == Flavour::V1;
    FakeServer server;
    server.setHandler([&](const FakeRequest &request) {
        if (request.path() == "/ping")
            return FakeAnswer::of(204).header("X-Influxdb-Version", isV1 ? "1.6.7" : "3.6.0").empty();
        if (!open && !request.headers.contains("authorization"))
            return FakeAnswer::of(401).empty();
        return FakeAnswer::json(isV1 ? R"({"results":[{"statement_id":0}]})" : R"([{"iox::database":"_internal"}])");
    });
    ClientSettings settings = settingsBy(server.url(), isV1 ? Profile::Login::Password : Profile::Login::Token);
    settings.profile.flavour = static_cast<Flavour>(flavour);
    {
        Client client(settings);
        QVERIFY(awaitJob(client.ping(), [&](const PingJob &job) {
            QVERIFY2(job.state() == Job::State::Succeeded, qPrintable(job.error().toText()));
            QCOMPARE(job.info().takesAnybody, open);
        }));
    }
    // What the person's own headers carry may be a login: then nobody knows.
    settings.profile.headers = {{QStringLiteral("X-Api-Key"), QStringLiteral("k")}};
    Client client(settings);
    QVERIFY(awaitJob(client.ping(), [](const PingJob &job) { QVERIFY(!job.info().takesAnybody); }));
}

void InquiryTest::t3_4_9_sharedSecretsAreFor1xOnly_data()
{
    QTest::addColumn<int>("major");
    QTest::newRow("2.x") << 2;
    QTest::newRow("3.x") << 3;
}

void InquiryTest::t3_4_9_sharedSecretsAreFor1xOnly()
{
    QFETCH(const int, major);
    FakeServer server;
    server.setHandler([&](const FakeRequest &request) {
        if (major == 3)
            return FakeAnswer::of(401).header("cluster-uuid", "u").empty();
        return request.path() == "/ping" ? v2(204, {}) : v2(401, unauthorized);
    });
    Client client(settingsBy(server.url(), Profile::Login::SharedSecret));
    QVERIFY(awaitJob(client.ping(), [](const PingJob &job) {
        QCOMPARE(job.error().kind, Error::Kind::Authentication);
        QVERIFY2(job.error().message.contains(u"takes no logins by shared secret"), qPrintable(job.error().message));
    }));
}

void InquiryTest::t3_4_10_aTlsPortAsksForHttps_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("Go") << QByteArray("Client sent an HTTP request to an HTTPS server.\n");
    QTest::newRow("nginx") << QByteArray("<html><head><title>400 The plain HTTP request was sent to HTTPS port"
                                         "</title></head><body></body></html>");
}

void InquiryTest::t3_4_10_aTlsPortAsksForHttps()
{
    QFETCH(const QByteArray, body);
    FakeServer server;
    server.setHandler([&](const FakeRequest &) { return FakeAnswer::of(400).text(body); });
    Client client(settingsBy(server.url()));
    QVERIFY(awaitJob(client.ping(), [](const PingJob &job) {
        QCOMPARE(job.state(), Job::State::Failed);
        QVERIFY2(job.error().message.contains(u"https://"), qPrintable(job.error().message));
    }));
}

/// 403 recorded of 1.12.2 where flux-enabled is off.
void InquiryTest::t3_4_11_fluxOn1xIsFoundOut_data()
{
    QTest::addColumn<QByteArray>("version");
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("speaks");
    QTest::newRow("1.6.7 has none") << QByteArray("1.6.7") << 404 << false;
    QTest::newRow("off") << QByteArray("1.12.2") << 403 << false;
    QTest::newRow("on") << QByteArray("1.12.2") << 400 << true;
    QTest::newRow("on, says it otherwise") << QByteArray("1.8.10") << 500 << true;
}

void InquiryTest::t3_4_11_fluxOn1xIsFoundOut()
{
    QFETCH(const QByteArray, version);
    QFETCH(const int, status);
    QFETCH(const bool, speaks);
    FakeServer server;
    server.setHandler([&](const FakeRequest &request) {
        if (request.path() == "/ping")
            return v1(204, {}, version);
        if (request.path() != "/api/v2/query")
            return v1(200, R"({"results":[{"statement_id":0}]})", version);
        return request.body.contains("from(")
                   ? FakeAnswer::of(500)
                         .header("Content-Type", "text/csv; charset=utf-8")
                         .header("X-Influxdb-Error", "error @1:1-1:5: undefined identifier x")
                         .text("error\nerror @1:1-1:5: undefined identifier x\n")
                   : v1(status, R"({"error":"Flux query service disabled."})", version);
    });
    ClientSettings settings = settingsBy(server.url(), Profile::Login::Password);
    {
        Client client(settings);
        QVERIFY(awaitJob(client.ping(), [&](const PingJob &job) {
            QVERIFY2(job.state() == Job::State::Succeeded, qPrintable(job.error().toText()));
            settings.server = job.info();
        }));
    }
    QCOMPARE(settings.server.capabilities.languages.contains(Language::Flux), speaks);
    QCOMPARE(settings.server.capabilities.languages.first(), Language::InfluxQl);
    Client client(settings);
    Query query;
    query.script = Script(QStringLiteral("from(bucket: x)"), Language::Flux);
    QVERIFY(awaitJob(client.query(query), [&](const QueryJob &job) {
        QCOMPARE(job.state(), Job::State::Failed);
        const QString &said = job.error().message;
        QVERIFY2(said.contains(speaks ? u"It says: error @1:1-1:5" : u"flux-enabled"), qPrintable(said));
    }));
}

/// 3.0 to 3.7 send neither a body nor a header that tells.
void InquiryTest::t3_4_14_a401WithoutAWordIsOfTheKnownKind()
{
    FakeServer server;
    server.setHandler([](const FakeRequest &) { return FakeAnswer::of(401).empty(); });
    for (const bool withLogin : {true, false}) {
        ClientSettings settings = settingsBy(server.url(), Profile::Login::Password);
        settings.profile.flavour = Flavour::V3;
        if (!withLogin)
            settings.profile.user.clear();
        Client client(settings);
        QVERIFY(awaitJob(client.ping(), [&](const PingJob &job) {
            QCOMPARE(job.error().kind, Error::Kind::Authentication);
            QVERIFY2(job.error().message.contains(withLogin ? u"choose the login by token" : u"asks for a token"),
                     qPrintable(job.error().message));
        }));
    }
}

} // namespace penstock

QTEST_GUILESS_MAIN(penstock::InquiryTest)
#include "inquiry_test.moc"
