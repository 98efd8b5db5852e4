// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is read of a ValueChart bin by bin and point by point.
#include "core/series/readingtext.h"
#include "ui/charts/chartframe.h"
#include "ui/charts/valuechart.h"
#include "ui/common/theme.h"

#include <QChart>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <iterator>

namespace penstock {

namespace {

constexpr double nearPixels = 12; ///< of the mouse

/// Names are text, whatever is in them.
QString asTip(const QString &text)
{
    return QStringLiteral("<p style='white-space:pre'>%1</p>").arg(text.toHtmlEscaped());
}

/// The point that is nearest in time; of two as near the one before. There is one.
std::size_t nearestIn(const std::vector<ScatterPairs::Point> &points, std::int64_t time)
{
    const auto after = std::ranges::lower_bound(points, time, {}, &ScatterPairs::Point::time);
    if (after == points.begin())
        return 0;
    const auto before = std::prev(after);
    // Times may be at both ends of what there is.
    const auto away = [](std::int64_t from, std::int64_t to) { return std::uint64_t(to) - std::uint64_t(from); };
    const bool isBefore = after == points.end() || away(before->time, time) <= away(time, after->time);
    return std::size_t((isBefore ? before : after) - points.begin());
}

} // namespace

/// 0: no bin any more. The first or the last one comes first.
void ValueChart::stepBin(int step)
{
    const auto bins = chart()->series().isEmpty() ? 0 : std::ptrdiff_t(m_content.histogram.binCount());
    if (step == 0 || bins == 0)
        m_bin.reset();
    else if (!m_bin)
        m_bin = std::size_t(step > 0 ? 0 : bins - 1);
    else
        m_bin = std::size_t(std::clamp<std::ptrdiff_t>(std::ptrdiff_t(*m_bin) + step, 0, bins - 1));
    if (m_bin)
        QToolTip::showText(viewport()->mapToGlobal(bandOf(*m_bin).topRight().toPoint()), asTip(readingText()),
                           viewport());
    else
        QToolTip::hideText();
    viewport()->update();
    Q_EMIT readingChanged();
}

bool ValueChart::hasPoints() const
{
    return m_content.data && m_content.style.kind == ChartStyle::Kind::Scatter && !chart()->series().isEmpty() &&
           m_content.pairs.pointCount() > 0;
}

void ValueChart::stepReading(int by)
{
    if (!hasPoints())
        return stepBin(by);
    const std::vector<ScatterPairs::Cloud> &clouds = m_content.pairs.clouds;
    if (by == 0) {
        choose({});
        return;
    }
    if (!m_place) {
        const auto first = std::ranges::find_if(clouds, [](const auto &cloud) { return !cloud.points.empty(); });
        choose(Place{std::size_t(first - clouds.begin()), by > 0 ? 0 : first->points.size() - 1});
        return;
    }
    const auto last = std::ptrdiff_t(clouds[m_place->cloud].points.size()) - 1;
    const auto next = std::clamp<std::ptrdiff_t>(std::ptrdiff_t(m_place->point) + by, 0, last);
    choose(Place{m_place->cloud, std::size_t(next)});
}

/// To the point of the next series that is nearest in time.
void ValueChart::stepCloud(int step)
{
    if (!hasPoints())
        return;
    if (!m_place)
        return stepReading(1);
    const std::vector<ScatterPairs::Cloud> &clouds = m_content.pairs.clouds;
    const std::int64_t time = pointAt(*m_place).time;
    for (auto at = std::ptrdiff_t(m_place->cloud) + step; at >= 0 && at < std::ptrdiff_t(clouds.size()); at += step) {
        const std::vector<ScatterPairs::Point> &points = clouds[std::size_t(at)].points;
        if (points.empty())
            continue;
        choose(Place{std::size_t(at), nearestIn(points, time)});
        return;
    }
}

void ValueChart::choose(const std::optional<Place> &place)
{
    m_place = place;
    if (m_place)
        QToolTip::showText(viewport()->mapToGlobal(spotOf(*m_place).toPoint()), asTip(readingText()), viewport());
    else
        QToolTip::hideText();
    viewport()->update();
    Q_EMIT readingChanged();
}

const ScatterPairs::Point &ValueChart::pointAt(const Place &place) const
{
    return m_content.pairs.clouds[place.cloud].points[place.point];
}

QPointF ValueChart::spotOf(const Place &place) const
{
    const ScatterPairs::Point &point = pointAt(place);
    return mapFromScene(
        chart()->mapToScene(chart()->mapToPosition({point.x, point.y}, chart()->series()[qsizetype(place.cloud)])));
}

std::optional<ValueChart::Place> ValueChart::placeNear(const QPointF &at) const
{
    std::optional<Place> nearest;
    double least = nearPixels * nearPixels;
    const std::vector<ScatterPairs::Cloud> &clouds = m_content.pairs.clouds;
    const QPointF place = chart()->mapFromScene(mapToScene(at.toPoint()));
    const QList<QAbstractSeries *> drawn = chart()->series();
    for (std::size_t cloud = 0; cloud < clouds.size(); ++cloud) {
        // To map each of many points takes long: only those that may be near, by their values.
        QAbstractSeries *const series = drawn[qsizetype(cloud)];
        const QPointF middle = chart()->mapToValue(place, series);
        const QPointF reach = chart()->mapToValue(place + QPointF(nearPixels + 1, nearPixels + 1), series) - middle;
        for (std::size_t point = 0; point < clouds[cloud].points.size(); ++point) {
            const ScatterPairs::Point &one = clouds[cloud].points[point];
            if (std::abs(one.x - middle.x()) > std::abs(reach.x()) ||
                std::abs(one.y - middle.y()) > std::abs(reach.y()))
                continue;
            const QPointF away = spotOf({cloud, point}) - at;
            const double distance = QPointF::dotProduct(away, away);
            if (distance <= least) {
                least = distance;
                nearest = Place{cloud, point};
            }
        }
    }
    return nearest;
}

/// Its time, to the nanosecond, and both values with all digits.
QString ValueChart::textOf(const Place &place) const
{
    const ScatterPairs::Point &point = pointAt(place);
    const auto line = [this](int series, double value) {
        return m_content.data->series[std::size_t(series)].name + QStringLiteral(": ") +
               ChartFrame::withUnit(penstock::readingText(value, 0), m_content.units.value(series));
    };
    return QStringList{m_clock.reading(point.time), line(m_content.pairs.xSeries, point.x),
                       line(m_content.pairs.clouds[place.cloud].series, point.y)}
        .join(u'\n');
}

void ValueChart::paintPlace(QPainter &painter) const
{
    if (!m_place)
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(themeColor(ThemeRole::Accent), 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(spotOf(*m_place), spacing::small, spacing::small);
    painter.setRenderHint(QPainter::Antialiasing, false);
}

} // namespace penstock
