// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/flowpolicy.h"
#include "tests/core/pipeline/partitionsamples.h"
#include "tests/core/source/kafka/kafkareading.h"
#include "tests/support/kafkabroker.h"
#include "tests/support/kafkaclient.h"
#include "tests/support/pipelinerun.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace penstock;
using namespace penstock::kafkareading;
using namespace penstock::pipelinesamples;
using namespace Qt::StringLiterals;
using Offset = std::optional<qint64>;
using State = PipelineSnapshot::State;

/// Pipelines that read a real broker.
class KafkaFlowsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void k2_onePartitionWaitsAndTheOthersFlow();
    void k3_theNextReaderGoesOnWhereEverySinkWas();
    void k3_aMessageOfSeveralLinesIsCommittedAsAWhole();
    void k6_whatCannotBeReadIsRejectedWithItsPlace();
    void anotherReaderGetsItsShareAndNothingTwice();
    void beginsAtATime();
    void whatTheBrokerHasDeletedIsTold();
    void k5_theBrokerIsKilledAndStartedAgain();

private:
    std::unique_ptr<PipelineRun> start() { return start(options()); }
    std::unique_ptr<PipelineRun> start(const KafkaOptions &options);
    KafkaOptions options() const { return optionsFor(m_broker.plain(), {m_topic}, m_topic); }
    void produce(int partition, int count, int first = 0);
    Offset committed(int partition) const { return m_client->committed(m_topic, m_topic, partition); }
    /// Takes no more, and ends.
    static bool drain(PipelineRun &run)
    {
        run.pipeline->drain();
        return run.wait(60'000);
    }

    KafkaBroker m_broker;
    std::unique_ptr<KafkaClient> m_client;
    QString m_topic; ///< of the present test, with three partitions; its group too
    int m_number = 0;
    std::unique_ptr<KeptPartitions> m_fast;
    std::unique_ptr<KeptPartitions> m_slow;
    FlowPolicy m_policy;
};

void KafkaFlowsTest::initTestCase()
{
    QVERIFY2(m_broker.start(), qPrintable(m_broker.problem()));
    m_client = std::make_unique<KafkaClient>(m_broker.plain());
}

void KafkaFlowsTest::init()
{
    m_topic = u"topic%1"_s.arg(++m_number);
    QVERIFY2(m_client->createTopic(m_topic, 3), qPrintable(m_client->problem()));
    m_fast = std::make_unique<KeptPartitions>();
    m_slow = std::make_unique<KeptPartitions>();
    m_policy = {};
    m_policy.sourceName = m_topic;
    m_policy.concurrency = 1;
    m_policy.pauseScope = SinkBackpressure::Scope::Partition;
    m_policy.commitIntervalMs = 50;
    m_policy.answersAfterStopMs = 200;
}

std::unique_ptr<PipelineRun> KafkaFlowsTest::start(const KafkaOptions &options)
{
    Result<std::unique_ptr<Source>> source = makeKafkaSource(options);
    if (!source)
        qFatal("%s", qPrintable(source.error().message));
    Outlets outlets;
    addSink(outlets, *m_fast, u"fast"_s);
    addSink(outlets, *m_slow, u"slow"_s);
    return std::make_unique<PipelineRun>(*std::move(source), std::move(outlets), m_policy);
}

void KafkaFlowsTest::produce(int partition, int count, int first)
{
    for (int i = 0; i < count; ++i)
        m_client->produce(m_topic, partition, "m v=1 " + QByteArray::number(first + i));
    QVERIFY2(m_client->flush(), qPrintable(m_client->problem()));
}

