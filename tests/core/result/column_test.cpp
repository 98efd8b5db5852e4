// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/result/columnchunk.h"
#include "tests/core/result/columns.h"

#include <QTest>

#include <cmath>
#include <functional>
#include <limits>
#include <random>

using namespace penstock;

class ColumnTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void growsInPlace();
    void nullsAnywhere_data();
    void nullsAnywhere();
    void dictionaryGivesWay();
    void dictionaryStays();
    void constant_data();
    void constant();
    void wrongTypeAnswersNothing();
    void memoryFollowsRows();
};

namespace {

constexpr auto smallest = std::numeric_limits<std::int64_t>::min();
constexpr auto largest = std::numeric_limits<std::int64_t>::max();
constexpr auto largestUnsigned = std::numeric_limits<std::uint64_t>::max();

} // namespace

void ColumnTest::growsInPlace()
{
    Column column(QStringLiteral("c"), ColumnType::Text);
    column.appendText("first");
    const char *const first = column.text(0).data();
    Column numbers(QStringLiteral("n"), ColumnType::Integer);
    constexpr std::int64_t count = 300'000;
    for (std::int64_t i = 0; i < count; ++i) {
        column.appendText(std::to_string(i));
        numbers.appendInteger(i * i);
    }
    QCOMPARE(static_cast<const void *>(column.text(0).data()), static_cast<const void *>(first));
    for (std::int64_t i = 0; i < count; ++i) {
        const auto row = static_cast<std::size_t>(i);
        if (numbers.integer(row) != i * i || column.text(row + 1) != std::to_string(i))
            QFAIL(qPrintable(QString::number(i)));
    }
}

void ColumnTest::nullsAnywhere_data()
{
    QTest::addColumn<int>("first"); // the first null
    for (const int first : {0, 1, 63, 64, 65, 255, 256, 1'000})
        QTest::addRow("%d", first) << first;
}

void ColumnTest::nullsAnywhere()
{
    QFETCH(int, first);
    Column column(QStringLiteral("c"), ColumnType::Integer);
    Column merged(QStringLiteral("c"), ColumnType::Integer);
    const auto isNull = [first](int i) { return i >= first && (i - first) % 7 % 3 == 0; };
    for (int i = 0; i < 2'000; ++i)
        isNull(i) ? column.appendNull() : column.appendInteger(i);
    merged.appendInteger(-1);
    merged.append(column);
    std::size_t nulls = 0;
    for (int i = 0; i < 2'000; ++i) {
        const auto row = static_cast<std::size_t>(i);
        nulls += isNull(i) ? 1 : 0;
        QCOMPARE(column.isNull(row), isNull(i));
        QCOMPARE(merged.isNull(row + 1), isNull(i));
        if (!isNull(i)) {
            QCOMPARE(column.integer(row), i);
            QCOMPARE(merged.integer(row + 1), i);
        }
    }
    QCOMPARE(column.nullCount(), nulls);
    QCOMPARE(merged.nullCount(), nulls);
    QCOMPARE(merged.size(), std::size_t(2'001));
}

void ColumnTest::dictionaryGivesWay()
{
    Column column(QStringLiteral("c"), ColumnType::Text);
    for (int i = 0; i < 100'000; ++i)
        column.appendText("text number " + std::to_string(i));
    QCOMPARE(column.chunkCount(), std::size_t(1));
    QVERIFY(!column.chunk(0).values<TextStore>()->isDictionary());
    QCOMPARE(column.chunk(0).values<TextStore>()->dictionarySize(), std::size_t(0));
    QCOMPARE(column.text(0), std::string_view("text number 0"));
    QCOMPARE(column.text(99'999), std::string_view("text number 99999"));
    column.appendText("");
    column.appendNull();
    QCOMPARE(column.text(100'000), std::string_view());
    QVERIFY(!column.isNull(100'000));
    QVERIFY(column.isNull(100'001));
}

void ColumnTest::dictionaryStays()
{
    Column column(QStringLiteral("c"), ColumnType::Text);
    for (int i = 0; i < 500'000; ++i)
        column.appendText("host" + std::to_string(i % 100));
    const TextStore &texts = *column.chunk(0).values<TextStore>();
    QVERIFY(texts.isDictionary());
    QCOMPARE(texts.dictionarySize(), std::size_t(100));
    QCOMPARE(texts.entry(texts.code(4'242)), std::string_view("host42"));
    QVERIFY(column.memoryBytes() < 500'000 * 5);
}

void ColumnTest::constant_data()
{
    QTest::addColumn<ColumnType>("type");
    QTest::addColumn<QStringList>("values");
    QTest::addColumn<bool>("expected");
    using enum ColumnType;
    const auto row = [](const char *name, ColumnType type, const QString &values, bool expected) {
        QTest::newRow(name) << type << values.split(u' ', Qt::SkipEmptyParts) << expected;
    };
    row("nothing", Integer, QString(), true);
    row("one", Integer, QStringLiteral("I1"), true);
    row("same", Integer, QStringLiteral("I1 I1"), true);
    row("different", Integer, QStringLiteral("I1 I2"), false);
    row("with null", Integer, QStringLiteral("I1 -"), false);
    row("nulls", Text, QStringLiteral("- -"), true);
    row("texts", Text, QStringLiteral("Ta Ta"), true);
    row("different texts", Text, QStringLiteral("Ta Ta Tb"), false);
    row("text with null", Text, QStringLiteral("Ta -"), false);
    row("not a number", Float, QStringLiteral("Fnan Fnan"), true);
    row("zeros of two signs", Float, QStringLiteral("F0 F-0"), false);
    row("booleans", Boolean, QStringLiteral("B1 B1"), true);
}

void ColumnTest::constant()
{
    QFETCH(ColumnType, type);
    QFETCH(QStringList, values);
    QTEST(columnOf(type, values).isConstant(), "expected");
}

void ColumnTest::wrongTypeAnswersNothing()
{
    const Column text = columnOf(ColumnType::Text, {QStringLiteral("T5")});
    QCOMPARE(text.integer(0), 0);
    QCOMPARE(text.unsignedInteger(0), std::uint64_t(0));
    QVERIFY(std::isnan(text.number(0)));
    QVERIFY(!text.boolean(0));
    const Column integers = columnOf(ColumnType::Integer, {QStringLiteral("I5"), QStringLiteral("-")});
    QVERIFY(integers.text(0).empty());
    QCOMPARE(integers.number(0), 5.0);
    QVERIFY(std::isnan(integers.number(1)));
    const Column limits = columnOf(ColumnType::Unsigned, {QStringLiteral("U%1").arg(largestUnsigned)});
    QCOMPARE(limits.unsignedInteger(0), largestUnsigned);
    Column times(QStringLiteral("t"), ColumnType::Timestamp, ColumnRole::Time);
    times.appendInteger(smallest);
    times.appendInteger(largest);
    QCOMPARE(times.integer(0), smallest);
    QCOMPARE(times.integer(1), largest);
}

void ColumnTest::memoryFollowsRows()
{
    Column small(QStringLiteral("c"), ColumnType::Integer);
    small.appendInteger(1);
    QVERIFY(small.memoryBytes() < 4'096);
    Column large(QStringLiteral("c"), ColumnType::Integer);
    for (std::int64_t i = 0; i < 1'000'000; ++i)
        large.appendInteger(i);
    QVERIFY(large.memoryBytes() >= 8'000'000);
    QVERIFY(large.memoryBytes() < 8'600'000);
}

QTEST_GUILESS_MAIN(ColumnTest)

#include "column_test.moc"
