// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/querycost.h"

#include "core/query/timewindows.h"

namespace penstock {

namespace {

constexpr std::chrono::nanoseconds tenYears = std::chrono::hours(24 * 3'653);

std::optional<QueryCost> costOf(const Statement &statement, std::int64_t now)
{
    const auto asked = timeWindows(statement, now);
    // EXPLAIN tells of it without doing it, and EXPLAIN ANALYZE does it.
    const StatementTokens tokens = statement.tokens();
    const bool isPlan = statement.verb() == QLatin1String("EXPLAIN") && tokens.size() > 1 && !tokens[1].is(u"ANALYZE");
    if (!asked || isPlan)
        return {};
    QueryCost cost{asked->window, asked->hasLowerBound, 0};
    if (asked->count)
        cost.windows = *asked->count;
    else if (!asked->hasLowerBound)
        cost.windows = static_cast<double>(tenYears.count()) / static_cast<double>(asked->window.count());
    return cost;
}

} // namespace

std::optional<QueryCost> unusualCost(const Script &script, std::int64_t now)
{
    std::optional<QueryCost> worst;
    if (script.language() != Language::InfluxQl)
        return worst;
    for (const Statement &statement : script.statements()) {
        const auto cost = costOf(statement, now);
        if (cost && cost->windows > mostUsualWindows && (!worst || cost->windows > worst->windows))
            worst = cost;
    }
    return worst;
}

} // namespace penstock
