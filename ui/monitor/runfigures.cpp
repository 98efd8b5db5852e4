// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monitor/runfigures.h"

#include "ui/common/format.h"
#include "ui/monitor/figuregrid.h"
#include "ui/monitor/pausetext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
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
    return milliseconds > 0 ? formatLatency(milliseconds) : dash();
}

QString writesAtOnce(const Snapshot &run)
{
    const QString now = QLocale().toString(run.inFlight);
    return run.tuning.concurrency > 0 && !run.isOver()
               ? Words::tr("%1 of %2", "writes in flight, of so many at most").arg(now).arg(run.tuning.concurrency)
               : now;
}

/// How full the queue is, in percent of whichever of its bounds is nearest; -1: it has none.
int fullness(const Snapshot &run)
{
    double share = -1;
    const auto look = [&share](double is, double most) { share = most > 0 ? std::max(share, is / most) : share; };
    look(double(run.queuedLines), double(run.mostQueuedRows));
    look(double(run.queuedBytes), double(run.mostQueuedBytes));
    look(run.queuedBatches, run.mostQueuedBatches);
    return share < 0 ? -1 : int(100 * share);
}

QString queue(const Snapshot &run)
{
    const QString lines = formatCompact(double(run.queuedLines));
    const int percent = run.isOver() ? -1 : fullness(run);
    return percent < 0 ? lines : Words::tr("%1 · %2 %", "lines, how full the queue is").arg(lines).arg(percent);
}

QString queueBytes(const Snapshot &run)
{
    const QString bytes = formatBytes(qint64(run.queuedBytes));
    return run.mostQueuedBytes > 0 ? Words::tr("%1 of %2").arg(bytes, formatBytes(qint64(run.mostQueuedBytes))) : bytes;
}

bool hasSpill(const Snapshot &run)
{
    return run.spill.isOn ||
           std::ranges::any_of(run.otherSinks, [](const SinkSnapshot &sink) { return sink.spill.isOn; });
}

/// Of all sinks that keep some there.
QString onDisk(const Snapshot &run)
{
    quint64 lines = run.spill.lines;
    for (const SinkSnapshot &sink : run.otherSinks)
        lines += sink.spill.lines;
    return hasSpill(run) ? formatCount(lines) : dash();
}

QString rowsAWrite(const Snapshot &run)
{
    return run.tuning.batchRows > 0 ? formatCount(quint64(run.tuning.batchRows)) : dash();
}

QString timeLeft(const Snapshot &run)
{
    if (run.isOver())
        return dash();
    if (isHeldByHand(run))
        return Words::tr("held", "no time passes");
    return run.remainingMs < 0 ? Words::tr("not known") : formatElapsed(run.remainingMs);
}

} // namespace

