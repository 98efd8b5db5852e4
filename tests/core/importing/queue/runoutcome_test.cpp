// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/queue/runoutcome.h"

#include <QTest>

using namespace penstock;

Q_DECLARE_METATYPE(penstock::ImportQueue::State)

class RunOutcomeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isWhatTheRunSays_data()
    {
        using Run = PipelineSnapshot::State;
        using State = ImportQueue::State;
        QTest::addColumn<PipelineSnapshot::State>("run");
        QTest::addColumn<quint64>("rejected");
        QTest::addColumn<quint64>("unknown");
        QTest::addColumn<QString>("error");
        QTest::addColumn<ImportQueue::State>("state");
        QTest::addColumn<QString>("problem");
        QTest::newRow("all stored") << Run::Succeeded << quint64(0) << quint64(0) << "" << State::Succeeded << "";
        QTest::newRow("refused rows") << Run::Succeeded << quint64(2) << quint64(0) << "" << State::Failed << "refused";
        QTest::newRow("unknown rows") << Run::Succeeded << quint64(0) << quint64(1) << "" << State::Failed
                                      << "not known whether";
        QTest::newRow("both") << Run::Succeeded << quint64(1) << quint64(1) << "" << State::Failed << "refused";
        QTest::newRow("an error") << Run::Failed << quint64(1) << quint64(1) << "disk full" << State::Failed
                                  << "disk full";
        QTest::newRow("stopped") << Run::Cancelled << quint64(0) << quint64(0) << "" << State::Stopped << "";
        QTest::newRow("stopped with refused rows")
            << Run::Cancelled << quint64(3) << quint64(0) << "" << State::Stopped << "refused";
    }

    void isWhatTheRunSays()
    {
        QFETCH(PipelineSnapshot::State, run);
        QFETCH(quint64, rejected);
        QFETCH(quint64, unknown);
        QFETCH(QString, error);
        QFETCH(QString, problem);
        PipelineSnapshot snapshot;
        snapshot.state = run;
        snapshot.accepted = 10;
        snapshot.rejected = rejected;
        snapshot.unknown = unknown;
        snapshot.notSent = 7;
        if (!error.isEmpty())
            snapshot.error = Error{Error::Kind::File, error, {}, {}};
        const RunOutcome outcome = RunOutcome::of(snapshot);
        QTEST(outcome.state, "state");
        QCOMPARE(outcome.error.has_value(), !problem.isEmpty());
        if (outcome.error)
            QVERIFY2(outcome.error->message.contains(problem), qPrintable(outcome.error->message));
        QVERIFY((outcome.counts ==
                 ImportQueue::Counts{10, rejected, unknown, 7, run == PipelineSnapshot::State::Succeeded}));
    }
};

QTEST_GUILESS_MAIN(RunOutcomeTest)

#include "runoutcome_test.moc"
