// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/result.h"
#include "core/pipeline/pipelineoptions.h"

#include <QCoreApplication>

class QCommandLineParser;

namespace penstock {

/// The options of `write` and `import` that say where rows go and how they are sent.
struct TransferOptions
{
    Q_DECLARE_TR_FUNCTIONS(penstock::TransferOptions)

public:
    static void describe(QCommandLineParser &parser);

    /// Into `options`, what is not said as it is by itself. BadInput for values that mean nothing.
    static Status read(const QCommandLineParser &parser, PipelineOptions &options);
};

} // namespace penstock
