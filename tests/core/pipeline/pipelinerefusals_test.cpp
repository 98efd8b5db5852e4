// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/pipeline.h"
#include "tests/core/pipeline/pipelinesamples.h"
#include "tests/support/fakeserver.h"
#include "tests/support/generatedsource.h"
#include "tests/support/patience.h"
#include "tests/support/pipelinerun.h"
#include "tests/support/settingsfor.h"

#include <QTemporaryDir>
#include <QTest>

using namespace penstock;
using namespace penstock::pipelinesamples;
using State = PipelineSnapshot::State;

class PipelineRefusalsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesTheRowsOfAPartialWrite_data();
    void namesTheRowsOfAPartialWrite();
    void t2_1_7_anAnswerOfOneShardIsNotBelievedOfAll();
    void t2_1_8_whatIsProvedIsKeptWhenASearchIsStopped();
    void findsTheRowsThatSpoilAWholeBatch();
    void takesTheNamesThatTheServerGives();
    void removesOneNamedLineAfterTheOther();
    void triesSuspiciousLinesApart();
    void saysHowManyRowsMayBeStored_data();
    void saysHowManyRowsMayBeStored();
    void cancelledItSaysHowManyRowsMayBeStored();
    void aRefusedRequestEndsThePipeline_data();
    void aRefusedRequestEndsThePipeline();

private:
    QTemporaryDir m_folder;
};

