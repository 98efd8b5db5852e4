// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/pipeline.h"
#include "core/pipeline/runsummary.h"
#include "tests/core/pipeline/pipelinesamples.h"
#include "tests/support/fakeserver.h"
#include "tests/support/generatedsource.h"
#include "tests/support/patience.h"
#include "tests/support/pipelinerun.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <set>

using namespace penstock;
using namespace penstock::pipelinesamples;
using State = PipelineSnapshot::State;

/// Every way in which a pipeline ends before its source does.
class PipelineEndsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void failsForGood_data();
    void failsForGood();
    void w2_10_givesUp_data();
    void w2_10_givesUp();
    void cancels();
    void w2_17_aStopSaysOfEachRowWhetherItWasSent_data();
    void w2_17_aStopSaysOfEachRowWhetherItWasSent();
    void cancelDuringAPauseEndsAtOnce();
    void w2_11_tryNowEndsTheWaitForTheServer();
    void deletingARunningOneIsSilent();
    void anUnwritableRejectsFileStopsItAtTheStart();
    void aSourceThatCannotBeOpenedSendsNothing();
    void aSourceThatBreaksIsWrittenUpToThere();

private:
    QTemporaryDir m_folder;
};

void PipelineEndsTest::failsForGood_data()
{
    QTest::addColumn<FakeAnswer>("answer");
    QTest::addColumn<Error::Kind>("kind");
    QTest::newRow("wrong password") << FakeAnswer::json(R"({"error":"authorization failed"})", 401)
                                    << Error::Kind::Authentication;
    QTest::newRow("not allowed") << FakeAnswer::json(R"({"error":"\"u\" user is not authorized to write"})", 403)
                                 << Error::Kind::Permission;
    QTest::newRow("unknown database") << FakeAnswer::json(R"({"error":"database not found: \"plant\""})", 404)
                                      << Error::Kind::NotFound;
    QTest::newRow("unknown retention policy")
        << FakeAnswer::json(R"({"error":"retention policy not found: norp"})", 500) << Error::Kind::NotFound;
}

