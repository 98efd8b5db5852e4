// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/columnnotes.h"

#include "core/async/plural.h"
#include "core/async/sentences.h"
#include "core/csv/timerefusal.h"
#include "core/importing/columnname.h"
#include "core/time/datetext.h"
#include "core/time/timespan.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cmath>

namespace penstock {
namespace {

struct CsvAnalysisJobText
{
    Q_DECLARE_TR_FUNCTIONS(penstock::CsvAnalysisJob)
};

} // namespace

QString inQuotes(const QStringList &texts)
{
    QStringList all;
    for (const QString &text : texts)
        all += u'"' + text + u'"';
    return all.join(QStringLiteral(", "));
}

namespace {

/// Digits with commas or apostrophes between, and nothing else but points, blanks and a sign (12,34,567), those with
/// lines between thousands (1_234), or a number and what may be a unit (1500 1/min).
bool areNumberLike(const ColumnGuess &guess)
{
    static const QRegularExpression form(QStringLiteral(
        "^[+-]?\\d+(([,']\\d+)+([., ]\\d+)*|(_\\d{3})+([.,]\\d+)?|[.,]?\\d* [^\\s\\d]*\\d?/[^\\s\\d]+\\d?)$"));
    return !guess.samples.isEmpty() && guess.times.isEmpty() && !guess.isTimeOfDay &&
           std::ranges::all_of(guess.samples,
                               [](const QString &sample) { return form.match(sample.trimmed()).hasMatch(); });
}

/// Two times in a cell, and not a day and its hour: 14.03.2024 - 06:00.
bool isFromTo(const ColumnGuess &guess)
{
    const std::string sample = guess.samples.value(0).toStdString();
    const auto isOneTime = [&sample](DateOrder order) { return readDate(sample, order).has_value(); };
    return TimeSpanText::of(sample) &&
           std::ranges::none_of(std::array{DateOrder::YearMonthDay, DateOrder::DayMonthYear, DateOrder::MonthDayYear},
                                isOneTime);
}

QString noteOnFromTo(const ColumnGuess &guess)
{
    return CsvAnalysisJobText::tr(
               "The cells of the column \"%1\" say from when to when (%2): the beginning is the time, the end "
               "is left out.")
        .arg(guess.name, guess.samples.value(0));
}

} // namespace

QStringList notesOn(const ColumnGuess &guess)
{
    QStringList notes;
    if (!guess.textReason.isEmpty())
        notes += CsvAnalysisJobText::tr("The column \"%1\" is stored as text: %2.").arg(guess.name, guess.textReason);
    else if (guess.type == CellType::Text && areNumberLike(guess))
        notes += CsvAnalysisJobText::tr(
                     "The column \"%1\" is stored as text: its numbers are of no form that is known (%2).")
                     .arg(guess.name, guess.samples.first());
    else if (guess.mayBeVersions && guess.type == CellType::Float)
        notes +=
            CsvAnalysisJobText::tr(
                "The column \"%1\" is stored as numbers, though 1.10 beside 1.9 could be versions. To keep them as "
                "they are: --field %1:string.")
                .arg(guess.name);
    if (guess.areLetters) {
        notes += CsvAnalysisJobText::tr(
                     "The letters T and F of the column \"%1\" are read as true and false. To keep them as they are: "
                     "--field %1:string.")
                     .arg(guess.name);
    }
    if (guess.rounded > 0) {
        notes += CsvAnalysisJobText::tr(
                     "The column \"%1\" holds numbers beyond 2^53 in %n cell(s) of the sample, beside others with "
                     "decimals: as floats they are rounded. To keep them as they are: --field %1:string.",
                     nullptr, plural(guess.rounded))
                     .arg(guess.name);
    }
    if (!guess.unit.isEmpty()) {
        notes += CsvAnalysisJobText::tr("The numbers of the column \"%1\" stand with a unit, which is left out: %2.")
                     .arg(guess.name, inQuotes({guess.unit}));
    }
    if (guess.strayUnits > 0) {
        notes +=
            CsvAnalysisJobText::tr(
                "In %n cell(s) of the sample the numbers of the column \"%1\" stand with %2, which is left out; the "
                "others stand alone. To keep them as they are: --field %1:string.",
                nullptr, plural(guess.strayUnits))
                .arg(guess.name, inQuotes({guess.strayUnit}));
    }
    if (guess.number.group != '\0') {
        notes += CsvAnalysisJobText::tr("The numbers of the column \"%1\" are read as %2.")
                     .arg(guess.name, guess.number.example());
    }
    const bool isNumber = guess.type == CellType::Integer || guess.type == CellType::Float;
    if (isNumber && !guess.sentinel.isEmpty()) {
        notes += CsvAnalysisJobText::tr(
                     "The column \"%1\" holds %2, far below its other numbers. If that says that there is no value: "
                     "--null %2.")
                     .arg(guess.name, guess.sentinel);
    }
    if (isNumber && guess.odd > 0 && guess.oddSamples.isEmpty()) {
        notes += CsvAnalysisJobText::tr(
                     "The column \"%1\" holds numbers, but in %n cell(s) of the sample. Such rows are refused.",
                     nullptr, plural(guess.odd))
                     .arg(guess.name);
    } else if (isNumber && guess.odd > 0) {
        notes += CsvAnalysisJobText::tr(
                     "The column \"%1\" holds numbers, but in %n cell(s) of the sample: %2. Such rows are refused.",
                     nullptr, plural(guess.odd))
                     .arg(guess.name, inQuotes(guess.oddSamples));
    }
    return notes;
}

QStringList notesOnTimePart(const ColumnGuess &guess)
{
    return isFromTo(guess) ? QStringList{noteOnFromTo(guess)} : QStringList();
}

namespace {

/// As the format reads the column; else as the best way does.
TimeReading readingBy(const ColumnGuess &guess, const TimestampFormat &format)
{
    const auto own = std::ranges::find_if(
        guess.times, [&format](const TimeReading &reading) { return reading.format.kind == format.kind; });
    return own == guess.times.end() ? guess.times.value(0) : *own;
}

/// Rows whose time could be read, and is not meant.
QStringList notesOnRefusals(const QString &column, const TimeReading &reading, const TimestampFormat &format)
{
    QStringList notes;
    const QString far = farTimeText(QString::fromStdString(reading.firstFar), reading.farTime, format);
    if (reading.far > 0 && format.refusesFar) {
        notes += CsvAnalysisJobText::tr("The time in the column \"%1\" is refused in %n row(s) of the sample: %2.",
                                        nullptr, plural(reading.far))
                     .arg(column, far);
    } else if (reading.far > 0) {
        notes +=
            CsvAnalysisJobText::tr("The time in the column \"%1\" is far from the others in %n row(s) of the sample, "
                                   "which are stored as they are: %2.",
                                   nullptr, plural(reading.far))
                .arg(column, QString::fromStdString(reading.firstFar));
    }
    if (reading.cutYears > 0 && format.refusesShortYears) {
        notes += CsvAnalysisJobText::tr("The time in the column \"%1\" is refused in %n row(s) of the sample: %2.",
                                        nullptr, plural(reading.cutYears))
                     .arg(column, shortYearText(QString::fromStdString(reading.firstCutYear)));
    }
    return notes;
}

} // namespace

QStringList notesOnTime(const ColumnGuess &guess, const TimestampFormat &format)
{
    QStringList notes;
    using Kind = TimestampFormat::Kind;
    const bool isDate = format.kind == Kind::Iso8601 || format.kind == Kind::YearMonthDay ||
                        format.kind == Kind::DayMonthYear || format.kind == Kind::MonthDayYear;
    if (isDate && isFromTo(guess))
        notes += noteOnFromTo(guess);
    const TimeReading reading = readingBy(guess, format);
    if (reading.shortYears > 0)
        notes += CsvAnalysisJobText::tr("Years of two digits in the column \"%1\" are taken to be from 1969 to 2068.")
                     .arg(guess.name);
    if (reading.read > 0 && reading.isNumber() && hintOf(guess.name) != NameHint::Time) {
        notes += CsvAnalysisJobText::tr("The numbers of the column \"%1\" are read as times (%2): %3.")
                     .arg(guess.name, format.displayName(), guess.samples.value(0));
    }
    const quint64 unread = reading.failed - reading.far - reading.cutYears;
    if (unread > 0) {
        notes += CsvAnalysisJobText::tr(
                     "The time in the column \"%1\" cannot be read in %n row(s) of the sample; such rows are refused.",
                     nullptr, plural(unread))
                     .arg(guess.name);
    }
    notes += notesOnRefusals(guess.name, reading, format);
    if (guess.empty > 0) {
        notes += CsvAnalysisJobText::tr(
                     "The time column \"%1\" is empty in %n row(s) of the sample; such rows will be refused.", nullptr,
                     plural(guess.empty))
                     .arg(guess.name);
    }
    return notes;
}

QStringList notesOnChoice(const QList<ColumnGuess> &guesses, const TimeChoice &choice)
{
    QStringList notes;
    if (!choice.rivals.isEmpty()) {
        QStringList rivals;
        for (const qsizetype rival : choice.rivals)
            rivals += guesses.at(rival).name;
        notes += CsvAnalysisJobText::tr("The time is \"%1\". Other columns hold times too: %2.")
                     .arg(guesses.at(choice.column).name, inQuotes(rivals));
    }
    if (choice.parts.size() == 1) {
        const ColumnGuess &part = guesses.at(choice.parts.first());
        const bool isSaid = saysClock(part.name) || hintOf(part.name) == NameHint::Time;
        if (part.isTimeOfDay && !isSaid)
            notes += CsvAnalysisJobText::tr("The time of day is taken from the column \"%1\".").arg(part.name);
    }
    return notes;
}

QStringList notesOnRows(const CsvSample &sample)
{
    QStringList notes;
    if (sample.unevenRows > 0) {
        QString text =
            CsvAnalysisJobText::tr("%n row(s) of the sample have another number of cells than there are columns.",
                                   nullptr, plural(sample.unevenRows));
        if (sample.firstUnevenLine != 0)
            text =
                joinedSentences(text, CsvAnalysisJobText::tr("The first is on line %1.").arg(sample.firstUnevenLine));
        notes += text;
    }
    if (sample.flawedRows > 0) {
        notes += CsvAnalysisJobText::tr("%n row(s) of the sample have broken quotes or NUL bytes and will be refused.",
                                        nullptr, plural(sample.flawedRows));
    }
    if (sample.cutRows > 0)
        notes += CsvAnalysisJobText::tr("The file ends in the middle of its last row, which will be refused.");
    if (sample.notUtf8Rows > 0) {
        notes += CsvAnalysisJobText::tr("%n row(s) of the sample are not UTF-8 text. Convert the file to UTF-8.",
                                        nullptr, plural(sample.notUtf8Rows));
    }
    return notes;
}

QString noteOnNoTime(const QList<ColumnGuess> &guesses)
{
    QString text =
        CsvAnalysisJobText::tr("No column could be read as a time. Choose the column and its format: --time NAME "
                               "--time-format FORMAT.");
    constexpr double longestRun = 1e8; // seconds since a start; more is an epoch
    for (const ColumnGuess &guess : guesses) {
        const NameHint hint = hintOf(guess.name);
        const bool isNumber = guess.type == CellType::Integer || guess.type == CellType::Float;
        if (guess.isTimeOfDay && !isNumber)
            return joinedSentences(
                text, CsvAnalysisJobText::tr(
                          "\"%1\" holds times of day: --time-format time-of-day --time-start says the first day.")
                          .arg(guess.name));
        if (isNumber && (hint == NameHint::Time || hint == NameHint::MentionsTime) &&
            std::abs(guess.samples.value(0).toDouble()) < longestRun)
            return joinedSentences(
                text, CsvAnalysisJobText::tr(
                          "\"%1\" may count from a start: --time-format elapsed-s --time-start says from when.")
                          .arg(guess.name));
    }
    return text;
}

} // namespace penstock
