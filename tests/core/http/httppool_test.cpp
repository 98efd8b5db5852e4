// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/httpexchange.h"
#include "core/http/httppool.h"
#include "tests/core/http/poolfixture.h"
#include "tests/support/patience.h"

#include <QSignalSpy>
#include <QTest>

namespace penstock {

class HttpPoolTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesTheWholeAnswer();
    void readsAnswersInAnyPieces_data();
    void readsAnswersInAnyPieces();
    void usesAConnectionAgain();
    void opensNoMoreThanAllowed();
    void leavesClosedConnections_data();
    void leavesClosedConnections();
    void noticesAClosedConnectionAtOnce();
    void neverSendsTwice();
    void neverFollowsARedirect();
    void unpacksGzip();
    void sendsBigBodies();
    void abortClosesTheConnection();
    void abortOfAWaitingRequestSendsNothing();
    void measuresTimesAndBytes();
};

void HttpPoolTest::givesTheWholeAnswer()
{
    PoolFixture f;
    f.server.enqueue(FakeAnswer::of(404).header("X-A", "b").text("nothing here"));
    HttpRequest request = post("some lines\n");
    request.headers.append("X-Test", "1");
    const auto exchange = f.pool.send(request);
    QSignalSpy headers(exchange.get(), &HttpExchange::headersReceived);
    QSignalSpy finished(exchange.get(), &HttpExchange::finished);
    QVERIFY(waitFor(*exchange));
    QVERIFY2(!exchange->error(), words(*exchange));
    QCOMPARE(exchange->head().status, 404);
    QCOMPARE(exchange->head().headers.value("x-a"), "b");
    QCOMPARE(exchange->read(), "nothing here");
    QCOMPARE(headers.count(), 1);
    QCOMPARE(finished.count(), 1);
    QCOMPARE(f.server.requests().size(), 1);
    const FakeRequest &seen = f.server.requests().first();
    QCOMPARE(seen.method, "POST");
    QCOMPARE(seen.target, "/write");
    QCOMPARE(seen.body, "some lines\n");
    QCOMPARE(seen.headers.value("x-test"), "1");
    QCOMPARE(seen.headers.value("host"), "127.0.0.1:" + QByteArray::number(f.server.serverPort()));
}

void HttpPoolTest::readsAnswersInAnyPieces_data()
{
    QTest::addColumn<int>("pieceSize");
    for (const int size : {1, 2, 7, 100})
        QTest::addRow("%d", size) << size;
}

void HttpPoolTest::readsAnswersInAnyPieces()
{
    QFETCH(const int, pieceSize);
    PoolFixture f;
    f.server.enqueue(FakeAnswer::of(200).chunks({"hello", " ", "world"}).inPiecesOf(pieceSize));
    const auto exchange = f.pool.send(get());
    QByteArray body;
    connect(exchange.get(), &HttpExchange::readyRead, this, [&] { body += exchange->read(); });
    QVERIFY(waitFor(*exchange));
    QVERIFY2(!exchange->error(), words(*exchange));
    QCOMPARE(body, "hello world");
}

void HttpPoolTest::usesAConnectionAgain()
{
    PoolFixture f;
    for (int i = 0; i < 5; ++i) {
        const auto exchange = f.pool.send(post("x"));
        QVERIFY(waitFor(*exchange));
        QVERIFY2(!exchange->error(), words(*exchange));
    }
    QCOMPARE(f.server.requests().size(), 5);
    QCOMPARE(f.server.connectionsAccepted(), 1);
}

void HttpPoolTest::opensNoMoreThanAllowed()
{
    PoolFixture f;
    f.server.setHandler(
        [](const FakeRequest &) { return FakeAnswer::raw({}).wait(20).send("HTTP/1.1 204 None\r\n\r\n"); });
    f.pool.setMaxConnections(3);
    std::vector<std::unique_ptr<HttpExchange>> exchanges;
    for (int i = 0; i < 12; ++i)
        exchanges.push_back(f.pool.send(get('/' + QByteArray::number(i))));
    QVERIFY(QTest::qWaitFor(
        [&] { return std::ranges::all_of(exchanges, [](const auto &exchange) { return exchange->isFinished(); }); },
        waitMs));
    QCOMPARE(f.server.connectionsAccepted(), 3);
    QCOMPARE(f.pool.connectionCount(), 3);
    QCOMPARE(f.server.requests().size(), 12);
}

void HttpPoolTest::leavesClosedConnections_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<bool>("closes");
    QTest::newRow("closed with notice") << QByteArray(
                                               "HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 0\r\n\r\n")
                                        << true;
    QTest::newRow("closed without notice") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n") << true;
    QTest::newRow("answer nobody asked for")
        << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n")
        << false;
}

void HttpPoolTest::leavesClosedConnections()
{
    QFETCH(const QByteArray, answer);
    QFETCH(const bool, closes);
    PoolFixture f;
    FakeAnswer script = FakeAnswer::raw(answer);
    f.server.enqueue(closes ? script.close() : script);
    const auto first = f.pool.send(get());
    QVERIFY(waitFor(*first));
    QVERIFY2(!first->error(), words(*first));
    const auto second = f.pool.send(get());
    QVERIFY(waitFor(*second));
    QVERIFY2(!second->error(), words(*second));
    QCOMPARE(second->head().status, 204);
    QCOMPARE(f.server.connectionsAccepted(), 2);
}

