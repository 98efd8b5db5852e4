// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/localserver/localserver.h"
#include "core/localserver/processwatch.h"
#include "tests/core/localserver/peer.h"
#include "tests/support/patience.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <memory>

using namespace penstock;

class SharedServerTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_base = std::make_unique<QTemporaryDir>(); }
    void sharesWithinAProcess();
    void sharesBetweenProcesses();
    void t2_9_12_aGuestGoesOnWithTheServerOfAnOwnerThatIsGone_data();
    void t2_9_12_aGuestGoesOnWithTheServerOfAnOwnerThatIsGone();
    void t2_9_13_stoppingItTakesItFromNobody();
    void t5_1_4_noServerIsLeftBehind_data();
    void t5_1_4_noServerIsLeftBehind();
    void t5_1_5_theServerEndsWithItsWarden();
    void t5_3_6_twoServersNeverHaveOneFolder();
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
    QVERIFY(second.profile() == first.profile());
    QCOMPARE(second.clientSettings().secret, first.clientSettings().secret);
    second.stop();
    QTRY_COMPARE(second.state(), LocalServer::State::Stopped);
    QCOMPARE(first.state(), LocalServer::State::Running);
    QVERIFY(isRunning(first.processId()));
}

void SharedServerTest::sharesBetweenProcesses()
{
    Peer peer(folder());
    const QList<QByteArray> theirs = peer.waitFor("Running");
    QCOMPARE(theirs.value(2), QByteArray("ours"));
    LocalServer server({}, folder());
    server.start();
    QTRY_COMPARE_WITH_TIMEOUT(server.state(), LocalServer::State::Running, patienceMs);
    QVERIFY(!server.isOurs());
    QCOMPARE(server.processId(), theirs.value(1).toLongLong());
    QTRY_VERIFY(server.recentLog().contains(QStringLiteral("http.sock")));
}

void SharedServerTest::t2_9_12_aGuestGoesOnWithTheServerOfAnOwnerThatIsGone_data()
{
    QTest::addColumn<bool>("crashes");
    QTest::newRow("ended by its person") << false;
    QTest::newRow("crashed") << true;
}

void SharedServerTest::t2_9_12_aGuestGoesOnWithTheServerOfAnOwnerThatIsGone()
{
    QFETCH(const bool, crashes);
    Peer peer(folder());
    const qint64 pid = peer.waitFor("Running").value(1).toLongLong();
    LocalServer server({}, folder());
    server.start();
    QTRY_COMPARE_WITH_TIMEOUT(server.state(), LocalServer::State::Running, patienceMs);
    QCOMPARE(server.processId(), pid);
    const ClientSettings before = server.clientSettings();
    QSignalSpy changed(&server, &LocalServer::stateChanged);
    if (crashes)
        peer.crash();
    else
        QVERIFY(peer.end());
    QTRY_VERIFY_WITH_TIMEOUT(server.isOurs(), patienceMs);
    QCOMPARE(changed.size(), 0);
    QCOMPARE(server.state(), LocalServer::State::Running);
    QCOMPARE(server.processId(), pid);
    QVERIFY(isRunning(pid));
    QCOMPARE(server.clientSettings().secret, before.secret);
    // Whoever was handed the server looks after it in full: it is started again, and ends with the last one.
    QCOMPARE(::kill(static_cast<pid_t>(pid), SIGKILL), 0);
    QTRY_VERIFY_WITH_TIMEOUT(server.state() == LocalServer::State::Running && server.processId() != pid, patienceMs);
    const qint64 second = server.processId();
    server.stop();
    QTRY_COMPARE_WITH_TIMEOUT(server.state(), LocalServer::State::Stopped, patienceMs);
    QVERIFY(!isRunning(second));
}

