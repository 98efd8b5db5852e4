// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/results/resultcelldelegate.h"

#include "ui/common/theme.h"
#include "ui/results/resulttablemodel.h"

#include <QFontDatabase>
#include <QPainter>

#include <algorithm>

namespace penstock {

namespace {

constexpr int horizontalMargin = spacing::small;
constexpr int verticalMargin = 3;
constexpr int sampledRows = 200;

/// How many characters of a time say something: 2024-01-01T00:00:00 and the digits up to the last that is not zero.
qsizetype significantLength(const QString &time)
{
    constexpr qsizetype wholeSeconds = 19;
    qsizetype length = time.size();
    while (length > wholeSeconds && QStringLiteral("0Z.").contains(time[length - 1]))
        --length;
    return length;
}

} // namespace

ResultCellDelegate::ResultCellDelegate(const ResultTableModel &model, QObject *parent)
    : QStyledItemDelegate(parent), m_model(model), m_fixed(QFontDatabase::systemFont(QFontDatabase::FixedFont))
{
}

int ResultCellDelegate::widthOf(const QString &text, bool numeric, const QFont &textFont) const
{
    return QFontMetrics(numeric ? m_fixed : textFont).horizontalAdvance(text) + 2 * horizontalMargin + 1;
}

int ResultCellDelegate::widthOfCells(int column, const QFont &textFont) const
{
    const bool numeric = m_model.index(0, column).data(ResultTableModel::IsNumericRole).toBool();
    int width = 0;
    qsizetype longest = -1;
    for (int row = 0; row < std::min(m_model.rowCount(), sampledRows); ++row) {
        const QString text = m_model.index(row, column).data().toString();
        // In the fixed font the longest is the widest.
        if (numeric && text.size() <= longest)
            continue;
        longest = text.size();
        width = std::max(width, widthOf(text, numeric, textFont));
    }
    return width;
}

int ResultCellDelegate::rowHeight(const QFont &textFont) const
{
    return std::max(QFontMetrics(m_fixed).height(), QFontMetrics(textFont).height()) + 2 * verticalMargin;
}

QSize ResultCellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool numeric = index.data(ResultTableModel::IsNumericRole).toBool();
    return {widthOf(index.data().toString(), numeric, option.font), rowHeight(option.font)};
}

void ResultCellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Column &column = m_model.table()->column(m_model.tableColumn(index.column()));
    const std::size_t row = m_model.tableRow(index.row());
    const bool isNull = column.isNull(row);
    const QString text = index.data().toString();

    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, option.palette.brush(QPalette::Highlight));
    const QColor line = blended(themeColor(ThemeRole::Border), themeColor(ThemeRole::Surface), 0.5);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), line);

    const bool numeric = column.type() != ColumnType::Text && column.type() != ColumnType::Boolean;
    const QFont font = numeric ? m_fixed : option.font;
    painter->setFont(font);
    const QFontMetrics metrics(font);
    const QRect area = option.rect.adjusted(horizontalMargin, 0, -horizontalMargin, 0);
    const int alignment = int(numeric ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter | Qt::TextSingleLine;
    const QColor muted = themeColor(ThemeRole::Muted);
    painter->setPen(isNull ? muted : option.palette.color(QPalette::Text));

    const bool fits = metrics.horizontalAdvance(text) <= area.width();
    if (!fits) {
        painter->drawText(area, int(Qt::AlignLeft) | Qt::AlignVCenter | Qt::TextSingleLine,
                          metrics.elidedText(text, Qt::ElideRight, area.width()));
    } else if (column.type() == ColumnType::Timestamp && !isNull) {
        const qsizetype significant = significantLength(text);
        const int restWidth = metrics.horizontalAdvance(text.mid(significant));
        painter->drawText(area.adjusted(0, 0, -restWidth, 0), alignment, text.left(significant));
        painter->setPen(blended(muted, themeColor(ThemeRole::Surface), 0.75));
        painter->drawText(area, alignment, text.mid(significant));
    } else {
        painter->drawText(area, alignment, text);
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(themeColor(ThemeRole::Accent));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option.rect.adjusted(0, 0, -1, -2));
    }
}

} // namespace penstock
