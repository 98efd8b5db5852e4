// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/result.h"
#include "core/csv/dialecthints.h"

#include <QCoreApplication>

class QCommandLineParser;

namespace penstock {

/// The options of `import` that say how the files are punctuated and built: one for each thing that is found out.
class CsvDialectOptions
{
    Q_DECLARE_TR_FUNCTIONS(penstock::CsvDialectOptions)

public:
    static void describe(QCommandLineParser &parser);

    /// Fails for values that mean nothing, with those that do.
    static Result<DialectHints> read(const QCommandLineParser &parser);
};

} // namespace penstock
