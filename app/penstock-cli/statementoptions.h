// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/result.h"
#include "core/connection/flavour.h"
#include "core/query/query.h"
#include "core/query/querypattern.h"

#include <QCoreApplication>

#include <optional>

class QCommandLineParser;

namespace penstock {

/// What the command line asks: the statement, from wherever it comes, with its values, its language and its database.
struct StatementOptions
{
    std::optional<Language> language; ///< by --language; else it is the server's usual one
    Query query;                      ///< the rest: database, retention policy, values

    static void addTo(QCommandLineParser &parser);

    /// Reads the statement from a file or stdin when asked to.
    static Result<StatementOptions> read(const QCommandLineParser &parser);

    /// In that language, which counts for a pattern, as a server of that kind runs it: BadInput when that has no such
    /// one, or its values do not fit.
    Result<QString> statement(Language spoken, Flavour flavour) const;

    Q_DECLARE_TR_FUNCTIONS(penstock::StatementOptions)

private:
    struct PatternCall
    {
        QString name;
        QStringList words; ///< value, or place=value
        QueryPattern::Values named;
    };

    Status readText(const QCommandLineParser &parser);
    Status readPattern(const QCommandLineParser &parser);
    Status readParameters(const QCommandLineParser &parser);
    Result<QString> filled(const PatternCall &call, Language spoken, Flavour flavour) const;

    QString m_text;
    std::optional<PatternCall> m_pattern; ///< instead of a text
};

} // namespace penstock
