// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/client.h"
#include "core/client/query/queryjob.h"
#include "core/client/schema/schemajob.h"
#include "core/client/write/writejob.h"
#include "core/http/gzip.h"
#include "tests/core/client/awaitjob.h"
#include "tests/support/fakeserver.h"
#include "tests/support/settingsfor.h"

#include <QTest>

Q_DECLARE_METATYPE(penstock::FakeAnswer)

namespace penstock {

/// What goes over the wire, and what is no answer to it.
class ClientRequestsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void requestsAreAsTheProtocolSays();
    void schemaRefusesOtherAnswers();
};

namespace {

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

} // namespace

void ClientRequestsTest::requestsAreAsTheProtocolSays()
{
    FakeServer server;
    server.setHandler([](const FakeRequest &seen) {
        return seen.path() == "/query" ? FakeAnswer::json(R"({"results":[{"statement_id":0}]})")
                                       : FakeAnswer::of(204).empty();
    });
    Client client(settingsOfMe(server.url()));
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

void ClientRequestsTest::schemaRefusesOtherAnswers()
{
    FakeServer server;
    server.enqueue(FakeAnswer::of(200).text("<html>"));
    server.enqueue(FakeAnswer::json("{}"));
    Client client(settingsOfMe(server.url()));
    for (int i = 0; i < 2; ++i) {
        QVERIFY(awaitJob(client.schema({}), [&](const SchemaJob &job) {
            QCOMPARE(job.state(), Job::State::Failed);
            QCOMPARE(job.error().kind, Error::Kind::Protocol);
        }));
    }
}

} // namespace penstock

QTEST_GUILESS_MAIN(penstock::ClientRequestsTest)
#include "clientrequests_test.moc"
