// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answer/tableexport.h"
#include "core/result/chunkstore.h"
#include "core/result/resultset.h"
#include "core/series/chartbuilder.h"
#include "tests/support/sanitized.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace penstock;

namespace {

#ifdef PENSTOCK_SANITIZED
constexpr int allRows = 2'000'000; // each of them costs twenty times as much
#else
constexpr int allRows = 10'000'000;
#endif
constexpr std::size_t budget = std::size_t(allRows) * 20;
constexpr int peakRow = allRows / 10 * 7 + 54'321;
constexpr int batchRows = 20'000;
constexpr std::int64_t start = 1'704'067'200'000'000'000;
constexpr std::int64_t interval = 10'000'000;

/// Each number once, in no order.
std::int64_t scattered(int row)
{
    return std::int64_t(row) * 7'654'321 % allRows;
}

Batch batchFrom(int first)
{
    Column time(QStringLiteral("time"), ColumnType::Timestamp, ColumnRole::Time);
    Column count(QStringLiteral("count"), ColumnType::Integer);
    Column value(QStringLiteral("value"), ColumnType::Float);
    Column host(QStringLiteral("host"), ColumnType::Text);
    for (int i = first; i < first + batchRows; ++i) {
        time.appendInteger(start + i * interval);
        count.appendInteger(scattered(i));
        value.appendFloat(i == peakRow ? 1e6 : i % 1'000);
        host.appendText(i % 2 == 0 ? "even" : "odd");
    }
    Table table;
    for (Column *column : {&time, &count, &value, &host})
        table.addColumn(std::move(*column));
    Batch batch;
    batch.fragments.push_back({0, std::move(table)});
    return batch;
}

} // namespace

/// A table that is larger than the memory for results.
class SpilledTableTest final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::shared_ptr<ChunkStore> m_store;
    std::unique_ptr<ResultSet> m_result;
    TableSnapshot m_table;

private Q_SLOTS:
    void initTestCase()
    {
        m_store = ChunkStore::create(budget, m_folder.path());
        m_result = std::make_unique<ResultSet>(m_store);
        std::size_t most = 0;
        for (int first = 0; first < allRows; first += batchRows) {
            Batch batch = batchFrom(first);
            batch.seal(m_store);
            m_result->append(batch);
            most = std::max(most, m_store->memoryBytes());
            if (m_store->isOverBudget())
                QVERIFY(m_store->spill(budget / 4 * 3).has_value());
        }
        QVERIFY(most < budget + 2'000'000);
        QVERIFY(m_store->memoryBytes() <= budget);
        QVERIFY(m_store->memoryBytes() + m_store->spilledBytes() >= std::size_t(allRows) * 28);
        m_table = m_result->snapshot(0);
        QCOMPARE(m_table->rowCount(), std::size_t(allRows));
    }

    void isSorted()
    {
        const std::optional<RowIndex> rows = arrangeRows(*m_table, {}, RowSort{1, false});
        QVERIFY(rows && rows->size() == std::size_t(allRows));
        bool isRight = true;
        for (std::size_t i = 0; i < rows->size(); ++i)
            isRight = isRight && scattered(int((*rows)[i])) == std::int64_t(i);
        QVERIFY(isRight);
    }

    void isFiltered()
    {
        const std::optional<RowIndex> rows =
            filterRows(*m_table, {QStringLiteral("ODD"), std::size_t(3), {{2, RowTest::Operator::Greater, 998.5}}});
        QVERIFY(rows);
        QCOMPARE(rows->size(), std::size_t(allRows / 1'000 + 1)); // those of 999, and the peak
        QCOMPARE(m_table->column(2).number(rows->front()), 999.0);
    }

    void isDrawn()
    {
        ChartBuilder builder;
        const ChartDataPtr chart = builder.build(*m_table);
        QVERIFY(!chart->isEmpty());
        std::size_t points = 0;
        double peak = 0;
        for (const ChartSeries &series : chart->series) {
            if (!series.name.contains(QStringLiteral("value")))
                continue;
            points += series.points.size();
            peak = std::max(peak, series.points.range(0, series.points.size()).max);
        }
        QCOMPARE(points, std::size_t(allRows));
        QCOMPARE(peak, 1e6);
    }

    void isExported()
    {
        const QString path = m_folder.filePath(QStringLiteral("all.csv"));
        auto *job = new TableExport({m_table, {1, 3}, {}}, path, TableFormat::Csv, this);
        QSignalSpy finished(job, &Job::finished);
        QVERIFY(finished.wait(300'000));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readLine(), QByteArray("count,host\n"));
        int row = 0;
        bool isRight = true;
        for (; !file.atEnd(); ++row) {
            const QByteArray line = file.readLine();
            if (row % 997 == 0)
                isRight = isRight && line == QByteArray::number(scattered(row)) + (row % 2 == 0 ? ",even\n" : ",odd\n");
        }
        QCOMPARE(row, allRows);
        QVERIFY(isRight);
    }

    void isGivenBack()
    {
        m_table = {};
        m_result.reset();
        QCOMPARE(m_store->memoryBytes(), std::size_t(0));
        QCOMPARE(m_store->spilledBytes(), std::size_t(0));
    }
};

QTEST_GUILESS_MAIN(SpilledTableTest)
#include "spilledtable_test.moc"
