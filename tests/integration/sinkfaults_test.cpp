// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/faultproxy.h"
#include "tests/support/generatedsource.h"
#include "tests/support/influxdserver.h"
#include "tests/support/pipelinerun.h"

#include <QDateTime>
#include <QLocale>
#include <QTest>

#include <csignal>
#include <set>

using namespace penstock;
using State = PipelineSnapshot::State;
using Fault = FaultProxy::Fault;
using Reason = Pause::Reason;

namespace {

constexpr quint64 count = 20'000;
constexpr qint64 newYear = 1'704'067'200'000'000'000;

void reading(quint64 row, std::string &line)
{
    line += "reading,unit=u" + std::to_string(row % 7) + " row=" + std::to_string(row) + "i " +
            std::to_string(newYear + qint64(row) * 1'000'000);
}

FaultProxy::Step answered(int status, const QByteArray &headers = {})
{
    return {Fault::Answer, FaultProxy::status(status, headers)};
}

QByteArray dateIn(int seconds)
{
    return "Retry-After: " +
           QLocale::c()
               .toString(QDateTime::currentDateTimeUtc().addSecs(seconds), QStringLiteral("ddd, dd MMM yyyy HH:mm:ss"))
               .toLatin1() +
           " GMT\r\n";
}

} // namespace

/// Every fault on the way to a real influxd: what is counted is what there is, and each pause has its reason.
class SinkFaultsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void onTheWay_data();
    void onTheWay();
    void severalAtOnce();
    void aServerThatStandsStill();
    void aServerThatIsKilledAndComesBack();
    void aServerThatThrottlesItself();
    void aLineTheServerRefusesBesideFaults();

private:
    PipelineOptions options(int concurrency = 2) const
    {
        PipelineOptions options;
        options.target.database = QStringLiteral("plant");
        options.createDatabase = true;
        options.batchRows = 1'000;
        options.concurrency = concurrency;
        options.gzip = PipelineOptions::Gzip::Off;
        return options;
    }
    void verifyWhole(const PipelineSnapshot &last, quint64 rows = count) const
    {
        QVERIFY2(last.state == State::Succeeded, qPrintable(last.error ? last.error->toText() : QString()));
        QCOMPARE(last.read, rows);
        QCOMPARE(last.accepted + last.rejected + last.skipped + last.unknown, rows);
        QCOMPARE(last.accepted, rows);
        QCOMPARE(last.notSent, quint64(0));
        QCOMPARE(m_server->count(QStringLiteral("SELECT count(row) FROM reading"), QStringLiteral("plant")),
                 qint64(rows));
        QCOMPARE(m_server->count(QStringLiteral("SELECT sum(row) FROM reading"), QStringLiteral("plant")),
                 qint64(rows * (rows + 1) / 2));
    }

    std::unique_ptr<InfluxdServer> m_server;
};

void SinkFaultsTest::init()
{
    m_server = std::make_unique<InfluxdServer>();
    QVERIFY2(m_server->start(), qPrintable(m_server->problem()));
}

