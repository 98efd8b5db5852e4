// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/interrupt.h"
#include "tests/support/patience.h"

#include <QCoreApplication>
#include <QSignalSpy>
#include <QTest>

#include <sys/wait.h>
#include <unistd.h>

#include <csignal>

using namespace penstock;

/// Signals of the system become one of the event loop, each kind once.
class InterruptTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        // Whoever started this may have ignored them.
        for (const int number : {SIGINT, SIGTERM, SIGHUP})
            std::signal(number, SIG_DFL);
    }

    void eachKindIsHeard()
    {
        const Interrupt interrupt;
        const QSignalSpy heard(&interrupt, &Interrupt::triggered);
        for (const int number : {SIGINT, SIGTERM, SIGHUP})
            std::raise(number);
        QTRY_COMPARE(heard.size(), 3);
    }

    void anotherOneIsWaitedFor()
    {
        Interrupt interrupt;
        const QSignalSpy heard(&interrupt, &Interrupt::triggered);
        std::raise(SIGINT);
        interrupt.waitForAnother();
        std::raise(SIGINT); // else this would have ended the test
        QTRY_COMPARE(heard.size(), 2);
    }

    void theEndOfATerminalIsToldTwice()
    {
        Interrupt interrupt;
        const QSignalSpy heard(&interrupt, &Interrupt::triggered);
        std::raise(SIGHUP);
        std::raise(SIGHUP);
        interrupt.waitForAnother();
        std::raise(SIGHUP);
        std::raise(SIGINT); // behind all that could be heard of them
        QTRY_VERIFY(heard.size() >= 2);
        QCoreApplication::processEvents();
        QCOMPARE(heard.size(), 2);
    }

    void whatIsIgnoredStaysSo()
    {
        std::signal(SIGHUP, SIG_IGN); // as nohup does
        {
            const Interrupt interrupt;
            const QSignalSpy heard(&interrupt, &Interrupt::triggered);
            std::raise(SIGHUP);
            std::raise(SIGINT);
            QTRY_VERIFY(!heard.isEmpty());
            QCoreApplication::processEvents();
            QCOMPARE(heard.size(), 1);
        }
        QVERIFY(std::signal(SIGHUP, SIG_DFL) == SIG_IGN);
        QVERIFY(std::signal(SIGINT, SIG_DFL) == SIG_DFL);
    }

    void aCopyThatIsNoOtherProgramYetEndsAlone()
    {
        const Interrupt interrupt;
        const QSignalSpy heard(&interrupt, &Interrupt::triggered);
        const pid_t child = ::fork();
        if (child == 0) {
            ::kill(::getpid(), SIGTERM);
            ::_exit(0);
        }
        QVERIFY(child > 0);
        int status = 0;
        QCOMPARE(::waitpid(child, &status, 0), child);
        QVERIFY(WIFSIGNALED(status) && WTERMSIG(status) == SIGTERM);
        std::raise(SIGINT); // behind all that the child could have said
        QTRY_VERIFY(!heard.isEmpty());
        QCoreApplication::processEvents();
        QCOMPARE(heard.size(), 1);
    }
};

QTEST_GUILESS_MAIN(InterruptTest)
#include "interrupt_test.moc"
