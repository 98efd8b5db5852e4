// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/sshtunnel.h"
#include "tests/core/http/poolfixture.h"
#include "tests/support/closedport.h"
#include "tests/support/serverprocess.h"

#include <QFile>
#include <QProcess>
#include <QTcpSocket>
#include <QTemporaryDir>

#include <unistd.h>

#include <pwd.h>

namespace penstock {

/// The system's ssh and a real sshd on loopback, where there is one: /usr/sbin/sshd, or what PENSTOCK_SSHD names.
class RealSshTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void reachesTheServer();
    void tellsWhatIsWrong_data();
    void tellsWhatIsWrong();
    void aServerThatIsNotThereIsTold();

private:
    QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    void write(const char *name, const QByteArray &text) const;
    QByteArray read(const char *name) const;
    bool makeKey(const char *name) const;
    /// What the person's own configuration would say.
    void configure(const QByteArray &key, const QByteArray &knownHostKey) const;
    Transport transport(const QUrl &url) const;

    static constexpr int longWaitMs = 30'000;
    QTemporaryDir m_folder;
    QProcess m_sshd;
    quint16 m_port = 0;
};

void RealSshTest::write(const char *name, const QByteArray &text) const
{
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
}

QByteArray RealSshTest::read(const char *name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed() : QByteArray();
}

bool RealSshTest::makeKey(const char *name) const
{
    return QProcess::execute(QStringLiteral("ssh-keygen"),
                             {QStringLiteral("-q"), QStringLiteral("-t"), QStringLiteral("ed25519"),
                              QStringLiteral("-N"), QString(), QStringLiteral("-f"), path(name)}) == 0;
}

void RealSshTest::initTestCase()
{
    const QString sshd = qEnvironmentVariable("PENSTOCK_SSHD", QStringLiteral("/usr/sbin/sshd"));
    if (!QFile::exists(sshd))
        QSKIP("There is no sshd here (on Debian and Ubuntu the package openssh-server).");
    if (::geteuid() == 0 && !::getpwnam("sshd") && !qEnvironmentVariableIsSet("PENSTOCK_SSHD"))
        QSKIP("sshd does not run for root without the user sshd.");
    qunsetenv("SSH_ASKPASS");
    qunsetenv("SSH_AUTH_SOCK");
    for (const char *key : {"host", "other", "mine", "strange"})
        QVERIFY(makeKey(key));
    write("authorized", read("mine.pub") + '\n');
    m_port = ServerProcess::freePort();
    write("sshd_config", "ListenAddress 127.0.0.1\nPort " + QByteArray::number(m_port) + "\nHostKey " +
                             path("host").toUtf8() + "\nAuthorizedKeysFile " + path("authorized").toUtf8() +
                             "\nStrictModes no\nUsePAM no\nPasswordAuthentication no\nKbdInteractiveAuthentication "
                             "no\nPidFile none\n");
    // ssh takes its configuration from the person's real home: a script of the same name gives it another.
    write("ssh", "#!/bin/sh\nexec /usr/bin/ssh -F '" + path("ssh_config").toUtf8() + "' \"$@\"\n");
    QVERIFY(
        QFile::setPermissions(path("ssh"), QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner));
    qputenv("PATH", m_folder.path().toUtf8() + ':' + qgetenv("PATH"));
    m_sshd.setProcessChannelMode(QProcess::ForwardedChannels);
    m_sshd.start(sshd, {QStringLiteral("-D"), QStringLiteral("-e"), QStringLiteral("-f"), path("sshd_config")});
    const auto answers = [this] {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, m_port);
        return socket.waitForConnected(longWaitMs) && socket.waitForReadyRead(longWaitMs) && socket.peek(4) == "SSH-";
    };
    QTRY_VERIFY_WITH_TIMEOUT(answers(), longWaitMs);
    QCOMPARE(m_sshd.state(), QProcess::Running); // else another one has the port
}

void RealSshTest::cleanupTestCase()
{
    m_sshd.terminate();
    if (!m_sshd.waitForFinished(longWaitMs))
        m_sshd.kill();
    m_sshd.waitForFinished(longWaitMs);
}

