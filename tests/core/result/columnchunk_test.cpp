// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/result/columnchunk.h"
#include "core/result/resultset.h"

#include <QTest>

#include <cmath>
#include <random>
#include <thread>

using namespace penstock;

namespace {

Column columnOf(ColumnType type, int rows, int from = 0)
{
    Column column(QStringLiteral("v"), type);
    for (int i = from; i < from + rows; ++i) {
        if (i % 3 == 1)
            column.appendNull();
        else if (type == ColumnType::Text)
            column.appendText("t" + std::to_string(i));
        else if (type == ColumnType::Float)
            column.appendFloat(i + 0.25);
        else if (type == ColumnType::Boolean)
            column.appendBoolean(i % 2 == 0);
        else if (type == ColumnType::Unsigned)
            column.appendUnsigned(std::uint64_t(i));
        else
            column.appendInteger(i);
    }
    return column;
}

Column nulls(ColumnType type, int rows)
{
    Column column(QStringLiteral("v"), type);
    for (int i = 0; i < rows; ++i)
        column.appendNull();
    return column;
}

Batch batchOf(Column column)
{
    Table table;
    table.addColumn(std::move(column));
    Batch batch;
    batch.fragments.push_back({0, std::move(table)});
    return batch;
}

QStringList textsOf(const Column &column)
{
    QStringList texts{QString::number(int(column.type())), QString::number(column.nullCount())};
    for (std::size_t row = 0; row < column.size(); ++row)
        texts += column.isNull(row) ? QStringLiteral("-") : toText(column, row);
    return texts;
}

} // namespace

