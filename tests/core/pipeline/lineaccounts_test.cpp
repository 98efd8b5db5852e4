// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/lineaccounts.h"
#include "core/pipeline/pipelinestats.h"
#include "core/pipeline/refusalverdict.h"
#include "core/pipeline/rejectsfile.h"
#include "core/pipeline/rowledger.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <deque>

using namespace penstock;

namespace {

BatchWork workWith(quint64 lines)
{
    BatchWork work;
    for (quint64 row = 1; row <= lines; ++row)
        work.batch.append("m v=1", row, row);
    return work;
}

RejectedRow rowOf(quint64 number)
{
    RejectedRow row;
    row.row = number;
    row.reason = QStringLiteral("no");
    return row;
}

/// Accounts with what they write to.
struct Books
{
    explicit Books(bool pointsHaveIdentity, const QString &rejectsPath = {}, RowLedger::Of of = RowLedger::Of::Source)
        : rejects(rejectsPath), ledger(false, of), accounts(stats, rejects, ledger, pointsHaveIdentity)
    {
    }

    PipelineSnapshot now() const { return stats.snapshot(); }
    LaneSnapshot lane() const { return stats.partitions().snapshot().value(0); }

    PipelineStats stats{1, QStringLiteral("file"), QStringLiteral("database")};
    RejectsFile rejects;
    RowLedger ledger;
    LineAccounts accounts;
};

} // namespace

class LineAccountsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// The same offset is in each partition.
    void rowsOfAPartitionSayWhereTheyAre()
    {
        Books books(true, {}, RowLedger::Of::Partitions);
        BatchWork work;
        work.batch = SinkBatch({"events", 2});
        work.batch.append("m v=1", 0, 3);
        RejectedRow row = rejectedRow(work.batch, 0, QStringLiteral("no"));
        QVERIFY(books.accounts.keptBack(work, {row}));
        row.column = QStringLiteral("v");
        RefusalVerdict verdict;
        verdict.origin = work.origin();
        verdict.rejected = 1;
        verdict.rows = {row};
        QVERIFY(books.accounts.judged(verdict));
        QVERIFY(books.accounts.untold(work, Error()));
        QStringList places;
        const PipelineSnapshot now = books.now();
        for (const RejectedRow &told : now.rejectedRows)
            places += told.column;
        const QString place = QStringLiteral("events/2, offset 0");
        QCOMPARE(places, (QStringList{place, place + QStringLiteral(", v"), place}));
    }

    void whatWasSentBeforeIsResent()
    {
        Books books(true);
        BatchWork work = workWith(10);
        books.accounts.sent(work);
        QCOMPARE(books.now().resent, quint64(0));
        books.accounts.sent(work); // in parts, say
        QCOMPARE(books.now().resent, quint64(10));
        QCOMPARE(books.now().retries, quint64(0));
        work.attempts = 1;
        books.accounts.sent(work);
        QCOMPARE(books.now().resent, quint64(20));
        QCOMPARE(books.now().retries, quint64(1));
    }

    void aPartOfASearchIsNoRepeat()
    {
        Books books(true);
        BatchWork work = workWith(10);
        work.sentBefore = true;
        work.search = std::make_shared<CulpritSearch>(work.batch, LineGround(), false);
        books.accounts.sent(work);
        QCOMPARE(books.now().resent, quint64(0));
        QCOMPARE(books.now().searches, quint64(1));
    }

    void lostAnswersDoubleRowsOnce_data()
    {
        QTest::addColumn<bool>("pointsHaveIdentity");
        QTest::addColumn<quint64>("doubled");
        QTest::newRow("points have identity") << true << quint64(0);
        QTest::newRow("points have none") << false << quint64(10);
    }

    void lostAnswersDoubleRowsOnce()
    {
        QFETCH(const bool, pointsHaveIdentity);
        Books books(pointsHaveIdentity);
        BatchWork work = workWith(10);
        books.accounts.mayBeStored(work);
        QVERIFY(work.mayBeStored);
        QCOMPARE(books.now().possiblyDoubled, quint64(0)); // once it is there once
        books.accounts.mayBeStored(work);
        books.accounts.accepted(work);
        QTEST(books.now().possiblyDoubled, "doubled");
        QCOMPARE(books.now().accepted, quint64(10));
    }

    void q6_15_rowsInDoubtAreToldOneByOne()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("rejects.csv"));
        Books books(true, path);
        std::deque<BatchWork> works;
        works.push_back(workWith(3));
        works.push_back(workWith(2));
        works.back().mayBeStored = true;
        books.accounts.leftInDoubt(works);
        QCOMPARE(books.now().unknown, quint64(2));
        QCOMPARE(books.now().rejectedRows.size(), 2); // those that were never sent are none of them
        QCOMPARE(books.now().rejectedRows.at(1).row, quint64(2));
        QCOMPARE(books.now().rejectedRows.at(1).text, QStringLiteral("m v=1"));
        QFile dead(path);
        QVERIFY(dead.open(QIODevice::ReadOnly));
        QCOMPARE(dead.readAll().count("an answer to it was lost"), 2);
        QCOMPARE(books.ledger.checkpoint().row, quint64(0)); // they are not settled, and may be sent again
        QCOMPARE(books.lane().unknownRows, (QList<RowSpan>{{1, 2, 2}}));
        QVERIFY(books.accounts.untold(workWith(4), Error()));
        QCOMPARE(books.now().unknown, quint64(6));
        QCOMPARE(books.now().rejectedRows.size(), 6);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll().count('\n'), 1 + 2 + 4);
    }

    void whatWasBrokenOffSaysOfEachRowWhetherItWasSent()
    {
        Books books(true);
        BatchWork sent = workWith(10);
        books.stats.partitions().sent({}, 10);
        std::deque<BatchWork> back;
        back.push_back(partOf(sent, sent.batch.slice(2, 3)));
        back.push_back(partOf(sent, sent.batch.slice(8, 2)));
        back.back().mayBeStored = true;
        std::vector<BatchWork> onTheirWay(1, partOf(sent, sent.batch.slice(5, 2)));
        onTheirWay.front().mayBeStored = true;
        onTheirWay.push_back(partOf(sent, sent.batch.slice(0, 1))); // no byte of it was sent
        books.accounts.leftUnanswered(onTheirWay);
        books.accounts.leftInDoubt(back);
        QCOMPARE(books.now().unknown, quint64(4));
        QCOMPARE(books.lane().unknown, quint64(4));
        QCOMPARE(books.lane().unknownRows, (QList<RowSpan>{{6, 7, 2}, {9, 10, 2}}));
        QCOMPARE(books.lane().unsentRows, (QList<RowSpan>{{1, 1, 1}, {3, 5, 3}}));
        books.accounts.tellWhatWasSent();
        const QString note = books.now().notes.join(u'\n');
        QVERIFY2(note.contains(u"may be stored: rows 6–7, 9–10."), qPrintable(note));
        const QString told = books.now().events.constLast().text;
        QVERIFY2(told.startsWith(u"Nothing after row 10 was sent.") && told.endsWith(u": 1, 3–5."), qPrintable(told));
    }

    void whatAnotherReaderHasIsNoDeadLetter()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("rejects.csv"));
        Books books(true, path);
        std::deque<BatchWork> works;
        works.push_back(workWith(3));
        works.push_back(workWith(2));
        works.back().mayBeStored = true;
        books.accounts.revoked(works);
        QCOMPARE(books.now().unknown, quint64(2));
        QCOMPARE(books.lane().unknownRows, (QList<RowSpan>{{1, 2, 2}}));
        QVERIFY(books.lane().unsentRows.isEmpty());
        QVERIFY(!QFile::exists(path));
    }

    void whatIsGivenUpIsRejectedOrUnknown_data()
    {
        QTest::addColumn<bool>("mayBeStored");
        QTest::newRow("never sent") << false;
        QTest::newRow("an answer was lost") << true;
    }

    void whatIsGivenUpIsRejectedOrUnknown()
    {
        QFETCH(const bool, mayBeStored);
        Books books(true);
        BatchWork work = workWith(2);
        work.mayBeStored = mayBeStored;
        books.ledger.add({.lastRow = 2}, work.batch);
        QVERIFY(books.accounts.givenUp(work, QStringLiteral("given up")));
        QCOMPARE(books.now().rejected, quint64(mayBeStored ? 0 : 2));
        QCOMPARE(books.now().unknown, quint64(mayBeStored ? 2 : 0));
        QCOMPARE(books.now().rejectedRows.size(), 2);
        QCOMPARE(books.ledger.checkpoint().row, quint64(2)); // settled: the run goes on behind them
        QVERIFY(!books.accounts.problem());                  // which is no failure
    }

    void whatIsNotStoredIsKept()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("rejects.csv"));
        Books books(true, path);
        QVERIFY(books.accounts.keptBack(workWith(3), {rowOf(3)}));
        RefusalVerdict verdict;
        verdict.accepted = 7;
        verdict.rejected = 1;
        verdict.unknown = 2;
        verdict.rows = {rowOf(1), rowOf(4), rowOf(5)};
        QVERIFY(books.accounts.judged(verdict));
        QVERIFY(!books.accounts.problem());
        QVERIFY(books.accounts.untold(workWith(1), Error{Error::Kind::Network, QStringLiteral("Gone."), {}, {}}));
        std::vector<BatchWork> onTheirWay(1, workWith(5));
        onTheirWay.front().mayBeStored = true;
        books.accounts.leftUnanswered(onTheirWay);
        QVERIFY(books.accounts.close({}));
        const PipelineSnapshot now = books.now();
        QCOMPARE(now.accepted, quint64(7));
        QCOMPARE(now.rejected, quint64(2));
        QCOMPARE(now.unknown, quint64(2 + 1 + 5));
        QCOMPARE(now.rejectedRows.size(), 5 + 5); // the rows of a verdict once
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArrayList lines = file.readAll().split('\n');
        QCOMPARE(lines.size(), 1 + 10 + 1);
        QVERIFY(lines[1].startsWith("1,") && lines[10].startsWith("5,"));
        QVERIFY(lines[10].contains("no answer told of it before the run ended: it may be stored"));
        QVERIFY(books.accounts.problem());
        QVERIFY(books.accounts.problem()->message.contains(u"no answer"));
    }
};

QTEST_GUILESS_MAIN(LineAccountsTest)
#include "lineaccounts_test.moc"