void HttpPoolTest::noticesAClosedConnectionAtOnce()
{
    PoolFixture f;
    const auto first = f.pool.send(get());
    QVERIFY(waitFor(*first));
    // No turn of the event loop comes between the end and the next request.
    f.server.closeConnections();
    const auto second = f.pool.send(post("x"));
    QVERIFY(waitFor(*second));
    QVERIFY2(!second->error(), words(*second));
    QCOMPARE(f.server.connectionsAccepted(), 2);
}

void HttpPoolTest::neverSendsTwice()
{
    PoolFixture f;
    const auto first = f.pool.send(post("a"));
    QVERIFY(waitFor(*first));
    f.server.enqueue(FakeAnswer::raw({}).close());
    const auto second = f.pool.send(post("b"));
    QVERIFY(waitFor(*second));
    QVERIFY(second->error());
    QCOMPARE(second->error()->kind, Error::Kind::Network);
    QCOMPARE(f.server.requests().size(), 2);
    QCOMPARE(f.server.connectionsAccepted(), 1);
}

void HttpPoolTest::neverFollowsARedirect()
{
    PoolFixture f;
    f.server.enqueue(FakeAnswer::of(307).header("Location", f.server.url().toEncoded() + "/other").empty());
    const auto exchange = f.pool.send(post("a"));
    QVERIFY(waitFor(*exchange));
    QVERIFY(!exchange->error());
    QCOMPARE(exchange->head().status, 307);
    QCOMPARE(f.server.requests().size(), 1);
}

void HttpPoolTest::unpacksGzip()
{
    QByteArray text;
    for (int i = 0; i < 500'000; ++i)
        text += QByteArray::number(i) + '\n';
    const QByteArray packed = gzip(text);
    PoolFixture f;
    f.server.enqueue(FakeAnswer::of(200).header("Content-Encoding", "gzip").text(packed));
    const auto exchange = f.pool.send(get());
    QByteArray body;
    qsizetype most = 0;
    connect(exchange.get(), &HttpExchange::readyRead, this, [&] {
        most = std::max(most, exchange->bytesAvailable());
        body += exchange->read();
    });
    QVERIFY(waitFor(*exchange));
    QVERIFY2(!exchange->error(), words(*exchange));
    QCOMPARE(body + exchange->read(), text);
    QVERIFY2(most <= 2 * HttpExchange::bufferBytes, qPrintable(QString::number(most)));
    QCOMPARE(exchange->bodyBytesIn(), packed.size());
}

void HttpPoolTest::sendsBigBodies()
{
    QByteArray body;
    for (int i = 0; body.size() < 12'000'000; ++i)
        body += QByteArray::number(i) + '\n';
    PoolFixture f;
    const auto exchange = f.pool.send(post(body));
    QVERIFY(waitFor(*exchange));
    QVERIFY2(!exchange->error(), words(*exchange));
    QVERIFY(f.server.requests().first().body == body);
    QVERIFY(exchange->wireBytesOut() > body.size());
}

void HttpPoolTest::abortClosesTheConnection()
{
    PoolFixture f;
    f.server.enqueue(FakeAnswer::of(200).chunks({"abc"}, false).stall());
    const auto exchange = f.pool.send(get());
    QSignalSpy ready(exchange.get(), &HttpExchange::readyRead);
    QSignalSpy finished(exchange.get(), &HttpExchange::finished);
    QVERIFY(ready.wait(waitMs));
    exchange->abort();
    QTRY_COMPARE(f.server.connectionsOpen(), 0);
    QCOMPARE(finished.count(), 0);
    QTRY_COMPARE(f.pool.connectionCount(), 0);
    const auto next = f.pool.send(get());
    QVERIFY(waitFor(*next));
    QVERIFY(!next->error());
}

void HttpPoolTest::abortOfAWaitingRequestSendsNothing()
{
    PoolFixture f;
    f.pool.setMaxConnections(1);
    const auto first = f.pool.send(get("/1"));
    const auto second = f.pool.send(get("/2"));
    auto third = f.pool.send(get("/3"));
    const auto fourth = f.pool.send(get("/4"));
    second->abort();
    third.reset();
    QVERIFY(waitFor(*fourth));
    QCOMPARE(f.server.requests().size(), 2);
    QCOMPARE(f.server.requests().at(1).target, "/4");
}

void HttpPoolTest::measuresTimesAndBytes()
{
    PoolFixture f;
    f.server.enqueue(
        FakeAnswer::raw({}).wait(30).send("HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\na").wait(30).send("bc"));
    const auto exchange = f.pool.send(get());
    QVERIFY(waitFor(*exchange));
    const HttpExchange::Timings &timings = exchange->timings();
    QVERIFY(timings.connected.count() > 0);
    QCOMPARE(timings.secured.count(), 0);
    QVERIFY(timings.requestSent >= timings.connected);
    // Each is counted from the beginning; the server's two pauses are in it, however late we hear of its bytes.
    QVERIFY(timings.firstByte > timings.requestSent && timings.firstByte >= std::chrono::milliseconds(25));
    QVERIFY(timings.lastByte > timings.firstByte && timings.lastByte >= std::chrono::milliseconds(50));
    QCOMPARE(exchange->wireBytesIn(), 41);
    QCOMPARE(exchange->bodyBytesIn(), 3);
    QCOMPARE(exchange->wireBytesOut(), QByteArray("GET / HTTP/1.1\r\nHost: 127.0.0.1:\r\n\r\n").size() +
                                           QByteArray::number(f.server.serverPort()).size());
}

} // namespace penstock

QTEST_GUILESS_MAIN(penstock::HttpPoolTest)
#include "httppool_test.moc"
