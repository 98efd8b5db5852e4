// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/source/mqtt/mqttreading.h"

#include <QTest>

using namespace penstock;
using namespace penstock::mqttreading;
using namespace Qt::StringLiterals;
using Next = Source::Next;

namespace {

QString value(int number)
{
    return u"{\"value\":%1}"_s.arg(number);
}

} // namespace

/// Messages of a real mosquitto over lost connections, restarts and the end of a reader.
class MqttPromiseTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_server.start(), qPrintable(m_server.problem())); }
    void m3_whatIsNotSettledComesAgain();
    void acknowledgedWhenReceived();
    void olderSubscriptionsAreTold();
    void m7_whoCannotWaitCounts();
    void m5_restartsInBetween();
    void m5_killedInBetween();
    void finishes();
    void standsStill();
    void ends();

private:
    MqttOptions options(const QStringList &topics = {u"t/#"_s}) const { return optionsFor(m_server.port(), topics); }
    MqttOptions keptFor(const QString &clientId) const
    {
        MqttOptions options = this->options({clientId + u"/#"_s});
        options.clientId = clientId;
        return options;
    }
    std::unique_ptr<Source> open(const MqttOptions &options) const { return openSubscribed(options, m_server); }
    static QStringList take(Source &source, int count)
    {
        QStringList records;
        for (int i = 0; i < count; ++i) {
            records += nextRecord(source);
            settle(source, source.record().row);
        }
        return records;
    }

    MosquittoServer m_server;
};

void MqttPromiseTest::m3_whatIsNotSettledComesAgain()
{
    const MqttOptions wanted = keptFor(u"again"_s);
    {
        const auto source = open(wanted);
        QVERIFY(m_server.publishNumbers("again/n", 10));
        for (int i = 0; i < 10; ++i)
            QCOMPARE(nextRecord(*source), value(i));
        // Half of them only: their acknowledgements wait for the others.
        settle(*source, 5);
    }
    {
        const auto source = open(wanted);
        for (int i = 0; i < 10; ++i)
            QCOMPARE(nextRecord(*source), value(i));
        settle(*source, 10);
        source->close();
    }
    // The broker reads who is new before what the one before said last.
    QTRY_COMPARE(m_server.log().count("Client again disconnected."), 1);
    const auto source = open(wanted);
    QVERIFY(m_server.publish("again/n", "11"));
    QCOMPARE(nextRecord(*source), value(11));
    settle(*source, 1);
}

void MqttPromiseTest::acknowledgedWhenReceived()
{
    MqttOptions wanted = keptFor(u"quick"_s);
    wanted.acknowledgesWritten = false;
    {
        const auto source = open(wanted);
        QVERIFY(m_server.publishNumbers("quick/n", 100)); // more than a broker sends ahead
        for (int i = 0; i < 100; ++i)
            QCOMPARE(nextRecord(*source), value(i));
        source->close();
    }
    const auto source = open(wanted);
    QVERIFY(m_server.publish("quick/n", "111"));
    // An acknowledgement that was under way when it closed has its message come again; most were not.
    int again = 0;
    for (QString record = nextRecord(*source); record != value(111); record = nextRecord(*source))
        QVERIFY2(++again < 100, qPrintable(record));
}

void MqttPromiseTest::olderSubscriptionsAreTold()
{
    MqttOptions wanted = keptFor(u"older"_s);
    open(wanted)->close();
    wanted.topics = QStringList{u"newer/#"_s};
    const auto source = open(wanted);
    QVERIFY(m_server.publish("older/x", "1"));
    QVERIFY(m_server.publish("newer/x", "2"));
    QVERIFY2(nextRecord(*source).contains(u"older subscription of this client id (topic older/x)"_s),
             qPrintable(source->problem().reason));
    QCOMPARE(nextRecord(*source), value(2));
    settle(*source, 2);
}

