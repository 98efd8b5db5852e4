// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/csv/typeinference.h"
#include "core/importing/columnproblem.h"
#include "core/importing/importplan.h"
#include "core/importing/openquestion.h"

#include <QList>
#include <QString>

namespace penstock {

/// The columns of a file while somebody decides what they become: one of them at most is the time, the zone goes with
/// it, and what is wrong with each is known after every change.
class ColumnPlans
{
public:
    ColumnPlans() = default;
    /// A guess for each plan; missing ones know nothing.
    ColumnPlans(const QList<ColumnGuess> &guesses, const QList<ColumnPlan> &plans);

    qsizetype size() const { return m_plans.size(); }
    const QList<ColumnPlan> &plans() const { return m_plans; }
    const ColumnPlan &plan(qsizetype column) const { return m_plans.at(column); }
    const ColumnGuess &guess(qsizetype column) const { return m_guesses.at(column); }
    const ColumnProblem &problem(qsizetype column) const { return m_problems.at(column); }

    qsizetype timeColumn() const; ///< -1: none

    /// Spaces around the name are left out.
    void setName(qsizetype column, const QString &name);

    /// A file has one time: making a column the time makes the former one, and what went on where it ended, fields; of
    /// several columns the last stays it. One column names the measurement: the former one becomes a tag. False: they
    /// were that already.
    bool setRole(const QList<qsizetype> &columns, ColumnPlan::Role role);

    void setFieldType(qsizetype column, ColumnPlan::FieldType type);

    /// Every format: those that explain the sample first, the others after them.
    QList<TimestampFormat> timeFormats(qsizetype column) const;
    /// `choice`: an index into timeFormats()
    void setTimeFormat(qsizetype column, qsizetype choice);
    /// Says the time's pattern, or where it counts from: nanoseconds on the clock of the zone. Nothing happens while
    /// there is no time.
    void setTimePattern(const QString &pattern);
    void setTimeStart(std::int64_t start);

    /// The zone of times that carry no offset, an IANA name; empty: UTC. It stays when another column becomes the time.
    /// False: the time has it already, or there is none.
    bool setTimeZone(const QString &zone);

    /// Makes of the columns what one of the answers says.
    void answer(const OpenQuestion &question, qsizetype answer);

private:
    void chooseNumberForms(bool other);
    void makeTime(qsizetype column);
    void judge();

    QList<ColumnGuess> m_guesses;
    QList<ColumnPlan> m_plans;
    QList<ColumnProblem> m_problems;
    QString m_timeZone;
};

} // namespace penstock
