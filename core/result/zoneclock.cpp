// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/result/zoneclock.h"

#include <QFileInfo>

#include <algorithm>
#include <limits>

namespace penstock {

namespace {

constexpr std::int64_t nanosecondsPerSecond = 1'000'000'000;

QDateTime utc(std::int64_t seconds)
{
    return QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC);
}

/// QTimeZone takes any word for a rule of POSIX, and does not list all that it knows.
bool isInDatabase(const QByteArray &name)
{
    return QTimeZone::isTimeZoneIdAvailable(name) ||
           (!name.contains("..") &&
            QFileInfo(QStringLiteral("/usr/share/zoneinfo/") + QString::fromUtf8(name)).isFile());
}

} // namespace

std::shared_ptr<const ZoneClock> ZoneClock::find(const QByteArray &name)
{
    const QTimeZone zone(name);
    if (!zone.isValid() || !isInDatabase(name))
        return {};
    constexpr qint64 furthest = std::numeric_limits<std::int64_t>::max() / nanosecondsPerSecond;
    auto clock = std::make_shared<ZoneClock>();
    clock->m_zone = zone;
    clock->m_first = zone.offsetFromUtc(utc(-furthest));
    for (const QTimeZone::OffsetData &change : zone.transitions(utc(-furthest), utc(furthest)))
        clock->m_changes.push_back({change.atUtc.toSecsSinceEpoch(), change.offsetFromUtc});
    return clock;
}

int ZoneClock::offsetAt(std::int64_t nanoseconds) const
{
    const std::int64_t seconds = nanoseconds / nanosecondsPerSecond - (nanoseconds % nanosecondsPerSecond < 0 ? 1 : 0);
    const auto next = std::ranges::upper_bound(m_changes, seconds, {}, &Change::seconds);
    if (next == m_changes.end() && !m_changes.empty())
        return QTimeZone(m_zone).offsetFromUtc(utc(seconds));
    return next == m_changes.begin() ? m_first : std::prev(next)->offset;
}

} // namespace penstock
