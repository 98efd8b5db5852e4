// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/source/kafka/kafkareading.h"
#include "tests/support/kafkaclient.h"
#include "tests/support/kafkamock.h"

#include <QTest>

#include <thread>

using namespace penstock;
using namespace penstock::kafkareading;
using namespace Qt::StringLiterals;

/// Messages as records, and how a reader is held, sought and stopped.
class KafkaSourceTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void allPartitionsOfAllTopics();
    void theEnvelope();
    void aMessageOfSeveralRecords();
    void whatCannotBeReadIsBadWithItsPlace();
    void aHeldPartitionStandsStill();
    void sought();
    void stopsAtOnce();
    void finishesBehindTheMessage();
    void unknownTopics();
    void aTopicThatComesLate();
    void nobodyThere();
    void aBrokerThatIsAwayForAWhile();

private:
    KafkaOptions options(const QStringList &topics = {u"a"_s}) const
    {
        return optionsFor(m_mock->brokers(), topics, u"g"_s);
    }
    void produce(const QString &topic, int partition, int count)
    {
        for (int i = 0; i < count; ++i)
            m_client->produce(topic, partition, "m v=1 " + QByteArray::number(i));
        QVERIFY2(m_client->flush(), qPrintable(m_client->problem()));
    }

    std::unique_ptr<KafkaMock> m_mock;
    std::unique_ptr<KafkaClient> m_client;
};

void KafkaSourceTest::init()
{
    m_client.reset();
    m_mock = std::make_unique<KafkaMock>();
    m_mock->createTopic("a", 2);
    m_mock->createTopic("b", 1);
    m_client = std::make_unique<KafkaClient>(m_mock->brokers());
}

void KafkaSourceTest::allPartitionsOfAllTopics()
{
    produce(u"a"_s, 0, 3);
    produce(u"a"_s, 1, 2);
    produce(u"b"_s, 0, 1);
    const auto source = openSource(options({u"a"_s, u"b"_s}));
    QVERIFY(source);
    const QStringList taken = take(*source, 6);
    QVERIFY2(taken.size() == 6, qPrintable(taken.join(u'\n')));
    // Of each partition in order, the partitions as they come.
    for (const QString &partition : {u"a/0"_s, u"a/1"_s, u"b/0"_s}) {
        const QStringList own = taken.filter(partition + u'@');
        for (qsizetype i = 0; i < own.size(); ++i)
            QCOMPARE(own[i], u"%1@%2.1 m v=1 %2"_s.arg(partition).arg(i));
    }
    QCOMPARE(source->partitions().size(), std::size_t(3));
    QVERIFY(source->isPartitioned() && source->canSeek());
    QCOMPARE(source->endOffset({"a", 0}), std::optional<quint64>(3));
    QCOMPARE(source->endOffset({"nowhere", 0}), std::optional<quint64>());
    QCOMPARE(source->bytesRead(), 6 * 7);
    QVERIFY(source->notes().isEmpty());
}

void KafkaSourceTest::theEnvelope()
{
    m_client->produce(
        u"b"_s, 0,
        {.value = "m v=1", .key = "k", .timestampMs = 1'700'000'000'123, .headers = {{"h", "1"}, {"i", ""}}});
    m_client->produce(u"b"_s, 0, {.value = "m v=2", .timestampMs = 1'700'000'000'123});
    QVERIFY2(m_client->flush(), qPrintable(m_client->problem()));
    const auto source = openSource(options({u"b"_s}));
    QVERIFY(source);
    QCOMPARE(take(*source, 1), QStringList{u"b/0@0.1 m v=1 1700000000123000000"_s});
    const Record &record = source->record();
    QCOMPARE(record.key, std::optional<std::string_view>("k"));
    QCOMPARE(record.timestampMs, std::optional<std::int64_t>(1'700'000'000'123));
    QCOMPARE(record.headers.size(), std::size_t(2));
    QCOMPARE(record.headers[0].name, std::string_view("h"));
    QCOMPARE(record.headers[0].value, std::string_view("1"));
    QCOMPARE(record.original, std::string_view("m v=1"));
    QCOMPARE(source->rawText(), std::string_view("m v=1"));
    // In the same millisecond it is another point.
    QCOMPARE(take(*source, 1), QStringList{u"b/0@1.1 m v=2 1700000000123001000"_s});
    QVERIFY(!record.key);
    QVERIFY(record.headers.empty());
}