void KafkaFlowsTest::k2_onePartitionWaitsAndTheOthersFlow()
{
    m_slow->trouble(1, forLong());
    for (int partition = 0; partition < 3; ++partition)
        produce(partition, 200);
    const auto run = start();
    for (const int partition : {0, 2}) {
        QTRY_COMPARE_WITH_TIMEOUT(m_slow->rows(partition), 200, 60'000);
        QTRY_COMPARE_WITH_TIMEOUT(committed(partition), Offset(200), 60'000);
    }
    // The broker may hand it out after the others.
    const auto held = [&run] { return laneOf(run->pipeline->snapshot(), u"slow"_s, 1); };
    QTRY_COMPARE_WITH_TIMEOUT(held().state, LaneSnapshot::State::Paused, 60'000);
    QTRY_VERIFY_WITH_TIMEOUT(held().sourceHeld, 60'000);
    QTRY_COMPARE_WITH_TIMEOUT(held().lag, qint64(200), 60'000);
    QTRY_VERIFY_WITH_TIMEOUT(m_fast->rows(1) > 0, 60'000);
    QCOMPARE(m_slow->rows(1), 0);
    QVERIFY(m_fast->rows(1) < 200);   // as far as its queue reaches
    QCOMPARE(committed(1), Offset()); // although one sink has some of it

    run->pipeline->tryNow();
    QTRY_COMPARE_WITH_TIMEOUT(m_slow->rows(1), 200, 60'000);
    QTRY_COMPARE_WITH_TIMEOUT(committed(1), Offset(200), 60'000);
    QVERIFY(drain(*run));
    QCOMPARE(run->last.state, State::Succeeded);
    QCOMPARE(run->last.read, quint64(600));
    QCOMPARE(run->last.accepted, quint64(600));
}

void KafkaFlowsTest::k3_theNextReaderGoesOnWhereEverySinkWas()
{
    m_policy.commitIntervalMs = 3'600'000; // at its end only
    m_slow->pass(0, 1);
    m_slow->trouble(0, forLong());
    produce(0, 25);
    {
        const auto run = start();
        QTRY_COMPARE_WITH_TIMEOUT(laneOf(run->pipeline->snapshot(), u"slow"_s, 0).accepted, quint64(10), 60'000);
        QTRY_COMPARE_WITH_TIMEOUT(m_fast->rows(0), 20, 60'000);
        QCOMPARE(committed(0), Offset());
        run->pipeline->cancel();
        QVERIFY(run->wait(60'000));
    }
    QCOMPARE(committed(0), Offset(10));
    const auto run = start();
    QTRY_COMPARE_WITH_TIMEOUT(laneOf(run->pipeline->snapshot(), u"slow"_s, 0).readOffset, qint64(19), 60'000);
    QVERIFY(drain(*run));
    QCOMPARE(run->last.read, quint64(15));
    QCOMPARE(m_slow->rows(0), 25); // each once
    QCOMPARE(m_fast->times(0, 5), 1);
    QCOMPARE(m_fast->times(0, 15), 2); // at least once
    QCOMPARE(committed(0), Offset(25));
}

void KafkaFlowsTest::k3_aMessageOfSeveralLinesIsCommittedAsAWhole()
{
    m_policy.commitIntervalMs = 3'600'000; // on demand
    m_slow->pass(0, 1);
    m_slow->trouble(0, forLong());
    for (int i = 0; i < 4; ++i)
        m_client->produce(m_topic, 0, "m v=1 1\nm v=2 2\nm v=3 3\nm v=4 4");
    QVERIFY2(m_client->flush(), qPrintable(m_client->problem()));
    const auto run = start();
    // Ten lines are in: two messages, and a half.
    QTRY_COMPARE_WITH_TIMEOUT(laneOf(run->pipeline->snapshot(), u"slow"_s, 0).accepted, quint64(10), 60'000);
    QTRY_COMPARE_WITH_TIMEOUT(m_fast->rows(0), 10, 60'000);
    QCOMPARE(committed(0), Offset());
    run->pipeline->checkpointNow();
    QTRY_COMPARE_WITH_TIMEOUT(m_fast->rows(0), 16, 60'000);
    QTRY_COMPARE_WITH_TIMEOUT(committed(0), Offset(2), 60'000);
    run->pipeline->tryNow();
    QTRY_COMPARE_WITH_TIMEOUT(committed(0), Offset(4), 60'000);
    QCOMPARE(m_slow->rows(0), 16);
    QVERIFY(drain(*run));
    QCOMPARE(run->last.accepted, quint64(16));
}

void KafkaFlowsTest::k6_whatCannotBeReadIsRejectedWithItsPlace()
{
    const QTemporaryDir folder;
    m_policy.rejectsFile = folder.filePath(u"bad.csv"_s);
    m_client->produce(m_topic, 2, "m v=1 1");
    m_client->produce(m_topic, 2, {.isTombstone = true});
    m_client->produce(m_topic, 2, "m v=2 2\nno line");
    QVERIFY2(m_client->flush(), qPrintable(m_client->problem()));
    const auto run = start();
    QTRY_COMPARE_WITH_TIMEOUT(committed(2), Offset(3), 60'000);
    QVERIFY(drain(*run));
    QCOMPARE(run->last.state, State::Succeeded);
    QCOMPARE(run->last.read, quint64(4));
    QCOMPARE(run->last.accepted, quint64(2));
    QCOMPARE(run->last.rejected, quint64(2));
    QFile file(m_policy.rejectsFile);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY2(text.contains("1,1,\"" + m_topic.toUtf8() + "/2, offset 1\",the message has no value (a tombstone),"),
             text);
    QVERIFY2(text.contains("2,2,\"" + m_topic.toUtf8() + "/2, offset 2\","), text);
    QVERIFY2(text.contains(",no line," + m_topic.toUtf8() + ",2,2\n"), text);
}

void KafkaFlowsTest::anotherReaderGetsItsShareAndNothingTwice()
{
    m_policy.commitIntervalMs = 3'600'000;
    for (int partition = 0; partition < 3; ++partition)
        produce(partition, 15);
    const auto run = start();
    QTRY_COMPARE_WITH_TIMEOUT(run->pipeline->snapshot().read, quint64(45), 60'000);
    QCOMPARE(committed(0), Offset());
    const auto second = openSource(options());
    QVERIFY(second);
    QStringList ofSecond;
    std::jthread other([&] { askUntil(*second, [&] { return !ofSecond.isEmpty(); }, &ofSecond); });
    // Before they go, what the sinks had only gathered is written, and all is committed.
    for (int partition = 0; partition < 3; ++partition) {
        QTRY_COMPARE_WITH_TIMEOUT(committed(partition), Offset(15), 60'000);
        QCOMPARE(m_slow->rows(partition), 15);
        produce(partition, 1, 15);
    }
    other.join();
    QCOMPARE(ofSecond.size(), 1);
    QVERIFY2(ofSecond.first().contains(u"@15.1 m v=1 15"_s), qPrintable(ofSecond.first()));
    const int theirs = second->record().partition;
    QTRY_COMPARE_WITH_TIMEOUT(laneOf(run->pipeline->snapshot(), u"slow"_s, theirs).state, LaneSnapshot::State::Revoked,
                              60'000);
    QVERIFY(drain(*run));
    QCOMPARE(m_slow->rows(theirs), 15);
    QCOMPARE(committed(theirs), Offset(15));
}

void KafkaFlowsTest::beginsAtATime()
{
    for (int i = 0; i < 10; ++i)
        m_client->produce(m_topic, 0,
                          {.value = "m v=1 " + QByteArray::number(i), .timestampMs = 1'700'000'000'000 + i});
    m_client->produce(m_topic, 1, {.value = "m v=1 1", .timestampMs = 1'600'000'000'000});
    QVERIFY2(m_client->flush(), qPrintable(m_client->problem()));
    KafkaOptions own = options();
    own.from = KafkaOptions::From::Timestamp;
    own.fromMs = 1'700'000'000'007;
    const auto source = openSource(own);
    QVERIFY(source);
    QCOMPARE(take(*source, 3), (QStringList{m_topic + u"/0@7.1 m v=1 7"_s, m_topic + u"/0@8.1 m v=1 8"_s,
                                            m_topic + u"/0@9.1 m v=1 9"_s}));
    // Committed, so that whoever gets them next begins there too: also where nothing is that young.
    QCOMPARE(committed(0), Offset(7));
    QCOMPARE(committed(1), Offset(1));
}

void KafkaFlowsTest::whatTheBrokerHasDeletedIsTold()
{
    produce(0, 5);
    {
        const auto run = start();
        QTRY_COMPARE_WITH_TIMEOUT(committed(0), Offset(5), 60'000);
        QVERIFY(drain(*run));
        QVERIFY2(run->last.notes.isEmpty(), qPrintable(run->last.notes.join(u'\n')));
    }
    produce(0, 10, 5);
    QVERIFY2(m_client->deleteBefore(m_topic, 0, 8), qPrintable(m_client->problem()));
    const auto run = start();
    QTRY_COMPARE_WITH_TIMEOUT(committed(0), Offset(15), 60'000);
    QVERIFY(drain(*run));
    const QString notes = run->last.notes.join(u'\n');
    QVERIFY2(notes.contains(u"deleted offsets 5 to 7 of %1/0"_s.arg(m_topic)), qPrintable(notes));
    QCOMPARE(run->last.read, quint64(7));
}

void KafkaFlowsTest::k5_theBrokerIsKilledAndStartedAgain()
{
    produce(0, 50);
    produce(1, 50);
    const auto run = start();
    QTRY_COMPARE_WITH_TIMEOUT(committed(0), Offset(50), 60'000);
    QTRY_COMPARE_WITH_TIMEOUT(committed(1), Offset(50), 60'000);
    m_broker.kill();
    QTRY_VERIFY_WITH_TIMEOUT(!run->pipeline->snapshot().notes.isEmpty(), 60'000); // it is said
    QCOMPARE(run->pipeline->snapshot().state, State::Running);
    QVERIFY2(m_broker.start(), qPrintable(m_broker.problem()));
    for (int partition = 0; partition < 3; ++partition)
        produce(partition, 50, 50);
    QTRY_COMPARE_WITH_TIMEOUT(committed(0), Offset(100), 60'000);
    QTRY_COMPARE_WITH_TIMEOUT(committed(1), Offset(100), 60'000);
    QTRY_COMPARE_WITH_TIMEOUT(committed(2), Offset(50), 60'000);
    QVERIFY(drain(*run));
    QCOMPARE(run->last.state, State::Succeeded);
    for (const auto &[partition, rows] : {std::pair(0, 100), std::pair(1, 100), std::pair(2, 50)})
        QVERIFY(m_fast->times(partition, quint64(rows) - 1) >= 1 && m_fast->times(partition, 0) >= 1);
}

QTEST_GUILESS_MAIN(KafkaFlowsTest)
#include "kafkaflows_test.moc"
