// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <cstdint>
#include <optional>
#include <string_view>

namespace penstock {

/// One way to read a time written as text, exact to the nanosecond; digits beyond that are cut off.
struct TimestampFormat
{
    enum class Kind {
        Iso8601,      ///< 2024-01-31[T| ]12:34[:56[.fraction]][Z|±hh:mm], or a date alone (midnight)
        EpochSeconds, ///< with an optional fraction
        EpochMilliseconds,
        EpochMicroseconds,
        EpochNanoseconds,
        Digits,              ///< 20240131, 2024013112, 202401311234, 20240131123456; readDigits()
        YearMonthDay,        ///< 2024/01/31, 20240131 and the like, with an optional time of day; readDate()
        DayMonthYear,        ///< 31.01.2024, 31/01/24, 31 Jan 2024, with an optional time of day
        MonthDayYear,        ///< 01/31/2024, Jan 31, 2024, with an optional time of day (and AM or PM)
        Period,              ///< 2024, 2024-03, 2024-Q1, 2024-W10; readPeriod()
        ExcelSerial,         ///< days since 1899-12-30, to the millisecond
        FileTime,            ///< 100 ns since 1601, of Windows
        ElapsedSeconds,      ///< since `start`
        ElapsedMilliseconds, ///< since `start`
        TimeOfDay,           ///< of the day of `start`, and of the next when it goes back by more than half a day
        Pattern,             ///< as `pattern` spells it: TimePattern
    };

    Kind kind = Kind::Iso8601;
    QString timeZone = {};          ///< IANA name for texts that carry no offset; empty: UTC
    QString pattern = {};           ///< for Kind::Pattern
    std::int64_t start = 0;         ///< for kinds that count from it; nanoseconds since 1970, on the clock of the zone
    bool refusesFar = false;        ///< numbers that are no times of 1990 to 2100, or so: 0 among those of today
    bool refusesShortYears = false; ///< of two digits: the others have four

    bool operator==(const TimestampFormat &) const = default;

    /// Nanoseconds since the epoch; nothing when the text does not fit the format or is outside int64 nanoseconds
    /// (1677-09-21 to 2262-04-11) or falls into the hour that a daylight-saving change leaves out, or is refused.
    std::optional<std::int64_t> parse(std::string_view text) const;

    bool needsStart() const;

    /// "ISO 8601", "Unix time in milliseconds", …; translated.
    QString displayName() const;

    /// Stable name for the command line: iso8601, s, ms, us, ns, ymd, dmy, mdy, digits, period, excel, filetime,
    /// elapsed-s, elapsed-ms, time-of-day; a pattern is its own name.
    QString name() const;
    /// Nothing for what is neither a name nor a pattern.
    static std::optional<TimestampFormat> fromName(const QString &name);
    /// All but patterns, in the order in which they are preferred.
    static QList<Kind> kinds();
};

} // namespace penstock
