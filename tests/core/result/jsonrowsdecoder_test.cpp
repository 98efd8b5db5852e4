// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/result/jsonrowsdecoder.h"
#include "tests/core/result/decoding.h"
#include "tests/core/result/describe.h"

#include <QTest>

using namespace penstock;

class JsonRowsDecoderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void p3_1_nullsAreLeftOut();
    void p3_2_timesWithoutAZone();
    void p3_3_integersAreExact();
    void p3_4_emptyAnswers();
    void p3_5_sameKeyTwice();
    void p3_6_brokenOff();
    void decode_data();
    void decode();
    void broken_data();
    void broken();
    void namedTimeColumns();
    void t3_5_textsThatLookLikeTimesStayTexts();
    void t3_5_decimalsKeepTheirDigits_data();
    void t3_5_decimalsKeepTheirDigits();
    void t3_5_floatsThatJsonHasNoWordFor();
    void rowsComeBeforeTheEnd();
};

namespace {

using Format = JsonRowsDecoder::Format;

const DecoderFactory newArray = factoryOf<JsonRowsDecoder>(Format::Array);
const DecoderFactory newLines = factoryOf<JsonRowsDecoder>(Format::Lines);

/// As json and as jsonl.
void compare(const QByteArrayList &rows, const QString &expected)
{
    QString difference = differenceAtAnyCut(newArray, "[" + rows.join(',') + "]", expected);
    QVERIFY2(difference.isEmpty(), qPrintable(difference));
    QByteArray lines;
    for (const QByteArray &row : rows)
        lines += row + '\n';
    difference = differenceAtAnyCut(newLines, lines, expected);
    QVERIFY2(difference.isEmpty(), qPrintable(difference));
}

} // namespace

void JsonRowsDecoderTest::p3_1_nullsAreLeftOut()
{
    compare({R"({"a":1,"time":"2065-01-07T17:28:51"})", R"({"time":"2065-01-07T17:28:51"})", R"({"a":2,"b":"x"})", "{}",
             R"({"c":true,"b":"y","a":3})"},
            QStringLiteral("0> .a:I @time:@ .c:B .b:T\n1|2998574931000000000|∅|∅\n∅|2998574931000000000|∅|∅\n"
                           "2|∅|∅|x\n∅|∅|∅|∅\n3|∅|true|y\n"));
}

void JsonRowsDecoderTest::p3_2_timesWithoutAZone()
{
    compare({R"({"time":"2065-01-07T17:28:51","bin":"1970-01-01T00:00:00.000000123","day":"2024-01-01","s":"x"})",
             R"({"time":"1969-12-31T23:59:59.999","bin":"2024-02-29T12:00:00.500","day":"2024-01-02","s":"y"})"},
            QStringLiteral("0> @time:@ .bin:T .day:T .s:T\n"
                           "2998574931000000000|1970-01-01T00:00:00.000000123|2024-01-01|x\n"
                           "-1000000|2024-02-29T12:00:00.500|2024-01-02|y\n"));
    for (const char *const other : {"1970-01-01T00:00:00Z", "1970-01-01 00:00:00", "1970-01-01T00:00:00.5",
                                    "1970-01-01T00:00:00.", "1970-02-30T00:00:00", "1970-01-01T24:00:00"}) {
        QCOMPARE(decoded(newArray, {R"([{"s":")" + QByteArray(other) + R"("}])"}),
                 QStringLiteral("0> .s:T\n") + QString::fromLatin1(other) + u'\n');
    }
}

void JsonRowsDecoderTest::p3_3_integersAreExact()
{
    compare({R"({"i":9007199254740993,"u":1,"f":5.0})",
             R"({"i":-9223372036854775808,"u":18446744073709551615,"f":0.1})",
             R"({"i":0,"f":100000000000000000000.0})"},
            QStringLiteral("0> .i:I .u:U .f:F\n9007199254740993|1|5\n-9223372036854775808|18446744073709551615|0.1\n"
                           "0|∅|100000000000000000000\n"));
}

void JsonRowsDecoderTest::p3_4_emptyAnswers()
{
    compare({}, QString());
    QCOMPARE(decoded(newArray, {" [ \n]\n"}), QString());
}

