// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/devicebody.h"
#include "core/http/pullbody.h"
#include "tests/core/http/poolfixture.h"

#include <QBuffer>
#include <QFile>
#include <QLocalServer>
#include <QLocalSocket>
#include <QTemporaryDir>
#include <QTimer>

#include <arpa/inet.h>
#include <sys/socket.h>
#include <unistd.h>

#include <thread>

namespace penstock {

/// Bodies that are made while they are sent, and uploads that do not reach their end.
class HttpUploadTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sendsStreams_data();
    void sendsStreams();
    void waitsForAStream();
    void holdsBackTheStream_data();
    void holdsBackTheStream();
    void namesWhatTheStreamDoesWrong_data();
    void namesWhatTheStreamDoesWrong();
    void p6_3_resetDuringAnUpload_data();
    void p6_3_resetDuringAnUpload();
    void p6_10_neverWaitsForAnInterimAnswer();
    void takesAnInterimAnswerInTheMiddle();
    void earlyAnswersAreReadAlthoughTheServerResets_data();
    void earlyAnswersAreReadAlthoughTheServerResets();
    void saysWhatWasNotSent_data();
    void saysWhatWasNotSent();
    void abortInTheMiddleLetsGoOfTheStream();
    void streamMayAbortItsExchange();
};

namespace {

QByteArray bigBody()
{
    QByteArray body;
    for (int i = 0; body.size() < 3'000'000; ++i)
        body += QByteArray::number(i) + '\n';
    return body;
}

/// Gives a text away in pieces of odd sizes.
PullBody::Pull pieces(const QByteArray &text)
{
    return [text, at = qsizetype(0)](qsizetype maxBytes) mutable -> Result<QByteArray> {
        const QByteArray piece = text.mid(at, std::min<qsizetype>(maxBytes, 77'777));
        at += piece.size();
        return piece;
    };
}

HttpRequest streaming(const std::shared_ptr<HttpBodySource> &stream)
{
    HttpRequest request = post({});
    request.stream = stream;
    return request;
}

std::unique_ptr<QIODevice> buffer(const QByteArray &text, qint64 position = 0)
{
    auto device = std::make_unique<QBuffer>();
    device->setData(text);
    device->open(QIODevice::ReadOnly);
    device->seek(position);
    return device;
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

void HttpUploadTest::sendsStreams_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("chunked");
    QTest::newRow("device") << 0 << false;
    QTest::newRow("device from its position") << 1 << false;
    QTest::newRow("function with a length") << 2 << false;
    QTest::newRow("function without a length") << 3 << true;
    QTest::newRow("function without a byte") << 4 << true;
    QTest::newRow("empty device") << 5 << false;
}

void HttpUploadTest::sendsStreams()
{
    QFETCH(const int, kind);
    QFETCH(const bool, chunked);
    const QByteArray body = kind < 4 ? bigBody() : QByteArray();
    std::shared_ptr<HttpBodySource> stream;
    if (kind == 0 || kind == 5)
        stream = std::make_shared<DeviceBody>(buffer(body));
    else if (kind == 1)
        stream = std::make_shared<DeviceBody>(buffer("skipped" + body, 7));
    else
        stream = std::make_shared<PullBody>(pieces(body), chunked ? -1 : body.size());
    PoolFixture f;
    const auto exchange = f.pool.send(streaming(stream));
    QVERIFY(waitFor(*exchange));
    QVERIFY2(!exchange->error(), words(*exchange));
    const FakeRequest &seen = f.server.requests().first();
    QVERIFY(seen.body == body);
    QCOMPARE(seen.headers.value("transfer-encoding"), chunked ? QByteArray("chunked") : QByteArray());
    QCOMPARE(seen.headers.value("content-length"), chunked ? QByteArray() : QByteArray::number(body.size()));
    QVERIFY(exchange->wireBytesOut() > body.size());
    // The connection is still in step.
    const auto next = f.pool.send(post("x"));
    QVERIFY(waitFor(*next));
    QVERIFY2(!next->error(), words(*next));
    QCOMPARE(f.server.connectionsAccepted(), 1);
}

void HttpUploadTest::waitsForAStream()
{
    // Bytes that come later than the limit for an idle connection: it is not the server who is idle.
    QLocalServer talker;
    const QTemporaryDir folder;
    QVERIFY(talker.listen(folder.filePath(QStringLiteral("socket"))));
    auto device = std::make_unique<QLocalSocket>();
    device->connectToServer(talker.fullServerName(), QIODevice::ReadOnly);
    QVERIFY(device->waitForConnected(waitMs) && talker.waitForNewConnection(waitMs));
    QLocalSocket *source = talker.nextPendingConnection();

    PoolFixture f(Timeouts{.connect = {}, .idle = std::chrono::milliseconds(150), .total = {}});
    const auto exchange = f.pool.send(streaming(std::make_shared<DeviceBody>(std::move(device))));
    source->write("first, ");
    QTest::qWait(400);
    QVERIFY2(!exchange->isFinished(), words(*exchange));
    source->write("second");
    source->disconnectFromServer();
    QVERIFY(waitFor(*exchange));
    QVERIFY2(!exchange->error(), words(*exchange));
    QCOMPARE(f.server.requests().first().body, "first, second");
    QCOMPARE(f.server.requests().first().headers.value("transfer-encoding"), "chunked");
}

void HttpUploadTest::holdsBackTheStream_data()
{
    QTest::addColumn<qint64>("size");
    QTest::newRow("length") << qint64(10'000'000'000);
    QTest::newRow("chunks") << qint64(-1);
}

void HttpUploadTest::holdsBackTheStream()
{
    QFETCH(const qint64, size);
    DeafServer server;
    HttpPool pool({.endpoint = server.endpoint(),
                   .tls = {},
                   .timeouts = {.connect = {}, .idle = std::chrono::milliseconds(300), .total = {}}});
    qint64 pulled = 0;
    const auto exchange = pool.send(streaming(std::make_shared<PullBody>(
        [&pulled](qsizetype maxBytes) -> Result<QByteArray> {
            pulled += maxBytes;
            return QByteArray(maxBytes, 'x');
        },
        size)));
    QVERIFY(waitFor(*exchange));
    QVERIFY(exchange->error());
    QCOMPARE(exchange->error()->kind, Error::Kind::Timeout);
    QVERIFY2(exchange->error()->message.contains(u"took no byte of the request for 0.3 s"), words(*exchange));
    QVERIFY2(exchange->error()->message.contains(u"bytes of the request had been sent"), words(*exchange));
    // The kernel's buffers on loopback, and one piece of ours.
    QVERIFY2(pulled < 16'000'000, qPrintable(QString::number(pulled)));
    QVERIFY(pulled - exchange->wireBytesOut() < 1'000'000);
    QVERIFY(exchange->requestWasSent());
}

void HttpUploadTest::namesWhatTheStreamDoesWrong_data()
{
    QTest::addColumn<int>("what");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("says");
    const int input = static_cast<int>(Error::Kind::BadInput);
    const int file = static_cast<int>(Error::Kind::File);
    QTest::newRow("too short") << 0 << input << QStringLiteral("100 bytes were announced, 40 came");
    QTest::newRow("too long") << 1 << input << QStringLiteral("100 bytes were announced, 120 came");
    QTest::newRow("fails") << 2 << file << QStringLiteral("no more");
    QTest::newRow("a file that shrinks") << 3 << file << QStringLiteral("of 1000000 bytes came");
}

void HttpUploadTest::namesWhatTheStreamDoesWrong()
{
    QFETCH(const int, what);
    QFETCH(const QString, says);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("body"));
    std::shared_ptr<HttpBodySource> stream;
    if (what < 2) {
        stream = std::make_shared<PullBody>(pieces(QByteArray(what == 0 ? 40 : 120, 'x')), 100);
    } else if (what == 2) {
        stream = std::make_shared<PullBody>(
            [](qsizetype) -> Result<QByteArray> { return failure(Error::Kind::File, QStringLiteral("no more")); });
    } else {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(QByteArray(1'000'000, 'x')) == 1'000'000);
        file.close();
        auto device = std::make_unique<QFile>(path);
        QVERIFY(device->open(QIODevice::ReadOnly));
        stream = std::make_shared<DeviceBody>(std::move(device));
        QVERIFY(QFile::resize(path, 500'000));
    }
    PoolFixture f;
    const auto exchange = f.pool.send(streaming(stream));
    QVERIFY(waitFor(*exchange));
    QVERIFY(exchange->error());
    QTEST(static_cast<int>(exchange->error()->kind), "kind");
    QVERIFY2(exchange->error()->message.contains(says), words(*exchange));
    // What was begun is not ended as if it were whole.
    QCOMPARE(f.server.requests().size(), 0);
    QTRY_COMPARE(f.pool.connectionCount(), 0);
}

void HttpUploadTest::p6_3_resetDuringAnUpload_data()
{
    QTest::addColumn<bool>("streamed");
    QTest::newRow("bytes") << false;
    QTest::newRow("stream") << true;
}

void HttpUploadTest::p6_3_resetDuringAnUpload()
{
    QFETCH(const bool, streamed);
    const QByteArray body(50'000'000, 'x');
    PoolFixture f;
    f.server.interruptUpload(2'000'000, FakeAnswer::raw({}).drop());
    const auto exchange =
        f.pool.send(streamed ? streaming(std::make_shared<PullBody>(pieces(body), body.size())) : post(body));
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
    const auto exchange = f.pool.send(streaming(std::make_shared<PullBody>(pieces(body))));
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
    const std::chrono::milliseconds limit(200);
    HttpPool pool({.endpoint = Endpoint(url), .tls = {}, .timeouts = {.connect = limit, .idle = limit, .total = {}}});
    const auto exchange = pool.send(request);
    QVERIFY(!exchange->requestWasSent());
    QVERIFY(waitFor(*exchange));
    QCOMPARE(exchange->error().has_value(), what < 5);
    QTEST(exchange->requestWasSent(), "sent");
}

void HttpUploadTest::abortInTheMiddleLetsGoOfTheStream()
{
    DeafServer server;
    HttpPool pool({.endpoint = server.endpoint()});
    auto stream =
        std::make_shared<PullBody>([](qsizetype maxBytes) -> Result<QByteArray> { return QByteArray(maxBytes, 'x'); });
    const std::weak_ptr<PullBody> watched = stream;
    auto exchange = pool.send(streaming(std::exchange(stream, nullptr)));
    QTRY_VERIFY(exchange->wireBytesOut() > 0);
    exchange.reset();
    QVERIFY(watched.expired());
    QTRY_COMPARE(pool.connectionCount(), 0);
}

void HttpUploadTest::streamMayAbortItsExchange()
{
    PoolFixture f;
    std::unique_ptr<HttpExchange> exchange;
    exchange = f.pool.send(streaming(std::make_shared<PullBody>([&exchange](qsizetype) -> Result<QByteArray> {
        exchange.reset();
        return QByteArray("abc");
    })));
    QVERIFY(QTest::qWaitFor([&exchange] { return !exchange; }, waitMs));
    const auto next = f.pool.send(get());
    QVERIFY(waitFor(*next));
    QVERIFY2(!next->error(), words(*next));
}

} // namespace penstock

QTEST_GUILESS_MAIN(penstock::HttpUploadTest)
#include "httpupload_test.moc"
