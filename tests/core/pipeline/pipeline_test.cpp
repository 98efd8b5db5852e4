// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/pipeline.h"
#include "core/pipeline/pipelineregistry.h"
#include "tests/core/pipeline/pipelinesamples.h"
#include "tests/support/fakeserver.h"
#include "tests/support/generatedsource.h"
#include "tests/support/patience.h"
#include "tests/support/pipelinerun.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace penstock;
using namespace penstock::pipelinesamples;
using State = PipelineSnapshot::State;

class PipelineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesEveryRowOnce_data();
    void writesEveryRowOnce();
    void countsWhatCannotBeSent();
    void waitsAndSendsAgain_data();
    void waitsAndSendsAgain();
    void showsThePauseWhileItLasts();
    void pausesByHand();
    void compresses_data();
    void compresses();
    void theRegistryKnowsTheRunningOnes();

private:
    QTemporaryDir m_folder;
};

void PipelineTest::writesEveryRowOnce_data()
{
    QTest::addColumn<quint64>("count");
    QTest::addColumn<int>("concurrency");
    QTest::newRow("one request at a time") << quint64(1'005) << 1;
    QTest::newRow("four at a time") << quint64(1'005) << 4;
    QTest::newRow("full batches only") << quint64(40) << 2;
    QTest::newRow("one row") << quint64(1) << 2;
    QTest::newRow("none") << quint64(0) << 2;
}

void PipelineTest::writesEveryRowOnce()
{
    QFETCH(quint64, count);
    QFETCH(int, concurrency);
    FakeServer server;
    Store store;
    server.setHandler([&store](const FakeRequest &request) {
        store.add(linesOf(request.body));
        return stored();
    });
    PipelineRun run(rows(count), server.url(), tens(concurrency));
    QVERIFY(run.wait());
    QCOMPARE(run.last.state, State::Succeeded);
    QVERIFY(run.inOrder);
    QCOMPARE(run.last.read, count);
    QCOMPARE(run.last.encoded, count);
    QCOMPARE(run.last.accepted, count);
    QCOMPARE(run.last.rejected + run.last.resent + run.last.retries, quint64(0));
    QVERIFY(run.last.pauses.isEmpty());
    QCOMPARE(quint64(server.requests().size()), (count + 9) / 10);
    QVERIFY(count == 0 || store.hasOnceEach(count));
    QVERIFY(run.last.bytesWire > run.last.bytesRaw || count == 0);
    QVERIFY(server.connectionsAccepted() <= concurrency);
    for (const FakeRequest &request : server.requests()) {
        QCOMPARE(request.path(), QByteArray("/write"));
        QCOMPARE(request.parameter(QStringLiteral("db")), database);
    }
}

void PipelineTest::countsWhatCannotBeSent()
{
    FakeServer server;
    auto source = rows(100);
    source->bad = {3, 77};
    source->skipped = {1, 2, 50};
    PipelineOptions options = tens();
    options.rejectsFile = m_folder.filePath(QStringLiteral("unsent.csv"));
    PipelineRun run(std::move(source), server.url(), options);
    QVERIFY(run.wait());
    QCOMPARE(run.last.state, State::Succeeded);
    QCOMPARE(run.last.read, quint64(100));
    QCOMPARE(run.last.skipped, quint64(3));
    QCOMPARE(run.last.rejected, quint64(2));
    QCOMPARE(run.last.accepted, quint64(95));
    QCOMPARE(rejectedRows(run.last), QList<quint64>({3, 77}));
    QCOMPARE(run.last.rejectedRows[0].column, QStringLiteral("level"));
    QCOMPARE(run.last.rejectedRows[0].position, quint64(4));
    QCOMPARE(run.last.rejectedRows[0].text, QStringLiteral("m v=3i 3"));
    QCOMPARE(run.last.rejectsFile, options.rejectsFile);
    QFile file(options.rejectsFile);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("row,line,column,reason,text\n"
                                        "3,4,level,not a number,m v=3i 3\n"
                                        "77,78,level,not a number,m v=77i 77\n"));
}

void PipelineTest::waitsAndSendsAgain_data()
{
    QTest::addColumn<FakeAnswer>("answer");
    QTest::addColumn<Pause::Reason>("reason");
    QTest::addColumn<int>("status");
    QTest::addColumn<qint64>("shortestMs");
    QTest::addColumn<QString>("text");

    QTest::newRow("429 with Retry-After")
        << FakeAnswer::of(429).header("Retry-After", "1").text("slow down") << Pause::Reason::Throttled << 429
        << qint64(1'000) << QStringLiteral("slow down");
    QTest::newRow("429 without") << FakeAnswer::of(429).empty() << Pause::Reason::Throttled << 429 << qint64(0)
                                 << QString();
    QTest::newRow("503 of a full queue")
        << FakeAnswer::of(503).header("Retry-After", "0").text("request throttled, queue full")
        << Pause::Reason::Unavailable << 503 << qint64(0) << QStringLiteral("request throttled, queue full");
    QTest::newRow("502 of a proxy") << FakeAnswer::of(502).header("Retry-After", "0").text("<html>Bad Gateway</html>")
                                    << Pause::Reason::Unavailable << 502 << qint64(0) << QString();
    QTest::newRow("reset in the middle of the answer")
        << FakeAnswer::raw("HTTP/1.1 204 No").drop() << Pause::Reason::Offline << 0 << qint64(0) << QString();
    QTest::newRow("no answer in time") << FakeAnswer::raw({}).stall() << Pause::Reason::Timeout << 0 << qint64(0)
                                       << QString();
}

void PipelineTest::waitsAndSendsAgain()
{
    QFETCH(FakeAnswer, answer);
    QFETCH(QString, text);
    FakeServer server;
    server.enqueue(stored());
    server.enqueue(answer);
    PipelineRun run(rows(50), server.url(), tens(), {}, {}, std::chrono::seconds(2));
    QVERIFY(run.wait());
    QCOMPARE(run.last.state, State::Succeeded);
    QCOMPARE(run.last.accepted, quint64(50));
    QCOMPARE(run.last.retries, quint64(1));
    QCOMPARE(run.last.resent, quint64(10));
    QCOMPARE(server.requests().size(), 6);
    QCOMPARE(server.requests()[2].body, server.requests()[1].body);
    qint64 pausedMs = 0;
    QList<Pause> pauses;
    for (const Pause &one : run.last.pauses) {
        pausedMs += one.durationMs;
        if (one.reason != Pause::Reason::QueueFull) // before it is known that no answer comes
            pauses += one;
    }
    QCOMPARE(pauses.size(), 1);
    const Pause &pause = pauses[0];
    QTEST(pause.reason, "reason");
    QTEST(pause.status, "status");
    QFETCH(qint64, shortestMs);
    QVERIFY(pause.over && pause.durationMs >= shortestMs);
    QVERIFY(text.isEmpty() || pause.text.contains(text));
    QCOMPARE(run.last.pausedMs, pausedMs);
}

void PipelineTest::showsThePauseWhileItLasts()
{
    FakeServer server;
    server.enqueue(FakeAnswer::of(429).header("Retry-After", "4").text("wait"));
    PipelineRun run(rows(30), server.url(), tens());
    QTRY_COMPARE(run.last.state, State::Paused);
    QVERIFY(!run.last.pauses[0].over);
    QVERIFY(run.last.pauses[0].resumesInMs > 0 && run.last.pauses[0].resumesInMs <= 4'000);
    QVERIFY(run.last.queuedLines >= 10);
    QCOMPARE(run.last.accepted, quint64(0));
    QVERIFY(run.wait());
    QCOMPARE(run.last.accepted, quint64(30));
    QCOMPARE(run.last.queuedLines, quint64(0));
}

void PipelineTest::pausesByHand()
{
    FakeServer server;
    Store store;
    PipelineRun *running = nullptr;
    server.setHandler([&](const FakeRequest &request) {
        store.add(linesOf(request.body));
        if (server.requests().size() == 5)
            running->pipeline->setPaused(true);
        return stored();
    });
    PipelineRun run(rows(2'000), server.url(), tens(2));
    running = &run;
    QTRY_COMPARE(run.last.state, State::Paused);
    QTRY_COMPARE(run.last.inFlight, 0);
    const qsizetype sent = server.requests().size();
    const quint64 taken = run.last.read;
    QSignalSpy looks(run.pipeline, &Pipeline::progress);
    QTRY_VERIFY(looks.size() >= 2);
    QCOMPARE(server.requests().size(), sent);
    QCOMPARE(run.last.accepted, quint64(store.rows.size()));
    QVERIFY(run.last.read < 2'000);
    QVERIFY(run.last.read - taken <= 256);
    QCOMPARE(run.last.pauses.last().reason, Pause::Reason::User);
    QCOMPARE(run.last.pauses.last().resumesInMs, qint64(-1));
    run.pipeline->setPaused(false);
    QVERIFY(run.wait());
    QCOMPARE(run.last.state, State::Succeeded);
    QVERIFY(store.hasOnceEach(2'000));
    QVERIFY(run.last.pausedMs > 0);
}

void PipelineTest::compresses_data()
{
    QTest::addColumn<PipelineOptions::Gzip>("gzip");
    QTest::addColumn<bool>("compressed");
    QTest::newRow("on") << PipelineOptions::Gzip::On << true;
    QTest::newRow("off") << PipelineOptions::Gzip::Off << false;
    QTest::newRow("not to this machine") << PipelineOptions::Gzip::Auto << false;
}

void PipelineTest::compresses()
{
    QFETCH(PipelineOptions::Gzip, gzip);
    FakeServer server;
    PipelineOptions options = tens();
    options.batchRows = 1'000;
    options.gzip = gzip;
    PipelineRun run(rows(1'000), server.url(), options);
    QVERIFY(run.wait());
    QCOMPARE(run.last.accepted, quint64(1'000));
    const FakeRequest &request = server.requests().first();
    QTEST(request.headers.value("content-encoding") == "gzip", "compressed");
    QTEST(request.body.startsWith("\x1f\x8b"), "compressed");
    QTEST(run.last.bytesWire < run.last.bytesRaw / 2, "compressed");
}

void PipelineTest::theRegistryKnowsTheRunningOnes()
{
    FakeServer server;
    server.setHandler([](const FakeRequest &) { return FakeAnswer::raw({}).stall(); });
    PipelineRegistry registry;
    QSignalSpy added(&registry, &PipelineRegistry::added);
    QSignalSpy idle(&registry, &PipelineRegistry::idle);
    PipelineRun first(rows(100), server.url(), tens());
    PipelineRun second(rows(100), server.url(), tens());
    registry.add(first.pipeline);
    registry.add(second.pipeline);
    registry.add(second.pipeline);
    QCOMPARE(added.size(), 2);
    QCOMPARE(registry.running().size(), 2);
    QVERIFY(first.pipeline->snapshot().id != second.pipeline->snapshot().id);
    first.pipeline->cancel();
    QVERIFY(first.wait());
    QCOMPARE(registry.running(), QList<Pipeline *>{second.pipeline});
    QCOMPARE(idle.size(), 0);
    registry.cancelAll();
    QVERIFY(second.wait());
    QCOMPARE(idle.size(), 1);
    QVERIFY(registry.running().isEmpty());
}

QTEST_GUILESS_MAIN(PipelineTest)
#include "pipeline_test.moc"
