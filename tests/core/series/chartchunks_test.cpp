// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/series/chartbuilder.h"

#include <QTest>

#include <cmath>
#include <random>

using namespace penstock;

/// A chart of a table in chunks: it shares them.
class ChartChunksTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// What lies in sealed chunks is not copied, whatever its type and its nulls; the chart outlives the table.
    void chunksAreShared_data()
    {
        QTest::addColumn<int>("type");
        QTest::addColumn<int>("nulls"); // of a hundred values
        for (const ColumnType type : {ColumnType::Float, ColumnType::Integer, ColumnType::Unsigned}) {
            for (const int nulls : {0, 1, 50, 99})
                QTest::addRow("type %d, %d nulls", int(type), nulls) << int(type) << nulls;
        }
    }

    void chunksAreShared()
    {
        QFETCH(int, type);
        QFETCH(int, nulls);
        constexpr std::size_t rows = 100'000;
        std::mt19937 random(3);
        std::vector<double> expected;
        ChartDataPtr chart;
        {
            Table table;
            table.addColumn(Column(QStringLiteral("time"), ColumnType::Timestamp, ColumnRole::Time));
            table.addColumn(Column(QStringLiteral("v"), ColumnType(type)));
            for (std::size_t row = 0; row < rows; ++row) {
                table.column(0).appendInteger(std::int64_t(row) * 10);
                Column &values = table.column(1);
                const auto number = static_cast<std::int64_t>(random() % 1'000);
                const bool isNull = int(random() % 100) < nulls;
                expected.push_back(isNull ? std::nan("") : static_cast<double>(number));
                if (isNull)
                    values.appendNull();
                else if (ColumnType(type) == ColumnType::Float)
                    values.appendFloat(static_cast<double>(number));
                else if (ColumnType(type) == ColumnType::Unsigned)
                    values.appendUnsigned(static_cast<std::uint64_t>(number));
                else
                    values.appendInteger(number);
                // Chunks of columns need not end at the same row; the last one of each is still open.
                if (row % 7'001 == 7'000)
                    table.column(0).seal();
                if (row % 9'999 == 9'998)
                    values.seal();
            }
            chart = ChartBuilder().build(table);
        }
        QCOMPARE(chart->series.size(), std::size_t(1));
        const PointList &points = chart->series.front().points;
        QCOMPARE(points.size(), rows);
        QVERIFY(points.memoryBytes() < rows * 4); // a copy takes sixteen
        for (std::size_t row = 0; row < rows; ++row) {
            if (points.time(row) != std::int64_t(row) * 10 ||
                (std::isnan(expected[row]) ? !std::isnan(points.value(row)) : points.value(row) != expected[row]))
                QFAIL(qPrintable(QString::number(row)));
        }
        for (int i = 0; i < 300; ++i) {
            std::size_t first = random() % rows;
            std::size_t last = random() % rows;
            if (last < first)
                std::swap(first, last);
            PointSummary scanned;
            for (std::size_t row = first; row < last; ++row)
                scanned.add(expected[row]);
            const PointSummary found = points.summary(first, last);
            QVERIFY(found.range == scanned.range);
            QCOMPARE(found.count, scanned.count);
            QCOMPARE(found.total, scanned.total); // of whole numbers
        }
    }

    /// Rows of several series one behind the other, as GROUP BY answers: each lies in one piece.
    void seriesOneBehindTheOther()
    {
        Table table;
        table.addColumn(Column(QStringLiteral("time"), ColumnType::Timestamp, ColumnRole::Time));
        table.addColumn(Column(QStringLiteral("host"), ColumnType::Text, ColumnRole::Tag));
        table.addColumn(Column(QStringLiteral("v"), ColumnType::Float));
        for (const char *host : {"a", "", "b", "a"}) {
            for (std::int64_t row = 0; row < 30'000; ++row) {
                table.column(0).appendInteger(row);
                *host ? table.column(1).appendText(host) : table.column(1).appendNull();
                table.column(2).appendFloat(double(row % 977));
                if (row % 12'000 == 11'999)
                    table.seal();
            }
        }
        table.seal();
        const ChartDataPtr chart = ChartBuilder().build(table);
        QCOMPARE(chart->series.size(), std::size_t(3));
        QCOMPARE(chart->series.at(0).points.size(), std::size_t(60'000)); // a came twice
        QCOMPARE(chart->series.at(0).late, std::size_t(29'999));
        QCOMPARE(chart->series.at(0).points.doubled(), std::size_t(30'000));
        QCOMPARE(chart->series.at(0).points.summary(0, 60'000).count, std::uint64_t(60'000));
        for (const std::size_t index : std::initializer_list<std::size_t>{1, 2}) {
            const PointList &points = chart->series.at(index).points;
            QCOMPARE(points.size(), std::size_t(30'000));
            QCOMPARE(points.time(29'999), std::int64_t(29'999));
            QCOMPARE(points.value(976), 976.0);
            QVERIFY(points.memoryBytes() < 30'000 * 4);
        }
    }
};

QTEST_GUILESS_MAIN(ChartChunksTest)

#include "chartchunks_test.moc"
