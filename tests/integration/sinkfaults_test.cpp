// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/readings.h"
#include "tests/support/faultproxy.h"
#include "tests/support/pipelinerun.h"

#include <QTest>

#include <set>

using namespace penstock;
using Fault = FaultProxy::Fault;
using Reason = Pause::Reason;

namespace {

constexpr quint64 count = 20'000;

FaultProxy::Step answered(int status, const QByteArray &headers = {})
{
    return {Fault::Answer, FaultProxy::status(status, headers)};
}

} // namespace

/// Every fault on the way to a real influxd: what is counted is what there is, and each pause has its reason.
class SinkFaultsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void w2_20_onTheWay_data();
    void w2_20_onTheWay();
    void w2_20_severalAtOnce();
    void aLineTheServerRefusesBesideFaults();

private:
    std::unique_ptr<Readings> m_readings;
};

void SinkFaultsTest::init()
{
    m_readings = std::make_unique<Readings>();
    QVERIFY2(m_readings->start(), qPrintable(m_readings->server().problem()));
}

void SinkFaultsTest::w2_20_onTheWay_data()
{
    QTest::addColumn<FaultProxy::Step>("step");
    QTest::addColumn<bool>("pauses");
    QTest::addColumn<Reason>("reason");
    QTest::addColumn<int>("status");
    const auto pausing = [](const char *name, const FaultProxy::Step &step, Reason reason, int status) {
        QTest::newRow(name) << step << true << reason << status;
    };
    pausing("429, seconds", answered(429, "Retry-After: 1\r\n"), Reason::Throttled, 429);
    pausing("429, decimal", answered(429, "Retry-After: 0.4\r\n"), Reason::Throttled, 429);
    pausing("429, garbage", answered(429, "Retry-After: soon\r\n"), Reason::Throttled, 429);
    pausing("429, negative", answered(429, "Retry-After: -5\r\n"), Reason::Throttled, 429);
    pausing("429, nothing", answered(429), Reason::Throttled, 429);
    pausing("503", answered(503), Reason::Unavailable, 503);
    pausing("503, seconds", answered(503, "Retry-After: 1\r\n"), Reason::Unavailable, 503);
    pausing("502", answered(502), Reason::Unavailable, 502);
    pausing("504", answered(504), Reason::Unavailable, 504);
    pausing("500", answered(500), Reason::Unavailable, 500);
    pausing("stall", {Fault::Stall}, Reason::Timeout, 0);
    pausing("reset before the server heard it", {Fault::Reset}, Reason::Offline, 0);
    pausing("reset when the server had stored it", {Fault::LoseAnswer}, Reason::Offline, 0);
    pausing("an answer that is cut", {Fault::CutAnswer}, Reason::Offline, 0);
    QTest::newRow("413") << answered(413) << false << Reason::User << 413;
}

void SinkFaultsTest::w2_20_onTheWay()
{
    QFETCH(const FaultProxy::Step, step);
    QFETCH(const bool, pauses);
    QFETCH(const Reason, reason);
    QFETCH(const int, status);
    constexpr int seventh = 7;
    FaultProxy proxy(m_readings->server().port(),
                     [&](int write) { return write == seventh ? step : FaultProxy::Step(); });
    PipelineRun run(Readings::source(count), proxy.url(), Readings::options(), {}, {}, std::chrono::seconds(10));
    QVERIFY(run.wait(60'000));
    const QByteArray objection = m_readings->objection(run.last, count);
    QVERIFY2(objection.isEmpty(), objection);
    QVERIFY(proxy.writes() >= seventh);
    const QList<Pause> told = Readings::pausesOf(run.last);
    QCOMPARE(run.last.pausedMs, Readings::msOf(run.last.pauses));
    // Those that were on their way beside it may have met the same; it is one incident.
    QCOMPARE(told.size(), pauses ? 1 : 0);
    if (!pauses)
        return;
    const Pause &pause = told.first();
    QCOMPARE(pause.reason, reason);
    QCOMPARE(pause.status, status);
    QVERIFY(pause.over);
    QVERIFY(run.last.resent >= 1'000);
}

void SinkFaultsTest::w2_20_severalAtOnce()
{
    FaultProxy proxy(m_readings->server().port(), [](int write) {
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
    PipelineRun run(Readings::source(count), proxy.url(), Readings::options(4));
    QVERIFY(run.wait(120'000));
    const QByteArray objection = m_readings->objection(run.last, count);
    QVERIFY2(objection.isEmpty(), objection);
    std::set<Reason> reasons;
    for (const Pause &pause : run.last.pauses)
        reasons.insert(pause.reason);
    QVERIFY(reasons.contains(Reason::Throttled) && reasons.contains(Reason::Offline));
}

void SinkFaultsTest::aLineTheServerRefusesBesideFaults()
{
    const auto line = [](quint64 row, std::string &text) {
        if (row == 7'777)
            text += "reading,site=hall\\ 1,unit=u0 row=\"high\" " + std::to_string(Readings::newYear);
        else
            Readings::line(row, text);
    };
    FaultProxy proxy(m_readings->server().port(), [](int write) {
        return write % 5 == 0 ? FaultProxy::Step{Fault::LoseAnswer} : FaultProxy::Step();
    });
    // The type of a field is that of the first line of its shard.
    InfluxdServer &server = m_readings->server();
    server.query(QStringLiteral("CREATE DATABASE plant"));
    QCOMPARE(server.write(Readings::database, "reading,unit=u0 row=0i " + QByteArray::number(Readings::newYear)), 204);
    PipelineRun run(std::make_unique<GeneratedSource>(count, line), proxy.url(), Readings::options());
    QVERIFY(run.wait(120'000));
    QVERIFY2(run.last.state == PipelineSnapshot::State::Succeeded,
             qPrintable(run.last.error ? run.last.error->toText() : QString()));
    QCOMPARE(run.last.rejected, quint64(1));
    QCOMPARE(run.last.accepted, count - 1);
    QCOMPARE(run.last.rejectedRows.first().row, quint64(7'777));
    QCOMPARE(server.count(QStringLiteral("SELECT count(row) FROM reading WHERE row > 0"), Readings::database),
             qint64(count) - 1);
}

QTEST_GUILESS_MAIN(SinkFaultsTest)
#include "sinkfaults_test.moc"
