// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/sink/sinksamples.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace penstock;

namespace {

template <typename Value> QByteArray json(const Value &value)
{
    std::string out = "before "; // is added to
    appendJson(value, out);
    const QByteArray all = QByteArray::fromStdString(out);
    return all.startsWith("before ") ? all.mid(7) : QByteArray("what was there is gone");
}

} // namespace

/// Values of messages, and points, as JSON.
class MessageValueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cells_data()
    {
        using namespace std::string_view_literals;
        QTest::addColumn<MessageCell>("cell");
        QTest::addColumn<QByteArray>("json");
        const auto row = [](const char *name, MessageCell cell, const char *json) {
            QTest::newRow(name) << cell << QByteArray(json);
        };
        row("nothing", {}, "null");
        row("true", true, "true");
        row("false", false, "false");
        row("the smallest integer", std::numeric_limits<std::int64_t>::min(), "-9223372036854775808");
        row("the largest", std::numeric_limits<std::uint64_t>::max(), "18446744073709551615");
        row("a fraction", 0.1, "0.1");
        row("a whole float", 3.0, "3.0");
        row("a float of many digits", 123456789.0, "123456789.0");
        row("zero", 0.0, "0.0");
        row("zero below zero", -0.0, "-0.0");
        row("a large float", 1e300, "1e+300");
        row("the smallest float", std::numeric_limits<double>::denorm_min(), "5e-324");
        row("no number", std::nan(""), "null");
        row("infinity", std::numeric_limits<double>::infinity(), "null");
        row("infinity below zero", -std::numeric_limits<double>::infinity(), "null");
        row("a decimal keeps its digits", Decimal{"219.230"}, "219.230");
        row("an integer beyond 64 bits", WideInteger{"184467440737095516160"}, "184467440737095516160");
        row("what is nested", NestedValue{"[1,{\"a\":null}]"}, "[1,{\"a\":null}]");
        row("a text", "cold"sv, "\"cold\"");
        row("an empty text", ""sv, "\"\"");
        row("a text that looks like a number", "1"sv, "\"1\"");
        row("bytes that are a text", BytesValue{"abc"}, "\"abc\"");
        row("bytes that are none", BytesValue{"\xff\xfe"}, "\"//4=\"");
        row("no bytes", BytesValue{""}, "\"\"");
    }

    void cells()
    {
        QFETCH(const MessageCell, cell);
        QFETCH(const QByteArray, json);
        QCOMPARE(::json(cell), json);
        QCOMPARE(::json(singleOf(cell)), json);
    }

    void texts_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("quotes") << QByteArray("a \"b\"") << QByteArray("\"a \\\"b\\\"\"");
        QTest::newRow("a backslash") << QByteArray("C:\\n") << QByteArray("\"C:\\\\n\"");
        QTest::newRow("lines") << QByteArray("a\r\nb\tc") << QByteArray("\"a\\r\\nb\\tc\"");
        QTest::newRow("a zero") << QByteArray("a\0b", 3) << QByteArray("\"a\\u0000b\"");
        QTest::newRow("other controls") << QByteArray("\x01\x0b\x1f") << QByteArray("\"\\u0001\\u000b\\u001f\"");
        QTest::newRow("what needs no escape") << QByteArray("/ \x7f <'&") << QByteArray("\"/ \x7f <'&\"");
        QTest::newRow("beyond ASCII") << QByteArray("gr\u00fc\u00df \u20ac \U0001F30A")
                                      << QByteArray("\"gr\u00fc\u00df \u20ac \U0001F30A\"");
        QTest::newRow("latin1 bytes") << QByteArray("\xfc") << QByteArray("\"/A==\"");
        QTest::newRow("a zero in two bytes") << QByteArray("\xc0\x80") << QByteArray("\"wIA=\"");
        QTest::newRow("half a pair of UTF-16") << QByteArray("\xed\xa0\x80") << QByteArray("\"7aCA\"");
        QTest::newRow("cut in a character") << QByteArray("a\xe2\x82") << QByteArray("\"YeKC\"");
        QTest::newRow("quotes beside bytes that are no text") << QByteArray("\"\xff") << QByteArray("\"Iv8=\"");
    }

    void texts()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QByteArray, json);
        const std::string_view view(text.constData(), std::size_t(text.size()));
        QCOMPARE(::json(view), json);
        // As a name as well.
        QCOMPARE(::json(mapOf({{view, true}})), '{' + json + ":true}");
    }

    void mapsKeepTheirOrder()
    {
        QCOMPARE(json(MessageValue()), QByteArray("{}"));
        const MessageValue value =
            mapOf({{"b", std::int64_t(2)}, {"a", {}}, {"b", std::string_view("again")}, {"", 1.5}});
        QCOMPARE(json(value), QByteArray("{\"b\":2,\"a\":null,\"b\":\"again\",\"\":1.5}"));
        QCOMPARE(std::get<std::int64_t>(*value.find("b")), std::int64_t(2)); // the first of a name
        QVERIFY(value.find(""));
        QVERIFY(std::holds_alternative<std::monostate>(*value.find("a"))); // null is there
        QVERIFY(!value.find("c"));
        QVERIFY(!value.find("B"));
    }

    void points()
    {
        PointView point;
        point.measurement = "wea\"ther";
        QCOMPARE(json(point), QByteArray("{\"measurement\":\"wea\\\"ther\",\"tags\":{},\"fields\":{},\"time\":0}"));
        point.tags = {{"city", "K\u00f6ln"}, {"empty", ""}};
        point.fields = {{"i", std::int64_t(-1)},     {"u", std::uint64_t(1)}, {"f", 2.0},           {"b", false},
                        {"s", std::string_view("")}, {"d", Decimal{"1.50"}},  {"nan", std::nan("")}};
        point.time = std::numeric_limits<std::int64_t>::min();
        QCOMPARE(json(point),
                 QByteArray("{\"measurement\":\"wea\\\"ther\",\"tags\":{\"city\":\"K\u00f6ln\",\"empty\":\"\"},"
                            "\"fields\":{\"i\":-1,\"u\":1,\"f\":2.0,\"b\":false,\"s\":\"\",\"d\":1.50,\"nan\":null},"
                            "\"time\":-9223372036854775808}"));
    }
};

QTEST_GUILESS_MAIN(MessageValueTest)
#include "messagevalue_test.moc"
