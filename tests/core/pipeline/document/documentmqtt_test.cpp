// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/document/documentrun.h"
#include "core/sink/pointmapping.h"
#include "core/source/source.h"

#include <QTest>

using namespace penstock;
using namespace Qt::StringLiterals;

namespace {

const QByteArray list = R"({"type":"list"})";

QByteArray document(const QByteArray &more, const QByteArray &sinks, const QByteArray &policy)
{
    return R"({"schema":"penstock pipeline","version":1,"source":{"type":"mqtt","host":"h","topics":["t/#"])" + more +
           R"(},"sinks":[)" + sinks + R"(],"policy":)" + policy + '}';
}

PipelineDocument readWith(const QByteArray &more, const QByteArray &sinks = list, const QByteArray &policy = "{}")
{
    const auto read = PipelineDocument::read(document(more, sinks, policy));
    if (!read)
        qFatal("%s", qPrintable(read.error().message));
    return *read;
}

const MqttOptions &optionsOf(const PipelineDocument &document)
{
    return std::get<MqttEntry>(document.source).options;
}

QByteArray influxWith(const QByteArray &rule)
{
    return R"({"type":"influx","url":"http://a:1","database":"d","rule":)" + rule + '}';
}

} // namespace

/// MQTT as the source of a pipeline's document. What is refused: see integration/mqttflows.
class DocumentMqttTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void defaults();
    void allFields();
    void whoWaitsForIt_data();
    void whoWaitsForIt();
    void topicsAreTags_data();
    void topicsAreTags();
    void pointsNeedARule();
    void secretsAreFetched();
};

void DocumentMqttTest::defaults()
{
    const PipelineDocument read = readWith({});
    const MqttOptions &options = optionsOf(read);
    QCOMPARE(options.host, u"h"_s);
    QCOMPARE(options.portOrUsual(), quint16(1883));
    QCOMPARE(options.topics, QStringList{u"t/#"_s});
    QCOMPARE(options.qos, 1);
    QVERIFY(options.takesRetained && options.acknowledgesWritten && !options.tls && options.clientId.isEmpty());
    QCOMPARE(int(options.format.kind), int(MessageFormat::Kind::Json));
    QCOMPARE(optionsOf(readWith(R"(,"tls":true)")).portOrUsual(), quint16(8883));
    QVERIFY(isEndless(read));
    QCOMPARE(sourceName(read), u"t/#"_s);
}

void DocumentMqttTest::allFields()
{
    const PipelineDocument read = readWith(
        R"(,"port":18,"tls":true,"ca":"/ca","certificate":"/c","key":"/k","key_password":{"env":"K"},"user":"u",)"
        R"("password":{"file":"/p"},"client_id":"i","qos":2,"retained":false,"acknowledge":"received",)"
        R"("queue_messages":5,"topic_pattern":"t/{a}","topic_tag":"topic","format":"value","value_field":"v",)"
        R"("mapping":{"leave_out":["x*"],"rename":{"v":"w"},"types":{"w":"integer"},"tags":{"p":"q"}})");
    const MqttOptions &options = optionsOf(read);
    QCOMPARE(options.port, quint16(18));
    QCOMPARE(options.caFile, u"/ca"_s);
    QCOMPARE(options.certificateFile, u"/c"_s);
    QCOMPARE(options.keyFile, u"/k"_s);
    QCOMPARE(options.user, u"u"_s);
    QCOMPARE(options.clientId, u"i"_s);
    QCOMPARE(options.qos, 2);
    QVERIFY(!options.takesRetained && !options.acknowledgesWritten);
    QCOMPARE(options.queueMessages, std::size_t(5));
    QCOMPARE(options.topicPattern, u"t/{a}"_s);
    QCOMPARE(options.topicName, std::string("topic"));
    QCOMPARE(options.format.valueName, std::string("v"));
    const MessageMapping mapping{.leftOut = {"x*"},
                                 .renamed = {{"v", "w"}},
                                 .types = {{"w", MessageMapping::Type::Integer}},
                                 .constants = {{"p", "q"}}};
    QCOMPARE(options.format.mapping, mapping);
    QCOMPARE(std::get<MqttEntry>(read.source).keyPassword.environment, u"K"_s);
    QCOMPARE(std::get<MqttEntry>(read.source).password.file, u"/p"_s);
}

void DocumentMqttTest::whoWaitsForIt_data()
{
    QTest::addColumn<QByteArray>("more");
    QTest::addColumn<bool>("brokerWaits");
    QTest::newRow("nobody") << QByteArray() << false;
    QTest::newRow("a client id") << QByteArray(R"(,"client_id":"i")") << true;
    QTest::newRow("QoS 2") << QByteArray(R"(,"client_id":"i","qos":2)") << true;
    QTest::newRow("QoS 0") << QByteArray(R"(,"client_id":"i","qos":0)") << false;
    QTest::newRow("acknowledged at once") << QByteArray(R"(,"client_id":"i","acknowledge":"received")") << false;
}

