// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/client.h"
#include "core/client/query/queryjob.h"
#include "core/client/schema/schemajob.h"
#include "core/client/wire/requestlog.h"
#include "core/localserver/localserver.h"
#include "core/session/session.h"
#include "tests/support/closedport.h"
#include "tests/support/fakeinflux3.h"
#include "tests/support/fakeserver.h"
#include "tests/support/influxdserver.h"
#include "tests/support/memorysecretstore.h"
#include "tests/support/patience.h"

#include <QPointer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <memory>
#include <optional>

using namespace penstock;

class SessionTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void opensWithTheSecret();
    void opensWithoutLogin();
    void failsWithoutTheRightSecret_data();
    void failsWithoutTheRightSecret();
    void triesAgainWithANewSecret();
    void a35_opensWithATokenAndKnowsTheServer();
    void a32_asksForTheProxysPassword_data();
    void a32_asksForTheProxysPassword();
    void tellsTheRequestLog();
    void failsWhenNobodyListens();
    void closesWhileOpening();
    void tellsWatchersOfJobsWhenItCloses();
    void opensTheLocalServer();
    void reopensWhenTheLocalServerCameBack();
    void staysClosedWhenTheLocalServerComesBack();
    void t4_7_aLocalServerStoppedOnPurposeIsNoError();
    void failsWhenInfluxdIsMissing();

private:
    Profile profile(const QString &user = QStringLiteral("admin")) const;
    void remember(const Profile &profile, const QString &secret);

    InfluxdServer m_server{InfluxdServer::Options{.auth = true, .extraHttpConfig = {}, .extraDataConfig = {}}};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MemorySecretStore> m_secrets;
    std::unique_ptr<LocalServer> m_localServer;
};

void SessionTest::initTestCase()
{
    QVERIFY2(m_server.start(), qPrintable(m_server.problem()));
}

void SessionTest::init()
{
    m_localServer.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_secrets = std::make_unique<MemorySecretStore>();
    m_localServer = std::make_unique<LocalServer>(QString(), m_folder->filePath(QStringLiteral("local")));
}

Profile SessionTest::profile(const QString &user) const
{
    Profile profile = Profile::createNew();
    profile.name = QStringLiteral("test");
    profile.url = m_server.url();
    profile.user = user;
    return profile;
}

void SessionTest::remember(const Profile &profile, const QString &secret)
{
    bool stored = false;
    m_secrets->write(profile.id, secret, this, [&stored](bool) { stored = true; });
    QTRY_VERIFY(stored);
}

void SessionTest::opensWithTheSecret()
{
    const Profile target = profile();
    remember(target, QStringLiteral("secret"));
    Session session(target, *m_secrets, *m_localServer);
    QCOMPARE(session.state(), Session::State::Closed);
    QVERIFY(!session.client());
    QSignalSpy changed(&session, &Session::stateChanged);
    session.open();
    QCOMPARE(session.state(), Session::State::Opening);
    QVERIFY(!session.client());
    session.open();
    QTRY_COMPARE(session.state(), Session::State::Open);
    QCOMPARE(changed.size(), 2);
    QCOMPARE(session.info().flavour, Flavour::V1);
    QVERIFY2(session.info().version.startsWith(QStringLiteral("1.")), qPrintable(session.info().version));
    QVERIFY(session.info().loginChecked);
    QCOMPARE(session.clientSettings().secret, QStringLiteral("secret"));
    QVERIFY(session.client());
    QVERIFY(session.client()->profile() == target);
    const QPointer<Client> client = session.client();
    session.close();
    QCOMPARE(session.state(), Session::State::Closed);
    QVERIFY(!session.client());
    QVERIFY(session.clientSettings().secret.isEmpty());
    QTRY_VERIFY(!client);
    session.open();
    QTRY_COMPARE(session.state(), Session::State::Open);
}

void SessionTest::opensWithoutLogin()
{
    InfluxdServer open;
    QVERIFY2(open.start(), qPrintable(open.problem()));
    Profile target = profile(QString());
    target.url = open.url();
    Session session(target, *m_secrets, *m_localServer);
    session.open();
    QTRY_COMPARE(session.state(), Session::State::Open);
}

