// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/series/scatterpairs.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace penstock;

namespace {

constexpr double inf = std::numeric_limits<double>::infinity();
constexpr double none = std::numeric_limits<double>::quiet_NaN();
constexpr TimeSpan ever{std::numeric_limits<std::int64_t>::min(), std::numeric_limits<std::int64_t>::max()};

using Times = std::vector<std::int64_t>;
using Values = std::vector<double>;

ChartData dataOf(const std::vector<std::pair<Times, Values>> &lists)
{
    ChartData data;
    for (const auto &[times, values] : lists)
        data.series.push_back(ChartSeries::of(QString::number(data.series.size()), PointList(times, values)));
    return data;
}

QString textOf(const ScatterPairs::Cloud &cloud)
{
    QStringList texts;
    for (const ScatterPairs::Point &point : cloud.points)
        texts += QStringLiteral("%1/%2").arg(point.x).arg(point.y);
    return texts.join(u' ');
}

} // namespace

class ScatterPairsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pairs_data()
    {
        QTest::addColumn<Times>("xTimes");
        QTest::addColumn<Values>("xs");
        QTest::addColumn<Times>("yTimes");
        QTest::addColumn<Values>("ys");
        QTest::addColumn<QString>("points");
        QTest::addColumn<int>("xAlone");
        QTest::addColumn<int>("yAlone");
        QTest::addColumn<int>("infinite");
        const std::int64_t late = 1'704'067'200'000'000'000; // as doubles these three are one time
        QTest::newRow("same times") << Times{1, 2, 3} << Values{10, 20, 30} << Times{1, 2, 3} << Values{1, 2, 3}
                                    << "10/1 20/2 30/3" << 0 << 0 << 0;
        QTest::newRow("one in common") << Times{1, 3} << Values{10, 30} << Times{2, 3, 4} << Values{2, 3, 4} << "30/3"
                                       << 1 << 2 << 0;
        QTest::newRow("a nanosecond apart") << Times{late, late + 2} << Values{10, 30} << Times{late + 1, late + 2}
                                            << Values{2, 3} << "30/3" << 1 << 1 << 0;
        QTest::newRow("none in common") << Times{1, 3} << Values{10, 30} << Times{2, 4} << Values{2, 4} << "" << 2 << 2
                                        << 0;
        QTest::newRow("nothing of x") << Times{} << Values{} << Times{2, 4} << Values{2, 4} << "" << 0 << 2 << 0;
        QTest::newRow("nothing of y") << Times{2, 4} << Values{2, 4} << Times{} << Values{} << "" << 2 << 0 << 0;
        QTest::newRow("no number has no partner")
            << Times{1, 2, 3} << Values{10, none, 30} << Times{1, 2, 3} << Values{none, 2, 3} << "30/3" << 1 << 1 << 0;
        QTest::newRow("infinite") << Times{1, 2, 3} << Values{10, 20, -inf} << Times{1, 2, 3} << Values{inf, 2, 3}
                                  << "20/2" << 1 << 1 << 2;
        QTest::newRow("times that stand twice") << Times{1, 1, 2} << Values{10, 11, 20} << Times{1, 1, 1, 2}
                                                << Values{1, 2, 3, 4} << "10/1 11/2 20/4" << 0 << 1 << 0;
    }

    void pairs()
    {
        QFETCH(Times, xTimes);
        QFETCH(Values, xs);
        QFETCH(Times, yTimes);
        QFETCH(Values, ys);
        const ChartData data = dataOf({{xTimes, xs}, {yTimes, ys}});
        const ScatterPairs made = ScatterPairs::of(data, ever, {0, 1});
        QCOMPARE(made.xSeries, 0);
        QCOMPARE(made.clouds.size(), 1U);
        QTEST(textOf(made.clouds[0]), "points");
        QTEST(int(made.clouds[0].xAlone), "xAlone");
        QTEST(int(made.clouds[0].yAlone), "yAlone");
        QTEST(int(made.infinite), "infinite");
        QCOMPARE(made.pairs(), std::uint64_t(made.clouds[0].points.size()));
        QVERIFY(!made.isThinned());
    }

    void theFirstShownIsX()
    {
        const ChartData data = dataOf({{{1}, {10}}, {{1}, {20}}, {{1}, {30}}});
        const ScatterPairs made = ScatterPairs::of(data, ever, {1, 0, 2});
        QCOMPARE(made.xSeries, 1);
        QCOMPARE(made.clouds.size(), 2U);
        QCOMPARE(made.clouds[0].series, 0);
        QCOMPARE(textOf(made.clouds[1]), QStringLiteral("20/30"));
        QCOMPARE(made.x, (ValueRange{20, 20}));
        QCOMPARE(made.y, (ValueRange{10, 30}));
        QCOMPARE(made.clouds[0].y, (ValueRange{10, 10}));
        QCOMPARE(made.clouds[1].y, (ValueRange{30, 30}));
    }

    void onlyWhatIsInView()
    {
        const ChartData data = dataOf({{{1, 2, 3}, {10, 20, 30}}, {{1, 2, 3}, {1, 2, 3}}});
        QCOMPARE(textOf(ScatterPairs::of(data, {2, 2}, {0, 1}).clouds[0]), QStringLiteral("20/2"));
    }

    void tooFewSeries()
    {
        const ChartData data = dataOf({{{1}, {10}}});
        QCOMPARE(ScatterPairs::of(data, ever, {}).xSeries, -1);
        const ScatterPairs made = ScatterPairs::of(data, ever, {0});
        QVERIFY(made.clouds.empty());
        QCOMPARE(made.pairs(), 0U);
    }

    /// Of too many points, each cell that has any keeps one, and the count is of all.
    void thins()
    {
        constexpr int count = 100'000;
        Times times;
        Values xs;
        Values ys;
        for (int i = 0; i < count; ++i) {
            times.push_back(i);
            xs.push_back(std::sin(i * 0.7));
            ys.push_back(i == 4'711 ? 100 : std::cos(i * 0.3)); // a peak, far from the others
        }
        const ChartData data = dataOf({{times, xs}, {times, ys}});
        const ScatterPairs made = ScatterPairs::of(data, ever, {0, 1});
        QVERIFY(made.isThinned());
        QCOMPARE(made.pairs(), std::uint64_t(count));
        const std::vector<ScatterPairs::Point> &points = made.clouds[0].points;
        QVERIFY(points.size() > 100 && points.size() <= ScatterPairs::mostPoints);
        QVERIFY(std::ranges::any_of(points, [](const ScatterPairs::Point &point) { return point.y == 100; }));
        const double width = (made.x.max - made.x.min) / made.columns;
        const double height = (made.y.max - made.y.min) / made.rows;
        for (int i = 0; i < count; i += 997) { // one is near
            const auto at = std::size_t(i);
            QVERIFY(std::ranges::any_of(points, [&](const ScatterPairs::Point &point) {
                return std::abs(point.x - xs[at]) <= width * 1.001 && std::abs(point.y - ys[at]) <= height * 1.001;
            }));
        }
    }
};

QTEST_GUILESS_MAIN(ScatterPairsTest)
#include "scatterpairs_test.moc"
