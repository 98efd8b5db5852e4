// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/pipeline/spill/spillfolder.h"

#include <QDateTime>
#include <QTest>

#include <algorithm>
#include <thread>

using namespace penstock;

namespace {

constexpr std::size_t large = 100'000;

} // namespace

/// What is kept on disk has its bounds, in bytes and in age.
class SpillBoundsTest final : public QObject, private SpillFolder
{
    Q_OBJECT

private Q_SLOTS:
    void init() { makeFolder(); }
    void w2_13_itIsBoundedInBytes();
    void oneBatchAlwaysFits();
    void aThreadWaitsForRoom();
    void aStopEndsTheWaitForRoom();
    void whatIsTooOldIsToldAndComesOutAlone();
};

void SpillBoundsTest::w2_13_itIsBoundedInBytes()
{
    SpillPolicy policy;
    policy.mostBytes = 1024 * 1024;
    const auto spill = open(policy);
    QVERIFY(spill);
    int taken = 0;
    Status status;
    while ((status = spill->append(batchOf(quint64(taken) + 1, 1, large))) && taken < 100)
        ++taken;
    QVERIFY2(taken >= 9 && taken <= 10, qPrintable(QString::number(taken)));
    QVERIFY(!status && status.error().message.contains(folder()));
    QVERIFY(spill->snapshot().bytes <= policy.mostBytes);
    QVERIFY(!spill->snapshot().trouble.isEmpty());
    QCOMPARE(spill->keep(batchOf(99, 1, large)), quint64(0));
    // As files are done with there is room, and nothing else goes.
    QList<quint64> rows = takeAll(*spill);
    QCOMPARE(rows.size(), taken);
    QVERIFY(std::is_sorted(rows.begin(), rows.end()));
    QVERIFY(spill->snapshot().trouble.isEmpty());
    QVERIFY(spill->append(batchOf(100, 1, large)));
}

void SpillBoundsTest::oneBatchAlwaysFits()
{
    SpillPolicy policy;
    policy.mostBytes = 1; // a MiB is the least
    const auto spill = open(policy);
    QVERIFY(spill);
    QVERIFY(spill->append(batchOf(1, 1, 3 * 1024 * 1024)));
    QVERIFY(!spill->append(batchOf(2)));
    QCOMPARE(takeAll(*spill), QList<quint64>({1}));
    QVERIFY(spill->append(batchOf(2)));
}

void SpillBoundsTest::aThreadWaitsForRoom()
{
    SpillPolicy policy;
    policy.mostBytes = 1024 * 1024;
    policy.look = std::chrono::hours(1);
    const auto spill = open(policy);
    QVERIFY(spill);
    std::uint64_t row = 0;
    while (spill->append(batchOf(row + 1, 1, large)))
        ++row;
    std::atomic<bool> hasRoom = false;
    std::jthread waiting([&](const std::stop_token &stop) {
        while (!stop.stop_requested() && !spill->append(batchOf(row + 1, 1, large)))
            spill->waitForRoom(stop);
        hasRoom = true;
    });
    while (!hasRoom) {
        const auto taken = spill->take();
        if (taken)
            spill->settle(taken->number, 1);
        std::this_thread::yield();
    }
    QCOMPARE(spill->snapshot().kept, row + 1);
}

void SpillBoundsTest::aStopEndsTheWaitForRoom()
{
    SpillPolicy policy;
    policy.look = std::chrono::hours(1);
    const auto spill = open(policy);
    QVERIFY(spill);
    std::jthread waiting([&](const std::stop_token &stop) { spill->waitForRoom(stop); });
    waiting.request_stop();
    waiting.join(); // it would be an hour
}

void SpillBoundsTest::whatIsTooOldIsToldAndComesOutAlone()
{
    leave({1, 2, QDateTime::currentMSecsSinceEpoch() + 3'600'000});
    SpillPolicy policy;
    policy.mostAge = std::chrono::seconds(3'600);
    const auto spill = open(policy);
    QVERIFY(spill);
    QVERIFY(!spill->take()); // not before those
    QVERIFY(spill->hasWaiting());
    QList<quint64> expired;
    while (const auto taken = spill->takeExpired()) {
        expired += taken->batch.row(0);
        QVERIFY(spill->isTooOld(taken->number));
        spill->countExpired(1);
        spill->settle(taken->number, 1);
    }
    QCOMPARE(expired, QList<quint64>({1, 2}));
    QCOMPARE(spill->snapshot().expired, quint64(2));
    QCOMPARE(takeAll(*spill), QList<quint64>({3}));
}

QTEST_GUILESS_MAIN(SpillBoundsTest)
#include "spillbounds_test.moc"
