// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/series/seriestrace.h"

#include <QRandomGenerator>
#include <QTest>

#include <cmath>
#include <limits>

using namespace penstock;

namespace {

constexpr std::int64_t start = 1'704'067'200'000'000'000;
constexpr std::int64_t second = 1'000'000'000;
constexpr double none = std::numeric_limits<double>::quiet_NaN();

ChartSeries makeSeries(const std::vector<std::int64_t> &times, const std::vector<double> &values)
{
    return ChartSeries::of(QStringLiteral("series"), PointList(times, values));
}

/// Bursts, gaps, equal times, and rows without a value.
ChartSeries randomSeries(int points, quint32 seed)
{
    QRandomGenerator random(seed);
    std::vector<std::int64_t> times;
    std::vector<double> values;
    std::int64_t time = start;
    double value = 0;
    for (int i = 0; i < points; ++i) {
        time += random.bounded(100) == 0 ? 5 * second : random.bounded(3) * 1'000'003;
        value += random.generateDouble() - 0.5;
        times.push_back(time);
        values.push_back(random.bounded(50) == 0 ? none : value);
    }
    return makeSeries(times, values);
}

/// The value at the time is drawn: as a point, or within the stroke of its column.
bool isDrawn(const SeriesTrace &trace, double x, double value)
{
    if (!trace.isDense()) {
        return std::ranges::any_of(trace.points,
                                   [&](const auto &point) { return point.x == x && point.value == value; });
    }
    // Shares of times are rounded: what falls on an edge may be in either column.
    return std::ranges::any_of(trace.strokes, [&](const SeriesTrace::Stroke &stroke) {
        return std::abs(stroke.x - x) <= 1.0 / trace.columns + 1e-9 && stroke.low <= value && value <= stroke.high;
    });
}

} // namespace

class SeriesTraceTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Whatever is looked at on however many columns, what is drawn contains every value.
    void containsEveryValue_data()
    {
        QTest::addColumn<int>("points");
        QTest::addColumn<int>("columns");
        QTest::addColumn<double>("from");
        QTest::addColumn<double>("to");
        QTest::newRow("all of 100,000") << 100'000 << 800 << 0.0 << 1.0;
        QTest::newRow("a third") << 100'000 << 801 << 0.31 << 0.64;
        QTest::newRow("dozens of rows a column") << 50'000 << 701 << 0.02 << 0.97;
        QTest::newRow("about two groups of rows a column") << 100'000 << 751 << 0.001 << 0.999;
        QTest::newRow("many rows a column") << 300'000 << 200 << 0.01 << 0.99;
        QTest::newRow("one column") << 5'000 << 1 << 0.1 << 0.9;
        QTest::newRow("fewer points than columns") << 300 << 1'000 << 0.0 << 1.0;
        QTest::newRow("more columns than a step of time") << 20'000 << 4'000 << 0.5 << 0.51;
        QTest::newRow("two points a column") << 2'000 << 1'000 << 0.0 << 1.0;
    }

    void containsEveryValue()
    {
        QFETCH(int, points);
        QFETCH(int, columns);
        QFETCH(double, from);
        QFETCH(double, to);
        const ChartSeries series = randomSeries(points, quint32(points + columns));
        const TimeSpan whole{series.points.time(0), series.points.time(series.points.size() - 1)};
        const TimeSpan view{whole.at(from), whole.at(to)};
        const SeriesTrace trace = traceOf(series, view, columns);
        QVERIFY(trace.size() <= std::size_t(2 * columns + 2));
        std::size_t inView = 0;
        for (std::size_t row = 0; row < series.points.size(); ++row) {
            const std::int64_t time = series.points.time(row);
            if (time < view.from || time > view.to || std::isnan(series.points.value(row)))
                continue;
            ++inView;
            QVERIFY2(isDrawn(trace, view.shareOf(time), series.points.value(row)), qPrintable(QString::number(row)));
        }
        QVERIFY(inView > 0);
        // And nothing that is not there: each end of a stroke is a value of its column.
        const ValueRange all = series.points.range(0, series.points.size());
        for (const SeriesTrace::Stroke &stroke : trace.strokes) {
            QVERIFY(stroke.low <= stroke.mean && stroke.mean <= stroke.high);
            QVERIFY(stroke.low >= all.min && stroke.high <= all.max);
        }
    }

    /// Where rows are many a column may begin a little sooner or later, never by more than a third of it, or an
    /// eighth when they are hundreds, and each row is in one.
    void columnsOfManyRows_data()
    {
        QTest::addColumn<int>("columns");
        QTest::addColumn<double>("most");
        QTest::newRow("3 rows a column") << 60'000 << 0.0;
        QTest::newRow("40, some of which are cut at a group") << 5'000 << 1.0 / 3;
        QTest::newRow("80, most of which are") << 2'500 << 1.0 / 3;
        QTest::newRow("200, all of which are") << 1'000 << 1.0 / 3;
        QTest::newRow("666") << 300 << 0.125;
        QTest::newRow("1,000, some of which are cut at eight groups") << 200 << 0.125;
        QTest::newRow("2,200, which all are") << 90 << 0.125;
        QTest::newRow("40,000, which are cut at whole blocks") << 5 << 0.125;
    }

    void columnsOfManyRows()
    {
        QFETCH(int, columns);
        QFETCH(double, most);
        std::vector<std::int64_t> times;
        std::vector<double> values;
        for (int i = 0; i < 200'003; ++i) {
            times.push_back(start + i * 1'000);
            values.push_back(i);
        }
        const TimeSpan view{times.front(), times.back()};
        const SeriesTrace trace = traceOf(makeSeries(times, values), view, columns);
        QCOMPARE(trace.strokes.size(), std::size_t(columns));
        double next = 0;
        for (int column = 0; column < columns; ++column) {
            const SeriesTrace::Stroke &stroke = trace.strokes[std::size_t(column)];
            QCOMPARE(stroke.low, next);
            const double exact = std::ceil(double(view.at(double(column) / columns) - start) / 1'000);
            QVERIFY(std::abs(stroke.low - exact) <= (most > 0 ? most * 200'003 / columns + 1 : 0));
            QCOMPARE(stroke.mean, (stroke.low + stroke.high) / 2);
            next = stroke.high + 1;
        }
        QCOMPARE(next, 200'003.0);
    }

    void onePeakInAMillion()
    {
        std::vector<std::int64_t> times;
        for (int i = 0; i < 1'000'000; ++i)
            times.push_back(start + i);
        std::vector<double> values(times.size(), 0.0);
        values[777'777] = 42;
        const SeriesTrace trace = traceOf(makeSeries(times, values), {start, start + 999'999}, 500);
        QCOMPARE(trace.strokes.size(), 500U);
        const auto peak = std::ranges::find(trace.strokes, 42.0, &SeriesTrace::Stroke::high);
        QVERIFY(peak != trace.strokes.end());
        QVERIFY(std::abs(peak->x - 0.7777) < 0.002);
        QCOMPARE(peak->low, 0.0);
        QVERIFY(std::abs(42.0 / peak->mean - 2'000) <= 64.5); // rows: its edges may be off by half a group
    }

    void linesReachTheEdges()
    {
        const ChartSeries series = makeSeries({0, second, 2 * second}, {0, 10, 20});
        const SeriesTrace trace = traceOf(series, {900'000'000, 1'000'000'100}, 100);
        QCOMPARE(trace.points.size(), 3U);
        QCOMPARE(trace.points[0].x, -1.0); // cut, but on the same straight line
        QVERIFY(trace.points[0].value > 7.9 && trace.points[0].value < 8.1);
        QCOMPARE(trace.points[2].x, 2.0);
    }

    void gaps_data()
    {
        QTest::addColumn<QList<int>>("seconds"); // a negative one has no value
        QTest::addColumn<QList<int>>("starts");  // seconds before which there is a gap
        QTest::newRow("none") << QList<int>{1, 2, 3, 4, 5} << QList<int>{};
        QTest::newRow("a null") << QList<int>{1, 2, 3, -4, 5, 6, 7} << QList<int>{5};
        QTest::newRow("other fields' rows between") << QList<int>{1, -2, 3, -4, 5, -6, 7} << QList<int>{};
        QTest::newRow("nothing for a while")
            << QList<int>{1, 2, 3, 4, 60, 61, 62, 63, 64, 65, 66, 67} << QList<int>{60};
        QTest::newRow("a missing row is no gap yet") << QList<int>{1, 2, 3, 5, 6, 7} << QList<int>{};
        QTest::newRow("two points") << QList<int>{1, 1'000} << QList<int>{};
    }

    void gaps()
    {
        QFETCH(QList<int>, seconds);
        QFETCH(QList<int>, starts);
        std::vector<std::int64_t> times;
        std::vector<double> values;
        for (const int at : std::as_const(seconds)) {
            times.push_back(std::abs(at) * second);
            values.push_back(at < 0 ? none : at);
        }
        const SeriesTrace trace = traceOf(makeSeries(times, values), {0, 2'000 * second}, 1'000);
        QList<int> found;
        for (const SeriesTrace::Point &point : trace.points) {
            if (point.starts)
                found += int(point.value);
        }
        QCOMPARE(found, starts);
    }

    /// The same where points are many: an hour without any.
    void gapsBetweenColumns()
    {
        std::vector<std::int64_t> times;
        for (int i = 0; i < 100'000; ++i)
            times.push_back(start + (i < 50'000 ? i : i + 36'000) * second / 10);
        const ChartSeries series = makeSeries(times, std::vector<double>(times.size(), 1.0));
        const SeriesTrace trace = traceOf(series, {times.front(), times.back()}, 500);
        QCOMPARE(std::ranges::count_if(trace.strokes, &SeriesTrace::Stroke::starts), 1);
        QVERIFY(trace.strokes.size() < 400U); // nothing is drawn in it
    }
};

QTEST_GUILESS_MAIN(SeriesTraceTest)
#include "seriestrace_test.moc"
