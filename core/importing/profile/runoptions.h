// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/result.h"
#include "core/pipeline/pipelineoptions.h"

#include <QCoreApplication>

class QCommandLineParser;

namespace penstock {

struct CsvAnalysis;
struct ImportPlan;

/// The options that say how a run goes on and when it ends: --rate, --on-error, --shard-duration; for imports also
/// --resume, --no-journal and --undo.
struct RunOptions
{
    Q_DECLARE_TR_FUNCTIONS(penstock::RunOptions)

public:
    static void addTo(QCommandLineParser &parser);
    static void addImportTo(QCommandLineParser &parser);

    /// Takes them into `options`, and what has no place there. BadInput for values that are none.
    static Result<RunOptions> read(const QCommandLineParser &parser, PipelineOptions &options);

    /// `isThereAgain`: its file can be read once more later. Of several files each has its own rejects.
    void apply(ImportPlan &plan, const CsvAnalysis &analysis, bool isThereAgain, bool isOneOfSeveral) const;

    bool skipsBadCells = false;
    bool resumes = false;
    bool keepsJournal = true;
    QString undo; ///< the journal of the import that is to be taken away; empty: none
};

} // namespace penstock
