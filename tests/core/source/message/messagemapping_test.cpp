// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/source/message/messagerecords.h"

#include <QTest>

using namespace penstock;
using namespace penstock::messagerecords;
using Kind = MessageFormat::Kind;
using Type = MessageMapping::Type;

Q_DECLARE_METATYPE(penstock::MessageFormat)

namespace {

MessageFormat mapped(const MessageMapping &mapping, Kind kind = Kind::Json)
{
    MessageFormat format;
    format.kind = kind;
    format.mapping = mapping;
    return format;
}

} // namespace

/// What a MessageMapping makes of messages, and messages that are one value.
class MessageMappingTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void j1_aMessageIsItsRecords_data();
    void j1_aMessageIsItsRecords();
    void j2_elementsOfAListAreRecords_data();
    void j2_elementsOfAListAreRecords();
    void oneValue_data();
    void oneValue();
    void theMistakeNamesItsColumn();
    void aReaderIsUsedAgain();
};

void MessageMappingTest::j1_aMessageIsItsRecords_data()
{
    QTest::addColumn<MessageFormat>("format");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("records");
    const auto row = [](const char *name, const MessageMapping &mapping, const char *text,
                        std::initializer_list<const char *> records, Kind kind = Kind::Json) {
        QTest::newRow(name) << mapped(mapping, kind) << QByteArray(text) << listOf(records);
    };
    row("left out", {.leftOut = {"b"}}, R"({"a":1,"b":2})", {R"(@1 {"a":1})"});
    row("left out by beginning", {.leftOut = {"b.*"}}, R"({"a":1,"b":{"c":2,"d":3},"bc":4})", {R"(@1 {"a":1,"bc":4})"});
    row("all left out", {.leftOut = {"*"}}, R"({"a":1})", {"@1 {}"});
    row("renamed", {.renamed = {{"b.c", "d"}}}, R"({"a":1,"b":{"c":2}})", {R"(@1 {"a":1,"d":2})"});
    row("two change their names", {.renamed = {{"a", "b"}, {"b", "a"}}}, R"({"a":1,"b":2})", {R"(@1 {"b":1,"a":2})"});
    row("renamed to one that is there", {.renamed = {{"a", "b"}}}, R"({"a":1,"b":2})",
        {R"(@1 bad: the name "b" is there twice by the mapping)"});
    row("types by the new name", {.renamed = {{"a", "t"}}, .types = {{"t", Type::Float}}}, R"({"a":"21"})",
        {R"(@1 {"t":21})"});
    row("what is not of the type", {.types = {{"a", Type::Integer}}}, R"({"a":1.5,"b":2})",
        {"@1 bad: 1.5 is no integer"});
    row("a text for a number", {.types = {{"a", Type::Float}}}, R"({"a":"high"})", {R"(@1 bad: "high" is no number)"});
    row("null of any type", {.types = {{"a", Type::Boolean}}}, R"({"a":null})", {R"(@1 {"a":null})"});
    row("a list as text", {.types = {{"a", Type::Text}}}, R"({"a":[1, 2]})", {R"(@1 {"a":"[1,2]"})"});
    row("constants", {.constants = {{"plant", "north"}, {"unit", "C"}}}, R"({"a":1})",
        {R"(@1 {"a":1,"plant":"north","unit":"C"})"});
    row("a constant that is there", {.constants = {{"a", "x"}}}, R"({"a":1})",
        {R"(@1 bad: the name "a" is there twice by the mapping)"});
    row("a constant instead of it", {.leftOut = {"a"}, .constants = {{"a", "x"}}}, R"({"a":1})", {R"(@1 {"a":"x"})"});
    row("each of a list", {.constants = {{"c", "x"}}}, R"([{"a":1},{"a":2}])",
        {R"(@1 {"a":1,"c":"x"})", R"(@2 {"a":2,"c":"x"})"});
    row("one bad costs no other", {.types = {{"a", Type::Integer}}}, R"([{"a":1},{"a":"x"},{"a":3}])",
        {R"(@1 {"a":1})", R"(@2 bad: "x" is no integer)", R"(@3 {"a":3})"});
    row("what has no names", {.constants = {{"c", "x"}}}, "21", {"@1 21"});
    row("CSV", {.renamed = {{"h", "host"}}, .types = {{"v", Type::Float}}}, "h,v\na,1\nb,x\n",
        {R"(@2 {"host":"a","v":1})", R"(@3 bad: "x" is no number)"}, Kind::Csv);
    row("what is broken stays so", {.constants = {{"c", "x"}}}, "{", {"@1 bad: "});
}

void MessageMappingTest::j1_aMessageIsItsRecords()
{
    QFETCH(MessageFormat, format);
    QFETCH(QByteArray, text);
    QFETCH(QStringList, records);
    const auto reader = MessageReader::make(format);
    compareRecords(recordsOf(*reader, {text.constData(), std::size_t(text.size())}), records);
}

