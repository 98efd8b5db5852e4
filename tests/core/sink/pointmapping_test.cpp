// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mappingsamples.h"

#include <QTest>

using namespace penstock;

class PointMappingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void q5_9_measurement_data()
    {
        columns();
        QTest::newRow("fixed, all fields, own time") << ruleOf() << two << "m key1=1i,key2=2i" + ownTime;
        PointRule rule = ruleOf();
        rule.measurement = PointRule::Text([](const MessageValue &) { return std::string("by rule"); });
        QTest::newRow("by a rule") << rule << two << "by\\ rule key1=1i,key2=2i" + ownTime;
        rule.measurement = PointRule::Text([](const MessageValue &) { return std::nullopt; });
        QTest::newRow("a rule without one")
            << rule << two << std::string("refused: the rule for the measurement gives none");
    }
    void q5_9_measurement() { compare(); }

    void q5_10_fieldsKeys_data()
    {
        columns();
        QTest::newRow("named") << ruleOf({}, {"key1"}) << two << "m key1=1i" + ownTime;
        PointRule rule = ruleOf();
        rule.fieldsKeys = PointRule::Keys([](const MessageValue &) { return Keys{"key2"}; });
        QTest::newRow("by a rule") << rule << two << "m key2=2i" + ownTime;
    }
    void q5_10_fieldsKeys() { compare(); }

    void q5_11_tagsKeys_data()
    {
        columns();
        const Fields tagged{{"key1", std::int64_t(1)}, {"tag1", "x"}};
        QTest::newRow("a tag is no field") << ruleOf({"tag1"}) << tagged << "m,tag1=x key1=1i" + ownTime;
        PointRule rule = ruleOf();
        rule.tagsKeys = PointRule::Keys([](const MessageValue &) { return Keys{"tag1"}; });
        QTest::newRow("by a rule") << rule << tagged << "m,tag1=x key1=1i" + ownTime;
        QTest::newRow("tags {b:2}, fields {a:1}")
            << ruleOf({"b"}) << Fields{{"a", std::int64_t(1)}, {"b", std::int64_t(2)}} << "m,b=2 a=1i" + ownTime;
    }
    void q5_11_tagsKeys() { compare(); }

    void q5_14_metadata_data()
    {
        columns();
        PointRule rule = ruleOf();
        rule.metadata = PointRule::metadataTags();
        QTest::newRow("include_metadata_tags")
            << rule << Fields{{"a", true}} << "m,__key=key,__partition=1,__topic=topic a=true" + ownTime;
        rule.metadata = {.offset = PointRule::As::Field};
        QTest::newRow("the offset alone, as a field")
            << rule << Fields{{"a", true}} << "m __offset=7i,a=true" + ownTime;
    }
    void q5_14_metadata() { compare(); }

    void q5_18_convertIntsToFloats_data()
    {
        columns();
        PointRule rule = ruleOf();
        rule.convertIntsToFloats = true;
        const Fields numbers{{"t", "value"}, {"i", std::int64_t(0)}, {"f", 1.1}, {"b", true}};
        QTest::newRow("all fields") << rule << numbers << "m t=\"value\",i=0,f=1.1,b=true" + ownTime;
        rule.fieldsKeys = Keys{"t", "i", "f", "b"};
        QTest::newRow("with fields_keys") << rule << numbers << "m t=\"value\",i=0,f=1.1,b=true" + ownTime;
        rule.tagsKeys = Keys{"n"};
        rule.fieldsKeys = Keys{};
        QTest::newRow("tags are left alone")
            << rule << Fields{{"n", std::int64_t(1)}, {"i", std::int64_t(2)}} << "m,n=1 i=2" + ownTime;
    }
    void q5_18_convertIntsToFloats() { compare(); }

    void q5_20_times_data()
    {
        timeColumns();
        QTest::newRow("s") << in(Precision::Seconds) << MessageCell(std::int64_t(1'600'000'000))
                           << std::string("1600000000000000000");
        QTest::newRow("ms") << in() << MessageCell(std::int64_t(1'600'000'000'001))
                            << std::string("1600000000001000000");
        QTest::newRow("us") << in(Precision::Microseconds) << MessageCell(std::int64_t(1'600'000'000'000'001))
                            << std::string("1600000000000001000");
        QTest::newRow("ns") << in(Precision::Nanoseconds) << MessageCell(std::int64_t(1'600'000'000'000'000'001))
                            << std::string("1600000000000000001");
        QTest::newRow("RFC 3339") << in() << MessageCell("2018-08-08T15:22:33.123456789Z")
                                  << std::string("1533741753123456789");
        QTest::newRow("with an offset") << in() << MessageCell("2018-08-08T17:22:33+02:00")
                                        << std::string("1533741753000000000");
    }
    void q5_20_times() { compareTimes(); }

    void q5_19_noTimeInTheValue_data()
    {
        timeColumns();
        QTest::newRow("null: the message's own") << in() << MessageCell() << ownTime.substr(1);
    }
    void q5_19_noTimeInTheValue()
    {
        compareTimes();
        QCOMPARE(lineBy(ruleOf(), {{"v", true}}), "m v=true" + ownTime); // no setter at all
    }

    void q5_21_whatIsNoTime_data()
    {
        timeColumns();
        const std::string refused = "refused: the time ";
        const std::string noText = "is neither an integer nor a text such as 2018-08-08T15:22:33Z";
        QTest::newRow("16 digits in ms")
            << in() << MessageCell(std::int64_t(1'600'000'000'000'000))
            << refused + "1600000000000000 has 16 digits; in the precision of milliseconds times of today have 13";
        QTest::newRow("10 digits in ms")
            << in() << MessageCell(std::int64_t(1'600'000'000))
            << refused + "1600000000 has 10 digits; in the precision of milliseconds times of today have 13";
        QTest::newRow("a float") << in() << MessageCell(1.6e12) << refused + noText;
        QTest::newRow("a boolean") << in() << MessageCell(true) << refused + noText;
    }
    void q5_21_whatIsNoTime() { compareTimes(); }

    void q5_19_aTextThatIsNoTimeAndAMissingOneAreRefused()
    {
        PointRule rule = ruleOf();
        rule.timeSetter = std::string("at");
        rule.allowMissingFields = true;
        QVERIFY(lineBy(rule, {{"v", true}, {"at", "yesterday"}}).starts_with("refused: "));
        QCOMPARE(lineBy(rule, {{"v", true}}), std::string("refused: the time \"at\" is missing"));
        rule.timeSetter = {};
        const MessageValue value = mapOf({{"v", true}});
        Record record = messageOf(value);
        record.timestampMs.reset();
        QCOMPARE(lineBy(rule, record), std::string("refused: neither the value nor the message has a time"));
    }

    void q5_12_onlyMaps()
    {
        const MessageValue one = singleOf(std::int64_t(1));
        const std::string refused = "refused: the value is no map of names and values, so there are no fields";
        QCOMPARE(lineBy(ruleOf(), messageOf(one)), refused);
        QCOMPARE(lineBy(ruleOf(), lineOf("m v=1 1", 1)), refused);
    }

    void q5_13_whatIsCheckedBefore_data()
    {
        QTest::addColumn<PointRule>("rule");
        QTest::addColumn<QString>("said"); // empty: nothing

        QTest::newRow("good") << ruleOf({"a"}, {"b"}) << QString();
        QTest::newRow("the same key in both")
            << ruleOf({"a", "b", "c"}, {"c", "d", "a"})
            << QStringLiteral("These keys are named as tags and as fields: c, a. Choose one.");
        PointRule rule = ruleOf({"a"});
        rule.fieldsKeys = PointRule::Keys([](const MessageValue &) { return Keys{"a"}; });
        QTest::newRow("a rule is asked for each record") << rule << QString();
        rule = ruleOf();
        rule.timePrecision = Precision::Hours;
        QTest::newRow("hours") << rule << QStringLiteral("Times of messages are in s, ms, us or ns, not in hours.");
        rule = ruleOf();
        rule.measurement = std::string();
        QTest::newRow("no measurement") << rule
                                        << QStringLiteral("No measurement is named. Name one, or give a rule for it.");
    }

    void q5_13_whatIsCheckedBefore()
    {
        QFETCH(PointRule, rule);
        const Status status = PointMapping(rule).check();
        QTEST(status ? QString() : status.error().message, "said");
    }

private:
    static void columns()
    {
        QTest::addColumn<PointRule>("rule");
        QTest::addColumn<Fields>("fields");
        QTest::addColumn<std::string>("line");
    }
    static void compare()
    {
        QFETCH(PointRule, rule);
        QFETCH(Fields, fields);
        QFETCH(std::string, line);
        QCOMPARE(lineBy(rule, fields), line);
    }

    static void timeColumns()
    {
        QTest::addColumn<PointRule>("rule");
        QTest::addColumn<MessageCell>("time");
        QTest::addColumn<std::string>("result"); // of the line, behind the field
    }
    static PointRule in(Precision precision = Precision::Milliseconds)
    {
        PointRule rule = ruleOf();
        rule.timeSetter = std::string("time_");
        rule.timePrecision = precision;
        return rule;
    }
    /// By a key and by a function.
    static void compareTimes()
    {
        QFETCH(PointRule, rule);
        QFETCH(MessageCell, time);
        QFETCH(std::string, result);
        const std::string line = lineBy(rule, {{"v", true}, {"time_", time}});
        QCOMPARE(line, result.starts_with("refused") ? result : "m v=true " + result);
        rule.timeSetter = PointRule::Time([time](const MessageValue &) { return time; });
        rule.fieldsKeys = Keys{"v"};
        QCOMPARE(lineBy(rule, {{"v", true}, {"time_", "unused"}}), line);
    }

    const Fields two{{"key1", std::int64_t(1)}, {"key2", std::int64_t(2)}};
};

QTEST_GUILESS_MAIN(PointMappingTest)
#include "pointmapping_test.moc"
