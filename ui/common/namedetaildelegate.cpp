// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/namedetaildelegate.h"

#include "ui/common/theme.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace penstock {

NameDetailDelegate::NameDetailDelegate(int detailRole, QObject *parent, Qt::TextElideMode elide)
    : QStyledItemDelegate(parent), m_detailRole(detailRole), m_elide(elide)
{
}

void NameDetailDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QString whole = index.data(m_detailRole).toString();
    const int icon = item.icon.isNull() ? 0 : item.decorationSize.width() + spacing::medium;
    const int nameWidth = item.fontMetrics.horizontalAdvance(item.text) + icon + 2 * spacing::medium;
    const int room =
        std::max(option.rect.width() / 2, option.rect.width() - nameWidth); // half, or what the name leaves
    const QString detail = item.fontMetrics.elidedText(whole, Qt::ElideMiddle, room - spacing::medium);
    const int detailWidth = detail.isEmpty() ? 0 : item.fontMetrics.horizontalAdvance(detail) + spacing::medium;
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    const QString name = std::exchange(item.text, QString());
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
    item.text = name;
    QRect place = style->subElementRect(QStyle::SE_ItemViewItemText, &item, item.widget);
    const bool isMirrored = item.direction == Qt::RightToLeft;
    if (isMirrored)
        place.setLeft(option.rect.left() + spacing::small + detailWidth);
    else
        place.setRight(option.rect.right() - spacing::small - detailWidth);
    const bool isSelected = item.state.testFlag(QStyle::State_Selected);
    const QColor text = isSelected ? item.palette.color(QPalette::HighlightedText) : item.palette.color(QPalette::Text);
    painter->save();
    painter->setFont(item.font);
    painter->setPen(text);
    painter->drawText(place, Qt::AlignVCenter | Qt::TextSingleLine,
                      item.fontMetrics.elidedText(name, m_elide, place.width()));
    painter->setPen(isSelected ? text : themeColor(ThemeRole::Muted));
    const int behind = isMirrored ? place.left() - detailWidth : place.right();
    painter->drawText(QRect(behind, place.top(), detailWidth, place.height()),
                      Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine, detail);
    painter->restore();
}

QSize NameDetailDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.rwidth() +=
        option.fontMetrics.horizontalAdvance(index.data(m_detailRole).toString()) + spacing::large + spacing::small;
    size.setHeight(qMax(size.height(), option.fontMetrics.height() + spacing::hair));
    return size;
}

} // namespace penstock
