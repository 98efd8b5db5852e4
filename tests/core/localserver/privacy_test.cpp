// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/localserver/localserver.h"
#include "tests/core/localserver/peer.h"
#include "tests/support/patience.h"

#include <QDirIterator>
#include <QFile>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <sys/socket.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

#include <memory>

using namespace penstock;

namespace {

constexpr uid_t nobody = 65534;

/// Local addresses, as in /proc/net, of the sockets that a process has in this machine's network.
QStringList addressesOf(qint64 pid)
{
    QStringList inodes;
    QDirIterator descriptors(QStringLiteral("/proc/%1/fd").arg(pid), QDir::AllEntries | QDir::System);
    while (descriptors.hasNext())
        inodes += QFile::symLinkTarget(descriptors.next()).section(u'/', -1);
    QStringList addresses;
    for (const char *name : {"tcp", "tcp6", "udp", "udp6"}) {
        QFile file(QStringLiteral("/proc/net/") + QString::fromLatin1(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        for (const QByteArray &line : file.readAll().split('\n')) {
            const QList<QByteArray> fields = line.simplified().split(' ');
            if (fields.size() > 9 && inodes.contains(QStringLiteral("socket:[%1]").arg(QString::fromLatin1(fields[9]))))
                addresses += QString::fromLatin1(fields[1]);
        }
    }
    return addresses;
}

/// What connect(2) says to another user: 0 or errno.
int connectAsNobody(const QString &socketPath)
{
    const QByteArray path = QFile::encodeName(socketPath);
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    std::copy(path.cbegin(), path.cend(), address.sun_path);
    const pid_t child = ::fork();
    if (child == 0) {
        if (::setresgid(nobody, nobody, nobody) != 0 || ::setresuid(nobody, nobody, nobody) != 0)
            ::_exit(0);
        const int handle = ::socket(AF_UNIX, SOCK_STREAM, 0);
        const bool connected = ::connect(handle, reinterpret_cast<sockaddr *>(&address), sizeof address) == 0;
        ::_exit(connected ? 0 : errno);
    }
    int status = 0;
    return ::waitpid(child, &status, 0) == child && WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

QByteArray askAt(quint16 port, const QByteArray &target, const QByteArray &login = {})
{
    QTcpSocket socket;
    QByteArray answer;
    socket.connectToHost(QStringLiteral("127.0.0.1"), port);
    QByteArray request = "GET " + target + " HTTP/1.0\r\n";
    if (!login.isEmpty())
        request += "Authorization: Basic " + login.toBase64() + "\r\n";
    socket.write(request + "\r\n");
    // The door is in this thread.
    (void)QTest::qWaitFor(
        [&socket, &answer] {
            answer += socket.readAll();
            return socket.state() == QAbstractSocket::UnconnectedState;
        },
        patienceMs);
    return answer;
}

} // namespace

class PrivacyTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_server.reset(); }
    void t5_1_nothingOfTheServerIsReachedByAnotherUser();
    void t5_1_1_noPortOfTheMachineIsOpen();
    void t5_1_2_whereTheSystemForbidsItTheTruthIsSaid();
    void t5_1_3_longPathsAndAllCharactersWork();
    void t5_1_6_aSharedPortAsksForTheLogin();
    void t5_2_theAdministratorExistsBeforeItCanBeReached();
    void t5_2_1_profilesAreClosed();

private:
    bool start(const QString &folder);

    std::unique_ptr<QTemporaryDir> m_base;
    std::unique_ptr<LocalServer> m_server;
};

void PrivacyTest::init()
{
    m_base = std::make_unique<QTemporaryDir>();
    // Only the server's own folder protects it here.
    QVERIFY(QFile::setPermissions(m_base->path(), QFile::Permissions(0x7755)));
}

bool PrivacyTest::start(const QString &folder)
{
    m_server = std::make_unique<LocalServer>(QString(), m_base->filePath(folder));
    m_server->start();
    return QTest::qWaitFor([this] { return m_server->state() == LocalServer::State::Running; }, patienceMs);
}

void PrivacyTest::t5_1_nothingOfTheServerIsReachedByAnotherUser()
{
    if (::geteuid() != 0)
        QSKIP("Only the administrator can become another user.");
    QVERIFY(start(QStringLiteral("server")));
    QCOMPARE(connectAsNobody(m_server->profile().unixSocket), EACCES);
    // Whatever listens at the usual port of backups, it is not this server.
    QTcpSocket other;
    other.connectToHost(QStringLiteral("127.0.0.1"), 8088);
    const bool isTaken = other.waitForConnected(5'000);
    QTemporaryDir loot;
    QVERIFY(QFile::setPermissions(loot.path(), QFile::Permissions(0x7777)));
    QProcess backup;
    backup.setProcessChannelMode(QProcess::MergedChannels);
    backup.start(QStringLiteral("setpriv"),
                 {QStringLiteral("--reuid=65534"), QStringLiteral("--regid=65534"), QStringLiteral("--clear-groups"),
                  QStringLiteral("influxd"), QStringLiteral("backup"), QStringLiteral("-portable"),
                  QStringLiteral("-host"), QStringLiteral("127.0.0.1:8088"), loot.filePath(QStringLiteral("backup"))});
    QByteArray told;
    // It goes on trying for minutes.
    QTRY_VERIFY((told += backup.readAll(), told.contains("connection refused") || isTaken));
    backup.kill();
    backup.waitForFinished();
    QDirIterator files(loot.path(), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("penstock"));
    }
}

void PrivacyTest::t5_1_1_noPortOfTheMachineIsOpen()
{
    // A variable of another server's configuration must not open ours.
    qputenv("INFLUXDB_HTTP_BIND_ADDRESS", ":0");
    const bool running = start(QStringLiteral("server"));
    qunsetenv("INFLUXDB_HTTP_BIND_ADDRESS");
    QVERIFY(running);
    QCOMPARE(m_server->openReason(), QString());
    QCOMPARE(m_server->openWarning(), QString());
    QCOMPARE(addressesOf(m_server->processId()), QStringList());
    QVERIFY(QFile::symLinkTarget(QStringLiteral("/proc/%1/ns/net").arg(m_server->processId())) !=
            QFile::symLinkTarget(QStringLiteral("/proc/self/ns/net")));
}

void PrivacyTest::t5_1_2_whereTheSystemForbidsItTheTruthIsSaid()
{
    const QString folder = m_base->filePath(QStringLiteral("server"));
    Peer peer(folder,
              {QStringLiteral("unshare"), QStringLiteral("-Ur"), QStringLiteral("sh"), QStringLiteral("-c"),
               QStringLiteral("echo 0 > /proc/sys/user/max_net_namespaces && exec \"$@\""), QStringLiteral("sh")});
    const QList<QByteArray> words = peer.waitFor("Running");
    QVERIFY2(words.value(3).startsWith("unshare:"), words.join(' '));
    const QStringList addresses = addressesOf(words.value(1).toLongLong());
    QCOMPARE(addresses.size(), 2);
    for (const QString &address : addresses)
        QVERIFY2(address.startsWith(QStringLiteral("0100007F:")), qPrintable(address));
    // Another Penstock, which did not start it, knows as well.
    QVERIFY(start(QStringLiteral("server")));
    QVERIFY(!m_server->isOurs());
    QVERIFY(m_server->openReason().startsWith(QStringLiteral("unshare:")));
    QVERIFY(m_server->openWarning().contains(m_server->openReason()));
}

void PrivacyTest::t5_1_3_longPathsAndAllCharactersWork()
{
    const QString folder = QStringLiteral("λόφος/%1/server").arg(QString(150, u'x'));
    QVERIFY(start(folder));
    QVERIFY(m_server->isOurs());
    QVERIFY(m_server->profile().unixSocket.size() > 150);
}

void PrivacyTest::t5_1_6_aSharedPortAsksForTheLogin()
{
    QVERIFY(start(QStringLiteral("server")));
    QCOMPARE(m_server->sharedPort(), quint16{0});
    QVERIFY(m_server->share(0));
    const quint16 port = m_server->sharedPort();
    QVERIFY(port != 0);
    const QByteArray login = "penstock:" + m_server->clientSettings().secret.toUtf8();
    const QByteArray target = "/query?q=SHOW+USERS";
    QVERIFY(askAt(port, target).contains(" 401 "));
    QVERIFY(askAt(port, target, "penstock:wrong").contains(" 401 "));
    QVERIFY(askAt(port, target, login).contains("[\"penstock\",true]"));
    LocalServer second({}, m_server->folder());
    second.start();
    QTRY_COMPARE_WITH_TIMEOUT(second.state(), LocalServer::State::Running, patienceMs);
    const Status taken = second.share(port);
    QVERIFY(!taken);
    QVERIFY2(taken.error().message.contains(QString::number(port)), qPrintable(taken.error().message));
    second.stop();
    m_server->stop();
    QTRY_COMPARE_WITH_TIMEOUT(m_server->state(), LocalServer::State::Stopped, patienceMs);
    QCOMPARE(m_server->sharedPort(), quint16{0});
    QCOMPARE(askAt(port, target, login), QByteArray());
}

void PrivacyTest::t5_2_theAdministratorExistsBeforeItCanBeReached()
{
    if (::geteuid() != 0)
        QSKIP("Only the administrator can become another user.");
    m_server = std::make_unique<LocalServer>(QString(), m_base->filePath(QStringLiteral("server")));
    m_server->start();
    int attempts = 0;
    int connected = 0;
    const QString socket = m_server->profile().unixSocket;
    QTRY_VERIFY(QFile::exists(socket));
    // From here on somebody who could would be first.
    QTRY_VERIFY((++attempts, connected += connectAsNobody(socket) == 0 ? 1 : 0,
                 m_server->state() == LocalServer::State::Running));
    QVERIFY(attempts > 0);
    QCOMPARE(connected, 0);
    QCOMPARE(addressesOf(m_server->processId()), QStringList());
    QVERIFY(m_server->share(0));
    const QByteArray login = "penstock:" + m_server->clientSettings().secret.toUtf8();
    QVERIFY(askAt(m_server->sharedPort(), "/query?q=SHOW+USERS", login).contains("\"values\":[[\"penstock\",true]]"));
}

void PrivacyTest::t5_2_1_profilesAreClosed()
{
    QVERIFY(start(QStringLiteral("server")));
    QVERIFY(m_server->share(0));
    QVERIFY(askAt(m_server->sharedPort(), "/debug/pprof/").contains(" 404 "));
    QVERIFY(askAt(m_server->sharedPort(), "/debug/pprof/all").contains(" 404 "));
}

QTEST_GUILESS_MAIN(PrivacyTest)
#include "privacy_test.moc"
