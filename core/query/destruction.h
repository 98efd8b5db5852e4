// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/statementtoken.h"

#include <QString>

#include <optional>

namespace penstock {

/// A statement that takes something away for good, and what it takes.
struct Destruction
{
    QString verb;   ///< in capitals: "DROP MEASUREMENT", "DELETE", "ALTER RETENTION POLICY"
    QString object; ///< the rest of the statement as it is written, in one line, cut to 80 characters; may be empty
    QString name{}; ///< of what it takes, or takes from, without quotes; empty: it names none, or several
    bool hasCondition = false; ///< WHERE

    bool operator==(const Destruction &) const = default;
};

/// What a statement drops, deletes, truncates or shortens. InfluxQL: DROP and DELETE of any kind, ALTER RETENTION
/// POLICY. SQL: DROP, DELETE, TRUNCATE, ALTER, UPDATE. Flux has none.
std::optional<Destruction> destructionOf(StatementTokens tokens, Language language);

} // namespace penstock
