// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the monitor costs while a run of a million rows a second with four lanes is looked at: the processor time of
// taking in, laying out and painting its snapshots, as a share of one core at ten of them a second.
#include "core/pipeline/pipelineregistry.h"
#include "ui/monitor/monitoredruns.h"
#include "ui/monitor/monitorpanel.h"
#include "ui/monitor/runwindow.h"

#include <QApplication>

#include <cstdio>
#include <ctime>

using namespace penstock;

namespace {

constexpr int warmUp = 700; // snapshots: the last minute is full then
constexpr int measured = 600;
constexpr qint64 everyMs = 100;
constexpr double rate = 1e6;
constexpr double limit = 3; // percent of a core, of the dock

Pause pauseAt(qint64 startMs)
{
    Pause pause;
    pause.status = 429;
    pause.text = QStringLiteral("too many requests");
    pause.startMs = startMs;
    pause.durationMs = 300;
    pause.over = true;
    return pause;
}

/// As many as are ever kept. As in a run, a snapshot shares with the one before what has not changed.
void addLists(PipelineSnapshot &run)
{
    static const PipelineSnapshot full = [] {
        PipelineSnapshot made;
        for (int i = 0; i < 1'000; ++i) {
            made.pauses += pauseAt(i * 60);
            RunEvent event;
            event.kind = RunEvent::Kind::Retried;
            event.number = quint64(i) + 1;
            event.atMs = i;
            event.rows = 10;
            made.events += event;
            made.rejectedRows +=
                {quint64(i) + 1, quint64(i) + 2, {}, QStringLiteral("no number"), QStringLiteral("m v=x")};
        }
        return made;
    }();
    run.pauses = full.pauses;
    run.events = full.events;
    run.rejectedRows = full.rejectedRows;
}

/// Of one moment of the run; `lists`: with as many pauses, events and rows as are ever kept.
PipelineSnapshot snapshotAt(int tick, bool lists)
{
    PipelineSnapshot now;
    now.id = 1;
    now.source = QStringLiteral("orders");
    now.target = QStringLiteral("home · telemetry");
    now.elapsedMs = tick * everyMs;
    now.rowsPerSecond = rate + 40'000.0 * (tick % 17);
    now.bytesPerSecond = now.rowsPerSecond * 12;
    now.accepted = quint64(rate / 1000 * double(now.elapsedMs));
    now.read = now.accepted + 12'000 + quint64(tick % 7) * 1'000;
    now.encoded = now.read;
    now.queuedLines = now.read - now.accepted;
    now.mostQueuedRows = 1'000'000;
    now.inFlight = 8;
    now.tuning = {TuningSnapshot::Mode::On, 10'000, 8, TuningSnapshot::Reason::Flat, 4};
    now.latencyP50Ms = 20 + tick % 5;
    now.latencyP95Ms = 30 + tick % 7;
    now.latencyP99Ms = 40 + tick % 9;
    now.bytesWire = now.elapsedMs * 12'000;
    for (int partition = 0; partition < 4; ++partition) {
        LaneSnapshot lane;
        lane.sink = now.target;
        lane.topic = now.source;
        lane.partition = partition;
        lane.committed = qint64(now.accepted / 4);
        lane.offset = lane.committed + tick % 100;
        lane.lag = 1'000 + tick % 13;
        lane.oldestUnsentMs = 40 + tick % 11;
        lane.encoded = now.read / 4;
        lane.accepted = now.accepted / 4;
        now.lanes += lane;
    }
    for (int i = 0; i < (lists ? 0 : 6); ++i)
        now.pauses += pauseAt(now.elapsedMs * i / 6);
    if (lists)
        addLists(now);
    return now;
}

double processorSeconds()
{
    timespec time{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return double(time.tv_sec) + double(time.tv_nsec) / 1e9;
}

/// Percent of a core at ten snapshots a second.
double cost(PipelineModel &model, int &tick, bool lists)
{
    double spent = 0;
    for (int i = 0; i < measured; ++i) {
        const PipelineSnapshot now = snapshotAt(++tick, lists);
        const double before = processorSeconds();
        model.update(now);
        QCoreApplication::processEvents();
        spent += processorSeconds() - before;
    }
    return 100 * spent / (double(measured) * double(everyMs) / 1000);
}

void report(const char *what, double percent, double most)
{
    std::printf("%-46s %6.2f %% of a core (limit %.1f)\n", what, percent, most);
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    PipelineRegistry registry;
    MonitoredRuns runs(registry);
    MonitorPanel panel(runs);
    int tick = 0;
    while (tick < warmUp)
        runs.model().update(snapshotAt(++tick, false));
    report("no view is to be seen", cost(runs.model(), tick, false), limit);
    for (const QSize size : {QSize(900, 150), QSize(1'366, 200), QSize(1'920, 1'080)}) {
        panel.resize(size);
        panel.show();
        QCoreApplication::processEvents();
        const QByteArray what = QStringLiteral("a view of %1 x %2").arg(size.width()).arg(size.height()).toLatin1();
        report(what.constData(), cost(runs.model(), tick, false), size.height() < 1'000 ? limit : 3 * limit);
    }
    panel.hide();
    RunWindow window(runs.model(), 1, nullptr);
    window.setAttribute(Qt::WA_DeleteOnClose, false);
    window.show();
    QCoreApplication::processEvents();
    report("the window of a run with 1,000 of each", cost(runs.model(), tick, true), 3 * limit);
    return 0;
}
