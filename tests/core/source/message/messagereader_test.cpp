// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/source/message/messagerecords.h"

#include <QTest>

using namespace penstock;
using namespace penstock::messagerecords;

namespace {

MessageFormat json()
{
    return {};
}

MessageFormat csv(std::vector<std::string> columns = {}, char delimiter = ',', std::vector<std::string> texts = {})
{
    MessageFormat format;
    format.kind = MessageFormat::Kind::Csv;
    format.columns = std::move(columns);
    format.delimiter = delimiter;
    format.textColumns = std::move(texts);
    return format;
}

MessageFormat lines(Precision precision = Precision::Nanoseconds)
{
    MessageFormat format;
    format.kind = MessageFormat::Kind::LineProtocol;
    format.precision = precision;
    return format;
}

} // namespace

Q_DECLARE_METATYPE(penstock::MessageFormat)

/// JSON, CSV and line protocol in the values of messages.
class MessageReaderTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMessageIsItsRecords_data();
    void aMessageIsItsRecords();
    void theKindsOfJson_data();
    void theKindsOfJson();
    void whatIsNoJson_data();
    void whatIsNoJson();
    void linesWithoutTimeGetThoseOfTheMessage();
    void theOriginalIsKept();
    void aReaderIsUsedAgain();
};

void MessageReaderTest::aMessageIsItsRecords_data()
{
    QTest::addColumn<MessageFormat>("format");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("records");
    const auto row = [](const char *name, const MessageFormat &format, const QByteArray &text,
                        std::initializer_list<const char *> records) {
        QTest::newRow(name) << format << text << listOf(records);
    };
    row("a map", json(), R"({"t":21.50,"ok":true})", {R"(@1 {"t":21.50,"ok":true})"});
    row("an empty map", json(), "{}", {"@1 {}"});
    row("maps in a map", json(), R"({"a":{"b":{"c":1},"d":null},"e":2})", {R"(@1 {"a.b.c":1,"a.d":null,"e":2})"});
    MessageFormat dashed = json();
    dashed.separator = "_";
    row("another separator", dashed, R"({"a":{"b":1}})", {R"(@1 {"a_b":1})"});
    row("a list of maps", json(), R"([{"v":1},{"v":2},{"v":3}])", {R"(@1 {"v":1})", R"(@2 {"v":2})", R"(@3 {"v":3})"});
    row("a list inside", json(), R"({"v":[1, {"x": "y"}, [null]]})", {R"(@1 {"v":[1,{"x":"y"},[null]]})"});
    row("a list of nothing", json(), " [ ] ", {"@1 skipped: the list has no element"});
    row("a number alone", json(), "21.5", {"@1 21.5"});
    row("a text alone", json(), R"("on")", {R"(@1 "on")"});
    row("null", json(), "null", {"@1 null"});
    row("a list of numbers", json(), "[1,2.0]", {"@1 1", "@2 2.0"});
    row("a name twice", json(), R"({"v":1,"w":2,"v":3})", {R"(@1 bad: the name "v" is there twice)"});
    row("a name twice by flattening", json(), R"({"a":{"b":1},"a.b":2})", {R"(@1 bad: the name "a.b" is there twice)"});

    row("a row of CSV", csv({"host", "v"}), "a,1", {R"(@1 {"host":"a","v":1})"});
    row("rows", csv({"host", "v"}), "a,1\nb,2.5\n", {R"(@1 {"host":"a","v":1})", R"(@2 {"host":"b","v":2.5})"});
    row("with names", csv(), "host,v\na,1\n", {R"(@2 {"host":"a","v":1})"});
    row("names alone", csv(), "host,v\n", {"@1 skipped: there is no row in it"});
    row("kinds", csv({"a", "b", "c", "d", "e", "f"}), "true,,-1e3,007,99999999999999999999,x",
        {R"(@1 {"a":true,"b":null,"c":-1e3,"d":"007","e":99999999999999999999,"f":"x"})"});
    row("texts", csv({"id", "v"}, ';', {"id"}), "12;12", {R"(@1 {"id":"12","v":12})"});
    row("quotes", csv({"a", "b"}), "\"x, \"\"y\"\"\nz\",2", {R"(@1 {"a":"x, \"y\"\nz","b":2})"});
    row("a bad row costs no other", csv({"a", "b"}), "1,2\n3\n4,5",
        {R"(@1 {"a":1,"b":2})", "@2 bad: there are 1 cells for 2 columns", R"(@3 {"a":4,"b":5})"});
    row("too many cells", csv({"a"}), "1,2", {"@1 bad: there are 2 cells for 1 columns"});
    row("not UTF-8", csv({"a", "b"}), "\xff\xfe,1", {"@1 bad: it is not UTF-8"});
    row("a column twice", csv({"a", "a"}), "1,2", {R"(@1 bad: the column "a" is there twice)"});
    row("no CSV at all", csv({"a"}), "", {"@1 skipped: there is no row in it"});

    row("a line", lines(), "m,h=a v=1 5", {"@1 m,h=a v=1 5"});
    row("lines", lines(), "m v=1 5\r\n\n# c\nm v=2 6\n", {"@1 m v=1 5", "@4 m v=2 6"});
    row("a bad line costs no other", lines(), "m v=1 5\nm\nm v=2 6", {"@1 m v=1 5", "@2 bad: ", "@3 m v=2 6"});
    row("a precision", lines(Precision::Seconds), "m v=1 5", {"@1 m v=1 5000000000"});
    row("an open string", lines(), "m v=\"a 5", {"@1 bad: a string is not closed"});
    row("no line", lines(), "\n# nothing\n", {"@1 skipped: there is no line in it"});
    row("a line break in a string", lines(), "m v=\"a\nb\" 5", {"@1 m v=\"a\nb\" 5"});
}

