// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/columnproblem.h"

#include <QCoreApplication>

#include <algorithm>

namespace penstock {

namespace {

using Severity = ColumnProblem::Severity;

constexpr quint64 manyTagValues = 10'000;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(penstock::ColumnProblem)
};

ColumnProblem nameProblem(const QList<ColumnPlan> &plans, qsizetype column)
{
    const QString &name = plans.at(column).name;
    if (name.isEmpty())
        return {Severity::Error, Text::tr("Give it a name.")};
    if (name == QLatin1String("time"))
        return {Severity::Error, Text::tr("“time” is the name of the point's own time: choose another name.")};
    for (qsizetype other = 0; other < plans.size(); ++other) {
        const ColumnPlan::Role role = plans.at(other).role;
        const bool named = role == ColumnPlan::Role::Tag || role == ColumnPlan::Role::Field;
        if (other != column && named && plans.at(other).name == name)
            return {Severity::Error, Text::tr("Column %1 has the same name.").arg(other + 1)};
    }
    return {};
}

ColumnProblem timeProblem(const TimestampFormat &format, const ColumnGuess &guess)
{
    const auto sameKind = [&format](const TimestampFormat &candidate) { return candidate.kind == format.kind; };
    if (std::ranges::none_of(guess.timeFormats, sameKind))
        return {Severity::Warning, Text::tr("Not every sampled value fits this format; such rows are rejected.")};
    const bool dayOrMonth =
        format.kind == TimestampFormat::Kind::DayMonthYear || format.kind == TimestampFormat::Kind::MonthDayYear;
    if (guess.ambiguousTime && dayOrMonth)
        return {Severity::Warning, Text::tr("Day and month could be swapped: check the format.")};
    return {};
}

ColumnProblem fieldProblem(ColumnPlan::FieldType type, const ColumnGuess &guess)
{
    const CellType cells = guess.type;
    switch (type) {
    case ColumnPlan::FieldType::Integer:
        if (cells == CellType::Float || cells == CellType::Text || cells == CellType::Boolean)
            return {Severity::Warning, Text::tr("Not every value is a whole number; such rows are rejected.")};
        break;
    case ColumnPlan::FieldType::Float:
        if (cells == CellType::Text || cells == CellType::Boolean)
            return {Severity::Warning, Text::tr("Not every value is a number; such rows are rejected.")};
        break;
    case ColumnPlan::FieldType::Boolean:
        if (cells == CellType::Float || cells == CellType::Text)
            return {Severity::Warning, Text::tr("Not every value is true or false; such rows are rejected.")};
        break;
    case ColumnPlan::FieldType::String:
        break;
    }
    return {};
}

} // namespace

ColumnProblem findProblem(const QList<ColumnPlan> &plans, const ColumnGuess &guess, qsizetype column)
{
    const ColumnPlan &plan = plans.at(column);
    if (plan.role == ColumnPlan::Role::Ignore)
        return {};
    if (plan.role == ColumnPlan::Role::Time)
        return timeProblem(plan.time, guess);

    if (const ColumnProblem problem = nameProblem(plans, column); problem.severity != Severity::None)
        return problem;
    if (guess.type == CellType::Empty)
        return {Severity::Hint, Text::tr("No values in the sample.")};
    if (plan.role == ColumnPlan::Role::Field)
        return fieldProblem(plan.type, guess);
    if (guess.distinctCapped || guess.distinct >= manyTagValues)
        return {Severity::Warning,
                Text::tr("Very many values: each becomes a series of its own. A field may fit better.")};
    return {};
}

} // namespace penstock
