// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/client.h"
#include "core/client/ping/pingjob.h"
#include "core/client/query/queryjob.h"
#include "core/client/wire/jsonwebtoken.h"
#include "core/client/write/writejob.h"
#include "tests/core/client/awaitjob.h"
#include "tests/support/influxdserver.h"
#include "tests/support/victoriametricsserver.h"

#include <QDateTime>
#include <QTest>

namespace penstock {

/// Against a real InfluxDB 1.6.7 with authentication, a shared secret and a Unix socket, and VictoriaMetrics.
class LoginTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void p7_1_everyAnswerNamesTheServer_data();
    void p7_1_everyAnswerNamesTheServer();
    void p7_2_loginsAndWhatWrongOnesAreTold_data();
    void p7_2_loginsAndWhatWrongOnesAreTold();
    void p7_2_withoutASharedSecretThereIsNoJwt();
    void p7_2_usersWithoutRightsAreToldSo();
    void p7_2_aServerWithoutUsersSaysWhatToDo();
    void p7_3_unixSocket_data();
    void p7_3_unixSocket();
    void p7_3_unixSocketWithoutLoginOnAnOpenServer();
    void a33_anOpenServerNeedsNoLogin();
    void a35_victoriaMetricsIsFound_data();
    void a35_victoriaMetricsIsFound();
    void a35_victoriaMetricsChecksItsLogin_data();
    void a35_victoriaMetricsChecksItsLogin();

private:
    ClientSettings settings(Profile::Login login, const QString &user, const QString &secret) const;

    InfluxdServer m_server{
        InfluxdServer::Options{.auth = true, .unixSocket = true, .sharedSecret = QStringLiteral("s3cret ü")}};
    InfluxdServer m_open{InfluxdServer::Options{.unixSocket = true}};
};

namespace {

using Login = Profile::Login;

const QString sharedSecret = QStringLiteral("s3cret ü");

QString jwt(const char *user, int secondsFromNow, const QString &secret = sharedSecret)
{
    return QString::fromLatin1(sharedSecretToken(QString::fromUtf8(user), secret.toUtf8(),
                                                 QDateTime::currentSecsSinceEpoch() + secondsFromNow));
}

} // namespace

ClientSettings LoginTest::settings(Login login, const QString &user, const QString &secret) const
{
    ClientSettings settings;
    settings.profile.url = m_server.url();
    settings.profile.login = login;
    settings.profile.user = user;
    settings.secret = secret;
    return settings;
}

void LoginTest::initTestCase()
{
    QVERIFY2(m_server.start(), qPrintable(m_server.problem()));
    QVERIFY2(m_open.start(), qPrintable(m_open.problem()));
    m_server.query(QStringLiteral("CREATE DATABASE d"));
    m_server.query(QStringLiteral("CREATE USER \"nothing\" WITH PASSWORD 'pw'"));
    m_server.query(QStringLiteral("CREATE USER \"Юля ✓\" WITH PASSWORD '密码:x'"));
}

void LoginTest::p7_1_everyAnswerNamesTheServer_data()
{
    QTest::addColumn<QString>("prefix");
    QTest::addColumn<bool>("login");
    QTest::addColumn<bool>("succeeds");
    QTest::newRow("good") << QString() << true << true;
    QTest::newRow("401") << QString() << false << false;
    QTest::newRow("404") << QStringLiteral("/nowhere") << true << false;
}

