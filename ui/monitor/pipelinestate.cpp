// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monitor/pipelinestate.h"

#include "core/async/plural.h"
#include "core/async/sentences.h"
#include "core/pipeline/pipelineprogress.h"
#include "ui/common/format.h"
#include "ui/monitor/runpauses.h"

#include <QCoreApplication>

#include <algorithm>

namespace penstock {

namespace {

struct PipelineStateText
{
    Q_DECLARE_TR_FUNCTIONS(penstock::PipelineState)
};

/// Something goes on: not every sink stands still.
bool flows(const PipelineSnapshot &snapshot)
{
    return snapshot.state == PipelineSnapshot::State::Running ||
           (!snapshot.otherSinks.isEmpty() && !standsStill(snapshot));
}

/// Those that wait while others go on.
QStringList partsThatWait(const PipelineSnapshot &snapshot)
{
    QStringList names;
    if (!flows(snapshot))
        return names;
    for (const RunPause &pause : runningPauses(snapshot)) {
        if (!pause.whose.isEmpty())
            names += pause.whose;
    }
    return names;
}

QString numberOfParts(qsizetype waiting)
{
    return PipelineStateText::tr("Running, %n part(s) wait", nullptr, int(waiting));
}

} // namespace

QStringList shorterStateWords(const PipelineSnapshot &snapshot)
{
    using State = PipelineSnapshot::State;
    if (snapshot.state == State::Succeeded && rejectedAnywhere(snapshot) + unknownAnywhere(snapshot) > 0)
        return {PipelineStateText::tr("Finished")}; // its icon and its figures say the rest
    const bool isSaid = snapshot.state == State::Running || snapshot.state == State::Paused;
    const QStringList waiting = isSaid ? partsThatWait(snapshot) : QStringList();
    return waiting.isEmpty() ? QStringList()
                             : QStringList{numberOfParts(waiting.size()), PipelineStateText::tr("Running")};
}

QString stateWord(const PipelineSnapshot &snapshot)
{
    switch (snapshot.state) {
    case PipelineSnapshot::State::Running:
    case PipelineSnapshot::State::Paused:
        if (const QStringList waiting = partsThatWait(snapshot); !waiting.isEmpty())
            return waiting.size() == 1
                       ? PipelineStateText::tr("Running, %1 waits", "one of several sinks or partitions")
                             .arg(waiting.constFirst())
                       : numberOfParts(waiting.size());
        return snapshot.state == PipelineSnapshot::State::Running ? PipelineStateText::tr("Running")
                                                                  : PipelineStateText::tr("Paused");
    case PipelineSnapshot::State::Stopping:
        return PipelineStateText::tr("Stopping");
    case PipelineSnapshot::State::Succeeded:
        if (unknownAnywhere(snapshot) > 0)
            return PipelineStateText::tr("Finished, rows unknown");
        return rejectedAnywhere(snapshot) > 0 ? PipelineStateText::tr("Finished with rejects")
                                              : PipelineStateText::tr("Finished");
    case PipelineSnapshot::State::Failed:
        return PipelineStateText::tr("Failed");
    case PipelineSnapshot::State::Cancelled:
        return PipelineStateText::tr("Stopped");
    }
    return {};
}

QString stateIcon(const PipelineSnapshot &snapshot)
{
    switch (snapshot.state) {
    case PipelineSnapshot::State::Running:
    case PipelineSnapshot::State::Paused:
        return flows(snapshot) ? QStringLiteral("play") : QStringLiteral("pause");
    case PipelineSnapshot::State::Stopping:
    case PipelineSnapshot::State::Cancelled:
        return QStringLiteral("stop");
    case PipelineSnapshot::State::Succeeded:
        return rejectedAnywhere(snapshot) + unknownAnywhere(snapshot) > 0 ? QStringLiteral("warning")
                                                                          : QStringLiteral("ok");
    case PipelineSnapshot::State::Failed:
        return QStringLiteral("error");
    }
    return {};
}

ThemeRole stateRole(const PipelineSnapshot &snapshot)
{
    switch (snapshot.state) {
    case PipelineSnapshot::State::Running:
    case PipelineSnapshot::State::Paused:
        return flows(snapshot) && partsThatWait(snapshot).isEmpty() ? ThemeRole::Accent : ThemeRole::Paused;
    case PipelineSnapshot::State::Stopping:
    case PipelineSnapshot::State::Cancelled:
        return ThemeRole::Muted;
    case PipelineSnapshot::State::Succeeded:
        return rejectedAnywhere(snapshot) + unknownAnywhere(snapshot) > 0 ? ThemeRole::Paused : ThemeRole::Ok;
    case PipelineSnapshot::State::Failed:
        return ThemeRole::Error;
    }
    return ThemeRole::Text;
}

quint64 rejectedAnywhere(const PipelineSnapshot &snapshot)
{
    quint64 rows = snapshot.rejected;
    for (const SinkSnapshot &sink : snapshot.otherSinks)
        rows += sink.rejected;
    return rows;
}

quint64 unknownAnywhere(const PipelineSnapshot &snapshot)
{
    quint64 rows = snapshot.unknown;
    for (const SinkSnapshot &sink : snapshot.otherSinks)
        rows += sink.unknown;
    return rows;
}

quint64 linesInQueues(const PipelineSnapshot &snapshot)
{
    quint64 lines = snapshot.queuedLines;
    for (const SinkSnapshot &sink : snapshot.otherSinks)
        lines += sink.queuedLines;
    return lines;
}

int percentSettled(const PipelineSnapshot &snapshot)
{
    const double share = settledShare(snapshot);
    return share < 0 ? -1 : int(100 * share);
}

double meanRate(const PipelineSnapshot &snapshot)
{
    // What an earlier run has written took no time of this one.
    const quint64 accepted = snapshot.accepted - std::min(snapshot.accepted, snapshot.resumed.accepted);
    return snapshot.elapsedMs > 0 ? double(accepted) * 1000.0 / double(snapshot.elapsedMs) : 0;
}

double meanBytesRate(const PipelineSnapshot &snapshot)
{
    return snapshot.elapsedMs > 0 ? double(snapshot.bytesWire) * 1000.0 / double(snapshot.elapsedMs) : 0;
}

QString latencySentence(const PipelineSnapshot &snapshot)
{
    if (snapshot.latencyP50Ms <= 0)
        return {};
    return PipelineStateText::tr(
               "Half of the writes were answered within %1, 95 of 100 within %2, 99 of 100 within %3.")
        .arg(formatLatency(snapshot.latencyP50Ms), formatLatency(snapshot.latencyP95Ms),
             formatLatency(snapshot.latencyP99Ms));
}

QString tuningSentence(const PipelineSnapshot &snapshot)
{
    const TuningSnapshot &tuning = snapshot.tuning;
    if (tuning.concurrency <= 0)
        return {};
    QString text = PipelineStateText::tr("At most %n write(s) at a time", nullptr, tuning.concurrency);
    if (tuning.batchRows > 0)
        text = PipelineStateText::tr("%1, each of up to %2 rows").arg(text, formatCount(quint64(tuning.batchRows)));
    if (tuning.mode == TuningSnapshot::Mode::Pinned)
        return PipelineStateText::tr("%1, as pinned.").arg(text);
    if (tuning.mode == TuningSnapshot::Mode::Off)
        return PipelineStateText::tr("%1, as the settings say.").arg(text);
    switch (tuning.reason) {
    case TuningSnapshot::Reason::None:
        return PipelineStateText::tr("%1; it adapts to the server.").arg(text);
    case TuningSnapshot::Reason::Flat:
        return PipelineStateText::tr("%1: more, for the server takes it well.").arg(text);
    case TuningSnapshot::Reason::Slower:
        return PipelineStateText::tr("%1: less, for answers had become slower.").arg(text);
    case TuningSnapshot::Reason::Timeout:
        return PipelineStateText::tr("%1: less, for no answer had come in time.").arg(text);
    case TuningSnapshot::Reason::TooLarge:
        return PipelineStateText::tr("%1: less, for writes were too large for the server.").arg(text);
    }
    return {};
}

QString verdict(const PipelineSnapshot &snapshot)
{
    const int form = plural(snapshot.accepted); // the figure itself is written by formatCount()
    QString text;
    switch (snapshot.state) {
    case PipelineSnapshot::State::Succeeded:
        text = PipelineStateText::tr("%1 row(s) stored in %2.", nullptr, form);
        break;
    case PipelineSnapshot::State::Cancelled:
        text = PipelineStateText::tr("Stopped: %1 row(s) were stored in %2.", nullptr, form);
        break;
    case PipelineSnapshot::State::Failed:
        text = PipelineStateText::tr("Failed: %1 row(s) were stored in %2.", nullptr, form);
        break;
    default:
        return {};
    }
    text = text.arg(formatCount(snapshot.accepted), formatElapsed(snapshot.elapsedMs));
    if (snapshot.rejected > 0)
        text += PipelineStateText::tr(" %1 row(s) were not stored.", nullptr, plural(snapshot.rejected))
                    .arg(formatCount(snapshot.rejected));
    if (snapshot.unknown > 0)
        text += PipelineStateText::tr(" %1 more row(s) may be stored: no answer told of them.", nullptr,
                                      plural(snapshot.unknown))
                    .arg(formatCount(snapshot.unknown));
    if (snapshot.notSent > 0)
        text += PipelineStateText::tr(" %1 row(s) were read and not written.", nullptr, plural(snapshot.notSent))
                    .arg(formatCount(snapshot.notSent));
    for (const SinkSnapshot &sink : snapshot.otherSinks) {
        if (sink.rejected + sink.unknown > 0)
            text += PipelineStateText::tr(" %1 did not store %2 row(s), %3 more may be stored there.", nullptr,
                                          plural(sink.rejected))
                        .arg(sink.name, formatCount(sink.rejected), formatCount(sink.unknown));
    }
    if (snapshot.skipped > 0)
        text += PipelineStateText::tr(" %1 row(s) had nothing to store.", nullptr, plural(snapshot.skipped))
                    .arg(formatCount(snapshot.skipped));
    return text;
}

QString outcome(const PipelineSnapshot &snapshot)
{
    const QString text = snapshot.isOver() ? verdict(snapshot) : stateWord(snapshot);
    return snapshot.error ? joinedSentences(text, snapshot.error->message) : text;
}

} // namespace penstock