RunFigures::RunFigures(FigureGrid &grid, Extent extent) : m_grid(grid)
{
    const QString count = QStringLiteral("88,888,888");
    const QString duration = QStringLiteral("88 min 88 s");
    const auto add = [this](const QString &caption, const QString &widest, const QString &toolTip, Text text) {
        m_texts += text;
        return m_grid.add(caption, widest, toolTip);
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
    m_waiting =
        add(Words::tr("Waiting"), count, Words::tr("Rows that wait to be sent or answered; after the end: not sent"),
            [](const Snapshot &run) { return formatCount(waiting(run)); });
    add(Words::tr("Queue"), duration, Words::tr("Lines in batches that wait to be sent, and how full the queue is"),
        [](const Snapshot &run) { return queue(run); });
    m_onDisk = add(Words::tr("On disk"), duration, Words::tr("Lines that are kept on disk while the server is away"),
                   [](const Snapshot &run) { return onDisk(run); });
    add(Words::tr("In flight"), duration, Words::tr("Writes the server has not answered yet, of so many at a time"),
        writesAtOnce);
    add(Words::tr("Rows per write"), duration, Words::tr("How many rows go to the server together, at most"),
        [](const Snapshot &run) { return rowsAWrite(run); });
    add(Words::tr("Half within"), duration, Words::tr("Half of the writes were answered within this time (p50)"),
        [](const Snapshot &run) { return latency(run.latencyP50Ms); });
    add(Words::tr("95 % within"), duration, Words::tr("95 of 100 writes were answered within this time (p95)"),
        [](const Snapshot &run) { return latency(run.latencyP95Ms); });
    add(Words::tr("99 % within"), duration, Words::tr("99 of 100 writes were answered within this time (p99)"),
        [](const Snapshot &run) { return latency(run.latencyP99Ms); });
    add(Words::tr("Requests repeated"), duration, Words::tr("Requests sent once more"),
        [](const Snapshot &run) { return formatCount(run.retries); });
    add(Words::tr("Bytes/s"), duration, Words::tr("On the wire, compression and headers included"),
        [](const Snapshot &run) { return formatBytes(run.isOver() ? 0 : std::llround(run.bytesPerSecond)); });
    add(Words::tr("Elapsed"), duration, {}, [](const Snapshot &run) { return formatElapsed(run.elapsedMs); });
    add(Words::tr("Paused"), duration, Words::tr("Time that the flow stood still"),
        [](const Snapshot &run) { return run.pauses.isEmpty() ? dash() : formatElapsed(run.pausedMs); });
    add(Words::tr("Left"), duration, Words::tr("If it goes on as so far, with its pauses"),
        [](const Snapshot &run) { return timeLeft(run); });
    if (extent == Extent::Few)
        return;
    add(Words::tr("Sent"), duration, Words::tr("Bytes on the wire, compression and headers included"),
        [](const Snapshot &run) { return formatBytes(run.bytesWire); });
    add(Words::tr("Queued"), duration, Words::tr("Line protocol in the queue, of so much at most"), queueBytes);
    add(Words::tr("Lines sent again"), duration, Words::tr("Lines sent once more"),
        [](const Snapshot &run) { return formatCount(run.resent); });
    add(Words::tr("Searches"), duration, Words::tr("Requests that found out which lines of refused ones are stored"),
        [](const Snapshot &run) { return formatCount(run.searches); });
    add(Words::tr("Maybe doubled"), duration,
        Words::tr("Rows whose answer was lost, sent again to a server that may keep both"),
        [](const Snapshot &run) { return formatCount(run.possiblyDoubled); });
    add(Words::tr("Cells left out"), duration, Words::tr("Of accepted rows: they could not be read, see the notes"),
        [](const Snapshot &run) { return formatCount(run.cellsLeftOut); });
    add(Words::tr("Line protocol"), duration, {}, [](const Snapshot &run) { return formatBytes(run.bytesRaw); });
    add(Words::tr("Changes of size"), duration,
        Words::tr("How often the size or the number of requests was moved, as the answers show"),
        [](const Snapshot &run) { return formatCount(run.tuning.moves); });
}

void RunFigures::present(const PipelineSnapshot &snapshot)
{
    const bool hasSeveral = !snapshot.otherSinks.isEmpty();
    m_grid.setHeading(hasSeveral ? Words::tr("Of %1", "a sink: the figures below").arg(snapshot.target) : QString());
    m_grid.setCaption(m_onDisk, hasSeveral ? Words::tr("On disk, in all", "lines of all sinks") : Words::tr("On disk"));
    m_grid.setCaption(m_waiting, snapshot.isOver() ? Words::tr("Not sent") : Words::tr("Waiting"));
    for (qsizetype figure = 0; figure < m_texts.size(); ++figure)
        m_grid.setFigure(int(figure), m_texts.at(figure)(snapshot));
}

QString RunFigures::line(const PipelineSnapshot &snapshot)
{
    QStringList parts;
    if (snapshot.isOver()) {
        parts += Words::tr("not sent %1").arg(formatCount(waiting(snapshot)));
        parts += Words::tr("read %1").arg(formatCount(snapshot.read));
    } else {
        parts += Words::tr("queue %1").arg(queue(snapshot));
        parts += Words::tr("in flight %1").arg(writesAtOnce(snapshot));
    }
    // Where there is little room the last ones are left out.
    if (!snapshot.isOver())
        parts += Words::tr("left %1").arg(timeLeft(snapshot));
    const bool hasSeveral = !snapshot.otherSinks.isEmpty();
    if (hasSpill(snapshot))
        parts += (hasSeveral ? Words::tr("on disk, in all %1") : Words::tr("on disk %1")).arg(onDisk(snapshot));
    if (snapshot.retries > 0)
        parts += Words::tr("requests repeated %1").arg(formatCount(snapshot.retries));
    if (snapshot.latencyP50Ms > 0)
        parts +=
            Words::tr("answers within %1 (half), %2 (95 %), %3 (99 %)")
                .arg(latency(snapshot.latencyP50Ms), latency(snapshot.latencyP95Ms), latency(snapshot.latencyP99Ms));
    const QString line = parts.join(QStringLiteral(" · "));
    return hasSeveral ? Words::tr("%1: %2", "a sink: its figures").arg(snapshot.target, line) : line;
}

quint64 RunFigures::waiting(const PipelineSnapshot &snapshot)
{
    const quint64 told = snapshot.accepted + snapshot.rejected + snapshot.skipped + snapshot.unknown;
    return snapshot.read > told ? snapshot.read - told : 0;
}

} // namespace penstock
