// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importing/csvanalysis.h"
#include "core/importing/importplan.h"

#include <QString>

namespace penstock {

/// An import as the wizard's pages build it up; each page reads what those before it have left.
struct ImportDraft
{
    CsvAnalysis analysis; ///< the last one that succeeded
    ImportPlan plan;
    QString profileId;
    QString connectionName;

    QString fileName() const; ///< without folders

    /// Takes a new look at the file: reading and columns are proposed afresh, the target stays. Of the same columns of
    /// the same file, those that were changed by hand stay as they were made.
    void take(const CsvAnalysis &found);

    /// "2,000 rows", or "about 2,000,000 rows" when only a part of the file was looked at.
    QString rowsText() const;

    /// "Writes about 2,000,000 rows of sensors.csv to measurement sensors in telemetry on Local server."
    QString summary() const;

    /// What is wrong with the columns, whatever the target; holds when they can be imported.
    Status validateColumns() const;

    /// The plan, with stand-ins for a measurement and a database that are still to be chosen.
    ImportPlan planWithTarget() const;
};

} // namespace penstock
