// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/result/columnbuilder.h"

#include <QTest>

#include <functional>

using namespace penstock;

class ColumnBuilderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameAsAColumn_data();
    void sameAsAColumn();
    void firstValueIsTheType();
    void numbersAreNoTimes_data();
    void numbersAreNoTimes();
    void timesThatAreNone();
    void takenInPieces();
};

namespace {

// A value as a letter for its type and its text; "-" is null.
template <typename Target> void appendTo(Target *target, const QString &value)
{
    const QString text = value.sliced(1);
    switch (value[0].unicode()) {
    case u'-':
        return target->appendNull();
    case u'I':
        return target->appendInteger(text.toLongLong());
    case u'U':
        return target->appendUnsigned(text.toULongLong());
    case u'F':
        return target->appendFloat(text.toDouble());
    case u'B':
        return target->appendBoolean(text == u'1');
    default:
        return target->appendText(text.toStdString());
    }
}

QStringList typeAndTexts(const Column &column)
{
    QStringList texts{QString::number(static_cast<int>(column.type()))};
    for (std::size_t row = 0; row < column.size(); ++row)
        texts += column.isNull(row) ? QStringLiteral("null") : toText(column, row);
    return texts;
}

} // namespace

void ColumnBuilderTest::sameAsAColumn_data()
{
    QTest::addColumn<QString>("values");
    const QStringList letters = {QStringLiteral("I-7"),  QStringLiteral("U18446744073709551615"),
                                 QStringLiteral("F0.5"), QStringLiteral("B1"),
                                 QStringLiteral("Tx"),   QStringLiteral("-")};
    for (const QString &a : letters) {
        for (const QString &b : letters) {
            for (const QString &c : letters) {
                const QString values = QStringList{a, b, c, a}.join(u' ');
                QTest::newRow(qPrintable(values)) << values;
            }
        }
    }
}

// Three values of every kind in every order widen the same way.
void ColumnBuilderTest::sameAsAColumn()
{
    QFETCH(QString, values);
    ColumnBuilder builder(QStringLiteral("c"));
    Column column(QStringLiteral("c"), ColumnType::Float);
    for (const QString &value : values.split(u' ')) {
        appendTo(&builder, value);
        if (!column.hasValues() && value.startsWith(u'I'))
            column.convertTo(ColumnType::Integer); // a column of floats takes integers as floats
        if (!column.hasValues() && value.startsWith(u'U'))
            column.convertTo(ColumnType::Unsigned);
        appendTo(&column, value);
    }
    QCOMPARE(typeAndTexts(builder.column()), typeAndTexts(column));
}

void ColumnBuilderTest::firstValueIsTheType()
{
    ColumnBuilder builder(QStringLiteral("c"), ColumnRole::Tag);
    builder.appendNull();
    builder.appendInteger(1);
    QCOMPARE(builder.column().type(), ColumnType::Integer);
    QCOMPARE(builder.column().role(), ColumnRole::Tag);
    QCOMPARE(builder.column().nullCount(), std::size_t(1));
}

void ColumnBuilderTest::numbersAreNoTimes_data()
{
    QTest::addColumn<ColumnType>("type");
    QTest::newRow("time") << ColumnType::Timestamp;
    QTest::newRow("duration") << ColumnType::Duration;
}

void ColumnBuilderTest::numbersAreNoTimes()
{
    QFETCH(ColumnType, type);
    using Append = std::function<void(ColumnBuilder *)>;
    for (const Append &append :
         {Append([](ColumnBuilder *b) { b->appendInteger(7); }), Append([](ColumnBuilder *b) { b->appendUnsigned(7); }),
          Append([](ColumnBuilder *b) { b->appendFloat(7); }), Append([](ColumnBuilder *b) { b->appendText("7"); })}) {
        ColumnBuilder builder(QStringLiteral("c"));
        builder.appendNanoseconds(type, 0);
        append(&builder);
        QCOMPARE(builder.column().type(), ColumnType::Text);
        QCOMPARE(builder.column().text(1), std::string_view("7"));
        ColumnBuilder other(QStringLiteral("c"));
        append(&other);
        other.appendNanoseconds(type, 0);
        QCOMPARE(other.column().type(), ColumnType::Text);
        QCOMPARE(toText(other.column(), 1), toText(builder.column(), 0));
    }
    ColumnBuilder builder(QStringLiteral("c"));
    builder.appendNanoseconds(type, 5);
    builder.appendNull();
    builder.appendNanoseconds(type, 6);
    QCOMPARE(builder.column().type(), type);
    QCOMPARE(builder.column().integer(2), 6);
}

// A column that should hold times, and does not, is a field like any other.
void ColumnBuilderTest::timesThatAreNone()
{
    ColumnBuilder builder(QStringLiteral("time"));
    builder.expectTimes();
    builder.appendInteger(1);
    QVERIFY(builder.isTime());
    QCOMPARE(builder.column().type(), ColumnType::Timestamp);
    builder.appendText("x");
    QVERIFY(!builder.isTime());
    QCOMPARE(typeAndTexts(builder.take()), (QStringList{QString::number(static_cast<int>(ColumnType::Text)),
                                                        QStringLiteral("1"), QStringLiteral("x")}));
}

void ColumnBuilderTest::takenInPieces()
{
    ColumnBuilder builder(QStringLiteral("c"), ColumnRole::Field);
    for (const int value : {1, 2})
        builder.appendInteger(value);
    QCOMPARE(builder.take().size(), std::size_t(2));
    QCOMPARE(builder.size(), std::size_t(0));
    QCOMPARE(builder.column().type(), ColumnType::Integer);
    builder.appendText("x");
    const Column second = builder.take();
    QCOMPARE(second.type(), ColumnType::Text);
    QCOMPARE(second.text(0), std::string_view("x"));
    builder.appendInteger(3);
    QCOMPARE(builder.column().text(0), std::string_view("3"));
}

QTEST_GUILESS_MAIN(ColumnBuilderTest)

#include "columnbuilder_test.moc"
