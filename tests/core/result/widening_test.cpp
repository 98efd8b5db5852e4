// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/result/resultset.h"

#include <QTest>

using namespace penstock;

namespace {

constexpr int many = int(Widening::longTable);

Column columnOf(const char *name, ColumnType type, int rows, bool nulls = false)
{
    Column column(QString::fromLatin1(name), type);
    for (int i = 0; i < rows; ++i) {
        if (nulls || (i % 3 == 1 && rows > 1))
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

Batch batchOf(std::vector<Column> columns)
{
    Table table;
    for (Column &column : columns)
        table.addColumn(std::move(column));
    Batch batch;
    batch.fragments.push_back({0, std::move(table)});
    return batch;
}

Batch batchOf(Column column)
{
    std::vector<Column> columns;
    columns.push_back(std::move(column));
    return batchOf(std::move(columns));
}

/// As ResultFeed does it. The number of widenings.
int appendWidened(ResultSet &result, const Batch &batch)
{
    int widenings = 0;
    for (;; ++widenings) {
        Widening widening = result.wideningFor(batch);
        if (widening.isEmpty())
            break;
        widening.make();
        result.accept(widening);
    }
    result.append(batch);
    return widenings;
}

QStringList sampleOf(const Column &column)
{
    QStringList texts{QString::number(int(column.type())), QString::number(column.size()),
                      QString::number(column.nullCount())};
    for (std::size_t row = 0; row < column.size(); row += row + 7 < column.size() ? 7 : 1)
        texts += column.isNull(row) ? QStringLiteral("-") : toText(column, row);
    return texts;
}

} // namespace

class WideningTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// In two steps comes what append() alone does.
    void equalsAppend_data()
    {
        QTest::addColumn<ColumnType>("before");
        QTest::addColumn<ColumnType>("added");
        QTest::addColumn<int>("widenings");
        const auto row = [](const char *name, ColumnType before, ColumnType added, int widenings) {
            QTest::newRow(name) << before << added << widenings;
        };
        row("same", ColumnType::Integer, ColumnType::Integer, 0);
        row("whole numbers become floats", ColumnType::Integer, ColumnType::Float, 1);
        row("floats take whole numbers", ColumnType::Float, ColumnType::Integer, 0);
        row("numbers become texts", ColumnType::Float, ColumnType::Text, 1);
        row("times become texts", ColumnType::Timestamp, ColumnType::Text, 1);
        row("durations become texts", ColumnType::Duration, ColumnType::Float, 1);
        row("booleans become texts", ColumnType::Boolean, ColumnType::Integer, 1);
        row("texts take all", ColumnType::Text, ColumnType::Float, 0);
        row("their values decide", ColumnType::Integer, ColumnType::Unsigned, 0);
    }

    void equalsAppend()
    {
        QFETCH(ColumnType, before);
        QFETCH(ColumnType, added);
        ResultSet widened;
        ResultSet plain;
        for (ResultSet *result : {&widened, &plain})
            result->append(batchOf(columnOf("v", before, many)));
        QTEST(appendWidened(widened, batchOf(columnOf("v", added, 100))), "widenings");
        plain.append(batchOf(columnOf("v", added, 100)));
        const Column &column = widened.entries().front().table->column(0);
        QCOMPARE(sampleOf(column), sampleOf(plain.entries().front().table->column(0)));
        QCOMPARE(widened.rowCount(), std::size_t(many) + 100);
        QCOMPARE(widened.memoryBytes(), widened.entries().front().table->memoryBytes());
        QCOMPARE(plain.memoryBytes(), plain.entries().front().table->memoryBytes());
    }

    void nullsAloneTakeTheTypeOfTheFirstValues()
    {
        ResultSet result;
        result.append(batchOf(columnOf("v", ColumnType::Integer, many, true)));
        Batch batch = batchOf(columnOf("v", ColumnType::Float, 2));
        batch.fragments.push_back(std::move(batchOf(columnOf("v", ColumnType::Text, 2)).fragments.front()));
        QCOMPARE(appendWidened(result, batch), 1);
        const Column &column = result.entries().front().table->column(0);
        QCOMPARE(column.type(), ColumnType::Text);
        QCOMPARE(toText(column, std::size_t(many)), QStringLiteral("0.25"));
        QCOMPARE(toText(column, std::size_t(many) + 2), QStringLiteral("t0"));
    }

    void lateColumnsAreMadeBefore()
    {
        const auto extends = [](std::vector<Column> columns) {
            Batch batch = batchOf(std::move(columns));
            batch.fragments.front().extends = true;
            return batch;
        };
        std::vector<Column> first;
        first.push_back(columnOf("a", ColumnType::Integer, many));
        std::vector<Column> second;
        second.push_back(columnOf("a", ColumnType::Integer, 4));
        second.push_back(columnOf("b", ColumnType::Float, 4));
        second.push_back(columnOf("c", ColumnType::Text, 4));
        ResultSet result;
        result.append(extends(std::move(first)));
        const Batch late = extends(std::move(second));
        Widening widening = result.wideningFor(late);
        QVERIFY(!widening.isEmpty());
        widening.make();
        const Table &table = *result.entries().front().table;
        QCOMPARE(table.columnCount(), 1U); // until it is accepted
        result.accept(widening);
        QCOMPARE(table.columnCount(), 3U);
        QCOMPARE(table.column(2).nullCount(), std::size_t(many));
        QVERIFY(result.wideningFor(late).isEmpty());
        result.append(late);
        QCOMPARE(table.rowCount(), std::size_t(many) + 4);
        QCOMPARE(toText(table.column(1), std::size_t(many)), QStringLiteral("0.25"));
        QCOMPARE(toText(table.column(2), std::size_t(many) + 3), QStringLiteral("t3"));
        QCOMPARE(table.visibleColumns(), (std::vector<std::size_t>{0, 1, 2}));
        QCOMPARE(result.memoryBytes(), table.memoryBytes());
    }

    void shortTablesAreLeftToAppend()
    {
        ResultSet result;
        result.append(batchOf(columnOf("v", ColumnType::Integer, many - 1)));
        QVERIFY(result.wideningFor(batchOf(columnOf("v", ColumnType::Float, 1))).isEmpty());
    }

    void convertedColumnsAreCopies()
    {
        Column times = columnOf("t", ColumnType::Timestamp, 3);
        const Column texts = times.convertedTo(ColumnType::Text);
        QCOMPARE(texts.nullCount(), times.nullCount());
        QCOMPARE(toText(texts, 2), toText(times, 2));
        QCOMPARE(times.convertedTo(ColumnType::Integer).integer(2), 2);
        QCOMPARE(columnOf("u", ColumnType::Unsigned, 3).convertedTo(ColumnType::Integer).integer(2), 2);
    }
};

QTEST_GUILESS_MAIN(WideningTest)
#include "widening_test.moc"
