// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/source/message/cellcast.h"

#include <QTest>

using namespace penstock;
using Type = MessageMapping::Type;

class CellCastTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void casts_data();
    void casts();
    void keepsItsKind();
};

void CellCastTest::casts_data()
{
    QTest::addColumn<MessageCell>("cell");
    // As JSON; empty: it cannot be.
    QTest::addColumn<QByteArray>("asFloat");
    QTest::addColumn<QByteArray>("asInteger");
    QTest::addColumn<QByteArray>("asBoolean");
    QTest::addColumn<QByteArray>("asText");
    const auto row = [](const char *name, const MessageCell &cell, const char *asFloat, const char *asInteger,
                        const char *asBoolean, const char *asText) {
        QTest::newRow(name) << cell << QByteArray(asFloat) << QByteArray(asInteger) << QByteArray(asBoolean)
                            << QByteArray(asText);
    };
    row("null", {}, "null", "null", "null", "null");
    row("an integer", std::int64_t(21), "21", "21", "", R"("21")");
    row("zero", std::int64_t(0), "0", "0", "false", R"("0")");
    row("one", std::int64_t(1), "1", "1", "true", R"("1")");
    row("beyond what a double holds", std::int64_t(9'007'199'254'740'993), "9007199254740993", "9007199254740993", "",
        R"("9007199254740993")");
    row("unsigned", std::uint64_t(18'446'744'073'709'551'615U), "18446744073709551615", "18446744073709551615", "",
        R"("18446744073709551615")");
    row("wide", WideInteger{"18446744073709551616"}, "18446744073709551616", "", "", R"("18446744073709551616")");
    row("a decimal", Decimal{"21.50"}, "21.50", "", "", R"("21.50")");
    row("a whole decimal", Decimal{"21.0"}, "21.0", "21", "", R"("21.0")");
    row("an exponent", Decimal{"2e3"}, "2e3", "2000", "", R"("2e3")");
    row("too large to be told", Decimal{"1e30"}, "1e30", "", "", R"("1e30")");
    row("whole digits", Decimal{"9007199254740993"}, "9007199254740993", "9007199254740993", "",
        R"("9007199254740993")");
    row("a double", 1.0, "1.0", "1", "true", R"("1.0")");
    row("a text", std::string_view("on"), "", "", "", R"("on")");
    row("a number as text", std::string_view("21"), "21", "21", "", R"("21")");
    row("a decimal as text", std::string_view("21.5"), "21.5", "", "", R"("21.5")");
    row("with a blank", std::string_view(" 21"), "", "", "", R"(" 21")");
    row("true", true, "", "", "true", R"("true")");
    row("true as text", std::string_view("true"), "", "", "true", R"("true")");
    row("1 as text", std::string_view("1"), "1", "1", "true", R"("1")");
    row("a list", NestedValue{"[1,2]"}, "", "", "", R"("[1,2]")");
    row("bytes", BytesValue{"\xff"}, "", "", "", "");
}

void CellCastTest::casts()
{
    QFETCH(const MessageCell, cell);
    const auto check = [&](Type type, const QByteArray &expected) {
        std::deque<std::string> texts;
        const std::optional<MessageCell> cast = castCell(cell, type, texts);
        std::string json;
        if (cast)
            appendJson(*cast, json);
        QCOMPARE(QByteArray::fromStdString(json), expected);
    };
    QFETCH(const QByteArray, asFloat);
    check(Type::Float, asFloat);
    QFETCH(const QByteArray, asInteger);
    check(Type::Integer, asInteger);
    QFETCH(const QByteArray, asBoolean);
    check(Type::Boolean, asBoolean);
    QFETCH(const QByteArray, asText);
    check(Type::Text, asText);
}

void CellCastTest::keepsItsKind()
{
    std::deque<std::string> texts;
    // A whole number as a field would be an integer; as a decimal it is a float.
    QVERIFY(std::holds_alternative<Decimal>(*castCell(std::int64_t(21), Type::Float, texts)));
    QVERIFY(std::holds_alternative<Decimal>(*castCell(WideInteger{"1"}, Type::Float, texts)));
    QVERIFY(std::holds_alternative<std::int64_t>(*castCell(Decimal{"21.0"}, Type::Integer, texts)));
    QVERIFY(std::holds_alternative<std::string_view>(*castCell(true, Type::Text, texts)));
}

QTEST_GUILESS_MAIN(CellCastTest)
#include "cellcast_test.moc"
