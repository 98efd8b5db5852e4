// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connection/profile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace penstock;

namespace {

const QString someId = QStringLiteral("0d9c5ea2-6b3b-4a4e-9d58-0f4a4f0d3c11");

Profile full()
{
    Profile profile;
    profile.id = someId;
    profile.name = QStringLiteral("Wärme \"north\"");
    profile.url = QUrl(QStringLiteral("https://db.example.org:8443/influx"));
    profile.unixSocket = QStringLiteral("/run/influx.sock");
    profile.user = QStringLiteral("reader");
    profile.database = QStringLiteral("telemetry");
    profile.colour = QStringLiteral("#0a6e78");
    profile.isProduction = true;
    profile.isReadOnly = true;
    profile.trust = Profile::Trust::Pinned;
    profile.caFile = QStringLiteral("/etc/ca.pem");
    profile.pinnedSha256 = QString(64, u'a');
    profile.connectTimeout = std::chrono::milliseconds(1'500);
    profile.idleTimeout = std::chrono::milliseconds(0);
    profile.flavour = Flavour::V3Distributed;
    profile.login = Profile::Login::SharedSecret;
    profile.retentionPolicy = QStringLiteral("short");
    profile.organization = QStringLiteral("Stadtwerke Süd");
    profile.clientCertificate = QStringLiteral("/etc/me.pem");
    profile.clientKey = QStringLiteral("/etc/me.key");
    profile.headers = {{QStringLiteral("X-Site"), QStringLiteral("north, \"2\"")},
                       {QStringLiteral("x-site"), QString()}};
    profile.totalTimeout = std::chrono::minutes(5);
    return profile;
}

} // namespace

class ProfileTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roundTrip_data();
    void roundTrip();
    void readsFilesOfTheFirstVersion();
    void leavesUnknownMembersOut();
    void namesTheWrongField_data();
    void namesTheWrongField();
    void validates_data();
    void validates();
    void knowsLoopback_data();
    void knowsLoopback();
    void neverSavesUserInformation();
    void a32_headersThatMayHoldASecretAreNotSaved_data();
    void a32_headersThatMayHoldASecretAreNotSaved();
    void a32_proxyPasswordsAreNotSaved();
};

void ProfileTest::roundTrip_data()
{
    QTest::addColumn<Profile>("profile");
    QTest::newRow("all fields") << full();
    Profile fresh = Profile::createNew();
    fresh.name = QStringLiteral("new");
    QTest::newRow("fresh") << fresh;
    Profile behindProxy = fresh;
    behindProxy.proxy = QStringLiteral("socks5://joe%40home@[::1]:1080");
    QTest::newRow("proxy") << behindProxy;
    behindProxy.proxy = QStringLiteral("system");
    QTest::newRow("system's proxy") << behindProxy;
    Profile behindSsh = fresh;
    behindSsh.ssh = QStringLiteral("joe@jump:2222");
    behindSsh.group = QStringLiteral("plant 3/line 2");
    QTest::newRow("ssh, in a group") << behindSsh;
    for (const auto login : {Profile::Login::Password, Profile::Login::Token, Profile::Login::Bearer}) {
        Profile profile = full();
        profile.login = login;
        QTest::addRow("login %d", static_cast<int>(login)) << profile;
    }
    for (const auto trust :
         {Profile::Trust::System, Profile::Trust::CaFile, Profile::Trust::Pinned, Profile::Trust::Anything}) {
        Profile profile = full();
        profile.trust = trust;
        QTest::addRow("trust %d", static_cast<int>(trust)) << profile;
    }
}

void ProfileTest::roundTrip()
{
    QFETCH(const Profile, profile);
    const QByteArray text = QJsonDocument(profile.toJson()).toJson();
    const Result<Profile> again = Profile::fromJson(QJsonDocument::fromJson(text).object());
    QVERIFY2(again, again ? "" : qPrintable(again.error().message));
    QVERIFY(*again == profile);
}

