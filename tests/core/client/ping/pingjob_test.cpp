// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/client.h"
#include "core/client/ping/pingjob.h"
#include "tests/core/client/awaitjob.h"
#include "tests/support/fakeinflux2.h"
#include "tests/support/fakeinflux3.h"
#include "tests/support/fakeserver.h"
#include "tests/support/settingsfor.h"

#include <QTest>

#include <algorithm>

Q_DECLARE_METATYPE(penstock::FakeAnswer)

namespace penstock {

/// Against servers inside the test.
class PingJobTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void p1_1_pingOfV3NeedsTheToken_data();
    void p1_1_pingOfV3NeedsTheToken();
    void p1_2_pingIsAGet();
    void p1_3_clusterUuidAloneTells();
    void p1_4_bodyOfTheRefusalTells();
    void p5_1_pagesAreNoSuccess_data();
    void p5_1_pagesAreNoSuccess();
    void a33_upIsToldFromLoginHolds_data();
    void a33_upIsToldFromLoginHolds();
    void a33_v2TokensWithFewRightsHold_data();
    void a33_v2TokensWithFewRightsHold();
    void q5_22_thePingItselfCarriesNoLogin();
    void a35_flavourDecidesTheLoginCheck_data();
    void a35_flavourDecidesTheLoginCheck();
};

namespace {

constexpr char adminToken[] = "apiv3_admin-hush";
constexpr char readToken[] = "apiv3_read-hush";

FakeInflux3::Options v3Options()
{
    FakeInflux3::Options options;
    options.token = adminToken;
    options.readToken = readToken;
    return options;
}

FakeAnswer json(int status, const QByteArray &body)
{
    return FakeAnswer::json(body, status);
}

FakeInflux2::Options v2Options()
{
    FakeInflux2::Options options;
    options.token = "all";
    options.readToken = "read";
    options.writeToken = "write";
    return options;
}

} // namespace

void PingJobTest::p1_1_pingOfV3NeedsTheToken_data()
{
    QTest::addColumn<int>("login");
    QTest::addColumn<QString>("secret");
    QTest::addColumn<bool>("holds");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, Profile::Login login, const char *secret, bool holds, const char *says) {
        QTest::newRow(name) << static_cast<int>(login) << QString::fromLatin1(secret) << holds
                            << QString::fromLatin1(says);
    };
    row("token", Profile::Login::Token, adminToken, true, "");
    row("bearer", Profile::Login::Bearer, adminToken, true, "");
    row("token as a password", Profile::Login::Password, adminToken, true, "");
    row("none", Profile::Login::Token, "", false, "asks for a token");
    row("wrong token", Profile::Login::Token, "apiv3_wrong-hush", false, "did not accept this token");
    row("wrong bearer", Profile::Login::Bearer, "apiv3_wrong-hush", false, "did not accept this token");
    row("wrong password", Profile::Login::Password, "hush", false, "asks for a token");
}

void PingJobTest::p1_1_pingOfV3NeedsTheToken()
{
    QFETCH(const int, login);
    QFETCH(const QString, secret);
    QFETCH(const bool, holds);
    QFETCH(const QString, says);
    FakeInflux3 server(v3Options());
    ClientSettings settings = settingsByToken(server.url(), secret, static_cast<Profile::Login>(login));
    if (settings.profile.login == Profile::Login::Password)
        settings.profile.user = QStringLiteral("anybody");
    Client client(settings);
    QVERIFY(awaitJob(client.ping(), [&](const PingJob &job) {
        QCOMPARE(job.info().flavour, Flavour::V3);
        QCOMPARE(job.info().loginChecked, holds);
        QCOMPARE(job.info().version, holds ? QStringLiteral("3.10.0") : QString());
        if (holds) {
            QVERIFY2(job.state() == Job::State::Succeeded, qPrintable(job.error().toText()));
            QCOMPARE(job.info().product, QStringLiteral("InfluxDB 3 Core"));
            QVERIFY(!job.info().capabilities.longPrecisionNamesOnly);
            return;
        }
        QCOMPARE(job.state(), Job::State::Failed);
        QCOMPARE(job.error().kind, Error::Kind::Authentication);
        QVERIFY2(job.error().message.contains(says), qPrintable(job.error().message));
        QVERIFY(!job.error().toText().contains(QStringLiteral("hush")));
    }));
}

