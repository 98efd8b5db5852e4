// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/result.h"
#include "core/query/query.h"

#include <QCoreApplication>

#include <optional>

class QCommandLineParser;

namespace penstock {

/// What the command line asks: the statement, from wherever it comes, with its values, its language and its database.
struct StatementOptions
{
    QString statement;
    std::optional<Language> language; ///< by --language or by the pattern; else it is the server's usual one
    Query query;                      ///< the rest: database, retention policy, values

    static void addTo(QCommandLineParser &parser);

    /// Reads the statement from a file or stdin when asked to.
    static Result<StatementOptions> read(const QCommandLineParser &parser);

    Q_DECLARE_TR_FUNCTIONS(penstock::StatementOptions)

private:
    Status readText(const QCommandLineParser &parser);
    Status readPattern(const QCommandLineParser &parser);
    Status readParameters(const QCommandLineParser &parser);
};

} // namespace penstock
