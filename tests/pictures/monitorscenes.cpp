// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Runs as the monitor shows them: in flow, held up, in lanes, over.
#include "core/pipeline/pipelineregistry.h"
#include "tests/pictures/stage.h"
#include "tests/ui/monitor/syntheticsnapshots.h"
#include "ui/monitor/monitoredruns.h"
#include "ui/monitor/monitorpanel.h"
#include "ui/monitor/pipelinemodel.h"
#include "ui/monitor/runwindow.h"
#include "ui/monitor/tuningquestion.h"

namespace penstock {

namespace {

using testing::fourLanes;
using testing::runningSnapshot;
using testing::throttledSnapshot;

void run(PipelineModel &model, PipelineSnapshot (*snapshot)(int, qint64, double), int id, qint64 until)
{
    for (qint64 at = 0; at <= until; at += 500)
        model.update(snapshot(id, at, 217'000 + double(at % 7'000) * 4));
}

struct Runs
{
    PipelineRegistry registry;
    MonitoredRuns monitored{registry};
    MonitorPanel panel{monitored};
    PipelineModel &model() { return monitored.model(); }
};

} // namespace

void takeMonitor(Stage &stage)
{
    Album &album = stage.album;
    constexpr QSize wide(1'366, 420);
    {
        Runs runs;
        album.take(QStringLiteral("monitor/nothing"), runs.panel, wide);
        run(runs.model(), runningSnapshot, 1, 30'000);
        album.take(QStringLiteral("monitor/running"), runs.panel, wide);
        runs.model().update(throttledSnapshot(1, 30'000, 36'000, 4'200));
        album.take(QStringLiteral("monitor/throttled"), runs.panel, wide);
        album.take(QStringLiteral("monitor/throttled-narrow"), runs.panel, QSize(640, 480));
        RunWindow window(runs.model(), 1, nullptr);
        window.setAttribute(Qt::WA_DeleteOnClose, false);
        album.take(QStringLiteral("monitor/run-window"), window);
    }
    {
        Runs runs;
        for (qint64 at = 0; at <= 30'000; at += 500)
            runs.model().update(fourLanes(1, at));
        run(runs.model(), runningSnapshot, 2, 20'000);
        KeptRun over = endedRun();
        over.run.id = 3;
        runs.model().restore(over.run, RateHistory::ofRun(over.rates));
        album.take(QStringLiteral("monitor/several"), runs.panel, smallScreen);
    }
    const PipelineSnapshot running = runningSnapshot(1, 10'000);
    TuningQuestion question(running, nullptr);
    question.setAttribute(Qt::WA_DeleteOnClose, false);
    album.take(QStringLiteral("monitor/tuning"), question);
}

} // namespace penstock
