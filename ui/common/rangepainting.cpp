// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/rangepainting.h"

#include "ui/common/theme.h"

#include <QAbstractScrollArea>
#include <QPainter>
#include <QStyleOption>

namespace penstock {

namespace {

void paintPill(QPainter &painter, const QRectF &rect, const QColor &colour)
{
    const qreal radius = qMin(rect.width(), rect.height()) / 2;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawRoundedRect(rect, radius, radius);
    painter.restore();
}

QColor fillColour(const QStyleOption &option)
{
    return option.state.testFlag(QStyle::State_Enabled)
               ? themeColor(ThemeRole::Accent)
               : blended(themeColor(ThemeRole::Muted), themeColor(ThemeRole::Border), 0.4);
}

/// A form that scrolls stands on its window, a list on its own ground.
QBrush groundOf(const QStyleOption &option, const QWidget *widget)
{
    for (const QWidget *at = widget; at; at = at->parentWidget()) {
        if (const auto *area = qobject_cast<const QAbstractScrollArea *>(at))
            return option.palette.brush(area->viewport()->backgroundRole());
    }
    return option.palette.brush(QPalette::Base);
}

} // namespace

void paintScrollCorner(QPainter &painter, const QStyleOption &option, const QWidget *widget)
{
    painter.fillRect(option.rect, groundOf(option, widget));
}

void paintScrollBar(QPainter &painter, const QStyleOption &option, const QRect &handle, const QWidget *widget)
{
    painter.fillRect(option.rect, groundOf(option, widget));
    if (!option.state.testFlag(QStyle::State_Enabled))
        return;
    const bool active = option.state.testFlag(QStyle::State_MouseOver) || option.state.testFlag(QStyle::State_Sunken);
    const QColor colour = themeColor(option.state.testFlag(QStyle::State_Sunken) ? ThemeRole::Text
                                     : active                                    ? ThemeRole::Muted
                                                                                 : ThemeRole::Edge);
    const int inset = active ? 2 : 3;
    paintPill(painter, QRectF(handle).adjusted(inset, inset, -inset, -inset), colour);
}

void paintProgressGroove(QPainter &painter, const QStyleOption &option)
{
    paintPill(painter, option.rect, themeColor(ThemeRole::Border));
}

void paintProgress(QPainter &painter, const QStyleOptionProgressBar &option)
{
    const qint64 span = qint64{option.maximum} - option.minimum;
    QRectF filled(option.rect);
    const bool horizontal = option.state.testFlag(QStyle::State_Horizontal);
    if (span <= 0) {
        // Length unknown: a quiet half-tone over the whole bar; the text beside it says what goes on.
        paintPill(painter, filled, blended(fillColour(option), themeColor(ThemeRole::Border), 0.4));
        return;
    }
    const double share = static_cast<double>(qint64{option.progress} - option.minimum) / static_cast<double>(span);
    if (share <= 0)
        return;
    if (horizontal) {
        const double width = qMax(filled.height(), filled.width() * share);
        if (option.direction == Qt::RightToLeft)
            filled.setLeft(filled.right() - width);
        else
            filled.setWidth(width);
    } else {
        filled.setTop(filled.bottom() - qMax(filled.width(), filled.height() * share));
    }
    // A text above the bar has to stay readable on both of its halves.
    const QColor fill =
        option.textVisible ? blended(fillColour(option), themeColor(ThemeRole::Border), 0.35) : fillColour(option);
    paintPill(painter, filled, fill);
}

void paintSliderGroove(QPainter &painter, const QStyleOption &option, const QRect &groove, const QRect &handle)
{
    constexpr int thickness = 4;
    QRect bar = groove;
    QRect done;
    if (option.state.testFlag(QStyle::State_Horizontal)) {
        bar.setHeight(thickness);
        bar.moveCenter(groove.center());
        done = bar;
        done.setRight(handle.center().x());
    } else {
        bar.setWidth(thickness);
        bar.moveCenter(groove.center());
        done = bar;
        done.setTop(handle.center().y());
    }
    paintPill(painter, bar, themeColor(ThemeRole::Border));
    paintPill(painter, done, fillColour(option));
}

void paintSliderHandle(QPainter &painter, const QStyleOption &option, const QRect &handle)
{
    const int side = qMin(handle.width(), handle.height());
    QRectF knob(0, 0, side - 1, side - 1);
    knob.moveCenter(QRectF(handle).center());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(fillColour(option), 1.5));
    painter.setBrush(themeColor(ThemeRole::Surface));
    painter.drawEllipse(knob);
    painter.restore();
}

} // namespace penstock
