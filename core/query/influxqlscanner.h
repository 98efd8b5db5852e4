// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <optional>

namespace penstock {

/// Cuts an InfluxQL text into tokens, without judging them: broken text comes out as tokens too.
class InfluxQlScanner
{
public:
    struct Token
    {
        enum class Kind {
            Space,
            Comment,    ///< -- to the end of the line, or /* … */
            String,     ///< '…'
            Identifier, ///< "…"
            Regex,      ///< /…/ where the grammar allows one; elsewhere a slash is an operator
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
    explicit InfluxQlScanner(QStringView text) : m_text(text) {}

    /// Empty at the end of the text.
    std::optional<Token> next();

    QStringView textOf(const Token &token) const { return m_text.sliced(token.start, token.length); }

private:
    qsizetype endOfDelimited(qsizetype start) const;
    Token scan() const;
    bool endsOperand(const Token &token) const;

    QStringView m_text;
    qsizetype m_position = 0;
    bool m_afterOperand = false; // a slash divides here
};

} // namespace penstock
