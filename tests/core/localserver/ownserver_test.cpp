// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/localserver/localloginjob.h"
#include "core/localserver/ownserver.h"
#include "core/localserver/processwatch.h"
#include "tests/support/patience.h"

#include <QScopeGuard>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <memory>

using namespace penstock;

namespace {

int signalTo(qint64 process, int number)
{
    return ::kill(static_cast<pid_t>(process), number);
}

} // namespace

class OwnServerTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneThatDiesBeforeItHasTakenTheLoginIsStartedAgain();
};

// Whoever has just been handed a server asks it for the login; the server dies before it has answered, and its warden
// before it could tell.
void OwnServerTest::oneThatDiesBeforeItHasTakenTheLoginIsStartedAgain()
{
    const QTemporaryDir base;
    const LocalServerFolder folder(base.filePath(QStringLiteral("server")));
    QVERIFY(folder.prepare());
    ServerUsers firstUsers(folder.usersPath());
    ServerUsers users(folder.usersPath());
    QVERIFY(firstUsers.join() && users.join());
    auto first = std::make_unique<OwnServer>(folder, firstUsers);
    QSignalSpy begun(first.get(), &OwnServer::running);
    first->start(false);
    QTRY_COMPARE_WITH_TIMEOUT(begun.size(), 1, patienceMs);
    const qint64 influxd = first->process().processId();
    const qint64 warden = parentOf(influxd);
    first.reset();
    QVERIFY(isRunning(influxd));

    OwnServer second(folder, users);
    QSignalSpy running(&second, &OwnServer::running);
    QSignalSpy failed(&second, &OwnServer::failed);
    QCOMPARE(signalTo(influxd, SIGSTOP), 0); // the system still takes connections for it
    const auto isAsked = [&second] { return second.findChild<LocalLoginJob *>() != nullptr; };
    second.start(true);
    QTRY_VERIFY_WITH_TIMEOUT(isAsked(), patienceMs);
    QCOMPARE(signalTo(warden, SIGSTOP), 0);
    const auto goOn = qScopeGuard([warden] { signalTo(warden, SIGCONT); });
    QCOMPARE(signalTo(influxd, SIGKILL), 0);
    QTRY_VERIFY_WITH_TIMEOUT(!isAsked(), patienceMs);
    QCOMPARE(running.size(), 0);
    QCOMPARE(signalTo(warden, SIGCONT), 0);
    QTRY_COMPARE_WITH_TIMEOUT(running.size(), 1, patienceMs);
    QCOMPARE(failed.size(), 0);
    QVERIFY(second.process().processId() != influxd);
    QVERIFY(isRunning(second.process().processId()));
}

QTEST_GUILESS_MAIN(OwnServerTest)
#include "ownserver_test.moc"