void PingJobTest::p1_2_pingIsAGet()
{
    FakeInflux3 server(v3Options());
    Client client(settingsByToken(server.url(), QString::fromLatin1(adminToken)));
    QVERIFY(awaitJob(client.ping(), [](const PingJob &job) {
        QVERIFY2(job.state() == Job::State::Succeeded, qPrintable(job.error().toText()));
    }));
    int pings = 0;
    for (const FakeRequest &request : server.server().requests()) {
        QCOMPARE(request.method, QByteArray("GET"));
        pings += request.path() == "/ping" ? 1 : 0;
    }
    QCOMPARE(pings, 2); // 401, then with the token
}

void PingJobTest::p1_3_clusterUuidAloneTells()
{
    FakeServer server;
    server.setHandler([](const FakeRequest &) { return FakeAnswer::of(401).header("cluster-uuid", "u").empty(); });
    Client client(settingsByToken(server.url(), QStringLiteral("hush")));
    QVERIFY(awaitJob(client.ping(), [](const PingJob &job) {
        QCOMPARE(job.info().flavour, Flavour::V3);
        QCOMPARE(job.error().kind, Error::Kind::Authentication);
    }));
}

void PingJobTest::p1_4_bodyOfTheRefusalTells()
{
    FakeInflux3::Options options = v3Options();
    options.version = QStringLiteral("3.8.0");
    FakeInflux3 server(options);
    {
        Client client(settingsByToken(server.url(), QStringLiteral("wrong")));
        QVERIFY(awaitJob(client.ping(), [](const PingJob &job) {
            QCOMPARE(job.info().flavour, Flavour::V3);
            QCOMPARE(job.error().kind, Error::Kind::Authentication);
        }));
    }
    // Before 3.8 the refusal had no body, and before 3.7 nothing at all that tells a 3.x.
    options.version = QStringLiteral("3.0.1");
    FakeInflux3 older(options);
    {
        Client client(settingsByToken(older.url(), QStringLiteral("wrong")));
        QVERIFY(awaitJob(client.ping(), [](const PingJob &job) {
            QCOMPARE(job.info().flavour, Flavour::Unknown);
            QCOMPARE(job.error().kind, Error::Kind::Authentication);
        }));
    }
    Client client(settingsByToken(older.url(), QString::fromLatin1(adminToken)));
    QVERIFY(awaitJob(client.ping(), [](const PingJob &job) {
        QVERIFY2(job.state() == Job::State::Succeeded, qPrintable(job.error().toText()));
        QCOMPARE(job.info().version, QStringLiteral("3.0.1"));
        QVERIFY(job.info().capabilities.longPrecisionNamesOnly);
    }));
}

void PingJobTest::p5_1_pagesAreNoSuccess_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("said");
    QTest::addColumn<QString>("says");
    QTest::newRow("3.x it is not") << QString() << static_cast<int>(Flavour::V3) << QStringLiteral("does not speak as");
    QTest::newRow("wrong path") << QStringLiteral("/foo") << static_cast<int>(Flavour::Unknown)
                                << QStringLiteral("not at this path");
    QTest::newRow("wrong path, said") << QStringLiteral("/foo") << static_cast<int>(Flavour::V2)
                                      << QStringLiteral("does not speak as");
}

