// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monitor/pauselook.h"

#include <QPainter>

#include <algorithm>

namespace penstock {

namespace {

constexpr int ground = 28; // alpha of the band
constexpr int line = 110;  // and of its lines
constexpr int dot = 3;     // pixels

QColor withAlpha(QColor colour, int alpha)
{
    colour.setAlpha(alpha);
    return colour;
}

/// The first point of the lattice at or before this one.
int latticeBefore(int position)
{
    const int over = position % spacing::small;
    return position - (over < 0 ? over + spacing::small : over);
}

void paintSlanted(QPainter &painter, const QRect &band, bool rises)
{
    for (int x = latticeBefore(band.left() - band.height()); x < band.right(); x += spacing::small) {
        // Only what lies in it: a band may be a few pixels wide and hundreds high.
        const int from = std::max(x, band.left() - 1);
        const int to = std::min(x + band.height(), band.right() + 1);
        if (rises)
            painter.drawLine(from, band.bottom() + 1 - (from - x), to, band.bottom() + 1 - (to - x));
        else
            painter.drawLine(from, band.top() + (from - x), to, band.top() + (to - x));
    }
}

void paintUpright(QPainter &painter, const QRect &band)
{
    for (int x = latticeBefore(band.left()); x <= band.right(); x += spacing::small)
        painter.drawLine(x, band.top(), x, band.bottom());
}

void paintLevel(QPainter &painter, const QRect &band)
{
    for (int y = latticeBefore(band.top()); y <= band.bottom(); y += spacing::small)
        painter.drawLine(band.left(), y, band.right(), y);
}

void paintDotted(QPainter &painter, const QRect &band, const QColor &colour)
{
    for (int y = latticeBefore(band.top()); y <= band.bottom(); y += spacing::small) {
        for (int x = latticeBefore(band.left()); x <= band.right(); x += spacing::small)
            painter.fillRect(x, y, dot, dot, colour);
    }
}

} // namespace

PauseLook PauseLook::of(Pause::Reason reason)
{
    switch (reason) {
    case Pause::Reason::Throttled:
        return {ThemeRole::Paused, Hatch::Rising};
    case Pause::Reason::Unavailable:
        return {ThemeRole::Error, Hatch::Falling};
    case Pause::Reason::Timeout:
        return {ThemeRole::Error, Hatch::Crossed};
    case Pause::Reason::Offline:
        return {ThemeRole::Text, Hatch::Upright};
    case Pause::Reason::Refused:
        return {ThemeRole::Error, Hatch::Dotted};
    case Pause::Reason::QueueFull:
        return {ThemeRole::Paused, Hatch::Grid};
    case Pause::Reason::User:
        return {ThemeRole::Muted, Hatch::Level};
    }
    return {};
}

void paintHatch(QPainter &painter, const QRect &band, const PauseLook &look)
{
    const QColor colour = themeColor(look.role);
    painter.save();
    painter.setClipRect(band, Qt::IntersectClip);
    painter.fillRect(band, withAlpha(colour, ground));
    painter.setPen(QPen(withAlpha(colour, line), 1));
    painter.setRenderHint(QPainter::Antialiasing,
                          false); // at 45 degrees there are no steps, and it is many times as dear
    switch (look.hatch) {
    case PauseLook::Hatch::Rising:
        paintSlanted(painter, band, true);
        break;
    case PauseLook::Hatch::Falling:
        paintSlanted(painter, band, false);
        break;
    case PauseLook::Hatch::Crossed:
        paintSlanted(painter, band, true);
        paintSlanted(painter, band, false);
        break;
    case PauseLook::Hatch::Upright:
        paintUpright(painter, band);
        break;
    case PauseLook::Hatch::Level:
        paintLevel(painter, band);
        break;
    case PauseLook::Hatch::Grid:
        paintUpright(painter, band);
        paintLevel(painter, band);
        break;
    case PauseLook::Hatch::Dotted:
        paintDotted(painter, band, withAlpha(colour, line));
        break;
    }
    painter.restore();
}

} // namespace penstock
