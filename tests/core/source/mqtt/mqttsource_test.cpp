// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/source/mqtt/mqttreading.h"

#include <QTest>

using namespace penstock;
using namespace penstock::mqttreading;
using namespace Qt::StringLiterals;
using Kind = MessageFormat::Kind;
using Next = Source::Next;

namespace {

QString value(int number)
{
    return u"{\"value\":%1}"_s.arg(number);
}

} // namespace

/// Messages of a real mosquitto.
class MqttSourceTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_server.start(), qPrintable(m_server.problem())); }
    void m1_allComeOnce_data();
    void m1_allComeOnce();
    void m6_payloads_data();
    void m6_payloads();
    void m2_topicsBecomeNames();
    void noTwoHaveTheSameTime();
    void m2_wildcards();
    void m8_retained_data();
    void m8_retained();

private:
    MqttOptions options(const QStringList &topics = {u"t/#"_s}) const { return optionsFor(m_server.port(), topics); }
    std::unique_ptr<Source> open(const MqttOptions &options) const { return openSubscribed(options, m_server); }

    MosquittoServer m_server;
};

void MqttSourceTest::m1_allComeOnce_data()
{
    QTest::addColumn<int>("sent");
    QTest::addColumn<int>("asked");
    QTest::addColumn<QString>("clientId");
    for (int qos = 0; qos <= 2; ++qos) {
        QTest::addRow("QoS %d", qos) << qos << qos << QString();
        QTest::addRow("QoS %d asked for as 2", qos) << qos << 2 << QString();
        QTest::addRow("QoS %d, kept", qos) << qos << qos << u"once%1"_s.arg(qos);
    }
}

void MqttSourceTest::m1_allComeOnce()
{
    QFETCH(const int, sent);
    QFETCH(const int, asked);
    QFETCH(const QString, clientId);
    constexpr int count = 300;
    MqttOptions wanted = options();
    wanted.qos = asked;
    wanted.clientId = clientId;
    const auto source = open(wanted);
    QCOMPARE(source->isPartitioned(), asked > 0 && !clientId.isEmpty());
    QVERIFY(m_server.publishNumbers("t/n", count, sent));
    for (int i = 0; i < count; ++i) {
        QCOMPARE(nextRecord(*source), value(i));
        QCOMPARE(source->record().row, quint64(i + 1));
        QCOMPARE(textOf(*source->record().key), u"t/n"_s);
        QVERIFY(*source->record().timestampMs > 1'700'000'000'000);
        settle(*source, source->record().row);
    }
    QVERIFY(isQuiet(*source));
    QVERIFY(source->bytesRead() > count);
    QVERIFY2(source->notes().isEmpty(), qPrintable(source->notes().join(u'\n')));
    source->close();
}

void MqttSourceTest::m6_payloads_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<QStringList>("records"); // "!" and a part of what is wrong
    const auto row = [](const char *name, Kind kind, const char *payload, const QStringList &records) {
        QTest::newRow(name) << int(kind) << QByteArray(payload) << records;
    };
    row("number", Kind::Value, "21.5", {uR"({"value":21.5,"room":"7"})"_s});
    row("text", Kind::Value, "on", {uR"({"value":"on","room":"7"})"_s});
    row("JSON", Kind::Json, R"({"a":{"b":1},"c":[2]})", {uR"({"a.b":1,"c":[2],"room":"7"})"_s});
    row("a list", Kind::Json, R"([{"a":1},{"a":2}])", {uR"({"a":1,"room":"7"})"_s, uR"({"a":2,"room":"7"})"_s});
    row("broken JSON", Kind::Json, "{", {u"!(topic site/7)"_s});
    row("a name twice", Kind::Json, R"([{"room":1},{"a":2}])",
        {u"!in the message and in its topic site/7"_s, uR"({"a":2,"room":"7"})"_s});
    row("CSV", Kind::Csv, "a,b\n1,x\n2\n3,z\n",
        {uR"({"a":1,"b":"x","room":"7"})"_s, u"!1 cells for 2 columns (topic site/7)"_s,
         uR"({"a":3,"b":"z","room":"7"})"_s});
    row("line protocol", Kind::LineProtocol, "m v=1 5\nm\nm v=2 6", {u"m v=1 5"_s, u"!(topic site/7)"_s, u"m v=2 6"_s});
    row("nothing", Kind::Value, "", {u"!the message is empty"_s});
}