void PingJobTest::p5_1_pagesAreNoSuccess()
{
    QFETCH(const QString, path);
    QFETCH(const int, said);
    QFETCH(const QString, says);
    FakeInflux2 server(v2Options());
    QUrl url = server.url();
    url.setPath(path);
    ClientSettings settings = settingsByToken(url, QStringLiteral("all"));
    settings.profile.flavour = static_cast<Flavour>(said);
    Client client(settings);
    QVERIFY(awaitJob(client.ping(), [&](const PingJob &job) {
        QCOMPARE(job.state(), Job::State::Failed);
        QCOMPARE(job.error().kind, Error::Kind::NotFound);
        QVERIFY(!job.info().loginChecked);
        QVERIFY2(job.error().message.contains(says), qPrintable(job.error().message));
        QVERIFY2(job.error().details.serverText.contains(u"InfluxDB"), qPrintable(job.error().toText()));
    }));
}

void PingJobTest::a33_upIsToldFromLoginHolds_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("holds");
    QTest::newRow("good") << 200 << QByteArray(R"({"results":[{"statement_id":0}]})") << true;
    QTest::newRow("wrong") << 401 << QByteArray(R"({"error":"authorization failed"})") << false;
    QTest::newRow("no administrator yet")
        << 403 << QByteArray(R"({"error":"create admin user first or disable authentication"})") << false;
}

void PingJobTest::a33_upIsToldFromLoginHolds()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    QFETCH(const bool, holds);
    FakeServer server;
    server.setHandler([status, body](const FakeRequest &request) {
        return request.path() == "/ping" ? FakeAnswer::of(204).header("X-Influxdb-Version", "1.6.7").empty()
                                         : json(status, body);
    });
    ClientSettings settings = settingsByToken(server.url(), QStringLiteral("hush"), Profile::Login::Password);
    settings.profile.user = QStringLiteral("me");
    Client client(settings);
    QVERIFY(awaitJob(client.ping(), [&](const PingJob &job) {
        QCOMPARE(job.info().flavour, Flavour::V1); // it is up in any case
        QCOMPARE(job.info().loginChecked, holds);
        QCOMPARE(job.state(), holds ? Job::State::Succeeded : Job::State::Failed);
    }));
}

void PingJobTest::a33_v2TokensWithFewRightsHold_data()
{
    QTest::addColumn<int>("login");
    QTest::addColumn<QString>("secret");
    QTest::addColumn<QString>("says"); ///< empty: it holds
    const auto row = [](const char *name, Profile::Login login, const char *secret, const char *says) {
        QTest::newRow(name) << static_cast<int>(login) << QString::fromLatin1(secret) << QString::fromLatin1(says);
    };
    row("all rights", Profile::Login::Token, "all", "");
    row("bearer", Profile::Login::Bearer, "all", "");
    row("may only read", Profile::Login::Token, "read", "");
    row("may only write", Profile::Login::Token, "write", "");
    row("wrong", Profile::Login::Token, "hush", "did not accept this token");
    row("none", Profile::Login::Token, "", "asks for a token");
    row("a password", Profile::Login::Password, "hush", "choose the login by token");
}

void PingJobTest::a33_v2TokensWithFewRightsHold()
{
    QFETCH(const int, login);
    QFETCH(const QString, secret);
    QFETCH(const QString, says);
    FakeInflux2 server(v2Options());
    ClientSettings settings = settingsByToken(server.url(), secret, static_cast<Profile::Login>(login));
    if (settings.profile.login == Profile::Login::Password)
        settings.profile.user = QStringLiteral("admin");
    Client client(settings);
    QVERIFY(awaitJob(client.ping(), [&](const PingJob &job) {
        QCOMPARE(job.info().flavour, Flavour::V2);
        QCOMPARE(job.info().version, QStringLiteral("2.7.12"));
        QCOMPARE(job.info().product, QStringLiteral("InfluxDB 2.x OSS"));
        QCOMPARE(job.info().loginChecked, says.isEmpty());
        QVERIFY2(says.isEmpty() == (job.state() == Job::State::Succeeded), qPrintable(job.error().toText()));
        if (says.isEmpty())
            return;
        QCOMPARE(job.error().kind, Error::Kind::Authentication);
        QVERIFY2(job.error().message.contains(says), qPrintable(job.error().message));
        QVERIFY(!job.error().toText().contains(QStringLiteral("hush")));
    }));
}

