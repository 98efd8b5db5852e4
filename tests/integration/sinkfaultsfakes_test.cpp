// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeinflux2.h"
#include "tests/support/fakeinflux3.h"
#include "tests/support/faultproxy.h"
#include "tests/support/generatedsource.h"
#include "tests/support/pipelinerun.h"
#include "tests/support/settingsfor.h"

#include <QDateTime>
#include <QTest>

#include <algorithm>
#include <optional>
#include <random>
#include <set>

using namespace penstock;
using Fault = FaultProxy::Fault;
using Reason = Pause::Reason;

namespace {

constexpr quint64 count = 6'000;
const QString place = QStringLiteral("plant");

std::string lineOf(quint64 row)
{
    return "m,host=h" + std::to_string(row % 7) + " v=" + std::to_string(row) + ".5 " +
           std::to_string(1'704'067'200'000'000'000 + row * 1'000);
}

std::unique_ptr<Source> lines()
{
    return std::make_unique<GeneratedSource>(count, [](quint64 row, std::string &line) { line += lineOf(row); });
}

FaultProxy::Step answered(int status, const QByteArray &headers = {})
{
    return {Fault::Answer, FaultProxy::status(status, headers)};
}

QByteArray inASecond()
{
    const QDateTime when = QDateTime::currentDateTimeUtc().addSecs(1);
    return "Retry-After: " + QLocale::c().toString(when, QStringLiteral("ddd, dd MMM yyyy hh:mm:ss")).toLatin1() +
           " GMT\r\n";
}

PipelineOptions options(int concurrency)
{
    PipelineOptions options;
    options.target.database = place;
    options.batchRows = 300;
    options.concurrency = concurrency;
    options.gzip = PipelineOptions::Gzip::Off;
    return options;
}

} // namespace

/// Every fault on the way to a server of 2.x and of 3.x: what is counted is what there is.
class SinkFaultsFakesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onTheWay_data();
    void onTheWay();
    void manyInARow_data();
    void manyInARow();
    void allAtOnce_data();
    void allAtOnce();

private:
    /// A server of its kind, behind a proxy with that script.
    void start(bool isThree, FaultProxy::Script script);
    ClientSettings settings() const;
    QByteArrayList stored() const { return m_two ? m_two->points(place) : m_three->points(place); }
    /// Against "all of it is stored, once".
    void verifyWhole(const PipelineSnapshot &last) const;
    static void kinds();

    std::unique_ptr<FakeInflux2> m_two;
    std::unique_ptr<FakeInflux3> m_three;
    std::unique_ptr<FaultProxy> m_proxy;
};

void SinkFaultsFakesTest::kinds()
{
    QTest::addColumn<bool>("isThree");
    QTest::newRow("2.x") << false;
    QTest::newRow("3.x") << true;
}

void SinkFaultsFakesTest::start(bool isThree, FaultProxy::Script script)
{
    m_two.reset();
    m_three.reset();
    if (isThree) {
        m_three = std::make_unique<FakeInflux3>();
        m_three->createDatabase(place);
    } else {
        m_two = std::make_unique<FakeInflux2>();
        m_two->addBucket(place);
    }
    const QUrl url = isThree ? m_three->url() : m_two->url();
    m_proxy = std::make_unique<FaultProxy>(quint16(url.port()), std::move(script));
}

ClientSettings SinkFaultsFakesTest::settings() const
{
    ClientSettings settings = m_two ? settingsFound2(m_proxy->url()) : settingsFound(m_proxy->url(), Flavour::V3);
    settings.profile.idleTimeout = std::chrono::seconds(10);
    return settings;
}

void SinkFaultsFakesTest::verifyWhole(const PipelineSnapshot &last) const
{
    QVERIFY2(last.state == PipelineSnapshot::State::Succeeded,
             qPrintable(last.error ? last.error->toText() : QString()));
    QCOMPARE(last.read, count);
    QCOMPARE(last.accepted, count);
    QCOMPARE(last.accepted + last.rejected + last.skipped + last.unknown + last.notSent, last.read);
    const QByteArrayList there = stored();
    QCOMPARE(there.size(), qsizetype(count));
    const std::set<QByteArray> all(there.cbegin(), there.cend());
    for (quint64 row = 1; row <= count; ++row) {
        const QByteArray line = QByteArray::fromStdString(lineOf(row));
        QVERIFY2(all.contains(line), line);
    }
}

