// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/sourcenames.h"

#include "core/query/quoting.h"

#include <QStringList>

#include <array>
#include <vector>

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

/// EXTRACT(year FROM time), SUBSTRING(a FROM 2 FOR 3), TRIM(BOTH 'x' FROM a), OVERLAY(a PLACING b FROM 2).
constexpr std::array<QStringView, 4> functionsWithFrom = {u"EXTRACT", u"SUBSTRING", u"TRIM", u"OVERLAY"};

/// Tells which FROM begins a list of sources: not that of such a function, of $from, or of IS DISTINCT FROM.
class FromClauses
{
public:
    FromClauses(StatementTokens tokens, Language language) : m_tokens(tokens), m_language(language) {}

    /// To be called with each index, in their order.
    bool isFrom(std::size_t index)
    {
        const StatementToken &token = m_tokens[index];
        const StatementToken before = index > 0 ? m_tokens[index - 1] : StatementToken();
        if (token.is(u"("))
            m_isOfFunction.push_back(m_language == Language::Sql && before.isOneOf(functionsWithFrom));
        else if (token.is(u")") && !m_isOfFunction.empty())
            m_isOfFunction.pop_back();
        const bool isInFunction = !m_isOfFunction.empty() && m_isOfFunction.back();
        return token.is(u"FROM") && !isInFunction && !before.is(u"$") && !before.is(u"DISTINCT");
    }

private:
    StatementTokens m_tokens;
    Language m_language;
    std::vector<bool> m_isOfFunction; // the brackets that are open
};

} // namespace

QList<SourceName> sourcesOf(const Statement &statement)
{
    QList<SourceName> sources;
    const StatementTokens tokens = statement.tokens();
    if (statement.language() == Language::Flux)
        return sources;
    FromClauses clauses(tokens, statement.language());
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        if (!clauses.isFrom(i))
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
        --i; // what ends the list may be a bracket
    }
    return sources;
}

} // namespace penstock