void ProfileTest::readsFilesOfTheFirstVersion()
{
    const QByteArray text = R"({"id": "0d9c5ea2-6b3b-4a4e-9d58-0f4a4f0d3c11", "name": "old", "url": "http://db:8086",
        "user": "joe", "trust": "system", "connectTimeoutMs": 10000, "idleTimeoutMs": 60000})";
    const Result<Profile> profile = Profile::fromJson(QJsonDocument::fromJson(text).object());
    QVERIFY2(profile, profile ? "" : qPrintable(profile.error().message));
    Profile expected;
    expected.id = someId;
    expected.name = QStringLiteral("old");
    expected.url = QUrl(QStringLiteral("http://db:8086"));
    expected.user = QStringLiteral("joe");
    QVERIFY(*profile == expected);
    QCOMPARE(profile->flavour, Flavour::Unknown);
    QCOMPARE(profile->login, Profile::Login::Password);
}

void ProfileTest::leavesUnknownMembersOut()
{
    QJsonObject object = full().toJson();
    object.insert(QStringLiteral("password"), QStringLiteral("hunter2"));
    const Result<Profile> profile = Profile::fromJson(object);
    QVERIFY(profile);
    QVERIFY(!profile->toJson().contains(QStringLiteral("password")));
}

void ProfileTest::namesTheWrongField_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("id missing") << QStringLiteral("id") << QJsonValue(QJsonValue::Undefined);
    QTest::newRow("name is a number") << QStringLiteral("name") << QJsonValue(3);
    QTest::newRow("url is null") << QStringLiteral("url") << QJsonValue();
    QTest::newRow("user is a list") << QStringLiteral("user") << QJsonValue(QJsonArray());
    QTest::newRow("database is true") << QStringLiteral("database") << QJsonValue(true);
    QTest::newRow("trust unknown") << QStringLiteral("trust") << QJsonValue(QStringLiteral("maybe"));
    QTest::newRow("time negative") << QStringLiteral("connectTimeoutMs") << QJsonValue(-1);
    QTest::newRow("flavour unknown") << QStringLiteral("flavour") << QJsonValue(QStringLiteral("v4"));
    QTest::newRow("group is a number") << QStringLiteral("group") << QJsonValue(3);
    QTest::newRow("ssh is a list") << QStringLiteral("ssh") << QJsonValue(QJsonArray());
    QTest::newRow("flavour is a number") << QStringLiteral("flavour") << QJsonValue(2);
    QTest::newRow("login unknown") << QStringLiteral("login") << QJsonValue(QStringLiteral("digest"));
    QTest::newRow("organization is a list") << QStringLiteral("organization") << QJsonValue(QJsonArray());
    QTest::newRow("headers is an object") << QStringLiteral("headers") << QJsonValue(QJsonObject());
    QTest::newRow("header without value")
        << QStringLiteral("headers")
        << QJsonValue(QJsonArray{QJsonObject{{QStringLiteral("name"), QStringLiteral("X-Site")}}});
    QTest::newRow("header is a text") << QStringLiteral("headers")
                                      << QJsonValue(QJsonArray{QStringLiteral("X-Site: north")});
    QTest::newRow("total time is a fraction") << QStringLiteral("totalTimeoutMs") << QJsonValue(0.5);
    QTest::newRow("time is a text") << QStringLiteral("idleTimeoutMs") << QJsonValue(QStringLiteral("60"));
}

void ProfileTest::namesTheWrongField()
{
    QFETCH(const QString, key);
    QFETCH(const QJsonValue, value);
    QJsonObject object = full().toJson();
    object.remove(key);
    if (!value.isUndefined())
        object.insert(key, value);
    const Result<Profile> profile = Profile::fromJson(object);
    QVERIFY(!profile);
    QCOMPARE(profile.error().kind, Error::Kind::BadInput);
    QVERIFY2(profile.error().message.contains(key), qPrintable(profile.error().message));
}