void SessionTest::failsWithoutTheRightSecret_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("secret");
    QTest::newRow("wrong password") << QStringLiteral("admin") << QStringLiteral("hunter2");
    QTest::newRow("no password") << QStringLiteral("admin") << QString();
    QTest::newRow("wrong user") << QStringLiteral("nobody") << QStringLiteral("secret");
    QTest::newRow("no user") << QString() << QString();
}

void SessionTest::failsWithoutTheRightSecret()
{
    QFETCH(const QString, user);
    QFETCH(const QString, secret);
    const Profile target = profile(user);
    if (!secret.isEmpty())
        remember(target, secret);
    Session session(target, *m_secrets, *m_localServer);
    session.open();
    QTRY_COMPARE(session.state(), Session::State::Failed);
    QCOMPARE(session.error().kind, Error::Kind::Authentication);
    QVERIFY(!session.error().message.isEmpty());
    QVERIFY(!session.error().toText().contains(QStringLiteral("hunter2")));
    QVERIFY(!session.client());
}

void SessionTest::triesAgainWithANewSecret()
{
    const Profile target = profile();
    remember(target, QStringLiteral("wrong"));
    Session session(target, *m_secrets, *m_localServer);
    session.open();
    QTRY_COMPARE(session.state(), Session::State::Failed);
    remember(target, QStringLiteral("secret"));
    session.open();
    QCOMPARE(session.state(), Session::State::Opening);
    QTRY_COMPARE(session.state(), Session::State::Open);
}

void SessionTest::a35_opensWithATokenAndKnowsTheServer()
{
    FakeInflux3::Options options;
    options.token = "apiv3_good";
    FakeInflux3 server(options);
    Profile target = profile({});
    target.url = server.url();
    target.login = Profile::Login::Token;
    remember(target, QStringLiteral("apiv3_good"));
    Session session(target, *m_secrets, *m_localServer);
    session.open();
    QTRY_COMPARE(session.state(), Session::State::Open);
    QCOMPARE(session.info().flavour, Flavour::V3);
    QCOMPARE(session.clientSettings().server.flavour, Flavour::V3);
    QCOMPARE(session.client()->settings().server.version, QStringLiteral("3.10.0"));
    QCOMPARE(session.client()->settings().flavour(), Flavour::V3);
}

void SessionTest::a32_asksForTheProxysPassword_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<QByteArray>("login");
    QTest::newRow("with a user") << QStringLiteral("me@") << QByteArray("Basic " + QByteArray("me:pw").toBase64());
    QTest::newRow("without a user") << QString() << QByteArray();
}

void SessionTest::a32_asksForTheProxysPassword()
{
    QFETCH(const QString, user);
    FakeServer proxy;
    proxy.setHandler([](const FakeRequest &) {
        return FakeAnswer::of(407).header("Proxy-Authenticate", "Basic realm=\"gate\"").empty();
    });
    Profile target = profile();
    target.url = QUrl(QStringLiteral("http://db.example.org:8086"));
    target.proxy = QStringLiteral("http://") + user + QStringLiteral("127.0.0.1:%1").arg(proxy.url().port());
    remember(target, QStringLiteral("secret"));
    m_secrets->write(target.proxySecretId(), QStringLiteral("pw"), this, [](bool) {});
    Session session(target, *m_secrets, *m_localServer);
    session.open();
    QTRY_COMPARE(session.state(), Session::State::Failed);
    QVERIFY(!proxy.requests().isEmpty());
    QTEST(proxy.requests().last().headers.value("proxy-authorization"), "login");
    QVERIFY(!session.error().toText().contains(QStringLiteral("pw")));
}

void SessionTest::tellsTheRequestLog()
{
    const Profile target = profile();
    remember(target, QStringLiteral("secret"));
    const auto log = std::make_shared<RequestLog>();
    Session session(target, *m_secrets, *m_localServer);
    session.setRequestLog(log);
    session.open();
    QTRY_COMPARE(session.state(), Session::State::Open);
    QVERIFY(session.clientSettings().log == log);
    const QList<RequestRecord> records = log->records();
    QCOMPARE(records.size(), 3); // the last one asks whether the server takes anybody
    QCOMPARE(records.at(2).status, 401);
    QCOMPARE(records.at(0).status, 204);
    QVERIFY(records.at(0).url.endsWith(QStringLiteral("/ping")));
    QVERIFY(records.at(1).url.endsWith(QStringLiteral("/query")));
}

