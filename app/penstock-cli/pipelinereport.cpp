// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/penstock-cli/pipelinereport.h"

#include "core/pipeline/pipelineprogress.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace penstock {

namespace {

constexpr qsizetype shownRejects = 10;

struct Text
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

/// For programs: the same in every language.
QString reasonToken(Pause::Reason reason)
{
    switch (reason) {
    case Pause::Reason::Throttled:
        return QStringLiteral("throttled");
    case Pause::Reason::Unavailable:
        return QStringLiteral("unavailable");
    case Pause::Reason::Timeout:
        return QStringLiteral("timeout");
    case Pause::Reason::Offline:
        return QStringLiteral("offline");
    case Pause::Reason::User:
        return QStringLiteral("user");
    }
    return {};
}

/// The worst of all runs: "succeeded", "failed" or "cancelled".
QString stateToken(const QList<PipelineSnapshot> &runs)
{
    auto worst = PipelineSnapshot::State::Succeeded;
    for (const PipelineSnapshot &run : runs)
        worst = std::max(worst, run.state);
    return worst == PipelineSnapshot::State::Succeeded ? QStringLiteral("succeeded")
           : worst == PipelineSnapshot::State::Failed  ? QStringLiteral("failed")
                                                       : QStringLiteral("cancelled");
}

double overallRate(const PipelineSnapshot &snapshot)
{
    const quint64 accepted = snapshot.accepted - std::min(snapshot.accepted, snapshot.resumed.accepted);
    return snapshot.elapsedMs > 0 ? double(accepted) * 1000.0 / double(snapshot.elapsedMs) : 0.0;
}

} // namespace

QByteArray summaryJson(const QList<PipelineSnapshot> &runs)
{
    quint64 read = 0, skipped = 0, accepted = 0, rejected = 0, unknown = 0, doubled = 0, resent = 0, retries = 0;
    quint64 notSent = 0, searches = 0, resumed = 0, cells = 0;
    qint64 elapsed = 0, raw = 0, wire = 0;
    QJsonArray pauses;
    QStringList notes;
    QString rejectsFile;
    QStringList journals;
    QString error;
    for (const PipelineSnapshot &run : runs) {
        read += run.read;
        skipped += run.skipped;
        accepted += run.accepted;
        rejected += run.rejected;
        unknown += run.unknown;
        notSent += run.notSent;
        doubled += run.possiblyDoubled;
        resent += run.resent;
        retries += run.retries;
        searches += run.searches;
        resumed += run.resumed.rows();
        cells += run.cellsLeftOut;
        if (!run.journal.isEmpty())
            journals += run.journal;
        elapsed += run.elapsedMs;
        raw += run.bytesRaw;
        wire += run.bytesWire;
        if (!run.rejectsFile.isEmpty())
            rejectsFile = run.rejectsFile;
        if (run.error && error.isEmpty())
            error = run.error->message;
        for (const QString &note : run.notes) {
            if (!notes.contains(note))
                notes += note;
        }
        for (const Pause &pause : run.pauses)
            pauses.append(QJsonObject{{QStringLiteral("reason"), reasonToken(pause.reason)},
                                      {QStringLiteral("status"), pause.status},
                                      {QStringLiteral("seconds"), double(pause.durationMs) / 1000.0}});
    }
    const QJsonObject summary{
        {QStringLiteral("state"), stateToken(runs)},
        {QStringLiteral("error"), error.isEmpty() ? QJsonValue() : QJsonValue(error)},
        {QStringLiteral("read"), qint64(read)},
        {QStringLiteral("skipped"), qint64(skipped)},
        {QStringLiteral("accepted"), qint64(accepted)},
        {QStringLiteral("rejected"), qint64(rejected)},
        {QStringLiteral("unknown"), qint64(unknown)},
        {QStringLiteral("not_sent"), qint64(notSent)},
        {QStringLiteral("settled_before"), qint64(resumed)},
        {QStringLiteral("cells_left_out"), qint64(cells)},
        {QStringLiteral("possibly_doubled"), qint64(doubled)},
        {QStringLiteral("notes"), QJsonArray::fromStringList(notes)},
        {QStringLiteral("resent"), qint64(resent)},
        {QStringLiteral("retries"), qint64(retries)},
        {QStringLiteral("search_requests"), qint64(searches)},
        {QStringLiteral("pauses"), pauses},
        {QStringLiteral("seconds"), double(elapsed) / 1000.0},
        {QStringLiteral("bytes_raw"), raw},
        {QStringLiteral("bytes_wire"), wire},
        {QStringLiteral("rejects_file"), rejectsFile.isEmpty() ? QJsonValue() : QJsonValue(rejectsFile)},
        {QStringLiteral("journals"), QJsonArray::fromStringList(journals)},
    };
    return QJsonDocument(summary).toJson(QJsonDocument::Compact) + '\n';
}

