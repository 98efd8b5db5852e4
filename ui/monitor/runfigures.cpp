// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monitor/runfigures.h"

#include "ui/common/format.h"
#include "ui/monitor/figuregrid.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace penstock {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(penstock::RunFigures)
};

using Snapshot = PipelineSnapshot;

QString dash()
{
    return QStringLiteral("–");
}

QString latency(double milliseconds)
{
    return milliseconds > 0 ? formatElapsed(std::llround(milliseconds)) : dash();
}

QString writesAtOnce(const Snapshot &run)
{
    const QString now = QLocale().toString(run.inFlight);
    return run.tuning.concurrency > 0 && !run.isOver()
               ? Words::tr("%1 of %2", "writes in flight, of so many at most").arg(now).arg(run.tuning.concurrency)
               : now;
}

} // namespace

RunFigures::RunFigures(FigureGrid &grid, Extent extent) : m_grid(grid)
{
    const QString count = QStringLiteral("88,888,888");
    const QString duration = QStringLiteral("88 min 88 s");
    const QString time = QStringLiteral("888 ms");
    const auto add = [this](const QString &caption, const QString &widest, const QString &toolTip, Text text) {
        m_grid.add(caption, widest, toolTip);
        m_texts += text;
    };
    add(Words::tr("Read"), count, Words::tr("Rows taken from the source: the sum of the next five"),
        [](const Snapshot &run) { return formatCount(run.read); });
    add(Words::tr("Accepted"), count, Words::tr("Rows that the server has acknowledged"),
        [](const Snapshot &run) { return formatCount(run.accepted); });
    add(Words::tr("Rejected"), count, Words::tr("Rows that are not stored"),
        [](const Snapshot &run) { return formatCount(run.rejected); });
    add(Words::tr("Skipped"), count, Words::tr("Rows that hold nothing to store"),
        [](const Snapshot &run) { return formatCount(run.skipped); });
    add(Words::tr("Unknown"), count, Words::tr("Rows that were sent and that no answer told of: they may be stored"),
        [](const Snapshot &run) { return formatCount(run.unknown); });
    add(Words::tr("Waiting"), count, Words::tr("Rows that wait to be sent or answered; after the end: not sent"),
        [](const Snapshot &run) { return formatCount(waiting(run)); });
    add(Words::tr("In flight"), time, Words::tr("Writes the server has not answered yet, of so many at a time"),
        writesAtOnce);
    if (extent == Extent::All) {
        add(Words::tr("Half within"), time, Words::tr("Half of the writes were answered within this time (p50)"),
            [](const Snapshot &run) { return latency(run.latencyP50Ms); });
        add(Words::tr("95 % within"), time, Words::tr("95 of 100 writes were answered within this time (p95)"),
            [](const Snapshot &run) { return latency(run.latencyP95Ms); });
    }
    add(Words::tr("99 % within"), time, Words::tr("99 of 100 writes were answered within this time (p99)"),
        [](const Snapshot &run) { return latency(run.latencyP99Ms); });
    add(Words::tr("Retries"), time, Words::tr("Requests sent once more"),
        [](const Snapshot &run) { return formatCount(run.retries); });
    if (extent == Extent::All) {
        add(Words::tr("Re-sent"), time, Words::tr("Lines sent once more"),
            [](const Snapshot &run) { return formatCount(run.resent); });
        add(Words::tr("Rows a write"), time, Words::tr("How many rows go to the server together, at most"),
            [](const Snapshot &run) {
                return run.tuning.batchRows > 0 ? formatCount(quint64(run.tuning.batchRows)) : dash();
            });
        add(Words::tr("Line protocol"), duration, {}, [](const Snapshot &run) { return formatBytes(run.bytesRaw); });
        add(Words::tr("Sent"), duration, Words::tr("Bytes on the wire, compression and headers included"),
            [](const Snapshot &run) { return formatBytes(run.bytesWire); });
    }
    add(Words::tr("Elapsed"), duration, {}, [](const Snapshot &run) { return formatElapsed(run.elapsedMs); });
    add(Words::tr("Paused"), duration, Words::tr("Time that the flow stood still"),
        [](const Snapshot &run) { return run.pauses.isEmpty() ? dash() : formatElapsed(run.pausedMs); });
    add(Words::tr("Left"), duration, Words::tr("If it goes on as so far, with its pauses"), [](const Snapshot &run) {
        return run.remainingMs < 0 || run.isOver() ? dash() : formatElapsed(run.remainingMs);
    });
}

void RunFigures::present(const PipelineSnapshot &snapshot)
{
    for (qsizetype figure = 0; figure < m_texts.size(); ++figure)
        m_grid.setFigure(int(figure), m_texts.at(figure)(snapshot));
}

quint64 RunFigures::waiting(const PipelineSnapshot &snapshot)
{
    const quint64 told = snapshot.accepted + snapshot.rejected + snapshot.skipped + snapshot.unknown;
    return snapshot.read > told ? snapshot.read - told : 0;
}

} // namespace penstock
