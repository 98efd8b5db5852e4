// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/client.h"
#include "core/client/query/queryjob.h"
#include "core/http/gzip.h"
#include "tests/core/client/awaitjob.h"
#include "tests/support/fakeserver.h"
#include "tests/support/patience.h"
#include "tests/support/settingsfor.h"

#include <QTest>

Q_DECLARE_METATYPE(penstock::FakeAnswer)

namespace penstock {

/// Answers to queries that a good server on a good day does not give.
class QueryFaultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void remoteServersMayCompress();
    void cutQueryKeepsItsRows_data();
    void cutQueryKeepsItsRows();
    void brokenJsonFails();
    void infiniteValuesAreTold();
    void queryErrorBodyIsBounded();
    void pausedQueryHoldsTheServer();
};

namespace {

Query select()
{
    Query query;
    query.script = Script(QStringLiteral("SELECT v FROM m"));
    query.database = QStringLiteral("d");
    return query;
}

/// A document of a chunked answer with the rows [from, to).
QByteArray document(int from, int to, bool partial)
{
    QByteArray rows;
    for (int i = from; i < to; ++i)
        rows += (i == from ? "[" : ",[") + QByteArray::number(i) + ',' + QByteArray::number(i * 2) + ']';
    const QByteArray more = partial ? ",\"partial\":true" : "";
    return R"({"results":[{"statement_id":0,"series":[{"name":"m","columns":["time","v"],"values":[)" + rows + ']' +
           more + "}]" + more + "}]}\n";
}

} // namespace

