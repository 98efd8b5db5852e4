// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/refusalverdict.h"
#include "tests/core/pipeline/refusalsamples.h"

#include <QTest>

#include <string>

using namespace penstock;
using namespace penstock::refusalsamples;
using Kind = WriteOutcome::Kind;

namespace {

QString unparsable(const char *line)
{
    return QStringLiteral("unable to parse '%1': no").arg(QString::fromUtf8(line));
}

} // namespace

class RefusalVerdictTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void q6_6_takesNamedLinesOut_data();
    void q6_6_takesNamedLinesOut();
    void aPartWhoseCulpritsAreAllNamedIsDone();
    void aPartWithMoreCulpritsIsSentAgain();
    void numbersBeyondTheBatchAreNotBelieved();
    void equalLinesAreTakenOneByOne();
    void cutsWhereLinesLookWrong();
    void halvesWhereNothingLooksWrong();
    void whatAStorageSaysIsOneShardsWord();
    void reasonsAreNotLentToOtherKindsOfLines();
};

void RefusalVerdictTest::q6_6_takesNamedLinesOut_data()
{
    QTest::addColumn<WriteOutcome>("outcome");
    QTest::addColumn<QList<quint64>>("rejected"); ///< rows
    QTest::addColumn<QList<quint64>>("again");
    QTest::addColumn<QStringList>("reasons");

    const QString no = QStringLiteral("no");
    const QString never = QStringLiteral("never");
    using Rows = QList<quint64>;
    QTest::newRow("by number") << outcomeOf(Kind::Rejected, 4, {no}, {{2, {}, no}}) << Rows{102} << Rows{101, 103, 104}
                               << QStringList{no};
    QTest::newRow("by numbers, in any order")
        << outcomeOf(Kind::Rejected, 4, {no, never}, {{4, {}, no}, {1, {}, never}, {4, {}, never}}) << Rows{101, 104}
        << Rows{102, 103} << QStringList{never, no};
    QTest::newRow("by text") << outcomeOf(Kind::Rejected, 4, {unparsable("m v=3")}) << Rows{103} << Rows{101, 102, 104}
                             << QStringList{unparsable("m v=3")};
    QTest::newRow("by their number, as all are refused")
        << outcomeOf(Kind::Rejected, 4, {no, never, no, never}) << Rows{101, 102, 103, 104} << Rows{}
        << QStringList{no, never, no, never};
}

void RefusalVerdictTest::q6_6_takesNamedLinesOut()
{
    QFETCH(const WriteOutcome, outcome);
    const RefusalVerdict verdict = RefusalVerdict::of(workOf(4), outcome, QStringLiteral("?"));
    QTEST(rowsOf(verdict), "rejected");
    QCOMPARE(verdict.rejected, quint64(verdict.rows.size()));
    QCOMPARE(verdict.accepted, 0U);
    QStringList reasons;
    QList<quint64> again;
    for (const RejectedRow &row : verdict.rows) {
        reasons += row.reason;
        QCOMPARE(row.position, row.row + 100);
        QCOMPARE(row.text, QStringLiteral("m v=%1").arg(row.row - 100));
    }
    for (const BatchWork &work : verdict.again)
        again += rowsOf(work);
    QTEST(reasons, "reasons");
    QTEST(again, "again");
}

void RefusalVerdictTest::aPartWhoseCulpritsAreAllNamedIsDone()
{
    const QString no = QStringLiteral("no");
    for (const WriteOutcome &outcome : {partial(4, 1, {no}, {{3, {}, no}}), partial(4, 1, {unparsable("m v=3")})}) {
        const RefusalVerdict verdict = RefusalVerdict::of(workOf(4), outcome, no);
        QCOMPARE(rowsOf(verdict), QList<quint64>{103});
        QCOMPARE(verdict.accepted, 3U);
        QVERIFY(verdict.again.empty());
    }
}

void RefusalVerdictTest::aPartWithMoreCulpritsIsSentAgain()
{
    const QString no = QStringLiteral("no");
    WriteOutcome cut = partial(4, 1, {no}, {{3, {}, no}});
    cut.rejectedIsExact = false;
    // The second line that the server quotes is none of ours.
    const WriteOutcome garbled = partial(4, 2, {unparsable("m v=3"), unparsable("m v=\uFFFD")});
    for (const WriteOutcome &outcome : {cut, garbled}) {
        const RefusalVerdict verdict = RefusalVerdict::of(workOf(4), outcome, no);
        QCOMPARE(rowsOf(verdict), QList<quint64>{103});
        QCOMPARE(verdict.accepted, 0U);
        QCOMPARE(verdict.again.size(), std::size_t(1));
        QCOMPARE(rowsOf(verdict.again[0]), QList<quint64>({101, 102, 104}));
    }
}

