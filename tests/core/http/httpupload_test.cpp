// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/http/poolfixture.h"
#include "tests/support/patience.h"

#include <QTcpServer>
#include <QTcpSocket>

#include <arpa/inet.h>
#include <sys/socket.h>
#include <unistd.h>

#include <thread>

namespace penstock {

/// Bodies of all sizes, and uploads that do not reach their end.
class HttpUploadTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sendsBodies_data();
    void sendsBodies();
    void waitsForASlowReader();
    void p6_3_resetDuringAnUpload();
    void p6_10_neverWaitsForAnInterimAnswer();
    void takesAnInterimAnswerInTheMiddle();
    void earlyAnswersAreReadAlthoughTheServerResets_data();
    void earlyAnswersAreReadAlthoughTheServerResets();
    void saysWhatWasNotSent_data();
    void saysWhatWasNotSent();
    void abortInTheMiddleClosesTheConnection();
};

namespace {

QByteArray bigBody()
{
    QByteArray body;
    for (int i = 0; body.size() < 3'000'000; ++i)
        body += QByteArray::number(i) + '\n';
    return body;
}

/// A server of which the kernel takes connections and bytes; nobody reads.
struct DeafServer
{
    DeafServer()
    {
        server.listen(QHostAddress::LocalHost);
        server.pauseAccepting();
    }
    Endpoint endpoint() const { return Endpoint(QUrl(QStringLiteral("http://127.0.0.1:%1").arg(server.serverPort()))); }

    QTcpServer server;
};

} // namespace

void HttpUploadTest::sendsBodies_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("none") << QByteArray();
    QTest::newRow("with the header") << QByteArray("m v=1i 1\n");
    QTest::newRow("of one piece") << QByteArray(256 * 1024, 'x');
    QTest::newRow("of many pieces") << bigBody();
}

void HttpUploadTest::sendsBodies()
{
    QFETCH(const QByteArray, body);
    PoolFixture f;
    const auto exchange = f.pool.send(post(body));
    QVERIFY(waitFor(*exchange));
    QVERIFY2(!exchange->error(), words(*exchange));
    const FakeRequest &seen = f.server.requests().first();
    QVERIFY(seen.body == body);
    QVERIFY(!seen.headers.contains("transfer-encoding"));
    QCOMPARE(seen.headers.value("content-length"), QByteArray::number(body.size()));
    QVERIFY(exchange->wireBytesOut() > body.size());
    // The connection is still in step.
    const auto next = f.pool.send(post("x"));
    QVERIFY(waitFor(*next));
    QVERIFY2(!next->error(), words(*next));
    QCOMPARE(f.server.connectionsAccepted(), 1);
}

void HttpUploadTest::waitsForASlowReader()
{
    DeafServer server;
    HttpPool pool({.endpoint = server.endpoint(),
                   .tls = {},
                   .timeouts = {.connect = {}, .idle = std::chrono::milliseconds(300), .total = {}}});
    const QByteArray body(50'000'000, 'x');
    const auto exchange = pool.send(post(body));
    QVERIFY(waitFor(*exchange));
    QVERIFY(exchange->error());
    QCOMPARE(exchange->error()->kind, Error::Kind::Timeout);
    QVERIFY2(exchange->error()->message.contains(u"took no byte of the request for 0.3 s"), words(*exchange));
    QVERIFY2(exchange->error()->message.contains(u"bytes of the request had been sent"), words(*exchange));
    // The kernel's buffers on loopback, and one piece of ours.
    QVERIFY2(exchange->wireBytesOut() < 16'000'000, qPrintable(QString::number(exchange->wireBytesOut())));
    QVERIFY(exchange->requestWasSent());
}

void HttpUploadTest::p6_3_resetDuringAnUpload()
{
    const QByteArray body(50'000'000, 'x');
    PoolFixture f;
    f.server.interruptUpload(2'000'000, FakeAnswer::raw({}).drop());
    const auto exchange = f.pool.send(post(body));
    QVERIFY(waitFor(*exchange));
    QVERIFY(exchange->error());
    QCOMPARE(exchange->error()->kind, Error::Kind::Network);
    QVERIFY(exchange->requestWasSent());
    QVERIFY(exchange->wireBytesOut() >= 2'000'000 && exchange->wireBytesOut() < body.size());
    const QString amount = QStringLiteral("%1 of ").arg(exchange->wireBytesOut());
    QVERIFY2(exchange->error()->message.contains(amount), words(*exchange));
    QVERIFY2(exchange->error()->message.contains(u"bytes of the request had been sent"), words(*exchange));
    const auto next = f.pool.send(post("x"));
    QVERIFY(waitFor(*next));
    QVERIFY2(!next->error(), words(*next));
}

void HttpUploadTest::p6_10_neverWaitsForAnInterimAnswer()
{
    // Such a server would leave a client waiting that asks whether it may send its body.
    PoolFixture f;
    f.server.setExpectation(FakeServer::Expectation::Ignored);
    const QByteArray body = bigBody();
    const auto exchange = f.pool.send(post(body));
    QVERIFY(waitFor(*exchange));
    QVERIFY2(!exchange->error(), words(*exchange));
    QVERIFY(f.server.requests().first().body == body);
    QVERIFY(!f.server.requests().first().headers.contains("expect"));
}

