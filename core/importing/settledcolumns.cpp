// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/settledcolumns.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace penstock {

namespace {

using Role = ColumnPlan::Role;
using Type = ColumnPlan::FieldType;

struct CsvFilesAnalysisJobText
{
    Q_DECLARE_TR_FUNCTIONS(penstock::CsvFilesAnalysisJob)
};

/// Files by what their columns are called.
std::map<QStringList, std::vector<std::size_t>> groupsOf(const std::vector<Result<CsvAnalysis>> &analyses)
{
    std::map<QStringList, std::vector<std::size_t>> groups;
    for (std::size_t file = 0; file < analyses.size(); ++file) {
        if (!analyses[file] || analyses[file]->plan.isAnnotated)
            continue;
        QStringList names;
        for (const ColumnGuess &column : analyses[file]->columns)
            names += column.name;
        groups[names].push_back(file);
    }
    return groups;
}

const ColumnGuess *timeOf(const CsvAnalysis &analysis)
{
    const QList<ColumnPlan> &plans = analysis.plan.columns;
    const auto time = std::ranges::find(plans, Role::Time, &ColumnPlan::role);
    return time == plans.end() ? nullptr : &analysis.columns.at(time - plans.begin());
}

bool isDayOrMonth(const ColumnGuess &guess)
{
    using Kind = TimestampFormat::Kind;
    const Kind kind = guess.timeFormats.value(0).kind;
    return kind == Kind::DayMonthYear || kind == Kind::MonthDayYear;
}

/// The decimal mark, where some column tells; nothing in doubt or without numbers that have one.
std::optional<char> decimalOf(const CsvAnalysis &analysis)
{
    std::optional<char> mark;
    for (const ColumnGuess &guess : analysis.columns) {
        if (guess.type != CellType::Float || guess.ambiguousNumber)
            continue;
        if (mark && *mark != guess.number.decimal)
            return {};
        mark = guess.number.decimal;
    }
    return mark;
}

/// What the column is in all the files, when it is this in one and that in another.
ColumnPlan united(const ColumnPlan &one, const ColumnPlan &other)
{
    const auto isWritten = [](const ColumnPlan &plan) { return plan.role == Role::Tag || plan.role == Role::Field; };
    if (!isWritten(other))
        return one;
    if (!isWritten(one))
        return one.role == Role::Ignore ? other : one;
    ColumnPlan both = one;
    if (other.role == Role::Tag)
        both.role = Role::Tag;
    if (one.type != other.type) {
        const auto isNumber = [](Type type) { return type == Type::Float || type == Type::Integer; };
        both.type = isNumber(one.type) && isNumber(other.type) ? Type::Float : Type::String;
    }
    return both;
}

QString nameOf(const ColumnPlan &plan)
{
    if (plan.role == Role::Tag)
        return CsvFilesAnalysisJobText::tr("a tag");
    switch (plan.type) {
    case Type::Float:
        return CsvFilesAnalysisJobText::tr("a float");
    case Type::Integer:
        return CsvFilesAnalysisJobText::tr("an integer");
    case Type::Boolean:
        return CsvFilesAnalysisJobText::tr("a boolean");
    case Type::String:
        break;
    }
    return CsvFilesAnalysisJobText::tr("a text");
}

} // namespace

std::vector<std::pair<std::size_t, ImportHints>> hintsOfEachOther(const std::vector<Result<CsvAnalysis>> &analyses,
                                                                  const ImportHints &hints)
{
    std::vector<std::pair<std::size_t, ImportHints>> again;
    for (const auto &[names, files] : groupsOf(analyses)) {
        std::optional<TimestampFormat> format;
        std::optional<char> decimal;
        bool formatsDiffer = false;
        bool decimalsDiffer = false;
        for (const std::size_t file : files) {
            if (const ColumnGuess *const time = timeOf(*analyses[file]);
                time && isDayOrMonth(*time) && !time->ambiguousTime) {
                formatsDiffer = formatsDiffer || (format && format->kind != time->timeFormats.first().kind);
                format = time->timeFormats.first();
            }
            if (const auto mark = decimalOf(*analyses[file])) {
                decimalsDiffer = decimalsDiffer || (decimal && *decimal != *mark);
                decimal = mark;
            }
        }
        for (const std::size_t file : files) {
            ImportHints more = hints;
            const ColumnGuess *const time = timeOf(*analyses[file]);
            if (time && time->ambiguousTime && isDayOrMonth(*time) && format && !formatsDiffer && !more.timeFormat)
                more.timeFormat = format;
            const bool isOpen = std::ranges::any_of(analyses[file]->columns, &ColumnGuess::ambiguousNumber);
            if (isOpen && decimal && !decimalsDiffer && !more.decimal)
                more.decimal = decimal;
            if (more != hints)
                again.emplace_back(file, more);
        }
    }
    return again;
}

void settleColumns(std::vector<Result<CsvAnalysis>> &analyses)
{
    for (const auto &[names, files] : groupsOf(analyses)) {
        QList<ColumnPlan> all = analyses[files.front()]->plan.columns;
        for (const std::size_t file : files) {
            for (qsizetype column = 0; column < all.size(); ++column)
                all[column] = united(all.at(column), analyses[file]->plan.columns.at(column));
        }
        // A point needs a field: labels alone are values.
        const bool hasField = std::ranges::any_of(all, [](const ColumnPlan &plan) { return plan.role == Role::Field; });
        for (const std::size_t file : files) {
            CsvAnalysis &analysis = *analyses[file];
            for (qsizetype column = 0; column < all.size(); ++column) {
                ColumnPlan &plan = analysis.plan.columns[column];
                ColumnPlan settled = united(plan, all.at(column));
                if (!hasField)
                    settled.role = plan.role;
                if (settled.role == plan.role && (settled.type == plan.type || plan.role == Role::Time))
                    continue;
                analysis.warnings +=
                    CsvFilesAnalysisJobText::tr("The column \"%1\" is %2, as in other files of this run.")
                        .arg(plan.name, nameOf(settled));
                plan.role = settled.role;
                plan.type = settled.type;
                if (plan.number == NumberForm())
                    plan.number = settled.number;
            }
        }
    }
}

} // namespace penstock