void MessageReaderTest::aMessageIsItsRecords()
{
    QFETCH(MessageFormat, format);
    QFETCH(QByteArray, text);
    QFETCH(QStringList, records);
    const auto reader = MessageReader::make(format);
    compareRecords(recordsOf(*reader, {text.constData(), std::size_t(text.size())}), records);
}

void MessageReaderTest::theKindsOfJson_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<std::size_t>("kind"); // index in MessageCell
    const auto row = [](const char *text, const MessageCell &like) {
        QTest::newRow(text) << QByteArray(text) << like.index();
    };
    row("0", std::int64_t(0));
    row("-0", std::int64_t(0));
    row("9223372036854775807", std::int64_t(0));
    row("-9223372036854775808", std::int64_t(0));
    row("9223372036854775808", std::uint64_t(0));
    row("18446744073709551615", std::uint64_t(0));
    row("18446744073709551616", WideInteger{});
    row("-9223372036854775809", WideInteger{});
    row("1.0", Decimal{});
    row("0.1e-7", Decimal{});
    row("1E3", Decimal{});
    row("12345678901234567890.123456789", Decimal{});
    row("true", true);
    row("null", {});
    row("\"1\"", std::string_view());
    row("\"\\u00e4\\n\\ud83d\\ude00\"", std::string_view());
    row("[]", NestedValue{});
}

void MessageReaderTest::theKindsOfJson()
{
    QFETCH(QByteArray, text);
    QFETCH(std::size_t, kind);
    const auto reader = MessageReader::make(json());
    const std::string value = "{\"v\":" + text.toStdString() + "}";
    Record record;
    reader->begin(value, messageTime);
    QCOMPARE(int(reader->next(record)), int(Source::Next::Record));
    QCOMPARE(record.value->fields.size(), std::size_t(1));
    QCOMPARE(record.value->fields[0].cell.index(), kind);
    if (const auto *digits = std::get_if<Decimal>(&record.value->fields[0].cell))
        QCOMPARE(digits->digits, std::string_view(text.constData()));
    if (const auto *wide = std::get_if<WideInteger>(&record.value->fields[0].cell))
        QCOMPARE(wide->digits, std::string_view(text.constData()));
}

