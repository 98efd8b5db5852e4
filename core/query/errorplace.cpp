// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/errorplace.h"

#include "core/query/statementscanner.h"

#include <QRegularExpression>

#include <algorithm>

namespace penstock {

namespace {

using Token = StatementScanner::Token;

bool saysSomething(const Token &token)
{
    return token.kind != Token::Kind::Space && token.kind != Token::Kind::Comment;
}

/// Both counted from 1.
std::optional<qsizetype> offsetOf(QStringView text, qsizetype line, qsizetype column)
{
    qsizetype start = 0;
    for (; line > 1; --line) {
        start = text.indexOf(u'\n', start) + 1;
        if (start == 0)
            return {};
    }
    if (line < 1 || column < 1)
        return {};
    const qsizetype end = text.indexOf(u'\n', start);
    return std::min(start + column - 1, end < 0 ? text.size() : end);
}

/// The token at the place or behind it; at the end of the text the last one.
std::optional<TextSpan> tokenAt(const QString &text, qsizetype place, Language language)
{
    StatementScanner scanner(text, language);
    std::optional<TextSpan> last;
    while (const auto token = scanner.next()) {
        if (!saysSomething(*token))
            continue;
        last = TextSpan{token->start, token->length};
        if (last->end() > place)
            return last;
    }
    return last;
}

std::optional<TextSpan> firstNamed(const QString &text, const QString &name, Language language)
{
    StatementScanner scanner(text, language);
    while (const auto token = scanner.next()) {
        QStringView word = scanner.textOf(*token);
        if (token->kind == Token::Kind::Identifier && word.size() > 2)
            word = word.sliced(1, word.size() - 2);
        const bool isName = token->kind == Token::Kind::Word || token->kind == Token::Kind::Identifier;
        if (isName && word.compare(name, Qt::CaseInsensitive) == 0)
            return TextSpan{token->start, token->length};
    }
    return {};
}

std::optional<TextSpan> lineAndColumn(const QRegularExpressionMatch &match, const QString &text, Language language)
{
    const auto place = offsetOf(text, match.capturedView(1).toLongLong(), match.capturedView(2).toLongLong());
    return place ? tokenAt(text, *place, language) : std::nullopt;
}

/// With its end.
std::optional<TextSpan> fluxSpan(const QRegularExpressionMatch &match, const QString &text)
{
    const auto start = offsetOf(text, match.capturedView(1).toLongLong(), match.capturedView(2).toLongLong());
    const auto end = offsetOf(text, match.capturedView(3).toLongLong(), match.capturedView(4).toLongLong());
    if (!start || !end)
        return {};
    if (*end <= *start)
        return tokenAt(text, *start, Language::Flux);
    return TextSpan{*start, *end - *start};
}

} // namespace

std::optional<TextSpan> errorPlace(const QString &serverText, const QString &statement, Language language)
{
    static const QRegularExpression flux(QStringLiteral("(?:@|\\bloc )(\\d+):(\\d+)-(\\d+):(\\d+)"));
    static const QRegularExpression influxQl(QStringLiteral("\\bat line (\\d+), char (\\d+)"));
    static const QRegularExpression position(QStringLiteral("\\bat pos (\\d+)"));
    static const QRegularExpression sql(QStringLiteral("\\bLine: (\\d+), Column:? (\\d+)"));
    static const QRegularExpression field(QStringLiteral("\\bNo field named (?:\"([^\"]+)\"|(\\w+(?:\\.\\w+)*))"));
    if (language == Language::Flux) {
        const QRegularExpressionMatch match = flux.match(serverText);
        return match.hasMatch() ? fluxSpan(match, statement) : std::nullopt;
    }
    for (const QRegularExpression &form : {influxQl, sql}) {
        if (const QRegularExpressionMatch match = form.match(serverText); match.hasMatch())
            return lineAndColumn(match, statement, language);
    }
    if (const QRegularExpressionMatch match = position.match(serverText); match.hasMatch())
        return tokenAt(statement, match.capturedView(1).toLongLong(), language);
    if (const QRegularExpressionMatch match = field.match(serverText); match.hasMatch()) {
        const QString name = match.captured(1).isEmpty() ? match.captured(2) : match.captured(1);
        return firstNamed(statement, name.section(u'.', -1), language);
    }
    return {};
}

} // namespace penstock
