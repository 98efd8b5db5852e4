// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/http/poolfixture.h"
#include "tests/support/closedport.h"
#include "tests/support/patience.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

Q_DECLARE_METATYPE(penstock::FakeAnswer)

namespace penstock {

/// What goes wrong on the way, and who is told what.
class HttpFaultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesDamagedGzip();
    void failsWithNetworkError_data();
    void failsWithNetworkError();
    void namesARefusedPort();
    void namesAnUnknownHost();
    void refusesAnAddressWithoutHost();
    void limitsTheWaitForAConnection();
    void limitsTheWaitForBytes_data();
    void limitsTheWaitForBytes();
    void limitsTheWholeExchange();
    void tricklingIsNotIdle();
    void takesAnEarlyRefusalOfABigBody();
    void poolMayGoFirst();
    void deletingInASlotIsSafe_data();
    void deletingInASlotIsSafe();
    void deletingThePoolInASlotIsSafe_data();
    void deletingThePoolInASlotIsSafe();
};

void HttpFaultsTest::refusesDamagedGzip()
{
    QByteArray packed = gzip("a text that is long enough to be packed");
    packed.chop(3);
    PoolFixture f;
    f.server.enqueue(FakeAnswer::of(200).header("Content-Encoding", "gzip").text("no gzip"));
    f.server.enqueue(FakeAnswer::of(200).header("Content-Encoding", "gzip").text(packed));
    for (const Error::Kind kind : {Error::Kind::Protocol, Error::Kind::Network}) {
        const auto exchange = f.pool.send(get());
        QVERIFY(waitFor(*exchange));
        QVERIFY(exchange->error());
        QCOMPARE(exchange->error()->kind, kind);
        QVERIFY2(exchange->error()->message.contains(u"127.0.0.1"), words(*exchange));
    }
}

void HttpFaultsTest::failsWithNetworkError_data()
{
    QTest::addColumn<FakeAnswer>("answer");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("says");
    QTest::newRow("closed at once") << FakeAnswer::raw({}).close() << QByteArray()
                                    << QStringLiteral("before an answer");
    QTest::newRow("reset at once") << FakeAnswer::raw({}).drop() << QByteArray() << QString();
    QTest::newRow("closed in the header")
        << FakeAnswer::raw("HTTP/1.1 200 OK\r\nA").close() << QByteArray() << QStringLiteral("header");
    QTest::newRow("closed in the body") << FakeAnswer::of(200).header("Content-Length", "10").send("\r\nabc").close()
                                        << QByteArray("abc") << QStringLiteral("3 of 10");
    QTest::newRow("closed between chunks") << FakeAnswer::of(200).chunks({"abc", "de"}, false).close()
                                           << QByteArray("abcde") << QStringLiteral("after 5 bytes");
    QTest::newRow("reset between chunks")
        << FakeAnswer::of(200).chunks({"abc"}, false).wait(50).drop() << QByteArray("abc") << QString();
}

void HttpFaultsTest::failsWithNetworkError()
{
    QFETCH(const FakeAnswer, answer);
    QFETCH(const QByteArray, body);
    QFETCH(const QString, says);
    PoolFixture f;
    f.server.enqueue(answer);
    const auto exchange = f.pool.send(get("/query"));
    QVERIFY(waitFor(*exchange));
    QVERIFY(exchange->error());
    QCOMPARE(exchange->error()->kind, Error::Kind::Network);
    QVERIFY2(exchange->error()->message.contains(says), words(*exchange));
    const QString place = QStringLiteral("127.0.0.1:%1").arg(f.server.serverPort());
    QVERIFY2(exchange->error()->message.contains(place), words(*exchange));
    QCOMPARE(exchange->error()->details.url, QStringLiteral("http://%1/query").arg(place));
    QCOMPARE(exchange->read(), body);
    QCOMPARE(f.server.requests().size(), 1);
}

void HttpFaultsTest::namesARefusedPort()
{
    const ClosedPort closed;
    const QUrl url = closed.url();
    HttpPool pool({.endpoint = Endpoint(url)});
    const auto exchange = pool.send(get());
    QVERIFY(waitFor(*exchange));
    QVERIFY(exchange->error());
    QCOMPARE(exchange->error()->kind, Error::Kind::Network);
    QVERIFY2(exchange->error()->message.contains(u"refused"), words(*exchange));
    QVERIFY2(exchange->error()->message.contains(url.authority()), words(*exchange));
}

