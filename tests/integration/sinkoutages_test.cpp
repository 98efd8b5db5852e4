// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/readings.h"
#include "tests/support/patience.h"
#include "tests/support/pipelinerun.h"

#include <QTest>

#include <algorithm>
#include <csignal>

using namespace penstock;
using State = PipelineSnapshot::State;
using Reason = Pause::Reason;

namespace {

constexpr quint64 count = 200'000;

/// What is under way ends with the connection; what comes after finds nobody.
bool isGone(const Pause &pause)
{
    return pause.reason == Reason::Offline || pause.reason == Reason::Refused;
}

} // namespace

/// A real influxd that stands still, is killed, stays away or throttles itself: all of it is there in the end, nothing
/// twice, and what waits meanwhile is bounded.
class SinkOutagesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void w2_21_aServerThatStandsStill();
    void w2_21_aServerThatIsKilledAndComesBack();
    void aServerThatThrottlesItself();
    void w2_21_aServerThatIsAwayForAMinute();

private:
    /// Notes the most that waits.
    void watch(const PipelineRun &run);
    void verifyWhole(const PipelineRun &run, quint64 rows = count) const
    {
        const QByteArray objection = m_readings->objection(run.last, rows);
        QVERIFY2(objection.isEmpty(), objection);
    }
    void start(const InfluxdServer::Options &options = {})
    {
        m_readings = std::make_unique<Readings>(options);
        QVERIFY2(m_readings->start(), qPrintable(m_readings->server().problem()));
        m_mostRows = 0;
        m_mostBytes = 0;
    }

    std::unique_ptr<Readings> m_readings;
    quint64 m_mostRows = 0;  ///< read, and not settled
    quint64 m_mostBytes = 0; ///< in the queue
};

void SinkOutagesTest::watch(const PipelineRun &run)
{
    connect(run.pipeline, &Pipeline::progress, this, [this](const PipelineSnapshot &now) {
        m_mostRows = std::max(m_mostRows, now.read - now.accepted - now.rejected - now.skipped);
        m_mostBytes = std::max(m_mostBytes, now.queuedBytes);
    });
}

void SinkOutagesTest::w2_21_aServerThatStandsStill()
{
    start();
    const PipelineOptions options = Readings::options();
    PipelineRun run(Readings::source(count), m_readings->server().url(), options, {}, {}, std::chrono::seconds(2));
    watch(run);
    QTRY_VERIFY_WITH_TIMEOUT(run.last.accepted >= 5'000, 2 * patienceMs);
    const auto pid = static_cast<pid_t>(m_readings->server().processId());
    QCOMPARE(::kill(pid, SIGSTOP), 0);
    const auto isTimedOut = [&run] {
        return !run.last.pauses.isEmpty() && run.last.pauses.last().reason == Reason::Timeout;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isTimedOut() || run.ended, 2 * patienceMs);
    QVERIFY(!run.ended);
    QVERIFY(run.last.accepted < count);
    // The queue is as full as it becomes, and the source is not read on.
    const quint64 queued = quint64(options.concurrency) + 2;
    QTRY_VERIFY_WITH_TIMEOUT(quint64(run.last.queuedBatches) >= queued, 2 * patienceMs);
    QCOMPARE(::kill(pid, SIGCONT), 0);
    QVERIFY(run.wait(2 * patienceMs));
    verifyWhole(run);
    QVERIFY(run.last.resent >= 1'000);
    // What waits in the queue, what is on its way, what is about to go again, and what is being made.
    std::size_t longest = 0;
    for (quint64 row = count - 1'000; row < count; ++row) {
        std::string line;
        Readings::line(row, line);
        longest = std::max(longest, line.size() + 1);
    }
    const quint64 batch = quint64(options.batchRows);
    QVERIFY2(m_mostRows <= (queued + 2 * quint64(options.concurrency) + 2) * batch, QByteArray::number(m_mostRows));
    QVERIFY2(m_mostRows >= queued * batch, QByteArray::number(m_mostRows));
    QVERIFY2(m_mostBytes <= (queued + quint64(options.concurrency)) * batch * longest, QByteArray::number(m_mostBytes));
    QVERIFY(m_mostBytes > 0);
}

void SinkOutagesTest::w2_21_aServerThatIsKilledAndComesBack()
{
    start();
    PipelineRun run(Readings::source(count), m_readings->server().url(), Readings::options(4));
    for (const quint64 until : {quint64(5'000), quint64(60'000)}) {
        QTRY_VERIFY_WITH_TIMEOUT(run.last.accepted >= until || run.ended, 2 * patienceMs);
        QVERIFY(!run.ended);
        m_readings->server().kill();
        QTRY_COMPARE_WITH_TIMEOUT(run.last.state, State::Paused, 2 * patienceMs);
        QVERIFY(isGone(run.last.pauses.last()));
        QVERIFY2(m_readings->start(), qPrintable(m_readings->server().problem()));
    }
    QVERIFY(run.wait(2 * patienceMs));
    verifyWhole(run);
}

void SinkOutagesTest::aServerThatThrottlesItself()
{
    InfluxdServer::Options narrow;
    narrow.maxConcurrentWrites = 1;
    narrow.maxEnqueuedWrites = 1;
    narrow.enqueuedWriteTimeout = 1;
    start(narrow);
    constexpr quint64 some = 20'000;
    PipelineRun run(Readings::source(some), m_readings->server().url(), Readings::options(16));
    QVERIFY(run.wait(2 * patienceMs));
    verifyWhole(run, some);
    for (const Pause &pause : Readings::pausesOf(run.last)) {
        QCOMPARE(pause.reason, Reason::Unavailable);
        QCOMPARE(pause.status, 503);
    }
}

/// Costs a minute or two, and no processor time: it only waits.
void SinkOutagesTest::w2_21_aServerThatIsAwayForAMinute()
{
    constexpr qint64 minuteMs = 60'000;
    start();
    PipelineRun run(Readings::source(count), m_readings->server().url(), Readings::options());
    watch(run);
    QTRY_VERIFY_WITH_TIMEOUT(run.last.accepted >= 5'000 || run.ended, 2 * patienceMs);
    m_readings->server().kill();
    QTRY_VERIFY_WITH_TIMEOUT(run.last.pausedMs >= minuteMs || run.ended, 10 * minuteMs);
    QVERIFY(!run.ended);
    const quint64 before = run.last.accepted;
    QVERIFY(before < count);
    QVERIFY(run.last.error == std::nullopt);
    // Longer and longer waits, and not a request each tenth of a second.
    QVERIFY2(run.last.retries < 100, QByteArray::number(run.last.retries));
    QVERIFY2(m_readings->start(), qPrintable(m_readings->server().problem()));
    QVERIFY(run.wait(10 * minuteMs));
    verifyWhole(run);
    const QList<Pause> pauses = Readings::pausesOf(run.last);
    for (const Pause &pause : pauses) {
        QVERIFY(isGone(pause));
        QVERIFY(pause.over);
    }
    QVERIFY(Readings::msOf(pauses) >= minuteMs);
    QCOMPARE(run.last.pausedMs, Readings::msOf(run.last.pauses));
    QVERIFY(m_mostRows <= 10 * quint64(Readings::options().batchRows));
}

QTEST_GUILESS_MAIN(SinkOutagesTest)
#include "sinkoutages_test.moc"
