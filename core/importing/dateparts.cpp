// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/dateparts.h"

#include "core/importing/columnname.h"
#include "core/time/datetext.h"

#include <algorithm>
#include <array>

namespace penstock {

namespace {

enum Part { Year, Month, Day, Hour, Minute, Second, DayOfYear, PartCount, HourAndMinute };

struct PartName
{
    Part part;
    const char *name;
};

/// "mm" is the month before an hour, and the minute behind it.
constexpr std::array names{PartName{Year, "year"},
                           PartName{Year, "yyyy"},
                           PartName{Year, "yy"},
                           PartName{Year, "yr"},
                           PartName{Year, "jahr"},
                           PartName{Year, "annee"},
                           PartName{Year, "anno"},
                           PartName{Year, "ano"},
                           PartName{Month, "month"},
                           PartName{Month, "mon"},
                           PartName{Month, "mm"},
                           PartName{Month, "mo"},
                           PartName{Month, "monat"},
                           PartName{Month, "mois"},
                           PartName{Month, "mes"},
                           PartName{Month, "mese"},
                           PartName{Day, "day"},
                           PartName{Day, "dd"},
                           PartName{Day, "dy"},
                           PartName{Day, "tag"},
                           PartName{Day, "jour"},
                           PartName{Day, "dia"},
                           PartName{Day, "giorno"},
                           PartName{Hour, "hour"},
                           PartName{Hour, "hh"},
                           PartName{Hour, "hr"},
                           PartName{Hour, "stunde"},
                           PartName{Hour, "heure"},
                           PartName{Hour, "hora"},
                           PartName{Hour, "ora"},
                           PartName{Hour, "he"},
                           PartName{Hour, "hourending"},
                           PartName{Minute, "mm"},
                           PartName{Minute, "minute"},
                           PartName{Minute, "min"},
                           PartName{Minute, "mn"},
                           PartName{Minute, "mi"},
                           PartName{Second, "second"},
                           PartName{Second, "sec"},
                           PartName{Second, "ss"},
                           PartName{Second, "sekunde"},
                           PartName{DayOfYear, "doy"},
                           PartName{DayOfYear, "dayofyear"},
                           PartName{DayOfYear, "yday"},
                           PartName{DayOfYear, "julianday"},
                           PartName{DayOfYear, "jday"},
                           PartName{HourAndMinute, "hhmm"},
                           PartName{DayOfYear, "tagdesjahres"}};

bool isNamed(const QString &name, Part part)
{
    QString bare;
    for (const QChar c : name) {
        if (c.isLetter())
            bare += c.toLower();
    }
    return std::ranges::any_of(
        names, [&](const PartName &known) { return known.part == part && bare == QLatin1String(known.name); });
}

/// The time of day behind the columns of a date: named so, and no sunrise beside a sunset; -1: there is none.
qsizetype clockBehind(qsizetype last, const QList<ColumnGuess> &columns)
{
    qsizetype mentioned = -1;
    bool isOnlyOne = true;
    for (qsizetype i = last + 1; i < columns.size(); ++i) {
        if (!columns.at(i).isTimeOfDay)
            continue;
        const NameHint hint = hintOf(columns.at(i).name);
        if (hint == NameHint::Time)
            return i;
        if (hint == NameHint::MentionsTime) {
            isOnlyOne = mentioned < 0;
            mentioned = i;
        }
    }
    return isOnlyOne ? mentioned : -1;
}

/// Whole numbers in the range of the part, or names of months, as far as the first cells tell.
bool holds(const ColumnGuess &column, Part part)
{
    constexpr std::array<std::pair<int, int>, PartCount> ranges{
        {{0, 2200}, {1, 12}, {1, 31}, {0, 24}, {0, 59}, {0, 59}, {1, 366}}};
    return !column.samples.isEmpty() && std::ranges::all_of(column.samples, [&](const QString &sample) {
        bool ok = false;
        const int number = sample.trimmed().toInt(&ok);
        if (!ok && part == Month)
            return monthNamed(sample.trimmed().toStdString()) != 0;
        return ok && number >= ranges[part].first && number <= ranges[part].second;
    });
}

/// Where each part is; -1: nowhere.
std::array<qsizetype, PartCount> partsOf(const QList<ColumnGuess> &columns)
{
    std::array<qsizetype, PartCount> found;
    found.fill(-1);
    for (qsizetype i = 0; i < columns.size(); ++i) {
        for (int part = 0; part < PartCount; ++part) {
            qsizetype &place = found[static_cast<std::size_t>(part)];
            const bool isElsewhere =
                (part == Minute && found[Hour] < 0) || (part == Month && found[Hour] >= 0 && found[Year] < 0);
            if (place >= 0 || isElsewhere || !isNamed(columns.at(i).name, Part(part)) ||
                !holds(columns.at(i), Part(part)))
                continue;
            place = i;
            break;
        }
    }
    return found;
}

/// The samples of the columns, joined as the source will do it.
bool isRead(const QList<ColumnGuess> &columns, const TimeChoice &choice)
{
    TimestampParser parser(choice.format);
    const QStringList &first = columns.at(choice.column).samples;
    for (qsizetype row = 0; row < first.size(); ++row) {
        QString text = first.at(row).trimmed();
        for (const qsizetype part : choice.parts)
            text += u' ' + columns.at(part).samples.value(row).trimmed();
        if (!parser.parse(text.toStdString()))
            return false;
    }
    return true;
}

/// Year, day of the year, and what follows of hour, minute and second, in this order.
std::optional<TimeChoice> dayOfYearInColumns(const QList<ColumnGuess> &columns,
                                             const std::array<qsizetype, PartCount> &at)
{
    TimeChoice choice;
    choice.format.kind = TimestampFormat::Kind::Pattern;
    choice.format.pattern = QStringLiteral("%Y %j");
    choice.column = at[Year];
    choice.parts = {at[DayOfYear]};
    for (const auto &[part, spelling] :
         {std::pair{Hour, u" %H"}, std::pair{Minute, u" %M"}, std::pair{Second, u" %S"}}) {
        if (at[part] < 0)
            break;
        choice.parts += at[part];
        choice.format.pattern += spelling;
    }
    // A time of day in a form that does not go on there (hhmm: 610) would be lost.
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const bool isPart = i == choice.column || choice.parts.contains(i);
        if (!isPart && (hintOf(columns.at(i).name) == NameHint::Time || isNamed(columns.at(i).name, HourAndMinute)))
            return {};
    }
    const bool inOrder = choice.column < choice.parts.first() && std::ranges::is_sorted(choice.parts);
    return inOrder && isRead(columns, choice) ? std::optional(choice) : std::nullopt;
}

} // namespace

