// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/statementreader.h"

namespace penstock {

bool StatementReader::next()
{
    using Kind = Token::Kind;
    m_tokens.clear();
    bool isEmpty = true; // no comment either
    bool any = false;
    while (const auto token = m_scanner.next()) {
        any = true;
        if (token->kind == Kind::Semicolon && m_language != Language::Flux)
            break;
        if (token->kind == Kind::Space)
            continue;
        if (std::exchange(isEmpty, false))
            m_start = token->start;
        m_end = token->start + token->length;
        if (token->kind != Kind::Comment)
            m_tokens.push_back(*token);
    }
    return any;
}

} // namespace penstock
