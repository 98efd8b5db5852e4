// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/result/columnchunk.h"
#include "core/result/rowindex.h"

#include <QTest>

#include <cmath>
#include <limits>
#include <random>

using namespace penstock;

class RowIndexTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sort_data();
    void sort();
    void longSortsAreStable();
    void filter_data();
    void filter();
    void plainTexts();
    void both();
    void stopped();
};

namespace {

// Values as letters for their types: I, F, B, T, @ (time); "-" is null.
Column columnOf(const QString &name, const QString &values)
{
    const QStringList list = values.split(u'|');
    ColumnType type = ColumnType::Text;
    for (const QString &value : list) {
        if (value.startsWith(u'I'))
            type = ColumnType::Integer;
        if (value.startsWith(u'F'))
            type = ColumnType::Float;
        if (value.startsWith(u'B'))
            type = ColumnType::Boolean;
        if (value.startsWith(u'U'))
            type = ColumnType::Unsigned;
        if (value.startsWith(u'@'))
            type = ColumnType::Timestamp;
    }
    Column column(name, type);
    for (const QString &value : list) {
        const QString text = value.sliced(1);
        if (value.startsWith(u'-'))
            column.appendNull();
        else if (value.startsWith(u'F'))
            column.appendFloat(text.toDouble());
        else if (value.startsWith(u'B'))
            column.appendBoolean(text == u'1');
        else if (value.startsWith(u'U'))
            column.appendUnsigned(text.toULongLong());
        else if (value.startsWith(u'T'))
            column.appendText(text.toStdString());
        else
            column.appendInteger(text.toLongLong());
    }
    return column;
}

QString described(const std::optional<RowIndex> &rows)
{
    if (!rows)
        return QStringLiteral("stopped");
    QStringList list;
    for (const std::uint32_t row : *rows)
        list += QString::number(row);
    return list.join(u' ');
}

} // namespace

void RowIndexTest::sort_data()
{
    QTest::addColumn<QString>("values");
    QTest::addColumn<QString>("ascending");
    QTest::addColumn<QString>("descending");
    const auto row = [](const char *name, const char *values, const char *ascending, const char *descending) {
        QTest::newRow(name) << QString::fromUtf8(values) << QString::fromLatin1(ascending)
                            << QString::fromLatin1(descending);
    };
    row("integers", "I3|I-1|I2", "1 2 0", "0 2 1");
    row("ends of int64", "I0|I9223372036854775807|I-9223372036854775808", "2 0 1", "1 0 2");
    row("beyond what doubles can tell apart", "I9007199254740993|I9007199254740992", "1 0", "0 1");
    row("stable", "I1|I2|I1|I2|I1", "0 2 4 1 3", "1 3 0 2 4");
    row("nulls last", "-|I2|-|I1", "3 1 0 2", "1 3 0 2");
    row("unsigned", "U18446744073709551615|U1", "1 0", "0 1");
    row("floats", "F-1.5|F-2.5|F0|F1e300|F-1e300", "4 1 0 2 3", "3 2 0 1 4");
    row("infinities, NaN and null", "Fnan|-|Finf|F-inf|F0", "3 4 2 0 1", "2 4 3 0 1");
    row("zeros are equal", "F0|F-0|F0", "0 1 2", "0 1 2");
    row("booleans", "B1|B0|-|B1", "1 0 3 2", "0 3 1 2");
    row("texts", "Tb|Ta|-|T|TB|Ta", "3 4 1 5 0 2", "0 1 5 4 3 2");
    row("other alphabets", "Té|Tz|T水|Ta", "3 1 0 2", "2 0 1 3");
    row("times", "@5|@-5|@0", "1 2 0", "0 2 1");
}

void RowIndexTest::sort()
{
    QFETCH(QString, values);
    Table table;
    table.addColumn(columnOf(QStringLiteral("c"), values));
    QTEST(described(arrangeRows(table, {}, RowSort{0, false})), "ascending");
    QTEST(described(arrangeRows(table, {}, RowSort{0, true})), "descending");
}

