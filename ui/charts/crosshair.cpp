// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/crosshair.h"

#include "core/async/plural.h"
#include "core/result/column.h"
#include "ui/charts/chartframe.h"
#include "ui/common/theme.h"

#include <QCoreApplication>
#include <QFontDatabase>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace penstock {

namespace {

constexpr std::size_t listedSeries = 10;
constexpr int nameCharacters = 36;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(penstock::Crosshair)
};

} // namespace

Crosshair::Crosshair(const ChartData &data, const std::vector<int> &shown, const ChartFrame &frame,
                     const QPointF &mouse)
    : m_plot(frame.plot())
{
    const std::int64_t wanted = frame.view().at(frame.shareAt(mouse.x()));
    struct Candidate
    {
        int series;
        std::size_t row;
        std::uint64_t distance;
    };
    std::vector<Candidate> candidates;
    for (const int index : shown) {
        const ChartSeries &series = data.series[std::size_t(index)];
        if (series.points.isEmpty())
            continue;
        const std::size_t row = series.nearestRow(wanted);
        const std::int64_t time = series.points.time(row);
        if (time < frame.view().from || time > frame.view().to || !std::isfinite(series.points.value(row)))
            continue;
        candidates.push_back({index, row,
                              time < wanted ? std::uint64_t(wanted) - std::uint64_t(time)
                                            : std::uint64_t(time) - std::uint64_t(wanted)});
    }
    if (candidates.empty())
        return;
    const auto nearest = std::ranges::min_element(candidates, {}, &Candidate::distance);
    m_time = data.series[std::size_t(nearest->series)].points.time(nearest->row);
    for (const Candidate &candidate : candidates) {
        const ChartSeries &series = data.series[std::size_t(candidate.series)];
        // Only what was measured at this very time belongs to it.
        if (series.points.time(candidate.row) != m_time)
            continue;
        const double value = series.points.value(candidate.row);
        m_readings.push_back({candidate.series,
                              series.name,
                              QString::number(value, 'g', QLocale::FloatingPointShortest),
                              {frame.xOf(m_time), frame.yOf(value)}});
    }
    std::ranges::stable_sort(m_readings, {}, [&](const Reading &r) { return std::abs(r.place.y() - mouse.y()); });
    if (m_readings.size() > listedSeries) {
        m_unlisted = m_readings.size() - listedSeries;
        m_readings.resize(listedSeries);
    }
}

void Crosshair::paint(QPainter &painter) const
{
    if (m_readings.empty())
        return;
    const double x = m_readings.front().place.x();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(themeColor(ThemeRole::Muted), 1, Qt::DotLine));
    painter.drawLine(QPointF(x, m_plot.top()), QPointF(x, m_plot.bottom()));
    painter.setRenderHint(QPainter::Antialiasing);
    for (const Reading &reading : m_readings) {
        painter.setPen(QPen(themeColor(ThemeRole::Surface), 1.5));
        painter.setBrush(seriesColor(reading.series));
        painter.drawEllipse(reading.place, 4, 4);
    }
    paintBox(painter);
}

void Crosshair::paintBox(QPainter &painter) const
{
    const QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    const QFont plain = painter.font();
    const QFontMetricsF fixedMetrics(fixed);
    const QFontMetricsF plainMetrics(plain);
    const double swatch = fixedMetrics.height() * 1.4;
    const double line = std::max(fixedMetrics.height(), plainMetrics.height()) + 2;
    const QString time = formatTimestamp(m_time);

    double nameWidth = 0;
    double valueWidth = 0;
    QStringList names;
    for (const Reading &reading : m_readings) {
        names +=
            plainMetrics.elidedText(reading.name, Qt::ElideMiddle, plainMetrics.averageCharWidth() * nameCharacters);
        nameWidth = std::max(nameWidth, plainMetrics.horizontalAdvance(names.back()));
        valueWidth = std::max(valueWidth, fixedMetrics.horizontalAdvance(reading.value));
    }
    const double inner =
        std::max(fixedMetrics.horizontalAdvance(time), swatch + nameWidth + spacing::large + valueWidth);
    const double lines = 1.0 + double(m_readings.size()) + (m_unlisted > 0 ? 1 : 0);
    QRectF box(0, 0, inner + 2 * spacing::small, lines * line + 2 * spacing::hair);
    const QPointF place = m_readings.front().place;
    box.moveLeft(place.x() + spacing::medium);
    if (box.right() > m_plot.right())
        box.moveRight(place.x() - spacing::medium);
    box.moveLeft(std::max(box.left(), 0.0));
    box.moveTop(
        std::clamp(place.y() - box.height() / 2, m_plot.top(), std::max(m_plot.top(), m_plot.bottom() - box.height())));
    box = box.toAlignedRect();

    painter.setPen(themeColor(ThemeRole::Border));
    painter.setBrush(themeColor(ThemeRole::Raised));
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);

    QRectF row(box.left() + spacing::small, box.top() + spacing::hair, inner, line);
    painter.setFont(fixed);
    painter.setPen(themeColor(ThemeRole::Muted));
    painter.drawText(row, Qt::AlignLeft | Qt::AlignVCenter, time);
    for (std::size_t i = 0; i < m_readings.size(); ++i) {
        const Reading &reading = m_readings[i];
        row.translate(0, line);
        painter.setPen(QPen(seriesColor(reading.series), 2, seriesPenStyle(reading.series)));
        painter.drawLine(QPointF(row.left(), row.center().y()),
                         QPointF(row.left() + swatch - spacing::hair, row.center().y()));
        painter.setPen(themeColor(ThemeRole::Text));
        painter.setFont(plain);
        painter.drawText(row.adjusted(swatch, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, names[qsizetype(i)]);
        painter.setFont(fixed);
        painter.drawText(row, Qt::AlignRight | Qt::AlignVCenter, reading.value);
    }
    if (m_unlisted > 0) {
        row.translate(0, line);
        painter.setPen(themeColor(ThemeRole::Muted));
        painter.setFont(plain);
        painter.drawText(row, Qt::AlignLeft | Qt::AlignVCenter, Text::tr("%n more", nullptr, plural(m_unlisted)));
    }
    painter.setFont(plain);
}

} // namespace penstock
