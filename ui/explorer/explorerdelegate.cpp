// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/explorerdelegate.h"

#include "ui/common/theme.h"
#include "ui/explorer/explorermodel.h"

#include <QApplication>
#include <QPainter>

namespace penstock {

namespace {

constexpr int dotSide = 8;

} // namespace

void ExplorerDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const ExplorerNode::Kind kind = ExplorerNode::Kind(index.data(ExplorerModel::KindRole).toInt());
    if (kind == ExplorerNode::Kind::Problem)
        item.palette.setColor(QPalette::Text, themeColor(ThemeRole::Error));
    else if (kind == ExplorerNode::Kind::More)
        item.palette.setColor(QPalette::Text, themeColor(ThemeRole::Accent));
    else if (kind >= ExplorerNode::Kind::Loading)
        item.palette.setColor(QPalette::Text, themeColor(ThemeRole::Muted));

    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
    const QRect text = style->subElementRect(QStyle::SE_ItemViewItemText, &item, item.widget);
    const int margin = style->pixelMetric(QStyle::PM_FocusFrameHMargin, &item, item.widget) + 1;
    int right = text.left() + margin + item.fontMetrics.horizontalAdvance(item.text) + spacing::small;

    const QColor colour(index.data(ExplorerModel::ColourRole).toString());
    if (colour.isValid() && right + dotSide < option.rect.right()) {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(colour);
        painter->drawEllipse(QRect(right, option.rect.center().y() - dotSide / 2 + 1, dotSide, dotSide));
        painter->restore();
        right += dotSide + spacing::small;
    }
    const QString detail = index.data(ExplorerModel::DetailRole).toString();
    const QRect place(right, text.top(), option.rect.right() - right, text.height());
    if (detail.isEmpty() || place.width() < item.fontMetrics.averageCharWidth() * 3)
        return;
    painter->save();
    painter->setPen(themeColor(ThemeRole::Muted));
    painter->setFont(item.font);
    painter->drawText(place, Qt::AlignVCenter, item.fontMetrics.elidedText(detail, Qt::ElideRight, place.width()));
    painter->restore();
}

QSize ExplorerDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    const QString detail = index.data(ExplorerModel::DetailRole).toString();
    if (!detail.isEmpty())
        size.rwidth() += spacing::small + option.fontMetrics.horizontalAdvance(detail);
    if (!index.data(ExplorerModel::ColourRole).toString().isEmpty())
        size.rwidth() += spacing::small + dotSide;
    size.setHeight(qMax(size.height(), 24));
    return size;
}

} // namespace penstock
