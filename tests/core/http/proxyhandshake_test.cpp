// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/proxyhandshake.h"
#include "core/http/systemproxy.h"

#include <QTest>

namespace penstock {

/// What is said to proxies, and what is made of their answers, without a network.
class ProxyHandshakeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksForTheServer_data();
    void asksForTheServer();
    void readsAnswers_data();
    void readsAnswers();
    void noProxyNoHandshake();
    void readsTheEnvironment_data();
    void readsTheEnvironment();
};

namespace {

Endpoint endpoint(const char *url)
{
    return Endpoint(QUrl(QString::fromLatin1(url)));
}

/// Bytes written as hexadecimal digits with spaces.
QByteArray hex(const char *digits)
{
    return QByteArray::fromHex(digits);
}

} // namespace

void ProxyHandshakeTest::asksForTheServer_data()
{
    QTest::addColumn<QString>("setting");
    QTest::addColumn<QString>("url");
    QTest::addColumn<QByteArrayList>("answers");
    QTest::addColumn<QByteArrayList>("words"); ///< the first ones, and one after each answer
    const auto row = [](const char *name, const char *setting, const char *url, const QByteArrayList &answers,
                        const QByteArrayList &words) {
        QTest::newRow(name) << QString::fromLatin1(setting) << QString::fromLatin1(url) << answers << words;
    };
    const QByteArray established = "HTTP/1.1 200 Connection established\r\n\r\n";
    row("CONNECT", "http://p:3128", "http://db.example.org/x", {established},
        {"CONNECT db.example.org:80 HTTP/1.1\r\nHost: db.example.org:80\r\n\r\n", ""});
    row("CONNECT, IPv6", "http://p:3128", "https://[2001:db8::1]", {established},
        {"CONNECT [2001:db8::1]:443 HTTP/1.1\r\nHost: [2001:db8::1]:443\r\n\r\n", ""});
    row("CONNECT, login", "http://me:secret@p:3128", "http://db:8086", {established},
        {"CONNECT db:8086 HTTP/1.1\r\nHost: db:8086\r\nProxy-Authorization: Basic bWU6c2VjcmV0\r\n\r\n", ""});
    row("CONNECT, a success that has a length", "http://p:3128", "http://db:8086",
        {"HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n"}, {"CONNECT db:8086 HTTP/1.1\r\nHost: db:8086\r\n\r\n", ""});
    // RFC 1928: 5, methods; 5, CONNECT, 0, name, length, db, port 8086.
    row("SOCKS5", "socks5://p:1080", "http://db:8086", {hex("05 00"), hex("05 00 00 01 7f000001 0438")},
        {hex("05 01 00"), hex("05 01 00 03 02 6462 1f96"), ""});
    row("SOCKS5, IPv4", "socks5://p:1080", "https://192.0.2.1", {hex("05 00"), hex("05 00 00 04") + QByteArray(18, 0)},
        {hex("05 01 00"), hex("05 01 00 01 c0000201 01bb"), ""});
    row("SOCKS5, IPv6", "socks5://p:1080", "http://[2001:db8::1]:1", {hex("05 00"), hex("05 00 00 03 01 78 0000")},
        {hex("05 01 00"), hex("05 01 00 04 20010db8000000000000000000000001 0001"), ""});
    // RFC 1929: 1, user, password.
    row("SOCKS5, login", "socks5://me:pw@p:1080", "http://db:8086",
        {hex("05 02"), hex("01 00"), hex("05 00 00 01 00000000 0000")},
        {hex("05 02 00 02"), hex("01 02 6d65 02 7077"), hex("05 01 00 03 02 6462 1f96"), ""});
    row("SOCKS5, login not wanted", "socks5://me:pw@p:1080", "http://db:8086",
        {hex("05 00"), hex("05 00 00 01 00000000 0000")}, {hex("05 02 00 02"), hex("05 01 00 03 02 6462 1f96"), ""});
}

