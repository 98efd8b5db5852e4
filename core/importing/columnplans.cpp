// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/columnplans.h"

#include "core/importing/columnproposal.h"

#include <algorithm>

namespace penstock {

ColumnPlans::ColumnPlans(const QList<ColumnGuess> &guesses, const QList<ColumnPlan> &plans)
    : m_guesses(guesses), m_plans(plans)
{
    m_guesses.resize(m_plans.size());
    if (const qsizetype time = timeColumn(); time >= 0)
        m_timeZone = m_plans.at(time).time.timeZone;
    judge();
}

qsizetype ColumnPlans::timeColumn() const
{
    const auto found = std::ranges::find(m_plans, ColumnPlan::Role::Time, &ColumnPlan::role);
    return found == m_plans.cend() ? -1 : found - m_plans.cbegin();
}

void ColumnPlans::setName(qsizetype column, const QString &name)
{
    m_plans[column].name = name.trimmed();
    judge();
}

bool ColumnPlans::setRole(const QList<qsizetype> &columns, ColumnPlan::Role role)
{
    bool changed = false;
    for (const qsizetype column : columns) {
        if (m_plans.at(column).role == role)
            continue;
        if (role == ColumnPlan::Role::Time)
            makeTime(column);
        if (role == ColumnPlan::Role::Measurement) {
            const auto former = std::ranges::find(m_plans, role, &ColumnPlan::role);
            if (former != m_plans.end())
                former->role = ColumnPlan::Role::Tag;
        }
        m_plans[column].role = role;
        changed = true;
    }
    if (changed)
        judge();
    return changed;
}

void ColumnPlans::makeTime(qsizetype column)
{
    for (qsizetype former = 0; former < m_plans.size(); ++former) {
        ColumnPlan &plan = m_plans[former];
        if (plan.role != ColumnPlan::Role::Time && plan.role != ColumnPlan::Role::TimePart)
            continue;
        plan.role = ColumnPlan::Role::Field;
        plan.type = fieldTypeFor(m_guesses.at(former).type);
        plan.number = m_guesses.at(former).number;
    }
    m_plans[column].time = m_guesses.at(column).timeFormats.value(0);
    m_plans[column].time.timeZone = m_timeZone;
}

void ColumnPlans::setFieldType(qsizetype column, ColumnPlan::FieldType type)
{
    m_plans[column].type = type;
    judge();
}

QList<TimestampFormat> ColumnPlans::timeFormats(qsizetype column) const
{
    QList<TimestampFormat> formats = m_guesses.at(column).timeFormats;
    for (const TimestampFormat::Kind kind : TimestampFormat::kinds()) {
        if (std::ranges::none_of(formats, [kind](const TimestampFormat &format) { return format.kind == kind; }))
            formats.append({.kind = kind});
    }
    const TimestampFormat &chosen = m_plans.at(column).time;
    formats.append({.kind = TimestampFormat::Kind::Pattern,
                    .pattern = chosen.kind == TimestampFormat::Kind::Pattern ? chosen.pattern : QString()});
    return formats;
}

void ColumnPlans::setTimeFormat(qsizetype column, qsizetype choice)
{
    ColumnPlan &plan = m_plans[column];
    TimestampFormat format = timeFormats(column).at(choice);
    format.timeZone = m_timeZone;
    // Whoever chooses it means all of the numbers; a list that is opened and left is no choice.
    format.refusesFar = format.kind == plan.time.kind && plan.time.refusesFar;
    plan.time = format;
    judge();
}

void ColumnPlans::setTimePattern(const QString &pattern)
{
    if (const qsizetype time = timeColumn(); time >= 0)
        m_plans[time].time.pattern = pattern;
    judge();
}

void ColumnPlans::setTimeStart(std::int64_t start)
{
    if (const qsizetype time = timeColumn(); time >= 0)
        m_plans[time].time.start = start;
    judge();
}

void ColumnPlans::answer(const OpenQuestion &question, qsizetype answer)
{
    switch (question.kind) {
    case OpenQuestion::Kind::DayOrMonth:
        if (const qsizetype time = timeColumn(); time >= 0 && answer == 1) {
            using Kind = TimestampFormat::Kind;
            TimestampFormat &format = m_plans[time].time;
            format.kind = format.kind == Kind::DayMonthYear ? Kind::MonthDayYear : Kind::DayMonthYear;
        }
        break;
    case OpenQuestion::Kind::DecimalMark:
        chooseNumberForms(answer == 1);
        break;
    case OpenQuestion::Kind::Zone:
        setTimeZone(question.zones.value(answer));
        break;
    case OpenQuestion::Kind::Overwrites:
        if (answer < question.candidates.size())
            m_plans[question.candidates.at(answer)].role = ColumnPlan::Role::Tag;
        break;
    case OpenQuestion::Kind::Encoding:
    case OpenQuestion::Kind::Structure:
        break;
    }
    judge();
}

/// Of all columns that could be read in two ways: a file has one decimal mark.
void ColumnPlans::chooseNumberForms(bool other)
{
    const QList<ColumnGuess> &guesses = m_guesses;
    const auto first = std::ranges::find(guesses, true, &ColumnGuess::ambiguousNumber);
    if (first == guesses.cend())
        return;
    const NumberForm &wanted = other ? first->otherNumber : first->number;
    for (qsizetype column = 0; column < m_plans.size(); ++column) {
        const ColumnGuess &guess = m_guesses.at(column);
        if (!guess.ambiguousNumber)
            continue;
        const NumberForm &form = guess.number.decimal == wanted.decimal ? guess.number : guess.otherNumber;
        m_plans[column].number = form;
        m_plans[column].type = form.group == '\0' ? ColumnPlan::FieldType::Float : ColumnPlan::FieldType::Integer;
    }
}

bool ColumnPlans::setTimeZone(const QString &zone)
{
    m_timeZone = zone;
    const qsizetype time = timeColumn();
    if (time < 0 || m_plans.at(time).time.timeZone == zone)
        return false;
    m_plans[time].time.timeZone = zone;
    judge();
    return true;
}

/// Of all columns: a change of one can make or mend a problem of another.
void ColumnPlans::judge()
{
    m_problems = findProblems(m_plans, m_guesses);
}

} // namespace penstock
