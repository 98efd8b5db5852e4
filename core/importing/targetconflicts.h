// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importing/importplan.h"
#include "core/importing/targetfacts.h"

#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

namespace penstock {

/// A column that the server already has in another way.
struct TargetConflict
{
    QString column;
    QString text;         ///< for people
    ColumnPlan cast;      ///< the column as the server has it
    QString option;       ///< of penstock-cli, that makes it so
    bool mayLose = false; ///< some cells may not fit, and their rows are refused
};

/// Makes columns of text tags or fields as the measurement has them already, but for those that somebody has decided
/// on, by their names. Says which.
QStringList adaptToTarget(ImportPlan &plan, const TargetFacts &facts, const QSet<QString> &decided);

/// What the server would refuse, or would have twice, of the plan's columns.
QList<TargetConflict> findConflicts(const ImportPlan &plan, const TargetFacts &facts);

/// Takes the casts.
void cast(ImportPlan &plan, const QList<TargetConflict> &conflicts);

} // namespace penstock
