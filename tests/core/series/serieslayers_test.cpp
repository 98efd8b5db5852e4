// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/series/serieslayers.h"

#include <QTest>

using namespace penstock;

namespace {

constexpr std::int64_t second = 1'000'000'000;

SeriesTrace traceOfPoints(const std::vector<std::int64_t> &seconds, const std::vector<double> &values, int columns)
{
    std::vector<std::int64_t> times;
    for (const std::int64_t at : seconds)
        times.push_back(at * second);
    return traceOf(ChartSeries::of(QStringLiteral("v"), PointList(times, values)), {0, 10 * second}, columns);
}

} // namespace

class SeriesLayersTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneOnTopOfTheOther()
    {
        const SeriesLayers layers =
            SeriesLayers::of({traceOfPoints({0, 10}, {0, 10}, 10), traceOfPoints({0, 5, 10}, {1, 1, 1}, 10)}, 10);
        QCOMPARE(layers.x.size(), 11U);
        QCOMPARE(layers.tops.size(), 2U);
        for (std::size_t i = 0; i < layers.x.size(); ++i) {
            QCOMPARE(layers.tops[0][i], double(i));
            QCOMPARE(layers.tops[1][i], double(i) + 1);
        }
        QCOMPARE(layers.range(), (ValueRange{0, 11}));
    }

    void nothingBesideTheEnds()
    {
        const SeriesLayers layers = SeriesLayers::of({traceOfPoints({4, 6}, {2, 2}, 10)}, 10);
        QCOMPARE(layers.tops[0][2], 0.0);
        QCOMPARE(layers.tops[0][5], 2.0);
        QCOMPARE(layers.tops[0][8], 0.0);
    }

    /// Of several points in a column none is left out, and that their peaks are gone is known.
    void severalPointsOfAColumnAreTheirMean()
    {
        const SeriesLayers one = SeriesLayers::of({traceOfPoints({0, 2, 4, 6, 8, 10}, {1, 1, 1, 1, 1, 1}, 10)}, 10);
        QVERIFY(!one.hasMeans);
        const std::vector<std::int64_t> seconds{0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10};
        const SeriesTrace peak = traceOfPoints(seconds, {3, 3, 3, 3, 3, 9, 3, 3, 3, 3, 3}, 10);
        QVERIFY(!peak.isDense());
        QCOMPARE(SeriesLayers::of({peak}, 10).tops[0][5], 9.0);
        const SeriesLayers two = SeriesLayers::of({peak, peak}, 5);
        QVERIFY(two.hasMeans);
        QCOMPARE(two.tops[0][2], 3.0);
        QCOMPARE(two.tops[0][3], 6.0); // of 5 and 6 s
        for (std::size_t i = 0; i < two.x.size(); ++i)
            QCOMPARE(two.tops[1][i], 2 * two.tops[0][i]);
        const SeriesTrace dense = traceOfPoints(seconds, std::vector<double>(seconds.size(), 4.0), 2);
        QVERIFY(dense.isDense());
        QVERIFY(SeriesLayers::of({dense}, 10).hasMeans);
    }

    void valuesOfBothSigns()
    {
        const SeriesTrace above = traceOfPoints({0, 10}, {1, 2}, 10);
        const SeriesTrace below = traceOfPoints({0, 10}, {-1, -2}, 10);
        QVERIFY(!SeriesLayers::of({above, above}, 10).hasBothSigns);
        QVERIFY(!SeriesLayers::of({below, below}, 10).hasBothSigns);
        QVERIFY(SeriesLayers::of({above, below}, 10).hasBothSigns);
        QVERIFY(!SeriesLayers::of({traceOfPoints({0, 10}, {-1, 2}, 10)}, 10).hasBothSigns); // there is nothing below it
    }

    void nothingInGaps()
    {
        // Every 0.1 s, but for four seconds.
        std::vector<std::int64_t> times;
        for (int i = 0; i < 60; ++i)
            times.push_back((i < 30 ? i : i + 40) * second / 10);
        const ChartSeries series =
            ChartSeries::of(QStringLiteral("v"), PointList(times, std::vector<double>(times.size(), 3.0)));
        const SeriesLayers layers = SeriesLayers::of({traceOf(series, {0, 10 * second}, 100)}, 100);
        QCOMPARE(layers.tops[0][20], 3.0);
        QCOMPARE(layers.tops[0][50], 0.0);
        QCOMPARE(layers.tops[0][80], 3.0);
    }
};

QTEST_GUILESS_MAIN(SeriesLayersTest)
#include "serieslayers_test.moc"
