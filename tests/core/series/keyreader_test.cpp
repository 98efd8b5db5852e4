// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/series/keyreader.h"
#include "core/series/serieskeys.h"

#include <QTest>

using namespace penstock;

namespace {

/// Chunks of these texts; an empty one is null.
Column texts(const std::vector<std::vector<std::string>> &chunks)
{
    Column column(QStringLiteral("c"), ColumnType::Text);
    for (const auto &chunk : chunks) {
        for (const std::string &text : chunk)
            text.empty() ? column.appendNull() : column.appendText(text);
        column.seal();
    }
    return column;
}

} // namespace

class KeyReaderTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// The codes of a chunk's dictionary are its own; the numbers are the column's.
    void sameTextsHaveTheSameNumber()
    {
        const Column column = texts({{"a", "b", "", "a"}, {"b", "c"}, {"", "a", "c", "d"}});
        KeyReader::Numbers numbers;
        KeyReader reader(column, numbers);
        std::vector<std::uint32_t> read;
        for (std::size_t row = 0; row < column.size(); ++row)
            read.push_back(reader.at(row));
        QCOMPARE(read, (std::vector<std::uint32_t>{1, 2, 0, 1, 2, 3, 0, 1, 3, 4}));
        // In another reader, backwards, they are still the same.
        KeyReader again(column, numbers);
        for (std::size_t row = column.size(); row-- > 0;)
            QCOMPARE(again.at(row), read[row]);
        QCOMPARE(numbers.size(), std::size_t(4));
    }

    void rowsOfOneNumber()
    {
        const Column column = texts({{"a", "a", "", "", "a"}, {"b", "b", "b"}, {"", ""}, {"c"}});
        KeyReader::Numbers numbers;
        KeyReader reader(column, numbers);
        std::vector<std::size_t> ends;
        for (std::size_t row = 0; row < column.size(); ++row) {
            ends.push_back(reader.sameUntil(row));
            for (std::size_t same = row; same < ends.back(); ++same)
                QCOMPARE(reader.at(same), reader.at(row));
        }
        QCOMPARE(ends, (std::vector<std::size_t>{2, 2, 4, 4, 5, 8, 8, 8, 10, 10, 11}));
        QCOMPARE(reader.sameUntil(0), std::size_t(2)); // and back
    }

    void otherTypesAreReadAsText()
    {
        Column column(QStringLiteral("c"), ColumnType::Integer);
        for (const int value : {7, 8, 7})
            column.appendInteger(value);
        column.seal();
        Column floats(QStringLiteral("c"), ColumnType::Float);
        floats.appendFloat(7);
        floats.appendFloat(7.5);
        column.append(floats, 1);
        KeyReader::Numbers numbers;
        KeyReader reader(column, numbers);
        std::vector<std::uint32_t> read;
        for (std::size_t row = 0; row < column.size(); ++row)
            read.push_back(reader.at(row));
        QCOMPARE(read, (std::vector<std::uint32_t>{1, 2, 1, 1, 3}));
        QVERIFY(numbers.contains("7.5"));
    }

    void textsAreCounted_data()
    {
        QTest::addColumn<int>("most");
        QTest::addColumn<int>("expected"); // -1: too many
        QTest::newRow("room for all") << 10 << 3;
        QTest::newRow("just enough") << 3 << 3;
        QTest::newRow("one too many") << 2 << -1;
    }

    void textsAreCounted()
    {
        QFETCH(int, most);
        QFETCH(int, expected);
        const Column column = texts({{"a", "b", "", "a"}, {""}, {"b", "c"}});
        const std::optional<std::size_t> count = countTexts(column, std::size_t(most));
        QCOMPARE(count ? int(*count) : -1, expected);
        Column numbers(QStringLiteral("c"), ColumnType::Integer);
        numbers.appendInteger(1);
        QVERIFY(!countTexts(numbers, 10));
    }

    /// Tags of SELECT * are found across chunks: hosts of one time stand in different ones.
    void keysAreFoundAcrossChunks()
    {
        Table table;
        Column time(QStringLiteral("time"), ColumnType::Timestamp, ColumnRole::Time);
        for (const int second : {1, 1, 2, 2, 3, 3}) {
            time.appendInteger(second);
            if (time.size() % 3 == 0)
                time.seal();
        }
        table.addColumn(std::move(time));
        table.addColumn(texts({{"a", "b", "a"}, {"b", "a", "b"}}));
        table.addColumn(texts({{"on", "on", "off"}, {"off", "on", "on"}}));
        table.column(1).seal();
        QCOMPARE(seriesKeys(table), (std::vector<std::size_t>{1}));
    }
};

QTEST_GUILESS_MAIN(KeyReaderTest)
#include "keyreader_test.moc"