void ProxyHandshakeTest::asksForTheServer()
{
    QFETCH(const QString, setting);
    QFETCH(const QString, url);
    QFETCH(const QByteArrayList, answers);
    QFETCH(const QByteArrayList, words);
    for (const bool bytewise : {false, true}) {
        const auto handshake = ProxyHandshake::create(*ProxyAddress::parse(setting), Endpoint(QUrl(url)));
        QVERIFY(handshake);
        QCOMPARE(handshake->begin(), words.first());
        for (qsizetype i = 0; i < answers.size(); ++i) {
            QVERIFY(!handshake->isDone());
            QByteArray said;
            for (const QByteArray &piece :
                 bytewise ? answers[i].toHex(' ').split(' ') : QByteArrayList{answers[i].toHex()}) {
                const Result<QByteArray> next = handshake->feed(QByteArray::fromHex(piece));
                QVERIFY2(next, next ? "" : qPrintable(next.error().message));
                said += *next;
            }
            QCOMPARE(said, words[i + 1]);
        }
        QVERIFY(handshake->isDone());
    }
}

void ProxyHandshakeTest::readsAnswers_data()
{
    QTest::addColumn<QString>("setting");
    QTest::addColumn<QByteArray>("answers");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const char *setting, const QByteArray &answers, Error::Kind kind,
                        const char *says) {
        QTest::newRow(name) << QString::fromLatin1(setting) << answers << static_cast<int>(kind)
                            << QString::fromUtf8(says);
    };
    using Kind = Error::Kind;
    row("asks for a login", "http://p:1", "HTTP/1.1 407 Who\r\nProxy-Authenticate: Basic realm=x\r\n\r\n",
        Kind::Authentication, "p:1 asks for a login");
    row("wrong login", "http://me:secret@p:1", "HTTP/1.1 407 No\r\nProxy-Authenticate: Basic realm=x\r\n\r\n",
        Kind::Authentication, "did not accept the user “me”");
    row("another kind of login", "http://me:secret@p:1", "HTTP/1.1 407 No\r\nProxy-Authenticate: Negotiate\r\n\r\n",
        Kind::Authentication, "Negotiate");
    row("forbidden", "http://p:1", "HTTP/1.1 403 Forbidden\r\n\r\n", Kind::Permission, "does not let");
    row("not reached", "http://p:1", "HTTP/1.1 502 Bad Gateway\r\nContent-Length: 9\r\n\r\n", Kind::Network,
        "did not find or reach db:8086 (502 Bad Gateway)");
    row("not HTTP", "http://p:1", "SSH-2.0-OpenSSH\r\n", Kind::Protocol, "p:1 does not speak as an HTTP proxy");
    row("talks before it is asked", "http://p:1", "HTTP/1.1 200 OK\r\n\r\nhello", Kind::Protocol, "nobody asked");
    row("SOCKS: asks for a login", "socks5://p:1", hex("05 ff"), Kind::Authentication, "p:1 asks for a login");
    row("SOCKS: takes no password", "socks5://me:secret@p:1", hex("05 ff"), Kind::Authentication, "“me”");
    row("SOCKS: wrong login", "socks5://me:secret@p:1", hex("05 02 01 01"), Kind::Authentication, "“me”");
    row("SOCKS: a method that was not offered", "socks5://p:1", hex("05 02"), Kind::Protocol, "SOCKS5");
    row("SOCKS: not SOCKS", "socks5://p:1", "HTTP/1.1 400", Kind::Protocol, "p:1 does not speak as a SOCKS5");
    row("SOCKS: forbidden", "socks5://p:1", hex("05 00 05 02 00 01 00000000 0000"), Kind::Permission, "db:8086");
    row("SOCKS: no such host", "socks5://p:1", hex("05 00 05 04 00 01 00000000 0000"), Kind::Network,
        "did not find or reach the host of db:8086");
    row("SOCKS: refused", "socks5://p:1", hex("05 00 05 05 00 01 00000000 0000"), Kind::Network, "refused");
    row("SOCKS: something else", "socks5://p:1", hex("05 00 05 01 00 01 00000000 0000"), Kind::Network, "reply 1");
    row("SOCKS: talks before it is asked", "socks5://p:1", hex("05 00 05 00 00 01 00000000 0000 55"), Kind::Protocol,
        "SOCKS5");
}

