// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/language.h"

#include <QStringView>

#include <optional>

namespace penstock {

/// Cuts a text in one of the languages into tokens, without judging them: broken text comes out as tokens too.
class StatementScanner
{
public:
    struct Token
    {
        enum class Kind {
            Space,
            Comment,    ///< -- (Flux: //) to the end of the line, or /* … */
            String,     ///< '…'; Flux: "…", with all that stands in ${…}
            Identifier, ///< "…"; not in Flux
            Regex,      ///< /…/ where the grammar allows one; elsewhere a slash is an operator; not in SQL
            Word,       ///< a keyword, function or bare identifier
            Number,     ///< a number or a duration
            Operator,
            Semicolon,
        };
        Kind kind = Kind::Space;
        qsizetype start = 0;
        qsizetype length = 0;
    };

    /// The text must live as long as the scanner.
    explicit StatementScanner(QStringView text, Language language = Language::InfluxQl)
        : m_text(text), m_language(language)
    {
    }

    /// Empty at the end of the text.
    std::optional<Token> next();

    QStringView textOf(const Token &token) const { return m_text.sliced(token.start, token.length); }

private:
    Token scan() const;
    qsizetype endOfComment(qsizetype start) const;
    Token quoted(qsizetype start) const;
    bool endsOperand(const Token &token) const;

    QStringView m_text;
    Language m_language;
    qsizetype m_position = 0;
    bool m_afterOperand = false; // a slash divides here
};

} // namespace penstock
