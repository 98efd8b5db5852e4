// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/profiledelegate.h"

#include "ui/common/characterwidth.h"
#include "ui/common/theme.h"
#include "ui/connections/connectiontree.h"
#include "ui/connections/profilemodel.h"

#include <QApplication>
#include <QPainter>

namespace penstock {

namespace {

constexpr int iconSide = 16;
constexpr int dotSide = 10;

} // namespace

void ProfileDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &item, painter, item.widget);

    painter->save();
    if (!index.data(ConnectionTree::GroupPathRole).toString().isEmpty()) {
        paintGroup(*painter, item, index);
        painter->restore();
        return;
    }
    painter->setRenderHint(QPainter::Antialiasing);
    const bool isIndented = item.rect.left() > 0; // as all are, where there are groups
    // Laid out from left to right, and placed as the language has it.
    const auto placed = [&item](const QRect &rect) { return QStyle::visualRect(item.direction, item.rect, rect); };
    const QRect inner = item.rect.adjusted(isIndented ? spacing::hair : spacing::medium, 0, -spacing::small, 0);
    const int line = item.fontMetrics.height();
    const int top = inner.top() + (inner.height() - 2 * line) / 2;

    const QRect mark(inner.left(), top + (line - iconSide) / 2, iconSide, iconSide);
    const QColor colour(index.data(ProfileModel::ColourRole).toString());
    if (colour.isValid()) {
        QRectF dot(0, 0, dotSide, dotSide);
        dot.moveCenter(QRectF(placed(mark)).center());
        painter->setPen(Qt::NoPen);
        painter->setBrush(colour);
        painter->drawEllipse(dot);
    } else {
        item.icon.paint(painter, placed(mark));
    }

    QRect text = inner.adjusted(iconSide + spacing::small, 0, 0, 0);
    if (index.data(ProfileModel::TlsRole).toBool()) {
        const bool insecure = index.data(ProfileModel::InsecureRole).toBool();
        const QRect lock(inner.right() - iconSide, top + (line - iconSide) / 2, iconSide, iconSide);
        themedIcon(insecure ? QStringLiteral("warning") : QStringLiteral("lock"),
                   insecure ? ThemeRole::Error : ThemeRole::Muted)
            .paint(painter, placed(lock));
        text.setRight(lock.left() - spacing::hair);
    }
    QFont font = item.font;
    font.setItalic(index.data(ProfileModel::DraftRole).toBool());
    painter->setFont(font);
    painter->setPen(themeColor(ThemeRole::Text));
    const QFontMetrics metrics(font);
    painter->drawText(placed({text.left(), top, text.width(), line}), Qt::AlignVCenter,
                      metrics.elidedText(item.text, Qt::ElideMiddle, text.width()));
    text.setRight(inner.right());
    painter->setPen(themeColor(ThemeRole::Muted));
    const QString host = index.data(ProfileModel::LocalRole).toBool() ? tr("on this machine")
                                                                      : index.data(ProfileModel::HostRole).toString();
    painter->drawText(placed({text.left(), top + line, text.width(), line}), Qt::AlignVCenter,
                      metrics.elidedText(host, Qt::ElideMiddle, text.width()));
    painter->restore();
}

void ProfileDelegate::paintGroup(QPainter &painter, const QStyleOptionViewItem &item, const QModelIndex &index)
{
    const auto placed = [&item](const QRect &rect) { return QStyle::visualRect(item.direction, item.rect, rect); };
    const QRect inner = item.rect.adjusted(spacing::hair, 0, -spacing::small, 0);
    const QRect mark(inner.left(), inner.top() + (inner.height() - iconSide) / 2, iconSide, iconSide);
    item.icon.paint(&painter, placed(mark));
    const QString count = item.locale.toString(index.data(ConnectionTree::CountRole).toInt());
    const int countWidth = item.fontMetrics.horizontalAdvance(count) + spacing::small;
    const QRect text = inner.adjusted(iconSide + spacing::small, 0, -countWidth, 0);
    QFont font = item.font;
    font.setBold(true);
    painter.setFont(font);
    painter.setPen(themeColor(ThemeRole::Text));
    painter.drawText(placed(text), Qt::AlignVCenter,
                     QFontMetrics(font).elidedText(item.text, Qt::ElideMiddle, text.width()));
    painter.setFont(item.font);
    painter.setPen(themeColor(ThemeRole::Muted));
    painter.drawText(placed(inner), Qt::AlignVCenter | Qt::AlignRight, count);
}

QSize ProfileDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (!index.data(ConnectionTree::GroupPathRole).toString().isEmpty())
        return {characterWidth(option.fontMetrics) * 12, option.fontMetrics.height() + spacing::medium};
    return {characterWidth(option.fontMetrics) * 22, 2 * option.fontMetrics.height() + 2 * spacing::small};
}

} // namespace penstock
