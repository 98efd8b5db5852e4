// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/localserver/platform.h"
#include "tests/support/patience.h"

#include <QProcess>
#include <QTest>

#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <optional>

using namespace penstock;

/// What another system would have to give.
class PlatformTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// The system takes 0 for the process itself and all that it began, and -1 for everybody.
    void nobodyIsEndedWithoutAnId()
    {
        const pid_t child = ::fork();
        if (child == 0) { // in a group of its own, so that a fault ends nobody else
            ::setpgid(0, 0);
            platform::askToEnd(0);
            platform::wake(0);
            platform::forceEnd(0);
            ::_exit(7);
        }
        int status = 0;
        QCOMPARE(::waitpid(child, &status, 0), child);
        QVERIFY2(WIFEXITED(status), "it has ended itself");
        QCOMPARE(WEXITSTATUS(status), 7);
    }

    void aStoppedProcessEnds()
    {
        for (const bool isForced : {false, true}) {
            QProcess process;
            process.start(QStringLiteral("cat"), QStringList());
            QVERIFY(process.waitForStarted(patienceMs));
            const qint64 id = process.processId();
            QCOMPARE(::kill(static_cast<pid_t>(id), SIGSTOP), 0);
            if (isForced) {
                platform::forceEnd(id);
            } else {
                platform::askToEnd(id);
                platform::wake(id);
            }
            QVERIFY(process.waitForFinished(patienceMs));
            QCOMPARE(process.exitStatus(), QProcess::CrashExit);
            QVERIFY(!platform::collect(id)); // QProcess has done so
        }
    }

    void theEndOfAChildIsKnownOnce()
    {
        const pid_t child = ::fork();
        if (child == 0)
            ::_exit(3);
        std::optional<platform::ProcessEnd> end;
        const auto isCollected = [&end, child] { // asked more than once by QTRY_…
            if (!end)
                end = platform::collect(child);
            return end.has_value();
        };
        QTRY_VERIFY_WITH_TIMEOUT(isCollected(), patienceMs);
        QVERIFY(!end->bySignal);
        QCOMPARE(end->exitCode, 3);
        QVERIFY(!platform::collect(child));
    }

    void aLogIsReadAndEmptied()
    {
        int log = platform::makeLog();
        QVERIFY(log >= 0);
        QCOMPARE(::write(log, "penstock", 8), ssize_t(8));
        QCOMPARE(platform::logSize(log), qint64(8));
        char bytes[8] = {};
        QCOMPARE(platform::readLog(log, 3, bytes, 8), qint64(5));
        QCOMPARE(QByteArray(bytes, 5), QByteArray("stock"));
        QVERIFY(platform::emptyLog(log));
        QCOMPARE(platform::logSize(log), qint64(0));
        platform::closeHandle(log);
        QCOMPARE(log, -1);
        QCOMPARE(platform::logSize(log), qint64(-1));
    }
};

QTEST_GUILESS_MAIN(PlatformTest)
#include "platform_test.moc"
