// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/editing/brackettyping.h"

#include "core/query/caretcontext.h"

#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QTextCursor>
#include <QTextDocument>

namespace penstock {

namespace {

constexpr QStringView opening = u"([{";
constexpr QStringView closing = u")]}";

/// In a string, a quoted name, a regular expression or a comment.
bool isInText(const Script &script, qsizetype place)
{
    using Kind = StatementScanner::Token::Kind;
    const CaretContext context(script, place);
    if (context.isInComment || !context.at)
        return context.isInComment;
    const bool isText =
        context.at->kind == Kind::String || context.at->kind == Kind::Identifier || context.at->kind == Kind::Regex;
    return isText && place > context.at->start && place < context.at->start + context.at->length;
}

} // namespace

bool typeBracket(QPlainTextEdit &editor, const Script &script, const QKeyEvent &event)
{
    QTextCursor cursor = editor.textCursor();
    const QTextDocument &document = *editor.document();
    const QChar before = document.characterAt(cursor.position() - 1);
    const QChar after = document.characterAt(cursor.position());
    if (event.key() == Qt::Key_Backspace && event.modifiers() == Qt::NoModifier && !cursor.hasSelection()) {
        const qsizetype kind = opening.indexOf(before);
        if (before.isNull() || kind < 0 || after != closing.at(kind))
            return false;
        cursor.beginEditBlock();
        cursor.deletePreviousChar();
        cursor.deleteChar();
        cursor.endEditBlock();
        return true;
    }
    if (event.text().size() != 1 || isInText(script, cursor.position()))
        return false;
    const QChar typed = event.text().front();
    if (closing.contains(typed) && typed == after && !cursor.hasSelection()) {
        cursor.movePosition(QTextCursor::Right);
        editor.setTextCursor(cursor);
        return true;
    }
    const qsizetype kind = opening.indexOf(typed);
    // Before a word a bracket is to enclose what is there.
    if (kind < 0 || (!cursor.hasSelection() && (after.isLetterOrNumber() || after == u'"' || after == u'\'')))
        return false;
    const QString inside = cursor.selectedText();
    cursor.insertText(typed + inside + closing.at(kind));
    cursor.setPosition(cursor.position() - 1);
    editor.setTextCursor(cursor);
    return true;
}

} // namespace penstock
