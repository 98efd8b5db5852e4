// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/series/seriestrace.h"

#include <algorithm>
#include <cmath>

namespace penstock {

namespace {

constexpr std::size_t pointsPerColumn = 2;
constexpr std::size_t nearRows = 64;   ///< that are looked at for a value
constexpr std::size_t ahead = 6;       ///< columns whose memory is asked for already
constexpr std::uint64_t nearShare = 8; ///< of a column: that its edge may be off when it has many rows

/// Painters lose their way among coordinates far outside: the line is cut one width beyond the edge.
void cutLine(SeriesTrace::Point &outer, const SeriesTrace::Point &inner, double limit)
{
    const double share = (limit - inner.x) / (outer.x - inner.x);
    outer.x = limit;
    outer.value = inner.value + (outer.value - inner.value) * share;
}

/// Goes through a series from left to right and knows where lines end.
class Tracer
{
public:
    Tracer(const ChartSeries &series, const TimeSpan &span) : m_series(series), m_span(span) {}

    /// True when a gap is before the values from `first` on; `last` is the time of the last of them.
    bool starts(std::int64_t first, std::int64_t last)
    {
        const bool isGap = m_hasLast && std::uint64_t(first) - std::uint64_t(m_last) > m_series.joins.of(m_seenNull);
        m_last = last;
        m_hasLast = true;
        m_seenNull = false;
        return isGap;
    }
    void seeNull() { m_seenNull = true; }

    void addPoint(SeriesTrace *trace, std::size_t row)
    {
        const double value = m_series.points.value(row);
        if (!std::isfinite(value)) {
            m_seenNull = true;
            return;
        }
        const std::int64_t time = m_series.points.time(row);
        const bool isDoubled = m_hasLast && m_last == time;
        const bool isStart = starts(time, time);
        trace->points.push_back({m_span.shareOf(time), value, isStart, isDoubled, m_series.isLate(time)});
    }

    /// ends: the times of its first and its last row.
    void addStroke(SeriesTrace *trace, std::size_t first, std::size_t last, const TimeSpan &ends, double middle)
    {
        const PointList &points = m_series.points;
        const PointSummary found = points.summary(first, last);
        if (found.count == 0) {
            m_seenNull = m_seenNull || last > first;
            return;
        }
        ValueRange range = found.range;
        if (!std::isfinite(range.min) || !std::isfinite(range.max)) {
            range = {};
            for (std::size_t row = first; row < last; ++row) {
                if (std::isfinite(points.value(row)))
                    range.add(points.value(row));
            }
        }
        // Where its values begin and end, if that is near its ends.
        const bool isWhole = found.count == last - first;
        std::size_t begin = first;
        while (!isWhole && begin + 1 < last && begin - first < nearRows && !std::isfinite(points.value(begin)))
            ++begin;
        std::size_t end = last - 1;
        while (!isWhole && end > begin && last - end < nearRows && !std::isfinite(points.value(end)))
            --end;
        m_seenNull = m_seenNull || begin > first;
        const bool isStart =
            starts(begin == first ? ends.from : points.time(begin), end + 1 == last ? ends.to : points.time(end));
        m_seenNull = end + 1 < last;
        trace->strokes.push_back({found.count == 1 && begin == end ? m_span.shareOf(points.time(begin)) : middle,
                                  range.min, range.max, std::clamp(found.mean(), range.min, range.max), isStart});
    }

private:
    const ChartSeries &m_series;
    const TimeSpan &m_span;
    std::int64_t m_last = 0;
    bool m_hasLast = false;
    bool m_seenNull = false;
};

/// Or not further behind the other than that.
bool isBefore(std::int64_t time, std::int64_t other, std::uint64_t near)
{
    return time < other || std::uint64_t(time) - std::uint64_t(other) <= near;
}

/// Finds the first row of each column, one after the other.
class ColumnEdges
{
public:
    ColumnEdges(const PointList &points, const TimeSpan &span, const ChartSeries::Rows &inside, std::size_t columns)
        : m_points(points),
          m_span(span),
          m_inside(inside),
          m_columns(columns),
          m_near(span.length() / columns / nearShare)
    {
        // Half of a group is the most that an edge is moved.
        const std::size_t most = 2 * (inside.last - inside.first) / columns / nearShare;
        for (std::size_t group = PointBlock::groupSize; group <= most; group *= PointBlock::fanOut)
            m_group = group;
        m_edges.reserve(columns + 1);
        m_edges.push_back({inside.first, {0, points.time(inside.first)}});
    }

