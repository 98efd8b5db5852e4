// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/history/historydelegate.h"

#include "ui/common/characterwidth.h"
#include "ui/common/theme.h"
#include "ui/query/history/historymodel.h"

#include <QApplication>
#include <QPainter>

namespace penstock {

namespace {

constexpr int iconSide = 16;

} // namespace

void HistoryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &item, painter, item.widget);

    const QRect inner = item.rect.adjusted(spacing::small, 0, -spacing::small, 0);
    const int line = item.fontMetrics.height();
    const int top = inner.top() + (inner.height() - 2 * line) / 2;
    const auto placed = [&item](const QRect &rect) { return QStyle::visualRect(item.direction, item.rect, rect); };

    const int iconTop = top + (line - iconSide) / 2;
    item.icon.paint(painter, placed({inner.left(), iconTop, iconSide, iconSide}));
    const int left = inner.left() + iconSide + spacing::small;
    const int width = inner.right() - left + 1;
    int nameWidth = width;
    if (index.data(HistoryModel::StarredRole).toBool()) {
        nameWidth -= iconSide + spacing::hair;
        themedIcon(QStringLiteral("star"), ThemeRole::Accent)
            .paint(painter, placed({inner.right() - iconSide + 1, iconTop, iconSide, iconSide}));
    }

    const QString detail = index.data(HistoryModel::DetailRole).toString();
    const bool isSelected = item.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->setFont(item.font);
    painter->setPen(item.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text));
    painter->drawText(placed({left, top, nameWidth, line}), Qt::AlignVCenter | Qt::TextSingleLine,
                      item.fontMetrics.elidedText(item.text, Qt::ElideRight, nameWidth));
    painter->setPen(themeColor(ThemeRole::Muted));
    painter->drawText(placed({left, top + line, width, line}), Qt::AlignVCenter | Qt::TextSingleLine,
                      item.fontMetrics.elidedText(detail, Qt::ElideRight, width));
    painter->restore();
}

QSize HistoryDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {characterWidth(option.fontMetrics) * 12, 2 * option.fontMetrics.height() + spacing::small};
}

} // namespace penstock
