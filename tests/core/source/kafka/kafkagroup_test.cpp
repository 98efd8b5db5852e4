// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/source/kafka/kafkareading.h"
#include "tests/support/kafkaclient.h"
#include "tests/support/kafkamock.h"

#include <QSet>
#include <QTest>

using namespace penstock;
using namespace penstock::kafkareading;
using namespace Qt::StringLiterals;
using Offset = std::optional<qint64>;

/// What a group has committed, and what becomes of partitions that another reader of it gets.
class KafkaGroupTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void readingCommitsNothing();
    void whatIsCommittedIsGoneOnWith();
    void whereAFreshGroupBegins_data();
    void whereAFreshGroupBegins();
    void nothingCommittedIsAnErrorByChoice();
    void aCommitThatIsRefused_data();
    void aCommitThatIsRefused();
    void aCommitWithoutABroker();
    void aSecondReaderGetsItsShare();

private:
    KafkaOptions options(const QString &group = u"g"_s) const { return optionsFor(m_mock->brokers(), {u"a"_s}, group); }
    void produce(int partition, int count)
    {
        for (int i = 0; i < count; ++i)
            m_client->produce(u"a"_s, partition, "m v=1 " + QByteArray::number(i));
        QVERIFY2(m_client->flush(), qPrintable(m_client->problem()));
    }
    Offset committed(int partition, const QString &group = u"g"_s) const
    {
        return m_client->committed(group, u"a"_s, partition);
    }

    std::unique_ptr<KafkaMock> m_mock;
    std::unique_ptr<KafkaClient> m_client;
};

void KafkaGroupTest::init()
{
    m_client.reset();
    m_mock = std::make_unique<KafkaMock>();
    m_mock->createTopic("a", 2);
    m_client = std::make_unique<KafkaClient>(m_mock->brokers());
}

void KafkaGroupTest::readingCommitsNothing()
{
    produce(0, 5);
    const auto source = openSource(options());
    QVERIFY(source);
    QCOMPARE(take(*source, 5).size(), 5);
    source->close();
    QCOMPARE(committed(0), Offset());
}

void KafkaGroupTest::whatIsCommittedIsGoneOnWith()
{
    produce(0, 5);
    produce(1, 5);
    auto source = openSource(options());
    QVERIFY(source);
    QCOMPARE(take(*source, 10).size(), 10);
    const std::vector<PartitionOffset> offsets{{{"a", 0}, 3}, {{"a", 1}, 5}};
    const Status status = source->commit(offsets);
    QVERIFY2(status, status ? "" : qPrintable(status.error().message));
    QCOMPARE(committed(0), Offset(3));
    QCOMPARE(committed(1), Offset(5));
    QCOMPARE(committed(0, u"another"_s), Offset());
    source->close();
    source = openSource(options());
    QVERIFY(source);
    QCOMPARE(take(*source, 2), (QStringList{u"a/0@3.1 m v=1 3"_s, u"a/0@4.1 m v=1 4"_s}));
    source->close();
    // Others have their own.
    source = openSource(options(u"another"_s));
    QVERIFY(source);
    QCOMPARE(take(*source, 10).size(), 10);
}

void KafkaGroupTest::whereAFreshGroupBegins_data()
{
    QTest::addColumn<KafkaOptions::From>("from");
    QTest::addColumn<int>("first");     // the offset that comes first
    QTest::addColumn<Offset>("pinned"); // committed at once
    QTest::newRow("earliest") << KafkaOptions::From::Earliest << 0 << Offset();
    QTest::newRow("latest") << KafkaOptions::From::Latest << 5 << Offset(5);
}

void KafkaGroupTest::whereAFreshGroupBegins()
{
    QFETCH(KafkaOptions::From, from);
    QFETCH(int, first);
    QFETCH(Offset, pinned);
    produce(0, 5);
    KafkaOptions own = options();
    own.from = from;
    auto source = openSource(own);
    QVERIFY(source);
    QVERIFY(askUntil(*source, [&] { return source->partitions().size() == 2; }));
    QCOMPARE(committed(0), pinned);
    source->close();
    // What came while nobody read is not passed over.
    produce(0, 2);
    source = openSource(own);
    QVERIFY(source);
    QCOMPARE(take(*source, 1), QStringList{u"a/0@%1.1 m v=1 %2"_s.arg(first).arg(first == 5 ? 0 : first)});
}

