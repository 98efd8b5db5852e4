// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/refusalverdict.h"

#include <QTest>

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
    void countsWhatIsNotWorthASearch();
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
    const auto suspects = [](const SinkBatch &) { return std::vector<std::size_t>{1, 4}; };
    const RefusalVerdict verdict =
        RefusalVerdict::of(workOf(5), outcomeOf(Kind::Rejected, 5, {QStringLiteral("no")}), {}, suspects);
    QCOMPARE(verdict.rejected, 0U);
    QCOMPARE(verdict.again.size(), std::size_t(2));
    QCOMPARE(rowsOf(verdict.again[0]), QList<quint64>({101, 103, 104}));
    QCOMPARE(rowsOf(verdict.again[1]), QList<quint64>({102, 105}));
}

void RefusalVerdictTest::halvesWhereNothingLooksWrong()
{
    const auto all = [](const SinkBatch &) { return std::vector<std::size_t>{0, 1, 2, 3, 4}; };
    const auto none = [](const SinkBatch &) { return std::vector<std::size_t>(); };
    for (const RefusalVerdict::Suspects &suspects : {RefusalVerdict::Suspects(all), RefusalVerdict::Suspects(none)}) {
        const RefusalVerdict verdict =
            RefusalVerdict::of(workOf(5), outcomeOf(Kind::Rejected, 5, {QStringLiteral("no")}), {}, suspects);
        QCOMPARE(verdict.again.size(), std::size_t(2));
        QCOMPARE(rowsOf(verdict.again[0]), QList<quint64>({101, 102}));
        QCOMPARE(rowsOf(verdict.again[1]), QList<quint64>({103, 104, 105}));
    }
}

void RefusalVerdictTest::countsWhatIsNotWorthASearch()
{
    const QString no = QStringLiteral("no");
    const RefusalVerdict verdict = RefusalVerdict::of(workOf(100), partial(100, 80, {no}), no);
    QCOMPARE(verdict.accepted, 20U);
    QCOMPARE(verdict.rejected, 80U);
    QCOMPARE(rowsOf(verdict), QList<quint64>{0});
    QVERIFY(verdict.rows[0].text.contains(QStringLiteral("101 to 200")));
    QCOMPARE(RefusalVerdict::of(workOf(80), partial(80, 80, {no}), no).rows.size(), 80);
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
                work.search->settle(work.batch.lines(), work.batch.lines());
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
