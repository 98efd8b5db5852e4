// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/result/annotatedcsvdecoder.h"
#include "tests/core/result/decoding.h"

#include <QTest>

using namespace penstock;

class AnnotatedCsvDecoderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void p5_2_linesEndInCrLf();
    void p5_3_twoYields();
    void p5_4_schemaChanges();
    void p5_5_emptyTables();
    void p5_6_lineBreaksInCells();
    void p5_7_errorTable();
    void decode_data();
    void decode();
    void broken_data();
    void broken();
    void rowsComeBeforeTheEnd();
    void t1_4_lineBreaksComeBackAsTheyWere();
    void t1_4_rowBehindAnEmptyLineIsNoHead_data();
    void t1_4_rowBehindAnEmptyLineIsNoHead();
};

namespace {

const DecoderFactory newDecoder = factoryOf<AnnotatedCsvDecoder>();

/// The lines with CR LF, as Flux writes them.
QByteArray crlf(const QByteArrayList &lines)
{
    return lines.join("\r\n") + "\r\n";
}

QByteArray head(const QByteArray &types, const QByteArray &groups, const QByteArray &defaults, const QByteArray &names)
{
    return crlf({"#datatype,string,long," + types, "#group,false,false," + groups, "#default," + defaults,
                 ",result,table," + names});
}

const QByteArray cpuHead = head("dateTime:RFC3339,dateTime:RFC3339,dateTime:RFC3339,double,string,string,string",
                                "true,true,false,false,true,true,true", "_result,,,,,,,,",
                                "_start,_stop,_time,_value,_field,_measurement,host");
const QByteArray range = "2024-01-01T00:00:00Z,2024-01-02T00:00:00Z,";
const QByteArray cpu = cpuHead + crlf({",,0," + range + "2024-01-01T00:00:00.000000001Z,1.5,usage,cpu,a",
                                       ",,0," + range + "2024-01-01T00:00:01Z,2,usage,cpu,a",
                                       ",,1," + range + "2024-01-01T00:00:02.5+01:00,,usage,cpu,b"});
const QString cpuColumns =
    QStringLiteral("0> ._start:@ ._stop:@ @_time:@ ._value:F #_field:T =_measurement:T #host:T\n");
const QString cpuRows = QStringLiteral("1704067200000000000|1704153600000000000|1704067200000000001|1.5|usage|cpu|a\n"
                                       "1704067200000000000|1704153600000000000|1704067201000000000|2|usage|cpu|a\n"
                                       "1704067200000000000|1704153600000000000|1704063602500000000|∅|usage|cpu|b\n");

const QByteArray errorTable = crlf({"#datatype,string,string", "#group,true,true", "#default,,", ",error,reference",
                                    ",\"failed to read, \"\"x\"\"\",897"});

void compare(const QByteArray &body, const QString &expected)
{
    const QString difference = differenceAtAnyCut(newDecoder, body, expected);
    QVERIFY2(difference.isEmpty(), qPrintable(difference));
}

} // namespace

void AnnotatedCsvDecoderTest::p5_2_linesEndInCrLf()
{
    compare(cpu, cpuColumns + cpuRows);
    compare(QByteArray(cpu).replace("\r\n", "\n"), cpuColumns + cpuRows);
}

void AnnotatedCsvDecoderTest::p5_3_twoYields()
{
    const QByteArray body =
        head("string,double", "true,false", "mean,,,", "host,_value") + crlf({",,0,a,1", ",,1,b,2", ""}) +
        head("string,double", "true,false", "max,,,", "host,_value") + crlf({",,0,a,3", ",mean,1,b,4"});
    compare(body, QStringLiteral("0> #result:T #host:T ._value:F\nmean|a|1\nmean|b|2\nmean|b|4\n"
                                 "1> #result:T #host:T ._value:F\nmax|a|3\n"));
}

// Columns come and go, and a column turns into one that is grouped by.
void AnnotatedCsvDecoderTest::p5_4_schemaChanges()
{
    const QByteArray body = head("string,double", "true,false", "_result,,,", "host,_value") + crlf({",,0,a,1", ""}) +
                            head("string,string", "true,false", "_result,,,", "host,_value") + crlf({",,1,b,on", ""}) +
                            head("string,long", "false,false", "_result,,,", "host,_value") + crlf({",,2,c,3", ""}) +
                            head("string,string,long", "true,true,false", "_result,,,,", "host,dc,_value") +
                            crlf({",,3,d,x,4"});
    compare(body, QStringLiteral("0> #host:T ._value:F\na|1\n"
                                 "0> #host:T ._value:T\nb|on\n"
                                 "0> .host:T ._value:I\nc|3\n"
                                 "0> #host:T #dc:T ._value:I\nd|x|4\n"));
}

