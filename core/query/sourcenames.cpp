// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/sourcenames.h"

#include "core/query/quoting.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <span>
#include <utility>
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

/// FROM LATERAL (…), FROM ONLY a.
constexpr std::array<QStringView, 2> wordsBeforeSources = {u"LATERAL", u"ONLY"};

/// In the place of a name.
constexpr std::array<QStringView, 3> rowWords = {u"SELECT", u"WITH", u"VALUES"};
constexpr std::span<const QStringView> wordsOfRows(rowWords);
constexpr std::array<QStringView, 19> behindWords = {
    u"WHERE", u"GROUP",  u"ORDER", u"LIMIT", u"OFFSET", u"HAVING",  u"UNION", u"EXCEPT", u"INTERSECT", u"SELECT",
    u"WITH",  u"WINDOW", u"FETCH", u"FILL",  u"SLIMIT", u"SOFFSET", u"TZ",    u"SET",    u"QUALIFY"};
constexpr std::span<const QStringView> wordsBehindSources(behindWords);

/// Goes through a statement, and keeps for each bracket that is open whether it is in a list of sources there.
class SourceReader
{
public:
    SourceReader(StatementTokens tokens, Language language) : m_tokens(tokens), m_language(language) {}

    Sources read()
    {
        for (std::size_t i = 0; i < m_tokens.size();)
            i = step(i);
        return m_found;
    }

private:
    struct Level
    {
        bool isInList = false; ///< behind FROM, before WHERE and the like
        bool isWanted = false; ///< the next token is, or begins, a source
        bool isOfFunction = false;
    };

    Level &here() { return m_levels.back(); }

    /// Not that of such a function, of $from, or of IS DISTINCT FROM.
    bool isFrom(std::size_t index)
    {
        const StatementToken before = index > 0 ? m_tokens[index - 1] : StatementToken();
        return m_tokens[index].is(u"FROM") && !here().isOfFunction && !before.is(u"$") && !before.is(u"DISTINCT");
    }

    std::size_t step(std::size_t i)
    {
        const StatementToken &token = m_tokens[i];
        if (token.is(u"("))
            open(i);
        else if (token.is(u")"))
            close();
        else if (isFrom(i))
            here() = {.isInList = true, .isWanted = true, .isOfFunction = false};
        else if (here().isInList && token.is(u","))
            here().isWanted = true;
        else if (here().isInList && m_language == Language::Sql && token.is(u"JOIN"))
            here().isWanted = true;
        else if (token.isOneOf(here().isWanted ? wordsOfRows : wordsBehindSources))
            here() = {.isOfFunction = here().isOfFunction};
        else if (here().isWanted && !(m_language == Language::Sql && token.isOneOf(wordsBeforeSources)))
            return readSource(i);
        return i + 1;
    }

    /// A subquery, sources that are joined in brackets, or neither.
    void open(std::size_t i)
    {
        const StatementToken before = i > 0 ? m_tokens[i - 1] : StatementToken();
        const bool isOfSources = std::exchange(here().isWanted, false);
        m_levels.push_back({.isInList = isOfSources,
                            .isWanted = isOfSources,
                            .isOfFunction = m_language == Language::Sql && before.isOneOf(functionsWithFrom)});
    }

    void close()
    {
        if (m_levels.size() > 1)
            m_levels.pop_back();
        else
            here() = {};
    }

    std::size_t readSource(std::size_t i)
    {
        here().isWanted = false;
        std::size_t next = i;
        const QStringList path = pathAt(m_tokens, &next, m_language);
        const bool isFunction = m_language == Language::Sql && next < m_tokens.size() && m_tokens[next].is(u"(");
        if (isFunction)
            return next; // generate_series(…): it makes its rows by itself
        if (path.back().isEmpty()) {
            m_found.areAll = false;
            return std::max(next, i + 1);
        }
        // InfluxQL: database.policy.measurement; SQL: database.schema.table, of which the server has one only.
        const bool isInfluxQl = m_language == Language::InfluxQl;
        const bool hasDatabase = isInfluxQl && path.size() == 3;
        const bool hasPolicy = isInfluxQl && path.size() > 1;
        const SourceName source{hasDatabase ? path.front() : QString(), path.back(),
                                hasPolicy ? path[path.size() - 2] : QString()};
        if (!m_found.names.contains(source))
            m_found.names += source;
        return next;
    }

    StatementTokens m_tokens;
    Language m_language;
    Sources m_found;
    std::vector<Level> m_levels{Level()};
};

} // namespace

Sources allSourcesOf(const Statement &statement)
{
    if (statement.language() == Language::Flux)
        return {{}, false};
    return SourceReader(statement.tokens(), statement.language()).read();
}

QList<SourceName> sourcesOf(const Statement &statement)
{
    return allSourcesOf(statement).names;
}

} // namespace penstock