void PipelineRefusalsTest::namesTheRowsOfAPartialWrite_data()
{
    QTest::addColumn<QList<int>>("bad");
    QTest::newRow("one") << QList<int>{517};
    QTest::newRow("first and last") << QList<int>{1, 1'000};
    QTest::newRow("neighbours") << QList<int>{20, 21, 22, 23};
    QTest::newRow("all of one batch") << QList<int>{101, 102, 103, 104, 105, 106, 107, 108, 109, 110,
                                                    111, 112, 113, 114, 115, 116, 117, 118, 119, 120};
}

void PipelineRefusalsTest::namesTheRowsOfAPartialWrite()
{
    QFETCH(QList<int>, bad);
    FakeServer server;
    QSet<QByteArray> storedLines;
    server.setHandler([&storedLines](const FakeRequest &request) {
        if (request.path() != "/write")
            return FakeAnswer::json(R"({"results":[{"statement_id":0}]})", 200);
        int dropped = 0;
        for (const QByteArray &line : linesOf(request.body)) {
            if (line.contains("bad="))
                ++dropped;
            else
                storedLines += line;
        }
        if (dropped == 0)
            return stored();
        return partialWrite(dropped);
    });
    const std::set<quint64> badRows(bad.begin(), bad.end());
    PipelineOptions options = tens(2);
    options.batchRows = 20;
    options.rejectsFile = m_folder.filePath(QString::fromLatin1(QTest::currentDataTag()) + QStringLiteral(".csv"));
    PipelineRun run(rows(1'000, badRows), server.url(), options);
    QVERIFY(run.wait());
    QCOMPARE(run.last.state, State::Succeeded);
    QCOMPARE(run.last.rejected, quint64(bad.size()));
    QCOMPARE(run.last.accepted, quint64(1'000 - bad.size()));
    QCOMPARE(quint64(storedLines.size()), run.last.accepted);
    QCOMPARE(rejectedRows(run.last), QList<quint64>(bad.begin(), bad.end()));
    for (const RejectedRow &row : run.last.rejectedRows) {
        QCOMPARE(row.position, row.row + 1);
        QCOMPARE(row.text, QStringLiteral("m bad=%1i %1").arg(row.row));
        QVERIFY(row.reason.contains(QStringLiteral("field type conflict")));
    }
    QFile file(options.rejectsFile);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().count('\n'), bad.size() + 1);
}

void PipelineRefusalsTest::t2_1_7_anAnswerOfOneShardIsNotBelievedOfAll()
{
    // Three shards of seven days, of which two refuse all lines: the answer tells of one.
    FakeServer server;
    constexpr qint64 week = 7LL * 86'400'000'000'000;
    QSet<qint64> storedWeeks;
    server.setHandler([&](const FakeRequest &request) {
        if (request.path() != "/write")
            return FakeAnswer::json(R"({"error":"no"})", 403);
        QMap<qint64, int> weeks;
        for (const QByteArray &line : linesOf(request.body))
            ++weeks[line.mid(line.lastIndexOf(' ') + 1).toLongLong() / week];
        if (weeks.contains(1))
            storedWeeks += 1;
        if (weeks.contains(2))
            return partialWrite(weeks[2]);
        return weeks.contains(0) ? partialWrite(weeks[0]) : stored();
    });
    PipelineOptions options = tens();
    options.batchRows = 300;
    PipelineRun run(std::make_unique<GeneratedSource>(300,
                                                      [](quint64 row, std::string &line) {
                                                          const qint64 time = qint64((row - 1) / 100) * week;
                                                          line += "m v=1i " + std::to_string(time + qint64(row));
                                                      }),
                    server.url(), options);
    QVERIFY(run.wait());
    QCOMPARE(run.last.state, State::Succeeded);
    QCOMPARE(run.last.accepted, quint64(100));
    QCOMPARE(run.last.rejected, quint64(200));
    QCOMPARE(run.last.rejectedRows.size(), 200);
    QCOMPARE(run.last.unknown, quint64(0));
    QCOMPARE(run.last.searches, quint64(3));
    QCOMPARE(run.last.resent + run.last.retries, quint64(0));
}

void PipelineRefusalsTest::t2_1_8_whatIsProvedIsKeptWhenASearchIsStopped()
{
    // One of the parts is stored, another is refused; the next one finds the server busy, and then somebody cancels.
    FakeServer server;
    int requests = 0;
    server.setHandler([&](const FakeRequest &request) {
        if (request.path() != "/write")
            return FakeAnswer::json(R"({"error":"no"})", 403);
        const QByteArrayList lines = linesOf(request.body);
        if (++requests == 1)
            return partialWrite(3);
        if (lines.first().startsWith("c"))
            return FakeAnswer::of(503).header("Retry-After", "1000").text("busy");
        return lines.first().startsWith("a") ? stored() : partialWrite(int(lines.size()));
    });
    PipelineOptions options = tens();
    options.batchRows = 90;
    PipelineRun run(std::make_unique<GeneratedSource>(90,
                                                      [](quint64 row, std::string &line) {
                                                          constexpr const char *names[]{"a", "b", "c"};
                                                          line += std::string(names[(row - 1) % 3]) + " v=1i " +
                                                                  std::to_string(row);
                                                      }),
                    server.url(), options);
    QTRY_COMPARE(run.last.state, State::Paused);
    QCOMPARE(run.last.accepted, quint64(30));
    QCOMPARE(run.last.rejected, quint64(30));
    run.pipeline->cancel();
    QVERIFY(run.wait());
    QCOMPARE(run.last.state, State::Cancelled);
    QCOMPARE(run.last.accepted, quint64(30));
    QCOMPARE(run.last.rejected, quint64(30));
    QCOMPARE(run.last.unknown, quint64(30));
    QCOMPARE(run.last.notSent, quint64(0));
    verifySum(run.last);
}

void PipelineRefusalsTest::findsTheRowsThatSpoilAWholeBatch()
{
    FakeServer server;
    Store store;
    server.setHandler([&store](const FakeRequest &request) {
        if (request.body.contains("bad="))
            return FakeAnswer::json(R"({"error":"no such field"})", 400);
        store.add(linesOf(request.body));
        return stored();
    });
    PipelineOptions options = tens();
    options.batchRows = 100;
    PipelineRun run(rows(400, {7, 250, 251}), server.url(), options);
    QVERIFY(run.wait());
    QCOMPARE(run.last.state, State::Succeeded);
    QCOMPARE(rejectedRows(run.last), QList<quint64>({7, 250, 251}));
    QCOMPARE(run.last.accepted, quint64(397));
    QCOMPARE(store.rows.size(), 397);
    verifySum(run.last);
}

void PipelineRefusalsTest::takesTheNamesThatTheServerGives()
{
    FakeServer server;
    QByteArrayList reasons;
    for (int row = 1; row <= 10; ++row)
        reasons += "unable to parse 'm v=" + QByteArray::number(row) + "i': bad timestamp";
    server.enqueue(FakeAnswer::json("{\"error\":\"" + reasons.join("\\n") + "\"}", 400));
    PipelineRun run(rows(20), server.url(), tens());
    QVERIFY(run.wait());
    QCOMPARE(run.last.accepted, quint64(10));
    QCOMPARE(rejectedRows(run.last), QList<quint64>({1, 2, 3, 4, 5, 6, 7, 8, 9, 10}));
    QCOMPARE(run.last.rejectedRows[9].reason, QString::fromLatin1(reasons[9]));
    QCOMPARE(server.requests().size(), 2);
}

void PipelineRefusalsTest::removesOneNamedLineAfterTheOther()
{
    // As QuestDB does: all or nothing, and one line by its number.
    FakeServer server;
    Store store;
    server.setHandler([&store](const FakeRequest &request) {
        const QByteArrayList lines = linesOf(request.body);
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (lines[i].contains("bad=")) {
                const QByteArray number = QByteArray::number(i + 1);
                return FakeAnswer::json(R"({"code":"invalid","message":"failed to parse line protocol:errors )"
                                        R"(encountered on line(s):\nerror in line )" +
                                            number + R"(: no such column","line":)" + number + "}",
                                        400);
            }
        }
        store.add(lines);
        return stored();
    });
    PipelineOptions options = tens();
    options.batchRows = 100;
    PipelineRun run(rows(100, {7, 8, 50, 100}), settingsFound(server.url(), Flavour::QuestDb), options);
    QVERIFY(run.wait());
    QCOMPARE(run.last.state, State::Succeeded);
    QCOMPARE(rejectedRows(run.last), QList<quint64>({7, 8, 50, 100}));
    QCOMPARE(run.last.rejectedRows[0].reason, QStringLiteral("no such column"));
    QCOMPARE(run.last.accepted, quint64(96));
    QCOMPARE(store.rows.size(), 96);
    // Before that it was asked for its tables.
    QCOMPARE(server.requests().size(), 6);
    verifySum(run.last);
}

