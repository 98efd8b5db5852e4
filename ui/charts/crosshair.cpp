// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/crosshair.h"

#include "core/async/plural.h"
#include "core/result/column.h"
#include "core/series/readingtext.h"
#include "ui/charts/readinggrid.h"
#include "ui/charts/seriesmark.h"
#include "ui/charts/shortnames.h"
#include "ui/common/characterwidth.h"
#include "ui/common/fixedfont.h"
#include "ui/common/theme.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace penstock {

namespace {

constexpr std::size_t spokenSeries = 10;
constexpr int nameCharacters = 36;
constexpr int shortestCharacters = 12; ///< of a name, where there are several columns
constexpr double boxShare = 0.5;       ///< of the width: the half that the mouse is not in
constexpr double markRadius = 4;       ///< of the mark at a value

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
    const QLocale locale;
    return text.startsWith(locale.negativeSign()) ? text : locale.positiveSign() + text;
}

} // namespace

Crosshair::Crosshair(const ChartScene &scene, const QStringList &labels, std::int64_t wanted,
                     const std::optional<std::int64_t> &anchor, int chosen)
    : m_plot(scene.plot()), m_clock(scene.look().clock), m_anchor(anchor), m_chosen(chosen)
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
}

/// The first ones, in their order; the chosen one is always among them.
std::vector<const Crosshair::Reading *> Crosshair::listed(std::size_t count) const
{
    std::vector<const Reading *> first;
    first.reserve(count);
    for (std::size_t i = 0; i < std::min(count, m_readings.size()); ++i)
        first.push_back(&m_readings[i]);
    const auto chosen = std::ranges::find(m_readings, m_chosen, &Reading::series);
    if (chosen != m_readings.end() && !first.empty() && std::ranges::find(first, &*chosen) == first.end())
        first.back() = &*chosen;
    return first;
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
    std::vector<const Reading *> spoken = listed(spokenSeries);
    std::ranges::stable_partition(spoken, [this](const Reading *reading) { return reading->series == m_chosen; });
    QStringList parts{timeText()};
    for (const Reading *reading : spoken)
        parts += QStringList{reading->name, reading->value, reading->difference}.join(u' ').trimmed();
    if (const std::size_t others = m_readings.size() - spoken.size(); others > 0)
        parts += withCount(CrosshairText::tr("%n more", nullptr, plural(others)), others);
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
    std::vector<const Reading *> marked = listed(ReadingGrid::mostListed);
    std::ranges::stable_partition(marked, [this](const Reading *reading) { return reading->series != m_chosen; });
    for (const Reading *reading : marked) { // the chosen one above the others
        if (!reading->place || reading->place->y() < m_plot.top() - 1 || reading->place->y() > m_plot.bottom() + 1)
            continue;
        const bool isChosen = reading->series == m_chosen;
        painter.setPen(isChosen ? QPen(themeColor(ThemeRole::Text), 2) : QPen(themeColor(ThemeRole::Surface), 1.5));
        painter.setBrush(seriesColor(reading->series));
        const double radius = isChosen ? markRadius + 2 : markRadius;
        painter.drawEllipse(*reading->place, radius, radius);
    }
    paintBox(painter);
}

struct Crosshair::BoxLook
{
    QFont fixed;
    QFont plain;
    double swatch = 0;
    double name = 0;
    double difference = 0;
};

