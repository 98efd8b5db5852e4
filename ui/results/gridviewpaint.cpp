// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/theme.h"
#include "ui/results/gridview.h"

#include <QPaintEvent>
#include <QPainter>

#include <algorithm>

// The picture of a GridView: a column at a time, then what lies across them.

namespace penstock {

void GridView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.setLayoutDirection(Qt::LeftToRight);
    const QRect dirty = event->rect();
    if (!m_model || m_columns.count() == 0)
        return;
    const qint64 first = m_rows.top() + std::max(dirty.top(), 0) / rowHeight();
    const qint64 last = std::min(m_rows.top() + dirty.bottom() / rowHeight(), m_model->rowCount() - 1);
    const int border = m_gutter + m_columns.pinnedWidth();
    painter.setClipRect(QRect(border, 0, viewport()->width(), viewport()->height()) & dirty);
    const int start = std::max(placeAt(std::max(dirty.left(), border)), m_columns.pinnedCount());
    for (int place = start; place < m_columns.count() && columnLeft(place) <= dirty.right(); ++place)
        paintColumn(painter, place, first, last);
    painter.setClipRect(dirty);
    for (int place = 0; place < m_columns.pinnedCount(); ++place)
        paintColumn(painter, place, first, last);
    paintRows(painter, first, last);
    if (m_columns.pinnedCount() > 0)
        painter.fillRect(QRect(border - 1, dirty.top(), 1, dirty.height()), themeColor(ThemeRole::Muted));
    paintCurrent(painter);
}

void GridView::paintColumn(QPainter &painter, int place, qint64 first, qint64 last)
{
    const int id = m_columns.id(place);
    GridCellLook::Cell cell;
    cell.kind = m_model->kind(id);
    std::vector<QString> texts;
    texts.reserve(std::size_t(std::max(last - first + 1, qint64(0))));
    int tail = m_tails.value(id);
    const int known = tail;
    for (qint64 row = first; row <= last; ++row) {
        texts.push_back(m_model->shownText(row, id));
        if (cell.kind != GridModel::Kind::Text && !m_model->isNull(row, id))
            tail = std::max(tail, GridCellLook::tailOf(cell.kind, texts.back()));
    }
    if (tail != known) {
        // The rows that are not painted now stand at another place, too.
        m_tails[id] = tail;
        viewport()->update();
    }
    cell.tail = tail;
    for (qint64 row = first; row <= last; ++row) {
        cell.text = std::move(texts[std::size_t(row - first)]);
        cell.isNull = m_model->isNull(row, id);
        cell.isSelected = m_selection.contains({row, place});
        cell.fill = cell.isNull ? std::nullopt : m_model->fill(row, id);
        cell.mark = m_model->mark(row, id);
        m_look.paint(painter, cellRect({row, place}), cell, palette());
    }
}

void GridView::paintRows(QPainter &painter, qint64 first, qint64 last) const
{
    const QColor line = blended(themeColor(ThemeRole::Border), themeColor(ThemeRole::Surface), 0.5);
    const QColor border = themeColor(ThemeRole::Border);
    const int right =
        std::min(viewport()->width(), columnLeft(m_columns.count() - 1) + m_columns.width(m_columns.count() - 1));
    for (qint64 row = first; row <= last; ++row) {
        const int y = int(row - m_rows.top()) * rowHeight();
        painter.fillRect(QRect(m_gutter, y + rowHeight() - 1, right - m_gutter, 1), line);
        const auto isIn = [row](const GridRange &range) { return row >= range.top && row <= range.bottom; };
        m_look.paintRowNumber(painter, QRect(0, y, m_gutter - 1, rowHeight()), QString::number(m_model->rowNumber(row)),
                              std::ranges::any_of(m_selection.ranges(), isIn));
        painter.fillRect(QRect(m_gutter - 1, y, 1, rowHeight()), border);
    }
}

void GridView::paintCurrent(QPainter &painter) const
{
    const GridCell cell = current();
    if (hasFocus() && !cell.isValid()) {
        painter.setPen(themeColor(ThemeRole::Accent));
        painter.drawRect(viewport()->rect().adjusted(0, 0, -1, -1));
    }
    if (!cell.isValid() || cell.column >= m_columns.count())
        return;
    if (cell.column >= m_columns.pinnedCount())
        painter.setClipRect(QRect(m_gutter + m_columns.pinnedWidth(), 0, viewport()->width(), viewport()->height()));
    painter.setPen(QPen(themeColor(hasFocus() ? ThemeRole::Accent : ThemeRole::Muted), hasFocus() ? 2 : 1));
    painter.setBrush(Qt::NoBrush);
    const int inset = hasFocus() ? 1 : 0;
    painter.drawRect(cellRect(cell).adjusted(inset, inset, -1 - inset, -1 - inset));
}

} // namespace penstock