void JsonRowsDecoderTest::p3_5_sameKeyTwice()
{
    compare({R"({"k":1,"k":2,"k":3})", R"({"k":4})", R"({"k":5,"k":6})"},
            QStringLiteral("0> .k:I .k_1:I .k_2:I\n1|2|3\n4|∅|∅\n5|6|∅\n"));
    compare({R"({"k_1":0,"k":1,"k":2})"}, QStringLiteral("0> .k_1:I .k:I .k_2:I\n0|1|2\n"));
}

void JsonRowsDecoderTest::p3_6_brokenOff()
{
    const QString expected = QStringLiteral("0> .a:I\n1\n2\nfailed: The answer ended in the middle, after 18 bytes. "
                                            "Rows are missing; run the query again.");
    const QString difference = differenceAtAnyCut(newArray, R"([{"a":1},{"a":2}, )", expected);
    QVERIFY2(difference.isEmpty(), qPrintable(difference));
}

void JsonRowsDecoderTest::decode_data()
{
    QTest::addColumn<QByteArrayList>("rows");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QByteArrayList &rows, const QString &expected) {
        QTest::newRow(name) << rows << expected;
    };
    row("measurement first", {R"({"iox::measurement":"cpu","time":"1970-01-01T00:00:00","v":1.5})"},
        QStringLiteral("0> =iox::measurement:T @time:@ .v:F\ncpu|0|1.5\n"));
    row("lists and objects", {R"({"l":[1, "a"],"o":{"x" : null}})"},
        QStringLiteral("0> .l:T .o:T\n[1,\"a\"]|{\"x\":null}\n"));
    row("texts that look like JSON", {R"({"s":"}{\"],[\\"})", R"({"s":"é水\u00e9"})"},
        QStringLiteral("0> .s:T\n}{\"],[\\\né水é\n"));
    row("numbers, then text", {R"({"v":1})", R"({"v":"x"})"}, QStringLiteral("0> .v:T\n1\nx\n"));
    row("a time column of texts", {R"({"time":"noon"})", R"({"time":"one"})"},
        QStringLiteral("0> .time:T\nnoon\none\n"));
    row("rows without columns", {"{}", "{}"},
        QStringLiteral(
            "0> \n\n\n0! W Rows without any value: 2. InfluxDB leaves out empty cells, and so it did not name the "
            "columns of these rows.\n"));
    row("rows before the first column", {"{}", "{}", R"({"a":1})"}, QStringLiteral("0> .a:I\n∅\n∅\n1\n"));
    row("a column called error", {R"({"error":"x","a":1})", R"({"error":"y"})"},
        QStringLiteral("0> .error:T .a:I\nx|1\ny|∅\n"));
    row("two times", {R"({"time":"1970-01-01T00:00:00","time":"x"})"}, QStringLiteral("0> @time:@ .time_1:T\n0|x\n"));
    row("a row that says error", {R"({"error":"disk full"})"}, QStringLiteral("0> .error:T\ndisk full\n"));
}

void JsonRowsDecoderTest::decode()
{
    QFETCH(QByteArrayList, rows);
    QFETCH(QString, expected);
    compare(rows, expected);
}