void MessageReaderTest::whatIsNoJson_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {"",
                             "   ",
                             "nope",
                             "tru",
                             "nul",
                             "{",
                             "}",
                             "[1",
                             "[1,]",
                             "{\"a\"}",
                             "{\"a\":}",
                             "{\"a\":1,}",
                             "{a:1}",
                             "{'a':1}",
                             "01",
                             "+1",
                             "1.",
                             ".5",
                             "1e",
                             "0x10",
                             "NaN",
                             "{\"v\":01}",
                             "{\"v\":nulls}",
                             "{\"v\":truex}",
                             "{\"a\":1} {\"a\":2}",
                             "{\"a\":1}x",
                             "[1]2",
                             "1 2",
                             "\"open",
                             "\"\\x\"",
                             "\"\\ud800\"",
                             "{\"v\":[1,nope]}",
                             "{\"v\":[1,{\"x\":}]}",
                             "[{\"v\":1},{\"v\":}]",
                             "{\"v\":\"\xff\"}"})
        QTest::newRow(*text == '\0' ? "nothing" : text) << QByteArray(text);
    QTest::newRow("too deep") << "{\"v\":" + QByteArray(80, '[') + QByteArray(80, ']') + "}";
    QTest::newRow("maps too deep") << QByteArray("{\"v\":").repeated(80) + "1" + QByteArray(80, '}');
}

void MessageReaderTest::whatIsNoJson()
{
    QFETCH(QByteArray, text);
    const auto reader = MessageReader::make(json());
    const QStringList found = recordsOf(*reader, {text.constData(), std::size_t(text.size())});
    QCOMPARE(found.size(), 1);
    QVERIFY2(found[0].startsWith(QStringLiteral("@1 bad: ")), qPrintable(found[0]));
}

void MessageReaderTest::linesWithoutTimeGetThoseOfTheMessage()
{
    const auto reader = MessageReader::make(lines());
    const std::string_view text = "m v=1\nm v=2 7\nm v=3";
    const QStringList expected{QStringLiteral("@1 m v=1 1700000000000000000"), QStringLiteral("@2 m v=2 7"),
                               QStringLiteral("@3 m v=3 1700000000000000001")};
    QCOMPARE(recordsOf(*reader, text), expected);
    QCOMPARE(recordsOf(*reader, text), expected); // read again, they are the same points
    const QStringList without = recordsOf(*reader, text, {});
    QCOMPARE(without[0], QStringLiteral("@1 bad: neither the line nor the message has a time"));
    QCOMPARE(without[1], expected[1]);
}

void MessageReaderTest::theOriginalIsKept()
{
    Record record;
    const std::string list = R"([ {"v": 1}, {"v": 2} ])";
    const auto ofJson = MessageReader::make(json());
    ofJson->begin(list, messageTime);
    ofJson->next(record);
    QCOMPARE(record.original, std::string_view(list));
    const auto ofCsv = MessageReader::make(csv({"a"}));
    ofCsv->begin("1\n 2 \n", messageTime);
    ofCsv->next(record);
    ofCsv->next(record);
    QCOMPARE(record.original, std::string_view(" 2 "));
    const auto ofLines = MessageReader::make(lines());
    ofLines->begin("m v=1\n", messageTime);
    ofLines->next(record);
    QCOMPARE(record.original, std::string_view("m v=1"));
}

void MessageReaderTest::aReaderIsUsedAgain()
{
    const auto reader = MessageReader::make(json());
    QCOMPARE(recordsOf(*reader, R"([{"a":{"b":1}},{"c":2}])").size(), 2);
    QCOMPARE(recordsOf(*reader, "{").size(), 1);
    QCOMPARE(recordsOf(*reader, R"({"d":3})"), QStringList{QStringLiteral(R"(@1 {"d":3})")});
}

QTEST_GUILESS_MAIN(MessageReaderTest)
#include "messagereader_test.moc"
