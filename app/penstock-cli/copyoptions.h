// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/result.h"
#include "core/copying/copyplan.h"
#include "core/pipeline/document/pipelinedocument.h"

#include <QCoreApplication>

class QCommandLineParser;

namespace penstock {

/// What the command line says is to be copied, from where and to where.
struct CopyOptions
{
    Q_DECLARE_TR_FUNCTIONS(penstock::CopyOptions)

public:
    ServerEntry from;
    PipelineOptions target; ///< where to, and how it is written
    ServerEntry to;
    CopyWish wish;    ///< its database may be empty: the connection's
    QueryEntry asked; ///< with a statement: its answer is copied, and no measurements
    bool isDryRun = false;
    bool resumes = false;
    bool jsonSummary = false;

    static void addTo(QCommandLineParser &parser);
    static Result<CopyOptions> read(const QCommandLineParser &parser);

    bool isStatement() const { return !asked.statement.isEmpty(); }

private:
    Status readWish(const QCommandLineParser &parser);
    Status readStatement(const QCommandLineParser &parser);
};

} // namespace penstock
