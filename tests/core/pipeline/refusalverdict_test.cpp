// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/refusalverdict.h"

#include <QDateTime>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <limits>
#include <string>

using namespace penstock;
using Kind = WriteOutcome::Kind;

namespace {

/// "m v=1", … with rows from 101 on, at positions from 201 on.
BatchWork workOf(int lines)
{
    BatchWork work;
    for (int line = 1; line <= lines; ++line)
        work.batch.append("m v=" + std::to_string(line), quint64(100 + line), quint64(200 + line));
    return work;
}

WriteOutcome outcomeOf(Kind kind, quint64 rejected, const QStringList &reasons = {},
                       const QList<RejectedLine> &lines = {})
{
    WriteOutcome outcome;
    outcome.kind = kind;
    outcome.rejected = rejected;
    outcome.reasons = reasons;
    outcome.lines = lines;
    return outcome;
}

WriteOutcome partial(int lines, quint64 rejected, const QStringList &reasons = {},
                     const QList<RejectedLine> &named = {})
{
    WriteOutcome outcome = outcomeOf(Kind::Partial, rejected, reasons, named);
    outcome.accepted = quint64(lines) - rejected;
    return outcome;
}

/// As a storage says it: so many at least.
WriteOutcome dropped(int lines, quint64 rejected, bool byAge = false)
{
    WriteOutcome outcome = outcomeOf(Kind::Partial, rejected, {QStringLiteral("no")});
    outcome.rejectedIsExact = rejected == quint64(lines);
    outcome.unknown = quint64(lines) - rejected;
    outcome.byAge = byAge;
    return outcome;
}

QList<quint64> rowsOf(const RefusalVerdict &verdict)
{
    QList<quint64> rows;
    for (const RejectedRow &row : verdict.rows)
        rows += row.row;
    return rows;
}

QList<quint64> rowsOf(const BatchWork &work)
{
    QList<quint64> rows;
    for (std::size_t i = 0; i < work.batch.lines(); ++i)
        rows += work.batch.row(i);
    return rows;
}

QString unparsable(const char *line)
{
    return QStringLiteral("unable to parse '%1': no").arg(QString::fromUtf8(line));
}

} // namespace

class RefusalVerdictTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesNamedLinesOut_data();
    void takesNamedLinesOut();
    void aPartWhoseCulpritsAreAllNamedIsDone();
    void aPartWithMoreCulpritsIsSentAgain();
    void numbersBeyondTheBatchAreNotBelieved();
    void equalLinesAreTakenOneByOne();
    void cutsWhereLinesLookWrong();
    void halvesWhereNothingLooksWrong();
    void whatAStorageSaysIsOneShardsWord();
    void reasonsAreNotLentToOtherKindsOfLines();
    void theOldestAreTriedApart();
    void whatIsTooOldAloneIsTriedInItsCompany();
    void whatTheBoundLeavesIsUnknown();
    void everyGoodLineIsFoundAmongMany();
    void anEndlessSearchEnds();
};

void RefusalVerdictTest::takesNamedLinesOut_data()
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

void RefusalVerdictTest::takesNamedLinesOut()
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

void RefusalVerdictTest::theOldestAreTriedApart()
{
    BatchWork work;
    for (int time : {5, 1, 4, 2, 3})
        work.batch.append("m v=1 " + std::to_string(time), quint64(time), quint64(time));
    const RefusalVerdict verdict = RefusalVerdict::of(work, dropped(5, 2, true), QStringLiteral("no"));
    QCOMPARE(verdict.again.size(), std::size_t(2));
    QCOMPARE(rowsOf(verdict.again[0]), QList<quint64>({5, 4, 3}));
    QCOMPARE(rowsOf(verdict.again[1]), QList<quint64>({1, 2}));
    // Not a second time: where lines of the future are refused too, that would take them one by one.
    BatchWork rest = verdict.again[0];
    const RefusalVerdict second = RefusalVerdict::of(rest, dropped(3, 1, true), QStringLiteral("no"));
    QCOMPARE(rowsOf(second.again[0]), QList<quint64>({3}));
    QCOMPARE(rowsOf(second.again[1]), QList<quint64>({5, 4}));
}

