// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/partitiongates.h"
#include "core/pipeline/partitionstats.h"
#include "core/pipeline/pauselog.h"

#include <QSignalSpy>
#include <QTest>

#include <tuple>
#include <vector>

using namespace penstock;
using State = LaneSnapshot::State;

namespace {

const TopicPartition zero{"events", 0};
const TopicPartition one{"events", 1};

Error throttled()
{
    Error error;
    error.kind = Error::Kind::Throttled;
    error.message = QStringLiteral("slow down");
    error.details.status = 429;
    error.retryAfter = std::chrono::minutes(5);
    return error;
}

} // namespace

/// The counts, pauses and gates of single partitions.
class PartitionStatsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_stats = std::make_unique<PartitionStats>(PartitionStats::Clock::now());
        m_gates = std::make_unique<PartitionGates>(*m_stats, 0, nullptr);
    }

    void countsEachPartitionForItself()
    {
        m_stats->isThere(one);
        m_stats->encoded(zero, 10, 9);
        m_stats->encoded(one, 5, 104);
        m_stats->sent(one, 102);
        m_stats->sent(one, 104);
        m_stats->answered(one, 100, std::chrono::microseconds(7));
        m_stats->settled(one, 3, 1, 1);
        m_stats->givenUp(zero, 4);
        m_stats->setCommitted(one, 105);
        m_stats->setSourceHeld(zero, true);
        const QList<LaneSnapshot> lanes = m_stats->snapshot();
        QCOMPARE(lanes.size(), 2);
        QCOMPARE(lanes.at(0).topic, QStringLiteral("events"));
        QCOMPARE(lanes.at(0).partition, 1);
        QCOMPARE(lanes.at(0).readOffset, qint64(104));
        QCOMPARE(lanes.at(0).inFlight, 1);
        QCOMPARE(lanes.at(0).sent, qint64(104));
        QCOMPARE(lanes.at(1).sent, qint64(-1));
        QCOMPARE(lanes.at(0).accepted, quint64(3));
        QCOMPARE(lanes.at(0).rejected, quint64(1));
        QCOMPARE(lanes.at(0).unknown, quint64(1));
        QCOMPARE(lanes.at(0).committed, qint64(105));
        QVERIFY(!lanes.at(0).sourceHeld);
        QCOMPARE(lanes.at(1).encoded, quint64(6));
        QCOMPARE(lanes.at(1).readAgain, quint64(4));
        QCOMPARE(lanes.at(1).committed, qint64(-1));
        QVERIFY(lanes.at(1).sourceHeld);
    }

    void aPartitionThatWasTakenAwayMayComeBack()
    {
        m_stats->setSourceHeld(zero, true);
        m_stats->setRevoked(zero);
        QCOMPARE(m_stats->snapshot().first().state, State::Revoked);
        QVERIFY(!m_stats->snapshot().first().sourceHeld);
        m_stats->isThere(zero);
        QCOMPARE(m_stats->snapshot().first().state, State::Running);
    }

    void aPauseIsOfOnePartition()
    {
        m_stats->isThere(zero);
        m_gates->failed(one, throttled());
        QVERIFY(m_gates->mayGo(zero));
        QVERIFY(!m_gates->mayGo(one));
        QVERIFY(m_stats->isPausing(one));
        QVERIFY(!m_stats->isPausing(zero));
        const QList<LaneSnapshot> lanes = m_stats->snapshot();
        QCOMPARE(lanes.at(0).state, State::Running);
        QCOMPARE(lanes.at(1).state, State::Paused);
        QCOMPARE(lanes.at(1).pauses.first().reason, Pause::Reason::Throttled);
        QVERIFY(lanes.at(1).pauses.first().resumesInMs > 0);
        QVERIFY(!lanes.at(1).pauses.first().over);
    }

    void afterAPauseOneRequestShowsWhetherItIsTakenAgain()
    {
        QSignalSpy opened(m_gates.get(), &PartitionGates::opened);
        m_gates->sent(one);
        m_gates->answered(one);
        m_gates->failed(one, throttled());
        m_gates->tryNow();
        QVERIFY(opened.wait(30'000));
        QVERIFY(m_gates->mayGo(one));
        m_gates->sent(one);
        QVERIFY(!m_gates->mayGo(one));
        QVERIFY(m_gates->mayGo(zero));
        m_gates->answered(one);
        m_gates->recovered(one);
        m_gates->sent(one);
        QVERIFY(m_gates->mayGo(one));
        QVERIFY(m_stats->snapshot().first().pauses.first().over);
    }

    void w2_10_aPartitionThatTakesNothingForTooLongEndsIt()
    {
        PartitionGates gates(*m_stats, 1, nullptr);
        QSignalSpy gaveUp(&gates, &PartitionGates::gaveUp);
        gates.failed(one, throttled());
        QVERIFY(gaveUp.wait(30'000));
        QVERIFY(gaveUp.first().at(1).value<Error>().message.contains(QStringLiteral("slow down")));
    }

    void nothingIsSaidAfterTheStop()
    {
        QSignalSpy opened(m_gates.get(), &PartitionGates::opened);
        m_gates->failed(one, throttled());
        m_gates->tryNow();
        m_gates->stop();
        QCoreApplication::processEvents();
        QCOMPARE(opened.size(), 0);
    }

    void itsPausesAreInTheLogByItsName()
    {
        const auto log = std::make_shared<RunLog>();
        PartitionStats stats(PartitionStats::Clock::now(), LaneLog(log, QStringLiteral("plant")));
        PartitionGates gates(stats, 0, nullptr);
        gates.failed(one, throttled());
        gates.setHeldByHand(zero, true);
        gates.setHeldByHand(one, true);
        gates.setHeldByHand(zero, false);
        const QList<RunEvent> events = log->events();
        using Kind = RunEvent::Kind;
        const std::vector<std::tuple<Kind, Pause::Reason, QString>> expected{
            {Kind::Paused, Pause::Reason::Throttled, QStringLiteral("events [1] → plant")},
            {Kind::Paused, Pause::Reason::User, QStringLiteral("events [0] → plant")},
            {Kind::Resumed, Pause::Reason::Throttled, QStringLiteral("events [1] → plant")},
            {Kind::Paused, Pause::Reason::User, QStringLiteral("events [1] → plant")},
            {Kind::Resumed, Pause::Reason::User, QStringLiteral("events [0] → plant")},
        };
        QCOMPARE(std::size_t(events.size()), expected.size());
        for (qsizetype i = 0; i < events.size(); ++i) {
            const auto &[kind, reason, lane] = expected[std::size_t(i)];
            QCOMPARE(events.at(i).kind, kind);
            QCOMPARE(events.at(i).reason, reason);
            QCOMPARE(events.at(i).lane, lane);
            QCOMPARE(events.at(i).scope, SinkBackpressure::Scope::Partition);
        }
        QCOMPARE(events.at(0).status, 429);
        QCOMPARE(events.at(0).text, QStringLiteral("slow down"));
    }

    void itSaysWhereTheRowsAre()
    {
        m_stats->sent(one, 100);
        m_stats->leftUnknown(one, {41, 50, 10});
        m_stats->tellUnknown(one, {1, 10, 9});
        m_stats->leftUnsent(one, {21, 30, 10});
        m_stats->leftUnsent(one, {101, 110, 10}); // of what stands there nothing was sent anyway
        const LaneSnapshot lane = m_stats->snapshot().first();
        QCOMPARE(lane.unknown, quint64(10)); // the others are counted when they are settled
        QCOMPARE(lane.unknownRows, (QList<RowSpan>{{1, 10, 9}, {41, 50, 10}}));
        QCOMPARE(lane.unsentRows, (QList<RowSpan>{{21, 30, 10}}));
    }

    void theEndEndsItsPauses()
    {
        m_gates->failed(one, throttled());
        m_stats->sent(one, 4);
        m_stats->end();
        const LaneSnapshot lane = m_stats->snapshot().first();
        QVERIFY(lane.pauses.first().over);
        QCOMPARE(lane.inFlight, 0);
        QCOMPARE(lane.pausedMs, lane.pauses.first().durationMs);
    }

    void aLogKeepsTheLatest()
    {
        PauseLog log(3);
        for (int i = 0; i < 5; ++i) {
            log.begin(i * 100, {Pause::Reason::Throttled, 429, QString::number(i)}, quint64(i));
            log.end(i * 100 + 10);
        }
        QCOMPARE(log.pauses(1'000).size(), 3);
        QCOMPARE(log.pauses(1'000).first().text, QStringLiteral("2"));
        QCOMPARE(log.totalMs(1'000), qint64(50));
    }

    void oneLikeTheLastGoesOnWithIt()
    {
        PauseLog log(10);
        log.begin(0, {Pause::Reason::Throttled, 429, QStringLiteral("a")}, 7);
        log.end(10);
        log.begin(15, {Pause::Reason::Throttled, 429, QStringLiteral("b")}, 7);
        QCOMPARE(log.totalMs(20), qint64(20));
        log.begin(20, {Pause::Reason::User, 0, {}}, 7);
        QCOMPARE(log.pauses(25).size(), 2);
        QCOMPARE(log.pauses(25).first().text, QStringLiteral("b"));
        QCOMPARE(log.pauses(25).first().durationMs, qint64(20));
        log.end(30);
        log.begin(40, {Pause::Reason::User, 0, {}}, 7);
        QCOMPARE(log.pauses(41).size(), 3); // what a person does is told each time
    }

private:
    std::unique_ptr<PartitionStats> m_stats;
    std::unique_ptr<PartitionGates> m_gates;
};

QTEST_GUILESS_MAIN(PartitionStatsTest)
#include "partitionstats_test.moc"
