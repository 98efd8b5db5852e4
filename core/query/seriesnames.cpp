// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/seriesnames.h"

#include <algorithm>
#include <array>

namespace penstock {

namespace {

using Kind = StatementToken::Kind;

bool endsSources(const StatementToken &token)
{
    constexpr std::array<QStringView, 9> words = {u"WHERE",  u"GROUP",   u"ORDER", u"LIMIT", u"OFFSET",
                                                  u"SLIMIT", u"SOFFSET", u"FILL",  u"WITH"};
    return token.isOneOf(words);
}

/// The sources behind a FROM are one measurement, or one subquery.
bool isOneSource(StatementTokens tokens)
{
    int depth = 0;
    for (const StatementToken &token : tokens) {
        if (token.is(u"("))
            ++depth;
        else if (token.is(u")") && --depth < 0)
            break;
        if (depth > 0)
            continue;
        if (endsSources(token))
            break;
        if (token.kind == Kind::Regex || token.is(u","))
            return false;
    }
    return true;
}

/// A list whose names say nothing.
bool isListOfNames(const Statement &statement)
{
    const QString &opening = statement.opening();
    return opening == u"SHOW DATABASES" || opening == u"SHOW MEASUREMENTS" ||
           (opening == u"SHOW SHARD" && statement.tokens().size() > 2);
}

} // namespace

bool asksOneMeasurement(const Statement &statement)
{
    if (isListOfNames(statement))
        return true;
    const StatementTokens tokens = statement.tokens();
    bool any = false;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        if (!tokens[i].is(u"FROM"))
            continue;
        any = true;
        if (!isOneSource(tokens.subspan(i + 1)))
            return false;
    }
    return any;
}

bool namesYields(const Script &script)
{
    return std::ranges::any_of(script.statements(), [](const Statement &statement) {
        return std::ranges::any_of(statement.tokens(), [](const StatementToken &token) { return token.is(u"yield"); });
    });
}

} // namespace penstock
