// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/series/chartseries.h"
#include "core/series/pointlistbuilder.h"

#include <QRandomGenerator>
#include <QTest>

#include <cmath>
#include <limits>
#include <utility>

using namespace penstock;

namespace {

constexpr std::int64_t start = 1'704'067'200'000'000'000;

ChartSeries makeSeries(const std::vector<std::int64_t> &times, const std::vector<double> &values)
{
    return ChartSeries::of(QStringLiteral("series"), PointList(times, values));
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

} // namespace

class ChartSeriesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void summariesEqualBruteForce()
    {
        const ChartSeries series = randomSeries(200'000, 7);
        const TimeSpan whole{series.points.time(0), series.points.time(series.points.size() - 1)};
        QRandomGenerator random(3);
        for (int i = 0; i < 50; ++i) {
            const double from = random.generateDouble();
            const TimeSpan view{whole.at(from), whole.at(from + random.generateDouble() * (1 - from))};
            double last = std::numeric_limits<double>::quiet_NaN();
            double sum = 0;
            ValueRange range;
            std::uint64_t count = 0;
            for (std::size_t row = 0; row < series.points.size(); ++row) {
                const double value = series.points.value(row);
                const std::int64_t time = series.points.time(row);
                if (time < view.from || time > view.to || std::isnan(value))
                    continue;
                last = value;
                sum += value;
                range.add(value);
                ++count;
            }
            const ChartSeries::Summary summary = series.summaryIn(view);
            QCOMPARE(summary.count, count);
            if (count == 0)
                continue;
            QCOMPARE(summary.last, last);
            QCOMPARE(summary.min, range.min);
            QCOMPARE(summary.max, range.max);
            QVERIFY(std::abs(summary.mean - sum / double(count)) < 1e-9 * std::max(1.0, std::abs(sum)));
        }
    }

    /// A list that grows point by point says the same, to the last bit, as that of all points at once.
    void sumsGrow()
    {
        const ChartSeries series = randomSeries(140'000, 11);
        PointListBuilder builder;
        for (std::size_t row = 0; row < series.points.size(); ++row) {
            builder.append(series.points.time(row), series.points.value(row));
            if (row % 9'999 == 0)
                QCOMPARE(builder.share().size(), row + 1);
        }
        const PointList grown = builder.share();
        for (const auto &[first, last] : {std::pair<std::size_t, std::size_t>{0, 140'000},
                                          {1, 139'999},
                                          {255, 257},
                                          {65'000, 66'000},
                                          {256, 131'072},
                                          {5, 5}})
            QVERIFY(grown.summary(first, last) == series.points.summary(first, last));
        QCOMPARE(grown.doubled(), series.points.doubled());
    }

    void equalTimesAreCounted()
    {
        const double none = std::numeric_limits<double>::quiet_NaN();
        QCOMPARE(makeSeries({1, 2, 2, 2, 3}, {1, 1, 1, 1, 1}).points.doubled(), std::size_t(2));
        // Rows of other fields at the same time are none of this series.
        QCOMPARE(makeSeries({1, 2, 2, 2, 3}, {1, none, 1, none, 1}).points.doubled(), std::size_t(0));
        QCOMPARE(makeSeries({1, 2, 3}, {1, 1, 1}).points.doubled(), std::size_t(0));
    }

    void theNextValue()
    {
        const double none = std::numeric_limits<double>::quiet_NaN();
        const ChartSeries series = makeSeries({1, 2, 3, 4}, {none, 5, none, 7});
        QCOMPARE(series.nextValue(-1, 1), 1);
        QCOMPARE(series.nextValue(1, 1), 3);
        QCOMPARE(series.nextValue(3, 1), -1);
        QCOMPARE(series.nextValue(3, -1), 1);
        QCOMPARE(series.nextValue(1, -1), -1);
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

QTEST_GUILESS_MAIN(ChartSeriesTest)
#include "chartseries_test.moc"
