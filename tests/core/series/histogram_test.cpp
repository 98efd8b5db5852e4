// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/series/histogram.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <random>

using namespace penstock;

namespace {

constexpr double inf = std::numeric_limits<double>::infinity();
constexpr double none = std::numeric_limits<double>::quiet_NaN();
constexpr double largest = std::numeric_limits<double>::max();
constexpr double least = std::numeric_limits<double>::denorm_min();

using Values = std::vector<double>;
using Lists = std::vector<Values>;

/// A series for each list, a point each nanosecond.
ChartData dataOf(const Lists &lists)
{
    ChartData data;
    for (const Values &values : lists) {
        std::vector<std::int64_t> times(values.size());
        std::iota(times.begin(), times.end(), 0);
        data.series.push_back(ChartSeries::of(QString::number(data.series.size()), PointList(times, values)));
    }
    return data;
}

std::vector<int> all(const ChartData &data)
{
    std::vector<int> shown(data.series.size());
    std::iota(shown.begin(), shown.end(), 0);
    return shown;
}

constexpr TimeSpan ever{std::numeric_limits<std::int64_t>::min(), std::numeric_limits<std::int64_t>::max()};

Values normal(std::size_t count, double middle, double deviation)
{
    std::mt19937_64 random(7);
    std::normal_distribution<double> distribution(middle, deviation);
    Values values(count);
    for (double &value : values)
        value = distribution(random);
    return values;
}

} // namespace

class HistogramTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachValueHasABin_data()
    {
        QTest::addColumn<Lists>("lists");
        QTest::addColumn<int>("fewest");
        QTest::addColumn<int>("most");
        Values skewed = normal(50'000, 0, 1);
        for (double &value : skewed)
            value = std::exp(3 * value);
        Values withPeak = normal(100'000, 5, 0.01);
        withPeak[77'777] = 1e9;
        Values ladder(1'000);
        for (std::size_t i = 0; i < ladder.size(); ++i)
            ladder[i] = double((std::int64_t(1) << 62) + std::int64_t(i) * 512);
        QTest::newRow("normal") << Lists{normal(10'000, 20, 3)} << 30 << 100;
        QTest::newRow("two series") << Lists{normal(500, 20, 3), normal(800, -20, 3)} << 8 << 200;
        QTest::newRow("two values") << Lists{Values{0.1, 0.2}} << 8 << 200;
        QTest::newRow("a long tail") << Lists{skewed} << 90 << 200;
        QTest::newRow("a peak far off") << Lists{withPeak} << 100 << 200;
        QTest::newRow("constant") << Lists{Values(100, 42.5)} << 1 << 1;
        QTest::newRow("zeros") << Lists{Values(100, 0)} << 1 << 1;
        QTest::newRow("constant and huge") << Lists{Values(3, largest)} << 1 << 1;
        QTest::newRow("constant and tiny") << Lists{Values(3, -least)} << 1 << 1;
        QTest::newRow("whole numbers") << Lists{Values{0, 1, 1, 2, 2, 2, 3}} << 4 << 4;
        QTest::newRow("all that a double holds") << Lists{Values{-largest, -1, 0, 1, largest}} << 8 << 200;
        QTest::newRow("smallest doubles") << Lists{Values{0, least, 2 * least, 3 * least}} << 3 << 4;
        QTest::newRow("the two smallest doubles") << Lists{Values{0, least}} << 1 << 1;
        QTest::newRow("neighbours") << Lists{Values{1, std::nextafter(1, 2)}} << 1 << 1;
        QTest::newRow("integers of 64 bits") << Lists{ladder} << 8 << 200;
        QTest::newRow("not numbers") << Lists{Values{none, 1.5, inf, 2.25, -inf, none, 9.5}} << 8 << 200;
    }

    void eachValueHasABin()
    {
        QFETCH(Lists, lists);
        QFETCH(int, fewest);
        QFETCH(int, most);
        const ChartData data = dataOf(lists);
        const Histogram made = Histogram::of(data, ever, all(data));
        const auto bins = made.binCount();
        QVERIFY2(int(bins) >= fewest && int(bins) <= most, qPrintable(QString::number(bins)));
        QCOMPARE(std::ranges::adjacent_find(made.edges, std::greater_equal<>()), made.edges.end());
        std::uint64_t values = 0;
        for (std::size_t s = 0; s < lists.size(); ++s) {
            std::vector<std::uint64_t> expected(bins);
            for (const double value : lists[s]) {
                if (!std::isfinite(value))
                    continue;
                QVERIFY(made.edges.front() <= value && value <= made.edges.back());
                const auto after = std::ranges::upper_bound(made.edges, value) - made.edges.begin();
                ++expected[std::min(std::size_t(after) - 1, bins - 1)];
                ++values;
            }
            QCOMPARE(made.series[s].series, int(s));
            QCOMPARE(made.series[s].bins, expected);
        }
        QCOMPARE(made.values, values);
    }

    void orderIsKept()
    {
        Values values;
        const std::int64_t first = 9'007'199'254'740'993; // 2^53 + 1
        for (std::int64_t i = 0; i < 5'000; ++i)
            values.push_back(double(first + i));
        const ChartData data = dataOf({values});
        const Histogram made = Histogram::of(data, ever, {0});
        std::size_t bin = 0;
        for (const double value : values) {
            QVERIFY(made.binOf(value) >= bin);
            bin = made.binOf(value);
        }
        QCOMPARE(bin, made.binCount() - 1);
    }

    void whatIsLeftOutIsCounted()
    {
        const ChartData data = dataOf({{1, none, inf, 2}, {-inf, 3, none, none}, {7, 7, 7, 7}});
        const Histogram made = Histogram::of(data, ever, {0, 1});
        QCOMPARE(made.values, 3U);
        QCOMPARE(made.infinite, 2U);
        QCOMPARE(made.missing, 3U);
        QCOMPARE(made.series.size(), 2U);
    }

    void onlyWhatIsInView()
    {
        const ChartData data = dataOf({{100, 1, 2, 3, -100}});
        const Histogram made = Histogram::of(data, {1, 3}, {0});
        QCOMPARE(made.values, 3U);
        QVERIFY(made.edges.front() >= 0 && made.edges.back() <= 5);
        QCOMPARE(made.highest(), 1U);
    }

    void nothing()
    {
        const ChartData data = dataOf({{none, none}, {}});
        for (const std::vector<int> &shown : {std::vector<int>{}, std::vector<int>{0}, std::vector<int>{1}}) {
            const Histogram made = Histogram::of(data, ever, shown);
            QCOMPARE(made.values, 0U);
            QCOMPARE(made.binCount(), 0U);
            QCOMPARE(made.highest(), 0U);
            QCOMPARE(made.series.size(), shown.size());
        }
    }

    /// People read round numbers.
    void widthsAreRound()
    {
        const ChartData data = dataOf({normal(10'000, 20, 3)});
        const Histogram made = Histogram::of(data, ever, {0});
        const double width = made.edges[1] - made.edges[0];
        QVERIFY2(std::abs(width - 0.5) < 1e-9 || std::abs(width - 0.25) < 1e-9 || std::abs(width - 0.2) < 1e-9,
                 qPrintable(QString::number(width)));
        QVERIFY(std::abs(std::remainder(made.edges[0], width)) < 1e-9);
    }

    void stops()
    {
        std::stop_source source;
        source.request_stop();
        const ChartData data = dataOf({normal(10'000, 20, 3)});
        QCOMPARE(Histogram::of(data, ever, {0}, source.get_token()).values, 0U);
    }
};

QTEST_GUILESS_MAIN(HistogramTest)
#include "histogram_test.moc"
