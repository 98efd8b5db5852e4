// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/errorplace.h"
#include "core/query/script.h"
#include "core/series/timespan.h"
#include "core/time/timetext.h"

#include <QByteArray>
#include <QStringList>

#include <array>
#include <optional>

namespace penstock {

/// What stands in a statement for the range of time and the zone that a person has chosen beside it. All languages have
/// the same names; outside of strings, comments, regular expressions and quoted names each stands for:
///
/// | name          | InfluxQL                       | SQL                                  | Flux                     |
/// |---------------|--------------------------------|--------------------------------------|--------------------------|
/// | `$timeFilter` | `time >= '…' AND time < '…'`   | `time >= TIMESTAMP '…' AND time < …` | `range(start: …, stop: …)`
/// | | `$from`       | `'2024-01-01T00:00:00Z'`       | `TIMESTAMP '2024-01-01T00:00:00Z'`   | `2024-01-01T00:00:00Z` |
/// | `$to`         | the first moment behind it, in the same way (at the end of time: the last one, and `<=`) | |
/// `$interval`   | `10m`                          | `INTERVAL '10 minutes'`              | `10m`                    |
/// | `$zone`       | `tz('Europe/Berlin')`; UTC: nothing | `'Europe/Berlin'`               | `"Europe/Berlin"`        |
///
/// In Flux `|> $timeFilter`. Behind a NOT of SQL the condition is in brackets. $interval is as long as a column of the
/// chart's pixels, rounded up to what people read easily. Any other $name is a bind parameter.
enum class TimePlaceholder { TimeFilter, From, To, Interval, Zone };

inline constexpr std::array<TimePlaceholder, 5> allTimePlaceholders = {
    TimePlaceholder::TimeFilter, TimePlaceholder::From, TimePlaceholder::To, TimePlaceholder::Interval,
    TimePlaceholder::Zone};

/// Without the dollar sign: "timeFilter".
QString timePlaceholderName(TimePlaceholder placeholder);
/// By that name, whose letter case counts.
std::optional<TimePlaceholder> timePlaceholder(QStringView name);

/// What they stand for in one run.
struct TimeValues
{
    TimeSpan span{earliestTime, latestTime}; ///< both ends included
    int windows = 1'000;                     ///< about as many of $interval as are in the span
    QByteArray zone{};                       ///< as IANA names it; empty: UTC
};

QString timePlaceholderText(TimePlaceholder placeholder, const TimeValues &values, Language language);

/// One of them, and where it stands in its statement's text, dollar sign included.
struct PlacedPlaceholder
{
    TimePlaceholder placeholder;
    TextSpan place;
};

/// Those of a statement, in their order. Names in `parameters` are somebody's own bind parameters.
QList<PlacedPlaceholder> timePlaceholdersIn(const Statement &statement, const QStringList &parameters = {});

/// True when the script has one of them that asks for the span: any but $zone.
bool usesTimeSpan(const Script &script, const QStringList &parameters = {});
/// The same for $zone.
bool usesTimeZone(const Script &script, const QStringList &parameters = {});

/// True when the script cannot be run well without the ends of its span: a window for each stretch of time between the
/// end of time and the first point would cost a server all its memory.
bool needsClosedSpan(const Script &script, const QStringList &parameters = {});

} // namespace penstock
