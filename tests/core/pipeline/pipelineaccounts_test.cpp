// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/pipeline.h"
#include "core/source/lineprotocolsource.h"
#include "tests/core/pipeline/pipelinesamples.h"
#include "tests/support/fakeserver.h"
#include "tests/support/generatedsource.h"
#include "tests/support/patience.h"
#include "tests/support/pipelinerun.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace penstock;
using namespace penstock::pipelinesamples;
using State = PipelineSnapshot::State;

/// Whatever way a pipeline ends, it accounts for every row that it read, and its rejects file has them as they were.
class PipelineAccountsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void t2_2_everyEndAccountsForEveryRow_data();
    void t2_2_everyEndAccountsForEveryRow();
    void t2_2_2_aRejectsFileThatFailsLeavesNoRowOut();
    void t2_2_3_stoppedWithRequestsUnderWayTheyAreUnknown();
    void t2_2_3_stoppedWithAnswersUnderWayTheyAreWaitedFor();
    void t2_6_2_theRejectsFileHasTheLinesAsTheyWereInTheirOrder();
    void t2_6_3_theLinesOfASearchAreNoRepeats();

private:
    QTemporaryDir m_folder;
};

namespace {

enum Way { Done, GaveUp, SourceBroke, Refused, Unauthorised };

} // namespace

void PipelineAccountsTest::t2_2_everyEndAccountsForEveryRow_data()
{
    QTest::addColumn<int>("way");
    QTest::addColumn<State>("state");
    QTest::addColumn<quint64>("accepted");
    QTest::addColumn<quint64>("unknown");
    QTest::newRow("done") << int(Done) << State::Succeeded << quint64(396) << quint64(0);
    QTest::newRow("given up") << int(GaveUp) << State::Failed << quint64(100) << quint64(100);
    QTest::newRow("the source broke") << int(SourceBroke) << State::Failed << quint64(246) << quint64(0);
    QTest::newRow("the request is refused") << int(Refused) << State::Failed << quint64(100) << quint64(0);
    QTest::newRow("not logged in") << int(Unauthorised) << State::Failed << quint64(100) << quint64(0);
}

void PipelineAccountsTest::t2_2_everyEndAccountsForEveryRow()
{
    QFETCH(const int, way);
    FakeServer server;
    Store store;
    server.setHandler([&](const FakeRequest &request) {
        if (store.rows.size() == 100 && way == GaveUp)
            return FakeAnswer::raw({}).drop();
        if (store.rows.size() == 100 && way == Refused)
            return FakeAnswer::json(R"({"error":"database not found: \"plant\""})", 404);
        if (store.rows.size() == 100 && way == Unauthorised)
            return FakeAnswer::json(R"({"error":"authorization failed"})", 401);
        store.add(linesOf(request.body));
        return stored();
    });
    auto source = rows(400);
    source->skipped = {3, 203};
    source->bad = {5, 205};
    source->breaksAt = way == SourceBroke ? 251 : 0;
    PipelineOptions options = tens();
    options.batchRows = 100;
    options.maxAttempts = 2;
    PipelineRun run(std::move(source), server.url(), options);
    QVERIFY(run.wait());
    const PipelineSnapshot &last = run.last;
    QTEST(last.state, "state");
    QTEST(last.accepted, "accepted");
    QTEST(last.unknown, "unknown");
    QCOMPARE(quint64(store.rows.size()), last.accepted);
    QCOMPARE(last.accepted + last.rejected + last.skipped + last.unknown + last.notSent, last.read);
    QVERIFY(last.rejected <= 2 && last.skipped <= 2);
    if (way == Done || way == SourceBroke) {
        QCOMPARE(last.rejected, quint64(2));
        QCOMPARE(last.notSent, quint64(0));
    }
}

void PipelineAccountsTest::t2_2_2_aRejectsFileThatFailsLeavesNoRowOut()
{
    // Of the batch that was open when the file failed, too, every row is told of.
    FakeServer server;
    Store store;
    server.setHandler([&](const FakeRequest &request) {
        store.add(linesOf(request.body));
        return stored();
    });
    QDir folder(m_folder.path());
    QVERIFY(folder.mkdir(QStringLiteral("goes")));
    auto source = std::make_unique<GeneratedSource>(2'000, [folder](quint64 row, std::string &line) {
        if (row == 5)
            QDir(folder.filePath(QStringLiteral("goes"))).removeRecursively();
        line += "m v=1i " + std::to_string(row);
    });
    source->bad = {7};
    PipelineOptions options = tens();
    options.batchRows = 1'000;
    options.rejectsFile = folder.filePath(QStringLiteral("goes/rejects.csv"));
    PipelineRun run(std::move(source), server.url(), options);
    QVERIFY(run.wait());
    QCOMPARE(run.last.state, State::Failed);
    QCOMPARE(run.last.error->kind, Error::Kind::File);
    QVERIFY(run.last.read >= 256 && run.last.read < 2'000);
    QCOMPARE(run.last.rejected, quint64(1));
    QCOMPARE(run.last.accepted, quint64(store.rows.size()));
    QCOMPARE(run.last.accepted, run.last.read - 1);
    verifySum(run.last);
}

