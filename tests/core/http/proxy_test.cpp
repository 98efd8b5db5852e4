// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/http/poolfixture.h"
#include "tests/core/http/tinyproxy.h"

#include <QProcess>
#include <QTemporaryDir>

Q_DECLARE_METATYPE(penstock::TinyProxy::Kind)

namespace penstock {

/// Through proxies that really pass bytes on.
class ProxyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void a32_reachesTheServer_data();
    void a32_reachesTheServer();
    void namesWhatIsWrong_data();
    void namesWhatIsWrong();
    void limitsTheWait();
    void holdsBackAnUpload_data();
    void holdsBackAnUpload();
    void systemProxyIsNotForThisMachine();
    void systemProxyIsTheEnvironments();
    void withoutASettingTheEnvironmentCountsNothing();

private:
    QString path(const char *name) const { return m_folder.filePath(QLatin1String(name)); }

    QTemporaryDir m_folder;
};

namespace {

const QUrl farAway(QStringLiteral("http://db.test.invalid:8086/prefix"));

ProxyAddress parsed(const QString &setting, const QString &password = {})
{
    ProxyAddress proxy = ProxyAddress::parse(setting).value();
    proxy.password = password;
    return proxy;
}

} // namespace

void ProxyTest::initTestCase()
{
    QProcess openssl;
    openssl.start(QStringLiteral("openssl"),
                  QStringLiteral("req -x509 -newkey rsa:2048 -nodes -keyout %1 -out %2 -subj /CN=x "
                                 "-addext subjectAltName=DNS:db.test.invalid")
                      .arg(path("key.pem"), path("certificate.pem"))
                      .split(u' '));
    QVERIFY(openssl.waitForFinished() && openssl.exitCode() == 0);
}

/// Nothing of the machine's own.
void ProxyTest::init()
{
    for (const QByteArray name : {"http_proxy", "https_proxy", "all_proxy", "no_proxy"}) {
        qunsetenv(name.constData());
        qunsetenv(name.toUpper().constData());
    }
}

void ProxyTest::a32_reachesTheServer_data()
{
    QTest::addColumn<TinyProxy::Kind>("kind");
    QTest::addColumn<bool>("tls");
    QTest::addColumn<QString>("user");
    for (const bool tls : {false, true}) {
        for (const char *user : {"", "me"}) {
            const QByteArray name = QByteArray(tls ? "https" : "http") + (*user ? ", login" : "");
            QTest::newRow("CONNECT, " + name) << TinyProxy::Kind::Http << tls << QString::fromLatin1(user);
            QTest::newRow("SOCKS5, " + name) << TinyProxy::Kind::Socks5 << tls << QString::fromLatin1(user);
        }
    }
}

void ProxyTest::a32_reachesTheServer()
{
    QFETCH(const TinyProxy::Kind, kind);
    QFETCH(const bool, tls);
    QFETCH(const QString, user);
    FakeServer server;
    QUrl url = farAway;
    if (tls) {
        server.useTls(path("certificate.pem"), path("key.pem"));
        url.setScheme(QStringLiteral("https"));
    }
    TinyProxy proxy(kind, server.serverPort());
    if (!user.isEmpty())
        proxy.setLogin(user.toLatin1(), "secret");
    // The name is checked against the certificate, although the connection is one to the proxy.
    HttpPool pool({.endpoint = Endpoint(url),
                   .tls = {.trust = TlsPolicy::Trust::CaFile, .caFile = path("certificate.pem"), .pinnedSha256 = {}},
                   .timeouts = {},
                   .proxy = parsed(proxy.setting(user), QStringLiteral("secret"))});
    for (int i = 0; i < 2; ++i) {
        const QByteArray body(3'000'000, char('a' + i));
        server.enqueue(FakeAnswer::of(200).text(body));
        const auto exchange = pool.send(post(body));
        QByteArray back;
        connect(exchange.get(), &HttpExchange::readyRead, this, [&] { back += exchange->read(); });
        QVERIFY(waitFor(*exchange));
        QVERIFY2(!exchange->error(), words(*exchange));
        QVERIFY(back + exchange->read() == body);
        QVERIFY(server.requests().at(i).body == body);
    }
    // One tunnel, by the server's name; what is for the proxy stays with it.
    QCOMPARE(proxy.targets(), QByteArrayList{"db.test.invalid:8086"});
    QCOMPARE(server.requests().first().target, "/prefix/write");
    QCOMPARE(server.requests().first().headers.value("host"), "db.test.invalid:8086");
    QVERIFY(!server.requests().first().headers.contains("proxy-authorization"));
}

