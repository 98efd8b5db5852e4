// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/snapshotjson.h"

#include "core/pipeline/jsonfields.h"
#include "core/pipeline/runeventjson.h"
#include "core/pipeline/runsummary.h"

#include <QJsonArray>

#include <array>
#include <utility>

namespace penstock::snapshotjson {

namespace {

using jsonfields::Field;
using jsonfields::read;
using jsonfields::tokenOf;
using jsonfields::valueOf;
using jsonfields::write;

constexpr std::array laneCounts{
    Field<LaneSnapshot, quint64>{"encoded", &LaneSnapshot::encoded},
    Field<LaneSnapshot, quint64>{"accepted", &LaneSnapshot::accepted},
    Field<LaneSnapshot, quint64>{"rejected", &LaneSnapshot::rejected},
    Field<LaneSnapshot, quint64>{"unknown", &LaneSnapshot::unknown},
    Field<LaneSnapshot, quint64>{"read_again", &LaneSnapshot::readAgain},
    Field<LaneSnapshot, quint64>{"queued_lines", &LaneSnapshot::queuedLines},
};
constexpr std::array laneSizes{
    Field<LaneSnapshot, qint64>{"read_offset", &LaneSnapshot::readOffset},
    Field<LaneSnapshot, qint64>{"offset", &LaneSnapshot::offset},
    Field<LaneSnapshot, qint64>{"sent", &LaneSnapshot::sent},
    Field<LaneSnapshot, qint64>{"committed", &LaneSnapshot::committed},
    Field<LaneSnapshot, qint64>{"lag", &LaneSnapshot::lag},
    Field<LaneSnapshot, qint64>{"bytes_wire", &LaneSnapshot::bytesWire},
    Field<LaneSnapshot, qint64>{"paused_ms", &LaneSnapshot::pausedMs},
};
constexpr std::array sinkCounts{
    Field<SinkSnapshot, quint64>{"encoded", &SinkSnapshot::encoded},
    Field<SinkSnapshot, quint64>{"accepted", &SinkSnapshot::accepted},
    Field<SinkSnapshot, quint64>{"rejected", &SinkSnapshot::rejected},
    Field<SinkSnapshot, quint64>{"unknown", &SinkSnapshot::unknown},
    Field<SinkSnapshot, quint64>{"resent", &SinkSnapshot::resent},
    Field<SinkSnapshot, quint64>{"retries", &SinkSnapshot::retries},
};
constexpr std::array sinkLatencies{
    Field<SinkSnapshot, double>{"latency_p50_ms", &SinkSnapshot::latencyP50Ms},
    Field<SinkSnapshot, double>{"latency_p95_ms", &SinkSnapshot::latencyP95Ms},
    Field<SinkSnapshot, double>{"latency_p99_ms", &SinkSnapshot::latencyP99Ms},
};
constexpr std::array spillCounts{
    Field<SpillSnapshot, quint64>{"lines", &SpillSnapshot::lines},
    Field<SpillSnapshot, quint64>{"kept", &SpillSnapshot::kept},
    Field<SpillSnapshot, quint64>{"found", &SpillSnapshot::found},
    Field<SpillSnapshot, quint64>{"expired", &SpillSnapshot::expired},
    Field<SpillSnapshot, quint64>{"damaged", &SpillSnapshot::damaged},
};
constexpr std::array checkpointCounts{
    Field<Checkpoint, quint64>{"row", &Checkpoint::row},
    Field<Checkpoint, quint64>{"accepted", &Checkpoint::accepted},
    Field<Checkpoint, quint64>{"rejected", &Checkpoint::rejected},
    Field<Checkpoint, quint64>{"skipped", &Checkpoint::skipped},
    Field<Checkpoint, quint64>{"unknown", &Checkpoint::unknown},
};
constexpr std::array modes{std::pair{TuningSnapshot::Mode::Off, "off"}, std::pair{TuningSnapshot::Mode::On, "on"},
                           std::pair{TuningSnapshot::Mode::Pinned, "pinned"}};
constexpr std::array laneStates{
    std::pair{LaneSnapshot::State::Running, "running"}, std::pair{LaneSnapshot::State::Paused, "paused"},
    std::pair{LaneSnapshot::State::Draining, "draining"}, std::pair{LaneSnapshot::State::Revoked, "revoked"},
    std::pair{LaneSnapshot::State::Over, "over"}};

template <typename Item> QJsonArray listOf(const QList<Item> &items)
{
    QJsonArray array;
    for (const Item &item : items)
        array.append(toJson(item));
    return array;
}

QList<RowSpan> spansOf(const QJsonValue &value)
{
    QList<RowSpan> spans;
    const QJsonArray array = value.toArray();
    for (const auto &item : array)
        spans +=
            {quint64(item[u"from"].toInteger()), quint64(item[u"to"].toInteger()), quint64(item[u"rows"].toInteger())};
    return spans;
}

QList<Pause> pausesOf(const QJsonValue &value)
{
    QList<Pause> pauses;
    const QJsonArray array = value.toArray();
    for (const auto &item : array) {
        if (const std::optional<Pause> pause = pauseOf(item.toObject()))
            pauses += *pause;
    }
    return pauses;
}

} // namespace

QJsonObject toJson(const RowSpan &rows)
{
    return {{QStringLiteral("from"), qint64(rows.from)},
            {QStringLiteral("to"), qint64(rows.to)},
            {QStringLiteral("rows"), qint64(rows.rows)}};
}

QJsonArray toJson(const QList<RowSpan> &spans)
{
    return listOf(spans);
}

QJsonObject toJson(const Pause &pause)
{
    return {{QStringLiteral("reason"), reasonToken(pause.reason)},
            {QStringLiteral("status"), pause.status},
            {QStringLiteral("text"), pause.text},
            {QStringLiteral("scope"), scopeToken(pause.scope)},
            {QStringLiteral("attempt"), pause.attempt},
            {QStringLiteral("start_ms"), pause.startMs},
            {QStringLiteral("duration_ms"), pause.durationMs}};
}

std::optional<Pause> pauseOf(const QJsonObject &object)
{
    const std::optional<Pause::Reason> reason = reasonOf(object.value(QStringLiteral("reason")).toString());
    if (!reason)
        return {};
    Pause pause;
    pause.reason = *reason;
    pause.status = object.value(QStringLiteral("status")).toInt();
    pause.text = object.value(QStringLiteral("text")).toString();
    pause.scope = scopeOf(object.value(QStringLiteral("scope")).toString());
    pause.attempt = object.value(QStringLiteral("attempt")).toInt();
    pause.startMs = object.value(QStringLiteral("start_ms")).toInteger();
    pause.durationMs = object.value(QStringLiteral("duration_ms")).toInteger();
    pause.over = true;
    return pause;
}

QJsonObject toJson(const LaneSnapshot &lane)
{
    QJsonObject object{{QStringLiteral("sink"), lane.sink},
                       {QStringLiteral("sink_index"), lane.sinkIndex},
                       {QStringLiteral("topic"), lane.topic},
                       {QStringLiteral("partition"), lane.partition},
                       {QStringLiteral("state"), tokenOf(laneStates, lane.state)},
                       {QStringLiteral("latency_p95_ms"), lane.latencyP95Ms},
                       {QStringLiteral("pauses"), toJson(lane.pauses)}};
    if (!lane.unknownRows.isEmpty())
        object.insert(QStringLiteral("unknown_rows"), toJson(lane.unknownRows));
    if (!lane.unsentRows.isEmpty())
        object.insert(QStringLiteral("not_sent_rows"), toJson(lane.unsentRows));
    write(object, laneCounts, lane);
    write(object, laneSizes, lane);
    return object;
}

LaneSnapshot laneOf(const QJsonObject &object)
{
    LaneSnapshot lane;
    lane.sink = object.value(QStringLiteral("sink")).toString();
    lane.sinkIndex = object.value(QStringLiteral("sink_index")).toInt();
    lane.topic = object.value(QStringLiteral("topic")).toString();
    lane.partition = object.value(QStringLiteral("partition")).toInt();
    lane.state = valueOf(laneStates, object.value(QStringLiteral("state")).toString());
    lane.latencyP95Ms = object.value(QStringLiteral("latency_p95_ms")).toDouble();
    lane.pauses = pausesOf(object.value(QStringLiteral("pauses")));
    lane.unknownRows = spansOf(object.value(QStringLiteral("unknown_rows")));
    lane.unsentRows = spansOf(object.value(QStringLiteral("not_sent_rows")));
    read(object, laneCounts, lane);
    read(object, laneSizes, lane);
    return lane;
}

QJsonObject toJson(const SinkSnapshot &sink)
{
    QJsonObject object{{QStringLiteral("name"), sink.name},
                       {QStringLiteral("bytes_wire"), sink.bytesWire},
                       {QStringLiteral("paused_ms"), sink.pausedMs},
                       {QStringLiteral("pauses"), toJson(sink.pauses)},
                       {QStringLiteral("rejects_file"), sink.rejectsFile},
                       {QStringLiteral("spill"), toJson(sink.spill)},
                       {QStringLiteral("tuning"), toJson(sink.tuning)}};
    if (sink.error)
        object.insert(QStringLiteral("error"), sink.error->message);
    write(object, sinkCounts, sink);
    write(object, sinkLatencies, sink);
    return object;
}

SinkSnapshot sinkOf(const QJsonObject &object)
{
    SinkSnapshot sink;
    sink.name = object.value(QStringLiteral("name")).toString();
    sink.bytesWire = object.value(QStringLiteral("bytes_wire")).toInteger();
    sink.pausedMs = object.value(QStringLiteral("paused_ms")).toInteger();
    sink.pauses = pausesOf(object.value(QStringLiteral("pauses")));
    sink.rejectsFile = object.value(QStringLiteral("rejects_file")).toString();
    sink.spill = spillOf(object.value(QStringLiteral("spill")).toObject());
    sink.tuning = tuningOf(object.value(QStringLiteral("tuning")).toObject());
    if (const QJsonValue error = object.value(QStringLiteral("error")); error.isString()) {
        sink.error.emplace();
        sink.error->message = error.toString();
    }
    read(object, sinkCounts, sink);
    read(object, sinkLatencies, sink);
    return sink;
}

QJsonObject toJson(const SpillSnapshot &spill)
{
    QJsonObject object{{QStringLiteral("is_on"), spill.isOn},
                       {QStringLiteral("is_always"), spill.isAlways},
                       {QStringLiteral("folder"), spill.folder},
                       {QStringLiteral("bytes"), spill.bytes},
                       {QStringLiteral("trouble"), spill.trouble}};
    write(object, spillCounts, spill);
    return object;
}

SpillSnapshot spillOf(const QJsonObject &object)
{
    SpillSnapshot spill;
    spill.isOn = object.value(QStringLiteral("is_on")).toBool();
    spill.isAlways = object.value(QStringLiteral("is_always")).toBool();
    spill.folder = object.value(QStringLiteral("folder")).toString();
    spill.bytes = object.value(QStringLiteral("bytes")).toInteger();
    spill.trouble = object.value(QStringLiteral("trouble")).toString();
    read(object, spillCounts, spill);
    return spill;
}

QJsonObject toJson(const TuningSnapshot &tuning)
{
    return {{QStringLiteral("mode"), tokenOf(modes, tuning.mode)},
            {QStringLiteral("batch_rows"), tuning.batchRows},
            {QStringLiteral("concurrency"), tuning.concurrency},
            {QStringLiteral("why"), tuningToken(tuning.reason)},
            {QStringLiteral("moves"), qint64(tuning.moves)}};
}

TuningSnapshot tuningOf(const QJsonObject &object)
{
    TuningSnapshot tuning;
    tuning.mode = valueOf(modes, object.value(QStringLiteral("mode")).toString());
    tuning.batchRows = object.value(QStringLiteral("batch_rows")).toInt();
    tuning.concurrency = object.value(QStringLiteral("concurrency")).toInt();
    tuning.reason = tuningReasonOf(object.value(QStringLiteral("why")).toString());
    tuning.moves = quint64(object.value(QStringLiteral("moves")).toInteger());
    return tuning;
}

QJsonArray toJson(const QList<Pause> &pauses)
{
    return listOf(pauses);
}

QJsonArray toJson(const QList<LaneSnapshot> &lanes)
{
    return listOf(lanes);
}

QJsonArray toJson(const QList<SinkSnapshot> &sinks)
{
    return listOf(sinks);
}

QJsonObject toJson(const Checkpoint &checkpoint)
{
    QJsonObject object;
    write(object, checkpointCounts, checkpoint);
    return object;
}

Checkpoint checkpointOf(const QJsonObject &object)
{
    Checkpoint checkpoint;
    read(object, checkpointCounts, checkpoint);
    return checkpoint;
}

} // namespace penstock::snapshotjson
