// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/endpoint.h"
#include "core/http/httprequest.h"

#include <QTest>

namespace penstock {

class EndpointTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void unixSocketIsNeverEncrypted();
    void knowsItsOrigin_data();
    void knowsItsOrigin();
    void encodesTheHead();
    void refusesSmuggling_data();
    void refusesSmuggling();
};

void EndpointTest::reads_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("port");
    QTest::addColumn<QByteArray>("hostHeader");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<bool>("loopback");

    const auto row = [](const char *url, const char *host, int port, const char *header, const char *name,
                        const char *shown, bool loopback) {
        QTest::newRow(url) << QString::fromUtf8(url) << QString::fromUtf8(host) << port << QByteArray(header)
                           << QString::fromUtf8(name) << QString::fromUtf8(shown) << loopback;
    };
    row("http://localhost:8086", "localhost", 8086, "localhost:8086", "localhost:8086", "http://localhost:8086/write",
        true);
    row("http://db.example.org", "db.example.org", 80, "db.example.org", "db.example.org:80",
        "http://db.example.org/write", false);
    row("https://db.example.org/", "db.example.org", 443, "db.example.org", "db.example.org:443",
        "https://db.example.org/write", false);
    row("https://u:secret@h:1/influx/a%20b/?token=x#y", "h", 1, "h:1", "h:1", "https://h:1/influx/a%20b/write", false);
    row("http://[::1]:8086", "::1", 8086, "[::1]:8086", "[::1]:8086", "http://[::1]:8086/write", true);
    row("http://[2001:db8::7]", "2001:db8::7", 80, "[2001:db8::7]", "[2001:db8::7]:80", "http://[2001:db8::7]/write",
        false);
    row("http://127.0.0.2:1", "127.0.0.2", 1, "127.0.0.2:1", "127.0.0.2:1", "http://127.0.0.2:1/write", true);
    row("http://bücher.example", "xn--bcher-kva.example", 80, "xn--bcher-kva.example", "xn--bcher-kva.example:80",
        "http://xn--bcher-kva.example/write", false);
}

void EndpointTest::reads()
{
    QFETCH(const QString, url);
    const Endpoint endpoint{QUrl(url)};
    QVERIFY(endpoint.check());
    QTEST(endpoint.host(), "host");
    QTEST(static_cast<int>(endpoint.port()), "port");
    QTEST(endpoint.hostHeader(), "hostHeader");
    QTEST(endpoint.displayName(), "name");
    QTEST(endpoint.displayUrl("/write"), "shown");
    QTEST(endpoint.isLoopback(), "loopback");
    QCOMPARE(endpoint.isTls(), url.startsWith(u"https"));
}

void EndpointTest::refuses_data()
{
    QTest::addColumn<QString>("url");
    QTest::newRow("empty") << QString();
    QTest::newRow("no scheme") << QStringLiteral("localhost:8086");
    QTest::newRow("another scheme") << QStringLiteral("ftp://localhost");
    QTest::newRow("no host") << QStringLiteral("http://");
}

void EndpointTest::refuses()
{
    QFETCH(const QString, url);
    const Status status = Endpoint(QUrl(url)).check();
    QVERIFY(!status);
    QCOMPARE(status.error().kind, Error::Kind::BadInput);
}

void EndpointTest::unixSocketIsNeverEncrypted()
{
    const Endpoint endpoint(QUrl(QStringLiteral("https://db/x")), QStringLiteral("/run/influx.sock"));
    QVERIFY(endpoint.check());
    QVERIFY(!endpoint.isTls());
    QVERIFY(endpoint.isLoopback());
    QCOMPARE(endpoint.displayName(), QStringLiteral("/run/influx.sock"));
    QCOMPARE(endpoint.prefix(), "/x");
    QCOMPARE(endpoint.hostHeader(), "db");
}