void JsonRowsDecoderTest::broken_data()
{
    QTest::addColumn<bool>("lines");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, bool lines, const QByteArray &body, const QString &expected) {
        QTest::newRow(name) << lines << body << expected;
    };
    const QString oneRow = QStringLiteral("0> .a:I\n1\n");
    const QString middle = QStringLiteral("failed: The answer ended in the middle");
    const QString says = QStringLiteral("failed: The server sent no rows. It says: ");
    const QString expectedRow = QStringLiteral("failed: The server's answer is broken at byte ");
    row("nothing", false, "", QStringLiteral("failed: The server's answer was empty."));
    row("no end", false, R"([{"a":1})", oneRow + middle);
    row("only the start", false, "[", middle);
    row("cut in a row", false, R"([{"a":1},{"a":"]}])", oneRow + middle);
    row("cut in a line", true, "{\"a\":1}\n{\"a\"", oneRow + middle);
    row("error document", false, R"({"error":"query error: database not found: foo"})",
        says + QStringLiteral("query error: database not found: foo"));
    row("error document instead of lines", true, R"({"error":"query error"})", says + QStringLiteral("query error"));
    row("another document", false, R"({"results":[]})", QStringLiteral("failed: The answer is not one of InfluxDB 3"));
    row("text", false, "Error during planning: table 'x' not found",
        says + QStringLiteral("Error during planning: table 'x' not found"));
    row("text instead of lines", true, "oh [no]\n", says + QStringLiteral("oh [no]\n"));
    row("two commas", false, R"([{"a":1},,{"a":2}])", oneRow + expectedRow + QStringLiteral("9"));
    row("comma before the end", false, R"([{"a":1},])", oneRow + expectedRow + QStringLiteral("9"));
    row("no comma", false, R"([{"a":1}{"a":2}])", oneRow + expectedRow + QStringLiteral("8"));
    row("text behind the end", false, R"([{"a":1}]x)", oneRow + expectedRow + QStringLiteral("9"));
    row("a row that is none", false, R"([{"a":1},5])", oneRow + expectedRow + QStringLiteral("9"));
    row("text between lines", true, "{\"a\":1}\noh\n", oneRow + expectedRow + QStringLiteral("8"));
    row("a broken row", false, R"([{"a":1},{"a" 2}])", oneRow + expectedRow + QStringLiteral("15"));
    row("a time that is none, behind other values", false,
        R"([{"a":1,"time":"1970-01-01T00:00:00"},{"a":2,"time":"1970-01-32T00:00:00"}])",
        QStringLiteral("0> .a:I @time:@\n1|0\nfailed: The column “time” holds times, but for the row at byte 38."));
    row("a time that is none", false, R"([{"time":"1970-01-01T00:00:00"},{"time":5}])",
        QStringLiteral("0> @time:@\n0\nfailed: The column “time” holds times, but for the row at byte 32."));
}

void JsonRowsDecoderTest::broken()
{
    QFETCH(bool, lines);
    QFETCH(QByteArray, body);
    QFETCH(QString, expected);
    const DecoderFactory &factory = lines ? newLines : newArray;
    const QString whole = decoded(factory, {body});
    QVERIFY2(whole.startsWith(expected), qPrintable(whole));
    const QString difference = differenceAtAnyCut(factory, body, whole);
    QVERIFY2(difference.isEmpty(), qPrintable(difference));
}

void JsonRowsDecoderTest::namedTimeColumns()
{
    const DecoderFactory factory = factoryOf<JsonRowsDecoder>(Format::Array, QStringList{QStringLiteral("when")});
    const QString difference = differenceAtAnyCut(factory, R"([{"x":1},{"when":"1970-01-01T00:00:01"},{"when":null}])",
                                                  QStringLiteral("0> .x:I .when:@\n1|∅\n∅|1000000000\n∅|∅\n"));
    QVERIFY2(difference.isEmpty(), qPrintable(difference));
}

// Tags and texts of InfluxDB 3.6.0; SQL does not say in JSON which columns are texts.
void JsonRowsDecoderTest::t3_5_textsThatLookLikeTimesStayTexts()
{
    compare({R"({"day":"2024-01-01T00:00:00","s":"1970-01-01T00:00:01","time":"1970-01-01T00:00:00.000000001"})",
             R"({"day":"2024-01-02T00:00:00","s":"x","time":"1970-01-01T00:00:00.000000002"})"},
            QStringLiteral("0> .day:T .s:T @time:@\n2024-01-01T00:00:00|1970-01-01T00:00:01|1\n"
                           "2024-01-02T00:00:00|x|2\n"));
    compare({R"({"value":"2024-01-01T00:00:00"})", R"({"value":"2024-01-01T00:00:00.500"})"},
            QStringLiteral("0> .value:T\n2024-01-01T00:00:00\n2024-01-01T00:00:00.500\n"));
}

