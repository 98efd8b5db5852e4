// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lineprotocol/lineencoder.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace penstock;
using namespace std::string_view_literals;

namespace {

constexpr auto maxInt = std::numeric_limits<std::int64_t>::max();
constexpr auto minInt = std::numeric_limits<std::int64_t>::min();

QString toText(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

PointView point(std::string_view measurement, std::vector<TagView> tags, std::vector<FieldView> fields,
                std::int64_t time = 1)
{
    return {measurement, std::move(tags), std::move(fields), time};
}

} // namespace

Q_DECLARE_METATYPE(penstock::PointView)

class LineEncoderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writes_data()
    {
        QTest::addColumn<PointView>("point");
        QTest::addColumn<QString>("line");

        const auto row = [](const char *name, const PointView &point, const char *line) {
            QTest::newRow(name) << point << QString::fromUtf8(line) + u'\n';
        };
        row("README point",
            point("cpu_load_short", {{"host", "server01"}, {"region", "us-west"}},
                  {{"value1", 0.64}, {"value2", true}, {"value3", std::int64_t(10)}}, 1257894000000000000),
            "cpu_load_short,host=server01,region=us-west value1=0.64,value2=true,value3=10i 1257894000000000000");
        row("special values",
            point("\"quo\u26a1\ufe0fes and emoji\"",
                  {{"tag key with sp\U0001f680ces", "tag,value,with\"commas\""}, {"blank", ""}},
                  {{"fi\\neld_k\\ey", std::int64_t(7)},
                   {"quote", "\""sv},
                   {"value", 0.5},
                   {"boolean_field", false},
                   {"backslash", "This is a backslash: \\"sv}},
                  1514764800000001000),
            "\"quo\u26a1\ufe0fes\\ and\\ emoji\",tag\\ key\\ with\\ sp\U0001f680ces=tag\\,value\\,with\"commas\" "
            "fi\\neld_k\\ey=7i,quote=\"\\\"\",value=0.5,boolean_field=false,backslash=\"This is a backslash: \\\\\" "
            "1514764800000001000");
        row("trade",
            point("Trade", {{"source", "NASDAQ"}, {"side", "BUY"}, {"instrument", "AAPL"}},
                  {{"price", 219.23}, {"size", std::int64_t(100)}, {"trade_id", "34a1e085"sv}}, 1540184368785116000),
            "Trade,instrument=AAPL,side=BUY,source=NASDAQ price=219.23,size=100i,trade_id=\"34a1e085\" "
            "1540184368785116000");
        row("numbers as names", point("my_measurement", {{"1", "2"}}, {{"3", std::int64_t(4)}}),
            "my_measurement,1=2 3=4i 1");
        row("equals is literal in a measurement", point("a=b", {}, {{"f", 1.5}}), "a=b f=1.5 1");
        row("measurement", point("a,b c", {}, {{"f", 1.5}}), "a\\,b\\ c f=1.5 1");
        row("tag key and value", point("m", {{"k, =", "v, ="}}, {{"f", 1.5}}), "m,k\\,\\ \\==v\\,\\ \\= f=1.5 1");
        row("field key", point("m", {}, {{"f, =", 1.5}}), "m f\\,\\ \\==1.5 1");
        row("a lone backslash stays single", point("m\\q", {{"a\\b", "C:\\dir"}}, {{"f\\g", 1.5}}),
            "m\\q,a\\b=C:\\dir f\\g=1.5 1");
        row("a backslash before a quote in tags", point("m", {{"a\\\"", "b\\\"c"}}, {{"f", 1.5}}),
            "m,a\\\"=b\\\"c f=1.5 1");
        row("quotes are literal in names", point("\"m\"", {{"\"k\"", "\"v\""}}, {{"\"f\"", 1.5}}),
            "\"m\",\"k\"=\"v\" \"f\"=1.5 1");
        row("line break in a string", point("m", {}, {{"s", "a\nb"sv}}), "m s=\"a\nb\" 1");
        row("comma, space, equals, hash in a string", point("m", {}, {{"s", "#a, b=c"sv}}), "m s=\"#a, b=c\" 1");
        row("empty string", point("m", {}, {{"s", ""sv}}), "m s=\"\" 1");
        row("words that pandas edits", point("m", {}, {{"s", "nan"sv}, {"t", "hello, world ,,z"sv}}),
            "m s=\"nan\",t=\"hello, world ,,z\" 1");
        row("empty tags are left out", point("m", {{"a", ""}, {"b", "x"}, {"c", ""}}, {{"f", 1.5}}), "m,b=x f=1.5 1");
        row("tags by the bytes of their keys",
            point("m", {{"b", "1"}, {"a", "2"}, {"B", "3"}, {"aa", "4"}, {"\u00e9", "5"}}, {{"f", 1.5}}),
            "m,B=3,a=2,aa=4,b=1,\u00e9=5 f=1.5 1");
        row("fields keep their order", point("m", {}, {{"z", 1.5}, {"a", 2.5}}), "m z=1.5,a=2.5 1");
        row("hash behind the start", point("m#", {{"#t", "#v"}}, {{"#f", 1.5}}), "m#,#t=#v #f=1.5 1");
        row("largest integers", point("m", {}, {{"a", maxInt}, {"b", minInt}, {"c", std::int64_t(0)}}),
            "m a=9223372036854775807i,b=-9223372036854775808i,c=0i 1");
        row("unsigned", point("m", {}, {{"a", std::numeric_limits<std::uint64_t>::max()}}),
            "m a=18446744073709551615u 1");
        row("booleans", point("m", {}, {{"a", true}, {"b", false}}), "m a=true,b=false 1");
        row("floats",
            point("m", {}, {{"a", 8.0}, {"b", -0.0}, {"c", 0.1}, {"d", 1e300}, {"e", 5e-324}, {"f", -1.5e-7}}),
            "m a=8,b=-0,c=0.1,d=1e+300,e=5e-324,f=-1.5e-07 1");
        row("float that needs 17 digits", point("m", {}, {{"a", 0.1 + 0.2}}), "m a=0.30000000000000004 1");
        row("longest float", point("m", {}, {{"a", -2.2250738585072014e-308}}), "m a=-2.2250738585072014e-308 1");
        row("time 0", point("m", {}, {{"f", 1.5}}, 0), "m f=1.5 0");
        row("before 1970", point("m", {}, {{"f", 1.5}}, -500000000), "m f=1.5 -500000000");
        row("last time", point("m", {}, {{"f", 1.5}}, maxInt - 1), "m f=1.5 9223372036854775806");
        row("first time", point("m", {}, {{"f", 1.5}}, minInt + 2), "m f=1.5 -9223372036854775806");
    }

