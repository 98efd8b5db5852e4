// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/queryeditor.h"

#include "core/query/destruction.h"
#include "ui/common/theme.h"
#include "ui/query/editorgutter.h"
#include "ui/query/queryhighlighter.h"

#include <QFontDatabase>
#include <QKeyEvent>
#include <QMimeData>
#include <QTextBlock>

#include <utility>

namespace penstock {

namespace {

constexpr int indentWidth = 4;
constexpr qsizetype longestAnalysed = 1'000'000; ///< characters; above, the whole text counts as one statement

QString exampleIn(Language language)
{
    switch (language) {
    case Language::Sql:
        return QStringLiteral("SELECT * FROM \"table\" WHERE time > now() - INTERVAL '1 hour'");
    case Language::Flux:
        return QStringLiteral("from(bucket: \"bucket\")\n  |> range(start: -1h)");
    case Language::InfluxQl:
        break;
    }
    return QStringLiteral("SELECT * FROM \"measurement\" WHERE time > now() - 1h");
}

} // namespace

QueryEditor::QueryEditor(QWidget *parent)
    : QPlainTextEdit(parent), m_gutter(new EditorGutter(*this)), m_highlighter(new QueryHighlighter(document()))
{
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setTabStopDistance(indentWidth * fontMetrics().horizontalAdvance(u' '));
    setLineWrapMode(WidgetWidth);
    setFrameShape(NoFrame);
    setAccessibleName(tr("Query text"));
    setPlaceholderText(exampleIn(m_language));
    connect(this, &QPlainTextEdit::blockCountChanged, this, &QueryEditor::placeGutter);
    connect(this, &QPlainTextEdit::updateRequest, this, &QueryEditor::updateGutter);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        m_textIsNew = true;
        updateCurrentStatement();
    });
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, &QueryEditor::updateCurrentStatement);
    placeGutter();
}

QueryEditor::~QueryEditor() = default;

void QueryEditor::setLanguage(Language language)
{
    if (std::exchange(m_language, language) == language)
        return;
    setPlaceholderText(exampleIn(language));
    m_highlighter->setLanguage(language);
    m_textIsNew = true;
    updateCurrentStatement();
}

QString QueryEditor::textToRun() const
{
    const QTextCursor cursor = textCursor();
    if (!cursor.hasSelection())
        return currentStatement();
    // Qt hands out paragraph separators for line ends.
    return cursor.selectedText().replace(QChar::ParagraphSeparator, u'\n').trimmed();
}

QString QueryEditor::currentStatement() const
{
    return toPlainText().mid(m_current.start, m_current.length);
}

QueryEditor::LineRange QueryEditor::currentStatementLines() const
{
    if (m_current.length == 0)
        return {};
    return {document()->findBlock(int(m_current.start)).blockNumber(),
            document()->findBlock(int(m_current.start + m_current.length - 1)).blockNumber()};
}

void QueryEditor::updateCurrentStatement()
{
    if (m_textIsNew) {
        const QString text = toPlainText();
        m_statements =
            text.size() > longestAnalysed ? QList<StatementSpan>{{0, text.size()}} : splitStatements(text, m_language);
    }
    const int caret = textCursor().position();
    StatementSpan current = m_statements.isEmpty() ? StatementSpan() : m_statements.front();
    for (const StatementSpan &statement : std::as_const(m_statements)) {
        if (statement.start <= caret)
            current = statement;
    }
    const bool moved = current.start != m_current.start || current.length != m_current.length;
    if (!moved && !m_textIsNew)
        return;
    m_textIsNew = false;
    m_current = current;
    const QString statement = currentStatement();
    m_changesData = !statement.isEmpty() && changesData(statement, m_language);
    m_gutter->update();
    Q_EMIT currentStatementChanged();
}

