// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/pipeline/pipelinesamples.h"
#include "tests/support/fakeserver.h"
#include "tests/support/patience.h"
#include "tests/support/pipelinerun.h"

#include <QTest>

using namespace penstock;
using namespace penstock::pipelinesamples;
using State = PipelineSnapshot::State;
using Mode = TuningSnapshot::Mode;

/// Batches that become larger and smaller as the server's answers show.
class PipelineTuningTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void w2_9_byHandOfARunThatGoesOn();
    void w2_9_growsWhereAnswersComeAtOnce();
    void staysWhereItIsNotWanted_data();
    void staysWhereItIsNotWanted();
    void w2_9_isSmallerThanWhatIsTooLarge();
    void w2_9_canBeTurnedOnAndOffWhileItRuns();
    void aPacedFlowIsNotGathered();

private:
    struct Server
    {
        Server()
        {
            server.setHandler([this](const FakeRequest &request) {
                const QByteArrayList lines = linesOf(request.body);
                if (mostLines > 0 && lines.size() > mostLines)
                    return FakeAnswer::of(413).text("too large");
                most = std::max(most, lines.size());
                store.add(lines);
                return stored();
            });
        }
        FakeServer server;
        Store store;
        qsizetype mostLines = 0; ///< of a request; 0: any
        qsizetype most = 0;      ///< that was taken at once
    };
    static PipelineOptions tuned(Mode mode)
    {
        PipelineOptions options = tens();
        options.tuning = mode;
        return options;
    }
};

/// Of the run that goes on; what was read before keeps its size.
void PipelineTuningTest::w2_9_byHandOfARunThatGoesOn()
{
    Server server;
    PipelineRun run(rows(30'000), server.server.url(), tuned(Mode::Off));
    run.pipeline->pinTuning(5, 300);
    QVERIFY(run.wait(60'000));
    QCOMPARE(run.last.state, State::Succeeded);
    QVERIFY(server.store.hasOnceEach(30'000));
    QCOMPARE(run.last.tuning.mode, Mode::Pinned);
    QCOMPARE(run.last.tuning.concurrency, 5);
    QCOMPARE(run.last.tuning.batchRows, 300);
    QCOMPARE(server.most, 300);
}

void PipelineTuningTest::w2_9_growsWhereAnswersComeAtOnce()
{
    Server server;
    PipelineRun run(rows(30'000), server.server.url(), tuned(Mode::On));
    QVERIFY(run.wait(60'000));
    QCOMPARE(run.last.state, State::Succeeded);
    QVERIFY(server.store.hasOnceEach(30'000));
    QVERIFY2(server.most > 10, qPrintable(QString::number(server.most)));
    QVERIFY(run.last.tuning.batchRows >= 10 && run.last.tuning.moves > 0);
    QCOMPARE(run.last.tuning.mode, Mode::On);
}

void PipelineTuningTest::staysWhereItIsNotWanted_data()
{
    QTest::addColumn<Mode>("mode");
    QTest::newRow("off") << Mode::Off;
    QTest::newRow("pinned") << Mode::Pinned;
}

void PipelineTuningTest::staysWhereItIsNotWanted()
{
    QFETCH(const Mode, mode);
    Server server;
    PipelineRun run(rows(3'000), server.server.url(), tuned(mode));
    QVERIFY(run.wait());
    QVERIFY(server.store.hasOnceEach(3'000));
    QCOMPARE(server.most, qsizetype(10));
    QCOMPARE(run.last.tuning.batchRows, 10);
    QCOMPARE(run.last.tuning.moves, quint64(0));
}

void PipelineTuningTest::w2_9_isSmallerThanWhatIsTooLarge()
{
    Server server;
    server.mostLines = 5;
    PipelineRun run(rows(3'000), server.server.url(), tuned(Mode::On));
    QVERIFY(run.wait(60'000));
    QCOMPARE(run.last.state, State::Succeeded);
    QCOMPARE(run.last.rejected, quint64(0));
    QVERIFY(server.store.hasOnceEach(3'000));
    // One batch was halved; those that are made after it are smaller, but for attempts.
    const auto refused = std::ranges::count_if(server.server.requests(), [&](const FakeRequest &request) {
        return linesOf(request.body).size() > server.mostLines;
    });
    QVERIFY2(refused >= 1 && refused < 100, qPrintable(QString::number(refused)));
}

void PipelineTuningTest::w2_9_canBeTurnedOnAndOffWhileItRuns()
{
    Server server;
    PipelineRun run(rows(60'000), server.server.url(), tuned(Mode::Off));
    // At once when it is seen: larger batches are soon over.
    bool hasGrown = false;
    connect(run.pipeline, &Pipeline::progress, this, [&](const PipelineSnapshot &now) {
        if (!hasGrown && now.tuning.batchRows > 10) {
            hasGrown = true;
            run.pipeline->setTuning(Mode::Off);
        }
    });
    run.pipeline->setTuning(Mode::On);
    QTRY_VERIFY_WITH_TIMEOUT(hasGrown || run.ended, 60'000);
    QVERIFY(hasGrown);
    QTRY_VERIFY(run.last.tuning.batchRows == 10 || run.ended);
    QVERIFY(run.wait(60'000));
    QCOMPARE(run.last.tuning.mode, Mode::Off);
    QCOMPARE(run.last.tuning.batchRows, 10);
    QVERIFY(server.store.hasOnceEach(60'000));
}

void PipelineTuningTest::aPacedFlowIsNotGathered()
{
    Server server;
    PipelineOptions options = tuned(Mode::On);
    options.rowsPerSecond = 1'000'000;
    PipelineRun run(rows(5'000), server.server.url(), options);
    QVERIFY(run.wait());
    QCOMPARE(server.most, qsizetype(10));
    QCOMPARE(run.last.tuning.batchRows, 0);
}

QTEST_GUILESS_MAIN(PipelineTuningTest)
#include "pipelinetuning_test.moc"