    void writes()
    {
        QFETCH(PointView, point);
        QFETCH(QString, line);
        std::string out = "before ";
        const Status status = LineEncoder().append(point, out);
        QVERIFY2(status, status ? "" : qPrintable(status.error().message));
        QCOMPARE(toText(out), QStringLiteral("before ") + line);

        // Known keys are measured without being written.
        LineEncoder meter;
        point.table = newPointTable();
        for (int time = 0; time < 2; ++time)
            QCOMPARE(meter.measure(point).value_or(0), std::size_t(line.toUtf8().size()));
    }

    void refuses_data()
    {
        QTest::addColumn<PointView>("point");
        QTest::addColumn<QString>("key"); // named in the message

        const auto row = [](const char *name, const PointView &point, const char *key) {
            QTest::newRow(name) << point << QString::fromLatin1(key);
        };
        const std::vector<FieldView> field{{"f", 1.5}};
        row("no fields", point("m", {{"a", "b"}}, {}), "no field");
        row("no measurement", point("", {}, field), "measurement");
        row("empty tag key", point("m", {{"", "b"}}, field), "tag");
        row("empty field key", point("m", {}, {{"", 1.5}}), "field");
        row("comment", point("#m", {}, field), "#m");
        row("trailing backslash in measurement", point("meas\\", {}, field), "meas");
        row("trailing backslash in tag key", point("m", {{"tagkey\\", "v"}}, field), "tagkey");
        row("trailing backslash in tag value", point("m", {{"tagkey", "v\\"}}, field), "tagkey");
        row("trailing backslash in field key", point("m", {}, {{"fieldkey\\", 1.5}}), "fieldkey");
        row("backslash before comma", point("meas\\,x", {}, field), "meas");
        row("backslash before space", point("m", {{"tagkey", "a\\ b"}}, field), "tagkey");
        row("backslash before equals", point("m", {{"tagkey", "a\\=b"}}, field), "tagkey");
        row("backslash before quote in measurement", point("meas\\\"x", {}, field), "meas");
        row("backslash before quote in field key", point("m", {}, {{"fieldkey\\\"x", 1.5}}), "fieldkey");
        row("double backslash", point("m", {{"tagkey", "\\\\server"}}, field), "tagkey");
        row("line break in measurement", point("meas\nx", {}, field), "meas");
        row("line break in tag value", point("m", {{"tagkey", "a\nb"}}, field), "tagkey");
        row("tab in tag value", point("m", {{"tagkey", "a\tb"}}, field), "tagkey");
        row("NUL in field key", point("m", {}, {{"field\0key"sv, 1.5}}), "field");
        row("tag called time", point("m", {{"time", "v"}}, field), "time");
        row("field called time", point("m", {}, {{"time", 1.5}}), "time");
        row("NaN", point("m", {}, {{"fieldkey", std::nan("")}}), "fieldkey");
        row("infinity", point("m", {}, {{"fieldkey", -HUGE_VAL}}), "fieldkey");
        row("tag twice", point("m", {{"b", "1"}, {"tagkey", "1"}, {"a", "2"}, {"tagkey", "3"}}, field), "tagkey");
        row("field twice", point("m", {}, {{"fieldkey", 1.5}, {"g", 1.5}, {"fieldkey", 2.5}}), "fieldkey");
        row("tag and field", point("m", {{"a", "1"}, {"same", "1"}}, {{"x", 1.5}, {"same", 1.5}}), "same");
        row("not UTF-8 in measurement", point("meas\xff", {}, field), "meas");
        row("not UTF-8 in tag value", point("m", {{"tagkey", "\xc3("}}, field), "tagkey");
        row("not UTF-8 in string", point("m", {}, {{"fieldkey", "\xed\xa0\x80"sv}}), "fieldkey");
        row("time too late", point("m", {}, field, maxInt), "2262");
        row("time too early", point("m", {}, field, minInt + 1), "1677");
    }

