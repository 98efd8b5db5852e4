// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/seriesnames.h"

#include "core/query/statementscanner.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace penstock {

namespace {

using Kind = StatementScanner::Token::Kind;

struct Part
{
    Kind kind;
    QString text; ///< words in upper case
};

std::vector<Part> partsOf(QStringView statement, Language language)
{
    std::vector<Part> parts;
    StatementScanner scanner(statement, language);
    while (const auto token = scanner.next()) {
        if (token->kind == Kind::Space || token->kind == Kind::Comment || token->kind == Kind::Semicolon)
            continue;
        const QString text = scanner.textOf(*token).toString();
        parts.push_back({token->kind, token->kind == Kind::Word ? text.toUpper() : text});
    }
    return parts;
}

bool isWord(const Part &part, QStringView word)
{
    return part.kind == Kind::Word && part.text == word;
}

bool endsSources(const Part &part)
{
    constexpr std::array<QStringView, 9> words = {u"WHERE",  u"GROUP",   u"ORDER", u"LIMIT", u"OFFSET",
                                                  u"SLIMIT", u"SOFFSET", u"FILL",  u"WITH"};
    return std::ranges::any_of(words, [&part](QStringView word) { return isWord(part, word); });
}

/// The sources behind a FROM are one measurement, or one subquery.
bool isOneSource(const std::vector<Part> &parts, std::size_t at)
{
    int depth = 0;
    for (; at < parts.size(); ++at) {
        const Part &part = parts[at];
        if (part.text == u"(" && part.kind == Kind::Operator)
            ++depth;
        else if (part.text == u")" && part.kind == Kind::Operator && --depth < 0)
            break;
        if (depth > 0)
            continue;
        if (endsSources(part))
            break;
        if (part.kind == Kind::Regex || (part.kind == Kind::Operator && part.text == u","))
            return false;
    }
    return true;
}

} // namespace

bool asksOneMeasurement(QStringView statement)
{
    const std::vector<Part> parts = partsOf(statement, Language::InfluxQl);
    if (parts.empty())
        return false;
    if (isWord(parts[0], u"SHOW") && parts.size() > 1) {
        const QString what = parts[1].text;
        if (what == u"DATABASES" || what == u"MEASUREMENTS" || (what == u"SHARD" && parts.size() > 2))
            return true;
    }
    bool any = false;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (!isWord(parts[i], u"FROM"))
            continue;
        any = true;
        if (!isOneSource(parts, i + 1))
            return false;
    }
    return any;
}

bool namesYields(QStringView script)
{
    const std::vector<Part> parts = partsOf(script, Language::Flux);
    return std::ranges::any_of(parts, [](const Part &part) { return isWord(part, u"YIELD"); });
}

} // namespace penstock
