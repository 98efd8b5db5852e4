// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/flowpolicy.h"
#include "tests/core/pipeline/pipelinesamples.h"
#include "tests/core/pipeline/toldsink.h"
#include "tests/support/partitionedlistsource.h"
#include "tests/support/patience.h"
#include "tests/support/pipelinerun.h"

#include <QTest>

#include <condition_variable>
#include <memory>
#include <mutex>
#include <string>

using namespace penstock;
using namespace penstock::pipelinesamples;
using State = PipelineSnapshot::State;
using LaneState = LaneSnapshot::State;
using Scope = SinkBackpressure::Scope;
using Broker = PartitionedListSource::Broker;

namespace {

/// Twenty rows, and then none comes for as long as it is asked.
class SlowSource final : public Source
{
public:
    Status open() override { return {}; }
    Next next() override { return Next::End; }
    Next nextWithin(const Patience &patience) override
    {
        if (patience.stop.stop_requested())
            return Next::End;
        if (m_record.row < 20) {
            ++m_record.row;
            m_record.line = m_text;
            return Next::Record;
        }
        std::unique_lock lock(m_mutex);
        m_never.wait_for(lock, patience.stop, std::chrono::milliseconds(5), [] { return false; });
        return Next::Waiting;
    }
    const Record &record() const override { return m_record; }
    std::string_view rawText() const override { return m_text; }
    const Problem &problem() const override { return m_problem; }
    const Error &error() const override { return m_error; }
    qint64 bytesRead() const override { return 0; }
    qint64 size() const override { return 0; }

private:
    const std::string m_text = "m v=1i 1";
    Record m_record;
    Problem m_problem;
    Error m_error;
    std::mutex m_mutex;
    std::condition_variable_any m_never;
};

} // namespace

/// One sink, or one partition, that waits or is held, while the others flow as far as they can.
class LaneHoldTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void q6_3_theOthersFlowUntilTheBoundsAreReached_data();
    void q6_3_theOthersFlowUntilTheBoundsAreReached();
    void q6_3_ofPartitionsTheOtherSinkHasWhatTheSlowOneMayHold();
    void q6_13_eachSinkIsToldOfItsOwnPauses_data();
    void q6_13_eachSinkIsToldOfItsOwnPauses();
    void onePartitionIsHeldByHand();
    void oneSinkIsHeldByHand();
    void aHoldOfOneOutlivesTheHoldOfAll();
    void whatIsNoLaneIsNotHeld();

private:
    void start(bool isPartitioned, bool isSlow = false);

    const QString fast = QStringLiteral("fast");
    const QString slow = QStringLiteral("slow");
    std::shared_ptr<Broker> m_broker;
    std::unique_ptr<KeptPartitions> m_fast;
    std::unique_ptr<KeptPartitions> m_slow;
    std::unique_ptr<ToldSink::Told> m_fastTold;
    std::unique_ptr<ToldSink::Told> m_slowTold;
    FlowPolicy m_policy;
    std::unique_ptr<PipelineRun> m_run;
};

void LaneHoldTest::init()
{
    m_run.reset();
    m_fast = std::make_unique<KeptPartitions>();
    m_slow = std::make_unique<KeptPartitions>();
    m_fastTold = std::make_unique<ToldSink::Told>();
    m_slowTold = std::make_unique<ToldSink::Told>();
    m_broker = std::make_shared<Broker>(3);
    m_policy = {};
    m_policy.concurrency = 1;
    m_policy.answersAfterStopMs = 200;
}

