// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/client.h"
#include "core/client/ping/pingjob.h"
#include "tests/core/client/awaitjob.h"
#include "tests/support/closedport.h"
#include "tests/support/fakefaults.h"
#include "tests/support/fakeserver.h"
#include "tests/support/patience.h"
#include "tests/support/rawclient.h"
#include "tests/support/settingsfor.h"

#include <QPointer>
#include <QTest>

Q_DECLARE_METATYPE(penstock::FakeAnswer)

namespace penstock {

/// Pings of servers that are ill, slow, or something else.
class PingFaultsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a31_badAnswersAreNoSuccess_data();
    void a31_badAnswersAreNoSuccess();
    void a31_strangersAreNamed_data();
    void a31_strangersAreNamed();
    void a31_tellsLatencyOfAnOpenConnection();
    void a31_whatOnlyAnswersQueriesIsFound();
    void a34_closesAtAnyTime_data();
    void a34_closesAtAnyTime();
    void namesTheUsualPorts();
};

namespace {

FakeAnswer json(int status, const QByteArray &body)
{
    return FakeAnswer::json(body, status);
}

FakeAnswer htmlPage(int status = 200)
{
    return FakeAnswer::of(status)
        .header("Content-Type", "text/html; charset=utf-8")
        .text("<!doctype html><html><head><title>InfluxDB</title></head></html>");
}

} // namespace

void PingFaultsTest::a31_badAnswersAreNoSuccess_data()
{
    QTest::addColumn<FakeAnswer>("answer");
    QTest::addColumn<int>("kind");
    const auto row = [](const char *name, const FakeAnswer &answer, Error::Kind kind) {
        QTest::newRow(name) << answer << static_cast<int>(kind);
    };
    row("503", FakeAnswer::of(503).text("stopping"), Error::Kind::Throttled);
    row("500", FakeAnswer::of(500).empty(), Error::Kind::Server);
    row("a proxy's 502", fault::badGateway(), Error::Kind::Server);
    row("redirect", fault::redirect(301, QUrl(QStringLiteral("https://elsewhere/ping"))), Error::Kind::Protocol);
    row("404", FakeAnswer::of(404).text("nothing"), Error::Kind::NotFound);
    row("401", FakeAnswer::of(401).empty(), Error::Kind::Authentication);
    row("403", FakeAnswer::of(403).empty(), Error::Kind::Permission);
    row("nothing", FakeAnswer::raw("").close(), Error::Kind::Network);
    row("not HTTP", FakeAnswer::raw("SSH-2.0-OpenSSH_9.2\r\n").close(), Error::Kind::Protocol);
}

void PingFaultsTest::a31_badAnswersAreNoSuccess()
{
    QFETCH(const FakeAnswer, answer);
    FakeServer server;
    server.setHandler([answer](const FakeRequest &) { return answer; });
    Client client(settingsByToken(server.url(), QStringLiteral("hush")));
    QVERIFY(awaitJob(client.ping(), [&](const PingJob &job) {
        QCOMPARE(job.state(), Job::State::Failed);
        QTEST(static_cast<int>(job.error().kind), "kind");
        QVERIFY(!job.info().loginChecked);
        QVERIFY2(job.error().message.contains(server.url().authority()), qPrintable(job.error().message));
        QVERIFY(!job.error().toText().contains(QStringLiteral("hush")));
    }));
    for (const FakeRequest &request : server.requests())
        QVERIFY(request.path() != "/elsewhere/ping");
}

void PingFaultsTest::a31_strangersAreNamed_data()
{
    QTest::addColumn<FakeAnswer>("answer");
    QTest::newRow("web server") << htmlPage(404);
    QTest::newRow("web application") << htmlPage(200);
    QTest::newRow("text") << FakeAnswer::of(200).text("pong");
    QTest::newRow("other JSON") << json(200, "[1,2]");
    QTest::newRow("nothing") << FakeAnswer::of(204).empty();
}

void PingFaultsTest::a31_strangersAreNamed()
{
    QFETCH(const FakeAnswer, answer);
    FakeServer server;
    server.setHandler([answer](const FakeRequest &) { return answer; });
    Client client(settingsByToken(server.url(), QStringLiteral("hush")));
    QVERIFY(awaitJob(client.ping(), [&](const PingJob &job) {
        QCOMPARE(job.state(), Job::State::Failed);
        QCOMPARE(job.error().kind, Error::Kind::NotFound);
        QVERIFY2(job.error().message.contains(u"is not InfluxDB"), qPrintable(job.error().message));
        QCOMPARE(job.info().flavour, Flavour::Unknown);
        QVERIFY(!job.info().loginChecked);
    }));
}

