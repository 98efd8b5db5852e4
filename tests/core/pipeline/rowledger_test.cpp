// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/rowledger.h"
#include "core/sink/sinkbatch.h"

#include <QTest>

#include <thread>

using namespace penstock;

namespace {

TopicPartition partition(int number)
{
    return {"events", number};
}

SinkBatch batchOf(quint64 first, quint64 last, int number = 0)
{
    SinkBatch batch(partition(number));
    for (quint64 row = first; row <= last; ++row)
        batch.append("m,host=" + std::to_string(row % 3) + " v=1 " + std::to_string(row), row, row + 1);
    return batch;
}

} // namespace

class RowLedgerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void settledIsWhatAllRowsBeforeAre()
    {
        RowLedger ledger(true);
        ledger.begin({});
        // Rows 3 and 7 are bad, row 8 holds nothing.
        ledger.add({.lastRow = 6, .offset = 60, .rejected = 1}, batchOf(1, 5));
        ledger.add({.lastRow = 12, .offset = 120, .rejected = 1, .skipped = 1}, batchOf(9, 12));
        QCOMPARE(ledger.checkpoint().row, quint64(0));
        ledger.settle({11}, {.accepted = 4});
        QCOMPARE(ledger.checkpoint().row, quint64(0)); // the first batch is still under way
        ledger.settle({2}, {.accepted = 2});
        ledger.settle({5}, {.rejected = 1});
        QCOMPARE(ledger.checkpoint().row, quint64(0));
        ledger.settle({1}, {.accepted = 1, .unknown = 1});
        const Checkpoint end = ledger.checkpoint();
        QCOMPARE(end.row, quint64(12));
        QCOMPARE(end.offset, qint64(120));
        QCOMPARE(end.accepted, quint64(7));
        QCOMPARE(end.rejected, quint64(3));
        QCOMPARE(end.skipped, quint64(1));
        QCOMPARE(end.unknown, quint64(1));
        QCOMPARE(end.rows(), quint64(12));
    }

    void rowsWithoutLinesAreSettledBehindThoseBefore()
    {
        RowLedger ledger(true);
        ledger.begin({});
        ledger.add({.lastRow = 2, .rejected = 2});
        QCOMPARE(ledger.checkpoint().row, quint64(2));
        ledger.add({.lastRow = 4}, batchOf(3, 4));
        ledger.add({.lastRow = 9, .rejected = 5});
        QCOMPARE(ledger.checkpoint().row, quint64(2));
        ledger.settle({3}, {.accepted = 2});
        QCOMPARE(ledger.checkpoint().row, quint64(9));
        QCOMPARE(ledger.checkpoint().rejected, quint64(7));
    }

    void goesOnWithTheEarlierCounts()
    {
        RowLedger ledger(true);
        Checkpoint earlier;
        earlier.row = 10;
        earlier.accepted = 9;
        earlier.skipped = 1;
        earlier.written.from = 5;
        earlier.written.to = 6;
        earlier.written.series = {"m,host=0"};
        ledger.begin(earlier);
        ledger.add({.lastRow = 13, .from = 3, .to = 4}, batchOf(11, 13));
        ledger.settle({12}, {.accepted = 3});
        const Checkpoint end = ledger.checkpoint();
        QCOMPARE(end.row, quint64(13));
        QCOMPARE(end.accepted, quint64(12));
        QCOMPARE(end.written.from, std::optional<std::int64_t>(3));
        QCOMPARE(end.written.to, std::optional<std::int64_t>(6));
        QCOMPARE(end.written.series, (std::vector<std::string>{"m,host=0", "m,host=2", "m,host=1"}));
        QVERIFY(end.written.areAll);
    }

    void eachStepIsTold()
    {
        RowLedger ledger(true);
        std::vector<quint64> told;
        ledger.setTold([&told](const Checkpoint &now) { told.push_back(now.row); });
        ledger.begin({});
        ledger.add({.lastRow = 3}, batchOf(1, 3));
        ledger.add({.lastRow = 6}, batchOf(4, 6));
        ledger.add({.lastRow = 8, .rejected = 2});
        ledger.settle({5}, {.accepted = 3});
        QVERIFY(told.empty());
        ledger.settle({1}, {.accepted = 2});
        QVERIFY(told.empty());
        ledger.settle({1}, {.accepted = 1});
        QCOMPARE(told, std::vector<quint64>{8});
        ledger.add({.lastRow = 9, .skipped = 1});
        QCOMPARE(told, (std::vector<quint64>{8, 9}));
    }

    void itKnowsHowFarItIsAhead()
    {
        RowLedger other(true);
        RowLedger ledger(true);
        ledger.follow(other);
        ledger.begin({});
        QCOMPARE(ledger.ahead(), 0);
        for (quint64 row = 1; row <= 50; row += 10) {
            ledger.add({.lastRow = row + 8}, batchOf(row, row + 8));
            ledger.add({.lastRow = row + 9, .rejected = 1}); // which is nothing to be sent
        }
        QCOMPARE(ledger.ahead(), 0); // they wait
        ledger.begun({1});
        QCOMPARE(ledger.ahead(), 1);
        ledger.begun({15});
        ledger.begun({21});
        QCOMPARE(ledger.ahead(), 3);
        ledger.settle({11}, {.accepted = 9});
        ledger.settle({21}, {.accepted = 9});
        QCOMPARE(ledger.ahead(), 3); // the first is not settled: all of them would be sent again
        ledger.settle({1}, {.accepted = 9});
        QCOMPARE(ledger.ahead(), 0); // although the other ledger has none of it
        QCOMPARE(ledger.checkpoint().row, quint64(0));
        ledger.begun({31});
        QCOMPARE(ledger.ahead(), 1);
        ledger.settle({41}, {.rejected = 9}); // it was kept back, and never begun
        ledger.settle({31}, {.accepted = 9});
        QCOMPARE(ledger.ahead(), 0);
    }

    void whatAnEarlierRunWroteIsAdded()
    {
        RowLedger ledger(true);
        ledger.begin({});
        ledger.addWritten(batchOf(1, 1), 5, 7);
        QVERIFY(ledger.checkpoint().written == (WrittenSeries{5, 7, {"m,host=1"}, true}));
    }

    void aThousandSeriesAreNamed()
    {
        RowLedger ledger(true);
        ledger.begin({});
        SinkBatch batch;
        for (int i = 0; i <= 1'000; ++i)
            batch.append("m,id=a\\ " + std::to_string(i) + " v=1 1", quint64(i) + 1, 1);
        ledger.add({.lastRow = 1'001}, batch);
        const WrittenSeries written = ledger.checkpoint().written;
        QCOMPARE(written.series.size(), std::size_t(1'000));
        QCOMPARE(written.series.back(), std::string("m,id=a\\ 999"));
        QVERIFY(!written.areAll);
    }

    void partitionsComeToTheirOwnRows()
    {
        RowLedger ledger(false, RowLedger::Of::Partitions);
        ledger.add({.lastRow = 9}, batchOf(0, 9, 0));
        ledger.add({.lastRow = 504, .rejected = 1}, batchOf(500, 503, 1));
        QVERIFY(ledger.offsets().empty());
        QVERIFY(ledger.progress(partition(1)).oldest);
        ledger.settle({501, 0, partition(1)}, {.accepted = 4});
        QCOMPARE(ledger.offsets(), (std::vector<PartitionOffset>{{partition(1), 505}}));
        ledger.settle({0, 0, partition(0)}, {.accepted = 9});
        QCOMPARE(ledger.progress(partition(0)).next, quint64(0));
        ledger.settle({9, 0, partition(0)}, {.unknown = 1});
        QCOMPARE(ledger.progress(partition(0)).next, quint64(10));
        QVERIFY(!ledger.progress(partition(0)).oldest);
        QCOMPARE(ledger.checkpoint().accepted, quint64(13));
        QCOMPARE(ledger.checkpoint().rejected, quint64(1));
    }

    void aPartitionWaitsForEachLeaderToHaveIt()
    {
        RowLedger leader(false, RowLedger::Of::Partitions);
        RowLedger ledger(false, RowLedger::Of::Partitions);
        ledger.follow(leader);
        ledger.add({.lastRow = 9}, batchOf(0, 9, 0));
        ledger.settle({0, 0, partition(0)}, {.accepted = 10});
        ledger.catchUp();
        QVERIFY(ledger.offsets().empty());
        leader.add({.lastRow = 9}, batchOf(0, 9, 0));
        leader.settle({5, 0, partition(0)}, {.rejected = 10});
        ledger.catchUp();
        QCOMPARE(ledger.offsets(), (std::vector<PartitionOffset>{{partition(0), 10}}));
    }

    void whatComesAgainIsForgotten()
    {
        RowLedger ledger(false, RowLedger::Of::Partitions);
        ledger.add({.lastRow = 9}, batchOf(0, 9, 0));
        ledger.add({.lastRow = 19}, batchOf(10, 19, 0));
        ledger.add({.lastRow = 29}, batchOf(20, 29, 0));
        ledger.forgetFrom(partition(0), {10, 11});
        ledger.settle({25, 0, partition(0)}, {.accepted = 10}); // nobody knows of it
        ledger.settle({5, 0, partition(0)}, {.accepted = 10});
        QCOMPARE(ledger.progress(partition(0)).next, quint64(10));
        ledger.add({.lastRow = 15}, batchOf(10, 15, 0));
        ledger.settle({12, 0, partition(0)}, {.accepted = 6});
        QCOMPARE(ledger.progress(partition(0)).next, quint64(16));
        // Said again, or of rows before: nothing is new in it.
        ledger.add({.lastRow = 12}, partition(0));
        QCOMPARE(ledger.progress(partition(0)).next, quint64(16));
    }

    /// +ROW[.CUT]xN: a batch of N lines up to there. ~ROW[.CUT]: no line. -ROW.POSITIONxN: N lines of the batch with
    /// that record are told of. !ROW.POSITION: what is behind that comes again. =N: all before row N is settled.
    void aRowOfSeveralRecordsIsSettledWithTheLastOfThem_data()
    {
        QTest::addColumn<QString>("script");
        const auto row = [](const char *name, const char *script) {
            QTest::newRow(name) << QString::fromLatin1(script);
        };
        row("rows of one record", "+9x10 =0 -3.4x10 =10");
        row("a batch ends within a row", "+7.3x5 -5.1x5 =7");
        row("the rest comes with the next batch", "+7.3x5 -5.1x5 +9x4 =7 -7.4x4 =10");
        row("the rest is told of first", "+7.3x5 +9x4 -8.1x4 =0 -5.1x5 =10");
        row("parts of both, in turn", "+7.3x5 +9x4 -7.4x3 -7.1x4 =0 -5.1x1 =7 -9.1x1 =10");
        row("a batch lies within a row", "+7.3x3 +7.6x3 +7x1 -7.1x3 =7 -7.7x1 =7 -7.5x3 =8");
        row("the first row of all", "+0.2x2 -0.1x2 =0 +0x1 -0.3x1 =1");
        row("the rest is refused before it is sent", "+7.3x5 -5.1x5 =7 ~7 =8");
        row("the rest is refused while the beginning is under way", "+7.3x5 ~7 =0 -5.1x5 =8");
        row("no more than is known already", "+7.3x5 ~7.3 =0 -5.1x5 =7 ~7.3 =7");
        row("the rest comes again", "+7.3x5 +9x4 !7.4 -5.1x5 =7 -8.1x4 =7 +9x4 -7.4x4 =10");
        row("the beginning is under way when the rest comes again", "+7.3x5 +9x4 !7.4 +9x4 -7.4x4 =0 -7.3x5 =10");
        row("all of the row comes again", "+6x5 +7.3x3 +9x4 !7.1 -6.1x5 =7 +9x7 -7.1x7 =10");
        row("every batch ends within a row", "+3.2x5 +6.1x5 +8.4x5 -6.2x5 =0 -1.1x5 =3 -3.3x5 =8");
    }

    void aRowOfSeveralRecordsIsSettledWithTheLastOfThem()
    {
        QFETCH(QString, script);
        RowLedger ledger(false, RowLedger::Of::Partitions);
        const auto steps = script.split(u' ');
        for (const QString &step : steps) {
            const QStringList parts = step.sliced(1).split(u'x');
            const QStringList place = parts[0].split(u'.');
            const quint64 row = place[0].toULongLong();
            const auto position = place.size() > 1 ? std::optional(place[1].toULongLong()) : std::nullopt;
            const quint64 lines = parts.value(1).toULongLong();
            const RowLedger::Stretch stretch{.lastRow = row, .cutAt = position};
            if (step.startsWith(u'+'))
                ledger.add(stretch, batchOf(1, lines));
            else if (step.startsWith(u'~'))
                ledger.add(stretch, partition(0));
            else if (step.startsWith(u'-'))
                ledger.settle({row, 0, partition(0), *position}, {.accepted = lines});
            else if (step.startsWith(u'!'))
                ledger.forgetFrom(partition(0), {row, *position});
            else
                QVERIFY2(ledger.progress(partition(0)).next == row, qPrintable(step));
        }
    }

    void aPartOfARowWaitsForEachLeaderToHaveIt()
    {
        RowLedger leader(false, RowLedger::Of::Partitions);
        RowLedger ledger(false, RowLedger::Of::Partitions);
        ledger.follow(leader);
        ledger.add({.lastRow = 7, .cutAt = 3}, batchOf(1, 5));
        ledger.add({.lastRow = 7}, batchOf(1, 2));
        ledger.settle({5, 0, partition(0), 1}, {.accepted = 5});
        ledger.settle({7, 0, partition(0), 4}, {.accepted = 2});
        QCOMPARE(ledger.progress(partition(0)).next, quint64(0));
        leader.add({.lastRow = 7, .cutAt = 1}, batchOf(1, 2));
        leader.settle({5, 0, partition(0), 1}, {.accepted = 2});
        ledger.catchUp();
        QCOMPARE(ledger.progress(partition(0)).next, quint64(7)); // the row itself is not in the leader
        leader.add({.lastRow = 7}, batchOf(1, 1));
        leader.settle({7, 0, partition(0), 2}, {.accepted = 1});
        ledger.catchUp();
        QCOMPARE(ledger.progress(partition(0)).next, quint64(8));
    }

    void q6_18_anAnswerToAnEarlierGenerationSettlesNothing()
    {
        RowLedger ledger(false, RowLedger::Of::Partitions);
        ledger.add({.lastRow = 9}, batchOf(0, 9, 0));
        ledger.revoke(partition(0));
        ledger.add({.lastRow = 4}, batchOf(0, 4, 0));
        ledger.settle({2, 0, partition(0)}, {.accepted = 10});
        QCOMPARE(ledger.progress(partition(0)).next, quint64(0));
        ledger.settle({2, 1, partition(0)}, {.accepted = 5});
        QCOMPARE(ledger.progress(partition(0)).next, quint64(5));
    }

    void waitsUntilARowIsSettled()
    {
        RowLedger ledger(false, RowLedger::Of::Partitions);
        ledger.add({.lastRow = 9}, batchOf(0, 9, 0));
        const auto now = std::chrono::steady_clock::now();
        QVERIFY(!ledger.waitUntilSettled(partition(0), 9, now, {}));
        QVERIFY(!ledger.waitUntilSettled(partition(7), 0, now, {}));
        std::jthread sender([&ledger] { ledger.settle({3, 0, partition(0)}, {.accepted = 10}); });
        QVERIFY(ledger.waitUntilSettled(partition(0), 9, now + std::chrono::minutes(5), {}));
        std::stop_source stop;
        stop.request_stop();
        QVERIFY(!ledger.waitUntilSettled(partition(0), 10, now + std::chrono::minutes(5), stop.get_token()));
    }

    void waitsUntilMoreIsSettled()
    {
        RowLedger ledger(false);
        ledger.begin({});
        ledger.add({.lastRow = 5}, batchOf(1, 5));
        ledger.add({.lastRow = 9}, batchOf(6, 9));
        const auto longFromNow = std::chrono::steady_clock::now() + std::chrono::hours(1);
        std::stop_source stop;
        // What is known already is waited for no more.
        ledger.settle({1}, {.accepted = 5});
        ledger.waitForMore({}, longFromNow, stop.get_token());
        const Checkpoint known = ledger.checkpoint();
        QCOMPARE(known.row, quint64(5));
        ledger.waitForMore(known, std::chrono::steady_clock::now(), stop.get_token());
        quint64 seen = 0;
        std::thread waiting([&] {
            ledger.waitForMore(known, longFromNow, stop.get_token());
            seen = ledger.checkpoint().row;
        });
        ledger.settle({9}, {.accepted = 4});
        waiting.join();
        QCOMPARE(seen, quint64(9));
        const Checkpoint all = ledger.checkpoint();
        std::thread stopped([&] { ledger.waitForMore(all, longFromNow, stop.get_token()); });
        stop.request_stop();
        stopped.join();
    }

    void keepsNoSeriesUnasked()
    {
        RowLedger ledger(false);
        ledger.add({.lastRow = 5}, batchOf(1, 5));
        ledger.settle({5}, {.accepted = 5});
        QCOMPARE(ledger.checkpoint().row, quint64(5));
        QCOMPARE(ledger.checkpoint().written, WrittenSeries());
    }
};

QTEST_GUILESS_MAIN(RowLedgerTest)
#include "rowledger_test.moc"
