// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/timechoice.h"

#include "core/importing/columnname.h"

#include <algorithm>

namespace penstock {

namespace {

using Kind = TimestampFormat::Kind;

bool isNamedTime(NameHint hint)
{
    return hint == NameHint::Time || hint == NameHint::MentionsTime;
}

/// A plain number, a year, a serial day: something else in most files.
bool isWeak(const TimeReading &reading)
{
    return reading.isNumber() || reading.format.kind == Kind::Period;
}

/// 0: cannot be the time.
int scoreOf(const ColumnGuess &column, const TimeReading &reading)
{
    const NameHint hint = hintOf(column.name);
    const bool constant = reading.read > 1 && reading.rising + reading.falling == 0;
    if (isWeak(reading)) {
        // A number is a time only where it runs with the rows, or is named so.
        const bool runs = reading.rising > 0 && reading.falling == 0;
        const bool certainUnit = reading.format.kind != Kind::ExcelSerial && reading.format.kind != Kind::FileTime &&
                                 reading.format.kind != Kind::Period;
        if (!isNamedTime(hint) && !(certainUnit && runs))
            return 0;
    }
    int score = isWeak(reading) ? 10 : 40;
    score += reading.share() >= 0.99 ? 12 : reading.share() >= 0.9 ? 6 : 0;
    score += reading.isOrdered() ? 8 : 0;
    score -= constant ? 16 : 0;
    score += hint == NameHint::Time ? 6 : hint == NameHint::MentionsTime ? 3 : hint == NameHint::OtherTime ? -12 : 0;
    score += reading.isDateOnly() ? 0 : 2;
    return score;
}

/// A time of day, or a number that says one by its name.
bool continuesTime(const ColumnGuess &column)
{
    const bool digitsOnly = column.type == CellType::Integer;
    return column.isTimeOfDay && (!digitsOnly || isNamedTime(hintOf(column.name)));
}

/// The format that reads date and time of day joined by a blank; by the first few cells of both.
std::optional<TimestampFormat> joinedFormat(const ColumnGuess &date, const ColumnGuess &timeOfDay,
                                            const TimestampFormat &dateFormat)
{
    QList<Kind> kinds{dateFormat.kind};
    if (dateFormat.kind == Kind::Digits || dateFormat.kind == Kind::Iso8601)
        kinds += Kind::YearMonthDay;
    for (const Kind kind : kinds) {
        TimestampFormat format = dateFormat;
        format.kind = kind;
        const qsizetype count = std::min(date.samples.size(), timeOfDay.samples.size());
        qsizetype read = 0;
        for (qsizetype i = 0; i < count; ++i)
            read += format.parse((date.samples.at(i) + u' ' + timeOfDay.samples.at(i)).toStdString()) ? 1 : 0;
        if (read > 0 && 2 * read >= count)
            return format;
    }
    return {};
}

} // namespace

std::optional<TimeChoice> TimeChoice::among(const QList<ColumnGuess> &columns, const ImportHints &hints)
{
    TimeChoice choice;
    int best = 0;
    QList<qsizetype> candidates;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const ColumnGuess &column = columns.at(i);
        if (column.times.isEmpty() || hints.tags.contains(column.name) || hints.fields.contains(column.name) ||
            hints.ignored.contains(column.name))
            continue;
        const int score = scoreOf(column, column.times.first());
        if (score > 0 && !isWeak(column.times.first()))
            candidates += i;
        if (score <= best)
            continue;
        best = score;
        choice.column = i;
    }
    if (choice.column < 0)
        return {};
    const ColumnGuess &time = columns.at(choice.column);
    choice.format = time.times.first().format;
    if (time.times.first().isDateOnly()) {
        for (qsizetype i = 0; i < columns.size() && choice.parts.isEmpty(); ++i) {
            if (i == choice.column || !continuesTime(columns.at(i)))
                continue;
            if (const auto joined = joinedFormat(time, columns.at(i), choice.format)) {
                choice.format = *joined;
                choice.parts += i;
            }
        }
    }
    for (const qsizetype i : candidates) {
        if (i != choice.column && !choice.parts.contains(i))
            choice.rivals += i;
    }
    return choice;
}

std::optional<TimeChoice> TimeChoice::named(const QList<ColumnGuess> &columns, const QStringList &names)
{
    TimeChoice choice;
    for (const QString &name : names) {
        const auto column = std::ranges::find(columns, name, &ColumnGuess::name);
        if (column == columns.end())
            continue;
        if (choice.column < 0)
            choice.column = column - columns.begin();
        else
            choice.parts += column - columns.begin();
    }
    if (choice.column < 0)
        return {};
    const ColumnGuess &time = columns.at(choice.column);
    if (!time.times.isEmpty())
        choice.format = time.times.first().format;
    if (!choice.parts.isEmpty()) {
        if (const auto joined = joinedFormat(time, columns.at(choice.parts.first()), choice.format))
            choice.format = *joined;
    }
    return choice;
}

} // namespace penstock
