// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/silentend.h"
#include "tests/core/pipeline/pipelinesamples.h"
#include "tests/support/fakeinflux3.h"
#include "tests/support/pipelinerun.h"
#include "tests/support/settingsfor.h"

#include <QTemporaryDir>
#include <QTest>

using namespace penstock;
using namespace penstock::pipelinesamples;
using State = PipelineSnapshot::State;

class SilentEndTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void t3_5_1_aRefusedLineThatSilencesTheServerIsFound_data();
    void t3_5_1_aRefusedLineThatSilencesTheServerIsFound();
    void t3_5_aSilentServerIsAnOutage();
    void t3_5_1_anOutageOfTheWritesAloneLosesNothing();
    void t3_5_1_aLineThatIsNeverAnsweredIsUnknown_data();
    void t3_5_1_aLineThatIsNeverAnsweredIsUnknown();
    void t2_5_2_aBrokenHeaderOfARefusalIsARefusal();
    void partsAreMadeOfWhatLooksWrong();
};

namespace {

FakeAnswer silence()
{
    return FakeAnswer::raw({}).close();
}

FakeAnswer ping()
{
    return FakeAnswer::of(204).header("X-Influxdb-Version", "1.8.10").header("X-Influxdb-Build", "OSS").empty();
}

/// What a 1.x server says to anything but a write.
FakeAnswer well(const FakeRequest &request)
{
    return request.path() == "/ping" ? ping() : FakeAnswer::json(R"({"results":[{"statement_id":0}]})");
}

} // namespace

void SilentEndTest::t3_5_1_aRefusedLineThatSilencesTheServerIsFound_data()
{
    QTest::addColumn<QList<int>>("bad");
    QTest::addColumn<bool>("acceptPartial");
    QTest::newRow("one") << QList<int>{250} << true;
    QTest::newRow("some in a batch") << QList<int>{1, 2, 3, 60, 100} << true;
    QTest::newRow("all of a batch") << QList<int>{401, 402, 403, 404, 405, 406, 407, 408, 409, 410} << true;
    QTest::newRow("all or nothing") << QList<int>{250} << false;
}

void SilentEndTest::t3_5_1_aRefusedLineThatSilencesTheServerIsFound()
{
    QFETCH(const QList<int>, bad);
    QFETCH(const bool, acceptPartial);
    FakeInflux3::Options fakeOptions;
    fakeOptions.version = QStringLiteral("3.6.0");
    FakeInflux3 server(fakeOptions);
    server.write(database, "um,ort=xxxxxxxxxxxxx\xc3\xbc v=1 0\n");
    const std::set<quint64> badRows(bad.begin(), bad.end());
    auto source = std::make_unique<GeneratedSource>(500, [badRows](quint64 row, std::string &line) {
        // The last byte of the ü is the 21st.
        line += "um,ort=xxxxxxxxxxxx\xc3\xbc v=";
        line += (badRows.contains(row) ? "\"s\" " : "2 ") + std::to_string(row);
    });
    PipelineOptions options = tens(2);
    options.batchRows = 100;
    options.target.acceptPartial = acceptPartial;
    PipelineRun run(std::move(source), settingsFound(server.url(), Flavour::V3), options);
    QVERIFY(run.wait());
    QVERIFY2(run.last.state == State::Succeeded, qPrintable(run.last.error ? run.last.error->toText() : QString()));
    QCOMPARE(rejectedRows(run.last), QList<quint64>(bad.begin(), bad.end()));
    QCOMPARE(run.last.accepted, quint64(500 - bad.size()));
    QCOMPARE(run.last.unknown, quint64(0));
    QCOMPARE(server.points(database).size(), 1 + 500 - bad.size());
    for (const RejectedRow &row : run.last.rejectedRows)
        QVERIFY2(row.reason.contains(QStringLiteral("20th byte")), qPrintable(row.reason));
    verifySum(run.last);
}

void SilentEndTest::t3_5_aSilentServerIsAnOutage()
{
    // A proxy whose server is down takes every connection and closes it.
    FakeServer server;
    Store store;
    int silent = 0;
    server.setHandler([&](const FakeRequest &request) {
        if (silent < 5) {
            ++silent;
            return silence();
        }
        if (request.path() != "/write")
            return well(request);
        store.add(linesOf(request.body));
        return stored();
    });
    PipelineRun run(rows(100), settingsFound(server.url(), Flavour::V1), tens());
    QVERIFY(run.wait());
    QCOMPARE(run.last.state, State::Succeeded);
    QCOMPARE(run.last.accepted, quint64(100));
    QVERIFY(store.hasOnceEach(100));
    for (const FakeRequest &request : server.requests())
        QVERIFY(request.path() != "/write" || linesOf(request.body).size() == 10);
}

