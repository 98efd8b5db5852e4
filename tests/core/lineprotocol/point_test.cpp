// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lineprotocol/lineencoder.h"
#include "core/lineprotocol/point.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace penstock;

namespace {

constexpr std::int64_t now = 1'700'000'000'000'000'000;
constexpr std::int64_t newYear = 1'514'764'800'000'000'000;
const auto maxInt = std::numeric_limits<std::int64_t>::max();

QString toText(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// The line without its line break, or '!' and why there is none.
QString lineOf(const Point &point, const LineEncoder::Options &options = {})
{
    std::string line;
    const Status status = LineEncoder(options).append(point, now, line);
    return status ? toText(line).chopped(1) : u'!' + status.error().message;
}

} // namespace

Q_DECLARE_METATYPE(penstock::Point)

/// What an older client's tests say of its points, with its mistakes mended; the reason stands beside each difference.
class PointTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writes_data()
    {
        QTest::addColumn<Point>("point");
        QTest::addColumn<QString>("line");

        const auto row = [](const char *name, Point point, std::int64_t time, const char *line) {
            QVERIFY(point.setTime(time, Precision::Nanoseconds));
            QTest::newRow(name) << point << QString::fromUtf8(line);
        };
        // true, not True: 1.x reads both, and so does everybody else what is in lower case.
        row("point of the README",
            Point("cpu_load_short")
                .addTag("host", "server01")
                .addTag("region", "us-west")
                .addField("value1", 0.64)
                .addField("value2", true)
                .addField("value3", 10),
            1257894000000000000,
            "cpu_load_short,host=server01,region=us-west value1=0.64,value2=true,value3=10i 1257894000000000000");
        // Without a doubled backslash in names, without the tag "none_tag=None"; tags in the order of their bytes.
        row("special values",
            Point("\"quo\u26a1\ufe0fes and emoji\"")
                .addTag("tag key with sp\U0001f680ces", "tag,value,with\"commas\"")
                .addTag("boolean_tag", "True")
                .addTag("none_tag", std::optional<std::string>())
                .addTag("blank_tag", "")
                .addField("fi\\neld_k\\ey", 7)
                .addField("quote", "\"")
                .addField("value", 0.5)
                .addField("none_field", std::optional<double>())
                .addField("boolean_field", false)
                .addField("backslash", "This is a backslash: \\"),
            1514764800000001000,
            "\"quo\u26a1\ufe0fes\\ and\\ emoji\",boolean_tag=True,tag\\ key\\ with\\ sp\U0001f680ces="
            "tag\\,value\\,with\"commas\" fi\\neld_k\\ey=7i,quote=\"\\\"\",value=0.5,boolean_field=false,"
            "backslash=\"This is a backslash: \\\\\" 1514764800000001000");
        row("numbers as names", Point("my_measurement").addTag("1", "2").addField("3", 4), 1,
            "my_measurement,1=2 3=4i 1");
        row("a schema's documentation, first", Point("MyTypedClass").addField("value", 2.1), 1547710904202826000,
            "MyTypedClass value=2.1 1547710904202826000");
        row("a schema's documentation, second",
            Point("Trade")
                .addTag("instrument", "AAPL")
                .addTag("source", "NASDAQ")
                .addTag("side", "BUY")
                .addField("price", 219.23)
                .addField("size", 100)
                .addField("trade_id", "34a1e085-3122-429c-9662-7ce82039d287"),
            1540184368785116000,
            "Trade,instrument=AAPL,side=BUY,source=NASDAQ price=219.23,size=100i,"
            "trade_id=\"34a1e085-3122-429c-9662-7ce82039d287\" 1540184368785116000");
        row("a line break in a string", Point("m1").addTag("tag", "B").addField("ABC", 1.5).addField("noise", "\n"),
            newYear, "m1,tag=B ABC=1.5,noise=\"\n\" 1514764800000000000");
        row("decimals keep their digits",
            Point("m").addDecimal("a", "219.230").addDecimal("b", "1E+3").addDecimal("c", "-.5").addDecimal("d", "+7."),
            1, "m a=219.230,b=1e+3,c=-0.5,d=7.0 1");
    }

    void writes()
    {
        QFETCH(Point, point);
        QTEST(lineOf(point), "line");
    }

    void a1_noBackslashIsDoubledOutsideOfStrings()
    {
        // 1.6.7 keeps both of two backslashes, so a tag a\b became a\\b.
        QCOMPARE(lineOf(Point("m\\q").addTag("k\\q", "a\\b").addField("f\\q", "a\\b")),
                 QStringLiteral("m\\q,k\\q=a\\b f\\q=\"a\\\\b\" %1").arg(now));
    }

    void a2_aTrailingBackslashInANameIsRefused()
    {
        for (const Point &point : {Point("name\\").addField("f", 1), Point("m").addTag("name\\", "v").addField("f", 1),
                                   Point("m").addTag("name", "v\\").addField("f", 1), Point("m").addField("name\\", 1)})
            QVERIFY2(lineOf(point).contains(QStringLiteral("backslash")) &&
                         lineOf(point).contains(QStringLiteral("name")),
                     qPrintable(lineOf(point)));
        QCOMPARE(lineOf(Point("m").addField("f", "\\")), QStringLiteral("m f=\"\\\\\" %1").arg(now));
    }

    void a3_aLineBreakInAStringIsKept()
    {
        QCOMPARE(lineOf(Point("m").addField("f", "a\nb")), QStringLiteral("m f=\"a\nb\" %1").arg(now));
    }

