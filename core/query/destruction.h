// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/statementtoken.h"

#include <QString>

#include <optional>

namespace penstock {

/// A statement that takes something away for good, or may do so, and what it takes.
struct Destruction
{
    QString verb;   ///< in capitals: "DROP MEASUREMENT", "DELETE", "ALTER RETENTION POLICY"
    QString object; ///< the rest of the statement as it is written, in one line, cut to 80 characters; may be empty
    QString name{}; ///< of what it takes, or takes from, without quotes; empty: it names none, or several
    bool hasCondition = false; ///< WHERE
    /// ALTER: what it changes can be set back, and only what the server takes away because of that, such as rows that a
    /// shorter time makes too old, is gone. The statement alone does not say which.
    bool isAlteration = false;

    bool operator==(const Destruction &) const = default;
};

/// What a statement drops, deletes, truncates or shortens. InfluxQL: DROP and DELETE of any kind, ALTER RETENTION
/// POLICY but one that shortens nothing: without DURATION, or with an infinite one. SQL: DROP, DELETE, TRUNCATE, ALTER,
/// UPDATE. Flux has none.
std::optional<Destruction> destructionOf(StatementTokens tokens, Language language);

} // namespace penstock
