// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/statementscanner.h"

#include <vector>

namespace penstock {

/// Reads a text piece by piece, divided at ';' outside quotes, comments and regular expressions. A Flux script is one
/// piece.
class StatementReader
{
public:
    using Token = StatementScanner::Token;

    /// The text must live as long as the reader. `from`: the start of the text, or behind one of its pieces.
    explicit StatementReader(QStringView text, Language language, qsizetype from = 0)
        : m_scanner(text, language, from), m_language(language)
    {
    }

    /// Reads the next piece; false at the end of the text.
    bool next();

    /// The piece is a statement: more than white space, comments and a semicolon.
    bool isStatement() const { return !m_tokens.empty(); }
    /// From the first to the last character that is not white space, without the semicolon.
    qsizetype start() const { return m_start; }
    qsizetype end() const { return m_end; }
    /// Those that say something: neither white space nor comments.
    const std::vector<Token> &tokens() const { return m_tokens; }
    /// Behind the semicolon, or the end of the text.
    qsizetype position() const { return m_scanner.position(); }
    /// What was looked at so far: all before this place and the character there.
    qsizetype reach() const { return m_scanner.reach(); }

private:
    StatementScanner m_scanner;
    Language m_language;
    std::vector<Token> m_tokens;
    qsizetype m_start = 0;
    qsizetype m_end = 0;
};

} // namespace penstock
