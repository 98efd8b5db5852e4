// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/figuredelegate.h"

#include "core/series/readingtext.h"
#include "ui/charts/serieslistmodel.h"

#include <QApplication>
#include <QFontMetrics>
#include <QStyle>

#include <cmath>

namespace penstock {

QString FigureDelegate::fitted(const QString &text, double value, const QFontMetrics &metrics, int room)
{
    if (!std::isfinite(value) || metrics.horizontalAdvance(text) <= room)
        return text;
    constexpr int most = 15; // more are not all the value's
    QString shorter;
    for (int digits = most; digits > 0; --digits) {
        shorter = localNumber(QString::number(value, 'g', digits));
        if (metrics.horizontalAdvance(shorter) <= room)
            break;
    }
    return shorter;
}

void FigureDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (index.column() == SeriesListModel::Name || option->rect.isEmpty()) // or it is only measured
        return;
    const QStyle *style = option->widget ? option->widget->style() : QApplication::style();
    const int margin = style->pixelMetric(QStyle::PM_FocusFrameHMargin, option, option->widget) + 1;
    option->text = fitted(option->text, index.data(SeriesListModel::sortRole).toDouble(), option->fontMetrics,
                          option->rect.width() - 2 * margin);
}

} // namespace penstock
