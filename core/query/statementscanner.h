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

    /// The text must live as long as the scanner. `from`: the start of the text, or behind a semicolon.
    explicit StatementScanner(QStringView text, Language language = Language::InfluxQl, qsizetype from = 0)
        : m_text(text), m_language(language), m_position(from), m_reach(from)
    {
    }

    /// Empty at the end of the text.
    std::optional<Token> next();

    /// Behind the last token.
    qsizetype position() const { return m_position; }
    /// What was looked at to tell the tokens so far: all before this place and the character there.
    qsizetype reach() const { return m_reach; }

    QStringView textOf(const Token &token) const { return m_text.sliced(token.start, token.length); }

private:
    Token scan();
    qsizetype endOfComment(qsizetype start) const;
    Token quoted(qsizetype start) const;
    bool endsOperand(const Token &token) const;

    QStringView m_text;
    Language m_language;
    qsizetype m_position = 0;
    qsizetype m_reach = 0;
    bool m_afterOperand = false; // a slash divides here
};

} // namespace penstock
