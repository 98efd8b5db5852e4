// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
// penstock_bench_results [ROWS [CHUNKROWS]]: what a table of so many rows (10,000,000, in chunks of 10,000) costs the
// thread that shows it and those that sort, filter and draw it, each beside what it is measured by.
#include "core/result/chunkstore.h"
#include "core/result/columnchunk.h"
#include "core/result/resultset.h"
#include "core/result/rowindex.h"
#include "core/series/chartbuilder.h"
#include "core/series/seriestrace.h"

#include <QDir>

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <functional>
#include <numeric>
#include <random>
#include <string>
#include <vector>

using namespace penstock;

namespace {

constexpr std::int64_t start = 1'704'067'200'000'000'000;
constexpr std::int64_t interval = 10'000'000;

/// Of this thread's processor time, so that others on the machine do not count.
double seconds()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) / 1e9;
}

/// Seconds; the best of some.
template <typename Work> double timeOf(Work work, int rounds = 3)
{
    double best = 1e9;
    for (int i = 0; i < rounds; ++i) {
        const double before = seconds();
        work();
        best = std::min(best, seconds() - before);
    }
    return best;
}

/// time, an int64 (or, in the end, another double), a double and a text of a hundred.
Batch batchOf(std::size_t first, std::size_t rows, ColumnType second, std::mt19937_64 &random,
              const std::shared_ptr<ChunkStore> &store)
{
    Column time(QStringLiteral("time"), ColumnType::Timestamp, ColumnRole::Time);
    Column integer(QStringLiteral("count"), second);
    Column number(QStringLiteral("value"), ColumnType::Float);
    Column host(QStringLiteral("host"), ColumnType::Text);
    for (std::size_t i = first; i < first + rows; ++i) {
        time.appendInteger(start + static_cast<std::int64_t>(i) * interval);
        second == ColumnType::Float ? integer.appendFloat(double(random() % 1'000) / 8)
                                    : integer.appendInteger(static_cast<std::int64_t>(random()));
        number.appendFloat(double(random() % 1'000'000'000) / 1e4);
        host.appendText("host" + std::to_string(random() % 100));
    }
    Table table;
    for (Column *column : {&time, &integer, &number, &host})
        table.addColumn(std::move(*column));
    Batch batch;
    batch.fragments.push_back({0, std::move(table)});
    batch.seal(store);
    return batch;
}

void fill(ResultSet &result, const std::shared_ptr<ChunkStore> &store, std::size_t rows, std::size_t chunkRows)
{
    std::mt19937_64 random(1);
    std::vector<double> taken;
    for (std::size_t first = 0; first < rows; first += chunkRows) {
        const std::size_t count = std::min(chunkRows, rows - first);
        // The last one makes a column of ten million integers one of floats.
        const bool isLast = first + count == rows;
        const Batch batch = batchOf(first, count, isLast ? ColumnType::Float : ColumnType::Integer, random, store);
        const double before = seconds();
        result.append(batch);
        taken.push_back(seconds() - before);
    }
    std::printf("append: %zu chunks, the last of another type: longest %.3f ms, mean %.4f ms (limit 1 ms)\n",
                taken.size(), *std::ranges::max_element(taken) * 1e3,
                std::accumulate(taken.begin(), taken.end(), 0.0) / double(taken.size()) * 1e3);
    std::printf("memory: %.1f bytes per row\n", double(result.memoryBytes()) / double(rows));
}

void sortColumn(const Table &table, std::size_t column)
{
    const std::size_t rows = table.rowCount();
    const Column &values = table.column(column);
    std::vector<std::uint64_t> keys(rows);
    for (std::size_t row = 0; row < rows; ++row) {
        keys[row] = values.type() == ColumnType::Float ? std::bit_cast<std::uint64_t>(values.number(row))
                                                       : std::uint64_t(values.integer(row));
    }
    RowIndex index(rows);
    const double reference = timeOf(
        [&] {
            std::iota(index.begin(), index.end(), 0U);
            std::ranges::sort(index, {}, [&keys](std::uint32_t row) { return keys[row]; });
        },
        1);
    const double ours = timeOf([&] { index = arrangeRows(table, {}, RowSort{column, true}).value(); }, 1);
    std::printf("sort by %s: %.3f s, std::sort of an index over keys in memory %.3f s: ratio %.2f (limit 1.3)\n",
                qPrintable(values.name()), ours, reference, ours / reference);
}

void filter(const Table &table)
{
    const auto measure = [&table](const char *name, const RowFilter &wish) {
        std::size_t found = 0;
        const double time = timeOf([&] { found = filterRows(table, wish)->size(); });
        std::printf("filter %s: %.0f million rows/s (%zu pass)\n", name, double(table.rowCount()) / time / 1e6, found);
    };
    measure("value < 1000 (limit 200)", {{}, {}, {{2, RowTest::Operator::Less, 1'000.0}}});
    measure("value < 50000 (limit 200)", {{}, {}, {{2, RowTest::Operator::Less, 50'000.0}}});
    measure("time >= half (limit 200)", {{},
                                         {},
                                         {{0, RowTest::Operator::GreaterOrEqual,
                                           start + static_cast<std::int64_t>(table.rowCount() / 2) * interval}}});
    measure("host = host42", {{}, {}, {{3, RowTest::Operator::Equal, std::string("host42")}}});
    measure("text host42 in any column", {QStringLiteral("host42"), {}});
}

/// A table of a time and a value, in chunks as they arrive, becomes a chart. Beside it, alternating, what the processor
/// needs to read its memory once.
void pyramid(const char *name, std::size_t rows, const std::function<void(Column &, std::size_t)> &append)
{
    Table table;
    table.addColumn(Column(QStringLiteral("time"), ColumnType::Timestamp, ColumnRole::Time));
    table.addColumn(Column(QStringLiteral("v"), ColumnType::Float));
    for (std::size_t row = 0; row < rows; ++row) {
        table.column(0).appendInteger(start + static_cast<std::int64_t>(row) * interval);
        append(table.column(1), row);
        if (row % 10'000 == 9'999)
            table.seal();
    }
    table.seal();
    double ours = 1e9;
    double pass = 1e9;
    for (int round = 0; round < 5; ++round) {
        std::uint64_t read = 0;
        const auto add = [&read](const auto *blocks) {
            if (!blocks)
                return;
            blocks->forEachRun(0, [&read](std::size_t, auto run) {
                for (const auto value : run)
                    read += std::bit_cast<std::uint64_t>(value);
                return true;
            });
        };
        double before = seconds();
        for (std::size_t column = 0; column < 2; ++column) {
            for (std::size_t i = 0; i < table.column(column).chunkCount(); ++i) {
                const ColumnChunk &chunk = table.column(column).chunk(i);
                add(chunk.values<IntegerBlocks>());
                add(chunk.values<FloatBlocks>());
            }
        }
        pass = std::min(pass, seconds() - before + (read == 1 ? 1e9 : 0));
        before = seconds();
        const ChartDataPtr chart = ChartBuilder().build(table);
        ours = std::min(ours, seconds() - before);
        if (chart->pointCount != rows)
            std::abort();
    }
    const double millions = double(rows) / 1e6;
    std::printf("pyramid of %s: %.0f million points per cpu second (limit 300), reading them once %.0f: %.2f of it\n",
                name, millions / ours, millions / pass, pass / ours);
}

void pyramids(std::size_t rows)
{
    const auto number = [](std::size_t row) { return double(row * 2'654'435'761U % 1'000'003) / 7; };
    pyramid("doubles", rows, [&](Column &column, std::size_t row) { column.appendFloat(number(row)); });
    pyramid("doubles, each tenth null", rows, [&](Column &column, std::size_t row) {
        row % 10 == 7 ? column.appendNull() : column.appendFloat(number(row));
    });
    pyramid("doubles, one of a thousand NaN", rows, [&](Column &column, std::size_t row) {
        column.appendFloat(row % 1'000 == 999 ? std::nan("") : number(row));
    });
    pyramid("integers", rows, [&](Column &column, std::size_t row) {
        if (row == 0)
            column.convertTo(ColumnType::Integer);
        column.appendInteger(static_cast<std::int64_t>(number(row)));
    });
}

void draw(const Table &table)
{
    // The series of the values as a window has it, in the memory that the answer's rows lie in.
    const ChartDataPtr drawn = ChartBuilder(ChartBuilder::defaultLimit, QStringList()).build(table);
    const ChartSeries &series = drawn->series.back();
    std::vector<const double *> pieces; // of as many rows each, as they came
    const Column &numbers = table.column(2);
    for (std::size_t i = 0; i < numbers.chunkCount(); ++i)
        pieces.push_back(numbers.chunk(i).values<FloatBlocks>()->run(0).data());
    const std::size_t pieceRows = numbers.chunk(0).size();
    const TimeSpan whole{table.column(0).integer(0), table.column(0).integer(table.rowCount() - 1)};
    constexpr int columns = 2'000;
    constexpr int rounds = 40;
    std::mt19937_64 random(5);
    std::uniform_real_distribution<double> share(0, 1);
    std::vector<TimeSpan> views(200);
    for (TimeSpan &view : views) {
        const double width = std::pow(share(random), 4);
        const double from = share(random) * (1 - width);
        view = {whole.at(from), whole.at(from + width)};
    }
    // Others on the machine take memory's time as well, for seconds: of each view the best of many, each after all the
    // others; and beside each what it takes to read 64 values for each column where they lie.
    std::vector<double> taken(views.size(), 1e9);
    std::vector<double> read(views.size(), 1e9);
    double sum = 0;
    for (int round = 0; round < rounds; ++round) {
        for (std::size_t i = 0; i < views.size(); ++i) {
            taken[i] = std::min(taken[i], timeOf([&] { return traceOf(series, views[i], columns).size(); }, 1));
            const ChartSeries::Rows inside = series.rowsIn(views[i]);
            const double step = double(inside.last - inside.first) / columns;
            read[i] = std::min(read[i], timeOf(
                                            [&] {
                                                for (std::size_t column = 0; column < columns; ++column) {
                                                    const auto at = inside.first + std::size_t(double(column) * step);
                                                    const double *const from = pieces[at / pieceRows] +
                                                                               std::min(at % pieceRows, pieceRows - 64);
                                                    sum = std::accumulate(from, from + 64, sum);
                                                }
                                            },
                                            1));
        }
    }
    const auto longest = std::size_t(std::ranges::max_element(taken) - taken.begin());
    std::printf(
        "view of 2,000 columns: longest %.3f ms (%.0f rows a column; 64 of each are read in %.3f ms), mean %.3f ms "
        "(limit 0.3 ms)%s\n",
        taken[longest] * 1e3, double(views[longest].length()) / double(interval) / columns, read[longest] * 1e3,
        std::accumulate(taken.begin(), taken.end(), 0.0) / double(taken.size()) * 1e3, sum == 1 ? "." : "");
    const double chart = timeOf([&] { ChartBuilder().build(table); }, 1);
    std::printf("chart of the table, tags told apart: %.2f s\n", chart);
    ChartBuilder builder;
    builder.build(table);
    const double again = timeOf([&] { builder.build(table); });
    std::printf("the same when nothing has come: %.4f s\n", again);
}

} // namespace

int main(int argc, char **argv)
{
    const std::size_t rows = argc > 1 ? std::strtoull(argv[1], nullptr, 10) : 10'000'000;
    const std::size_t chunkRows = argc > 2 ? std::strtoull(argv[2], nullptr, 10) : 10'000;
    const auto store = ChunkStore::create(std::size_t(64) << 30, QDir::tempPath());
    ResultSet result(store);
    fill(result, store, rows, chunkRows);
    const double before = seconds();
    const TableSnapshot table = result.snapshot(0);
    std::printf("snapshot: %.3f ms\n", (seconds() - before) * 1e3);
    for (const std::size_t column : {0, 1, 2})
        sortColumn(*table, column);
    filter(*table);
    pyramids(rows);
    draw(*table);
    return 0;
}
