// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importing/csvsample.h"
#include "core/importing/importhints.h"
#include "core/importing/importplan.h"

namespace penstock {

/// What each column of a sample could become: the best time column, tags for labels, fields for the rest.
struct ColumnProposal
{
    QList<ColumnGuess> guesses;
    QList<ColumnPlan> columns;
    QStringList warnings;  ///< what was decided where something else was possible; for people
    QStringList remarks;   ///< those of the warnings by which nothing is lost
    QStringList questions; ///< what only a person can decide, with the option that answers
    QStringList nulls;     ///< texts that hold no value in columns of text either
};

ColumnProposal proposeColumns(const CsvSample &sample, const ImportHints &hints = {});

/// A measurement's name out of a file's: letters, digits and '_' of its base name are kept, the rest becomes '_'.
QString measurementFromFile(const QString &file);

/// The type of a field whose cells are all of that type.
ColumnPlan::FieldType fieldTypeFor(CellType type);

} // namespace penstock