void ProxyHandshakeTest::readsAnswers()
{
    QFETCH(const QString, setting);
    QFETCH(const QByteArray, answers);
    const auto handshake = ProxyHandshake::create(*ProxyAddress::parse(setting), endpoint("http://db:8086"));
    handshake->begin();
    const Result<QByteArray> next = handshake->feed(answers);
    QVERIFY(!next);
    QTEST(static_cast<int>(next.error().kind), "kind");
    QFETCH(const QString, says);
    QVERIFY2(next.error().message.contains(says), qPrintable(next.error().message));
    QVERIFY(!next.error().toText().contains(u"secret"));
    QVERIFY(!handshake->isDone());
}

void ProxyHandshakeTest::noProxyNoHandshake()
{
    QVERIFY(!ProxyHandshake::create(ProxyAddress(), endpoint("http://db")));
}

void ProxyHandshakeTest::readsTheEnvironment_data()
{
    QTest::addColumn<QStringList>("variables");
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("expected"); ///< "-": nothing is said; "": no proxy; "!": makes no sense
    const auto row = [](const char *name, const QStringList &variables, const char *url, const char *expected) {
        QTest::newRow(name) << variables << QString::fromLatin1(url) << QString::fromLatin1(expected);
    };
    const QString http = QStringLiteral("http_proxy=http://p:3128");
    row("nothing", {}, "http://db", "-");
    row("empty", {QStringLiteral("http_proxy=")}, "http://db", "-");
    row("http", {http}, "http://db", "http://p:3128");
    row("http does not serve https", {http}, "https://db", "-");
    row("https", {http, QStringLiteral("https_proxy=http://q:1")}, "https://db", "http://q:1");
    row("capitals", {QStringLiteral("HTTPS_PROXY=http://q:1")}, "https://db", "http://q:1");
    row("all", {QStringLiteral("all_proxy=socks5h://s:1080")}, "https://db", "socks5://s:1080");
    row("user, no scheme, no port", {QStringLiteral("http_proxy=me:pw@p")}, "http://db", "http://me@p:80");
    row("SOCKS without a port", {QStringLiteral("all_proxy=socks5://s")}, "http://db", "socks5://s:1080");
    row("a kind that is not known", {QStringLiteral("http_proxy=https://p:1")}, "http://db", "!");
    const auto spared = [&](const char *name, const char *list, const char *url, bool none) {
        row(name, {http, QStringLiteral("no_proxy=") + QString::fromLatin1(list)}, url, none ? "" : "http://p:3128");
    };
    spared("all spared", "*", "http://db", true);
    spared("host", "a, db.example.org ,c", "http://db.example.org", true);
    spared("domain", "example.org", "http://db.example.org", true);
    spared("domain with a dot", ".example.org", "http://db.EXAMPLE.org", true);
    spared("domain with an asterisk", "*.example.org", "http://db.example.org", true);
    spared("end of another name", "example.org", "http://notexample.org", false);
    spared("this port", "db:8086", "http://db:8086", true);
    spared("another port", "db:8086", "http://db:8087", false);
    spared("address", "192.0.2.1", "http://192.0.2.1:8086", true);
    spared("net", "192.0.2.0/24", "http://192.0.2.77", true);
    spared("another net", "192.0.2.0/24", "http://192.0.3.77", false);
    spared("IPv6", "[2001:db8::1]", "http://[2001:db8::1]:8086", true);
    spared("IPv6 net", "2001:db8::/32", "http://[2001:db8::7]", true);
    spared("empty list", ",", "http://db", false);
}

void ProxyHandshakeTest::readsTheEnvironment()
{
    QFETCH(const QStringList, variables);
    QFETCH(const QString, url);
    QProcessEnvironment environment;
    for (const QString &variable : variables)
        environment.insert(variable.section(u'=', 0, 0), variable.section(u'=', 1));
    const auto found = environmentProxy(Endpoint(QUrl(url)), environment);
    QTEST(!found ? QStringLiteral("-") : !*found ? QStringLiteral("!") : (*found)->toString(), "expected");
    if (found && *found && !(*found)->user.isEmpty())
        QCOMPARE((*found)->password, QStringLiteral("pw"));
}

} // namespace penstock

QTEST_GUILESS_MAIN(penstock::ProxyHandshakeTest)
#include "proxyhandshake_test.moc"
