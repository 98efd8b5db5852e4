// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/result/tablewriter.h"
#include "tests/core/result/writtentable.h"

#include <QBuffer>
#include <QTest>

#include <algorithm>
#include <atomic>
#include <stop_token>

using namespace penstock;

/// Whole tables, chosen rows and parts of them, in each format.
using namespace penstock;

class TableWriterTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void formats_data();
    void formats();
    void times_data();
    void times();
    void streams_data();
    void streams();
    void chosenRowsAndColumns();
    void maximum();
    void duplicateNames();
    void durations();
    void nothing();
    void deviceThatFails();
    void stop();
};

namespace {

Table sample()
{
    return tableFrom(
        R"({"name":"m","tags":{"host":"a,b"},"columns":["time","n","f","ok","text"],"values":)"
        R"([[0,1,1.5,true,"say \"hi\", é水"],[-1,null,2,false,""],[1704067200000000001,9007199254740993,null,null,null],)"
        R"([2,-3,4,true,"two\nlines"]]})");
}

/// Takes a few bytes, then none.
class FullDevice : public QIODevice
{
protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64 length) override
    {
        setErrorString(QStringLiteral("No space left on device"));
        const qint64 taken = std::min<qint64>(length, m_room);
        m_room -= taken;
        return taken > 0 ? taken : -1;
    }

private:
    qint64 m_room = 10;
};

} // namespace

void TableWriterTest::formats_data()
{
    QTest::addColumn<TableFormat>("format");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("csv") << TableFormat::Csv
                         << QByteArray("time,host,n,f,ok,text\n"
                                       "1970-01-01T00:00:00.000000000Z,\"a,b\",1,1.5,true,\"say \"\"hi\"\", é水\"\n"
                                       "1969-12-31T23:59:59.999999999Z,\"a,b\",,2,false,\"\"\n"
                                       "2024-01-01T00:00:00.000000001Z,\"a,b\",9007199254740993,,,\n"
                                       "1970-01-01T00:00:00.000000002Z,\"a,b\",-3,4,true,\"two\nlines\"\n");
    const QByteArray first =
        R"({"time":"1970-01-01T00:00:00.000000000Z","host":"a,b","n":1,"f":1.5,"ok":true,"text":"say \"hi\", é水"})";
    const QByteArray second =
        R"({"time":"1969-12-31T23:59:59.999999999Z","host":"a,b","n":null,"f":2,"ok":false,"text":""})";
    const QByteArray third = R"({"time":"2024-01-01T00:00:00.000000001Z","host":"a,b","n":9007199254740993,"f":null,)"
                             R"("ok":null,"text":null})";
    const QByteArray fourth =
        R"({"time":"1970-01-01T00:00:00.000000002Z","host":"a,b","n":-3,"f":4,"ok":true,"text":"two\nlines"})";
    QTest::newRow("json") << TableFormat::Json
                          << "[\n" + first + ",\n" + second + ",\n" + third + ",\n" + fourth + "\n]\n";
    QTest::newRow("json lines") << TableFormat::JsonLines
                                << first + '\n' + second + '\n' + third + '\n' + fourth + '\n';
    QTest::newRow("text") << TableFormat::Text
                          << QByteArray(
                                 "                          time  host                 n    f  ok     text\n"
                                 "------------------------------  ----  ----------------  ---  -----  ------------\n"
                                 "1970-01-01T00:00:00.000000000Z  a,b                  1  1.5  true   say \"hi\", é水\n"
                                 "1969-12-31T23:59:59.999999999Z  a,b                       2  false  \n"
                                 "2024-01-01T00:00:00.000000001Z  a,b   9007199254740993              \n"
                                 "1970-01-01T00:00:00.000000002Z  a,b                 -3    4  true   two\\nlines\n");
    QTest::newRow("markdown") << TableFormat::Markdown
                              << QByteArray(
                                     "| time | host | n | f | ok | text |\n"
                                     "| ---: | --- | ---: | ---: | --- | --- |\n"
                                     "| 1970-01-01T00:00:00.000000000Z | a,b | 1 | 1.5 | true | say \"hi\", é水 |\n"
                                     "| 1969-12-31T23:59:59.999999999Z | a,b |  | 2 | false |  |\n"
                                     "| 2024-01-01T00:00:00.000000001Z | a,b | 9007199254740993 |  |  |  |\n"
                                     "| 1970-01-01T00:00:00.000000002Z | a,b | -3 | 4 | true | two<br>lines |\n");
}

void TableWriterTest::formats()
{
    QFETCH(TableFormat, format);
    QTEST(written(sample(), format), "expected");
}

void TableWriterTest::times_data()
{
    QTest::addColumn<TimeStyle>("style");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("rfc3339") << TimeStyle::Rfc3339 << QByteArray("{\"time\":\"1969-12-31T23:59:59.999999999Z\"}\n");
    QTest::newRow("ns") << TimeStyle::Nanoseconds << QByteArray("{\"time\":-1}\n");
    QTest::newRow("u") << TimeStyle::Microseconds << QByteArray("{\"time\":-1}\n");
    QTest::newRow("ms") << TimeStyle::Milliseconds << QByteArray("{\"time\":-1}\n");
    QTest::newRow("s") << TimeStyle::Seconds << QByteArray("{\"time\":-1}\n");
}

