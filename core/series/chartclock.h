// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result/zoneclock.h"

#include <QString>

#include <cstdint>
#include <memory>
#include <vector>

namespace penstock {

/// As what the times of a chart are written: by the clocks of a zone, counted from a first time, or as numbers since
/// 1970.
struct ChartClock
{
    enum class Style { Clock, Since, Epoch };

    Style style = Style::Clock;
    std::shared_ptr<const ZoneClock> zone{}; ///< of Clock; null: UTC
    std::int64_t first = 0;                  ///< of Since
    std::int64_t unit = 1;                   ///< of Epoch, in nanoseconds; a power of ten

    bool operator==(const ChartClock &) const = default;

    /// How far the clocks are ahead of UTC at that time, in nanoseconds.
    std::int64_t offsetAt(std::int64_t time) const;
    /// The time as the clocks show it, as a time of UTC: what is made into text. Saturates.
    std::int64_t shown(std::int64_t time) const;
    /// The times at which the clocks show this; none where they were put forward, two where they were put back.
    std::vector<std::int64_t> timesOf(std::int64_t shown) const;
    /// True when all offsets near these times are whole multiples of the step: what is round there is round in UTC.
    bool keepsRound(std::int64_t from, std::int64_t to, std::int64_t step) const;

    /// A time as it is read off a chart, to its last digit: "2024-01-01 01:00:00.000001 +01:00", "+1m30s",
    /// "1704067200.5".
    QString reading(std::int64_t time) const;
    /// What the labels of an axis leave out: "UTC", "Europe/Berlin (+01:00)".
    QString zoneText(std::int64_t from, std::int64_t to) const;
    /// "+01:00"
    static QString offsetText(std::int64_t offset);
    /// A time in the unit since 1970, with all its decimals.
    QString number(std::int64_t time) const;
};

} // namespace penstock
