// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/pipeline/twosinks.h"
#include "tests/support/patience.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace penstock;
using namespace penstock::pipelinesamples;
using State = PipelineSnapshot::State;
using std::chrono::milliseconds;

/// When it is committed what was read, and what becomes of a partition that another reader gets.
class PartitionCommitsTest : public QObject, private TwoSinks
{
    Q_OBJECT

private Q_SLOTS:
    void init() { reset(); }

    void w2_3_itIsCommittedAfterSoManyRecords()
    {
        m_policy.commitEvery = 15;
        const auto run = start();
        m_broker->push(0, 14);
        QTRY_COMPARE(m_second->rows(0), 10); // a full batch, and four that wait
        QCOMPARE(m_broker->commits(), 0);
        m_broker->push(1, 1);
        QTRY_COMPARE(m_broker->committed(0), Offset(14));
        QTRY_COMPARE(m_broker->committed(1), Offset(1));
        QCOMPARE(m_second->rows(0), 14);
        QCOMPARE(m_second->rows(1), 1);
    }

    void w2_2_withoutAnIntervalItIsCommittedAfterEachRecord()
    {
        m_policy.commitIntervalMs = 0;
        m_policy.commitEvery = 1'000;
        const auto run = start();
        m_broker->push(0, 1);
        QTRY_COMPARE(m_broker->committed(0), Offset(1));
        m_broker->push(0, 1);
        QTRY_COMPARE(m_broker->committed(0), Offset(2));
        QCOMPARE(m_first->rows(0), 2);
    }

    void w2_2_afterItsIntervalItIsCommitted()
    {
        m_policy.commitIntervalMs = 1;
        const auto run = start();
        m_broker->push(1, 3);
        QTRY_COMPARE(m_broker->committed(1), Offset(3));
        QCOMPARE(m_broker->committed(0), Offset());
    }

    void w2_4_itIsCommittedOnDemand()
    {
        const auto run = start();
        m_broker->push(0, 3);
        QTRY_COMPARE(m_broker->position(0), quint64(3));
        QCOMPARE(m_broker->commits(), 0);
        run->pipeline->checkpointNow();
        QTRY_COMPARE(m_broker->committed(0), Offset(3));
        QCOMPARE(m_first->rows(0), 3);
    }

    void w2_6_onlyWhatEverySinkHasIsCommitted()
    {
        m_policy.commitEvery = 20;
        m_second->trouble(1, forLong());
        m_broker->push(0, 10);
        m_broker->push(1, 10);
        const auto run = start();
        QTRY_COMPARE(m_broker->committed(0), Offset(10));
        QTRY_COMPARE(m_first->rows(1), 10);
        QCOMPARE(m_broker->committed(1), Offset());
        run->pipeline->tryNow();
        QTRY_COMPARE(m_broker->committed(1), Offset(10));
        QCOMPARE(m_second->rows(1), 10);
    }

    void q5_29_nothingIsCommittedWhenASinkBreaks()
    {
        Error broken;
        broken.kind = Error::Kind::File;
        broken.message = QStringLiteral("The disk broke.");
        m_second->trouble(0, broken);
        m_broker->push(0, 10);
        const auto run = start();
        QVERIFY(run->wait());
        QCOMPARE(run->last.state, State::Failed);
        QCOMPARE(m_broker->commits(), 0);
        QCOMPARE(m_second->times(0, 9), 0);
    }

    void w2_7_aCommitThatFailsIsToldAndTriedAgain()
    {
        m_policy.commitEvery = 5;
        m_broker->refuseCommits(true);
        const auto run = start();
        m_broker->push(0, 5);
        QTRY_VERIFY(!run->pipeline->snapshot().notes.isEmpty());
        QVERIFY(run->pipeline->snapshot().notes.first().contains(QStringLiteral("The broker is away.")));
        m_broker->refuseCommits(false);
        m_broker->push(0, 5);
        QTRY_COMPARE(m_broker->committed(0), Offset(10));
    }

