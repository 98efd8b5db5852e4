// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importing/csvanalysis.h"
#include "core/importing/importplan.h"
#include "core/importing/openquestion.h"

#include <QString>

namespace penstock {

struct ImportOptions;

/// An import as the wizard's pages build it up; each page reads what those before it have left.
struct ImportDraft
{
    CsvAnalysis analysis; ///< the last one that succeeded
    ImportPlan plan;
    QString profileId;
    QString connectionName;

    QList<OpenQuestion> asked; ///< on the file, by the first look at it
    QStringList settled;       ///< keys of the questions that were answered

    QString fileName() const; ///< without folders

    /// The next look will be the first at a file: what was asked and answered is forgotten.
    void startAfresh();

    /// Takes a new look at the file: reading and columns are proposed afresh, the target stays. Of the same columns of
    /// the same file, those that were changed by hand stay as they were made. What was changed of the dialect is an
    /// answer to what was asked of it.
    void take(const CsvAnalysis &found);

    /// Takes a look that was made with what options say, and what they say of columns and target: as if the file had
    /// never been looked at before. BadInput for a column that the file does not have; then the rest is taken.
    Status takeAsSaid(const CsvAnalysis &found, const ImportOptions &options);

    /// Takes columns that were changed by hand; a format that was chosen is an answer.
    void takeColumns(const QList<ColumnPlan> &columns);

    void settle(const OpenQuestion &question) { settled += question.key(); }
    QList<OpenQuestion> fileQuestions() const;   ///< that are open
    QList<OpenQuestion> columnQuestions() const; ///< that are open

    /// "2,000 rows", or "about 2,000,000 rows" when only a part of the file was looked at.
    QString rowsText() const;

    /// The file names its measurements itself, in a column or as an annotated one: how, for people; empty: it does not.
    QString ownMeasurements() const;

    /// What reading the file has found.
    struct CheckedRows
    {
        quint64 all = 0;
        quint64 written = 0; ///< the others are refused, left out, or hold no value
        bool isWhole = true; ///< false: only these first rows were read
    };

    /// "Writes about 2,000,000 rows of sensors.csv to measurement sensors in telemetry on Local server.", and behind it
    /// how many of those that were read are not written, where that does not say it of all.
    QString summary(const std::optional<CheckedRows> &checked = {}) const;

    /// What is wrong with the columns, whatever the target; holds when they can be imported.
    Status validateColumns() const;

    /// The plan, with stand-ins for a measurement and a database that are still to be chosen.
    ImportPlan planWithTarget() const;

    bool hasLooked = false; ///< at this file
    CsvAnalysis firstLook;  ///< when nothing had been said of it

private:
    void settleChanges(CsvDialect before);
    QString writesText(const QString &rows) const;
};

/// A new database's name out of a file's folder, or out of its own where the folder says nothing (Downloads, tmp, the
/// home folder): small letters, digits and '_'.
QString databaseFromFile(const QString &file);

} // namespace penstock
