// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/csv/cellvalue.h"

#include <QTest>

#include <limits>

using namespace penstock;

namespace {

std::string_view view(const QByteArray &text)
{
    return {text.data(), static_cast<std::size_t>(text.size())};
}

} // namespace

Q_DECLARE_METATYPE(penstock::NumberShape)
Q_DECLARE_METATYPE(std::optional<double>)
Q_DECLARE_METATYPE(std::optional<std::int64_t>)

class CellValueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void integers_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<std::optional<std::int64_t>>("expected");

        const auto row = [](const char *text, std::optional<std::int64_t> expected) {
            QTest::newRow(text) << QByteArray(text) << expected;
        };
        row("0", 0);
        row("-0", 0);
        row("42", 42);
        row(" 42\t", 42);
        row("+42", 42);
        row("007", 7);
        row("9223372036854775807", std::numeric_limits<std::int64_t>::max());
        row("-9223372036854775808", std::numeric_limits<std::int64_t>::min());
        row("9223372036854775808", {});
        row("1.0", {});
        row("1e3", {});
        row("1 000", {});
        row("+-1", {});
        row("--1", {});
        row("-", {});
        row("", {});
        row("0x10", {});
        row("12a", {});
    }

    void integers()
    {
        QFETCH(QByteArray, text);
        QFETCH(std::optional<std::int64_t>, expected);
        QVERIFY(parseInteger(view(text)) == expected);
    }

    void floats_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("comma");
        QTest::addColumn<std::optional<double>>("expected");

        const auto row = [](const char *name, const char *text, bool comma, std::optional<double> expected) {
            QTest::newRow(name) << QByteArray(text) << comma << expected;
        };
        row("whole", "8", false, 8.0);
        row("decimal", "-17.25", false, -17.25);
        row("plus", "+1.5", false, 1.5);
        row("exponent", "1.5e-3", false, 0.0015);
        row("exponent with plus", "1E+5", false, 1e5);
        row("no digit before the point", ".5", false, 0.5);
        row("no digit behind the point", "5.", false, 5.0);
        row("spaces", " 1.5 ", false, 1.5);
        row("too large", "1e400", false, {});
        row("NaN", "NaN", false, {});
        row("infinity", "inf", false, {});
        row("minus infinity", "-Infinity", false, {});
        row("hexadecimal", "0x1p3", false, {});
        row("comma when a point is meant", "1,5", false, {});
        row("two points", "1.5.2", false, {});
        row("minus only", "-", false, {});
        row("point only", ".", false, {});
        row("empty", "", false, {});
        row("decimal comma", "-1,5", true, -1.5);
        row("decimal comma, whole", "15", true, 15.0);
        row("decimal comma, exponent", "1,5e3", true, 1500.0);
        row("point when a comma is meant", "1.5", true, {});
        row("thousands", "1.234,5", true, {});
        row("two commas", "1,2,3", true, {});
    }

    void floats()
    {
        QFETCH(QByteArray, text);
        QFETCH(bool, comma);
        QFETCH(std::optional<double>, expected);
        QVERIFY(parseFloat(view(text), comma) == expected);
    }

    void longNumbers()
    {
        const std::string digits = '1' + std::string(300, '0');
        QVERIFY(parseFloat(digits, true) == 1e300);
        QVERIFY(!parseFloat(std::string(10'000, '1'), true));
    }

    void booleans_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("value"); // -1: none
        QTest::addColumn<bool>("word");

        const auto row = [](const char *text, int value, bool word) {
            QTest::newRow(text) << QByteArray(text) << value << word;
        };
        row("true", 1, true);
        row("True", 1, true);
        row("TRUE", 1, true);
        row("t", 1, true);
        row(" T ", 1, true);
        row("false", 0, true);
        row("F", 0, true);
        row("1", 1, false);
        row("0", 0, false);
        row("yes", 1, false);
        row("N", 0, false);
        row("truee", -1, false);
        row("2", -1, false);
        row("", -1, false);
        row("on", -1, false);
    }

    void booleans()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, value);
        const auto parsed = parseBoolean(view(text));
        QCOMPARE(parsed ? int(*parsed) : -1, value);
        QTEST(isBooleanWord(view(text)), "word");
    }

    void shapes_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<NumberShape>("shape");

        const auto row = [](const char *text, NumberShape shape) { QTest::newRow(text) << QByteArray(text) << shape; };
        row("0", NumberShape::Whole);
        row("-12", NumberShape::Whole);
        row("9223372036854775807", NumberShape::Whole);
        row("9223372036854775808", NumberShape::TooLarge);
        row("-9223372036854775809", NumberShape::TooLarge);
        row("0.5", NumberShape::Decimal);
        row(".5", NumberShape::Decimal);
        row("1e3", NumberShape::Decimal);
        row("-1.5E-3", NumberShape::Decimal);
        row("007", NumberShape::None);
        row("-007", NumberShape::None);
        row("00.5", NumberShape::None);
        row("+49301234", NumberShape::None);
        row("+1.5", NumberShape::None);
        row("nan", NumberShape::None);
        row("1,5", NumberShape::None);
        row("", NumberShape::None);
        row("-", NumberShape::None);
    }

    void shapes()
    {
        QFETCH(QByteArray, text);
        QFETCH(NumberShape, shape);
        QVERIFY(numberShape(view(text)) == shape);
    }
};

QTEST_GUILESS_MAIN(CellValueTest)
#include "cellvalue_test.moc"
