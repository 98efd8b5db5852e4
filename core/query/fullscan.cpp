// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/fullscan.h"

#include "core/query/timewindows.h"

#include <algorithm>
#include <array>

namespace penstock {

namespace {

using Kind = StatementToken::Kind;

/// They read no values.
constexpr std::array<QStringView, 4> noReaders = {u"now", u"time", u"tz", u"fill"};
/// They read one value of a series, alone.
constexpr std::array<QStringView, 2> quickOnes = {u"first", u"last"};

} // namespace

bool scansAllTime(const Statement &statement, bool isCut)
{
    const StatementTokens tokens = statement.tokens();
    // The server runs it to the end to measure it, however many rows somebody wants of it.
    const bool isMeasured =
        statement.verb() == QLatin1String("EXPLAIN") && tokens.size() > 1 && tokens[1].is(u"ANALYZE");
    if (statement.language() != Language::InfluxQl || !statement.isReadOnly() || hasBeginning(statement) ||
        (statement.verb() != QLatin1String("SELECT") && !isMeasured))
        return false;
    std::size_t functions = 0;
    std::size_t quick = 0;
    bool hasLimit = false;
    for (std::size_t i = 0; i + 1 < tokens.size(); ++i) {
        hasLimit = hasLimit || tokens[i].is(u"LIMIT");
        const bool isCall = tokens[i].kind == Kind::Word && tokens[i + 1].is(u"(") && !tokens[i].isOneOf(noReaders);
        // IN, AND and the like stand before brackets as well, FROM before a subquery.
        if (!isCall || tokens[i].is(u"FROM") || tokens[i].is(u"AND") || tokens[i].is(u"OR") || tokens[i].is(u"WHERE"))
            continue;
        ++functions;
        quick += tokens[i].isOneOf(quickOnes) ? 1 : 0;
    }
    if (functions == 0)
        return (!isCut || isMeasured) && !hasLimit;
    return functions != 1 || quick != 1;
}

} // namespace penstock
