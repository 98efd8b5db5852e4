// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/flowlayout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace penstock {

FlowLayout::FlowLayout(QWidget *parent) : QLayout(parent) {}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

QSize FlowLayout::minimumSize() const
{
    QSize size(0, 0);
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

QSize FlowLayout::sizeHint() const
{
    QSize size(0, 0);
    int gap = 0;
    for (const QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize hint = item->sizeHint();
        size = QSize(size.width() + gap + hint.width(), std::max(size.height(), hint.height()));
        gap = spacing();
    }
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

QList<FlowLayout::Line> FlowLayout::linesIn(int width) const
{
    QList<Line> lines;
    int used = 0;
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const int wanted = item->sizeHint().width();
        if (lines.isEmpty() || used + spacing() + wanted > width) {
            lines.append(Line());
            used = wanted;
        } else {
            used += spacing() + wanted;
        }
        lines.last().append(item);
    }
    return lines;
}

int FlowLayout::placeLine(const Line &line, const QRect &content, int top, bool moves) const
{
    int height = 0;
    for (const QLayoutItem *item : line)
        height = std::max(height, item->sizeHint().height());
    if (!moves)
        return height;
    const Qt::LayoutDirection direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    const auto put = [&](QLayoutItem *item, int left, int width) {
        const int own = std::min(item->sizeHint().height(), height);
        const Qt::Alignment alignment = item->alignment();
        const int above = alignment.testFlag(Qt::AlignTop) ? 0 : (height - own) / 2;
        const QRect place(left, top + above, width, own);
        item->setAlignment({}); // it has the place that it is to have
        item->setGeometry(QStyle::visualRect(direction, content, place));
        item->setAlignment(alignment);
    };
    int left = content.left();
    int right = content.right() + 1;
    for (QLayoutItem *item : line) {
        const int width = std::min(item->sizeHint().width(), content.width());
        if (item->alignment().testFlag(Qt::AlignRight)) {
            right -= width;
            put(item, right, width);
            right -= spacing();
        } else {
            put(item, left, width);
            left += width + spacing();
        }
    }
    return height;
}

int FlowLayout::arrange(const QRect &rect, bool moves) const
{
    const QMargins margins = contentsMargins();
    const QRect content = rect.marginsRemoved(margins);
    int top = content.top();
    for (const Line &line : linesIn(content.width()))
        top += placeLine(line, content, top, moves) + spacing();
    const int used = std::max(0, top - content.top() - spacing());
    return used + margins.top() + margins.bottom();
}

} // namespace penstock