void LoginTest::p7_1_everyAnswerNamesTheServer()
{
    QFETCH(const QString, prefix);
    QFETCH(const bool, login);
    QFETCH(const bool, succeeds);
    ClientSettings target =
        settings(Login::Password, login ? QStringLiteral("admin") : QString(), QStringLiteral("secret"));
    target.profile.url.setPath(prefix);
    Client client(target);
    QVERIFY(awaitJob(client.ping(), [&](const PingJob &job) {
        QVERIFY2(succeeds == (job.state() == Job::State::Succeeded), qPrintable(job.error().toText()));
        QCOMPARE(job.info().flavour, Flavour::V1);
        QVERIFY(job.info().version.startsWith(u"1.6.7"));
        QCOMPARE(job.info().build, QStringLiteral("OSS"));
        QCOMPARE(job.info().product, QStringLiteral("InfluxDB 1.x OSS"));
        QVERIFY(job.info().capabilities.typedParameters);
        QVERIFY(job.info().latency.count() > 0);
        if (!prefix.isEmpty())
            QVERIFY2(job.error().message.contains(u"not at this path"), qPrintable(job.error().message));
    }));
}

void LoginTest::p7_2_loginsAndWhatWrongOnesAreTold_data()
{
    QTest::addColumn<int>("login");
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("secret");
    QTest::addColumn<QString>("says"); ///< empty: it holds
    const auto row = [](const char *name, Login login, const char *user, const QString &secret, const char *says) {
        QTest::newRow(name) << static_cast<int>(login) << QString::fromUtf8(user) << secret << QString::fromUtf8(says);
    };
    const auto text = [](const char *utf8) { return QString::fromUtf8(utf8); };
    row("Basic", Login::Password, "admin", text("secret"), "");
    row("Basic, not Latin-1", Login::Password, "Юля ✓", text("密码:x"), "");
    row("Basic, no rights at all", Login::Password, "nothing", text("pw"), "");
    row("Basic, wrong password", Login::Password, "admin", text("hush-hush"), "“admin” with this password");
    row("Basic, no password", Login::Password, "admin", {}, "“admin” with this password");
    row("Basic, unknown user", Login::Password, "nobody", text("hush-hush"), "“nobody” with this password");
    row("none", Login::Password, "", {}, "asks for a user name and a password");
    row("JWT", Login::SharedSecret, "admin", sharedSecret, "");
    row("JWT, not Latin-1", Login::SharedSecret, "Юля ✓", sharedSecret, "");
    row("JWT, other secret", Login::SharedSecret, "admin", text("hush-hush"), "another shared secret");
    row("JWT, unknown user", Login::SharedSecret, "nobody", sharedSecret, "has no user “nobody”");
    row("JWT, no secret", Login::SharedSecret, "admin", {}, "asks for a user name");
    row("made elsewhere", Login::Bearer, "", jwt("admin", 600), "");
    row("made elsewhere, expired", Login::Bearer, "", jwt("admin", -60), "expired");
    row("made elsewhere, other secret", Login::Bearer, "", jwt("admin", 600, text("hush-hush")),
        "did not accept this token");
    row("no JWT at all", Login::Bearer, "", text("hush-hush"), "did not accept this token");
    row("token", Login::Token, "", text("admin:hush-hush"), "did not accept this token"); // from 1.7.11 on
}

void LoginTest::p7_2_loginsAndWhatWrongOnesAreTold()
{
    QFETCH(const int, login);
    QFETCH(const QString, user);
    QFETCH(const QString, secret);
    QFETCH(const QString, says);
    Client client(settings(static_cast<Login>(login), user, secret));
    QVERIFY(awaitJob(client.ping(), [&](const PingJob &job) {
        QCOMPARE(job.info().flavour, Flavour::V1);
        QCOMPARE(job.info().loginChecked, says.isEmpty());
        QVERIFY2(says.isEmpty() == (job.state() == Job::State::Succeeded), qPrintable(job.error().toText()));
        if (says.isEmpty())
            return;
        QCOMPARE(job.error().kind, Error::Kind::Authentication);
        QCOMPARE(job.error().details.status, 401);
        QVERIFY(!job.error().details.serverText.isEmpty());
        QVERIFY2(job.error().message.contains(says), qPrintable(job.error().toText()));
        QVERIFY(!job.error().toText().contains(QStringLiteral("hush")));
    }));
}

