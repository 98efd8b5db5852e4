// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connection/connectionurl.h"

#include <QJsonDocument>
#include <QTest>

using namespace penstock;

class ConnectionUrlTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsServers_data();
    void readsServers();
    void readsTargets_data();
    void readsTargets();
    void a32_readsLogins_data();
    void a32_readsLogins();
    void a32_refusalsNeverQuote_data();
    void a32_refusalsNeverQuote();
    void a32_theProfileHoldsNoSecret();
};

void ConnectionUrlTest::readsServers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("socket");
    const auto row = [](const char *text, const char *url, const char *socket = "") {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(url) << QString::fromUtf8(socket);
    };
    row("http://db:8181", "http://db:8181");
    row("http://db", "http://db");
    row("https://db.example.org", "https://db.example.org");
    row("HTTPS://DB.Example.org:443", "https://db.example.org:443");
    row("http://db:8086/", "http://db:8086");
    row("http://db:8086/influx", "http://db:8086/influx");
    row("http://db:8086/a/b%20c/", "http://db:8086/a/b%20c");
    row("influxdb://db", "http://db:8086");
    row("influxdb://db/", "http://db:8086");
    row("influxdb://db:80", "http://db:80");
    row("influxdbs://db", "https://db:8086");
    row("https+influxdb://db/mydb", "https://db:8086");
    row("http+influxdb://db/prefix/mydb", "http://db:8086/prefix");
    row("influxdb://db/prefix/", "http://db:8086/prefix");
    row("db", "http://db:8086");
    row("db:8181", "http://db:8181");
    row("localhost:8086/influx", "http://localhost:8086/influx");
    row(" db:8086\n", "http://db:8086");
    row("127.0.0.1", "http://127.0.0.1:8086");
    row("[::1]:8086", "http://[::1]:8086");
    row("http://[2001:db8::1]:8086/x", "http://[2001:db8::1]:8086/x");
    row("http://[::1]", "http://[::1]");
    row("::1", "http://[::1]:8086");
    row("http://2001:db8::1/x", "http://[2001:db8::1]/x");
    row("http://fe80::1234", "http://[fe80::1234]");
    row("http://münchen.example:8086", "http://xn--mnchen-3ya.example:8086");
    row("unix:///run/influxdb.sock", "http://localhost", "/run/influxdb.sock");
    row("unix:/run/influxdb.sock", "http://localhost", "/run/influxdb.sock");
    row("unix:///run/my%20sock?db=x", "http://localhost", "/run/my sock");
    row("http+unix://%2Frun%2Finfluxdb.sock", "http://localhost", "/run/influxdb.sock");
    row("http+unix://%2Frun%2Finfluxdb.sock/prefix", "http://localhost/prefix", "/run/influxdb.sock");
}

void ConnectionUrlTest::readsServers()
{
    QFETCH(const QString, text);
    const Result<ConnectionUrl> result = parseConnectionUrl(text);
    QVERIFY2(result, result ? "" : qPrintable(result.error().message));
    QTEST(result->profile.url.toString(QUrl::FullyEncoded), "url");
    QTEST(result->profile.unixSocket, "socket");
    QVERIFY(result->profile.validate());
    QVERIFY(result->secret.isEmpty());
    QVERIFY(!result->profile.name.isEmpty());
}

void ConnectionUrlTest::readsTargets_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("database");
    QTest::addColumn<QString>("organization");
    QTest::addColumn<QString>("policy");
    const auto row = [](const char *text, const char *database, const char *organization = "",
                        const char *policy = "") {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(database) << QString::fromUtf8(organization)
                            << QString::fromUtf8(policy);
    };
    row("http://db?db=telemetry", "telemetry");
    row("http://db/?database=telemetry&rp=two%20weeks", "telemetry", "", "two weeks");
    row("http://db/p?bucket=a/b&org=Stadtwerke%20S%C3%BCd", "a/b", "Stadtwerke Süd");
    row("http://db/mydb", ""); // a prefix, with this scheme
    row("influxdb://db/mydb", "mydb");
    row("influxdb://db/my%2Fdb", "my/db");
    row("influxdb://db/p/mydb?rp=r", "mydb", "", "r");
    row("influxdb://db/mydb?db=mydb", "mydb");
    row("influxdb://db/?db=mydb", "mydb");
    row("unix:///s?db=x&org=o", "x", "o");
    row("db?db=a+b", "a+b");
    row("http://db?&db=x&", "x");
    row("http://db?db=x=y", "x=y");
}

void ConnectionUrlTest::readsTargets()
{
    QFETCH(const QString, text);
    const Result<ConnectionUrl> result = parseConnectionUrl(text);
    QVERIFY2(result, result ? "" : qPrintable(result.error().message));
    QTEST(result->profile.database, "database");
    QTEST(result->profile.organization, "organization");
    QTEST(result->profile.retentionPolicy, "policy");
}