void HttpFaultsTest::namesAnUnknownHost()
{
    HttpPool pool({.endpoint = Endpoint(QUrl(QStringLiteral("http://no-such-host.invalid:8086")))});
    const auto exchange = pool.send(get());
    QVERIFY(QTest::qWaitFor([&] { return exchange->isFinished(); }, waitMs));
    QVERIFY(exchange->error());
    QCOMPARE(exchange->error()->kind, Error::Kind::Network);
    QVERIFY2(exchange->error()->message.contains(u"no-such-host.invalid"), words(*exchange));
    QVERIFY2(exchange->error()->message.contains(u"not found"), words(*exchange));
}

void HttpFaultsTest::refusesAnAddressWithoutHost()
{
    HttpPool pool({.endpoint = Endpoint(QUrl(QStringLiteral("localhost:8086")))});
    const auto exchange = pool.send(get());
    QVERIFY(waitFor(*exchange));
    QVERIFY(exchange->error());
    QCOMPARE(exchange->error()->kind, Error::Kind::BadInput);
}

void HttpFaultsTest::limitsTheWaitForAConnection()
{
    // TLS to a server that never speaks is the wait that can be had on any machine.
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    HttpPool pool({.endpoint = Endpoint(QUrl(QStringLiteral("https://127.0.0.1:%1").arg(silent.serverPort()))),
                   .timeouts = {.connect = std::chrono::milliseconds(800), .idle = {}, .total = {}}});
    const auto exchange = pool.send(get());
    QVERIFY(waitFor(*exchange));
    QVERIFY(exchange->error());
    QCOMPARE(exchange->error()->kind, Error::Kind::Timeout);
    QVERIFY2(exchange->error()->message.contains(u"encryption"), words(*exchange));
    QVERIFY2(exchange->error()->message.contains(u"0.8 s"), words(*exchange));
}

void HttpFaultsTest::limitsTheWaitForBytes_data()
{
    QTest::addColumn<FakeAnswer>("answer");
    QTest::addColumn<QString>("says");
    QTest::newRow("no answer") << FakeAnswer::raw({}).stall() << QStringLiteral("did not answer");
    QTest::newRow("in the header") << FakeAnswer::raw("HTTP/1.1 200 OK\r\n").stall()
                                   << QStringLiteral("did not answer");
    QTest::newRow("in the body") << FakeAnswer::of(200).chunks({"abc"}, false).stall() << QStringLiteral("middle");
}

void HttpFaultsTest::limitsTheWaitForBytes()
{
    QFETCH(const FakeAnswer, answer);
    QFETCH(const QString, says);
    // Client and server share this thread: the limit has to outlast what else holds it up.
    PoolFixture f(Timeouts{.connect = std::chrono::seconds(10), .idle = std::chrono::seconds(1), .total = {}});
    f.server.enqueue(answer);
    const auto exchange = f.pool.send(get());
    QVERIFY(waitFor(*exchange));
    QVERIFY(exchange->error());
    QCOMPARE(exchange->error()->kind, Error::Kind::Timeout);
    QVERIFY2(exchange->error()->message.contains(says), words(*exchange));
    // The server sees that nobody waits any more.
    QTRY_COMPARE(f.server.connectionsOpen(), 0);
}

