// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/timelikeness.h"

#include "core/importing/columnname.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace penstock {

namespace {

bool saysTime(const QString &name)
{
    const NameHint hint = hintOf(name);
    return hint == NameHint::Time || hint == NameHint::MentionsTime;
}

bool staysTheSame(const TimeReading &reading)
{
    return reading.read > 1 && reading.rising + reading.falling == 0;
}

bool runsOn(const TimeReading &reading)
{
    return reading.rising > 0 && reading.falling == 0;
}

/// Whole days and years are also what many other numbers could be.
bool hasCertainUnit(const TimeReading &reading)
{
    return reading.format.kind != TimestampFormat::Kind::ExcelSerial &&
           reading.format.kind != TimestampFormat::Kind::FileTime &&
           reading.format.kind != TimestampFormat::Kind::Period;
}

/// What a number is worth before order and share are looked at.
int worthOfNumber(const ColumnGuess &column, const TimeReading &reading)
{
    constexpr int anyNumber = 10;
    if (isOwnNumber(column, reading))
        return 38; // above texts that no name makes the time, below those that one does
    if (staysTheSame(reading) || hintOf(column.name) != NameHint::Time)
        return anyNumber;
    // Above what tells of an end or an update.
    return reading.format.kind == TimestampFormat::Kind::ExcelSerial ? 27
           : reading.format.kind == TimestampFormat::Kind::Period    ? 20
                                                                     : anyNumber;
}

bool isOfDigits(const ColumnGuess &column)
{
    return std::ranges::all_of(column.samples, [](const QString &sample) {
        return std::ranges::all_of(
            sample, [](QChar c) { return c.isDigit() || c.isSpace() || c == u'.' || c == u',' || c == u'-'; });
    });
}

/// Called by its place, for want of a name.
bool isCalledByPlace(const QString &name)
{
    const QStringView place = name.startsWith(QLatin1String("column")) ? QStringView(name).sliced(6) : QStringView();
    return !place.isEmpty() && std::ranges::all_of(place, [](QChar c) { return c.isDigit(); });
}

/// 06.30, with its zero, in a column that says that it holds the time.
bool isDottedClock(const ColumnGuess &column)
{
    static const QRegularExpression clock(QStringLiteral("^([01]\\d|2[0-4])\\.[0-5]\\d(\\.[0-5]\\d)?$"));
    return column.type == CellType::Text && hintOf(column.name) == NameHint::Time && !column.samples.isEmpty() &&
           std::ranges::all_of(column.samples,
                               [](const QString &sample) { return clock.match(sample.trimmed()).hasMatch(); });
}

} // namespace

void dropUnlikelyTimes(ColumnGuess &column)
{
    if (saysTime(column.name) && !saysDuration(column.name))
        return;
    column.times.removeIf([](const TimeReading &reading) { return reading.isNumber() && !reading.isNearlyAll(); });
    column.timeFormats.clear();
    for (const TimeReading &reading : std::as_const(column.times))
        column.timeFormats += reading.format;
}

bool isOwnNumber(const ColumnGuess &column, const TimeReading &reading)
{
    const TimestampFormat::Kind kind = reading.format.kind;
    constexpr qsizetype toTheMinute = 12; // 2024031401 may be the first of that day's tickets
    const bool isWhole = kind == TimestampFormat::Kind::Digits && !reading.isDateOnly() && runsOn(reading) &&
                         column.samples.value(0).trimmed().size() >= toTheMinute;
    const bool isNamed = saysTime(column.name) && !saysDuration(column.name);
    // The digits of a single day stand beside a time of day.
    const bool mayBeConstant = kind == TimestampFormat::Kind::Digits && hintOf(column.name) == NameHint::Time;
    return reading.isNumber() && (mayBeConstant || !staysTheSame(reading)) &&
           ((isNamed && (hasCertainUnit(reading) || kind == TimestampFormat::Kind::FileTime)) || isWhole);
}

int timeLikeness(const ColumnGuess &column, const TimeReading &reading)
{
    const NameHint hint = hintOf(column.name);
    const bool isConstant = staysTheSame(reading);
    if (reading.isNumber()) {
        if (isConstant && reading.format.kind == TimestampFormat::Kind::Period)
            return 0; // 2024 beside a month and a day
        // A number is a time only where it runs with the rows, or is named so.
        if (!saysTime(column.name) && !(hasCertainUnit(reading) && runsOn(reading)))
            return 0;
    }
    int score = reading.isNumber()                                     ? worthOfNumber(column, reading)
                : reading.format.kind == TimestampFormat::Kind::Period ? 25
                                                                       : 40;
    score += reading.share() >= 0.99 ? 12 : reading.share() >= 0.9 ? 6 : 0;
    score += reading.isOrdered() ? 8 : 0;
    score -= isConstant ? 21 : 0;
    score += hint == NameHint::Time ? 6 : hint == NameHint::MentionsTime ? 3 : 0;
    score -= hint != NameHint::OtherTime ? 0 : isConstant ? 8 : 20;
    score += reading.isDateOnly() ? 0 : 2;
    return score;
}

bool continuesDate(const ColumnGuess &column, const ColumnGuess &date)
{
    if (isDottedClock(column))
        return true;
    if (!column.isTimeOfDay || saysDuration(column.name))
        return false;
    if (!isOfDigits(column) || (column.type == CellType::Text && isCalledByPlace(column.name)))
        return true;
    const NameHint hint = hintOf(column.name);
    const bool daysComeAgain = !date.distinctCapped && date.distinct < date.seen - date.empty;
    const bool mentions = hint == NameHint::MentionsTime || (column.type == CellType::Text && saysClock(column.name));
    return (hint == NameHint::Time || (mentions && daysComeAgain)) && !saysDay(column.name);
}

bool isWrittenClock(const ColumnGuess &column)
{
    return column.isTimeOfDay && !isOfDigits(column);
}

} // namespace penstock