std::optional<TimeChoice> dateInColumns(const QList<ColumnGuess> &columns)
{
    using Kind = TimestampFormat::Kind;
    const auto at = partsOf(columns);
    if (at[Year] >= 0 && at[DayOfYear] >= 0 && at[Month] < 0)
        return dayOfYearInColumns(columns, at);
    if (at[Year] < 0 || at[Month] < 0)
        return {};
    TimeChoice choice;
    QList<qsizetype> order{at[Year], at[Month]};
    choice.format.kind = Kind::Period;
    if (at[Day] >= 0) {
        const bool yearFirst = at[Year] < at[Month] && at[Month] < at[Day];
        const bool dayFirst = at[Day] < at[Month] && at[Month] < at[Year];
        const bool monthFirst = at[Month] < at[Day] && at[Day] < at[Year];
        order += at[Day];
        choice.format.kind = yearFirst ? Kind::YearMonthDay : dayFirst ? Kind::DayMonthYear : Kind::MonthDayYear;
        if (!yearFirst && !dayFirst && !monthFirst)
            return {};
        for (const Part part : {Hour, Minute, Second}) {
            if (at[part] < 0)
                break;
            order += at[part];
        }
    }
    // The source joins them as they stand in the file.
    std::ranges::sort(order);
    if (at[Day] >= 0 && at[Hour] >= 0 && order.indexOf(at[Hour]) < 3)
        return {};
    choice.column = order.takeFirst();
    choice.parts = order;
    const qsizetype clock = at[Day] >= 0 && at[Hour] < 0 ? clockBehind(order.constLast(), columns) : -1;
    if (clock >= 0) {
        TimeChoice withClock = choice;
        withClock.parts += clock;
        if (isRead(columns, withClock))
            return withClock;
    }
    return isRead(columns, choice) ? std::optional(choice) : std::nullopt;
}

QList<qsizetype> hourColumns(const QList<ColumnGuess> &columns)
{
    const auto at = partsOf(columns);
    if (at[Hour] < 0)
        return {};
    return at[Minute] > at[Hour] ? QList<qsizetype>{at[Hour], at[Minute]} : QList<qsizetype>{at[Hour]};
}

} // namespace penstock
