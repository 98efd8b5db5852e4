// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/monitor/syntheticsnapshots.h"
#include "ui/monitor/pausetext.h"
#include "ui/monitor/pipelinemodel.h"
#include "ui/monitor/pipelinestate.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace penstock;
using penstock::testing::runningSnapshot;
using penstock::testing::throttledSnapshot;

class PipelineModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void runningOnesStandOnTop();
    void keepsTheLastTwentyThatHaveEnded();
    void keepsTheFinalFigures();
    void shortRunsHaveTheirMeanRate();
    void pauseTexts_data();
    void pauseTexts();
    void verdicts_data();
    void verdicts();
};

namespace {

PipelineSnapshot over(PipelineSnapshot snapshot, PipelineSnapshot::State state = PipelineSnapshot::State::Succeeded)
{
    snapshot.state = state;
    return snapshot;
}

QList<int> ids(const PipelineModel &model)
{
    QList<int> result;
    for (int row = 0; row < model.rowCount(); ++row)
        result += model.index(row).data(PipelineModel::IdRole).toInt();
    return result;
}

} // namespace

void PipelineModelTest::runningOnesStandOnTop()
{
    PipelineModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.update(runningSnapshot(1, 0));
    model.update(runningSnapshot(2, 0));
    model.update(runningSnapshot(3, 0));
    QCOMPARE(ids(model), (QList<int>{3, 2, 1}));
    model.update(over(runningSnapshot(3, 100)));
    QCOMPARE(ids(model), (QList<int>{2, 1, 3}));
    model.update(over(runningSnapshot(2, 100)));
    QCOMPARE(ids(model), (QList<int>{1, 2, 3}));
    model.update(runningSnapshot(4, 0));
    QCOMPARE(ids(model), (QList<int>{4, 1, 2, 3}));
    QCOMPARE(model.runningCount(), 2);
}

void PipelineModelTest::keepsTheLastTwentyThatHaveEnded()
{
    PipelineModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.update(runningSnapshot(1000, 0));
    for (int id = 1; id <= 30; ++id) {
        model.update(runningSnapshot(id, 0));
        model.update(over(runningSnapshot(id, 100)));
    }
    QCOMPARE(model.rowCount(), 21);
    QCOMPARE(ids(model).first(), 1000);
    QCOMPARE(ids(model).at(1), 30);
    QCOMPARE(ids(model).last(), 11);
}

void PipelineModelTest::keepsTheFinalFigures()
{
    PipelineModel model;
    for (qint64 ms = 0; ms <= 5'000; ms += 100)
        model.update(runningSnapshot(7, ms));
    PipelineSnapshot final = over(runningSnapshot(7, 5'050, 0));
    final.accepted = 1'999'997;
    final.rejected = 3;
    model.update(final);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.snapshot(0).accepted, 1'999'997u);
    QCOMPARE(model.snapshot(0).rejected, 3u);
    QCOMPARE(model.history(0).peak(), 217'000.0);
    QCOMPARE(model.history(0).recent().size(), 51);
}

void PipelineModelTest::shortRunsHaveTheirMeanRate()
{
    PipelineModel model;
    PipelineSnapshot final = over(runningSnapshot(7, 50, 0));
    final.accepted = 100;
    model.update(final);
    QCOMPARE(model.history(0).peak(), 2'000.0);
    QCOMPARE(model.history(0).latestMs(), 50);
}

void PipelineModelTest::pauseTexts_data()
{
    QTest::addColumn<Pause::Reason>("reason");
    QTest::addColumn<int>("status");
    QTest::addColumn<qint64>("durationMs");
    QTest::addColumn<qint64>("resumesInMs");
    QTest::addColumn<bool>("isOver");
    QTest::addColumn<QString>("text");
    using Reason = Pause::Reason;
    QTest::newRow("counts down") << Reason::Throttled << 429 << 800LL << 4'200LL << false
                                 << QStringLiteral("429 · resumes in 4.2 s");
    QTest::newRow("last tenth") << Reason::Throttled << 429 << 800LL << 40LL << false
                                << QStringLiteral("429 · resumes in 0.0 s");
    QTest::newRow("rounds up") << Reason::Throttled << 429 << 800LL << 9'960LL << false
                               << QStringLiteral("429 · resumes in 10 s");
    QTest::newRow("unknown end") << Reason::Offline << 0 << 61'000LL << -1LL << false
                                 << QStringLiteral("Offline · for 1 min 01 s");
    QTest::newRow("over") << Reason::Unavailable << 503 << 2'000LL << -1LL << true << QStringLiteral("503 · 2.0 s");
    QTest::newRow("by a person") << Reason::User << 0 << 2'000LL << -1LL << false
                                 << QStringLiteral("Paused · for 2.0 s");
}

void PipelineModelTest::pauseTexts()
{
    QFETCH(Pause::Reason, reason);
    QFETCH(int, status);
    QFETCH(qint64, durationMs);
    QFETCH(qint64, resumesInMs);
    QFETCH(bool, isOver);
    QFETCH(QString, text);
    Pause pause;
    pause.reason = reason;
    pause.status = status;
    pause.durationMs = durationMs;
    pause.resumesInMs = resumesInMs;
    pause.over = isOver;
    QCOMPARE(pauseSummary(pause), text);
    QVERIFY(!pauseReason(pause).isEmpty());
}

void PipelineModelTest::verdicts_data()
{
    QTest::addColumn<PipelineSnapshot::State>("state");
    QTest::addColumn<quint64>("rejected");
    QTest::addColumn<quint64>("skipped");
    QTest::addColumn<QStringList>("parts");
    using State = PipelineSnapshot::State;
    QTest::newRow("runs") << State::Running << 0ull << 0ull << QStringList{};
    QTest::newRow("all stored") << State::Succeeded << 0ull << 0ull
                                << QStringList{QStringLiteral("1,000"), QStringLiteral("9.1 s")};
    QTest::newRow("some not") << State::Succeeded << 3ull << 0ull
                              << QStringList{QStringLiteral("1,000"), QStringLiteral(" 3 "),
                                             QStringLiteral("not stored")};
    QTest::newRow("some empty") << State::Succeeded << 0ull << 2ull
                                << QStringList{QStringLiteral(" 2 "), QStringLiteral("nothing to store")};
    QTest::newRow("stopped") << State::Cancelled << 0ull << 0ull
                             << QStringList{QStringLiteral("Stopped"), QStringLiteral("1,000")};
    QTest::newRow("failed") << State::Failed << 0ull << 0ull
                            << QStringList{QStringLiteral("Failed"), QStringLiteral("1,000")};
}

void PipelineModelTest::verdicts()
{
    QFETCH(PipelineSnapshot::State, state);
    QFETCH(quint64, rejected);
    QFETCH(quint64, skipped);
    QFETCH(QStringList, parts);
    PipelineSnapshot snapshot;
    snapshot.state = state;
    snapshot.accepted = 1'000;
    snapshot.rejected = rejected;
    snapshot.skipped = skipped;
    snapshot.elapsedMs = 9'100;
    const QString text = verdict(snapshot);
    QCOMPARE(text.isEmpty(), parts.isEmpty());
    for (const QString &part : parts)
        QVERIFY2(text.contains(part), qPrintable(text));
}

QTEST_GUILESS_MAIN(PipelineModelTest)
#include "pipelinemodel_test.moc"
