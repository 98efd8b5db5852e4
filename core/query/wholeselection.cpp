// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/wholeselection.h"

#include "core/query/quoting.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <optional>

namespace penstock {

namespace {

using Kind = StatementToken::Kind;

constexpr std::array<QStringView, 9> wordsBehindSources = {u"WHERE",  u"GROUP",   u"ORDER", u"LIMIT", u"OFFSET",
                                                           u"SLIMIT", u"SOFFSET", u"FILL",  u"TZ"};

/// The type behind "::"; empty: there is none.
QString typeBehind(StatementTokens tokens, std::size_t at)
{
    const bool isCast = at + 3 < tokens.size() && tokens[at + 1].is(u":") && tokens[at + 2].is(u":");
    return isCast ? tokens[at + 3].text.toString().toLower() : QString();
}

/// No multiplication, and not of tags alone.
bool isWildcard(StatementTokens tokens, std::size_t at)
{
    if (at == 0 || !tokens[at].is(u"*") || typeBehind(tokens, at) == u"tag")
        return false;
    const StatementToken &before = tokens[at - 1];
    return before.is(u"SELECT") || before.is(u",") || before.is(u"(");
}

/// Neither a function nor an alias, and without a type: it may be a field, in any of its types.
bool isPlainName(StatementTokens tokens, std::size_t at)
{
    const StatementToken &token = tokens[at];
    const QString type = typeBehind(tokens, at);
    const bool isName = token.kind == Kind::Identifier || (token.kind == Kind::Word && !token.is(u"AS"));
    const bool isCalled = at + 1 < tokens.size() && tokens[at + 1].is(u"(");
    const bool isBehind = at > 0 && (tokens[at - 1].is(u"AS") || tokens[at - 1].is(u":"));
    return isName && !isCalled && !isBehind && (type.isEmpty() || type == u"field");
}

/// A name, a wildcard or a type of one: what makes no column of another name.
bool keepsNames(StatementTokens tokens, std::size_t at)
{
    const StatementToken &token = tokens[at];
    if (token.kind == Kind::Operator)
        return token.is(u",") || token.is(u":") || isWildcard(tokens, at);
    constexpr std::array<QStringView, 3> others = {u"AS", u"INTO", u"DISTINCT"};
    return !token.isOneOf(others) && token.kind != Kind::Number;
}

/// One SELECT, from the token behind that word on.
class SelectionReader
{
public:
    SelectionReader(StatementTokens tokens, std::size_t at) : m_tokens(tokens), m_at(at) {}

    /// Nothing: it asks for neither.
    std::optional<WholeSelection> read()
    {
        const bool isWhole = readList();
        readSources();
        const bool asks = isWhole || !m_found.isOfAll();
        if (isWhole) {
            m_found.fields.clear();
            m_found.patterns.clear();
        }
        return asks && !m_found.sources.isEmpty() ? std::optional(m_found) : std::nullopt;
    }

private:
    bool isAtEnd() const { return m_at >= m_tokens.size() || m_depth < 0; }

    void step()
    {
        m_depth += m_tokens[m_at].is(u"(") ? 1 : m_tokens[m_at].is(u")") ? -1 : 0;
        ++m_at;
    }

    /// What is asked for, up to behind FROM.
    bool readList()
    {
        bool isWhole = false;
        bool isTarget = false; // of INTO
        m_found.isPlain = true;
        for (; !isAtEnd() && !(m_depth == 0 && m_tokens[m_at].is(u"FROM")); step()) {
            const StatementToken &token = m_tokens[m_at];
            isWhole = isWhole || isWildcard(m_tokens, m_at);
            m_found.isPlain = m_found.isPlain && keepsNames(m_tokens, m_at);
            isTarget = isTarget || token.is(u"INTO");
            if (!isTarget && isPlainName(m_tokens, m_at) && !m_found.fields.contains(unquoted(token.text)))
                m_found.fields += unquoted(token.text);
            if (!isTarget && token.kind == Kind::Regex)
                m_found.patterns +=
                    token.text.sliced(1).chopped(1).toString().replace(QStringLiteral("\\/"), QStringLiteral("/"));
            const QString type = typeBehind(m_tokens, m_at);
            if (!type.isEmpty() && (token.kind == Kind::Word || token.kind == Kind::Identifier))
                m_found.casts += {unquoted(token.text), type};
        }
        ++m_at;
        return isWhole;
    }

    void readSources()
    {
        for (; !isAtEnd() && !m_tokens[m_at].isOneOf(wordsBehindSources) && !m_tokens[m_at].is(u";"); step()) {
            const StatementToken &token = m_tokens[m_at];
            if (m_depth == 0 && token.is(u","))
                take();
            else if (m_depth > 0 || token.is(u"(") || token.is(u")"))
                m_isSubquery = m_isSubquery || !token.is(u")");
            else
                readSource(token);
        }
        take();
    }

    void readSource(const StatementToken &token)
    {
        m_source = m_source.isNull() ? token.text : QStringView(m_source.begin(), token.text.end());
    }

    void take()
    {
        const QString source = m_isSubquery ? QString() : m_source.toString();
        if (!source.isEmpty() && !m_found.sources.contains(source))
            m_found.sources += source;
        m_source = {};
        m_isSubquery = false;
    }

    StatementTokens m_tokens;
    std::size_t m_at;
    int m_depth = 0;
    QStringView m_source; ///< as far as it is read
    bool m_isSubquery = false;
    WholeSelection m_found;
};

} // namespace

bool WholeSelection::asksFor(const QString &field) const
{
    return isOfAll() || fields.contains(field) || std::ranges::any_of(patterns, [&field](const QString &pattern) {
               const QRegularExpression expression(pattern);
               return !expression.isValid() || expression.match(field).hasMatch();
           });
}

QList<WholeSelection> wholeSelectionsOf(const Statement &statement)
{
    QList<WholeSelection> found;
    const StatementTokens tokens = statement.tokens();
    if (statement.language() != Language::InfluxQl || statement.verb() != u"SELECT")
        return found;
    int selects = 0;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        if (!tokens[i].is(u"SELECT"))
            continue;
        ++selects;
        if (const auto selection = SelectionReader(tokens, i + 1).read())
            found += *selection;
    }
    for (WholeSelection &selection : found)
        selection.isPlain = selection.isPlain && selects == 1;
    return found;
}

} // namespace penstock
