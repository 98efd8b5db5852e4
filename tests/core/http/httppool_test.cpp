// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/httpexchange.h"
#include "core/http/httppool.h"
#include "tests/support/fakeserver.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTcpServer>
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
    void neverSendsTwice();
    void neverFollowsARedirect();
    void unpacksGzip();
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
    void sendsBigBodies();
    void takesAnEarlyRefusalOfABigBody();
    void pauseHoldsTheServer();
    void slowReaderHoldsTheServer();
    void pausedExchangesHoldUpNobody();
    void abortClosesTheConnection();
    void abortOfAWaitingRequestSendsNothing();
    void deletingInASlotIsSafe_data();
    void deletingInASlotIsSafe();
    void poolMayGoFirst();
    void measuresTimesAndBytes();
};

namespace {

constexpr int waitMs = 5'000;

HttpRequest get(const QByteArray &path = "/")
{
    HttpRequest request;
    request.path = path;
    return request;
}

HttpRequest post(const QByteArray &body)
{
    HttpRequest request;
    request.method = "POST";
    request.path = "/write";
    request.body = body;
    return request;
}

struct Fixture
{
    explicit Fixture(const Timeouts &timeouts = {}) : pool(Endpoint(server.url()), TlsPolicy(), timeouts) {}

    FakeServer server;
    HttpPool pool;
};

bool waitFor(HttpExchange &exchange)
{
    return QTest::qWaitFor([&exchange] { return exchange.isFinished(); }, waitMs);
}

QByteArray words(const HttpExchange &exchange)
{
    return exchange.error() ? exchange.error()->message.toUtf8() : QByteArray("no error");
}

} // namespace

