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

struct RunReportText
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
    ReportSection section{RunReportText::tr("Figures"), {RunReportText::tr("What"), RunReportText::tr("How much")}, {}};
    if (run.begun > 0)
        section.rows += {RunReportText::tr("Begun"),
                         QDateTime::fromMSecsSinceEpoch(run.begun).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss t"))};
    section.rows +=
        {count(RunReportText::tr("Read"), run.read), count(RunReportText::tr("Accepted"), run.accepted),
         count(RunReportText::tr("Rejected"), run.rejected), count(RunReportText::tr("Skipped"), run.skipped)};
    addUnlessZero(section, RunReportText::tr("Unknown"), run.unknown);
    addUnlessZero(section, RunReportText::tr("Not sent"), run.notSent);
    addUnlessZero(section, RunReportText::tr("Settled by an earlier run"), run.resumed.rows());
    addUnlessZero(section, RunReportText::tr("Maybe stored twice"), run.possiblyDoubled);
    addUnlessZero(section, RunReportText::tr("Cells left out of accepted rows"), run.cellsLeftOut);
    section.rows += {
        {RunReportText::tr("Time"), formatElapsed(run.elapsedMs)},
        {RunReportText::tr("Paused"), formatElapsed(run.pausedMs)},
        {RunReportText::tr("Rows per second"), formatCompact(meanRate(run))},
    };
    if (run.latencyP50Ms > 0)
        section.rows += {
            {RunReportText::tr("Answered within, half of the writes"), formatLatency(run.latencyP50Ms)},
            {RunReportText::tr("Answered within, 95 of 100"), formatLatency(run.latencyP95Ms)},
            {RunReportText::tr("Answered within, 99 of 100"), formatLatency(run.latencyP99Ms)},
        };
    section.rows += {
        count(RunReportText::tr("Requests repeated"), run.retries),
        {RunReportText::tr("Line protocol"), formatBytes(run.bytesRaw)},
        {RunReportText::tr("On the wire"), formatBytes(run.bytesWire)},
    };
    addUnlessZero(section, RunReportText::tr("Requests that searched for refused lines"), run.searches);
    if (const QString tuning = tuningSentence(run); !tuning.isEmpty())
        section.rows += {RunReportText::tr("Requests"), tuning};
    return section;
}

/// Those beside the first, whose figures are the run's.
ReportSection sinks(const PipelineSnapshot &run)
{
    ReportSection section{RunReportText::tr("Other sinks"),
                          {RunReportText::tr("Sink"), RunReportText::tr("Handed on"), RunReportText::tr("Accepted"),
                           RunReportText::tr("Rejected"), RunReportText::tr("Unknown"), RunReportText::tr("Paused"),
                           RunReportText::tr("Why it failed")},
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
    ReportSection section{RunReportText::tr("Lanes"),
                          {RunReportText::tr("Lane"), RunReportText::tr("State"), RunReportText::tr("Offset"),
                           RunReportText::tr("Lag"), RunReportText::tr("Handed on"), RunReportText::tr("Accepted"),
                           RunReportText::tr("Rejected"), RunReportText::tr("Unknown"),
                           RunReportText::tr("Not settled")},
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
    ReportSection section{RunReportText::tr("Pauses"),
                          {RunReportText::tr("After"), RunReportText::tr("Took"), RunReportText::tr("Whose"),
                           RunReportText::tr("Status"), RunReportText::tr("Reason"), RunReportText::tr("Answer")},
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
    ReportSection section{shown < all ? RunReportText::tr("Rows that are not stored, or may not be: the first %1 of %2")
                                            .arg(formatCount(shown), formatCount(all))
                                      : RunReportText::tr("Rows that are not stored, or may not be"),
                          {RunReportText::tr("Row"), RunReportText::tr("Line"), RunReportText::tr("Column"),
                           RunReportText::tr("Reason"), RunReportText::tr("As it was")},
                          {}};
    for (const RejectedRow &row : run.rejectedRows)
        section.rows += {numberOrNothing(row.row), numberOrNothing(row.position), row.column, row.reason, row.text};
    return section;
}

void addSpill(const QString &sink, const SpillSnapshot &spill, ReportSection &notes)
{
    if (spill.isOn && spill.lines > 0)
        notes.rows +=
            {RunReportText::tr("%1: %2 line(s) are on disk in %3 and wait for the next run.", nullptr, int(spill.lines))
                 .arg(sink, formatCount(spill.lines), QDir::toNativeSeparators(spill.folder))};
    if (!spill.trouble.isEmpty())
        notes.rows += {RunReportText::tr("%1: %2").arg(sink, spill.trouble)};
}

ReportSection notes(const PipelineSnapshot &run)
{
    ReportSection section{RunReportText::tr("Notes"), {}, {}};
    if (!run.rejectsFile.isEmpty())
        section.rows += {RunReportText::tr("Rejected rows are in %1.").arg(run.rejectsFile)};
    addSpill(run.target, run.spill, section);
    for (const SinkSnapshot &sink : run.otherSinks) {
        if (!sink.rejectsFile.isEmpty())
            section.rows += {RunReportText::tr("%1: rejected rows are in %2.").arg(sink.name, sink.rejectsFile)};
        addSpill(sink.name, sink.spill, section);
    }
    for (const QString &note : run.notes)
        section.rows += {note};
    return section;
}

ReportSection log(const PipelineSnapshot &run)
{
    ReportSection section{RunReportText::tr("Log"),
                          {RunReportText::tr("After"), RunReportText::tr("Event"), RunReportText::tr("What")},
                          {}};
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
