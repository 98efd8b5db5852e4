// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monitor/pauselook.h"

#include <QImage>
#include <QRect>

#include <algorithm>
#include <cmath>

namespace penstock {

namespace {

constexpr int ground = 28; // of 255: how much the band covers
constexpr int line = 110;  // and its lines
constexpr int dot = 3;     // pixels
constexpr int lattice = spacing::small;

/// In the unit of the widget, which the pixels of the canvas may be finer than.
bool isLine(PauseLook::Hatch hatch, int x, int y)
{
    const auto at = [](int position) { return position & (lattice - 1); };
    static_assert((lattice & (lattice - 1)) == 0);
    switch (hatch) {
    case PauseLook::Hatch::Rising:
        return at(x + y) == 0;
    case PauseLook::Hatch::Falling:
        return at(x - y) == 0;
    case PauseLook::Hatch::Crossed:
        return at(x + y) == 0 || at(x - y) == 0;
    case PauseLook::Hatch::Upright:
        return at(x) == 0;
    case PauseLook::Hatch::Level:
        return at(y) == 0;
    case PauseLook::Hatch::Grid:
        return at(x) == 0 || at(y) == 0;
    case PauseLook::Hatch::Dotted:
        return at(x) < dot && at(y) < dot;
    }
    return false;
}

/// What pixels become. The same few come again and again.
class Cover
{
public:
    Cover(const QColor &colour, int weight) : m_colour(colour.rgb()), m_weight(weight) {}

    QRgb operator()(QRgb under)
    {
        if (under != m_under) {
            m_under = under;
            const auto mixed = [this](int over, int below) { return below + (over - below) * m_weight / 255; };
            m_is = qRgb(mixed(qRed(m_colour), qRed(under)), mixed(qGreen(m_colour), qGreen(under)),
                        mixed(qBlue(m_colour), qBlue(under)));
        }
        return m_is;
    }

private:
    const QRgb m_colour;
    const int m_weight;
    QRgb m_under = 0; // no pixel of Format_RGB32 is
    QRgb m_is = 0;
};

QRect inPixels(const QImage &canvas, const QPoint &origin, const QRect &rect)
{
    const double ratio = canvas.devicePixelRatioF();
    const auto pixel = [ratio](int position) { return int(std::floor(position * ratio)); };
    const QRect moved = rect.translated(-origin);
    return QRect(QPoint(pixel(moved.left()), pixel(moved.top())),
                 QPoint(pixel(moved.right() + 1) - 1, pixel(moved.bottom() + 1) - 1))
        .intersected(canvas.rect());
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

void paintHatch(QImage &canvas, const QPoint &origin, const QRect &band, const PauseLook &look)
{
    const QColor colour = themeColor(look.role);
    const double ratio = canvas.devicePixelRatioF();
    const QRect place = inPixels(canvas, origin, band);
    Cover between(colour, ground);
    Cover onLine(colour, ground + line - ground * line / 255);
    for (int y = place.top(); y <= place.bottom(); ++y) {
        auto *row = reinterpret_cast<QRgb *>(canvas.scanLine(y));
        const int unitY = origin.y() + int(y / ratio);
        for (int x = place.left(); x <= place.right(); ++x)
            row[x] = isLine(look.hatch, origin.x() + int(x / ratio), unitY) ? onLine(row[x]) : between(row[x]);
    }
}

void paintShare(QImage &canvas, const QPoint &origin, const QRect &rect, const QColor &colour, int share)
{
    const QRect place = inPixels(canvas, origin, rect);
    Cover cover(colour, share);
    for (int y = place.top(); y <= place.bottom(); ++y) {
        auto *row = reinterpret_cast<QRgb *>(canvas.scanLine(y));
        for (int x = place.left(); x <= place.right(); ++x)
            row[x] = cover(row[x]);
    }
}

} // namespace penstock
