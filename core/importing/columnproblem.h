// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/csv/typeinference.h"
#include "core/importing/importplan.h"

#include <QList>
#include <QString>

namespace penstock {

/// What a person should know of one column's plan.
struct ColumnProblem
{
    enum class Severity { None, Hint, Warning, Error };

    Severity severity = Severity::None;
    QString text;
};

/// Judges each column of a plan by what the sample of the file says of it (a guess for each). An error must be mended
/// before the import, a warning may cost rows, a hint costs nothing.
QList<ColumnProblem> findProblems(const QList<ColumnPlan> &plans, const QList<ColumnGuess> &guesses);

/// True when the times are taken as UTC because neither they nor anybody name a zone.
bool isZoneAssumed(const QList<ColumnPlan> &plans, const QList<ColumnGuess> &guesses);

} // namespace penstock