void MqttPromiseTest::m7_whoCannotWaitCounts()
{
    MqttOptions wanted = options();
    wanted.queueMessages = 10;
    const auto source = open(wanted);
    QVERIFY(m_server.publishNumbers("t/n", 30));
    QTRY_VERIFY_WITH_TIMEOUT(source->notes().join(u' ').contains(u"20 message"_s), 60'000);
    QCOMPARE(source->waiting(), 10U);
    for (int i = 0; i < 10; ++i)
        QCOMPARE(nextRecord(*source), value(i));
    QVERIFY(m_server.publish("t/n", "31"));
    QCOMPARE(nextRecord(*source), value(31));
}

void MqttPromiseTest::m5_restartsInBetween()
{
    MosquittoServer server;
    QVERIFY2(server.start(), qPrintable(server.problem()));
    MqttOptions wanted = optionsFor(server.port(), {u"t/#"_s});
    wanted.clientId = u"steady"_s;
    const auto source = openSubscribed(wanted, server);
    QVERIFY(server.publishNumbers("t/n", 10));
    for (int i = 0; i < 10; ++i)
        QCOMPARE(nextRecord(*source), value(i));
    settle(*source, 5);
    server.stop();
    QVERIFY2(server.start(), qPrintable(server.problem()));
    // Also what comes before this client is back: the broker keeps it. What is under way is not taken twice.
    QVERIFY(server.publish("t/n", "10"));
    QCOMPARE(nextRecord(*source), value(10));
    settle(*source, source->record().row);
    QCOMPARE(source->record().row, 11U);
    QVERIFY2(source->notes().value(0).contains(u"lost 1 time"_s), qPrintable(source->notes().join(u' ')));
    QCOMPARE(source->notes().size(), 1);
    QVERIFY(server.publishNumbers("t/n", 50));
    QCOMPARE(take(*source, 50).last(), value(49));
    QVERIFY(isQuiet(*source));
}

void MqttPromiseTest::m5_killedInBetween()
{
    MosquittoServer server;
    QVERIFY2(server.start(), qPrintable(server.problem()));
    MqttOptions wanted = optionsFor(server.port(), {u"t/#"_s});
    wanted.clientId = u"steady"_s;
    const auto source = openSubscribed(wanted, server);
    QVERIFY(server.publishNumbers("t/n", 10));
    QCOMPARE(take(*source, 10).last(), value(9));
    server.kill();
    QTRY_VERIFY_WITH_TIMEOUT(!source->notes().isEmpty(), 60'000);
    QCOMPARE(int(next(*source, std::chrono::milliseconds(0))), int(Next::Waiting)); // it is no end
    const qsizetype before = server.log().count("Sending SUBACK");
    QVERIFY2(server.start(), qPrintable(server.problem()));
    // It has forgotten everything, which is said.
    QTRY_VERIFY_WITH_TIMEOUT(isSubscribed(server, before + 1), 60'000);
    QTRY_VERIFY_WITH_TIMEOUT(source->notes().join(u' ').contains(u"has forgotten this client"_s), 60'000);
    QVERIFY(server.publishNumbers("t/n", 50));
    QCOMPARE(take(*source, 50).last(), value(49));
}

void MqttPromiseTest::finishes()
{
    std::stop_source finish;
    MqttOptions wanted = options();
    wanted.finish = finish.get_token();
    const auto source = open(wanted);
    QVERIFY(m_server.publishNumbers("t/n", 5));
    QCOMPARE(int(next(*source)), int(Next::Record));
    finish.request_stop();
    // What has come is handed out; how much that is, the network says.
    int had = 1;
    Next got = Next::Record;
    while ((got = next(*source)) == Next::Record)
        ++had;
    QCOMPARE(int(got), int(Next::End));
    QVERIFY(had <= 5);
}

void MqttPromiseTest::standsStill()
{
    const auto source = open(keptFor(u"still"_s));
    const TopicPartition partition = source->partitions().front();
    QVERIFY(source->isPartitioned() && !source->canSeek());
    source->pause(partition);
    QVERIFY(m_server.publishNumbers("still/n", 100));
    QVERIFY(isQuiet(*source));
    source->resume(partition);
    QCOMPARE(take(*source, 100).last(), value(99));
}

void MqttPromiseTest::ends()
{
    auto source = open(keptFor(u"ends"_s));
    QVERIFY(m_server.publish("ends/n", "1"));
    QCOMPARE(nextRecord(*source), value(1));
    settle(*source, 1);
    source->close();
    source->close();
    QTRY_VERIFY_WITH_TIMEOUT(m_server.log().contains("Received DISCONNECT from ends"), 60'000);
    QVERIFY(m_server.log().contains("Received PUBACK from ends"));
    QCOMPARE(int(next(*source)), int(Next::End));
}

QTEST_GUILESS_MAIN(MqttPromiseTest)
#include "mqttpromise_test.moc"
