// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/timequestions.h"

#include "core/importing/columnname.h"
#include "core/importing/showntime.h"
#include "core/importing/zonequestion.h"
#include "core/time/zonename.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <functional>

namespace penstock {

namespace {

struct CsvAnalysisJobText
{
    Q_DECLARE_TR_FUNCTIONS(penstock::CsvAnalysisJob)
};

using Kind = TimestampFormat::Kind;

bool allSamples(const ColumnGuess &column, const std::function<bool(const QString &)> &is)
{
    return !column.samples.isEmpty() && std::ranges::all_of(column.samples, is);
}

QString onDayAndMonth(const ColumnGuess &time)
{
    const QString sample = time.samples.value(0);
    if (!time.ambiguousTime || isDottedDate(sample))
        return {};
    return CsvAnalysisJobText::tr(
               "In the column \"%1\" day and month could be swapped: %2. Say which comes first: --time-format "
               "dmy or --time-format mdy.")
        .arg(time.name, sample);
}

/// 24-03-05 is of 2024, or the 24th: as long as neither the order nor the days themselves tell.
QString onYearOrDay(const ColumnGuess &time)
{
    constexpr std::int64_t nanosecondsPerMs = 1'000'000;
    constexpr std::int64_t farShorter = 20; // as TimeReadings has it
    const QString sample = time.samples.value(0).trimmed();
    const TimeReading first = time.times.value(0);
    const auto is = [&](const TimeReading &reading) {
        return reading.format.kind == Kind::YearMonthDay && reading.shortYears > 0 && reading.read == first.read;
    };
    const auto yearFirst = std::ranges::find_if(time.times, is);
    const bool isDayFirst = first.format.kind == Kind::DayMonthYear && first.shortYears > 0;
    const bool hasLetters = std::ranges::any_of(sample, [](QChar c) { return c.isLetter(); });
    if (!isDayFirst || yearFirst == time.times.cend() || isDottedDate(sample) || hasLetters ||
        yearFirst->isOrdered() != first.isOrdered() ||
        yearFirst->latest / nanosecondsPerMs > QDateTime::currentMSecsSinceEpoch())
        return {};
    if (yearFirst->latest < first.latest) // 14/03/24: people measure lately rather than long ago
        return {};
    const std::int64_t days = first.latest - first.earliest;
    const std::int64_t years = yearFirst->latest - yearFirst->earliest;
    if (days / farShorter > years || years / farShorter > days)
        return {};
    return CsvAnalysisJobText::tr(
               "In the column \"%1\" year and day could be swapped: %2. Say which comes first: --time-format ymd or "
               "--time-format dmy.")
        .arg(time.name, sample);
}

/// 2403050900 is a time of 2046 as Unix time, and one of 2024 as yyMMddHHmm.
QString onShortDigits(const ColumnGuess &time, const TimestampFormat &format)
{
    static const QString pattern = QStringLiteral("%y%m%d%H%M");
    constexpr qsizetype digits = 10;
    constexpr int century = 100;
    const TimestampFormat asDigits{.kind = Kind::Pattern, .pattern = pattern};
    const int latest = QDate::currentDate().year() % century + 1;
    const auto isBoth = [&](const QString &sample) {
        const QString text = sample.trimmed();
        return text.size() == digits && text.first(2).toInt() <= latest && asDigits.parse(text.toStdString());
    };
    // 0 of a device that has no clock tells nothing.
    QStringList samples = time.samples;
    samples.removeIf([&](const QString &sample) { return !format.parse(sample.toStdString()); });
    if (format.kind != Kind::EpochSeconds || samples.isEmpty() || !std::ranges::all_of(samples, isBoth))
        return {};
    const QString sample = samples.constFirst().trimmed();
    return CsvAnalysisJobText::tr(
               "The numbers of the column \"%1\" can be read in two ways: %2 is %3 as year, month, day, hour and "
               "minute, and %4 as Unix time. Say which: --time-format %5 or --time-format s.")
        .arg(time.name, sample, shownTime(asDigits.parse(sample.toStdString()).value_or(0)),
             shownTime(format.parse(sample.toStdString()).value_or(0)), pattern);
}

/// 06:00:00:25 is a quarter of a second, or 25 ms; 05/Mar/2024:09:00:00 has no more than seconds.
QString onTwoDigits(const ColumnGuess &column, const TimestampFormat &format)
{
    static const QRegularExpression form(QStringLiteral("(?<!\\d)\\d{1,2}:\\d\\d:\\d\\d:\\d\\d$"));
    if (!allSamples(column, [](const QString &sample) { return form.match(sample.trimmed()).hasMatch(); }))
        return {};
    return CsvAnalysisJobText::tr(
               "In the column \"%1\" two digits stand after the seconds and a colon: %2. Say what they are: "
               "--time-format %3 for milliseconds, or a pattern that ends in %S:%f for hundredths of a second.")
        .arg(column.name, column.samples.constFirst(), format.name());
}

/// 01:00-02:00, 02:00-03:00: no zone goes on with its clock.
QString onMovingOffsets(const ColumnGuess &time)
{
    static const QRegularExpression form(QStringLiteral("(\\d?\\d):(\\d\\d)(?::\\d\\d)?-(\\d\\d):(\\d\\d)$"));
    constexpr int hour = 60;
    constexpr int day = 24 * hour;
    QSet<int> lengths;
    QSet<int> ends;
    for (const QString &sample : time.samples) {
        const QRegularExpressionMatch match = form.match(sample.trimmed());
        if (!match.hasMatch())
            return {};
        const int end = match.captured(3).toInt() * hour + match.captured(4).toInt();
        ends.insert(end);
        lengths.insert((end - match.captured(1).toInt() * hour - match.captured(2).toInt() + day) % day);
    }
    if (ends.size() < 2 || lengths.size() != 1)
        return {};
    return CsvAnalysisJobText::tr(
               "The cells of the column \"%1\" seem to say from when to when: %2. Put blanks around the dash to have "
               "the beginning for the time; or say that what follows it is the offset from UTC: --time-format %3.")
        .arg(time.name, time.samples.constFirst(), time.times.value(0).format.name());
}

QString onSomeOffsets(const ColumnGuess &time)
{
    const TimeReading reading = time.times.value(0);
    if (reading.offsets == 0 || reading.offsets == reading.read)
        return {};
    return CsvAnalysisJobText::tr(
               "In the column \"%1\" %2 of %3 times say their offset from UTC, and the others do not. Say the zone of "
               "those: --time-zone NAME, or --time-zone UTC.")
        .arg(time.name)
        .arg(reading.offsets)
        .arg(reading.read);
}

/// A column of zones beside times without one.
QString onZoneColumn(const QList<ColumnGuess> &columns, const TimeChoice &choice, const ImportHints &hints)
{
    static const QRegularExpression named(
        QStringLiteral("^(tz|(utc|gmt|tz|time|zone)[ _-]*offset([ _-]*(s|sec|seconds|min|minutes|h|hours))?|(time|tz)[ "
                       "_-]*zone([ _-]*name)?|zeitzone)$"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression utc(QStringLiteral("^(UTC|GMT|Z|Etc/UTC|[+-]?0+(:?00)?)$"));
    static const QRegularExpression offset(QStringLiteral("^[+-]?\\d{1,5}(:?\\d\\d|[.,]\\d+)?$"));
    const TimeReading reading = columns.at(choice.column).times.value(0);
    if (isAbsolute(choice.format.kind) || reading.offsets > 0)
        return {};
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const ColumnGuess &column = columns.at(i);
        const bool isUsed = i == choice.column || choice.parts.contains(i) || isTaken(column, hints);
        const auto isZone = [](const QString &sample) {
            const QString text = sample.trimmed();
            return offset.match(text).hasMatch() || isKnownTimeZone(text) || !nearTimeZones(text).isEmpty();
        };
        if (isUsed || !named.match(column.name.trimmed()).hasMatch() || !allSamples(column, isZone) ||
            allSamples(column, [](const QString &sample) { return utc.match(sample.trimmed()).hasMatch(); }))
            continue;
        const QString sample = column.samples.constFirst().trimmed();
        const QString zone = isKnownTimeZone(sample) ? sample : nearTimeZones(sample).value(0);
        return CsvAnalysisJobText::tr(
                   "The column \"%1\" says the zone of the times: %2. Say it for all of them: --time-zone %3, or "
                   "--time-zone UTC if they are in UTC all the same.")
            .arg(column.name, sample, zone.isEmpty() || column.distinct > 1 ? QStringLiteral("NAME") : zone);
    }
    return {};
}

} // namespace

bool isDottedDate(const QString &sample)
{
    return sample.contains(u'.') && !sample.contains(u'/');
}

QStringList questionsOnTime(const QList<ColumnGuess> &columns, const TimeChoice &choice, const ImportHints &hints)
{
    QStringList questions;
    const ColumnGuess &time = columns.at(choice.column);
    if (!hints.timeFormat) {
        questions += {onDayAndMonth(time), onYearOrDay(time), onMovingOffsets(time), onShortDigits(time, choice.format),
                      onTwoDigits(time, choice.format)};
        for (const qsizetype part : choice.parts)
            questions += onTwoDigits(columns.at(part), choice.format);
    }
    if (hints.timeZone.isEmpty())
        questions += {onSomeOffsets(time), onZoneColumn(columns, choice, hints)};
    questions.removeAll(QString());
    return questions;
}

} // namespace penstock
