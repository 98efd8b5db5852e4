// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result/table.h"

#include <QStringList>

#include <vector>

namespace penstock {

/// What can tell a table of an answer from the others.
struct ResultLabel
{
    int statement = 0;
    QString yield;       ///< of Flux
    QString series;      ///< the measurement, if it is the same in all rows
    QStringList columns; ///< those that are shown
    QStringList types;   ///< the columns with their types
};

ResultLabel labelOf(int statement, const Table &table);

/// A name for each, no two alike: the statement (with its number when there are several) or yield, and what tells its
/// tables apart: the measurement, the columns, their types.
QStringList nameResults(const std::vector<ResultLabel> &labels, const QStringList &statements);

} // namespace penstock