    void refuses()
    {
        QFETCH(PointView, point);
        QFETCH(QString, key);
        std::string out = "before";
        const Status status = LineEncoder().append(point, out);
        QVERIFY(!status);
        QVERIFY2(status.error().message.contains(key), qPrintable(status.error().message));
        QCOMPARE(status.error().kind, Error::Kind::BadInput);
        QCOMPARE(toText(out), QStringLiteral("before"));
        const Result<std::size_t> bytes = LineEncoder().measure(point);
        QVERIFY(!bytes);
        QCOMPARE(bytes.error().message, status.error().message);
    }

    /// Texts are copied in words of several bytes: nothing may slip through in any place of any length.
    void everyByteOfATextIsLookedAt()
    {
        LineEncoder encoder;
        for (std::size_t length = 1; length <= 25; ++length) {
            for (std::size_t at = 0; at < length; ++at) {
                const auto lineOf = [&](char c, bool inString) -> std::string {
                    std::string text(length, 'x');
                    text[at] = c;
                    std::string out;
                    const bool good = inString
                                          ? bool(encoder.append(point("m", {}, {{"f", std::string_view(text)}}), out))
                                          : bool(encoder.append(point("m", {{"t", text}}, {{"f", 1.5}}), out));
                    return good ? out : "refused";
                };
                const std::string before(at, 'x');
                const std::string after(length - at - 1, 'x');
                for (const char c : {',', '=', ' '})
                    QCOMPARE(lineOf(c, false), "m,t=" + before + '\\' + c + after + " f=1.5 1\n");
                for (const char c : {'"', '!', '~', '-', '<'})
                    QCOMPARE(lineOf(c, false), "m,t=" + before + c + after + " f=1.5 1\n");
                for (const char c : {'\0', '\n', '\x1f', '\x7f', '\x80', '\xff', '\xac', '\xbd', '\xa0', '\xdc'})
                    QCOMPARE(lineOf(c, false), "refused");
                for (const char c : {'"', '\\'})
                    QCOMPARE(lineOf(c, true), "m f=\"" + before + '\\' + c + after + "\" 1\n");
                for (const char c : {',', ' ', '=', '\x01', '\n', '\x7f', '#', '!', '[', ']'})
                    QCOMPARE(lineOf(c, true), "m f=\"" + before + c + after + "\" 1\n");
                for (const char c : {'\0', '\x80', '\xff', '\xa2', '\xdc'})
                    QCOMPARE(lineOf(c, true), "refused");
            }
        }
    }

