// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/query.h"

#include "core/query/statementscanner.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <span>

namespace penstock {

namespace {

using Kind = StatementScanner::Token::Kind;

constexpr std::array<QStringView, 3> influxQlReaders = {u"SELECT", u"SHOW", u"EXPLAIN"};
constexpr std::array<QStringView, 1> influxQlWriters = {u"INTO"};
constexpr std::array<QStringView, 7> sqlReaders = {u"SELECT",   u"SHOW", u"EXPLAIN", u"WITH",
                                                   u"DESCRIBE", u"DESC", u"VALUES"};
constexpr std::array<QStringView, 10> sqlWriters = {u"INTO", u"INSERT", u"UPDATE", u"DELETE", u"MERGE",
                                                    u"COPY", u"CREATE", u"DROP",   u"ALTER",  u"TRUNCATE"};

/// Packages of Flux whose functions neither write, send nor run anything. `to` and `wideTo` are looked for by name.
constexpr std::array<QStringView, 22> harmlessPackages = {u"array",
                                                          u"contrib/anaisdg/statsmodels",
                                                          u"csv",
                                                          u"date",
                                                          u"dict",
                                                          u"experimental",
                                                          u"experimental/aggregate",
                                                          u"experimental/array",
                                                          u"experimental/date/boundaries",
                                                          u"experimental/geo",
                                                          u"experimental/json",
                                                          u"experimental/query",
                                                          u"generate",
                                                          u"influxdata/influxdb",
                                                          u"influxdata/influxdb/schema",
                                                          u"interpolate",
                                                          u"join",
                                                          u"math",
                                                          u"regexp",
                                                          u"strings",
                                                          u"timezone",
                                                          u"types"};

bool isOneOf(QStringView word, std::span<const QStringView> words)
{
    return std::ranges::any_of(words,
                               [word](QStringView other) { return word.compare(other, Qt::CaseInsensitive) == 0; });
}

/// Each statement begins with a word of readers, and none has a word of writers.
bool onlyReads(const QString &text, Language language, std::span<const QStringView> readers,
               std::span<const QStringView> writers)
{
    StatementScanner scanner(text, language);
    bool first = true;
    while (const auto token = scanner.next()) {
        if (token->kind == Kind::Space || token->kind == Kind::Comment)
            continue;
        if (token->kind == Kind::Semicolon) {
            first = true;
            continue;
        }
        const QStringView word = scanner.textOf(*token);
        if (first && !(token->kind == Kind::Word && isOneOf(word, readers)))
            return false;
        if (token->kind == Kind::Word && isOneOf(word, writers))
            return false;
        first = false;
    }
    return true;
}

bool fluxOnlyReads(const QString &text)
{
    // In a string, behind ${ that no backslash makes text.
    static const QRegularExpression interpolatedWriter(QStringLiteral(R"((?<!\\)(\\\\)*\$\{.*\b(to|wideTo)\b)"),
                                                       QRegularExpression::DotMatchesEverythingOption);
    StatementScanner scanner(text, Language::Flux);
    bool isImport = false;
    while (const auto token = scanner.next()) {
        const QStringView word = scanner.textOf(*token);
        if (token->kind == Kind::Word) {
            if (word == u"to" || word == u"wideTo")
                return false;
            // import name "package"
            isImport = word == u"import" || isImport;
        } else if (token->kind == Kind::String) {
            if (isImport && !isOneOf(word.sliced(1).chopped(1), harmlessPackages))
                return false;
            if (interpolatedWriter.match(word.toString()).hasMatch())
                return false;
            isImport = false;
        }
    }
    return true;
}

} // namespace

bool isReadOnly(const QString &text, Language language)
{
    switch (language) {
    case Language::Sql:
        return onlyReads(text, language, sqlReaders, sqlWriters);
    case Language::Flux:
        return fluxOnlyReads(text);
    case Language::InfluxQl:
        break;
    }
    return onlyReads(text, language, influxQlReaders, influxQlWriters);
}

} // namespace penstock