/// Chunks that are shared, and what a column makes of them that has become another type.
class ColumnChunkTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Sharing sealed chunks is the same as copying rows.
    void sharedEqualsCopied_data()
    {
        QTest::addColumn<ColumnType>("before");
        QTest::addColumn<ColumnType>("added");
        QTest::addColumn<ColumnType>("expected");
        using enum ColumnType;
        const auto row = [](const char *name, ColumnType before, ColumnType added, ColumnType expected) {
            QTest::newRow(name) << before << added << expected;
        };
        row("same", Integer, Integer, Integer);
        row("whole numbers become floats", Integer, Float, Float);
        row("floats take whole numbers", Float, Integer, Float);
        row("unsigned become floats", Unsigned, Float, Float);
        row("numbers become texts", Float, Text, Text);
        row("times become texts", Timestamp, Text, Text);
        row("durations become texts", Duration, Float, Text);
        row("booleans become texts", Boolean, Integer, Text);
        row("texts take all", Text, Float, Text);
        row("positive integers become unsigned", Integer, Unsigned, Unsigned);
        row("small unsigned stay", Unsigned, Integer, Unsigned);
    }

    void sharedEqualsCopied()
    {
        QFETCH(ColumnType, before);
        QFETCH(ColumnType, added);
        Column shared = columnOf(before, 2'000);
        Column copied = columnOf(before, 2'000);
        for (const int rows : {1'500, 10, 3'000, 1, 1'024}) {
            Column piece = columnOf(added, rows, 7);
            piece.seal();
            shared.append(piece);
            copied.append(piece, std::size_t(1'000'000));
        }
        QTEST(shared.type(), "expected");
        QVERIFY(shared.chunkCount() > 3);
        QCOMPARE(copied.chunkCount(), std::size_t(1));
        QCOMPARE(textsOf(shared), textsOf(copied));
        for (std::size_t row = 0; row < shared.size(); ++row) {
            QCOMPARE(shared.integer(row), copied.integer(row));
            QCOMPARE(shared.unsignedInteger(row), copied.unsignedInteger(row));
            QVERIFY(shared.number(row) == copied.number(row) || std::isnan(copied.number(row)));
            QCOMPARE(shared.boolean(row), copied.boolean(row));
            QCOMPARE(shared.text(row), copied.text(row));
        }
    }

    void noChunkIsCopied()
    {
        Column piece = columnOf(ColumnType::Float, 5'000);
        piece.seal();
        Column whole(QStringLiteral("v"), ColumnType::Float);
        for (int i = 0; i < 3; ++i)
            whole.append(piece);
        QCOMPARE(whole.chunkCount(), std::size_t(3));
        for (std::size_t i = 0; i < 3; ++i) {
            QCOMPARE(&whole.chunk(i), &piece.chunk(0));
            QCOMPARE(whole.firstRow(i), i * 5'000);
        }
        QCOMPARE(whole.size(), std::size_t(15'000));
        QCOMPARE(whole.nullCount(), 3 * piece.nullCount());
        QCOMPARE(whole.number(10'000 + 12), 12.25);
    }

    /// The type of each is its own; a negative number anywhere decides what whole numbers can become.
    void negativeNumbersAreKnownOfSealedChunks()
    {
        Column integers(QStringLiteral("v"), ColumnType::Integer);
        integers.appendInteger(-1);
        integers.seal();
        Column naturals(QStringLiteral("v"), ColumnType::Unsigned);
        naturals.appendUnsigned(~std::uint64_t(0));
        naturals.seal();
        integers.append(naturals, 1);
        QCOMPARE(integers.type(), ColumnType::Text);
        QCOMPARE(textsOf(integers).mid(2), (QStringList{QStringLiteral("-1"), QStringLiteral("18446744073709551615")}));
        QCOMPARE(integers.text(0), std::string_view("-1"));
    }

    /// Whole numbers beyond 2^53 keep their digits even if the column was one of floats in between.
    void digitsSurviveAColumnOfFloats()
    {
        Column column(QStringLiteral("v"), ColumnType::Integer);
        column.appendInteger(9'007'199'254'740'993);
        column.seal();
        column.append(columnOf(ColumnType::Float, 1), 1);
        QCOMPARE(column.number(0), 9'007'199'254'740'992.0);
        QCOMPARE(toText(column, 0), QStringLiteral("9007199254740992"));
        column.append(columnOf(ColumnType::Text, 1), 1);
        QCOMPARE(toText(column, 0), QStringLiteral("9007199254740993"));
        QCOMPARE(toText(column, 1), QStringLiteral("0.25"));
    }

    void manyNullsTakeNoMemory()
    {
        Column column(QStringLiteral("v"), ColumnType::Float);
        const std::size_t before = column.memoryBytes();
        column.appendNulls(100'000'000);
        QCOMPARE(column.size(), std::size_t(100'000'000));
        QCOMPARE(column.nullCount(), std::size_t(100'000'000));
        QVERIFY(column.memoryBytes() < before + 4'096);
        QVERIFY(column.isNull(99'999'999));
        QCOMPARE(column.integer(5), 0);
        QVERIFY(std::isnan(column.number(5)));
        QVERIFY(!column.boolean(5));
        column.appendText("x");
        QCOMPARE(column.type(), ColumnType::Text);
        QCOMPARE(column.text(100'000'000), std::string_view("x"));
        QVERIFY(column.text(5).empty());
        QVERIFY(!column.isConstant());
    }

    void nullsAloneTakeTheTypeOfTheFirstValues()
    {
        ResultSet result;
        result.append(batchOf(nulls(ColumnType::Integer, 50'000)));
        result.append(batchOf(columnOf(ColumnType::Float, 1)));
        const Column &column = result.entries().front().table->column(0);
        QCOMPARE(column.type(), ColumnType::Float);
        result.append(batchOf(columnOf(ColumnType::Text, 1)));
        QCOMPARE(column.type(), ColumnType::Text);
        QCOMPARE(toText(column, 50'000), QStringLiteral("0.25"));
        QCOMPARE(toText(column, 50'001), QStringLiteral("t0"));
        QCOMPARE(result.memoryBytes(), result.entries().front().table->memoryBytes());
    }

    void smallBatchesBecomeFewChunks()
    {
        ResultSet result;
        for (int i = 0; i < 20'000; ++i) {
            Batch batch = batchOf(columnOf(ColumnType::Integer, 3, i * 3));
            batch.seal();
            result.append(batch);
        }
        const Column &column = result.entries().front().table->column(0);
        QCOMPARE(column.size(), std::size_t(60'000));
        QVERIFY(column.chunkCount() < 10);
        QCOMPARE(column.integer(59'999), 59'999);
    }

    void sealedChunksHaveNoSpareRoom()
    {
        for (const ColumnType type : {ColumnType::Integer, ColumnType::Boolean, ColumnType::Text}) {
            Column column = columnOf(type, 10'000);
            const std::size_t before = column.memoryBytes();
            const QStringList texts = textsOf(column);
            column.seal();
            QVERIFY(column.memoryBytes() < before);
            QCOMPARE(textsOf(column), texts);
            QCOMPARE(column.openRows(), std::size_t(0));
            column.appendNull();
            QCOMPARE(column.openRows(), std::size_t(1));
        }
        Column integers = columnOf(ColumnType::Integer, 10'000);
        integers.seal();
        QVERIFY(integers.memoryBytes() < 10'000 * 8 + 10'000 / 8 + 1'500);
    }

    void partsCoverTheRowsThatAreAskedFor_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        for (const auto &[from, to] : std::vector<std::pair<int, int>>{{0, 0},
                                                                       {0, 1},
                                                                       {0, 1'500},
                                                                       {1'499, 1'501},
                                                                       {1'500, 1'500},
                                                                       {700, 4'510},
                                                                       {4'500, 4'510},
                                                                       {4'509, 4'510}})
            QTest::addRow("%d to %d", from, to) << from << to;
    }

    void partsCoverTheRowsThatAreAskedFor()
    {
        QFETCH(int, from);
        QFETCH(int, to);
        Column column(QStringLiteral("v"), ColumnType::Integer);
        for (const int rows : {1'500, 3'000, 10}) {
            Column piece = columnOf(ColumnType::Integer, rows, int(column.size()));
            piece.seal();
            column.append(piece);
        }
        std::size_t next = std::size_t(from);
        forEachPart(column, std::size_t(from), std::size_t(to),
                    [&](const ColumnChunk &chunk, std::size_t first, std::size_t last, std::size_t row) {
                        QCOMPARE(row, next);
                        QVERIFY(first < last && last <= chunk.size());
                        for (std::size_t i = first; i < last; ++i, ++next) {
                            QCOMPARE(chunk.isNull(i), next % 3 == 1);
                            QVERIFY(chunk.isNull(i) || chunk.integer(i) == std::int64_t(next));
                        }
                    });
        QCOMPARE(next, std::size_t(to));
    }

    /// A copy is read in other threads while the original grows, and both ask for the texts of a chunk of numbers.
    void sharesAreReadWhileTheOriginalGrows()
    {
        Column column = columnOf(ColumnType::Integer, 3'000);
        column.append(columnOf(ColumnType::Text, 2'000));
        const Column shared = column.share();
        const auto read = [&shared] {
            for (std::size_t row = 0; row < 3'000; ++row) {
                if (row % 3 != 1 && shared.text(row) != std::to_string(row))
                    return false;
            }
            return shared.size() == 5'000;
        };
        bool first = false;
        bool second = false;
        std::thread one([&] { first = read(); });
        std::thread other([&] { second = read(); });
        for (int i = 0; i < 200; ++i) {
            Column piece = columnOf(ColumnType::Text, 1'100);
            piece.seal();
            column.append(piece);
        }
        one.join();
        other.join();
        QVERIFY(first && second);
        QCOMPARE(shared.size(), std::size_t(5'000));
        QCOMPARE(column.size(), std::size_t(5'000 + 200 * 1'100));
    }

    /// What one adds to a copy is not in the original, nor the other way round.
    void copiesGoTheirOwnWay()
    {
        Column original = columnOf(ColumnType::Integer, 1'500);
        Column copy = original.share();
        original.append(columnOf(ColumnType::Float, 1'500));
        copy.append(columnOf(ColumnType::Text, 1'500));
        copy.seal();
        original.seal();
        QCOMPARE(original.type(), ColumnType::Float);
        QCOMPARE(copy.type(), ColumnType::Text);
        QCOMPARE(toText(original, 1'500), QStringLiteral("0.25"));
        QCOMPARE(toText(copy, 1'500), QStringLiteral("t0"));
        QCOMPARE(original.size(), copy.size());
    }
};

QTEST_GUILESS_MAIN(ColumnChunkTest)
#include "columnchunk_test.moc"
