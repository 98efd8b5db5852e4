// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/statement.h"

#include <QList>

namespace penstock {

/// Where a statement of InfluxQL or SQL reads from.
struct SourceName
{
    QString database; ///< empty: the one that was chosen
    QString measurement;
    QString policy{}; ///< InfluxQL: the retention policy; empty: the default one

    bool operator==(const SourceName &) const = default;
};

struct Sources
{
    QList<SourceName> names{};
    bool areAll = true; ///< false: there are others, which no name tells, such as a regular expression
};

/// The names, as the server reads them, behind each FROM, comma and JOIN of SQL, in their order, each once; subqueries'
/// own included. Statements of Flux have none here.
Sources allSourcesOf(const Statement &statement);
/// As far as there are names.
QList<SourceName> sourcesOf(const Statement &statement);

} // namespace penstock
