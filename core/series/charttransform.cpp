// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/series/charttransform.h"

#include "core/async/plural.h"
#include "core/series/pointlistbuilder.h"
#include "core/series/readingtext.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>

namespace penstock {

namespace {

using Kind = ChartTransform::Kind;

constexpr double none = std::numeric_limits<double>::quiet_NaN();
constexpr std::size_t rowsBetweenLooks = 65'536; ///< whether one should stop
constexpr double largestExact = 0x1p53;          ///< whole numbers beyond it are rounded where they are drawn

double secondsBetween(std::int64_t before, std::int64_t after)
{
    return double(std::uint64_t(after) - std::uint64_t(before)) / 1e9;
}

/// The sum of the last values, in constant time for each. Nothing is ever taken from a sum: that would carry the errors
/// of large values along. What came since the middle is one sum; what was there before it has a sum from each value on.
class WindowSum
{
public:
    explicit WindowSum(std::size_t size) : m_size(std::max<std::size_t>(1, size)) {}

    void add(double value)
    {
        if (count() == m_size && m_older.empty())
            turn();
        if (count() == m_size)
            m_older.pop_back();
        m_newer.push_back(value);
        m_newerSum += value;
    }
    std::size_t count() const { return m_older.size() + m_newer.size(); }
    double sum() const { return m_newerSum + (m_older.empty() ? 0 : m_older.back()); }

private:
    void turn()
    {
        double sum = 0;
        while (!m_newer.empty()) {
            sum += m_newer.back();
            m_newer.pop_back();
            m_older.push_back(sum);
        }
        m_newerSum = 0;
    }

    std::size_t m_size;
    std::vector<double> m_older; ///< sums, the first value's last
    std::vector<double> m_newer;
    double m_newerSum = 0;
};

/// Goes through the values of a series, one after the other.
class Step
{
public:
    Step(const ChartTransform &transform, const ChartSeries *reference)
        : m_transform(transform), m_reference(reference), m_window(std::size_t(std::max(1, transform.window)))
    {
    }

    /// NaN: nothing at this time.
    double next(std::int64_t time, double value)
    {
        switch (m_transform.kind) {
        case Kind::Derivative:
        case Kind::Rate:
            return change(time, value);
        case Kind::MovingMean:
            return mean(value);
        case Kind::Sum:
            return m_sum += value;
        case Kind::Scale:
            return value * m_transform.factor;
        case Kind::Difference:
            return value - referenceAt(time);
        case Kind::None:
            break;
        }
        return value;
    }

private:
    double change(std::int64_t time, double value)
    {
        double result = none;
        if (m_hasLast && time != m_lastTime) {
            const bool beganAgain = m_transform.kind == Kind::Rate && value < m_last;
            result = (beganAgain ? value : value - m_last) / secondsBetween(m_lastTime, time);
        }
        m_last = value;
        m_lastTime = time;
        m_hasLast = true;
        return result;
    }

    double mean(double value)
    {
        m_window.add(value);
        return m_window.sum() / double(m_window.count());
    }

    /// On the line that a chart draws between the two values around it: none across a gap.
    double referenceAt(std::int64_t time)
    {
        const PointList &points = m_reference->points;
        for (; m_at < points.size() && (points.time(m_at) < time || !std::isfinite(points.value(m_at))); ++m_at) {
            const bool isValue = std::isfinite(points.value(m_at));
            m_seenNull = !isValue;
            if (isValue)
                m_before = m_at;
        }
        if (m_at == points.size())
            return none;
        const std::int64_t next = points.time(m_at);
        if (next == time)
            return points.value(m_at);
        if (!m_before)
            return none;
        const std::int64_t last = points.time(*m_before);
        if (std::uint64_t(next) - std::uint64_t(last) > m_reference->joins.of(m_seenNull))
            return none;
        const double before = points.value(*m_before);
        return before + (points.value(m_at) - before) * (secondsBetween(last, time) / secondsBetween(last, next));
    }