void RefusalVerdictTest::whatIsTooOldAloneIsTriedInItsCompany()
{
    // One shard group; the kinds were cut apart, and only the young line's is known not to be too old.
    LineGround ground;
    ground.layout.retention = ShardLayout::day;
    const std::string soon = std::to_string(QDateTime::currentMSecsSinceEpoch()) + "000000";
    const qint64 old = QDateTime::currentMSecsSinceEpoch() * 1'000'000 - 2 * ShardLayout::day;
    ground.layout.groups = {{0, std::numeric_limits<qint64>::max()}};
    BatchWork work;
    work.batch.append("m v=1i " + soon, 1, 1);
    for (quint64 row : {2, 3})
        work.batch.append("m v=1 " + std::to_string(old + qint64(row)), row, row);
    const RefusalVerdict first = RefusalVerdict::of(work, dropped(3, 1), QStringLiteral("no"), ground);
    QCOMPARE(first.again.size(), std::size_t(2));
    const BatchWork aged = first.again[1];
    QCOMPARE(rowsOf(aged), QList<quint64>({2, 3}));
    const RefusalVerdict alone = RefusalVerdict::of(aged, dropped(2, 2, true), QStringLiteral("too old"), ground);
    QCOMPARE(alone.rejected, 0U);
    QCOMPARE(alone.again.size(), std::size_t(1));
    const BatchWork together = alone.again[0];
    QCOMPARE(rowsOf(together), QList<quint64>({2, 3}));
    QCOMPARE(together.company, "m v=1i " + soon);
    const auto judge = [&](const BatchWork &sent, const WriteOutcome &outcome) {
        const RefusalVerdict verdict = RefusalVerdict::of(sent, outcome, QStringLiteral("no"), ground);
        return QList<quint64>{verdict.accepted, verdict.rejected, verdict.unknown};
    };
    QCOMPARE(together.companions(), std::size_t(1));
    QCOMPARE(judge(together, dropped(3, 1)), QList<quint64>({2, 0, 0}));       // the company is refused
    QCOMPARE(judge(together, dropped(3, 2)), QList<quint64>({0, 2, 0}));       // they are, the company is not
    QCOMPARE(judge(together, dropped(3, 3)), QList<quint64>({0, 2, 0}));       // all are
    QCOMPARE(judge(together, dropped(3, 3, true)), QList<quint64>({0, 2, 0})); // the company is too old by now
    // One alone: the company goes twice, so that the number tells.
    BatchWork one = together;
    one.batch = one.batch.slice(0, 1);
    QCOMPARE(one.companions(), std::size_t(2));
    QCOMPARE(judge(one, dropped(3, 1)), QList<quint64>({0, 1, 0}));
    QCOMPARE(judge(one, dropped(3, 2)), QList<quint64>({1, 0, 0}));
    QCOMPARE(judge(one, dropped(3, 3)), QList<quint64>({0, 1, 0}));
}

void RefusalVerdictTest::whatTheBoundLeavesIsUnknown()
{
    // Of lines that look alike every second one is refused, and the server counts one of them at a time.
    quint64 accepted = 0, rejected = 0, unknown = 0;
    QSet<quint64> rows;
    int requests = 0;
    std::vector<BatchWork> waiting{workOf(5'000)};
    while (!waiting.empty()) {
        BatchWork work = std::move(waiting.back());
        waiting.pop_back();
        ++requests;
        const QList<quint64> numbers = rowsOf(work);
        if (std::ranges::none_of(numbers, [](quint64 row) { return row % 2 == 0; })) {
            accepted += work.batch.lines();
            continue;
        }
        const RefusalVerdict verdict =
            RefusalVerdict::of(std::move(work), dropped(int(numbers.size()), 1), QStringLiteral("no"));
        rejected += verdict.rejected;
        unknown += verdict.unknown;
        for (const RejectedRow &row : verdict.rows)
            rows += row.row;
        waiting.insert(waiting.end(), verdict.again.begin(), verdict.again.end());
    }
    QVERIFY2(requests < 3'000, qPrintable(QString::number(requests)));
    QVERIFY(unknown > 0 && accepted > 0 && rejected > 0);
    QCOMPARE(accepted + rejected + unknown, 5'000U);
    QCOMPARE(quint64(rows.size()), rejected + unknown);
}

namespace {

struct Found
{
    quint64 accepted = 0;
    quint64 rejected = 0;
    qsizetype named = 0;
    int requests = 0;
};

/// Sends a batch of 5,000 to a server that stores all or nothing and names nobody.
template <typename IsBad> Found searchIn(IsBad isBad)
{
    Found found;
    std::vector<BatchWork> waiting{workOf(5'000)};
    while (!waiting.empty()) {
        BatchWork work = std::move(waiting.back());
        waiting.pop_back();
        ++found.requests;
        const QList<quint64> rows = rowsOf(work);
        if (std::none_of(rows.begin(), rows.end(), isBad)) {
            found.accepted += work.batch.lines();
            if (work.search)
                work.search->accepted();
            continue;
        }
        RefusalVerdict verdict = RefusalVerdict::of(
            std::move(work), outcomeOf(Kind::Rejected, quint64(rows.size()), {QStringLiteral("no")}), {});
        found.accepted += verdict.accepted;
        found.rejected += verdict.rejected;
        found.named += verdict.rows.size();
        for (BatchWork &part : verdict.again)
            waiting.push_back(std::move(part));
    }
    return found;
}

} // namespace

void RefusalVerdictTest::everyGoodLineIsFoundAmongMany()
{
    const Found found = searchIn([](quint64 row) { return row % 7 == 0; });
    QCOMPARE(found.rejected, 714U);
    QCOMPARE(found.named, 714);
    QCOMPARE(found.accepted, 4'286U);
}

void RefusalVerdictTest::anEndlessSearchEnds()
{
    const Found found = searchIn([](quint64) { return true; });
    QCOMPARE(found.accepted, 0U);
    QCOMPARE(found.rejected, 5'000U);
    QVERIFY2(found.requests < 3'000, qPrintable(QString::number(found.requests)));
}

QTEST_GUILESS_MAIN(RefusalVerdictTest)
#include "refusalverdict_test.moc"
