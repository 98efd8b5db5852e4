// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monitor/curvecolumns.h"

#include <algorithm>
#include <cmath>

namespace penstock {

namespace {

constexpr double dash = 4; // times the thickness
constexpr double period = 7;
constexpr int whole = 256; // parts of a pixel

int parts(double pixels)
{
    constexpr double farAway = 1e6; // where nothing is seen
    return int(std::clamp(pixels, -farAway, farAway) * whole);
}

/// Of parts below zero, too.
int pixelOf(int parts)
{
    return parts >> 8;
}

/// `share`: how many parts of the pixel are covered.
void cover(QRgb &pixel, QRgb colour, int share)
{
    const auto mixed = [share](int over, int under) { return under + ((over - under) * share >> 8); };
    pixel = qRgb(mixed(qRed(colour), qRed(pixel)), mixed(qGreen(colour), qGreen(pixel)),
                 mixed(qBlue(colour), qBlue(pixel)));
}

/// The pixels of a picture, of which the rows are so far apart.
struct Pixels
{
    explicit Pixels(QImage &canvas)
        : first(reinterpret_cast<QRgb *>(canvas.bits())),
          stride(canvas.bytesPerLine() / qsizetype(sizeof(QRgb))),
          height(canvas.height())
    {
    }

    QRgb *const first;
    const qsizetype stride;
    const int height;
};

/// Of one column, from `top` to `bottom` in parts, with shares of pixels at both ends.
void coverColumn(const Pixels &pixels, int x, int top, int bottom, QRgb colour)
{
    const int first = std::max(pixelOf(top), 0);
    const int last = std::min(pixelOf(bottom + whole - 1), pixels.height);
    QRgb *pixel = pixels.first + first * pixels.stride + x;
    for (int y = first; y < last; ++y, pixel += pixels.stride) {
        const int share = std::min((y + 1) * whole, bottom) - std::max(y * whole, top);
        if (share >= whole)
            *pixel = colour;
        else
            cover(*pixel, colour, share);
    }
}

} // namespace

CurveColumns::CurveColumns(const QList<QPointF> &points, double ratio) : m_ratio(ratio)
{
    if (points.isEmpty())
        return;
    m_first = int(std::floor(points.constFirst().x() * ratio));
    const int last = int(std::floor(points.constLast().x() * ratio));
    m_columns.resize(std::size_t(std::max(last - m_first + 1, 1)));
    QPointF from = points.constFirst() * ratio;
    addSegment(from, from);
    for (const QPointF &point : points.sliced(1)) {
        const QPointF to = point * ratio;
        addSegment(from, to);
        from = to;
    }
}

/// Where it enters and where it leaves each column.
void CurveColumns::addSegment(const QPointF &from, const QPointF &to)
{
    const double slope = to.x() > from.x() ? (to.y() - from.y()) / (to.x() - from.x()) : 0;
    const int first = int(std::floor(from.x())) - m_first;
    const int last = int(std::floor(to.x())) - m_first;
    int enters = parts(from.y());
    for (int column = first; column <= last; ++column) {
        const double end = std::min(double(column + m_first + 1), to.x());
        const int leaves = parts(from.y() + slope * (end - from.x()));
        m_columns[std::size_t(column)].extend(enters);
        m_columns[std::size_t(column)].extend(leaves);
        enters = leaves;
    }
}

void CurveColumns::paintArea(QImage &canvas, const QColor &colour, const QColor &paper) const
{
    std::vector<int> tops(std::size_t(canvas.width()), canvas.height());
    int highest = canvas.height();
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        const int x = m_first + int(i);
        if (x < 0 || x >= canvas.width())
            continue;
        const int top = std::max(pixelOf((m_columns[i].top + m_columns[i].bottom + whole) / 2), 0);
        tops[std::size_t(x)] = top;
        highest = std::min(highest, top);
    }
    const int level = tops.empty() ? 0 : *std::max_element(tops.cbegin(), tops.cend());
    const QRgb area = colour.rgb();
    const QRgb above = paper.rgb();
    const Pixels pixels(canvas);
    for (int y = 0; y < pixels.height; ++y) {
        QRgb *const line = pixels.first + y * pixels.stride;
        if (y < highest || y >= level)
            std::fill_n(line, canvas.width(), y < highest ? above : area);
        else
            std::transform(tops.cbegin(), tops.cend(), line,
                           [y, area, above](int top) { return top <= y ? area : above; });
    }
}

void CurveColumns::paintLine(QImage &canvas, const QColor &colour, double thickness, bool isDashed) const
{
    const double thick = std::max(thickness * m_ratio, 1.0);
    const auto beside =
        std::ptrdiff_t((thick - 1) / 2 + 0.25); // columns, so that what is steep is as thick as the rest
    const auto count = std::ptrdiff_t(m_columns.size());
    const int half = parts(thick / 2);
    const int width = canvas.width();
    const QRgb rgb = colour.rgb();
    const Pixels pixels(canvas);
    double phase = 0; // of the dashes
    for (std::ptrdiff_t i = 0; i < count; ++i) {
        const bool isGap = isDashed && phase >= dash * thick;
        phase += 1;
        if (phase >= period * thick)
            phase -= period * thick;
        const int x = m_first + int(i);
        if (x < 0 || x >= width || isGap)
            continue;
        Column covered = m_columns[std::size_t(i)];
        for (auto j = std::max<std::ptrdiff_t>(i - beside, 0); j <= std::min(i + beside, count - 1); ++j) {
            covered.extend(m_columns[std::size_t(j)].top);
            covered.extend(m_columns[std::size_t(j)].bottom);
        }
        coverColumn(pixels, x, covered.top - half, covered.bottom + half, rgb);
    }
}

} // namespace penstock
