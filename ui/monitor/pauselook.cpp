// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monitor/pauselook.h"

#include <QImage>
#include <QRect>

#include <algorithm>
#include <cmath>
#include <vector>

namespace penstock {

namespace {

constexpr int ground = 28; // of 255: how much the band covers
constexpr int line = 110;  // and its lines
constexpr int dot = 3;     // units of the widget, as is the next
constexpr int lattice = spacing::small;

/// In the pixels of the canvas, of which a unit of the widget has `ratio`: what is a pixel at 100 % is as thick at 200
/// %, and its edge as smooth as the screen lets it be.
class Lattice
{
public:
    Lattice(PauseLook::Hatch hatch, double ratio)
        : m_hatch(hatch),
          m_period(std::max(int(std::lround(lattice * ratio)), 1)),
          m_thick(std::max(int(std::lround(ratio)), 1)),
          m_dot(std::max(int(std::lround(dot * ratio)), 1))
    {
    }

    int period() const { return m_period; }

    bool isLine(int x, int y) const
    {
        switch (m_hatch) {
        case PauseLook::Hatch::Rising:
            return at(x + y) < m_thick;
        case PauseLook::Hatch::Falling:
            return at(x - y) < m_thick;
        case PauseLook::Hatch::Crossed:
            return at(x + y) < m_thick || at(x - y) < m_thick;
        case PauseLook::Hatch::Upright:
            return at(x) < m_thick;
        case PauseLook::Hatch::Level:
            return at(y) < m_thick;
        case PauseLook::Hatch::Grid:
            return at(x) < m_thick || at(y) < m_thick;
        case PauseLook::Hatch::Dotted:
            return at(x) < m_dot && at(y) < m_dot;
        }
        return false;
    }

private:
    int at(int position) const
    {
        const int rest = position % m_period;
        return rest < 0 ? rest + m_period : rest;
    }

    const PauseLook::Hatch m_hatch;
    const int m_period;
    const int m_thick;
    const int m_dot;
};

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
    const Lattice lines(look.hatch, ratio);
    const QPoint corner(int(std::floor(origin.x() * ratio)), int(std::floor(origin.y() * ratio)));
    std::vector<bool> onLattice(std::size_t(lines.period())); // of a row: what comes again and again
    for (int y = place.top(); y <= place.bottom(); ++y) {
        auto *row = reinterpret_cast<QRgb *>(canvas.scanLine(y));
        for (int x = 0; x < lines.period(); ++x)
            onLattice[std::size_t(x)] = lines.isLine(corner.x() + place.left() + x, corner.y() + y);
        std::size_t at = 0;
        for (int x = place.left(); x <= place.right(); ++x) {
            row[x] = onLattice[at] ? onLine(row[x]) : between(row[x]);
            at = at + 1 < onLattice.size() ? at + 1 : 0;
        }
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
