// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/statementsplitter.h"

#include "core/query/statementscanner.h"

namespace penstock {

QList<StatementSpan> splitStatements(const QString &text, Language language)
{
    using Kind = StatementScanner::Token::Kind;
    QList<StatementSpan> spans;
    qsizetype start = -1; // of the first token that is not white space
    qsizetype end = 0;
    bool says = false; // more than comments
    const auto close = [&] {
        if (says)
            spans.append({start, end - start});
        start = -1;
        says = false;
    };
    StatementScanner scanner(text, language);
    while (const auto token = scanner.next()) {
        if (token->kind == Kind::Semicolon && language != Language::Flux) {
            close();
        } else if (token->kind != Kind::Space) {
            if (start < 0)
                start = token->start;
            end = token->start + token->length;
            says = says || token->kind != Kind::Comment;
        }
    }
    close();
    return spans;
}

} // namespace penstock
