// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/crosshair.h"

#include "core/async/plural.h"
#include "core/result/column.h"
#include "core/series/readingtext.h"
#include "ui/charts/seriesmark.h"
#include "ui/common/theme.h"

#include <QCoreApplication>
#include <QFontDatabase>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace penstock {

namespace {

constexpr std::size_t listedSeries = 10;
constexpr int nameCharacters = 36;

struct CrosshairText
{
    Q_DECLARE_TR_FUNCTIONS(penstock::Crosshair)
};

std::uint64_t distance(std::int64_t a, std::int64_t b)
{
    return a < b ? std::uint64_t(b) - std::uint64_t(a) : std::uint64_t(a) - std::uint64_t(b);
}

QString signedText(const QString &text)
{
    return text.startsWith(u'-') ? text : u'+' + text;
}

} // namespace

Crosshair::Crosshair(const ChartScene &scene, const QStringList &labels, std::int64_t wanted,
                     const std::optional<std::int64_t> &anchor)
    : m_plot(scene.plot()), m_clock(scene.look().clock), m_anchor(anchor)
{
    if (!scene.data())
        return;
    std::optional<std::int64_t> nearest;
    for (const ChartScene::Pane &pane : scene.panes()) {
        for (const ChartScene::Line &line : pane.lines) {
            const ChartSeries &series = scene.data()->series[std::size_t(line.series)];
            if (series.points.isEmpty())
                continue;
            const std::size_t row = series.nearestRow(wanted);
            const std::int64_t time = series.points.time(row);
            if (time < scene.view().from || time > scene.view().to || !std::isfinite(series.points.value(row)))
                continue;
            if (!nearest || distance(time, wanted) < distance(*nearest, wanted))
                nearest = time;
        }
    }
    if (!nearest)
        return;
    m_time = *nearest;
    m_x = scene.panes().front().frame.xOf(m_time);
    if (m_anchor)
        m_anchorX = scene.panes().front().frame.xOf(*m_anchor);
    read(scene, labels);
}

/// Only what was measured at this very time belongs to it.
std::optional<double> Crosshair::valueAt(const ChartSeries &series, std::int64_t time)
{
    if (series.points.isEmpty())
        return {};
    const std::size_t row = series.points.find(time);
    if (row == series.points.size() || series.points.time(row) != time || !std::isfinite(series.points.value(row)))
        return {};
    return series.points.value(row);
}

void Crosshair::read(const ChartScene &scene, const QStringList &labels)
{
    for (const ChartScene::Pane &pane : scene.panes()) {
        for (const ChartScene::Line &line : pane.lines) {
            const ChartSeries &series = scene.data()->series[std::size_t(line.series)];
            const ValueAxis &axis = pane.frame.values(line.side);
            const std::optional<double> value = valueAt(series, m_time);
            const double resolution = axis.scale() == ValueAxis::Scale::Logarithmic
                                          ? std::abs(value.value_or(0)) / 1'000
                                          : (axis.to() - axis.from()) / std::max(1.0, pane.frame.plot().height());
            Reading reading{line.series, labels.value(line.series, series.name), QStringLiteral("–")};
            if (value) {
                reading.value = ChartFrame::withUnit(readingText(*value, resolution), scene.look().unitOf(line.series));
                if (scene.style().kind != ChartStyle::Kind::Stacked)
                    reading.place = QPointF(m_x, pane.frame.yOf(*value, line.side));
            }
            // From what was measured at the anchor's very time, or from nothing.
            if (const std::optional<double> before = m_anchor && value ? valueAt(series, *m_anchor) : std::nullopt)
                reading.difference = QStringLiteral("Δ ") + signedText(readingText(*value - *before, resolution));
            m_readings.push_back(std::move(reading));
        }
    }
    std::ranges::stable_sort(m_readings, {}, &Reading::series);
    if (m_readings.size() > listedSeries) {
        m_unlisted = m_readings.size() - listedSeries;
        m_readings.resize(listedSeries);
    }
}

QString Crosshair::timeText() const
{
    QString text = m_clock.reading(m_time);
    if (m_anchor) {
        const auto length = qint64(std::min<std::uint64_t>(distance(m_time, *m_anchor), INT64_MAX));
        text += QStringLiteral("  Δ ") + (m_time < *m_anchor ? u'-' : u'+') + formatDuration(length);
    }
    return text;
}

