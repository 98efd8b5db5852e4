// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/statementeffect.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <span>

namespace penstock {

namespace {

using Kind = StatementToken::Kind;

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

/// A word that a statement may begin with, whatever it does.
constexpr std::array<QStringView, 11> influxQlVerbs = {u"SELECT", u"SHOW",  u"EXPLAIN", u"CREATE", u"DROP", u"DELETE",
                                                       u"ALTER",  u"GRANT", u"REVOKE",  u"SET",    u"KILL"};
constexpr std::array<QStringView, 16> sqlVerbs = {u"SELECT", u"SHOW",   u"EXPLAIN", u"WITH",    u"DESCRIBE", u"DESC",
                                                  u"VALUES", u"INSERT", u"UPDATE",  u"DELETE",  u"MERGE",    u"COPY",
                                                  u"CREATE", u"DROP",   u"ALTER",   u"TRUNCATE"};

/// It begins with a word of readers, and has no word of writers.
bool onlyReads(StatementTokens tokens, std::span<const QStringView> readers, std::span<const QStringView> writers)
{
    return !tokens.empty() && tokens.front().isOneOf(readers) &&
           std::ranges::none_of(tokens, [writers](const StatementToken &token) { return token.isOneOf(writers); });
}

/// What stands between the quotes of a Flux string, as the server reads it: "\\x74o" is "to".
QString withoutEscapes(QStringView text)
{
    if (!text.contains(u'\\'))
        return text.toString();
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
bool interpolatesWriter(QStringView string)
{
    if (!string.contains(u"${"))
        return false;
    static const QRegularExpression code(QStringLiteral(R"((?<!\\)(\\\\)*\$\{(.*))"),
                                         QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression writer(QStringLiteral(R"(\b(to|wideTo)\b)"));
    const QRegularExpressionMatch found = code.match(string.toString());
    if (!found.hasMatch())
        return false;
    const QString said = found.captured(2);
    return writer.match(said).hasMatch() || writer.match(withoutEscapes(said)).hasMatch();
}

bool isHarmlessPackage(const QString &name)
{
    return std::ranges::find(harmlessPackages, QStringView(name)) != harmlessPackages.end();
}

bool fluxOnlyReads(StatementTokens tokens)
{
    bool isImport = false;
    bool isIndex = false; // behind the bracket of influxdb["to"]
    for (const StatementToken &token : tokens) {
        if (token.kind == Kind::Word) {
            if (isFluxWriter(token.text))
                return false;
            // import name "package"
            isImport = token.text == u"import" || isImport;
        } else if (token.kind == Kind::String) {
            const QString content = withoutEscapes(token.content());
            if (isImport && !isHarmlessPackage(content))
                return false;
            if ((isIndex && isFluxWriter(content)) || interpolatesWriter(token.text))
                return false;
            isImport = false;
        }
        isIndex = token.is(u"[");
    }
    return true;
}

} // namespace

bool isReadOnly(StatementTokens tokens, Language language)
{
    switch (language) {
    case Language::Sql:
        return onlyReads(tokens, sqlReaders, sqlWriters);
    case Language::Flux:
        return fluxOnlyReads(tokens);
    case Language::InfluxQl:
        break;
    }
    return onlyReads(tokens, influxQlReaders, influxQlWriters);
}

bool beginsWithVerb(StatementTokens tokens, Language language)
{
    switch (language) {
    case Language::Sql:
        return !tokens.empty() && tokens.front().isOneOf(sqlVerbs);
    case Language::Flux:
        return true;
    case Language::InfluxQl:
        break;
    }
    return !tokens.empty() && tokens.front().isOneOf(influxQlVerbs);
}

} // namespace penstock
