// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/flowpolicy.h"
#include "tests/core/pipeline/toldsink.h"
#include "tests/support/partitionedlistsource.h"
#include "tests/support/patience.h"
#include "tests/support/pipelinerun.h"

#include <QTest>

#include <memory>

using namespace penstock;
using namespace penstock::pipelinesamples;

/// What is told of a partition that waits alone.
class PartitionWaitsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void q6_13_aSinkIsToldOfTheWaitsOfOnePartition();
};

void PartitionWaitsTest::q6_13_aSinkIsToldOfTheWaitsOfOnePartition()
{
    const auto broker = std::make_shared<PartitionedListSource::Broker>(3);
    KeptPartitions fast;
    KeptPartitions slow;
    ToldSink::Told fastTold;
    ToldSink::Told slowTold;
    Outlets outlets;
    outlets.push_back(directOutlet(std::make_unique<ToldSink>(fast, fastTold, QStringLiteral("fast"))));
    outlets.push_back(directOutlet(std::make_unique<ToldSink>(slow, slowTold, QStringLiteral("slow"))));
    FlowPolicy policy;
    policy.concurrency = 1;
    policy.pauseScope = SinkBackpressure::Scope::Partition;
    slow.trouble(1, forLong());
    PipelineRun run(std::make_unique<PartitionedListSource>(broker), std::move(outlets), policy);
    for (int partition = 0; partition < 3; ++partition)
        broker->push(partition, 20);
    QTRY_COMPARE(slowTold.all(), QStringList{QStringLiteral("paused partition 1")});
    QTRY_COMPARE(slow.rows(0), 20);
    QTRY_COMPARE(slow.rows(2), 20);
    QCOMPARE(slow.rows(1), 0);
    run.pipeline->setLanePaused(1, PartitionedListSource::partition(2), true);
    QTRY_COMPARE(slowTold.all().size(), 2);
    QCOMPARE(slowTold.all().last(), QStringLiteral("paused partition 2"));
    run.pipeline->tryNow();
    QTRY_COMPARE(slowTold.all().size(), 3);
    QCOMPARE(slowTold.all().last(), QStringLiteral("resumed partition 1"));
    run.pipeline->setLanePaused(1, PartitionedListSource::partition(2), false);
    QTRY_COMPARE(slowTold.all().size(), 4);
    QCOMPARE(slowTold.all().last(), QStringLiteral("resumed partition 2"));
    broker->end();
    QVERIFY(run.wait());
    QCOMPARE(run.last.state, PipelineSnapshot::State::Succeeded);
    QVERIFY(fastTold.all().isEmpty());
    // The run's log has each of them, by its name and with its reason.
    QStringList told;
    for (const RunEvent &event : run.last.events) {
        if (event.kind == RunEvent::Kind::Paused || event.kind == RunEvent::Kind::Resumed)
            told += QStringLiteral("%1 %2 %3").arg(event.lane, reasonToken(event.reason), scopeToken(event.scope));
    }
    const QString topic = laneOf(run.last, QStringLiteral("slow"), 1).topic;
    const QString first = QStringLiteral("%1 [1] → slow throttled partition").arg(topic);
    const QString second = QStringLiteral("%1 [2] → slow user partition").arg(topic);
    QCOMPARE(told, (QStringList{first, second, first, second}));
}

QTEST_GUILESS_MAIN(PartitionWaitsTest)
#include "partitionwaits_test.moc"
