// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/result/chunkslab.h"
#include "core/result/chunkstore.h"
#include "core/result/resultset.h"
#include "core/result/rowindex.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <cmath>
#include <cstring>
#include <thread>

using namespace penstock;

namespace {

constexpr int batchRows = 5'000;

/// Every type, nulls, texts that repeat and texts that do not.
Batch batchFrom(int first, int rows = batchRows)
{
    Column time(QStringLiteral("time"), ColumnType::Timestamp, ColumnRole::Time);
    Column integer(QStringLiteral("i"), ColumnType::Integer);
    Column number(QStringLiteral("f"), ColumnType::Float);
    Column natural(QStringLiteral("u"), ColumnType::Unsigned);
    Column flag(QStringLiteral("b"), ColumnType::Boolean);
    Column host(QStringLiteral("host"), ColumnType::Text);
    Column note(QStringLiteral("note"), ColumnType::Text);
    for (int i = first; i < first + rows; ++i) {
        time.appendInteger(1'700'000'000'000'000'000 + i);
        integer.appendInteger(i);
        i % 7 == 0 ? number.appendNull() : number.appendFloat(i / 8.0);
        natural.appendUnsigned(~std::uint64_t(0) - std::uint64_t(i));
        flag.appendBoolean(i % 3 == 0);
        host.appendText("host" + std::to_string(i % 100));
        i % 11 == 0 ? note.appendNull() : note.appendText("größe " + std::to_string(i));
    }
    Table table;
    for (Column *column : {&time, &integer, &number, &natural, &flag, &host, &note})
        table.addColumn(std::move(*column));
    Batch batch;
    batch.fragments.push_back({0, std::move(table)});
    return batch;
}

QString lineOf(const Table &table, std::size_t row)
{
    QStringList cells;
    for (std::size_t i = 0; i < table.columnCount(); ++i)
        cells += table.column(i).isNull(row) ? QStringLiteral("-") : toText(table.column(i), row);
    return cells.join(u'|');
}

QString expectedLine(int i)
{
    Batch one = batchFrom(i, 1);
    return lineOf(one.fragments.front().rows, 0);
}

void fill(ResultSet &result, const std::shared_ptr<ChunkStore> &store, int batches)
{
    for (int i = 0; i < batches; ++i) {
        Batch batch = batchFrom(i * batchRows);
        batch.seal(store);
        result.append(batch);
    }
}

} // namespace

class ChunkStoreTest final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

