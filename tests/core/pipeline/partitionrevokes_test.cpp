// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/pipeline/twosinks.h"
#include "tests/support/patience.h"

#include <QScopeGuard>
#include <QTest>

using namespace penstock;
using namespace penstock::pipelinesamples;
using State = PipelineSnapshot::State;
using std::chrono::milliseconds;

namespace {

constexpr std::chrono::minutes longBudget(5);

Error brokenDisk()
{
    Error broken;
    broken.kind = Error::Kind::File;
    broken.message = QStringLiteral("The disk broke.");
    return broken;
}

} // namespace

/// A partition is taken away while its sinks break, stand still, wait or are slow: what is committed, and that it is
/// given up in every case.
class PartitionRevokesTest final : public QObject, private TwoSinks
{
    Q_OBJECT

private Q_SLOTS:
    void init() { reset(); }

    void q5_31_aSinkThatBreaksMeanwhileCommitsNothing()
    {
        m_second->trouble(0, brokenDisk());
        const auto run = start();
        m_broker->push(0, 4); // fewer than a batch: only the end of the partition writes them
        QTRY_COMPARE(m_broker->position(0), quint64(4));
        m_broker->revoke(0, longBudget);
        QVERIFY(run->wait());
        QCOMPARE(run->last.state, State::Failed);
        QVERIFY(run->last.error && run->last.error->message.contains(QStringLiteral("The disk broke.")));
        QCOMPARE(m_broker->commits(), 0);
        QCOMPARE(m_second->rows(0), 0);
    }

    void q5_32_aSinkThatStandsStillIsNotWaitedForBeyondTheBudget()
    {
        const auto run = start();
        m_second->block();
        const auto released = qScopeGuard([this] { m_second->release(); });
        m_broker->push(0, 14);
        QTRY_COMPARE(m_broker->position(0), quint64(14));
        QTRY_VERIFY(m_second->isBlocking()); // with the ten of them that fill a batch
        m_broker->revoke(0, milliseconds(100));
        QTRY_VERIFY(!m_broker->isAssigned(0));
        QVERIFY(m_second->isBlocking()); // it stands still to this moment
        QCOMPARE(m_broker->committed(0), Offset());
        m_second->release();
        m_broker->end();
        QVERIFY(run->wait());
        QCOMPARE(run->last.state, State::Succeeded);
        QCOMPARE(m_broker->commits(), 0);
    }

    /// The write that nobody waited for ends in the middle of what came afterwards.
    void q6_13_whatComesLateSettlesNothingOfTheNextReader()
    {
        const auto run = start();
        m_second->block();
        const auto released = qScopeGuard([this] { m_second->release(); });
        m_broker->push(0, 4);
        QTRY_COMPARE(m_broker->position(0), quint64(4));
        m_broker->revoke(0, milliseconds(1));
        QTRY_VERIFY(!m_broker->isAssigned(0));
        m_broker->giveBack(0);
        QTRY_COMPARE(m_broker->position(0), quint64(4));
        m_broker->push(0, 3);
        QTRY_COMPARE(m_broker->position(0), quint64(7));
        m_second->release();
        m_broker->end();
        QVERIFY(run->wait());
        QCOMPARE(run->last.state, State::Succeeded);
        QCOMPARE(m_broker->committed(0), Offset(7));
        for (quint64 offset = 0; offset < 7; ++offset) {
            QVERIFY(m_first->times(0, offset) >= 1);
            QVERIFY(m_second->times(0, offset) >= 1); // the first four perhaps twice: at least once is promised
        }
        QCOMPARE(run->last.accepted + run->last.rejected + run->last.unknown + run->last.notSent, run->last.read);
    }

