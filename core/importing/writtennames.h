// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importing/csvsample.h"
#include "core/importing/importhints.h"
#include "core/importing/importplan.h"

#include <QStringList>

namespace penstock {

/// Whether a person leaves that column out. Of several columns of one name all are meant, unless something is said of
/// one by the name that tells it apart: temp_2.
bool isLeftOut(qsizetype column, const QList<ColumnGuess> &guesses, const ImportHints &hints);

/// Calls the columns what they shall be called in the database: each name once, and none with a character that was lost
/// (U+FFFD). Gives the sentences, for people, on what became of the header's own names.
QStringList settleNames(const CsvSample &sample, const ImportHints &hints, QList<ColumnPlan> &columns);

} // namespace penstock