void RefusalVerdictTest::numbersBeyondTheBatchAreNotBelieved()
{
    const QString no = QStringLiteral("no");
    const RefusalVerdict verdict = RefusalVerdict::of(workOf(4), partial(4, 2, {no}, {{3, {}, no}, {5, {}, no}}), no);
    QCOMPARE(rowsOf(verdict), QList<quint64>{103});
    QCOMPARE(verdict.accepted, 0U);
    QCOMPARE(verdict.again.size(), std::size_t(1));
    const RefusalVerdict zero = RefusalVerdict::of(workOf(4), outcomeOf(Kind::Rejected, 4, {no}, {{0, {}, no}}), no);
    QCOMPARE(zero.rejected, 0U);
    QCOMPARE(zero.again.size(), std::size_t(2));
}

void RefusalVerdictTest::equalLinesAreTakenOneByOne()
{
    BatchWork work;
    for (const char *line : {"x", "m v=1", "  x", "x': y"})
        work.batch.append(line, work.batch.lines() + 1, work.batch.lines() + 1);
    const QStringList reasons{unparsable("x"), unparsable("x"), unparsable("x': y")};
    const RefusalVerdict verdict = RefusalVerdict::of(work, partial(4, 3, reasons), {});
    QCOMPARE(rowsOf(verdict), QList<quint64>({1, 3, 4}));
    QCOMPARE(verdict.accepted, 1U);
}

void RefusalVerdictTest::cutsWhereLinesLookWrong()
{
    BatchWork work;
    for (const char *line : {"m v=1 1", "m v=", "m v=2 2", "m v=3 3", "x"})
        work.batch.append(line, work.batch.lines() + 101, work.batch.lines() + 1);
    const RefusalVerdict verdict = RefusalVerdict::of(work, outcomeOf(Kind::Rejected, 5, {QStringLiteral("no")}), {});
    QCOMPARE(verdict.rejected, 0U);
    QCOMPARE(verdict.again.size(), std::size_t(2));
    QCOMPARE(rowsOf(verdict.again[0]), QList<quint64>({101, 103, 104}));
    QCOMPARE(rowsOf(verdict.again[1]), QList<quint64>({102, 105}));
}

void RefusalVerdictTest::halvesWhereNothingLooksWrong()
{
    const RefusalVerdict verdict =
        RefusalVerdict::of(workOf(5), outcomeOf(Kind::Rejected, 5, {QStringLiteral("no")}), {});
    QCOMPARE(verdict.again.size(), std::size_t(2));
    QCOMPARE(rowsOf(verdict.again[0]), QList<quint64>({101, 102}));
    QCOMPARE(rowsOf(verdict.again[1]), QList<quint64>({103, 104, 105}));
}

void RefusalVerdictTest::whatAStorageSaysIsOneShardsWord()
{
    const QString no = QStringLiteral("no");
    // So few that were refused are no proof of any that were stored.
    const RefusalVerdict some = RefusalVerdict::of(workOf(100), dropped(100, 80), no);
    QCOMPARE(some.accepted + some.rejected + some.unknown, 0U);
    std::size_t lines = 0;
    for (const BatchWork &work : some.again) {
        QVERIFY(work.mayBeStored);
        lines += work.batch.lines();
    }
    QCOMPARE(lines, std::size_t(100));
    // All of them are.
    const RefusalVerdict all = RefusalVerdict::of(workOf(80), dropped(80, 80), no);
    QCOMPARE(all.rejected, 80U);
    QCOMPARE(all.rows.size(), 80);
    QCOMPARE(rowsOf(all).first(), 101U);
    // One alone, whatever is said of it; but of one that is stored without a part of it nothing can be said.
    QCOMPARE(RefusalVerdict::of(workOf(1), dropped(1, 1), no).rejected, 1U);
    QCOMPARE(RefusalVerdict::of(workOf(1), partial(1, 0, {no}), no).unknown, 1U);
}

void RefusalVerdictTest::reasonsAreNotLentToOtherKindsOfLines()
{
    BatchWork work;
    work.batch.append("m v=1 1", 1, 1);
    work.batch.append("m w=1 1", 2, 2);
    const RefusalVerdict verdict = RefusalVerdict::of(work, dropped(2, 2), QStringLiteral("no"));
    QCOMPARE(verdict.rejected, 0U);
    QCOMPARE(verdict.again.size(), std::size_t(2));
}

QTEST_GUILESS_MAIN(RefusalVerdictTest)
#include "refusalverdict_test.moc"
