// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/tuner.h"

#include <QTest>

#include <algorithm>

using namespace penstock;
using std::chrono::milliseconds;
using Mode = TuningSnapshot::Mode;
using Reason = TuningSnapshot::Reason;

class TunerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void growsWhileTheLatencyIsFlat()
    {
        Tuner tuner(Mode::On, 2, 32);
        answer(tuner, milliseconds(1'000), 6); // as 3.x, which writes once a second whatever comes
        QCOMPARE(tuner.concurrency(), 3);
        QCOMPARE(tuner.snapshot().reason, Reason::Flat);
        answer(tuner, milliseconds(1'000), 9);
        QCOMPARE(tuner.concurrency(), 4);
        answer(tuner, milliseconds(1'000), 1'000);
        QCOMPARE(tuner.concurrency(), 32);
        QCOMPARE(tuner.snapshot().moves, quint64(8));
    }

    void everyMoveIsTold()
    {
        Tuner tuner(Mode::On, 2, 32);
        QList<TuningSnapshot> told;
        tuner.setMoved([&told](const TuningSnapshot &now) { told += now; });
        answer(tuner, milliseconds(1'000), 6);
        QCOMPARE(told.size(), 1);
        QCOMPARE(told.last().concurrency, 3);
        QCOMPARE(told.last().reason, Reason::Flat);
        tuner.timedOut();
        QCOMPARE(told.last().concurrency, 1);
        QCOMPARE(told.last().reason, Reason::Timeout);
        tuner.timedOut(); // it is one already
        QCOMPARE(told.size(), 2);
        tuner.setMode(Mode::Pinned);
        QCOMPARE(told.size(), 2);
        tuner.setMode(Mode::Off);
        QCOMPARE(told.size(), 3);
        QCOMPARE(told.last().concurrency, 2);
    }

    void staysWhereRequestsWaitForOneAnother()
    {
        Tuner tuner(Mode::On, 1, 32);
        // A server that does four at a time.
        int most = 0;
        int beyond = 0;
        for (int i = 0; i < 5'000; ++i) {
            tuner.answered(milliseconds(10) * std::max(4, tuner.concurrency()) / 4);
            most = std::max(most, tuner.concurrency());
            beyond += tuner.concurrency() > 4 ? 1 : 0;
        }
        QCOMPARE(tuner.concurrency(), 4);
        QCOMPARE(most, 6);
        QVERIFY2(beyond < 300, qPrintable(QString::number(beyond))); // it is tried less and less often
    }

    void goesBackWhenMoreOnlyWait()
    {
        Tuner tuner(Mode::On, 8, 32);
        answer(tuner, milliseconds(10), 24);
        QCOMPARE(tuner.concurrency(), 12);
        answer(tuner, milliseconds(15), 36);
        QCOMPARE(tuner.concurrency(), 8);
        QCOMPARE(tuner.snapshot().reason, Reason::Slower);
        answer(tuner, milliseconds(10), 24 * 8);
        QCOMPARE(tuner.concurrency(), 8);
        answer(tuner, milliseconds(10), 24);
        QCOMPARE(tuner.concurrency(), 12); // servers change
    }

    void latenciesOfNothingAreNoTrouble()
    {
        Tuner tuner(Mode::On, 2, 4);
        answer(tuner, milliseconds(0), 1'000);
        QVERIFY(tuner.concurrency() >= 2 && tuner.concurrency() <= 4);
    }

    void aTimeoutHalvesIt()
    {
        Tuner tuner(Mode::On, 8, 32);
        tuner.timedOut();
        QCOMPARE(tuner.concurrency(), 4);
        QCOMPARE(tuner.snapshot().reason, Reason::Timeout);
        for (int i = 0; i < 5; ++i)
            tuner.timedOut();
        QCOMPARE(tuner.concurrency(), 1);
        QCOMPARE(tuner.snapshot().moves, quint64(3)); // those that changed nothing are none
    }

    void aRefusalForSizeIsToldAndChangesNothingHere()
    {
        Tuner tuner(Mode::On, 8, 32);
        tuner.tooLarge();
        QCOMPARE(tuner.concurrency(), 8);
        QCOMPARE(tuner.snapshot().reason, Reason::TooLarge);
    }

    void offAndPinnedItStays_data()
    {
        QTest::addColumn<Mode>("mode");
        QTest::newRow("off") << Mode::Off;
        QTest::newRow("pinned") << Mode::Pinned;
    }

    void offAndPinnedItStays()
    {
        QFETCH(Mode, mode);
        Tuner tuner(mode, 4, 32);
        answer(tuner, milliseconds(1), 1'000);
        tuner.timedOut();
        tuner.tooLarge();
        QCOMPARE(tuner.concurrency(), 4);
        QCOMPARE(tuner.snapshot().moves, quint64(0));
        QCOMPARE(tuner.snapshot().reason, Reason::None);
    }

    void w2_9_canBePinnedWhereItIsAndSetBack()
    {
        Tuner tuner(Mode::On, 2, 32);
        answer(tuner, milliseconds(5), 200);
        const int found = tuner.concurrency();
        QVERIFY(found > 2);
        tuner.setMode(Mode::Pinned);
        answer(tuner, milliseconds(5), 1'000);
        QCOMPARE(tuner.concurrency(), found);
        tuner.setMode(Mode::Off);
        QCOMPARE(tuner.concurrency(), 2);
        tuner.setMode(Mode::On);
        answer(tuner, milliseconds(5), 6);
        QCOMPARE(tuner.concurrency(), 3);
    }

    void w2_9_isPinnedByHand()
    {
        QList<int> rows;
        Tuner tuner(Mode::Off, 2, 32);
        tuner.tuneBatches(1'000, [&rows](int now) { rows += now; });
        tuner.pin(7, 50); // fewer than it would ever come to by itself
        QCOMPARE(tuner.snapshot().mode, Mode::Pinned);
        QCOMPARE(tuner.concurrency(), 7);
        QCOMPARE(tuner.snapshot().batchRows, 50);
        QCOMPARE(rows.last(), 50);
        answer(tuner, milliseconds(5), 1'000);
        tuner.timedOut();
        tuner.tooLarge(50);
        QCOMPARE(tuner.concurrency(), 7);
        QCOMPARE(rows.last(), 50);
        tuner.pin(3, 0);
        QCOMPARE(tuner.concurrency(), 3);
        QCOMPARE(tuner.snapshot().batchRows, 50);
        tuner.setMode(Mode::Off);
        QCOMPARE(tuner.concurrency(), 2);
        QCOMPARE(rows.last(), 1'000);
        // Where the rows are not tuned, they are left alone.
        Tuner other(Mode::On, 2, 32);
        other.pin(0, 500);
        QCOMPARE(other.concurrency(), 1);
        QCOMPARE(other.snapshot().batchRows, 0);
    }

    void w2_9_keepsToItsBounds()
    {
        QCOMPARE(Tuner(Mode::Off, 0, 32).concurrency(), 1);
        QCOMPARE(Tuner(Mode::Off, 99, 32).concurrency(), 32);
    }

    void oneOfTheTwoIsTriedAtATime()
    {
        QList<int> rows;
        Tuner tuner(Mode::On, 4, 4); // so many there may be, and no more
        tuner.tuneBatches(1'000, [&rows](int now) { rows += now; });
        QCOMPARE(tuner.snapshot().batchRows, 1'000);
        for (int i = 0; i < 200; ++i)
            tuner.answered(milliseconds(10), std::size_t(tuner.snapshot().batchRows));
        QVERIFY(rows.size() > 3 && std::is_sorted(rows.begin(), rows.end()));
        QCOMPARE(tuner.snapshot().batchRows, rows.last());
        QCOMPARE(tuner.snapshot().moves, quint64(rows.size()));
        QCOMPARE(tuner.concurrency(), 4);
        const int grown = rows.last();
        tuner.setMode(Mode::Pinned);
        for (int i = 0; i < 200; ++i)
            tuner.answered(milliseconds(10), std::size_t(grown));
        tuner.tooLarge(std::size_t(grown));
        tuner.timedOut();
        QCOMPARE(tuner.snapshot().batchRows, grown);
        tuner.setMode(Mode::Off);
        QCOMPARE(rows.last(), 1'000);
        QCOMPARE(tuner.snapshot().batchRows, 1'000);
    }

    void whatIsTooLargeIsMadeSmaller()
    {
        QList<int> rows;
        Tuner tuner(Mode::On, 2, 2);
        tuner.tuneBatches(5'000, [&rows](int now) { rows += now; });
        tuner.tooLarge(5'000);
        QCOMPARE(rows, QList<int>({2'500}));
        QCOMPARE(tuner.snapshot().reason, Reason::TooLarge);
        tuner.timedOut();
        QCOMPARE(rows.last(), 1'250);
        QCOMPARE(tuner.snapshot().reason, Reason::Timeout);
    }

private:
    static void answer(Tuner &tuner, milliseconds latency, int times)
    {
        for (int i = 0; i < times; ++i)
            tuner.answered(latency);
    }
};

QTEST_GUILESS_MAIN(TunerTest)
#include "tuner_test.moc"
