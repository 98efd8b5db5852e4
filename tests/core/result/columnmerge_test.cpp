// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/result/columnchunk.h"
#include "tests/core/result/columns.h"

#include <QTest>

#include <random>

using namespace penstock;

/// What becomes of a column's type when values and columns of other types are appended.
class ColumnMergeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void valuesWiden_data();
    void valuesWiden();
    void columnsMerge_data();
    void columnsMerge();
    void t1_6_integersNeverGoThroughDouble_data();
    void t1_6_integersNeverGoThroughDouble();
    void mergedTextsAreExact();
};

void ColumnMergeTest::valuesWiden_data()
{
    QTest::addColumn<ColumnType>("type");
    QTest::addColumn<QStringList>("values");
    QTest::addColumn<ColumnType>("expectedType");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, ColumnType type, const QString &values, ColumnType expectedType,
                        const QString &expected) {
        QTest::newRow(name) << type << values.split(u' ') << expectedType << expected.split(u' ');
    };
    using enum ColumnType;
    const QString exact = QStringLiteral("I9007199254740993 I-9223372036854775808 -");
    row("integers", Integer, exact, Integer, QStringLiteral("9007199254740993 -9223372036854775808 null"));
    row("integers into floats", Float, QStringLiteral("I2 F0.5"), Float, QStringLiteral("2 0.5"));
    row("integers, then a float", Integer, QStringLiteral("I2 - F0.5"), Float, QStringLiteral("2 null 0.5"));
    row("integers, then a text", Integer, QStringLiteral("I2 - Tx"), Text, QStringLiteral("2 null x"));
    row("integers, then a boolean", Integer, QStringLiteral("I2 B1"), Text, QStringLiteral("2 true"));
    row("boolean, then an integer", Boolean, QStringLiteral("B0 I2"), Text, QStringLiteral("false 2"));
    row("boolean, then a float", Boolean, QStringLiteral("B0 F2.5"), Text, QStringLiteral("false 2.5"));
    row("texts take anything", Text, QStringLiteral("Ta I1 U2 F0.1 B1 -"), Text, QStringLiteral("a 1 2 0.1 true null"));
    row("unsigned", Unsigned, QStringLiteral("I1 U18446744073709551615"), Unsigned,
        QStringLiteral("1 18446744073709551615"));
    row("unsigned, then negative", Unsigned, QStringLiteral("U1 I-1"), Integer, QStringLiteral("1 -1"));
    row("integer, then unsigned", Integer, QStringLiteral("I1 - U18446744073709551615"), Unsigned,
        QStringLiteral("1 null 18446744073709551615"));
    row("negative, then unsigned", Integer, QStringLiteral("I-1 U18446744073709551615"), Text,
        QStringLiteral("-1 18446744073709551615"));
    row("small unsigned into integers", Integer, QStringLiteral("I-1 U7"), Integer, QStringLiteral("-1 7"));
    row("nulls alone, then a boolean", Integer, QStringLiteral("- B1"), Boolean, QStringLiteral("null true"));
    row("nulls alone, then a float", Boolean, QStringLiteral("- F1.5"), Float, QStringLiteral("null 1.5"));
}

void ColumnMergeTest::valuesWiden()
{
    QFETCH(ColumnType, type);
    QFETCH(QStringList, values);
    QFETCH(QStringList, expected);
    const Column column = columnOf(type, values);
    QTEST(column.type(), "expectedType");
    QCOMPARE(textsOf(column), expected);
}

void ColumnMergeTest::columnsMerge_data()
{
    QTest::addColumn<ColumnType>("typeA");
    QTest::addColumn<QStringList>("a");
    QTest::addColumn<ColumnType>("typeB");
    QTest::addColumn<QStringList>("b");
    QTest::addColumn<ColumnType>("expectedType");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, ColumnType typeA, const QString &a, ColumnType typeB, const QString &b,
                        ColumnType expectedType, const QString &expected) {
        QTest::newRow(name) << typeA << a.split(u' ', Qt::SkipEmptyParts) << typeB << b.split(u' ', Qt::SkipEmptyParts)
                            << expectedType << expected.split(u' ', Qt::SkipEmptyParts);
    };
    using enum ColumnType;
    const auto s = [](const char *text) { return QString::fromLatin1(text); };
    row("same", Integer, s("I1"), Integer, s("I2 -"), Integer, s("1 2 null"));
    row("integer and float", Integer, s("I1 -"), Float, s("F0.5"), Float, s("1 null 0.5"));
    row("float and integer", Float, s("F0.5"), Integer, s("I1 -"), Float, s("0.5 1 null"));
    row("number and text", Float, s("F0.5 -"), Text, s("Tx"), Text, s("0.5 null x"));
    row("text and number", Text, s("Tx"), Integer, s("I9007199254740993"), Text, s("x 9007199254740993"));
    row("boolean and number", Boolean, s("B1"), Integer, s("I3 -"), Text, s("true 3 null"));
    row("number and boolean", Float, s("F1.5"), Boolean, s("B0"), Text, s("1.5 false"));
    row("nulls take the other's type", Float, s("- -"), Text, s("Tx"), Text, s("null null x"));
    row("nulls take integers exactly", Float, s("-"), Integer, s("I9007199254740993"), Integer,
        s("null 9007199254740993"));
    row("nothing takes the other's type", Text, s(""), Boolean, s("B1"), Boolean, s("true"));
    row("nulls do not change a type", Integer, s("I1"), Float, s("- -"), Integer, s("1 null null"));
    row("nothing does not change a type", Integer, s("I1"), Text, s(""), Integer, s("1"));
    row("integer and unsigned", Integer, s("I1"), Unsigned, s("U18446744073709551615"), Unsigned,
        s("1 18446744073709551615"));
    row("unsigned and integer", Unsigned, s("U18446744073709551615"), Integer, s("I1 -"), Unsigned,
        s("18446744073709551615 1 null"));
    row("negative and unsigned", Integer, s("I-1"), Unsigned, s("U18446744073709551615"), Text,
        s("-1 18446744073709551615"));
    row("unsigned and negative", Unsigned, s("U18446744073709551615"), Integer, s("I-1"), Text,
        s("18446744073709551615 -1"));
    row("duration and integer", Duration, s("I1000"), Integer, s("I1"), Text, s("1us 1"));
    row("durations", Duration, s("I1000"), Duration, s("I-1 -"), Duration, s("1us -1ns null"));
    row("time and duration", Timestamp, s("I0"), Duration, s("I1"), Text, s("1970-01-01T00:00:00.000000000Z 1ns"));
    row("time and integer", Timestamp, s("I0"), Integer, s("I1"), Text, s("1970-01-01T00:00:00.000000000Z 1"));
}

