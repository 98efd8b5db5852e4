// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/pipelineprogress.h"

#include <QTest>

namespace penstock {

class PipelineProgressTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void t4_6_progressIsWhatWasSettled();
    void t4_6_timeLeftCountsPauses();
    void t4_6_timeLeftIsUnknownWhileSomebodyHoldsTheFlow();
};

void PipelineProgressTest::t4_6_progressIsWhatWasSettled()
{
    PipelineSnapshot now;
    QCOMPARE(settledShare(now), -1.0);
    now.sourceSize = 1'000;
    QCOMPARE(settledShare(now), 0.0);
    now.sourceBytes = 1'000; // all was read, nothing has an answer
    now.read = 100;
    QCOMPARE(settledShare(now), 0.0);
    now.accepted = 40;
    now.rejected = 5;
    now.skipped = 4;
    now.unknown = 1;
    QCOMPARE(settledShare(now), 0.5);
    now.accepted = 90;
    QCOMPARE(settledShare(now), 1.0);
}

void PipelineProgressTest::t4_6_timeLeftCountsPauses()
{
    PipelineSnapshot now;
    now.sourceSize = 1'000;
    now.sourceBytes = 200;
    now.read = now.accepted = 20;
    now.elapsedMs = 10'000;
    now.pausedMs = 8'500; // the server lets nothing through for most of the time, and will go on so
    QCOMPARE(timeLeft(now), 40'000);
    now.read = now.accepted = 0;
    QCOMPARE(timeLeft(now), -1);
}

void PipelineProgressTest::t4_6_timeLeftIsUnknownWhileSomebodyHoldsTheFlow()
{
    PipelineSnapshot now;
    now.sourceSize = 1'000;
    now.sourceBytes = 500;
    now.read = now.accepted = 50;
    now.elapsedMs = 10'000;
    now.pauses = {Pause()};
    now.pauses.last().reason = Pause::Reason::User;
    QCOMPARE(timeLeft(now), -1);
    now.pauses.last().over = true;
    QCOMPARE(timeLeft(now), 10'000);
}

} // namespace penstock

QTEST_GUILESS_MAIN(penstock::PipelineProgressTest)
#include "pipelineprogress_test.moc"
