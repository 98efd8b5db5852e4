// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/formatting.h"
#include "core/query/statementtoken.h"

#include <algorithm>

namespace penstock {

namespace {

using Kind = StatementScanner::Token::Kind;

constexpr int indentWidth = 4;

} // namespace

/// Line breaks end statements, so none goes; one comes before a |> outside of brackets.
QString formattedFlux(const QString &text)
{
    QString out;
    int depth = 0;
    qsizetype lines = 0; // line breaks before the token
    bool isApart = false;
    StatementScanner scanner(text, Language::Flux);
    while (const auto token = scanner.next()) {
        const QStringView piece = scanner.textOf(*token);
        if (token->kind == Kind::Space) {
            lines = piece.count(u'\n');
            isApart = true;
            continue;
        }
        const bool isOperator = token->kind == Kind::Operator;
        const bool isPipe = isOperator && piece == u"|" && QStringView(text).sliced(token->start).startsWith(u"|>");
        const bool opens = isOperator && QStringView(u"([{").contains(piece.front());
        const bool closes = isOperator && QStringView(u")]}").contains(piece.front());
        if (closes)
            depth = std::max(0, depth - 1);
        if (!out.isEmpty() && (lines > 0 || (isPipe && depth == 0))) {
            out += lines > 1 ? QStringLiteral("\n\n") : QStringLiteral("\n");
            out += QString((depth + (isPipe ? 1 : 0)) * indentWidth, u' ');
        } else if (!out.isEmpty() && isApart) {
            out += u' ';
        }
        out += piece;
        if (opens)
            ++depth;
        lines = 0;
        isApart = false;
    }
    if (lines > 0 && !out.isEmpty())
        out += u'\n';
    return out;
}

} // namespace penstock