void PipelineRefusalsTest::triesSuspiciousLinesApart()
{
    // As GreptimeDB does: all or nothing, and no line is named.
    FakeServer server;
    Store store;
    server.setHandler([&store](const FakeRequest &request) {
        if (request.body.contains("v=x"))
            return FakeAnswer::of(400).text("cannot parse a line");
        store.add(linesOf(request.body));
        return stored();
    });
    auto source = std::make_unique<GeneratedSource>(1'000, [](quint64 row, std::string &line) {
        line += (row == 500 || row == 777 ? "m v=x " : "m v=1 ") + std::to_string(row);
    });
    PipelineOptions options = tens();
    options.batchRows = 1'000;
    PipelineRun run(std::move(source), settingsFound(server.url(), Flavour::GreptimeDb), options);
    QVERIFY(run.wait());
    QCOMPARE(rejectedRows(run.last), QList<quint64>({500, 777}));
    QCOMPARE(store.rows.size(), 998);
    // The batch, the good lines, both bad ones together, then each.
    QCOMPARE(server.requests().size(), 5);
}

void PipelineRefusalsTest::saysHowManyRowsMayBeStored_data()
{
    QTest::addColumn<FakeAnswer>("answer");
    QTest::addColumn<quint64>("unknown");
    QTest::newRow("connection lost") << FakeAnswer::raw({}).drop() << quint64(10);
    QTest::newRow("bad gateway") << FakeAnswer::of(502).empty() << quint64(10);
    QTest::newRow("throttled") << FakeAnswer::of(429).empty() << quint64(0);
}

void PipelineRefusalsTest::saysHowManyRowsMayBeStored()
{
    QFETCH(const FakeAnswer, answer);
    QFETCH(const quint64, unknown);
    FakeServer server;
    server.enqueue(stored());
    server.setHandler([&](const FakeRequest &) { return answer; });
    PipelineOptions options = tens();
    options.maxAttempts = 2;
    PipelineRun run(rows(100), server.url(), options);
    QVERIFY(run.wait());
    QCOMPARE(run.last.state, State::Failed);
    QCOMPARE(run.last.accepted, quint64(10));
    QCOMPARE(run.last.unknown, unknown);
    QCOMPARE(run.last.error->message.contains(QStringLiteral("may be stored")), unknown > 0);
}

void PipelineRefusalsTest::cancelledItSaysHowManyRowsMayBeStored()
{
    FakeServer server;
    server.setHandler([](const FakeRequest &) { return FakeAnswer::raw({}).stall(); });
    PipelineRun run(rows(100), server.url(), tens(2));
    QTRY_COMPARE(server.requests().size(), 2);
    run.pipeline->cancel();
    QVERIFY(run.wait());
    QCOMPARE(run.last.state, State::Cancelled);
    QCOMPARE(run.last.unknown, quint64(20));
}

void PipelineRefusalsTest::aRefusedRequestEndsThePipeline_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("database") << 400 << QByteArray("database is required");
    QTest::newRow("method") << 405 << QByteArray("Method Not Allowed");
    QTest::newRow("gzip, though none was sent") << 400 << QByteArray("gzip: invalid header");
    QTest::newRow("not compressed, yet refused") << 415 << QByteArray("what is this");
    QTest::newRow("a page") << 200 << QByteArray("<html><title>Sign in</title></html>");
}

void PipelineRefusalsTest::aRefusedRequestEndsThePipeline()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, text);
    FakeServer server;
    server.setHandler([&](const FakeRequest &) { return FakeAnswer::of(status).text(text); });
    PipelineRun run(rows(1'000), server.url(), tens());
    QVERIFY(run.wait());
    // No row is to blame, so none is called rejected.
    QCOMPARE(run.last.state, State::Failed);
    QCOMPARE(run.last.rejected, quint64(0));
    QCOMPARE(run.last.accepted, quint64(0));
    QCOMPARE(server.requests().size(), 1);
}

QTEST_GUILESS_MAIN(PipelineRefusalsTest)
#include "pipelinerefusals_test.moc"
