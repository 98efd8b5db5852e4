// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/windowedits.h"

#include "core/time/durationtext.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <utility>

namespace penstock {

namespace {

using Kind = StatementToken::Kind;

struct Unit
{
    QStringView name;    ///< in InfluxQL and Flux
    QStringView sqlName; ///< "minute", which may have an s
    std::int64_t nanoseconds;
};

constexpr std::array<Unit, 8> units = {{{u"w", u"week", 604'800'000'000'000},
                                        {u"d", u"day", 86'400'000'000'000},
                                        {u"h", u"hour", 3'600'000'000'000},
                                        {u"m", u"minute", 60'000'000'000},
                                        {u"s", u"second", 1'000'000'000},
                                        {u"ms", u"millisecond", 1'000'000},
                                        {u"u", u"microsecond", 1'000},
                                        {u"ns", u"nanosecond", 1}}};

/// The largest unit in which it is a whole number.
std::pair<std::int64_t, const Unit *> inUnits(std::int64_t nanoseconds)
{
    const auto unit = std::ranges::find_if(units, [nanoseconds](const Unit &one) {
        return one.name != u"w" && nanoseconds % one.nanoseconds == 0; // days are read more easily
    });
    return {nanoseconds / unit->nanoseconds, &*unit};
}

/// '10 minutes'; 0: another text.
std::int64_t sqlWindow(const StatementToken &token)
{
    const QStringList parts = token.content().toString().simplified().toLower().split(u' ');
    bool isNumber = false;
    const qint64 count = parts.front().toLongLong(&isNumber);
    if (!isNumber || parts.size() != 2)
        return 0;
    const auto unit = std::ranges::find_if(
        units, [&](const Unit &one) { return parts[1] == one.sqlName || parts[1] == one.sqlName.toString() + u's'; });
    std::int64_t window = 0;
    return unit == units.end() || __builtin_mul_overflow(count, unit->nanoseconds, &window) ? 0 : window;
}

/// The tokens that are windows' lengths, all at their own places.
std::vector<const StatementToken *> lengthsIn(StatementTokens tokens, Language language)
{
    std::vector<const StatementToken *> lengths;
    const auto isAt = [&tokens](std::size_t i, QStringView word) { return i < tokens.size() && tokens[i].is(word); };
    bool isGrouping = false;
    int depth = 0;
    int windowDepth = -1; // of the arguments of a Flux function
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        isGrouping = isGrouping || (isAt(i, u"GROUP") && isAt(i + 1, u"BY"));
        const bool isCall = isAt(i + 1, u"(");
        switch (language) {
        case Language::InfluxQl:
            if (isGrouping && isCall && isAt(i, u"time") && i + 2 < tokens.size())
                lengths.push_back(&tokens[i + 2]);
            break;
        case Language::Sql:
            if (isCall && (isAt(i, u"date_bin") || isAt(i, u"date_bin_gapfill")) && isAt(i + 2, u"INTERVAL") &&
                i + 3 < tokens.size())
                lengths.push_back(&tokens[i + 3]);
            break;
        case Language::Flux:
            depth += isAt(i, u"(") ? 1 : isAt(i, u")") ? -1 : 0;
            if (isCall && (isAt(i, u"aggregateWindow") || isAt(i, u"window")))
                windowDepth = depth + 1;
            // What follows must be the end of the argument.
            if (depth == windowDepth && isAt(i, u"every") && isAt(i + 1, u":") &&
                (isAt(i + 3, u",") || isAt(i + 3, u")")))
                lengths.push_back(&tokens[i + 2]);
            if (isAt(i, u")") && depth < windowDepth)
                windowDepth = -1;
            break;
        }
    }
    return lengths;
}

} // namespace

QString windowText(std::int64_t nanoseconds, Language language)
{
    const auto [count, unit] = inUnits(nanoseconds);
    if (language == Language::Sql)
        return QStringLiteral("'%1 %2%3'")
            .arg(count)
            .arg(unit->sqlName)
            .arg(count == 1 ? QString() : QStringLiteral("s"));
    // Flux calls a microsecond us.
    const QString name =
        language == Language::Flux && unit->name == u"u" ? QStringLiteral("us") : unit->name.toString();
    return QString::number(count) + name;
}

bool hasTimeWindows(const Statement &statement)
{
    return !lengthsIn(statement.tokens(), statement.language()).empty();
}

std::int64_t roundWindow(std::uint64_t length, std::uint64_t windows)
{
    constexpr std::int64_t second = 1'000'000'000;
    const auto least = static_cast<std::int64_t>(length / windows) + (length % windows > 0 ? 1 : 0);
    for (std::int64_t power = 1; power < second; power *= 10) {
        for (const std::int64_t factor : {1, 2, 5}) {
            if (factor * power >= least)
                return factor * power;
        }
    }
    for (const std::int64_t seconds :
         {1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1'800, 3'600, 7'200, 10'800, 21'600, 43'200}) {
        if (seconds * second >= least)
            return seconds * second;
    }
    constexpr std::int64_t day = 86'400 * second;
    return (least / day + (least % day > 0 ? 1 : 0)) * day;
}

QString shortenWindows(const Statement &statement, std::uint64_t length, TextEdits *edits)
{
    const std::int64_t wanted = roundWindow(length);
    const QString text = windowText(wanted, statement.language());
    bool isChanged = false;
    for (const StatementToken *token : lengthsIn(statement.tokens(), statement.language())) {
        std::int64_t window = 0;
        if (token->kind == Kind::String && statement.language() == Language::Sql)
            window = sqlWindow(*token);
        else if (token->kind == Kind::Number)
            window = durationFromText(token->text.toString()).value_or(std::chrono::nanoseconds(0)).count();
        if (window <= wanted)
            continue;
        edits->replace(token->text, text);
        isChanged = true;
    }
    return isChanged ? windowText(wanted, Language::InfluxQl) : QString();
}

} // namespace penstock