    void q5_33_aSinkThatHasToWaitCommitsNothing()
    {
        m_second->trouble(0, forLong());
        const auto run = start();
        m_broker->push(0, 4);
        m_broker->push(1, 4);
        QTRY_COMPARE(m_broker->position(0), quint64(4));
        QTRY_COMPARE(m_broker->position(1), quint64(4));
        m_broker->revoke(0, milliseconds(50));
        QTRY_VERIFY(!m_broker->isAssigned(0));
        QCOMPARE(m_broker->commits(), 0);
        m_broker->end();
        QVERIFY(run->wait());
        QCOMPARE(m_broker->committed(0), Offset());
        QCOMPARE(m_broker->committed(1), Offset(4)); // the other one did not wait
    }

    void q5_34_aSlowSinkThatIsDoneInTimeCommits()
    {
        const auto run = start();
        m_second->block();
        const auto released = qScopeGuard([this] { m_second->release(); });
        m_broker->push(0, 4);
        QTRY_COMPARE(m_broker->position(0), quint64(4));
        m_broker->revoke(0, longBudget);
        QTRY_VERIFY(m_second->isBlocking());
        QVERIFY(m_broker->isAssigned(0)); // it is waited for
        m_second->release();
        QTRY_VERIFY(!m_broker->isAssigned(0));
        QCOMPARE(m_broker->committed(0), Offset(4));
        QCOMPARE(m_second->rows(0), 4);
    }

    void q5_35_aBudgetBelowNothingIsNone()
    {
        const auto run = start();
        m_broker->push(0, 4);
        QTRY_COMPARE(m_broker->position(0), quint64(4));
        m_broker->revoke(0, milliseconds(-1));
        QTRY_VERIFY(!m_broker->isAssigned(0));
        QCOMPARE(m_broker->commits(), 0);
        m_broker->end();
        QVERIFY(run->wait());
        QCOMPARE(run->last.notSent, quint64(4));
    }

    void q5_36_aCommitThatFailsGivesItUpAllTheSame()
    {
        m_broker->refuseCommits(true);
        const auto run = start();
        m_broker->push(0, 14);
        QTRY_COMPARE(m_broker->position(0), quint64(14));
        m_broker->revoke(0, longBudget);
        QTRY_VERIFY(!m_broker->isAssigned(0));
        QCOMPARE(m_broker->committed(0), Offset());
        QCOMPARE(m_second->rows(0), 14);
        QVERIFY(run->pipeline->snapshot().notes.first().contains(QStringLiteral("The broker is away.")));
        // The next reader begins where it was committed, and that is the beginning.
        m_broker->refuseCommits(false);
        m_broker->giveBack(0);
        QTRY_COMPARE(m_broker->position(0), quint64(14));
        m_broker->end();
        QVERIFY(run->wait());
        QCOMPARE(m_broker->committed(0), Offset(14));
    }

    void q5_43_theWaitIsNotForgotten_data()
    {
        QTest::addColumn<SinkBackpressure::Scope>("scope");
        QTest::newRow("of the partition") << SinkBackpressure::Scope::Partition;
        QTest::newRow("of the sink") << SinkBackpressure::Scope::Sink;
    }

    void q5_43_theWaitIsNotForgotten()
    {
        QFETCH(const SinkBackpressure::Scope, scope);
        m_policy.pauseScope = scope;
        m_second->trouble(0, forLong());
        const auto run = start();
        m_broker->push(0, 10);
        const auto pauses = [&] {
            const PipelineSnapshot now = run->pipeline->snapshot();
            return scope == SinkBackpressure::Scope::Sink ? now.otherSinks.first().pauses
                                                          : laneOf(now, second, 0).pauses;
        };
        QTRY_COMPARE(pauses().size(), 1);
        m_broker->revoke(0, milliseconds(1));
        QTRY_VERIFY(!m_broker->isAssigned(0));
        m_broker->giveBack(0);
        QVERIFY(!pauses().first().over && pauses().first().resumesInMs > 60'000);
        QCOMPARE(m_second->rows(0), 0);
        run->pipeline->tryNow();
        m_broker->end();
        QVERIFY(run->wait());
        QCOMPARE(m_second->rows(0), 10);
        QCOMPARE(m_broker->committed(0), Offset(10));
    }
};

QTEST_GUILESS_MAIN(PartitionRevokesTest)
#include "partitionrevokes_test.moc"
