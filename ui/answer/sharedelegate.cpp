// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/answer/sharedelegate.h"

#include "ui/common/theme.h"

#include <QApplication>
#include <QPainter>

#include <utility>

namespace penstock {

ShareDelegate::ShareDelegate(int role, QObject *parent) : QStyledItemDelegate(parent), m_role(role) {}

void ShareDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QString text = std::exchange(item.text, QString());
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
    const QVariant share = index.data(m_role);
    if (!share.isValid())
        return;
    constexpr int most = 100; // characters' widths would make columns differ
    QRect bar = item.rect.adjusted(spacing::hair, spacing::hair / 2, -spacing::hair, -spacing::hair / 2);
    bar.setWidth(qMin(bar.width(), most));
    QRect filled = bar;
    filled.setWidth(qMax(1, qRound(bar.width() * share.toDouble())));
    painter->save();
    painter->fillRect(bar, blended(themeColor(ThemeRole::Border), themeColor(ThemeRole::Surface), 0.4));
    painter->fillRect(filled, blended(themeColor(ThemeRole::Accent), themeColor(ThemeRole::Surface), 0.35));
    painter->setPen(themeColor(ThemeRole::Text));
    painter->drawText(bar.adjusted(spacing::hair, 0, -spacing::hair, 0), Qt::AlignVCenter | Qt::AlignRight, text);
    painter->restore();
}

} // namespace penstock
