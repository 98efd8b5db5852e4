// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/rowledger.h"
#include "core/sink/sinkbatch.h"

#include <QTest>

using namespace penstock;

namespace {

SinkBatch batchOf(quint64 first, quint64 last)
{
    SinkBatch batch;
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
        ledger.settle(11, {.accepted = 4});
        QCOMPARE(ledger.checkpoint().row, quint64(0)); // the first batch is still under way
        ledger.settle(2, {.accepted = 2});
        ledger.settle(5, {.rejected = 1});
        QCOMPARE(ledger.checkpoint().row, quint64(0));
        ledger.settle(1, {.accepted = 1, .unknown = 1});
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
        ledger.settle(3, {.accepted = 2});
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
        ledger.settle(12, {.accepted = 3});
        const Checkpoint end = ledger.checkpoint();
        QCOMPARE(end.row, quint64(13));
        QCOMPARE(end.accepted, quint64(12));
        QCOMPARE(end.written.from, std::optional<std::int64_t>(3));
        QCOMPARE(end.written.to, std::optional<std::int64_t>(6));
        QCOMPARE(end.written.series, (std::vector<std::string>{"m,host=0", "m,host=2", "m,host=1"}));
        QVERIFY(end.written.areAll);
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

    void keepsNothingUnasked()
    {
        RowLedger ledger(false);
        ledger.add({.lastRow = 5}, batchOf(1, 5));
        ledger.settle(5, {.accepted = 5});
        QCOMPARE(ledger.checkpoint(), Checkpoint());
    }
};

QTEST_GUILESS_MAIN(RowLedgerTest)
#include "rowledger_test.moc"
