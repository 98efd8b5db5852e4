// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/flowpolicy.h"
#include "tests/core/pipeline/partitionsamples.h"
#include "tests/support/partitionedlistsource.h"
#include "tests/support/patience.h"
#include "tests/support/pipelinerun.h"

#include <QTest>

using namespace penstock;
using namespace penstock::pipelinesamples;
using State = PipelineSnapshot::State;
using LaneState = LaneSnapshot::State;
using Scope = SinkBackpressure::Scope;
using Broker = PartitionedListSource::Broker;

/// Partitions of a source, each of which flows for itself into each sink.
class PartitionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_broker = std::make_shared<Broker>(3);
        m_fast = std::make_unique<KeptPartitions>();
        m_slow = std::make_unique<KeptPartitions>();
        m_policy = {};
        m_policy.sourceName = QStringLiteral("events");
        m_policy.concurrency = 1;
        m_policy.pauseScope = Scope::Partition;
        m_policy.commitIntervalMs = 3'600'000;
        m_policy.answersAfterStopMs = 200;
    }

    void q5_44_threeMessagesOnThreePartitionsAreWrittenAndCommitted()
    {
        for (int partition = 0; partition < 3; ++partition)
            m_broker->push(partition, 1);
        m_broker->end();
        const auto run = start();
        QVERIFY(run->wait());
        QCOMPARE(run->last.state, State::Succeeded);
        QCOMPARE(run->last.accepted, quint64(3));
        for (int partition = 0; partition < 3; ++partition) {
            QCOMPARE(m_slow->rows(partition), 1);
            QCOMPARE(m_broker->committed(partition), std::optional<quint64>(1));
            const LaneSnapshot lane = laneOf(run->last, slow, partition);
            QCOMPARE(lane.state, LaneState::Over);
            QCOMPARE(lane.accepted, quint64(1));
            QCOMPARE(lane.offset, qint64(0));
            QCOMPARE(lane.committed, qint64(1));
            QCOMPARE(lane.lag, qint64(0));
            QCOMPARE(lane.oldestUnsentMs, qint64(-1));
        }
    }

    void q6_3_onePartitionWaitsAndTheOthersFlow()
    {
        m_slow->trouble(1, forLong());
        for (int partition = 0; partition < 3; ++partition)
            m_broker->push(partition, 60);
        m_broker->end();
        const auto run = start();
        QTRY_COMPARE(m_slow->rows(0), 60);
        QTRY_COMPARE(m_slow->rows(2), 60);
        QTRY_VERIFY(m_broker->isHeld(1));
        // Told a moment later.
        QTRY_VERIFY(laneOf(run->pipeline->snapshot(), slow, 1).sourceHeld);
        QTRY_COMPARE(laneOf(run->pipeline->snapshot(), slow, 1).state, LaneState::Paused);
        QCOMPARE(m_slow->rows(1), 0);
        QVERIFY(m_broker->position(1) < 60);
        const PipelineSnapshot now = run->pipeline->snapshot();
        const LaneSnapshot held = laneOf(now, slow, 1);
        QCOMPARE(held.state, LaneState::Paused);
        QVERIFY(held.sourceHeld);
        QCOMPARE(held.pauses.size(), 1);
        QCOMPARE(held.pauses.first().status, 429);
        QVERIFY(held.pauses.first().resumesInMs > 0);
        QVERIFY(held.oldestUnsentMs >= 0);
        QVERIFY(held.queuedLines > 0 && held.queuedBytes > 0);
        QCOMPARE(held.lag, qint64(60));
        QCOMPARE(laneOf(now, slow, 0).state, LaneState::Running);
        QVERIFY(laneOf(now, slow, 0).pauses.isEmpty());
        QVERIFY(laneOf(now, fast, 1).pauses.isEmpty());
        QVERIFY(now.pauses.isEmpty() && now.otherSinks.first().pauses.isEmpty());

        run->pipeline->tryNow();
        QVERIFY(run->wait());
        QCOMPARE(run->last.state, State::Succeeded);
        verifyAllOnce(60);
        QVERIFY(m_broker->seeks().empty());
        QVERIFY(laneOf(run->last, slow, 1).pauses.first().over);
    }

    void q6_3_aPauseHasTheScopeOfThePolicy_data()
    {
        QTest::addColumn<Scope>("scope");
        QTest::addColumn<bool>("slowPauses");
        QTest::addColumn<bool>("fastPauses");
        QTest::newRow("partition") << Scope::Partition << false << false;
        QTest::newRow("sink") << Scope::Sink << true << false;
        QTest::newRow("all") << Scope::All << true << true;
    }

    void q6_3_aPauseHasTheScopeOfThePolicy()
    {
        QFETCH(Scope, scope);
        QFETCH(bool, slowPauses);
        QFETCH(bool, fastPauses);
        m_policy.pauseScope = scope;
        m_slow->trouble(1, forLong());
        for (int partition = 0; partition < 3; ++partition)
            m_broker->push(partition, 30);
        const auto run = start();
        const auto now = [&] { return run->pipeline->snapshot(); };
        QTRY_COMPARE(laneOf(now(), slow, 1).state, LaneState::Paused);
        QTRY_COMPARE(!now().otherSinks.first().pauses.isEmpty(), slowPauses);
        QTRY_COMPARE(!now().pauses.isEmpty(), fastPauses);
        QCOMPARE(laneOf(now(), slow, 1).pauses.isEmpty(), slowPauses);
        run->pipeline->tryNow();
        m_broker->end(); // only now, as a sink that is at its end waits for nothing
        QVERIFY(run->wait());
        QCOMPARE(run->last.state, State::Succeeded);
        verifyAllOnce(30);
    }

    void q6_3_theSinkItselfMayNameTheScope()
    {
        m_policy.pauseScope = Scope::Partition;
        SinkBackpressure all = forLong();
        all.scope = Scope::All;
        m_slow->trouble(1, all);
        m_broker->push(1, 10);
        const auto run = start();
        QTRY_VERIFY(!run->pipeline->snapshot().pauses.isEmpty());
        QCOMPARE(run->pipeline->snapshot().pauses.first().text, QStringLiteral("slow down"));
        run->pipeline->tryNow();
        m_broker->end();
        QVERIFY(run->wait());
        QCOMPARE(m_slow->rows(1), 10);
    }

    void q6_12_whatStandsStillIsReadAgainWhenMemoryIsWanted()
    {
        m_policy.mostQueuedRows = 20;
        m_slow->trouble(1, forLong());
        m_broker->push(0, 100);
        m_broker->push(1, 100);
        m_broker->end();
        const auto run = start();
        QTRY_COMPARE(m_slow->rows(0), 100);
        QTRY_VERIFY(!m_broker->seeks().empty());
        QCOMPARE(m_slow->rows(1), 0);
        QTRY_VERIFY(m_broker->isHeld(1));
        QTRY_VERIFY(m_fast->rows(1) >= 10);
        QTRY_VERIFY(laneOf(run->pipeline->snapshot(), slow, 1).readAgain >= 10);

        run->pipeline->tryNow();
        QVERIFY(run->wait());
        QCOMPARE(run->last.state, State::Succeeded);
        // Sought back for the slow one, the fast one got nothing twice.
        QCOMPARE(m_fast->rows(0), 100);
        QCOMPARE(m_fast->rows(1), 100);
        QCOMPARE(m_slow->rows(0), 100);
        QCOMPARE(m_slow->rows(1), 100);
        QCOMPARE(run->last.read, quint64(200));
        QCOMPARE(run->last.accepted, quint64(200));
        QCOMPARE(run->last.encoded, quint64(200));
        QCOMPARE(run->last.otherSinks.first().accepted, quint64(200));
        QCOMPARE(run->last.otherSinks.first().encoded, quint64(200));
        QCOMPARE(m_broker->committed(1), std::optional<quint64>(100));
        QCOMPARE(laneOf(run->last, fast, 1).readAgain, quint64(0));
    }

    void w2_8_theFirstSinkMayBeTheSlowOne()
    {
        m_policy.mostQueuedRows = 20;
        m_fast->trouble(2, forLong());
        m_broker->push(2, 57);
        m_broker->pushBad(2);
        m_broker->push(2, 12);
        m_broker->end();
        const auto run = start();
        QTRY_VERIFY(!m_broker->seeks().empty());
        run->pipeline->tryNow();
        QVERIFY(run->wait());
        QCOMPARE(run->last.state, State::Succeeded);
        QCOMPARE(m_fast->rows(2), 69);
        QCOMPARE(m_slow->rows(2), 69);
        QCOMPARE(run->last.read, quint64(70));
        QCOMPARE(run->last.rejected, quint64(1));
        QCOMPARE(run->last.accepted, quint64(69));
        QCOMPARE(m_broker->committed(2), std::optional<quint64>(70));
    }

    void q6_15_heldByHandEveryPartitionStandsStillAndGoesOn()
    {
        m_broker->push(0, 10);
        const auto run = start();
        QTRY_COMPARE(m_slow->rows(0), 10);
        run->pipeline->setPaused(true);
        QTRY_VERIFY(m_broker->isHeld(0) && m_broker->isHeld(1) && m_broker->isHeld(2));
        m_broker->push(2, 20);
        m_broker->end();
        run->pipeline->setPaused(false);
        QVERIFY(run->wait());
        QCOMPARE(run->last.state, State::Succeeded);
        QCOMPARE(m_slow->rows(2), 20);
        QCOMPARE(run->last.pauses.size(), 1);
        QCOMPARE(run->last.pauses.first().reason, Pause::Reason::User);
    }

    void w2_16_drainFinishesWhatWasRead()
    {
        m_broker->push(0, 25);
        const auto run = start();
        QTRY_COMPARE(m_broker->position(0), quint64(25));
        run->pipeline->drain();
        QVERIFY(run->wait());
        QCOMPARE(run->last.state, State::Succeeded);
        QCOMPARE(m_fast->rows(0), 25);
        QCOMPARE(m_slow->rows(0), 25);
        QCOMPARE(m_broker->committed(0), std::optional<quint64>(25));
        QCOMPARE(run->last.notSent, quint64(0));
    }

    void w2_17_aHardStopCommitsWhatIsAcknowledgedAndNoMore()
    {
        m_slow->trouble(1, forLong());
        m_broker->push(0, 20);
        m_broker->push(1, 20);
        const auto run = start();
        // Acknowledged by both.
        QTRY_COMPARE(laneOf(run->pipeline->snapshot(), slow, 0).accepted, quint64(20));
        QTRY_COMPARE(laneOf(run->pipeline->snapshot(), fast, 0).accepted, quint64(20));
        QTRY_COMPARE(m_fast->rows(1), 20);
        QTRY_COMPARE(laneOf(run->pipeline->snapshot(), slow, 1).state, LaneState::Paused);
        run->pipeline->cancel();
        QVERIFY(run->wait());
        QCOMPARE(run->last.state, State::Cancelled);
        QCOMPARE(m_broker->committed(0), std::optional<quint64>(20));
        QCOMPARE(m_broker->committed(1), std::optional<quint64>());
        QCOMPARE(run->last.accepted + run->last.rejected + run->last.unknown + run->last.notSent, run->last.read);
    }

private:
    std::unique_ptr<PipelineRun> start()
    {
        Outlets outlets;
        addSink(outlets, *m_fast, fast);
        addSink(outlets, *m_slow, slow);
        return std::make_unique<PipelineRun>(std::make_unique<PartitionedListSource>(m_broker), std::move(outlets),
                                             m_policy);
    }

    void verifyAllOnce(int rows) const
    {
        for (int partition = 0; partition < 3; ++partition) {
            QCOMPARE(m_fast->rows(partition), rows);
            QCOMPARE(m_slow->rows(partition), rows);
            QCOMPARE(m_broker->committed(partition), std::optional<quint64>(rows));
        }
    }

    const QString fast = QStringLiteral("fast");
    const QString slow = QStringLiteral("slow");
    std::shared_ptr<Broker> m_broker;
    std::unique_ptr<KeptPartitions> m_fast;
    std::unique_ptr<KeptPartitions> m_slow;
    FlowPolicy m_policy;
};

QTEST_GUILESS_MAIN(PartitionsTest)
#include "partitions_test.moc"
