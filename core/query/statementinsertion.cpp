// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/statementinsertion.h"

#include "core/query/statementscanner.h"

#include <algorithm>

namespace penstock {

namespace {

using Kind = StatementScanner::Token::Kind;

/// What stands between two semicolons.
struct Stretch
{
    qsizetype start = 0;
    qsizetype end = 0;        ///< of the semicolon, or of the text
    qsizetype firstToken = 0; ///< the first that is no white space; else the end
    qsizetype lastToken = 0;  ///< behind the last one of these; else the start
    bool hasStatement = false;
    bool endsInComment = false;
    bool isEnded = false; ///< by a semicolon
};

/// The one that the place is in; directly behind a semicolon, the one before it.
Stretch stretchAt(const Script &script, qsizetype place)
{
    const QString &text = script.text();
    StatementScanner scanner(text, script.language());
    Stretch found{.end = text.size(), .firstToken = text.size()};
    while (const auto token = scanner.next()) {
        const qsizetype behind = token->start + token->length;
        if (token->kind == Kind::Semicolon) {
            found.end = token->start;
            found.firstToken = std::min(found.firstToken, found.end);
            found.isEnded = true;
            if (place <= behind)
                return found;
            found = {.start = behind, .end = text.size(), .firstToken = text.size(), .lastToken = behind};
        } else if (token->kind != Kind::Space) {
            found.firstToken = std::min(found.firstToken, token->start);
            found.lastToken = behind;
            found.endsInComment = token->kind == Kind::Comment;
            found.hasStatement = found.hasStatement || !found.endsInComment;
        }
    }
    return found;
}

bool hasStatementBehind(const Script &script, qsizetype place)
{
    return std::ranges::any_of(script.statements(), [place](const Statement &one) { return one.start() >= place; });
}

/// What divides it from one behind it.
QString endOf(const QString &statement, Language language)
{
    StatementScanner scanner(statement, language);
    Kind last = Kind::Space;
    while (const auto token = scanner.next()) {
        if (token->kind != Kind::Space)
            last = token->kind;
    }
    if (last == Kind::Semicolon)
        return {};
    return last == Kind::Comment ? QStringLiteral("\n;") : QStringLiteral(";");
}

bool isBlankBefore(const QString &text, qsizetype place)
{
    const qsizetype line = place > 0 ? text.lastIndexOf(u'\n', place - 1) + 1 : 0;
    return QStringView(text).sliced(line, place - line).trimmed().isEmpty();
}

bool isBlankBehind(const QString &text, qsizetype place)
{
    const qsizetype end = text.indexOf(u'\n', place);
    return QStringView(text).sliced(place, (end < 0 ? text.size() : end) - place).trimmed().isEmpty();
}

} // namespace

StatementInsertion insertionOf(const QString &statement, const Script &script, qsizetype caret)
{
    const QString &text = script.text();
    const QString added = statement.trimmed();
    const qsizetype place = std::clamp<qsizetype>(caret, 0, text.size());
    const Stretch there = stretchAt(script, place);
    QString before;
    QString behind;
    qsizetype position = place;
    if (there.hasStatement && place > there.firstToken) {
        position = there.isEnded ? there.end + 1 : there.lastToken;
        if (!there.isEnded)
            before = there.endsInComment ? QStringLiteral("\n;") : QStringLiteral(";");
        before += u'\n';
    } else {
        if (!there.hasStatement && there.lastToken > there.start) // there are comments
            position = there.end;
        if (!isBlankBefore(text, position))
            before = QStringLiteral("\n");
    }
    // One that ends a text needs no semicolon, and one that is there already divides as well.
    const bool isDivided = position == there.end && there.isEnded;
    if (isDivided && endOf(added, script.language()).startsWith(u'\n'))
        behind = QStringLiteral("\n");
    else if (!isDivided && hasStatementBehind(script, position))
        behind = endOf(added, script.language());
    if (!isDivided && !isBlankBehind(text, position))
        behind += u'\n';
    return {position, before + added + behind, before.size() + added.size()};
}

} // namespace penstock
