// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/timecondition.h"

#include "core/query/textedits.h"

#include <algorithm>
#include <array>
#include <vector>

namespace penstock {

namespace {

using Kind = StatementToken::Kind;

bool isTime(const StatementToken &token)
{
    return token.is(u"time") || (token.kind == Kind::Identifier && token.content() == u"time");
}

bool isComparison(const StatementToken &token)
{
    static constexpr std::array<QStringView, 5> comparisons = {u"<", u"<=", u">", u">=", u"="};
    return token.kind == Kind::Operator && token.isOneOf(comparisons);
}

/// Parts between words of that kind outside brackets; the AND of a BETWEEN divides nothing.
std::vector<StatementTokens> divided(StatementTokens tokens, QStringView word)
{
    std::vector<StatementTokens> parts;
    std::size_t begin = 0;
    int depth = 0;
    bool isBetween = false;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        depth += tokens[i].is(u"(") ? 1 : tokens[i].is(u")") ? -1 : 0;
        if (depth > 0)
            continue;
        if (isBetween && tokens[i].is(u"AND")) {
            isBetween = false;
        } else if (tokens[i].is(word)) {
            parts.push_back(tokens.subspan(begin, i - begin));
            begin = i + 1;
        }
        isBetween = isBetween || tokens[i].is(u"BETWEEN");
    }
    parts.push_back(tokens.subspan(begin));
    return parts;
}

/// Nothing stands where something must.
bool isUnfinished(StatementTokens part)
{
    return std::ranges::any_of(divided(part, u"AND"), [](StatementTokens one) { return one.empty(); });
}

/// All of it in one pair of brackets.
bool isInBrackets(StatementTokens tokens)
{
    if (tokens.size() < 2 || !tokens.front().is(u"(") || !tokens.back().is(u")"))
        return false;
    int depth = 0;
    for (std::size_t i = 0; i + 1 < tokens.size(); ++i) {
        depth += tokens[i].is(u"(") ? 1 : tokens[i].is(u")") ? -1 : 0;
        if (depth == 0)
            return false;
    }
    return true;
}

/// The time's name when the tokens begin with it (t.time: three of them), or end with it.
StatementTokens nameAt(StatementTokens tokens, bool atEnd)
{
    const std::size_t length = tokens.size() >= 3 && tokens[atEnd ? tokens.size() - 2 : 1].is(u".") ? 3 : 1;
    if (tokens.size() <= length)
        return {};
    const StatementTokens name = atEnd ? tokens.last(length) : tokens.first(length);
    return isTime(name.back()) ? name : StatementTokens();
}

/// The name of the time in a comparison with it; empty: it is none.
StatementTokens comparedTime(StatementTokens part)
{
    if (const StatementTokens name = nameAt(part, false); !name.empty()) {
        const StatementTokens rest = part.subspan(name.size());
        const bool isPlain = rest.front().is(u"BETWEEN") || isComparison(rest.front());
        return isPlain && std::ranges::none_of(rest, isTime) ? name : StatementTokens();
    }
    if (const StatementTokens name = nameAt(part, true); !name.empty()) {
        const StatementTokens rest = part.first(part.size() - name.size());
        return isComparison(rest.back()) && std::ranges::none_of(rest, isTime) ? name : StatementTokens();
    }
    return {};
}

/// False: not understood.
bool collect(StatementTokens condition, TimeCondition *found)
{
    if (std::ranges::none_of(condition, isTime)) {
        const std::vector<StatementTokens> alternatives = divided(condition, u"OR");
        const QString text = textOf(condition);
        found->others += alternatives.size() > 1 ? u'(' + text + u')' : text;
        return std::ranges::none_of(alternatives, isUnfinished);
    }
    if (divided(condition, u"OR").size() > 1)
        return false;
    const std::vector<StatementTokens> parts = divided(condition, u"AND");
    if (parts.size() > 1)
        return std::ranges::all_of(parts, [found](StatementTokens part) { return collect(part, found); });
    if (isInBrackets(condition))
        return collect(condition.subspan(1, condition.size() - 2), found);
    const StatementTokens name = comparedTime(condition);
    if (name.empty())
        return false;
    if (found->column.isEmpty())
        found->column = textOf(name);
    return true;
}

} // namespace

std::optional<TimeCondition> TimeCondition::of(StatementTokens condition)
{
    TimeCondition found;
    return collect(condition, &found) ? std::optional(std::move(found)) : std::nullopt;
}

} // namespace penstock