void DocumentMqttTest::whoWaitsForIt()
{
    QFETCH(const QByteArray, more);
    QFETCH(const bool, brokerWaits);
    const FlowPolicy policy = readWith(more).policy;
    QCOMPARE(policy.spill.mode == SpillPolicy::Mode::Away, !brokerWaits);
    QCOMPARE(policy.commitEvery, brokerWaits ? 20U : FlowPolicy().commitEvery);
    QCOMPARE(policy.commitIntervalMs, brokerWaits ? 100 : FlowPolicy().commitIntervalMs);
    // What somebody says counts.
    const FlowPolicy own = readWith(more, list, R"({"commit_every":7,"commit_interval_ms":8})").policy;
    QCOMPARE(own.commitEvery, 7U);
    QCOMPARE(own.commitIntervalMs, 8);
    const auto spilling = PipelineDocument::read(document(more, list, R"({"spill":{"mode":"always"}})"));
    QCOMPARE(spilling.has_value(), !brokerWaits);
}

void DocumentMqttTest::topicsAreTags_data()
{
    QTest::addColumn<QByteArray>("rule");
    QTest::addColumn<QByteArray>("point"); // as JSON; empty: it is refused
    const auto row = [](const char *name, const char *rule, const char *point) {
        QTest::newRow(name) << QByteArray(rule) << QByteArray(point);
    };
    row("of themselves", R"({"measurement":"m"})", R"({"measurement":"m","tags":{"c":"x","a":"7"},"fields":{"v":1}})");
    row("beside others", R"({"measurement":"m","tags_keys":["h","a"]})",
        R"({"measurement":"m","tags":{"h":"b","a":"7","c":"x"},"fields":{"v":1}})");
    row("as a field by choice", R"({"measurement":"m","fields_keys":["v","a"]})",
        R"({"measurement":"m","tags":{"c":"x"},"fields":{"v":1,"a":"7"}})");
    row("beside a pattern of tags", R"({"measurement":"m","tags_keys":{"matching":["h*"]}})",
        R"({"measurement":"m","tags":{"h":"b","c":"x","a":"7"},"fields":{"v":1}})");
    row("beside a pattern of fields", R"({"measurement":"m","fields_keys":{"matching":["*"]}})",
        R"({"measurement":"m","tags":{"c":"x","a":"7"},"fields":{"v":1,"h":"b"}})");
    row("and a measurement", R"({"measurement":{"template":"m_{a}"},"fields_keys":["v"]})",
        R"({"measurement":"m_7","tags":{"c":"x","a":"7"},"fields":{"v":1}})");
}

void DocumentMqttTest::topicsAreTags()
{
    QFETCH(const QByteArray, rule);
    QFETCH(const QByteArray, point);
    const PipelineDocument read =
        readWith(R"(,"topic_pattern":"t/{a}","mapping":{"tags":{"c":"x"}})", influxWith(rule));
    PointMapping mapping(*std::get<InfluxEntry>(read.sinks.first()).options.rule);
    QVERIFY(mapping.check());
    MessageValue value;
    value.fields = {{"v", std::int64_t(1)}, {"c", std::string_view("x")}, {"a", std::string_view("7")}};
    if (rule.contains("h*") || rule.contains("\"h\"") || rule.contains("\"*\""))
        value.fields.push_back({"h", std::string_view("b")});
    Record record;
    record.value = &value;
    record.timestampMs = 0;
    const Status status = mapping.map(record, record.point);
    QVERIFY2(status, status ? "" : qPrintable(status.error().message));
    record.point.time = 0;
    std::string json;
    appendJson(record.point, json);
    QByteArray expected = point;
    expected.insert(expected.size() - 1, R"(,"time":0)");
    QCOMPARE(QByteArray::fromStdString(json), expected);
}

void DocumentMqttTest::pointsNeedARule()
{
    const QByteArray bare = R"({"type":"influx","url":"http://a:1","database":"d"})";
    const auto refused = PipelineDocument::read(document({}, bare, "{}"));
    QVERIFY(!refused);
    QVERIFY2(refused.error().message.contains(u"needs a \"rule\""), qPrintable(refused.error().message));
    QVERIFY(PipelineDocument::read(document(R"(,"format":"line_protocol")", bare, "{}")));
}

void DocumentMqttTest::secretsAreFetched()
{
    const PipelineDocument read = readWith(R"(,"user":"u","password":{"env":"PENSTOCK_TEST_MQTT"})");
    qunsetenv("PENSTOCK_TEST_MQTT");
    const auto missing = DocumentRun().makeSource(read);
    QVERIFY(!missing);
    QVERIFY2(missing.error().message.contains(u"PENSTOCK_TEST_MQTT"), qPrintable(missing.error().message));
    qputenv("PENSTOCK_TEST_MQTT", "s3cret");
    QVERIFY(DocumentRun().makeSource(read));
}

QTEST_GUILESS_MAIN(DocumentMqttTest)
#include "documentmqtt_test.moc"
