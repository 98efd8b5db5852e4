// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/lineediting.h"

#include "ui/common/editorlook.h"

#include <QTextBlock>
#include <QTextDocument>

namespace penstock {

namespace {

void removeComment(const QTextBlock &block, const QString &mark)
{
    const QString text = block.text();
    const int at = int(text.indexOf(mark));
    const int end = at + int(mark.size());
    QTextCursor edit(block);
    edit.setPosition(block.position() + at);
    edit.setPosition(block.position() + end + (text.mid(end, 1) == QLatin1String(" ") ? 1 : 0),
                     QTextCursor::KeepAnchor);
    edit.removeSelectedText();
}

} // namespace

void toggleLineComments(QTextCursor cursor, const QString &mark)
{
    const QTextBlock first = cursor.document()->findBlock(cursor.selectionStart());
    // A selection that ends at the start of a line does not mean that line.
    const int end = cursor.hasSelection() ? cursor.selectionEnd() - 1 : cursor.selectionEnd();
    const int last = cursor.document()->findBlock(end).blockNumber();
    const auto isIn = [last](const QTextBlock &block) { return block.isValid() && block.blockNumber() <= last; };
    bool allMarked = true;
    for (QTextBlock block = first; isIn(block); block = block.next())
        allMarked = allMarked && (block.text().trimmed().isEmpty() || block.text().trimmed().startsWith(mark));

    cursor.beginEditBlock();
    for (QTextBlock block = first; isIn(block); block = block.next()) {
        if (block.text().trimmed().isEmpty())
            continue;
        if (allMarked)
            removeComment(block, mark);
        else
            QTextCursor(block).insertText(mark + u' ');
    }
    cursor.endEditBlock();
}

void indentLines(QTextCursor cursor, bool outwards, const EditorLook &look)
{
    const int last = cursor.document()->findBlock(cursor.selectionEnd()).blockNumber();
    cursor.beginEditBlock();
    for (QTextBlock block = cursor.document()->findBlock(cursor.selectionStart());
         block.isValid() && block.blockNumber() <= last; block = block.next()) {
        QTextCursor edit(block);
        if (!outwards) {
            edit.insertText(look.tabIsSpaces ? QString(look.tabWidth, u' ') : QStringLiteral("\t"));
            continue;
        }
        if (block.text().startsWith(u'\t')) {
            edit.deleteChar();
            continue;
        }
        for (int i = 0; i < look.tabWidth && block.text().startsWith(u' '); ++i)
            edit.deleteChar();
    }
    cursor.endEditBlock();
}

} // namespace penstock
