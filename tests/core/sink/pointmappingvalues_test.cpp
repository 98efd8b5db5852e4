// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mappingsamples.h"

#include <QTest>

#include <limits>

using namespace penstock;

namespace {

constexpr double notANumber = std::numeric_limits<double>::quiet_NaN();
constexpr double infinite = std::numeric_limits<double>::infinity();

} // namespace

class PointMappingValuesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // The rows of §1.7; what upstream does wrong there is right here.
    void q1_7_values_data()
    {
        QTest::addColumn<PointRule>("rule");
        QTest::addColumn<Fields>("fields");
        QTest::addColumn<std::string>("line");

        const PointRule plain = ruleOf();
        const MessageValue::Field good{"v", std::int64_t(1)};
        const std::string none = "refused: there is no field: all are null, NaN or left out";
        QTest::newRow("null field") << plain << Fields{good, {"n", {}}} << "m v=1i" + ownTime;
        QTest::newRow("NaN") << plain << Fields{good, {"n", notANumber}} << "m v=1i" + ownTime;
        QTest::newRow("+Inf") << plain << Fields{good, {"n", infinite}} << "m v=1i" + ownTime;
        QTest::newRow("-Inf") << plain << Fields{good, {"n", -infinite}} << "m v=1i" + ownTime;
        QTest::newRow("all null") << plain << Fields{{"n", {}}, {"o", notANumber}} << none;
        QTest::newRow("empty map") << plain << Fields{} << none;
        QTest::newRow("only tags") << ruleOf({"t"}) << Fields{{"t", "x"}} << none;
        QTest::newRow("kinds")
            << plain << Fields{{"b", false}, {"i", std::int64_t(-5)}, {"f", 2.0}, {"g", 0.1}, {"s", "a\"b\\c"}}
            << "m b=false,i=-5i,f=2,g=0.1,s=\"a\\\"b\\\\c\"" + ownTime;
        QTest::newRow("digits as they were written")
            << plain << Fields{{"d", Decimal{"219.230"}}} << "m d=219.230" + ownTime;
        QTest::newRow("unsigned") << plain << Fields{{"u", ~std::uint64_t(0)}} << "m u=18446744073709551615u" + ownTime;
        QTest::newRow("beyond 64 bits") << plain << Fields{{"w", WideInteger{"99999999999999999999"}}}
                                        << std::string("refused: \"w\" is an integer beyond 64 bits");
        PointRule floats = plain;
        floats.convertIntsToFloats = true;
        QTest::newRow("beyond 64 bits, as a float")
            << floats << Fields{{"w", WideInteger{"99999999999999999999"}}} << "m w=99999999999999999999" + ownTime;
        QTest::newRow("a list") << plain << Fields{good, {"l", NestedValue{"[1]"}}}
                                << std::string("refused: \"l\" is a list, a map or bytes, which no field holds");
        QTest::newRow("bytes") << plain << Fields{good, {"l", BytesValue{"\xff"}}}
                               << std::string("refused: \"l\" is a list, a map or bytes, which no field holds");
        QTest::newRow("a list as a tag") << ruleOf({"l"}) << Fields{good, {"l", NestedValue{"[1]"}}}
                                         << std::string("refused: \"l\" is a list, a map or bytes, which no tag holds");
        QTest::newRow("a missing field") << ruleOf({}, {"v", "x"}) << Fields{good}
                                         << std::string("refused: the field \"x\" is missing");
        PointRule loose = ruleOf({}, {"v", "x"});
        loose.allowMissingFields = true;
        QTest::newRow("allow_missing_fields") << loose << Fields{good} << "m v=1i" + ownTime;
        QTest::newRow("a missing tag") << ruleOf({"x"}) << Fields{good} << "m v=1i" + ownTime;
        QTest::newRow("null and empty tags")
            << ruleOf({"x", "y"}) << Fields{good, {"x", {}}, {"y", ""}} << "m v=1i" + ownTime;
        QTest::newRow("tags of other kinds")
            << ruleOf({"i", "b", "f"}) << Fields{good, {"i", std::int64_t(1)}, {"b", true}, {"f", 1.0}}
            << "m,b=true,f=1.0,i=1 v=1i" + ownTime;
        QTest::newRow("a tag to be escaped")
            << ruleOf({"x"}) << Fields{good, {"x", "a b,c=d"}} << "m,x=a\\ b\\,c\\=d v=1i" + ownTime;
        PointRule both = ruleOf({"v"});
        both.fieldsKeys = PointRule::Keys([](const MessageValue &) { return Keys{"v"}; });
        QTest::newRow("rules that overlap")
            << both << Fields{good} << std::string("refused: \"v\" is a tag and a field by the rules");
        PointRule timed = plain;
        timed.timeSetter = std::string("at");
        QTest::newRow("the time is no field")
            << timed << Fields{good, {"at", "1970-01-01T00:00:01Z"}} << std::string("m v=1i 1000000000");
        timed.fieldsKeys = Keys{"v", "at"};
        QTest::newRow("unless it is named as one") << timed << Fields{good, {"at", "1970-01-01T00:00:01Z"}}
                                                   << std::string("m v=1i,at=\"1970-01-01T00:00:01Z\" 1000000000");
        PointRule same = ruleOf({"at"});
        same.timeSetter = std::string("at");
        QTest::newRow("a tag that is the time") << same << Fields{good, {"at", "1970-01-01T00:00:01Z"}}
                                                << std::string("m,at=1970-01-01T00:00:01Z v=1i 1000000000");
        PointRule seconds = plain;
        seconds.timePrecision = Precision::Seconds;
        QTest::newRow("the precision is not that of the message's own time")
            << seconds << Fields{good} << "m v=1i" + ownTime;
    }

    void q1_7_values()
    {
        QFETCH(PointRule, rule);
        QFETCH(Fields, fields);
        QFETCH(std::string, line);
        QCOMPARE(lineBy(rule, fields), line);
    }

    // As the older client has it: a tag c without value, h="a"b", s="None", a dropped empty string, users=Nonei.
    void a19_escapedKeptAndNeverText_data()
    {
        QTest::addColumn<Fields>("fields");
        QTest::addColumn<std::string>("line");

        const MessageValue::Field good{"v", std::int64_t(1)};
        QTest::newRow("names") << Fields{good, {"tag 1", "a"}, {"fi=eld,2", true}}
                               << "m,tag\\ 1=a v=1i,fi\\=eld\\,2=true" + ownTime;
        QTest::newRow("an enumerator as a tag")
            << Fields{good, {"level", "a \"b\", c"}} << "m,level=a\\ \"b\"\\,\\ c v=1i" + ownTime;
        QTest::newRow("an enumerator as a field")
            << Fields{good, {"state", "a \"b\", c"}} << "m v=1i,state=\"a \\\"b\\\", c\"" + ownTime;
        QTest::newRow("an empty string") << Fields{good, {"s", ""}} << "m v=1i,s=\"\"" + ownTime;
        QTest::newRow("nulls") << Fields{good, {"level", {}}, {"s", {}}} << "m v=1i" + ownTime;
        QTest::newRow("texts like nulls")
            << Fields{good, {"level", "None"}, {"s", "null"}} << "m,level=None v=1i,s=\"null\"" + ownTime;
    }

    void a19_escapedKeptAndNeverText()
    {
        QFETCH(Fields, fields);
        QFETCH(std::string, line);
        QCOMPARE(lineBy(ruleOf({"tag 1", "level"}), fields), line);
        PointRule named = ruleOf();
        named.measurement = std::string("a b,c");
        QCOMPARE(lineBy(named, {{"v", true}}), "a\\ b\\,c v=true" + ownTime);
    }

    void q6_8_theInputIsNotChanged()
    {
        const MessageValue value = mapOf({{"t", "x"}, {"v", std::int64_t(1)}});
        PointMapping mapping(ruleOf({"t"}));
        PointView point;
        for (int time = 0; time < 2; ++time) {
            QVERIFY(mapping.map(messageOf(value), point));
            QCOMPARE(point.tags.size(), std::size_t(1));
            QCOMPARE(point.fields.size(), std::size_t(1));
        }
        QVERIFY(value.find("t") && value.find("v"));
    }

    void q6_9_oneFieldAloneMayBecomeAFloat()
    {
        PointRule rule = ruleOf();
        rule.floatFields = {"f"};
        QCOMPARE(lineBy(rule, {{"f", std::int64_t(1)}, {"i", std::int64_t(1)}, {"b", true}}),
                 "m f=1,i=1i,b=true" + ownTime);
    }

    void q6_16_theOffsetTellsTwoMessagesApartWhereTheirPointsDoNot()
    {
        const MessageValue value = mapOf({{"t", "x"}, {"v", std::int64_t(1)}});
        Record first = messageOf(value);
        first.row = 41;
        Record second = first;
        second.row = 42;
        PointRule rule = ruleOf({"t"});
        // Of one series and one time: whichever is written last is there, and so is one that is written again.
        QCOMPARE(lineBy(rule, first), lineBy(rule, second));
        rule.metadata = {.offset = PointRule::As::Tag};
        QVERIFY(lineBy(rule, first).find(",__offset=41") != std::string::npos);
        QVERIFY(lineBy(rule, second).find(",__offset=42") != std::string::npos);
        QCOMPARE(lineBy(rule, second), lineBy(rule, second));
    }

    void q6_10_earlyAndNegativeTimes_data()
    {
        QTest::addColumn<qint64>("time"); // ms
        QTest::addColumn<std::string>("result");

        QTest::newRow("0") << qint64(0) << std::string("0");
        QTest::newRow("before 1970") << qint64(-1) << std::string("-1000000");
        QTest::newRow("2001-09-09, 12 digits") << qint64(999'999'999'999) << std::string("999999999999000000");
        QTest::newRow("1950") << qint64(-631'152'000'000) << std::string("-631152000000000000");
    }

    void q6_10_earlyAndNegativeTimes()
    {
        QFETCH(qint64, time);
        QFETCH(std::string, result);
        const MessageValue value = mapOf({{"v", true}, {"at", std::int64_t(time)}});
        Record record = messageOf(value);
        record.timestampMs = time;
        PointRule rule = ruleOf({}, {"v"});
        QCOMPARE(lineBy(rule, record), "m v=true " + result);
        rule.timeSetter = std::string("at");
        QCOMPARE(lineBy(rule, record), "m v=true " + result);
    }

    void q6_10_theCheckOfDigitsCanBeTurnedOff()
    {
        PointRule rule = ruleOf();
        rule.timeSetter = std::string("at");
        rule.checksDigits = false;
        QCOMPARE(lineBy(rule, {{"v", true}, {"at", std::int64_t(1'600'000'000)}}),
                 std::string("m v=true 1600000000000000"));
        QVERIFY(lineBy(rule, {{"v", true}, {"at", std::int64_t(1) << 62}}).starts_with("refused: "));
    }

    void q6_11_whatIsLeftOutIsCounted()
    {
        PointMapping mapping(ruleOf());
        PointView point;
        const MessageValue value = mapOf({{"v", true}, {"n", notANumber}, {"o", infinite}, {"p", {}}});
        QVERIFY(mapping.map(messageOf(value), point));
        QCOMPARE(mapping.notFinite(), std::uint64_t(2));
    }

    void q6_21_keysAreText_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<int>("as");
        QTest::addColumn<std::string>("tag");

        using Text = PointRule::Metadata::KeyText;
        QTest::newRow("text") << QByteArray("k\xc3\xa9") << int(Text::Text) << std::string(",__key=k\xc3\xa9");
        QTest::newRow("bytes") << QByteArray("\xff\x01", 2) << int(Text::Text) << std::string(",__key=ff01");
        QTest::newRow("hex") << QByteArray("ab") << int(Text::Hex) << std::string(",__key=6162");
        QTest::newRow("base64") << QByteArray("ab") << int(Text::Base64) << std::string(",__key=YWI\\=");
        QTest::newRow("none") << QByteArray() << int(Text::Text) << std::string();
    }

    void q6_21_keysAreText()
    {
        QFETCH(QByteArray, key);
        QFETCH(int, as);
        QFETCH(std::string, tag);
        PointRule rule = ruleOf();
        rule.metadata = {.key = PointRule::As::Tag, .keyText = PointRule::Metadata::KeyText(as)};
        const MessageValue value = mapOf({{"v", true}});
        Record record = messageOf(value);
        const std::string bytes = key.toStdString();
        record.key = bytes;
        if (key.isNull())
            record.key.reset();
        QCOMPARE(lineBy(rule, record), "m" + tag + " v=true" + ownTime);
    }
};

QTEST_GUILESS_MAIN(PointMappingValuesTest)
#include "pointmappingvalues_test.moc"