void KafkaSourceTest::aMessageOfSeveralRecords()
{
    m_client->produce(u"b"_s, 0, "m v=1 1\nm v=2 2\nbad\nm v=3 3");
    m_client->produce(u"b"_s, 0, "m v=4 4");
    QVERIFY2(m_client->flush(), qPrintable(m_client->problem()));
    const auto source = openSource(options({u"b"_s}));
    QVERIFY(source);
    const QStringList starts{u"b/0@0.1 m v=1 1"_s, u"b/0@0.2 m v=2 2"_s, u"bad b/0@0.3 "_s, u"b/0@0.4 m v=3 3"_s,
                             u"b/0@1.1 m v=4 4"_s};
    const QList<bool> more{true, true, true, false, false};
    for (qsizetype i = 0; i < starts.size(); ++i) {
        const QStringList taken = take(*source, 1);
        QCOMPARE(taken.size(), 1);
        QVERIFY2(taken[0].startsWith(starts[i]), qPrintable(taken[0]));
        QCOMPARE(source->record().moreOfRow, more[i]);
    }
}

void KafkaSourceTest::whatCannotBeReadIsBadWithItsPlace()
{
    m_client->produce(u"b"_s, 0, {.key = "k", .isTombstone = true});
    m_client->produce(u"b"_s, 0, QByteArray("not JSON"));
    m_client->produce(u"b"_s, 0, QByteArray(""));
    m_client->produce(u"b"_s, 0, QByteArray(R"([])"));
    m_client->produce(u"b"_s, 0, QByteArray(R"({"a":{"b":1.50}})"));
    QVERIFY2(m_client->flush(), qPrintable(m_client->problem()));
    KafkaOptions json = options({u"b"_s});
    json.format.kind = MessageFormat::Kind::Json;
    const auto source = openSource(json);
    QVERIFY(source);
    const QStringList taken = take(*source, 5);
    QCOMPARE(taken.size(), 5);
    QCOMPARE(taken[0], u"bad b/0@0.1 the message has no value (a tombstone)"_s);
    QVERIFY2(taken[1].startsWith(u"bad b/0@1.1 the value is not JSON"_s), qPrintable(taken[1]));
    QVERIFY2(taken[2].startsWith(u"bad b/0@2.1 the value is not JSON"_s), qPrintable(taken[2]));
    QCOMPARE(taken[3], u"skipped b/0@3.1 the list has no element"_s);
    QCOMPARE(taken[4], uR"(b/0@4.1 {"a.b":1.50})"_s);
}

void KafkaSourceTest::aHeldPartitionStandsStill()
{
    const auto source = openSource(options());
    QVERIFY(source);
    QVERIFY(askUntil(*source, [&] { return source->partitions().size() == 2; }));
    source->pause({"a", 0});
    source->pause({"a", 0});
    produce(u"a"_s, 0, 3);
    produce(u"a"_s, 1, 3);
    QStringList taken = take(*source, 3);
    QCOMPARE(taken.filter(u"a/1@"_s).size(), 3);
    source->resume({"a", 0});
    taken = take(*source, 2);
    QCOMPARE(taken, (QStringList{u"a/0@0.1 m v=1 0"_s, u"a/0@1.1 m v=1 1"_s}));
    // What it has fetched ahead is not given, and not lost.
    source->pause({"a", 0});
    produce(u"a"_s, 1, 1);
    QCOMPARE(take(*source, 1), QStringList{u"a/1@3.1 m v=1 0"_s});
    source->resume({"a", 0});
    QCOMPARE(take(*source, 1), QStringList{u"a/0@2.1 m v=1 2"_s});
}

void KafkaSourceTest::sought()
{
    produce(u"b"_s, 0, 10);
    const auto source = openSource(options({u"b"_s}));
    QVERIFY(source);
    QCOMPARE(take(*source, 5).size(), 5);
    const TopicPartition partition{"b", 0};
    struct Step
    {
        quint64 to;
        bool isHeld; // while it is sought
    };
    // Back, to the beginning and on; one reader, as each has to wait for its group.
    for (const Step step : {Step{2, false}, Step{0, false}, Step{8, false}, Step{2, true}, Step{8, true}}) {
        if (step.isHeld)
            source->pause(partition);
        const Status status = source->seek({partition, step.to});
        QVERIFY2(status, status ? "" : qPrintable(status.error().message));
        if (step.isHeld)
            source->resume(partition);
        QCOMPARE(take(*source, 1), QStringList{u"b/0@%1.1 m v=1 %1"_s.arg(step.to)});
        QCOMPARE(take(*source, 1), QStringList{u"b/0@%1.1 m v=1 %1"_s.arg(step.to + 1)});
    }
    QVERIFY(!source->seek({{"nowhere", 7}, 0}));
}

