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
        m_plans[column].role = role;
        changed = true;
    }
    if (changed)
        judge();
    return changed;
}

void ColumnPlans::makeTime(qsizetype column)
{
    if (const qsizetype former = timeColumn(); former >= 0) {
        m_plans[former].role = ColumnPlan::Role::Field;
        m_plans[former].type = fieldTypeFor(m_guesses.at(former).type);
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
        const TimestampFormat other{.kind = kind, .timeZone = {}, .pattern = {}};
        if (!other.needsStart() &&
            std::ranges::none_of(formats, [kind](const TimestampFormat &format) { return format.kind == kind; }))
            formats.append(other);
    }
    return formats;
}

void ColumnPlans::setTimeFormat(qsizetype column, qsizetype choice)
{
    ColumnPlan &plan = m_plans[column];
    plan.time = timeFormats(column).at(choice);
    plan.time.timeZone = m_timeZone;
    judge();
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