    /// More fields than are compared one by one.
    void manyFieldsWithOneNameTwice()
    {
        std::vector<std::string> names;
        for (int i = 0; i < 200; ++i)
            names.push_back("f" + std::to_string(i));
        PointView many = point("m", {{"t", "v"}}, {});
        for (const std::string &name : names)
            many.fields.push_back({name, 1.5});
        std::string out;
        LineEncoder encoder;
        QVERIFY(encoder.append(many, out));
        many.fields[150].key = names[3];
        QVERIFY(!encoder.append(many, out));
        many.fields[150].key = "t";
        QVERIFY(!encoder.append(many, out));
    }

    void keyLength()
    {
        // measurement and tags, four bytes of separator and the field's name: 65,535 bytes at most
        const std::string longest(65'535 - 4 - 1 - 4, 'v');
        std::string out;
        LineEncoder encoder;
        QVERIFY(encoder.append(point("m", {{"t", longest}}, {{"f", 1.5}}), out));
        QVERIFY(!encoder.append(point("m", {{"t", longest + 'v'}}, {{"f", 1.5}}), out));
        QVERIFY(!encoder.append(point("m", {{"t", longest}}, {{"fg", 1.5}}), out));
    }

    void anEncoderIsReusedForPointsOfAnyShape()
    {
        LineEncoder encoder;
        std::string out;
        QVERIFY(encoder.append(point("m", {{"b", "1"}, {"a", "2"}}, {{"y", true}, {"x", false}}), out));
        QVERIFY(encoder.append(point("m", {{"a", "1"}, {"b", "2"}}, {{"x", true}, {"y", false}}), out));
        QVERIFY(!encoder.append(point("m", {{"a", "1"}, {"a", "2"}}, {{"x", true}, {"y", false}}), out));
        QVERIFY(!encoder.append(point("m", {{"a", "1"}, {"b", "2"}}, {{"x", true}, {"x", false}}), out));
        QVERIFY(encoder.append(point("m", {{"c", "1"}, {"b", "2"}, {"a", "3"}}, {{"x", true}}), out));
        QCOMPARE(toText(out), QStringLiteral("m,a=2,b=1 y=true,x=false 1\n"
                                             "m,a=1,b=2 x=true,y=false 1\n"
                                             "m,a=3,b=2,c=1 x=true 1\n"));
    }
};

QTEST_GUILESS_MAIN(LineEncoderTest)
#include "lineencoder_test.moc"
