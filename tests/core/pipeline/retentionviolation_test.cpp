// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/pipeline/pipelinesamples.h"
#include "tests/support/fakeinflux3.h"
#include "tests/support/fakeserver.h"
#include "tests/support/pipelinerun.h"

#include <QDateTime>
#include <QTest>

using namespace penstock;
using namespace penstock::pipelinesamples;
using State = PipelineSnapshot::State;

/// Rows that are older than their database keeps: refused rows, or the end of the run, as the sink was told.
class RetentionViolationTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void q5_24_aRefusalForItsAge_data();
    void q5_24_aRefusalForItsAge();
    void q5_24_whatIsAcknowledgedAndNeverShown_data();
    void q5_24_whatIsAcknowledgedAndNeverShown();
};

void RetentionViolationTest::q5_24_aRefusalForItsAge_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("raises");
    QTest::addColumn<State>("state");
    const QByteArray old = R"({"error":"partial write: points beyond retention policy dropped=10"})";
    const QByteArray unprocessable =
        R"({"code":"unprocessable entity","message":"failure writing points: points beyond retention policy dropped=10"})";
    const QByteArray another = R"({"error":"partial write: max-values-per-tag limit exceeded dropped=10"})";
    QTest::newRow("1.x") << 400 << old << false << State::Succeeded;
    QTest::newRow("1.x, an error") << 400 << old << true << State::Failed;
    QTest::newRow("422") << 422 << unprocessable << false << State::Succeeded;
    QTest::newRow("422, an error") << 422 << unprocessable << true << State::Failed;
    QTest::newRow("for another reason") << 400 << another << true << State::Succeeded;
}

void RetentionViolationTest::q5_24_aRefusalForItsAge()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(bool, raises);
    QFETCH(State, state);
    FakeServer server;
    server.setHandler([&](const FakeRequest &) { return FakeAnswer::json(body, status); });
    PipelineOptions options = tens();
    options.raisesOnRetention = raises;
    PipelineRun run(rows(10), settingsOf(server, Flavour::V1), options);
    QVERIFY(run.wait());
    QCOMPARE(run.last.state, state);
    verifySum(run.last);
    if (state == State::Failed)
        QVERIFY2(run.last.error->toText().contains(QStringLiteral("retention policy")),
                 qPrintable(run.last.error->toText()));
    else
        QCOMPARE(run.last.rejected, quint64(10));
}

void RetentionViolationTest::q5_24_whatIsAcknowledgedAndNeverShown_data()
{
    QTest::addColumn<int>("hoursAgo");
    QTest::addColumn<bool>("raises");
    QTest::addColumn<State>("state");
    QTest::newRow("told") << 72 << false << State::Succeeded;
    QTest::newRow("an error") << 72 << true << State::Failed;
    QTest::newRow("young enough") << 2 << true << State::Succeeded;
}

void RetentionViolationTest::q5_24_whatIsAcknowledgedAndNeverShown()
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
    PipelineRun run(std::move(source), settingsOf(server.server(), Flavour::V3), options);
    QVERIFY(run.wait());
    QCOMPARE(run.last.state, state);
    QCOMPARE(run.last.accepted, quint64(10)); // that is what it said
    const QString told = state == State::Failed ? run.last.error->message : run.last.notes.join(u'\n');
    QCOMPARE(told.contains(QStringLiteral("never be shown")), hoursAgo > 24);
}

QTEST_GUILESS_MAIN(RetentionViolationTest)
#include "retentionviolation_test.moc"