void AnnotatedCsvDecoderTest::p5_5_emptyTables()
{
    const QByteArray empty = head("string,double", "true,false", "_result,0,a,", "host,_value");
    compare(empty, QStringLiteral("0> #host:T ._value:F\n"));
    compare(empty + "\r\n" + head("string,double", "true,false", "_result,1,b,", "host,_value") + crlf({",,,,5"}) +
                "\r\n" + head("long", "false", "other,2,", "n"),
            QStringLiteral("0> #host:T ._value:F\nb|5\n1> #result:T .n:I\n"));
}

void AnnotatedCsvDecoderTest::p5_6_lineBreaksInCells()
{
    const QByteArray body = head("string,string", "false,false", "_result,,,", "a\",b") +
                            crlf({",,0,\"two\r\nlines, \"\"quoted\"\"\",\"\"", ",,0,\"\n\",\"\"\"\"", ",,0,,x"});
    compare(body, QStringLiteral("0> .a\":T .b:T\ntwo\nlines, \"quoted\"|\n\n|\"\n∅|x\n"));
}

void AnnotatedCsvDecoderTest::p5_7_errorTable()
{
    const QString note = QStringLiteral("0! E failed to read, \"x\"\n");
    const QString failed = QStringLiteral(
        "failed: The server broke off the query; the rows so far are kept. It says: failed to read, \"x\"");
    compare(cpu + "\r\n" + errorTable, cpuColumns + cpuRows + note + failed);
    compare(cpu + errorTable, cpuColumns + cpuRows + note + failed);
    compare(errorTable, note + failed);

    AnnotatedCsvDecoder decoder;
    QVERIFY(decoder.decode(errorTable));
    const Result<Batch> last = decoder.finish();
    QVERIFY(!last);
    QCOMPARE(last.error().kind, Error::Kind::Rejected);
    QCOMPARE(last.error().details.serverText, QStringLiteral("failed to read, \"x\" (897)"));
}

void AnnotatedCsvDecoderTest::decode_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QByteArray &body, const QString &expected) {
        QTest::newRow(name) << body << expected;
    };
    row("types",
        head("long,unsignedLong,double,boolean,dateTime:RFC3339Nano,duration,base64Binary,string",
             "false,false,false,false,false,false,false,false", "_result,,,,,,,,,", "i,u,f,b,t,d,x,s") +
            crlf(
                {",,0,9007199254740993,18446744073709551615,0.1,true,1969-12-31T23:59:59.999999999Z,1h2m3s4ms,aGk=,é水",
                 ",,0,-9223372036854775808,0,NaN,false,2262-04-11T23:47:16.854775807Z,-5us,,",
                 ",,0,,,+Inf,,1677-09-21T00:12:43.145224192Z,1500000000,,", ",,0,,,-Inf,,,1.5s,,", ",,0,,,1e300,,,,,"}),
        QStringLiteral("0> .i:I .u:U .f:F .b:B .t:@ .d:D .x:T .s:T\n"
                       "9007199254740993|18446744073709551615|0.1|true|-1|1h2m3s4ms|aGk=|é水\n"
                       "-9223372036854775808|0|NaN|false|9223372036854775807|-5us|∅|∅\n"
                       "∅|∅|+Inf|∅|-9223372036854775808|1s500ms|∅|∅\n"
                       "∅|∅|-Inf|∅|∅|1s500ms|∅|∅\n"
                       "∅|∅|1e+300|∅|∅|∅|∅|∅\n"));
    row("defaults", head("long,string", "false,false", "_result,,7,x", "n,s") + crlf({",,0,,", ",,0,1,y", ",,0,,\"\""}),
        QStringLiteral("0> .n:I .s:T\n7|x\n1|y\n7|x\n"));
    row("months have no length", head("duration", "false", "_result,,", "d") + crlf({",,0,1h", ",,0,1mo", ",,0,2y3d"}),
        QStringLiteral("0> .d:T\n1h\n1mo\n2y3d\n"));
    row("without annotations",
        crlf({",result,table,_time,_value", ",_result,0,2024-01-01T00:00:00Z,1.50", ",_result,1,,x"}),
        QStringLiteral("0> ._time:T ._value:T\n2024-01-01T00:00:00Z|1.50\n∅|x\n"));
    row("without annotations and their column", crlf({"a,b", "#1,2", "3,\"\""}),
        QStringLiteral("0> .a:T .b:T\n#1|2\n3|\n"));
    row("only the data types", crlf({"#datatype,long", ",n", ",1"}), QStringLiteral("0> .n:I\n1\n"));
    row("annotations that nobody knows",
        crlf({"#source,x", "#datatype,string,long,long", "#more", ",result,table,n", ",,0,1"}),
        QStringLiteral("0> .n:I\n1\n"));
    row("a new head without an empty line", crlf({"#datatype,long", ",n", ",1", "#datatype,string", ",n", ",x"}),
        QStringLiteral("0> .n:I\n1\n0> .n:T\nx\n"));
    row("columns called result and table",
        head("string,string", "false,false", "_result,,,", "result,table") + crlf({",,0,a,b"}),
        QStringLiteral("0> .result:T .table:T\na|b\n"));
    row("empty lines", crlf({"", "", "#datatype,long", ",n", ",1", "", ""}), QStringLiteral("0> .n:I\n1\n"));
    row("nothing", "", QString());
    row("an empty line", "\r\n", QString());
    row("bytes that are no UTF-8", crlf({"#datatype,string", ",s", ",a\xff"}), QStringLiteral("0> .s:T\na\ufffd\n"));
    row("a measurement for each row",
        head("string,long", "false,false", "_result,,,", "_measurement,n") + crlf({",,0,a,1", ",,0,b,2"}),
        QStringLiteral("0> =_measurement:T .n:I\na|1\nb|2\n"));
}

