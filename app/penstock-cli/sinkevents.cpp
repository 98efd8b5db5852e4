// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/penstock-cli/sinkevents.h"

#include "app/penstock-cli/terminal.h"
#include "core/pipeline/runsummary.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

namespace penstock {

namespace {

constexpr qint64 progressMs = 1'000;

QJsonValue number(quint64 value)
{
    return static_cast<qint64>(value);
}

QString text(const std::string &bytes)
{
    return QString::fromStdString(bytes);
}

} // namespace

void SinkEvents::tell(const char *event, QJsonObject object)
{
    object.insert(QStringLiteral("event"), QLatin1String(event));
    object.insert(QStringLiteral("time"), QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs));
    terminal::print(QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
}

void SinkEvents::started(const QString &name, const QString &source, const QStringList &sinks, quint64 resumesBehind)
{
    QJsonObject object{{QStringLiteral("name"), name},
                       {QStringLiteral("source"), source},
                       {QStringLiteral("sinks"), QJsonArray::fromStringList(sinks)}};
    if (resumesBehind > 0)
        object.insert(QStringLiteral("resumes_behind"), number(resumesBehind));
    tell("started", object);
}

void SinkEvents::target(const QStringList &sinks)
{
    *this = {}; // its pauses and rows are another pipeline's
    tell("target", {{QStringLiteral("sinks"), QJsonArray::fromStringList(sinks)}});
}

void SinkEvents::checked(const QString &source, const QStringList &sinks)
{
    tell("checked", {{QStringLiteral("source"), source}, {QStringLiteral("sinks"), QJsonArray::fromStringList(sinks)}});
}

void SinkEvents::listening(const QString &address, quint16 port)
{
    tell("listening", {{QStringLiteral("address"), address}, {QStringLiteral("port"), port}});
}

void SinkEvents::checkpoint(const Checkpoint &checkpoint)
{
    if (checkpoint.row == m_settled)
        return; // saved once more, for what is no row
    m_settled = checkpoint.row;
    QJsonObject object{{QStringLiteral("row"), number(checkpoint.row)},
                       {QStringLiteral("accepted"), number(checkpoint.accepted)},
                       {QStringLiteral("rejected"), number(checkpoint.rejected)},
                       {QStringLiteral("skipped"), number(checkpoint.skipped)},
                       {QStringLiteral("unknown"), number(checkpoint.unknown)}};
    if (checkpoint.offset >= 0)
        object.insert(QStringLiteral("offset"), checkpoint.offset);
    tell("checkpoint", object);
}

void SinkEvents::follow(const PipelineSnapshot &now)
{
    const bool isAlone = now.otherSinks.isEmpty();
    followPauses(now.pauses, isAlone ? QJsonObject() : QJsonObject{{QStringLiteral("sink"), now.target}});
    for (const SinkSnapshot &sink : now.otherSinks)
        followPauses(sink.pauses, {{QStringLiteral("sink"), sink.name}});
    for (const LaneSnapshot &lane : now.lanes) {
        QJsonObject who{{QStringLiteral("topic"), lane.topic}, {QStringLiteral("partition"), lane.partition}};
        if (!isAlone)
            who.insert(QStringLiteral("sink"), lane.sink);
        followPauses(lane.pauses, who);
    }
    followRejected(now.rejectedRows);
    followSpill(now.spill);
    if (now.isOver() || (m_sinceProgress.isValid() && m_sinceProgress.elapsed() < progressMs))
        return;
    m_sinceProgress.start();
    tell("progress", {{QStringLiteral("read"), number(now.read)},
                      {QStringLiteral("accepted"), number(now.accepted)},
                      {QStringLiteral("rejected"), number(now.rejected)},
                      {QStringLiteral("skipped"), number(now.skipped)},
                      {QStringLiteral("unknown"), number(now.unknown)},
                      {QStringLiteral("queued"), number(now.queuedLines)},
                      {QStringLiteral("in_flight"), now.inFlight},
                      {QStringLiteral("on_disk"), number(now.spill.lines)},
                      {QStringLiteral("rows_per_second"), now.rowsPerSecond},
                      {QStringLiteral("seconds"), double(now.elapsedMs) / 1000}});
}

void SinkEvents::followPauses(const QList<Pause> &pauses, const QJsonObject &who)
{
    if (pauses.isEmpty())
        return;
    Paused &told = m_paused[QString::fromUtf8(QJsonDocument(who).toJson(QJsonDocument::Compact))];
    for (const Pause &pause : pauses) {
        if (pause.startMs < told.last || (pause.startMs == told.last && !told.isRunning))
            continue;
        if (pause.startMs > told.last) {
            told = {pause.startMs, true};
            paused(pause, who);
        }
        if (pause.over) {
            told.isRunning = false;
            resumed(pause, who);
        }
    }
}

void SinkEvents::paused(const Pause &pause, QJsonObject who)
{
    who.insert(QStringLiteral("reason"), reasonToken(pause.reason));
    who.insert(QStringLiteral("scope"), scopeToken(pause.scope));
    who.insert(QStringLiteral("text"), pause.text);
    if (pause.status != 0)
        who.insert(QStringLiteral("status"), pause.status);
    if (pause.resumesInMs >= 0)
        who.insert(QStringLiteral("resumes_in_seconds"), double(pause.resumesInMs) / 1000);
    tell("paused", who);
}

void SinkEvents::resumed(const Pause &pause, QJsonObject who)
{
    who.insert(QStringLiteral("reason"), reasonToken(pause.reason));
    who.insert(QStringLiteral("scope"), scopeToken(pause.scope));
    who.insert(QStringLiteral("seconds"), double(pause.durationMs) / 1000);
    tell("resumed", who);
}

void SinkEvents::followSpill(const SpillSnapshot &spill)
{
    if (spill.trouble != m_spillTrouble) {
        m_spillTrouble = spill.trouble;
        if (!m_spillTrouble.isEmpty())
            tell("spill_full", {{QStringLiteral("text"), m_spillTrouble}, {QStringLiteral("bytes"), spill.bytes}});
    }
    // Where each batch goes to disk first, that is no news.
    const bool isUsed = spill.lines > 0 && !spill.isAlways;
    if (isUsed == m_isSpilling)
        return;
    m_isSpilling = isUsed;
    tell(isUsed ? "spilling" : "spill_drained", {{QStringLiteral("folder"), spill.folder},
                                                 {QStringLiteral("rows"), number(spill.lines)},
                                                 {QStringLiteral("kept"), number(spill.kept)},
                                                 {QStringLiteral("found"), number(spill.found)}});
}

void SinkEvents::followRejected(const QList<RejectedRow> &rows)
{
    if (rows.size() <= m_rejected.size())
        return;
    for (const RejectedRow &row : rows) {
        const QString place = QStringLiteral("%1 %2 %3").arg(row.row).arg(row.position).arg(row.column);
        if (m_rejected.contains(place))
            continue;
        m_rejected.insert(place);
        QJsonObject object{{QStringLiteral("row"), number(row.row)},
                           {QStringLiteral("line"), number(row.position)},
                           {QStringLiteral("reason"), row.reason},
                           {QStringLiteral("text"), row.text}};
        if (!row.column.isEmpty())
            object.insert(QStringLiteral("column"), row.column);
        if (row.partition >= 0) {
            object.insert(QStringLiteral("topic"), row.topic);
            object.insert(QStringLiteral("partition"), row.partition);
            object.insert(QStringLiteral("offset"), number(row.row));
        }
        tell("rejected", object);
    }
}

void SinkEvents::items(const ListSink &list)
{
    for (const ListSink::Item &item : list.items())
        tell("item",
             {{QStringLiteral("value"), QJsonDocument::fromJson(QByteArray::fromStdString(item.value)).object()},
              {QStringLiteral("topic"), text(item.partition.topic)},
              {QStringLiteral("partition"), item.partition.partition},
              {QStringLiteral("offset"), number(item.offset)}});
}

void SinkEvents::finished(const QList<PipelineSnapshot> &parts, quint64 lost)
{
    QJsonObject object = runSummary(parts);
    object.insert(QStringLiteral("lost_in_queue"), number(lost));
    tell("finished", object);
}

} // namespace penstock
