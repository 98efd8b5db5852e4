// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/wire/authorization.h"
#include "core/client/wire/jsonwebtoken.h"
#include "tests/support/patience.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

namespace penstock {

class AuthorizationTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signsAsTheStandardSays_data();
    void signsAsTheStandardSays();
    void sharedSecretTokenHasItsClaims();
    void a32_everyLogin_data();
    void a32_everyLogin();
    void a32_sharedSecretIsSignedAnewAndShortLived();
    void a32_secretsAreNeverInTheUrl_data();
    void a32_secretsAreNeverInTheUrl();
    void ownHeadersAreSentOnce();
    void requestsGoBelowTheServersPrefix();
};

namespace {

using Login = Profile::Login;

ClientSettings settingsFor(Login login, const QString &user, const QString &secret)
{
    ClientSettings settings;
    settings.profile.url = QUrl(QStringLiteral("http://db:8086"));
    settings.profile.login = login;
    settings.profile.user = user;
    settings.secret = secret;
    return settings;
}

QByteArray headerOf(const ClientSettings &settings, const QByteArray &path)
{
    return newRequest(settings, "GET", path).headers.value("Authorization");
}

QJsonObject partOf(const QByteArray &token, qsizetype index)
{
    return QJsonDocument::fromJson(QByteArray::fromBase64(token.split('.').at(index), QByteArray::Base64UrlEncoding))
        .object();
}

} // namespace

void AuthorizationTest::signsAsTheStandardSays_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("claims");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("token");
    QTest::newRow("RFC 7515, appendix A.1")
        << QByteArray("{\"typ\":\"JWT\",\r\n \"alg\":\"HS256\"}")
        << QByteArray("{\"iss\":\"joe\",\r\n \"exp\":1300819380,\r\n \"http://example.com/is_root\":true}")
        << QByteArray::fromBase64(
               "AyM1SysPpbyDfgZld3umj1qzKObwVMkoqQ-EstJQLr_T-1qS0gZH75aKtMN3Yj0iPS4hcgUuTwjAzZr1Z9CAow",
               QByteArray::Base64UrlEncoding)
        << QByteArray("eyJ0eXAiOiJKV1QiLA0KICJhbGciOiJIUzI1NiJ9."
                      "eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ."
                      "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk");
    QTest::newRow("jwt.io's example")
        << QByteArray("{\"alg\":\"HS256\",\"typ\":\"JWT\"}")
        << QByteArray("{\"sub\":\"1234567890\",\"name\":\"John Doe\",\"iat\":1516239022}")
        << QByteArray("your-256-bit-secret")
        << QByteArray("eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9."
                      "eyJzdWIiOiIxMjM0NTY3ODkwIiwibmFtZSI6IkpvaG4gRG9lIiwiaWF0IjoxNTE2MjM5MDIyfQ."
                      "SflKxwRJSMeKKF2QT4fwpMeJf36POk6yJV_adQssw5c");
}

void AuthorizationTest::signsAsTheStandardSays()
{
    QFETCH(const QByteArray, header);
    QFETCH(const QByteArray, claims);
    QFETCH(const QByteArray, key);
    QTEST(signWithHs256(header, claims, key), "token");
}

