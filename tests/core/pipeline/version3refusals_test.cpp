// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/pipeline/pipelinesamples.h"
#include "tests/support/fakeinflux3.h"
#include "tests/support/pipelinerun.h"
#include "tests/support/settingsfor.h"

#include <QDateTime>
#include <QTest>

#include <algorithm>

using namespace penstock;
using namespace penstock::pipelinesamples;
using State = PipelineSnapshot::State;

/// Refusals of 3.x that look like failures of the server: it says 500 to them.
class Version3RefusalsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void t3_5_2_bytesThatAreNoTextAreOneRowsFault_data();
    void t3_5_2_bytesThatAreNoTextAreOneRowsFault();
    void t3_5_3_aBodyThatIsTooLargeIsHalved_data();
    void t3_5_3_aBodyThatIsTooLargeIsHalved();
    void t3_5_4_gzipThatIsNotUndoneIsLeftOut();
    void t3_5_5_aDeletedDatabaseIsNoFaultOfTheRows();
    void t3_5_6_onlyTheNumberNamesALine();
    void t3_5_8_rowsThatAreNeverShownAreTold_data();
    void t3_5_8_rowsThatAreNeverShownAreTold();
    void t3_5_10_allOrNothingIsNotQuadratic_data();
    void t3_5_10_allOrNothingIsNotQuadratic();
};

void Version3RefusalsTest::t3_5_2_bytesThatAreNoTextAreOneRowsFault_data()
{
    QTest::addColumn<QString>("version");
    QTest::newRow("500") << QStringLiteral("3.6.0");
    QTest::newRow("400") << QStringLiteral("3.9.1");
}

void Version3RefusalsTest::t3_5_2_bytesThatAreNoTextAreOneRowsFault()
{
    QFETCH(const QString, version);
    FakeInflux3::Options options;
    options.version = version;
    FakeInflux3 server(options);
    auto source = std::make_unique<GeneratedSource>(200, [](quint64 row, std::string &line) {
        line += (row == 77 ? "iu,t=\xff v=2 " : "iu v=1 ") + std::to_string(row);
    });
    PipelineOptions pipeline = tens();
    pipeline.batchRows = 100;
    PipelineRun run(std::move(source), settingsFound(server.url(), Flavour::V3), pipeline);
    QVERIFY(run.wait());
    QVERIFY2(run.last.state == State::Succeeded, qPrintable(run.last.error ? run.last.error->toText() : QString()));
    QCOMPARE(rejectedRows(run.last), QList<quint64>{77});
    QVERIFY(run.last.rejectedRows[0].reason.contains(QStringLiteral("not valid utf8")));
    QCOMPARE(run.last.accepted, quint64(199));
    QVERIFY(run.last.pauses.isEmpty());
    QCOMPARE(server.points(database).size(), 199);
}

void Version3RefusalsTest::t3_5_3_aBodyThatIsTooLargeIsHalved_data()
{
    QTest::addColumn<QString>("version");
    QTest::addColumn<PipelineOptions::Gzip>("gzip");
    QTest::newRow("500") << QStringLiteral("3.6.0") << PipelineOptions::Gzip::Off;
    QTest::newRow("500, compressed") << QStringLiteral("3.6.0") << PipelineOptions::Gzip::On;
    QTest::newRow("413") << QStringLiteral("3.10.0") << PipelineOptions::Gzip::Off;
}

void Version3RefusalsTest::t3_5_3_aBodyThatIsTooLargeIsHalved()
{
    QFETCH(const QString, version);
    QFETCH(const PipelineOptions::Gzip, gzip);
    FakeInflux3::Options options;
    options.version = version;
    options.maxBytes = 300;
    FakeInflux3 server(options);
    PipelineOptions pipeline = tens();
    pipeline.batchRows = 100;
    pipeline.gzip = gzip;
    PipelineRun run(rows(500), settingsFound(server.url(), Flavour::V3), pipeline);
    QVERIFY(run.wait());
    QVERIFY2(run.last.state == State::Succeeded, qPrintable(run.last.error ? run.last.error->toText() : QString()));
    QCOMPARE(run.last.accepted, quint64(500));
    QVERIFY(run.last.pauses.isEmpty());
    QCOMPARE(server.points(database).size(), 500);
}