void HttpPoolTest::givesTheWholeAnswer()
{
    Fixture f;
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
    Fixture f;
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
    Fixture f;
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
    Fixture f;
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
    Fixture f;
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

void HttpPoolTest::neverSendsTwice()
{
    Fixture f;
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
    Fixture f;
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
    Fixture f;
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

void HttpPoolTest::refusesDamagedGzip()
{
    QByteArray packed = gzip("a text that is long enough to be packed");
    packed.chop(3);
    Fixture f;
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

void HttpPoolTest::failsWithNetworkError_data()
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

void HttpPoolTest::failsWithNetworkError()
{
    QFETCH(const FakeAnswer, answer);
    QFETCH(const QByteArray, body);
    QFETCH(const QString, says);
    Fixture f;
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

void HttpPoolTest::namesARefusedPort()
{
    QUrl url;
    {
        const FakeServer server;
        url = server.url();
    }
    HttpPool pool(Endpoint{url}, TlsPolicy(), Timeouts());
    const auto exchange = pool.send(get());
    QVERIFY(waitFor(*exchange));
    QVERIFY(exchange->error());
    QCOMPARE(exchange->error()->kind, Error::Kind::Network);
    QVERIFY2(exchange->error()->message.contains(u"refused"), words(*exchange));
    QVERIFY2(exchange->error()->message.contains(url.authority()), words(*exchange));
}

void HttpPoolTest::namesAnUnknownHost()
{
    HttpPool pool(Endpoint(QUrl(QStringLiteral("http://no-such-host.invalid:8086"))), TlsPolicy(), Timeouts());
    const auto exchange = pool.send(get());
    QVERIFY(QTest::qWaitFor([&] { return exchange->isFinished(); }, 4 * waitMs));
    QVERIFY(exchange->error());
    QCOMPARE(exchange->error()->kind, Error::Kind::Network);
    QVERIFY2(exchange->error()->message.contains(u"no-such-host.invalid"), words(*exchange));
    QVERIFY2(exchange->error()->message.contains(u"not found"), words(*exchange));
}

void HttpPoolTest::refusesAnAddressWithoutHost()
{
    HttpPool pool(Endpoint(QUrl(QStringLiteral("localhost:8086"))), TlsPolicy(), Timeouts());
    const auto exchange = pool.send(get());
    QVERIFY(waitFor(*exchange));
    QVERIFY(exchange->error());
    QCOMPARE(exchange->error()->kind, Error::Kind::BadInput);
}

void HttpPoolTest::limitsTheWaitForAConnection()
{
    // TLS to a server that never speaks is the wait that can be had on any machine.
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    HttpPool pool(Endpoint(QUrl(QStringLiteral("https://127.0.0.1:%1").arg(silent.serverPort()))), TlsPolicy(),
                  Timeouts{.connect = std::chrono::milliseconds(100), .idle = {}, .total = {}});
    const auto exchange = pool.send(get());
    QVERIFY(waitFor(*exchange));
    QVERIFY(exchange->error());
    QCOMPARE(exchange->error()->kind, Error::Kind::Timeout);
    QVERIFY2(exchange->error()->message.contains(u"encryption"), words(*exchange));
    QVERIFY2(exchange->error()->message.contains(u"0.1 s"), words(*exchange));
}

void HttpPoolTest::limitsTheWaitForBytes_data()
{
    QTest::addColumn<FakeAnswer>("answer");
    QTest::addColumn<QString>("says");
    QTest::newRow("no answer") << FakeAnswer::raw({}).stall() << QStringLiteral("did not answer");
    QTest::newRow("in the header") << FakeAnswer::raw("HTTP/1.1 200 OK\r\n").stall()
                                   << QStringLiteral("did not answer");
    QTest::newRow("in the body") << FakeAnswer::of(200).chunks({"abc"}, false).stall() << QStringLiteral("middle");
}

void HttpPoolTest::limitsTheWaitForBytes()
{
    QFETCH(const FakeAnswer, answer);
    QFETCH(const QString, says);
    Fixture f(Timeouts{.connect = std::chrono::seconds(10), .idle = std::chrono::milliseconds(100), .total = {}});
    f.server.enqueue(answer);
    const auto exchange = f.pool.send(get());
    QVERIFY(waitFor(*exchange));
    QVERIFY(exchange->error());
    QCOMPARE(exchange->error()->kind, Error::Kind::Timeout);
    QVERIFY2(exchange->error()->message.contains(says), words(*exchange));
    // The server sees that nobody waits any more.
    QTRY_COMPARE(f.server.connectionsOpen(), 0);
}

void HttpPoolTest::limitsTheWholeExchange()
{
    Fixture f(Timeouts{.connect = {}, .idle = {}, .total = std::chrono::milliseconds(150)});
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

void HttpPoolTest::tricklingIsNotIdle()
{
    Fixture f(Timeouts{.connect = {}, .idle = std::chrono::milliseconds(300), .total = {}});
    FakeAnswer answer = FakeAnswer::of(200).header("Content-Length", "10").send("\r\n");
    for (int i = 0; i < 10; ++i)
        answer.wait(60).send("x");
    f.server.enqueue(answer);
    const auto exchange = f.pool.send(get());
    QVERIFY(waitFor(*exchange));
    QVERIFY2(!exchange->error(), words(*exchange));
    QCOMPARE(exchange->read(), QByteArray(10, 'x'));
}

void HttpPoolTest::sendsBigBodies()
{
    QByteArray body;
    for (int i = 0; body.size() < 12'000'000; ++i)
        body += QByteArray::number(i) + '\n';
    Fixture f;
    const auto exchange = f.pool.send(post(body));
    QVERIFY(waitFor(*exchange));
    QVERIFY2(!exchange->error(), words(*exchange));
    QVERIFY(f.server.requests().first().body == body);
    QVERIFY(exchange->wireBytesOut() > body.size());
}

void HttpPoolTest::takesAnEarlyRefusalOfABigBody()
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
    HttpPool pool(Endpoint(QUrl(QStringLiteral("http://127.0.0.1:%1").arg(server.serverPort()))), TlsPolicy(),
                  Timeouts());
    const auto exchange = pool.send(post(QByteArray(30'000'000, 'x')));
    QVERIFY(waitFor(*exchange));
    QVERIFY2(!exchange->error(), words(*exchange));
    QCOMPARE(exchange->head().status, 413);
    QCOMPARE(exchange->read(), "big");
    QCOMPARE(pool.connectionCount(), 0);
}

namespace {

constexpr qint64 bigAnswer = 64 * 1024 * 1024;

FakeAnswer bigBody()
{
    return FakeAnswer::of(200).text(QByteArray(bigAnswer, 'x'));
}

/// True when the number of bytes that the kernel took from the server has not changed for a while.
bool cameToRest(const FakeServer &server)
{
    qint64 last = -1;
    return QTest::qWaitFor(
        [&] {
            const qint64 before = std::exchange(last, server.bytesTaken());
            QTest::qWait(100);
            return before > 0 && before == server.bytesTaken();
        },
        waitMs);
}

} // namespace

void HttpPoolTest::pauseHoldsTheServer()
{
    Fixture f(Timeouts{.connect = {}, .idle = std::chrono::milliseconds(300), .total = {}});
    f.server.enqueue(bigBody());
    const auto exchange = f.pool.send(get());
    connect(exchange.get(), &HttpExchange::headersReceived, this, [&] { exchange->setPaused(true); });
    QVERIFY(cameToRest(f.server));
    // Beside our two buffers of 1 MiB each, the kernel's hold up to about 10 MB on loopback.
    QVERIFY2(f.server.bytesTaken() < 16'000'000, qPrintable(QString::number(f.server.bytesTaken())));
    QVERIFY(exchange->bytesAvailable() <= 2 * HttpExchange::bufferBytes);
    // A pause is no idle time.
    QTest::qWait(500);
    QVERIFY(!exchange->isFinished());
    qint64 received = 0;
    connect(exchange.get(), &HttpExchange::readyRead, this, [&] { received += exchange->read().size(); });
    exchange->setPaused(false);
    QVERIFY(waitFor(*exchange));
    QVERIFY2(!exchange->error(), words(*exchange));
    QCOMPARE(received + exchange->read().size(), bigAnswer);
}

void HttpPoolTest::slowReaderHoldsTheServer()
{
    Fixture f(Timeouts{.connect = {}, .idle = std::chrono::milliseconds(200), .total = {}});
    f.server.enqueue(bigBody());
    const auto exchange = f.pool.send(get());
    QVERIFY(cameToRest(f.server));
    QVERIFY2(f.server.bytesTaken() < 16'000'000, qPrintable(QString::number(f.server.bytesTaken())));
    QVERIFY(exchange->bytesAvailable() <= 2 * HttpExchange::bufferBytes);
    qint64 received = 0;
    QVERIFY(QTest::qWaitFor(
        [&] {
            received += exchange->read(700'000).size();
            return exchange->isFinished() && exchange->bytesAvailable() == 0;
        },
        6 * waitMs));
    QVERIFY2(!exchange->error(), words(*exchange));
    QCOMPARE(received, bigAnswer);
}

void HttpPoolTest::pausedExchangesHoldUpNobody()
{
    Fixture f;
    f.pool.setMaxConnections(1);
    f.server.enqueue(bigBody());
    const auto paused = f.pool.send(get());
    const auto other = f.pool.send(get());
    connect(paused.get(), &HttpExchange::headersReceived, this, [&] { paused->setPaused(true); });
    QVERIFY(waitFor(*other));
    QVERIFY2(!other->error(), words(*other));
    QVERIFY(!paused->isFinished());
}

void HttpPoolTest::abortClosesTheConnection()
{
    Fixture f;
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
    Fixture f;
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

void HttpPoolTest::deletingInASlotIsSafe_data()
{
    QTest::addColumn<int>("when");
    QTest::newRow("headersReceived") << 0;
    QTest::newRow("readyRead") << 1;
    QTest::newRow("finished") << 2;
}

void HttpPoolTest::deletingInASlotIsSafe()
{
    QFETCH(const int, when);
    Fixture f;
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

void HttpPoolTest::poolMayGoFirst()
{
    FakeServer server;
    server.enqueue(FakeAnswer::raw({}).stall());
    auto pool = std::make_unique<HttpPool>(Endpoint(server.url()), TlsPolicy(), Timeouts());
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

void HttpPoolTest::measuresTimesAndBytes()
{
    Fixture f;
    f.server.enqueue(
        FakeAnswer::raw({}).wait(30).send("HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\na").wait(30).send("bc"));
    const auto exchange = f.pool.send(get());
    QVERIFY(waitFor(*exchange));
    const HttpExchange::Timings &timings = exchange->timings();
    QVERIFY(timings.connected.count() > 0);
    QCOMPARE(timings.secured.count(), 0);
    QVERIFY(timings.requestSent >= timings.connected);
    QVERIFY(timings.firstByte >= timings.requestSent + std::chrono::milliseconds(25));
    QVERIFY(timings.lastByte >= timings.firstByte + std::chrono::milliseconds(25));
    QCOMPARE(exchange->wireBytesIn(), 41);
    QCOMPARE(exchange->bodyBytesIn(), 3);
    QCOMPARE(exchange->wireBytesOut(), QByteArray("GET / HTTP/1.1\r\nHost: 127.0.0.1:\r\n\r\n").size() +
                                           QByteArray::number(f.server.serverPort()).size());
}

} // namespace penstock

Q_DECLARE_METATYPE(penstock::FakeAnswer)

QTEST_GUILESS_MAIN(penstock::HttpPoolTest)
#include "httppool_test.moc"