void SinkFaultsFakesTest::onTheWay_data()
{
    QTest::addColumn<bool>("isThree");
    QTest::addColumn<FaultProxy::Step>("step");
    QTest::addColumn<bool>("pauses");
    QTest::addColumn<Reason>("reason");
    QTest::addColumn<int>("status");
    for (const bool isThree : {false, true}) {
        const char *kind = isThree ? "3.x" : "2.x";
        const auto pausing = [&](const char *name, const FaultProxy::Step &step, Reason reason, int status) {
            QTest::addRow("%s: %s", kind, name) << isThree << step << true << reason << status;
        };
        pausing("429, seconds", answered(429, "Retry-After: 1\r\n"), Reason::Throttled, 429);
        pausing("429, decimal", answered(429, "Retry-After: 0.4\r\n"), Reason::Throttled, 429);
        pausing("429, a date", answered(429, inASecond()), Reason::Throttled, 429);
        pausing("429, garbage", answered(429, "Retry-After: soon\r\n"), Reason::Throttled, 429);
        pausing("429, negative", answered(429, "Retry-After: -5\r\n"), Reason::Throttled, 429);
        pausing("429, nothing", answered(429), Reason::Throttled, 429);
        pausing("503", answered(503), Reason::Unavailable, 503);
        pausing("503, seconds", answered(503, "Retry-After: 1\r\n"), Reason::Unavailable, 503);
        pausing("502", answered(502), Reason::Unavailable, 502);
        pausing("504", answered(504), Reason::Unavailable, 504);
        pausing("garbage", {Fault::Answer, "\x16\x03\x01 no HTTP at all\r\n\r\n"}, Reason::Unavailable, 0);
        pausing("a status that is none", {Fault::Answer, "HTTP/1.1 maybe\r\n\r\n"}, Reason::Unavailable, 0);
        pausing("a length that is none", {Fault::Answer, "HTTP/1.1 200 OK\r\nContent-Length: many\r\n\r\n"},
                Reason::Unavailable, 200);
        pausing("stall", {Fault::Stall}, Reason::Timeout, 0);
        pausing("reset before the server heard it", {Fault::Reset}, Reason::Offline, 0);
        pausing("reset when the server had stored it", {Fault::LoseAnswer}, Reason::Offline, 0);
        pausing("an answer that is cut", {Fault::CutAnswer}, Reason::Offline, 0);
        QTest::addRow("%s: 413", kind) << isThree << answered(413) << false << Reason::User << 413;
    }
}

void SinkFaultsFakesTest::onTheWay()
{
    QFETCH(const bool, isThree);
    QFETCH(const FaultProxy::Step, step);
    QFETCH(const bool, pauses);
    QFETCH(const Reason, reason);
    QFETCH(const int, status);
    constexpr int seventh = 7;
    start(isThree, [&](int write) { return write == seventh ? step : FaultProxy::Step(); });
    PipelineRun run(lines(), settings(), options(2));
    QVERIFY(run.wait(60'000));
    verifyWhole(run.last);
    if (QTest::currentTestFailed())
        return;
    QVERIFY(m_proxy->writes() >= seventh);
    QList<Pause> told = run.last.pauses;
    told.removeIf([](const Pause &pause) { return pause.reason == Reason::QueueFull; });
    QCOMPARE(told.size(), pauses ? 1 : 0);
    if (!pauses)
        return;
    QCOMPARE(told.first().reason, reason);
    QCOMPARE(told.first().status, status);
    QVERIFY(told.first().over);
    QVERIFY(run.last.resent >= 300);
}

void SinkFaultsFakesTest::manyInARow_data()
{
    kinds();
}

/// An outage: eight requests meet nobody.
void SinkFaultsFakesTest::manyInARow()
{
    QFETCH(const bool, isThree);
    start(isThree,
          [](int write) { return write >= 5 && write < 13 ? FaultProxy::Step{Fault::Reset} : FaultProxy::Step(); });
    PipelineRun run(lines(), settings(), options(4));
    connect(run.pipeline, &Pipeline::progress, run.pipeline, [&run](const PipelineSnapshot &now) {
        if (now.state == PipelineSnapshot::State::Paused)
            run.pipeline->tryNow();
    });
    QVERIFY(run.wait(60'000));
    QVERIFY(m_proxy->writes() >= 13);
    verifyWhole(run.last);
    if (QTest::currentTestFailed())
        return;
    QVERIFY2(run.last.retries > 0, QByteArray::number(run.last.retries)); // several are one when they fail together
    for (const Pause &pause : run.last.pauses)
        QVERIFY(pause.over);
}

void SinkFaultsFakesTest::allAtOnce_data()
{
    kinds();
}

void SinkFaultsFakesTest::allAtOnce()
{
    QFETCH(const bool, isThree);
    std::mt19937 random(11);
    std::set<Fault> met;
    start(isThree, [&](int) {
        const FaultProxy::Step step = FaultProxy::anyFault(random, 14);
        met.insert(step.fault);
        return step;
    });
    PipelineRun run(lines(), settings(), options(4));
    QVERIFY(run.wait(240'000));
    verifyWhole(run.last);
    if (QTest::currentTestFailed())
        return;
    QVERIFY(met.size() >= 4);
    QVERIFY(run.last.resent > 0);
    QCOMPARE(run.last.inFlight, 0);
}

QTEST_GUILESS_MAIN(SinkFaultsFakesTest)
#include "sinkfaultsfakes_test.moc"
