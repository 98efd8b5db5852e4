// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/timechoice.h"

#include "core/importing/columnname.h"
#include "core/importing/dateparts.h"
#include "core/importing/timelikeness.h"
#include "core/importing/timetails.h"

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
    return reading.isNumber();
}

/// Days, and not years or months.
bool isDate(const ColumnGuess &column)
{
    return !column.times.isEmpty() && column.times.first().isDateOnly() &&
           column.times.first().format.kind != Kind::Period &&
           (!isWeak(column.times.first()) || isNamedTime(hintOf(column.name)));
}

/// Without a zone, a clock of UTC is read rightly and one of a place is not: of two columns the first is the time.
int scoreOfClock(const QString &name, const ImportHints &hints)
{
    constexpr int weight = 4;
    if (!hints.timeZone.isEmpty())
        return 0;
    return isClockOfUtc(name) ? weight : isClockOfPlace(name) ? -weight : 0;
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

/// A written date, of nothing that a name makes another one's.
bool isRowsOwn(const ColumnGuess &column)
{
    return !column.times.isEmpty() && !isWeak(column.times.first()) && hintOf(column.name) != NameHint::OtherTime;
}

void addRivals(TimeChoice &choice, const QList<qsizetype> &candidates)
{
    for (const qsizetype i : candidates) {
        if (i != choice.column && !choice.parts.contains(i) && !choice.rivals.contains(i))
            choice.rivals += i;
    }
}

bool hasReading(const ColumnGuess &column, Kind kind)
{
    return std::ranges::any_of(column.timeFormats,
                               [kind](const TimestampFormat &format) { return format.kind == kind; });
}

bool isOfAnyNumber(const TimestampFormat &format)
{
    switch (format.kind) {
    case Kind::EpochSeconds:
    case Kind::EpochMilliseconds:
    case Kind::EpochMicroseconds:
    case Kind::EpochNanoseconds:
    case Kind::FileTime:
    case Kind::ExcelSerial:
        return true;
    default:
        return format.needsStart();
    }
}

/// The column that a format reads which somebody gave: by its name, and by how well it could be the time otherwise; -1:
/// none.
qsizetype readBy(const TimestampFormat &format, const QList<ColumnGuess> &columns, const ImportHints &hints)
{
    constexpr int named = 100;
    qsizetype chosen = -1;
    int best = -1;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const ColumnGuess &column = columns.at(i);
        const NameHint hint = hintOf(column.name);
        if (column.samples.isEmpty() || isTaken(column, hints))
            continue;
        // Any number could be seconds, of 1970 or since a start.
        const bool isLikely = isNamedTime(hint) || hasReading(column, format.kind);
        if (isOfAnyNumber(format) && !isLikely)
            continue;
        TimestampParser parser(format);
        const auto read = std::ranges::count_if(column.samples, [&parser](const QString &sample) {
            return parser.parse(sample.toStdString()).has_value();
        });
        if (2 * read < column.samples.size())
            continue;
        const int score = (isNamedTime(hint) ? named : 0) + (column.type == CellType::Text ? 1 : 0) +
                          (column.times.isEmpty() ? 0 : timeLikeness(column, column.times.first()));
        if (score <= best)
            continue;
        best = score;
        chosen = i;
    }
    return chosen;
}

/// Sunrise and sunset, opening and closing: times of day of which none is the row's own by its name, beside days that
/// tell the rows apart.
bool tellsOfItsDay(const TimeChoice &choice, const QList<ColumnGuess> &columns)
{
    const ColumnGuess &date = columns.at(choice.column);
    if (!date.distinctCapped && date.distinct < date.seen - date.empty)
        return false;
    qsizetype clocks = 0;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        if (i == choice.column || !isWrittenClock(columns.at(i)))
            continue;
        if (isNamedTime(hintOf(columns.at(i).name)))
            return false;
        ++clocks;
    }
    return clocks > 1;
}

/// Finds the time of day of a date in columns beside it.
void addTimeOfDay(TimeChoice &choice, const QList<ColumnGuess> &columns)
{
    if (tellsOfItsDay(choice, columns))
        return;
    const ColumnGuess &date = columns.at(choice.column);
    TimestampFormat format = choice.format;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        if (i == choice.column || !continuesDate(columns.at(i), date))
            continue;
        const auto joined = joinedFormat(date, columns.at(i), choice.format);
        if (!joined)
            continue;
        const auto rank = [&columns](qsizetype column) {
            const NameHint hint = hintOf(columns.at(column).name);
            return hint == NameHint::Time ? 2 : hint == NameHint::OtherTime ? 0 : 1;
        };
        if (!choice.parts.isEmpty() && rank(i) <= rank(choice.parts.first())) {
            choice.rivals += i;
            continue;
        }
        choice.rivals += choice.parts;
        choice.parts = {i};
        format = *joined;
    }
    if (!choice.parts.isEmpty()) {
        choice.format = format;
        return;
    }
    const QList<qsizetype> hours = hourColumns(columns);
    if (hours.isEmpty() || hours.contains(choice.column))
        return;
    if (const auto joined = joinedFormat(date, columns.at(hours.first()), choice.format)) {
        choice.format = *joined;
        choice.parts = hours;
    }
}

} // namespace

bool isTaken(const ColumnGuess &column, const ImportHints &hints)
{
    return hints.tags.contains(column.name) || hints.fields.contains(column.name) ||
           hints.ignored.contains(column.name);
}

std::optional<TimeChoice> TimeChoice::among(const QList<ColumnGuess> &columns, const ImportHints &hints)
{
    TimeChoice choice;
    int best = 0;
    QList<qsizetype> candidates;
    const bool hasDates = std::ranges::any_of(columns, isDate);
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const ColumnGuess &column = columns.at(i);
        if (column.times.isEmpty() || isTaken(column, hints))
            continue;
        // 1930, 1945, 2000 beside a date are an evening, no years.
        if (hasDates && column.isTimeOfDay && column.times.first().format.kind == Kind::Period && !saysDay(column.name))
            continue;
        const TimeReading &reading = column.times.first();
        int score = timeLikeness(column, reading);
        if (score > 0 && !isWeak(reading))
            score = std::max(1, score + scoreOfClock(column.name, hints));
        if (score > 0 && (!isWeak(reading) || isOwnNumber(column, reading)))
            candidates += i;
        if (score <= best)
            continue;
        best = score;
        choice.column = i;
    }
    if (hints.timeFormat && (choice.column < 0 || !hasReading(columns.at(choice.column), hints.timeFormat->kind))) {
        // When it reads none, the rows say why.
        if (const qsizetype read = readBy(*hints.timeFormat, columns, hints); read >= 0)
            choice.column = read;
    }
    // Numbers that are a date together are better than any of them alone, and than the end or an update of something.
    else if (choice.column < 0 || !isRowsOwn(columns.at(choice.column))) {
        if (auto parts = dateInColumns(columns)) {
            addRivals(*parts, candidates);
            return parts;
        }
    }
    if (choice.column < 0)
        return {};
    const ColumnGuess &time = columns.at(choice.column);
    choice.format = time.times.isEmpty() ? *hints.timeFormat : time.times.first().format;
    if (!time.times.isEmpty() && time.times.first().isDateOnly())
        addTimeOfDay(choice, columns);
    if (!isWeak(time.times.value(0)) || !choice.parts.isEmpty())
        addTails(choice, columns, hints);
    if (const auto parts = dateInColumns(columns); parts && hintOf(time.name) == NameHint::None)
        addRivals(choice, {parts->column});
    addRivals(choice, candidates);
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
