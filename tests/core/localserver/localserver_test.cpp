// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/localserver/localserver.h"
#include "tests/support/patience.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <memory>

using namespace penstock;

namespace {

/// Status of a GET without any login unless user information is given; 0: no answer.
int get(const LocalServer &server, const QByteArray &target, const QByteArray &login = {})
{
    QLocalSocket socket;
    socket.connectToServer(server.profile().unixSocket);
    if (!socket.waitForConnected(patienceMs))
        return 0;
    QByteArray request = "GET " + target + " HTTP/1.0\r\n";
    if (!login.isEmpty())
        request += "Authorization: Basic " + login.toBase64() + "\r\n";
    socket.write(request + "\r\n");
    QByteArray answer;
    while (socket.waitForReadyRead(patienceMs))
        answer += socket.readAll();
    return answer.mid(9, 3).toInt();
}

bool isAlive(qint64 pid)
{
    QFile file(QStringLiteral("/proc/%1/stat").arg(pid));
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray stat = file.readAll();
    return stat.mid(stat.lastIndexOf(')') + 2, 1) != "Z";
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class LocalServerTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void startsAndStops();
    void requiresALogin();
    void keepsItsFilesPrivate();
    void keepsDataOverARestart();
    void startsAgainWhenItDies();
    void startAndStopInQuickSuccession();
    void saysThatInfluxdIsMissing();
    void saysThatTheFolderCannotBeMade();
    void saysWhyInfluxdDidNotStart();
    void saysThatThePasswordDoesNotFit();

private:
    bool run(const QString &influxdPath = {});

    std::unique_ptr<QTemporaryDir> m_base;
    QString m_folder;
    std::unique_ptr<LocalServer> m_server;
};

void LocalServerTest::init()
{
    m_base = std::make_unique<QTemporaryDir>();
    m_folder = m_base->filePath(QStringLiteral("a \"folder\"/local server"));
}

void LocalServerTest::cleanup()
{
    m_server.reset();
    m_base.reset();
}

bool LocalServerTest::run(const QString &influxdPath)
{
    m_server = std::make_unique<LocalServer>(influxdPath, m_folder);
    m_server->start();
    return QTest::qWaitFor([this] { return m_server->state() == LocalServer::State::Running; }, patienceMs);
}

void LocalServerTest::startsAndStops()
{
    LocalServer server({}, m_folder);
    QCOMPARE(server.state(), LocalServer::State::Stopped);
    QCOMPARE(server.profile().unixSocket, m_folder + QStringLiteral("/http.sock"));
    QSignalSpy changed(&server, &LocalServer::stateChanged);
    server.start();
    QCOMPARE(server.state(), LocalServer::State::Starting);
    server.start();
    QTRY_COMPARE_WITH_TIMEOUT(server.state(), LocalServer::State::Running, patienceMs);
    QCOMPARE(changed.size(), 2);
    QVERIFY(server.isOurs());
    const qint64 pid = server.processId();
    QVERIFY(isAlive(pid));
    const ClientSettings settings = server.clientSettings();
    QCOMPARE(settings.profile.id, Profile::localId());
    QCOMPARE(settings.profile.user, QStringLiteral("penstock"));
    QVERIFY(settings.profile.validate());
    QVERIFY(settings.profile == server.profile());
    server.stop();
    QTRY_COMPARE_WITH_TIMEOUT(server.state(), LocalServer::State::Stopped, patienceMs);
    QVERIFY(!isAlive(pid));
    QCOMPARE(server.processId(), 0);
    QVERIFY(!QFile::exists(m_folder + QStringLiteral("/server.json")));
    QCOMPARE(get(server, "/ping"), 0);
}

void LocalServerTest::requiresALogin()
{
    QVERIFY(run());
    const QByteArray login = "penstock:" + m_server->clientSettings().secret.toUtf8();
    QCOMPARE(get(*m_server, "/ping"), 204);
    QCOMPARE(get(*m_server, "/query?q=SHOW+DATABASES"), 401);
    QCOMPARE(get(*m_server, "/query?q=SHOW+DATABASES", "penstock:wrong"), 401);
    QCOMPARE(get(*m_server, "/query?q=SHOW+DATABASES", login), 200);
}

void LocalServerTest::keepsItsFilesPrivate()
{
    QVERIFY(run());
    const auto closed =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QVERIFY((QFileInfo(m_folder).permissions() & closed) == QFile::Permissions());
    for (const QString &name : {QStringLiteral("password"), QStringLiteral("influxdb.conf"),
                                QStringLiteral("server.json"), QStringLiteral("http.sock"), QStringLiteral("users")})
        QVERIFY2((QFileInfo(m_folder + u'/' + name).permissions() & closed) == QFile::Permissions(), qPrintable(name));
    // The password is in its own file and nowhere else: not in the record, the log or a command line.
    const QByteArray password = m_server->clientSettings().secret.toUtf8();
    QCOMPARE(contents(m_folder + QStringLiteral("/password")).trimmed(), password);
    QDirIterator files(m_folder, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        QVERIFY2(path.endsWith(QStringLiteral("/password")) || !contents(path).contains(password), qPrintable(path));
    }
    QVERIFY(!contents(QStringLiteral("/proc/%1/cmdline").arg(m_server->processId())).contains(password));
    QTRY_VERIFY(m_server->recentLog().contains(QStringLiteral("http.sock")));
    QVERIFY(!m_server->recentLog().contains(QString::fromUtf8(password)));
}

void LocalServerTest::keepsDataOverARestart()
{
    QVERIFY(run());
    const ClientSettings first = m_server->clientSettings();
    m_server->stop();
    QTRY_COMPARE_WITH_TIMEOUT(m_server->state(), LocalServer::State::Stopped, patienceMs);
    m_server->start();
    QTRY_COMPARE_WITH_TIMEOUT(m_server->state(), LocalServer::State::Running, patienceMs);
    QVERIFY(m_server->profile() == first.profile);
    QCOMPARE(m_server->clientSettings().secret, first.secret);
    QCOMPARE(get(*m_server, "/query?q=SHOW+DATABASES", "penstock:" + first.secret.toUtf8()), 200);
}

void LocalServerTest::startsAgainWhenItDies()
{
    QVERIFY(run());
    QSignalSpy changed(m_server.get(), &LocalServer::stateChanged);
    const qint64 first = m_server->processId();
    QCOMPARE(::kill(static_cast<pid_t>(first), SIGKILL), 0);
    QTRY_COMPARE_WITH_TIMEOUT(m_server->state(), LocalServer::State::Restarting, patienceMs);
    QCOMPARE(m_server->processId(), 0);
    QTRY_COMPARE_WITH_TIMEOUT(m_server->state(), LocalServer::State::Running, patienceMs);
    QVERIFY(m_server->processId() != first);
    QCOMPARE(changed.size(), 2);
}

void LocalServerTest::startAndStopInQuickSuccession()
{
    LocalServer server({}, m_folder);
    server.start();
    server.stop();
    QTRY_COMPARE_WITH_TIMEOUT(server.state(), LocalServer::State::Stopped, patienceMs);
    server.start();
    server.stop();
    server.start();
    QTRY_COMPARE_WITH_TIMEOUT(server.state(), LocalServer::State::Running, patienceMs);
    const qint64 first = server.processId();
    server.stop();
    server.start();
    QCOMPARE(server.state(), LocalServer::State::Starting);
    QTRY_COMPARE_WITH_TIMEOUT(server.state(), LocalServer::State::Running, patienceMs);
    QVERIFY(server.processId() != first);
    QVERIFY(!isAlive(first));
    server.stop();
    server.start();
    server.stop();
    QTRY_COMPARE_WITH_TIMEOUT(server.state(), LocalServer::State::Stopped, patienceMs);
}

void LocalServerTest::saysThatInfluxdIsMissing()
{
    const QString wrong = m_base->filePath(QStringLiteral("influxd"));
    LocalServer server(wrong, m_folder);
    server.start();
    QTRY_COMPARE(server.state(), LocalServer::State::Missing);
    QCOMPARE(server.error().kind, Error::Kind::Unavailable);
    QVERIFY2(server.error().message.contains(wrong), qPrintable(server.error().message));
    // The right path mends it.
    server.setInfluxdPath({});
    server.start();
    QTRY_COMPARE_WITH_TIMEOUT(server.state(), LocalServer::State::Running, patienceMs);
}

void LocalServerTest::saysThatTheFolderCannotBeMade()
{
    // A plain file in the place of the folder: not even root can write there.
    const QString plain = m_base->filePath(QStringLiteral("plain"));
    QFile file(plain);
    QVERIFY(file.open(QIODevice::WriteOnly));
    LocalServer server({}, plain + QStringLiteral("/server"));
    server.start();
    QTRY_COMPARE(server.state(), LocalServer::State::Failed);
    QCOMPARE(server.error().kind, Error::Kind::File);
    QVERIFY2(server.error().message.contains(plain), qPrintable(server.error().message));
}

void LocalServerTest::saysWhyInfluxdDidNotStart()
{
    const QString program = m_base->filePath(QStringLiteral("influxd"));
    QFile file(program);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("#!/bin/sh\n[ \"$1\" = version ] && echo 'InfluxDB v1.8.10' && exit 0\n"
               "for i in 1 2 3; do echo \"trouble number $i\"; done\nprintf 'the end' >&2\nexit 3\n");
    file.close();
    QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::ExeOwner));
    LocalServer server(program, m_folder);
    QSignalSpy logged(&server, &LocalServer::logAppended);
    server.start();
    QTRY_COMPARE(server.state(), LocalServer::State::Failed);
    QVERIFY2(server.error().message.contains(QStringLiteral("exit code 3")), qPrintable(server.error().message));
    QVERIFY(server.error().message.contains(m_folder));
    QVERIFY2(server.error().message.endsWith(QStringLiteral("It said last: the end")),
             qPrintable(server.error().message));
    const QString log = QStringLiteral("trouble number 1\ntrouble number 2\ntrouble number 3\nthe end\n");
    QCOMPARE(server.error().details.serverText, log);
    QCOMPARE(server.recentLog(), log);
    QVERIFY(!logged.isEmpty());
}

void LocalServerTest::saysThatThePasswordDoesNotFit()
{
    QVERIFY(run());
    m_server.reset();
    QFile file(m_folder + QStringLiteral("/password"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("AnotherPasswordOfTheSameLength12\n");
    file.close();
    LocalServer server({}, m_folder);
    server.start();
    QTRY_COMPARE(server.state(), LocalServer::State::Failed);
    QVERIFY2(server.error().message.contains(QStringLiteral("password")), qPrintable(server.error().message));
    QVERIFY(!server.error().toText().contains(QStringLiteral("AnotherPassword")));
    QCOMPARE(server.processId(), 0);
    QVERIFY(!QFile::exists(m_folder + QStringLiteral("/server.json")));
}

QTEST_GUILESS_MAIN(LocalServerTest)
#include "localserver_test.moc"
