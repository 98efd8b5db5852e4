// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/sqltimecolumns.h"

#include <algorithm>
#include <array>

namespace penstock {

namespace {

using Kind = StatementToken::Kind;

bool isName(const StatementToken &token)
{
    return token.kind == Kind::Word || token.kind == Kind::Identifier;
}

/// https://docs.influxdata.com/influxdb3/core/reference/sql/functions/time-and-date/
bool makesTimes(const StatementToken &function)
{
    static constexpr std::array<QStringView, 11> makers = {u"date_bin",
                                                           u"date_bin_gapfill",
                                                           u"date_bin_wallclock",
                                                           u"date_bin_wallclock_gapfill",
                                                           u"date_trunc",
                                                           u"now",
                                                           u"to_timestamp",
                                                           u"to_timestamp_seconds",
                                                           u"to_timestamp_millis",
                                                           u"to_timestamp_micros",
                                                           u"to_timestamp_nanos"};
    return function.isOneOf(makers);
}

/// As the server calls it: what is not quoted is in lower case.
QString nameOf(const StatementToken &token)
{
    if (token.kind == Kind::Word)
        return token.text.toString().toLower();
    return token.content().toString().replace(QStringLiteral("\"\""), QStringLiteral("\""));
}

/// f(…) AS name, and nothing else.
QString timeOf(StatementTokens item)
{
    if (item.size() < 4 || !makesTimes(item[0]) || !item[1].is(u"("))
        return {};
    int depth = 1;
    std::size_t at = 2;
    for (; at < item.size() && depth > 0; ++at)
        depth += item[at].is(u"(") ? 1 : item[at].is(u")") ? -1 : 0;
    if (at < item.size() && item[at].is(u"AS"))
        ++at;
    return at + 1 == item.size() && isName(item[at]) ? nameOf(item[at]) : QString();
}

} // namespace

QStringList sqlTimeColumns(const Statement &statement)
{
    if (statement.verb() != u"SELECT")
        return {};
    QStringList names;
    StatementTokens rest = statement.tokens().subspan(1);
    if (!rest.empty() && rest.front().is(u"DISTINCT"))
        rest = rest.subspan(1);
    std::size_t begin = 0; // of the item
    bool listed = false;
    int depth = 0;
    for (std::size_t i = 0; i < rest.size(); ++i) {
        const StatementToken &token = rest[i];
        if (token.is(u"UNION") || token.is(u"INTERSECT") || token.is(u"EXCEPT"))
            return {};
        if (!listed && depth == 0 && (token.is(u",") || token.is(u"FROM"))) {
            names += timeOf(rest.subspan(begin, i - begin));
            begin = i + 1;
            listed = token.is(u"FROM");
        }
        depth += token.is(u"(") ? 1 : token.is(u")") ? -1 : 0;
    }
    if (!listed)
        names += timeOf(rest.subspan(begin));
    names.removeAll(QString());
    return names;
}

} // namespace penstock