void SilentEndTest::t3_5_1_anOutageOfTheWritesAloneLosesNothing()
{
    // A proxy that sends writes to a server that is down, and all else to one that is well.
    FakeServer server;
    Store store;
    int silent = 0;
    server.setHandler([&](const FakeRequest &request) {
        if (request.path() != "/write")
            return well(request);
        if (silent < 5) {
            ++silent;
            return FakeAnswer::of(502).text("Bad Gateway");
        }
        store.add(linesOf(request.body));
        return stored();
    });
    PipelineOptions options = tens();
    options.batchRows = 1;
    PipelineRun run(rows(2), settingsFound(server.url(), Flavour::V1), options);
    QVERIFY(run.wait(60'000));
    QCOMPARE(run.last.state, State::Succeeded);
    QCOMPARE(run.last.accepted, quint64(2));
    QCOMPARE(run.last.unknown, quint64(0));
    QVERIFY(store.hasOnceEach(2));
}

void SilentEndTest::t3_5_1_aLineThatIsNeverAnsweredIsUnknown_data()
{
    QTest::addColumn<FakeAnswer>("answer");
    QTest::newRow("closed") << silence();
    QTest::newRow("closed, behind a proxy") << FakeAnswer::of(502).text("Bad Gateway");
    QTest::newRow("a header that cannot be read") << FakeAnswer::raw("HTTP/1.1 204 No Content\r\nno field\r\n\r\n");
}

void SilentEndTest::t3_5_1_aLineThatIsNeverAnsweredIsUnknown()
{
    QFETCH(const FakeAnswer, answer);
    FakeServer server;
    Store store;
    server.setHandler([&](const FakeRequest &request) {
        if (request.path() != "/write")
            return well(request);
        if (request.body.contains("bad="))
            return answer;
        store.add(linesOf(request.body));
        return stored();
    });
    QTemporaryDir folder;
    PipelineOptions options = tens();
    options.rejectsFile = folder.filePath(QStringLiteral("rejects.csv"));
    PipelineRun run(rows(100, {42}), settingsFound(server.url(), Flavour::V1), options);
    QVERIFY(run.wait());
    // All else is written; the one is neither accepted nor rejected.
    QCOMPARE(run.last.accepted, quint64(99));
    QCOMPARE(run.last.rejected, quint64(0));
    QCOMPARE(run.last.unknown, quint64(1));
    QCOMPARE(run.last.state, State::Failed);
    QCOMPARE(store.rows.size(), 99);
    QCOMPARE(rejectedRows(run.last), QList<quint64>{42});
    QVERIFY2(run.last.rejectedRows[0].reason.contains(QStringLiteral("not known")),
             qPrintable(run.last.rejectedRows[0].reason));
    QFile file(options.rejectsFile);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("m bad=42i 42"));
}

void SilentEndTest::t2_5_2_aBrokenHeaderOfARefusalIsARefusal()
{
    FakeServer server;
    Store store;
    server.setHandler([&](const FakeRequest &request) {
        if (request.body.contains("bad="))
            return FakeAnswer::raw(QByteArray("HTTP/1.1 400 Bad Request\r\nX-Influxdb-Error: \0\r\n", 47) +
                                   "Content-Length: 2\r\n\r\n{}");
        if (request.path() == "/write")
            store.add(linesOf(request.body));
        return stored();
    });
    PipelineRun run(rows(100, {42}), server.url(), tens());
    QVERIFY(run.wait());
    QVERIFY2(run.last.state == State::Succeeded, qPrintable(run.last.error ? run.last.error->toText() : QString()));
    QCOMPARE(rejectedRows(run.last), QList<quint64>{42});
    QCOMPARE(run.last.accepted, quint64(99));
    QVERIFY(store.rows.size() == 99 && run.last.pauses.isEmpty());
}

void SilentEndTest::partsAreMadeOfWhatLooksWrong()
{
    BatchWork work;
    for (const char *line : {"a v=1 1", "b v= 2", "c v=1 3", "d v=1 4", "e v= 5"})
        work.batch.append(line, work.batch.lines() + 1, work.batch.lines() + 1);
    work.silentEnds = 2;
    const std::vector<BatchWork> parts = silentend::instead(work, Flavour::V3, true);
    QCOMPARE(parts.size(), std::size_t(2));
    QVERIFY(parts[0].batch.text() == "a v=1 1\nc v=1 3\nd v=1 4\n");
    QVERIFY(parts[1].batch.text() == "b v= 2\ne v= 5\n");
    // One more such end is enough for a part.
    QVERIFY(!silentend::isSuspicious(parts[0]));
    QCOMPARE(parts[0].silentEnds, 1);
}

QTEST_GUILESS_MAIN(SilentEndTest)
#include "silentend_test.moc"
