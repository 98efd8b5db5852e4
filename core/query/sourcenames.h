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

/// The names, as the server reads them, behind each FROM, in their order, each once; subqueries' own included. Regular
/// expressions have none, nor have statements of Flux.
QList<SourceName> sourcesOf(const Statement &statement);

} // namespace penstock
