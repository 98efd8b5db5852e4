// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/sampledelegate.h"

#include <QApplication>
#include <QStyle>

namespace penstock {

SampleDelegate::SampleDelegate(int valuesRole, QObject *parent) : QStyledItemDelegate(parent), m_valuesRole(valuesRole)
{
}

QString SampleDelegate::fitted(const QStringList &values, const QFontMetrics &metrics, int width)
{
    const QString gap = QStringLiteral("  ");
    const QString rest = QStringLiteral("  …");
    QString text = values.value(0);
    for (qsizetype i = 1; i < values.size(); ++i) {
        const QString longer = text + gap + values.at(i);
        const bool isLast = i + 1 == values.size();
        if (metrics.horizontalAdvance(isLast ? longer : longer + rest) > width)
            return metrics.horizontalAdvance(text + rest) > width ? text : text + rest;
        text = longer;
    }
    return text;
}

void SampleDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const QStyle *style = option->widget ? option->widget->style() : QApplication::style();
    const int margin = style->pixelMetric(QStyle::PM_FocusFrameHMargin, option, option->widget) + 1;
    option->text =
        fitted(index.data(m_valuesRole).toStringList(), option->fontMetrics, option->rect.width() - 2 * margin);
}

/// Of all values that there are.
QSize SampleDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem wide = option;
    wide.rect.setWidth(QWIDGETSIZE_MAX);
    return QStyledItemDelegate::sizeHint(wide, index);
}

} // namespace penstock
