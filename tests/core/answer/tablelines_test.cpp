// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/answer/tablelinesamples.h"

#include <cmath>

using namespace penstock;
using namespace penstock::tablelinesamples;

namespace {

/// Two rows; the second has nothing but its time, its integer and one tag.
Table sample()
{
    Table table;
    Column time(QStringLiteral("time"), ColumnType::Timestamp, ColumnRole::Time);
    Column name(QStringLiteral("m x,y"), ColumnType::Text, ColumnRole::SeriesName);
    Column grouped(QStringLiteral("g"), ColumnType::Text, ColumnRole::Tag);
    Column tag(QStringLiteral("t g"), ColumnType::Text);
    Column code(QStringLiteral("code"), ColumnType::Integer);
    Column text(QStringLiteral("note"), ColumnType::Text);
    Column integer(QStringLiteral("size"), ColumnType::Integer);
    Column number(QStringLiteral("px"), ColumnType::Float);
    Column valid(QStringLiteral("valid"), ColumnType::Boolean);
    Column bytes(QStringLiteral("bytes"), ColumnType::Unsigned);
    Column seen(QStringLiteral("seen"), ColumnType::Timestamp);
    time.appendInteger(newYear);
    time.appendInteger(newYear + 1);
    name.appendText("m x,y");
    name.appendText("m x,y");
    grouped.appendText("a b,c=d");
    grouped.appendText("e");
    tag.appendText("v=1, w");
    tag.appendNull();
    code.appendInteger(-7);
    code.appendNull();
    text.appendText("say \"hello, world ,,z\"\\\nnan");
    text.appendNull();
    integer.appendInteger(100);
    integer.appendInteger(9'007'199'254'740'993);
    number.appendFloat(1.5);
    number.appendNull();
    valid.appendBoolean(true);
    valid.appendNull();
    bytes.appendUnsigned(18'446'744'073'709'551'615U);
    bytes.appendNull();
    seen.appendInteger(newYear + 5);
    seen.appendNull();
    for (Column *column : {&time, &name, &grouped, &tag, &code, &text, &integer, &number, &valid, &bytes, &seen})
        table.addColumn(std::move(*column));
    return table;
}

} // namespace

class TableLinesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a14_everyNameAndTextIsEscaped()
    {
        const Table table = sample();
        TablePoints points;
        points.tagColumns = {QStringLiteral("t g"), QStringLiteral("code")};
        QCOMPARE(linesOf(table, points).at(0),
                 QStringLiteral("m\\ x\\,y,code=-7,g=a\\ b\\,c\\=d,t\\ g=v\\=1\\,\\ w "
                                "note=\"say \\\"hello, world ,,z\\\"\\\\\nnan\",size=100i,px=1.5,valid=true,"
                                "bytes=18446744073709551615u,seen=\"2018-01-01T00:00:00.000000005Z\" "
                                "1514764800000000000"));
    }

    void a18_nullsChangeNoTypes()
    {
        const Table table = sample();
        TablePoints points;
        points.tagColumns = {QStringLiteral("t g"), QStringLiteral("code")};
        // The older client wrote valid="True" and sizes as floats as soon as a row had a null.
        QCOMPARE(linesOf(table, points).at(1),
                 QStringLiteral("m\\ x\\,y,g=e size=9007199254740993i 1514764800000000001"));
    }

    void a15_theTextNanStays()
    {
        Table table = oneColumn(ColumnType::Text);
        table.addColumn(Column(QStringLiteral("side"), ColumnType::Text));
        table.addColumn(Column(QStringLiteral("a(b+c d"), ColumnType::Float)); // no pattern is made of names
        const auto row = [&table](std::string_view text, std::optional<std::string_view> side, double number) {
            table.column(0).appendInteger(newYear);
            table.column(1).appendText(text);
            side ? table.column(2).appendText(*side) : table.column(2).appendNull();
            table.column(3).appendFloat(number);
        };
        row("nan", std::nullopt, 1.5);
        row("hello, world ,,z", "<NA>", std::nan(""));
        row("x=nan,y=None", "None", -HUGE_VAL);
        const TablePoints points{.measurement = QStringLiteral("m"),
                                 .measurementColumn = {},
                                 .timeColumn = {},
                                 .tagColumns = {},
                                 .ignoredColumns = {}};
        QCOMPARE(linesOf(table, points, {.notFinite = LineEncoder::NotFinite::LeaveOut}),
                 (QStringList{QStringLiteral("m a=\"nan\",a(b+c\\ d=1.5 1514764800000000000"),
                              QStringLiteral("m a=\"hello, world ,,z\",side=\"<NA>\" 1514764800000000000"),
                              QStringLiteral("m a=\"x=nan,y=None\",side=\"None\" 1514764800000000000")}));
        QVERIFY(linesOf(table, points).at(1).contains(QStringLiteral("\"a(b+c d\"")));
    }

