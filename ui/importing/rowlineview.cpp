// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/rowlineview.h"

#include "core/async/visibletext.h"
#include "core/file/encodedtext.h"
#include "ui/common/factline.h"
#include "ui/common/fixedfont.h"
#include "ui/common/rolelabel.h"
#include "ui/common/theme.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTextBlock>
#include <QVBoxLayout>

#include <algorithm>

namespace penstock {

namespace {

constexpr int shownBytes = 40;

/// On one line, character for character: cells may hold line breaks, and what would steer the text.
QString onOneLine(QString text)
{
    for (QChar &character : text) {
        if (character == u'\n' || character == u'\r')
            character = QChar(0x21B5);
        else if (character != u'\t' && visibleText(QString(character)) != character)
            character = QChar(0x00B7);
    }
    return text;
}

QString bytesText(const QByteArray &bytes, const QString &text)
{
    const QString hex = QString::fromLatin1(bytes.left(shownBytes).toHex(' ').toUpper());
    const QString cut = bytes.size() > shownBytes ? QStringLiteral(" …") : QString();
    return RowLineView::tr("“%1” · %2%3", "a text and its bytes").arg(onOneLine(text), hex, cut);
}

} // namespace

RowLineView::RowLineView(QWidget *parent) : QSplitter(Qt::Horizontal, parent)
{
    setChildrenCollapsible(false);
    m_row = makeSide(tr("Ro&ws of the file"), tr("Rows of the file"), spacing::hair);
    m_line = makeSide(tr("&Lines that will be written"), tr("Lines that will be written"), 0);
    setStretchFactor(0, 2);
    setStretchFactor(1, 3);
    connect(m_row.edit, &QPlainTextEdit::cursorPositionChanged, this, [this] { takeCursor(true); });
    connect(m_line.edit, &QPlainTextEdit::cursorPositionChanged, this, [this] { takeCursor(false); });
    connect(m_row.edit->verticalScrollBar(), &QScrollBar::valueChanged, m_line.edit->verticalScrollBar(),
            &QScrollBar::setValue);
    connect(m_line.edit->verticalScrollBar(), &QScrollBar::valueChanged, m_row.edit->verticalScrollBar(),
            &QScrollBar::setValue);
    showBytes();
}

RowLineView::Side RowLineView::makeSide(const QString &caption, const QString &name, int behind)
{
    auto *panel = new QWidget(this);
    auto *label = new QLabel(caption, panel);
    auto *edit = new QPlainTextEdit(panel);
    edit->setReadOnly(true);
    edit->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    edit->setLineWrapMode(QPlainTextEdit::NoWrap);
    useFixedFont(*edit);
    edit->setAccessibleName(name);
    edit->setTabChangesFocus(true);
    edit->setMinimumHeight(4 * edit->fontMetrics().height());
    label->setBuddy(edit);
    auto *bytes = new RoleLabel(ThemeRole::Muted, panel);
    bytes->setFont(edit->font());
    setShowsFacts(*bytes, LastFact::LosesWords);
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(0, spacing::hair, behind, 0);
    column->setSpacing(spacing::hair);
    column->addWidget(label);
    column->addWidget(edit, 1);
    column->addWidget(bytes);
    addWidget(panel);
    return {edit, bytes};
}

void RowLineView::setRows(const QList<RowBesideLine> &rows, const QStringList &columns, const TextEncoding &encoding)
{
    const QScopedValueRollback following(m_follows, true);
    m_rows = rows;
    m_columns = columns;
    m_encoding = encoding;
    m_current = std::clamp(m_current, 0, std::max(0, int(rows.size()) - 1));
    m_digits = rows.isEmpty() ? 0 : QString::number(rows.constLast().position).size();
    QStringList texts;
    QStringList lines;
    for (const RowBesideLine &row : rows) {
        texts += QString::number(row.position).rightJustified(m_digits) + QStringLiteral("  ") + onOneLine(row.row);
        lines += onOneLine(row.line);
    }
    m_row.edit->setPlainText(texts.join(u'\n'));
    m_line.edit->setPlainText(lines.join(u'\n'));
    showColumn();
}

void RowLineView::setColumn(qsizetype column)
{
    if (m_column == column)
        return;
    m_column = column;
    showColumn();
}

void RowLineView::takeCursor(bool isRow)
{
    if (m_follows)
        return;
    const QTextCursor cursor = (isRow ? m_row : m_line).edit->textCursor();
    m_current = cursor.blockNumber();
    if (m_current >= m_rows.size())
        return;
    const RowBesideLine &row = m_rows.at(m_current);
    const qsizetype found =
        isRow ? row.columnInRow(cursor.positionInBlock() - rowStart()) : row.columnInLine(cursor.positionInBlock());
    const bool isOther = found >= 0 && found != m_column;
    if (isOther)
        m_column = found;
    showColumn();
    if (isOther)
        Q_EMIT columnChosen(found);
}

void RowLineView::showColumn()
{
    mark(m_row, true);
    mark(m_line, false);
    showBytes();
}

void RowLineView::mark(const Side &side, bool isRow) const
{
    QList<QTextEdit::ExtraSelection> marks;
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const RowBesideLine &row = m_rows.at(i);
        const RowBesideLine::Part part = (isRow ? row.cells : row.parts).value(m_column);
        if (!part.isThere())
            continue;
        const QTextBlock block = side.edit->document()->findBlockByNumber(int(i));
        QTextEdit::ExtraSelection selection;
        selection.cursor = QTextCursor(block);
        selection.cursor.setPosition(int(block.position() + part.from + (isRow ? rowStart() : 0)));
        selection.cursor.movePosition(QTextCursor::Right, QTextCursor::KeepAnchor, int(part.length));
        selection.format.setBackground(
            blended(themeColor(ThemeRole::Accent), themeColor(ThemeRole::Surface), i == m_current ? 0.45 : 0.2));
        marks += selection;
    }
    side.edit->setExtraSelections(marks);
}

void RowLineView::showBytes()
{
    const auto show = [](const Side &side, const QString &text) {
        side.bytes->setText(text);
        side.bytes->setToolTip(text);
        side.edit->setAccessibleDescription(text);
    };
    const bool canShow = !m_rows.isEmpty() && !m_rows.constFirst().cells.isEmpty();
    if (!canShow || m_column < 0 || m_current >= m_rows.size() || m_column >= m_columns.size()) {
        show(m_row, canShow ? tr("Click a value to see its bytes") : QString());
        show(m_line, {});
        return;
    }
    const RowBesideLine &row = m_rows.at(m_current);
    const QString name = onOneLine(m_columns.at(m_column));
    const RowBesideLine::Part cell = row.cells.value(m_column);
    const RowBesideLine::Part part = row.parts.value(m_column);
    const QString text = row.row.mid(cell.from, cell.length);
    const QString written = row.line.mid(part.from, part.length);
    show(m_row, !cell.isThere() ? tr("%1: not in line %2").arg(name).arg(row.position)
                : cell.length == 0
                    ? tr("%1: empty in line %2").arg(name).arg(row.position)
                    : tr("%1: %2", "a column: its cell").arg(name, bytesText(encodedText(text, m_encoding), text)));
    show(m_line, part.isThere() ? bytesText(written.toUtf8(), written) : tr("%1: not written").arg(name));
}

} // namespace penstock
