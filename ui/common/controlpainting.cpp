// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/controlpainting.h"

#include "ui/common/theme.h"

#include <QPainter>
#include <QStyleOption>

namespace penstock {

namespace {

constexpr qreal radius = 3.5;

/// A one-pixel line lies on the pixel, not between two.
QRectF hairline(const QRect &rect)
{
    return QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5);
}

bool isEnabled(const QStyleOption &option)
{
    return option.state.testFlag(QStyle::State_Enabled);
}

/// The line around things one can press or tick: 3 : 1 on every ground, unlike Border, which only divides.
QColor outline(const QStyleOption &option)
{
    if (!isEnabled(option))
        return themeColor(ThemeRole::Border);
    return themeColor(option.state.testFlag(QStyle::State_MouseOver) ? ThemeRole::Text : ThemeRole::Edge);
}

QColor markColour(const QStyleOption &option)
{
    return isEnabled(option) ? themeColor(ThemeRole::Surface) : themeColor(ThemeRole::Window);
}

QColor accent(const QStyleOption &option)
{
    if (!isEnabled(option))
        return themeColor(ThemeRole::Faint);
    const QColor colour = themeColor(ThemeRole::Accent);
    return option.state.testFlag(QStyle::State_Sunken) ? blended(colour, themeColor(ThemeRole::Text), 0.8) : colour;
}

QRect centredSquare(const QRect &rect)
{
    const int side = qMin(rect.width(), rect.height());
    return {rect.x() + (rect.width() - side) / 2, rect.y() + (rect.height() - side) / 2, side, side};
}

} // namespace

void paintCheckBox(QPainter &painter, const QStyleOption &option)
{
    const bool on = option.state.testFlag(QStyle::State_On);
    const bool partly = option.state.testFlag(QStyle::State_NoChange);
    const QRectF box = hairline(centredSquare(option.rect));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(on || partly ? accent(option) : outline(option));
    painter.setBrush(on || partly ? accent(option) : themeColor(ThemeRole::Surface));
    painter.drawRoundedRect(box, radius - 0.5, radius - 0.5);
    QPen mark(markColour(option), box.width() / 8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    painter.setPen(mark);
    painter.setBrush(Qt::NoBrush);
    const auto at = [&box](qreal x, qreal y) { return QPointF(box.x() + box.width() * x, box.y() + box.height() * y); };
    if (partly)
        painter.drawLine(at(0.26, 0.5), at(0.74, 0.5));
    else if (on)
        painter.drawPolyline(QPolygonF{at(0.24, 0.53), at(0.43, 0.71), at(0.77, 0.31)});
    painter.restore();
}

void paintRadioButton(QPainter &painter, const QStyleOption &option)
{
    const bool on = option.state.testFlag(QStyle::State_On);
    const QRectF circle = hairline(centredSquare(option.rect));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(on ? accent(option) : outline(option));
    painter.setBrush(on ? accent(option) : themeColor(ThemeRole::Surface));
    painter.drawEllipse(circle);
    if (on) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(markColour(option));
        painter.drawEllipse(circle.center(), circle.width() / 5, circle.width() / 5);
    }
    painter.restore();
}

