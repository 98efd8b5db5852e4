// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/localserver/localserver.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <memory>

using namespace penstock;

namespace {

constexpr int patienceMs = 40'000;

bool isAlive(qint64 pid)
{
    QFile file(QStringLiteral("/proc/%1/stat").arg(pid));
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray stat = file.readAll();
    return stat.mid(stat.lastIndexOf(')') + 2, 1) != "Z";
}

/// Another Penstock, as a process of its own.
class Peer final
{
public:
    explicit Peer(const QString &folder)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral(PEER_PROGRAM), {folder});
    }
    ~Peer()
    {
        m_process.kill();
        m_process.waitForFinished(5'000);
    }

    /// Waits for the next line that begins so; gives its words.
    QList<QByteArray> waitFor(const QByteArray &state)
    {
        QList<QByteArray> words;
        (void)QTest::qWaitFor(
            [this, &state, &words] {
                while (m_process.canReadLine()) {
                    words = m_process.readLine().trimmed().split(' ');
                    if (words.constFirst() == state)
                        return true;
                }
                return false;
            },
            patienceMs);
        return words.value(0) == state ? words : QList<QByteArray>();
    }

    /// As a crash: no destructor runs.
    void crash() { m_process.kill(); }

private:
    QProcess m_process;
};

} // namespace

class SharedServerTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_base = std::make_unique<QTemporaryDir>(); }
    void sharesWithinAProcess();
    void sharesBetweenProcesses();
    void leavesNoServerBehindAfterACrash();
    void takesOverAfterACrash();
    void takesOverAfterAStop();
    void followsARestart();

private:
    QString folder() const { return m_base->filePath(QStringLiteral("server")); }

    std::unique_ptr<QTemporaryDir> m_base;
};

void SharedServerTest::sharesWithinAProcess()
{
    LocalServer first({}, folder());
    LocalServer second({}, folder());
    first.start();
    second.start();
    QTRY_COMPARE_WITH_TIMEOUT(first.state(), LocalServer::State::Running, patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(second.state(), LocalServer::State::Running, patienceMs);
    QVERIFY(first.isOurs());
    QVERIFY(!second.isOurs());
    QCOMPARE(second.processId(), first.processId());
    QCOMPARE(second.profile().url, first.profile().url);
    QCOMPARE(second.clientSettings().secret, first.clientSettings().secret);
    second.stop();
    QTRY_COMPARE(second.state(), LocalServer::State::Stopped);
    QCOMPARE(first.state(), LocalServer::State::Running);
    QVERIFY(isAlive(first.processId()));
}

void SharedServerTest::sharesBetweenProcesses()
{
    Peer peer(folder());
    const QList<QByteArray> theirs = peer.waitFor("Running");
    QCOMPARE(theirs.value(3), QByteArray("ours"));
    LocalServer server({}, folder());
    server.start();
    QTRY_COMPARE_WITH_TIMEOUT(server.state(), LocalServer::State::Running, patienceMs);
    QVERIFY(!server.isOurs());
    QCOMPARE(server.processId(), theirs.value(1).toLongLong());
    QCOMPARE(server.profile().url.port(), theirs.value(2).toInt());
}

void SharedServerTest::leavesNoServerBehindAfterACrash()
{
    Peer peer(folder());
    const qint64 pid = peer.waitFor("Running").value(1).toLongLong();
    QVERIFY(pid > 0 && isAlive(pid));
    peer.crash();
    QTRY_VERIFY_WITH_TIMEOUT(!isAlive(pid), patienceMs);
}

void SharedServerTest::takesOverAfterACrash()
{
    Peer peer(folder());
    const qint64 pid = peer.waitFor("Running").value(1).toLongLong();
    LocalServer server({}, folder());
    server.start();
    QTRY_COMPARE_WITH_TIMEOUT(server.state(), LocalServer::State::Running, patienceMs);
    QCOMPARE(server.processId(), pid);
    const ClientSettings before = server.clientSettings();
    peer.crash();
    QTRY_COMPARE_WITH_TIMEOUT(server.state(), LocalServer::State::Restarting, patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(server.state(), LocalServer::State::Running, patienceMs);
    QVERIFY(server.isOurs());
    QVERIFY(server.processId() != pid);
    QVERIFY(!isAlive(pid));
    QCOMPARE(server.clientSettings().secret, before.secret);
}

void SharedServerTest::takesOverAfterAStop()
{
    LocalServer first({}, folder());
    LocalServer second({}, folder());
    first.start();
    QTRY_COMPARE_WITH_TIMEOUT(first.state(), LocalServer::State::Running, patienceMs);
    second.start();
    QTRY_COMPARE_WITH_TIMEOUT(second.state(), LocalServer::State::Running, patienceMs);
    first.stop();
    QTRY_COMPARE_WITH_TIMEOUT(first.state(), LocalServer::State::Stopped, patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(second.isOurs() && second.state() == LocalServer::State::Running, patienceMs);
    first.start();
    QTRY_COMPARE_WITH_TIMEOUT(first.state(), LocalServer::State::Running, patienceMs);
    QVERIFY(!first.isOurs());
    QCOMPARE(first.processId(), second.processId());
}

void SharedServerTest::followsARestart()
{
    Peer peer(folder());
    const qint64 pid = peer.waitFor("Running").value(1).toLongLong();
    QVERIFY(pid > 0);
    LocalServer server({}, folder());
    server.start();
    QTRY_COMPARE_WITH_TIMEOUT(server.state(), LocalServer::State::Running, patienceMs);
    QCOMPARE(::kill(static_cast<pid_t>(pid), SIGKILL), 0);
    QTRY_COMPARE_WITH_TIMEOUT(server.state(), LocalServer::State::Restarting, patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(server.state(), LocalServer::State::Running, patienceMs);
    QVERIFY(!server.isOurs());
    QVERIFY(server.processId() != pid);
}

QTEST_GUILESS_MAIN(SharedServerTest)
#include "sharedserver_test.moc"