void Version3RefusalsTest::t3_5_4_gzipThatIsNotUndoneIsLeftOut()
{
    FakeServer server;
    Store store;
    server.setHandler([&store](const FakeRequest &request) {
        if (request.headers.contains("content-encoding"))
            return FakeAnswer::of(500).text("error decoding gzip stream: invalid gzip header");
        if (request.path() != "/api/v3/write_lp")
            return FakeAnswer::of(200).empty();
        store.add(linesOf(request.body));
        return stored();
    });
    PipelineOptions options = tens();
    options.gzip = PipelineOptions::Gzip::On;
    PipelineRun run(rows(50), settingsFound(server.url(), Flavour::V3), options);
    QVERIFY(run.wait());
    QCOMPARE(run.last.state, State::Succeeded);
    QVERIFY(store.hasOnceEach(50));
}

void Version3RefusalsTest::t3_5_5_aDeletedDatabaseIsNoFaultOfTheRows()
{
    FakeServer server;
    server.setHandler([](const FakeRequest &) {
        return FakeAnswer::of(400).text(
            R"({"error":"cannot write to soft-deleted database 'made-20261128T052452' - it is marked for deletion"})");
    });
    PipelineRun run(rows(50), settingsFound(server.url(), Flavour::V3), tens());
    QVERIFY(run.wait());
    QCOMPARE(run.last.state, State::Failed);
    QCOMPARE(run.last.rejected, quint64(0));
    QCOMPARE(server.requests().size(), 1);
}

void Version3RefusalsTest::t3_5_6_onlyTheNumberNamesALine()
{
    // As recorded of 3.6.0: behind comments, original_line is the text of another line.
    FakeServer server;
    server.enqueue(FakeAnswer::of(400).text(
        R"({"error":"partial write of line protocol occurred","data":[)"
        R"({"error_message":"A generic parsing error occurred: TakeWhile1","line_number":2,"original_line":""},)"
        R"({"error_message":"No fields were provided","line_number":4,"original_line":"bad"}]})"));
    const QByteArrayList lines{"b2 v=1 1", "bad", "b2 v=2 2", "b2 v=", "b2 v=3 3"};
    auto source = std::make_unique<GeneratedSource>(
        5, [lines](quint64 row, std::string &line) { line += lines[qsizetype(row) - 1].toStdString(); });
    PipelineRun run(std::move(source), settingsFound(server.url(), Flavour::V3), tens());
    QVERIFY(run.wait());
    QCOMPARE(run.last.accepted, quint64(3));
    QCOMPARE(rejectedRows(run.last), QList<quint64>({2, 4}));
    QCOMPARE(run.last.rejectedRows[0].text, QStringLiteral("bad"));
    QCOMPARE(run.last.rejectedRows[1].text, QStringLiteral("b2 v="));
}

void Version3RefusalsTest::t3_5_8_rowsThatAreNeverShownAreTold_data()
{
    QTest::addColumn<FakeAnswer>("answer");
    QTest::addColumn<int>("hoursAgo"); ///< of every second row
    QTest::addColumn<QString>("note"); ///< what it says; empty: there is none
    const auto kept = [](const QByteArray &row) {
        return FakeAnswer::of(200).header("Content-Type", "application/jsonl").text(row);
    };
    const FakeAnswer oneDay = kept("{\"retention_period_ns\":86400000000000}\n");
    QTest::newRow("older") << oneDay << 72 << QStringLiteral("5 of the accepted row");
    QTest::newRow("young enough") << oneDay << 12 << QString();
    QTest::newRow("of this hour") << oneDay << 0 << QString();
    QTest::newRow("kept for ever") << kept("{}\n") << 72 << QString();
    QTest::newRow("no such database") << kept("") << 72 << QString();
    QTest::newRow("not allowed to know") << FakeAnswer::of(403).text("unauthorized") << 72 << QString();
    QTest::newRow("failed") << FakeAnswer::of(500).text("no") << 72 << QString();
}

