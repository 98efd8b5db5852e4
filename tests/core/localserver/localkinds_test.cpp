// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/ping/pingjob.h"
#include "tests/core/localserver/kindserver.h"
#include "tests/support/patience.h"

#include <QFileInfo>
#include <QTcpServer>

#include <csignal>

using namespace penstock;

/// The local server as InfluxDB 2.x and 3.x: its login, its port, and going on.
class LocalKindsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_home.reset(); }
    void setsItselfUp_data() { KindServer::addKinds(); }
    void setsItselfUp();
    void keepsItsSecret_data() { KindServer::addKinds(); }
    void keepsItsSecret();
    void keepsDataOverARestart_data() { KindServer::addKinds(); }
    void keepsDataOverARestart();
    void startsAgainWhenItDies_data() { KindServer::addKinds(); }
    void startsAgainWhenItDies();
    void takesAnotherPort_data() { KindServer::addKinds(); }
    void takesAnotherPort();
    void looksForItsProgramAtEachStart_data() { KindServer::addKinds(); }
    void looksForItsProgramAtEachStart();
    void isSharedWithAnotherPenstock_data() { KindServer::addKinds(); }
    void isSharedWithAnotherPenstock();

private:
    std::unique_ptr<KindServer> m_home;
};

void LocalKindsTest::init()
{
    QFETCH(const Flavour, flavour);
    m_home = std::make_unique<KindServer>(flavour);
}

void LocalKindsTest::setsItselfUp()
{
    QVERIFY(m_home->run());
    QVERIFY(m_home->server->isOurs());
    const ClientSettings settings = m_home->server->clientSettings();
    QCOMPARE(settings.profile.id, Profile::localId());
    QCOMPARE(settings.profile.url.host(), QStringLiteral("127.0.0.1"));
    QVERIFY(settings.profile.url.port() > 0);
    QVERIFY(settings.profile.validate());
    QCOMPARE(settings.flavour(), m_home->kind.flavour);
    const QString product = m_home->server->address().product();
    QVERIFY2(product.startsWith(m_home->kind.product +
                                (m_home->kind.flavour == Flavour::V2 ? QStringLiteral(" 2.") : QStringLiteral(" 3."))),
             qPrintable(product));
    QVERIFY(m_home->write("tide,port=north level=1.5 1700000000000000000\n"));
    QCOMPARE(m_home->measurements(), QStringList{QStringLiteral("tide")});
    // With another token nothing is told.
    ClientSettings wrong = settings;
    wrong.secret[wrong.secret.size() - 1] = wrong.secret.back() == u'A' ? u'B' : u'A';
    Client stranger(wrong);
    PingJob *const ping = stranger.ping();
    std::optional<Error::Kind> refused;
    connect(ping, &Job::finished, ping, [ping, &refused] { refused = ping->error().kind; });
    QTRY_COMPARE_WITH_TIMEOUT(refused, Error::Kind::Authentication, patienceMs);
    QVERIFY(m_home->stop());
}

void LocalKindsTest::keepsItsSecret()
{
    QVERIFY(m_home->run());
    const QByteArray secret = m_home->server->clientSettings().secret.toLatin1();
    QVERIFY(secret.size() >= 32);
    const auto closed =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QVERIFY((QFileInfo(m_home->folder).permissions() & closed) == QFile::Permissions());
    const QString file = LocalServerFolder(m_home->folder).secretPath(m_home->kind);
    QCOMPARE(KindServer::contents(file).trimmed(), secret);
    QVERIFY((QFileInfo(file).permissions() & closed) == QFile::Permissions());
    for (const QString &name : {QStringLiteral("server.json"), QStringLiteral("users"), QStringLiteral("lock")})
        QVERIFY2(!KindServer::contents(m_home->folder + u'/' + name).contains(secret), qPrintable(name));
    const QString process = QStringLiteral("/proc/%1/").arg(m_home->server->processId());
    QVERIFY(KindServer::contents(process + QStringLiteral("cmdline")).contains(QFile::encodeName(m_home->folder)));
    QVERIFY(!KindServer::contents(process + QStringLiteral("cmdline")).contains(secret));
    QVERIFY(!KindServer::contents(process + QStringLiteral("environ")).contains(secret));
    QTRY_VERIFY_WITH_TIMEOUT(!m_home->server->recentLog().isEmpty(), patienceMs);
    QVERIFY(!m_home->server->recentLog().contains(QString::fromLatin1(secret)));
}

