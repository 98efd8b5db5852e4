// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/pipeline/pipelinesamples.h"
#include "tests/support/pipelinerun.h"

#include <QTest>

using namespace penstock;
using namespace penstock::pipelinesamples;
using State = PipelineSnapshot::State;

namespace {

const QByteArray retention = "partial write: points beyond retention policy dropped=1";
const QByteArray conflict =
    "partial write: field type conflict: input field \\\"bad\\\" on measurement \\\"m\\\" is type "
    "integer, already exists as type float dropped=1";

} // namespace

/// Points that a server refuses with 422, as 2.x does, or with 400, as 1.x does: behind the retention policy, or of
/// another type. The good ones beside them are stored.
class PipelineRetentionTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void q5_23_aPointBehindTheRetentionIsRefusedAndNamed_data() { servers(); }
    void q5_23_aPointBehindTheRetentionIsRefusedAndNamed() { verifyGoesOn(retention, "retention policy", false); }
    void q5_24_aPointBehindTheRetentionEndsTheRunWhereItIsWanted_data() { servers(); }
    void q5_24_aPointBehindTheRetentionEndsTheRunWhereItIsWanted();
    void q5_25_aConflictOfTypesIsRefusedAndNamed_data() { servers(); }
    void q5_25_aConflictOfTypesIsRefusedAndNamed()
    {
        verifyGoesOn(conflict, "field type conflict", false);
        verifyGoesOn(conflict, "field type conflict", true); // that is about retention alone
    }

private:
    static void servers()
    {
        QTest::addColumn<int>("flavour");
        QTest::addColumn<int>("status");
        QTest::newRow("2.x, 422") << int(Flavour::V2) << 422;
        QTest::newRow("1.x, 400") << int(Flavour::V1) << 400;
    }
    /// Rows 7 and 33 of 40 are refused for that reason.
    static PipelineSnapshot run(const QByteArray &reason, bool raises, Store &store);
    static void verifyGoesOn(const QByteArray &reason, const char *named, bool raises);
};

PipelineSnapshot PipelineRetentionTest::run(const QByteArray &reason, bool raises, Store &store)
{
    QFETCH(const int, flavour);
    QFETCH(const int, status);
    FakeServer server;
    server.setHandler([&](const FakeRequest &request) {
        if (!request.target.contains("/write"))
            return FakeAnswer::json(R"({"results":[{"statement_id":0}]})"); // what it is asked about its schema
        QByteArrayList good = linesOf(request.body);
        const qsizetype before = good.size();
        good.removeIf([](const QByteArray &line) { return line.contains("bad="); });
        store.add(good);
        if (good.size() == before)
            return stored();
        return FakeAnswer::json(status == 422 ? R"({"code":"unprocessable entity","message":")" + reason + "\"}"
                                              : R"({"error":")" + reason + "\"}",
                                status);
    });
    PipelineOptions options = tens();
    options.raisesOnRetention = raises;
    PipelineRun run(rows(40, {7, 33}), settingsOf(server, static_cast<Flavour>(flavour)), options);
    run.wait();
    return run.last;
}

void PipelineRetentionTest::verifyGoesOn(const QByteArray &reason, const char *named, bool raises)
{
    Store store;
    const PipelineSnapshot last = run(reason, raises, store);
    QVERIFY2(last.state == State::Succeeded, qPrintable(last.error ? last.error->toText() : QString()));
    QCOMPARE(rejectedRows(last), QList<quint64>({7, 33}));
    QCOMPARE(last.accepted, quint64(38));
    QCOMPARE(store.rows.size(), 38);
    for (const RejectedRow &row : last.rejectedRows)
        QVERIFY2(row.reason.contains(QLatin1String(named)), qPrintable(row.reason));
    verifySum(last);
}

void PipelineRetentionTest::q5_24_aPointBehindTheRetentionEndsTheRunWhereItIsWanted()
{
    Store store;
    const PipelineSnapshot last = run(retention, true, store);
    QCOMPARE(last.state, State::Failed);
    QVERIFY(last.error && last.error->toText().contains(QStringLiteral("retention policy")));
    QVERIFY(last.accepted < 38);
    QVERIFY(last.unknown + last.rejected + last.notSent > 0); // the batch in which it was is not called stored
    verifySum(last);
}

QTEST_GUILESS_MAIN(PipelineRetentionTest)
#include "pipelineretention_test.moc"
