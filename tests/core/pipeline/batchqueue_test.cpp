// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/batchqueue.h"
#include "core/pipeline/pipelinestats.h"

#include <QTest>

#include <thread>

using namespace penstock;

namespace {

SinkBatch oneLine(std::uint64_t row, int partition = 0)
{
    SinkBatch batch({"events", partition});
    batch.append("m v=1 1", row, row);
    return batch;
}

void ignore() {}

} // namespace

/// The plain C++ parts where the threads of a pipeline meet.
class BatchQueueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void q6_13_aBoundedQueuePassesEverythingInOrder()
    {
        constexpr std::uint64_t count = 5'000;
        std::atomic<std::uint64_t> announced = 0;
        BatchQueue queue(3, [&announced] { ++announced; });
        PipelineStats stats(1, {}, {});
        std::jthread worker([&](const std::stop_token &stop) {
            for (std::uint64_t row = 1; row <= count; ++row) {
                stats.addRead(1, 0);
                stats.addEncoded(1, 8);
                if (!queue.push(oneLine(row), stop))
                    return;
            }
        });
        std::jthread watcher([&](const std::stop_token &stop) {
            while (!stop.stop_requested()) {
                const PipelineSnapshot now = stats.snapshot();
                if (now.accepted > now.encoded || now.encoded > now.read || queue.depth().batches > 3)
                    qFatal("counts out of order");
            }
        });
        std::uint64_t expected = 1;
        while (expected <= count) {
            const std::optional<BatchQueue::Item> item = queue.tryPop();
            if (!item) {
                std::this_thread::yield();
                continue;
            }
            QCOMPARE(item->batch.row(0), expected);
            stats.addAccepted(1);
            stats.addAnswer(10, std::chrono::microseconds(50));
            if (expected % 100 == 0) {
                stats.beginPause({Pause::Reason::Throttled, 429, QStringLiteral("slow down")});
                queue.setPaused(true);
                std::this_thread::yield();
                stats.endPause();
                queue.setPaused(false);
            }
            ++expected;
        }
        worker.join();
        watcher.request_stop();
        watcher.join();
        QCOMPARE(announced.load(), count);
        QCOMPARE(stats.snapshot().accepted, quint64(count));
        QCOMPARE(queue.depth().lines, quint64(0));
    }

    void aStopEndsTheWaitForRoom()
    {
        BatchQueue queue(1, ignore);
        QVERIFY(queue.push(oneLine(1), {}));
        std::atomic<bool> pushed = true;
        std::jthread worker([&](const std::stop_token &stop) { pushed = queue.push(oneLine(2), stop); });
        worker.request_stop();
        worker.join();
        QVERIFY(!pushed);
        QCOMPARE(queue.depth().batches, 1);
    }

    void q6_3_aPausedQueueFillsUp()
    {
        BatchQueue queue(2, ignore);
        // Who may not wait is refused when he would have to.
        std::stop_source impatient;
        impatient.request_stop();
        queue.setPaused(true);
        QVERIFY(queue.push(oneLine(1), impatient.get_token()));
        QVERIFY(queue.push(oneLine(2), impatient.get_token()));
        QVERIFY(!queue.push(oneLine(3), impatient.get_token()));
        QCOMPARE(queue.depth().batches, 2);
        // Who can keep what is not taken asks first.
        SinkBatch other = oneLine(4);
        QCOMPARE(queue.pushUnlessPaused(other, {}), BatchQueue::Pushed::Paused);
        QCOMPARE(other.lines(), std::size_t(1));
        queue.setPaused(false);
        QVERIFY(queue.tryPop());
        QCOMPARE(queue.pushUnlessPaused(other, {}), BatchQueue::Pushed::Taken);
    }

    void aPartitionThatMayNotGoIsPassedBy()
    {
        BatchQueue queue(2, ignore);
        queue.put(oneLine(1, 0));
        queue.put(oneLine(2, 1));
        queue.put(oneLine(3, 0));
        queue.put(oneLine(4, 1));
        const auto onlyOne = [](const TopicPartition &any) { return any.partition == 1; };
        QCOMPARE(queue.tryPop(onlyOne)->batch.row(0), std::uint64_t(2));
        QCOMPARE(queue.tryPop(onlyOne)->batch.row(0), std::uint64_t(4));
        QVERIFY(!queue.tryPop(onlyOne));
        QCOMPARE(queue.tryPop()->batch.row(0), std::uint64_t(1));
        QCOMPARE(queue.depth().batches, 1);
    }

    void eachPartitionIsFullForItself()
    {
        BatchQueue queue(2, ignore);
        queue.put(oneLine(1, 0));
        QVERIFY(!queue.isFull({"events", 0}));
        queue.put(oneLine(2, 0));
        queue.put(oneLine(3, 1));
        QVERIFY(queue.isFull({"events", 0}));
        QVERIFY(!queue.isFull({"events", 1}));
        QCOMPARE(queue.depth({"events", 0}).lines, quint64(2));
        QVERIFY(queue.depth({"events", 0}).bytes > 0);
        QCOMPARE(queue.depth({"events", 7}).batches, 0);
    }

    void q6_13_itIsBoundedInRowsAndBytesToo_data()
    {
        QTest::addColumn<quint64>("lines");
        QTest::addColumn<quint64>("bytes");
        QTest::addColumn<int>("batches"); // of one line each, until it is full
        const quint64 line = oneLine(1).bytes();
        QTest::newRow("in batches alone") << quint64(0) << quint64(0) << 5;
        QTest::newRow("in rows") << quint64(3) << quint64(0) << 3;
        QTest::newRow("in bytes") << quint64(0) << 2 * line << 2;
        QTest::newRow("a part of a line over") << quint64(0) << 2 * line + 1 << 3;
        QTest::newRow("whichever is reached first") << quint64(4) << 3 * line << 3;
        QTest::newRow("less than a batch: one goes all the same") << quint64(1) << quint64(1) << 1;
    }

    void q6_13_itIsBoundedInRowsAndBytesToo()
    {
        QFETCH(quint64, lines);
        QFETCH(quint64, bytes);
        QFETCH(int, batches);
        BatchQueue queue(5, ignore, {lines, bytes});
        // Who may not wait is refused when he would have to.
        std::stop_source impatient;
        impatient.request_stop();
        while (queue.push(oneLine(1), impatient.get_token()))
            QVERIFY(queue.depth().batches <= 5);
        QCOMPARE(queue.depth().batches, batches);
        QVERIFY(queue.isFull(false));
        const std::optional<BatchQueue::Item> item = queue.tryPop();
        QVERIFY(!queue.isFull(false));
        queue.putBack(*item);
        QCOMPARE(queue.depth().batches, batches);
        QCOMPARE(queue.depth().bytes, quint64(batches) * oneLine(1).bytes());
    }

    void itIsFullWhenAPartitionIs()
    {
        BatchQueue queue(2, ignore);
        queue.put(oneLine(1, 0));
        queue.put(oneLine(2, 1));
        QVERIFY(queue.isFull(false) && !queue.isFull(true));
        queue.put(oneLine(3, 1));
        QVERIFY(queue.isFull(true));
        queue.takeBack({"events", 1});
        QVERIFY(!queue.isFull(true));
        QCOMPARE(queue.depth().batches, 1);
        queue.revoke({"events", 0});
        QCOMPARE(queue.depth().lines, quint64(0));
        QCOMPARE(queue.depth().bytes, quint64(0));
    }

    void whatWaitsCanBeTakenBack()
    {
        BatchQueue queue(9, ignore);
        for (std::uint64_t row = 5; row <= 8; ++row)
            queue.put(oneLine(row, int(row % 2)));
        const BatchQueue::TakenBack taken = queue.takeBack({"events", 1});
        QCOMPARE(taken.lines, quint64(2));
        QVERIFY(taken.from && taken.from->row == 5);
        QVERIFY(taken.bytes > 0);
        QCOMPARE(queue.depth().lines, quint64(2));
        QVERIFY(!queue.takeBack({"events", 1}).from);
    }

    void q6_18_aPartitionThatIsTakenAwayLeavesNothingAndComesAsANewGeneration()
    {
        BatchQueue queue(9, ignore);
        queue.put(oneLine(1, 0));
        queue.put(oneLine(2, 1));
        QCOMPARE(queue.revoke({"events", 1}), quint32(1));
        QCOMPARE(queue.revoke({"events", 1}), quint32(2));
        queue.put(oneLine(3, 1));
        QCOMPARE(queue.tryPop()->generation, quint32(0));
        const auto item = queue.tryPop();
        QCOMPARE(item->batch.row(0), std::uint64_t(3));
        QCOMPARE(item->generation, quint32(2));
        QVERIFY(!queue.tryPop());
    }
};

QTEST_GUILESS_MAIN(BatchQueueTest)
#include "batchqueue_test.moc"
