// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/time/timetext.h"

namespace penstock {

enum class DateOrder { YearMonthDay, DayMonthYear, MonthDayYear };

/// A time as people and instruments write it, with any of - / . or blanks between the parts of the date, the month as a
/// number or a name (English, and of the large western languages), the year in two digits (1969 to 2068) or four, or
/// year first as eight digits. A day of the week may stand before it. Then, after T, blanks, a comma, - : or _, the
/// time of day: 9, 9:05, 9h05, 090500, 09:05:00.5, 09:05:00:500, with AM or PM, up to 24:00, and an offset or a name of
/// one. East Asian signs are read as well: 2024年3月14日 午後1時05分. Decimals beyond nanoseconds are cut off.
std::optional<WrittenTime> readDate(std::string_view text, DateOrder order);

/// The same, but only what has dashes between the parts of its date and the year first, or is ISO 8601.
std::optional<WrittenTime> readRelaxedIso8601(std::string_view text);

/// A time of day alone, as above; seconds since midnight.
std::optional<WrittenTime> readTimeOfDay(std::string_view text);

/// 20240131, 2024013112, 202401311234, 20240131123456 with or without a fraction, 20240131123456789. Years from 1900 to
/// 2099 only, so that hardly any other number is one.
std::optional<WrittenTime> readDigits(std::string_view text);

/// The beginning of a year (2024), a month (2024-03, 202403, 03/2024, Mar 2024), a quarter (2024-Q1, Q1 2024) or a week
/// (2024-W10, 2024-W10-2: its day).
std::optional<WrittenTime> readPeriod(std::string_view text);

/// 1 to 12 for a name of a month, or its abbreviation with or without a point, in English, German, French, Spanish,
/// Italian, Portuguese, Dutch, Danish, Norwegian, Swedish, Russian or Polish; 0: it is none.
int monthNamed(std::string_view name);

} // namespace penstock
