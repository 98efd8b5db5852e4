// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/result.h"
#include "core/connection/flavour.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <atomic>

namespace penstock {

struct ImportPlan;

/// A row of a file beside what would be written of it.
struct PreviewedRow
{
    quint64 line = 0; ///< in the file, from 1
    QString row;      ///< as it stands there, in UTF-8
    QString text;     ///< its line of line protocol; empty: `problem` says why it has none
    QString problem;  ///< with the column
};

/// The first rows that the plan would write (up to `count`), and the first that it would not (the same).
Result<QList<PreviewedRow>> previewRows(const ImportPlan &plan, int count);

/// What saveLines() wrote.
struct SavedLines
{
    quint64 lines = 0;
    quint64 left = 0; ///< rows without a line: they hold no value, or cannot be written
    QStringList notes;
};

/// Writes all lines of the plan to a file, whole or not at all; `flavour`: for whom. Blocks. A stop is an error.
Result<SavedLines> saveLines(const ImportPlan &plan, Flavour flavour, const QString &path,
                             const std::atomic<bool> &stop);

} // namespace penstock
