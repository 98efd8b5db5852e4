// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/result/resultset.h"
#include "core/result/seriesbuilder.h"
#include "core/series/chartbuilder.h"

#include <QTest>

#include <cmath>
#include <limits>
#include <set>

using namespace penstock;

namespace {

constexpr std::int64_t start = 1'704'067'200'000'000'000;
constexpr std::int64_t second = 1'000'000'000;

} // namespace

class ChartDataTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// SELECT * brings tags as columns of text: without looking at them two hosts would make one jagged line.
    void textColumnsTellSeriesApart()
    {
        Table rows;
        Column time(QStringLiteral("time"), ColumnType::Timestamp, ColumnRole::Time);
        Column host(QStringLiteral("host"), ColumnType::Text);
        Column cpu(QStringLiteral("cpu"), ColumnType::Integer);
        Column region(QStringLiteral("region"), ColumnType::Text);
        Column state(QStringLiteral("state"), ColumnType::Text); // a field: it tells nothing apart
        for (int i = 0; i < 100; ++i) {
            time.appendInteger(start + i / 2 * second);
            host.appendText(i % 2 ? "a" : "b");
            cpu.appendInteger(i);
            region.appendText("eu");
            state.appendText(i % 10 < 6 ? "on" : "off");
        }
        rows.addColumn(std::move(time));
        rows.addColumn(std::move(host));
        rows.addColumn(std::move(cpu));
        rows.addColumn(std::move(region));
        rows.addColumn(std::move(state));
        const ChartDataPtr content = ChartBuilder().build(rows);
        QCOMPARE(content->series.size(), 2U);
        QCOMPARE(content->series[0].name, QStringLiteral("cpu · host=b"));
        QCOMPARE(content->series[0].points.size(), 50U);
        QCOMPARE(content->span, (TimeSpan{start, start + 49 * second}));
    }

    /// Two means of a hundred hosts, whose tags came in any order, each twice.
    void t1_1_3_theChartDrawsEverySeries()
    {
        ResultSet result;
        for (int i = 0; i < 200; ++i) {
            SeriesBuilder::Head head;
            head.tags = {{"host", "h" + std::to_string(i % 100)}, {"region", "r" + std::to_string(i % 7 % 2)}};
            if (i % 3 == 0)
                std::swap(head.tags[0], head.tags[1]);
            head.columns = {"time", "mean", "max"};
            SeriesBuilder builder(head);
            builder.cells()[0].appendInteger(start + i * second);
            builder.cells()[1].appendFloat(i);
            builder.cells()[2].appendFloat(i + 0.5);
            Batch batch;
            batch.add(0, builder.take());
            result.append(batch);
        }
        QCOMPARE(result.entries().size(), 1U);
        const ChartDataPtr content = ChartBuilder().build(*result.entries().front().table);
        std::set<QString> names;
        for (const ChartSeries &series : content->series)
            names.insert(series.name);
        QCOMPARE(names.size(), content->series.size());
        QCOMPARE(content->totalSeries, content->series.size());
        QCOMPARE(content->pointCount, 400U);
        QVERIFY(content->series.size() >= 200U);
    }

    void valuesInAView()
    {
        constexpr double infinity = std::numeric_limits<double>::infinity();
        const std::vector<std::int64_t> times{0, 10, 20};
        ChartData content;
        content.series.push_back({QStringLiteral("a"), PointList(times, std::vector<double>{5, -1, 7})});
        content.series.push_back({QStringLiteral("b"), PointList(times, std::vector<double>{40, 50, infinity})});
        const auto range = [&](const TimeSpan &view, const std::vector<int> &shown) {
            const ValueRange found = content.valuesIn(view, shown);
            return found.isEmpty() ? QStringLiteral("none") : QStringLiteral("%1…%2").arg(found.min).arg(found.max);
        };
        QCOMPARE(range({0, 20}, {0}), QStringLiteral("-1…7"));
        QCOMPARE(range({0, 10}, {0, 1}), QStringLiteral("-1…50"));
        QCOMPARE(range({0, 5}, {1}), QStringLiteral("40…40"));
        QCOMPARE(range({0, 20}, {0, 1}), QStringLiteral("-1…50")); // but what is infinite
        QCOMPARE(range({20, 20}, {1}), QStringLiteral("none"));
        QCOMPARE(range({11, 19}, {0}), QStringLiteral("none"));
        QCOMPARE(range({0, 20}, {}), QStringLiteral("none"));
        QVERIFY(content.hasInfinite({0, 20}, {0, 1}));
        QVERIFY(!content.hasInfinite({0, 19}, {0, 1}) && !content.hasInfinite({0, 20}, {0}));
        QVERIFY(!content.hasInfinite({11, 19}, {0, 1}));
    }

    /// Wherever they stand among many.
    void infiniteValuesHideNoOthers_data()
    {
        QTest::addColumn<QList<int>>("infinite"); ///< rows
        QTest::newRow("none") << QList<int>{};
        QTest::newRow("the first") << QList<int>{0};
        QTest::newRow("the last") << QList<int>{19'999};
        QTest::newRow("beside the largest") << QList<int>{12'344, 12'346};
        QTest::newRow("at borders") << QList<int>{4'095, 4'096, 8'191, 8'192};
    }

    void infiniteValuesHideNoOthers()
    {
        QFETCH(const QList<int>, infinite);
        constexpr int rows = 20'000;
        std::vector<std::int64_t> times;
        std::vector<double> values;
        times.reserve(rows);
        values.reserve(rows);
        for (int i = 0; i < rows; ++i) {
            times.push_back(i);
            values.push_back(i == 12'345 ? 77 : i == 54 ? -5 : i % 40);
        }
        for (const int row : infinite)
            values[std::size_t(row)] = row % 2 == 0 ? HUGE_VAL : -HUGE_VAL;
        const ChartSeries series = ChartSeries::of(QStringLiteral("v"), PointList(times, values));
        QCOMPARE(series.finiteRange({0, rows}), (ValueRange{-5, 77}));
        QCOMPARE(series.finiteRange({55, 12'345}), (ValueRange{0, 39}));
        QVERIFY(series.finiteRange({7, 7}).isEmpty());
    }

    void nothingWithoutTimeOrNumbers()
    {
        Table rows;
        Column name(QStringLiteral("name"), ColumnType::Text);
        name.appendText("telemetry");
        rows.addColumn(std::move(name));
        QVERIFY(ChartBuilder().build(rows)->isEmpty());
        QVERIFY(ChartBuilder().build(Table())->isEmpty());
    }
};

QTEST_GUILESS_MAIN(ChartDataTest)
#include "chartdata_test.moc"
