// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/backlog.h"
#include "core/pipeline/batchqueue.h"

#include <QTest>

#include <algorithm>

using namespace penstock;

namespace {

SinkBatch batchOf(quint64 firstRow, quint64 lines, int partition = 0)
{
    SinkBatch batch({"events", partition});
    for (quint64 row = firstRow; row < firstRow + lines; ++row)
        batch.append("m v=1", row, row);
    return batch;
}

BatchWork workFrom(quint64 firstRow, quint64 lines, bool mayBeStored = false)
{
    BatchWork work;
    work.batch = batchOf(firstRow, lines);
    work.mayBeStored = mayBeStored;
    return work;
}

} // namespace

class BacklogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_queue.emplace(8, [] {});
        m_backlog.emplace(*m_queue);
    }

    void whatCameBackGoesFirst()
    {
        QVERIFY(m_backlog->isEmpty());
        push(100, 10);
        m_backlog->putBack(workFrom(50, 5));
        std::vector<BatchWork> parts;
        parts.push_back(workFrom(1, 2));
        parts.push_back(workFrom(3, 2, true));
        m_backlog->putBack(std::move(parts));
        QCOMPARE(m_backlog->depth().batches, 3);
        QCOMPARE(m_backlog->depth().lines, quint64(9));
        QCOMPARE(std::ranges::count_if(m_backlog->waiting(), &BatchWork::mayBeStored), 1);
        QCOMPARE(takenRows(), QList<quint64>({1, 3, 50, 100}));
        QVERIFY(m_backlog->isEmpty());
        BatchWork none;
        QVERIFY(!m_backlog->take(none));
    }

    void q6_3_aPartitionThatMayNotGoIsPassedBy()
    {
        BatchWork held;
        held.batch = batchOf(1, 2, 0);
        m_backlog->putBack(std::move(held));
        m_queue->put(batchOf(3, 2, 0));
        m_queue->put(batchOf(7, 2, 1));
        const auto mayGo = [](const TopicPartition &partition) { return partition.partition == 1; };
        BatchWork work;
        QVERIFY(m_backlog->take(work, mayGo));
        QCOMPARE(work.batch.row(0), std::uint64_t(7));
        QVERIFY(!m_backlog->take(work, mayGo));
        QCOMPARE(takenRows(), QList<quint64>({1, 3}));
    }

    void q6_18_whatCameBackOfAPartitionThatIsGoneIsDropped()
    {
        BatchWork old = workFrom(1, 4, true);
        BatchWork young = workFrom(1, 3);
        young.generation = 1;
        BatchWork others;
        others.batch = batchOf(9, 2, 1);
        m_backlog->putBack(std::move(old));
        m_backlog->putBack(std::move(young));
        m_backlog->putBack(std::move(others));
        const std::deque<BatchWork> dropped = m_backlog->drop({"events", 0}, 1);
        QCOMPARE(dropped.size(), std::size_t(1));
        QCOMPARE(dropped.front().batch.lines(), std::size_t(4));
        QVERIFY(dropped.front().mayBeStored);
        QCOMPARE(m_backlog->depth().lines, quint64(5));
        QVERIFY(m_backlog->drop({"events", 0}, 1).empty());
        QCOMPARE(m_backlog->depth().batches, 2);
    }

    void aBatchKeepsItsGenerationWhenItIsCut()
    {
        m_queue->revoke({"events", 0});
        push(41, 10);
        BatchWork work;
        QVERIFY(m_backlog->take(work));
        QCOMPARE(work.generation, quint32(1));
        QCOMPARE(halves(work).back().origin().generation, quint32(1));
        QCOMPARE(work.origin().row, quint64(41));
        QCOMPARE(work.origin().partition.topic, std::string("events"));
    }

    void q6_5_whatIsTooLargeIsCut()
    {
        QVERIFY(cameBackTooLarge(workFrom(1, 10)));
        QCOMPARE(m_backlog->depth().batches, 2);
        QVERIFY(cameBackTooLarge(workFrom(21, 10))); // twice is a limit
        m_backlog->takeWaiting();
        push(41, 10);
        QCOMPARE(takenRows(), QList<quint64>({41, 46}));
    }

    void aLineIsTriedAgainUntilItsSizeIsTheReason()
    {
        BatchWork line = workFrom(1, 1);
        QVERIFY(m_backlog->tooLarge(line));
        QVERIFY(m_backlog->take(line));
        QVERIFY(!m_backlog->tooLarge(line)); // twice, and nothing as large was ever taken
        QVERIFY(m_backlog->isEmpty());

        line = workFrom(1, 1);
        m_backlog->accepted(line.batch.bytes());
        int times = 1;
        for (; m_backlog->tooLarge(line); ++times)
            QVERIFY(m_backlog->take(line));
        QCOMPARE(times, 5);
    }

private:
    void push(quint64 firstRow, quint64 lines) { m_queue->push(batchOf(firstRow, lines), {}); }
    bool cameBackTooLarge(BatchWork work) { return m_backlog->tooLarge(work); }

    /// The first row of each batch, until there is none.
    QList<quint64> takenRows()
    {
        QList<quint64> rows;
        for (BatchWork work; m_backlog->take(work); work = {})
            rows += work.batch.row(0);
        return rows;
    }

    std::optional<BatchQueue> m_queue;
    std::optional<Backlog> m_backlog;
};

QTEST_GUILESS_MAIN(BacklogTest)
#include "backlog_test.moc"
