// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/localserver/processwatch.h"
#include "tests/support/patience.h"

#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <sys/wait.h>
#include <unistd.h>

using namespace penstock;

namespace {

/// A process that has ended and whose end nobody has heard of yet.
class Zombie
{
    Q_DISABLE_COPY_MOVE(Zombie)

public:
    Zombie() : m_id(::fork())
    {
        if (m_id == 0)
            ::_exit(0);
        siginfo_t info{};
        m_isThere = ::waitid(P_PID, static_cast<id_t>(m_id), &info, WEXITED | WNOWAIT) == 0;
    }
    ~Zombie() { ::waitpid(m_id, nullptr, 0); }

    bool isThere() const { return m_isThere; }
    qint64 id() const { return m_id; }

private:
    pid_t m_id;
    bool m_isThere = false;
};

/// Lives until its input ends.
bool start(QProcess &process, const QString &program = QStringLiteral("cat"))
{
    process.start(program, QStringList());
    return process.waitForStarted();
}

bool end(QProcess &process)
{
    process.closeWriteChannel();
    return process.waitForFinished();
}

} // namespace

/// Processes that may be somebody else's.
class ProcessWatchTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsOfTheEndOnce()
    {
        QProcess process;
        QVERIFY(start(process));
        ProcessWatch watch;
        QSignalSpy ended(&watch, &ProcessWatch::ended);
        QVERIFY(watch.watch(process.processId()));
        QCOMPARE(watch.processId(), process.processId());
        QVERIFY(!watch.hasEnded());
        QVERIFY(end(process));
        QVERIFY(watch.hasEnded()); // asked, before the event comes
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(watch.processId(), qint64(0));
        QCoreApplication::processEvents();
        QCOMPARE(ended.size(), 1);
    }

    void whatIsNotWatchedAnyMoreIsNotTold()
    {
        QProcess process;
        QVERIFY(start(process));
        ProcessWatch watch;
        ProcessWatch other;
        QSignalSpy ended(&watch, &ProcessWatch::ended);
        QSignalSpy otherEnded(&other, &ProcessWatch::ended);
        QVERIFY(watch.watch(process.processId()));
        QVERIFY(other.watch(process.processId()));
        watch.stop();
        QCOMPARE(watch.processId(), qint64(0));
        QVERIFY(end(process));
        QTRY_COMPARE(otherEnded.size(), 1);
        QCOMPARE(ended.size(), 0);
        QVERIFY(watch.hasEnded()); // nothing is watched
    }

    void theNextOneTakesThePlaceOfTheFirst()
    {
        QProcess first;
        QProcess second;
        QVERIFY(start(first));
        QVERIFY(start(second));
        ProcessWatch watch;
        QSignalSpy ended(&watch, &ProcessWatch::ended);
        QVERIFY(watch.watch(first.processId()));
        QVERIFY(watch.watch(second.processId()));
        QVERIFY(end(first));
        QCoreApplication::processEvents();
        QCOMPARE(ended.size(), 0);
        QVERIFY(!watch.hasEnded());
        QVERIFY(end(second));
        QTRY_COMPARE(ended.size(), 1);
    }

    void oneMayBeWatchedAsSoonAsTheLastHasEnded()
    {
        QProcess first;
        QProcess second;
        QVERIFY(start(first));
        QVERIFY(start(second));
        ProcessWatch watch;
        QVERIFY(watch.watch(first.processId()));
        int ends = 0;
        connect(&watch, &ProcessWatch::ended, this, [&] {
            if (++ends == 1)
                QVERIFY(watch.watch(second.processId()));
        });
        QVERIFY(end(first));
        QTRY_COMPARE(ends, 1);
        QCOMPARE(watch.processId(), second.processId());
        QVERIFY(end(second));
        QTRY_COMPARE(ends, 2);
    }

    void whoIsGoneCannotBeWatched()
    {
        QProcess process;
        QVERIFY(start(process));
        const qint64 gone = process.processId();
        QVERIFY(end(process));
        ProcessWatch watch;
        QVERIFY(!watch.watch(gone));
        QCOMPARE(watch.processId(), qint64(0));
        QVERIFY(!isRunning(gone));
        QCOMPARE(parentOf(gone), qint64(0));
    }

    void aZombieHasEnded()
    {
        const Zombie zombie;
        QVERIFY(zombie.isThere());
        QVERIFY(!isRunning(zombie.id()));
        QCOMPARE(parentOf(zombie.id()), qint64(::getpid()));
        ProcessWatch watch;
        QSignalSpy ended(&watch, &ProcessWatch::ended);
        QVERIFY(watch.watch(zombie.id()));
        QVERIFY(watch.hasEnded());
        QTRY_COMPARE(ended.size(), 1);
    }

    void aNameMayLookLikeTheRestOfTheLine_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("a dead process of process 1") << QStringLiteral("x) Z 1 1");
        QTest::newRow("brackets") << QStringLiteral("(((");
        QTest::newRow("spaces") << QStringLiteral("a b  c");
        QTest::newRow("a bracket at its end") << QStringLiteral("x) X 7)");
    }

    void aNameMayLookLikeTheRestOfTheLine()
    {
        QFETCH(const QString, name);
        const QTemporaryDir folder;
        const QString program = folder.filePath(name);
        QVERIFY(QFile::copy(QStandardPaths::findExecutable(QStringLiteral("cat")), program));
        QProcess process;
        QVERIFY(start(process, program));
        QVERIFY(isRunning(process.processId()));
        QCOMPARE(parentOf(process.processId()), qint64(::getpid()));
        QVERIFY(end(process));
    }
};

QTEST_GUILESS_MAIN(ProcessWatchTest)
#include "processwatch_test.moc"
