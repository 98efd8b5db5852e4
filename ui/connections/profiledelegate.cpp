// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/profiledelegate.h"

#include "ui/common/theme.h"
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
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect inner = item.rect.adjusted(spacing::medium, 0, -spacing::small, 0);
    const int line = item.fontMetrics.height();
    const int top = inner.top() + (inner.height() - 2 * line) / 2;

    const QRect mark(inner.left(), top + (line - iconSide) / 2, iconSide, iconSide);
    const QColor colour(index.data(ProfileModel::ColourRole).toString());
    if (colour.isValid()) {
        QRectF dot(0, 0, dotSide, dotSide);
        dot.moveCenter(QRectF(mark).center());
        painter->setPen(Qt::NoPen);
        painter->setBrush(colour);
        painter->drawEllipse(dot);
    } else {
        item.icon.paint(painter, mark);
    }

    QRect text = inner.adjusted(iconSide + spacing::small, 0, 0, 0);
    if (index.data(ProfileModel::TlsRole).toBool()) {
        const bool insecure = index.data(ProfileModel::InsecureRole).toBool();
        const QRect lock(inner.right() - iconSide, top + (line - iconSide) / 2, iconSide, iconSide);
        themedIcon(insecure ? QStringLiteral("warning") : QStringLiteral("lock"),
                   insecure ? ThemeRole::Error : ThemeRole::Muted)
            .paint(painter, lock);
        text.setRight(lock.left() - spacing::hair);
    }
    QFont font = item.font;
    font.setItalic(index.data(ProfileModel::DraftRole).toBool());
    painter->setFont(font);
    painter->setPen(themeColor(ThemeRole::Text));
    const QFontMetrics metrics(font);
    painter->drawText(QRect(text.left(), top, text.width(), line), Qt::AlignVCenter,
                      metrics.elidedText(item.text, Qt::ElideRight, text.width()));
    text.setRight(inner.right());
    painter->setPen(themeColor(ThemeRole::Muted));
    const QString host = index.data(ProfileModel::LocalRole).toBool() ? tr("on this machine")
                                                                      : index.data(ProfileModel::HostRole).toString();
    painter->drawText(QRect(text.left(), top + line, text.width(), line), Qt::AlignVCenter,
                      metrics.elidedText(host, Qt::ElideMiddle, text.width()));
    painter->restore();
}

QSize ProfileDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.fontMetrics.averageCharWidth() * 22, 2 * option.fontMetrics.height() + 2 * spacing::small};
}

} // namespace penstock