void PipelineEndsTest::failsForGood()
{
    QFETCH(FakeAnswer, answer);
    FakeServer server;
    server.enqueue(stored());
    server.setHandler([answer](const FakeRequest &) { return answer; });
    PipelineRun run(rows(100'000), server.url(), tens());
    QVERIFY(run.wait());
    QCOMPARE(run.last.state, State::Failed);
    QVERIFY(run.last.error.has_value());
    QTEST(run.last.error->kind, "kind");
    QVERIFY2(run.last.error->message.contains(QStringLiteral("10 row")), qPrintable(run.last.error->message));
    QCOMPARE(run.last.accepted, quint64(10));
    QCOMPARE(run.last.rejected, quint64(0));
    QVERIFY(run.last.pauses.isEmpty());
    QCOMPARE(server.requests().size(), 2);
}

void PipelineEndsTest::w2_10_givesUp_data()
{
    QTest::addColumn<int>("maxAttempts");
    QTest::addColumn<qint64>("giveUpAfterMs");
    QTest::newRow("after some time") << 0 << qint64(400);
    QTest::newRow("after some attempts") << 3 << qint64(0);
}

void PipelineEndsTest::w2_10_givesUp()
{
    QFETCH(int, maxAttempts);
    QFETCH(qint64, giveUpAfterMs);
    FakeServer server;
    server.enqueue(stored());
    server.setHandler(
        [](const FakeRequest &) { return FakeAnswer::of(503).header("Retry-After", "0").text("no disk"); });
    PipelineOptions options = tens();
    options.maxAttempts = maxAttempts;
    options.giveUpAfterMs = giveUpAfterMs;
    QElapsedTimer timer;
    timer.start();
    PipelineRun run(rows(100), server.url(), options);
    QVERIFY(run.wait());
    QCOMPARE(run.last.state, State::Failed);
    QCOMPARE(run.last.error->details.status, 503);
    QVERIFY(run.last.error->message.contains(QStringLiteral("10 row")));
    QCOMPARE(run.last.accepted, quint64(10));
    QCOMPARE(run.last.rejected, quint64(0));
    if (maxAttempts > 0)
        QCOMPARE(server.requests().size(), 1 + maxAttempts);
    else
        QVERIFY(timer.elapsed() >= giveUpAfterMs);
    // The whole outage is one pause, although it was tried again.
    QCOMPARE(run.last.pauses.size(), 1);
}

void PipelineEndsTest::cancels()
{
    FakeServer server;
    server.enqueue(stored());
    server.setHandler([](const FakeRequest &) { return FakeAnswer::raw({}).stall(); });
    PipelineRun run(rows(1'000'000), server.url(), tens(2));
    QTRY_VERIFY(server.requests().size() >= 3);
    run.pipeline->cancel(); // does not wait for what is in flight
    QCOMPARE(run.pipeline->state(), Job::State::Cancelled);
    QCOMPARE(run.pipeline->snapshot().state, State::Stopping);
    QVERIFY(!run.ended);
    QVERIFY(run.wait());
    QCOMPARE(run.last.state, State::Cancelled);
    QCOMPARE(run.last.accepted, quint64(10));
    QVERIFY(!run.last.error);
    QVERIFY(run.last.read < 1'000'000);
}

void PipelineEndsTest::w2_17_aStopSaysOfEachRowWhetherItWasSent_data()
{
    QTest::addColumn<int>("concurrency");
    QTest::addColumn<bool>("hasFile");
    QTest::newRow("one at a time") << 1 << true;
    QTest::newRow("four at a time") << 4 << true;
    QTest::newRow("no file for dead letters") << 4 << false;
}

void PipelineEndsTest::w2_17_aStopSaysOfEachRowWhetherItWasSent()
{
    QFETCH(const int, concurrency);
    QFETCH(const bool, hasFile);
    FakeServer server;
    server.enqueue(stored());
    server.setHandler([](const FakeRequest &) { return FakeAnswer::raw({}).stall(); });
    PipelineOptions options = tens(concurrency);
    const QTemporaryDir folder;
    if (hasFile)
        options.rejectsFile = folder.filePath(QStringLiteral("dead.csv"));
    PipelineRun run(rows(100'000), server.url(), options);
    QTRY_COMPARE(int(server.requests().size()), 1 + concurrency);
    run.pipeline->cancel();
    QVERIFY(run.wait());
    QCOMPARE(run.last.state, State::Cancelled);
    QCOMPARE(run.last.unknown, quint64(10 * concurrency));
    QCOMPARE(run.last.accepted, quint64(10));
    QCOMPARE(run.last.accepted + run.last.unknown + run.last.notSent, run.last.read);
    // Which they are is what the server has seen and not answered.
    std::set<quint64> expected;
    quint64 last = 0;
    for (qsizetype i = 0; i < server.requests().size(); ++i) {
        for (const QByteArray &line : linesOf(server.requests().at(i).body)) {
            const quint64 row = line.mid(line.lastIndexOf(' ') + 1).toULongLong();
            last = std::max(last, row);
            if (i > 0)
                expected.insert(row);
        }
    }
    std::set<quint64> told;
    QCOMPARE(run.last.lanes.size(), 1);
    const LaneSnapshot lane = run.last.lanes.first();
    QCOMPARE(lane.unknown, run.last.unknown);
    for (const RowSpan &span : lane.unknownRows) {
        for (quint64 row = span.from; row <= span.to; ++row)
            told.insert(row);
    }
    QVERIFY(told == expected);
    QCOMPARE(lane.sent, qint64(last));
    QCOMPARE(run.last.rejectedRows.size(), qsizetype(run.last.unknown));
    QVERIFY(run.last.rejectedRows.first().reason.contains(u"it may be stored"));
    // In the summary, in the log, and where there is a file for them, as dead letters.
    const QJsonObject file = runSummary({run.last})[u"files"][0].toObject();
    QCOMPARE(file[u"unknown_rows"][0][u"from"].toInteger(), qint64(*expected.begin()));
    QCOMPARE(file[u"not_sent_rows"].toArray(), (QJsonArray{QJsonObject{{QStringLiteral("from"), qint64(last) + 1}}}));
    QStringList texts;
    for (const RunEvent &event : run.last.events)
        texts += event.text;
    const QString all = texts.join(u'\n');
    QVERIFY2(all.contains(QStringLiteral("Nothing after row %1 was sent.").arg(last)), qPrintable(all));
    QVERIFY2(all.contains(u"no answer told of them, so that they may be stored: rows "), qPrintable(all));
    QFile dead(options.rejectsFile);
    QCOMPARE(dead.open(QIODevice::ReadOnly), hasFile);
    if (hasFile) {
        QCOMPARE(dead.readAll().count('\n'), qsizetype(1 + run.last.unknown));
        QCOMPARE(run.last.rejectsFile, options.rejectsFile);
    }
}

void PipelineEndsTest::cancelDuringAPauseEndsAtOnce()
{
    FakeServer server;
    server.setHandler([](const FakeRequest &) { return FakeAnswer::of(429).header("Retry-After", "300").empty(); });
    PipelineRun run(rows(1'000), server.url(), tens());
    QTRY_COMPARE(run.last.state, State::Paused);
    run.pipeline->cancel();
    QVERIFY(run.wait());
    QCOMPARE(run.last.state, State::Cancelled);
    QVERIFY(run.last.pauses[0].over);
}

void PipelineEndsTest::w2_11_tryNowEndsTheWaitForTheServer()
{
    FakeServer server;
    server.enqueue(FakeAnswer::of(429).header("Retry-After", "600").empty());
    server.setHandler([](const FakeRequest &) { return stored(); });
    PipelineRun run(rows(20), server.url(), tens());
    QTRY_COMPARE(run.last.state, State::Paused);
    QVERIFY(run.last.pauses.constLast().resumesInMs > 500'000);
    // Held by a person as well, that holds on.
    run.pipeline->setPaused(true);
    QTRY_COMPARE(run.last.pauses.constLast().reason, Pause::Reason::User);
    run.pipeline->tryNow();
    run.pipeline->setPaused(false);
    QVERIFY(run.wait());
    QCOMPARE(run.last.state, State::Succeeded);
    QCOMPARE(run.last.accepted, quint64(20));
}

void PipelineEndsTest::deletingARunningOneIsSilent()
{
    FakeServer server;
    server.setHandler([](const FakeRequest &) { return FakeAnswer::raw({}).stall(); });
    bool ended = false;
    {
        PipelineRun run(rows(1'000'000), server.url(), tens(2));
        connect(run.pipeline, &Job::finished, this, [&ended] { ended = true; });
        QTRY_VERIFY(!server.requests().isEmpty());
    }
    QTRY_COMPARE(server.connectionsOpen(), 0);
    QVERIFY(!ended);
}

void PipelineEndsTest::anUnwritableRejectsFileStopsItAtTheStart()
{
    FakeServer server;
    PipelineOptions options = tens();
    options.createDatabase = true;
    options.rejectsFile = m_folder.filePath(QStringLiteral("no/such/folder/rejects.csv"));
    PipelineRun run(rows(100), server.url(), options);
    QVERIFY(run.wait());
    QCOMPARE(run.last.state, State::Failed);
    QCOMPARE(run.last.error->kind, Error::Kind::File);
    QVERIFY(server.requests().isEmpty());
}

void PipelineEndsTest::aSourceThatCannotBeOpenedSendsNothing()
{
    FakeServer server;
    auto source = rows(100);
    source->opening = Error{Error::Kind::File, QStringLiteral("No such file."), {}, {}};
    PipelineOptions options = tens();
    options.createDatabase = true;
    PipelineRun run(std::move(source), server.url(), options);
    QVERIFY(run.wait());
    QCOMPARE(run.last.state, State::Failed);
    QCOMPARE(run.last.error->message, QStringLiteral("No such file.")); // not "0 rows were acknowledged" as well
    QVERIFY(server.requests().isEmpty());
}

void PipelineEndsTest::aSourceThatBreaksIsWrittenUpToThere()
{
    FakeServer server;
    auto source = rows(100);
    source->breaksAt = 46;
    PipelineRun run(std::move(source), server.url(), tens());
    QVERIFY(run.wait());
    QCOMPARE(run.last.state, State::Failed);
    QVERIFY(run.last.error->message.startsWith(QStringLiteral("The file broke.")));
    QCOMPARE(run.last.accepted, quint64(45));
    QCOMPARE(run.last.read, quint64(45));
}

QTEST_GUILESS_MAIN(PipelineEndsTest)
#include "pipelineends_test.moc"