void AuthorizationTest::sharedSecretTokenHasItsClaims()
{
    const QByteArray token = sharedSecretToken(QStringLiteral("jörg \"x\""), "key", 1'700'000'000);
    QCOMPARE(partOf(token, 0), (QJsonObject{{QStringLiteral("alg"), QStringLiteral("HS256")},
                                            {QStringLiteral("typ"), QStringLiteral("JWT")}}));
    QCOMPARE(partOf(token, 1), (QJsonObject{{QStringLiteral("username"), QStringLiteral("jörg \"x\"")},
                                            {QStringLiteral("exp"), 1'700'000'000}}));
    QVERIFY(!token.contains('=') && !token.contains('+') && !token.contains('/'));
}

void AuthorizationTest::a32_everyLogin_data()
{
    QTest::addColumn<int>("login");
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("secret");
    QTest::addColumn<int>("flavour");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("header");
    const auto row = [](const char *name, Login login, const char *user, const char *secret, Flavour flavour,
                        const char *path, const QByteArray &header) {
        QTest::newRow(name) << static_cast<int>(login) << QString::fromUtf8(user) << QString::fromUtf8(secret)
                            << static_cast<int>(flavour) << QByteArray(path) << header;
    };
    row("Basic", Login::Password, "me", "p:w", Flavour::V1, "/query", "Basic bWU6cDp3");
    row("Basic in UTF-8 (RFC 7617)", Login::Password, "test", "123£", Flavour::V1, "/query", "Basic dGVzdDoxMjPCow==");
    row("Basic beyond Latin-1", Login::Password, "Юля", "密码", Flavour::V1, "/query",
        "Basic " + QByteArray("Юля:密码").toBase64());
    row("Basic, empty password", Login::Password, "me", "", Flavour::V1, "/query", "Basic bWU6");
    row("nobody", Login::Password, "", "left over", Flavour::V1, "/query", "");
    row("token", Login::Token, "", "abc==", Flavour::V2, "/api/v2/query", "Token abc==");
    row("token with a line end", Login::Token, "", " abc\n", Flavour::V2, "/api/v2/query", "Token abc");
    row("no token", Login::Token, "me", " ", Flavour::V1, "/query", "");
    row("1.8 user:password as a token", Login::Token, "", "me:pw", Flavour::V1, "/query", "Token me:pw");
    row("bearer", Login::Bearer, "", "apiv3_x", Flavour::V3, "/api/v3/query_sql", "Bearer apiv3_x");
    row("bearer on 3.x /write", Login::Bearer, "", "apiv3_x", Flavour::V3, "/write", "Bearer apiv3_x");
    row("bearer on 2.x", Login::Bearer, "", "abc", Flavour::V2, "/api/v2/write", "Bearer abc");
    row("bearer on 2.x /write", Login::Bearer, "", "abc", Flavour::V2, "/write", "Token abc");
    row("bearer on 2.x /query", Login::Bearer, "", "abc", Flavour::V2, "/query", "Token abc");
    row("bearer on 1.x /query", Login::Bearer, "", "abc", Flavour::V1, "/query", "Bearer abc");
    row("no bearer", Login::Bearer, "", "", Flavour::V3, "/query", "");
    row("no shared secret", Login::SharedSecret, "me", "", Flavour::V1, "/query", "");
}

void AuthorizationTest::a32_everyLogin()
{
    QFETCH(const int, login);
    QFETCH(const QString, user);
    QFETCH(const QString, secret);
    QFETCH(const int, flavour);
    QFETCH(const QByteArray, path);
    ClientSettings settings = settingsFor(static_cast<Login>(login), user, secret);
    settings.server.flavour = static_cast<Flavour>(flavour);
    QTEST(headerOf(settings, path), "header");
}

void AuthorizationTest::a32_sharedSecretIsSignedAnewAndShortLived()
{
    const ClientSettings settings = settingsFor(Login::SharedSecret, QStringLiteral("me"), QStringLiteral("hush-hush"));
    const qint64 before = QDateTime::currentSecsSinceEpoch();
    const QByteArray header = headerOf(settings, "/query");
    const qint64 after = QDateTime::currentSecsSinceEpoch();
    QVERIFY(header.startsWith("Bearer "));
    const QByteArray token = header.mid(7);
    const qint64 expires = partOf(token, 1).value(u"exp").toInteger();
    QVERIFY(expires >= before + 60 && expires <= after + 60);
    QCOMPARE(token, sharedSecretToken(QStringLiteral("me"), "hush-hush", expires));
    QTRY_VERIFY_WITH_TIMEOUT(headerOf(settings, "/query") != header, patienceMs);
}

void AuthorizationTest::a32_secretsAreNeverInTheUrl_data()
{
    QTest::addColumn<int>("login");
    for (const Login login : {Login::Password, Login::Token, Login::Bearer, Login::SharedSecret})
        QTest::addRow("%s", qPrintable(Profile::loginKey(login))) << static_cast<int>(login);
}

void AuthorizationTest::a32_secretsAreNeverInTheUrl()
{
    QFETCH(const int, login);
    const ClientSettings settings =
        settingsFor(static_cast<Login>(login), QStringLiteral("me"), QStringLiteral("hushhush"));
    const HttpRequest request = newRequest(settings, "GET", "/query");
    QVERIFY(!request.headers.value("Authorization").isEmpty());
    QVERIFY(!request.path.contains("hush"));
    QVERIFY(request.query.isEmpty());
}

void AuthorizationTest::ownHeadersAreSentOnce()
{
    ClientSettings settings = settingsFor(Login::Password, QStringLiteral("me"), QStringLiteral("pw"));
    settings.profile.headers = {{QStringLiteral("X-Site"), QStringLiteral("Süd")},
                                {QStringLiteral("x-site"), QStringLiteral("2")},
                                {QStringLiteral("user-agent"), QStringLiteral("mine")},
                                {QStringLiteral("AUTHORIZATION"), QStringLiteral("Bearer given")}};
    const HttpRequest request = newRequest(settings, "GET", "/query");
    QCOMPARE(request.headers.value("X-Site"), QByteArray("Süd, 2"));
    QCOMPARE(request.headers.value("User-Agent"), QByteArray("mine"));
    QCOMPARE(request.headers.value("Authorization"), QByteArray("Bearer given"));
    // A ping without a login leaves it out as well.
    HttpRequest anonymous;
    addCommonHeaders(anonymous, settings);
    QVERIFY(!anonymous.headers.contains("Authorization"));
}

void AuthorizationTest::requestsGoBelowTheServersPrefix()
{
    ClientSettings settings = settingsFor(Login::Token, {}, QStringLiteral("t"));
    settings.server.prefix = "/v1/influxdb";
    QCOMPARE(newRequest(settings, "POST", "/write").path, QByteArray("/v1/influxdb/write"));
}

} // namespace penstock

QTEST_GUILESS_MAIN(penstock::AuthorizationTest)
#include "authorization_test.moc"
