// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/client.h"
#include "core/client/query/queryjob.h"
#include "core/client/schema/schemajob.h"
#include "core/client/write/writejob.h"
#include "core/http/gzip.h"
#include "tests/core/client/awaitjob.h"
#include "tests/support/fakeserver.h"

#include <QTest>

Q_DECLARE_METATYPE(penstock::FakeAnswer)

namespace penstock {

/// Answers that a good server on a good day does not give.
class ClientFaultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void requestsAreAsTheProtocolSays();
    void remoteServersMayCompress();
    void throttledWrites_data();
    void throttledWrites();
    void lostWrites_data();
    void lostWrites();
    void redirectedWriteIsNotStored();
    void cutQueryKeepsItsRows_data();
    void cutQueryKeepsItsRows();
    void brokenJsonFails();
    void infiniteValuesAreTold();
    void queryErrorBodyIsBounded();
    void pausedQueryHoldsTheServer();
    void pauseAtTheEndLosesNothing();
    void unpacksCompressedAnswers();
    void schemaRefusesOtherAnswers();
};

namespace {

ClientSettings settingsFor(const FakeServer &server)
{
    ClientSettings settings;
    settings.profile.url = server.url();
    settings.profile.user = QStringLiteral("me");
    settings.secret = QStringLiteral("top secret");
    return settings;
}

WriteRequest twoLines()
{
    WriteRequest request;
    request.target.database = QStringLiteral("d");
    request.body = "m v=1 1\nm v=2 2\n";
    request.lines = 2;
    return request;
}

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

void ClientFaultsTest::requestsAreAsTheProtocolSays()
{
    FakeServer server;
    server.setHandler([](const FakeRequest &seen) {
        return seen.path() == "/query" ? FakeAnswer::json(R"({"results":[{"statement_id":0}]})")
                                       : FakeAnswer::of(204).empty();
    });
    Client client(settingsFor(server));
    WriteRequest write = twoLines();
    write.target.database = QStringLiteral("a b&c");
    write.target.retentionPolicy = QStringLiteral("r=1");
    write.target.precision = Precision::Microseconds;
    write.body = gzip(write.body);
    write.gzipped = true;
    QVERIFY(awaitJob(client.write(write), [](const WriteJob &job) { QCOMPARE(job.state(), Job::State::Succeeded); }));
    Query query = select();
    query.script = Script(QStringLiteral("SELECT \"v+1\" FROM m WHERE h = 'ü&%20'; SHOW DATABASES"));
    query.retentionPolicy = QStringLiteral("r");
    query.chunkRows = 1'234;
    QVERIFY(awaitJob(client.query(query), [](const QueryJob &job) { QCOMPARE(job.state(), Job::State::Succeeded); }));

    const FakeRequest &first = server.requests().at(0);
    QCOMPARE(first.method, "POST");
    QCOMPARE(first.target, "/write?db=a%20b%26c&rp=r%3D1&precision=u");
    QCOMPARE(first.headers.value("content-encoding"), "gzip");
    QCOMPARE(first.headers.value("authorization"), "Basic " + QByteArray("me:top secret").toBase64());
    QCOMPARE(first.body, write.body);

    const FakeRequest &second = server.requests().at(1);
    QCOMPARE(second.method, "POST");
    QCOMPARE(second.target, "/query");
    QCOMPARE(second.headers.value("content-type"), "application/x-www-form-urlencoded");
    QVERIFY(!second.headers.contains("accept-encoding"));
    QCOMPARE(second.parameter(QStringLiteral("q")), query.script.text());
    QCOMPARE(second.parameter(QStringLiteral("db")), QStringLiteral("d"));
    QCOMPARE(second.parameter(QStringLiteral("rp")), QStringLiteral("r"));
    QCOMPARE(second.parameter(QStringLiteral("epoch")), QStringLiteral("ns"));
    QCOMPARE(second.parameter(QStringLiteral("chunked")), QStringLiteral("true"));
    QCOMPARE(second.parameter(QStringLiteral("chunk_size")), QStringLiteral("1234"));
    QCOMPARE(server.connectionsAccepted(), 1);
}

void ClientFaultsTest::remoteServersMayCompress()
{
    // An address that leads here, but does not say so.
    FakeServer server;
    server.setHandler([](const FakeRequest &seen) {
        const bool asked = seen.headers.value("accept-encoding") == "gzip";
        const QByteArray body = document(0, 1'000, false);
        return asked ? FakeAnswer::of(200).header("Content-Encoding", "gzip").chunks({gzip(body)})
                     : FakeAnswer::json(body);
    });
    ClientSettings settings = settingsFor(server);
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

void ClientFaultsTest::throttledWrites_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("retryAfter");
    QTest::addColumn<qint64>("least"); ///< ms; -1: nothing said
    QTest::addColumn<qint64>("most");
    const auto inSeconds = [](int seconds) {
        return QLocale::c()
                   .toString(QDateTime::currentDateTimeUtc().addSecs(seconds),
                             QStringLiteral("ddd, dd MMM yyyy HH:mm:ss"))
                   .toLatin1() +
               " GMT";
    };
    for (const int status : {429, 503, 502, 504}) {
        QTest::addRow("%d, seconds", status) << status << QByteArray("2") << qint64(2'000) << qint64(2'000);
        QTest::addRow("%d, decimals", status) << status << QByteArray("0.25") << qint64(250) << qint64(250);
        QTest::addRow("%d, date", status) << status << inSeconds(60) << qint64(40'000) << qint64(60'000);
        QTest::addRow("%d, past date", status) << status << inSeconds(-60) << qint64(0) << qint64(0);
        QTest::addRow("%d, far date", status) << status << inSeconds(86'400) << qint64(600'000) << qint64(600'000);
        QTest::addRow("%d, garbage", status) << status << QByteArray("after lunch") << qint64(-1) << qint64(-1);
        QTest::addRow("%d, nothing", status) << status << QByteArray() << qint64(-1) << qint64(-1);
    }
}

void ClientFaultsTest::throttledWrites()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, retryAfter);
    QFETCH(const qint64, least);
    QFETCH(const qint64, most);
    FakeServer server;
    FakeAnswer answer = FakeAnswer::of(status);
    if (!retryAfter.isEmpty())
        answer.header("Retry-After", retryAfter);
    server.enqueue(
        answer.header("Content-Type", "text/html").text("<html><head><title>Busy</title></head>long page</html>"));
    Client client(settingsFor(server));
    QVERIFY(awaitJob(client.write(twoLines()), [&](const WriteJob &job) {
        QCOMPARE(job.state(), Job::State::Failed);
        QCOMPARE(job.outcome().kind, WriteOutcome::Kind::Retryable);
        QCOMPARE(job.outcome().accepted, 0U);
        QCOMPARE(job.outcome().rejected, 0U);
        const qint64 wait = job.error().retryAfter ? job.error().retryAfter->count() : -1;
        QVERIFY2(wait >= least && wait <= most, qPrintable(QString::number(wait)));
        QVERIFY2(!job.error().toText().contains(u"long page"), qPrintable(job.error().toText()));
        QVERIFY2(job.error().toText().contains(u"“Busy”"), qPrintable(job.error().toText()));
    }));
}

void ClientFaultsTest::lostWrites_data()
{
    QTest::addColumn<FakeAnswer>("answer");
    QTest::addColumn<int>("errorKind");
    const int network = static_cast<int>(Error::Kind::Network);
    QTest::newRow("closed") << FakeAnswer::raw({}).close() << network;
    QTest::newRow("reset") << FakeAnswer::raw({}).drop() << network;
    QTest::newRow("half an answer") << FakeAnswer::raw("HTTP/1.1 204 No Con").close() << network;
    QTest::newRow("no answer") << FakeAnswer::raw({}).stall() << static_cast<int>(Error::Kind::Timeout);
    QTest::newRow("500") << FakeAnswer::json(R"({"error":"timeout"})", 500) << static_cast<int>(Error::Kind::Server);
}

void ClientFaultsTest::lostWrites()
{
    QFETCH(const FakeAnswer, answer);
    QFETCH(const int, errorKind);
    FakeServer server;
    server.enqueue(answer);
    ClientSettings settings = settingsFor(server);
    settings.profile.idleTimeout = std::chrono::milliseconds(150);
    Client client(settings);
    QVERIFY(awaitJob(client.write(twoLines()), [&](const WriteJob &job) {
        QCOMPARE(job.outcome().kind, WriteOutcome::Kind::Retryable);
        QVERIFY2(static_cast<int>(job.error().kind) == errorKind, qPrintable(job.error().toText()));
        QVERIFY(!job.error().toText().contains(u"secret"));
    }));
    QCOMPARE(server.requests().size(), 1);
}

void ClientFaultsTest::redirectedWriteIsNotStored()
{
    FakeServer server;
    FakeServer other;
    server.enqueue(FakeAnswer::of(307).header("Location", other.url().toEncoded() + "/write").empty());
    Client client(settingsFor(server));
    QVERIFY(awaitJob(client.write(twoLines()), [&](const WriteJob &job) {
        QCOMPARE(job.outcome().kind, WriteOutcome::Kind::Rejected);
        QCOMPARE(job.outcome().rejected, 2U);
        QVERIFY2(job.error().message.contains(other.url().authority()), qPrintable(job.error().message));
    }));
    QCOMPARE(other.connectionsAccepted(), 0);
}

void ClientFaultsTest::cutQueryKeepsItsRows_data()
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

void ClientFaultsTest::cutQueryKeepsItsRows()
{
    QFETCH(const FakeAnswer, answer);
    FakeServer server;
    server.enqueue(answer);
    ClientSettings settings = settingsFor(server);
    settings.profile.idleTimeout = std::chrono::milliseconds(300);
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

void ClientFaultsTest::brokenJsonFails()
{
    FakeServer server;
    server.enqueue(FakeAnswer::of(200).chunks({document(0, 10, true), R"({"results":[{"series":[{]}]})"}));
    server.enqueue(FakeAnswer::of(200).chunks({document(0, 10, true), R"({"results":[{"statement_id":0,)"}));
    Client client(settingsFor(server));
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

void ClientFaultsTest::infiniteValuesAreTold()
{
    FakeServer server;
    server.enqueue(FakeAnswer::of(200).chunks(
        {document(0, 10, true), "json: error calling MarshalJSON for type models.Row: json: unsupported value: +Inf\n",
         document(10, 20, false)}));
    Client client(settingsFor(server));
    std::size_t rows = 0;
    QueryJob *job = client.query(select());
    connect(job, &QueryJob::batchReady, this, [&](const BatchPtr &batch) { rows += batch->rowCount(); });
    QVERIFY(awaitJob(job, [&](const QueryJob &ended) {
        QCOMPARE(ended.state(), Job::State::Failed);
        QVERIFY2(ended.error().message.contains(u"+Inf"), qPrintable(ended.error().message));
    }));
    QCOMPARE(rows, 20U);
}

void ClientFaultsTest::queryErrorBodyIsBounded()
{
    FakeServer server;
    server.enqueue(FakeAnswer::of(500).text(QByteArray(20'000'000, 'x')));
    Client client(settingsFor(server));
    QVERIFY(awaitJob(client.query(select()), [&](const QueryJob &job) {
        QCOMPARE(job.error().kind, Error::Kind::Server);
        QVERIFY(job.error().toText().size() < 10'000);
    }));
}

void ClientFaultsTest::pausedQueryHoldsTheServer()
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
    ClientSettings settings = settingsFor(server);
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
    QTRY_VERIFY_WITH_TIMEOUT(ended, 30'000);
    QCOMPARE(rows, std::size_t(documents) * 1'000);
}

void ClientFaultsTest::pauseAtTheEndLosesNothing()
{
    FakeServer server;
    server.enqueue(FakeAnswer::of(200).header("Connection", "close").chunks({document(0, 10, true)}).close());
    server.enqueue(FakeAnswer::of(200).chunks({document(0, 10, false)}));
    Client client(settingsFor(server));
    QueryJob *job = client.query(select());
    job->setPaused(true);
    std::size_t rows = 0;
    bool ended = false;
    connect(job, &QueryJob::batchReady, this, [&](const BatchPtr &batch) { rows += batch->rowCount(); });
    connect(job, &Job::finished, this, [&] {
        QVERIFY2(job->state() == Job::State::Succeeded, qPrintable(job->error().toText()));
        ended = true;
    });
    QTRY_COMPARE(server.requests().size(), 1);
    QTRY_COMPARE(server.connectionsOpen(), 0);
    // Another one, that is asked now, has all its rows first.
    QVERIFY(awaitJob(client.query(select()),
                     [](const QueryJob &other) { QCOMPARE(other.state(), Job::State::Succeeded); }));
    QVERIFY(!ended);
    QCOMPARE(rows, 0U);
    job->setPaused(false);
    QTRY_VERIFY(ended);
    QCOMPARE(rows, 10U);
}

void ClientFaultsTest::unpacksCompressedAnswers()
{
    QByteArray body;
    for (int i = 0; i < 200; ++i)
        body += document(i * 1'000, (i + 1) * 1'000, i < 199);
    FakeServer server;
    server.enqueue(FakeAnswer::of(200).header("Content-Encoding", "gzip").text(gzip(body)));
    Client client(settingsFor(server));
    std::size_t rows = 0;
    QueryJob *job = client.query(select());
    connect(job, &QueryJob::batchReady, this, [&](const BatchPtr &batch) { rows += batch->rowCount(); });
    QVERIFY(awaitJob(job, [](const QueryJob &ended) {
        QVERIFY2(ended.state() == Job::State::Succeeded, qPrintable(ended.error().toText()));
    }));
    QCOMPARE(rows, 200'000U);
}

void ClientFaultsTest::schemaRefusesOtherAnswers()
{
    FakeServer server;
    server.enqueue(FakeAnswer::of(200).text("<html>"));
    server.enqueue(FakeAnswer::json("{}"));
    Client client(settingsFor(server));
    for (int i = 0; i < 2; ++i) {
        QVERIFY(awaitJob(client.schema({}), [&](const SchemaJob &job) {
            QCOMPARE(job.state(), Job::State::Failed);
            QCOMPARE(job.error().kind, Error::Kind::Protocol);
        }));
    }
}

} // namespace penstock

QTEST_GUILESS_MAIN(penstock::ClientFaultsTest)
#include "clientfaults_test.moc"
