// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/admin/statisticshistory.h"

#include <limits>
#include <utility>

namespace penstock {

void StatisticsHistory::add(const ServerStatistics &reading, qint64 ms, std::int64_t time)
{
    const std::optional<double> seconds =
        m_lastMs && ms > *m_lastMs ? std::optional(double(ms - *m_lastMs) / 1'000) : std::nullopt;
    m_falling = 0;
    std::vector<bool> isTold(m_entries.size(), false);
    std::vector<Entry> added;
    QSet<QString> isNew; // a server may tell something twice: the first one counts
    for (const ServerStatistic &now : reading.list) {
        const auto place = m_places.constFind(now.key());
        if (place == m_places.constEnd()) {
            if (!isNew.contains(now.key()))
                added.push_back({.now = now});
            isNew.insert(now.key());
        } else if (!isTold[*place]) {
            isTold[*place] = true;
            take(m_entries[*place], now, seconds);
        }
    }

    std::vector<Entry> entries;
    entries.reserve(reading.list.size());
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        if (isTold[i])
            entries.push_back(std::move(m_entries[i]));
    }
    for (Entry &entry : added)
        entries.push_back(std::move(entry));
    m_entries = std::move(entries);
    m_places.clear();
    m_places.reserve(qsizetype(m_entries.size()));
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        m_places.insert(m_entries[i].now.key(), i);
        keep(m_entries[i], i, time);
    }
    if (m_falling > 0) {
        m_fellAt = time;
        m_fallen = m_falling;
    }
    m_lastMs = ms;
    ++m_readings;
}

void StatisticsHistory::take(Entry &entry, const ServerStatistic &now, std::optional<double> seconds)
{
    const double change = now.value - entry.now.value;
    const bool hasFallen = now.kind == ServerStatistic::Kind::Counter && change < 0;
    m_falling += hasFallen ? 1 : 0;
    entry.perSecond = seconds && !hasFallen ? std::optional(change / *seconds) : std::nullopt;
    entry.now = now;
}

/// The first reading of a counter has no rate, and no point.
void StatisticsHistory::keep(Entry &entry, std::size_t place, std::int64_t time)
{
    const std::int64_t oldest = time - keptMs * 1'000'000;
    while (!entry.points.empty() && (entry.points.front().time < oldest || entry.points.front().time >= time))
        entry.points.pop_front(); // a clock that was set back begins anew
    if (place >= mostKept && !m_wished.contains(entry.now.key())) {
        entry.points.clear();
        return;
    }
    if (entry.now.kind != ServerStatistic::Kind::Counter)
        entry.points.push_back({.time = time, .value = entry.now.value});
    else if (entry.perSecond)
        entry.points.push_back({.time = time, .value = *entry.perSecond});
    else if (!entry.points.empty())
        entry.points.push_back({.time = time, .value = std::numeric_limits<double>::quiet_NaN()});
}

const StatisticsHistory::Entry *StatisticsHistory::find(const QString &key) const
{
    const auto place = m_places.constFind(key);
    return place == m_places.constEnd() ? nullptr : &m_entries[*place];
}

} // namespace penstock