void HttpFaultsTest::limitsTheWholeExchange()
{
    PoolFixture f(Timeouts{.connect = {}, .idle = {}, .total = std::chrono::seconds(1)});
    f.server.setHandler([](const FakeRequest &) {
        FakeAnswer answer = FakeAnswer::of(200).header("Content-Length", "1000").send("\r\n");
        for (int i = 0; i < 1'000; ++i)
            answer.wait(10).send("x");
        return answer;
    });
    const auto exchange = f.pool.send(get());
    QVERIFY(waitFor(*exchange));
    QVERIFY(exchange->error());
    QCOMPARE(exchange->error()->kind, Error::Kind::Timeout);
    QVERIFY2(exchange->error()->message.contains(u"in all"), words(*exchange));
    QVERIFY(exchange->bytesAvailable() > 0);
}

void HttpFaultsTest::tricklingIsNotIdle()
{
    PoolFixture f(Timeouts{.connect = {}, .idle = std::chrono::seconds(2), .total = {}});
    FakeAnswer answer = FakeAnswer::of(200).header("Content-Length", "10").send("\r\n");
    for (int i = 0; i < 10; ++i)
        answer.wait(300).send("x");
    f.server.enqueue(answer);
    const auto exchange = f.pool.send(get());
    QVERIFY(waitFor(*exchange));
    QVERIFY2(!exchange->error(), words(*exchange));
    QCOMPARE(exchange->read(), QByteArray(10, 'x'));
}

void HttpFaultsTest::takesAnEarlyRefusalOfABigBody()
{
    // Reads the header only, answers, and closes in order: what a server does with a body above its limit.
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    connect(&server, &QTcpServer::newConnection, this, [&server] {
        QTcpSocket *socket = server.nextPendingConnection();
        socket->setReadBufferSize(1'000);
        connect(socket, &QTcpSocket::readyRead, socket, [socket] {
            if (!socket->peek(1'000).contains("\r\n\r\n"))
                return;
            socket->write("HTTP/1.1 413 Too Large\r\nConnection: close\r\nContent-Length: 3\r\n\r\nbig");
            socket->disconnect();
        });
    });
    HttpPool pool({.endpoint = Endpoint(QUrl(QStringLiteral("http://127.0.0.1:%1").arg(server.serverPort())))});
    const auto exchange = pool.send(post(QByteArray(30'000'000, 'x')));
    QVERIFY(waitFor(*exchange));
    QVERIFY2(!exchange->error(), words(*exchange));
    QCOMPARE(exchange->head().status, 413);
    QCOMPARE(exchange->read(), "big");
    QCOMPARE(pool.connectionCount(), 0);
}

void HttpFaultsTest::poolMayGoFirst()
{
    FakeServer server;
    server.enqueue(FakeAnswer::raw({}).stall());
    auto pool = std::make_unique<HttpPool>(Transport{.endpoint = Endpoint(server.url())});
    pool->setMaxConnections(1);
    const auto running = pool->send(get());
    const auto waiting = pool->send(get());
    QTRY_COMPARE(server.requests().size(), 1);
    pool.reset();
    QVERIFY(waitFor(*running));
    QVERIFY(waitFor(*waiting));
    QVERIFY(running->error());
    QVERIFY(waiting->error());
}

void HttpFaultsTest::deletingInASlotIsSafe_data()
{
    QTest::addColumn<int>("when");
    QTest::newRow("headersReceived") << 0;
    QTest::newRow("readyRead") << 1;
    QTest::newRow("finished") << 2;
}

void HttpFaultsTest::deletingInASlotIsSafe()
{
    QFETCH(const int, when);
    PoolFixture f;
    f.server.enqueue(FakeAnswer::of(200).text("abc"));
    auto exchange = f.pool.send(get());
    const auto remove = [&exchange] { exchange.reset(); };
    if (when == 0)
        connect(exchange.get(), &HttpExchange::headersReceived, this, remove);
    else if (when == 1)
        connect(exchange.get(), &HttpExchange::readyRead, this, remove);
    else
        connect(exchange.get(), &HttpExchange::finished, this, remove);
    QVERIFY(QTest::qWaitFor([&] { return !exchange; }, waitMs));
    const auto next = f.pool.send(get());
    QVERIFY(waitFor(*next));
    QVERIFY2(!next->error(), words(*next));
}

void HttpFaultsTest::deletingThePoolInASlotIsSafe_data()
{
    deletingInASlotIsSafe_data();
}

void HttpFaultsTest::deletingThePoolInASlotIsSafe()
{
    QFETCH(const int, when);
    FakeServer server;
    server.enqueue(FakeAnswer::of(200).chunks({"abc"}, false).wait(50).send("0\r\n\r\n"));
    auto pool = std::make_unique<HttpPool>(Transport{.endpoint = Endpoint(server.url())});
    const auto exchange = pool->send(get());
    const auto remove = [&pool] { pool.reset(); };
    if (when == 0)
        connect(exchange.get(), &HttpExchange::headersReceived, this, remove);
    else if (when == 1)
        connect(exchange.get(), &HttpExchange::readyRead, this, remove);
    else
        connect(exchange.get(), &HttpExchange::finished, this, remove);
    QVERIFY(waitFor(*exchange));
    QVERIFY(!pool);
    QCOMPARE(exchange->error().has_value(), when != 2);
}

} // namespace penstock

QTEST_GUILESS_MAIN(penstock::HttpFaultsTest)
#include "httpfaults_test.moc"
