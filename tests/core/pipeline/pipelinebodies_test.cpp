// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/pipeline.h"
#include "tests/core/pipeline/pipelinesamples.h"
#include "tests/support/fakeserver.h"
#include "tests/support/generatedsource.h"
#include "tests/support/pipelinerun.h"
#include "tests/support/settingsfor.h"

#include <QTest>

using namespace penstock;
using namespace penstock::pipelinesamples;
using State = PipelineSnapshot::State;

/// Bodies that the server does not take for their size, or for their compression.
class PipelineBodiesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void t2_5_aTrueLimitIsLearned();
    void q6_5_rejectsALineThatIsTooLarge();
    void t2_5_3_passing413sDoNotShrinkTheBatches_data();
    void t2_5_3_passing413sDoNotShrinkTheBatches();
    void t2_5_4_aLoneRowIsNotLostToAPassing413();
    void a21_gzipIsUnlearned();
    void a21_gzipIsNotSentToAServerWithoutIt();
};

void PipelineBodiesTest::t2_5_aTrueLimitIsLearned()
{
    FakeServer server;
    Store store;
    int refused = 0;
    server.setHandler([&](const FakeRequest &request) {
        const QByteArrayList lines = linesOf(request.body);
        if (lines.size() > 3) {
            ++refused;
            return FakeAnswer::json(R"({"error":"Request Entity Too Large"})", 413);
        }
        store.add(lines);
        return stored();
    });
    PipelineRun run(rows(100), server.url(), tens(2));
    QVERIFY(run.wait());
    QCOMPARE(run.last.state, State::Succeeded);
    QCOMPARE(run.last.accepted, quint64(100));
    QVERIFY(store.hasOnceEach(100));
    // What was too large once is not tried again for every batch.
    QVERIFY2(refused <= 8, qPrintable(QString::number(refused)));
}

void PipelineBodiesTest::q6_5_rejectsALineThatIsTooLarge()
{
    FakeServer server;
    server.setHandler([](const FakeRequest &request) {
        return request.body.contains("v=13i") ? FakeAnswer::of(413).text("Request Entity Too Large") : stored();
    });
    PipelineRun run(rows(30), server.url(), tens());
    QVERIFY(run.wait());
    QCOMPARE(run.last.state, State::Succeeded);
    QCOMPARE(run.last.accepted, quint64(29));
    QCOMPARE(rejectedRows(run.last), QList<quint64>{13});
    QCOMPARE(run.last.rejectedRows[0].text, QStringLiteral("m v=13i 13"));
}

void PipelineBodiesTest::t2_5_3_passing413sDoNotShrinkTheBatches_data()
{
    QTest::addColumn<int>("each"); ///< which request is refused
    QTest::addColumn<int>("mostRequests");
    // Of 200 batches; with batches that shrink for good there were thousands.
    QTest::newRow("one of 20") << 20 << 240;
    QTest::newRow("one of 5") << 5 << 400;
}

void PipelineBodiesTest::t2_5_3_passing413sDoNotShrinkTheBatches()
{
    QFETCH(const int, each);
    QFETCH(const int, mostRequests);
    FakeServer server;
    Store store;
    int requests = 0;
    server.setHandler([&](const FakeRequest &request) {
        if (++requests % each == 0)
            return FakeAnswer::of(413).text("Request Entity Too Large");
        store.add(linesOf(request.body));
        return stored();
    });
    PipelineRun run(rows(2'000), server.url(), tens(2));
    QVERIFY(run.wait());
    QCOMPARE(run.last.state, State::Succeeded);
    QCOMPARE(run.last.accepted, quint64(2'000));
    QVERIFY(store.hasOnceEach(2'000));
    QVERIFY2(requests <= mostRequests, qPrintable(QString::number(requests)));
}

void PipelineBodiesTest::t2_5_4_aLoneRowIsNotLostToAPassing413()
{
    FakeServer server;
    Store store;
    int refused = 0;
    server.setHandler([&](const FakeRequest &request) {
        const QByteArrayList lines = linesOf(request.body);
        if (lines.contains("m v=13i 13") && ++refused <= 5)
            return FakeAnswer::of(413).text("Request Entity Too Large");
        store.add(lines);
        return stored();
    });
    // 10, 5, 2 or 3 lines, then the row alone, and once more.
    PipelineRun run(rows(30), server.url(), tens());
    QVERIFY(run.wait());
    QCOMPARE(run.last.state, State::Succeeded);
    QCOMPARE(run.last.rejected, quint64(0));
    QVERIFY(store.hasOnceEach(30));
}

void PipelineBodiesTest::a21_gzipIsUnlearned()
{
    FakeServer server;
    Store store;
    int refused = 0;
    server.setHandler([&](const FakeRequest &request) {
        if (request.headers.contains("content-encoding")) {
            ++refused;
            return FakeAnswer::of(415).text("gzip encoding is not supported");
        }
        store.add(linesOf(request.body));
        return stored();
    });
    PipelineOptions options = tens(2);
    options.gzip = PipelineOptions::Gzip::On;
    PipelineRun run(rows(500), server.url(), options);
    QVERIFY(run.wait());
    QVERIFY2(run.last.state == State::Succeeded, qPrintable(run.last.error ? run.last.error->toText() : QString()));
    QCOMPARE(run.last.accepted, quint64(500));
    QVERIFY(store.hasOnceEach(500));
    QVERIFY2(refused >= 1 && refused <= 2, qPrintable(QString::number(refused)));
}

void PipelineBodiesTest::a21_gzipIsNotSentToAServerWithoutIt()
{
    FakeServer server;
    PipelineOptions options = tens();
    options.gzip = PipelineOptions::Gzip::On;
    ClientSettings settings = settingsFound(server.url(), Flavour::V1);
    settings.server.capabilities.gzipWrites = false;
    PipelineRun run(rows(10), settings, options);
    QVERIFY(run.wait());
    QCOMPARE(run.last.state, State::Failed);
    QVERIFY2(run.last.error->message.contains(u"compressed"), qPrintable(run.last.error->message));
    QVERIFY(server.requests().isEmpty());
    // Nobody asked for it: it is left out.
    options.gzip = PipelineOptions::Gzip::Auto;
    PipelineRun plain(rows(10), settings, options);
    QVERIFY(plain.wait());
    QCOMPARE(plain.last.accepted, quint64(10));
    QVERIFY(!server.requests().first().headers.contains("content-encoding"));
}

QTEST_GUILESS_MAIN(PipelineBodiesTest)
#include "pipelinebodies_test.moc"
