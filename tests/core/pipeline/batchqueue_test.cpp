// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/batchqueue.h"
#include "core/pipeline/pipelinestats.h"

#include <QTest>

#include <thread>

using namespace penstock;

namespace {

SinkBatch oneLine(std::uint64_t row)
{
    SinkBatch batch;
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
            const std::optional<SinkBatch> batch = queue.tryPop();
            if (!batch) {
                std::this_thread::yield();
                continue;
            }
            QCOMPARE(batch->row(0), expected);
            stats.addAccepted(1);
            stats.addAnswer(10, std::chrono::microseconds(50));
            if (expected % 100 == 0) {
                stats.beginPause(Pause::Reason::Throttled, 429, QStringLiteral("slow down"));
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

    void aStopEndsAPause()
    {
        BatchQueue queue(1, ignore);
        queue.setPaused(true);
        std::atomic<bool> pushed = true;
        std::jthread worker([&](const std::stop_token &stop) {
            queue.waitWhilePaused(stop);
            pushed = queue.push(oneLine(1), stop);
        });
        worker.request_stop();
        worker.join();
        QVERIFY(!pushed);
    }

    void aPausedQueueTakesNothing()
    {
        BatchQueue queue(2, ignore);
        // Who may not wait is refused when he would have to.
        std::stop_source impatient;
        impatient.request_stop();
        queue.setPaused(true);
        QVERIFY(!queue.push(oneLine(1), impatient.get_token()));
        QCOMPARE(queue.depth().batches, 0);
        queue.setPaused(false);
        QVERIFY(queue.push(oneLine(1), impatient.get_token()));
        QCOMPARE(queue.depth().batches, 1);
    }
};

QTEST_GUILESS_MAIN(BatchQueueTest)
#include "batchqueue_test.moc"