void KafkaGroupTest::nothingCommittedIsAnErrorByChoice()
{
    KafkaOptions own = options();
    own.from = KafkaOptions::From::Committed;
    const auto source = openSource(own);
    QVERIFY(source);
    const QStringList taken = take(*source, 1);
    QCOMPARE(taken.size(), 1);
    QVERIFY2(taken[0].startsWith(u"failed: The Kafka group \"g\" has committed nothing of a/"_s), qPrintable(taken[0]));
    QCOMPARE(source->error().kind, Error::Kind::NotFound);
}

void KafkaGroupTest::aCommitThatIsRefused_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<Error::Kind>("kind");
    QTest::newRow("no permission") << int(RD_KAFKA_RESP_ERR_GROUP_AUTHORIZATION_FAILED) << Error::Kind::Permission;
    QTest::newRow("another has it") << int(RD_KAFKA_RESP_ERR_ILLEGAL_GENERATION) << Error::Kind::Protocol;
}

void KafkaGroupTest::aCommitThatIsRefused()
{
    QFETCH(int, code);
    QFETCH(Error::Kind, kind);
    produce(0, 5);
    const auto source = openSource(options());
    QVERIFY(source);
    QCOMPARE(take(*source, 5).size(), 5);
    constexpr int offsetCommit = 8;
    m_mock->failNext(offsetCommit, static_cast<rd_kafka_resp_err_t>(code));
    const std::vector<PartitionOffset> offsets{{{"a", 0}, 3}};
    const Status refused = source->commit(offsets);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, kind);
    QVERIFY2(refused.error().message.contains(u'g'), qPrintable(refused.error().message));
    QCOMPARE(committed(0), Offset());
}

void KafkaGroupTest::aCommitWithoutABroker()
{
    produce(0, 5);
    KafkaOptions own = options();
    own.sessionTimeout = std::chrono::seconds(60); // it stays a member while the broker is away
    const auto source = openSource(own);
    QVERIFY(source);
    QCOMPARE(take(*source, 5).size(), 5);
    m_mock->setDown(true);
    const std::vector<PartitionOffset> offsets{{{"a", 0}, 3}};
    QVERIFY(!source->commit(offsets));
    m_mock->setDown(false);
    produce(0, 1);
    QCOMPARE(take(*source, 1).size(), 1);
    // It may have to find the coordinator of its group again.
    QVERIFY(askUntil(*source, [&] { return bool(source->commit(offsets)); }));
    QCOMPARE(committed(0), Offset(3));
}

void KafkaGroupTest::aSecondReaderGetsItsShare()
{
    produce(0, 4);
    produce(1, 4);
    const auto first = openSource(options());
    QVERIFY(first);
    std::vector<TopicPartition> revoked;
    std::chrono::milliseconds budget{};
    int changes = 0;
    first->setRevoked([&](std::span<const TopicPartition> partitions, std::chrono::milliseconds given) {
        if (++changes == 1)
            revoked.assign(partitions.begin(), partitions.end());
        budget = given;
    });
    QCOMPARE(take(*first, 8).size(), 8);
    // Before: this imitation takes no commit while a group changes. A real broker does.
    const std::vector<PartitionOffset> offsets{{{"a", 0}, 4}, {{"a", 1}, 4}};
    QVERIFY(first->commit(offsets));

    const auto second = openSource(options());
    QVERIFY(second);
    second->setRevoked([&](std::span<const TopicPartition>, std::chrono::milliseconds) { ++changes; });
    QStringList ofFirst, ofSecond;
    const auto inTurns = [&](auto isSo) {
        return askUntil(*first, [&] { return ask(*second, &ofSecond) && isSo(); }, &ofFirst);
    };
    QVERIFY(inTurns([&] { return first->partitions().size() == 1 && second->partitions().size() == 1; }));
    QCOMPARE(revoked.size(), std::size_t(2));
    QCOMPARE(budget, std::chrono::milliseconds(10'000));
    produce(0, 1);
    produce(1, 1);
    const QStringList wanted{u"a/0@4.1 m v=1 0"_s, u"a/1@4.1 m v=1 0"_s};
    const auto all = [&] {
        const QStringList both = ofFirst + ofSecond;
        return QStringList(QSet(both.begin(), both.end()).values());
    };
    // Nothing is passed over.
    QVERIFY(inTurns([&] { return all().size() == 2; }));
    QStringList came = all();
    came.sort();
    QCOMPARE(came, wanted);
    // Nothing comes twice, unless the imitation has thrown out a member that answered it a second late.
    if (changes == 1)
        QCOMPARE(ofFirst.size() + ofSecond.size(), 2);
}

QTEST_GUILESS_MAIN(KafkaGroupTest)
#include "kafkagroup_test.moc"