void ProxyTest::namesWhatIsWrong_data()
{
    QTest::addColumn<TinyProxy::Kind>("kind");
    QTest::addColumn<QByteArray>("refusal");
    QTest::addColumn<QString>("password"); ///< "": no user either
    QTest::addColumn<int>("errorKind");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, TinyProxy::Kind kind, const QByteArray &refusal, const char *password,
                        Error::Kind error, const char *says) {
        QTest::newRow(name) << kind << refusal << QString::fromLatin1(password) << static_cast<int>(error)
                            << QString::fromUtf8(says);
    };
    using Kind = TinyProxy::Kind;
    row("no login", Kind::Http, {}, "", Error::Kind::Authentication, "asks for a login");
    row("wrong login", Kind::Http, {}, "geheim", Error::Kind::Authentication, "“me”");
    row("no login, SOCKS5", Kind::Socks5, {}, "", Error::Kind::Authentication, "asks for a login");
    row("wrong login, SOCKS5", Kind::Socks5, {}, "geheim", Error::Kind::Authentication, "“me”");
    row("host not found", Kind::Http, "HTTP/1.1 503 Service Unavailable\r\nContent-Length: 3\r\n\r\nDNS", "secret",
        Error::Kind::Network, "did not find or reach db.test.invalid:8086");
    row("host not found, SOCKS5", Kind::Socks5, QByteArray("\x05\x04\x00\x01\x00\x00\x00\x00\x00\x00", 10), "secret",
        Error::Kind::Network, "did not find or reach the host of db.test.invalid:8086");
    row("not a proxy", Kind::Http, "220 mail.example.org ESMTP\r\n", "secret", Error::Kind::Protocol, "HTTP proxy");
}

void ProxyTest::namesWhatIsWrong()
{
    QFETCH(const TinyProxy::Kind, kind);
    QFETCH(const QByteArray, refusal);
    QFETCH(const QString, password);
    QFETCH(const QString, says);
    FakeServer server;
    TinyProxy proxy(kind, server.serverPort());
    proxy.setLogin("me", "secret");
    proxy.setRefusal(refusal);
    const QString setting = proxy.setting(password.isEmpty() ? QString() : QStringLiteral("me"));
    HttpPool pool({.endpoint = Endpoint(farAway), .tls = {}, .timeouts = {}, .proxy = parsed(setting, password)});
    const auto exchange = pool.send(post("x"));
    QVERIFY(waitFor(*exchange));
    QVERIFY(exchange->error());
    QTEST(static_cast<int>(exchange->error()->kind), "errorKind");
    QVERIFY2(exchange->error()->message.contains(says), words(*exchange));
    QVERIFY2(exchange->error()->message.contains(QStringLiteral("127.0.0.1:%1").arg(proxy.serverPort())),
             words(*exchange));
    const QString text = exchange->error()->toText();
    QVERIFY2(!text.contains(u"secret") && !text.contains(u"geheim"), words(*exchange));
    QVERIFY(!exchange->requestWasSent());
    QCOMPARE(server.connectionsAccepted(), 0);
    // A proxy that is not there at all.
    proxy.close();
    const auto refused = pool.send(post("x"));
    QVERIFY(waitFor(*refused));
    QVERIFY(refused->error());
    QCOMPARE(refused->error()->kind, Error::Kind::Network);
    QVERIFY2(refused->error()->message.contains(u"Nothing answers at the proxy"), words(*refused));
}