void TableWriterTest::times()
{
    QFETCH(TimeStyle, style);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    TableWriter writer(&buffer, TableFormat::JsonLines, {style, 0});
    QVERIFY(writer.write(tableFrom(R"({"columns":["time"],"values":[[-1]]})")));
    QVERIFY(writer.finish());
    QTEST(buffer.data(), "expected");

    QBuffer exact;
    exact.open(QIODevice::WriteOnly);
    TableWriter csv(&exact, TableFormat::Csv, {TimeStyle::Milliseconds, 0});
    QVERIFY(csv.write(tableFrom(R"({"columns":["time"],"values":[[1704067200123456789],[null],[-1000001]]})")));
    QVERIFY(csv.finish());
    QCOMPARE(exact.data(), QByteArray("time\n1704067200123\n\"\"\n-2\n"));
}

void TableWriterTest::streams_data()
{
    QTest::addColumn<TableFormat>("format");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("csv") << TableFormat::Csv << QByteArray("measurement,a\nm,1\nn,22\n\nb\n3\n");
    QTest::newRow("json")
        << TableFormat::Json
        << QByteArray("[\n{\"measurement\":\"m\",\"a\":1},\n{\"measurement\":\"n\",\"a\":22},\n{\"b\":3}\n]\n");
    QTest::newRow("text") << TableFormat::Text
                          << QByteArray("measurement  a\n-----------  -\nm            1\nn            22\n\nb\n-\n3\n");
}

void TableWriterTest::streams()
{
    QFETCH(TableFormat, format);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    TableWriter writer(&buffer, format);
    QVERIFY(writer.write(tableFrom(R"({"name":"m","columns":["a"],"values":[[1]]})")));
    QVERIFY(writer.write(tableFrom(R"({"name":"n","columns":["a"],"values":[[22]]})")));
    QVERIFY(writer.write(tableFrom(R"({"columns":["b"],"values":[[3]]})")));
    QVERIFY(writer.finish());
    QTEST(buffer.data(), "expected");
}

void TableWriterTest::chosenRowsAndColumns()
{
    const RowIndex rows = {3, 0};
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    TableWriter writer(&buffer, TableFormat::Csv);
    std::atomic<std::size_t> count = 0;
    QVERIFY(writer.write(sample(), {3, 1}, &rows, {}, &count));
    QVERIFY(writer.finish());
    QCOMPARE(buffer.data(),
             QByteArray("n,time\n-3,1970-01-01T00:00:00.000000002Z\n1,1970-01-01T00:00:00.000000000Z\n"));
    QCOMPARE(count.load(), std::size_t(2));
}

void TableWriterTest::maximum()
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    TableWriter writer(&buffer, TableFormat::Text, {TimeStyle::Rfc3339, 3});
    const Table rows = tableFrom(R"({"columns":["a"],"values":[[1],[2]]})");
    for (int i = 0; i < 3; ++i)
        QVERIFY(writer.write(rows));
    QVERIFY(writer.finish());
    QCOMPARE(writer.hiddenRows(), std::size_t(3));
    QCOMPARE(buffer.data(), QByteArray("a\n-\n1\n2\n1\n… and 3 more row(s)\n"));
}

void TableWriterTest::duplicateNames()
{
    const Table table = tableFrom(R"({"columns":["a","a_1","a","a"],"values":[[1,2,3,4]]})");
    QCOMPARE(written(table, TableFormat::JsonLines), QByteArray("{\"a\":1,\"a_1\":2,\"a_2\":3,\"a_3\":4}\n"));
}

void TableWriterTest::durations()
{
    Table table;
    Column column(QStringLiteral("d"), ColumnType::Duration);
    column.appendInteger(3'723'004'000'000);
    column.appendNull();
    table.addColumn(std::move(column));
    QCOMPARE(written(table, TableFormat::JsonLines), QByteArray("{\"d\":\"1h2m3s4ms\"}\n{\"d\":null}\n"));
    QCOMPARE(written(table, TableFormat::Csv), QByteArray("d\n1h2m3s4ms\n\"\"\n"));
    QCOMPARE(written(table, TableFormat::Text), QByteArray("        d\n---------\n1h2m3s4ms\n         \n"));
}

void TableWriterTest::nothing()
{
    QCOMPARE(written(Table(), TableFormat::Json), QByteArray("[]\n"));
    QCOMPARE(written(tableFrom(R"({"columns":["a","b"]})"), TableFormat::Csv), QByteArray("a,b\n"));
    QCOMPARE(written(tableFrom(R"({"columns":["a","b"]})"), TableFormat::Json), QByteArray("[]\n"));
    QCOMPARE(written(tableFrom(R"({"columns":["a","bc"]})"), TableFormat::Text), QByteArray("a  bc\n-  --\n"));
}

void TableWriterTest::deviceThatFails()
{
    FullDevice device;
    device.open(QIODevice::WriteOnly);
    const Status status = writeTable(sample(), TableFormat::Csv, &device);
    QVERIFY(!status);
    QCOMPARE(status.error().kind, Error::Kind::File);
    QVERIFY(status.error().message.contains(QStringLiteral("No space left")));
}

void TableWriterTest::stop()
{
    Table table;
    Column column(QStringLiteral("a"), ColumnType::Integer);
    for (std::int64_t i = 0; i < 100'000; ++i)
        column.appendInteger(i);
    table.addColumn(std::move(column));
    std::stop_source source;
    source.request_stop();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    TableWriter writer(&buffer, TableFormat::Csv);
    std::atomic<std::size_t> count = 0;
    QVERIFY(writer.write(table, {0}, nullptr, source.get_token(), &count));
    QVERIFY(count < 100'000);
    QVERIFY(buffer.data().size() < 200'000);
}

QTEST_GUILESS_MAIN(TableWriterTest)

#include "tablewriter_test.moc"