void HttpUploadTest::takesAnInterimAnswerInTheMiddle()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    const QByteArray body = bigBody();
    connect(&server, &QTcpServer::newConnection, this, [&] {
        QTcpSocket *socket = server.nextPendingConnection();
        auto received = std::make_shared<qint64>(0);
        connect(socket, &QTcpSocket::readyRead, socket, [socket, received, size = body.size()] {
            if (*received == 0)
                socket->write("HTTP/1.1 100 Continue\r\n\r\n");
            *received += socket->readAll().size();
            if (*received > size)
                socket->write("HTTP/1.1 204 No Content\r\n\r\n");
        });
    });
    HttpPool pool({.endpoint = Endpoint(QUrl(QStringLiteral("http://127.0.0.1:%1").arg(server.serverPort())))});
    const auto exchange = pool.send(post(body));
    QVERIFY(waitFor(*exchange));
    QVERIFY2(!exchange->error(), words(*exchange));
    QCOMPARE(exchange->head().status, 204);
    QVERIFY(exchange->wireBytesOut() > body.size());
}

void HttpUploadTest::earlyAnswersAreReadAlthoughTheServerResets_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("413") << 413;
    QTest::newRow("401") << 401;
}

void HttpUploadTest::earlyAnswersAreReadAlthoughTheServerResets()
{
    QFETCH(const int, status);
    const QByteArray answer = "HTTP/1.1 " + QByteArray::number(status) + " No\r\nContent-Length: 3\r\n\r\nbig";
    const int listener = socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t length = sizeof address;
    QCOMPARE(bind(listener, reinterpret_cast<const sockaddr *>(&address), length), 0);
    QCOMPARE(listen(listener, 10), 0);
    QCOMPARE(getsockname(listener, reinterpret_cast<sockaddr *>(&address), &length), 0);
    // Reads the header, answers and closes; with bytes unread the kernel ends such a connection by a reset.
    const std::jthread server([listener, answer] {
        for (int client = accept(listener, nullptr, nullptr); client >= 0;
             client = accept(listener, nullptr, nullptr)) {
            QByteArray header(1'000, 0);
            recv(client, header.data(), 1'000, 0);
            send(client, answer.constData(), static_cast<size_t>(answer.size()), MSG_NOSIGNAL);
            close(client);
        }
    });
    HttpPool pool({.endpoint = Endpoint(QUrl(QStringLiteral("http://127.0.0.1:%1").arg(ntohs(address.sin_port))))});
    // Many times: the answer races with the reset that follows it.
    QByteArrayList lost;
    for (int i = 0; i < 60; ++i) {
        const auto exchange = pool.send(post(QByteArray(6'000'000, 'x')));
        if (!waitFor(*exchange) || exchange->head().status != status || exchange->read() != "big")
            lost += words(*exchange);
    }
    shutdown(listener, SHUT_RDWR);
    close(listener);
    QCOMPARE(lost, QByteArrayList());
    QTRY_COMPARE(pool.connectionCount(), 0);
}

void HttpUploadTest::saysWhatWasNotSent_data()
{
    QTest::addColumn<int>("what");
    QTest::addColumn<bool>("sent");
    QTest::newRow("refused") << 0 << false;
    QTest::newRow("no encryption") << 1 << false;
    QTest::newRow("a header that is not allowed") << 2 << false;
    QTest::newRow("no answer") << 3 << true;
    QTest::newRow("closed without an answer") << 4 << true;
    QTest::newRow("answered") << 5 << true;
}

void HttpUploadTest::saysWhatWasNotSent()
{
    QFETCH(const int, what);
    FakeServer server;
    QUrl url = server.url();
    HttpRequest request = post("x");
    if (what == 0)
        server.close();
    else if (what == 1)
        url.setScheme(QStringLiteral("https"));
    else if (what == 2)
        request.headers.append("A", "b\r\nc");
    else if (what == 3)
        server.enqueue(FakeAnswer::raw({}).stall());
    else if (what == 4)
        server.enqueue(FakeAnswer::raw({}).close());
    const std::chrono::seconds limit(2); // who answers does so within it
    HttpPool pool({.endpoint = Endpoint(url), .tls = {}, .timeouts = {.connect = limit, .idle = limit, .total = {}}});
    const auto exchange = pool.send(request);
    QVERIFY(!exchange->requestWasSent());
    QVERIFY(waitFor(*exchange));
    QCOMPARE(exchange->error().has_value(), what < 5);
    QTEST(exchange->requestWasSent(), "sent");
}

void HttpUploadTest::abortInTheMiddleClosesTheConnection()
{
    DeafServer server;
    HttpPool pool({.endpoint = server.endpoint()});
    auto exchange = pool.send(post(QByteArray(50'000'000, 'x')));
    QTRY_VERIFY(exchange->wireBytesOut() > 0);
    exchange.reset();
    QTRY_COMPARE(pool.connectionCount(), 0);
}

} // namespace penstock

QTEST_GUILESS_MAIN(penstock::HttpUploadTest)
#include "httpupload_test.moc"
