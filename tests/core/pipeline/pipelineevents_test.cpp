// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/runeventjson.h"
#include "tests/core/pipeline/keepingsink.h"
#include "tests/core/pipeline/pipelinesamples.h"
#include "tests/support/fakeserver.h"
#include "tests/support/pipelinerun.h"
#include "tests/support/settingsfor.h"

#include <QDateTime>
#include <QTest>

#include <algorithm>

using namespace penstock;
using namespace penstock::pipelinesamples;
using Kind = RunEvent::Kind;

namespace {

const RunEvent *first(const PipelineSnapshot &run, Kind kind)
{
    const auto found = std::ranges::find(run.events, kind, &RunEvent::kind);
    return found == run.events.cend() ? nullptr : &*found;
}

QString words(const PipelineSnapshot &run)
{
    QStringList tokens;
    for (const RunEvent &event : run.events)
        tokens += eventToken(event.kind);
    return tokens.join(u' ');
}

} // namespace

/// What a run against scripted answers tells of itself.
class PipelineEventsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aGoodRunBeginsAndEnds();
    void aPauseHasReasonAndLength();
    void refusedRowsAreToldWithTheirReason();
    void aWriteThatIsTooLargeIsHalved();
    void whatFailsSaysWhy();
    void severalSinksTellByName();

private:
    std::unique_ptr<FakeServer> m_server;
    QList<FakeAnswer> m_answers; ///< before all is well
};

void PipelineEventsTest::init()
{
    m_answers.clear();
    m_server = std::make_unique<FakeServer>();
    m_server->setHandler(
        [this](const FakeRequest &) { return m_answers.isEmpty() ? stored() : m_answers.takeFirst(); });
}

void PipelineEventsTest::aGoodRunBeginsAndEnds()
{
    const qint64 before = QDateTime::currentMSecsSinceEpoch();
    PipelineRun run(rows(25), settingsFound(m_server->url(), Flavour::V1), tens());
    QVERIFY(run.wait());
    QCOMPARE(words(run.last), QStringLiteral("started succeeded"));
    QCOMPARE(run.last.events.constLast().rows, quint64(25));
    QVERIFY(run.last.events.constLast().atMs <= run.last.elapsedMs);
    QVERIFY(run.last.begun >= before && run.last.begun <= QDateTime::currentMSecsSinceEpoch());
}

void PipelineEventsTest::aPauseHasReasonAndLength()
{
    m_answers = {FakeAnswer::of(429).header("Retry-After", "0.3").empty()};
    PipelineRun run(rows(25), settingsFound(m_server->url(), Flavour::V1), tens());
    QVERIFY(run.wait());
    QVERIFY2(words(run.last).startsWith(QStringLiteral("started paused resumed retried")), qPrintable(words(run.last)));
    const RunEvent *paused = first(run.last, Kind::Paused);
    const RunEvent *resumed = first(run.last, Kind::Resumed);
    QCOMPARE(run.last.pauses.size(), 1);
    QCOMPARE(paused->reason, Pause::Reason::Throttled);
    QCOMPARE(paused->status, 429);
    QCOMPARE(paused->atMs, run.last.pauses.constFirst().startMs); // by which a band finds it
    QCOMPARE(resumed->lengthMs, run.last.pauses.constFirst().durationMs);
    QCOMPARE(first(run.last, Kind::Retried)->rows, quint64(10));
}

void PipelineEventsTest::refusedRowsAreToldWithTheirReason()
{
    m_answers = {FakeAnswer::json(R"({"error":"unable to parse"})", 400)};
    PipelineOptions options = tens();
    options.batchRows = 1;
    PipelineRun run(rows(3), settingsFound(m_server->url(), Flavour::V1), options);
    QVERIFY(run.wait());
    QCOMPARE(run.last.rejected, quint64(1));
    const RunEvent *refused = first(run.last, Kind::Refused);
    QVERIFY2(refused, qPrintable(words(run.last)));
    QCOMPARE(refused->rows, quint64(1));
    QCOMPARE(refused->row, quint64(1));
    QCOMPARE(refused->text, run.last.rejectedRows.constFirst().reason);
}

void PipelineEventsTest::aWriteThatIsTooLargeIsHalved()
{
    m_answers = {FakeAnswer::of(413).empty()};
    PipelineRun run(rows(9), settingsFound(m_server->url(), Flavour::V1), tens());
    QVERIFY(run.wait());
    QCOMPARE(run.last.accepted, quint64(9));
    const RunEvent *halved = first(run.last, Kind::Halved);
    QVERIFY2(halved, qPrintable(words(run.last)));
    QCOMPARE(halved->rows, quint64(5));
}

void PipelineEventsTest::whatFailsSaysWhy()
{
    m_answers = {FakeAnswer::json(R"({"error":"authorization failed"})", 401)};
    PipelineRun run(rows(9), settingsFound(m_server->url(), Flavour::V1), tens());
    QVERIFY(run.wait());
    QCOMPARE(run.last.state, PipelineSnapshot::State::Failed);
    QCOMPARE(run.last.events.constLast().kind, Kind::Failed);
    QCOMPARE(run.last.events.constLast().text, run.last.error->message);
}

void PipelineEventsTest::severalSinksTellByName()
{
    m_answers = {FakeAnswer::of(503).header("Retry-After", "0.1").empty()};
    Kept kept;
    PipelineOptions options = tens();
    options.targetName = QStringLiteral("server");
    Outlets outlets = influxOutlet(settingsFound(m_server->url(), Flavour::V1), options);
    outlets.push_back(directOutlet(std::make_unique<KeepingSink>(kept)));
    PipelineRun run(rows(25), std::move(outlets), options);
    QVERIFY(run.wait());
    QCOMPARE(first(run.last, Kind::Paused)->lane, QStringLiteral("server"));
    QVERIFY(run.last.events.constFirst().lane.isEmpty()); // the beginning and the end are of all
    QVERIFY(run.last.events.constLast().lane.isEmpty());
}

QTEST_GUILESS_MAIN(PipelineEventsTest)
#include "pipelineevents_test.moc"
