// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/http/poolfixture.h"
#include "tests/support/fakefaults.h"

#include <QSignalSpy>

namespace penstock {

/// Where answers may send a request, and where not.
class RedirectTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void staysWithTheOrigin_data();
    void staysWithTheOrigin();
    void p6_7_redirectKeepsMethodAndBody_data();
    void p6_7_redirectKeepsMethodAndBody();
    void p6_5_redirectToHttpsIsGivenBack();
    void p6_6_redirectToAnotherHostIsGivenBack_data();
    void p6_6_redirectToAnotherHostIsGivenBack();
    void followsOnlyWhenAsked();
    void endsInACircle();
    void leavesAnEndlessPage();
    void totalTimeCountsThemAll();
    void poolMayGoFirst();
};

namespace {

HttpRequest following(HttpRequest request)
{
    request.followsRedirects = true;
    request.headers.append("Authorization", "Basic secret");
    return request;
}

} // namespace

void RedirectTest::staysWithTheOrigin_data()
{
    QTest::addColumn<QByteArray>("location"); ///< PORT stands for the server's
    QTest::addColumn<QByteArray>("target");   ///< empty: given back
    const auto row = [](const char *name, const char *location, const char *target) {
        QTest::newRow(name) << QByteArray(location) << QByteArray(target);
    };
    row("path", "/other", "/other");
    row("path and parameters", "/other?a=b%20c&d", "/other?a=b%20c&d");
    row("relative", "v2/write?db=x", "/api/v2/write?db=x");
    row("parameters only", "?db=x", "/api/write?db=x");
    row("fragment", "/other#part", "/other");
    row("whole address", "http://127.0.0.1:PORT/other", "/other");
    row("whole address without a path", "http://127.0.0.1:PORT", "/");
    row("no scheme", "//127.0.0.1:PORT/other", "/other");
    row("user information is not used", "http://u:p@127.0.0.1:PORT/other", "/other");
    row("another name of the host", "http://localhost:PORT/other", "");
    row("another port", "http://127.0.0.1:1/other", "");
    row("another scheme", "https://127.0.0.1:PORT/other", "");
    row("no address", "http://", "");
    row("none", "", "");
}

void RedirectTest::staysWithTheOrigin()
{
    QFETCH(QByteArray, location);
    QFETCH(const QByteArray, target);
    PoolFixture f;
    location.replace("PORT", QByteArray::number(f.server.serverPort()));
    f.server.enqueue(FakeAnswer::of(307).header("Location", location).text("over there"));
    f.server.enqueue(FakeAnswer::of(200).text("here"));
    const auto exchange = f.pool.send(following(get("/api/write")));
    QSignalSpy headers(exchange.get(), &HttpExchange::headersReceived);
    QVERIFY(waitFor(*exchange));
    QVERIFY2(!exchange->error(), words(*exchange));
    QCOMPARE(headers.count(), 1);
    QCOMPARE(exchange->head().status, target.isEmpty() ? 307 : 200);
    QCOMPARE(exchange->read(), target.isEmpty() ? "over there" : "here");
    QCOMPARE(f.server.requests().size(), target.isEmpty() ? 1 : 2);
    QCOMPARE(f.server.connectionsAccepted(), 1);
    if (target.isEmpty())
        return;
    QCOMPARE(f.server.requests().at(1).target, target);
    QCOMPARE(f.server.requests().at(1).headers.value("authorization"), "Basic secret");
    QVERIFY(exchange->displayUrl().endsWith(QString::fromLatin1(target)));
}

void RedirectTest::p6_7_redirectKeepsMethodAndBody_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {301, 302, 303, 307, 308})
        QTest::addRow("%d", status) << status;
}

