// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/keptrun.h"

#include "core/pipeline/runeventjson.h"
#include "core/pipeline/runsummary.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <utility>

namespace penstock {

namespace {

constexpr int version = 1;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(penstock::KeptRun)
};

using State = PipelineSnapshot::State;
using Counts = std::pair<const char *, quint64 PipelineSnapshot::*>;
using Sizes = std::pair<const char *, qint64 PipelineSnapshot::*>;
using Latencies = std::pair<const char *, double PipelineSnapshot::*>;

constexpr std::array states{std::pair{State::Running, "running"},   std::pair{State::Paused, "paused"},
                            std::pair{State::Stopping, "stopping"}, std::pair{State::Succeeded, "succeeded"},
                            std::pair{State::Failed, "failed"},     std::pair{State::Cancelled, "cancelled"}};

constexpr std::array counts{
    Counts{"read", &PipelineSnapshot::read},
    Counts{"skipped", &PipelineSnapshot::skipped},
    Counts{"encoded", &PipelineSnapshot::encoded},
    Counts{"accepted", &PipelineSnapshot::accepted},
    Counts{"rejected", &PipelineSnapshot::rejected},
    Counts{"unknown", &PipelineSnapshot::unknown},
    Counts{"not_sent", &PipelineSnapshot::notSent},
    Counts{"possibly_doubled", &PipelineSnapshot::possiblyDoubled},
    Counts{"cells_left_out", &PipelineSnapshot::cellsLeftOut},
    Counts{"resent", &PipelineSnapshot::resent},
    Counts{"retries", &PipelineSnapshot::retries},
    Counts{"search_requests", &PipelineSnapshot::searches},
};

constexpr std::array sizes{
    Sizes{"begun_ms", &PipelineSnapshot::begun},         Sizes{"elapsed_ms", &PipelineSnapshot::elapsedMs},
    Sizes{"paused_ms", &PipelineSnapshot::pausedMs},     Sizes{"bytes_raw", &PipelineSnapshot::bytesRaw},
    Sizes{"bytes_wire", &PipelineSnapshot::bytesWire},   Sizes{"source_bytes", &PipelineSnapshot::sourceBytes},
    Sizes{"source_size", &PipelineSnapshot::sourceSize},
};

constexpr std::array latencies{
    Latencies{"latency_p50_ms", &PipelineSnapshot::latencyP50Ms},
    Latencies{"latency_p95_ms", &PipelineSnapshot::latencyP95Ms},
    Latencies{"latency_p99_ms", &PipelineSnapshot::latencyP99Ms},
};

QString key(const char *name)
{
    return QString::fromLatin1(name);
}

template <typename Item, typename Convert> QJsonArray listOf(const QList<Item> &items, Convert convert)
{
    QJsonArray array;
    for (const Item &item : items)
        array.append(convert(item));
    return array;
}

QJsonObject pauseObject(const Pause &pause)
{
    return {{QStringLiteral("reason"), reasonToken(pause.reason)},
            {QStringLiteral("status"), pause.status},
            {QStringLiteral("text"), pause.text},
            {QStringLiteral("scope"), scopeToken(pause.scope)},
            {QStringLiteral("attempt"), pause.attempt},
            {QStringLiteral("start_ms"), pause.startMs},
            {QStringLiteral("duration_ms"), pause.durationMs}};
}

QJsonObject rowObject(const RejectedRow &row)
{
    return {{QStringLiteral("row"), qint64(row.row)},
            {QStringLiteral("line"), qint64(row.position)},
            {QStringLiteral("column"), row.column},
            {QStringLiteral("reason"), row.reason},
            {QStringLiteral("text"), row.text}};
}

RejectedRow rowOf(const QJsonObject &object)
{
    RejectedRow row;
    row.row = quint64(object.value(QStringLiteral("row")).toInteger());
    row.position = quint64(object.value(QStringLiteral("line")).toInteger());
    row.column = object.value(QStringLiteral("column")).toString();
    row.reason = object.value(QStringLiteral("reason")).toString();
    row.text = object.value(QStringLiteral("text")).toString();
    return row;
}

void readPauses(const QJsonArray &array, PipelineSnapshot &run)
{
    for (const auto &value : array) {
        const QJsonObject object = value.toObject();
        const std::optional<Pause::Reason> reason = reasonOf(object.value(QStringLiteral("reason")).toString());
        if (!reason)
            continue;
        Pause pause;
        pause.reason = *reason;
        pause.status = object.value(QStringLiteral("status")).toInt();
        pause.text = object.value(QStringLiteral("text")).toString();
        pause.scope = scopeOf(object.value(QStringLiteral("scope")).toString());
        pause.attempt = object.value(QStringLiteral("attempt")).toInt();
        pause.startMs = object.value(QStringLiteral("start_ms")).toInteger();
        pause.durationMs = object.value(QStringLiteral("duration_ms")).toInteger();
        pause.over = true;
        run.pauses += pause;
    }
}

void readLists(const QJsonObject &object, KeptRun &kept)
{
    readPauses(object.value(QStringLiteral("pauses")).toArray(), kept.run);
    for (const auto &value : object.value(QStringLiteral("events")).toArray()) {
        if (const std::optional<RunEvent> event = runEventOf(value.toObject()))
            kept.run.events += *event;
    }
    for (const auto &value : object.value(QStringLiteral("rows_not_stored")).toArray())
        kept.run.rejectedRows += rowOf(value.toObject());
    for (const auto &value : object.value(QStringLiteral("notes")).toArray())
        kept.run.notes += value.toString();
    for (const auto &value : object.value(QStringLiteral("rates")).toArray()) {
        const QJsonArray span = value.toArray();
        kept.rates += {span.at(0).toInteger(), span.at(1).toInteger(), span.at(2).toDouble(), span.at(3).toDouble()};
    }
}

} // namespace