void Crosshair::paintReading(QPainter &painter, const Reading &reading, const QString &name, const QRectF &row,
                             const BoxLook &look) const
{
    if (reading.series == m_chosen) {
        QColor tint = themeColor(ThemeRole::Accent);
        tint.setAlphaF(0.2F);
        painter.fillRect(row.adjusted(-spacing::hair, 0, spacing::hair, 0), tint);
    }
    paintSeriesSample(painter, reading.series, {row.left(), row.top(), look.swatch - spacing::hair, row.height()});
    painter.setPen(themeColor(ThemeRole::Text));
    painter.setFont(look.plain);
    painter.drawText(row.adjusted(look.swatch, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetricsF(look.plain).elidedText(name, Qt::ElideMiddle, look.name));
    painter.setFont(look.fixed);
    painter.drawText(row.adjusted(0, 0, -look.difference, 0), Qt::AlignRight | Qt::AlignVCenter, reading.value);
    painter.setPen(themeColor(ThemeRole::Accent));
    painter.drawText(row, Qt::AlignRight | Qt::AlignVCenter, reading.difference);
}

void Crosshair::paintBox(QPainter &painter) const
{
    BoxLook look{.fixed = fixedFont(), .plain = painter.font()};
    const QFontMetricsF fixedMetrics(look.fixed);
    const QFontMetricsF plainMetrics(look.plain);
    look.swatch = fixedMetrics.height() * 1.8;
    const double line = std::max(fixedMetrics.height(), plainMetrics.height()) + 2;
    const QString time = timeText();

    const double longest = characterWidth(plainMetrics) * nameCharacters;
    const auto widest = [&plainMetrics](const QStringList &names) {
        double width = 0;
        for (const QString &name : names)
            width = std::max(width, std::ceil(plainMetrics.horizontalAdvance(name)));
        return width;
    };
    QStringList names;
    double valueWidth = 0;
    for (const Reading *reading : listed(ReadingGrid::mostListed)) {
        names += reading->name;
        valueWidth = std::max(valueWidth, fixedMetrics.horizontalAdvance(reading->value));
        look.difference = std::max(look.difference, fixedMetrics.horizontalAdvance(reading->difference));
    }
    if (look.difference > 0)
        look.difference += spacing::large;
    const double rest = look.swatch + spacing::large + valueWidth + look.difference;
    const QSizeF room(m_plot.width() * boxShare - 2.0 * spacing::small, m_plot.height() - 4.0 * spacing::hair - line);
    const ReadingGrid grid = ReadingGrid::of(
        m_readings.size(), room,
        {.line = line,
         .name = std::min(widest(names), longest),
         .shortestName = std::min(widest(shortNames(names)), characterWidth(plainMetrics) * shortestCharacters),
         .rest = rest,
         .between = spacing::huge});
    const std::vector<const Reading *> shown = listed(grid.listed);
    names.clear();
    for (const Reading *reading : shown)
        names += reading->name;
    if (widest(names) > grid.nameWidth)
        names = shortNames(names);
    look.name = std::min(grid.nameWidth, widest(names));
    const double column = rest + look.name;
    const double columns = double(grid.columns) * column + double(grid.columns - 1) * spacing::huge;
    const double inner = std::max(fixedMetrics.horizontalAdvance(time), columns);
    const double lines = 1.0 + double(grid.rows) + (grid.unlisted > 0 ? 1 : 0);
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

    const QRectF first(box.left() + spacing::small, box.top() + spacing::hair, inner, line);
    painter.setFont(look.fixed);
    painter.setPen(themeColor(ThemeRole::Muted));
    painter.drawText(first, Qt::AlignLeft | Qt::AlignVCenter, time);
    for (std::size_t i = 0; i < shown.size(); ++i) {
        const std::size_t place = i / grid.rows; // from the left
        const double left = double(place) * (column + spacing::huge);
        const QRectF row(first.left() + left, first.top() + double(i % grid.rows + 1) * line,
                         grid.columns == 1 ? inner : column, line);
        paintReading(painter, *shown[i], names[qsizetype(i)], row, look);
    }
    if (grid.unlisted > 0) {
        painter.setPen(themeColor(ThemeRole::Muted));
        painter.setFont(look.plain);
        painter.drawText(first.translated(0, double(grid.rows + 1) * line), Qt::AlignLeft | Qt::AlignVCenter,
                         withCount(CrosshairText::tr("%n more", nullptr, plural(grid.unlisted)), grid.unlisted));
    }
    painter.setFont(look.plain);
}

} // namespace penstock