void MessageMappingTest::j2_elementsOfAListAreRecords_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("records");
    const auto row = [](const char *name, const char *text, std::initializer_list<const char *> records) {
        QTest::newRow(name) << QByteArray(text) << listOf(records);
    };
    row("maps", R"({"h":"a","s":[{"v":1},{"v":2}],"n":3})",
        {R"(@1 {"h":"a","n":3,"s.v":1})", R"(@2 {"h":"a","n":3,"s.v":2})"});
    row("values", R"({"h":"a","s":[1,"x",null]})",
        {R"(@1 {"h":"a","s":1})", R"(@2 {"h":"a","s":"x"})", R"(@3 {"h":"a","s":null})"});
    row("maps in maps", R"({"s":[{"a":{"b":1}}]})", {R"(@1 {"s.a.b":1})"});
    row("lists in it", R"({"s":[[1,2],{"l":[3]}]})", {R"(@1 {"s":[1,2]})", R"(@2 {"s.l":[3]})"});
    row("each of several", R"([{"h":"a","s":[1]},{"h":"b","s":[2,3]}])",
        {R"(@1 {"h":"a","s":1})", R"(@2 {"h":"b","s":2})", R"(@3 {"h":"b","s":3})"});
    row("texts with escapes", R"([{"s":["\u00e4"]},{"s":["\n"]}])", {R"(@1 {"s":"ä"})", R"(@2 {"s":"\n"})"});
    row("an empty one", R"({"h":"a","s":[]})", {R"(@1 {"h":"a","s":null})"});
    row("none", R"({"h":"a"})", {R"(@1 bad: there is no list "s" in it)"});
    row("something else", R"({"s":1})", {R"(@1 bad: there is no list "s" in it)"});
    row("no map at all", "21", {R"(@1 bad: there is no list "s" in it)"});
    row("a name twice", R"({"s.v":0,"s":[{"v":1}]})", {R"(@1 bad: the name "s.v" is there twice)"});
    row("a name twice in an element", R"({"s":[{"v":1,"v":2}]})", {R"(@1 bad: the name "s.v" is there twice)"});
}

void MessageMappingTest::j2_elementsOfAListAreRecords()
{
    QFETCH(QByteArray, text);
    QFETCH(QStringList, records);
    const auto reader = MessageReader::make(mapped({.expand = "s"}));
    compareRecords(recordsOf(*reader, {text.constData(), std::size_t(text.size())}), records);
    // And then it is renamed, among the rest.
    if (QByteArray(QTest::currentDataTag()) != "maps")
        return;
    const auto renaming = MessageReader::make(mapped({.expand = "s", .leftOut = {"n"}, .renamed = {{"s.v", "v"}}}));
    compareRecords(recordsOf(*renaming, {text.constData(), std::size_t(text.size())}),
                   listOf({R"(@1 {"h":"a","v":1})", R"(@2 {"h":"a","v":2})"}));
}

void MessageMappingTest::oneValue_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("record");
    QTest::addColumn<QString>("integer"); // the same where an integer is wanted
    const auto row = [](const char *text, const char *record, const char *integer) {
        QTest::newRow(*text == '\0' ? "nothing" : text)
            << QByteArray(text) << QString::fromUtf8(record) << QString::fromUtf8(integer);
    };
    row("21", R"(@1 {"value":21})", R"(@1 {"value":21})");
    row("21.5", R"(@1 {"value":21.5})", "@1 bad: 21.5 is no integer");
    row(" -3 \r\n", R"(@1 {"value":-3})", R"(@1 {"value":-3})");
    row("+21", R"(@1 {"value":21.0})", R"(@1 {"value":21})");
    row("007", R"(@1 {"value":7.0})", R"(@1 {"value":7})");
    row("1e3", R"(@1 {"value":1e3})", R"(@1 {"value":1000})");
    row("18446744073709551616", R"(@1 {"value":18446744073709551616})", "@1 bad: 18446744073709551616 is no integer");
    row("nan", R"(@1 {"value":null})", "@1 bad: null is no integer");
    row("true", R"(@1 {"value":true})", "@1 bad: true is no integer");
    row("open", R"(@1 {"value":"open"})", R"(@1 bad: "open" is no integer)");
    row("21 C", R"(@1 {"value":"21 C"})", R"(@1 bad: "21 C" is no integer)");
    row("21,5", R"(@1 {"value":"21,5"})", R"(@1 bad: "21,5" is no integer)");
    row("\xff", "@1 bad: it is not UTF-8", "@1 bad: it is not UTF-8");
}

void MessageMappingTest::oneValue()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, record);
    QFETCH(QString, integer);
    const std::string_view view(text.constData(), std::size_t(text.size()));
    QCOMPARE(recordsOf(*MessageReader::make(mapped({}, Kind::Value)), view), QStringList{record});
    const MessageMapping wanting{.types = {{"value", Type::Integer}}};
    QCOMPARE(recordsOf(*MessageReader::make(mapped(wanting, Kind::Value)), view), QStringList{integer});
    MessageFormat named = mapped({}, Kind::Value);
    named.valueName = "t";
    QCOMPARE(recordsOf(*MessageReader::make(named), view),
             QStringList{record.replace(QStringLiteral("\"value\":"), QStringLiteral("\"t\":"))});
}

void MessageMappingTest::theMistakeNamesItsColumn()
{
    const auto reader = MessageReader::make(mapped({.types = {{"a.b", Type::Float}}}));
    Record record;
    reader->begin(R"({"a":{"b":"x"}})", {});
    QCOMPARE(int(reader->next(record)), int(Source::Next::Bad));
    QCOMPARE(reader->problem().column, QStringLiteral("a.b"));
    QVERIFY(!record.value);
}

void MessageMappingTest::aReaderIsUsedAgain()
{
    const auto reader = MessageReader::make(mapped({.expand = "s", .constants = {{"c", "x"}}}));
    const QStringList first = recordsOf(*reader, R"({"s":[1,2]})");
    QCOMPARE(first, listOf({R"(@1 {"s":1,"c":"x"})", R"(@2 {"s":2,"c":"x"})"}));
    QCOMPARE(recordsOf(*reader, "{").size(), 1);
    QCOMPARE(recordsOf(*reader, R"({"s":[1,2]})"), first);
}

QTEST_GUILESS_MAIN(MessageMappingTest)
#include "messagemapping_test.moc"
