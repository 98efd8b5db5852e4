// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/timedsources.h"

#include "core/query/quoting.h"
#include "core/query/timeplaceholder.h"

#include <QHash>

#include <array>
#include <optional>
#include <utility>
#include <vector>

namespace penstock {

namespace {

using Kind = StatementToken::Kind;

constexpr std::array<QStringView, 3> opening = {u"(", u"[", u"{"};
constexpr std::array<QStringView, 3> closing = {u")", u"]", u"}"};

/// From the "(" at that place to behind its ")".
std::size_t behindBracket(StatementTokens tokens, std::size_t open)
{
    int depth = 0;
    for (std::size_t i = open; i < tokens.size(); ++i) {
        depth += tokens[i].isOneOf(opening) ? 1 : tokens[i].isOneOf(closing) ? -1 : 0;
        if (depth == 0)
            return i + 1;
    }
    return tokens.size();
}

/// name = "text", at the outside of everything.
QHash<QString, QString> textsNamed(StatementTokens tokens)
{
    QHash<QString, QString> texts;
    for (std::size_t i = 0; i + 2 < tokens.size(); ++i) {
        if (tokens[i].kind == Kind::Word && tokens[i + 1].is(u"=") && tokens[i + 2].kind == Kind::String)
            texts.insert(tokens[i].text.toString(), unquoted(tokens[i + 2].text, Language::Flux));
    }
    return texts;
}

/// The bucket of a from(…); none: it is not told by a text.
std::optional<QString> bucketOf(StatementTokens call, const QHash<QString, QString> &texts)
{
    for (std::size_t i = 0; i + 2 < call.size(); ++i) {
        if (!call[i].is(u"bucket") || !call[i + 1].is(u":"))
            continue;
        if (call[i + 2].kind == Kind::String)
            return unquoted(call[i + 2].text, Language::Flux);
        if (const auto named = texts.constFind(call[i + 2].text.toString()); named != texts.cend())
            return *named;
    }
    return {};
}

/// What one filter(…) leaves: r._measurement == "m", alternatives of it, with AND to other things. Empty: it may be
/// any.
QStringList measurementsOf(StatementTokens call)
{
    QStringList measurements;
    std::optional<int> depthOfNames;
    int depth = 0;
    int alternatives = 0; // of the names, where they are alone between them
    bool isSure = true;
    std::vector<std::pair<int, QStringView>> joins; // depth and word
    for (std::size_t i = 0; i < call.size(); ++i) {
        depth += call[i].isOneOf(opening) ? 1 : call[i].isOneOf(closing) ? -1 : 0;
        if (call[i].is(u"or") || call[i].is(u"and") || call[i].is(u"not"))
            joins.emplace_back(depth, call[i].text);
        const bool isInBrackets = call[i].kind == Kind::String && call[i].content() == u"_measurement";
        if (!isInBrackets && !call[i].is(u"_measurement"))
            continue;
        std::size_t next = i + 1 + (isInBrackets ? 1 : 0);
        const int outside = depth - (isInBrackets ? 1 : 0);
        const bool isEqual = next + 2 < call.size() && call[next].is(u"=") && call[next + 1].is(u"=") &&
                             call[next + 2].kind == Kind::String;
        isSure = isSure && isEqual && depthOfNames.value_or(outside) == outside;
        if (!isSure)
            return {};
        depthOfNames = outside;
        ++alternatives;
        measurements += unquoted(call[next + 2].text, Language::Flux);
    }
    if (!depthOfNames)
        return {};
    int ors = 0;
    bool hasAnd = false;
    for (const auto &[at, word] : joins) {
        if (word == u"not" || (word == u"or" && at < *depthOfNames))
            return {};
        ors += at == *depthOfNames && word == u"or" ? 1 : 0;
        hasAnd = hasAnd || (at == *depthOfNames && word == u"and");
    }
    const bool isAlternatives = ors == alternatives - 1 && !(hasAnd && ors > 0);
    return isAlternatives ? measurements : QStringList();
}

/// Each from(…) |> …, with what the filters right behind it leave.
Sources fluxSources(StatementTokens tokens)
{
    const QHash<QString, QString> texts = textsNamed(tokens);
    Sources sources;
    for (std::size_t i = 0; i + 1 < tokens.size(); ++i) {
        const bool isMember = i > 0 && tokens[i - 1].is(u".");
        if (!tokens[i].is(u"from") || isMember || !tokens[i + 1].is(u"("))
            continue;
        std::size_t end = behindBracket(tokens, i + 1);
        const std::optional<QString> bucket = bucketOf(tokens.subspan(i, end - i), texts);
        if (!bucket) {
            sources.areAll = false;
            continue;
        }
        QStringList measurements;
        while (end + 3 < tokens.size() && tokens[end].is(u"|") && tokens[end + 1].is(u">")) {
            if (tokens[end + 2].is(u"$")) { // $timeFilter has no brackets
                end += 4;
                continue;
            }
            std::size_t open = end + 2;
            while (open < tokens.size() && (tokens[open].kind == Kind::Word || tokens[open].is(u".")))
                ++open;
            if (open >= tokens.size() || !tokens[open].is(u"("))
                break;
            const std::size_t behind = behindBracket(tokens, open);
            if (measurements.isEmpty() && tokens[end + 2].is(u"filter"))
                measurements = measurementsOf(tokens.subspan(open, behind - open));
            end = behind;
        }
        if (measurements.isEmpty())
            measurements = QStringList{QString()};
        for (const QString &measurement : std::as_const(measurements)) {
            if (const SourceName one{*bucket, measurement}; !sources.names.contains(one))
                sources.names += one;
        }
    }
    return sources;
}

/// name AS ( …
QStringList namesMade(StatementTokens tokens)
{
    QStringList made;
    for (std::size_t at = 0; at + 2 < tokens.size(); ++at) {
        if (!tokens[at + 1].is(u"AS") || !tokens[at + 2].is(u"("))
            continue;
        std::size_t i = at;
        if (tokens[i].is(u")")) { // name (a, b) AS ( …
            while (i > 0 && !tokens[i].is(u"("))
                --i;
            i -= i > 0 ? 1 : 0;
        }
        made += tokens[i].kind == Kind::Identifier ? unquoted(tokens[i].text, Language::Sql)
                                                   : tokens[i].text.toString().toLower();
    }
    return made;
}

} // namespace

QList<SourceName> timedSources(const Script &script)
{
    QList<SourceName> sources;
    for (const Statement &statement : script.statements()) {
        if (timePlaceholdersIn(statement).isEmpty())
            continue;
        if (script.language() == Language::Flux) {
            const Sources read = fluxSources(statement.tokens());
            if (!read.areAll)
                return {};
            for (const SourceName &source : read.names) {
                if (!sources.contains(source))
                    sources += source;
            }
            continue;
        }
        const QStringList made = namesMade(statement.tokens());
        const Sources read = allSourcesOf(statement);
        if (!read.areAll)
            return {}; // a span of a part would leave out rows
        for (const SourceName &source : read.names) {
            if (!made.contains(source.measurement) && !sources.contains(source))
                sources += source;
        }
    }
    return sources;
}

} // namespace penstock
