// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/valueplot.h"

#include "core/series/readingtext.h"
#include "core/series/scalegroups.h"
#include "ui/charts/seriesmark.h"
#include "ui/common/theme.h"

#include <QAreaSeries>
#include <QCategoryAxis>
#include <QChart>
#include <QCoreApplication>
#include <QLineSeries>
#include <QLocale>
#include <QLogValueAxis>
#include <QScatterSeries>

#include <algorithm>
#include <array>
#include <cmath>

namespace penstock {

namespace {

struct ValuePlotText
{
    Q_DECLARE_TR_FUNCTIONS(penstock::ValuePlot)
};

constexpr int mostTicks = 8;
constexpr qsizetype longestTitle = 60;    ///< characters
constexpr double noneOnLogarithmic = 0.5; ///< where a count of nothing is, below one

QColor faded(QColor colour, float opacity)
{
    colour.setAlphaF(opacity);
    return colour;
}

QScatterSeries::MarkerShape shapeOf(int series)
{
    switch (seriesMarker(series)) {
    case SeriesMarker::Circle:
        return QScatterSeries::MarkerShapeCircle;
    case SeriesMarker::Square:
        return QScatterSeries::MarkerShapeRectangle;
    case SeriesMarker::Triangle:
        return QScatterSeries::MarkerShapeTriangle;
    case SeriesMarker::Diamond:
        return QScatterSeries::MarkerShapeRotatedRectangle;
    case SeriesMarker::Cross:
        return QScatterSeries::MarkerShapeStar;
    }
    return QScatterSeries::MarkerShapeCircle;
}

/// The outline of the bins' bars, without the lines between them.
QList<QPointF> stepsOf(const std::vector<double> &edges, const std::vector<std::uint64_t> &counts, double ground)
{
    QList<QPointF> points;
    points.reserve(2 * qsizetype(counts.size()));
    for (std::size_t bin = 0; bin < counts.size(); ++bin) {
        const double height = std::max(ground, double(counts[bin]));
        points += QPointF(edges[bin], height);
        points += QPointF(edges[bin + 1], height);
    }
    return points;
}

/// For an axis at a side: beside labels narrower than three dots Qt Charts takes room from the title, which it then
/// cuts short. Labels are HTML.
QString asWideAsDots(const QString &label)
{
    constexpr qsizetype least = 3;
    return QStringLiteral("&nbsp;").repeated(std::max<qsizetype>(0, least - label.size())) + label;
}

QString nameOf(const ChartData &data, int series)
{
    return data.series[std::size_t(series)].name;
}

bool isTooWide(const ValueRange &range)
{
    return !std::isfinite((range.max - range.min) * 1.5);
}

QString withUnit(const QString &title, const QString &unit)
{
    return unit.isEmpty() ? title : title + QStringLiteral(" [") + unit + u']';
}

} // namespace

void ValuePlot::clear()
{
    m_chart.removeAllSeries();
    for (QAbstractAxis *axis : m_chart.axes()) {
        m_chart.removeAxis(axis);
        delete axis;
    }
    m_chart.setLocale(QLocale());
    m_chart.setLocalizeNumbers(true); // of the axes
    m_chart.setTitle({});
    m_chart.setTitleFont(m_font);
    m_chart.setTitleBrush(themeColor(ThemeRole::Muted));
    m_chart.setBackgroundBrush(themeColor(ThemeRole::Surface));
}

QString ValuePlot::titleOf(const ChartData &data, int series) const
{
    return withUnit(nameOf(data, series), m_units.value(series));
}

/// Empty: they have different ones.
QString ValuePlot::commonUnit(const std::vector<int> &series) const
{
    const QString unit = series.empty() ? QString() : m_units.value(series.front());
    return std::ranges::all_of(series, [&](int one) { return m_units.value(one) == unit; }) ? unit : QString();
}

void ValuePlot::dress(QAbstractAxis *axis, const QString &title) const
{
    axis->setLabelsFont(m_font);
    axis->setLabelsBrush(themeColor(ThemeRole::Muted));
    axis->setTitleFont(m_font);
    axis->setTitleBrush(themeColor(ThemeRole::Text));
    axis->setTitleText(title.toHtmlEscaped());
    axis->setLinePen(QPen(themeColor(ThemeRole::Border)));
    axis->setGridLinePen(QPen(blended(themeColor(ThemeRole::Border), themeColor(ThemeRole::Surface), 0.6)));
}

QAbstractAxis *ValuePlot::addValues(const ValueRange &range, const QString &title, Qt::Alignment side)
{
    const ValueAxis scale(range.min, range.max, mostTicks);
    QAbstractAxis *axis = makeAxis(scale, {scale.from(), scale.to()}, side);
    dress(axis, title);
    m_chart.addAxis(axis, side);
    return axis;
}

/// With the numbers that axes of values have over time, which Qt's own formats know nothing of: 101.34 k.
QAbstractAxis *ValuePlot::makeAxis(const ValueAxis &scale, const ValueRange &range, Qt::Alignment side) const
{
    auto *axis = new QCategoryAxis(&m_chart);
    axis->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    if (!scale.ticks().empty())
        axis->setStartValue(scale.ticks().front().value); // has a tick, too
    for (const ValueAxis::Tick &tick : scale.ticks()) {
        if (tick.value <= range.max)
            axis->append(side == Qt::AlignBottom ? tick.label : asWideAsDots(tick.label), tick.value);
    }
    axis->setRange(range.min, range.max);
    return axis;
}

QAbstractAxis *ValuePlot::addCounts(std::uint64_t highest, bool isLogarithmic)
{
    QAbstractAxis *made = nullptr;
    constexpr double room = 1.05; // above the highest
    if (isLogarithmic) {
        auto *axis = new QLogValueAxis(&m_chart);
        axis->setBase(10);
        axis->setRange(noneOnLogarithmic, std::max(10.0, double(highest) * 1.5));
        axis->setLabelFormat(QStringLiteral("%.0f"));
        axis->setMinorTickCount(-1);
        axis->setMinorGridLineVisible(false);
        made = axis;
    } else {
        const double most = std::max(1.0, double(highest));
        // With fewer than that there were ticks between whole numbers.
        const ValueAxis scale(0, std::max(most, double(mostTicks - 1)), mostTicks);
        made = makeAxis(scale, {0, most * room}, Qt::AlignLeft);
    }
    dress(made, ValuePlotText::tr("Values in each bin"));
    m_chart.addAxis(made, Qt::AlignLeft);
    return made;
}

void ValuePlot::add(QAbstractSeries *series, QAbstractAxis *x, QAbstractAxis *y)
{
    m_chart.addSeries(series);
    series->attachAxis(x);
    series->attachAxis(y);
}

void ValuePlot::show(const QString &message)
{
    clear();
    m_chart.setTitleBrush(Qt::transparent); // the view writes it in its middle
    m_chart.setTitle(message.toHtmlEscaped());
}

void ValuePlot::show(const Histogram &histogram, const ChartData &data, bool isLogarithmic)
{
    if (histogram.values == 0) {
        show(ValuePlotText::tr("There are no values in this span."));
        return;
    }
    const ValueRange range{histogram.edges.front(), histogram.edges.back()};
    if (isTooWide(range)) {
        show(ValuePlotText::tr("These values are too far apart for an axis."));
        return;
    }
    clear();
    const double ground = isLogarithmic ? noneOnLogarithmic : 0;
    const bool isAlone = histogram.series.size() == 1;
    std::vector<int> counted;
    counted.reserve(histogram.series.size());
    for (const Histogram::Counts &counts : histogram.series)
        counted.push_back(counts.series);
    const QString name =
        withUnit(isAlone ? nameOf(data, counted.front()) : ValuePlotText::tr("Value"), commonUnit(counted));
    const double width = (range.max - range.min) / double(histogram.binCount());
    const QString title = histogram.binCount() > 1
                              ? ValuePlotText::tr("%1 (bins of %2)").arg(name, QLocale().toString(width, 'g', 4))
                              : name;
    QAbstractAxis *x = addValues(range, title, Qt::AlignBottom);
    QAbstractAxis *y = addCounts(histogram.highest(), isLogarithmic);
    for (const Histogram::Counts &counts : histogram.series) {
        auto *area = new QAreaSeries(&m_chart);
        auto *upper = new QLineSeries(area);
        auto *lower = new QLineSeries(area);
        upper->replace(stepsOf(histogram.edges, counts.bins, ground));
        lower->replace({{range.min, ground}, {range.max, ground}});
        area->setUpperSeries(upper);
        area->setLowerSeries(lower);
        const QColor colour = seriesColor(counts.series);
        area->setName(nameOf(data, counts.series));
        area->setPen(QPen(colour, 1.5, seriesPenStyle(counts.series), Qt::FlatCap, Qt::MiterJoin));
        area->setBrush(faded(colour, isAlone ? 0.45F : 0.2F));
        add(area, x, y);
    }
}

void ValuePlot::show(const ScatterPairs &pairs, const ChartData &data)
{
    if (pairs.xSeries < 0 || pairs.clouds.empty()) {
        show(data.series.size() < 2
                 ? ValuePlotText::tr("Values are drawn over those of another series: here is only one.")
                 : ValuePlotText::tr("Values are drawn over those of another series: tick two or more."));
        return;
    }
    if (pairs.pairs() == 0) {
        show(ValuePlotText::tr("No two values of these series have the same time in this span."));
        return;
    }
    if (isTooWide(pairs.x) || isTooWide(pairs.y)) {
        show(ValuePlotText::tr("These values are too far apart for an axis."));
        return;
    }
    clear();
    const bool isAlone = pairs.clouds.size() == 1;
    QAbstractAxis *x = addValues(pairs.x, titleOf(data, pairs.xSeries), Qt::AlignBottom);
    // Those whose sizes are far from the first one's would be lines at the edge of its axis: they get one of their own.
    std::vector<ValueRange> ranges;
    ranges.reserve(pairs.clouds.size());
    for (const ScatterPairs::Cloud &cloud : pairs.clouds)
        ranges.push_back(cloud.y);
    const std::vector<int> groups = scaleGroups(ranges);
    const bool hasRight = std::ranges::any_of(groups, [](int group) { return group > 0; });
    std::array<QAbstractAxis *, 2> sides{};
    for (const bool isRight : {false, true}) {
        ValueRange range;
        std::vector<int> others;
        others.reserve(groups.size());
        QStringList names;
        for (std::size_t i = 0; i < groups.size(); ++i) {
            if ((groups[i] > 0) != isRight)
                continue;
            range.add(ranges[i]);
            others.push_back(pairs.clouds[i].series);
            names += nameOf(data, others.back());
        }
        if (others.empty())
            continue;
        QString title =
            isAlone || hasRight ? names.join(QStringLiteral(", ")) : ValuePlotText::tr("Values of the other series");
        if (hasRight && title.size() > longestTitle)
            title = title.left(longestTitle) + u'…';
        sides[isRight ? 1 : 0] =
            addValues(range, withUnit(title, commonUnit(others)), isRight ? Qt::AlignRight : Qt::AlignLeft);
    }
    const std::size_t count = pairs.pointCount();
    const double size = count < 500 ? 9 : count < 5'000 ? 7 : 5;
    for (std::size_t i = 0; i < pairs.clouds.size(); ++i) {
        const ScatterPairs::Cloud &cloud = pairs.clouds[i];
        QList<QPointF> points;
        points.reserve(qsizetype(cloud.points.size()));
        for (const ScatterPairs::Point &point : cloud.points)
            points += QPointF(point.x, point.y);
        auto *series = new QScatterSeries(&m_chart);
        series->replace(points);
        series->setName(nameOf(data, cloud.series));
        series->setMarkerShape(shapeOf(cloud.series));
        series->setMarkerSize(size);
        series->setColor(faded(seriesColor(cloud.series), 0.7F));
        series->setBorderColor(Qt::transparent);
        add(series, x, sides[groups[i] > 0 ? 1 : 0]);
    }
}

} // namespace penstock
