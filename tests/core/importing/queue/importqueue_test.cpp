// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/queue/importqueue.h"

#include <QSignalSpy>
#include <QTest>

using namespace penstock;

namespace {

const Error broken{Error::Kind::BadInput, QStringLiteral("no CSV"), {}, {}};

/// "a done, b failed"
QString describe(const ImportQueue &queue)
{
    static const QStringList words{QStringLiteral("waits"),  QStringLiteral("runs"),    QStringLiteral("done"),
                                   QStringLiteral("failed"), QStringLiteral("stopped"), QStringLiteral("not begun")};
    QStringList all;
    for (const ImportQueue::Entry &entry : queue.entries())
        all += entry.file + u' ' + words.at(int(entry.state));
    return all.join(QStringLiteral(", "));
}

QStringList files(const char *names)
{
    return QString::fromLatin1(names).split(u' ');
}

} // namespace

class ImportQueueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneAfterTheOther()
    {
        ImportQueue queue;
        QSignalSpy over(&queue, &ImportQueue::over);
        QStringList begun;
        connect(&queue, &ImportQueue::begin, this, [&](const ImportQueue::Entry &entry) {
            begun += entry.file;
            if (entry.file == u"b")
                queue.finish(ImportQueue::State::Failed, broken);
            else
                queue.finish(ImportQueue::State::Succeeded);
        });
        queue.add(files("a b c"));
        QVERIFY(begun.isEmpty());
        queue.start();
        QVERIFY(over.wait(30'000));
        QCOMPARE(begun.join(u' '), QStringLiteral("a b c"));
        QCOMPARE(describe(queue), QStringLiteral("a done, b failed, c done"));
        QCOMPARE(queue.entries().at(1).error->message, broken.message);

        queue.add(files("d")); // it goes on
        QVERIFY(over.wait(30'000));
        QCOMPARE(begun.join(u' '), QStringLiteral("a b c d"));
        queue.forgetEnded();
        QVERIFY(queue.entries().isEmpty());
    }

    void filesThatFailAtOnceAreNoCallsInsideOfEachOther()
    {
        ImportQueue queue;
        QSignalSpy over(&queue, &ImportQueue::over);
        int depth = 0;
        int most = 0;
        connect(&queue, &ImportQueue::begin, this, [&] {
            most = std::max(most, ++depth);
            queue.finish(ImportQueue::State::Failed, broken);
            --depth;
        });
        queue.add(QStringList(1'000, QStringLiteral("a")));
        queue.start();
        QVERIFY(over.wait(30'000));
        QCOMPARE(most, 1);
        QCOMPARE(queue.inState(ImportQueue::State::Failed).size(), 1'000);
    }

    void thoseThatWaitAreMovedAndTakenOut()
    {
        ImportQueue queue;
        QSignalSpy begin(&queue, &ImportQueue::begin);
        const QList<quint64> ids = queue.add(files("a b c d"));
        queue.start();
        QVERIFY(begin.wait(30'000));
        QVERIFY(!queue.remove(ids.at(0)) && !queue.move(ids.at(0), 2) && !queue.remove(4711)); // it runs
        QVERIFY(queue.move(ids.at(3), 0));
        QCOMPARE(describe(queue), QStringLiteral("a runs, d waits, b waits, c waits"));
        QVERIFY(queue.move(ids.at(3), 99));
        QVERIFY(queue.move(ids.at(1), 1));
        QCOMPARE(describe(queue), QStringLiteral("a runs, c waits, b waits, d waits"));
        QVERIFY(queue.remove(ids.at(2)));
        queue.add(files("e"));
        QCOMPARE(describe(queue), QStringLiteral("a runs, b waits, d waits, e waits"));
        queue.finish(ImportQueue::State::Succeeded);
        QVERIFY(begin.wait(30'000));
        QCOMPARE(describe(queue), QStringLiteral("a done, b runs, d waits, e waits"));
    }

    void stopsAtTheFirstThatFails()
    {
        ImportQueue queue;
        queue.setAfterFailure(ImportQueue::AfterFailure::Stop);
        QSignalSpy over(&queue, &ImportQueue::over);
        connect(&queue, &ImportQueue::begin, this, [&](const ImportQueue::Entry &entry) {
            queue.finish(entry.file == u"b" ? ImportQueue::State::Failed : ImportQueue::State::Succeeded,
                         entry.file == u"b" ? std::optional(broken) : std::nullopt);
        });
        queue.add(files("a b c d"));
        queue.start();
        QVERIFY(over.wait(30'000));
        QCOMPARE(describe(queue), QStringLiteral("a done, b failed, c not begun, d not begun"));
        QVERIFY(queue.add(files("e")).isEmpty()); // it takes none any more
    }

    void aStopLetsTheOneThatRunsEnd()
    {
        ImportQueue queue;
        QSignalSpy begin(&queue, &ImportQueue::begin);
        QSignalSpy over(&queue, &ImportQueue::over);
        queue.add(files("a b"));
        queue.start();
        QVERIFY(begin.wait(30'000));
        queue.stop();
        QCOMPARE(describe(queue), QStringLiteral("a runs, b not begun"));
        QVERIFY(over.isEmpty());
        queue.finish(ImportQueue::State::Stopped);
        QVERIFY(over.wait(30'000));
        QCOMPARE(describe(queue), QStringLiteral("a stopped, b not begun"));
        QCOMPARE(over.size(), 1);
        QCOMPARE(begin.size(), 1);
    }

    void aStopBeforeTheFirst()
    {
        ImportQueue queue;
        QSignalSpy begin(&queue, &ImportQueue::begin);
        QSignalSpy over(&queue, &ImportQueue::over);
        queue.add(files("a"));
        queue.start();
        queue.stop();
        QVERIFY(over.wait(30'000));
        QVERIFY(begin.isEmpty());
        QCOMPARE(describe(queue), QStringLiteral("a not begun"));
    }

    void itWaitsBetweenFilesForWhoLooksAtThem()
    {
        ImportQueue queue;
        queue.setWaitsBetween(true);
        QSignalSpy begin(&queue, &ImportQueue::begin);
        QSignalSpy over(&queue, &ImportQueue::over);
        queue.add(files("a b"));
        queue.start();
        QVERIFY(begin.wait(30'000));
        queue.finish(ImportQueue::State::Failed, broken, {5, 1, 0, 2});
        QCoreApplication::processEvents();
        QCOMPARE(describe(queue), QStringLiteral("a failed, b waits"));
        QVERIFY((queue.entries().at(0).counts == ImportQueue::Counts{5, 1, 0, 2}));
        QVERIFY(!queue.isRunning() && over.isEmpty());
        queue.start();
        QVERIFY(begin.wait(30'000));
        queue.finish(ImportQueue::State::Succeeded);
        QVERIFY(over.wait(30'000));
        QCOMPARE(describe(queue), QStringLiteral("a failed, b done"));
        queue.add(files("c")); // what became of b is still looked at
        QCoreApplication::processEvents();
        QCOMPARE(describe(queue), QStringLiteral("a failed, b done, c waits"));
        QCOMPARE(begin.size(), 2);
    }

    void oneThatHasEndedRunsAgain()
    {
        ImportQueue queue;
        queue.setWaitsBetween(true);
        QSignalSpy begin(&queue, &ImportQueue::begin);
        const QList<quint64> ids = queue.add(files("a b"));
        queue.start();
        QVERIFY(begin.wait(30'000));
        QVERIFY(!queue.runAgain(ids.at(0)) && !queue.runAgain(ids.at(1)) && !queue.runAgain(4711));
        queue.finish(ImportQueue::State::Failed, broken, {1, 1, 0, 0});
        QVERIFY(!queue.runAgain(ids.at(1))); // it has not had its first turn
        QVERIFY(queue.runAgain(ids.at(0)));
        QCOMPARE(describe(queue), QStringLiteral("a runs, b waits"));
        QVERIFY(!queue.entries().at(0).error && queue.entries().at(0).counts == ImportQueue::Counts());
        queue.finish(ImportQueue::State::Succeeded);
        QCOMPARE(describe(queue), QStringLiteral("a done, b waits"));
        QCOMPARE(begin.size(), 1);
    }

    void anotherFileTakesThePlaceOfTheOneThatRuns()
    {
        ImportQueue queue;
        QSignalSpy begin(&queue, &ImportQueue::begin);
        queue.replaceRunning(QStringLiteral("x")); // none runs
        queue.add(files("a b"));
        queue.start();
        QVERIFY(begin.wait(30'000));
        QSignalSpy changed(&queue, &ImportQueue::changed);
        queue.replaceRunning(QStringLiteral("a"));
        QCOMPARE(changed.size(), 0);
        queue.replaceRunning(QStringLiteral("x"));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(describe(queue), QStringLiteral("x runs, b waits"));
    }

    void theLatestThatEndedAreKept()
    {
        ImportQueue queue;
        QSignalSpy over(&queue, &ImportQueue::over);
        connect(&queue, &ImportQueue::begin, this, [&] { queue.finish(ImportQueue::State::Succeeded); });
        queue.add(files("a b c d"));
        queue.start();
        QVERIFY(over.wait(30'000));
        queue.forgetEnded(9);
        QCOMPARE(queue.entries().size(), 4);
        queue.forgetEnded(2);
        QCOMPARE(describe(queue), QStringLiteral("c done, d done"));
    }
};

QTEST_GUILESS_MAIN(ImportQueueTest)

#include "importqueue_test.moc"