// 9007199254740993 is the first integer that no double holds.
void ColumnMergeTest::t1_6_integersNeverGoThroughDouble_data()
{
    QTest::addColumn<QString>("integers");
    QTest::addColumn<QString>("naturals");
    QTest::addColumn<ColumnType>("type");
    const auto row = [](const char *integers, const char *naturals, ColumnType type) {
        QTest::addRow("%s and %s", integers, naturals)
            << QString::fromLatin1(integers) << QString::fromLatin1(naturals) << type;
    };
    row("9007199254740993 null", "9007199254740993", ColumnType::Unsigned);
    row("-9007199254740993", "null 9007199254740993 9223372036854775807", ColumnType::Integer);
    row("-9223372036854775808", "18446744073709551615 9007199254740993", ColumnType::Text);
}

void ColumnMergeTest::t1_6_integersNeverGoThroughDouble()
{
    QFETCH(const QString, integers);
    QFETCH(const QString, naturals);
    const auto column = [](ColumnType type, const QString &values, QChar letter) {
        QStringList letters;
        for (const QString &value : values.split(u' '))
            letters += value == u"null" ? QStringLiteral("-") : letter + value;
        return columnOf(type, letters);
    };
    const auto expect = [](Column merged, const Column &other, const QString &texts) {
        merged.append(other);
        QCOMPARE(textsOf(merged).join(u' '), texts);
        QTEST(merged.type(), "type");
    };
    const auto signedOnes = [&] { return column(ColumnType::Integer, integers, u'I'); };
    const auto unsignedOnes = [&] { return column(ColumnType::Unsigned, naturals, u'U'); };
    expect(signedOnes(), unsignedOnes(), integers + u' ' + naturals);
    expect(unsignedOnes(), signedOnes(), naturals + u' ' + integers);
    // Value by value.
    const QStringList values = naturals.split(u' ') + integers.split(u' ');
    Column grown(QStringLiteral("c"), ColumnType::Unsigned);
    for (const QString &value : values) {
        if (value == u"null")
            grown.appendNull();
        else if (value.startsWith(u'-'))
            grown.appendInteger(value.toLongLong());
        else
            grown.appendUnsigned(value.toULongLong());
    }
    QCOMPARE(textsOf(grown), values);
}

void ColumnMergeTest::columnsMerge()
{
    QFETCH(ColumnType, typeA);
    QFETCH(QStringList, a);
    QFETCH(ColumnType, typeB);
    QFETCH(QStringList, b);
    QFETCH(QStringList, expected);
    Column column = columnOf(typeA, a);
    column.append(columnOf(typeB, b));
    QTEST(column.type(), "expectedType");
    QCOMPARE(textsOf(column), expected);
    QCOMPARE(column.size(), static_cast<std::size_t>(expected.size()));
}

// Dictionaries with other codes, and a plain store against a dictionary.
void ColumnMergeTest::mergedTextsAreExact()
{
    std::mt19937 random(3);
    Column whole(QStringLiteral("c"), ColumnType::Text);
    Column merged(QStringLiteral("c"), ColumnType::Text);
    for (int part = 0; part < 40; ++part) {
        Column piece(QStringLiteral("c"), ColumnType::Text);
        for (int i = 0; i < 5'000; ++i) {
            if (random() % 5 == 0) {
                whole.appendNull();
                piece.appendNull();
                continue;
            }
            // First few texts, then ever new ones, so that the dictionary gives way on the way.
            const std::string text = std::to_string(part < 10 ? random() % 50 : random());
            whole.appendText(text);
            piece.appendText(text);
        }
        piece.seal();
        merged.append(piece);
    }
    QVERIFY(!whole.chunk(0).values<TextStore>()->isDictionary());
    QCOMPARE(merged.chunkCount(), std::size_t(40));
    QCOMPARE(merged.size(), whole.size());
    for (std::size_t row = 0; row < whole.size(); ++row) {
        if (merged.isNull(row) != whole.isNull(row) || merged.text(row) != whole.text(row))
            QFAIL(qPrintable(QString::number(row)));
    }
}

QTEST_GUILESS_MAIN(ColumnMergeTest)
#include "columnmerge_test.moc"