void AnnotatedCsvDecoderTest::decode()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, expected);
    compare(body, expected);
}

void AnnotatedCsvDecoderTest::broken_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QByteArray &body, const QString &expected) {
        QTest::newRow(name) << body << expected;
    };
    const QByteArray good = crlf({"#datatype,long,string", ",n,s", ",1,a"});
    const QString goodRow = QStringLiteral("0> .n:I .s:T\n1|a\n");
    const QString middle = QStringLiteral("failed: The answer ended in the middle, after ");
    row("cut in a record", good + ",2", goodRow + middle + QStringLiteral("37 bytes"));
    row("cut before the line end", good + ",2,b", goodRow + middle);
    row("cut in the line end", good + ",2,b\r", goodRow + middle);
    row("cut in a quoted cell", good + ",2,\"b\r\n", goodRow + middle);
    row("cut behind annotations", good + crlf({"", "#datatype,long"}), goodRow + middle);
    row("too few cells", good + crlf({",2"}),
        goodRow + QStringLiteral("failed: The answer has a record of 2 cells under a heading of 3, at byte 35."));
    row("too many cells", good + crlf({",2,b,c"}), goodRow + QStringLiteral("failed: The answer has a record of 4"));
    row("text behind a quoted cell", good + crlf({",2,\"b\"c"}),
        goodRow + QStringLiteral("failed: The answer is broken"));
    row("no integer", good + crlf({",2.5,b"}),
        goodRow + QStringLiteral("failed: The answer has “2.5” in the column n of type long, at byte 35."));
    row("no boolean", crlf({"#datatype,boolean", ",b", ",yes"}), QStringLiteral("failed: The answer has “yes” in"));
    row("no double", crlf({"#datatype,double", ",f", ",0x10"}), QStringLiteral("failed: The answer has “0x10” in"));
    row("no time", crlf({"#datatype,dateTime:RFC3339", ",t", ",2024-02-30T00:00:00Z"}), QStringLiteral("failed: The"));
    row("a time beyond int64", crlf({"#datatype,dateTime:RFC3339", ",t", ",2262-04-11T23:47:16.854775808Z"}),
        QStringLiteral("failed: The answer has “2262"));
    row("negative unsigned", crlf({"#datatype,unsignedLong", ",u", ",-1"}),
        QStringLiteral("failed: The answer has “-1”"));
    row("JSON", R"({"code":"unauthorized","message":"unauthorized access"})",
        QStringLiteral("failed: The answer is not the annotated CSV of a Flux query"));
    row("a page", "<!doctype html>\r\n", QStringLiteral("failed: The answer is not the annotated CSV"));
}

