// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/series/chartclock.h"

#include "core/result/column.h"
#include "core/series/readingtext.h"

#include <algorithm>
#include <array>
#include <limits>
#include <string_view>

namespace penstock {

namespace {

constexpr std::int64_t second = 1'000'000'000;
constexpr std::int64_t day = 86'400 * second;

std::int64_t sum(std::int64_t a, std::int64_t b)
{
    std::int64_t result = 0;
    if (!__builtin_add_overflow(a, b, &result))
        return result;
    return b > 0 ? std::numeric_limits<std::int64_t>::max() : std::numeric_limits<std::int64_t>::min();
}

/// UTC by another of its names in the database, as the system's zone may have.
bool isUtc(const ZoneClock &zone)
{
    static constexpr std::array<std::string_view, 8> names{"UTC",           "UCT",     "Zulu",    "Universal",
                                                           "Etc/Universal", "Etc/UTC", "Etc/UCT", "Etc/Zulu"};
    const QByteArray name = zone.name();
    return std::ranges::find(names, std::string_view(name.data(), std::size_t(name.size()))) != names.end();
}

} // namespace

std::int64_t ChartClock::offsetAt(std::int64_t time) const
{
    return style == Style::Clock && zone ? zone->offsetAt(time) * second : 0;
}

std::int64_t ChartClock::shown(std::int64_t time) const
{
    return sum(time, offsetAt(time));
}

std::vector<std::int64_t> ChartClock::timesOf(std::int64_t shown) const
{
    // Clocks are not put forward or back twice within two days.
    const std::array offsets{offsetAt(sum(shown, -day)), offsetAt(sum(shown, day))};
    std::vector<std::int64_t> times;
    for (const std::int64_t offset : offsets) {
        const std::int64_t time = sum(shown, -offset);
        if (offsetAt(time) == offset && std::ranges::find(times, time) == times.end())
            times.push_back(time);
    }
    std::ranges::sort(times);
    return times;
}

bool ChartClock::keepsRound(std::int64_t from, std::int64_t to, std::int64_t step) const
{
    return offsetAt(from) % step == 0 && offsetAt(to) % step == 0;
}

QString ChartClock::offsetText(std::int64_t offset)
{
    const std::int64_t seconds = (offset < 0 ? -offset : offset) / second;
    QString text = QStringLiteral("%1%2:%3")
                       .arg(offset < 0 ? QLatin1Char('-') : QLatin1Char('+'))
                       .arg(seconds / 3'600, 2, 10, QLatin1Char('0'))
                       .arg(seconds / 60 % 60, 2, 10, QLatin1Char('0'));
    if (seconds % 60 != 0) // before there were zones
        text += QStringLiteral(":%1").arg(seconds % 60, 2, 10, QLatin1Char('0'));
    return text;
}

QString ChartClock::number(std::int64_t time) const
{
    // Of the negative ones the smallest has no opposite.
    const std::uint64_t size = time < 0 ? 0 - static_cast<std::uint64_t>(time) : static_cast<std::uint64_t>(time);
    const auto divisor = static_cast<std::uint64_t>(unit);
    QString text = (time < 0 ? QStringLiteral("-") : QString()) + QString::number(size / divisor);
    if (size % divisor == 0)
        return text;
    text += u'.' + QString::number(divisor + size % divisor).mid(1);
    while (text.endsWith(u'0'))
        text.chop(1);
    return text;
}

QString ChartClock::reading(std::int64_t time) const
{
    if (style == Style::Epoch)
        return number(time);
    std::int64_t since = 0;
    if (style == Style::Since && !__builtin_sub_overflow(time, first, &since))
        return (since < 0 ? QString() : QStringLiteral("+")) + formatDuration(since);
    const QString text = readingTime(shown(time));
    if (!zone || style != Style::Clock || isUtc(*zone))
        return text;
    return text.chopped(4) + u' ' + offsetText(offsetAt(time)); // instead of " UTC"
}

QString ChartClock::zoneText(std::int64_t from, std::int64_t to) const
{
    if (!zone || style != Style::Clock || isUtc(*zone))
        return QStringLiteral("UTC");
    const QString name = QString::fromLatin1(zone->name());
    const std::int64_t offset = offsetAt(from);
    return offset == offsetAt(to) ? QStringLiteral("%1 (%2)").arg(name, offsetText(offset)) : name;
}

} // namespace penstock
