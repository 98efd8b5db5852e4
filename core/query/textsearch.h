// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/result.h"
#include "core/query/errorplace.h"

#include <QList>
#include <QRegularExpression>

namespace penstock {

/// What is looked for in a text, and how.
struct TextSearch
{
    QString wanted;
    bool matchesCase = false;
    bool wholeWords = false;
    bool isPattern = false; ///< a regular expression

    bool operator==(const TextSearch &) const = default;

    /// BadInput says what is wrong with the pattern, and where.
    Result<QRegularExpression> expression() const;
};

/// The places of a text that match, from its start; those without a character are none.
QList<TextSpan> matchesIn(const QString &text, const QRegularExpression &expression);

/// What stands in place of a match: `with` as it is; of a pattern with its groups for \1 … \9 and \0 for the whole.
QString replacementFor(const TextSearch &search, const QRegularExpressionMatch &match, const QString &with);

} // namespace penstock