void ProfileTest::validates_data()
{
    using Change = std::function<void(Profile &)>;
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("problem"); // empty: valid
    const auto row = [](const char *name, Change change, const char *problem) {
        QTest::newRow(name) << change << QString::fromLatin1(problem);
    };
    const auto url = [](const char *text) {
        return [text](Profile &profile) { profile.url = QUrl(QString::fromLatin1(text)); };
    };
    row("as it is", [](Profile &) {}, "");
    row("local id", [](Profile &profile) { profile.id = Profile::localId(); }, "");
    row("other id", [](Profile &profile) { profile.id = QStringLiteral("../x"); }, "id");
    row("no name", [](Profile &profile) { profile.name.clear(); }, "Name");
    row("blank name", [](Profile &profile) { profile.name = QStringLiteral(" \t"); }, "Name");
    row("plain url", url("http://localhost:8086"), "");
    row("IPv6", url("http://[::1]:8086"), "");
    row("no url", url(""), "URL");
    row("no scheme", url("localhost:8086"), "URL");
    row("ftp", url("ftp://host"), "URL");
    row("no host", url("http://:8086"), "URL");
    row("port 0", url("http://host:0"), "URL");
    row("port too high", url("http://host:65536"), "URL");
    row("user in url", url("http://joe@host"), "URL");
    row("password in url", url("http://joe:hush@host"), "URL");
    row("query", url("http://host/?db=x"), "URL");
    row("fragment", url("http://host/#x"), "URL");
    row("relative socket", [](Profile &profile) { profile.unixSocket = QStringLiteral("influx.sock"); }, "Unix socket");
    row("colour by name", [](Profile &profile) { profile.colour = QStringLiteral("teal"); }, "Colour");
    row("colour with tail", [](Profile &profile) { profile.colour = QStringLiteral("#0a6e78\n"); }, "Colour");
    row("no colour", [](Profile &profile) { profile.colour.clear(); }, "");
    row(
        "no CA file",
        [](Profile &profile) {
            profile.trust = Profile::Trust::CaFile;
            profile.caFile.clear();
        },
        "Certificate");
    row("short fingerprint", [](Profile &profile) { profile.pinnedSha256.chop(1); }, "Fingerprint");
    row("capital fingerprint", [](Profile &profile) { profile.pinnedSha256 = QString(64, u'A'); }, "Fingerprint");
    row("no time to connect", [](Profile &profile) { profile.connectTimeout = {}; }, "Time to connect");
    row(
        "total time negative", [](Profile &profile) { profile.totalTimeout = std::chrono::seconds(-1); },
        "Time for a whole request");
    const auto login = [](Profile::Login kind, const char *user) {
        return [kind, user](Profile &profile) {
            profile.login = kind;
            profile.user = QString::fromLatin1(user);
        };
    };
    row("colon in user", login(Profile::Login::Password, "a:b"), "User");
    row("no user", login(Profile::Login::Password, ""), "");
    row("token without user", login(Profile::Login::Token, ""), "");
    row("shared secret without user", login(Profile::Login::SharedSecret, ""), "User");
    row("colon in a JWT's user", login(Profile::Login::SharedSecret, "a:b"), "");
    row("line break in user", login(Profile::Login::Password, "a\nb"), "User");
    row("key without certificate", [](Profile &profile) { profile.clientCertificate.clear(); }, "Client certificate");
    row("certificate without key", [](Profile &profile) { profile.clientKey.clear(); }, "Client key");
    const auto proxy = [](const char *text) {
        return [text](Profile &profile) {
            profile.unixSocket.clear();
            profile.proxy = QString::fromLatin1(text);
        };
    };
    row("system's proxy", proxy("system"), "");
    row("HTTP proxy", proxy("http://gate:3128"), "");
    row("SOCKS proxy with user", proxy("socks5://joe@[::1]:1080/"), "");
    row("proxy by another scheme", proxy("https://gate:3128"), "Proxy");
    row("proxy without scheme", proxy("gate:3128"), "Proxy");
    row("proxy without host", proxy("http://:3128"), "Proxy");
    row("proxy without port", proxy("http://gate"), "port is missing");
    row("proxy with port 0", proxy("http://gate:0"), "Proxy");
    row("proxy with path", proxy("http://gate:3128/hush"), "nothing may follow");
    row("proxy with password", proxy("http://joe:hush@gate:3128"), "PENSTOCK_PROXY_PASSWORD");
    row("proxy with password alone", proxy("http://:hush@gate:3128"), "Proxy");
    row("proxy and socket", [](Profile &profile) { profile.proxy = QStringLiteral("http://gate:3128"); }, "Proxy");
    const auto header = [](const char *name, const char *value) {
        return [name, value](Profile &profile) {
            profile.headers = {{QString::fromLatin1(name), QString::fromLatin1(value)}};
        };
    };
    row("header", header("X-Site_1", "a: b\tc"), "");
    row("header without name", header("", "x"), "Headers");
    row("header with a space", header("X Site", "x"), "Headers");
    row("header with a colon", header("X:", "x"), "Headers");
    row("header with a line break", header("X\r\nY", "x"), "Headers");
    row("line break in a value", header("X-Site", "a\r\nAuthorization: hush"), "X-Site");
    row("control character in a value", header("X-Site", "a\x01"), "X-Site");
    for (const char *own : {"Host", "content-length", "Transfer-Encoding", "CONNECTION", "Accept", "Content-Type"})
        row(own, header(own, "x"), own);
    row("idle too long", [](Profile &profile) { profile.idleTimeout = std::chrono::hours(25); }, "Time without");
}