QByteArray KeptRun::toJson() const
{
    const auto *state = std::ranges::find(states, run.state, [](const auto &known) { return known.first; });
    QJsonObject object{
        {QStringLiteral("version"), version},
        {QStringLiteral("source"), run.source},
        {QStringLiteral("target"), run.target},
        {QStringLiteral("state"), key(state->second)},
        {QStringLiteral("rejects_file"), run.rejectsFile},
        {QStringLiteral("journal"), run.journal},
        {QStringLiteral("pauses"), listOf(run.pauses, pauseObject)},
        {QStringLiteral("events"), listOf(run.events, [](const RunEvent &event) { return penstock::toJson(event); })},
        {QStringLiteral("rows_not_stored"), listOf(run.rejectedRows, rowObject)},
        {QStringLiteral("notes"), QJsonArray::fromStringList(run.notes)},
        {QStringLiteral("rates"), listOf(rates, [](const RateHistory::Span &span) {
             return QJsonArray{span.startMs, span.endMs, span.peak, span.bytesPeak};
         })}};
    for (const auto &[field, member] : counts)
        object.insert(key(field), qint64(run.*member));
    for (const auto &[field, member] : sizes)
        object.insert(key(field), run.*member);
    for (const auto &[field, member] : latencies)
        object.insert(key(field), run.*member);
    if (run.error)
        object.insert(QStringLiteral("error"), QJsonObject{{QStringLiteral("message"), run.error->message},
                                                           {QStringLiteral("url"), run.error->details.url},
                                                           {QStringLiteral("status"), run.error->details.status},
                                                           {QStringLiteral("text"), run.error->details.serverText}});
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<KeptRun> KeptRun::fromJson(const QByteArray &bytes, const QString &name)
{
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    const QString token = object.value(QStringLiteral("state")).toString();
    const auto *state =
        std::ranges::find_if(states, [&token](const auto &known) { return QLatin1String(known.second) == token; });
    if (object.value(QStringLiteral("version")).toInt() != version || state == states.end())
        return failure(Error::Kind::BadInput, Text::tr("%1 is no run that this version can read.").arg(name));
    KeptRun kept;
    kept.name = name;
    kept.run.state = state->first;
    kept.run.source = object.value(QStringLiteral("source")).toString();
    kept.run.target = object.value(QStringLiteral("target")).toString();
    kept.run.rejectsFile = object.value(QStringLiteral("rejects_file")).toString();
    kept.run.journal = object.value(QStringLiteral("journal")).toString();
    for (const auto &[field, member] : counts)
        kept.run.*member = quint64(object.value(key(field)).toInteger());
    for (const auto &[field, member] : sizes)
        kept.run.*member = object.value(key(field)).toInteger();
    for (const auto &[field, member] : latencies)
        kept.run.*member = object.value(key(field)).toDouble();
    if (const QJsonValue value = object.value(QStringLiteral("error")); value.isObject()) {
        Error error;
        error.message = value[QStringLiteral("message")].toString();
        error.details.url = value[QStringLiteral("url")].toString();
        error.details.status = value[QStringLiteral("status")].toInt();
        error.details.serverText = value[QStringLiteral("text")].toString();
        kept.run.error = error;
    }
    readLists(object, kept);
    return kept;
}

void KeptRun::breakOff()
{
    isBrokenOff = true;
    const quint64 told = run.accepted + run.rejected + run.skipped + run.unknown;
    run.unknown += run.read > told ? run.read - told : 0;
    run.state = State::Failed;
    Error error;
    error.kind = Error::Kind::Unavailable;
    error.message = run.journal.isEmpty()
                        ? Text::tr("Penstock ended while this was written. The figures are those that were kept last.")
                        : Text::tr("Penstock ended while this was written. The figures are those that were kept last; "
                                   "it can go on behind the last row of which it is known what became of it.");
    run.error = error;
    if (!run.journal.isEmpty())
        run.notes += Text::tr("How far it has come is kept in %1.").arg(run.journal);
    if (!run.rejectsFile.isEmpty())
        run.notes += Text::tr("Rows that were refused are in %1.").arg(run.rejectsFile);
    RunEvent event;
    event.kind = RunEvent::Kind::Failed;
    event.number = run.events.isEmpty() ? 1 : run.events.constLast().number + 1;
    event.atMs = run.elapsedMs;
    event.text = error.message;
    run.events += event;
}

} // namespace penstock
