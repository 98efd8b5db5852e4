// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/numberededitor.h"

#include "ui/common/editorgutter.h"
#include "ui/common/fixedfont.h"
#include "ui/common/theme.h"

#include <QEvent>
#include <QMimeData>

#include <algorithm>

namespace penstock {

NumberedEditor::NumberedEditor(QWidget *parent) : QPlainTextEdit(parent), m_gutter(new EditorGutter(*this))
{
    useFixedFont(*this);
    setFrameShape(NoFrame);
    connect(this, &QPlainTextEdit::blockCountChanged, this, &NumberedEditor::placeGutter);
    connect(this, &QPlainTextEdit::updateRequest, this, &NumberedEditor::updateGutter);
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, &NumberedEditor::updateMarks);
    placeGutter();
}

NumberedEditor::~NumberedEditor() = default;

QString NumberedEditor::exactText(int position, qsizetype length) const
{
    QTextCursor cursor(document());
    cursor.setPosition(position);
    cursor.setPosition(position + int(length), QTextCursor::KeepAnchor);
    QString text = cursor.selectedText();
    text.replace(QChar::ParagraphSeparator, u'\n');
    return text;
}

QColor NumberedEditor::lineMark(int) const
{
    return {};
}

void NumberedEditor::updateMarks()
{
    m_gutter->update();
}

bool NumberedEditor::canInsertFromMimeData(const QMimeData *source) const
{
    return !source->hasUrls() && QPlainTextEdit::canInsertFromMimeData(source);
}

void NumberedEditor::setLook(const EditorLook &look)
{
    m_look = look;
    setLineWrapMode(look.wraps ? WidgetWidth : NoWrap);
    placeGutter();
    m_gutter->update();
}

/// Marks of lines have their place there without numbers too.
int NumberedEditor::gutterWidth() const
{
    if (!m_look.lineNumbers)
        return spacing::hair;
    const auto digits = std::max(2, int(QString::number(blockCount()).size()));
    return spacing::small * 2 + digits * fontMetrics().horizontalAdvance(u'9');
}

void NumberedEditor::placeGutter()
{
    setViewportMargins(gutterWidth() + spacing::hair, 0, 0, 0);
    const QRect area = contentsRect();
    m_gutter->setGeometry(area.left(), area.top(), gutterWidth(), area.height());
}

void NumberedEditor::updateGutter(const QRect &area, int scrolled)
{
    if (scrolled != 0)
        m_gutter->scroll(0, scrolled);
    else
        m_gutter->update(0, area.y(), m_gutter->width(), area.height());
}

void NumberedEditor::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    placeGutter();
}

void NumberedEditor::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (!m_gutter)
        return;
    if (event->type() == QEvent::PaletteChange)
        m_gutter->update();
    else if (event->type() == QEvent::FontChange)
        placeGutter();
}

} // namespace penstock
