// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakefaults.h"
#include "tests/support/fakegzip.h"
#include "tests/support/fakeserver.h"
#include "tests/support/patience.h"
#include "tests/support/rawclient.h"

#include <QElapsedTimer>
#include <QTest>

namespace penstock {

class FakeServerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsChunkedBodies();
    void continues_data();
    void continues();
    void interruptsUploads();
    void slowAnswers();
    void brokenAnswers();
    void headersOfWholeAnswers();
};

namespace {

/// What a server sends to bytes, until it closes or, once it has sent so many headers, for 200 ms more.
QByteArray exchange(FakeServer &server, const QByteArray &bytes, int headers)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), server.serverPort());
    socket.write(bytes);
    QByteArray received;
    const auto isClosed = [&] {
        received += socket.readAll();
        return socket.state() == QAbstractSocket::UnconnectedState;
    };
    (void)QTest::qWaitFor([&] { return isClosed() || received.count("\r\n\r\n") >= headers; }, patienceMs);
    (void)QTest::qWaitFor(isClosed, 200);
    return received;
}

} // namespace

void FakeServerTest::readsChunkedBodies()
{
    FakeServer server;
    const QByteArray answer =
        exchange(server,
                 "POST /a HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\nA\r\n0123456789\r\n0\r\n\r\n"
                 "GET /b HTTP/1.1\r\n\r\n",
                 2);
    QCOMPARE(answer.count("HTTP/1.1 204"), 2);
    QCOMPARE(server.requests().at(0).body, QByteArray("abc0123456789"));
    QCOMPARE(server.requests().at(1).target, QByteArray("/b"));
}

void FakeServerTest::continues_data()
{
    QTest::addColumn<bool>("ignored");
    QTest::newRow("continues") << false;
    QTest::newRow("ignores") << true;
}

void FakeServerTest::continues()
{
    QFETCH(bool, ignored);
    FakeServer server;
    if (ignored)
        server.setExpectation(FakeServer::Expectation::Ignored);
    const QByteArray answer =
        exchange(server, "POST / HTTP/1.1\r\nExpect: 100-continue\r\nContent-Length: 5\r\n\r\n", ignored ? 0 : 1);
    QCOMPARE(answer, ignored ? QByteArray() : QByteArray("HTTP/1.1 100 Continue\r\n\r\n"));
    QCOMPARE(server.requests().size(), 0);
}

void FakeServerTest::interruptsUploads()
{
    FakeServer server;
    server.interruptUpload(3, FakeAnswer::of(413).empty().close());
    const QByteArray header = "POST / HTTP/1.1\r\nContent-Length: 5\r\n\r\n";
    QVERIFY(exchange(server, header + "abc", 1).startsWith("HTTP/1.1 413"));
    QCOMPARE(server.requests().size(), 0);
    QVERIFY(exchange(server, header + "abcde", 1).startsWith("HTTP/1.1 204"));
}

void FakeServerTest::slowAnswers()
{
    FakeServer server;
    server.enqueue(fault::slowHeader(20, "abc"));
    server.enqueue(fault::slowBody("abcdef", 2, 20));
    QElapsedTimer clock;
    for (const char *body : {"abc", "abcdef"}) {
        clock.start();
        QCOMPARE(rawRequest(server.url(), "GET", "/").body, QByteArray(body));
        QVERIFY(clock.elapsed() >= 55); // a timer may be early by a twentieth
    }
}

void FakeServerTest::brokenAnswers()
{
    FakeServer server;
    server.enqueue(fault::badGateway());
    server.enqueue(fault::redirect(307, QUrl(QStringLiteral("https://elsewhere.example/write"))));
    server.enqueue(fault::truncatedGzip("a text that is packed", 5));
    server.enqueue(fault::wrongLength("abc", 2));
    server.enqueue(fault::endlessChunks({"abc", "d"}));
    const auto ask = [&server] { return rawRequest(server.url(), "GET", "/"); };
    QCOMPARE(ask().status, 502);
    QVERIFY(ask().header.contains("location: https://elsewhere.example/write"));
    const RawReply packed = ask();
    QVERIFY(packed.complete);
    QCOMPARE(fakeGunzip(packed.body), std::nullopt);
    QVERIFY(!ask().complete);
    const RawReply chunks = ask();
    QCOMPARE(chunks.body, QByteArray("abcd"));
    QVERIFY(!chunks.complete);
}

void FakeServerTest::headersOfWholeAnswers()
{
    FakeServer server;
    server.enqueue(FakeAnswer::json("{}").putHeader("X-Late", "yes").delay(50));
    QElapsedTimer clock;
    clock.start();
    const RawReply answer = rawRequest(server.url(), "GET", "/");
    QVERIFY(clock.elapsed() >= 45); // a timer may be early by a twentieth
    QVERIFY(answer.header.contains("x-late: yes"));
    QCOMPARE(answer.body, QByteArray("{}"));
}

} // namespace penstock

QTEST_GUILESS_MAIN(penstock::FakeServerTest)
#include "fakeserver_test.moc"
