// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/flowpolicy.h"
#include "core/pipeline/lane.h"
#include "core/pipeline/lanesnapshots.h"
#include "tests/core/pipeline/partitionsamples.h"
#include "tests/support/generatedsource.h"
#include "tests/support/partitionedlistsource.h"

using namespace penstock;
using namespace penstock::pipelinesamples;
using Of = LaneSnapshot::State;
using Run = PipelineSnapshot::State;

namespace {

/// A lane that is never run, so that nothing changes but by the test.
struct StillLane
{
    explicit StillLane(const Source &source)
        : lane(directOutlet(std::make_unique<PartitionSink>(kept, QStringLiteral("vault"), noRow)),
               {.policy = policy, .source = source, .rejectsFile = {}, .spareRejectsFile = {}, .log = {}}, stop,
               [](SinkBatch) {})
    {
    }

    FlowPolicy policy;
    KeptPartitions kept;
    std::stop_source stop;
    Lane lane;
};

SinkBatch batchOf(int partition, quint64 first, quint64 last)
{
    SinkBatch batch(PartitionedListSource::partition(partition));
    for (quint64 row = first; row <= last; ++row)
        batch.append("m v=1", row, row + 1);
    return batch;
}

PipelineSnapshot sinkIn(Run state)
{
    PipelineSnapshot sink;
    sink.target = QStringLiteral("vault");
    sink.state = state;
    return sink;
}

} // namespace