void KafkaSourceTest::stopsAtOnce()
{
    const auto source = openSource(options());
    QVERIFY(source);
    std::stop_source stop;
    std::jthread other([&stop] { stop.request_stop(); });
    QCOMPARE(int(source->nextWithin({stop.get_token(), {}})), int(Source::Next::Waiting));
    // Also while it looks for its topics.
    const auto second = openSource(options());
    QVERIFY(second);
    QCOMPARE(int(second->nextWithin({stop.get_token(), {}})), int(Source::Next::Waiting));
}

void KafkaSourceTest::finishesBehindTheMessage()
{
    m_client->produce(u"b"_s, 0, "m v=1 1\nm v=2 2");
    produce(u"b"_s, 0, 1);
    std::stop_source finish;
    KafkaOptions own = options({u"b"_s});
    own.finish = finish.get_token();
    const auto source = openSource(own);
    QVERIFY(source);
    QCOMPARE(take(*source, 1).size(), 1);
    finish.request_stop();
    QCOMPARE(take(*source, 9), QStringList{u"b/0@0.2 m v=2 2"_s});
    QCOMPARE(int(source->next()), int(Source::Next::End));
    source->close();
    QCOMPARE(source->endOffset({"b", 0}), std::optional<quint64>());
    QVERIFY(!source->commit({}));
}

void KafkaSourceTest::unknownTopics()
{
    m_mock->setTopicError("nowhere", RD_KAFKA_RESP_ERR_UNKNOWN_TOPIC_OR_PART);
    const auto source = openSource(options({u"a"_s, u"nowhere"_s}));
    QVERIFY(source);
    QCOMPARE(take(*source, 1), QStringList{u"failed: There is no Kafka topic \"nowhere\"."_s});
    QCOMPARE(source->error().kind, Error::Kind::NotFound);

    m_mock->setTopicError("secret", RD_KAFKA_RESP_ERR_TOPIC_AUTHORIZATION_FAILED);
    const auto forbidden = openSource(options({u"secret"_s}));
    QVERIFY(forbidden);
    QCOMPARE(take(*forbidden, 1), QStringList{u"failed: This user may not read the Kafka topic \"secret\"."_s});
    QCOMPARE(forbidden->error().kind, Error::Kind::Permission);
}

void KafkaSourceTest::aTopicThatComesLate()
{
    // As on a broker that has just started.
    produce(u"b"_s, 0, 1);
    m_mock->setTopicError("b", RD_KAFKA_RESP_ERR_UNKNOWN_TOPIC_OR_PART);
    const auto source = openSource(options({u"b"_s}));
    QVERIFY(source);
    Source::Patience patience;
    patience.until = std::chrono::steady_clock::now();
    QCOMPARE(int(source->nextWithin(patience)), int(Source::Next::Waiting));
    m_mock->setTopicError("b", RD_KAFKA_RESP_ERR_NO_ERROR);
    QCOMPARE(take(*source, 1), QStringList{u"b/0@0.1 m v=1 0"_s});
}

void KafkaSourceTest::nobodyThere()
{
    KafkaOptions away = options();
    away.brokers = {u"127.0.0.1:1"_s};
    away.connectTimeout = std::chrono::milliseconds(300);
    const auto source = openSource(away);
    QVERIFY(source);
    const QStringList taken = take(*source, 1);
    QCOMPARE(taken.size(), 1);
    QVERIFY2(taken[0].contains(u"127.0.0.1:1"_s), qPrintable(taken[0]));
    QVERIFY(source->error().kind == Error::Kind::Network || source->error().kind == Error::Kind::Timeout);
}

void KafkaSourceTest::aBrokerThatIsAwayForAWhile()
{
    produce(u"b"_s, 0, 2);
    const auto source = openSource(options({u"b"_s}));
    QVERIFY(source);
    QCOMPARE(take(*source, 2).size(), 2);
    m_mock->setDown(true);
    QVERIFY(askUntil(*source, [&] { return !source->notes().isEmpty(); }));
    QVERIFY2(source->notes().first().contains(m_mock->brokers()), qPrintable(source->notes().first()));
    m_mock->setDown(false);
    produce(u"b"_s, 0, 1);
    QCOMPARE(take(*source, 1), QStringList{u"b/0@2.1 m v=1 0"_s});
    QVERIFY(source->notes().isEmpty());
}

QTEST_GUILESS_MAIN(KafkaSourceTest)
#include "kafkasource_test.moc"