    void a3_aLineBreakInANameIsRefused()
    {
        // Without it, a\nb would be the series ab.
        for (const Point &point :
             {Point("name\n").addField("f", 1), Point("m").addTag("name\n", "v").addField("f", 1),
              Point("m").addTag("name", "a\nb").addField("f", 1), Point("m").addField("na\nme", 1)})
            QVERIFY2(lineOf(point).contains(QStringLiteral("line break")), qPrintable(lineOf(point)));
    }

    void a5_aMeasurementThatBeginsWithAHashIsRefused()
    {
        // 1.6.7 answers 204 and stores nothing.
        QVERIFY(lineOf(Point("#m").addField("f", 1)).contains(QStringLiteral("comment")));
    }

    void a6_tagsWithoutAValueAreLeftOut()
    {
        QCOMPARE(lineOf(Point("m")
                            .addTag("empty", "")
                            .addTag("null", std::optional<std::string>())
                            .addTag("none", "None")
                            .addField("f", 1)),
                 QStringLiteral("m,none=None f=1i %1").arg(now));
    }

    void a7_nanAndInfinityAreLeftOutOrRefused_data()
    {
        QTest::addColumn<double>("value");
        QTest::newRow("NaN") << std::nan("");
        QTest::newRow("infinity") << HUGE_VAL;
        QTest::newRow("negative infinity") << -HUGE_VAL;
    }

    void a7_nanAndInfinityAreLeftOutOrRefused()
    {
        QFETCH(double, value);
        const Point point = Point("m").addField("a", value).addField("b", 1.5).addField("c", value);
        QVERIFY(lineOf(point).contains(QStringLiteral("\"a\"")));
        const LineEncoder::Options leaveOut{.notFinite = LineEncoder::NotFinite::LeaveOut};
        QCOMPARE(lineOf(point, leaveOut), QStringLiteral("m b=1.5 %1").arg(now));
        QVERIFY(lineOf(Point("m").addField("a", value), leaveOut).contains(QStringLiteral("no field")));
        for (const char *digits : {"NaN", "-Infinity", "inf"}) {
            const Point decimal = Point("m").addDecimal("a", digits).addField("b", 1.5);
            QVERIFY(lineOf(decimal).contains(QStringLiteral("\"a\"")));
            QCOMPARE(lineOf(decimal, leaveOut), QStringLiteral("m b=1.5 %1").arg(now));
        }
    }

    void a12_integersStayIntegers()
    {
        QCOMPARE(lineOf(Point("m")
                            .addField("a", std::int8_t(-7))
                            .addField("b", short(7))
                            .addField("c", maxInt)
                            .addField("d", std::optional<int>(7))
                            .addField("e", 7.0)
                            .addField("f", 7.5F)),
                 QStringLiteral("m a=-7i,b=7i,c=9223372036854775807i,d=7i,e=7,f=7.5 %1").arg(now));
    }

    void a12_unsignedAsAsked()
    {
        const Point small = Point("m").addField("u", std::uint8_t(7));
        const Point large = Point("m").addField("u", std::uint64_t(maxInt) + 1);
        const LineEncoder::Options asInteger{.unsignedIntegers = LineEncoder::Unsigned::AsInteger};
        const LineEncoder::Options refuse{.unsignedIntegers = LineEncoder::Unsigned::Refuse};
        QCOMPARE(lineOf(small), QStringLiteral("m u=7u %1").arg(now));
        QCOMPARE(lineOf(large), QStringLiteral("m u=9223372036854775808u %1").arg(now));
        QCOMPARE(lineOf(small, asInteger), QStringLiteral("m u=7i %1").arg(now));
        QVERIFY(lineOf(large, asInteger).contains(QStringLiteral("\"u\"")));
        QVERIFY(lineOf(small, refuse).contains(QStringLiteral("unsigned")));
    }

    void a13_timeAndDoubleKeysAreRefused()
    {
        const auto reason = [](const Point &point) { return lineOf(point); };
        QVERIFY(reason(Point("m").addTag("time", "1").addField("f", 1)).contains(QStringLiteral("reserved")));
        QVERIFY(reason(Point("m").addField("time", 1).addField("f", 1)).contains(QStringLiteral("reserved")));
        QVERIFY(
            reason(Point("m").addTag("t", "1").addTag("t", "2").addField("f", 1)).contains(QStringLiteral("twice")));
        QVERIFY(reason(Point("m").addField("f", 1).addField("f", 1)).contains(QStringLiteral("twice")));
        QVERIFY(reason(Point("m").addTag("f", "1").addField("f", 1)).contains(QStringLiteral("twice")));
    }

    void a17_noTextIsRunAsCode_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"{__import__(\"os\").name}", "{0}", "{}", "{{x}}", "%s%n", "$(id)", "`id`", "f\"{1}\"",
                                 "';DROP DATABASE d;--", "%1", "${HOME}"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }

    void a17_noTextIsRunAsCode()
    {
        QFETCH(QString, text);
        const std::string raw = text.toStdString();
        const QString name = QString(text).replace(u' ', QStringLiteral("\\ ")).replace(u'=', QStringLiteral("\\="));
        const QString value = QString(text).replace(u'"', QStringLiteral("\\\""));
        QCOMPARE(lineOf(Point(raw).addTag("k" + raw, raw).addField("f" + raw, raw)),
                 name + QStringLiteral(",k") + name + u'=' + name + QStringLiteral(" f") + name +
                     QStringLiteral("=\"") + value + QStringLiteral("\" ") + QString::number(now));
    }

    void decimalsThatAreNone()
    {
        for (const char *digits : {"", "1,5", "1e", "0x10", "1e400", "--1", "1.5.2", " 1"})
            QVERIFY2(lineOf(Point("m").addDecimal("key", digits)).contains(QStringLiteral("\"key\"")), digits);
    }
};

QTEST_GUILESS_MAIN(PointTest)
#include "point_test.moc"