void ConnectionUrlTest::a32_readsLogins_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("secret");
    QTest::addColumn<bool>("token");
    const auto row = [](const char *text, const char *user, const char *secret, bool token = false) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(user) << QString::fromUtf8(secret) << token;
    };
    row("http://me@db", "me", "");
    row("http://me:@db", "me", "");
    row("http://me:pw@db", "me", "pw");
    row("me:pw@db:8086/x", "me", "pw");
    row("http://me:p:w@db", "me", "p:w");
    row("http://me:p@w@db", "me", "p@w");
    row("http://a%40b:p%2Fw%3F%23%25%40@db", "a@b", "p/w?#%@");
    row("http://J%C3%B6rg:%F0%9F%94%91@db", "Jörg", "🔑");
    row("http://Jörg:🔑@db", "Jörg", "🔑");
    row("influxdb://me:pw@db/mydb", "me", "pw");
    row("http://db?u=me&p=p%26w", "me", "p&w");
    row("http://me@db?p=pw", "me", "pw");
    row("http://me:pw@db?u=me&p=pw", "me", "pw");
    row("http://db?token=abc+/==", "", "abc+/==", true);
    row("unix:///run/s?u=me&p=pw", "me", "pw");
    row("me:pw@[::1]:8086", "me", "pw");
    row("http+unix://me:pw@%2Frun%2Fs", "me", "pw");
}

void ConnectionUrlTest::a32_readsLogins()
{
    QFETCH(const QString, text);
    const Result<ConnectionUrl> result = parseConnectionUrl(text);
    QVERIFY2(result, result ? "" : qPrintable(result.error().message));
    QTEST(result->profile.user, "user");
    QTEST(result->secret, "secret");
    QFETCH(const bool, token);
    QCOMPARE(result->profile.login, token ? Profile::Login::Token : Profile::Login::Password);
}

void ConnectionUrlTest::a32_refusalsNeverQuote_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *text, const char *says) {
        QTest::newRow(*text ? text : "nothing") << QString::fromUtf8(text) << QString::fromUtf8(says);
    };
    row("", "host is missing");
    row("   ", "host is missing");
    row("http://", "host is missing");
    row("http://:8086", "host is missing");
    row("http://hush@", "host is missing");
    row("/hush", "host is missing");
    row("ftp://db", "must begin with");
    row("udp+influxdb://hush@db:8089", "must begin with");
    row("http://db:0", "1 to 65535");
    row("http://db:65536", "1 to 65535");
    row("http://db:99999999999999999999", "1 to 65535");
    row("http://db:hush", "%2F");
    row("http://me:hush/hush@db", "%2F");
    row("http://me:1234/hush@db", "%2F");
    row("http://me:hush?hush@db", "%3F");
    row("http://me:hush#hush@db", "%23");
    row("http://db#hush", "%23");
    row("http://[::1", "too many colons");
    row("http://[db", "cannot be read");
    row("http://[hush]:1", "brackets");
    row("http://[::1]hush", "too many colons");
    row("http://a:hush:1", "too many colons");
    row("http://::1:8086", "brackets");
    row("http://2001:db8::1:8086/x", "brackets");
    row("http://me:hush%zz@db", "%25");
    row("http://me:hush%@db", "%25");
    row("http://me:hush%FF@db", "UTF-8");
    row("http://me:hush%00@db", "control character");
    row("http://me:hush%0d%0a@db", "control character");
    row("http://db/a%0ab", "control character");
    row("http://db/hush%zz", "%25");
    row("http://db?hush=1", "after the ?");
    row("http://db?db=a&bucket=hush", "two databases");
    row("influxdb://db/a?db=hush", "two databases");
    row("http://db?org=a&org=hush", "twice");
    row("http://me:hush@db?p=other", "two users");
    row("http://me@db?u=hush", "two users");
    row("http://me:pw@db?token=hush", "a token and a user");
    row("http://:hush@db", "without a user");
    row("http://db?p=hush", "without a user");
    row("http://a%3Ahush@db", "colon");
    row("unix://", "socket");
    row("unix:///", "socket");
    row("unix://db/run/hush", "socket");
    row("http+unix://db", "%2Frun");
    row("http://d b", "host");
    row("http://d%00b", "control character");
    row("http://d%2Fb", "host");
}

void ConnectionUrlTest::a32_refusalsNeverQuote()
{
    QFETCH(const QString, text);
    QFETCH(const QString, says);
    const Result<ConnectionUrl> result = parseConnectionUrl(text);
    QVERIFY2(!result, result ? qPrintable(result->profile.url.toString()) : "");
    QCOMPARE(result.error().kind, Error::Kind::BadInput);
    QVERIFY2(result.error().message.contains(says), qPrintable(result.error().message));
    QVERIFY2(!result.error().toText().contains(QStringLiteral("hush")), qPrintable(result.error().message));
}

void ConnectionUrlTest::a32_theProfileHoldsNoSecret()
{
    for (const char *text : {"http://me:hush-hush@db", "http://db?token=hush-hush", "http://me@db?p=hush-hush"}) {
        const Result<ConnectionUrl> result = parseConnectionUrl(QString::fromLatin1(text));
        QVERIFY(result);
        QCOMPARE(result->secret, QStringLiteral("hush-hush"));
        QVERIFY(!QJsonDocument(result->profile.toJson()).toJson().contains("hush"));
        QVERIFY(!result->profile.name.contains(QStringLiteral("hush")));
        QVERIFY(!result->profile.url.toString().contains(QStringLiteral("hush")));
    }
}

QTEST_GUILESS_MAIN(ConnectionUrlTest)
#include "connectionurl_test.moc"
