// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/sourcenames.h"

#include <QStringList>

namespace penstock {

namespace {

using Kind = StatementToken::Kind;

bool isName(const StatementToken &token)
{
    return token.kind == Kind::Identifier || token.kind == Kind::Word;
}

/// "a".b..c from the token on, with empty parts; how many tokens it has is added to the index.
QStringList pathAt(StatementTokens tokens, std::size_t *index)
{
    QStringList path(QString{});
    for (; *index < tokens.size(); ++*index) {
        const StatementToken &token = tokens[*index];
        if (token.is(u"."))
            path += QString();
        else if (isName(token) && path.back().isEmpty())
            path.back() = token.kind == Kind::Word ? token.text.toString() : token.content().toString();
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
            const QStringList path = pathAt(tokens, &i);
            if (path.back().isEmpty())
                break;
            // InfluxQL: database.policy.measurement; SQL: database.schema.table, of which the server has one only.
            const bool hasDatabase = path.size() == 3 && statement.language() == Language::InfluxQl;
            const SourceName source{hasDatabase ? path.front() : QString(), path.back()};
            if (!sources.contains(source))
                sources += source;
        } while (i < tokens.size() && tokens[i].is(u","));
        if (i < tokens.size() && tokens[i].is(u"FROM"))
            --i;
    }
    return sources;
}

} // namespace penstock
