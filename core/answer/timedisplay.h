// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/result.h"
#include "core/result/column.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace penstock {

class Table;

/// How the times of a table are shown and read, to the last nanosecond in each way.
struct TimeDisplay
{
    enum class Style {
        Iso,        ///< 2024-01-01T00:00:00.000000000Z
        SinceFirst, ///< +1m30s, from the first row of the table
        Seconds,    ///< since 1970, with as many decimals as there are; so the others
        Milliseconds,
        Microseconds,
        Nanoseconds,
    };

    Style style = Style::Iso;
    QByteArray zone{};      ///< of Iso, as IANA names it; empty: the column's own
    std::int64_t first = 0; ///< of SinceFirst

    /// As toText() shows them.
    bool isUsual() const { return style == Style::Iso && zone.isEmpty(); }
    bool isEpoch() const { return style != Style::Iso && style != Style::SinceFirst; }
    bool operator==(const TimeDisplay &) const = default;
};

/// The first of the table's times, for SinceFirst: of its time column, or of the first one with times. None yet: none.
std::optional<std::int64_t> firstTimeOf(const Table &table);

/// A TimeDisplay at work on a column of times.
class TimeTexts
{
public:
    TimeTexts(const TimeDisplay &display, const Column &column);

    void append(std::string *out, std::int64_t nanoseconds) const;
    /// What a person writes for a time of this column; one without an offset is of the clocks that are shown. BadInput:
    /// as momentInZone().
    Result<std::int64_t> read(const QString &text) const;

private:
    std::int64_t unit() const;

    TimeDisplay m_display;
    std::shared_ptr<const ZoneClock> m_clock; ///< null: UTC
};

} // namespace penstock
