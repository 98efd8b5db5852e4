// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/sourcenames.h"

#include "core/query/quoting.h"

#include <QStringList>

namespace penstock {

namespace {

using Kind = StatementToken::Kind;

bool isName(const StatementToken &token)
{
    return token.kind == Kind::Identifier || token.kind == Kind::Word;
}

/// SQL folds what has no quotes.
QString nameOf(const StatementToken &token, Language language)
{
    if (token.kind == Kind::Identifier)
        return unquoted(token.text, language);
    return language == Language::Sql ? token.text.toString().toLower() : token.text.toString();
}

/// "a".b..c from the token on, with empty parts; how many tokens it has is added to the index.
QStringList pathAt(StatementTokens tokens, std::size_t *index, Language language)
{
    QStringList path(QString{});
    for (; *index < tokens.size(); ++*index) {
        const StatementToken &token = tokens[*index];
        if (token.is(u"."))
            path += QString();
        else if (isName(token) && path.back().isEmpty())
            path.back() = nameOf(token, language);
        else
            break;
    }
    return path;
}

} // namespace

QList<SourceName> sourcesOf(const Statement &statement)
{
    QList<SourceName> sources;
    const StatementTokens tokens = statement.tokens();
    if (statement.language() == Language::Flux)
        return sources;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        if (!tokens[i].is(u"FROM"))
            continue;
        do {
            ++i;
            const QStringList path = pathAt(tokens, &i, statement.language());
            if (path.back().isEmpty())
                break;
            // InfluxQL: database.policy.measurement; SQL: database.schema.table, of which the server has one only.
            const bool isInfluxQl = statement.language() == Language::InfluxQl;
            const bool hasDatabase = isInfluxQl && path.size() == 3;
            const bool hasPolicy = isInfluxQl && path.size() > 1;
            const SourceName source{hasDatabase ? path.front() : QString(), path.back(),
                                    hasPolicy ? path[path.size() - 2] : QString()};
            if (!sources.contains(source))
                sources += source;
        } while (i < tokens.size() && tokens[i].is(u","));
        if (i < tokens.size() && tokens[i].is(u"FROM"))
            --i;
    }
    return sources;
}

} // namespace penstock
