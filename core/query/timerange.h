// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/series/timespan.h"
#include "core/time/timetext.h"

#include <QString>

#include <chrono>
#include <optional>

namespace penstock {

/// From when to when statements are to ask, as a person chooses it; see TimePlaceholder.
struct TimeRange
{
    enum class Kind {
        All,      ///< whatever the time
        Last,     ///< up to the present
        Data,     ///< from the first point to the last one of what is asked
        Absolute, ///< from one moment up to another one
    };

    Kind kind = Kind::All;
    std::chrono::nanoseconds last{0}; ///< of Last; more than nothing
    std::int64_t from = earliestTime; ///< of Absolute
    std::int64_t to = latestTime;     ///< the same; not in it itself, unless it is the latest time of all

    static TimeRange ofLast(std::chrono::nanoseconds length);
    static TimeRange ofData();
    /// None: there is no time between the two.
    static std::optional<TimeRange> between(std::int64_t from, std::int64_t to);

    /// As a workspace keeps it: "all", "data", "last 1h", "1704067200000000000 1704153600000000000".
    QString toText() const;
    /// None for anything else.
    static std::optional<TimeRange> fromText(const QString &text);

    /// The times in it, both ends included, `now` being the present (nanoseconds). Open ends are at earliestTime and
    /// latestTime; of Data both are open.
    TimeSpan span(std::int64_t now) const;

    bool operator==(const TimeRange &) const = default;
};

/// The open ends of the span are those of the data, both of whose ends are in it; without data nothing is left but
/// `now`.
TimeSpan closedByData(const TimeSpan &span, const std::optional<TimeSpan> &data, std::int64_t now);

/// An end of it is at earliestTime or latestTime.
bool isOpen(const TimeSpan &span);

} // namespace penstock