void SinkFaultsTest::onTheWay_data()
{
    QTest::addColumn<FaultProxy::Step>("step");
    QTest::addColumn<bool>("pauses");
    QTest::addColumn<Reason>("reason");
    QTest::addColumn<int>("status");
    QTest::addColumn<qint64>("leastMs");
    const auto pausing = [](const char *name, const FaultProxy::Step &step, Reason reason, int status,
                            qint64 leastMs = 0) { QTest::newRow(name) << step << true << reason << status << leastMs; };
    pausing("429, seconds", answered(429, "Retry-After: 1\r\n"), Reason::Throttled, 429, 1'000);
    pausing("429, decimal", answered(429, "Retry-After: 0.4\r\n"), Reason::Throttled, 429, 400);
    pausing("429, date", answered(429, dateIn(3'600)), Reason::Throttled, 429, 600'000);
    pausing("429, garbage", answered(429, "Retry-After: soon\r\n"), Reason::Throttled, 429);
    pausing("429, negative", answered(429, "Retry-After: -5\r\n"), Reason::Throttled, 429);
    pausing("429, nothing", answered(429), Reason::Throttled, 429);
    pausing("503", answered(503), Reason::Unavailable, 503);
    pausing("503, seconds", answered(503, "Retry-After: 1\r\n"), Reason::Unavailable, 503, 1'000);
    pausing("502", answered(502), Reason::Unavailable, 502);
    pausing("504", answered(504), Reason::Unavailable, 504);
    pausing("500", answered(500), Reason::Unavailable, 500);
    pausing("stall", {Fault::Stall}, Reason::Timeout, 0);
    pausing("reset before the server heard it", {Fault::Reset}, Reason::Offline, 0);
    pausing("reset when the server had stored it", {Fault::LoseAnswer}, Reason::Offline, 0);
    pausing("an answer that is cut", {Fault::CutAnswer}, Reason::Offline, 0);
    QTest::newRow("413") << answered(413) << false << Reason::User << 413 << qint64(0);
}

void SinkFaultsTest::onTheWay()
{
    QFETCH(const FaultProxy::Step, step);
    QFETCH(const bool, pauses);
    QFETCH(const Reason, reason);
    QFETCH(const int, status);
    QFETCH(const qint64, leastMs);
    constexpr int seventh = 7;
    FaultProxy proxy(m_server->port(), [&](int write) { return write == seventh ? step : FaultProxy::Step(); });
    PipelineRun run(std::make_unique<GeneratedSource>(count, reading), proxy.url(), options(), {}, {},
                    std::chrono::seconds(3));
    // A day's wait is seen, and not waited for.
    const bool isLong = leastMs >= 600'000;
    if (isLong) {
        QTRY_VERIFY_WITH_TIMEOUT(!run.last.pauses.isEmpty() && run.last.pauses.last().resumesInMs > 0, 60'000);
        QVERIFY(run.last.pauses.last().resumesInMs <= leastMs);
        QVERIFY(run.last.pauses.last().resumesInMs > leastMs / 2);
        run.pipeline->tryNow();
    }
    QVERIFY(run.wait(60'000));
    verifyWhole(run.last);
    QVERIFY(proxy.writes() >= seventh);
    if (!pauses) {
        QVERIFY(run.last.pauses.isEmpty());
        return;
    }
    // Those that were on their way beside it may have met the same; it is one incident.
    QCOMPARE(run.last.pauses.size(), 1);
    const Pause &pause = run.last.pauses.first();
    QCOMPARE(pause.reason, reason);
    QCOMPARE(pause.status, status);
    QVERIFY(pause.over && (isLong || pause.durationMs >= leastMs));
    QCOMPARE(run.last.pausedMs, pause.durationMs);
    QVERIFY(run.last.resent >= 1'000);
}

void SinkFaultsTest::severalAtOnce()
{
    FaultProxy proxy(m_server->port(), [](int write) {
        switch (write % 11) {
        case 2:
            return answered(429, "Retry-After: 0.01\r\n");
        case 4:
            return FaultProxy::Step{Fault::Reset};
        case 6:
            return FaultProxy::Step{Fault::LoseAnswer};
        case 8:
            return answered(413);
        case 9:
            return FaultProxy::Step{Fault::CutAnswer};
        default:
            return FaultProxy::Step();
        }
    });
    PipelineRun run(std::make_unique<GeneratedSource>(count, reading), proxy.url(), options(4));
    QVERIFY(run.wait(120'000));
    verifyWhole(run.last);
    std::set<Reason> reasons;
    for (const Pause &pause : run.last.pauses)
        reasons.insert(pause.reason);
    QVERIFY(reasons.contains(Reason::Throttled) && reasons.contains(Reason::Offline));
}

void SinkFaultsTest::aServerThatStandsStill()
{
    PipelineRun run(std::make_unique<GeneratedSource>(200'000, reading), m_server->url(), options(), {}, {},
                    std::chrono::seconds(2));
    QTRY_VERIFY_WITH_TIMEOUT(run.last.accepted >= 5'000, 60'000);
    QCOMPARE(::kill(static_cast<pid_t>(m_server->processId()), SIGSTOP), 0);
    QTRY_VERIFY_WITH_TIMEOUT(run.last.state == State::Paused || run.ended, 60'000);
    QVERIFY(!run.ended);
    QCOMPARE(run.last.pauses.last().reason, Reason::Timeout);
    const quint64 before = run.last.accepted;
    QVERIFY(before < 200'000);
    QCOMPARE(::kill(static_cast<pid_t>(m_server->processId()), SIGCONT), 0);
    QVERIFY(run.wait(120'000));
    verifyWhole(run.last, 200'000);
    QVERIFY(run.last.resent >= 1'000);
}

void SinkFaultsTest::aServerThatIsKilledAndComesBack()
{
    PipelineRun run(std::make_unique<GeneratedSource>(200'000, reading), m_server->url(), options(4));
    for (const quint64 until : {quint64(5'000), quint64(60'000)}) {
        QTRY_VERIFY_WITH_TIMEOUT(run.last.accepted >= until || run.ended, 60'000);
        QVERIFY(!run.ended);
        m_server->kill();
        QTRY_COMPARE_WITH_TIMEOUT(run.last.state, State::Paused, 60'000);
        QCOMPARE(run.last.pauses.last().reason, Reason::Offline);
        QVERIFY2(m_server->start(), qPrintable(m_server->problem()));
    }
    QVERIFY(run.wait(120'000));
    verifyWhole(run.last, 200'000);
}

void SinkFaultsTest::aServerThatThrottlesItself()
{
    InfluxdServer::Options narrow;
    narrow.maxConcurrentWrites = 1;
    narrow.maxEnqueuedWrites = 1;
    narrow.enqueuedWriteTimeout = 1;
    m_server = std::make_unique<InfluxdServer>(narrow);
    QVERIFY2(m_server->start(), qPrintable(m_server->problem()));
    PipelineRun run(std::make_unique<GeneratedSource>(count, reading), m_server->url(), options(16));
    QVERIFY(run.wait(120'000));
    verifyWhole(run.last);
    for (const Pause &pause : run.last.pauses) {
        QCOMPARE(pause.reason, Reason::Unavailable);
        QCOMPARE(pause.status, 503);
    }
}

void SinkFaultsTest::aLineTheServerRefusesBesideFaults()
{
    const auto line = [](quint64 row, std::string &text) {
        if (row == 7'777)
            text += "reading,unit=u0 row=\"high\" " + std::to_string(newYear + qint64(row) * 1'000'000);
        else
            reading(row, text);
    };
    FaultProxy proxy(m_server->port(), [](int write) {
        return write % 5 == 0 ? FaultProxy::Step{Fault::LoseAnswer} : FaultProxy::Step();
    });
    // The type of a field is that of the first line of its shard.
    m_server->query(QStringLiteral("CREATE DATABASE plant"));
    QCOMPARE(m_server->write(QStringLiteral("plant"), "reading,unit=u0 row=0i " + QByteArray::number(newYear)), 204);
    PipelineRun run(std::make_unique<GeneratedSource>(count, line), proxy.url(), options());
    QVERIFY(run.wait(120'000));
    QVERIFY2(run.last.state == State::Succeeded, qPrintable(run.last.error ? run.last.error->toText() : QString()));
    QCOMPARE(run.last.rejected, quint64(1));
    QCOMPARE(run.last.accepted, count - 1);
    QCOMPARE(run.last.rejectedRows.first().row, quint64(7'777));
    QCOMPARE(m_server->count(QStringLiteral("SELECT count(row) FROM reading WHERE row > 0"), QStringLiteral("plant")),
             qint64(count) - 1);
}

QTEST_GUILESS_MAIN(SinkFaultsTest)
#include "sinkfaults_test.moc"
