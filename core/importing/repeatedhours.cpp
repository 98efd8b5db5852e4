// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/repeatedhours.h"

#include "core/importing/zonequestion.h"

#include <QDateTime>
#include <QTimeZone>

namespace penstock {

namespace {

constexpr std::int64_t hour = 3'600;
constexpr std::int64_t perHour = hour * 1'000'000'000;
constexpr std::size_t mostHours = 64; // one a year

/// Seconds on a clock of the zone.
bool comesTwice(const QTimeZone &zone, std::int64_t local)
{
    constexpr std::int64_t day = 24 * hour;
    const auto offsetAt = [&zone](std::int64_t utc) {
        return zone.offsetFromUtc(QDateTime::fromSecsSinceEpoch(utc, Qt::UTC));
    };
    const int before = offsetAt(local - day);
    const int after = offsetAt(local + day);
    return before > after && offsetAt(local - before) == before && offsetAt(local - after) == after;
}

} // namespace

void RepeatedHours::take(std::int64_t time, std::uint64_t line)
{
    const std::int64_t at = time / perHour - (time % perHour < 0 ? 1 : 0);
    const auto place = std::ranges::lower_bound(m_hours, at);
    if (place != m_hours.end() && *place == at)
        return;
    if (m_hours.empty()) {
        m_firstLine = line;
        m_firstTime = time;
    }
    m_hours.insert(place, at);
    m_hasTooMany = m_hours.size() > mostHours;
}

QStringList RepeatedHours::zones() const
{
    constexpr qsizetype most = 5;
    QStringList zones;
    if (m_hours.empty() || m_hasTooMany)
        return zones;
    for (const QString &name : zonesWithClocks()) {
        const QTimeZone zone(name.toUtf8());
        // Its middle: where clocks are set back by half an hour, that is the half which comes twice.
        const auto twice = [&zone](std::int64_t at) { return comesTwice(zone, at * hour + hour / 2); };
        if (zones.size() < most && std::ranges::all_of(m_hours, twice))
            zones += name;
    }
    return zones;
}

} // namespace penstock
