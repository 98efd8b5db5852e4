// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/statementscanner.h"

#include <span>

namespace penstock {

/// A part of a statement that says something: neither white space nor comment.
struct StatementToken
{
    using Kind = StatementScanner::Token::Kind;

    Kind kind = Kind::Word;
    QStringView text; ///< into the statement's text

    /// That word, or operator, in any letter case; never a string or a quoted name.
    bool is(QStringView word) const
    {
        return (kind == Kind::Word || kind == Kind::Operator) && text.size() == word.size() &&
               text.compare(word, Qt::CaseInsensitive) == 0;
    }
    bool isOneOf(std::span<const QStringView> words) const;
    /// Of a string or a quoted name: what stands between the quotes, as it is written.
    QStringView content() const;

    bool operator==(const StatementToken &) const = default;
};

using StatementTokens = std::span<const StatementToken>;

/// What the tokens say in one line, without comments, up to a semicolon: white space of any length is one space. Cut to
/// `longest` characters, of which the last is then an ellipsis.
QString inOneLine(StatementTokens tokens, qsizetype longest);

} // namespace penstock
