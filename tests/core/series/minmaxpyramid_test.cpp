// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/series/minmaxpyramid.h"

#include <QTest>

#include <cmath>
#include <limits>
#include <random>

using namespace penstock;

class MinMaxPyramidTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithAScan_data();
    void agreesWithAScan();
    void nothing();
    void infinities();
};

namespace {

MinMaxPyramid::Range scan(const std::vector<double> &values, std::size_t first, std::size_t last)
{
    MinMaxPyramid::Range range{0, 0, true};
    for (std::size_t i = first; i < last; ++i) {
        if (std::isnan(values[i]))
            continue;
        range = range.empty
                    ? MinMaxPyramid::Range{values[i], values[i], false}
                    : MinMaxPyramid::Range{std::min(range.min, values[i]), std::max(range.max, values[i]), false};
    }
    return range;
}

} // namespace

void MinMaxPyramidTest::agreesWithAScan_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<double>("gaps"); // share of NaN
    for (const int size : {1, 15, 16, 17, 255, 256, 257, 4'096, 4'097, 70'001}) {
        for (const double gaps : {0.0, 0.5, 0.999, 1.0})
            QTest::addRow("%d values, %g gaps", size, gaps) << size << gaps;
    }
}

void MinMaxPyramidTest::agreesWithAScan()
{
    QFETCH(int, size);
    QFETCH(double, gaps);
    const auto count = static_cast<std::size_t>(size);
    std::mt19937 random(7);
    std::uniform_real_distribution<double> share(0, 1);
    std::normal_distribution<double> value(0, 1e6);
    std::vector<double> values(count);
    for (double &v : values)
        v = share(random) < gaps ? std::numeric_limits<double>::quiet_NaN() : value(random);
    const MinMaxPyramid pyramid(values);
    QCOMPARE(pyramid.size(), count);

    std::uniform_int_distribution<std::size_t> index(0, count);
    for (int i = 0; i < 500; ++i) {
        const std::size_t a = i == 0 ? 0 : index(random);
        const std::size_t b = i == 0 ? count : index(random);
        const MinMaxPyramid::Range found = pyramid.range(std::min(a, b), std::max(a, b));
        const MinMaxPyramid::Range expected = scan(values, std::min(a, b), std::max(a, b));
        QCOMPARE(found.empty, expected.empty);
        QVERIFY(found.min == expected.min && found.max == expected.max);
    }
}

void MinMaxPyramidTest::nothing()
{
    QVERIFY(MinMaxPyramid().range(0, 0).empty);
    QCOMPARE(MinMaxPyramid().size(), std::size_t(0));
    QVERIFY(MinMaxPyramid({1, 2, 3}).range(2, 2).empty);
}

void MinMaxPyramidTest::infinities()
{
    const double infinity = std::numeric_limits<double>::infinity();
    std::vector<double> values(100, infinity);
    QCOMPARE(MinMaxPyramid(values).range(0, 100).min, infinity);
    QVERIFY(!MinMaxPyramid(values).range(0, 100).empty);
    values[50] = -infinity;
    QCOMPARE(MinMaxPyramid(values).range(3, 97).min, -infinity);
}

QTEST_GUILESS_MAIN(MinMaxPyramidTest)

#include "minmaxpyramid_test.moc"