void SessionTest::failsWhenNobodyListens()
{
    const ClosedPort closed;
    Profile target = profile();
    target.url = closed.url();
    Session session(target, *m_secrets, *m_localServer);
    session.open();
    QTRY_COMPARE(session.state(), Session::State::Failed);
    QCOMPARE(session.error().kind, Error::Kind::Network);
}

void SessionTest::closesWhileOpening()
{
    const Profile target = profile();
    remember(target, QStringLiteral("secret"));
    Session session(target, *m_secrets, *m_localServer);
    QSignalSpy changed(&session, &Session::stateChanged);
    session.open();
    session.close();
    QCOMPARE(session.state(), Session::State::Closed);
    // The answers to the first open() must not be taken for answers to the second.
    session.open();
    QTRY_COMPARE(session.state(), Session::State::Open);
    QCOMPARE(changed.size(), 4);
}

void SessionTest::tellsWatchersOfJobsWhenItCloses()
{
    const Profile target = profile();
    remember(target, QStringLiteral("secret"));
    Session session(target, *m_secrets, *m_localServer);
    session.open();
    QTRY_COMPARE(session.state(), Session::State::Open);
    SchemaJob *const job = session.client()->schema({});
    std::optional<Job::State> ended;
    QObject::connect(job, &Job::finished, this, [job, &ended] { ended = job->state(); });
    session.close();
    QTRY_VERIFY(ended);
    QCOMPARE(*ended, Job::State::Cancelled);
}

void SessionTest::opensTheLocalServer()
{
    Session session(m_localServer->profile(), *m_secrets, *m_localServer);
    session.open();
    QTRY_COMPARE(session.state(), Session::State::Open);
    QCOMPARE(m_localServer->state(), LocalServer::State::Running);
    QVERIFY(session.profile() == m_localServer->profile());
    QVERIFY(session.info().loginChecked);
    session.close();
    QCOMPARE(m_localServer->state(), LocalServer::State::Running);
    // A second session finds it running.
    Session second(m_localServer->profile(), *m_secrets, *m_localServer);
    second.open();
    QTRY_COMPARE(second.state(), Session::State::Open);
}

void SessionTest::reopensWhenTheLocalServerCameBack()
{
    Session session(m_localServer->profile(), *m_secrets, *m_localServer);
    session.open();
    QTRY_COMPARE(session.state(), Session::State::Open);
    QCOMPARE(::kill(static_cast<pid_t>(m_localServer->processId()), SIGKILL), 0);
    QTRY_COMPARE(session.state(), Session::State::Failed);
    QVERIFY(!session.client());
    QCOMPARE(session.error().kind, Error::Kind::Unavailable);
    QTRY_COMPARE(session.state(), Session::State::Open);
    QVERIFY(session.client());
}

void SessionTest::staysClosedWhenTheLocalServerComesBack()
{
    Session session(m_localServer->profile(), *m_secrets, *m_localServer);
    session.open();
    QTRY_COMPARE(session.state(), Session::State::Open);
    QCOMPARE(::kill(static_cast<pid_t>(m_localServer->processId()), SIGKILL), 0);
    QTRY_COMPARE(session.state(), Session::State::Failed);
    session.close();
    QTRY_COMPARE_WITH_TIMEOUT(m_localServer->state(), LocalServer::State::Running, patienceMs);
    QCOMPARE(session.state(), Session::State::Closed);
}

void SessionTest::t4_7_aLocalServerStoppedOnPurposeIsNoError()
{
    Session session(m_localServer->profile(), *m_secrets, *m_localServer);
    session.open();
    QTRY_COMPARE(session.state(), Session::State::Open);
    m_localServer->stop();
    QTRY_COMPARE(session.state(), Session::State::Closed);
    m_localServer->start();
    QTRY_COMPARE_WITH_TIMEOUT(m_localServer->state(), LocalServer::State::Running, patienceMs);
    QCOMPARE(session.state(), Session::State::Closed);
    session.open();
    QTRY_COMPARE(session.state(), Session::State::Open);
}

void SessionTest::failsWhenInfluxdIsMissing()
{
    m_localServer->setInfluxdPath(m_folder->filePath(QStringLiteral("nowhere")));
    Session session(m_localServer->profile(), *m_secrets, *m_localServer);
    session.open();
    QTRY_COMPARE(session.state(), Session::State::Failed);
    QCOMPARE(session.error().message, m_localServer->error().message);
}

QTEST_GUILESS_MAIN(SessionTest)
#include "session_test.moc"
