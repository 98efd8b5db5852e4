// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/history/historydelegate.h"

#include "ui/common/characterwidth.h"
#include "ui/common/factline.h"
#include "ui/common/theme.h"
#include "ui/query/history/historymodel.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>

namespace penstock {

namespace {

constexpr int iconSide = 16;
constexpr qsizetype leastOfName = 3; ///< letters of it, where it is cut

} // namespace

/// A number without its end would be another one: the reason goes first, then the connection's name, the database's,
/// the time, how long it took. Of a name some letters stay, or none.
QString HistoryDelegate::fitted(QStringList detail, const QFontMetrics &metrics, int width)
{
    const auto fits = [&](const QString &text) { return metrics.horizontalAdvance(text) <= width; };
    QString whole = HistoryModel::joined(detail);
    if (fits(whole))
        return whole;
    detail[HistoryModel::ReasonPart].clear();
    if (fits(HistoryModel::joined(detail) + QStringLiteral(" · …")))
        return nameWithin(whole, metrics, width);
    for (const auto part : {HistoryModel::ConnectionPart, HistoryModel::DatabasePart}) {
        if (detail.at(part).isEmpty())
            continue;
        const int others =
            metrics.horizontalAdvance(HistoryModel::joined(detail)) - metrics.horizontalAdvance(detail.at(part));
        const QString name = nameWithin(detail.at(part), metrics, std::max(width - others, 0));
        if (name != detail.at(part))
            detail[part] = name.size() > leastOfName ? name : QString(); // with the ellipsis
        if (fits(HistoryModel::joined(detail)))
            return HistoryModel::joined(detail);
        detail[part].clear();
    }
    for (const auto part : {HistoryModel::TimePart, HistoryModel::ElapsedPart}) {
        if (!fits(HistoryModel::joined(detail)))
            detail[part].clear();
    }
    return fits(HistoryModel::joined(detail)) ? HistoryModel::joined(detail) : QString();
}

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

    const QString detail = fitted(index.data(HistoryModel::PartsRole).toStringList(), item.fontMetrics, width);
    const bool isSelected = item.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->setFont(item.font);
    painter->setPen(item.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text));
    painter->drawText(placed({left, top, nameWidth, line}), Qt::AlignVCenter | Qt::TextSingleLine,
                      item.fontMetrics.elidedText(item.text, Qt::ElideRight, nameWidth));
    painter->setPen(themeColor(ThemeRole::Muted));
    painter->drawText(placed({left, top + line, width, line}), Qt::AlignVCenter | Qt::TextSingleLine, detail);
    painter->restore();
}

QSize HistoryDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {characterWidth(option.fontMetrics) * 12, 2 * option.fontMetrics.height() + spacing::small};
}

} // namespace penstock
