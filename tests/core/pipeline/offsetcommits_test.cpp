// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/offsetcommits.h"
#include "core/pipeline/pipelinestats.h"
#include "core/pipeline/rowledger.h"
#include "core/sink/sinkbatch.h"
#include "tests/support/partitionedlistsource.h"

#include <QTest>

using namespace penstock;
using std::chrono::milliseconds;
using std::chrono::steady_clock;
using Broker = PartitionedListSource::Broker;

namespace {

SinkBatch batchOf(int partition, quint64 first, quint64 last)
{
    SinkBatch batch(PartitionedListSource::partition(partition));
    for (quint64 row = first; row <= last; ++row)
        batch.append("m v=1 " + std::to_string(row), row, row + 1);
    return batch;
}

struct Books
{
    explicit Books(const OffsetCommits::When &when) : commits(source, ledger, stats, when) {}

    void read(int partition, quint64 first, quint64 last)
    {
        ledger.add({.lastRow = last}, batchOf(partition, first, last));
        for (quint64 row = first; row <= last; ++row)
            commits.read();
    }
    void settle(int partition, quint64 row, quint64 lines)
    {
        ledger.settle({row, 0, PartitionedListSource::partition(partition)}, {.accepted = lines});
    }

    std::shared_ptr<Broker> broker = std::make_shared<Broker>(2);
    PartitionedListSource source{broker};
    RowLedger ledger{false, RowLedger::Of::Partitions};
    PipelineStats stats{1, QStringLiteral("events"), QStringLiteral("sink")};
    OffsetCommits commits;
};

} // namespace

class OffsetCommitsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void q5_26_aCheckpointExpires_data()
    {
        QTest::addColumn<int>("interval");
        QTest::addColumn<quint64>("every");
        QTest::addColumn<int>("records");
        QTest::addColumn<bool>("isDue");
        QTest::newRow("no interval: after each record") << 0 << quint64(0) << 1 << true;
        QTest::newRow("a negative one is none") << -1 << quint64(0) << 1 << true;
        QTest::newRow("not over yet") << 999'000 << quint64(0) << 5 << false;
        QTest::newRow("too few records") << 999'000 << quint64(2) << 1 << false;
        QTest::newRow("as many as there may be") << 999'000 << quint64(2) << 2 << true;
        QTest::newRow("no interval wins over a count") << 0 << quint64(10) << 1 << true;
        QTest::newRow("empty") << 0 << quint64(0) << 0 << false;
        QTest::newRow("empty, with a count") << 0 << quint64(1) << 0 << false;
    }

    void q5_26_aCheckpointExpires()
    {
        QFETCH(int, interval);
        QFETCH(quint64, every);
        QFETCH(int, records);
        QFETCH(bool, isDue);
        Books books({milliseconds(interval), every});
        for (int i = 0; i < records; ++i)
            books.commits.read();
        QCOMPARE(books.commits.isDue(steady_clock::now()), isDue);
        QCOMPARE(books.commits.due(steady_clock::now()).has_value(), records > 0);
    }

    void w2_2_anIntervalIsOverByTheClock()
    {
        Books books({std::chrono::hours(1), 0});
        books.commits.read();
        const auto now = steady_clock::now();
        QVERIFY(!books.commits.isDue(now));
        QVERIFY(books.commits.isDue(now + std::chrono::hours(2)));
        books.commits.begin(now + std::chrono::hours(2), {});
        books.commits.read();
        QVERIFY(!books.commits.isDue(now + std::chrono::minutes(150)));
        QVERIFY(books.commits.isDue(now + std::chrono::hours(3)));
    }

    void w2_5_anEmptyOneBeginsAnew()
    {
        Books books({std::chrono::hours(1), 0});
        const auto later = steady_clock::now() + std::chrono::hours(2);
        QVERIFY(!books.commits.isDue(later));
        books.commits.read();
        QVERIFY(!books.commits.isDue(later + std::chrono::minutes(59)));
    }

    void w2_4_aDemandIsOnce()
    {
        Books books({std::chrono::hours(1), 0});
        books.commits.demand();
        QVERIFY(!books.commits.isDue(steady_clock::now())); // nothing was read
        books.commits.read();
        QVERIFY(!books.commits.isDue(steady_clock::now()));
        books.commits.demand();
        QVERIFY(books.commits.isDue(steady_clock::now()));
        books.commits.begin(steady_clock::now(), {});
        books.commits.read();
        QVERIFY(!books.commits.isDue(steady_clock::now()));
    }

    void eachPartitionIsCommittedWhenItHasComeSoFar()
    {
        Books books({std::chrono::hours(1), 0});
        books.read(0, 0, 9);
        books.read(1, 0, 4);
        books.settle(0, 0, 3);
        books.commits.begin(steady_clock::now(),
                            {{PartitionedListSource::partition(0), 10}, {PartitionedListSource::partition(1), 5}});
        books.commits.look();
        QCOMPARE(books.broker->commits(), 0);
        books.settle(1, 4, 5);
        books.commits.look();
        QCOMPARE(books.broker->committed(1), std::optional<quint64>(5));
        QCOMPARE(books.broker->committed(0), std::optional<quint64>());
        books.settle(0, 9, 7);
        books.commits.look();
        books.commits.look();
        QCOMPARE(books.broker->committed(0), std::optional<quint64>(10));
        QCOMPARE(books.broker->commits(), 2);
        QCOMPARE(books.commits.committed(PartitionedListSource::partition(0)), std::optional<quint64>(10));
        QVERIFY(!books.commits.due(steady_clock::now()));
    }

    void someAreCommittedApart()
    {
        Books books({std::chrono::hours(1), 0});
        books.read(0, 0, 9);
        books.read(1, 0, 4);
        books.settle(0, 0, 10);
        books.settle(1, 0, 5);
        const TopicPartition one = PartitionedListSource::partition(1);
        books.commits.commit({&one, 1});
        QCOMPARE(books.broker->committed(0), std::optional<quint64>());
        QCOMPARE(books.broker->committed(1), std::optional<quint64>(5));
        books.commits.forget(one);
        QCOMPARE(books.commits.committed(one), std::optional<quint64>());
        books.ledger.revoke(one);
        books.commits.commit();
        QCOMPARE(books.broker->committed(0), std::optional<quint64>(10));
        QCOMPARE(books.broker->commits(), 2);
    }

    void aRefusedCommitIsToldOnceAndMadeLater()
    {
        Books books({std::chrono::hours(1), 0});
        books.broker->refuseCommits(true);
        books.read(0, 0, 9);
        books.settle(0, 0, 10);
        books.commits.commit();
        books.commits.commit();
        QCOMPARE(books.stats.snapshot().notes.size(), 1);
        QCOMPARE(books.commits.committed(PartitionedListSource::partition(0)), std::optional<quint64>());
        books.broker->refuseCommits(false);
        books.commits.commit();
        QCOMPARE(books.broker->committed(0), std::optional<quint64>(10));
    }
};

QTEST_GUILESS_MAIN(OffsetCommitsTest)
#include "offsetcommits_test.moc"
