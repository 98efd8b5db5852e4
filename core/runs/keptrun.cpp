// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/keptrun.h"

#include "core/async/plural.h"
#include "core/pipeline/runeventjson.h"
#include "core/pipeline/snapshotjson.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>
#include <array>
#include <utility>

namespace penstock {

namespace {

constexpr int version = 1;

struct KeptRunText
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

quint64 settled(const PipelineSnapshot &run)
{
    return run.accepted + run.rejected + run.skipped + run.unknown;
}

template <typename Item, typename Convert> QJsonArray listOf(const QList<Item> &items, Convert convert)
{
    QJsonArray array;
    for (const Item &item : items)
        array.append(convert(item));
    return array;
}

QJsonObject rowObject(const RejectedRow &row)
{
    return {{QStringLiteral("row"), qint64(row.row)},
            {QStringLiteral("line"), qint64(row.position)},
            {QStringLiteral("column"), row.column},
            {QStringLiteral("topic"), row.topic},
            {QStringLiteral("partition"), row.partition},
            {QStringLiteral("reason"), row.reason},
            {QStringLiteral("text"), row.text}};
}

RejectedRow rowOf(const QJsonObject &object)
{
    RejectedRow row;
    row.row = quint64(object.value(QStringLiteral("row")).toInteger());
    row.position = quint64(object.value(QStringLiteral("line")).toInteger());
    row.topic = object.value(QStringLiteral("topic")).toString();
    row.partition = object.value(QStringLiteral("partition")).toInt(-1);
    row.column = object.value(QStringLiteral("column")).toString();
    row.reason = object.value(QStringLiteral("reason")).toString();
    row.text = object.value(QStringLiteral("text")).toString();
    return row;
}

void readLists(const QJsonObject &object, KeptRun &kept)
{
    for (const auto &value : object.value(QStringLiteral("pauses")).toArray()) {
        if (const std::optional<Pause> pause = snapshotjson::pauseOf(value.toObject()))
            kept.run.pauses += *pause;
    }
    for (const auto &value : object.value(QStringLiteral("lanes")).toArray())
        kept.run.lanes += snapshotjson::laneOf(value.toObject());
    for (const auto &value : object.value(QStringLiteral("other_sinks")).toArray())
        kept.run.otherSinks += snapshotjson::sinkOf(value.toObject());
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
        {QStringLiteral("in_flight"), run.inFlight},
        {QStringLiteral("resumed"), snapshotjson::toJson(run.resumed)},
        {QStringLiteral("spill"), snapshotjson::toJson(run.spill)},
        {QStringLiteral("tuning"), snapshotjson::toJson(run.tuning)},
        {QStringLiteral("lanes"), snapshotjson::toJson(run.lanes)},
        {QStringLiteral("other_sinks"), snapshotjson::toJson(run.otherSinks)},
        {QStringLiteral("pauses"), snapshotjson::toJson(run.pauses)},
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
        return failure(Error::Kind::BadInput, KeptRunText::tr("%1 is no run that this version can read.").arg(name));
    KeptRun kept;
    kept.name = name;
    kept.run.state = state->first;
    kept.run.source = object.value(QStringLiteral("source")).toString();
    kept.run.target = object.value(QStringLiteral("target")).toString();
    kept.run.rejectsFile = object.value(QStringLiteral("rejects_file")).toString();
    kept.run.journal = object.value(QStringLiteral("journal")).toString();
    kept.run.inFlight = object.value(QStringLiteral("in_flight")).toInt();
    kept.run.resumed = snapshotjson::checkpointOf(object.value(QStringLiteral("resumed")).toObject());
    kept.run.spill = snapshotjson::spillOf(object.value(QStringLiteral("spill")).toObject());
    kept.run.tuning = snapshotjson::tuningOf(object.value(QStringLiteral("tuning")).toObject());
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

void KeptRun::breakOff(const std::optional<Checkpoint> &journal)
{
    isBrokenOff = true;
    // Between two times that a run is kept the journal comes further; its rows are settled beyond doubt.
    if (journal && journal->rows() > settled(run)) {
        run.accepted = journal->accepted;
        run.rejected = journal->rejected;
        run.skipped = journal->skipped;
        run.unknown = journal->unknown;
        run.read = std::max(run.read, journal->rows());
    }
    const quint64 open = run.read - std::min(run.read, settled(run));
    const bool wasNothingOnItsWay = run.state == State::Paused && run.inFlight == 0;
    run.notSent = wasNothingOnItsWay ? open : std::min(open, run.spill.lines);
    run.unknown += open - run.notSent;
    run.inFlight = 0;
    run.state = State::Failed;
    for (LaneSnapshot &lane : run.lanes)
        lane.state = LaneSnapshot::State::Over;
    Error error;
    error.kind = Error::Kind::Unavailable;
    error.message =
        journal ? KeptRunText::tr("Penstock ended while this was written. It can go on after row %1, up to where "
                                  "it is known what became of each row.")
                      .arg(QLocale().toString(qulonglong(journal->row)))
        : run.journal.isEmpty()
            ? KeptRunText::tr("Penstock ended while this was written. The figures are those that were kept last.")
            : KeptRunText::tr("Penstock ended while this was written. The figures are those that were kept last; "
                              "it can go on after the last row of which it is known what became of it.");
    run.error = error;
    tellWhatIsLeft();
    RunEvent event;
    event.kind = RunEvent::Kind::Failed;
    event.number = run.events.isEmpty() ? 1 : run.events.constLast().number + 1;
    event.atMs = run.elapsedMs;
    event.text = error.message;
    run.events += event;
}

void KeptRun::tellWhatIsLeft()
{
    if (!run.journal.isEmpty())
        run.notes += KeptRunText::tr("How far it has come is kept in %1.").arg(run.journal);
    QStringList rejects{run.rejectsFile};
    QList<SpillSnapshot> spills{run.spill};
    for (const SinkSnapshot &sink : std::as_const(run.otherSinks)) {
        rejects += sink.rejectsFile;
        spills += sink.spill;
    }
    rejects.removeAll(QString());
    if (!rejects.isEmpty())
        run.notes += KeptRunText::tr("Rows that were refused are in %1.").arg(rejects.join(QStringLiteral(", ")));
    for (const SpillSnapshot &spill : std::as_const(spills)) {
        if (spill.lines > 0)
            run.notes +=
                withCount(KeptRunText::tr("%n row(s) waited on disk in %1, and are sent when the pipeline runs again.",
                                          nullptr, plural(spill.lines))
                              .arg(QDir::toNativeSeparators(spill.folder)),
                          spill.lines);
    }
    QStringList places;
    for (const LaneSnapshot &lane : std::as_const(run.lanes)) {
        if (lane.committed >= 0 && lane.sinkIndex == 0)
            places += KeptRunText::tr("%1/%2 at offset %3", "a topic's partition")
                          .arg(lane.topic)
                          .arg(lane.partition)
                          .arg(QLocale().toString(lane.committed));
    }
    if (!places.isEmpty())
        run.notes += KeptRunText::tr("The next reader goes on where this one has committed: %1.")
                         .arg(places.join(QStringLiteral(", ")));
}

} // namespace penstock
