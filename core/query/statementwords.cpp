// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/statementwords.h"

#include "core/query/statementscanner.h"

#include <QList>
#include <QStringList>

namespace penstock {

namespace {

using Kind = StatementScanner::Token::Kind;

std::optional<StatementScanner::Token> nextThatSays(StatementScanner *scanner)
{
    auto token = scanner->next();
    while (token && (token->kind == Kind::Space || token->kind == Kind::Comment))
        token = scanner->next();
    return token;
}

/// A token that says something.
struct Said
{
    Kind kind;
    QStringView text;

    bool is(QStringView word) const
    {
        return (kind == Kind::Word || kind == Kind::Operator) && text.compare(word, Qt::CaseInsensitive) == 0;
    }
};

QList<Said> tokensOf(QStringView statement)
{
    QList<Said> tokens;
    StatementScanner scanner(statement);
    while (const auto token = nextThatSays(&scanner))
        tokens += {token->kind, scanner.textOf(*token)};
    return tokens;
}

/// Behind a name with its points, "d"."rp"."m", which begins at `at`; their number goes to `points`.
qsizetype endOfName(const QList<Said> &tokens, qsizetype at, int *points)
{
    *points = 0;
    bool wantsName = true;
    for (; at < tokens.size(); ++at) {
        if (tokens[at].is(u"."))
            ++*points;
        else if (!wantsName)
            break;
        wantsName = tokens[at].is(u".");
    }
    return at;
}

qsizetype behindBrackets(const QList<Said> &tokens, qsizetype at)
{
    int depth = 0;
    do {
        depth += tokens[at].is(u"(") ? 1 : tokens[at].is(u")") ? -1 : 0;
        ++at;
    } while (depth > 0 && at < tokens.size());
    return at;
}

/// Of the sources behind a FROM; a subquery has one of its own.
bool sourcesNameTheirDatabases(const QList<Said> &tokens, qsizetype at)
{
    do {
        int points = 2;
        at = at < tokens.size() && tokens[at].is(u"(") ? behindBrackets(tokens, at) : endOfName(tokens, at, &points);
        if (points < 2)
            return false;
    } while (at < tokens.size() && tokens[at++].is(u","));
    return true;
}

} // namespace

QString openingOf(QStringView statement)
{
    QStringList words;
    StatementScanner scanner(statement);
    while (const auto token = nextThatSays(&scanner)) {
        words += scanner.textOf(*token).toString().toUpper();
        if (words.size() == 2 || words.constFirst() != u"SHOW")
            break;
    }
    return words.join(u' ');
}

QString timeZoneOf(QStringView statement)
{
    QString zone;
    StatementScanner scanner(statement);
    int met = 0; // of tz, (, '…' and )
    QStringView name;
    while (const auto token = nextThatSays(&scanner)) {
        const QStringView text = scanner.textOf(*token);
        if (token->kind == Kind::Word && text.compare(u"tz", Qt::CaseInsensitive) == 0)
            met = 1;
        else if (met == 1 && text == u"(")
            met = 2;
        else if (met == 2 && token->kind == Kind::String && text.size() > 2) {
            met = 3;
            name = text.sliced(1).chopped(1);
        } else {
            if (met == 3 && text == u")")
                zone = name.toString();
            met = 0;
        }
    }
    return zone;
}

bool namesItsDatabases(QStringView statement)
{
    const QList<Said> tokens = tokensOf(statement);
    const bool isShow = !tokens.isEmpty() && tokens.first().is(u"SHOW");
    bool any = false;
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        if (isShow && tokens[i].is(u"ON"))
            return true;
        if (!tokens[i].is(u"FROM"))
            continue;
        any = sourcesNameTheirDatabases(tokens, i + 1);
        if (!any && !isShow)
            return false;
    }
    return any;
}

} // namespace penstock