void RealSshTest::configure(const QByteArray &key, const QByteArray &knownHostKey) const
{
    const QByteArray given = qgetenv("PENSTOCK_SSH_USER"); // who may log in at PENSTOCK_SSHD
    const QByteArray user = given.isEmpty() ? QByteArray(::getpwuid(::geteuid())->pw_name) : given;
    write("known", knownHostKey.isEmpty()
                       ? QByteArray()
                       : "[127.0.0.1]:" + QByteArray::number(m_port) + ' ' + read(knownHostKey.constData()) + '\n');
    write("ssh_config", "Host jump\n  HostName 127.0.0.1\n  Port " + QByteArray::number(m_port) + "\n  User " + user +
                            "\n  IdentityFile " + path(key.constData()).toUtf8() +
                            "\n  IdentitiesOnly yes\n  GlobalKnownHostsFile /dev/null\n  UserKnownHostsFile " +
                            path("known").toUtf8() + "\n");
}

Transport RealSshTest::transport(const QUrl &url) const
{
    const Endpoint server(url);
    return {.endpoint = server,
            .timeouts = {.connect = std::chrono::seconds(30)},
            .ssh = std::make_shared<SshTunnel>(SshDestination{.user = {}, .host = QStringLiteral("jump")}, server,
                                               std::chrono::seconds(30))};
}

void RealSshTest::reachesTheServer()
{
    configure("mine", "host.pub");
    FakeServer server;
    HttpPool pool(transport(server.url()));
    for (int i = 0; i < 3; ++i) {
        const auto exchange = pool.send(get("/ping"));
        QVERIFY(QTest::qWaitFor([&] { return exchange->isFinished(); }, longWaitMs));
        QVERIFY2(!exchange->error(), words(*exchange));
        QCOMPARE(exchange->head().status, 204);
    }
    QCOMPARE(server.connectionsAccepted(), 1);
    server.closeConnections();
    QTRY_VERIFY_WITH_TIMEOUT(([&] {
                                 const auto next = pool.send(get());
                                 return QTest::qWaitFor([&] { return next->isFinished(); }, longWaitMs) &&
                                        !next->error();
                             })(),
                             longWaitMs);
}

void RealSshTest::tellsWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("hostKey"); // that is known; empty: none
    QTest::addColumn<Error::Kind>("kind");
    QTest::addColumn<QString>("says");
    QTest::newRow("host unknown") << QByteArray("mine") << QByteArray() << Error::Kind::Tls
                                  << QStringLiteral("Host key verification failed");
    QTest::newRow("host changed") << QByteArray("mine") << QByteArray("other.pub") << Error::Kind::Tls
                                  << QStringLiteral("REMOTE HOST IDENTIFICATION HAS CHANGED");
    QTest::newRow("key refused") << QByteArray("strange") << QByteArray("host.pub") << Error::Kind::Authentication
                                 << QStringLiteral("Permission denied");
}

void RealSshTest::tellsWhatIsWrong()
{
    QFETCH(const QByteArray, key);
    QFETCH(const QByteArray, hostKey);
    QFETCH(const QString, says);
    configure(key, hostKey);
    FakeServer server;
    HttpPool pool(transport(server.url()));
    const auto exchange = pool.send(get());
    QVERIFY(QTest::qWaitFor([&] { return exchange->isFinished(); }, longWaitMs));
    QVERIFY(exchange->error());
    QTEST(exchange->error()->kind, "kind");
    QVERIFY2(exchange->error()->details.serverText.contains(says), qPrintable(exchange->error()->toText()));
    QCOMPARE(server.requests().size(), 0);
}

void RealSshTest::aServerThatIsNotThereIsTold()
{
    configure("mine", "host.pub");
    const ClosedPort closed;
    HttpPool pool(transport(closed.url()));
    const auto exchange = pool.send(get());
    QVERIFY(QTest::qWaitFor([&] { return exchange->isFinished(); }, longWaitMs));
    QVERIFY(exchange->error());
    QVERIFY2(exchange->error()->message.contains(QStringLiteral("jump does not reach")), words(*exchange));
    QVERIFY2(exchange->error()->message.contains(QStringLiteral("refused"), Qt::CaseInsensitive), words(*exchange));
}

} // namespace penstock

QTEST_GUILESS_MAIN(penstock::RealSshTest)
#include "realssh_test.moc"
