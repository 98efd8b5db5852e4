// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/querytokens.h"

#include "core/query/statementscanner.h"
#include "core/query/vocabulary.h"

namespace penstock {

namespace {

using Kind = QueryToken::Kind;

using ScannerToken = StatementScanner::Token;

/// The same for what the scanner already tells apart; words and operators need a look around.
Kind kindOf(const ScannerToken &token)
{
    switch (token.kind) {
    case ScannerToken::Kind::Comment:
        return Kind::Comment;
    case ScannerToken::Kind::String:
        return Kind::String;
    case ScannerToken::Kind::Identifier:
        return Kind::Identifier;
    case ScannerToken::Kind::Regex:
        return Kind::Regex;
    case ScannerToken::Kind::Number:
        return Kind::Number;
    default:
        return Kind::Plain;
    }
}

QList<QueryToken> scan(QStringView text, Language language, qsizetype offset)
{
    QList<QueryToken> tokens;
    StatementScanner scanner(text, language);
    while (const auto token = scanner.next()) {
        if (token->kind == ScannerToken::Kind::Space)
            continue;
        const bool isWord = token->kind == ScannerToken::Kind::Word;
        const bool reserved = isWord && isKeyword(scanner.textOf(*token), language);
        tokens.append({reserved ? Kind::Keyword : kindOf(*token), token->start + offset, token->length});
    }
    return tokens;
}

/// Words before "(" are functions; {name} and $name are placeholders.
QList<QueryToken> joined(const QList<QueryToken> &tokens, QStringView line)
{
    const auto isText = [&](qsizetype index, QStringView text) {
        return index < tokens.size() && line.sliced(tokens[index].start, tokens[index].length) == text;
    };
    const auto isWord = [&](qsizetype index) {
        return index < tokens.size() && (tokens[index].kind == Kind::Plain || tokens[index].kind == Kind::Keyword) &&
               (line[tokens[index].start].isLetter() || line[tokens[index].start] == u'_');
    };
    QList<QueryToken> result;
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        QueryToken token = tokens[i];
        const auto extendOver = [&](qsizetype count) {
            i += count;
            token.length = tokens[i].start + tokens[i].length - token.start;
            token.kind = Kind::Placeholder;
        };
        if (isText(i, u"{") && isWord(i + 1) && isText(i + 2, u"}"))
            extendOver(2);
        else if (isText(i, u"$") && isWord(i + 1))
            extendOver(1);
        else if (token.kind == Kind::Plain && isWord(i) && isText(i + 1, u"("))
            token.kind = Kind::Function;
        result.append(token);
    }
    return result;
}

} // namespace

QList<QueryToken> tokenizeQuery(QStringView line, Language language, bool &inComment)
{
    qsizetype start = 0;
    QList<QueryToken> tokens;
    if (inComment) {
        const qsizetype close = line.indexOf(u"*/");
        start = close < 0 ? line.size() : close + 2;
        if (start > 0)
            tokens.append({Kind::Comment, 0, start});
        inComment = close < 0;
    }
    if (inComment)
        return tokens;
    tokens += joined(scan(line.sliced(start), language, start), line);
    if (!tokens.isEmpty() && tokens.back().start >= start) {
        const QStringView last = line.sliced(tokens.back().start, tokens.back().length);
        inComment = last.startsWith(u"/*") && (last.size() < 4 || !last.endsWith(u"*/"));
    }
    return tokens;
}

} // namespace penstock
