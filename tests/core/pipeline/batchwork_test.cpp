// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/batchwork.h"
#include "core/pipeline/hopelesserror.h"
#include "tests/core/pipeline/refusalsamples.h"

#include <QTest>

using namespace penstock;
using namespace penstock::refusalsamples;

/// Batches on their way, the parts that they are cut into, and when they are given up.
class BatchWorkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPartSharesTheHistoryOfAll()
    {
        BatchWork work = workOf(3);
        work.generation = 4;
        work.attempts = 5;
        work.sentBefore = true;
        work.mayBeStored = true;
        work.isOldest = true;
        work.company = "m v=9";
        work.silentEnds = 2;
        work.isDoubted = true;
        work.isCountedTwice = true;
        work.tooLargeTimes = 1;
        work.search = std::make_shared<CulpritSearch>(work.batch, LineGround(), false);
        const BatchWork part = partOf(work, work.batch.slice(1, 2));
        QCOMPARE(rowsOf(part), (QList<quint64>{102, 103}));
        QCOMPARE(part.generation, quint32(4));
        QVERIFY(part.sentBefore && part.mayBeStored && part.isCountedTwice);
        QVERIFY(part.search == work.search);
        // What was said of exactly these lines together is not said of the part.
        QCOMPARE(part.attempts, 0);
        QCOMPARE(part.silentEnds, 0);
        QCOMPARE(part.tooLargeTimes, 0);
        QVERIFY(!part.isOldest && !part.isDoubted && part.company.empty());
    }

    void halvesAreInOrder_data()
    {
        QTest::addColumn<int>("lines");
        QTest::addColumn<QList<quint64>>("first");
        QTest::addColumn<QList<quint64>>("second");
        QTest::newRow("two") << 2 << QList<quint64>{101} << QList<quint64>{102};
        QTest::newRow("odd: the first is the smaller one")
            << 5 << QList<quint64>{101, 102} << QList<quint64>{103, 104, 105};
        QTest::newRow("even") << 4 << QList<quint64>{101, 102} << QList<quint64>{103, 104};
    }

    void halvesAreInOrder()
    {
        QFETCH(const int, lines);
        QFETCH(const QList<quint64>, first);
        QFETCH(const QList<quint64>, second);
        const std::vector<BatchWork> parts = halves(workOf(lines));
        QCOMPARE(parts.size(), std::size_t(2));
        QCOMPARE(rowsOf(parts[0]), first);
        QCOMPARE(rowsOf(parts[1]), second);
    }

    void companyIsSentAndNotCounted_data()
    {
        QTest::addColumn<int>("lines");
        QTest::addColumn<QByteArray>("company");
        QTest::addColumn<QByteArray>("sent");
        QTest::newRow("none") << 1 << QByteArray() << QByteArray("m v=1\n");
        // Two of it beside one line: so one refused line is not the company.
        QTest::newRow("of one line") << 1 << QByteArray("c v=0") << QByteArray("m v=1\nc v=0\nc v=0\n");
        QTest::newRow("of two") << 2 << QByteArray("c v=0") << QByteArray("m v=1\nm v=2\nc v=0\n");
    }

    void companyIsSentAndNotCounted()
    {
        QFETCH(const int, lines);
        QFETCH(const QByteArray, company);
        QFETCH(const QByteArray, sent);
        BatchWork work = workOf(lines);
        work.company = company.toStdString();
        QCOMPARE(QByteArray::fromStdString(std::string(withCompany(work).text())), sent);
        QCOMPARE(work.batch.lines(), std::size_t(lines));
    }

    void theYoungestOfAShardThatLooksRightIsKnown()
    {
        const qint64 week = ShardLayout().duration;
        SinkBatch batch;
        batch.append("m v=1 " + std::to_string(100 * week + 5), 1, 1);
        batch.append("m v=2 " + std::to_string(100 * week + 9), 2, 2);
        batch.append("m v=3 " + std::to_string(100 * week + 7), 3, 3);
        batch.append("m v= " + std::to_string(100 * week + 11), 4, 4); // is no line
        batch.append("m v=5 " + std::to_string(200 * week), 5, 5);
        const CulpritSearch search(batch, {}, false);
        const std::vector<LineFacts> facts = factsOf(batch, {});
        const CulpritSearch::Youngest *const first = search.youngest(facts[0].shard);
        QVERIFY(first);
        QCOMPARE(first->time, std::int64_t(100 * week + 9));
        QCOMPARE(QByteArray::fromStdString(first->line), "m v=2 " + QByteArray::number(100 * week + 9));
        QVERIFY(search.youngest(facts[4].shard));
        QCOMPARE(search.youngest(facts[4].shard)->time, std::int64_t(200 * week));
        QVERIFY(!search.youngest(ShardLayout().startOf(300 * week)));

        LineGround forEver;
        forEver.layout.retention = 0; // nothing can be too old
        QVERIFY(!CulpritSearch(batch, forEver, false).youngest(facts[0].shard));
    }

    void whatCannotBeSpentIsKept()
    {
        CulpritSearch search(workOf(1).batch, {}, false); // 16 + 3 · 1 + 4 · 50 · 1
        QVERIFY(!search.spend(220));
        QVERIFY(search.spend(219));
        QVERIFY(search.spend(0));
        QVERIFY(!search.spend(1));
    }

    void someErrorsAreNotTriedAgain_data()
    {
        QTest::addColumn<int>("attempts");
        QTest::addColumn<int>("most");
        QTest::addColumn<QString>("serverText");
        QTest::addColumn<QString>("told"); // empty: it is tried again
        const QString full = QStringLiteral("engine: write /wal: No space left on device");
        QTest::newRow("no limit") << 1'000'000 << 0 << QString() << QString();
        QTest::newRow("one before the limit") << 2 << 3 << QString() << QString();
        QTest::newRow("the limit") << 3 << 3 << QString() << QStringLiteral("3 time");
        QTest::newRow("beyond it") << 4 << 3 << QString() << QStringLiteral("4 time");
        QTest::newRow("a full disk, at once") << 1 << 0 << full << QStringLiteral("It says: ") + full;
        QTest::newRow("a quota") << 1 << 9 << QStringLiteral("disk quota exceeded") << QStringLiteral("disk is full");
        QTest::newRow("a full disk at the limit") << 3 << 3 << full << QStringLiteral("It says: ") + full;
        QTest::newRow("other words") << 1 << 0 << QStringLiteral("no space in the queue") << QString();
    }

    void someErrorsAreNotTriedAgain()
    {
        QFETCH(const int, attempts);
        QFETCH(const int, most);
        QFETCH(const QString, serverText);
        QFETCH(const QString, told);
        Error error;
        error.kind = Error::Kind::Server;
        error.message = QStringLiteral("busy");
        error.details.status = 500;
        error.details.serverText = serverText;
        const std::optional<Error> hopeless = hopelessError(error);
        const std::optional<Error> last = hopeless ? hopeless : triedTooOften(error, attempts, most);
        QCOMPARE(last.has_value(), !told.isEmpty());
        if (!last)
            return;
        QVERIFY2(last->message.contains(told), qPrintable(last->message));
        QCOMPARE(last->kind, Error::Kind::Server);
        QCOMPARE(last->details.status, 500);
        QCOMPARE(last->details.serverText, serverText);
    }
};

QTEST_GUILESS_MAIN(BatchWorkTest)
#include "batchwork_test.moc"