void LaneHoldTest::start(bool isPartitioned, bool isSlow)
{
    Outlets outlets;
    outlets.push_back(directOutlet(std::make_unique<ToldSink>(*m_fast, *m_fastTold, fast)));
    outlets.push_back(directOutlet(std::make_unique<ToldSink>(*m_slow, *m_slowTold, slow)));
    std::unique_ptr<Source> source = rows(100'000);
    if (isPartitioned)
        source = std::make_unique<PartitionedListSource>(m_broker);
    else if (isSlow)
        source = std::make_unique<SlowSource>();
    m_run = std::make_unique<PipelineRun>(std::move(source), std::move(outlets), m_policy);
}

void LaneHoldTest::q6_3_theOthersFlowUntilTheBoundsAreReached_data()
{
    QTest::addColumn<Scope>("scope");
    QTest::addColumn<bool>("firstWaits");
    // The queue of the one that waits takes three batches, and one came back.
    QTest::newRow("sink, the second waits") << Scope::Sink << false;
    QTest::newRow("sink, the first waits") << Scope::Sink << true;
}

void LaneHoldTest::q6_3_theOthersFlowUntilTheBoundsAreReached()
{
    QFETCH(Scope, scope);
    QFETCH(bool, firstWaits);
    m_policy.pauseScope = scope;
    KeptPartitions &waiting = firstWaits ? *m_fast : *m_slow;
    KeptPartitions &flowing = firstWaits ? *m_slow : *m_fast;
    waiting.trouble(0, forLong());
    start(false);
    QTRY_VERIFY(flowing.rows(0) >= (firstWaits ? 30 : 40));
    const auto pauses = [&](bool ofFirst) {
        const PipelineSnapshot now = m_run->pipeline->snapshot();
        return ofFirst ? now.pauses : now.otherSinks.first().pauses;
    };
    QTRY_VERIFY(!pauses(firstWaits).isEmpty()); // its first batch may be tried after all the others' rows
    QCOMPARE(waiting.rows(0), 0);
    QVERIFY(m_run->pipeline->snapshot().read < 100); // and no further
    QVERIFY(pauses(!firstWaits).isEmpty());
    m_run->pipeline->cancel();
    QVERIFY(m_run->wait());
    verifySum(m_run->last);
}

void LaneHoldTest::q6_3_ofPartitionsTheOtherSinkHasWhatTheSlowOneMayHold()
{
    m_policy.pauseScope = Scope::Sink;
    m_slow->trouble(1, forLong());
    start(true);
    m_broker->push(1, 10);
    QTRY_VERIFY(!m_run->last.otherSinks.isEmpty() && !m_run->last.otherSinks.first().pauses.isEmpty());
    // While the slow one waits as a whole, rows of every partition go on into the fast one.
    for (int partition = 0; partition < 3; ++partition)
        m_broker->push(partition, 30);
    QTRY_COMPARE(m_fast->rows(0), 30);
    QTRY_COMPARE(m_fast->rows(1), 40);
    QTRY_COMPARE(m_fast->rows(2), 30);
    for (int partition = 0; partition < 3; ++partition)
        QCOMPARE(m_slow->rows(partition), 0);
    // The queue of each is full now: what comes is not read.
    m_broker->push(0, 50);
    QTRY_VERIFY(m_broker->isHeld(0));
    QVERIFY(m_broker->position(0) < 80);
    QVERIFY(m_run->last.pauses.isEmpty());
    m_run->pipeline->tryNow();
    m_broker->end();
    QVERIFY(m_run->wait());
    QCOMPARE(m_run->last.state, State::Succeeded);
    QCOMPARE(m_slow->rows(0), 80);
    QCOMPARE(m_fast->rows(0), 80);
    QVERIFY(m_broker->seeks().empty());
}

void LaneHoldTest::q6_13_eachSinkIsToldOfItsOwnPauses_data()
{
    QTest::addColumn<bool>("isPartitioned");
    QTest::addColumn<bool>("firstWaits");
    QTest::newRow("the first") << false << true;
    QTest::newRow("the second") << false << false;
    QTest::newRow("the first, with partitions") << true << true;
    QTest::newRow("the second, with partitions") << true << false;
}

void LaneHoldTest::q6_13_eachSinkIsToldOfItsOwnPauses()
{
    QFETCH(bool, isPartitioned);
    QFETCH(bool, firstWaits);
    (firstWaits ? m_fast : m_slow)->trouble(0, forLong());
    ToldSink::Told &waiting = firstWaits ? *m_fastTold : *m_slowTold;
    ToldSink::Told &flowing = firstWaits ? *m_slowTold : *m_fastTold;
    m_broker->push(0, 40);
    start(isPartitioned, true);
    QTRY_COMPARE(waiting.pauses.load(), 1);
    QCOMPARE(waiting.resumptions.load(), 0);
    m_run->pipeline->tryNow();
    QTRY_COMPARE(waiting.resumptions.load(), 1);
    QCOMPARE(flowing.pauses.load(), 0);
    m_run->pipeline->setPaused(true);
    QTRY_VERIFY(waiting.pauses == 2 && flowing.pauses == 1);
    m_run->pipeline->setPaused(false);
    QTRY_VERIFY(waiting.resumptions == 2 && flowing.resumptions == 1);
    const QStringList byHand{QStringLiteral("paused all"), QStringLiteral("resumed all")};
    QCOMPARE(flowing.all(), byHand);
    QCOMPARE(waiting.all(), (QStringList{QStringLiteral("paused sink"), QStringLiteral("resumed sink")} + byHand));
    m_run->pipeline->cancel();
    QVERIFY(m_run->wait());
}

void LaneHoldTest::onePartitionIsHeldByHand()
{
    start(true);
    m_broker->push(1, 10);
    QTRY_COMPARE(m_slow->rows(1), 10);
    const TopicPartition partition = PartitionedListSource::partition(1);
    m_run->pipeline->setLanePaused(1, partition, true);
    QTRY_VERIFY(laneOf(m_run->last, slow, 1).isHeldByHand);
    for (int other = 0; other < 3; ++other)
        m_broker->push(other, 20);
    QTRY_COMPARE(m_slow->rows(0), 20);
    QTRY_COMPARE(m_slow->rows(2), 20);
    QTRY_COMPARE(m_fast->rows(1), 30);
    QCOMPARE(m_slow->rows(1), 10);
    QTRY_COMPARE(laneOf(m_run->last, slow, 1).queuedLines, quint64(20));
    const LaneSnapshot held = laneOf(m_run->last, slow, 1);
    QCOMPARE(held.state, LaneState::Paused);
    QCOMPARE(held.pauses.last().reason, Pause::Reason::User);
    QCOMPARE(held.pauses.last().scope, Scope::Partition);
    QVERIFY(!laneOf(m_run->last, fast, 1).isHeldByHand);
    QVERIFY(!laneOf(m_run->last, slow, 0).isHeldByHand);
    QVERIFY(m_run->last.pauses.isEmpty() && m_run->last.otherSinks.first().pauses.isEmpty());
    m_run->pipeline->tryNow(); // which is for servers
    m_broker->end();
    m_run->pipeline->setLanePaused(1, partition, false);
    QVERIFY(m_run->wait());
    QCOMPARE(m_run->last.state, State::Succeeded);
    QCOMPARE(m_slow->rows(1), 30);
    QVERIFY(!laneOf(m_run->last, slow, 1).isHeldByHand);
}

void LaneHoldTest::oneSinkIsHeldByHand()
{
    start(false);
    m_run->pipeline->setSinkPaused(1, true);
    QTRY_VERIFY(!m_run->last.otherSinks.isEmpty() && !m_run->last.otherSinks.first().pauses.isEmpty());
    const Pause held = m_run->last.otherSinks.first().pauses.first();
    QCOMPARE(held.reason, Pause::Reason::User);
    QCOMPARE(held.scope, Scope::Sink);
    QVERIFY(laneOf(m_run->last, slow, 0).isHeldByHand);
    QVERIFY(!laneOf(m_run->last, fast, 0).isHeldByHand);
    QTRY_COMPARE(m_run->last.otherSinks.first().queuedBatches, m_run->last.mostQueuedBatches);
    QCOMPARE(m_run->last.otherSinks.first().queuedLines, quint64(30));
    QVERIFY(m_run->last.otherSinks.first().queuedBytes > 30 * 5);
    QCOMPARE(laneOf(m_run->last, slow, 0).sinkIndex, 1);
    QCOMPARE(laneOf(m_run->last, fast, 0).sinkIndex, 0);
    const int before = m_slow->rows(0);
    QTRY_VERIFY(m_fast->rows(0) >= before + 30);
    m_run->pipeline->setLanePaused(1, {"", 0}, false); // there are no partitions: it is the sink that goes on
    QTRY_VERIFY(m_slow->rows(0) > before + 1'000);
    m_run->pipeline->drain();
    QVERIFY(m_run->wait());
    QCOMPARE(m_run->last.state, State::Succeeded);
    QCOMPARE(m_slow->rows(0), m_fast->rows(0));
    const SinkSnapshot other = m_run->last.otherSinks.first();
    QVERIFY(other.bytesWire > 0 && other.latencyP95Ms > 0 && other.latencyP99Ms >= other.latencyP50Ms);
    QCOMPARE(other.queuedLines, quint64(0));
    const LaneSnapshot lane = laneOf(m_run->last, slow, 0);
    QCOMPARE(lane.bytesWire, other.bytesWire);
    QVERIFY(lane.latencyP95Ms > 0);
}

void LaneHoldTest::aHoldOfOneOutlivesTheHoldOfAll()
{
    start(false);
    m_run->pipeline->setPaused(true);
    m_run->pipeline->setSinkPaused(1, true);
    QTRY_COMPARE(m_run->last.pauses.size(), 1);
    QTRY_COMPARE(m_run->last.otherSinks.first().pauses.size(), 1);
    QVERIFY(!laneOf(m_run->last, slow, 0).isHeldByHand); // but with all
    m_run->pipeline->setPaused(false);
    QTRY_VERIFY(laneOf(m_run->last, slow, 0).isHeldByHand);
    const QList<Pause> pauses = m_run->last.otherSinks.first().pauses;
    QCOMPARE(pauses.size(), 2);
    QCOMPARE(pauses.at(0).scope, Scope::All);
    QVERIFY(pauses.at(0).over);
    QCOMPARE(pauses.at(1).scope, Scope::Sink);
    QTRY_VERIFY(m_run->last.pauses.first().over);
    m_run->pipeline->setSinkPaused(1, false);
    QTRY_COMPARE(laneOf(m_run->last, slow, 0).state, LaneState::Running);
    m_run->pipeline->cancel();
    QVERIFY(m_run->wait());
}

void LaneHoldTest::whatIsNoLaneIsNotHeld()
{
    start(false);
    for (const int sink : {-1, 2, 99}) {
        m_run->pipeline->setSinkPaused(sink, true);
        m_run->pipeline->setLanePaused(sink, {"", 0}, true);
    }
    QTRY_VERIFY(m_slow->rows(0) > 1'000);
    QVERIFY(m_run->last.pauses.isEmpty());
    m_run->pipeline->cancel();
    QVERIFY(m_run->wait());
}

QTEST_GUILESS_MAIN(LaneHoldTest)
#include "lanehold_test.moc"
