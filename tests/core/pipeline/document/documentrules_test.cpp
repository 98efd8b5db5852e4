// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lineprotocol/lineencoder.h"
#include "core/pipeline/document/keypattern.h"
#include "core/pipeline/document/pipelinedocument.h"
#include "core/pipeline/document/texttemplate.h"
#include "core/sink/messagevalue.h"
#include "core/sink/pointmapping.h"
#include "core/sink/record.h"

#include <QTest>

#include <cmath>

using namespace penstock;

namespace {

/// moc loses its way in raw strings within a class.
QByteArray json(const char *text)
{
    return QByteArray(text).replace('\'', '"');
}

std::expected<PipelineDocument, DocumentFlaw> documentWith(const QByteArray &rule)
{
    return PipelineDocument::check(json("{'schema':'penstock pipeline','version':1,'source':{'type':'kafka',"
                                        "'brokers':['b'],'topics':['t'],'group':'g'},'sinks':[{'type':'influx',"
                                        "'url':'http://a:8086','database':'d','rule':") +
                                   rule + "}]}");
}

/// One of a machine.
MessageValue machine()
{
    MessageValue value;
    value.fields = {{"line", std::string_view("north")},
                    {"unit", std::int64_t(7)},
                    {"temp_in", 21.5},
                    {"temp_out", 19.0},
                    {"note", std::string_view("ok")},
                    {"at", std::int64_t(1'700'000'000'000)},
                    {"empty", std::monostate()},
                    {"parts", NestedValue{"[1]"}}};
    return value;
}

/// The line that comes of it, or why none does.
QString lineBy(const QByteArray &rule, const MessageValue &value)
{
    const auto document = documentWith(rule);
    if (!document)
        return QStringLiteral("refused: %1 %2").arg(document.error().pointer, document.error().message);
    PointMapping mapping(*std::get<InfluxEntry>(document->sinks.first()).options.rule);
    if (const Status status = mapping.check(); !status)
        return status.error().message;
    Record record;
    record.value = &value;
    record.key = std::string_view("k\xff", 2);
    record.topic = "plant";
    record.partition = 3;
    record.row = 42;
    record.timestampMs = 1'700'000'000'001;
    PointView point;
    if (const Status status = mapping.map(record, point); !status)
        return status.error().message;
    std::string line;
    LineEncoder encoder;
    if (const Status status = encoder.append(point, line); !status)
        return status.error().message;
    return QString::fromStdString(line).trimmed();
}

} // namespace

