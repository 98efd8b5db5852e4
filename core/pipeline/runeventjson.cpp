// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/runeventjson.h"

#include "core/pipeline/runsummary.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace penstock {

namespace {

using Kind = RunEvent::Kind;

constexpr double perSecond = 1'000;

constexpr std::array kinds{
    std::pair{Kind::Started, "started"},     std::pair{Kind::Paused, "paused"},
    std::pair{Kind::Resumed, "resumed"},     std::pair{Kind::Retried, "retried"},
    std::pair{Kind::Refused, "refused"},     std::pair{Kind::Unknown, "unknown"},
    std::pair{Kind::Halved, "halved"},       std::pair{Kind::Checkpoint, "checkpoint"},
    std::pair{Kind::Tuned, "tuned"},         std::pair{Kind::Note, "note"},
    std::pair{Kind::Succeeded, "succeeded"}, std::pair{Kind::Failed, "failed"},
    std::pair{Kind::Cancelled, "cancelled"},
};

using Why = TuningSnapshot::Reason;

constexpr std::array reasons{
    std::pair{Why::None, "none"},       std::pair{Why::Flat, "flat"},          std::pair{Why::Slower, "slower"},
    std::pair{Why::Timeout, "timeout"}, std::pair{Why::TooLarge, "too_large"},
};

bool hasReason(Kind kind)
{
    return kind == Kind::Paused || kind == Kind::Resumed;
}

qint64 milliseconds(const QJsonValue &seconds)
{
    return std::llround(seconds.toDouble() * perSecond);
}

} // namespace

QString eventToken(RunEvent::Kind kind)
{
    const auto *found = std::ranges::find(kinds, kind, [](const auto &known) { return known.first; });
    return QString::fromLatin1(found->second);
}

QString tuningToken(TuningSnapshot::Reason reason)
{
    const auto *found = std::ranges::find(reasons, reason, [](const auto &known) { return known.first; });
    return QString::fromLatin1(found->second);
}

TuningSnapshot::Reason tuningReasonOf(const QString &token)
{
    const auto *found =
        std::ranges::find_if(reasons, [&token](const auto &known) { return QLatin1String(known.second) == token; });
    return found == reasons.end() ? Why::None : found->first;
}

QJsonObject toJson(const RunEvent &event)
{
    QJsonObject object{{QStringLiteral("event"), eventToken(event.kind)},
                       {QStringLiteral("number"), qint64(event.number)},
                       {QStringLiteral("after_seconds"), double(event.atMs) / perSecond}};
    if (hasReason(event.kind)) {
        object.insert(QStringLiteral("reason"), reasonToken(event.reason));
        object.insert(QStringLiteral("status"), event.status);
        object.insert(QStringLiteral("scope"), scopeToken(event.scope));
    }
    if (event.kind == Kind::Tuned) {
        object.insert(QStringLiteral("concurrency"), event.concurrency);
        object.insert(QStringLiteral("why"), tuningToken(event.why));
    }
    if (event.kind == Kind::Resumed)
        object.insert(QStringLiteral("seconds"), double(event.lengthMs) / perSecond);
    if (event.rows > 0)
        object.insert(QStringLiteral("rows"), qint64(event.rows));
    if (event.row > 0)
        object.insert(QStringLiteral("row"), qint64(event.row));
    if (!event.text.isEmpty())
        object.insert(QStringLiteral("text"), event.text);
    if (!event.lane.isEmpty())
        object.insert(QStringLiteral("lane"), event.lane);
    return object;
}

std::optional<RunEvent> runEventOf(const QJsonObject &object)
{
    const QString token = object.value(QStringLiteral("event")).toString();
    const auto *found =
        std::ranges::find_if(kinds, [&token](const auto &known) { return QLatin1String(known.second) == token; });
    if (found == kinds.end())
        return {};
    RunEvent event;
    event.kind = found->first;
    event.number = quint64(object.value(QStringLiteral("number")).toInteger());
    event.atMs = milliseconds(object.value(QStringLiteral("after_seconds")));
    if (hasReason(event.kind)) {
        const std::optional<Pause::Reason> reason = reasonOf(object.value(QStringLiteral("reason")).toString());
        if (!reason)
            return {};
        event.reason = *reason;
        event.status = object.value(QStringLiteral("status")).toInt();
        event.scope = scopeOf(object.value(QStringLiteral("scope")).toString());
    }
    event.lengthMs = milliseconds(object.value(QStringLiteral("seconds")));
    event.concurrency = object.value(QStringLiteral("concurrency")).toInt();
    event.why = tuningReasonOf(object.value(QStringLiteral("why")).toString());
    event.rows = quint64(object.value(QStringLiteral("rows")).toInteger());
    event.row = quint64(object.value(QStringLiteral("row")).toInteger());
    event.text = object.value(QStringLiteral("text")).toString();
    event.lane = object.value(QStringLiteral("lane")).toString();
    return event;
}

} // namespace penstock
