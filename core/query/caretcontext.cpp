// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/caretcontext.h"

#include <algorithm>

namespace penstock {

namespace {

using Kind = StatementScanner::Token::Kind;

bool isQuoted(Kind kind)
{
    return kind == Kind::String || kind == Kind::Identifier;
}

bool isClosed(QStringView quoted)
{
    return quoted.size() > 1 && quoted.back() == quoted.front();
}

/// What may stand in a name that somebody is in the middle of: beyond anything else a quote is another one's.
bool belongsToName(QChar c)
{
    return c.isLetterOrNumber() || c == u'_' || c == u'-' || c == u'.' || c == u':';
}

} // namespace

CaretContext::CaretContext(const Script &script, qsizetype place) : caret(place), text(script.text())
{
    const qsizetype index = script.indexAt(place);
    statement = index < 0 ? nullptr : &script.statements().at(index);
    StatementScanner scanner(text, script.language(), statement ? std::min(statement->start(), place) : 0);
    while (const auto token = scanner.next()) {
        const qsizetype end = token->start + token->length;
        if (token->start >= caret)
            return;
        const bool isOpenToRight = token->kind == Kind::Word || token->kind == Kind::Number ||
                                   token->kind == Kind::Comment || token->kind == Kind::Regex ||
                                   (isQuoted(token->kind) && !isClosed(scanner.textOf(*token)));
        if (end > caret || (end == caret && isOpenToRight)) {
            isInComment = token->kind == Kind::Comment;
            if (!isInComment && token->kind != Kind::Space)
                at = *token;
            return;
        }
        if (token->kind == Kind::Semicolon) {
            before.clear();
            statement = nullptr;
        } else if (token->kind != Kind::Space && token->kind != Kind::Comment) {
            before.push_back({token->kind, scanner.textOf(*token)});
        }
    }
}

const StatementToken &CaretContext::last(std::size_t back) const
{
    static const StatementToken none{Kind::Space, {}};
    return back < before.size() ? before[before.size() - 1 - back] : none;
}

CompletionPlace CaretContext::place() const
{
    CompletionPlace place;
    place.start = caret;
    if (!at)
        return place;
    place.start = at->start;
    place.length = caret - at->start;
    place.typed = text.sliced(at->start, place.length).toString();
    if (at->kind == Kind::Word)
        place.length = at->length;
    if (!isQuoted(at->kind))
        return place;
    place.form = at->kind == Kind::String ? CompletionPlace::Form::Text : CompletionPlace::Form::Quoted;
    place.typed.remove(0, 1);
    const QStringView token = text.sliced(at->start, at->length);
    const QStringView rest = token.sliced(caret - at->start);
    if (isClosed(token) && std::all_of(rest.begin(), rest.end() - 1, belongsToName))
        place.length = at->length;
    return place;
}

QString nameOf(const StatementToken &token)
{
    return token.kind == Kind::String || token.kind == Kind::Identifier ? token.content().toString()
                                                                        : token.text.toString();
}

} // namespace penstock
