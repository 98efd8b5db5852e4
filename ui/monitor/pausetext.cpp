// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monitor/pausetext.h"

#include "ui/common/format.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace penstock {

namespace {

struct PauseTexts
{
    Q_DECLARE_TR_FUNCTIONS(penstock::PauseText)
};

} // namespace

QString formatCountdown(qint64 milliseconds)
{
    milliseconds = std::max<qint64>(milliseconds, 0);
    if (milliseconds < 9'950)
        return PauseTexts::tr("%1 s").arg(QLocale().toString(double((milliseconds + 50) / 100) / 10.0, 'f', 1));
    const qint64 seconds = (milliseconds + 500) / 1000;
    if (seconds < 60)
        return PauseTexts::tr("%1 s").arg(QLocale().toString(seconds));
    return formatElapsed(seconds * 1000);
}

QString pauseMark(const Pause &pause)
{
    if (pause.status != 0)
        return QString::number(pause.status);
    switch (pause.reason) {
    case Pause::Reason::Throttled:
        return PauseTexts::tr("Throttled");
    case Pause::Reason::Unavailable:
        return PauseTexts::tr("Unavailable");
    case Pause::Reason::Timeout:
        return PauseTexts::tr("Timeout");
    case Pause::Reason::Offline:
        return PauseTexts::tr("Offline");
    case Pause::Reason::Refused:
        return PauseTexts::tr("Refused");
    case Pause::Reason::QueueFull:
        return PauseTexts::tr("Queue full");
    case Pause::Reason::User:
        return PauseTexts::tr("Paused");
    }
    return {};
}

QString pauseReason(const Pause &pause)
{
    switch (pause.reason) {
    case Pause::Reason::Throttled:
        return PauseTexts::tr("the server asked to wait");
    case Pause::Reason::Unavailable:
        return PauseTexts::tr("the server is not available");
    case Pause::Reason::Timeout:
        return PauseTexts::tr("no answer in time");
    case Pause::Reason::Offline:
        return PauseTexts::tr("the server cannot be reached");
    case Pause::Reason::Refused:
        return PauseTexts::tr("nothing listens at the server's address");
    case Pause::Reason::QueueFull:
        return PauseTexts::tr("the server does not answer, and the queue is full");
    case Pause::Reason::User:
        return PauseTexts::tr("paused by you");
    }
    return {};
}

QString pauseTiming(const Pause &pause)
{
    if (pause.over)
        return formatCountdown(pause.durationMs);
    if (pause.resumesInMs >= 0)
        return PauseTexts::tr("resumes in %1").arg(formatCountdown(pause.resumesInMs));
    return PauseTexts::tr("for %1").arg(formatCountdown(pause.durationMs));
}

QString pauseSummary(const Pause &pause)
{
    return PauseTexts::tr("%1 · %2").arg(pauseMark(pause), pauseTiming(pause));
}

const Pause *runningPause(const PipelineSnapshot &snapshot)
{
    if (snapshot.isOver() || snapshot.pauses.isEmpty() || snapshot.pauses.constLast().over)
        return nullptr;
    return &snapshot.pauses.constLast();
}

bool isHeldByHand(const PipelineSnapshot &snapshot)
{
    const Pause *pause = runningPause(snapshot);
    // One sink may be held alone.
    return pause && pause->reason == Pause::Reason::User &&
           std::ranges::all_of(snapshot.otherSinks, [](const SinkSnapshot &sink) {
               return !sink.pauses.isEmpty() && !sink.pauses.constLast().over &&
                      sink.pauses.constLast().reason == Pause::Reason::User;
           });
}

} // namespace penstock
