// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/pipeline.h"
#include "tests/core/pipeline/pipelinesamples.h"
#include "tests/support/fakeserver.h"
#include "tests/support/patience.h"
#include "tests/support/pipelinerun.h"
#include "tests/support/waitingsource.h"

#include <QElapsedTimer>
#include <QTest>

using namespace penstock;
using namespace penstock::pipelinesamples;
using State = PipelineSnapshot::State;

/// Sources whose records come when they come.
class PipelineLingerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRowWaitsNoLongerThanASecond();
    void aSlowSourceFillsBatchesForThatLong();
    void withoutALimitABatchIsWaitedFor();
    void aBlockedSourceIsStopped();
    void aBlockedSourceIsDeleted();

private:
    FakeServer m_server;
    std::shared_ptr<WaitingSource::Feed> m_feed;

    std::unique_ptr<Source> source()
    {
        m_feed = std::make_shared<WaitingSource::Feed>();
        return std::make_unique<WaitingSource>(m_feed);
    }
};

void PipelineLingerTest::aRowWaitsNoLongerThanASecond()
{
    const qsizetype before = m_server.requests().size();
    PipelineRun run(source(), m_server.url(), tens());
    QElapsedTimer clock;
    clock.start();
    m_feed->push("m v=1 1");
    m_feed->push("m v=2 2");
    QTRY_COMPARE(m_server.requests().size(), before + 1);
    QVERIFY2(clock.elapsed() >= 950, qPrintable(QString::number(clock.elapsed())));
    QCOMPARE(m_server.requests().last().body, QByteArray("m v=1 1\nm v=2 2\n"));
    // One look per linger, no polling: woken for the batch only.
    QCOMPARE(m_feed->waits(), 1);
    QTRY_COMPARE(run.last.accepted, quint64(2));
    QCOMPARE(run.last.read, quint64(2));
    QCOMPARE(run.last.state, State::Running);
    m_feed->push("m v=3 3");
    m_feed->end();
    QVERIFY(run.wait());
    QCOMPARE(run.last.state, State::Succeeded);
    QCOMPARE(run.last.accepted, quint64(3));
}

void PipelineLingerTest::aSlowSourceFillsBatchesForThatLong()
{
    const qsizetype before = m_server.requests().size();
    PipelineOptions options = tens();
    options.lingerMs = 2'000; // whatever comes between two of the nine
    PipelineRun run(source(), m_server.url(), options);
    for (int row = 1; row <= 9; ++row)
        m_feed->push("m v=1 " + std::to_string(row));
    QTRY_COMPARE(run.last.accepted, quint64(9));
    QCOMPARE(m_server.requests().size(), before + 1);
    // A full batch goes at once and leaves no limit behind.
    for (int row = 10; row <= 19; ++row)
        m_feed->push("m v=1 " + std::to_string(row));
    QTRY_COMPARE(run.last.accepted, quint64(19));
    QCOMPARE(m_server.requests().size(), before + 2);
    QTRY_VERIFY(m_feed->isWaitedForWithoutLimit());
    m_feed->end();
    QVERIFY(run.wait());
}

void PipelineLingerTest::withoutALimitABatchIsWaitedFor()
{
    const qsizetype before = m_server.requests().size();
    PipelineOptions options = tens();
    options.lingerMs = 0;
    PipelineRun run(source(), m_server.url(), options);
    m_feed->push("m v=1 1");
    QTRY_VERIFY(m_feed->isWaitedForWithoutLimit());
    QCOMPARE(m_server.requests().size(), before);
    m_feed->end();
    QVERIFY(run.wait());
    QCOMPARE(run.last.accepted, quint64(1));
}

void PipelineLingerTest::aBlockedSourceIsStopped()
{
    PipelineRun run(source(), m_server.url(), tens());
    m_feed->push("m v=1 1");
    QTRY_COMPARE(run.last.accepted, quint64(1));
    run.pipeline->cancel();
    QVERIFY(run.wait());
    QCOMPARE(run.last.state, State::Cancelled);
}

void PipelineLingerTest::aBlockedSourceIsDeleted()
{
    PipelineRun run(source(), m_server.url(), tens());
    QTRY_VERIFY(m_feed->isWaitedForWithoutLimit());
    // The end of `run` deletes it; a wait that does not end would hang here.
}

QTEST_GUILESS_MAIN(PipelineLingerTest)
#include "pipelinelinger_test.moc"
