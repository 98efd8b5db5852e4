// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/admin/serverstatistic.h"

#include <QHash>
#include <QSet>

#include <cstdint>
#include <deque>
#include <optional>
#include <vector>

namespace penstock {

/// What readings of a server's statistics, one after the other, say: how quickly counters grow, what was before, and
/// when counters fell. Bounded: the last quarter of an hour, of so many statistics.
class StatisticsHistory
{
public:
    struct Point
    {
        std::int64_t time = 0; ///< nanoseconds since 1970, when the answer had come
        double value = 0;      ///< of a counter: a second; NaN: it is not known how much, the counter fell
    };
    struct Entry
    {
        ServerStatistic now;
        std::optional<double>
            perSecond{};            ///< of what was counted, or of the change; none: the first reading, or it fell
        std::deque<Point> points{}; ///< ascending
    };

    static constexpr std::int64_t keptMs = 15 * 60 * 1'000;
    static constexpr std::size_t mostKept = 2'000; ///< others have points from when they are wished()

    /// A reading. `ms`: by a clock that does not jump; `time`: nanoseconds since 1970. Entries keep their places, new
    /// ones come behind, and what the server does not tell any more is gone.
    void add(const ServerStatistics &reading, qint64 ms, std::int64_t time);

    /// Points of these are kept, whatever there is.
    void wish(const QSet<QString> &keys) { m_wished = keys; }

    const std::vector<Entry> &entries() const { return m_entries; }
    const Entry *find(const QString &key) const; ///< null: it is not told
    /// When counters fell, nanoseconds since 1970: the server was restarted, or has set them back.
    std::optional<std::int64_t> fellAt() const { return m_fellAt; }
    std::size_t fallen() const { return m_fallen; } ///< how many counters then
    std::size_t readings() const { return m_readings; }

private:
    void take(Entry &entry, const ServerStatistic &now, std::optional<double> seconds);
    void keep(Entry &entry, std::size_t place, std::int64_t time);

    std::vector<Entry> m_entries;
    QHash<QString, std::size_t> m_places; ///< by key
    QSet<QString> m_wished;
    std::optional<qint64> m_lastMs;
    std::optional<std::int64_t> m_fellAt;
    std::size_t m_fallen = 0;
    std::size_t m_falling = 0; ///< in the reading that is being taken
    std::size_t m_readings = 0;
};

} // namespace penstock
