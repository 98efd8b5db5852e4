// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/editorgutter.h"

#include "ui/common/numberededitor.h"
#include "ui/common/theme.h"

#include <QPaintEvent>
#include <QPainter>
#include <QTextBlock>

namespace penstock {

EditorGutter::EditorGutter(NumberedEditor &editor) : QWidget(&editor), m_editor(editor)
{
    setCursor(Qt::ArrowCursor);
}

QSize EditorGutter::sizeHint() const
{
    return {m_editor.gutterWidth(), 0};
}

void EditorGutter::paintEvent(QPaintEvent *event)
{
    constexpr int bar = 3;
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LeftToRight); // it takes the program's, and not the widget's
    painter.fillRect(event->rect(), themeColor(ThemeRole::Raised));
    const int numberRight = width() - spacing::small;
    QTextBlock block = m_editor.firstVisibleBlock();
    QRectF area = m_editor.blockBoundingGeometry(block).translated(m_editor.contentOffset());
    for (; block.isValid() && area.top() <= event->rect().bottom(); block = block.next()) {
        area = m_editor.blockBoundingGeometry(block).translated(m_editor.contentOffset());
        const int line = block.blockNumber();
        const bool isCurrent = line == m_editor.textCursor().blockNumber();
        painter.setPen(themeColor(isCurrent ? ThemeRole::Text : ThemeRole::Muted));
        if (m_editor.look().lineNumbers)
            painter.drawText(QRectF(0, area.top(), numberRight, m_editor.fontMetrics().height()), Qt::AlignRight,
                             QString::number(line + 1));
        if (const QColor mark = m_editor.lineMark(line); mark.isValid())
            painter.fillRect(QRectF(width() - bar, area.top(), bar, area.height()), mark);
    }
}

} // namespace penstock
