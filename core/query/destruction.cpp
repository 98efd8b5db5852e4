// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/destruction.h"

#include "core/query/query.h"
#include "core/query/statementscanner.h"
#include "core/query/statementsplitter.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <span>

namespace penstock {

namespace {

using Kind = StatementScanner::Token::Kind;

constexpr qsizetype longestObject = 80;

constexpr std::array<QStringView, 11> influxQlVerbs = {u"SELECT", u"SHOW",  u"EXPLAIN", u"CREATE", u"DROP", u"DELETE",
                                                       u"ALTER",  u"GRANT", u"REVOKE",  u"SET",    u"KILL"};
constexpr std::array<QStringView, 16> sqlVerbs = {u"SELECT", u"SHOW",   u"EXPLAIN", u"WITH",    u"DESCRIBE", u"DESC",
                                                  u"VALUES", u"INSERT", u"UPDATE",  u"DELETE",  u"MERGE",    u"COPY",
                                                  u"CREATE", u"DROP",   u"ALTER",   u"TRUNCATE"};
constexpr std::array<QStringView, 3> influxQlTakers = {u"DROP", u"DELETE", u"ALTER"};
constexpr std::array<QStringView, 5> sqlTakers = {u"DROP", u"DELETE", u"TRUNCATE", u"ALTER", u"UPDATE"};
/// What may follow DROP, ALTER and TRUNCATE and belongs to the verb.
constexpr std::array<QStringView, 14> kinds = {u"CONTINUOUS", u"QUERY",  u"DATABASE", u"MEASUREMENT",  u"RETENTION",
                                               u"POLICY",     u"SERIES", u"SHARD",    u"SUBSCRIPTION", u"USER",
                                               u"TABLE",      u"VIEW",   u"SCHEMA",   u"INDEX"};

bool isOneOf(const QString &word, std::span<const QStringView> words)
{
    return std::ranges::find(words, QStringView(word)) != words.end();
}

/// The words at the start of a statement, in capitals, up to the first thing that is none; and where what follows
/// begins.
struct Opening
{
    QStringList words;
    QList<qsizetype> starts;
};

Opening openingOf(const QString &statement, Language language)
{
    Opening opening;
    StatementScanner scanner(statement, language);
    while (const auto token = scanner.next()) {
        if (token->kind == Kind::Space || token->kind == Kind::Comment)
            continue;
        opening.starts += token->start;
        if (token->kind != Kind::Word)
            break;
        opening.words += scanner.textOf(*token).toString().toUpper();
    }
    return opening;
}

/// Without comments, in one line.
QString plainText(const QString &statement, qsizetype from, Language language)
{
    QString text;
    const QString rest = statement.mid(from);
    StatementScanner scanner(rest, language);
    while (const auto token = scanner.next()) {
        if (token->kind == Kind::Comment)
            text += u' ';
        else if (token->kind != Kind::Semicolon)
            text += scanner.textOf(*token);
    }
    text = text.simplified();
    return text.size() <= longestObject ? text : text.left(longestObject - 1) + u'…';
}

std::optional<Destruction> destructionOf(const QString &statement, Language language)
{
    const Opening opening = openingOf(statement, language);
    const QString first = opening.words.value(0);
    if (language == Language::Sql ? !isOneOf(first, sqlTakers) : !isOneOf(first, influxQlTakers))
        return std::nullopt;
    QStringList verb{first};
    if (first != QLatin1String("DELETE") && first != QLatin1String("UPDATE")) {
        while (isOneOf(opening.words.value(verb.size()), kinds))
            verb += opening.words.at(verb.size());
    }
    const qsizetype object = opening.starts.value(verb.size(), statement.size());
    return Destruction{verb.join(u' '), plainText(statement, object, language)};
}

} // namespace

QList<Destruction> destructionsIn(const QString &text, Language language)
{
    QList<Destruction> found;
    if (language == Language::Flux)
        return found;
    const QList<StatementSpan> statements = splitStatements(text, language);
    for (const StatementSpan &span : statements) {
        if (const auto destruction = destructionOf(text.mid(span.start, span.length), language))
            found += *destruction;
    }
    return found;
}

bool changesData(const QString &text, Language language)
{
    if (isReadOnly(text, language))
        return false;
    if (language == Language::Flux)
        return true;
    const QList<StatementSpan> statements = splitStatements(text, language);
    return std::ranges::any_of(statements, [&text, language](const StatementSpan &span) {
        const QString statement = text.mid(span.start, span.length);
        const QString first = openingOf(statement, language).words.value(0);
        const bool isKnown = language == Language::Sql ? isOneOf(first, sqlVerbs) : isOneOf(first, influxQlVerbs);
        return isKnown && !isReadOnly(statement, language);
    });
}

} // namespace penstock
