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

/// What stands between the quotes of a Flux string, as the server reads it: "\\x74o" is "to".
QString withoutEscapes(QStringView text)
{
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != u'\\' || i + 1 == text.size()) {
            result += text[i];
            continue;
        }
        bool isCode = false;
        const int code = text[++i] == u'x' ? text.sliced(i + 1).left(2).toInt(&isCode, 16) : 0;
        result += isCode ? QChar(code) : text[i];
        i += isCode ? 2 : 0;
    }
    return result;
}

bool isFluxWriter(QStringView name)
{
    return name == u"to" || name == u"wideTo";
}

/// True for a string with code in it, behind a ${ that no backslash makes text, when that code may name a writer.
bool interpolatesWriter(const QString &text)
{
    static const QRegularExpression code(QStringLiteral(R"((?<!\\)(\\\\)*\$\{(.*))"),
                                         QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression writer(QStringLiteral(R"(\b(to|wideTo)\b)"));
    const QRegularExpressionMatch found = code.match(text);
    if (!found.hasMatch())
        return false;
    const QString said = found.captured(2);
    return writer.match(said).hasMatch() || writer.match(withoutEscapes(said)).hasMatch();
}

bool fluxOnlyReads(const QString &text)
{
    StatementScanner scanner(text, Language::Flux);
    bool isImport = false;
    bool isIndex = false; // behind the bracket of influxdb["to"]
    while (const auto token = scanner.next()) {
        if (token->kind == Kind::Space || token->kind == Kind::Comment)
            continue;
        const QStringView word = scanner.textOf(*token);
        if (token->kind == Kind::Word) {
            if (isFluxWriter(word))
                return false;
            // import name "package"
            isImport = word == u"import" || isImport;
        } else if (token->kind == Kind::String) {
            const QString content = withoutEscapes(word.sliced(1).chopped(1));
            if (isImport && !isOneOf(content, harmlessPackages))
                return false;
            if ((isIndex && isFluxWriter(content)) || interpolatesWriter(word.toString()))
                return false;
            isImport = false;
        }
        isIndex = word == u"[";
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
