// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answer/columnrange.h"
#include "core/answer/numbertext.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace penstock;

namespace {

using Unit = NumberLook::Unit;

Column floats(std::initializer_list<double> numbers)
{
    Column column(QStringLiteral("v"), ColumnType::Float);
    for (const double number : numbers)
        column.appendFloat(number);
    return column;
}

} // namespace

Q_DECLARE_METATYPE(penstock::NumberLook)

class NumberTextTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void floats_data()
    {
        QTest::addColumn<double>("number");
        QTest::addColumn<NumberLook>("look");
        QTest::addColumn<QString>("text"); // with plain spaces
        const auto row = [](const char *name, double number, const NumberLook &look, const char *text) {
            QTest::newRow(name) << number << look << QString::fromUtf8(text);
        };
        row("as it is", 14.279999999999998, {}, "14.279999999999998");
        row("two digits", 14.279999999999998, {.digits = 2}, "14.28");
        row("none", -0.6, {.digits = 0}, "-1");
        row("groups", -1234567.25, {.groups = true}, "-1 234 567.25");
        row("three digits are no group", -123.5, {.groups = true}, "-123.5");
        row("exponents stay", 1e300, {.groups = true}, "1e+300");
        row("thousands", 1234567, {.unit = Unit::Thousands}, "1.23 M");
        row("before the point all digits", 999.4, {.unit = Unit::Thousands}, "999");
        row("thousands with digits", 1500, {.digits = 3, .unit = Unit::Thousands}, "1.500 k");
        row("bytes", 3.0 * 1024 * 1024, {.digits = 1, .unit = Unit::Bytes}, "3.0 MiB");
        row("few bytes", 12, {.unit = Unit::Bytes}, "12.0 B");
        row("percent", 0.257, {.digits = 1, .unit = Unit::Percent}, "25.7 %");
        row("nothing of percent", 0, {.unit = Unit::Percent}, "0.00 %");
        row("little of percent", 0.0000257, {.unit = Unit::Percent}, "0.00257 %");
        row("hardly anything", -0.000125, {.unit = Unit::Thousands}, "-0.000125");
        row("too little for a point", 2.5e-20, {.unit = Unit::Bytes}, "2.5e-20 B");
        row("a unit of the person's", 21.456, {.digits = 1, .suffix = QStringLiteral("°C")}, "21.5 °C");
        row("behind a prefix", 1e6, {.digits = 0, .unit = Unit::Thousands, .suffix = QStringLiteral("Hz")}, "1 MHz");
        row("no number", std::nan(""), {.digits = 2}, "NaN");
        row("no end", std::numeric_limits<double>::infinity(), {.unit = Unit::Bytes}, "+Inf");
    }

    void floats()
    {
        QFETCH(double, number);
        QFETCH(NumberLook, look);
        QString text = numberText(::floats({number}), 0, look);
        text.replace(QChar(0x00A0), u' ');
        QTEST(text, "text");
    }

    void wholeNumbersKeepTheirDigits()
    {
        Column column(QStringLiteral("i"), ColumnType::Integer);
        column.appendInteger(9'007'199'254'740'993);
        column.appendNull();
        const NumberLook look{.digits = 1, .groups = true};
        QCOMPARE(numberText(column, 0, look).replace(QChar(0x00A0), u' '), QStringLiteral("9 007 199 254 740 993.0"));
        QCOMPARE(numberText(column, 1, look), QString());
        Column text(QStringLiteral("t"), ColumnType::Text);
        text.appendText("12345");
        QCOMPARE(numberText(text, 0, look), QStringLiteral("12345"));
    }

    void rangeGoesOn()
    {
        Table table;
        Column column = ::floats({3, std::nan(""), -2, std::numeric_limits<double>::infinity()});
        column.appendNull();
        table.addColumn(std::move(column));
        const std::optional<ColumnRange> range = rangeOf(table, 0);
        QVERIFY(range == (ColumnRange{-2, 3, false, 5}));
        // Only what is behind is looked at.
        QVERIFY(rangeOf(table, 0, {10, 20, false, 4}) == (ColumnRange{10, 20, false, 5}));
        QVERIFY(rangeOf(table, 0, {10, 20, false, 2}) == (ColumnRange{-2, 20, false, 5}));
        std::stop_source stop;
        stop.request_stop();
        QVERIFY(!rangeOf(table, 0, {}, stop.get_token()));
    }
};

QTEST_GUILESS_MAIN(NumberTextTest)
#include "numbertext_test.moc"