QString Crosshair::text() const
{
    QStringList parts{timeText()};
    for (const Reading &reading : m_readings)
        parts += QStringList{reading.name, reading.value, reading.difference}.join(u' ').trimmed();
    return m_readings.empty() ? QString() : parts.join(QStringLiteral("; "));
}

void Crosshair::paint(QPainter &painter) const
{
    if (m_readings.empty())
        return;
    painter.setRenderHint(QPainter::Antialiasing, false);
    if (m_anchor && m_anchorX >= m_plot.left() && m_anchorX <= m_plot.right()) {
        painter.setPen(QPen(themeColor(ThemeRole::Accent), 1, Qt::DashLine));
        painter.drawLine(QPointF(m_anchorX, m_plot.top()), QPointF(m_anchorX, m_plot.bottom()));
    }
    painter.setPen(QPen(themeColor(ThemeRole::Muted), 1, Qt::DotLine));
    painter.drawLine(QPointF(m_x, m_plot.top()), QPointF(m_x, m_plot.bottom()));
    painter.setRenderHint(QPainter::Antialiasing);
    for (const Reading &reading : m_readings) {
        if (!reading.place || reading.place->y() < m_plot.top() - 1 || reading.place->y() > m_plot.bottom() + 1)
            continue;
        painter.setPen(QPen(themeColor(ThemeRole::Surface), 1.5));
        painter.setBrush(seriesColor(reading.series));
        painter.drawEllipse(*reading.place, 4, 4);
    }
    paintBox(painter);
}

void Crosshair::paintBox(QPainter &painter) const
{
    const QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    const QFont plain = painter.font();
    const QFontMetricsF fixedMetrics(fixed);
    const QFontMetricsF plainMetrics(plain);
    const double swatch = fixedMetrics.height() * 1.8;
    const double line = std::max(fixedMetrics.height(), plainMetrics.height()) + 2;
    const QString time = timeText();

    double nameWidth = 0;
    double valueWidth = 0;
    double differenceWidth = 0;
    QStringList names;
    for (const Reading &reading : m_readings) {
        names +=
            plainMetrics.elidedText(reading.name, Qt::ElideMiddle, plainMetrics.averageCharWidth() * nameCharacters);
        nameWidth = std::max(nameWidth, plainMetrics.horizontalAdvance(names.back()));
        valueWidth = std::max(valueWidth, fixedMetrics.horizontalAdvance(reading.value));
        differenceWidth = std::max(differenceWidth, fixedMetrics.horizontalAdvance(reading.difference));
    }
    if (differenceWidth > 0)
        differenceWidth += spacing::large;
    const double inner = std::max(fixedMetrics.horizontalAdvance(time),
                                  swatch + nameWidth + spacing::large + valueWidth + differenceWidth);
    const double lines = 1.0 + double(m_readings.size()) + (m_unlisted > 0 ? 1 : 0);
    QRectF box(0, 0, inner + 2 * spacing::small, lines * line + 2 * spacing::hair);
    // In the corner that is farther away: it stays there while the mouse moves, and the curve at the mouse stays free.
    box.moveTop(m_plot.top() + spacing::hair);
    if (m_x > m_plot.center().x())
        box.moveLeft(m_plot.left() + spacing::hair);
    else
        box.moveRight(m_plot.right() - spacing::hair);
    box.moveLeft(std::max(box.left(), 0.0));
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
        paintSeriesSample(painter, reading.series, {row.left(), row.top(), swatch - spacing::hair, row.height()});
        painter.setPen(themeColor(ThemeRole::Text));
        painter.setFont(plain);
        painter.drawText(row.adjusted(swatch, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, names[qsizetype(i)]);
        painter.setFont(fixed);
        painter.drawText(row.adjusted(0, 0, -differenceWidth, 0), Qt::AlignRight | Qt::AlignVCenter, reading.value);
        painter.setPen(themeColor(ThemeRole::Accent));
        painter.drawText(row, Qt::AlignRight | Qt::AlignVCenter, reading.difference);
    }
    if (m_unlisted > 0) {
        row.translate(0, line);
        painter.setPen(themeColor(ThemeRole::Muted));
        painter.setFont(plain);
        painter.drawText(row, Qt::AlignLeft | Qt::AlignVCenter,
                         CrosshairText::tr("%n more", nullptr, plural(m_unlisted)));
    }
    painter.setFont(plain);
}

} // namespace penstock
