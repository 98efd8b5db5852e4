// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/csv/repeatedhour.h"
#include "core/csv/timestampformat.h"
#include "core/time/timepattern.h"

#include <QTimeZone>

#include <array>
#include <limits>
#include <string>

namespace penstock {

/// Reads many times of one format, in the order of their rows: looks its time zone up once and remembers the offset
/// last used. Of an hour that comes twice, the first is meant until the clock goes back (or, where times descend, the
/// second until it goes on); of rows an hour or more apart, until a time comes once more than the one before it did.
class TimestampParser
{
public:
    explicit TimestampParser(const TimestampFormat &format = {}, RepeatedHour repeatedHour = RepeatedHour::ByOrder);

    /// False when the format's time zone is not known; then parse() gives nothing.
    bool isValid() const { return m_isUtc || m_zone.isValid(); }

    /// Why a text that can be read as a time was not taken for one.
    enum class Refusal { None, Far, ShortYear };

    /// As TimestampFormat::parse().
    std::optional<std::int64_t> parse(std::string_view text);
    /// Of the last text.
    Refusal refusal() const { return m_refusal; }
    /// The time of a text that was refused as far from the others.
    std::int64_t farTime() const { return m_farTime; }

    /// The last time's year had two digits.
    bool hadShortYear() const { return m_hadShortYear; }
    /// The last time that is no number said its offset from UTC.
    bool hadOffset() const { return m_hadOffset; }
    /// How many times were of an hour that comes twice, in which the clock did not go back or on: either could be
    /// meant. None where it was said which is.
    std::uint64_t undecidedHours() const
    {
        return m_repeatedHour == RepeatedHour::ByOrder ? m_undecided + (m_hour.isDecided() ? 0 : m_hour.times) : 0;
    }

private:
    /// The hour that comes twice in which the rows are.
    struct HourTwice
    {
        std::uint64_t times = 0;
        bool first = false;
        bool second = false;

        bool isDecided() const { return first && second; }
    };

    std::optional<std::int64_t> readAny(std::string_view text);
    std::string_view withPoint(std::string_view text);
    std::optional<WrittenTime> read(std::string_view text);
    std::optional<WrittenTime> readBeginOfSpan(std::string_view text);
    std::optional<WrittenTime> readIso(std::string_view text);
    std::optional<std::int64_t> toUtc(std::int64_t localSeconds);
    std::int64_t chooseOfTwo(std::int64_t first, std::int64_t second) const;
    void countRun(std::int64_t localSeconds);
    void leaveHour();
    int offsetAt(std::int64_t utcSeconds) const;
    void rememberOffset(std::int64_t utcSeconds, int offset);

    TimestampFormat::Kind m_kind;
    RepeatedHour m_repeatedHour;
    std::int64_t m_start;
    TimePattern m_pattern;
    bool m_isUtc;
    bool m_isNumeric; ///< a decimal mark may be in it
    bool m_refusesFar;
    bool m_refusesShortYears;
    Refusal m_refusal = Refusal::None;
    std::int64_t m_farTime = 0;
    std::string m_text;            ///< of a cell that had a comma for it
    std::array<char, 10> m_date{}; ///< of the last ISO 8601 text
    bool m_hasDate = false;
    std::int64_t m_midnight = 0; ///< of it; seconds
    QTimeZone m_zone;
    // Local times in this span have this offset without doubt.
    std::int64_t m_knownFrom = std::numeric_limits<std::int64_t>::max();
    std::int64_t m_knownTo = std::numeric_limits<std::int64_t>::min();
    int m_knownOffset = 0;
    std::optional<std::int64_t> m_last; ///< seconds, UTC
    bool m_descends = false;
    std::int64_t m_dayShift = 0; ///< of times of day that went past midnight; seconds
    std::int64_t m_lastOfDay = 0;
    bool m_hadShortYear = false;
    bool m_hadOffset = false;
    bool m_hadMoment = false; ///< a time that is no span: then a span is the row of a sum
    // Near a change of the clocks only: rows of the same local time one after the other, those of the time before, and
    // the seconds between the two.
    std::int64_t m_lastLocal = std::numeric_limits<std::int64_t>::min();
    std::uint64_t m_run = 0;
    std::uint64_t m_usualRun = 0;
    std::int64_t m_step = 0;
    HourTwice m_hour;
    std::uint64_t m_undecided = 0;
};

} // namespace penstock
