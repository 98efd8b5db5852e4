// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>
#include <optional>
#include <string_view>

namespace penstock {

/// One way to read a time written as text, exact to the nanosecond.
struct TimestampFormat
{
    enum class Kind {
        Iso8601,      ///< 2024-01-31[T| ]12:34[:56[.fraction]][Z|±hh:mm], or a date alone (midnight)
        EpochSeconds, ///< with an optional fraction
        EpochMilliseconds,
        EpochMicroseconds,
        EpochNanoseconds,
        YearMonthDay, ///< 2024/01/31, 20240131 and the like, with an optional time of day
        DayMonthYear, ///< 31.01.2024, 31/01/2024, 31-01-2024, with an optional time of day
        MonthDayYear, ///< 01/31/2024, with an optional time of day (and AM or PM)
    };

    Kind kind = Kind::Iso8601;
    QString timeZone; ///< IANA name for texts that carry no offset; empty: UTC

    bool operator==(const TimestampFormat &) const = default;

    /// Nanoseconds since the epoch; nothing when the text does not fit the format or is outside int64 nanoseconds
    /// (1677-09-21 to 2262-04-11) or falls into the hour that a daylight-saving change leaves out.
    std::optional<std::int64_t> parse(std::string_view text) const;

    /// "ISO 8601", "Unix time in milliseconds", …; translated.
    QString displayName() const;

    /// Stable name for the command line: iso8601, s, ms, us, ns, ymd, dmy, mdy.
    QString name() const;
    static std::optional<TimestampFormat> fromName(const QString &name);
};

} // namespace penstock