void EndpointTest::knowsItsOrigin_data()
{
    QTest::addColumn<QString>("here");
    QTest::addColumn<QString>("there");
    QTest::addColumn<bool>("same");
    const auto row = [](const char *name, const char *here, const char *there, bool same) {
        QTest::newRow(name) << QString::fromLatin1(here) << QString::fromLatin1(there) << same;
    };
    row("another path", "http://db:8086/a", "http://db:8086/b?c=d", true);
    row("upper case", "http://db:8086", "HTTP://DB:8086/", true);
    row("the scheme's own port", "https://db", "https://db:443/x", true);
    row("IPv6", "http://[::1]:8086", "http://[0:0::1]:8086/", true);
    row("another scheme", "http://db:8086", "https://db:8086", false);
    row("another port", "http://db:8086", "http://db:8087", false);
    row("another host", "http://db:8086", "http://db.example.org:8086", false);
    row("the host as a user", "http://db:8086", "http://db:8086@evil.example", false);
    row("no host", "http://db", "/path", false);
}

void EndpointTest::knowsItsOrigin()
{
    QFETCH(const QString, here);
    QFETCH(const QString, there);
    QTEST(Endpoint(QUrl(here)).isSameOrigin(QUrl(there)), "same");
}

namespace {

Result<QByteArray> head(const HttpRequest &request, const char *url)
{
    const Endpoint endpoint{QUrl(QString::fromLatin1(url))};
    return request.encodeHead(endpoint, request.target(endpoint));
}

} // namespace

void EndpointTest::encodesTheHead()
{
    HttpRequest request;
    request.method = "POST";
    request.path = "/write";
    request.query = {{QStringLiteral("db"), QStringLiteral("a b&c=d+ü")}, {QStringLiteral("rp"), QString()}};
    request.headers.append("X-Test", "yes");
    request.body = "12345";
    const Result<QByteArray> encoded = head(request, "http://h:81/p/");
    QVERIFY(encoded);
    QCOMPARE(*encoded, "POST /p/write?db=a%20b%26c%3Dd%2B%C3%BC&rp= HTTP/1.1\r\nHost: h:81\r\nX-Test: yes\r\n"
                       "Content-Length: 5\r\n\r\n");
    request = {};
    QCOMPARE(*head(request, "http://h"), "GET / HTTP/1.1\r\nHost: h\r\n\r\n");
    request.headers.append("Host", "behind.the.proxy");
    QCOMPARE(*head(request, "http://h"), "GET / HTTP/1.1\r\nHost: behind.the.proxy\r\n\r\n");
}

void EndpointTest::refusesSmuggling_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("line break in a value") << QByteArray("/") << QByteArray("A") << QByteArray("b\r\nC: d");
    QTest::newRow("line break in a name") << QByteArray("/") << QByteArray("A\n") << QByteArray("b");
    QTest::newRow("space in the path") << QByteArray("/a b") << QByteArray("A") << QByteArray("b");
    QTest::newRow("colon in a name") << QByteArray("/") << QByteArray("A: b, C") << QByteArray("d");
    QTest::newRow("no name") << QByteArray("/") << QByteArray() << QByteArray("b");
    for (const char *name : {"Content-Length", "transfer-encoding", "Expect", "Upgrade"})
        QTest::newRow(name) << QByteArray("/") << QByteArray(name) << QByteArray("100-continue");
    QTest::newRow("NUL in a value") << QByteArray("/") << QByteArray("A") << QByteArray("b\0c", 3);
}

void EndpointTest::refusesSmuggling()
{
    QFETCH(const QByteArray, path);
    QFETCH(const QByteArray, name);
    QFETCH(const QByteArray, value);
    HttpRequest request;
    request.path = path;
    request.headers.append(name, value);
    const Result<QByteArray> encoded = head(request, "http://h");
    QVERIFY(!encoded);
    QCOMPARE(encoded.error().kind, Error::Kind::BadInput);
}

} // namespace penstock

QTEST_GUILESS_MAIN(penstock::EndpointTest)
#include "endpoint_test.moc"