void LoginTest::p7_2_withoutASharedSecretThereIsNoJwt()
{
    InfluxdServer server(InfluxdServer::Options{.auth = true});
    QVERIFY2(server.start(), qPrintable(server.problem()));
    for (const Login login : {Login::SharedSecret, Login::Bearer}) {
        ClientSettings target =
            settings(login, QStringLiteral("admin"), login == Login::Bearer ? jwt("admin", 600) : sharedSecret);
        target.profile.url = server.url();
        Client client(target);
        QVERIFY(awaitJob(client.ping(), [](const PingJob &job) {
            QCOMPARE(job.error().kind, Error::Kind::Authentication);
            QVERIFY2(job.error().message.contains(u"shared-secret in the [http] section"),
                     qPrintable(job.error().message));
        }));
    }
}

void LoginTest::p7_2_usersWithoutRightsAreToldSo()
{
    Query query;
    query.script = Script(QStringLiteral("SELECT * FROM m"));
    query.database = QStringLiteral("d");
    WriteRequest write;
    write.target.database = QStringLiteral("d");
    write.body = "m v=1 1\n";
    write.lines = 1;
    const auto judge = [](const Error &error, const QString &says) {
        QCOMPARE(error.kind, Error::Kind::Permission);
        QCOMPARE(error.details.status, 403);
        QVERIFY2(error.message.contains(says), qPrintable(error.message));
        QVERIFY2(error.message.contains(u"authorized"), qPrintable(error.message)); // the server's own words
    };
    const ClientSettings byPassword = settings(Login::Password, QStringLiteral("nothing"), QStringLiteral("pw"));
    const ClientSettings byToken = settings(Login::Bearer, {}, jwt("nothing", 600));
    for (const auto &[target, says] : {std::pair{byPassword, QStringLiteral("to the user “nothing”")},
                                       {byToken, QStringLiteral("with this token")}}) {
        Client client(target);
        QVERIFY(awaitJob(client.query(query), [&, words = says](const QueryJob &job) { judge(job.error(), words); }));
        QVERIFY(awaitJob(client.write(write), [&, words = says](const WriteJob &job) { judge(job.error(), words); }));
    }
}

void LoginTest::p7_2_aServerWithoutUsersSaysWhatToDo()
{
    InfluxdServer server(InfluxdServer::Options{.auth = true});
    QVERIFY2(server.start(), qPrintable(server.problem()));
    server.query(QStringLiteral("DROP USER admin"));
    ClientSettings target = settings(Login::Password, {}, {});
    target.profile.url = server.url();
    Client client(target);
    QVERIFY(awaitJob(client.ping(), [](const PingJob &job) {
        QCOMPARE(job.error().kind, Error::Kind::Permission);
        QVERIFY2(job.error().message.contains(u"create admin user first"), qPrintable(job.error().message));
    }));
}

void LoginTest::p7_3_unixSocket_data()
{
    QTest::addColumn<int>("login");
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("secret");
    QTest::addColumn<bool>("holds");
    QTest::newRow("Basic") << static_cast<int>(Login::Password) << QStringLiteral("admin") << QStringLiteral("secret")
                           << true;
    QTest::newRow("JWT") << static_cast<int>(Login::SharedSecret) << QStringLiteral("admin") << sharedSecret << true;
    QTest::newRow("wrong") << static_cast<int>(Login::Password) << QStringLiteral("admin") << QStringLiteral("hush")
                           << false;
    QTest::newRow("none") << static_cast<int>(Login::Password) << QString() << QString() << false;
}

void LoginTest::p7_3_unixSocket()
{
    QFETCH(const int, login);
    QFETCH(const QString, user);
    QFETCH(const QString, secret);
    QFETCH(const bool, holds);
    ClientSettings target = settings(static_cast<Login>(login), user, secret);
    target.profile.url = QUrl(QStringLiteral("http://anything"));
    target.profile.unixSocket = m_server.socketPath();
    Client client(target);
    QVERIFY(awaitJob(client.ping(), [&](const PingJob &job) {
        QCOMPARE(job.info().flavour, Flavour::V1);
        QVERIFY(job.info().version.startsWith(u"1.6.7"));
        QCOMPARE(job.info().loginChecked, holds);
        QVERIFY2(holds == (job.state() == Job::State::Succeeded), qPrintable(job.error().toText()));
        if (!holds)
            QVERIFY2(job.error().message.contains(target.profile.unixSocket), qPrintable(job.error().message));
    }));
}

