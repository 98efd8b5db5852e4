// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answer/differencetable.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <map>
#include <random>
#include <tuple>

using namespace penstock;

namespace {

using Row = TableDifference::Row;

struct Line
{
    std::int64_t time;
    const char *host; ///< null: none
    double value;     ///< NaN: none
};

Table tableOf(const std::vector<Line> &lines, const QString &value = QStringLiteral("v"))
{
    Table table;
    table.addColumn(Column(QStringLiteral("time"), ColumnType::Timestamp, ColumnRole::Time));
    table.addColumn(Column(QStringLiteral("host"), ColumnType::Text, ColumnRole::Tag));
    table.addColumn(Column(value, ColumnType::Float));
    for (const Line &line : lines) {
        table.column(0).appendInteger(line.time);
        line.host ? table.column(1).appendText(line.host) : table.column(1).appendNull();
        std::isnan(line.value) ? table.column(2).appendNull() : table.column(2).appendFloat(line.value);
    }
    table.seal();
    return table;
}

constexpr std::uint32_t none = TableDifference::none;
const double nothing = std::nan("");

} // namespace

class TableDifferenceTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void figures()
    {
        const Table before = tableOf({{1, "a", 1}, {2, "a", 2}, {3, "a", nothing}, {1, "b", 5}, {1, nullptr, 7}});
        const Table now =
            tableOf({{2, "a", 2.5}, {1, "a", 1}, {3, "a", nothing}, {4, "a", 9}, {1, "c", 5}, {1, "", 7}});
        const std::optional<TableDifference> found = TableDifference::of(before, now, {});
        QVERIFY(found);
        QCOMPARE(found->same, std::size_t(2));
        QCOMPARE(found->changed, std::size_t(1));
        QCOMPARE(found->onlyBefore, std::size_t(2)); // b, and the one without a host
        QCOMPARE(found->onlyNow, std::size_t(3));
        QCOMPARE(found->series, std::size_t(5));
        QCOMPARE(found->seriesOther, std::size_t(1));
        QCOMPARE(found->seriesOnlyBefore, std::size_t(2));
        QCOMPARE(found->seriesOnlyNow, std::size_t(2));
        QCOMPARE(found->doubled, std::size_t(0));
        const std::vector<Row> rows{{1, 0}, {none, 3}, {3, none}, {4, none}, {none, 4}, {none, 5}};
        QVERIFY(found->rows == rows);

        const std::optional<Table> table = differenceTable(*found, before, now);
        QVERIFY(table);
        QCOMPARE(table->rowCount(), rows.size());
        QStringList names;
        for (std::size_t i = 0; i < table->columnCount(); ++i)
            names += table->column(i).name();
        QCOMPARE(names.join(u','), QStringLiteral("time,host,difference,v before,v now"));
        QCOMPARE(table->column(0).role(), ColumnRole::Time);
        QCOMPARE(table->column(0).integer(0), std::int64_t(2));
        QCOMPARE(toText(table->column(2), 0), QStringLiteral("changed"));
        QCOMPARE(table->column(3).number(0), 2.0);
        QCOMPARE(table->column(4).number(0), 2.5);
        QCOMPARE(toText(table->column(2), 1), QStringLiteral("only now"));
        QVERIFY(table->column(3).isNull(1));
        QCOMPARE(toText(table->column(1), 2), QStringLiteral("b"));
        QCOMPARE(toText(table->column(2), 2), QStringLiteral("only before"));
        QVERIFY(table->column(4).isNull(2));
        QVERIFY(table->column(1).isNull(3));
    }

    void sameTables()
    {
        const Table table = tableOf({{1, "a", 1}, {1, "a", 2}, {2, "b", nothing}});
        const std::optional<TableDifference> found = TableDifference::of(table, table, {});
        QVERIFY(found);
        QCOMPARE(found->same, std::size_t(3));
        QCOMPARE(found->differences(), std::size_t(0));
        QCOMPARE(found->doubled, std::size_t(2)); // one in either
        const std::optional<TableDifference> empty = TableDifference::of(tableOf({}), tableOf({}), {});
        QVERIFY(empty);
        QCOMPARE(empty->series, std::size_t(0));
        QCOMPARE(TableDifference::of(tableOf({}), table, {})->onlyNow, std::size_t(3));
        QCOMPARE(TableDifference::of(table, tableOf({}), {})->onlyBefore, std::size_t(3));
    }

    /// Integers against floats, to the last one that a double can hold; other types as they are written.
    void otherTypes()
    {
        Table before = tableOf({{1, "a", 1}, {2, "a", 2.5}});
        Table now;
        now.addColumn(Column(QStringLiteral("time"), ColumnType::Timestamp, ColumnRole::Time));
        now.addColumn(Column(QStringLiteral("host"), ColumnType::Text, ColumnRole::Tag));
        now.addColumn(Column(QStringLiteral("v"), ColumnType::Integer));
        for (std::int64_t i = 1; i < 3; ++i) {
            now.column(0).appendInteger(i);
            now.column(1).appendText("a");
            now.column(2).appendInteger(i);
        }
        QCOMPARE(TableDifference::of(before, now, {})->same, std::size_t(1));
        QCOMPARE(TableDifference::of(now, before, {})->changed, std::size_t(1));
        const std::optional<TableDifference> found = TableDifference::of(now, before, {});
        QCOMPARE(differenceTable(*found, now, before)->column(4).number(0), 2.5);

        Table large = tableOf({{1, "a", 0x1p53}});
        now = Table();
        now.addColumn(Column(QStringLiteral("time"), ColumnType::Timestamp, ColumnRole::Time));
        now.addColumn(Column(QStringLiteral("host"), ColumnType::Text, ColumnRole::Tag));
        now.addColumn(Column(QStringLiteral("v"), ColumnType::Integer));
        now.column(0).appendInteger(1);
        now.column(1).appendText("a");
        now.column(2).appendInteger((std::int64_t(1) << 53) + 1);
        QCOMPARE(TableDifference::of(large, now, {})->changed, std::size_t(1));
    }

    void otherColumns()
    {
        const Table before = tableOf({{1, "a", 1}}, QStringLiteral("old"));
        const Table now = tableOf({{1, "a", 2}}, QStringLiteral("new"));
        const std::optional<TableDifference> found = TableDifference::of(before, now, {});
        QVERIFY(found);
        QCOMPARE(found->columns.onlyBefore, QStringList(QStringLiteral("old")));
        QCOMPARE(found->columns.onlyNow, QStringList(QStringLiteral("new")));
        QCOMPARE(found->same, std::size_t(1));
        Table bare;
        bare.addColumn(Column(QStringLiteral("name"), ColumnType::Text)).appendText("x");
        const std::optional<TableDifference> without = TableDifference::of(bare, bare, {});
        QVERIFY(without && !without->columns.time);
        QCOMPARE(without->same, std::size_t(1));
    }

    /// Against a plain account of random rows in random order.
    void agreesWithAMap()
    {
        std::mt19937 random(11);
        const char *const hosts[] = {"a", "b", "c", "d", nullptr};
        for (int round = 0; round < 20; ++round) {
            std::vector<std::vector<Line>> sides(2);
            std::map<std::tuple<std::string, std::int64_t>, std::array<double, 2>> account;
            for (std::size_t side = 0; side < 2; ++side) {
                for (int i = 0; i < 2'000; ++i) {
                    const char *const host = hosts[random() % 5];
                    const auto time = std::int64_t(random() % 1'000);
                    const double value = double(random() % 3);
                    const auto [found, isNew] =
                        account.try_emplace({host ? host : "(none)", time}, std::array{-1.0, -1.0});
                    if (found->second[side] >= 0)
                        continue;
                    found->second[side] = value;
                    sides[side].push_back({time, host, value});
                }
            }
            std::array<std::size_t, 4> expected{};
            for (const auto &[key, values] : account)
                ++expected[values[0] < 0 ? 3 : values[1] < 0 ? 2 : values[0] == values[1] ? 0 : 1];
            const std::optional<TableDifference> found = TableDifference::of(tableOf(sides[0]), tableOf(sides[1]), {});
            QVERIFY(found);
            QVERIFY((std::array{found->same, found->changed, found->onlyBefore, found->onlyNow} == expected));
            QCOMPARE(found->rows.size(), found->differences());
        }
    }

    void stops()
    {
        std::stop_source stop;
        stop.request_stop();
        const Table table = tableOf({{1, "a", 1}});
        QVERIFY(!TableDifference::of(table, table, {}, stop.get_token()));
        const std::optional<TableDifference> found = TableDifference::of(tableOf({}), table, {});
        QVERIFY(found && !differenceTable(*found, tableOf({}), table, stop.get_token()));
    }

    /// More than are listed are counted.
    void moreThanAreListed()
    {
        Table many;
        many.addColumn(Column(QStringLiteral("time"), ColumnType::Timestamp, ColumnRole::Time));
        many.addColumn(Column(QStringLiteral("v"), ColumnType::Integer));
        for (std::int64_t i = 0; i < std::int64_t(TableDifference::mostRows) + 7; ++i) {
            many.column(0).appendInteger(i);
            many.column(1).appendInteger(i);
        }
        Table nobody;
        nobody.addColumn(Column(QStringLiteral("time"), ColumnType::Timestamp, ColumnRole::Time));
        nobody.addColumn(Column(QStringLiteral("v"), ColumnType::Integer));
        const std::optional<TableDifference> found = TableDifference::of(many, nobody, {});
        QVERIFY(found);
        QCOMPARE(found->onlyBefore, TableDifference::mostRows + 7);
        QCOMPARE(found->rows.size(), TableDifference::mostRows);
    }
};

QTEST_GUILESS_MAIN(TableDifferenceTest)

#include "tabledifference_test.moc"