void Version3RefusalsTest::t3_5_8_rowsThatAreNeverShownAreTold()
{
    QFETCH(const FakeAnswer, answer);
    QFETCH(const int, hoursAgo);
    QFETCH(const QString, note);
    FakeInflux3 server;
    server.createDatabase(QStringLiteral("_internal"));
    server.setAnswer("/api/v3/query_sql", answer);
    const qint64 now = QDateTime::currentMSecsSinceEpoch() * 1'000'000;
    auto source = std::make_unique<GeneratedSource>(10, [now, hoursAgo](quint64 row, std::string &line) {
        const qint64 time = now - (row % 2 == 0 ? hoursAgo * 3'600'000'000'000 : 0) + qint64(row);
        line += "m v=1 " + std::to_string(time);
    });
    PipelineRun run(std::move(source), settingsFound(server.url(), Flavour::V3), tens());
    QVERIFY(run.wait());
    QCOMPARE(run.last.state, State::Succeeded);
    QCOMPARE(run.last.accepted, quint64(10));
    QCOMPARE(run.last.notes.size(), note.isEmpty() ? 0 : 1);
    if (!note.isEmpty())
        QVERIFY2(run.last.notes[0].contains(note) && run.last.notes[0].contains(QStringLiteral("1 day")),
                 qPrintable(run.last.notes[0]));
    // Nothing is asked where nothing is old.
    const bool asks = std::ranges::any_of(
        server.server().requests(), [](const FakeRequest &request) { return request.path() == "/api/v3/query_sql"; });
    QCOMPARE(asks, hoursAgo > 1);
}

void Version3RefusalsTest::t3_5_10_allOrNothingIsNotQuadratic_data()
{
    QTest::addColumn<int>("each");      ///< which line of 4,000 is bad
    QTest::addColumn<int>("mostLines"); ///< that are sent
    QTest::newRow("every second") << 2 << 100'000;
    QTest::newRow("every tenth") << 10 << 100'000;
    QTest::newRow("all") << 1 << 100'000;
    // As few as that are taken out one after the other, which is cheaper in requests.
    QTest::newRow("four") << 1'000 << 24'000;
}

void Version3RefusalsTest::t3_5_10_allOrNothingIsNotQuadratic()
{
    QFETCH(const int, each);
    QFETCH(const int, mostLines);
    FakeServer server;
    Store store;
    qsizetype sent = 0;
    int requests = 0;
    server.setHandler([&](const FakeRequest &request) {
        if (request.path() != "/api/v3/write_lp")
            return FakeAnswer::of(200).empty();
        const QByteArrayList lines = linesOf(request.body);
        sent += lines.size();
        ++requests;
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (lines[i].contains("bad="))
                return FakeAnswer::of(400).text(R"({"error":"parsing failed for write_lp endpoint","data":)"
                                                R"({"error_message":"wrong type","line_number":)" +
                                                QByteArray::number(i + 1) + R"(,"original_line":""}})");
        }
        store.add(lines);
        return stored();
    });
    std::set<quint64> bad;
    for (quint64 row = quint64(each); row <= 4'000; row += quint64(each))
        bad.insert(row);
    PipelineOptions options = tens();
    options.batchRows = 4'000;
    options.target.acceptPartial = false;
    PipelineRun run(rows(4'000, bad), settingsFound(server.url(), Flavour::V3), options);
    QVERIFY(run.wait());
    QCOMPARE(run.last.state, State::Succeeded);
    QCOMPARE(run.last.rejected, quint64(bad.size()));
    QCOMPARE(run.last.accepted, quint64(4'000 - bad.size()));
    QCOMPARE(quint64(store.rows.size()), run.last.accepted);
    QVERIFY2(sent <= mostLines, qPrintable(QString::number(sent)));
    QVERIFY2(requests <= 3 * 4'000, qPrintable(QString::number(requests)));
}

QTEST_GUILESS_MAIN(Version3RefusalsTest)
#include "version3refusals_test.moc"
