// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/csv/timestampformat.h"
#include "core/csv/timestampparser.h"

#include <QList>
#include <QString>

#include <limits>
#include <string>
#include <vector>

namespace penstock {

/// How well one format reads the cells of a column.
struct TimeReading
{
    TimestampFormat format;
    quint64 read = 0;
    quint64 failed = 0;
    quint64 rising = 0;  ///< steps from one row to the next
    quint64 falling = 0; ///< steps back
    std::int64_t earliest = std::numeric_limits<std::int64_t>::max();
    std::int64_t latest = std::numeric_limits<std::int64_t>::min();
    quint64 midnights = 0;   ///< of those read, without a time of day
    quint64 shortYears = 0;  ///< of those read, with two digits for the year
    quint64 offsets = 0;     ///< of those read, with an offset from UTC
    quint64 numberCells = 0; ///< of those read, written as a mere number
    quint64 far = 0;         ///< of those that failed, numbers that are times which nobody measures: 0 is in 1970
    std::string firstFar = {};
    std::int64_t farTime = 0; ///< of the first
    quint64 cutYears = 0;     ///< of those that failed, with two digits for the year, where others have four
    std::string firstCutYear = {};

    double share() const { return read == 0 ? 0 : double(read) / double(read + failed); }
    bool isOrdered() const { return rising == 0 || falling == 0; }
    bool isDateOnly() const { return midnights == read; }
    bool isNumber() const { return numberCells == read; }
    /// But for a footer below a few.
    bool isNearlyAll() const { return share() >= 0.99 || (failed == 1 && read >= 3); }
};

/// Every way to read the cells of one column as times.
class TimeReadings
{
public:
    TimeReadings();

    /// `cell` without blanks around it, and neither empty nor a null marker.
    void add(std::string_view cell);

    /// Those that read at least half of the cells (as numbers nearly all; of Unix times most), the best first; of
    /// equals, as TimestampFormat::kinds() has them. Of day-first and month-first, the one under which the times are in
    /// order comes first; if that tells nothing, the one that its separator suggests.
    QList<TimeReading> best() const;
    /// A bare time of day reads nearly all cells.
    double timeOfDayShare() const;
    /// Dates had '/' between their parts.
    bool hasSlashes() const { return m_slashes > 0; }

private:
    struct Candidate
    {
        TimestampParser parser;
        TimeReading reading;
        std::int64_t last = 0;
        TimeReading fullYears; ///< of the cells whose years have four digits
        std::int64_t lastOfFullYears = 0;
        std::string firstShortYear = {};
    };

    static void note(const Candidate &candidate, TimeReading &reading, std::int64_t &last, std::int64_t time,
                     bool numeral);
    static TimeReading judged(const Candidate &candidate);

    std::vector<Candidate> m_candidates;
    std::vector<std::size_t> m_open; ///< candidates that are not given up
    quint64 m_cells = 0;
    quint64 m_timesOfDay = 0;
    quint64 m_slashes = 0;
};

} // namespace penstock
