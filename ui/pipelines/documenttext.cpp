// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipelines/documenttext.h"

#include "ui/common/theme.h"

#include <QEvent>
#include <QTextBlock>

#include <utility>

namespace penstock {

DocumentText::DocumentText(QWidget *parent) : NumberedEditor(parent)
{
    setAccessibleName(tr("The document (JSON)"));
    setLineWrapMode(NoWrap);
    setTabChangesFocus(true);
    connect(this, &QPlainTextEdit::textChanged, this, &DocumentText::check);
    check();
}

QByteArray DocumentText::bytes() const
{
    return toPlainText().toUtf8();
}

void DocumentText::replaceWith(const QByteArray &json)
{
    QTextCursor all(QPlainTextEdit::document());
    all.select(QTextCursor::Document);
    all.insertText(QString::fromUtf8(json));
}

void DocumentText::check()
{
    auto result = PipelineDocument::check(bytes());
    m_flaw.reset();
    if (result)
        m_document = *std::move(result);
    else
        m_flaw = result.error();
    showFlaw();
    Q_EMIT checked();
}

void DocumentText::showFlaw()
{
    QList<QTextEdit::ExtraSelection> marks;
    if (m_flaw && m_flaw->line > 0) {
        const QTextBlock block = QPlainTextEdit::document()->findBlockByNumber(m_flaw->line - 1);
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(block);
        mark.cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        mark.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        mark.format.setUnderlineColor(themeColor(ThemeRole::Error));
        marks += mark;
    }
    setExtraSelections(marks);
    updateMarks();
}

QColor DocumentText::lineMark(int line) const
{
    return m_flaw && m_flaw->line == line + 1 ? themeColor(ThemeRole::Error) : QColor();
}

void DocumentText::changeEvent(QEvent *event)
{
    NumberedEditor::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showFlaw();
}

} // namespace penstock
