// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/destruction.h"

#include <QStringList>

#include <array>

namespace penstock {

namespace {

constexpr qsizetype longestObject = 80;

constexpr std::array<QStringView, 3> influxQlTakers = {u"DROP", u"DELETE", u"ALTER"};
constexpr std::array<QStringView, 5> sqlTakers = {u"DROP", u"DELETE", u"TRUNCATE", u"ALTER", u"UPDATE"};
/// What may follow DROP, ALTER and TRUNCATE and belongs to the verb.
constexpr std::array<QStringView, 14> kinds = {u"CONTINUOUS", u"QUERY",  u"DATABASE", u"MEASUREMENT",  u"RETENTION",
                                               u"POLICY",     u"SERIES", u"SHARD",    u"SUBSCRIPTION", u"USER",
                                               u"TABLE",      u"VIEW",   u"SCHEMA",   u"INDEX"};

bool takesSomething(const StatementToken &first, Language language)
{
    return language == Language::Sql ? first.isOneOf(sqlTakers) : first.isOneOf(influxQlTakers);
}

} // namespace

std::optional<Destruction> destructionOf(StatementTokens tokens, Language language)
{
    if (language == Language::Flux || tokens.empty() || !takesSomething(tokens.front(), language))
        return std::nullopt;
    QStringList verb{tokens.front().text.toString().toUpper()};
    StatementTokens rest = tokens.subspan(1);
    if (!tokens.front().is(u"DELETE") && !tokens.front().is(u"UPDATE")) {
        for (; !rest.empty() && rest.front().isOneOf(kinds); rest = rest.subspan(1))
            verb += rest.front().text.toString().toUpper();
    }
    return Destruction{verb.join(u' '), inOneLine(rest, longestObject)};
}

} // namespace penstock
