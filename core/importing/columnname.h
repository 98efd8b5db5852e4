// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace penstock {

/// What the name of a column says of it.
enum class NameHint {
    None,
    Time, ///< "time", "date", "Zeitstempel": the time itself
    MentionsTime,
    OtherTime, ///< "updated", "end_time", "birth date": a time, but not the observation's own
    Label,     ///< "host", "sensor_id": who or where
    FreeText,  ///< "message", "comment"
};

/// Compares without regard to case, blanks and signs: "Date/Time" and "date_time" are the same.
NameHint hintOf(const QString &name);

/// "Duration", "run time", "Laufzeit": how long, and not when.
bool saysDuration(const QString &name);
/// "Year", "YearMonth", "week": a day or what is longer, and no time of day.
bool saysDay(const QString &name);
/// "Time", "Hour", "Uhrzeit": perhaps a time of day.
bool saysClock(const QString &name);
/// "DateTimeUTC", "Time (GMT)": a time, and of UTC.
bool isClockOfUtc(const QString &name);
/// "Local time", "DateTimeLocal", "Ortszeit".
bool isClockOfPlace(const QString &name);

} // namespace penstock