void PipelineAccountsTest::t2_2_3_stoppedWithRequestsUnderWayTheyAreUnknown()
{
    FakeServer server;
    int requests = 0;
    server.setHandler([&](const FakeRequest &) { return ++requests <= 3 ? stored() : FakeAnswer::raw({}).stall(); });
    PipelineRun run(rows(1'000), server.url(), tens(2));
    QTRY_COMPARE(server.requests().size(), 5);
    run.pipeline->cancel();
    QVERIFY(run.wait());
    QCOMPARE(run.last.state, State::Cancelled);
    QCOMPARE(run.last.accepted, quint64(30));
    QCOMPARE(run.last.unknown, quint64(20));
    QCOMPARE(run.last.notSent, run.last.read - 50);
    verifySum(run.last);
}

void PipelineAccountsTest::t2_2_3_stoppedWithAnswersUnderWayTheyAreWaitedFor()
{
    FakeServer server;
    int requests = 0;
    std::function<void()> stop;
    server.setHandler([&](const FakeRequest &) {
        // At the moment when both are under way: whoever looked from time to time might be late.
        if (++requests == 5)
            stop();
        return requests <= 3 ? stored() : stored().delay(1'000);
    });
    PipelineOptions options = tens(2);
    options.answersAfterStopMs = 30'000;
    PipelineRun run(rows(1'000), server.url(), options);
    State stopping = State::Running;
    stop = [&run, &stopping] {
        run.pipeline->cancel();
        stopping = run.pipeline->snapshot().state;
    };
    QTRY_COMPARE(stopping, State::Stopping);
    QVERIFY(run.wait());
    QCOMPARE(run.last.state, State::Cancelled);
    QCOMPARE(run.last.accepted, quint64(50));
    QCOMPARE(run.last.unknown, quint64(0));
    QCOMPARE(run.last.notSent, run.last.read - 50);
    verifySum(run.last);
}

void PipelineAccountsTest::t2_6_2_theRejectsFileHasTheLinesAsTheyWereInTheirOrder()
{
    // The last row is refused by the reader at once, the others by the server, the later batch first.
    const QByteArray text = "  bad,t=\xff v=1,s=\"a,b\" \n"
                            "m v=1 1\n"
                            "bad v=\"" +
                            QByteArray(3'000, 'x') +
                            "\"\r\n"
                            "m v=2 2\n"
                            "bad v=3 3\n"
                            "m v=4 x\\\n";
    FakeServer server;
    server.setHandler([&](const FakeRequest &request) {
        const QByteArrayList lines = linesOf(request.body);
        const auto isBad = [](const QByteArray &line) { return line.trimmed().startsWith("bad"); };
        // Found by halves: the second line of a batch before the first of the next.
        return std::ranges::any_of(lines, isBad) ? FakeAnswer::json(R"({"error":"no such field"})", 400) : stored();
    });
    PipelineOptions options = tens(2);
    options.batchRows = 4;
    options.rejectsFile = m_folder.filePath(QStringLiteral("ordered.csv"));
    PipelineRun run(std::make_unique<LineProtocolSource>(text, LineProtocolSource::Options()), server.url(), options);
    QVERIFY(run.wait());
    QCOMPARE(run.last.rejected, quint64(4));
    QFile file(options.rejectsFile);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    const QByteArray no = ",,no such field,";
    const QByteArray expected = "row,line,column,reason,text\n"
                                "1,1" +
                                no + "\"  bad,t=\xff v=1,s=\"\"a,b\"\" \"\n3,3" + no + "\"bad v=\"\"" +
                                QByteArray(3'000, 'x') + "\"\"\"\n5,5" + no + "bad v=3 3\n6,6,,";
    QVERIFY2(content.startsWith(expected), content);
    QVERIFY(content.endsWith(",m v=4 x\\\n"));
}

void PipelineAccountsTest::t2_6_3_theLinesOfASearchAreNoRepeats()
{
    FakeServer server;
    server.setHandler([&](const FakeRequest &request) {
        return request.body.contains("bad=") ? FakeAnswer::json(R"({"error":"no such field"})", 400) : stored();
    });
    PipelineOptions options = tens();
    options.batchRows = 100;
    PipelineRun run(rows(100, {42}), server.url(), options);
    QVERIFY(run.wait());
    QCOMPARE(run.last.rejected, quint64(1));
    QCOMPARE(run.last.retries, quint64(0));
    QCOMPARE(run.last.resent, quint64(0));
    QCOMPARE(run.last.searches, quint64(server.requests().size() - 1));
}

QTEST_GUILESS_MAIN(PipelineAccountsTest)
#include "pipelineaccounts_test.moc"
