// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monitor/curvecolumns.h"

#include <algorithm>
#include <cmath>

namespace penstock {

namespace {

constexpr double dash = 4; // times the thickness
constexpr double period = 7;

/// `share`: how much of the pixel is covered, 0 to 1.
void cover(QRgb &pixel, QRgb colour, double share)
{
    if (share >= 1) {
        pixel = colour;
        return;
    }
    const int weight = int(std::max(share, 0.0) * 256);
    const auto mixed = [weight](int over, int under) { return under + ((over - under) * weight >> 8); };
    pixel = qRgb(mixed(qRed(colour), qRed(pixel)), mixed(qGreen(colour), qGreen(pixel)),
                 mixed(qBlue(colour), qBlue(pixel)));
}

/// Of one column, from `top` to `bottom`, with shares of pixels at both ends.
void coverColumn(QImage &canvas, int x, double top, double bottom, QRgb colour)
{
    const int first = std::max(int(std::floor(top)), 0);
    const int last = std::min(int(std::ceil(bottom)), canvas.height());
    const auto stride = canvas.bytesPerLine();
    uchar *line = canvas.bits() + first * stride;
    for (int y = first; y < last; ++y, line += stride)
        cover(reinterpret_cast<QRgb *>(line)[x], colour, std::min(y + 1.0, bottom) - std::max(double(y), top));
}

} // namespace

CurveColumns::CurveColumns(const QList<QPointF> &points, double ratio) : m_ratio(ratio)
{
    if (points.isEmpty())
        return;
    m_first = int(std::floor(points.constFirst().x() * ratio));
    const int last = int(std::floor(points.constLast().x() * ratio));
    m_columns.reserve(std::size_t(std::max(last - m_first + 1, 1)));
    addSegment(points.constFirst() * ratio, points.constFirst() * ratio);
    for (qsizetype i = 1; i < points.size(); ++i)
        addSegment(points.at(i - 1) * ratio, points.at(i) * ratio);
}

void CurveColumns::extend(int column, double y)
{
    const auto index = std::size_t(std::max(column - m_first, 0));
    if (index >= m_columns.size()) {
        m_columns.resize(index + 1, {y, y});
        return;
    }
    Column &covered = m_columns[index];
    covered.top = std::min(covered.top, y);
    covered.bottom = std::max(covered.bottom, y);
}

void CurveColumns::addSegment(const QPointF &from, const QPointF &to)
{
    const double slope = to.x() > from.x() ? (to.y() - from.y()) / (to.x() - from.x()) : 0;
    const int last = int(std::floor(to.x()));
    for (int column = int(std::floor(from.x())); column <= last; ++column) {
        // Where it enters and where it leaves the column.
        extend(column, from.y() + slope * (std::max(double(column), from.x()) - from.x()));
        extend(column, from.y() + slope * (std::min(double(column) + 1, to.x()) - from.x()));
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
        const int top = std::max(int(std::lround((m_columns[i].top + m_columns[i].bottom) / 2)), 0);
        tops[std::size_t(x)] = top;
        highest = std::min(highest, top);
    }
    const int level = tops.empty() ? 0 : *std::max_element(tops.cbegin(), tops.cend());
    const QRgb area = colour.rgb();
    const QRgb above = paper.rgb();
    for (int y = 0; y < canvas.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(canvas.scanLine(y));
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
    for (std::ptrdiff_t i = 0; i < count; ++i) {
        const int x = m_first + int(i);
        if (x < 0 || x >= canvas.width() || (isDashed && std::fmod(double(i), period * thick) >= dash * thick))
            continue;
        Column covered = m_columns[std::size_t(i)];
        for (auto j = std::max<std::ptrdiff_t>(i - beside, 0); j <= std::min(i + beside, count - 1); ++j) {
            covered.top = std::min(covered.top, m_columns[std::size_t(j)].top);
            covered.bottom = std::max(covered.bottom, m_columns[std::size_t(j)].bottom);
        }
        coverColumn(canvas, x, covered.top - thick / 2, covered.bottom + thick / 2, colour.rgb());
    }
}

} // namespace penstock
