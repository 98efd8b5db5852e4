// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/statement.h"

#include "core/query/statementeffect.h"

#include <algorithm>

namespace penstock {

namespace {

QString verbOf(StatementTokens tokens)
{
    const bool isWord = !tokens.empty() && tokens.front().kind == StatementToken::Kind::Word;
    return isWord ? tokens.front().text.toString().toUpper() : QString();
}

QString openingOf(StatementTokens tokens, const QString &verb)
{
    return verb == u"SHOW" && tokens.size() > 1 ? verb + u' ' + tokens[1].text.toString().toUpper() : verb;
}

} // namespace

Statement::Statement(QStringView script, Language language, qsizetype start, qsizetype end,
                     const std::vector<StatementScanner::Token> &tokens)
    : m_start(start)
{
    auto content = std::make_shared<Content>();
    content->text = script.sliced(start, end - start).toString();
    content->language = language;
    content->tokens.reserve(tokens.size());
    for (const StatementScanner::Token &token : tokens)
        content->tokens.push_back({token.kind, QStringView(content->text).sliced(token.start - start, token.length)});
    content->verb = verbOf(content->tokens);
    content->opening = openingOf(content->tokens, content->verb);
    content->isReadOnly = penstock::isReadOnly(content->tokens, language);
    content->changesData = !content->isReadOnly && beginsWithVerb(content->tokens, language);
    content->destruction = destructionOf(content->tokens, language);
    m_content = std::move(content);
}

bool Statement::operator==(const Statement &other) const
{
    return m_start == other.m_start && m_line == other.m_line && language() == other.language() &&
           text() == other.text() && std::ranges::equal(tokens(), other.tokens()) && verb() == other.verb() &&
           opening() == other.opening() && isReadOnly() == other.isReadOnly() && changesData() == other.changesData() &&
           destruction() == other.destruction();
}

} // namespace penstock
