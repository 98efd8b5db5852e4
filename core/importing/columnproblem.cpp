// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/columnproblem.h"

#include "core/async/plural.h"
#include "core/async/sentences.h"
#include "core/csv/timerefusal.h"
#include "core/importing/columnnotes.h"
#include "core/importing/columnproposal.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace penstock {

namespace {

using Severity = ColumnProblem::Severity;

constexpr quint64 manyTagValues = 10'000;

struct ColumnProblemText
{
    Q_DECLARE_TR_FUNCTIONS(penstock::ColumnProblem)
};

/// The first two columns that a name is written by; -1: none.
struct Namesakes
{
    qsizetype first = -1;
    qsizetype second = -1;

    qsizetype otherThan(qsizetype column) const { return first == column ? second : first; }
};

QHash<QString, Namesakes> namesakesOf(const QList<ColumnPlan> &plans)
{
    QHash<QString, Namesakes> all;
    for (qsizetype column = 0; column < plans.size(); ++column) {
        const ColumnPlan::Role role = plans.at(column).role;
        if (role != ColumnPlan::Role::Tag && role != ColumnPlan::Role::Field)
            continue;
        Namesakes &found = all[plans.at(column).name];
        if (found.first < 0)
            found.first = column;
        else if (found.second < 0)
            found.second = column;
    }
    return all;
}

ColumnProblem nameProblem(const QString &name, qsizetype namesake)
{
    if (name.isEmpty())
        return {Severity::Error, ColumnProblemText::tr("Give it a name.")};
    if (name == QLatin1String("time"))
        return {Severity::Error,
                ColumnProblemText::tr("“time” is the name of the point's own time: choose another name.")};
    if (namesake >= 0)
        return {Severity::Error, ColumnProblemText::tr("Column %1 has the same name.").arg(namesake + 1)};
    return {};
}

/// The samples of each column in which the time goes on.
QList<QStringList> timeParts(const QList<ColumnPlan> &plans, const QList<ColumnGuess> &guesses)
{
    QList<QStringList> parts;
    for (qsizetype column = 0; column < plans.size(); ++column) {
        if (plans.at(column).role == ColumnPlan::Role::TimePart)
            parts += guesses.at(column).samples;
    }
    return parts;
}

/// The samples of a time, whole.
QStringList sampledTimes(const ColumnGuess &guess, const QList<QStringList> &parts)
{
    QStringList times;
    for (qsizetype row = 0; row < guess.samples.size(); ++row) {
        QString time = guess.samples.at(row).trimmed();
        for (const QStringList &part : parts)
            time += u' ' + part.value(row).trimmed();
        times += time;
    }
    return times;
}

/// All cells of the sample have been tried on most formats; on the others the samples are.
bool fits(const TimestampFormat &format, const ColumnGuess &guess, const QList<QStringList> &parts)
{
    if (format.kind != TimestampFormat::Kind::Pattern && !format.needsStart())
        return std::ranges::find(guess.timeFormats, format.kind, &TimestampFormat::kind) != guess.timeFormats.end();
    const QStringList times = sampledTimes(guess, parts);
    return !times.isEmpty() && std::ranges::all_of(times, [&format](const QString &time) {
        return format.parse(time.toStdString()).has_value();
    });
}

/// Whether a zone is missing that would make another time of it. Of days alone that goes without saying.
bool lacksZone(const TimestampFormat &format, const ColumnGuess &guess, const QList<QStringList> &parts)
{
    constexpr std::int64_t day = 86'400'000'000'000;
    if (!format.timeZone.isEmpty())
        return false;
    // Others are marks of missing values.
    QStringList times = sampledTimes(guess, parts);
    times.removeIf([&format](const QString &time) { return !format.parse(time.toStdString()); });
    if (times.isEmpty())
        return false;
    const std::string first = times.constFirst().toStdString();
    TimestampFormat elsewhere = format;
    elsewhere.timeZone = QStringLiteral("Asia/Kolkata");
    const bool saysMoment = std::ranges::any_of(guess.times, [&format](const TimeReading &reading) {
        return reading.format.kind == format.kind && !reading.isDateOnly();
    });
    const bool spellsMoment =
        format.kind == TimestampFormat::Kind::Pattern && std::ranges::any_of(times, [&format](const QString &time) {
            return format.parse(time.toStdString()).value_or(0) % day != 0;
        });
    return (saysMoment || spellsMoment || !parts.isEmpty() || first.contains(':')) &&
           elsewhere.parse(first) != format.parse(first);
}

/// Rows whose time could be read, and is not meant.
QString refusedTimes(const TimestampFormat &format, const TimeReading &reading)
{
    QStringList notes;
    if (format.refusesFar && reading.far > 0) {
        notes += ColumnProblemText::tr(
                     "%n row(s) of the sample are refused: the time %1 is far from the others. To store them, choose "
                     "another format and then this one again.",
                     nullptr, plural(reading.far))
                     .arg(QString::fromStdString(reading.firstFar));
    }
    if (format.refusesShortYears && reading.cutYears > 0) {
        notes += ColumnProblemText::tr("%n row(s) of the sample are refused: %1.", nullptr, plural(reading.cutYears))
                     .arg(shortYearText(QString::fromStdString(reading.firstCutYear)));
    }
    return joinedSentences(notes);
}

ColumnProblem timeProblem(const TimestampFormat &format, const ColumnGuess &guess, const QList<QStringList> &parts)
{
    if (!fits(format, guess, parts))
        return {Severity::Warning,
                ColumnProblemText::tr("Not every sampled value fits this format; such rows are rejected.")};
    for (const TimeReading &reading : guess.times) {
        if (reading.format.kind != format.kind)
            continue;
        if (const QString refused = refusedTimes(format, reading); !refused.isEmpty())
            return {Severity::Warning, refused};
    }
    QStringList notes;
    if (guess.ambiguousTime && format.kind == TimestampFormat::Kind::DayMonthYear)
        notes += ColumnProblemText::tr("The day comes first.");
    if (guess.ambiguousTime && format.kind == TimestampFormat::Kind::MonthDayYear)
        notes += ColumnProblemText::tr("The month comes first.");
    if (lacksZone(format, guess, parts))
        notes += ColumnProblemText::tr("No zone: UTC is assumed.");
    if (notes.isEmpty())
        return {};
    return {Severity::Hint, joinedSentences(notes)};
}

ColumnProblem fieldProblem(ColumnPlan::FieldType type, const ColumnGuess &guess)
{
    const CellType cells = guess.type;
    switch (type) {
    case ColumnPlan::FieldType::Integer:
        if (cells == CellType::Float || cells == CellType::Text || cells == CellType::Boolean)
            return {Severity::Warning,
                    ColumnProblemText::tr("Not every value is a whole number; such rows are rejected.")};
        break;
    case ColumnPlan::FieldType::Float:
        if (cells == CellType::Text || cells == CellType::Boolean)
            return {Severity::Warning, ColumnProblemText::tr("Not every value is a number; such rows are rejected.")};
        break;
    case ColumnPlan::FieldType::Boolean:
        if (cells == CellType::Float || cells == CellType::Text)
            return {Severity::Warning,
                    ColumnProblemText::tr("Not every value is true or false; such rows are rejected.")};
        break;
    case ColumnPlan::FieldType::String:
        break;
    }
    return {};
}

/// What was decided where something else was possible, shorter than notesOn() and without options of a command line.
ColumnProblem fieldNote(const ColumnGuess &guess)
{
    const bool isNumber = guess.type == CellType::Integer || guess.type == CellType::Float;
    QStringList notes;
    if (isNumber && guess.odd > 0 && guess.oddSamples.isEmpty()) {
        notes += ColumnProblemText::tr("%n cell(s) of the sample are no numbers: their rows are refused.", nullptr,
                                       plural(guess.odd));
    } else if (isNumber && guess.odd > 0) {
        notes += ColumnProblemText::tr("%n cell(s) of the sample are no numbers, such as %1: their rows are refused.",
                                       nullptr, plural(guess.odd))
                     .arg(inQuotes({guess.oddSamples.value(0)}));
    }
    if (isNumber && !guess.sentinel.isEmpty())
        notes += ColumnProblemText::tr("Is %1 no value? Then say so on the page of the file, under “Also missing”.")
                     .arg(guess.sentinel);
    if (!guess.textReason.isEmpty())
        notes += ColumnProblemText::tr("Text: %1.").arg(guess.textReason);
    else if (guess.mayBeVersions && guess.type == CellType::Float)
        notes += ColumnProblemText::tr("1.10 beside 1.9 could be versions: as a string they stay as they are.");
    if (guess.areLetters)
        notes += ColumnProblemText::tr("T and F are read as true and false: as a string they stay as they are.");
    if (guess.rounded > 0)
        notes += ColumnProblemText::tr("Numbers beyond 2^53 are rounded: as a string they stay as they are.");
    if (!guess.unit.isEmpty())
        notes += ColumnProblemText::tr("The unit is left out: %1.").arg(guess.unit);
    if (guess.strayUnits > 0) {
        notes += ColumnProblemText::tr("%n cell(s) of the sample have a unit, which is left out: %1.", nullptr,
                                       plural(guess.strayUnits))
                     .arg(guess.strayUnit);
    }
    if (guess.number.group != '\0')
        notes += ColumnProblemText::tr("Written like %1.").arg(guess.number.example());
    if (notes.isEmpty())
        return {};
    return {isNumber && guess.odd > 0 ? Severity::Warning : Severity::Hint, joinedSentences(notes)};
}

/// Of a column that is not the time. `namesake`: another column that is written by the same name; -1: none
ColumnProblem problemOf(const ColumnPlan &plan, const ColumnGuess &guess, qsizetype namesake)
{
    if (plan.role == ColumnPlan::Role::Ignore || plan.role == ColumnPlan::Role::TimePart)
        return {};
    if (plan.role == ColumnPlan::Role::Measurement)
        return guess.empty > 0
                   ? ColumnProblem{Severity::Warning,
                                   ColumnProblemText::tr("Rows without a measurement's name are rejected.")}
                   : ColumnProblem{Severity::Hint,
                                   ColumnProblemText::tr("Each row goes into the measurement that it names.")};
    if (const ColumnProblem problem = nameProblem(plan.name, namesake); problem.severity != Severity::None)
        return problem;
    if (guess.type == CellType::Empty)
        return {Severity::Hint, ColumnProblemText::tr("No values in the sample.")};
    if (plan.role == ColumnPlan::Role::Field) {
        const ColumnProblem problem = fieldProblem(plan.type, guess);
        // Of what was proposed; another type is what the person wants.
        return problem.severity == Severity::None && plan.type == fieldTypeFor(guess.type) ? fieldNote(guess) : problem;
    }
    if (guess.distinctCapped || guess.distinct >= manyTagValues)
        return {Severity::Warning,
                ColumnProblemText::tr("Very many values: each becomes a series of its own. A field may fit better.")};
    if (!guess.textReason.isEmpty())
        return {Severity::Hint, ColumnProblemText::tr("Text: %1.").arg(guess.textReason)};
    return {};
}

} // namespace

QList<ColumnProblem> findProblems(const QList<ColumnPlan> &plans, const QList<ColumnGuess> &guesses)
{
    const QHash<QString, Namesakes> namesakes = namesakesOf(plans);
    const QList<QStringList> parts = timeParts(plans, guesses);
    QList<ColumnProblem> problems;
    problems.reserve(plans.size());
    for (qsizetype column = 0; column < plans.size(); ++column) {
        const ColumnPlan &plan = plans.at(column);
        const ColumnGuess &guess = guesses.at(column);
        problems += plan.role == ColumnPlan::Role::Time
                        ? timeProblem(plan.time, guess, parts)
                        : problemOf(plan, guess, namesakes.value(plan.name).otherThan(column));
    }
    return problems;
}

bool isZoneAssumed(const QList<ColumnPlan> &plans, const QList<ColumnGuess> &guesses)
{
    const auto time = std::ranges::find(plans, ColumnPlan::Role::Time, &ColumnPlan::role);
    return time != plans.end() && lacksZone(time->time, guesses.at(time - plans.begin()), timeParts(plans, guesses));
}

} // namespace penstock