void ProfileTest::validates()
{
    QFETCH(const std::function<void(Profile &)>, change);
    QFETCH(const QString, problem);
    Profile profile = full();
    change(profile);
    const Status status = profile.validate();
    QCOMPARE(status.has_value(), problem.isEmpty());
    if (status)
        return;
    QVERIFY2(status.error().message.contains(problem), qPrintable(status.error().message));
    QVERIFY(!status.error().message.contains(QStringLiteral("hush")));
}

void ProfileTest::knowsLoopback_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("loopback");
    QTest::newRow("localhost") << QStringLiteral("http://localhost:8086") << true;
    QTest::newRow("LOCALHOST") << QStringLiteral("http://LOCALHOST") << true;
    QTest::newRow("127.0.0.1") << QStringLiteral("http://127.0.0.1:8086") << true;
    QTest::newRow("127.1.2.3") << QStringLiteral("http://127.1.2.3") << true;
    QTest::newRow("::1") << QStringLiteral("http://[::1]:8086") << true;
    QTest::newRow("other") << QStringLiteral("http://10.0.0.1:8086") << false;
    QTest::newRow("looks like it") << QStringLiteral("http://localhost.example.org") << false;
}

void ProfileTest::knowsLoopback()
{
    QFETCH(const QString, url);
    Profile profile;
    profile.url = QUrl(url);
    QTEST(profile.isLoopback(), "loopback");
    profile.unixSocket = QStringLiteral("/run/influx.sock");
    QVERIFY(profile.isLoopback());
}

void ProfileTest::neverSavesUserInformation()
{
    Profile profile = full();
    profile.url = QUrl(QStringLiteral("http://joe:hunter2@host:1"));
    const QByteArray text = QJsonDocument(profile.toJson()).toJson();
    QVERIFY(!text.contains("hunter2"));
    QVERIFY(text.contains("http://host:1"));
}

void ProfileTest::a32_headersThatMayHoldASecretAreNotSaved_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"Authorization", "proxy-authorization", "Cookie", "Set-Cookie2", "X-Api-Key", "apikey",
                             "X-Auth", "X-Vault-Token", "CF-Access-Client-Secret", "X-Password", "Passwd"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void ProfileTest::a32_headersThatMayHoldASecretAreNotSaved()
{
    QFETCH(const QString, name);
    Profile profile = full();
    profile.headers.append({name, QStringLiteral("hunter2")});
    const Status status = profile.validate();
    QVERIFY(!status);
    QVERIFY2(status.error().message.contains(name), qPrintable(status.error().message));
    QVERIFY(!status.error().message.contains(QStringLiteral("hunter2")));
    QVERIFY(!QJsonDocument(profile.toJson()).toJson().contains("hunter2"));
    QVERIFY(profile.validate(Profile::Use::Once));
}

void ProfileTest::a32_proxyPasswordsAreNotSaved()
{
    Profile profile = full();
    profile.proxy = QStringLiteral("http://joe:hunter2@gate:3128");
    QVERIFY(profile.proxyNeedsSecret());
    const QByteArray text = QJsonDocument(profile.toJson()).toJson();
    QVERIFY(!text.contains("hunter2"));
    QVERIFY(text.contains("http://joe@gate:3128"));
    profile.proxy = QStringLiteral("http://gate:3128");
    QVERIFY(!profile.proxyNeedsSecret());
    profile.proxy = QStringLiteral("gate, hunter2");
    QVERIFY(!QJsonDocument(profile.toJson()).toJson().contains("hunter2"));
}

QTEST_GUILESS_MAIN(ProfileTest)
#include "profile_test.moc"
