// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/destruction.h"

#include <QStringList>

#include <algorithm>
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

using Kind = StatementToken::Kind;

QString nameIn(const StatementToken &token)
{
    QString name = token.kind == Kind::Identifier ? token.content().toString() : token.text.toString();
    return name.replace(QStringLiteral("\\\""), QStringLiteral("\""))
        .replace(QStringLiteral("\"\""), QStringLiteral("\""));
}

/// The last part of the first name: "db"."rp"."m" is m. DELETE WHERE …, FROM /expression/ and FROM a, b have none.
QString nameOf(StatementTokens rest)
{
    while (!rest.empty() && (rest.front().is(u"FROM") || rest.front().is(u"IF") || rest.front().is(u"EXISTS")))
        rest = rest.subspan(1);
    QString name;
    for (bool isPart = true; !rest.empty(); rest = rest.subspan(1)) {
        const StatementToken &token = rest.front();
        if (!isPart && !token.is(u"."))
            return token.is(u",") ? QString() : name;
        const bool isName = token.kind == Kind::Identifier || token.kind == Kind::Number ||
                            (token.kind == Kind::Word && !token.is(u"WHERE"));
        if (isPart && !isName && !token.is(u"."))
            return {};
        if (isName)
            name = nameIn(token);
        isPart = token.is(u".");
    }
    return name;
}

bool takesSomething(const StatementToken &first, Language language)
{
    return language == Language::Sql ? first.isOneOf(sqlTakers) : first.isOneOf(influxQlTakers);
}

/// INF and 0s are the longest time there is.
bool isEndless(const StatementToken &duration)
{
    const auto isCounted = [](QChar c) { return c.isDigit() && c != u'0'; };
    return duration.is(u"INF") || (duration.kind == Kind::Number && std::ranges::none_of(duration.text, isCounted));
}

/// What stands behind ALTER RETENTION POLICY makes no time shorter for which rows are kept.
bool keepsRows(StatementTokens rest)
{
    for (std::size_t i = 1; i < rest.size(); ++i) {
        const bool isTime = rest[i].is(u"DURATION") && !rest[i - 1].is(u"SHARD");
        if (isTime && !(i + 1 < rest.size() && isEndless(rest[i + 1])))
            return false;
    }
    return true;
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
    const bool isAlteration = tokens.front().is(u"ALTER");
    if (verb.join(u' ') == u"ALTER RETENTION POLICY" && keepsRows(rest))
        return std::nullopt;
    return Destruction{verb.join(u' '), inOneLine(rest, longestObject), nameOf(rest),
                       std::ranges::any_of(rest, [](const StatementToken &token) { return token.is(u"WHERE"); }),
                       isAlteration};
}

} // namespace penstock