/// What each lane of a sink is told to do and to hold.
class LaneSnapshotsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_broker = std::make_shared<PartitionedListSource::Broker>(2);
        m_source = std::make_unique<PartitionedListSource>(m_broker);
    }

    void w2_1_aSourceWithoutPartitionsHasOneLane()
    {
        const GeneratedSource source(5, [](quint64, std::string &line) { line = "m v=1"; });
        StillLane still(source);
        const QList<LaneSnapshot> lanes = laneSnapshots(still.lane, source, sinkIn(Run::Running));
        QCOMPARE(lanes.size(), 1);
        QCOMPARE(lanes.first().sink, QStringLiteral("vault"));
        QCOMPARE(lanes.first().topic, QString());
        QCOMPARE(lanes.first().offset, qint64(-1));
        QCOMPARE(lanes.first().lag, qint64(-1)); // such a source does not say what is there
        QCOMPARE(lanes.first().oldestUnsentMs, qint64(-1));
    }

    void w2_1_aPartitionedOneHasThoseThatItHas()
    {
        StillLane still(*m_source);
        QVERIFY(laneSnapshots(still.lane, *m_source, sinkIn(Run::Running)).isEmpty());
        still.lane.stats.partitions().isThere(PartitionedListSource::partition(1));
        const QList<LaneSnapshot> lanes = laneSnapshots(still.lane, *m_source, sinkIn(Run::Running));
        QCOMPARE(lanes.size(), 1);
        QCOMPARE(lanes.first().topic, QStringLiteral("events"));
        QCOMPARE(lanes.first().partition, 1);
    }

    void itsStateIsItsSinksOrItsOwn_data()
    {
        QTest::addColumn<Of>("own");
        QTest::addColumn<Run>("sink");
        QTest::addColumn<Of>("shown");
        QTest::newRow("both flow") << Of::Running << Run::Running << Of::Running;
        QTest::newRow("it waits alone") << Of::Paused << Run::Running << Of::Paused;
        QTest::newRow("its sink waits") << Of::Running << Run::Paused << Of::Paused;
        QTest::newRow("what was read is finished") << Of::Running << Run::Stopping << Of::Draining;
        QTest::newRow("also of one that waits") << Of::Paused << Run::Stopping << Of::Draining;
        QTest::newRow("well over") << Of::Running << Run::Succeeded << Of::Over;
        QTest::newRow("failed") << Of::Paused << Run::Failed << Of::Over;
        QTest::newRow("stopped") << Of::Running << Run::Cancelled << Of::Over;
        QTest::newRow("taken away") << Of::Revoked << Run::Running << Of::Revoked;
        QTest::newRow("taken away, and its sink waits") << Of::Revoked << Run::Paused << Of::Revoked;
        QTest::newRow("taken away before the end") << Of::Revoked << Run::Succeeded << Of::Revoked;
    }

    void itsStateIsItsSinksOrItsOwn()
    {
        QFETCH(const Of, own);
        QFETCH(const Run, sink);
        QFETCH(const Of, shown);
        StillLane still(*m_source);
        const TopicPartition partition = PartitionedListSource::partition(0);
        PartitionStats &stats = still.lane.stats.partitions();
        stats.isThere(partition);
        if (own == Of::Paused)
            stats.beginPause(partition, {Pause::Reason::Throttled, 429, QStringLiteral("slow down")});
        if (own == Of::Revoked)
            stats.setRevoked(partition);
        QCOMPARE(laneSnapshots(still.lane, *m_source, sinkIn(sink)).first().state, shown);
    }

    void w2_1_whatIsSettledAndWhatIsBehind()
    {
        StillLane still(*m_source);
        m_broker->push(0, 10);
        m_broker->push(1, 4);
        for (const int number : {0, 1})
            still.lane.stats.partitions().isThere(PartitionedListSource::partition(number));
        still.lane.ledger.add({.lastRow = 2}, batchOf(0, 0, 2));
        still.lane.ledger.add({.lastRow = 5}, batchOf(0, 3, 5));
        still.lane.ledger.settle({2, 0, PartitionedListSource::partition(0)}, {.accepted = 3});
        still.lane.queue.put(batchOf(0, 3, 5));

        const QList<LaneSnapshot> lanes = laneSnapshots(still.lane, *m_source, sinkIn(Run::Running));
        QCOMPARE(lanes.at(0).offset, qint64(2));
        QCOMPARE(lanes.at(0).lag, qint64(7));
        QVERIFY(lanes.at(0).oldestUnsentMs >= 0);
        QCOMPARE(lanes.at(0).queuedBatches, 1);
        QCOMPARE(lanes.at(0).queuedLines, quint64(3));
        QCOMPARE(lanes.at(0).queuedBytes, quint64(18));
        QCOMPARE(lanes.at(1).offset, qint64(-1));
        QCOMPARE(lanes.at(1).lag, qint64(4)); // all of it
        QCOMPARE(lanes.at(1).oldestUnsentMs, qint64(-1));
        QCOMPARE(lanes.at(1).queuedBatches, 0);

        // What nobody will send any more does not wait.
        const LaneSnapshot over = laneSnapshots(still.lane, *m_source, sinkIn(Run::Cancelled)).first();
        QCOMPARE(over.offset, qint64(2));
        QCOMPARE(over.lag, qint64(7));
        QCOMPARE(over.oldestUnsentMs, qint64(-1));
        QCOMPARE(over.queuedBatches, 0);
    }

    void aSourceThatForgetsItsEndIsNotBehindItself()
    {
        StillLane still(*m_source);
        m_broker->push(0, 3); // fewer than were settled: the log was cut
        still.lane.stats.partitions().isThere(PartitionedListSource::partition(0));
        still.lane.ledger.add({.lastRow = 9}, batchOf(0, 9, 9));
        still.lane.ledger.settle({9, 0, PartitionedListSource::partition(0)}, {.accepted = 1});
        const LaneSnapshot lane = laneSnapshots(still.lane, *m_source, sinkIn(Run::Running)).first();
        QCOMPARE(lane.offset, qint64(9));
        QCOMPARE(lane.lag, qint64(0));
    }

    void aSinkTellsItsOwn()
    {
        StillLane still(*m_source);
        PipelineSnapshot own = sinkIn(Run::Failed);
        own.encoded = 9;
        own.accepted = 4;
        own.rejected = 3;
        own.unknown = 2;
        own.queuedBatches = 1;
        own.inFlight = 5;
        own.rowsPerSecond = 2.5;
        own.pausedMs = 70;
        own.pauses += Pause();
        own.error = Error();
        own.error->message = QStringLiteral("It broke.");
        own.rejectsFile = QStringLiteral("of the first sink");
        const SinkSnapshot sink = sinkSnapshot(still.lane, own);
        QCOMPARE(sink.name, QStringLiteral("vault"));
        QCOMPARE((QList<quint64>{sink.encoded, sink.accepted, sink.rejected, sink.unknown}),
                 (QList<quint64>{9, 4, 3, 2}));
        QCOMPARE((QList<qint64>{sink.queuedBatches, sink.inFlight, sink.pausedMs}), (QList<qint64>{1, 5, 70}));
        QCOMPARE(sink.rowsPerSecond, 2.5);
        QCOMPARE(sink.pauses.size(), 1);
        QCOMPARE(sink.error->message, QStringLiteral("It broke."));
        QCOMPARE(sink.rejectsFile, QString()); // the lane's, which has written none
    }

private:
    std::shared_ptr<PartitionedListSource::Broker> m_broker;
    std::unique_ptr<PartitionedListSource> m_source;
};

QTEST_GUILESS_MAIN(LaneSnapshotsTest)
#include "lanesnapshots_test.moc"
