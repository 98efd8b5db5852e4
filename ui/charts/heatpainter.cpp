// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/heatpainter.h"

#include "ui/charts/heatcolours.h"
#include "ui/common/format.h"
#include "ui/common/theme.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace penstock {

namespace {

struct HeatPainterText
{
    Q_DECLARE_TR_FUNCTIONS(penstock::HeatPainter)
};

constexpr int barWidth = 14;
constexpr int shades = 64; ///< of the scale

/// 1, 2, 5, 10, … up to the largest, and that; few enough to stand below each other.
std::vector<std::uint64_t> ticksOf(std::uint64_t largest, bool isLogarithmic, int most)
{
    std::vector<std::uint64_t> ticks{largest};
    if (isLogarithmic) {
        for (std::uint64_t power = 1; power<largest; power = power> largest / 10 ? largest : power * 10)
            ticks.push_back(power);
    } else {
        const double raw = double(largest) / std::max(1, most - 1);
        const double power = std::pow(10.0, std::floor(std::log10(std::max(1.0, raw))));
        const double factor = raw <= power ? 1 : raw <= 2 * power ? 2 : raw <= 5 * power ? 5 : 10;
        const auto step = std::uint64_t(std::max(1.0, factor * power));
        for (std::uint64_t tick = step; tick < largest; tick += step)
            ticks.push_back(tick);
    }
    return ticks;
}

} // namespace

double HeatPainter::shareOf(std::uint64_t count, std::uint64_t largest, bool isLogarithmic)
{
    if (largest <= 1 || count == 0)
        return count == 0 ? 0 : 1;
    return isLogarithmic ? std::log(double(count)) / std::log(double(largest))
                         : double(count - 1) / double(largest - 1);
}

double HeatPainter::scaleWidth(const QFont &font, const HeatMap *heat)
{
    const QFontMetrics metrics(font);
    const QString longest = formatCount(heat ? heat->largest : 0);
    return spacing::medium + barWidth + spacing::small +
           std::max(metrics.horizontalAdvance(longest), metrics.horizontalAdvance(QStringLiteral("000"))) +
           spacing::medium;
}

void HeatPainter::paint(const QFont &font)
{
    if (!m_look.heat || m_look.heat->columns == 0)
        return;
    m_painter.save();
    m_painter.setRenderHint(QPainter::Antialiasing, false);
    const std::uint64_t least = paintCells(*m_look.heat);
    if (m_look.heat->largest > 0)
        paintScale(*m_look.heat, least, font);
    m_painter.restore();
}

std::uint64_t HeatPainter::paintCells(const HeatMap &heat)
{
    std::uint64_t least = heat.largest;
    m_painter.save();
    m_painter.setClipRect(m_frame.plot());
    // Edges on the device's pixels: cells side by side neither overlap nor leave a gap.
    const double ratio = m_painter.device()->devicePixelRatioF();
    const auto snapped = [ratio](double place) { return std::round(place * ratio) / ratio; };
    for (int column = 0; column < heat.columns; ++column) {
        const TimeSpan times = heat.timesOf(column);
        const double left = snapped(m_frame.xOf(times.from));
        const double right = snapped(m_frame.xAt(m_frame.view().shareOf(times.from) +
                                                 double(heat.width) / std::max(1.0, double(m_frame.view().length()))));
        for (int row = 0; row < heat.rows; ++row) {
            const std::uint64_t count = heat.count(column, row);
            if (count == 0)
                continue;
            least = std::min(least, count);
            const double top = snapped(m_frame.yOf(heat.bottom + (row + 1) * heat.height));
            const double bottom = snapped(m_frame.yOf(heat.bottom + row * heat.height));
            m_painter.fillRect(
                QRectF(left, top, std::max(1.0 / ratio, right - left), std::max(1.0 / ratio, bottom - top)),
                heatColour(shareOf(count, heat.largest, m_style.isLogarithmic)));
        }
    }
    m_painter.restore();
    return least;
}

/// Of cells that all have the same count: one colour, and what it means.
void HeatPainter::paintScale(const HeatMap &heat, std::uint64_t least, const QFont &font)
{
    const QFontMetrics metrics(font);
    const QRectF &plot = m_frame.plot();
    const double title = metrics.height();
    QRectF bar(plot.right() + spacing::medium, plot.top() + title + spacing::hair, barWidth,
               std::max(20.0, plot.height() - title - spacing::hair));
    const bool isOne = least == heat.largest;
    if (isOne)
        bar.setHeight(barWidth);
    m_painter.setFont(font);
    m_painter.setPen(themeColor(ThemeRole::Muted));
    m_painter.drawText(QRectF(plot.right() + spacing::hair, plot.top() - spacing::hair,
                              scaleWidth(font, &heat) - spacing::hair, title),
                       Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip,
                       metrics.elidedText(HeatPainterText::tr("Values"), Qt::ElideRight, int(scaleWidth(font, &heat))));
    for (int shade = 0; shade < shades; ++shade) {
        const double bottom = bar.bottom() - bar.height() * shade / shades;
        const double top = bar.bottom() - bar.height() * (shade + 1) / shades;
        m_painter.fillRect(QRectF(QPointF(bar.left(), std::floor(top)), QPointF(bar.right(), std::ceil(bottom))),
                           heatColour(isOne ? 1 : (shade + 0.5) / shades));
    }
    m_painter.setPen(themeColor(ThemeRole::Border));
    m_painter.drawRect(bar);
    const int most = std::max(2, int(bar.height() / (metrics.height() * 1.6)));
    double last = -1e9;
    std::vector<std::uint64_t> ticks{heat.largest};
    if (!isOne)
        ticks = ticksOf(heat.largest, m_style.isLogarithmic, most);
    std::ranges::sort(ticks, std::greater<>());
    m_painter.setPen(themeColor(ThemeRole::Muted));
    for (const std::uint64_t tick : ticks) {
        const double share = isOne ? 0.5 : shareOf(tick, heat.largest, m_style.isLogarithmic);
        const double y = bar.bottom() - bar.height() * share;
        if (y - last < metrics.height())
            continue;
        last = y;
        m_painter.drawText(QRectF(bar.right() + spacing::hair, y - metrics.height(), 200, 2.0 * metrics.height()),
                           Qt::AlignLeft | Qt::AlignVCenter, formatCount(tick));
    }
}

} // namespace penstock
