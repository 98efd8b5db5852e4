// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/series/filteredchart.h"

#include <QTest>

#include <algorithm>

using namespace penstock;

namespace {

/// Grows to so many rows: of two hosts in turn.
void grow(Table *table, std::size_t rows)
{
    if (table->columnCount() == 0) {
        table->addColumn(Column(QStringLiteral("time"), ColumnType::Timestamp, ColumnRole::Time));
        table->addColumn(Column(QStringLiteral("host"), ColumnType::Text, ColumnRole::Tag));
        table->addColumn(Column(QStringLiteral("v"), ColumnType::Float));
    }
    for (std::size_t row = table->rowCount(); row < rows; ++row) {
        table->column(0).appendInteger(std::int64_t(row) * 10);
        table->column(1).appendText(row % 2 == 0 ? "a" : "b");
        table->column(2).appendFloat(double(row));
    }
    table->seal();
}

RowOrder each(std::size_t step, std::size_t first, std::size_t last)
{
    RowIndex rows;
    for (std::size_t row = first; row < last; row += step)
        rows.push_back(static_cast<std::uint32_t>(row));
    return std::make_shared<const RowIndex>(std::move(rows));
}

const std::int64_t *firstPoints(const ChartSeries &series)
{
    const std::int64_t *first = nullptr;
    series.points.forEachRun(0, 1, [&first](const PointRun &run) { first = run.times; });
    return first;
}

/// As one that is built of these rows at once.
void isRight(const ChartDataPtr &chart, const Table &table, const RowOrder &rows)
{
    const ChartDataPtr expected = ChartBuilder().build(table, rows, {});
    QCOMPARE(chart->pointCount, rows->size());
    QCOMPARE(chart->series.size(), expected->series.size());
    for (std::size_t i = 0; i < chart->series.size(); ++i) {
        const PointList &points = chart->series[i].points;
        QCOMPARE(chart->series[i].name, expected->series[i].name);
        QCOMPARE(points.size(), expected->series[i].points.size());
        for (std::size_t at = 0; at < points.size(); ++at) {
            if (points.time(at) != expected->series[i].points.time(at) ||
                points.value(at) != expected->series[i].points.value(at))
                QFAIL(qPrintable(QString::number(at)));
        }
    }
}

} // namespace

class FilteredChartTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// What was there is not read again: the points lie where they lay.
    void rowsAtTheEnd()
    {
        Table table;
        FilteredChart chart;
        const std::int64_t *before = nullptr;
        for (const std::size_t rows : std::initializer_list<std::size_t>{30'000, 40'000, 40'000, 70'001}) {
            grow(&table, rows);
            const RowOrder passing = each(3, 1, rows);
            const ChartDataPtr built = chart.build(table, passing);
            isRight(built, table, passing);
            QVERIFY(!before || firstPoints(built->series.front()) == before);
            before = firstPoints(built->series.front());
        }
    }

    void otherRows()
    {
        Table table;
        grow(&table, 40'000);
        FilteredChart chart;
        for (const RowOrder &rows : {each(3, 0, 30'000), each(3, 1, 40'000), each(3, 1, 20'000), each(1, 0, 40'000),
                                     each(2, 0, 40'000), each(2, 0, 0), each(2, 1, 40'000)})
            isRight(chart.build(table, rows), table, rows);
    }

    /// A build that was stopped is gone on with.
    void stopped()
    {
        Table table;
        grow(&table, 40'000);
        const RowOrder rows = each(3, 0, 40'000);
        FilteredChart chart;
        std::stop_source stop;
        stop.request_stop();
        QVERIFY(chart.build(table, rows, stop.get_token())->isEmpty());
        isRight(chart.build(table, rows), table, rows);
    }
};

QTEST_GUILESS_MAIN(FilteredChartTest)

#include "filteredchart_test.moc"