void JsonRowsDecoderTest::t3_5_decimalsKeepTheirDigits_data()
{
    QTest::addColumn<QByteArray>("number");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *number, const char *expected) {
        QTest::newRow(number) << QByteArray(number) << QString::fromLatin1(expected);
    };
    row("12345678901234567890.1234567890", "T 12345678901234567890.1234567890");
    row("-12345678901234567890.1234567890", "T -12345678901234567890.1234567890");
    row("170141183460469231731687303715884105727", "T 170141183460469231731687303715884105727");
    row("-9223372036854775809", "T -9223372036854775809");
    row("9007199254740993.5", "T 9007199254740993.5");
    row("0.12345678901234567890", "T 0.12345678901234567890");
    row("1.50", "F 1.5");
    row("123456789012.5000000000", "F 123456789012.5");
    row("-9223372036854775808", "I -9223372036854775808");
    row("18446744073709551615", "U 18446744073709551615");
    // As the server writes doubles: the shortest digits that come back the same.
    for (const char *number : {"0.30000000000000004", "5e-324", "1.7976931348623157e308", "2.2250738585072014e-308",
                               "123456789012345680000.0", "9007199254740992.0", "-0.000012345678901234568", "1.0e300",
                               "0.1234567890123456600", "100000000000000000000.0"}) {
        Column column(QStringLiteral("d"), ColumnType::Float);
        column.appendFloat(QByteArray(number).toDouble());
        QTest::newRow(number) << QByteArray(number) << QStringLiteral("F ") + toText(column, 0);
    }
}

void JsonRowsDecoderTest::t3_5_decimalsKeepTheirDigits()
{
    QFETCH(const QByteArray, number);
    QFETCH(const QString, expected);
    // At every place of the row, as the search for long numbers looks at some places only.
    for (int shift = 0; shift < 20; ++shift) {
        const QByteArray row = "{\"" + QByteArray(shift, 'k') + "\":\"a\\\"" + number + ",\",\"d\": " + number + "}";
        QCOMPARE(decoded(newLines, {row + '\n'}),
                 QStringLiteral("0> .%1:T .d:%2\na\"%3,|%4\n")
                     .arg(QString(shift, u'k'), expected.first(1), QString::fromLatin1(number), expected.sliced(2)));
    }
}

// InfluxDB 3.6.0: SELECT 'NaN'::double AS n, 'inf'::double AS i, '-inf'::double AS m, NULL AS x, 1.0::double AS o, …
void JsonRowsDecoderTest::t3_5_floatsThatJsonHasNoWordFor()
{
    compare({R"({"n":null,"i":null,"m":null,"o":1.0,"g":1.0e300,"z":-0.0})", R"({"n":1.5,"o":null})", R"({"o":2.0})"},
            QStringLiteral("0> .n:F .i:F .m:F .o:F .g:F .z:F\nNaN|NaN|NaN|1|1e+300|-0\n1.5|∅|∅|NaN|∅|∅\n∅|∅|∅|2|∅|∅\n"
                           "0! W 4 value(s) shown as NaN may be infinite as well: InfluxDB 3 writes NaN, +Inf and "
                           "-Inf alike in JSON. Its raw answer in csv tells them apart.\n"));
    // Where no float can be, it is nothing.
    compare({R"({"i":1,"s":"x","b":true,"time":null})", R"({"i":null,"s":null,"b":null,"time":"1970-01-01T00:00:00"})"},
            QStringLiteral("0> .i:I .s:T .b:B @time:@\n1|x|true|∅\n∅|∅|∅|0\n"));
}

// A column that comes late does not start another table.
void JsonRowsDecoderTest::rowsComeBeforeTheEnd()
{
    JsonRowsDecoder decoder(Format::Array);
    ResultSet result;
    QCOMPARE(result.append(*decoder.decode(R"([{"a":1},{"a":2},)")), std::vector<std::size_t>{0});
    QCOMPARE(result.rowCount(), std::size_t(2));
    QCOMPARE(result.append(*decoder.decode(R"({"b":"x"},)")), std::vector<std::size_t>{0});
    QCOMPARE(result.append(*decoder.decode(R"({"a":4}])")), std::vector<std::size_t>{0});
    QVERIFY(decoder.finish());
    QCOMPARE(describe(result), QStringLiteral("0> .a:I .b:T\n1|∅\n2|∅\n∅|x\n4|∅\n"));
}

QTEST_GUILESS_MAIN(JsonRowsDecoderTest)

#include "jsonrowsdecoder_test.moc"