void ProxyTest::limitsTheWait()
{
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    HttpPool pool({.endpoint = Endpoint(farAway),
                   .tls = {},
                   .timeouts = {.connect = std::chrono::milliseconds(100), .idle = {}, .total = {}},
                   .proxy = parsed(QStringLiteral("http://127.0.0.1:%1").arg(silent.serverPort()))});
    const auto exchange = pool.send(get());
    QVERIFY(waitFor(*exchange));
    QVERIFY(exchange->error());
    QCOMPARE(exchange->error()->kind, Error::Kind::Timeout);
    QVERIFY2(exchange->error()->message.contains(u"through a proxy took longer than 0.1 s"), words(*exchange));
}

void ProxyTest::holdsBackAnUpload_data()
{
    QTest::addColumn<TinyProxy::Kind>("kind");
    QTest::newRow("CONNECT") << TinyProxy::Kind::Http;
    QTest::newRow("SOCKS5") << TinyProxy::Kind::Socks5;
}

void ProxyTest::holdsBackAnUpload()
{
    QFETCH(const TinyProxy::Kind, kind);
    QTcpServer deaf; // the kernel takes connections and bytes, nobody reads
    QVERIFY(deaf.listen(QHostAddress::LocalHost));
    deaf.pauseAccepting();
    TinyProxy proxy(kind, deaf.serverPort());
    HttpPool pool({.endpoint = Endpoint(farAway),
                   .tls = {},
                   .timeouts = {.connect = {}, .idle = std::chrono::milliseconds(300), .total = {}},
                   .proxy = parsed(proxy.setting())});
    const auto exchange = pool.send(post(QByteArray(100'000'000, 'x')));
    QVERIFY(waitFor(*exchange));
    QVERIFY(exchange->error());
    QCOMPARE(exchange->error()->kind, Error::Kind::Timeout);
    // The kernel's buffers of two connections on loopback, and what the proxy holds.
    QVERIFY2(exchange->wireBytesOut() < 40'000'000, qPrintable(QString::number(exchange->wireBytesOut())));
}

void ProxyTest::systemProxyIsNotForThisMachine()
{
    qputenv("http_proxy", "http://127.0.0.1:1");
    FakeServer server;
    HttpPool pool(
        {.endpoint = Endpoint(server.url()), .tls = {}, .timeouts = {}, .proxy = parsed(QStringLiteral("system"))});
    const auto exchange = pool.send(get());
    QVERIFY(waitFor(*exchange));
    QVERIFY2(!exchange->error(), words(*exchange));
}

void ProxyTest::systemProxyIsTheEnvironments()
{
    FakeServer server;
    TinyProxy proxy(TinyProxy::Kind::Http, server.serverPort());
    proxy.setLogin("me", "secret");
    qputenv("http_proxy", QStringLiteral("http://me:secret@127.0.0.1:%1").arg(proxy.serverPort()).toLatin1());
    HttpPool pool(
        {.endpoint = Endpoint(farAway), .tls = {}, .timeouts = {}, .proxy = parsed(QStringLiteral("system"))});
    const auto exchange = pool.send(get());
    QVERIFY(waitFor(*exchange));
    QVERIFY2(!exchange->error(), words(*exchange));
    QCOMPARE(proxy.targets().size(), 1);
    // Without one, and without a desktop that names one, the server is asked for directly.
    qunsetenv("http_proxy");
    HttpPool direct(
        {.endpoint = Endpoint(farAway), .tls = {}, .timeouts = {}, .proxy = parsed(QStringLiteral("system"))});
    const auto unknown = direct.send(get());
    QVERIFY(QTest::qWaitFor([&] { return unknown->isFinished(); }, waitMs));
    QVERIFY(unknown->error());
    QVERIFY2(unknown->error()->message.contains(u"The host db.test.invalid was not found"), words(*unknown));
}

void ProxyTest::withoutASettingTheEnvironmentCountsNothing()
{
    qputenv("http_proxy", "http://127.0.0.1:1");
    HttpPool pool({.endpoint = Endpoint(farAway)});
    const auto exchange = pool.send(get());
    QVERIFY(QTest::qWaitFor([&] { return exchange->isFinished(); }, waitMs));
    QVERIFY(exchange->error());
    QVERIFY2(exchange->error()->message.contains(u"The host db.test.invalid was not found"), words(*exchange));
}

} // namespace penstock

QTEST_GUILESS_MAIN(penstock::ProxyTest)
#include "proxy_test.moc"
