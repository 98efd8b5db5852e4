// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/write/lineeditor.h"

#include "core/async/visibletext.h"
#include "ui/common/theme.h"

#include <QHelpEvent>
#include <QMimeData>
#include <QTextBlock>
#include <QToolTip>

#include <algorithm>
#include <utility>

namespace penstock {

namespace {

/// UTF-16 units before a code point, counted from 1.
qsizetype unitsBefore(QStringView text, std::uint64_t character)
{
    qsizetype units = 0;
    for (std::uint64_t i = 1; i < character && units < text.size(); ++i)
        units += text.at(units).isHighSurrogate() && units + 1 < text.size() ? 2 : 1;
    return units;
}

/// Up to what divides words in line protocol; at least one character.
qsizetype endOfWord(QStringView text, qsizetype from)
{
    qsizetype end = from;
    while (end < text.size() && text.at(end) != u',' && text.at(end) != u' ')
        end += text.at(end) == u'\\' ? 2 : 1;
    return std::min(std::max(end, from + 1), text.size());
}

} // namespace

LineEditor::LineEditor(QWidget *parent) : NumberedEditor(parent)
{
    setLineWrapMode(NoWrap);
    setAccessibleName(tr("Line protocol"));
    setPlaceholderText(
        tr("Line protocol, one point a line: a measurement, its tags, its fields, and a time, for instance\n"
           "weather,station=pier temp=21.5,gusts=3i 1700000000000000000\n"
           "Type or paste it, open or drop a file that ends in .lp, or fill in a point above."));
    connect(document(), &QTextDocument::contentsChange, this, &LineEditor::followEdit);
}

void LineEditor::followEdit(int position, int removed, int added)
{
    // When all is replaced, Qt counts the end of the last paragraph, too.
    const qsizetype size = document()->characterCount() - 1;
    const qsizetype gone = std::min<qsizetype>(removed, m_text.size() - position);
    const qsizetype come = std::min<qsizetype>(added, size - position);
    if (gone >= 0 && come >= 0)
        m_text.replace(position, gone, exactText(position, come));
    if (m_text.size() != size)
        m_text = exactText(0, size);
}

void LineEditor::insertFromMimeData(const QMimeData *source)
{
    const QString text = source->text();
    const QTextCursor cursor = textCursor();
    if (m_text.size() - (cursor.selectionEnd() - cursor.selectionStart()) + text.size() > mostText)
        Q_EMIT tooLong(text);
    else
        NumberedEditor::insertFromMimeData(source);
}

void LineEditor::setRemarks(std::vector<LineReview::Remark> remarks)
{
    m_remarks = std::move(remarks);
    m_refused.removeIf([](const Refused &refused) { return !refused.isAsItWas(); });
    showMarks();
}

QList<RejectedRow> LineEditor::setRefused(const QList<RejectedRow> &rows, const QString &written)
{
    m_refused.clear();
    QList<RejectedRow> changed;
    const QStringList lines = written.split(u'\n');
    for (const RejectedRow &row : rows) {
        const auto line = static_cast<qsizetype>(row.position) - 1;
        const QTextBlock block = document()->findBlockByNumber(static_cast<int>(line));
        if (line < 0 || line >= lines.size() || !block.isValid() || block.text() != lines.at(line))
            changed += row;
        else
            m_refused += Refused{QTextCursor(block), block.text(), row.reason};
    }
    showMarks();
    return changed;
}

QTextCursor LineEditor::cursorAt(const TextPosition &position) const
{
    const QTextBlock block = document()->findBlockByNumber(static_cast<int>(position.line) - 1);
    if (!block.isValid())
        return {};
    QTextCursor cursor(block);
    cursor.setPosition(block.position() + static_cast<int>(unitsBefore(block.text(), position.character)));
    return cursor;
}

void LineEditor::jumpTo(const QTextCursor &place)
{
    if (place.isNull())
        return;
    QTextCursor cursor = place;
    cursor.clearSelection();
    setTextCursor(cursor);
    centerCursor();
    setFocus();
}

void LineEditor::insertLine(const QString &line)
{
    QTextCursor cursor = textCursor();
    cursor.beginEditBlock();
    cursor.movePosition(QTextCursor::EndOfBlock);
    if (!cursor.block().text().isEmpty())
        cursor.insertBlock();
    cursor.insertText(line);
    cursor.endEditBlock();
    setTextCursor(cursor);
    ensureCursorVisible();
}

void LineEditor::showMarks()
{
    QList<QTextEdit::ExtraSelection> marks;
    m_kinds.clear();
    for (const Refused &refused : std::as_const(m_refused)) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = refused.line;
        mark.format.setBackground(blended(themeColor(ThemeRole::Error), themeColor(ThemeRole::Surface), 0.15));
        mark.format.setProperty(QTextFormat::FullWidthSelection, true);
        marks += mark;
    }
    for (const LineReview::Remark &remark : m_remarks) {
        QTextCursor cursor = cursorAt(remark.position);
        if (cursor.isNull())
            continue;
        const QString line = cursor.block().text();
        const bool isMistake = remark.kind == LineReview::Remark::Kind::Mistake;
        const auto [kind, isFirst] = m_kinds.emplace(cursor.blockNumber(), remark.kind);
        if (!isFirst && isMistake)
            kind->second = remark.kind;
        if (line.isEmpty())
            continue;
        // What is missing at the end is shown at what stands before it.
        const qsizetype from = std::min<qsizetype>(cursor.positionInBlock(), line.size() - 1);
        const int start = cursor.block().position();
        cursor.setPosition(start + static_cast<int>(from));
        cursor.setPosition(start + static_cast<int>(endOfWord(line, from)), QTextCursor::KeepAnchor);
        QTextEdit::ExtraSelection mark;
        mark.cursor = cursor;
        mark.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        mark.format.setUnderlineColor(themeColor(isMistake ? ThemeRole::Error : ThemeRole::Paused));
        marks += mark;
    }
    setExtraSelections(marks);
    updateMarks();
}

QColor LineEditor::lineMark(int line) const
{
    const auto isHere = [line](const Refused &refused) {
        return refused.line.blockNumber() == line && refused.isAsItWas();
    };
    if (std::ranges::any_of(m_refused, isHere))
        return themeColor(ThemeRole::Error);
    const auto kind = m_kinds.find(line);
    if (kind == m_kinds.end())
        return {};
    return themeColor(kind->second == LineReview::Remark::Kind::Mistake ? ThemeRole::Error : ThemeRole::Paused);
}

QString LineEditor::reasonAt(int position) const
{
    const int line = document()->findBlock(position).blockNumber();
    QStringList reasons;
    for (const Refused &refused : m_refused) {
        if (refused.line.blockNumber() == line && refused.isAsItWas())
            reasons += tr("Refused by the server: %1").arg(visibleText(refused.reason));
    }
    for (const LineReview::Remark &remark : m_remarks) {
        if (static_cast<int>(remark.position.line) - 1 == line)
            reasons += visibleText(remark.text);
    }
    return reasons.join(u'\n');
}

bool LineEditor::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return NumberedEditor::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QPoint inText = viewport()->mapFrom(this, help->pos());
    const QString reason = reasonAt(cursorForPosition(inText).position());
    if (reason.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), reason.toHtmlEscaped(), this);
    return true;
}

void LineEditor::changeEvent(QEvent *event)
{
    NumberedEditor::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showMarks();
}

} // namespace penstock
