// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/timewindows.h"

#include "core/time/timetext.h"

#include <algorithm>
#include <array>

namespace penstock {

namespace {

using Kind = StatementToken::Kind;

double unitOf(QStringView unit)
{
    struct Unit
    {
        QStringView name;
        double nanoseconds;
    };
    static constexpr std::array<Unit, 10> units = {{{u"", 1},
                                                    {u"ns", 1},
                                                    {u"u", 1e3},
                                                    {u"µ", 1e3},
                                                    {u"ms", 1e6},
                                                    {u"s", 1e9},
                                                    {u"m", 60e9},
                                                    {u"h", 3600e9},
                                                    {u"d", 86400e9},
                                                    {u"w", 604800e9}}};
    const auto known = std::ranges::find(units, unit, &Unit::name);
    return known == units.end() ? 0 : known->nanoseconds;
}

/// 1h30m, or a plain number; in nanoseconds.
std::optional<double> durationOf(QStringView text)
{
    double sum = 0;
    qsizetype i = 0;
    while (i < text.size()) {
        const qsizetype digits = i;
        while (i < text.size() && text[i].isDigit())
            ++i;
        const qsizetype unit = i;
        while (i < text.size() && !text[i].isDigit())
            ++i;
        const double factor = unitOf(text.sliced(unit, i - unit));
        if (unit == digits || factor == 0)
            return {};
        sum += text.sliced(digits, unit - digits).toDouble() * factor;
    }
    return sum;
}

/// now() - 1h, '2024-01-01T00:00:00Z', 1704067200000000000, -5, 19723d; from the token at `i` on.
std::optional<double> timeAt(StatementTokens tokens, std::size_t i, double now)
{
    const auto has = [&](std::size_t index, QStringView text) {
        return index < tokens.size() && tokens[index].is(text);
    };
    if (i >= tokens.size())
        return {};
    std::optional<double> time;
    if (has(i, u"now") && has(i + 1, u"(") && has(i + 2, u")")) {
        time = now;
        i += 3;
    } else if (tokens[i].kind == Kind::Number) {
        time = durationOf(tokens[i++].text);
    } else if (has(i, u"-") && i + 1 < tokens.size() && tokens[i + 1].kind == Kind::Number) {
        time = durationOf(tokens[i + 1].text);
        if (time)
            time = -*time;
        i += 2;
    } else if (tokens[i].kind == Kind::String) {
        // Without a zone it is UTC there, as long as no tz() says otherwise: an estimate either way.
        const auto moment = readIso8601(tokens[i++].content().toString().toStdString());
        if (const auto known = moment ? toNanoseconds(moment->seconds - moment->offset.value_or(0), moment->nanoseconds)
                                      : std::nullopt)
            time = static_cast<double>(*known);
    }
    while (time && (has(i, u"+") || has(i, u"-")) && i + 1 < tokens.size() && tokens[i + 1].kind == Kind::Number) {
        const std::optional<double> change = durationOf(tokens[i + 1].text);
        if (!change)
            return {};
        *time += has(i, u"-") ? -*change : *change;
        i += 2;
    }
    return time;
}

struct Bounds
{
    bool hasLower = false;
    bool hasUpper = false;
    bool hasBeginning = false; ///< a lower bound leaves something out: it is not the first of all times
    std::optional<double> lower;
    std::optional<double> upper;
};

/// Nothing is before it.
bool isEarliest(const std::optional<double> &time)
{
    return time && *time <= static_cast<double>(earliestTime);
}

Bounds boundsOf(StatementTokens tokens, double now)
{
    Bounds bounds;
    for (std::size_t i = 1; i < tokens.size(); ++i) {
        if (!tokens[i].is(u"time") && tokens[i].text != u"\"time\"")
            continue;
        // `time >= x`, or `x <= time`, whose x is not looked at.
        const StatementToken &before = tokens[i - 1];
        const StatementToken after = i + 1 < tokens.size() ? tokens[i + 1] : StatementToken{};
        const std::optional<double> time = timeAt(tokens, i + 2, now);
        const auto lower = [&] {
            bounds.hasLower = true;
            bounds.lower = time;
            bounds.hasBeginning |= !isEarliest(time);
        };
        const auto upper = [&] {
            bounds.hasUpper = true;
            bounds.upper = time;
        };
        if (after.text.startsWith(u'>') || after.text == u"=")
            lower();
        if ((after.text.startsWith(u'<') && after.text != u"<>") || after.text == u"=")
            upper();
        if (before.kind == Kind::Operator && before.text.startsWith(u'<') && before.text != u"<>") {
            bounds.hasLower = true;
            // -9223372036854775806 <= time, as $from <= time is sent.
            const bool isNegative = i > 2 && tokens[i - 3].is(u"-") && tokens[i - 2].kind == Kind::Number;
            bounds.hasBeginning |= !isNegative || !isEarliest(timeAt(tokens.first(i - 1), i - 3, now));
        }
        bounds.hasUpper |= before.kind == Kind::Operator && before.text.startsWith(u'>');
    }
    return bounds;
}

std::optional<double> shortestWindow(StatementTokens tokens)
{
    std::optional<double> shortest;
    bool grouping = false;
    for (std::size_t i = 0; i + 2 < tokens.size(); ++i) {
        grouping = grouping || (tokens[i].is(u"GROUP") && tokens[i + 1].is(u"BY"));
        if (!grouping || !tokens[i].is(u"time") || tokens[i + 1].text != u"(")
            continue;
        const std::optional<double> window = durationOf(tokens[i + 2].text);
        if (window && *window > 0)
            shortest = std::min(*window, shortest.value_or(*window));
    }
    return shortest;
}

} // namespace

std::optional<TimeWindows> timeWindows(const Statement &statement, std::int64_t now)
{
    const StatementTokens tokens = statement.tokens();
    const std::optional<double> window = shortestWindow(tokens);
    if (!window)
        return {};
    const Bounds bounds = boundsOf(tokens, static_cast<double>(now));
    TimeWindows result;
    result.window = std::chrono::nanoseconds(static_cast<std::int64_t>(*window));
    result.hasLowerBound = bounds.hasLower;
    result.hasUpperBound = bounds.hasUpper;
    const std::optional<double> upper = bounds.hasUpper ? bounds.upper : static_cast<double>(now);
    if (bounds.lower && upper)
        result.count = std::max(0.0, (*upper - *bounds.lower) / *window);
    return result;
}

bool hasBeginning(const Statement &statement)
{
    return boundsOf(statement.tokens(), 0).hasBeginning;
}

} // namespace penstock
