// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/language.h"

#include <QList>

namespace penstock {

/// A statement that takes something away for good, and what it takes.
struct Destruction
{
    QString verb;   ///< in capitals: "DROP MEASUREMENT", "DELETE", "ALTER RETENTION POLICY"
    QString object; ///< the rest of the statement as it is written, in one line, cut to 80 characters; may be empty

    bool operator==(const Destruction &) const = default;
};

/// The statements of a text that drop, delete, truncate or shorten what is kept, in their order. InfluxQL: DROP and
/// DELETE of any kind, ALTER RETENTION POLICY. SQL: DROP, DELETE, TRUNCATE, ALTER, UPDATE. Flux has none.
QList<Destruction> destructionsIn(const QString &text, Language language);

/// True when a statement begins with a whole known verb and changes something: what the editor marks. A word that is
/// still being typed, or is none of the language, marks nothing; isReadOnly() is the rule that guards.
bool changesData(const QString &text, Language language);

} // namespace penstock