void LocalKindsTest::keepsDataOverARestart()
{
    QVERIFY(m_home->run());
    const ClientSettings first = m_home->server->clientSettings();
    QVERIFY(m_home->write("tide level=1.5 1700000000000000000\nwind speed=3 1700000000000000000\n"));
    QVERIFY(m_home->stop());
    QVERIFY(m_home->run());
    QCOMPARE(m_home->server->clientSettings().secret, first.secret);
    QVERIFY(m_home->server->profile() == first.profile); // the same port: who wrote goes on
    QCOMPARE(m_home->measurements(), (QStringList{QStringLiteral("tide"), QStringLiteral("wind")}));
}

void LocalKindsTest::startsAgainWhenItDies()
{
    QVERIFY(m_home->run());
    QVERIFY(m_home->write("tide level=1.5 1700000000000000000\n"));
    const Profile before = m_home->server->profile();
    const qint64 first = m_home->server->processId();
    QCOMPARE(::kill(static_cast<pid_t>(first), SIGKILL), 0);
    QVERIFY(KindServer::reaches(*m_home->server, KindServer::State::Restarting));
    QVERIFY(KindServer::reaches(*m_home->server, KindServer::State::Running));
    QVERIFY(m_home->server->processId() != first);
    QVERIFY(m_home->server->profile() == before);
    QCOMPARE(m_home->measurements(), QStringList{QStringLiteral("tide")});
}

/// The port that it has had is somebody else's now; and one is taken between the choice and its own listening.
void LocalKindsTest::takesAnotherPort()
{
    QVERIFY(m_home->run());
    const quint16 before = m_home->server->address().port;
    QVERIFY(m_home->stop());
    QTcpServer other;
    // A connection of somebody else's may have it for a moment.
    QTRY_VERIFY(other.isListening() || other.listen(QHostAddress::LocalHost, before));
    QVERIFY(m_home->run());
    QVERIFY(m_home->server->address().port != before);
    QVERIFY(m_home->stop());

    QVERIFY(m_home->putScript("case \"$1\" in run|serve) [ -e once ] || { touch once; echo 'listen tcp: bind: address "
                              "already in use' >&2; exit 1; };; esac\nexec '" +
                              QFile::encodeName(m_home->realProgram()) + "' \"$@\"\n"));
    QString log;
    connect(m_home->server.get(), &LocalServer::logAppended, this, [&log](const QString &lines) { log += lines; });
    QVERIFY(m_home->run());
    QVERIFY2(log.contains(QStringLiteral("Another program has taken port")), qPrintable(log));
    QVERIFY(QFile::exists(m_home->folder + QStringLiteral("/once")));
}

void LocalKindsTest::looksForItsProgramAtEachStart()
{
    QVERIFY(m_home->run());
    QVERIFY(m_home->stop());
    QVERIFY(QFile::remove(m_home->program()));
    m_home->server->start();
    QVERIFY(KindServer::reaches(*m_home->server, KindServer::State::Missing));
    QVERIFY2(m_home->server->error().message.contains(m_home->program()), qPrintable(m_home->server->error().message));
    QVERIFY(QFile::link(m_home->realProgram(), m_home->program()));
    QVERIFY(m_home->run());
}

void LocalKindsTest::isSharedWithAnotherPenstock()
{
    QVERIFY(m_home->run());
    const qint64 process = m_home->server->processId();
    LocalServer other(QStringLiteral("/nowhere"), m_home->folder); // needs no program
    other.start();
    QVERIFY(KindServer::reaches(other, KindServer::State::Running));
    QVERIFY(!other.isOurs());
    QCOMPARE(other.processId(), process);
    QCOMPARE(other.clientSettings().secret, m_home->server->clientSettings().secret);
    QVERIFY(other.profile() == m_home->server->profile());
    QCOMPARE(other.address().product(), m_home->server->address().product());
    m_home->server.reset();
    QTRY_VERIFY_WITH_TIMEOUT(other.isOurs(), patienceMs);
    QCOMPARE(other.state(), KindServer::State::Running);
    QCOMPARE(other.processId(), process);
}

QTEST_GUILESS_MAIN(LocalKindsTest)
#include "localkinds_test.moc"