void MqttSourceTest::m6_payloads()
{
    QFETCH(const int, kind);
    QFETCH(const QByteArray, payload);
    QFETCH(const QStringList, records);
    MqttOptions wanted = options({u"site/+"_s});
    wanted.format.kind = Kind(kind);
    wanted.topicPattern = u"site/{room}"_s;
    const auto source = open(wanted);
    QVERIFY(m_server.publish("site/7", payload));
    QVERIFY(m_server.publish("site/8", payload));
    for (const QString &expected : records) {
        const QString found = nextRecord(*source);
        if (expected.startsWith(u'!'))
            QVERIFY2(found.startsWith(u"no record"_s) && found.contains(expected.sliced(1)), qPrintable(found));
        else
            QCOMPARE(found, expected);
        QCOMPARE(source->record().row, 1U);
        QCOMPARE(source->record().moreOfRow, &expected != &records.last());
        QVERIFY(payload.contains(QByteArrayView(source->rawText().data(), qsizetype(source->rawText().size()))));
    }
    // And none of it is lost for the next.
    next(*source);
    QCOMPARE(source->record().row, 2U);
}

void MqttSourceTest::m2_topicsBecomeNames()
{
    MqttOptions wanted = options({u"plant/#"_s});
    wanted.topicPattern = u"plant/{site}/+/{room}/#"_s;
    wanted.topicName = "topic";
    const auto source = open(wanted);
    QVERIFY(m_server.publish("plant/north/x/7", "1"));
    QVERIFY(m_server.publish("plant/north", "1"));
    QCOMPARE(nextRecord(*source), uR"({"value":1,"site":"north","room":"7","topic":"plant/north/x/7"})"_s);
    QVERIFY2(nextRecord(*source).contains(u"the topic is none of “plant/{site}/+/{room}/#” (topic plant/north)"_s),
             qPrintable(source->problem().reason));
}

void MqttSourceTest::noTwoHaveTheSameTime()
{
    MqttOptions wanted = options();
    wanted.format.kind = Kind::Json;
    const auto source = open(wanted);
    for (int i = 0; i < 50; ++i)
        QVERIFY(m_server.publish("t/n", R"([{"a":1},{"a":2}])", 0));
    std::int64_t last = 0;
    for (int i = 0; i < 100; ++i) {
        QCOMPARE(int(next(*source)), int(Next::Record));
        const Record &record = source->record();
        const std::int64_t time = *record.timestampMs * 1'000'000 + record.timestampNs;
        QVERIFY(time > last && record.timestampNs >= 0 && record.timestampNs < 1'000'000);
        last = time;
    }
}

void MqttSourceTest::m2_wildcards()
{
    const auto source = open(options({u"a/+/c"_s, u"b/#"_s}));
    for (const char *topic : {"a/1/c", "a/1/d", "b", "b/2", "b/2/3", "c"})
        QVERIFY(m_server.publish(topic, "1"));
    QStringList taken;
    for (int i = 0; i < 4; ++i) {
        QCOMPARE(int(next(*source)), int(Next::Record));
        taken += textOf(*source->record().key);
    }
    QCOMPARE(taken, (QStringList{u"a/1/c"_s, u"b"_s, u"b/2"_s, u"b/2/3"_s}));
    QVERIFY(isQuiet(*source));
}

void MqttSourceTest::m8_retained_data()
{
    QTest::addColumn<bool>("isWanted");
    QTest::newRow("wanted") << true;
    QTest::newRow("not wanted") << false;
}

void MqttSourceTest::m8_retained()
{
    QFETCH(const bool, isWanted);
    QVERIFY(m_server.publish("kept/x", "7", 1, true));
    MqttOptions wanted = options({u"kept/#"_s});
    wanted.takesRetained = isWanted;
    const auto source = open(wanted);
    QVERIFY(m_server.publish("kept/x", "8"));
    QCOMPARE(nextRecord(*source), isWanted ? value(7) : value(8));
    QVERIFY(m_server.publish("kept/x", "", 1, true)); // forgotten
}

QTEST_GUILESS_MAIN(MqttSourceTest)
#include "mqttsource_test.moc"
