// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/plainspaces.h"

#include "core/query/statementscanner.h"

namespace penstock {

namespace {

bool isAsWritten(StatementScanner::Token::Kind kind)
{
    using Kind = StatementScanner::Token::Kind;
    return kind == Kind::String || kind == Kind::Identifier || kind == Kind::Regex || kind == Kind::Comment;
}

} // namespace

QString withPlainSpaces(const QString &text, Language language)
{
    if (!text.contains(QChar::Nbsp))
        return text;
    QString plain = text;
    StatementScanner scanner(text, language);
    while (const auto token = scanner.next()) {
        if (isAsWritten(token->kind))
            continue;
        for (qsizetype at = token->start; at < token->start + token->length; ++at) {
            if (plain.at(at) == QChar::Nbsp)
                plain[at] = u' ';
        }
    }
    return plain;
}

} // namespace penstock