void SharedServerTest::t2_9_13_stoppingItTakesItFromNobody()
{
    LocalServer first({}, folder());
    LocalServer second({}, folder());
    first.start();
    QTRY_COMPARE_WITH_TIMEOUT(first.state(), LocalServer::State::Running, patienceMs);
    second.start();
    QTRY_COMPARE_WITH_TIMEOUT(second.state(), LocalServer::State::Running, patienceMs);
    const qint64 pid = first.processId();
    first.stop();
    QTRY_COMPARE_WITH_TIMEOUT(first.state(), LocalServer::State::Stopped, patienceMs);
    QVERIFY(isRunning(pid));
    QTRY_VERIFY_WITH_TIMEOUT(second.isOurs(), patienceMs);
    QCOMPARE(second.state(), LocalServer::State::Running);
    QCOMPARE(second.processId(), pid);
    first.start();
    QTRY_COMPARE_WITH_TIMEOUT(first.state(), LocalServer::State::Running, patienceMs);
    QVERIFY(!first.isOurs());
    QCOMPARE(first.processId(), pid);
    second.stop();
    QTRY_COMPARE_WITH_TIMEOUT(second.state(), LocalServer::State::Stopped, patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(first.isOurs(), patienceMs);
    first.stop();
    QTRY_COMPARE_WITH_TIMEOUT(first.state(), LocalServer::State::Stopped, patienceMs);
    QVERIFY(!isRunning(pid));
}

void SharedServerTest::t5_1_4_noServerIsLeftBehind_data()
{
    QTest::addColumn<bool>("isStopped");
    QTest::newRow("a running one") << false;
    QTest::newRow("one that does not heed signals") << true;
}

void SharedServerTest::t5_1_4_noServerIsLeftBehind()
{
    QFETCH(const bool, isStopped);
    Peer peer(folder());
    const qint64 pid = peer.waitFor("Running").value(1).toLongLong();
    QVERIFY(pid > 0 && isRunning(pid));
    const qint64 warden = parentOf(pid);
    if (isStopped)
        QCOMPARE(::kill(static_cast<pid_t>(pid), SIGSTOP), 0);
    peer.crash();
    QTRY_VERIFY_WITH_TIMEOUT(!isRunning(pid) && !isRunning(warden), patienceMs);
    // A new one is not disturbed by that.
    LocalServer server({}, folder());
    server.start();
    QTRY_COMPARE_WITH_TIMEOUT(server.state(), LocalServer::State::Running, patienceMs);
    QVERIFY(server.isOurs());
}

void SharedServerTest::t5_1_5_theServerEndsWithItsWarden()
{
    Peer peer(folder());
    const qint64 pid = peer.waitFor("Running").value(1).toLongLong();
    QCOMPARE(::kill(static_cast<pid_t>(pid), SIGSTOP), 0);
    QCOMPARE(::kill(static_cast<pid_t>(parentOf(pid)), SIGKILL), 0);
    QTRY_VERIFY_WITH_TIMEOUT(!isRunning(pid), patienceMs);
    const qint64 next = peer.waitFor("Running").value(1).toLongLong();
    QVERIFY(next > 0 && next != pid);
}

void SharedServerTest::t5_3_6_twoServersNeverHaveOneFolder()
{
    LocalServer first({}, folder());
    first.start();
    QTRY_COMPARE_WITH_TIMEOUT(first.state(), LocalServer::State::Running, patienceMs);
    // As if nobody looked after it.
    QVERIFY(QFile::remove(folder() + QStringLiteral("/server.json")));
    QVERIFY(QFile::remove(folder() + QStringLiteral("/lock")));
    LocalServer second({}, folder());
    second.start();
    QTRY_COMPARE_WITH_TIMEOUT(second.state(), LocalServer::State::Failed, patienceMs);
    QVERIFY2(second.error().message.contains(QStringLiteral("Another server")), qPrintable(second.error().message));
    QCOMPARE(first.state(), LocalServer::State::Running);
}

void SharedServerTest::followsARestart()
{
    Peer peer(folder());
    const qint64 pid = peer.waitFor("Running").value(1).toLongLong();
    QVERIFY(pid > 0);
    LocalServer server({}, folder());
    server.start();
    QTRY_COMPARE_WITH_TIMEOUT(server.state(), LocalServer::State::Running, patienceMs);
    QList<LocalServer::State> states; // the others may be quicker than whoever looks from time to time
    connect(&server, &LocalServer::stateChanged, this, [&] { states += server.state(); });
    QCOMPARE(::kill(static_cast<pid_t>(pid), SIGKILL), 0);
    QTRY_VERIFY_WITH_TIMEOUT(states.contains(LocalServer::State::Restarting), patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(server.state(), LocalServer::State::Running, patienceMs);
    QVERIFY(!server.isOurs());
    QVERIFY(server.processId() != pid);
}

QTEST_GUILESS_MAIN(SharedServerTest)
#include "sharedserver_test.moc"