void AnnotatedCsvDecoderTest::broken()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, expected);
    const QString whole = decoded(newDecoder, {body});
    QVERIFY2(whole.startsWith(expected), qPrintable(whole));
    compare(body, whole);

    AnnotatedCsvDecoder decoder;
    (void)decoder.decode(body);
    const Result<Batch> last = decoder.finish();
    QVERIFY(!last);
    QCOMPARE(last.error().kind, Error::Kind::Protocol);
}

void AnnotatedCsvDecoderTest::rowsComeBeforeTheEnd()
{
    AnnotatedCsvDecoder decoder;
    QCOMPARE(decoder.decode(cpu.chopped(1))->rowCount(), std::size_t(2));
    QCOMPARE(decoder.decode(cpu.last(1))->rowCount(), std::size_t(1));
    QCOMPARE(decoder.finish()->fragments.size(), std::size_t(0));
}

// As InfluxDB 2.7.12 answered for "l1\nl2\r\nl3\rl4", and for "line1\nline2": its writer knows no CR.
void AnnotatedCsvDecoderTest::t1_4_lineBreaksComeBackAsTheyWere()
{
    compare("#datatype,string,long,string,string,string,string,string\r\n"
            "#group,false,false,false,false,false,false,false\r\n#default,_result,,,,,,\r\n"
            ",result,table,a,b,c,d,e\r\n,,0,\"l1\r\nl2\r\nl3l4\",\"q\"\"q,c\",#datatype,\"  x \",\r\n\r\n",
            QStringLiteral("0> .a:T .b:T .c:T .d:T .e:T\nl1\nl2\nl3l4|q\"q,c|#datatype|  x |∅\n"));
    compare("#datatype,string,long,string,string\r\n#group,false,false,false,true\r\n#default,_result,,,\r\n"
            ",result,table,_value,host\r\n,,0,\"he said \"\"hi\"\", ok\",a\r\n,,1,,b\r\n"
            ",,2,\"line1\r\nline2\",c\r\n\r\n",
            QStringLiteral("0> ._value:T #host:T\nhe said \"hi\", ok|a\n∅|b\nline1\nline2|c\n"));
    // Without the server's writer in between, a lone CR is what was stored.
    compare(head("string", "false", "_result,,", "s") + ",,0,\"a\rb\r\r\nc\"\r\n",
            QStringLiteral("0> .s:T\na\rb\r\nc\n"));
}

void AnnotatedCsvDecoderTest::t1_4_rowBehindAnEmptyLineIsNoHead_data()
{
    QTest::addColumn<QByteArray>("behind");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QByteArray &behind, const QString &expected) {
        QTest::newRow(name) << behind << QStringLiteral("0> #host:T ._value:T\na|1\n") + expected;
    };
    row("a row", ",,0,b,2\r\n", QStringLiteral("b|2\n"));
    row("rows, and more empty lines", "\r\n,,0,b,2\r\n\r\n,,1,c,3\r\n\r\n", QStringLiteral("b|2\nc|3\n"));
    row("a row that names its yield", ",_result,1,host,_value\r\n", QStringLiteral("host|_value\n"));
    row("a head", ",result,table,dc\r\n,_result,0,x\r\n", QStringLiteral("0> .dc:T\nx\n"));
    row("annotations", head("string", "false", "_result,,", "dc") + ",,0,x\r\n", QStringLiteral("0> .dc:T\nx\n"));
    row("too short a row", ",,0,b\r\n",
        QStringLiteral("failed: The answer has a record of 4 cells under a heading of 5, at byte 127."));
    row("an error without annotations", ",error,reference\r\n,boom,\r\n",
        QStringLiteral("0! E boom\nfailed: The server broke off the query; the rows so far are kept. It says: boom"));
}

void AnnotatedCsvDecoderTest::t1_4_rowBehindAnEmptyLineIsNoHead()
{
    QFETCH(QByteArray, behind);
    QFETCH(QString, expected);
    compare(head("string,string", "true,false", "_result,,,", "host,_value") + ",,0,a,1\r\n\r\n" + behind, expected);
}

QTEST_GUILESS_MAIN(AnnotatedCsvDecoderTest)

#include "annotatedcsvdecoder_test.moc"
