// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/httpexchange.h"
#include "core/http/httppool.h"
#include "tests/core/http/certificatefolder.h"
#include "tests/core/http/poolfixture.h"
#include "tests/support/fakeserver.h"

#include <QCryptographicHash>
#include <QFile>
#include <QSslCertificate>
#include <QSslSocket>
#include <QTest>

Q_DECLARE_METATYPE(penstock::TlsPolicy::Trust)

namespace penstock {

class TlsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void judgesTheCertificate_data();
    void judgesTheCertificate();
    void keepsTheConnection();
    void carriesBigBodiesBothWays();
    void pauseHoldsTheServer();
    void takesAnEarlyRefusalOfABigBody();
    void holdsBackTheBody();
    void speaksIPv6();
    void plainServerIsNoTlsServer();
    void failedHandshakeSpoilsNothing();

private:
    QString path(const char *name) const { return m_folder.path(name); }
    QByteArray sha256(const char *name) const;

    CertificateFolder m_folder;
};

namespace {

/// Encrypts, and then reads hardly anything.
class TlsServer final : public QTcpServer
{
public:
    TlsServer(const QString &certificate, const QString &key) : m_certificate(certificate), m_key(key)
    {
        listen(QHostAddress::LocalHost);
    }

protected:
    void incomingConnection(qintptr descriptor) override
    {
        auto *socket = new QSslSocket(this);
        socket->setSocketDescriptor(descriptor);
        socket->setReadBufferSize(1'000);
        socket->setLocalCertificate(m_certificate);
        socket->setPrivateKey(m_key);
        socket->startServerEncryption();
    }

private:
    QString m_certificate;
    QString m_key;
};

} // namespace

QByteArray TlsTest::sha256(const char *name) const
{
    return QSslCertificate::fromPath(path(name) + QStringLiteral(".pem"))
        .value(0)
        .digest(QCryptographicHash::Sha256)
        .toHex();
}

void TlsTest::initTestCase()
{
    QVERIFY(m_folder.makeSelfSigned("good", "localhost", "DNS:localhost,IP:127.0.0.1"));
    QVERIFY(m_folder.makeSelfSigned("other", "localhost", "DNS:localhost,IP:127.0.0.1"));
    QVERIFY(m_folder.makeSelfSigned("stranger", "db.example.org", "DNS:db.example.org"));
    QVERIFY(QFile::copy(path("good.key"), path("expired.key")));
    QVERIFY(CertificateFolder::openssl(QStringLiteral("x509 -in %1 -signkey %2 -days -1 -out %3")
                                           .arg(path("good.pem"), path("expired.key"), path("expired.pem"))));
    QFile empty(path("empty.pem"));
    QVERIFY(empty.open(QIODevice::WriteOnly));
}

void TlsTest::judgesTheCertificate_data()
{
    QTest::addColumn<QString>("server");
    QTest::addColumn<TlsPolicy::Trust>("trust");
    QTest::addColumn<QString>("with");  ///< CA file or pin
    QTest::addColumn<int>("errorKind"); ///< -1: accepted
    QTest::addColumn<QString>("says");

    using Trust = TlsPolicy::Trust;
    const auto row = [](const char *name, const char *server, Trust trust, const QString &with, int kind,
                        const char *says) {
        QTest::newRow(name) << QString::fromLatin1(server) << trust << with << kind << QString::fromLatin1(says);
    };
    const int tls = static_cast<int>(Error::Kind::Tls);
    const int file = static_cast<int>(Error::Kind::File);
    const int input = static_cast<int>(Error::Kind::BadInput);
    row("self-signed, system", "good", Trust::System, {}, tls, "self-signed");
    row("self-signed, its own CA file", "good", Trust::CaFile, path("good.pem"), -1, "");
    row("self-signed, another CA file", "good", Trust::CaFile, path("other.pem"), tls, "CA file");
    row("CA file that is missing", "good", Trust::CaFile, path("none.pem"), file, "none.pem");
    row("CA file without a certificate", "good", Trust::CaFile, path("empty.pem"), file, "empty.pem");
    row("another name, its own CA file", "stranger", Trust::CaFile, path("stranger.pem"), tls, "db.example.org");
    row("expired, its own CA file", "expired", Trust::CaFile, path("expired.pem"), tls, "expired");
    row("pinned", "good", Trust::Pinned, QString::fromLatin1(sha256("good")), -1, "");
    row("pinned, upper case with colons", "good", Trust::Pinned,
        QString::fromLatin1(QByteArray::fromHex(sha256("good")).toHex(':').toUpper()), -1, "");
    row("pinned, another name", "stranger", Trust::Pinned, QString::fromLatin1(sha256("stranger")), -1, "");
    row("pinned, expired", "expired", Trust::Pinned, QString::fromLatin1(sha256("expired")), -1, "");
    row("wrong pin", "good", Trust::Pinned, QString::fromLatin1(sha256("other")), tls, "another certificate");
    row("pin too short", "good", Trust::Pinned, QStringLiteral("abcd"), input, "64");
    row("anything", "stranger", Trust::Anything, {}, -1, "");
}

void TlsTest::judgesTheCertificate()
{
    QFETCH(const QString, server);
    QFETCH(const TlsPolicy::Trust, trust);
    QFETCH(const QString, with);
    QFETCH(const int, errorKind);
    QFETCH(const QString, says);
    FakeServer fake;
    const QByteArray name = server.toLatin1();
    fake.useTls(path((name + ".pem").constData()), path((name + ".key").constData()));
    HttpPool pool(
        {.endpoint = Endpoint(fake.url()), .tls = {.trust = trust, .caFile = with, .pinnedSha256 = with.toLatin1()}});
    HttpRequest request;
    request.headers.append("Authorization", "Basic secret");
    const auto exchange = pool.send(request);
    QVERIFY(waitFor(*exchange));
    if (errorKind < 0) {
        QVERIFY2(!exchange->error(), words(*exchange));
        QCOMPARE(exchange->head().status, 204);
        QVERIFY(exchange->timings().secured > exchange->timings().connected);
        return;
    }
    QVERIFY(exchange->error());
    QCOMPARE(static_cast<int>(exchange->error()->kind), errorKind);
    QVERIFY2(exchange->error()->message.contains(says), words(*exchange));
    if (exchange->error()->kind == Error::Kind::Tls) {
        QVERIFY2(exchange->error()->message.contains(QStringLiteral("127.0.0.1:%1").arg(fake.serverPort())),
                 words(*exchange));
        const QByteArray print = sha256(qPrintable(server));
        QCOMPARE(exchange->error()->details.certificateSha256, QString::fromLatin1(print));
        QVERIFY2(exchange->error()->message.contains(QString::fromLatin1(QByteArray::fromHex(print).toHex(':'))),
                 words(*exchange));
    }
    // Nothing was sent to a server that is not trusted.
    QCOMPARE(fake.requests().size(), 0);
}

void TlsTest::keepsTheConnection()
{
    FakeServer fake;
    fake.useTls(path("good.pem"), path("good.key"));
    HttpPool pool({.endpoint = Endpoint(fake.url()),
                   .tls = {.trust = TlsPolicy::Trust::CaFile, .caFile = path("good.pem"), .pinnedSha256 = {}}});
    for (int i = 0; i < 4; ++i) {
        const auto exchange = pool.send({});
        QVERIFY(waitFor(*exchange));
        QVERIFY2(!exchange->error(), words(*exchange));
        // The session tickets of TLS 1.3 came after the handshake and before this answer.
    }
    QCOMPARE(fake.connectionsAccepted(), 1);
}

void TlsTest::carriesBigBodiesBothWays()
{
    QByteArray body;
    for (int i = 0; body.size() < 8'000'000; ++i)
        body += QByteArray::number(i) + '\n';
    FakeServer fake;
    fake.useTls(path("good.pem"), path("good.key"));
    // Closed right after the answer: nothing of its end may be lost.
    fake.setHandler([](const FakeRequest &seen) {
        return FakeAnswer::of(200).header("Connection", "close").text(seen.body).close();
    });
    HttpPool pool({.endpoint = Endpoint(fake.url()),
                   .tls = {.trust = TlsPolicy::Trust::Anything, .caFile = {}, .pinnedSha256 = {}}});
    HttpRequest request;
    request.method = "POST";
    request.body = body;
    const auto exchange = pool.send(request);
    QByteArray back;
    connect(exchange.get(), &HttpExchange::readyRead, this, [&] { back += exchange->read(); });
    QVERIFY(QTest::qWaitFor([&] { return exchange->isFinished(); }, waitMs));
    QVERIFY2(!exchange->error(), words(*exchange));
    QVERIFY(back + exchange->read() == body);
}

void TlsTest::pauseHoldsTheServer()
{
    constexpr qint64 size = 32 * 1024 * 1024;
    FakeServer fake;
    fake.useTls(path("good.pem"), path("good.key"));
    fake.enqueue(FakeAnswer::of(200).text(QByteArray(size, 'x')));
    fake.enqueue(FakeAnswer::of(200).text(QByteArray(size, 'x')));
    HttpPool pool({.endpoint = Endpoint(fake.url()),
                   .tls = {.trust = TlsPolicy::Trust::Anything, .caFile = {}, .pinnedSha256 = {}}});
    const auto exchange = pool.send({});
    connect(exchange.get(), &HttpExchange::headersReceived, this, [&] { exchange->setPaused(true); });
    QTRY_VERIFY_WITH_TIMEOUT(exchange->hasHead(), waitMs);
    // Another one comes whole: meanwhile this one has come as far as it may.
    const auto other = pool.send({});
    connect(other.get(), &HttpExchange::readyRead, this, [&] { other->read(); });
    QVERIFY(QTest::qWaitFor([&] { return other->isFinished(); }, waitMs));
    QVERIFY2(!other->error(), words(*other));
    QVERIFY(!exchange->isFinished());
    QVERIFY2(exchange->wireBytesIn() < 2 * HttpExchange::bufferBytes,
             qPrintable(QString::number(exchange->wireBytesIn())));
    qint64 received = 0;
    connect(exchange.get(), &HttpExchange::readyRead, this, [&] { received += exchange->read().size(); });
    exchange->setPaused(false);
    QVERIFY(QTest::qWaitFor([&] { return exchange->isFinished(); }, waitMs));
    QVERIFY2(!exchange->error(), words(*exchange));
    QCOMPARE(received + exchange->read().size(), size);
}

void TlsTest::takesAnEarlyRefusalOfABigBody()
{
    FakeServer fake;
    fake.useTls(path("good.pem"), path("good.key"));
    fake.interruptUpload(100'000, FakeAnswer::of(413).text("big").drop());
    HttpPool pool({.endpoint = Endpoint(fake.url()),
                   .tls = {.trust = TlsPolicy::Trust::Anything, .caFile = {}, .pinnedSha256 = {}}});
    HttpRequest request;
    request.method = "POST";
    request.body = QByteArray(20'000'000, 'x');
    const auto exchange = pool.send(request);
    QVERIFY(waitFor(*exchange));
    QVERIFY2(!exchange->error(), words(*exchange));
    QCOMPARE(exchange->head().status, 413);
    QCOMPARE(exchange->read(), "big");
}

void TlsTest::holdsBackTheBody()
{
    TlsServer server(path("good.pem"), path("good.key"));
    HttpPool pool({.endpoint = Endpoint(QUrl(QStringLiteral("https://127.0.0.1:%1").arg(server.serverPort()))),
                   .tls = {.trust = TlsPolicy::Trust::Anything, .caFile = {}, .pinnedSha256 = {}},
                   .timeouts = {.connect = {}, .idle = std::chrono::milliseconds(300), .total = {}}});
    HttpRequest request;
    request.method = "POST";
    request.body = QByteArray(50'000'000, 'x');
    const auto exchange = pool.send(request);
    QVERIFY(waitFor(*exchange));
    QVERIFY(exchange->error());
    QCOMPARE(exchange->error()->kind, Error::Kind::Timeout);
    // The kernel's buffers, and a piece or two of ours, plain or encrypted.
    const qint64 sent = exchange->wireBytesOut();
    QVERIFY2(sent > 100'000 && sent < 16'000'000, qPrintable(QString::number(sent)));
}

void TlsTest::speaksIPv6()
{
    if (QTcpServer any; !any.listen(QHostAddress::LocalHostIPv6))
        QSKIP("This machine has no IPv6: that it is spoken was not tried.");
    FakeServer fake;
    fake.close();
    QVERIFY2(fake.listen(QHostAddress::LocalHostIPv6), qPrintable(fake.errorString()));
    QVERIFY(m_folder.makeSelfSigned("six", "six", "IP:::1"));
    fake.useTls(path("six.pem"), path("six.key"));
    HttpPool pool({.endpoint = Endpoint(QUrl(QStringLiteral("https://[::1]:%1").arg(fake.serverPort()))),
                   .tls = {.trust = TlsPolicy::Trust::CaFile, .caFile = path("six.pem"), .pinnedSha256 = {}}});
    const auto exchange = pool.send({});
    QVERIFY(waitFor(*exchange));
    QVERIFY2(!exchange->error(), words(*exchange));
}

void TlsTest::plainServerIsNoTlsServer()
{
    FakeServer fake;
    fake.setHandler([](const FakeRequest &) { return FakeAnswer::of(400).empty(); });
    QUrl url = fake.url();
    url.setScheme(QStringLiteral("https"));
    HttpPool pool(
        {.endpoint = Endpoint(url), .timeouts = {.connect = std::chrono::milliseconds(500), .idle = {}, .total = {}}});
    const auto exchange = pool.send({});
    QVERIFY(waitFor(*exchange));
    QVERIFY(exchange->error());
    QVERIFY2(exchange->error()->message.contains(u"https"), words(*exchange));
}

void TlsTest::failedHandshakeSpoilsNothing()
{
    FakeServer fake;
    fake.useTls(path("good.pem"), path("good.key"));
    HttpPool refusing({.endpoint = Endpoint(fake.url())});
    const auto refused = refusing.send({});
    QVERIFY(waitFor(*refused));
    QVERIFY(refused->error());
    HttpPool pinning({.endpoint = Endpoint(fake.url()),
                      .tls = {.trust = TlsPolicy::Trust::Pinned, .caFile = {}, .pinnedSha256 = sha256("good")}});
    const auto accepted = pinning.send({});
    QVERIFY(waitFor(*accepted));
    QVERIFY2(!accepted->error(), words(*accepted));
}

} // namespace penstock

QTEST_GUILESS_MAIN(penstock::TlsTest)
#include "tls_test.moc"
