// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/series/seriestrace.h"

#include <algorithm>
#include <cmath>

namespace penstock {

namespace {

constexpr std::size_t pointsPerColumn = 2;
constexpr std::size_t nearRows = 64;  ///< that are looked at for a value
constexpr std::size_t ahead = 6;      ///< columns whose memory is asked for already
constexpr std::size_t manyRows = 256; ///< in a column

/// The share of a column that its edge may be off, as one to so many: where rows are fewer, the ones that belong to no
/// group of a column count for more.
constexpr std::size_t nearShare(std::size_t rows)
{
    return rows < manyRows ? 3 : 8;
}

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
        const ValueRange range = found.range.isFinite() ? found.range : m_series.finiteRange({first, last});
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
        : m_points(points), m_span(span), m_inside(inside), m_columns(columns)
    {
        const std::size_t rows = (inside.last - inside.first) / columns;
        m_near = span.length() / columns / nearShare(rows);
        m_nearRows = rows / nearShare(rows);
        // Columns of fewer rows would hardly ever end where a group does.
        for (std::size_t group = PointBlock::groupSize; group <= 2 * rows; group *= PointBlock::fanOut)
            m_group = group;
        m_edges.reserve(columns + 1);
        m_edges.push_back({inside.first, {0, points.time(inside.first)}});
        m_guesses.reserve(columns);
        m_guesses.push_back({inside.first});
        while (m_guesses.size() < std::min(ahead, columns))
            guessNext();
    }

    std::size_t count() const { return m_edges.size(); }
    std::size_t at(std::size_t column) const { return m_edges[column].row; }
    /// The times of the first and the last row of a column that has some.
    TimeSpan ends(std::size_t column) const { return {m_edges[column].times.at, m_edges[column + 1].times.before}; }

    /// At most one more than the columns.
    void findNext()
    {
        if (m_guesses.size() < m_columns)
            guessNext();
        const std::size_t column = m_edges.size();
        if (column >= m_columns) {
            addEdge(m_inside.last);
            return;
        }
        const Edge before = m_edges.back();
        const Guess &guess = m_guesses[column];
        if (before.row == m_inside.last || before.times.at >= guess.time)
            addEdge(before.row);
        else if (guess.group <= before.row || !addGroupAt(guess))
            addEdge(m_points.findBehind(guess.time, before.row, m_inside.last));
        m_points.prefetchSummary(before.row, m_edges.back().row);
    }

private:
    struct Edge
    {
        std::size_t row;
        PointList::Neighbours times;
    };
    /// Where a column may begin.
    struct Guess
    {
        std::size_t row;
        std::int64_t time = 0;
        std::size_t group = 0; ///< one that begins near it; 0: none
    };

    void guessNext()
    {
        const std::int64_t time = m_span.at(double(m_guesses.size()) / double(m_columns));
        const std::size_t row = m_points.guess(time, m_guesses.back().row, m_inside.last);
        const std::size_t group = groupNear(row);
        group > 0 ? m_points.prefetchAround(group) : m_points.prefetchTime(row);
        m_guesses.push_back({row, time, group});
    }

    /// The larger its group, the less is there to sum up.
    std::size_t groupNear(std::size_t row) const
    {
        for (std::size_t size = m_group; size >= PointBlock::groupSize; size /= PointBlock::fanOut) {
            const std::size_t group = (row + size / 2) / size * size;
            if ((group > row ? group - row : row - group) <= m_nearRows)
                return group < m_inside.last ? group : 0;
        }
        return 0;
    }

    void addEdge(std::size_t row)
    {
        if (row == m_edges.back().row)
            m_edges.push_back(m_edges.back());
        else if (row == m_inside.last)
            m_edges.push_back({row, {m_points.time(row - 1), 0}});
        else
            m_edges.push_back({row, m_points.timesAround(row)});
    }

    /// What is beside a group need not be summed up; it may be one if all that comes into the wrong column by that is
    /// near its edge.
    bool addGroupAt(const Guess &guess)
    {
        const PointList::Neighbours times = m_points.timesAround(guess.group);
        if (!isBefore(times.before, guess.time, m_near) || !isBefore(guess.time, times.at, m_near))
            return false;
        m_edges.push_back({guess.group, times});
        return true;
    }

    const PointList &m_points;
    const TimeSpan &m_span;
    ChartSeries::Rows m_inside;
    std::size_t m_columns;
    std::uint64_t m_near = 0;
    std::size_t m_nearRows = 0; // about as many as come within that
    std::size_t m_group = 0; // rows whose summary is there as one, the most that is worth a look; 0: columns have few
    std::vector<Edge> m_edges;
    std::vector<Guess> m_guesses; // some columns ahead, so that memory is asked for before it is read
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