void QueryFaultsTest::remoteServersMayCompress()
{
    // An address that leads here, but does not say so.
    FakeServer server;
    server.setHandler([](const FakeRequest &seen) {
        const bool asked = seen.headers.value("accept-encoding") == "gzip";
        const QByteArray body = document(0, 1'000, false);
        return asked ? FakeAnswer::of(200).header("Content-Encoding", "gzip").chunks({gzip(body)})
                     : FakeAnswer::json(body);
    });
    ClientSettings settings = settingsOfMe(server.url());
    settings.profile.url.setHost(QStringLiteral("0.0.0.0"));
    Client client(settings);
    std::size_t rows = 0;
    QueryJob *job = client.query(select());
    connect(job, &QueryJob::batchReady, this, [&](const BatchPtr &batch) { rows += batch->rowCount(); });
    QVERIFY(awaitJob(job, [](const QueryJob &ended) {
        QVERIFY2(ended.state() == Job::State::Succeeded, qPrintable(ended.error().toText()));
        QVERIFY(ended.timing().bytes < 10'000);
    }));
    QCOMPARE(rows, 1'000U);
    QCOMPARE(server.requests().first().headers.value("accept-encoding"), "gzip");
}

void QueryFaultsTest::cutQueryKeepsItsRows_data()
{
    QTest::addColumn<FakeAnswer>("answer");
    QTest::addColumn<std::size_t>("rows");
    const QByteArrayList whole{document(0, 100, true), document(100, 200, true)};
    QTest::newRow("closed between documents") << FakeAnswer::of(200).chunks(whole, false).close() << std::size_t(200);
    QTest::newRow("closed in a document")
        << FakeAnswer::of(200).chunks(whole + QByteArrayList{document(200, 300, true).first(500)}, false).close()
        << std::size_t(200);
    QTest::newRow("reset between documents")
        << FakeAnswer::of(200).chunks(whole, false).wait(100).drop() << std::size_t(200);
    QTest::newRow("stalled between documents") << FakeAnswer::of(200).chunks(whole, false).stall() << std::size_t(200);
}

void QueryFaultsTest::cutQueryKeepsItsRows()
{
    QFETCH(const FakeAnswer, answer);
    FakeServer server;
    server.enqueue(answer);
    ClientSettings settings = settingsOfMe(server.url());
    settings.profile.idleTimeout = std::chrono::seconds(2);
    Client client(settings);
    std::size_t rows = 0;
    QueryJob *job = client.query(select());
    connect(job, &QueryJob::batchReady, this, [&](const BatchPtr &batch) { rows += batch->rowCount(); });
    QVERIFY(awaitJob(job, [&](const QueryJob &ended) {
        QCOMPARE(ended.state(), Job::State::Failed);
        QVERIFY(ended.error().kind == Error::Kind::Network || ended.error().kind == Error::Kind::Timeout);
    }));
    QTEST(rows, "rows");
}

void QueryFaultsTest::brokenJsonFails()
{
    FakeServer server;
    server.enqueue(FakeAnswer::of(200).chunks({document(0, 10, true), R"({"results":[{"series":[{]}]})"}));
    server.enqueue(FakeAnswer::of(200).chunks({document(0, 10, true), R"({"results":[{"statement_id":0,)"}));
    Client client(settingsOfMe(server.url()));
    for (int i = 0; i < 2; ++i) {
        std::size_t rows = 0;
        QueryJob *job = client.query(select());
        connect(job, &QueryJob::batchReady, this, [&](const BatchPtr &batch) { rows += batch->rowCount(); });
        QVERIFY(awaitJob(job, [&](const QueryJob &ended) {
            QCOMPARE(ended.state(), Job::State::Failed);
            QCOMPARE(ended.error().kind, Error::Kind::Protocol);
            QVERIFY(!ended.error().details.url.isEmpty());
        }));
        QCOMPARE(rows, 10U);
    }
}

void QueryFaultsTest::infiniteValuesAreTold()
{
    FakeServer server;
    server.enqueue(FakeAnswer::of(200).chunks(
        {document(0, 10, true), "json: error calling MarshalJSON for type models.Row: json: unsupported value: +Inf\n",
         document(10, 20, false)}));
    Client client(settingsOfMe(server.url()));
    std::size_t rows = 0;
    QueryJob *job = client.query(select());
    connect(job, &QueryJob::batchReady, this, [&](const BatchPtr &batch) { rows += batch->rowCount(); });
    QVERIFY(awaitJob(job, [&](const QueryJob &ended) {
        QCOMPARE(ended.state(), Job::State::Failed);
        QVERIFY2(ended.error().message.contains(u"+Inf"), qPrintable(ended.error().message));
    }));
    QCOMPARE(rows, 20U);
}

void QueryFaultsTest::queryErrorBodyIsBounded()
{
    FakeServer server;
    server.enqueue(FakeAnswer::of(500).text(QByteArray(20'000'000, 'x')));
    Client client(settingsOfMe(server.url()));
    QVERIFY(awaitJob(client.query(select()), [&](const QueryJob &job) {
        QCOMPARE(job.error().kind, Error::Kind::Server);
        QVERIFY(job.error().toText().size() < 10'000);
    }));
}

void QueryFaultsTest::pausedQueryHoldsTheServer()
{
    // More than all buffers on the way hold, and quickly read: much of it is blanks.
    constexpr int documents = 200;
    QByteArrayList chunks;
    qint64 bytes = 0;
    for (int i = 0; i < documents; ++i) {
        chunks += document(i * 1'000, (i + 1) * 1'000, i + 1 < documents).insert(1, QByteArray(160'000, ' '));
        bytes += chunks.last().size();
    }
    FakeServer server;
    server.enqueue(FakeAnswer::of(200).chunks(chunks));
    server.enqueue(FakeAnswer::raw({}).stall());
    ClientSettings settings = settingsOfMe(server.url());
    // Long enough for a machine that does a dozen other things.
    settings.profile.idleTimeout = std::chrono::milliseconds(1'500);
    Client client(settings);
    std::size_t rows = 0;
    bool ended = false;
    QueryJob *job = client.query(select());
    connect(job, &QueryJob::batchReady, this, [&](const BatchPtr &batch) {
        rows += batch->rowCount();
        if (rows == batch->rowCount())
            job->setPaused(true);
    });
    connect(job, &Job::finished, this, [&] {
        QVERIFY2(job->state() == Job::State::Succeeded, qPrintable(job->error().toText()));
        ended = true;
    });
    QTRY_VERIFY(rows > 0);
    const std::size_t atPause = rows;
    // One that is not paused and began later runs into the limit for a silent server.
    QVERIFY(awaitJob(client.query(select()),
                     [](const QueryJob &silent) { QCOMPARE(silent.error().kind, Error::Kind::Timeout); }));
    QCOMPARE(rows, atPause);
    QVERIFY(!ended);
    QVERIFY2(server.bytesTaken() < bytes - 8'000'000, qPrintable(QString::number(server.bytesTaken())));
    job->setPaused(false);
    QTRY_VERIFY_WITH_TIMEOUT(ended, patienceMs);
    QCOMPARE(rows, std::size_t(documents) * 1'000);
}

} // namespace penstock

QTEST_GUILESS_MAIN(penstock::QueryFaultsTest)
#include "queryfaults_test.moc"
