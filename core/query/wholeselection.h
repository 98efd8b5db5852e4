// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/statement.h"

#include <QList>
#include <QStringList>

namespace penstock {

/// A SELECT of InfluxQL, or one within another, that asks for fields of measurements in whichever type they have: for
/// all of them (*, *::field, mean(*)), for those that a pattern names, or for single ones.
struct WholeSelection
{
    QStringList sources{}; ///< as they are written: "m", db.rp./x/; subqueries are no sources of this one

    /// Names with the types that the statement asks for beside them, "v"::string.
    struct Cast
    {
        QString field;
        QString type; ///< in lower case

        bool operator==(const Cast &) const = default;
    };
    QList<Cast> casts{};

    /// The names that are asked for without a type; aliases are none.
    QStringList fields{};
    /// The same, /x/ as it is written between the slashes. Neither of both: all fields are asked for.
    QStringList patterns{};

    bool isOfAll() const { return fields.isEmpty() && patterns.isEmpty(); }
    /// A pattern that is none of ours may name each field.
    bool asksFor(const QString &field) const;

    /// The columns of the answer have the names of the fields: nothing is worked out or called otherwise, and it is the
    /// only SELECT of the statement.
    bool isPlain = false;

    bool operator==(const WholeSelection &) const = default;
};

/// In the order of the text; none for statements of other languages and of other kinds.
QList<WholeSelection> wholeSelectionsOf(const Statement &statement);

} // namespace penstock