void QueryEditor::toggleComment()
{
    QTextCursor cursor = textCursor();
    const QTextBlock first = document()->findBlock(cursor.selectionStart());
    // A selection that ends at the start of a line does not mean that line.
    const int end = cursor.hasSelection() && cursor.selectionEnd() > cursor.selectionStart() ? cursor.selectionEnd() - 1
                                                                                             : cursor.selectionEnd();
    const QTextBlock last = document()->findBlock(end);
    const QString mark = m_language == Language::Flux ? QStringLiteral("//") : QStringLiteral("--");
    bool allMarked = true;
    for (QTextBlock block = first; block.isValid() && block.blockNumber() <= last.blockNumber(); block = block.next())
        allMarked = allMarked && (block.text().trimmed().isEmpty() || block.text().trimmed().startsWith(mark));

    cursor.beginEditBlock();
    for (QTextBlock block = first; block.isValid() && block.blockNumber() <= last.blockNumber(); block = block.next()) {
        const QString text = block.text();
        if (text.trimmed().isEmpty())
            continue;
        QTextCursor edit(block);
        if (allMarked) {
            const auto at = int(text.indexOf(mark));
            edit.setPosition(block.position() + at);
            const int length = text.mid(at + 2, 1) == QLatin1String(" ") ? 3 : 2;
            edit.setPosition(block.position() + at + length, QTextCursor::KeepAnchor);
            edit.removeSelectedText();
        } else {
            edit.insertText(mark + u' ');
        }
    }
    cursor.endEditBlock();
}

void QueryEditor::insertAtCaret(const QString &text)
{
    QTextCursor cursor = textCursor();
    const QString before = cursor.block().text().left(cursor.selectionStart() - cursor.block().position());
    const bool touches =
        !before.isEmpty() && !before.back().isSpace() && !QStringLiteral("(.,=").contains(before.back());
    cursor.insertText(touches ? u' ' + text : text);
    setTextCursor(cursor);
    setFocus();
}

void QueryEditor::indentSelection(bool outwards)
{
    QTextCursor cursor = textCursor();
    const int last = document()->findBlock(cursor.selectionEnd()).blockNumber();
    cursor.beginEditBlock();
    for (QTextBlock block = document()->findBlock(cursor.selectionStart());
         block.isValid() && block.blockNumber() <= last; block = block.next()) {
        QTextCursor edit(block);
        if (!outwards) {
            edit.insertText(QString(indentWidth, u' '));
            continue;
        }
        for (int i = 0; i < indentWidth && block.text().startsWith(u' '); ++i)
            edit.deleteChar();
    }
    cursor.endEditBlock();
}

void QueryEditor::keyPressEvent(QKeyEvent *event)
{
    const bool plain = event->modifiers() == Qt::NoModifier;
    if (event->key() == Qt::Key_Tab && plain) {
        if (textCursor().hasSelection())
            indentSelection(false);
        else
            textCursor().insertText(QString(indentWidth - textCursor().positionInBlock() % indentWidth, u' '));
    } else if (event->key() == Qt::Key_Backtab) {
        indentSelection(true);
    } else if (event->key() == Qt::Key_Slash && (event->modifiers() & ~Qt::ShiftModifier) == Qt::ControlModifier) {
        toggleComment();
    } else {
        QPlainTextEdit::keyPressEvent(event);
    }
}

bool QueryEditor::canInsertFromMimeData(const QMimeData *source) const
{
    // Files are for the window, which imports them.
    return !source->hasUrls() && QPlainTextEdit::canInsertFromMimeData(source);
}

int QueryEditor::gutterWidth() const
{
    const auto digits = std::max(2, int(QString::number(blockCount()).size()));
    return spacing::small * 2 + digits * fontMetrics().horizontalAdvance(u'9');
}

void QueryEditor::placeGutter()
{
    setViewportMargins(gutterWidth() + spacing::hair, 0, 0, 0);
    const QRect area = contentsRect();
    m_gutter->setGeometry(area.left(), area.top(), gutterWidth(), area.height());
}

void QueryEditor::updateGutter(const QRect &area, int scrolled)
{
    if (scrolled != 0)
        m_gutter->scroll(0, scrolled);
    else
        m_gutter->update(0, area.y(), m_gutter->width(), area.height());
}

void QueryEditor::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    placeGutter();
}

void QueryEditor::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_highlighter) {
        m_highlighter->updateColours();
        m_gutter->update();
    } else if (event->type() == QEvent::FontChange && m_gutter) {
        setTabStopDistance(indentWidth * fontMetrics().horizontalAdvance(u' '));
        placeGutter();
    }
}

} // namespace penstock