// More rows than one run of the merge sort, with many equal values.
void RowIndexTest::longSortsAreStable()
{
    constexpr std::size_t count = 70'001;
    std::mt19937 random(5);
    Table table;
    Column few(QStringLiteral("few"), ColumnType::Integer);
    Column many(QStringLiteral("many"), ColumnType::Text);
    for (std::size_t i = 0; i < count; ++i) {
        few.appendInteger(static_cast<std::int64_t>(random() % 100));
        many.appendText(std::to_string(random()));
    }
    QVERIFY(!many.chunk(0).values<TextStore>()->isDictionary());
    table.addColumn(std::move(few));
    table.addColumn(std::move(many));
    for (const bool descending : {false, true}) {
        const RowIndex rows = arrangeRows(table, {}, RowSort{0, descending}).value();
        QCOMPARE(rows.size(), count);
        for (std::size_t i = 1; i < count; ++i) {
            const auto before = table.column(0).integer(rows[i - 1]);
            const auto after = table.column(0).integer(rows[i]);
            if (before == after ? rows[i - 1] >= rows[i] : (before > after) != descending)
                QFAIL(qPrintable(QString::number(i)));
        }
        RowIndex expected(count);
        for (std::size_t i = 0; i < count; ++i)
            expected[i] = static_cast<std::uint32_t>(i);
        std::ranges::stable_sort(expected, [&](std::uint32_t a, std::uint32_t b) {
            const auto order = table.column(1).text(a).compare(table.column(1).text(b));
            return descending ? order > 0 : order < 0;
        });
        QVERIFY(arrangeRows(table, {}, RowSort{1, descending}).value() == expected);
    }
}

void RowIndexTest::filter_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("column"); // -1: any
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *text, int column, const char *expected) {
        QTest::newRow(qPrintable(QStringLiteral("%1 in %2").arg(QString::fromUtf8(text)).arg(column)))
            << QString::fromUtf8(text) << column << QString::fromLatin1(expected);
    };
    row("", -1, "0 1 2 3");
    row("host", 1, "0 1 2");
    row("HOST1", -1, "0 2");
    row("größe", 1, "3");
    row("GRÖSSE", 1, "");
    row("GRÖßE", 1, "3");
    row("1970", 0, "0 1");
    row("T00:00", 0, "0 1 3");
    row("t00:00", -1, "0 1 3");
    row("z", 0, "0 1 2 3");
    row("1.5", 2, "0");
    row("e+", 2, "2");
    row("nan", -1, "1");
    row("x", 2, "");
    row("tru", 3, "1");
    row("FALSE", 3, "0 2");
    row("e", 3, "0 1 2");
    row("42", 4, "0 3");
    row("-4", -1, "1 3");
    row("nothing like it", -1, "");
}

void RowIndexTest::filter()
{
    QFETCH(QString, text);
    QFETCH(int, column);
    Table table;
    table.addColumn(columnOf(QStringLiteral("time"), QStringLiteral("@0|@5|@-1|@1704067200000000000")));
    table.addColumn(columnOf(QStringLiteral("host"), QStringLiteral("Thost1|TMyHost|Thost10|TGröße")));
    table.addColumn(columnOf(QStringLiteral("f"), QStringLiteral("F1.5|Fnan|F1e30|-")));
    table.addColumn(columnOf(QStringLiteral("b"), QStringLiteral("B0|B1|B0|-")));
    table.addColumn(columnOf(QStringLiteral("i"), QStringLiteral("I42|I-4|I7|I-420")));
    RowFilter filter{text, {}};
    if (column >= 0)
        filter.column = static_cast<std::size_t>(column);
    QTEST(described(filterRows(table, filter)), "expected");
}

void RowIndexTest::plainTexts()
{
    Column column(QStringLiteral("c"), ColumnType::Text);
    for (int i = 0; i < 70'000; ++i)
        column.appendText("Text " + std::to_string(i) + " end");
    column.appendNull();
    QVERIFY(!column.chunk(0).values<TextStore>()->isDictionary());
    Table table;
    table.addColumn(std::move(column));
    QCOMPARE(described(filterRows(table, {QStringLiteral("T 4242 e"), {}})), QStringLiteral("4242"));
    QCOMPARE(filterRows(table, {QStringLiteral("TEXT"), {}})->size(), std::size_t(70'000));
}

void RowIndexTest::both()
{
    Table table;
    table.addColumn(columnOf(QStringLiteral("t"), QStringLiteral("Ta1|Tb|Ta2|Ta3")));
    table.addColumn(columnOf(QStringLiteral("i"), QStringLiteral("I1|I9|I3|I2")));
    QCOMPARE(described(arrangeRows(table, {QStringLiteral("a"), 0}, RowSort{1, true})), QStringLiteral("2 3 0"));
    QCOMPARE(described(arrangeRows(table, {QStringLiteral("a"), 0}, std::nullopt)), QStringLiteral("0 2 3"));
    QCOMPARE(described(sortRows(table, {3, 1, 0}, {1, false})), QStringLiteral("0 3 1"));
}

void RowIndexTest::stopped()
{
    Table table;
    table.addColumn(columnOf(QStringLiteral("i"), QStringLiteral("I2|I1")));
    std::stop_source source;
    source.request_stop();
    QVERIFY(!filterRows(table, {QStringLiteral("1"), {}}, source.get_token()));
    QVERIFY(!sortRows(table, {0, 1}, {0, false}, source.get_token()));
}

QTEST_GUILESS_MAIN(RowIndexTest)

#include "rowindex_test.moc"