    void q5_34_aRevokedPartitionIsCommittedWhenItsSinksAreQuickEnough()
    {
        const auto run = start();
        m_broker->push(0, 14);
        m_broker->push(1, 4);
        QTRY_COMPARE(m_broker->position(0), quint64(14));
        QTRY_COMPARE(m_broker->position(1), quint64(4));
        m_broker->revoke(0, std::chrono::minutes(5));
        QTRY_VERIFY(!m_broker->isAssigned(0));
        QCOMPARE(m_broker->committed(0), Offset(14));
        QCOMPARE(m_broker->committed(1), Offset());
        QCOMPARE(m_second->rows(0), 14);
        QTRY_COMPARE(laneOf(run->pipeline->snapshot(), second, 0).state, LaneSnapshot::State::Revoked);
        m_broker->end();
        QVERIFY(run->wait());
        QCOMPARE(run->last.state, State::Succeeded);
        QCOMPARE(m_broker->committed(1), Offset(4));
    }

    void q6_18_whatIsNotAcknowledgedInTimeIsNotCommitted()
    {
        m_second->trouble(0, forLong());
        const auto run = start();
        m_broker->push(0, 25);
        QTRY_COMPARE(m_first->rows(0), 20);
        QTRY_COMPARE(laneOf(run->pipeline->snapshot(), second, 0).state, LaneSnapshot::State::Paused);
        m_broker->revoke(0, milliseconds(50));
        QTRY_VERIFY(!m_broker->isAssigned(0));
        QCOMPARE(m_broker->committed(0), Offset());
        QCOMPARE(m_second->rows(0), 0);

        // Nothing is left behind: the next reader, who is the same here, reads all again.
        m_broker->giveBack(0);
        QTRY_COMPARE(m_broker->position(0), quint64(25));
        run->pipeline->tryNow();
        m_broker->end();
        QVERIFY(run->wait());
        QCOMPARE(run->last.state, State::Succeeded);
        QCOMPARE(m_second->rows(0), 25);
        QCOMPARE(m_broker->committed(0), Offset(25));
        QCOMPARE(run->last.otherSinks.first().accepted, quint64(25));
    }

