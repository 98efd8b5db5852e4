// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/result/columnchunk.h"
#include "core/result/rowindex.h"

#include <QTest>

#include <bit>
#include <cmath>
#include <limits>
#include <random>
#include <string_view>
#include <thread>
#include <tuple>
#include <vector>

using namespace penstock;

namespace {

constexpr std::size_t many = 40'000; // dealt into buckets, more than once when they are uneven

/// Appends a value that is drawn for the kind of column of that name.
void draw(Column &column, const QString &kind, std::mt19937_64 &random, std::size_t row)
{
    const std::uint64_t number = random();
    if (kind == u"even integers")
        column.appendInteger(static_cast<std::int64_t>(number));
    else if (kind == u"few integers")
        column.appendInteger(static_cast<std::int64_t>(number % 5) - 2);
    else if (kind == u"one far away")
        column.appendInteger(row == 77 ? std::numeric_limits<std::int64_t>::min() : std::int64_t(number % 1'000'000));
    else if (kind == u"ever smaller")
        column.appendInteger(std::int64_t(number >> (number % 64)));
    else if (kind == u"descending times")
        column.appendInteger(1'704'067'200'000'000'000 - std::int64_t(row));
    else if (kind == u"unsigned")
        column.appendUnsigned(number);
    else if (kind == u"doubles of any bits")
        column.appendFloat(std::bit_cast<double>(number));
    else if (kind == u"doubles")
        column.appendFloat(double(number % 100'000) / 1'000 - 50);
    else if (kind == u"booleans")
        column.appendBoolean(number % 2 == 0);
    else if (kind == u"few texts")
        column.appendText("host" + std::to_string(number % 100));
    else if (kind == u"many texts")
        column.appendText("the same beginning " + std::to_string(number));
    else if (kind == u"texts with zero bytes")
        column.appendText(std::string("12345678", number % 9) + std::string(number / 16 % 3, '\0'));
    else
        column.appendText(std::string(number % 40, char('a' + number / 64 % 2)));
}

/// A value that is compared as its type is; the others are nothing.
struct Key
{
    int rank = 0; ///< 1: NaN, 2: null
    std::int64_t integer = 0;
    std::uint64_t natural = 0;
    double number = 0;
    std::string_view text{};

    bool operator<(const Key &other) const
    {
        return std::tie(integer, natural, number, text) <
               std::tie(other.integer, other.natural, other.number, other.text);
    }
};

std::vector<Key> keysOf(const Column &column)
{
    std::vector<Key> keys(column.size());
    for (std::size_t row = 0; row < column.size(); ++row) {
        Key &key = keys[row];
        if (column.isNull(row)) {
            key.rank = 2;
            continue;
        }
        key.integer = column.type() == ColumnType::Boolean ? column.boolean(row) : column.integer(row);
        key.natural = column.unsignedInteger(row);
        key.text = column.text(row);
        if (column.type() == ColumnType::Float)
            key.number = column.number(row);
        if (std::isnan(key.number))
            key = Key{1, 0, 0, 0, {}};
    }
    return keys;
}

} // namespace

/// Sorting beside the standard library's.
class SortKeysTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void equalsAStableSort_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<ColumnType>("type");
        using enum ColumnType;
        for (const auto &[kind, type] :
             std::vector<std::pair<QString, ColumnType>>{{QStringLiteral("even integers"), Integer},
                                                         {QStringLiteral("few integers"), Integer},
                                                         {QStringLiteral("one far away"), Integer},
                                                         {QStringLiteral("ever smaller"), Integer},
                                                         {QStringLiteral("descending times"), Timestamp},
                                                         {QStringLiteral("unsigned"), Unsigned},
                                                         {QStringLiteral("doubles of any bits"), Float},
                                                         {QStringLiteral("doubles"), Float},
                                                         {QStringLiteral("booleans"), Boolean},
                                                         {QStringLiteral("few texts"), Text},
                                                         {QStringLiteral("many texts"), Text},
                                                         {QStringLiteral("texts with zero bytes"), Text},
                                                         {QStringLiteral("letters, more or fewer"), Text}})
            QTest::newRow(qPrintable(kind)) << kind << type;
    }

    void equalsAStableSort()
    {
        QFETCH(QString, kind);
        QFETCH(ColumnType, type);
        std::mt19937_64 random(17);
        Column column(QStringLiteral("c"), type);
        for (std::size_t row = 0; row < many; ++row) {
            if (row % 13 == 5)
                column.appendNull();
            else
                draw(column, kind, random, row);
            if (random() % 5'000 == 0)
                column.seal();
        }
        Table table;
        table.addColumn(std::move(column));
        const std::vector<Key> keys = keysOf(table.column(0));
        for (const bool descending : {false, true}) {
            const RowIndex rows = arrangeRows(table, {}, RowSort{0, descending}).value();
            RowIndex expected(many);
            for (std::size_t i = 0; i < many; ++i)
                expected[i] = static_cast<std::uint32_t>(i);
            std::ranges::stable_sort(expected, [&](std::uint32_t a, std::uint32_t b) {
                if (keys[a].rank != keys[b].rank)
                    return keys[a].rank < keys[b].rank;
                return descending ? keys[b] < keys[a] : keys[a] < keys[b];
            });
            QVERIFY(rows == expected);
        }
    }

    /// A column that was one of whole numbers, then of floats, then of texts.
    void chunksOfOtherTypes_data()
    {
        QTest::addColumn<bool>("texts");
        QTest::newRow("floats") << false;
        QTest::newRow("texts") << true;
    }

    void chunksOfOtherTypes()
    {
        QFETCH(bool, texts);
        Column column(QStringLiteral("c"), ColumnType::Integer);
        const auto add = [&column](const std::vector<double> &values, bool whole) {
            Column piece(QStringLiteral("c"), whole ? ColumnType::Integer : ColumnType::Float);
            for (const double value : values)
                whole ? piece.appendInteger(std::int64_t(value)) : piece.appendFloat(value);
            column.append(piece, 1);
        };
        add({30, 4, 10}, true);
        add({4.5, 10, -1}, false);
        add({5}, true);
        if (texts)
            column.appendText("31");
        Table table;
        table.addColumn(std::move(column));
        const RowIndex rows = arrangeRows(table, {}, RowSort{0, false}).value();
        const RowIndex bySize{5, 1, 3, 6, 2, 4, 0};
        const RowIndex byText{5, 2, 4, 0, 7, 1, 3, 6}; // -1 10 10 30 31 4 4.5 5
        QCOMPARE(rows, texts ? byText : bySize);
    }

    /// By one column, then by another: what the first one has ordered stays where the second one does not tell apart.
    void sortsGoOn()
    {
        std::mt19937_64 random(2);
        Table table;
        for (const int modulus : {7, 30'000}) {
            Column column(QStringLiteral("c"), ColumnType::Integer);
            for (std::size_t row = 0; row < many; ++row)
                column.appendInteger(std::int64_t(random() % std::uint64_t(modulus)));
            table.addColumn(std::move(column));
        }
        RowIndex rows = arrangeRows(table, {}, RowSort{1, true}).value();
        rows = sortRows(table, std::move(rows), {0, false}).value();
        for (std::size_t i = 1; i < many; ++i) {
            const auto key = [&](std::uint32_t row) {
                return std::tuple(table.column(0).integer(row), -table.column(1).integer(row), row);
            };
            if (!(key(rows[i - 1]) < key(rows[i])))
                QFAIL(qPrintable(QString::number(i)));
        }
    }

    /// Another thread asks to stop while rows are sorted: the answer is nothing, or the whole order.
    void stopsWhileItSorts()
    {
        std::mt19937_64 random(3);
        Table table;
        Column column(QStringLiteral("c"), ColumnType::Float);
        for (std::size_t row = 0; row < 4 * many; ++row)
            column.appendFloat(std::bit_cast<double>(random()));
        table.addColumn(std::move(column));
        std::stop_source source;
        std::optional<RowIndex> rows;
        std::thread worker([&] { rows = arrangeRows(table, {}, RowSort{0, false}, source.get_token()); });
        source.request_stop();
        worker.join();
        QVERIFY(!rows || rows->size() == 4 * many);
    }
};

QTEST_GUILESS_MAIN(SortKeysTest)
#include "sortkeys_test.moc"
