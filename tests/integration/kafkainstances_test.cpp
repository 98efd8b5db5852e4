// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/source/kafka/kafkareading.h"
#include "tests/support/kafkabroker.h"
#include "tests/support/kafkaclient.h"

#include <QTest>

#include <algorithm>

using namespace penstock;
using namespace penstock::kafkareading;
using namespace Qt::StringLiterals;

namespace {

/// Of a reader that is asked all the time, as it must be to stay in its group.
std::vector<int> partitionsOf(const Source &source)
{
    std::vector<int> partitions;
    for (const TopicPartition &any : source.partitions())
        partitions.push_back(any.partition);
    std::ranges::sort(partitions);
    return partitions;
}

} // namespace

/// Readers with ids of their own in the group of a real broker (KIP-345).
class KafkaInstancesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void k7_itsPartitionsAreThereAfterARestart();
    void k7_twoOfTheSameShutEachOtherOut();

private:
    KafkaOptions options(const QString &topic, const QString &instance) const
    {
        KafkaOptions options = optionsFor(m_broker.plain(), {topic}, topic);
        options.instanceId = instance;
        options.sessionTimeout = std::chrono::seconds(60);
        return options;
    }

    KafkaBroker m_broker;
    std::unique_ptr<KafkaClient> m_client;
};

void KafkaInstancesTest::initTestCase()
{
    QVERIFY2(m_broker.start(), qPrintable(m_broker.problem()));
    m_client = std::make_unique<KafkaClient>(m_broker.plain());
    for (const QString &topic : {u"kept"_s, u"twice"_s})
        QVERIFY2(m_client->createTopic(topic, 4), qPrintable(m_client->problem()));
}

void KafkaInstancesTest::k7_itsPartitionsAreThereAfterARestart()
{
    const auto first = openSource(options(u"kept"_s, u"one"_s));
    auto second = openSource(options(u"kept"_s, u"two"_s));
    const auto areShared = [&] {
        ask(*second);
        return partitionsOf(*first).size() == 2 && partitionsOf(*second).size() == 2;
    };
    QVERIFY(askUntil(*first, areShared));
    const std::vector<int> ofFirst = partitionsOf(*first);
    const std::vector<int> ofSecond = partitionsOf(*second);

    int revocations = 0;
    first->setRevoked([&revocations](std::span<const TopicPartition>, std::chrono::milliseconds) { ++revocations; });
    second->close();
    second = openSource(options(u"kept"_s, u"two"_s));
    const auto isBack = [&] {
        ask(*second);
        return partitionsOf(*second) == ofSecond;
    };
    QVERIFY(askUntil(*first, isBack));
    // The other was not interrupted, and both read.
    QCOMPARE(revocations, 0);
    QCOMPARE(partitionsOf(*first), ofFirst);
    m_client->produce(u"kept"_s, ofSecond.front(), "m v=1 1");
    m_client->produce(u"kept"_s, ofFirst.front(), "m v=2 2");
    QVERIFY2(m_client->flush(), qPrintable(m_client->problem()));
    QCOMPARE(take(*second, 1), QStringList{u"kept/%1@0.1 m v=1 1"_s.arg(ofSecond.front())});
    QCOMPARE(take(*first, 1), QStringList{u"kept/%1@0.1 m v=2 2"_s.arg(ofFirst.front())});
}

void KafkaInstancesTest::k7_twoOfTheSameShutEachOtherOut()
{
    const auto first = openSource(options(u"twice"_s, u"same"_s));
    QVERIFY(askUntil(*first, [&] { return partitionsOf(*first).size() == 4; }));
    const auto second = openSource(options(u"twice"_s, u"same"_s));
    QVERIFY(askUntil(*second, [&] { return partitionsOf(*second).size() == 4; }));
    // The broker lets the later one in; the other is told, and ends.
    const QStringList came = take(*first, 1);
    QCOMPARE(came.size(), 1);
    QVERIFY2(came.first().startsWith(u"failed: "), qPrintable(came.first()));
}

QTEST_GUILESS_MAIN(KafkaInstancesTest)
#include "kafkainstances_test.moc"
