// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/pipeline/partitionsamples.h"
#include "tests/core/source/kafka/kafkareading.h"
#include "tests/support/faultproxy.h"
#include "tests/support/influxdserver.h"
#include "tests/support/kafkabroker.h"
#include "tests/support/kafkaclient.h"
#include "tests/support/patience.h"
#include "tests/support/pipelinerun.h"

#include <QTest>

using namespace penstock;
using namespace penstock::kafkareading;
using namespace penstock::pipelinesamples;
using namespace Qt::StringLiterals;
using Offset = std::optional<qint64>;

namespace {

constexpr int count = 200; // messages in each partition

} // namespace

/// Messages of a real broker on their way into a real server, of which one partition has to wait.
class KafkaWritesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void k2_onePartitionIsThrottledAndTheOthersFlow();
    void k3_theServerIsKilledAndStartedAgain();

private:
    std::unique_ptr<PipelineRun> start(const QUrl &url);
    Offset committed(int partition) const { return m_client->committed(m_topic, m_topic, partition); }
    qint64 stored(int partition) const
    {
        return m_server.count(u"SELECT count(v) FROM m WHERE p='%1'"_s.arg(partition), u"plant"_s);
    }

    KafkaBroker m_broker;
    InfluxdServer m_server;
    std::unique_ptr<KafkaClient> m_client;
    QString m_topic; ///< of the present test, with three partitions; its group too
    int m_number = 0;
};

void KafkaWritesTest::initTestCase()
{
    QVERIFY2(m_server.start(), qPrintable(m_server.problem()));
    QVERIFY2(m_broker.start(), qPrintable(m_broker.problem()));
    m_client = std::make_unique<KafkaClient>(m_broker.plain());
}

void KafkaWritesTest::init()
{
    m_server.query(u"DROP DATABASE plant"_s);
    m_topic = u"topic%1"_s.arg(++m_number);
    QVERIFY2(m_client->createTopic(m_topic, 3), qPrintable(m_client->problem()));
    for (int i = 0; i < count; ++i) {
        for (int partition = 0; partition < 3; ++partition)
            m_client->produce(m_topic, partition,
                              "m,p=" + QByteArray::number(partition) + " v=1 " +
                                  QByteArray::number(1'700'000'000'000'000'000 + i));
    }
    QVERIFY2(m_client->flush(), qPrintable(m_client->problem()));
}

std::unique_ptr<PipelineRun> KafkaWritesTest::start(const QUrl &url)
{
    Result<std::unique_ptr<Source>> source = makeKafkaSource(optionsFor(m_broker.plain(), {m_topic}, m_topic));
    if (!source)
        qFatal("%s", qPrintable(source.error().message));
    PipelineOptions options;
    options.target.database = u"plant"_s;
    options.createDatabase = true;
    options.gzip = PipelineOptions::Gzip::Off; // the proxy reads along
    options.batchRows = 10;
    options.lingerMs = 20;
    options.concurrency = 2;
    options.pauseScope = SinkBackpressure::Scope::Partition;
    options.commitIntervalMs = 50;
    options.giveUpAfterMs = 0;
    return std::make_unique<PipelineRun>(*std::move(source), url, options);
}

void KafkaWritesTest::k2_onePartitionIsThrottledAndTheOthersFlow()
{
    bool isThrottled = true;
    FaultProxy proxy(m_server.port(), [&](int) {
        if (!isThrottled || !proxy.heard().last().body.contains("m,p=1 "))
            return FaultProxy::Step();
        return FaultProxy::Step{FaultProxy::Fault::Answer, FaultProxy::status(429, "Retry-After: 500\r\n")};
    });
    proxy.keepWrites();
    const auto run = start(proxy.url());
    for (const int partition : {0, 2}) {
        QTRY_COMPARE_WITH_TIMEOUT(stored(partition), count, patienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(committed(partition), Offset(count), patienceMs);
    }
    // The broker may hand it out after the others.
    const auto laneNow = [&run](int partition) {
        const PipelineSnapshot now = run->pipeline->snapshot();
        return laneOf(now, now.target, partition);
    };
    QTRY_COMPARE_WITH_TIMEOUT(laneNow(1).state, LaneSnapshot::State::Paused, patienceMs);
    QVERIFY(stored(1) <= 0);
    QCOMPARE(committed(1), Offset());
    const LaneSnapshot held = laneNow(1);
    QCOMPARE(held.state, LaneSnapshot::State::Paused);
    QCOMPARE(held.accepted, 0U);
    QVERIFY(!held.pauses.isEmpty());
    QCOMPARE(held.pauses.last().reason, Pause::Reason::Throttled);
    for (const int partition : {0, 2})
        QVERIFY(laneNow(partition).pauses.isEmpty());

    isThrottled = false;
    run->pipeline->tryNow();
    QTRY_COMPARE_WITH_TIMEOUT(stored(1), count, patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(committed(1), Offset(count), patienceMs);
    run->pipeline->drain();
    QVERIFY(run->wait(patienceMs));
    QCOMPARE(run->last.read, quint64(3 * count));
    QCOMPARE(run->last.accepted, quint64(3 * count));
    QCOMPARE(run->last.rejected + run->last.unknown, 0U);
}

void KafkaWritesTest::k3_theServerIsKilledAndStartedAgain()
{
    const auto run = start(m_server.url());
    QTRY_VERIFY_WITH_TIMEOUT(stored(0) > 0, patienceMs);
    m_server.kill();
    for (int i = 0; i < 100; ++i)
        m_client->produce(m_topic, 0, "m,p=0 v=1 " + QByteArray::number(1'700'000'000'000'001'000 + i));
    QVERIFY2(m_client->flush(), qPrintable(m_client->problem()));
    QTRY_VERIFY_WITH_TIMEOUT(laneOf(run->pipeline->snapshot(), run->pipeline->snapshot().target, 0).lag > 0,
                             patienceMs);
    QVERIFY2(m_server.start(), qPrintable(m_server.problem()));
    run->pipeline->tryNow();
    QTRY_COMPARE_WITH_TIMEOUT(stored(0), count + 100, patienceMs);
    for (const int partition : {1, 2})
        QTRY_COMPARE_WITH_TIMEOUT(stored(partition), count, patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(committed(0), Offset(count + 100), patienceMs);
    run->pipeline->drain();
    QVERIFY(run->wait(patienceMs));
    QCOMPARE(run->last.accepted, quint64(3 * count + 100));
}

QTEST_GUILESS_MAIN(KafkaWritesTest)
#include "kafkawrites_test.moc"
