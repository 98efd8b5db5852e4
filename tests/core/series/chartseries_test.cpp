// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/series/chartseries.h"

#include <QRandomGenerator>
#include <QTest>

#include <cmath>
#include <limits>
#include <map>

using namespace penstock;

namespace {

constexpr std::int64_t start = 1'704'067'200'000'000'000;

ChartSeries makeSeries(const std::vector<std::int64_t> &times, const std::vector<double> &values)
{
    return {QStringLiteral("series"), PointList(times, values)};
}

ChartSeries randomSeries(int points, quint32 seed)
{
    QRandomGenerator random(seed);
    std::vector<std::int64_t> times;
    std::vector<double> values;
    std::int64_t time = start;
    double value = 0;
    for (int i = 0; i < points; ++i) {
        // Bursts, gaps and equal times.
        time += random.bounded(100) == 0 ? 5'000'000'000 : random.bounded(3) * 1'000'003;
        value += random.generateDouble() - 0.5;
        times.push_back(time);
        values.push_back(random.bounded(50) == 0 ? std::numeric_limits<double>::quiet_NaN() : value);
    }
    return makeSeries(times, values);
}

struct Extent
{
    double min = std::numeric_limits<double>::infinity();
    double max = -std::numeric_limits<double>::infinity();

    void add(double value)
    {
        min = std::min(min, value);
        max = std::max(max, value);
    }
    bool operator==(const Extent &) const = default;
};

} // namespace

class ChartSeriesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void equalsBruteForce_data()
    {
        QTest::addColumn<int>("points");
        QTest::addColumn<int>("columns");
        QTest::addColumn<double>("from");
        QTest::addColumn<double>("to");
        QTest::newRow("all of 100,000") << 100'000 << 800 << 0.0 << 1.0;
        QTest::newRow("a third") << 100'000 << 801 << 0.31 << 0.64;
        QTest::newRow("one column") << 5'000 << 1 << 0.1 << 0.9;
        QTest::newRow("fewer points than columns") << 300 << 1'000 << 0.0 << 1.0;
        QTest::newRow("more columns than a step of time") << 20'000 << 4'000 << 0.5 << 0.51;
    }

    void equalsBruteForce()
    {
        QFETCH(int, points);
        QFETCH(int, columns);
        QFETCH(double, from);
        QFETCH(double, to);
        const ChartSeries series = randomSeries(points, quint32(points + columns));
        const TimeSpan whole{series.points.time(0), series.points.time(series.points.size() - 1)};
        const TimeSpan view{whole.at(from), whole.at(to)};

        std::map<int, Extent> expected;
        int column = 0;
        for (std::size_t row = 0; row < series.points.size(); ++row) {
            const std::int64_t time = series.points.time(row);
            if (time < view.from || time > view.to || std::isnan(series.points.value(row)))
                continue;
            while (column + 1 < columns && time >= view.at(double(column + 1) / columns))
                ++column;
            expected[column].add(series.points.value(row));
        }

        const QList<QPointF> drawn = series.reduced(view, columns);
        QVERIFY(drawn.size() <= 4 * columns + 2);
        std::map<int, Extent> found;
        for (const QPointF &point : drawn) {
            if (point.x() < 0 || point.x() > 1)
                continue;
            // Shares of times are rounded; what falls on an edge may be counted on either side of it.
            const int nominal = std::min(int(point.x() * columns), columns - 1);
            const bool onEdge = std::abs(point.x() * columns - std::round(point.x() * columns)) < 1e-6;
            int place = nominal;
            if (onEdge) {
                const int after = std::min(int(std::round(point.x() * columns)), columns - 1);
                const auto holds = [&](int c) {
                    return expected.contains(c) && point.y() >= expected[c].min && point.y() <= expected[c].max;
                };
                place = holds(after) ? after : after - 1;
            }
            found[place].add(point.y());
        }
        QCOMPARE(found.size(), expected.size());
        for (const auto &[place, extent] : expected) {
            QCOMPARE(found[place].min, extent.min);
            QCOMPARE(found[place].max, extent.max);
        }
    }

    void noPeakIsLost()
    {
        std::vector<std::int64_t> times;
        std::vector<double> values;
        for (int i = 0; i < 1'000'000; ++i) {
            times.push_back(start + i);
            values.push_back(0);
        }
        values[777'777] = 42;
        const ChartSeries series = makeSeries(times, values);
        const QList<QPointF> drawn = series.reduced({start, start + 999'999}, 500);
        QVERIFY(drawn.size() <= 2'002);
        const auto isPeak = [](const QPointF &point) { return point.y() == 42; };
        const auto peak = std::find_if(drawn.begin(), drawn.end(), isPeak);
        QVERIFY(peak != drawn.end());
        QVERIFY(std::abs(peak->x() - 0.7777) < 0.002);
    }

    void linesReachTheEdges()
    {
        const ChartSeries series = makeSeries({0, 1'000'000'000, 2'000'000'000}, {0, 10, 20});
        const QList<QPointF> drawn = series.reduced({900'000'000, 1'000'000'100}, 100);
        QCOMPARE(drawn.size(), 3);
        QCOMPARE(drawn[0].x(), -1.0); // cut, but on the same straight line
        QVERIFY(drawn[0].y() > 7.9 && drawn[0].y() < 8.1);
        QCOMPARE(drawn[2].x(), 2.0);
    }

    void nearest_data()
    {
        QTest::addColumn<qint64>("time");
        QTest::addColumn<int>("row");
        QTest::newRow("before all") << qint64(-5) << 0;
        QTest::newRow("on one") << qint64(10) << 1;
        QTest::newRow("nearer to the next") << qint64(16) << 2;
        QTest::newRow("in the middle: the earlier") << qint64(15) << 1;
        QTest::newRow("after all") << qint64(99) << 2;
    }

    void nearest()
    {
        QFETCH(qint64, time);
        QFETCH(int, row);
        QCOMPARE(int(makeSeries({0, 10, 20}, {1, 2, 3}).nearestRow(time)), row);
    }
};

QTEST_MAIN(ChartSeriesTest)
#include "chartseries_test.moc"