private Q_SLOTS:
    /// What all results may take, unless the person says otherwise.
    void aQuarterOfTheMemoryByDefault()
    {
        QFile info(QStringLiteral("/proc/meminfo"));
        if (!info.open(QIODevice::ReadOnly))
            QSKIP("No /proc");
        double total = 0;
        for (const QByteArray &line : info.readAll().split('\n')) {
            if (line.startsWith("MemTotal:"))
                total = line.simplified().split(' ')[1].toDouble() * 1'024;
        }
        QVERIFY(total > 0);
        const double share = double(ChunkStore::usualBudget()) / total;
        QVERIFY2(std::abs(share - 0.25) < 0.0025, qPrintable(QString::number(share)));
    }

    void countsWhatIsThere()
    {
        const auto store = ChunkStore::create(1'000'000, m_folder.path());
        QCOMPARE(store->memoryBytes(), std::size_t(0));
        {
            ResultSet result(store);
            fill(result, store, 10);
            const std::size_t whole = result.memoryBytes();
            QVERIFY(store->memoryBytes() >= whole);
            QVERIFY2(store->memoryBytes() < whole + whole / 20 + 10 * 8'192, // pages, lines of the cache
                     qPrintable(QString::number(store->memoryBytes() - whole)));
            QVERIFY(store->isOverBudget());
            QCOMPARE(store->spilledBytes(), std::size_t(0));
        }
        QCOMPARE(store->memoryBytes(), std::size_t(0));
        QVERIFY(!store->isOverBudget());
    }

    void plainRowsCountToo()
    {
        const auto store = ChunkStore::create(1'000'000, m_folder.path());
        ResultSet result(store);
        Batch batch = batchFrom(0, 100);
        batch.seal(store); // too few for pages of their own
        result.append(batch);
        QVERIFY(store->memoryBytes() > 100 * 8 * 4);
        QVERIFY(store->spill(0).has_value());
        QCOMPARE(store->spilledBytes(), std::size_t(0));
        QVERIFY(store->memoryBytes() > 100 * 8 * 4);
    }

    void whatIsSpilledIsReadAsBefore()
    {
        const auto store = ChunkStore::create(1'000'000, m_folder.path());
        ResultSet result(store);
        fill(result, store, 10);
        const std::size_t before = store->memoryBytes();
        const TableSnapshot table = result.snapshot(0);
        const std::string_view text = table->column(6).text(12'345); // stays valid
        QVERIFY(store->spill(store->budget()).has_value());
        QVERIFY(store->memoryBytes() <= store->budget());
        QVERIFY(store->memoryBytes() > store->budget() / 2);
        QCOMPARE(store->memoryBytes() + store->spilledBytes(), before);
        QVERIFY(QDir(m_folder.path()).isEmpty(QDir::Files | QDir::Hidden)); // nobody else finds it
        QVERIFY(store->spill(0).has_value());
        QCOMPARE(text, std::string_view("größe 12345"));
        for (int i = 0; i < 10 * batchRows; i += 7)
            QCOMPARE(lineOf(*table, std::size_t(i)), expectedLine(i));
        // And it still grows, and becomes another type.
        Column texts(QStringLiteral("i"), ColumnType::Text);
        texts.appendText("x");
        Table other;
        other.addColumn(std::move(texts));
        Batch batch;
        batch.fragments.push_back({0, std::move(other), true});
        result.append(batch);
        fill(result, store, 1);
        QCOMPARE(lineOf(*result.entries()[0].table, 10 * batchRows), expectedLine(0));
    }

    void theOldestGoFirst()
    {
        const auto store = ChunkStore::create(1'000'000, m_folder.path());
        const auto slab = [&store](char c) {
            const std::shared_ptr<ChunkSlab> made = store->allocate(100'000);
            std::memset(made->data(), c, made->size());
            store->keep(made);
            return made;
        };
        const std::shared_ptr<ChunkSlab> first = slab('a');
        slab('b'); // is gone at once
        const std::shared_ptr<ChunkSlab> third = slab('c');
        const std::shared_ptr<ChunkSlab> last = slab('d');
        QCOMPARE(store->memoryBytes(), 3 * first->size());
        QVERIFY(store->spill(2 * first->size()).has_value());
        QCOMPARE(store->spilledBytes(), first->size());
        last->data()[5] = std::byte('e'); // still of memory: writable
        QVERIFY(store->spill(0).has_value());
        QCOMPARE(store->spilledBytes(), 3 * first->size());
        QCOMPARE(char(first->data()[99'999]), 'a');
        QCOMPARE(char(third->data()[0]), 'c');
        QCOMPARE(char(last->data()[5]), 'e');
    }

    void aSlabMayBeLargerThanARegion()
    {
        const auto store = ChunkStore::create(1'000'000, m_folder.path());
        constexpr std::size_t size = std::size_t(70) << 20;
        const std::shared_ptr<ChunkSlab> large = store->allocate(size);
        QVERIFY(large);
        large->data()[size - 1] = std::byte(7);
        store->keep(large);
        const std::shared_ptr<ChunkSlab> next = store->allocate(10);
        next->data()[0] = std::byte(9);
        store->keep(next);
        QVERIFY(store->spill(0).has_value());
        QCOMPARE(int(large->data()[size - 1]), 7);
        QCOMPARE(int(next->data()[0]), 9);
    }

    void aFolderThatIsNotThereIsSaid()
    {
        const auto store = ChunkStore::create(1'000'000, m_folder.filePath(QStringLiteral("nowhere")));
        ResultSet result(store);
        fill(result, store, 2);
        const std::size_t before = store->memoryBytes();
        const Status status = store->spill(0);
        QVERIFY(!status);
        QCOMPARE(status.error().kind, Error::Kind::File);
        QVERIFY2(status.error().message.contains(QStringLiteral("nowhere")), qPrintable(status.error().message));
        QCOMPARE(store->memoryBytes(), before);
        QCOMPARE(lineOf(*result.entries()[0].table, 7'777), expectedLine(7'777));
        QVERIFY(QDir().mkpath(m_folder.filePath(QStringLiteral("nowhere"))));
        QVERIFY(store->spill(0).has_value()); // as soon as there is room
        QVERIFY(store->spilledBytes() > 0);
        QCOMPARE(lineOf(*result.entries()[0].table, 7'777), expectedLine(7'777));
    }

    void aStoppedSpillEndsSoon()
    {
        const auto store = ChunkStore::create(1'000'000, m_folder.path());
        ResultSet result(store);
        fill(result, store, 2);
        std::stop_source stop;
        stop.request_stop();
        QVERIFY(store->spill(0, stop.get_token()).has_value());
        QCOMPARE(store->spilledBytes(), std::size_t(0));
    }

    /// Decoders fill, the window appends and lets go, readers sort and read, and all the while rows are moved.
    void isUsedByManyThreads()
    {
        const auto store = ChunkStore::create(500'000, m_folder.path());
        ResultSet result(store);
        fill(result, store, 4);
        const TableSnapshot table = result.snapshot(0);
        constexpr int rounds = 5;
        std::atomic<bool> done = false;
        std::atomic<int> wrong = 0;
        std::thread spiller([&] {
            while (!done) {
                if (!store->spill(200'000))
                    ++wrong;
                std::this_thread::yield();
            }
        });
        std::vector<std::thread> workers;
        for (int worker = 0; worker < 2; ++worker) {
            workers.emplace_back([&] {
                for (int round = 0; round < rounds; ++round) {
                    const std::optional<RowIndex> rows = arrangeRows(*table, {}, RowSort{4, true});
                    wrong += rows && rows->size() == table->rowCount() && (*rows)[1] == 3 ? 0 : 1;
                    for (std::size_t row = 0; row < table->rowCount(); row += 17)
                        wrong += table->column(1).integer(row) == std::int64_t(row) ? 0 : 1;
                }
            });
            workers.emplace_back([&] {
                for (int round = 0; round < rounds; ++round) {
                    ResultSet own(store);
                    fill(own, store, 2);
                    const TableSnapshot copy = own.snapshot(0);
                    wrong += copy->column(5).text(batchRows + 1) == "host1" ? 0 : 1;
                }
            });
        }
        for (std::thread &worker : workers)
            worker.join();
        done = true;
        spiller.join();
        QCOMPARE(wrong.load(), 0);
        QVERIFY(store->spilledBytes() > 0);
    }
};

QTEST_GUILESS_MAIN(ChunkStoreTest)
#include "chunkstore_test.moc"