/// Rules of a document by which each message becomes a point of its own.
class DocumentRulesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void messagesBecomePoints_data()
    {
        QTest::addColumn<QByteArray>("rule");
        QTest::addColumn<QString>("line");
        const auto row = [](const char *name, const char *rule, const char *line) {
            QTest::newRow(name) << json(rule) << QString::fromUtf8(line);
        };
        const char *const plain = "m temp_in=21.5 1700000000001000000";
        row("lists", "{'measurement':'m','fields_keys':['temp_in']}", plain);
        row("the measurement of a key", "{'measurement':{'key':'line'},'fields_keys':['temp_in']}",
            "north temp_in=21.5 1700000000001000000");
        row("of a number", "{'measurement':{'key':'unit'},'fields_keys':['temp_in']}",
            "7 temp_in=21.5 1700000000001000000");
        row("of a template", "{'measurement':{'template':'{{{line}}}_{unit}'},'fields_keys':['temp_in']}",
            "{north}_7 temp_in=21.5 1700000000001000000");
        row("of one that is missing, with another",
            "{'measurement':{'key':'none','default':'m'},'fields_keys':['temp_in']}", plain);
        row("of one that is missing", "{'measurement':{'key':'none'}}", "the rule for the measurement gives none");
        row("of one that is null", "{'measurement':{'template':'a{empty}'}}",
            "the rule for the measurement gives none");
        row("of a list", "{'measurement':{'key':'parts'}}", "the rule for the measurement gives none");
        row("fields by a pattern", "{'measurement':'m','fields_keys':{'matching':['temp_*']}}",
            "m temp_in=21.5,temp_out=19 1700000000001000000");
        row("but for some", "{'measurement':'m','fields_keys':{'matching':['temp_*','no?e'],'except':['*_out']}}",
            "m temp_in=21.5,note=\"ok\" 1700000000001000000");
        row("by a pattern that none has", "{'measurement':'m','fields_keys':{'matching':['volt*']}}",
            "the field \"volt*\" is missing");
        row("tags by a pattern, which are no fields",
            "{'measurement':'m','tags_keys':{'matching':['lin*','unit','none']},'fields_keys':{'matching':['*i*']}}",
            "m,line=north,unit=7 temp_in=21.5 1700000000001000000");
        row("the time of the first key that is there",
            "{'measurement':'m','fields_keys':['temp_in'],'time_key':{'keys':['ts','empty','at']}}",
            "m temp_in=21.5 1700000000000000000");
        row("which is no field",
            "{'measurement':'m','tags_keys':['line','note','unit'],'fields_keys':{'matching':['*'],"
            "'except':['parts','temp*']},'time_key':{'keys':['at']}}",
            "there is no field: all are null, NaN or left out");
        row("of none of them", "{'measurement':'m','fields_keys':['temp_in'],'time_key':{'keys':['ts']}}",
            "the time is neither an integer nor a text such as 2018-08-08T15:22:33Z");
        row("or else the message's own",
            "{'measurement':'m','fields_keys':['temp_in'],'time_key':{'keys':['ts'],'or_message_time':true}}", plain);
        row("metadata one by one",
            "{'measurement':'m','fields_keys':['temp_in'],'metadata':{'key':{'as':'field','name':'device'},"
            "'topic':{},'partition':{'as':'field'},'offset':{'name':'at'}}}",
            "m,__topic=plant,at=42 device=\"6bff\",__partition=3i,temp_in=21.5 1700000000001000000");
        row("a key in base64", "{'measurement':'m','fields_keys':['temp_in'],'metadata':{'key':{'text':'base64'}}}",
            "m,__key=a/8\\= temp_in=21.5 1700000000001000000");
    }
    void messagesBecomePoints()
    {
        QFETCH(const QByteArray, rule);
        QTEST(lineBy(rule, machine()), "line");
    }

    void whatIsNoMapHasNoMeasurement()
    {
        MessageValue value;
        value.isMap = false;
        value.single = std::int64_t(1);
        QVERIFY(lineBy(json("{'measurement':{'key':'line','default':'m'}}"), value).contains(QStringLiteral("no map")));
    }

    void whatIsRefused_data()
    {
        QTest::addColumn<QByteArray>("rule");
        QTest::addColumn<QString>("pointer");
        const auto row = [](const char *name, const char *rule, const char *pointer) {
            QTest::newRow(name) << json(rule) << QStringLiteral("/sinks/0/rule") + QLatin1String(pointer);
        };
        row("no measurement", "{}", "/measurement");
        row("an empty one", "{'measurement':''}", "/measurement");
        row("a number", "{'measurement':1}", "/measurement");
        row("neither key nor template", "{'measurement':{}}", "/measurement/key");
        row("both", "{'measurement':{'key':'a','template':'b'}}", "/measurement/key");
        row("a brace alone", "{'measurement':{'template':'a{b'}}", "/measurement/template");
        row("a closing brace alone", "{'measurement':{'template':'a}b'}}", "/measurement/template");
        row("nothing between braces", "{'measurement':{'template':'a{}'}}", "/measurement/template");
        row("something else", "{'measurement':{'key':'a','else':'b'}}", "/measurement/else");
        row("no pattern", "{'measurement':'m','tags_keys':{'except':['a']}}", "/tags_keys/matching");
        row("an empty pattern", "{'measurement':'m','fields_keys':{'matching':['']}}", "/fields_keys/matching");
        row("no key of the time", "{'measurement':'m','time_key':{'keys':[]}}", "/time_key/keys");
        row("metadata of another name", "{'measurement':'m','metadata':{'headers':{}}}", "/metadata/headers");
        row("of another place", "{'measurement':'m','metadata':{'topic':{'as':'measurement'}}}", "/metadata/topic/as");
        row("a topic in hex", "{'measurement':'m','metadata':{'topic':{'text':'hex'}}}", "/metadata/topic/text");
        row("without a name", "{'measurement':'m','metadata':{'topic':{'name':''}}}", "/metadata/topic/name");
        row("metadata twice", "{'measurement':'m','include_metadata_tags':true,'metadata':{}}", "/metadata");
    }
    void whatIsRefused()
    {
        QFETCH(const QByteArray, rule);
        const auto document = documentWith(rule);
        QVERIFY(!document);
        QTEST(document.error().pointer, "pointer");
        QVERIFY(!document.error().message.isEmpty());
    }

    void keysMatchPatterns_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("key");
        QTest::addColumn<bool>("matches");
        const auto row = [](const char *pattern, const char *key, bool matches) {
            QTest::addRow("%s of %s", pattern, key)
                << QString::fromLatin1(pattern) << QString::fromLatin1(key) << matches;
        };
        row("a", "a", true);
        row("a", "A", false);
        row("a", "ab", false);
        row("*", "", true);
        row("*", "abc", true);
        row("?", "", false);
        row("a?c", "abc", true);
        row("a?c", "ac", false);
        row("*.temp", "line.1.temp", true);
        row("*.temp", "line.temperature", false);
        row("a*b*c", "aXbYbZc", true);
        row("a*b*c", "aXcYb", false);
        row("a**", "a", true);
        row("*a*a*a*a*a*a*a*b", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", false); // soon
    }
    void keysMatchPatterns()
    {
        QFETCH(const QString, pattern);
        QFETCH(const QString, key);
        QTEST(KeyPattern({pattern.toStdString()}, {}).matches(key.toStdString()), "matches");
        QVERIFY(!KeyPattern({"*"}, {pattern.toStdString()}).matches(key.toStdString()) ==
                KeyPattern({pattern.toStdString()}, {}).matches(key.toStdString()));
    }

    void templatesTakeNumbersAndTruth()
    {
        MessageValue value;
        value.fields = {{"i", std::int64_t(-3)}, {"d", 0.5}, {"t", true}, {"nan", std::nan("")}};
        const auto of = [&value](const char *text) {
            const Result<TextTemplate> read = TextTemplate::read(text);
            return read ? read->of(value) : std::optional<std::string>("unread");
        };
        QCOMPARE(of("{i}/{d}/{t}"), std::optional<std::string>("-3/0.5/true"));
        QCOMPARE(of("no key"), std::optional<std::string>("no key"));
        QCOMPARE(of("}}{{"), std::optional<std::string>("}{"));
        QCOMPARE(of("{nan}"), std::optional<std::string>());
        QCOMPARE(of("{a{b}"), std::optional<std::string>("unread"));
    }
};

QTEST_GUILESS_MAIN(DocumentRulesTest)
#include "documentrules_test.moc"