void PingJobTest::q5_22_thePingItselfCarriesNoLogin()
{
    FakeInflux2 server(v2Options());
    Client client(settingsByToken(server.url(), QStringLiteral("all")));
    QVERIFY(awaitJob(client.ping(), [](const PingJob &job) { QCOMPARE(job.state(), Job::State::Succeeded); }));
    const QList<FakeRequest> requests = server.server().requests();
    QCOMPARE(requests.size(), 3); // and which organizations there are
    QVERIFY(!requests.at(0).headers.contains("authorization"));
    QCOMPARE(requests.at(1).headers.value("authorization"), QByteArray("Token all"));
    QVERIFY(!requests.at(1).target.contains("all"));
}

void PingJobTest::a35_flavourDecidesTheLoginCheck_data()
{
    QTest::addColumn<int>("said");
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<FakeAnswer>("good");
    const auto row = [](Flavour said, const char *request, const FakeAnswer &good) {
        QTest::newRow(qPrintable(flavourKey(said))) << static_cast<int>(said) << QByteArray(request) << good;
    };
    const FakeAnswer results = json(200, R"({"results":[]})");
    row(Flavour::V1, "POST /query", results);
    row(Flavour::V2, "GET /api/v2/buckets?limit=1", json(200, R"({"buckets":[]})"));
    row(Flavour::V3, "GET /api/v3/configure/database?format=json", json(200, "[]"));
    row(Flavour::V3Distributed, "POST /query", results);
    row(Flavour::VictoriaMetrics, "POST /query", results);
    row(Flavour::QuestDb, "GET /exec?query=SELECT%201", json(200, R"({"dataset":[[1]]})"));
    row(Flavour::GreptimeDb, "POST /v1/influxdb/write?db=public", FakeAnswer::of(204).empty());
}

void PingJobTest::a35_flavourDecidesTheLoginCheck()
{
    QFETCH(const int, said);
    QFETCH(const QByteArray, request);
    QFETCH(const FakeAnswer, good);
    const bool greptime = static_cast<Flavour>(said) == Flavour::GreptimeDb;
    for (const bool holds : {true, false}) {
        FakeServer server;
        server.setHandler([&](const FakeRequest &seen) {
            if (seen.path() == "/ping")
                return greptime ? FakeAnswer::of(404).empty() : FakeAnswer::of(204).empty();
            if (seen.path().endsWith("/ping"))
                return FakeAnswer::of(204).empty();
            return holds ? good : FakeAnswer::of(401).empty();
        });
        ClientSettings settings = settingsByToken(server.url(), QStringLiteral("t"));
        settings.profile.flavour = static_cast<Flavour>(said);
        Client client(settings);
        QVERIFY(awaitJob(client.ping(), [&](const PingJob &job) {
            QCOMPARE(job.info().flavour, static_cast<Flavour>(said));
            QCOMPARE(job.info().loginChecked, holds);
            QVERIFY2(holds == (job.state() == Job::State::Succeeded), qPrintable(job.error().toText()));
            QVERIFY(holds || job.error().kind == Error::Kind::Authentication);
        }));
        const auto check = std::ranges::find_if(
            server.requests(), [&](const FakeRequest &sent) { return sent.method + ' ' + sent.target == request; });
        QVERIFY(check != server.requests().end());
        QCOMPARE(check->headers.value("authorization"), QByteArray("Token t"));
        QVERIFY(check->body.isEmpty() || check->parameter(QStringLiteral("q")) == QStringLiteral("SHOW DATABASES"));
    }
}

} // namespace penstock

QTEST_GUILESS_MAIN(penstock::PingJobTest)
#include "pingjob_test.moc"