void PingFaultsTest::a31_tellsLatencyOfAnOpenConnection()
{
    constexpr int delayMs = 60;
    FakeServer server;
    server.setHandler([](const FakeRequest &request) {
        if (request.path() != "/ping")
            return json(200, R"({"results":[]})");
        return FakeAnswer::raw("").wait(delayMs).send(
            "HTTP/1.1 204 No Content\r\nX-Influxdb-Version: 1.8.10\r\nX-Influxdb-Build: OSS\r\n\r\n");
    });
    Client client(settingsByToken(server.url()));
    QVERIFY(awaitJob(client.ping(), [](const PingJob &job) {
        QVERIFY2(job.state() == Job::State::Succeeded, qPrintable(job.error().toText()));
        QVERIFY(job.info().latency >= std::chrono::milliseconds(delayMs - 5));
        QVERIFY(job.info().latency < std::chrono::seconds(5));
    }));
}

void PingFaultsTest::a31_whatOnlyAnswersQueriesIsFound()
{
    // A proxy that lets /query and /write through and nothing else.
    FakeServer server;
    server.setHandler([](const FakeRequest &request) {
        if (request.path() != "/query")
            return htmlPage(404);
        return FakeAnswer::of(200)
            .header("X-Influxdb-Version", "1.8.10")
            .header("X-Influxdb-Build", "OSS")
            .text(R"({"results":[{"statement_id":0}]})");
    });
    Client client(settingsByToken(server.url()));
    QVERIFY(awaitJob(client.ping(), [](const PingJob &job) {
        QVERIFY2(job.state() == Job::State::Succeeded, qPrintable(job.error().toText()));
        QCOMPARE(job.info().flavour, Flavour::V1);
        QCOMPARE(job.info().version, QStringLiteral("1.8.10"));
        QVERIFY(job.info().capabilities.typedParameters);
        QVERIFY(job.info().latency.count() > 0);
    }));
}

void PingFaultsTest::a34_closesAtAnyTime_data()
{
    QTest::addColumn<int>("requests");
    QTest::addColumn<bool>("cancel");
    for (const int requests : {0, 1, 2, 3}) {
        QTest::addRow("client deleted at request %d", requests) << requests << false;
        QTest::addRow("cancelled at request %d", requests) << requests << true;
    }
}

void PingFaultsTest::a34_closesAtAnyTime()
{
    QFETCH(const int, requests);
    QFETCH(const bool, cancel);
    // /ping, /ping with the token, then the check of the login: the last of these never ends.
    FakeServer server;
    int seen = 0;
    server.setHandler([&](const FakeRequest &request) {
        if (++seen == requests)
            return FakeAnswer::raw("HTTP/1.1 200 OK\r\nContent-").stall();
        const bool known = request.headers.contains("authorization");
        return known ? json(200, R"({"version":"3.10.0"})") : FakeAnswer::of(401).header("cluster-uuid", "u").empty();
    });
    auto client = std::make_unique<Client>(settingsByToken(server.url(), QStringLiteral("t")));
    int finished = 0;
    const QPointer<PingJob> job = client->ping();
    connect(job, &Job::finished, this, [&] {
        ++finished;
        QCOMPARE(job->state(), Job::State::Cancelled);
    });
    QTRY_COMPARE(server.requests().size(), requests);
    if (cancel) {
        job->cancel();
        QTRY_COMPARE(finished, 1);
    }
    client.reset();
    QVERIFY(!job);
    QTRY_COMPARE(server.connectionsOpen(), 0);
    // What is asked now is the next that the server hears.
    rawRequest(server.url(), "GET", "/last", "Authorization: Token t\r\n");
    QCOMPARE(finished, cancel ? 1 : 0);
    QCOMPARE(server.requests().size(), requests + 1);
    QCOMPARE(server.requests().last().target, "/last");
}

void PingFaultsTest::namesTheUsualPorts()
{
    // Nobody may listen on port 80 of this address.
    ClientSettings settings = settingsByToken(QUrl(QStringLiteral("http://127.0.0.99")));
    settings.profile.connectTimeout = std::chrono::seconds(2);
    Client client(settings);
    QVERIFY(awaitJob(client.ping(), [](const PingJob &job) {
        QCOMPARE(job.state(), Job::State::Failed);
        QVERIFY2(job.error().message.contains(u"8086") && job.error().message.contains(u"8181"),
                 qPrintable(job.error().message));
    }));
    const ClosedPort closed;
    settings.profile.url = closed.url();
    Client other(settings);
    QVERIFY(awaitJob(other.ping(), [](const PingJob &job) {
        QCOMPARE(job.error().kind, Error::Kind::Network);
        QVERIFY2(!job.error().message.contains(u"8181"), qPrintable(job.error().message));
    }));
}

} // namespace penstock

QTEST_GUILESS_MAIN(penstock::PingFaultsTest)
#include "pingfaults_test.moc"
