// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monitor/reportsections.h"

#include "ui/common/format.h"
#include "ui/monitor/eventtext.h"
#include "ui/monitor/lanetext.h"
#include "ui/monitor/pausetext.h"
#include "ui/monitor/pipelinestate.h"
#include "ui/monitor/runpauses.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>

#include <cmath>

namespace penstock {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(penstock::RunReport)
};

QString numberOrNothing(quint64 number)
{
    return number > 0 ? QString::number(number) : QString();
}

QStringList count(const QString &name, quint64 rows)
{
    return {name, formatCount(rows)};
}

void addUnlessZero(ReportSection &section, const QString &name, quint64 rows)
{
    if (rows > 0)
        section.rows += count(name, rows);
}

ReportSection figures(const PipelineSnapshot &run)
{
    ReportSection section{Text::tr("Figures"), {Text::tr("What"), Text::tr("How much")}, {}};
    if (run.begun > 0)
        section.rows += {Text::tr("Begun"),
                         QDateTime::fromMSecsSinceEpoch(run.begun).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss t"))};
    section.rows += {count(Text::tr("Read"), run.read), count(Text::tr("Accepted"), run.accepted),
                     count(Text::tr("Rejected"), run.rejected), count(Text::tr("Skipped"), run.skipped)};
    addUnlessZero(section, Text::tr("Unknown"), run.unknown);
    addUnlessZero(section, Text::tr("Not sent"), run.notSent);
    addUnlessZero(section, Text::tr("Settled by an earlier run"), run.resumed.rows());
    addUnlessZero(section, Text::tr("Maybe stored twice"), run.possiblyDoubled);
    addUnlessZero(section, Text::tr("Cells left out of accepted rows"), run.cellsLeftOut);
    section.rows += {
        {Text::tr("Time"), formatElapsed(run.elapsedMs)},
        {Text::tr("Paused"), formatElapsed(run.pausedMs)},
        {Text::tr("Rows per second"), formatCompact(meanRate(run))},
        {Text::tr("Answered within, half of the writes"), formatElapsed(std::llround(run.latencyP50Ms))},
        {Text::tr("Answered within, 95 of 100"), formatElapsed(std::llround(run.latencyP95Ms))},
        {Text::tr("Answered within, 99 of 100"), formatElapsed(std::llround(run.latencyP99Ms))},
        count(Text::tr("Retries"), run.retries),
        {Text::tr("Line protocol"), formatBytes(run.bytesRaw)},
        {Text::tr("On the wire"), formatBytes(run.bytesWire)},
    };
    addUnlessZero(section, Text::tr("Requests that searched for refused lines"), run.searches);
    if (const QString tuning = tuningSentence(run); !tuning.isEmpty())
        section.rows += {Text::tr("Requests"), tuning};
    return section;
}

/// Those beside the first, whose figures are the run's.
ReportSection sinks(const PipelineSnapshot &run)
{
    ReportSection section{Text::tr("Other sinks"),
                          {Text::tr("Sink"), Text::tr("Handed on"), Text::tr("Accepted"), Text::tr("Rejected"),
                           Text::tr("Unknown"), Text::tr("Paused"), Text::tr("Why it failed")},
                          {}};
    for (const SinkSnapshot &sink : run.otherSinks)
        section.rows += {sink.name,
                         formatCount(sink.encoded),
                         formatCount(sink.accepted),
                         formatCount(sink.rejected),
                         formatCount(sink.unknown),
                         formatElapsed(sink.pausedMs),
                         sink.error ? sink.error->message : QString()};
    return section;
}

/// A single one is the run itself.
ReportSection lanes(const PipelineSnapshot &run)
{
    ReportSection section{Text::tr("Lanes"),
                          {Text::tr("Lane"), Text::tr("State"), Text::tr("Offset"), Text::tr("Lag"),
                           Text::tr("Handed on"), Text::tr("Accepted"), Text::tr("Rejected"), Text::tr("Unknown"),
                           Text::tr("Not settled")},
                          {}};
    if (run.lanes.size() < 2)
        return section;
    for (const LaneSnapshot &lane : run.lanes)
        section.rows += {laneName(lane, run),        laneState(lane),           countOrDash(lane.offset),
                         countOrDash(lane.lag),      formatCount(lane.encoded), formatCount(lane.accepted),
                         formatCount(lane.rejected), formatCount(lane.unknown), formatCount(laneWaiting(lane))};
    return section;
}

ReportSection pauses(const PipelineSnapshot &run)
{
    ReportSection section{Text::tr("Pauses"),
                          {Text::tr("After"), Text::tr("Took"), Text::tr("Whose"), Text::tr("Status"),
                           Text::tr("Reason"), Text::tr("Answer")},
                          {}};
    for (const RunPause &pause : runPauses(run))
        section.rows += {formatElapsed(pause.startMs),
                         formatElapsed(pause.durationMs),
                         pause.whose,
                         numberOrNothing(quint64(pause.status)),
                         pauseReason(pause),
                         pause.text};
    return section;
}

ReportSection rejectedRows(const PipelineSnapshot &run)
{
    const auto shown = quint64(run.rejectedRows.size());
    const quint64 all = run.rejected + run.unknown;
    ReportSection section{
        shown < all ? Text::tr("Rows that are not stored, or may not be: the first %1 of %2")
                          .arg(formatCount(shown), formatCount(all))
                    : Text::tr("Rows that are not stored, or may not be"),
        {Text::tr("Row"), Text::tr("Line"), Text::tr("Column"), Text::tr("Reason"), Text::tr("As it was")},
        {}};
    for (const RejectedRow &row : run.rejectedRows)
        section.rows += {numberOrNothing(row.row), numberOrNothing(row.position), row.column, row.reason, row.text};
    return section;
}

void addSpill(const QString &sink, const SpillSnapshot &spill, ReportSection &notes)
{
    if (spill.isOn && spill.lines > 0)
        notes.rows +=
            {Text::tr("%1: %2 line(s) are on disk in %3 and wait for the next run.", nullptr, int(spill.lines))
                 .arg(sink, formatCount(spill.lines), QDir::toNativeSeparators(spill.folder))};
    if (!spill.trouble.isEmpty())
        notes.rows += {Text::tr("%1: %2").arg(sink, spill.trouble)};
}

ReportSection notes(const PipelineSnapshot &run)
{
    ReportSection section{Text::tr("Notes"), {}, {}};
    if (!run.rejectsFile.isEmpty())
        section.rows += {Text::tr("Rejected rows are in %1.").arg(run.rejectsFile)};
    addSpill(run.target, run.spill, section);
    for (const SinkSnapshot &sink : run.otherSinks) {
        if (!sink.rejectsFile.isEmpty())
            section.rows += {Text::tr("%1: rejected rows are in %2.").arg(sink.name, sink.rejectsFile)};
        addSpill(sink.name, sink.spill, section);
    }
    for (const QString &note : run.notes)
        section.rows += {note};
    return section;
}

ReportSection log(const PipelineSnapshot &run)
{
    ReportSection section{Text::tr("Log"), {Text::tr("After"), Text::tr("Event"), Text::tr("What")}, {}};
    for (const RunEvent &event : run.events)
        section.rows += {formatElapsed(event.atMs), eventWord(event), eventText(event)};
    return section;
}

} // namespace

QList<ReportSection> reportSections(const PipelineSnapshot &run)
{
    QList<ReportSection> all;
    for (const ReportSection &section :
         {figures(run), sinks(run), lanes(run), pauses(run), rejectedRows(run), notes(run), log(run)}) {
        if (!section.rows.isEmpty())
            all += section;
    }
    return all;
}

} // namespace penstock
