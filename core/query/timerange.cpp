// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/timerange.h"

#include "core/query/windowedits.h"
#include "core/time/durationtext.h"

#include <QStringList>

#include <algorithm>

namespace penstock {

namespace {

const QString allText = QStringLiteral("all");
const QString dataText = QStringLiteral("data");
const QString lastText = QStringLiteral("last ");

} // namespace

TimeRange TimeRange::ofLast(std::chrono::nanoseconds length)
{
    TimeRange range;
    range.kind = Kind::Last;
    range.last = length;
    return range;
}

TimeRange TimeRange::ofData()
{
    TimeRange range;
    range.kind = Kind::Data;
    return range;
}

std::optional<TimeRange> TimeRange::between(std::int64_t from, std::int64_t to)
{
    TimeRange range;
    range.kind = Kind::Absolute;
    range.from = std::max(from, earliestTime);
    range.to = std::min(to, latestTime);
    return range.from < range.to ? std::optional(range) : std::nullopt;
}

QString TimeRange::toText() const
{
    switch (kind) {
    case Kind::Last:
        return lastText + windowText(last.count(), Language::InfluxQl);
    case Kind::Data:
        return dataText;
    case Kind::Absolute:
        return QStringLiteral("%1 %2").arg(from).arg(to);
    case Kind::All:
        break;
    }
    return allText;
}

std::optional<TimeRange> TimeRange::fromText(const QString &text)
{
    if (text == allText)
        return TimeRange();
    if (text == dataText)
        return ofData();
    if (text.startsWith(lastText)) {
        const auto length = durationFromText(text.mid(lastText.size()));
        return length && length->count() > 0 ? std::optional(ofLast(*length)) : std::nullopt;
    }
    const QStringList ends = text.split(u' ');
    bool hasFrom = false;
    bool hasTo = false;
    const qint64 from = ends.constFirst().toLongLong(&hasFrom);
    const qint64 to = ends.constLast().toLongLong(&hasTo);
    return hasFrom && hasTo && ends.size() == 2 ? between(from, to) : std::nullopt;
}

TimeSpan TimeRange::span(std::int64_t now) const
{
    switch (kind) {
    case Kind::Last: {
        std::int64_t begin = 0;
        if (__builtin_sub_overflow(now, std::int64_t(last.count()), &begin))
            begin = earliestTime;
        return {std::max(begin, earliestTime), now - 1};
    }
    case Kind::Absolute:
        return {from, to == latestTime ? to : to - 1};
    case Kind::All:
    case Kind::Data:
        break;
    }
    return {earliestTime, latestTime};
}

TimeSpan closedByData(const TimeSpan &span, const std::optional<TimeSpan> &data, std::int64_t now)
{
    const TimeSpan ends = data.value_or(TimeSpan{now, now});
    TimeSpan closed = span;
    if (span.from == earliestTime)
        closed.from = span.to == latestTime ? ends.from : std::min(ends.from, span.to);
    if (span.to == latestTime)
        closed.to = std::max(ends.to, closed.from);
    return closed;
}

bool isOpen(const TimeSpan &span)
{
    return span.from == earliestTime || span.to == latestTime;
}

} // namespace penstock