void LoginTest::p7_3_unixSocketWithoutLoginOnAnOpenServer()
{
    ClientSettings target;
    target.profile.url = QUrl(QStringLiteral("http://localhost"));
    target.profile.unixSocket = m_open.socketPath();
    Client client(target);
    QVERIFY(awaitJob(client.ping(), [](const PingJob &job) {
        QVERIFY2(job.state() == Job::State::Succeeded, qPrintable(job.error().toText()));
        QVERIFY(job.info().loginChecked);
    }));
}

void LoginTest::a33_anOpenServerNeedsNoLogin()
{
    ClientSettings target;
    target.profile.url = m_open.url();
    for (const QString &user : {QString(), QStringLiteral("whoever")}) {
        target.profile.user = user;
        Client client(target);
        QVERIFY(awaitJob(client.ping(), [](const PingJob &job) {
            QVERIFY2(job.state() == Job::State::Succeeded, qPrintable(job.error().toText()));
        }));
    }
}

void LoginTest::a35_victoriaMetricsIsFound_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("root") << QString();
    QTest::newRow("its own path") << QStringLiteral("/influx");
}

void LoginTest::a35_victoriaMetricsIsFound()
{
    QFETCH(const QString, path);
    VictoriaMetricsServer server;
    QVERIFY2(server.start(), qPrintable(server.problem()));
    ClientSettings target;
    target.profile.url = server.url();
    target.profile.url.setPath(path);
    Client client(target);
    QVERIFY(awaitJob(client.ping(), [](const PingJob &job) {
        QVERIFY2(job.state() == Job::State::Succeeded, qPrintable(job.error().toText()));
        QCOMPARE(job.info().flavour, Flavour::VictoriaMetrics);
        QVERIFY(job.info().version != QStringLiteral("1.8.0")); // which it imitates
        QVERIFY(job.info().capabilities.languages.isEmpty());
    }));
}

void LoginTest::a35_victoriaMetricsChecksItsLogin_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("password");
    QTest::addColumn<QString>("says"); ///< empty: it holds
    QTest::newRow("good") << QStringLiteral("u") << QStringLiteral("p") << QString();
    QTest::newRow("wrong") << QStringLiteral("u") << QStringLiteral("hush") << QStringLiteral("“u” with this password");
    QTest::newRow("none") << QString() << QString() << QStringLiteral("asks for a user name");
}

void LoginTest::a35_victoriaMetricsChecksItsLogin()
{
    QFETCH(const QString, user);
    QFETCH(const QString, password);
    QFETCH(const QString, says);
    VictoriaMetricsServer server({QStringLiteral("-httpAuth.username=u"), QStringLiteral("-httpAuth.password=p")});
    QVERIFY2(server.start(), qPrintable(server.problem()));
    ClientSettings target;
    target.profile.url = server.url();
    target.profile.user = user;
    target.secret = password;
    Client client(target);
    QVERIFY(awaitJob(client.ping(), [&](const PingJob &job) {
        QCOMPARE(job.info().flavour, Flavour::VictoriaMetrics);
        QCOMPARE(job.info().loginChecked, says.isEmpty());
        QVERIFY2(says.isEmpty() == (job.state() == Job::State::Succeeded), qPrintable(job.error().toText()));
        QVERIFY2(job.error().message.contains(says), qPrintable(job.error().toText()));
    }));
}

} // namespace penstock

QTEST_GUILESS_MAIN(penstock::LoginTest)
#include "login_test.moc"