    std::size_t count() const { return m_edges.size(); }
    std::size_t at(std::size_t column) const { return m_edges[column].row; }
    /// The times of the first and the last row of a column that has some.
    TimeSpan ends(std::size_t column) const { return {m_edges[column].times.at, m_edges[column + 1].times.before}; }

    /// At most one more than the columns.
    void findNext()
    {
        const std::size_t column = m_edges.size();
        if (column >= m_columns) {
            addEdge(m_inside.last);
            return;
        }
        const std::size_t before = m_edges.back().row;
        // Mostly columns have as many rows as the one before.
        const std::size_t later = before + (before - m_edges[column < 2 ? 0 : column - 2].row) * ahead;
        m_group == 0 ? m_points.prefetchTime(later) : m_points.prefetchAround(later);
        const std::int64_t edge = m_span.at(double(column) / double(m_columns));
        if (m_group == 0 || !addGroupAt(edge, before))
            addEdge(m_points.find(edge, before, m_inside.last));
        m_points.prefetchSummary(m_edges.back().row);
    }

private:
    struct Edge
    {
        std::size_t row;
        PointList::Neighbours times;
    };

    void addEdge(std::size_t row)
    {
        if (row == m_edges.back().row)
            m_edges.push_back(m_edges.back());
        else if (row == m_inside.last)
            m_edges.push_back({row, {m_points.time(row - 1), 0}});
        else
            m_edges.push_back({row, m_points.timesAround(row)});
    }

    /// Where a group begins, so that what is beside it need not be summed up, if all that comes into the wrong column
    /// by that is near its edge, and if that is behind the row before.
    bool addGroupAt(std::int64_t edge, std::size_t before)
    {
        const std::size_t guess = m_points.guess(edge, before, m_inside.last);
        const std::size_t group = (guess + m_group / 2) / m_group * m_group;
        if (group <= before || group >= m_inside.last)
            return false;
        const PointList::Neighbours times = m_points.timesAround(group);
        if (!isBefore(times.before, edge, m_near) || !isBefore(edge, times.at, m_near))
            return false;
        m_edges.push_back({group, times});
        return true;
    }

    const PointList &m_points;
    const TimeSpan &m_span;
    ChartSeries::Rows m_inside;
    std::size_t m_columns;
    std::uint64_t m_near;
    std::size_t m_group =
        0; ///< rows whose summary is there as one, as many as a column's edge lets; 0: columns have few
    std::vector<Edge> m_edges;
};

} // namespace

SeriesTrace traceOf(const ChartSeries &series, const TimeSpan &span, int columns)
{
    SeriesTrace trace;
    trace.columns = columns;
    const ChartSeries::Rows inside = series.rowsIn(span);
    const PointList &points = series.points;
    Tracer tracer(series, span);
    // The lines to the values beyond the edges cross the picture.
    std::size_t before = inside.first;
    while (before > 0 && inside.first - before < nearRows && !std::isfinite(points.value(before - 1)))
        --before;
    std::size_t after = inside.last;
    while (after < points.size() && after - inside.last < nearRows && !std::isfinite(points.value(after)))
        ++after;
    before = before > 0 ? before - 1 : 0;
    after = std::min(after + 1, points.size());
    if (inside.last - inside.first <= pointsPerColumn * std::size_t(columns)) {
        trace.points.reserve(after - before);
        for (std::size_t row = before; row < after; ++row)
            tracer.addPoint(&trace, row);
        std::vector<SeriesTrace::Point> &drawn = trace.points;
        if (drawn.size() > 1 && drawn.front().x < -1)
            cutLine(drawn.front(), drawn[1], -1);
        if (drawn.size() > 1 && drawn.back().x > 2)
            cutLine(drawn.back(), drawn[drawn.size() - 2], 2);
        return trace;
    }
    trace.strokes.reserve(std::size_t(columns));
    ColumnEdges edges(points, span, inside, std::size_t(columns));
    for (std::size_t column = 0; column < std::size_t(columns); ++column) {
        while (edges.count() <= std::min(column + ahead, std::size_t(columns)))
            edges.findNext();
        if (edges.at(column + 1) > edges.at(column))
            tracer.addStroke(&trace, edges.at(column), edges.at(column + 1), edges.ends(column),
                             (double(column) + 0.5) / columns);
    }
    return trace;
}

} // namespace penstock