    void a16_unknownColumnsAreRefused_data()
    {
        QTest::addColumn<TablePoints>("points");
        QTest::addColumn<QStringList>("words"); // of the message

        const auto row = [](const char *name, const TablePoints &points, const QStringList &words) {
            QTest::newRow(name) << points << words;
        };
        TablePoints points;
        points.tagColumns = {QStringLiteral("tg")};
        row("unknown tag", points, {QStringLiteral("\"tg\""), QStringLiteral("t g"), QStringLiteral("code")});
        points.tagColumns = {QStringLiteral("t g"), QStringLiteral("t g")};
        row("tag twice", points, {QStringLiteral("\"t g\""), QStringLiteral("twice")});
        points.tagColumns = {QStringLiteral("time")};
        row("the time as a tag", points, {QStringLiteral("\"time\""), QStringLiteral("twice")});
        points.tagColumns = {};
        points.timeColumn = QStringLiteral("when");
        row("unknown time", points, {QStringLiteral("\"when\""), QStringLiteral("time, m x,y, g")});
        points.timeColumn = QStringLiteral("px");
        row("floats are no times", points, {QStringLiteral("\"px\"")});
        points.timeColumn.clear();
        points.measurementColumn = QStringLiteral("name");
        row("unknown measurement", points, {QStringLiteral("\"name\"")});
        points.measurementColumn.clear();
        points.ignoredColumns = {QStringLiteral("nope")};
        row("unknown ignored", points, {QStringLiteral("\"nope\"")});
        points.ignoredColumns = {QStringLiteral("note"),  QStringLiteral("size"),  QStringLiteral("px"),
                                 QStringLiteral("valid"), QStringLiteral("bytes"), QStringLiteral("seen"),
                                 QStringLiteral("t g"),   QStringLiteral("code")};
        row("no field is left", points, {QStringLiteral("field")});
    }

    void a16_unknownColumnsAreRefused()
    {
        QFETCH(TablePoints, points);
        QFETCH(QStringList, words);
        const Table table = sample();
        const Result<TableLines> rows = TableLines::create(table, points);
        QVERIFY(!rows);
        for (const QString &word : words)
            QVERIFY2(rows.error().message.contains(word), qPrintable(rows.error().message));
    }

    void a16_aTagColumnOfAnyTypeIsATag()
    {
        const Table table = sample();
        TablePoints points;
        points.measurement = QStringLiteral("m");
        points.tagColumns = {QStringLiteral("size"), QStringLiteral("px"), QStringLiteral("valid"),
                             QStringLiteral("seen"), QStringLiteral("m x,y")};
        points.ignoredColumns = {QStringLiteral("note"), QStringLiteral("bytes"), QStringLiteral("t g")};
        QCOMPARE(linesOf(table, points).at(0),
                 QStringLiteral("m,g=a\\ b\\,c\\=d,m\\ x\\,y=m\\ x\\,y,px=1.5,seen=2018-01-01T00:00:00.000000005Z,"
                                "size=100,valid=true code=-7i 1514764800000000000"));
    }

    void twoColumnsOfOneNameCannotBeNamed()
    {
        Table table = oneColumn(ColumnType::Integer);
        table.addColumn(Column(QStringLiteral("a"), ColumnType::Text));
        TablePoints points;
        points.measurement = QStringLiteral("m");
        points.tagColumns = {QStringLiteral("a")};
        const Result<TableLines> rows = TableLines::create(table, points);
        QVERIFY(!rows);
        QVERIFY(rows.error().message.contains(QStringLiteral("two columns \"a\"")));
    }

    void whatIsMissingIsNamed()
    {
        Table table;
        table.addColumn(Column(QStringLiteral("a"), ColumnType::Integer));
        TablePoints points;
        points.measurement = QStringLiteral("m");
        Result<TableLines> rows = TableLines::create(table, points);
        QVERIFY(!rows);
        QVERIFY(rows.error().message.contains(QStringLiteral("no time")));
        table = oneColumn(ColumnType::Integer);
        rows = TableLines::create(table, {});
        QVERIFY(!rows);
        QVERIFY(rows.error().message.contains(QStringLiteral("measurement")));
        rows = TableLines::create(Table(), points);
        QVERIFY(!rows);
    }

    void a9_rowsWithoutTimeOrFieldAreRefused()
    {
        Table table = oneColumn(ColumnType::Integer, ColumnType::Text);
        const auto row = [&table](std::optional<std::string_view> time, std::optional<std::int64_t> value) {
            time ? table.column(0).appendText(*time) : table.column(0).appendNull();
            value ? table.column(1).appendInteger(*value) : table.column(1).appendNull();
        };
        row("2018-01-01T00:00:00.000000001Z", 1);
        row(std::nullopt, 2); // not the least integer, as the older client has it
        row("1969-12-31T23:59:59.5Z", std::nullopt);
        row("2018/01/01", 4);
        const QStringList lines = linesOf(table, {.measurement = QStringLiteral("m"),
                                                  .measurementColumn = {},
                                                  .timeColumn = {},
                                                  .tagColumns = {},
                                                  .ignoredColumns = {}});
        QCOMPARE(lines.at(0), QStringLiteral("m a=1i 1514764800000000001"));
        QVERIFY(lines.at(1).contains(QStringLiteral("time is missing")));
        QVERIFY(lines.at(2).contains(QStringLiteral("no field")));
        QVERIFY(lines.at(3).contains(QStringLiteral("2018/01/01")));
    }

    void measurementsByColumn()
    {
        Table table = oneColumn(ColumnType::Integer);
        table.addColumn(Column(QStringLiteral("which"), ColumnType::Text));
        for (const char *name : {"m1", "m2", ""}) {
            table.column(0).appendInteger(1);
            table.column(1).appendInteger(2);
            table.column(2).appendText(name);
        }
        TablePoints points;
        points.measurementColumn = QStringLiteral("which");
        const QStringList lines = linesOf(table, points);
        QCOMPARE(lines.mid(0, 2), (QStringList{QStringLiteral("m1 a=2i 1"), QStringLiteral("m2 a=2i 1")}));
        QVERIFY(lines.at(2).contains(QStringLiteral("measurement is missing")));
    }
};

QTEST_GUILESS_MAIN(TableLinesTest)
#include "tablelines_test.moc"
