// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/explorerdelegate.h"

#include "ui/common/characterwidth.h"
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
    // From where one begins to read, as far as the end of the row.
    int used = margin + item.fontMetrics.horizontalAdvance(item.text) + spacing::small;
    const bool isMirrored = item.direction == Qt::RightToLeft;
    const int room = isMirrored ? text.right() - option.rect.left() : option.rect.right() - text.left();
    const auto place = [&text, isMirrored](int from, int width, int top, int height) {
        return QRect(isMirrored ? text.right() + 1 - from - width : text.left() + from, top, width, height);
    };

    const QColor colour(index.data(ExplorerModel::ColourRole).toString());
    if (colour.isValid() && used + dotSide < room) {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(colour);
        painter->drawEllipse(place(used, dotSide, option.rect.center().y() - dotSide / 2 + 1, dotSide));
        painter->restore();
        used += dotSide + spacing::small;
    }
    const QString detail = index.data(ExplorerModel::DetailRole).toString();
    const int left = room - used;
    if (detail.isEmpty() || left < characterWidth(item.fontMetrics) * 3)
        return;
    painter->save();
    painter->setPen(themeColor(ThemeRole::Muted));
    painter->setFont(item.font);
    // "1.6.7~rc0" begins with a number, and would be turned round where one reads from right to left.
    const QString readFromLeft = isMirrored ? QString(QChar(0x200E)) : QString();
    painter->drawText(place(used, left, text.top(), text.height()), Qt::AlignVCenter,
                      readFromLeft + item.fontMetrics.elidedText(detail, Qt::ElideRight, left));
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
