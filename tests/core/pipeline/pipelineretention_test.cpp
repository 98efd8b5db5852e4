// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/pipeline/pipelinesamples.h"
#include "tests/support/fakeinflux3.h"
#include "tests/support/pipelinerun.h"
#include "tests/support/settingsfor.h"

#include <QDateTime>
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
/// another type; or that one of 3.x takes and never shows. The good ones beside them are stored.
class PipelineRetentionTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void q5_23_aPointBehindTheRetentionIsRefusedAndNamed_data() { servers(); }
    void q5_23_aPointBehindTheRetentionIsRefusedAndNamed() { verifyGoesOn(retention, "retention policy", false); }
    void q5_24_aPointBehindTheRetentionEndsTheRunWhereItIsWanted_data() { servers(); }
    void q5_24_aPointBehindTheRetentionEndsTheRunWhereItIsWanted();
    void q5_24_whatIsAcknowledgedAndNeverShown_data();
    void q5_24_whatIsAcknowledgedAndNeverShown();
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
    PipelineRun run(rows(40, {7, 33}), settingsFound(server.url(), static_cast<Flavour>(flavour)), options);
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

void PipelineRetentionTest::q5_24_whatIsAcknowledgedAndNeverShown_data()
{
    QTest::addColumn<int>("hoursAgo");
    QTest::addColumn<bool>("raises");
    QTest::addColumn<State>("state");
    QTest::newRow("told") << 72 << false << State::Succeeded;
    QTest::newRow("an error") << 72 << true << State::Failed;
    QTest::newRow("young enough") << 2 << true << State::Succeeded;
}

void PipelineRetentionTest::q5_24_whatIsAcknowledgedAndNeverShown()
{
    QFETCH(int, hoursAgo);
    QFETCH(bool, raises);
    QFETCH(State, state);
    FakeInflux3 server;
    server.createDatabase(QStringLiteral("_internal"));
    server.setAnswer("/api/v3/query_sql", FakeAnswer::of(200)
                                              .header("Content-Type", "application/jsonl")
                                              .text("{\"retention_period_ns\":86400000000000}\n"));
    const qint64 time = QDateTime::currentMSecsSinceEpoch() * 1'000'000 - hoursAgo * 3'600'000'000'000;
    auto source = std::make_unique<GeneratedSource>(
        10, [time](quint64 row, std::string &line) { line += "m v=1 " + std::to_string(time + qint64(row)); });
    PipelineOptions options = tens();
    options.raisesOnRetention = raises;
    PipelineRun run(std::move(source), settingsFound(server.server().url(), Flavour::V3), options);
    QVERIFY(run.wait());
    QCOMPARE(run.last.state, state);
    QCOMPARE(run.last.accepted, quint64(10)); // that is what it said
    const QString told = state == State::Failed ? run.last.error->message : run.last.notes.join(u'\n');
    QCOMPARE(told.contains(QStringLiteral("never be shown")), hoursAgo > 24);
}

QTEST_GUILESS_MAIN(PipelineRetentionTest)
#include "pipelineretention_test.moc"
