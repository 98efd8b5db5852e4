// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/querytokens.h"

#include "core/query/statementscanner.h"

#include <QSet>
#include <QString>

namespace penstock {

namespace {

using Kind = QueryToken::Kind;

/// Upper-case where the language does not care for letter case.
QSet<QString> setOf(const char *words)
{
    const QStringList list = QString::fromLatin1(words).split(u' ');
    return {list.begin(), list.end()};
}

/// https://docs.influxdata.com/influxdb/v1/query_language/spec/#keywords, and what SELECT and SHOW use beside them; the
/// reserved words of DataFusion's SQL; https://docs.influxdata.com/flux/v0/spec/lexical-elements/#keywords
const QSet<QString> &keywords(Language language)
{
    static const QSet<QString> influxQl =
        setOf("ALL ALTER ANALYZE AND ANY AS ASC BEGIN BY CARDINALITY CONTINUOUS CREATE "
              "DATABASE DATABASES DEFAULT DELETE DESC DESTINATIONS DIAGNOSTICS DISTINCT DROP "
              "DURATION END EVERY EXACT EXPLAIN FALSE FIELD FILL FOR FROM GRANT GRANTS GROUP "
              "GROUPS IN INF INSERT INTO KEY KEYS KILL LIMIT MEASUREMENT MEASUREMENTS NAME NOT "
              "NULL OFFSET ON OR ORDER PASSWORD POLICIES POLICY PRIVILEGES QUERIES QUERY READ "
              "REPLICATION RESAMPLE RETENTION REVOKE SELECT SERIES SET SHARD SHARDS SHOW "
              "SLIMIT SOFFSET STATS SUBSCRIPTION SUBSCRIPTIONS TAG TO TRUE TZ USER USERS "
              "VALUES WHERE WITH WRITE");
    static const QSet<QString> sql =
        setOf("ALL AND ANY AS ASC ASOF BETWEEN BY CASE CAST CROSS CURRENT DESC DESCRIBE "
              "DISTINCT ELSE END EXCEPT EXISTS EXPLAIN ANALYZE VERBOSE FALSE FETCH FILTER "
              "FIRST FOLLOWING FROM FULL GROUP GROUPING HAVING ILIKE IN INNER INTERSECT "
              "INTERVAL IS JOIN LAST LATERAL LEFT LIKE LIMIT NATURAL NOT NULL NULLS OFFSET ON "
              "OR ORDER OUTER OVER PARTITION PRECEDING RANGE RECURSIVE RIGHT ROW ROWS SELECT "
              "SETS SHOW SIMILAR TABLES COLUMNS THEN TIMESTAMP TO TRUE UNBOUNDED UNION USING "
              "VALUES WHEN WHERE WINDOW WITH");
    static const QSet<QString> flux =
        setOf("and builtin else empty exists false if import in not option or package return "
              "testcase then true with");
    return language == Language::Flux ? flux : language == Language::Sql ? sql : influxQl;
}

bool isKeyword(QStringView word, Language language)
{
    const QString text = word.toString();
    return keywords(language).contains(language == Language::Flux ? text : text.toUpper());
}

using ScannerToken = StatementScanner::Token;

/// The same for what the scanner already tells apart; words and operators need a look around.
Kind kindOf(const ScannerToken &token)
{
    switch (token.kind) {
    case ScannerToken::Kind::Comment:
        return Kind::Comment;
    case ScannerToken::Kind::String:
        return Kind::String;
    case ScannerToken::Kind::Identifier:
        return Kind::Identifier;
    case ScannerToken::Kind::Regex:
        return Kind::Regex;
    case ScannerToken::Kind::Number:
        return Kind::Number;
    default:
        return Kind::Plain;
    }
}

QList<QueryToken> scan(QStringView text, Language language, qsizetype offset)
{
    QList<QueryToken> tokens;
    StatementScanner scanner(text, language);
    while (const auto token = scanner.next()) {
        if (token->kind == ScannerToken::Kind::Space)
            continue;
        const bool isWord = token->kind == ScannerToken::Kind::Word;
        const bool reserved = isWord && isKeyword(scanner.textOf(*token), language);
        tokens.append({reserved ? Kind::Keyword : kindOf(*token), token->start + offset, token->length});
    }
    return tokens;
}

/// Words before "(" are functions; {name} and $name are placeholders.
QList<QueryToken> joined(const QList<QueryToken> &tokens, QStringView line)
{
    const auto isText = [&](qsizetype index, QStringView text) {
        return index < tokens.size() && line.sliced(tokens[index].start, tokens[index].length) == text;
    };
    const auto isWord = [&](qsizetype index) {
        return index < tokens.size() && (tokens[index].kind == Kind::Plain || tokens[index].kind == Kind::Keyword) &&
               (line[tokens[index].start].isLetter() || line[tokens[index].start] == u'_');
    };
    QList<QueryToken> result;
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        QueryToken token = tokens[i];
        const auto extendOver = [&](qsizetype count) {
            i += count;
            token.length = tokens[i].start + tokens[i].length - token.start;
            token.kind = Kind::Placeholder;
        };
        if (isText(i, u"{") && isWord(i + 1) && isText(i + 2, u"}"))
            extendOver(2);
        else if (isText(i, u"$") && isWord(i + 1))
            extendOver(1);
        else if (token.kind == Kind::Plain && isWord(i) && isText(i + 1, u"("))
            token.kind = Kind::Function;
        result.append(token);
    }
    return result;
}

} // namespace

QList<QueryToken> tokenizeQuery(QStringView line, Language language, bool &inComment)
{
    qsizetype start = 0;
    QList<QueryToken> tokens;
    if (inComment) {
        const qsizetype close = line.indexOf(u"*/");
        start = close < 0 ? line.size() : close + 2;
        if (start > 0)
            tokens.append({Kind::Comment, 0, start});
        inComment = close < 0;
    }
    if (inComment)
        return tokens;
    tokens += joined(scan(line.sliced(start), language, start), line);
    if (!tokens.isEmpty() && tokens.back().start >= start) {
        const QStringView last = line.sliced(tokens.back().start, tokens.back().length);
        inComment = last.startsWith(u"/*") && (last.size() < 4 || !last.endsWith(u"*/"));
    }
    return tokens;
}

} // namespace penstock