    void q6_19_aWaitOutlivesThatThePartitionIsTakenAway()
    {
        m_second->trouble(0, forLong());
        const auto run = start();
        m_broker->push(0, 10);
        QTRY_COMPARE(laneOf(run->pipeline->snapshot(), second, 0).state, LaneSnapshot::State::Paused);
        m_broker->revoke(0, milliseconds(1));
        QTRY_VERIFY(!m_broker->isAssigned(0));
        m_broker->giveBack(0);
        QTRY_COMPARE(m_broker->position(0), quint64(10));
        QTRY_COMPARE(laneOf(run->pipeline->snapshot(), second, 0).state, LaneSnapshot::State::Paused);
        QVERIFY(laneOf(run->pipeline->snapshot(), second, 0).pauses.first().resumesInMs > 60'000);
        QCOMPARE(m_second->rows(0), 0);
    }

    void q6_18_ofALostPartitionNothingIsCommitted()
    {
        const auto run = start();
        m_broker->push(0, 14);
        QTRY_COMPARE(m_second->rows(0), 10);
        QTRY_COMPARE(m_broker->position(0), quint64(14));
        m_broker->revoke(0, milliseconds(0));
        QTRY_VERIFY(!m_broker->isAssigned(0));
        QCOMPARE(m_broker->commits(), 0);
        m_broker->end();
        QVERIFY(run->wait());
        QCOMPARE(m_broker->committed(0), Offset());
        // The four that were only gathered are not there.
        QCOMPARE(m_second->rows(0), 10);
        QCOMPARE(run->last.notSent, quint64(4));
    }

    void q5_30_whileTheFirstSinkWaitsNothingIsCommittedAndTheSecondHasItOnce()
    {
        m_policy.commitEvery = 10;
        m_first->trouble(0, forLong());
        m_broker->push(0, 10);
        const auto run = start();
        QTRY_COMPARE(laneOf(run->pipeline->snapshot(), first, 0).state, LaneSnapshot::State::Paused);
        QTRY_COMPARE(m_second->rows(0), 10);
        QCOMPARE(m_first->rows(0), 0);
        QCOMPARE(m_broker->commits(), 0);
        run->pipeline->tryNow();
        QTRY_COMPARE(m_broker->committed(0), Offset(10));
        QCOMPARE(m_first->rows(0), 10);
        QCOMPARE(m_second->rows(0), 10);
    }

    void q5_27_anOffsetOfSeveralRecordsIsCommittedOnce()
    {
        m_policy.commitIntervalMs = 0;
        const auto run = start();
        m_broker->push(0, 2, 3);
        QTRY_COMPARE(m_broker->committed(0), Offset(2));
        QCOMPARE(m_first->rows(0), 6);
        QCOMPARE(m_first->times(0, 1), 3);
        m_broker->end();
        QVERIFY(run->wait());
        QCOMPARE(m_broker->committed(0), Offset(2));
    }

    void q5_45_oneWaitOfASecondCostsNothingAndDoublesNothing()
    {
        m_policy.commitIntervalMs = 1;
        SinkBackpressure aSecond = forLong();
        aSecond.retryAfter = std::chrono::seconds(1);
        m_first->trouble(0, aSecond);
        m_broker->push(0, 10);
        m_broker->end();
        const auto run = start();
        QVERIFY(run->wait());
        QCOMPARE(run->last.state, State::Succeeded);
        QCOMPARE(m_first->rows(0), 10);
        QCOMPARE(m_second->rows(0), 10);
        QCOMPARE(m_broker->committed(0), Offset(10));
        const LaneSnapshot lane = laneOf(run->last, first, 0);
        QCOMPARE(lane.pauses.size(), 1);
        QVERIFY(lane.pauses.first().durationMs >= 999);
    }

    void q5_46_severalRecordsOfEachMessageAreAllThere()
    {
        m_broker->push(0, 2, 3);
        m_broker->push(1, 1, 3);
        m_broker->end();
        const auto run = start();
        QVERIFY(run->wait());
        QCOMPARE(run->last.accepted, quint64(9));
        QCOMPARE(m_first->rows(0) + m_first->rows(1), 9);
        QCOMPARE(m_broker->committed(0), Offset(2));
        QCOMPARE(m_broker->committed(1), Offset(1));
    }

    void badRowsAreCommittedBehindTheGoodOnes()
    {
        m_broker->push(0, 3);
        m_broker->pushBad(0);
        m_broker->pushBad(1);
        m_broker->end();
        const auto run = start();
        QVERIFY(run->wait());
        QCOMPARE(run->last.state, State::Succeeded);
        QCOMPARE(run->last.rejected, quint64(2));
        QCOMPARE(m_broker->committed(0), Offset(4));
        QCOMPARE(m_broker->committed(1), Offset(1));
    }

    void q6_6_whatASinkBesideTheFirstRefusesIsInAFileOfItsOwn()
    {
        const QTemporaryDir folder;
        m_policy.rejectsFile = folder.filePath(QStringLiteral("bad.csv"));
        m_broker->push(0, 5);
        m_broker->end();
        const auto run = start(noRow, 3);
        QVERIFY(run->wait());
        QCOMPARE(run->last.state, State::Succeeded);
        QCOMPARE(run->last.rejected, quint64(0));
        QVERIFY(!QFile::exists(m_policy.rejectsFile));
        const SinkSnapshot sink = run->last.otherSinks.first();
        QCOMPARE(sink.rejected, quint64(1));
        QCOMPARE(sink.rejectsFile, folder.filePath(QStringLiteral("bad.2.csv")));
        QFile file(sink.rejectsFile);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QVERIFY2(text.contains("no room for that"), text);
        QVERIFY2(text.contains("m v=3i 3"), text);
        QVERIFY2(text.contains("\"events/0, offset 3\""), text);
        QCOMPARE(m_broker->committed(0), Offset(5));
    }
};

QTEST_GUILESS_MAIN(PartitionCommitsTest)
#include "partitioncommits_test.moc"
