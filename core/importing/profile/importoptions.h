// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importing/importhints.h"
#include "core/importing/importplan.h"
#include "core/importing/profile/csvcolumnoptions.h"
#include "core/importing/profile/importprofile.h"
#include "core/importing/profile/runoptions.h"

#include <QCoreApplication>
#include <QSet>

#include <optional>

class QCommandLineParser;

namespace penstock {

/// What options say of an import: how a file is read, what its columns become, where and how its rows are sent. The
/// same for a command line and for a profile that is used in the window.
struct ImportOptions
{
    Q_DECLARE_TR_FUNCTIONS(penstock::ImportOptions)

public:
    static void describe(QCommandLineParser &parser);
    /// BadInput for values that mean nothing, with those that do.
    static Result<ImportOptions> read(const QCommandLineParser &parser);

    /// Of a profile. BadInput when it holds what is no option of a form, or a value that means nothing.
    static Result<ImportOptions> of(const ImportProfile &profile);

    /// Whether a profile may hold the option, with a value or without as it is given: all but what is of one run.
    static bool isKey(const ImportProfile::Option &option);

    /// What was chosen of columns, by the names that they have in the plan once these options were applied.
    struct Decided
    {
        QSet<QString> roles;
        QSet<QString> types; ///< as well; roles without types are among them
    };
    Decided decided() const;

    ImportHints hints; ///< for the analysis
    CsvColumnOptions columns;
    PipelineOptions pipeline; ///< of its target the database as well; empty: nobody said
    RunOptions run;
    QString measurement;                        ///< empty: nobody said
    std::optional<DuplicatePolicy> onDuplicate; ///< nothing: nobody said, or `choosesTag`
    bool choosesTag = false;                    ///< the column that tells rows apart becomes a tag
    bool flies = true;                          ///< the whole file is read before anything is written
    bool guesses = false;                       ///< the likeliest is taken where something is ambiguous

    /// Makes columns, measurement and policy of an analysis' plan what the options say. BadInput for a column that the
    /// file does not have. Target and pipeline are left alone.
    Status apply(ImportPlan &plan) const;

    /// Whether somebody has said what becomes of rows that share series and time, or will be asked.
    bool settlesSharedRows() const { return flies || onDuplicate; }
};

} // namespace penstock
