// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answer/linebuilder.h"
#include "core/lineprotocol/dynamicschema.h"
#include "core/lineprotocol/pointschema.h"

#include <QTest>

#include <cmath>

using namespace penstock;

namespace {

struct Reading
{
    std::string host;
    double value = 0;
};
using Readings =
    PointSchema<Reading, "readings", schema::Tag<"host", &Reading::host>, schema::Float<"value", &Reading::value>>;

Table twoRows()
{
    Table table;
    Column time(QStringLiteral("time"), ColumnType::Timestamp, ColumnRole::Time);
    Column value(QStringLiteral("v"), ColumnType::Integer);
    time.appendInteger(1'500);
    time.appendInteger(2'500);
    value.appendNull();
    value.appendInteger(2);
    table.addColumn(std::move(time));
    table.addColumn(std::move(value));
    return table;
}

TablePoints named(const char *measurement)
{
    TablePoints points;
    points.measurement = QString::fromLatin1(measurement);
    return points;
}

} // namespace

class LineBuilderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingInAnyOrder()
    {
        LineBuilder::Options options;
        // Names that the older client could not give, or put into code.
        options.extraTags = {{"db", "x"}, {"measurement", "y"}, {"k{}", "{__import__(\"os\").name}"}, {"host", "ap 1"}};
        options.now = 1'000;
        LineBuilder builder(options);
        Readings schema;
        builder.addText(QStringLiteral("t,host=a f=1 7\r\n# comment\n\nt f=\"\u00e9\""));
        builder.addPoint(Point("p").addTag("host", "b").addField("f", true));
        builder.addObject(schema, Reading{"c", 1.5});
        builder.addTable(twoRows(), named("tab"));
        builder.addText(std::string_view("u f=1i 0"));

        const QByteArray tags = "db=x,host=ap\\ 1,k{}={__import__(\"os\").name},measurement=y ";
        QCOMPARE(builder.body(), "t," + tags + "f=1 7\n" + "t," + tags + "f=\"\u00e9\" 1000\n" + "p," + tags +
                                     "f=true 1001\n" + "readings," + tags + "value=1.5 1002\n" + "tab," + tags +
                                     "v=2i 2500\n" + "u," + tags + "f=1i 0\n");
        QCOMPARE(builder.lines(), 6u);
        QCOMPARE(builder.refused().size(), 1);
        const RefusedInput &refused = builder.refused().front();
        QCOMPARE(refused.item, 3u);
        QCOMPARE(refused.row, 0u);
        QVERIFY2(refused.reason.startsWith(QStringLiteral("Row 1: ")), qPrintable(refused.reason));
    }

    void textStaysWhatItIs()
    {
        const std::string_view text = "m,b=1,a=C:\\\\dir f=1.50,g=T 7\nm s=\"a\nb\" -7\n";
        LineBuilder builder({});
        builder.addText(text);
        QCOMPARE(builder.body(), QByteArray(text.data(), static_cast<qsizetype>(text.size())));
        QCOMPARE(builder.lines(), 2u);
        QVERIFY(builder.refused().isEmpty());
    }

    void a4_lineEndingsOfTextAreMended()
    {
        LineBuilder builder({});
        builder.addText(std::string_view("m f=1 1\r\nm f=\"a\r\nb\" 2\r\n"));
        QCOMPARE(builder.body(), QByteArray("m f=1 1\nm f=\"a\r\nb\" 2\n"));
    }

    void badLinesOfTextAreNamed()
    {
        LineBuilder builder({});
        builder.addPoint(Point("m").addField("f", 1));
        builder.addText(QStringLiteral("m f=1 1\n\n m,\u00e9=a f=x 1\nm f=3 3\n#m f=1 1\nm f=\"open"));
        QCOMPARE(builder.lines(), 3u);
        QCOMPARE(builder.refused().size(), 2);
        QCOMPARE(builder.refused().at(0).item, 1u);
        QCOMPARE(builder.refused().at(0).line, 3u);
        QCOMPARE(builder.refused().at(0).column, 10u);
        QVERIFY(builder.refused().at(0).reason.startsWith(QStringLiteral("Line 3, column 10: ")));
        QCOMPARE(builder.refused().at(1).line, 6u);
    }

    void a8_pointsWithoutFieldsAreRefusedByTheirIndex()
    {
        LineBuilder::Options options;
        options.encoding.notFinite = LineEncoder::NotFinite::LeaveOut;
        LineBuilder builder(options);
        builder.addPoint(Point("m").addField("f", 1));
        builder.addPoint(Point("m").addTag("t", "a"));
        builder.addPoint(Point("m").addField("f", 2));
        builder.addPoint(Point("m").addField("f", std::nan("")).addField("g", std::optional<int>()));
        QCOMPARE(builder.lines(), 2u);
        QCOMPARE(builder.refused().size(), 2);
        QCOMPARE(builder.refused().at(0).item, 1u);
        QCOMPARE(builder.refused().at(1).item, 3u);
        QVERIFY(builder.refused().at(1).reason.startsWith(QStringLiteral("Item 4: ")));
    }

    void pointsWithoutMeasurement()
    {
        LineBuilder strict({});
        strict.addPoint(Point().addField("f", 1));
        QCOMPARE(strict.lines(), 0u);
        QVERIFY(strict.refused().at(0).reason.contains(QStringLiteral("measurement")));

        LineBuilder::Options options;
        options.measurement = "test_measurement";
        options.now = 1;
        LineBuilder builder(options);
        builder.addPoint(Point().addField("f", 1));
        builder.addPoint(Point("own").addField("f", 1));
        QCOMPARE(builder.body(), QByteArray("test_measurement f=1i 1\nown f=1i 2\n"));
    }

    void a9_timelessPointsStayApart()
    {
        // The older client leaves the time to the server, which gives all of a body the same and keeps one.
        LineBuilder builder({});
        for (int i = 0; i < 9; ++i)
            builder.addPoint(Point("m").addField("f", i));
        QList<QByteArray> times;
        for (const QByteArray &line : builder.body().split('\n')) {
            if (!line.isEmpty() && !times.contains(line.split(' ').at(2)))
                times += line.split(' ').at(2);
        }
        QCOMPARE(times.size(), 9);
    }

    void a21_textOfAnotherPrecision()
    {
        LineBuilder::Options options;
        options.encoding.precision = Precision::Milliseconds;
        LineBuilder builder(options);
        builder.addText(std::string_view("m f=1 1500"), Precision::Seconds);
        builder.addText(std::string_view("m f=1 -1"));
        builder.addText(std::string_view("m f=1 1500"), Precision::Milliseconds);
        QCOMPARE(builder.body(), QByteArray("m f=1 1500000\nm f=1 -1\nm f=1 1500\n"));
        QCOMPARE(builder.precision(), Precision::Milliseconds);
    }

    void rowsOfARunTimeSchema()
    {
        auto schema = DynamicSchema::create(
            "m", {{.name = "h", .role = SchemaRole::Tag}, {.name = "v", .role = SchemaRole::Int}});
        QVERIFY(schema);
        LineBuilder builder({.encoding = {}, .now = 5});
        builder.addObject(*schema, std::vector<DynamicSchema::Value>{std::string_view("a"), std::int64_t(1)});
        builder.addObject(*schema, std::vector<DynamicSchema::Value>{std::string_view("a"), 1.5});
        QCOMPARE(builder.body(), QByteArray("m,h=a v=1i 5\n"));
        QVERIFY(builder.refused().at(0).reason.contains(QStringLiteral("\"v\"")));
    }

    void aTableThatDoesNotFitIsOneRefusal()
    {
        LineBuilder builder({});
        TablePoints points = named("m");
        points.tagColumns = {QStringLiteral("nope")};
        builder.addTable(twoRows(), points);
        QCOMPARE(builder.lines(), 0u);
        QCOMPARE(builder.refused().size(), 1);
        QVERIFY(builder.refused().at(0).reason.contains(QStringLiteral("nope")));
    }

    void nothingIsAnEmptyBody()
    {
        LineBuilder builder({});
        builder.addText(std::string_view("# only\n\n"));
        builder.addTable(Table(), named("m"));
        QVERIFY(builder.body().isEmpty());
        QCOMPARE(builder.lines(), 0u);
    }
};

QTEST_GUILESS_MAIN(LineBuilderTest)
#include "linebuilder_test.moc"
