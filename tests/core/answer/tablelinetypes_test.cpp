// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/answer/tablelinesamples.h"

using namespace penstock;
using namespace penstock::tablelinesamples;

/// Rows that hold one value each, and values whose type is told from outside.
class TableLineTypesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsOfOneValue()
    {
        Table table = oneColumn(ColumnType::Text);
        table.addColumn(Column(QStringLiteral("_value"), ColumnType::Unsigned));
        table.addColumn(Column(QStringLiteral("h"), ColumnType::Text, ColumnRole::Tag));
        table.addColumn(Column(QStringLiteral("_stop"), ColumnType::Timestamp));
        for (const char *key : {"b c", "d"}) {
            table.column(0).appendInteger(newYear);
            table.column(1).appendText(key);
            table.column(2).appendUnsigned(7);
            table.column(3).appendText("x");
            table.column(4).appendInteger(newYear);
        }
        TablePoints points;
        points.measurement = QStringLiteral("m");
        points.keyColumn = QStringLiteral("a");
        points.valueColumn = QStringLiteral("_value");
        QCOMPARE(linesOf(table, points), (QStringList{QStringLiteral("m,h=x b\\ c=7u 1514764800000000000"),
                                                      QStringLiteral("m,h=x d=7u 1514764800000000000")}));
        // Neither may be something else as well, nor be missing.
        points.tagColumns = {QStringLiteral("a")};
        QVERIFY(linesOf(table, points).at(0).contains(QStringLiteral("named twice")));
        points.tagColumns.clear();
        points.valueColumn = QStringLiteral("value");
        QVERIFY(linesOf(table, points).at(0).contains(QStringLiteral("no column \"value\"")));
    }

    void emptyTextAndEmptyTags()
    {
        Table table = oneColumn(ColumnType::Text);
        table.addColumn(Column(QStringLiteral("_value"), ColumnType::Text));
        table.addColumn(Column(QStringLiteral("s"), ColumnType::Text, ColumnRole::Tag));
        table.column(0).appendInteger(newYear);
        table.column(1).appendText("s");
        table.column(2).appendNull();
        table.column(3).appendText("");
        TablePoints points;
        points.measurement = QStringLiteral("m");
        points.keyColumn = QStringLiteral("a");
        points.valueColumn = QStringLiteral("_value");
        points.isNullTextEmpty = true;
        // The empty tag is none, and the field of its name stays.
        QCOMPARE(linesOf(table, points), QStringList{QStringLiteral("m s=\"\" 1514764800000000000")});
        points.isNullTextEmpty = false;
        QVERIFY(linesOf(table, points).at(0).startsWith(u'!'));
    }

    void typesThatAreKnown_data()
    {
        QTest::addColumn<int>("known");
        QTest::addColumn<bool>("unsignedAsInteger");
        QTest::addColumn<qint64>("value");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, ColumnType known, bool asInteger, qint64 value, const char *expected) {
            QTest::newRow(name) << int(known) << asInteger << value << QString::fromLatin1(expected);
        };
        constexpr qint64 large = 9'007'199'254'740'993;
        row("an integer", ColumnType::Integer, false, large, "9007199254740993i");
        row("a whole float", ColumnType::Float, false, 3, "3");
        row("unsigned", ColumnType::Unsigned, false, large, "9007199254740993u");
        row("unsigned for those who know none", ColumnType::Unsigned, true, large, "9007199254740993i");
        row("negative, whatever is said", ColumnType::Unsigned, false, -1, "-1i");
    }

    void typesThatAreKnown()
    {
        QFETCH(const int, known);
        QFETCH(const bool, unsignedAsInteger);
        QFETCH(const qint64, value);
        QFETCH(const QString, expected);
        Table table = oneColumn(ColumnType::Integer);
        table.column(0).appendInteger(newYear);
        table.column(1).appendInteger(value);
        TablePoints points;
        points.measurement = QStringLiteral("m");
        points.fieldTypes = {{QStringLiteral("a"), ColumnType(known)}};
        points.unsignedAsInteger = unsignedAsInteger;
        QCOMPARE(linesOf(table, points), QStringList{QStringLiteral("m a=%1 1514764800000000000").arg(expected)});
    }

    void unsignedBeyondIntegers()
    {
        Table table = oneColumn(ColumnType::Unsigned);
        for (const std::uint64_t value : {9'223'372'036'854'775'807U, 9'223'372'036'854'775'808U}) {
            table.column(0).appendInteger(newYear);
            table.column(1).appendUnsigned(value);
        }
        TablePoints points;
        points.measurement = QStringLiteral("m");
        points.unsignedAsInteger = true;
        const QStringList lines = linesOf(table, points);
        QCOMPARE(lines.at(0), QStringLiteral("m a=9223372036854775807i 1514764800000000000"));
        QVERIFY2(lines.at(1).startsWith(u'!') && lines.at(1).contains(QStringLiteral("9223372036854775808")),
                 qPrintable(lines.at(1)));
    }
};

QTEST_GUILESS_MAIN(TableLineTypesTest)
#include "tablelinetypes_test.moc"
