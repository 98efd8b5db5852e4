// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/refusalverdict.h"
#include "tests/core/pipeline/refusalsamples.h"

#include <QDateTime>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <limits>
#include <string>

using namespace penstock;
using namespace penstock::refusalsamples;
using Kind = WriteOutcome::Kind;

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

/// The search for the lines that a server refused and did not name.
class RefusalSearchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theOldestAreTriedApart();
    void whatIsTooOldAloneIsTriedInItsCompany();
    void whatTheBoundLeavesIsUnknown();
    void everyGoodLineIsFoundAmongMany();
    void anEndlessSearchEnds();
};

void RefusalSearchTest::theOldestAreTriedApart()
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

void RefusalSearchTest::whatIsTooOldAloneIsTriedInItsCompany()
{
    // One shard group; the kinds were cut apart, and only the young line's is known not to be too old.
    LineGround ground;
    ground.layout.retention = ShardLayout::day;
    const std::string soon = std::to_string(QDateTime::currentMSecsSinceEpoch()) + "000000";
    const qint64 old = QDateTime::currentMSecsSinceEpoch() * 1'000'000 - 2 * ShardLayout::day;
    ground.layout.groups = {{0, std::numeric_limits<qint64>::max()}};
    BatchWork work;
    work.batch.append("m v=1i " + soon, 1, 1);
    for (quint64 row : {2U, 3U})
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

void RefusalSearchTest::whatTheBoundLeavesIsUnknown()
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

void RefusalSearchTest::everyGoodLineIsFoundAmongMany()
{
    const Found found = searchIn([](quint64 row) { return row % 7 == 0; });
    QCOMPARE(found.rejected, 714U);
    QCOMPARE(found.named, 714);
    QCOMPARE(found.accepted, 4'286U);
}

void RefusalSearchTest::anEndlessSearchEnds()
{
    const Found found = searchIn([](quint64) { return true; });
    QCOMPARE(found.accepted, 0U);
    QCOMPARE(found.rejected, 5'000U);
    QVERIFY2(found.requests < 3'000, qPrintable(QString::number(found.requests)));
}

QTEST_GUILESS_MAIN(RefusalSearchTest)
#include "refusalsearch_test.moc"