    const ChartTransform &m_transform;
    const ChartSeries *m_reference;
    double m_last = 0;
    std::int64_t m_lastTime = 0;
    bool m_hasLast = false;
    double m_sum = 0;
    WindowSum m_window;
    std::optional<std::size_t> m_before; ///< in the reference: the last value before the time that was asked for
    std::size_t m_at = 0;                ///< the next one
    bool m_seenNull = false;             ///< between them
};

/// Empty when no value can be computed, or one should stop. Counts what is infinite.
PointList pointsOf(const ChartSeries &series, const ChartTransform &transform, const ChartSeries *reference,
                   const std::stop_token &stop, std::size_t *infinite)
{
    std::vector<std::int64_t> times;
    std::vector<double> values;
    times.reserve(series.points.size());
    values.reserve(series.points.size());
    Step step(transform, reference);
    bool any = false;
    for (std::size_t row = 0; row < series.points.size(); ++row) {
        if (row % rowsBetweenLooks == 0 && stop.stop_requested())
            return {};
        const double value = series.points.value(row);
        // Rows without a value stay: a gap is a gap.
        const double result = std::isfinite(value) ? step.next(series.points.time(row), value) : none;
        *infinite += std::isinf(value) || std::isinf(result) ? 1 : 0;
        times.push_back(series.points.time(row));
        values.push_back(std::isfinite(result) ? result : none);
        any = any || std::isfinite(result);
    }
    if (!any)
        return {};
    PointListBuilder builder;
    builder.append(times, values);
    builder.setDoubled(series.points.doubled()); // a change within no time is none, so that the list does not tell
    return builder.share();
}

/// What is computed of them is the difference of two large values: little is left of it, and that is rounded.
bool isRounded(const ChartSeries &series, Kind kind)
{
    if (kind != Kind::Derivative && kind != Kind::Rate && kind != Kind::Difference)
        return false;
    const ValueRange range = series.finiteRange({0, series.points.size()});
    return !range.isEmpty() && std::max(std::abs(range.min), std::abs(range.max)) > largestExact;
}

} // namespace

QString ChartTransform::text() const
{
    switch (kind) {
    case Kind::None:
        break;
    case Kind::Derivative:
        return tr("Derivative per second");
    case Kind::Rate:
        return tr("Rate of a counter per second");
    case Kind::MovingMean:
        return withCount(tr("Moving mean of %n values", nullptr, window), quint64(std::max(0, window)));
    case Kind::Sum:
        return tr("Sum of the values so far");
    case Kind::Scale:
        return tr("Values times %1").arg(penstock::readingText(factor, 0));
    case Kind::Difference:
        return tr("Difference from %1").arg(reference);
    }
    return {};
}

QString ChartTransform::nameOf(const QString &name) const
{
    switch (kind) {
    case Kind::None:
        break;
    case Kind::Derivative:
        return QStringLiteral("derivative(%1)").arg(name);
    case Kind::Rate:
        return QStringLiteral("rate(%1)").arg(name);
    case Kind::MovingMean:
        return QStringLiteral("moving mean(%1)").arg(name);
    case Kind::Sum:
        return QStringLiteral("sum(%1)").arg(name);
    case Kind::Scale:
        return QStringLiteral("%1 × %2").arg(name, penstock::readingText(factor, 0));
    case Kind::Difference:
        return QStringLiteral("%1 − %2").arg(name, reference);
    }
    return name;
}

ChartDataPtr transformed(const ChartDataPtr &data, const ChartTransform &transform, const std::stop_token &stop)
{
    if (!data || transform.kind == Kind::None)
        return data;
    const auto reference = std::ranges::find(data->series, transform.reference, &ChartSeries::name);
    auto result = std::make_shared<ChartData>();
    result->parts = data->parts;
    result->totalSeries = data->totalSeries;
    result->rowsWithoutTime = data->rowsWithoutTime;
    if (transform.kind == Kind::Difference && reference == data->series.end()) {
        result->uncomputed = data->series.size();
        return result;
    }
    for (const ChartSeries &series : data->series) {
        if (stop.stop_requested())
            break;
        if (transform.kind == Kind::Difference && &series == &*reference)
            continue;
        const PointList points = pointsOf(series, transform, transform.kind == Kind::Difference ? &*reference : nullptr,
                                          stop, &result->infinite);
        if (points.isEmpty()) {
            --result->totalSeries;
            ++result->uncomputed;
            continue;
        }
        result->hasRounded = result->hasRounded || isRounded(series, transform.kind);
        ChartSeries made = ChartSeries::of(transform.nameOf(series.name), points);
        made.parts = series.parts;
        made.field = series.field;
        if (!made.parts.isEmpty())
            made.parts.back() = transform.nameOf(made.parts.back());
        made.late = series.late;
        made.lateTimes = series.lateTimes;
        const TimeSpan span{points.time(0), points.time(points.size() - 1)};
        result->span = result->isEmpty()
                           ? span
                           : TimeSpan{std::min(result->span.from, span.from), std::max(result->span.to, span.to)};
        result->pointCount += points.size();
        result->series.push_back(std::move(made));
    }
    if (transform.kind == Kind::Difference && result->totalSeries > 0)
        --result->totalSeries; // the other one itself
    return result;
}

} // namespace penstock
