// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/statementwords.h"

#include <algorithm>
#include <array>

namespace penstock {

namespace {

using Kind = StatementToken::Kind;

/// Behind a name with its points, "d"."rp"."m", which begins at `at`; their number goes to `points`.
std::size_t endOfName(StatementTokens tokens, std::size_t at, int *points)
{
    *points = 0;
    bool wantsName = true;
    for (; at < tokens.size(); ++at) {
        if (tokens[at].is(u"."))
            ++*points;
        else if (!wantsName)
            break;
        wantsName = tokens[at].is(u".");
    }
    return at;
}

std::size_t behindBrackets(StatementTokens tokens, std::size_t at)
{
    int depth = 0;
    do {
        depth += tokens[at].is(u"(") ? 1 : tokens[at].is(u")") ? -1 : 0;
        ++at;
    } while (depth > 0 && at < tokens.size());
    return at;
}

/// Of the sources behind a FROM; a subquery has one of its own.
bool sourcesNameTheirDatabases(StatementTokens tokens, std::size_t at)
{
    do {
        int points = 2;
        at = at < tokens.size() && tokens[at].is(u"(") ? behindBrackets(tokens, at) : endOfName(tokens, at, &points);
        if (points < 2)
            return false;
    } while (at < tokens.size() && tokens[at++].is(u","));
    return true;
}

} // namespace

QString timeZoneOf(const Statement &statement)
{
    QString zone;
    int met = 0; // of tz, (, '…' and )
    QStringView name;
    for (const StatementToken &token : statement.tokens()) {
        if (token.is(u"tz"))
            met = 1;
        else if (met == 1 && token.is(u"("))
            met = 2;
        else if (met == 2 && token.kind == Kind::String && !token.content().isEmpty()) {
            met = 3;
            name = token.content();
        } else {
            if (met == 3 && token.is(u")"))
                zone = name.toString();
            met = 0;
        }
    }
    return zone;
}

bool namesItsDatabases(const Statement &statement)
{
    const StatementTokens tokens = statement.tokens();
    const bool isShow = statement.verb() == u"SHOW";
    bool any = false;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        if (isShow && tokens[i].is(u"ON"))
            return true;
        if (!tokens[i].is(u"FROM"))
            continue;
        any = sourcesNameTheirDatabases(tokens, i + 1);
        if (!any && !isShow)
            return false;
    }
    return any;
}

bool asksForTagValuesAtAnyTime(const Statement &statement)
{
    constexpr std::array<QStringView, 3> beginning = {u"SHOW", u"TAG", u"VALUES"};
    const StatementTokens tokens = statement.tokens();
    return tokens.size() >= beginning.size() &&
           std::ranges::equal(tokens.first(beginning.size()), beginning,
                              [](const StatementToken &token, QStringView word) { return token.is(word); }) &&
           std::ranges::none_of(tokens, [](const StatementToken &token) { return token.is(u"time"); });
}

} // namespace penstock
