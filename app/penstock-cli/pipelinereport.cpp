// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/penstock-cli/pipelinereport.h"

#include "core/pipeline/pipelineprogress.h"
#include "core/pipeline/runsummary.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace penstock {

namespace {

constexpr qsizetype shownRejects = 10;

struct PipelineReportText
{
    Q_DECLARE_TR_FUNCTIONS(penstock::PipelineReport)
};

QString count(quint64 number)
{
    return QLocale().toString(qulonglong(number));
}

QString seconds(qint64 milliseconds)
{
    return QLocale().toString(double(milliseconds) / 1000.0, 'f', 1);
}

double overallRate(const PipelineSnapshot &snapshot)
{
    const quint64 accepted = snapshot.accepted - std::min(snapshot.accepted, snapshot.resumed.accepted);
    return snapshot.elapsedMs > 0 ? double(accepted) * 1000.0 / double(snapshot.elapsedMs) : 0.0;
}

/// "429 Too Many Requests", "offline", …
QString pauseCause(const Pause &pause)
{
    if (!pause.text.isEmpty())
        return pause.status > 0 ? QStringLiteral("%1 %2").arg(pause.status).arg(pause.text) : pause.text;
    switch (pause.reason) {
    case Pause::Reason::Throttled:
        return PipelineReportText::tr("throttled");
    case Pause::Reason::Unavailable:
        return PipelineReportText::tr("unavailable");
    case Pause::Reason::Timeout:
        return PipelineReportText::tr("no answer in time");
    case Pause::Reason::Offline:
        return PipelineReportText::tr("offline");
    case Pause::Reason::Refused:
        return PipelineReportText::tr("connection refused");
    case Pause::Reason::QueueFull:
        return PipelineReportText::tr("the server does not answer, and the queue is full");
    case Pause::Reason::User:
        return PipelineReportText::tr("paused by hand");
    }
    return {};
}

} // namespace

QByteArray summaryJson(const QList<PipelineSnapshot> &runs)
{
    return QJsonDocument(runSummary(runs)).toJson(QJsonDocument::Compact) + '\n';
}

QString progressText(const PipelineSnapshot &snapshot)
{
    QStringList parts;
    if (const double share = settledShare(snapshot); share >= 0)
        parts += PipelineReportText::tr("%1 %").arg(int(100 * share));
    parts += PipelineReportText::tr("%1 rows/s").arg(count(quint64(snapshot.rowsPerSecond)));
    parts += PipelineReportText::tr("%1 accepted").arg(count(snapshot.accepted));
    if (snapshot.rejected > 0)
        parts += PipelineReportText::tr("%1 rejected").arg(count(snapshot.rejected));
    if (snapshot.unknown > 0)
        parts += PipelineReportText::tr("%1 unknown").arg(count(snapshot.unknown));
    if (!snapshot.pauses.isEmpty() && !snapshot.pauses.last().over) {
        const Pause &pause = snapshot.pauses.last();
        parts += pause.resumesInMs >= 0 ? PipelineReportText::tr("paused: %1, resumes in %2 s")
                                              .arg(pauseCause(pause), seconds(pause.resumesInMs))
                                        : PipelineReportText::tr("paused: %1").arg(pauseCause(pause));
    } else if (snapshot.remainingMs >= 0) {
        parts += PipelineReportText::tr("%1 s left").arg(seconds(snapshot.remainingMs));
    }
    return parts.join(QStringLiteral("  "));
}

QString summaryText(const PipelineSnapshot &snapshot)
{
    QStringList lines;
    lines += PipelineReportText::tr("%1: %2 rows read, %3 accepted, %4 rejected, %5 skipped in %6 s (%7 rows/s)")
                 .arg(snapshot.source, count(snapshot.read), count(snapshot.accepted), count(snapshot.rejected),
                      count(snapshot.skipped), seconds(snapshot.elapsedMs), count(quint64(overallRate(snapshot))));
    if (snapshot.unknown > 0)
        lines += PipelineReportText::tr("  %1 more may be stored: no answer told of them").arg(count(snapshot.unknown));
    if (snapshot.notSent > 0)
        lines += PipelineReportText::tr("  %1 were read and not written").arg(count(snapshot.notSent));
    if (snapshot.resumed.row > 0)
        lines +=
            PipelineReportText::tr("  %1 of them were settled by an earlier run").arg(count(snapshot.resumed.rows()));
    if (snapshot.searches > 0)
        lines += PipelineReportText::tr("  %1 requests found out which rows are stored, as the server did not say")
                     .arg(count(snapshot.searches));
    if (snapshot.retries > 0)
        lines += PipelineReportText::tr("  %1 requests were repeated, with %2 rows")
                     .arg(count(snapshot.retries), count(snapshot.resent));
    for (const QString &note : snapshot.notes)
        lines += QStringLiteral("  ") + note;
    if (!snapshot.pauses.isEmpty())
        lines += PipelineReportText::tr("  %1 pauses, %2 s in all")
                     .arg(count(quint64(snapshot.pauses.size())), seconds(snapshot.pausedMs));
    for (const RejectedRow &row : snapshot.rejectedRows.first(qMin(shownRejects, snapshot.rejectedRows.size()))) {
        QString where =
            row.row > 0 ? PipelineReportText::tr("row %1").arg(count(row.row)) : PipelineReportText::tr("row unknown");
        if (row.position > 0)
            where += PipelineReportText::tr(" (line %1)").arg(count(row.position));
        if (!row.column.isEmpty())
            where += PipelineReportText::tr(", column %1").arg(row.column);
        lines += QStringLiteral("  %1: %2").arg(where, row.reason);
    }
    const quint64 listed = snapshot.rejected + (snapshot.rejectedRows.isEmpty() ? 0 : snapshot.unknown);
    if (listed > quint64(shownRejects) && snapshot.rejectsFile.isEmpty())
        lines += PipelineReportText::tr("  … and more; --rejects FILE keeps them all");
    if (!snapshot.rejectsFile.isEmpty() && listed > 0)
        lines += PipelineReportText::tr("  rejected rows are in %1").arg(snapshot.rejectsFile);
    if (!snapshot.journal.isEmpty() && snapshot.state != PipelineSnapshot::State::Succeeded)
        lines += PipelineReportText::tr("  --resume goes on where it stopped");
    if (!snapshot.journal.isEmpty() && snapshot.accepted > 0)
        lines += PipelineReportText::tr("  --undo %1 deletes what it wrote").arg(snapshot.journal);
    return lines.join(u'\n');
}

} // namespace penstock
