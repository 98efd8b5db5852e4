// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/series/heatmap.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <random>

using namespace penstock;

namespace {

constexpr std::int64_t second = 1'000'000'000;
constexpr std::int64_t start = 1'704'067'200 * second;
constexpr double none = std::numeric_limits<double>::quiet_NaN();

ChartData dataOf(const std::vector<std::vector<double>> &series, std::int64_t interval = second)
{
    ChartData data;
    for (const std::vector<double> &values : series) {
        std::vector<std::int64_t> times;
        times.reserve(values.size());
        for (std::size_t i = 0; i < values.size(); ++i)
            times.push_back(start + std::int64_t(i) * interval);
        data.series.push_back(ChartSeries::of(QStringLiteral("s"), PointList(times, values)));
        data.span = {times.front(), times.back()};
        data.pointCount += times.size();
    }
    return data;
}

std::uint64_t sumOf(const HeatMap &map)
{
    return std::accumulate(map.counts.begin(), map.counts.end(), std::uint64_t(0));
}

} // namespace

class HeatMapTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsEachValueOnce()
    {
        const ChartData data = dataOf({{0, 1, 2, 3, 4, 5, 6, 7, 8, 9}, {9, 9, 9, 9, none, 9, 9, 9, 9, 9}});
        const HeatMap map = HeatMap::of(data, data.span, {0, 1}, 5, 10);
        QCOMPARE(map.width, 2 * second);
        QCOMPARE(map.columns, 5);
        QCOMPARE(map.height, 1.0);
        QCOMPARE(map.rows, 10);
        QCOMPARE(map.values, 19U);
        QCOMPARE(sumOf(map), 19U);
        QCOMPARE(map.count(0, 0), 1U); // 0
        QCOMPARE(map.count(0, 9), 2U); // two nines
        QCOMPARE(map.count(2, 9), 1U); // one is missing
        QCOMPARE(map.count(4, 9), 3U);
        QCOMPARE(map.largest, 3U);
        QCOMPARE(map.infinite, 0U);
    }

    /// Against a plain count of each cell, whatever the values and the view.
    void agreesWithAPlainCount_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 0; seed < 40; ++seed)
            QTest::addRow("%d", seed) << seed;
    }

    void agreesWithAPlainCount()
    {
        QFETCH(int, seed);
        std::mt19937_64 random(static_cast<std::uint64_t>(seed));
        std::normal_distribution<double> values(double(seed) - 20, std::pow(10.0, seed % 13 - 6));
        std::vector<std::vector<double>> series(1 + std::size_t(seed) % 3);
        for (std::vector<double> &one : series) {
            one.reserve(5'000);
            for (int i = 0; i < 5'000; ++i)
                one.push_back(random() % 50 == 0 ? none : values(random));
        }
        if (seed % 4 == 0)
            series.front()[4'000] = std::numeric_limits<double>::infinity();
        const ChartData data = dataOf(series, 37'000'001);
        const double from = double(seed) / 80;
        const TimeSpan view{data.span.at(from), data.span.at(from + 0.4)};
        std::vector<int> shown(series.size());
        std::iota(shown.begin(), shown.end(), 0);
        const HeatMap map = HeatMap::of(data, view, shown, 20 + seed, 7 + seed % 20);
        QVERIFY(map.columns > 0 && map.columns <= 20 + seed + 1);
        // All that is in view has a cell.
        QVERIFY(map.timesOf(0).from <= view.from && map.timesOf(map.columns - 1).to >= view.to);
        std::vector<std::uint64_t> plain(map.counts.size());
        for (const ChartSeries &one : data.series) {
            for (std::size_t i = 0; i < one.points.size(); ++i) {
                const double value = one.points.value(i);
                const std::int64_t time = one.points.time(i);
                if (time < map.timesOf(0).from || time > map.timesOf(map.columns - 1).to || !std::isfinite(value))
                    continue;
                int row = 0;
                while (row + 1 < map.rows && value >= map.bottom + (row + 1) * map.height)
                    ++row;
                // At the very edge of a cell the last digit decides.
                const int found = map.rowOf(value);
                QVERIFY2(found == row || std::abs(found - row) == 1, qPrintable(QString::number(value)));
                QVERIFY(value >= map.bottom + found * map.height - map.height * 1e-9);
                QVERIFY(value <= map.bottom + (found + 1) * map.height + map.height * 1e-9);
                int column = 0;
                while (time > map.timesOf(column).to)
                    ++column;
                ++plain[std::size_t(column) * std::size_t(map.rows) + std::size_t(found)];
            }
        }
        QCOMPARE(map.counts, plain);
        QCOMPARE(map.values, std::accumulate(plain.begin(), plain.end(), std::uint64_t(0)));
        QCOMPARE(map.largest, *std::ranges::max_element(plain));
    }

    /// Also where what is added makes the columns wider, and of a time alone.
    void theOutermostColumnsAreWhole_data()
    {
        QTest::addColumn<qint64>("from");
        QTest::addColumn<qint64>("length");
        QTest::addColumn<int>("columns");
        constexpr qint64 hour = 3'600 * second;
        constexpr qint64 day = start;
        QTest::newRow("hours, the last one begins at the end") << day << 47 * hour << 50;
        QTest::newRow("begins in a column") << day + hour / 2 << 47 * hour << 50;
        QTest::newRow("as many as there may be") << day << 50 * hour - 1 << 50;
        QTest::newRow("one more than there may be") << day + 1 << 50 * hour - 1 << 50;
        QTest::newRow("on both sides of 1970") << -3 * hour << 5 * hour << 7;
        QTest::newRow("one column") << day << hour << 1;
        QTest::newRow("no room") << day << hour << 0;
        QTest::newRow("a time") << day << qint64(0) << 100;
        QTest::newRow("two ns") << day << qint64(2) << 100;
    }

    void theOutermostColumnsAreWhole()
    {
        QFETCH(qint64, from);
        QFETCH(qint64, length);
        QFETCH(int, columns);
        ChartData data;
        data.span = {from, from + length};
        std::vector<std::int64_t> times{data.span.from};
        if (length > 0)
            times.push_back(data.span.to);
        data.series = {ChartSeries::of(QStringLiteral("s"), PointList(times, std::vector(times.size(), 1.0)))};
        const TimeSpan whole = HeatMap::wholeColumns(data.span, columns);
        QVERIFY(whole.from <= data.span.from && whole.to >= data.span.to);
        const HeatMap map = HeatMap::of(data, whole, {0}, std::max(columns, 2), 10);
        QVERIFY(map.columns > 0);
        QCOMPARE(map.timesOf(0).from, whole.from);
        QCOMPARE(map.timesOf(map.columns - 1).to, whole.to);
        QVERIFY(map.columns <= std::max(columns, 2));
        // And no column more than the data has, but around a time alone.
        if (length > 0) {
            QCOMPARE(map.columnOf(data.span.from), 0);
            QCOMPARE(map.columnOf(data.span.to), map.columns - 1);
        }
        QCOMPARE(HeatMap::wholeColumns(whole, columns), whole);
    }

    /// What both views show is the same in both.
    void cellsStayWhileTheViewMoves()
    {
        std::vector<double> values;
        values.reserve(10'000);
        for (int i = 0; i < 10'000; ++i)
            values.push_back(std::sin(i / 300.0));
        const ChartData data = dataOf({values});
        const TimeSpan view{data.span.at(0.3), data.span.at(0.5)};
        const HeatMap before = HeatMap::of(data, view, {0}, 50, 20);
        const HeatMap after = HeatMap::of(data, view.moved(0.013), {0}, 50, 20);
        QCOMPARE(after.width, before.width);
        const int middle = before.columns / 2;
        const int column = after.columnOf(before.timesOf(middle).from);
        QCOMPARE(after.timesOf(column), before.timesOf(middle));
        for (int row = 0; row < before.rows; ++row)
            QCOMPARE(after.count(column, after.rowOf(before.bottom + (row + 0.5) * before.height)),
                     before.count(middle, row));
    }

    void extremes_data()
    {
        QTest::addColumn<std::vector<double>>("values");
        QTest::addColumn<qulonglong>("counted");
        QTest::addColumn<qulonglong>("infinite");
        QTest::newRow("nothing") << std::vector{none, none} << qulonglong(0) << qulonglong(0);
        QTest::newRow("one value") << std::vector{5.0} << qulonglong(1) << qulonglong(0);
        QTest::newRow("all the same") << std::vector{1e300, 1e300, 1e300} << qulonglong(3) << qulonglong(0);
        QTest::newRow("hardly other ones")
            << std::vector{1.0, std::nextafter(1.0, 2.0)} << qulonglong(2) << qulonglong(0);
        QTest::newRow("zero") << std::vector{0.0, -0.0} << qulonglong(2) << qulonglong(0);
        QTest::newRow("infinite") << std::vector{1.0, -std::numeric_limits<double>::infinity(), 2.0} << qulonglong(2)
                                  << qulonglong(1);
        QTest::newRow("smallest") << std::vector{5e-324, 1e-323} << qulonglong(2) << qulonglong(0);
    }

    void extremes()
    {
        QFETCH(std::vector<double>, values);
        const ChartData data = dataOf({values});
        const HeatMap map = HeatMap::of(data, data.span.padded(0.01), {0}, 100, 40);
        QTEST(qulonglong(map.values), "counted");
        QTEST(qulonglong(map.infinite), "infinite");
        QCOMPARE(sumOf(map), map.values);
        // More than doubles can span: no cells, and none is counted.
        const ChartData wide = dataOf({{-1.7e308, 1.7e308}});
        QCOMPARE(HeatMap::of(wide, wide.span, {0}, 100, 40).columns, 0);
    }

    void theEndsOfTime()
    {
        constexpr std::int64_t first = std::numeric_limits<std::int64_t>::min();
        constexpr std::int64_t last = std::numeric_limits<std::int64_t>::max();
        ChartData data;
        data.series.push_back(ChartSeries::of(
            QStringLiteral("s"), PointList(std::vector{first, std::int64_t(0), last}, std::vector{1.0, 2.0, 3.0})));
        data.span = {first, last};
        const HeatMap map = HeatMap::of(data, data.span, {0}, 100, 10);
        QCOMPARE(map.values, 3U);
        QVERIFY(map.columns <= 102);
        QCOMPARE(HeatMap::wholeColumns(data.span, 100), data.span);
    }
};

QTEST_GUILESS_MAIN(HeatMapTest)
#include "heatmap_test.moc"