QString progressText(const PipelineSnapshot &snapshot)
{
    QStringList parts;
    if (const double share = settledShare(snapshot); share >= 0)
        parts += Text::tr("%1 %").arg(int(100 * share));
    parts += Text::tr("%1 rows/s").arg(count(quint64(snapshot.rowsPerSecond)));
    parts += Text::tr("%1 accepted").arg(count(snapshot.accepted));
    if (snapshot.rejected > 0)
        parts += Text::tr("%1 rejected").arg(count(snapshot.rejected));
    if (snapshot.unknown > 0)
        parts += Text::tr("%1 unknown").arg(count(snapshot.unknown));
    if (!snapshot.pauses.isEmpty() && !snapshot.pauses.last().over) {
        const Pause &pause = snapshot.pauses.last();
        parts += pause.resumesInMs >= 0
                     ? Text::tr("paused: %1, resumes in %2 s").arg(pauseReason(pause), seconds(pause.resumesInMs))
                     : Text::tr("paused: %1").arg(pauseReason(pause));
    } else if (snapshot.remainingMs >= 0) {
        parts += Text::tr("%1 s left").arg(seconds(snapshot.remainingMs));
    }
    return parts.join(QStringLiteral("  "));
}

QString summaryText(const PipelineSnapshot &snapshot)
{
    QStringList lines;
    lines += Text::tr("%1: %2 rows read, %3 accepted, %4 rejected, %5 skipped in %6 s (%7 rows/s)")
                 .arg(snapshot.source, count(snapshot.read), count(snapshot.accepted), count(snapshot.rejected),
                      count(snapshot.skipped), seconds(snapshot.elapsedMs), count(quint64(overallRate(snapshot))));
    if (snapshot.unknown > 0)
        lines += Text::tr("  %1 more may be stored: no answer told of them").arg(count(snapshot.unknown));
    if (snapshot.notSent > 0)
        lines += Text::tr("  %1 were read and not written").arg(count(snapshot.notSent));
    if (snapshot.resumed.row > 0)
        lines += Text::tr("  %1 of them were settled by an earlier run").arg(count(snapshot.resumed.rows()));
    if (snapshot.searches > 0)
        lines += Text::tr("  %1 requests found out which rows are stored, as the server did not say")
                     .arg(count(snapshot.searches));
    if (snapshot.retries > 0)
        lines +=
            Text::tr("  %1 requests were repeated, with %2 rows").arg(count(snapshot.retries), count(snapshot.resent));
    for (const QString &note : snapshot.notes)
        lines += QStringLiteral("  ") + note;
    if (!snapshot.pauses.isEmpty())
        lines += Text::tr("  %1 pauses, %2 s in all")
                     .arg(count(quint64(snapshot.pauses.size())), seconds(snapshot.pausedMs));
    for (const RejectedRow &row : snapshot.rejectedRows.first(qMin(shownRejects, snapshot.rejectedRows.size()))) {
        QString where = row.row > 0 ? Text::tr("row %1").arg(count(row.row)) : Text::tr("row unknown");
        if (row.position > 0)
            where += Text::tr(" (line %1)").arg(count(row.position));
        if (!row.column.isEmpty())
            where += Text::tr(", column %1").arg(row.column);
        lines += QStringLiteral("  %1: %2").arg(where, row.reason);
    }
    const quint64 listed = snapshot.rejected + (snapshot.rejectedRows.isEmpty() ? 0 : snapshot.unknown);
    if (listed > quint64(shownRejects) && snapshot.rejectsFile.isEmpty())
        lines += Text::tr("  … and more; --rejects FILE keeps them all");
    if (!snapshot.rejectsFile.isEmpty() && listed > 0)
        lines += Text::tr("  rejected rows are in %1").arg(snapshot.rejectsFile);
    if (!snapshot.journal.isEmpty() && snapshot.state != PipelineSnapshot::State::Succeeded)
        lines += Text::tr("  --resume goes on where it stopped");
    if (!snapshot.journal.isEmpty() && snapshot.accepted > 0)
        lines += Text::tr("  --undo %1 deletes what it wrote").arg(snapshot.journal);
    return lines.join(u'\n');
}

QString pauseReason(const Pause &pause)
{
    if (!pause.text.isEmpty())
        return pause.status > 0 ? QStringLiteral("%1 %2").arg(pause.status).arg(pause.text) : pause.text;
    switch (pause.reason) {
    case Pause::Reason::Throttled:
        return Text::tr("throttled");
    case Pause::Reason::Unavailable:
        return Text::tr("unavailable");
    case Pause::Reason::Timeout:
        return Text::tr("no answer in time");
    case Pause::Reason::Offline:
        return Text::tr("offline");
    case Pause::Reason::User:
        return Text::tr("paused by hand");
    }
    return {};
}

} // namespace penstock
