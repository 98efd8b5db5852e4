// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/checkpoint.h"
#include "tests/core/pipeline/pipelinesamples.h"
#include "tests/support/fakeserver.h"
#include "tests/support/pipelinerun.h"

#include <QTest>

#include <atomic>
#include <memory>

using namespace penstock;
using namespace penstock::pipelinesamples;
using State = PipelineSnapshot::State;

namespace {

/// Keeps each step, in memory.
class Steps final : public Checkpoints
{
public:
    Result<Checkpoint> open() override { return Checkpoint(); }
    Status save(const Checkpoint &, bool) override { return {}; }
    void settled(const Checkpoint &now) override { m_row = now.row; }
    bool keepsEach() const override { return true; }
    QString path() const override { return {}; }

    quint64 row() const { return m_row; }

private:
    std::atomic<quint64> m_row = 0;
};

quint64 firstRow(const FakeRequest &request)
{
    const QByteArray line = linesOf(request.body).value(0);
    return line.mid(line.lastIndexOf(' ') + 1).toULongLong();
}

} // namespace

/// A run that keeps each step: whenever it is killed, no more is sent again than was on its way.
class KeptStepsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void w2_18_aStepIsKeptBeforeMoreIsSent_data();
    void w2_18_aStepIsKeptBeforeMoreIsSent();
    void w2_18_nothingRunsAheadOfWhatIsNotAnswered();
    void whatIsSearchedHoldsNobodyForGood();
};

void KeptStepsTest::w2_18_aStepIsKeptBeforeMoreIsSent_data()
{
    QTest::addColumn<int>("concurrency");
    QTest::newRow("one at a time") << 1;
    QTest::newRow("two at a time") << 2;
    QTest::newRow("four at a time") << 4;
}

void KeptStepsTest::w2_18_aStepIsKeptBeforeMoreIsSent()
{
    QFETCH(const int, concurrency);
    constexpr quint64 all = 2'000;
    const auto steps = std::make_shared<Steps>();
    FakeServer server;
    quint64 tooFar = 0;
    server.setHandler([&](const FakeRequest &request) {
        // Killed now, all behind the step would come again.
        const quint64 again = firstRow(request) + 9 - steps->row();
        tooFar = std::max(tooFar, again);
        return stored();
    });
    PipelineOptions options = tens(concurrency);
    options.checkpoints = steps;
    PipelineRun run(rows(all), server.url(), options);
    QVERIFY(run.wait());
    QCOMPARE(run.last.state, State::Succeeded);
    QCOMPARE(run.last.accepted, all);
    QCOMPARE(steps->row(), all);
    QVERIFY2(tooFar <= quint64(10 * concurrency), QByteArray::number(tooFar));
    QVERIFY(tooFar >= 10);
}

void KeptStepsTest::w2_18_nothingRunsAheadOfWhatIsNotAnswered()
{
    FakeServer server;
    server.setHandler(
        [](const FakeRequest &request) { return firstRow(request) == 21 ? FakeAnswer::raw({}).stall() : stored(); });
    PipelineOptions options = tens(4);
    options.checkpoints = std::make_shared<Steps>();
    PipelineRun run(rows(100'000), server.url(), options);
    // The three behind it are answered, and no more is begun.
    QTRY_COMPARE_WITH_TIMEOUT(run.last.accepted, quint64(50), 30'000);
    QTRY_COMPARE_WITH_TIMEOUT(run.last.inFlight, 1, 30'000);
    QCOMPARE(server.requests().size(), 6);
    run.pipeline->cancel();
    QVERIFY(run.wait());
    QCOMPARE(run.last.accepted, quint64(50));
    QCOMPARE(run.last.unknown, quint64(10));
    QCOMPARE(server.requests().size(), 6);
}

void KeptStepsTest::whatIsSearchedHoldsNobodyForGood()
{
    FakeServer server;
    server.setHandler([](const FakeRequest &request) {
        const auto bad = request.body.count("bad=");
        return bad > 0 ? partialWrite(int(bad)) : stored();
    });
    PipelineOptions options = tens(4);
    const auto steps = std::make_shared<Steps>();
    options.checkpoints = steps;
    PipelineRun run(rows(1'000, {7, 8, 333, 999}), server.url(), options);
    QVERIFY(run.wait());
    QCOMPARE(run.last.state, State::Succeeded);
    QCOMPARE(run.last.rejected + run.last.unknown + run.last.accepted, quint64(1'000));
    QVERIFY(run.last.accepted >= 990);
    QCOMPARE(steps->row(), quint64(1'000));
}

QTEST_GUILESS_MAIN(KeptStepsTest)
#include "keptsteps_test.moc"