void RedirectTest::p6_7_redirectKeepsMethodAndBody()
{
    QFETCH(const int, status);
    PoolFixture f;
    f.server.enqueue(FakeAnswer::of(status).header("Location", "/new?db=d").empty());
    f.server.enqueue(FakeAnswer::of(status).header("Location", "/newest?db=d").empty());
    const QByteArray body(700'000, 'x');
    HttpRequest request = following(post(body));
    request.query = {{QStringLiteral("db"), QStringLiteral("d")}};
    const auto exchange = f.pool.send(request);
    QVERIFY(waitFor(*exchange));
    QVERIFY2(!exchange->error(), words(*exchange));
    QCOMPARE(exchange->head().status, 204);
    QCOMPARE(f.server.requests().size(), 3);
    QCOMPARE(f.server.requests().at(2).target, "/newest?db=d");
    for (const FakeRequest &seen : f.server.requests()) {
        QCOMPARE(seen.method, "POST");
        QVERIFY(seen.body == body);
    }
    QVERIFY(exchange->wireBytesOut() > 3 * body.size());
}

void RedirectTest::p6_5_redirectToHttpsIsGivenBack()
{
    PoolFixture f;
    QUrl secure = f.server.url();
    secure.setScheme(QStringLiteral("https"));
    f.server.enqueue(fault::redirect(301, secure));
    const auto exchange = f.pool.send(following(post("x")));
    QVERIFY(waitFor(*exchange));
    QVERIFY2(!exchange->error(), words(*exchange));
    QCOMPARE(exchange->head().status, 301);
    QCOMPARE(exchange->head().headers.value("Location"), secure.toEncoded());
    QCOMPARE(f.server.connectionsAccepted(), 1);
}

void RedirectTest::p6_6_redirectToAnotherHostIsGivenBack_data()
{
    p6_7_redirectKeepsMethodAndBody_data();
}

void RedirectTest::p6_6_redirectToAnotherHostIsGivenBack()
{
    QFETCH(const int, status);
    PoolFixture f;
    FakeServer stranger;
    f.server.enqueue(fault::redirect(status, stranger.url()));
    const auto exchange = f.pool.send(following(post("x")));
    QVERIFY(waitFor(*exchange));
    QVERIFY2(!exchange->error(), words(*exchange));
    QCOMPARE(exchange->head().status, status);
    // Who comes now is the first one there.
    HttpPool other({.endpoint = Endpoint(stranger.url())});
    QVERIFY(waitFor(*other.send(get())));
    QCOMPARE(stranger.connectionsAccepted(), 1);
}

void RedirectTest::followsOnlyWhenAsked()
{
    PoolFixture f;
    f.server.enqueue(FakeAnswer::of(307).header("Location", "/other").empty());
    const auto exchange = f.pool.send(post("a"));
    QVERIFY(waitFor(*exchange));
    QCOMPARE(exchange->head().status, 307);
    QCOMPARE(f.server.requests().size(), 1);
}

void RedirectTest::endsInACircle()
{
    PoolFixture f;
    f.server.setHandler([](const FakeRequest &) { return FakeAnswer::of(302).header("Location", "/again").empty(); });
    const auto exchange = f.pool.send(following(get()));
    QVERIFY(waitFor(*exchange));
    QVERIFY(exchange->error());
    QCOMPARE(exchange->error()->kind, Error::Kind::Protocol);
    QVERIFY2(exchange->error()->message.contains(u"more than 5"), words(*exchange));
    QCOMPARE(f.server.requests().size(), 1 + HttpExchange::maxRedirects);
}

void RedirectTest::leavesAnEndlessPage()
{
    PoolFixture f;
    FakeAnswer endless = FakeAnswer::of(302).header("Location", "/other").header("Content-Length", "10000000");
    f.server.enqueue(endless.send("\r\n").send(QByteArray(100'000, 'x')).stall());
    f.server.enqueue(FakeAnswer::of(200).text("here"));
    const auto exchange = f.pool.send(following(get()));
    QVERIFY(waitFor(*exchange));
    QVERIFY2(!exchange->error(), words(*exchange));
    QCOMPARE(exchange->read(), "here");
    QCOMPARE(f.server.connectionsAccepted(), 2);
}

void RedirectTest::totalTimeCountsThemAll()
{
    PoolFixture f(Timeouts{.connect = {}, .idle = {}, .total = std::chrono::milliseconds(300)});
    f.server.setHandler([](const FakeRequest &) {
        return FakeAnswer::raw({}).wait(120).send(
            "HTTP/1.1 302 Found\r\nLocation: /again\r\nContent-Length: 0\r\n\r\n");
    });
    const auto exchange = f.pool.send(following(get()));
    QVERIFY(waitFor(*exchange));
    QVERIFY(exchange->error());
    QCOMPARE(exchange->error()->kind, Error::Kind::Timeout);
    QVERIFY(f.server.requests().size() < 5);
}

void RedirectTest::poolMayGoFirst()
{
    FakeServer server;
    server.enqueue(FakeAnswer::of(307).header("Location", "/other").empty());
    auto pool = std::make_unique<HttpPool>(Transport{.endpoint = Endpoint(server.url())});
    const auto exchange = pool->send(following(get()));
    // One step at a time, to the moment when the answer is read and not yet followed.
    while (exchange->wireBytesIn() == 0)
        QCoreApplication::processEvents();
    QCOMPARE(server.requests().size(), 1);
    pool.reset();
    QVERIFY(waitFor(*exchange));
    QVERIFY(exchange->error());
    QCOMPARE(exchange->error()->kind, Error::Kind::Network);
}

} // namespace penstock

QTEST_GUILESS_MAIN(penstock::RedirectTest)
#include "redirect_test.moc"
