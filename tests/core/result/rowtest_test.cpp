// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/result/rowindex.h"
#include "tests/core/result/columns.h"

#include <QTest>

#include <random>

using namespace penstock;

Q_DECLARE_METATYPE(penstock::RowTest)

namespace {

using Operator = RowTest::Operator;

QString described(const std::optional<RowIndex> &rows)
{
    QStringList list;
    for (const std::uint32_t row : rows.value())
        list += QString::number(row);
    return list.join(u' ');
}

} // namespace

class RowTestTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void compares_data()
    {
        QTest::addColumn<ColumnType>("type");
        QTest::addColumn<QString>("values");
        QTest::addColumn<RowTest>("test");
        QTest::addColumn<QString>("expected");
        using enum ColumnType;
        const auto row = [](const char *name, ColumnType type, const char *values, Operator op,
                            const RowTest::Value &value, const char *expected) {
            QTest::newRow(name) << type << QString::fromLatin1(values) << RowTest{0, op, value}
                                << QString::fromLatin1(expected);
        };
        const auto whole = [](std::int64_t value) { return RowTest::Value(value); };
        const auto text = [](const char *value) { return RowTest::Value(std::string(value)); };
        row("equal", Integer, "I1 I2 - I1", Operator::Equal, whole(1), "0 3");
        row("not equal", Integer, "I1 I2 - I1", Operator::NotEqual, whole(1), "1");
        row("less", Integer, "I1 I2 - I3", Operator::Less, whole(2), "0");
        row("less or equal", Integer, "I1 I2 - I3", Operator::LessOrEqual, whole(2), "0 1");
        row("greater", Integer, "I1 I2 - I3", Operator::Greater, whole(2), "3");
        row("greater or equal", Integer, "I1 I2 - I3", Operator::GreaterOrEqual, whole(2), "1 3");
        row("null", Integer, "I0 - I1 -", Operator::IsNull, {}, "1 3");
        row("not null", Integer, "I0 - I1 -", Operator::IsNotNull, {}, "0 2");
        row("all null", Integer, "- -", Operator::Equal, whole(0), "");
        row("no nulls", Integer, "I0 I0", Operator::IsNull, {}, "");
        row("beyond what doubles tell apart", Integer, "I9007199254740992 I9007199254740993", Operator::Equal,
            whole(9'007'199'254'740'993), "1");
        row("unsigned", Unsigned, "U18446744073709551615 U1", Operator::Greater,
            std::uint64_t(18'446'744'073'709'551'614U), "0");
        row("floats", Float, "F0.5 Fnan F-0 F1e300 F-inf", Operator::LessOrEqual, 0.0, "2 4");
        row("NaN equals nothing", Float, "F0.5 Fnan", Operator::Equal, std::nan(""), "");
        row("NaN differs", Float, "F0.5 Fnan -", Operator::NotEqual, 0.5, "1");
        row("booleans", Boolean, "B1 B0 - B1", Operator::Equal, true, "0 3");
        row("false before true", Boolean, "B1 B0 -", Operator::Less, true, "1");
        row("texts", Text, "Tb Ta - Tab T", Operator::Less, text("b"), "1 3 4");
        row("text equal", Text, "Tb Ta - Tb", Operator::Equal, text("b"), "0 3");
        row("empty text is no null", Text, "T - Tx", Operator::Equal, text(""), "0");
        row("times", Timestamp, "I5 I-5 -", Operator::Greater, whole(0), "0");
        row("durations", Duration, "I5 I7 -", Operator::GreaterOrEqual, whole(6), "1");
        row("a constant of another type", Integer, "I1", Operator::Equal, 1.0, "");
    }

    void compares()
    {
        QFETCH(ColumnType, type);
        QFETCH(QString, values);
        QFETCH(RowTest, test);
        Table table;
        table.addColumn(columnOf(type, values.split(u' ')));
        QTEST(described(filterRows(table, {{}, {}, {test}})), "expected");
    }

    /// A column of floats with chunks of whole numbers, one of texts with chunks of numbers.
    void chunksOfOtherTypes()
    {
        Column floats = columnOf(ColumnType::Integer, {QStringLiteral("I1"), QStringLiteral("I3")});
        floats.append(columnOf(ColumnType::Float, {QStringLiteral("F1.5"), QStringLiteral("-")}), 1);
        Column texts = columnOf(ColumnType::Integer, {QStringLiteral("I1"), QStringLiteral("I3")});
        texts.append(columnOf(ColumnType::Text, {QStringLiteral("Tx"), QStringLiteral("T3")}), 1);
        texts.seal();
        Table table;
        table.addColumn(std::move(floats));
        table.addColumn(std::move(texts));
        QCOMPARE(described(filterRows(table, {{}, {}, {{0, Operator::Greater, 1.25}}})), QStringLiteral("1 2"));
        QCOMPARE(described(filterRows(table, {{}, {}, {{1, Operator::Equal, std::string("3")}}})),
                 QStringLiteral("1 3"));
        QCOMPARE(described(filterRows(table, {QStringLiteral("3"), {}, {{0, Operator::IsNotNull, {}}}})),
                 QStringLiteral("1"));
    }

    /// All tests and the text must hold; rows before the first one asked for are left out.
    void agreesWithAScan()
    {
        std::mt19937 random(4);
        Table table;
        Column number(QStringLiteral("n"), ColumnType::Integer);
        Column text(QStringLiteral("t"), ColumnType::Text);
        for (int row = 0; row < 50'000; ++row) {
            random() % 9 == 0 ? number.appendNull() : number.appendInteger(std::int64_t(random() % 100));
            text.appendText("host" + std::to_string(random() % 30));
            if (random() % 2'000 == 0) {
                number.seal();
                if (random() % 2 == 0)
                    text.seal();
            }
        }
        table.addColumn(std::move(number));
        table.addColumn(std::move(text));
        const RowFilter filter{
            QStringLiteral("T1"),
            1,
            {{0, Operator::GreaterOrEqual, std::int64_t(20)}, {0, Operator::Less, std::int64_t(70)}}};
        RowIndex expected;
        for (std::size_t row = 0; row < table.rowCount(); ++row) {
            const Column &numbers = table.column(0);
            if (!numbers.isNull(row) && numbers.integer(row) >= 20 && numbers.integer(row) < 70 &&
                table.column(1).text(row).find("t1") != std::string_view::npos)
                expected.push_back(static_cast<std::uint32_t>(row));
        }
        QVERIFY(expected.size() > 5'000);
        QVERIFY(filterRows(table, filter).value() == expected);
        for (const std::size_t first :
             {std::size_t(1), std::size_t(16'384), std::size_t(33'333), std::size_t(50'000)}) {
            const auto begin = std::ranges::lower_bound(expected, static_cast<std::uint32_t>(first));
            QVERIFY(filterRows(table, filter, {}, first).value() == RowIndex(begin, expected.end()));
        }
        QCOMPARE(filterRows(table, {}, {}, 49'998).value(), (RowIndex{49'998, 49'999}));
    }
};

QTEST_GUILESS_MAIN(RowTestTest)
#include "rowtest_test.moc"
