// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/runsummary.h"

#include "core/pipeline/snapshotjson.h"

#include <QDateTime>
#include <QJsonArray>

#include <algorithm>

namespace penstock {

namespace {

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

QJsonObject spillSummary(const SpillSnapshot &spill)
{
    return {{QStringLiteral("kept"), qint64(spill.kept)},
            {QStringLiteral("found"), qint64(spill.found)},
            {QStringLiteral("expired"), qint64(spill.expired)},
            {QStringLiteral("left"), qint64(spill.lines)},
            {QStringLiteral("folder"), spill.folder}};
}

/// Of those sinks that keep rows on disk.
QJsonArray spillsOf(const QList<PipelineSnapshot> &runs)
{
    QJsonArray spills;
    for (const PipelineSnapshot &run : runs) {
        if (run.spill.isOn)
            spills.append(spillSummary(run.spill));
        for (const SinkSnapshot &sink : run.otherSinks) {
            if (sink.spill.isOn)
                spills.append(spillSummary(sink.spill));
        }
    }
    return spills;
}

/// Whose rows they are, where that is not clear without.
QJsonObject placed(const RowSpan &rows, const LaneSnapshot &lane, const PipelineSnapshot &run)
{
    QJsonObject object = snapshotjson::toJson(rows);
    if (run.lanes.size() > 1) {
        object.insert(QStringLiteral("sink"), lane.sink);
        object.insert(QStringLiteral("topic"), lane.topic);
        object.insert(QStringLiteral("partition"), lane.partition);
    }
    return object;
}

QJsonArray unknownRowsOf(const PipelineSnapshot &run)
{
    QJsonArray rows;
    for (const LaneSnapshot &lane : run.lanes) {
        for (const RowSpan &span : lane.unknownRows)
            rows.append(placed(span, lane, run));
    }
    return rows;
}

/// Of a run that was broken off. The last of each lane has no end: all behind it.
QJsonArray notSentRowsOf(const PipelineSnapshot &run)
{
    QJsonArray rows;
    if (!run.isOver() || run.state == PipelineSnapshot::State::Succeeded)
        return rows;
    for (const LaneSnapshot &lane : run.lanes) {
        for (const RowSpan &span : lane.unsentRows)
            rows.append(placed(span, lane, run));
        QJsonObject rest = placed({.from = quint64(lane.sent + 1)}, lane, run);
        rest.remove(QStringLiteral("to"));
        rest.remove(QStringLiteral("rows"));
        rows.append(rest);
    }
    return rows;
}

/// Of one run, what cannot be added up with others.
QJsonObject fileSummary(const PipelineSnapshot &run)
{
    QJsonObject file{{QStringLiteral("file"), run.source},
                     {QStringLiteral("state"), stateToken({run})},
                     {QStringLiteral("accepted"), qint64(run.accepted)},
                     {QStringLiteral("rejected"), qint64(run.rejected)},
                     {QStringLiteral("error"), run.error ? QJsonValue(run.error->message) : QJsonValue()}};
    if (run.begun > 0)
        file.insert(QStringLiteral("begun"),
                    QDateTime::fromMSecsSinceEpoch(run.begun, Qt::UTC).toString(Qt::ISODateWithMs));
    if (run.latencyP50Ms > 0)
        file.insert(QStringLiteral("latency_ms"), QJsonObject{{QStringLiteral("p50"), run.latencyP50Ms},
                                                              {QStringLiteral("p95"), run.latencyP95Ms},
                                                              {QStringLiteral("p99"), run.latencyP99Ms}});
    if (run.tuning.moves > 0)
        file.insert(QStringLiteral("tuning"), snapshotjson::toJson(run.tuning));
    if (const QJsonArray rows = unknownRowsOf(run); !rows.isEmpty())
        file.insert(QStringLiteral("unknown_rows"), rows);
    if (const QJsonArray rows = notSentRowsOf(run); !rows.isEmpty())
        file.insert(QStringLiteral("not_sent_rows"), rows);
    // The only one of a run has its figures, but for what a partition waited for alone.
    if (run.lanes.size() > 1 || std::ranges::any_of(run.lanes, [](const auto &lane) { return !lane.pauses.isEmpty(); }))
        file.insert(QStringLiteral("lanes"), snapshotjson::toJson(run.lanes));
    if (!run.otherSinks.isEmpty())
        file.insert(QStringLiteral("other_sinks"), snapshotjson::toJson(run.otherSinks));
    return file;
}

} // namespace

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
    case Pause::Reason::Refused:
        return QStringLiteral("refused");
    case Pause::Reason::QueueFull:
        return QStringLiteral("queue_full");
    case Pause::Reason::User:
        return QStringLiteral("user");
    }
    return {};
}

std::optional<Pause::Reason> reasonOf(const QString &token)
{
    for (const auto reason :
         {Pause::Reason::Throttled, Pause::Reason::Unavailable, Pause::Reason::Timeout, Pause::Reason::Offline,
          Pause::Reason::Refused, Pause::Reason::QueueFull, Pause::Reason::User}) {
        if (reasonToken(reason) == token)
            return reason;
    }
    return {};
}

QString scopeToken(SinkBackpressure::Scope scope)
{
    switch (scope) {
    case SinkBackpressure::Scope::Partition:
        return QStringLiteral("partition");
    case SinkBackpressure::Scope::Sink:
        return QStringLiteral("sink");
    case SinkBackpressure::Scope::All:
        return QStringLiteral("all");
    }
    return {};
}

SinkBackpressure::Scope scopeOf(const QString &token)
{
    for (const auto scope : {SinkBackpressure::Scope::Partition, SinkBackpressure::Scope::All}) {
        if (scopeToken(scope) == token)
            return scope;
    }
    return SinkBackpressure::Scope::Sink;
}

QJsonObject runSummary(const QList<PipelineSnapshot> &runs)
{
    quint64 read = 0, skipped = 0, accepted = 0, rejected = 0, unknown = 0, doubled = 0, resent = 0, retries = 0;
    quint64 notSent = 0, searches = 0, resumed = 0, cells = 0;
    qint64 elapsed = 0, raw = 0, wire = 0;
    QJsonArray pauses;
    QJsonArray files;
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
        if (!run.source.isEmpty())
            files.append(fileSummary(run));
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
                                      {QStringLiteral("scope"), scopeToken(pause.scope)},
                                      {QStringLiteral("attempt"), pause.attempt},
                                      {QStringLiteral("seconds"), double(pause.durationMs) / 1000.0}});
    }
    QJsonObject summary{
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
        {QStringLiteral("files"), files},
    };
    if (const QJsonArray spills = spillsOf(runs); !spills.isEmpty())
        summary.insert(QStringLiteral("spills"), spills);
    return summary;
}

} // namespace penstock
