// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the monitor costs while runs of a million rows a second together are looked at, one with a lane, one with four,
// or twelve of them: the processor time of the window's thread for taking in, laying out and painting their snapshots,
// as a share of one core at ten of them a second. penstock_bench_monitor [WORD]: those loads alone whose name has it.
#include "core/pipeline/pipelineregistry.h"
#include "ui/monitor/monitoredruns.h"
#include "ui/monitor/monitorpanel.h"
#include "ui/monitor/runwindow.h"

#include <QApplication>

#include <cstdio>
#include <ctime>
#include <utility>

using namespace penstock;

namespace {

constexpr int warmUp = 700; // snapshots: the last minute is full then
constexpr int measured = 300;
constexpr qint64 everyMs = 100;
constexpr double rate = 1e6;
constexpr double limit = 3; // percent of a core

/// Of what is looked at.
struct Load
{
    const char *name;
    int runs;
    int lanes; ///< of each
};

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

/// Of one moment of a run; `lists`: with as many pauses, events and rows as are ever kept.
PipelineSnapshot snapshotAt(int id, int tick, const Load &load, bool lists)
{
    PipelineSnapshot now;
    now.id = id;
    now.source = QStringLiteral("orders");
    now.target = QStringLiteral("home · telemetry");
    now.elapsedMs = tick * everyMs;
    now.rowsPerSecond = (rate + 40'000.0 * ((tick + id) % 17)) / load.runs;
    now.bytesPerSecond = now.rowsPerSecond * 12;
    now.accepted = quint64(rate / 1000 / load.runs * double(now.elapsedMs));
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
    for (int partition = 0; partition < load.lanes; ++partition) {
        LaneSnapshot lane;
        lane.sink = now.target;
        lane.topic = now.source;
        lane.partition = partition;
        lane.committed = qint64(now.accepted) / load.lanes;
        lane.offset = lane.committed + tick % 100;
        lane.lag = 1'000 + tick % 13;
        lane.oldestUnsentMs = 40 + tick % 11;
        lane.encoded = now.read / quint64(load.lanes);
        lane.accepted = now.accepted / quint64(load.lanes);
        now.lanes += lane;
    }
    for (int i = 0; i < (lists ? 0 : 6); ++i)
        now.pauses += pauseAt(now.elapsedMs * i / 6);
    if (lists)
        addLists(now);
    return now;
}

/// Of this thread, which is the window's.
double processorSeconds()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) + double(time.tv_nsec) / 1e9;
}

/// Percent of a core at ten snapshots a second of each run.
double cost(PipelineModel &model, int &tick, const Load &load, bool lists)
{
    double spent = 0;
    for (int i = 0; i < measured; ++i) {
        QList<PipelineSnapshot> now;
        now.reserve(load.runs);
        ++tick;
        for (int id = 1; id <= load.runs; ++id)
            now += snapshotAt(id, tick, load, lists);
        const double before = processorSeconds();
        for (const PipelineSnapshot &run : std::as_const(now))
            model.update(run);
        QCoreApplication::processEvents();
        spent += processorSeconds() - before;
    }
    return 100 * spent / (double(measured) * double(everyMs) / 1000);
}

void report(const Load &load, const QString &where, double percent)
{
    std::printf("%-12s %-42s %6.2f %% of a core (limit %.1f)\n", load.name, qPrintable(where), percent, limit);
    std::fflush(stdout);
}

void measure(const Load &load)
{
    PipelineRegistry registry;
    MonitoredRuns runs(registry);
    MonitorPanel panel(runs);
    int tick = 0;
    while (tick < warmUp) {
        ++tick;
        for (int id = 1; id <= load.runs; ++id)
            runs.model().update(snapshotAt(id, tick, load, false));
    }
    report(load, QStringLiteral("hidden"), cost(runs.model(), tick, load, false));
    for (const QSize size : {QSize(1'366, 200), QSize(1'100, 620), QSize(1'920, 1'080)}) {
        panel.resize(size);
        panel.show();
        QCoreApplication::processEvents();
        report(load, QStringLiteral("a view of %1 x %2").arg(size.width()).arg(size.height()),
               cost(runs.model(), tick, load, false));
    }
    panel.hide();
    if (load.lanes < 4)
        return;
    RunWindow window(runs.model(), 1, nullptr);
    window.setAttribute(Qt::WA_DeleteOnClose, false);
    window.show();
    QCoreApplication::processEvents();
    report(load, QStringLiteral("the window of a run with 1,000 of each"), cost(runs.model(), tick, load, true));
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    const QString wanted = QCoreApplication::arguments().value(1);
    for (const Load &load : {Load{"one lane", 1, 1}, Load{"four lanes", 1, 4}, Load{"twelve runs", 12, 1}}) {
        if (QString::fromLatin1(load.name).contains(wanted))
            measure(load);
    }
    return 0;
}