void paintButton(QPainter &painter, const QStyleOption &option, bool isDefault, bool flat)
{
    const bool pressed = option.state & (QStyle::State_Sunken | QStyle::State_On);
    const bool hovered = isEnabled(option) && option.state.testFlag(QStyle::State_MouseOver);
    if (flat && !pressed && !hovered)
        return;
    const QColor text = themeColor(ThemeRole::Text);
    const QColor ground = flat ? themeColor(ThemeRole::Window) : themeColor(ThemeRole::Raised);
    QColor fill = blended(text, ground, pressed ? 0.13 : hovered ? 0.07 : 0.0);
    QColor line = themeColor(isEnabled(option) ? ThemeRole::Edge : ThemeRole::Border);
    const bool isOn = option.state.testFlag(QStyle::State_On) && isEnabled(option);
    if (isOn) {
        line = themeColor(ThemeRole::Accent);
        fill = blended(line, ground, 0.2);
    }
    if (isDefault && isEnabled(option)) {
        line = themeColor(ThemeRole::Accent);
        fill = blended(line, ground, pressed ? 0.28 : hovered ? 0.2 : 0.12);
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(flat && !isOn ? QPen(Qt::NoPen) : QPen(line));
    painter.setBrush(fill);
    painter.drawRoundedRect(hairline(option.rect), radius, radius);
    painter.restore();
}

void paintField(QPainter &painter, const QStyleOption &option)
{
    const bool focused = isEnabled(option) && option.state.testFlag(QStyle::State_HasFocus);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QColor line = themeColor(ThemeRole::Edge);
    if (!isEnabled(option))
        line = themeColor(ThemeRole::Border);
    else if (focused)
        line = themeColor(ThemeRole::Accent);
    painter.setPen(line);
    painter.setBrush(isEnabled(option) ? themeColor(ThemeRole::Surface) : themeColor(ThemeRole::Window));
    painter.drawRoundedRect(hairline(option.rect), radius, radius);
    if (focused) {
        line.setAlphaF(0.35F);
        painter.setPen(line);
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(hairline(option.rect).adjusted(1, 1, -1, -1), radius - 1, radius - 1);
    }
    painter.restore();
}

void paintTab(QPainter &painter, const QStyleOptionTab &option)
{
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver) && isEnabled(option);
    const bool vertical = option.shape == QTabBar::RoundedWest || option.shape == QTabBar::RoundedEast ||
                          option.shape == QTabBar::TriangularWest || option.shape == QTabBar::TriangularEast;
    const bool south = option.shape == QTabBar::RoundedSouth || option.shape == QTabBar::TriangularSouth;
    if (selected)
        painter.fillRect(option.rect, themeColor(ThemeRole::Surface));
    else if (hovered)
        painter.fillRect(option.rect, blended(themeColor(ThemeRole::Text), themeColor(ThemeRole::Window), 0.05));
    if (!selected)
        return;
    // The mark is on the outer side, borders beside it.
    constexpr int thickness = 2;
    const QColor border = themeColor(ThemeRole::Border);
    const QRect &r = option.rect;
    if (vertical) {
        const bool west = option.shape == QTabBar::RoundedWest || option.shape == QTabBar::TriangularWest;
        painter.fillRect(QRect(r.left(), r.top(), r.width(), 1), border);
        painter.fillRect(QRect(r.left(), r.bottom(), r.width(), 1), border);
        painter.fillRect(QRect(west ? r.left() : r.right() + 1 - thickness, r.top(), thickness, r.height()),
                         themeColor(ThemeRole::Accent));
        return;
    }
    painter.fillRect(QRect(r.left(), south ? r.bottom() + 1 - thickness : r.top(), r.width(), thickness),
                     themeColor(ThemeRole::Accent));
    painter.fillRect(QRect(r.left(), r.top(), 1, r.height()), border);
    painter.fillRect(QRect(r.right(), r.top(), 1, r.height()), border);
}

void paintHeaderSection(QPainter &painter, const QStyleOptionHeader &option)
{
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver) && isEnabled(option);
    const bool pressed = option.state.testFlag(QStyle::State_Sunken);
    const QColor ground = blended(themeColor(ThemeRole::Text), themeColor(ThemeRole::Window),
                                  pressed   ? 0.1
                                  : hovered ? 0.05
                                            : 0.0);
    const QColor border = themeColor(ThemeRole::Border);
    painter.fillRect(option.rect, ground);
    const QRect &r = option.rect;
    if (option.orientation == Qt::Horizontal) {
        painter.fillRect(QRect(r.left(), r.bottom(), r.width(), 1), border);
        painter.fillRect(QRect(r.right(), r.top() + 3, 1, r.height() - 6), border);
    } else {
        painter.fillRect(QRect(r.right(), r.top(), 1, r.height()), border);
    }
}

void paintChevron(QPainter &painter, const QStyleOption &option, int rotation)
{
    const QRectF square = centredSquare(option.rect);
    const qreal side = qMin<qreal>(square.width(), 9);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(square.center());
    painter.rotate(rotation);
    const QColor colour = isEnabled(option) ? themeColor(ThemeRole::Muted)
                                            : blended(themeColor(ThemeRole::Muted), themeColor(ThemeRole::Window), 0.5);
    painter.setPen(QPen(colour, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(
        QPolygonF{QPointF(-side * 0.42, -side * 0.21), QPointF(0, side * 0.21), QPointF(side * 0.42, -side * 0.21)});
    painter.restore();
}

void paintFocusFrame(QPainter &painter, const QStyleOption &option)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(themeColor(ThemeRole::Accent), 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(hairline(option.rect), radius - 1, radius - 1);
    painter.restore();
}

} // namespace penstock
