// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/client.h"
#include "core/client/write/writejob.h"
#include "core/http/gzip.h"
#include "tests/core/client/awaitjob.h"
#include "tests/support/closedport.h"
#include "tests/support/fakeserver.h"
#include "tests/support/patience.h"
#include "tests/support/settingsfor.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace penstock;
using Kind = WriteOutcome::Kind;

namespace {

ClientSettings hurriedSettings(const QUrl &url, Flavour flavour = Flavour::V3)
{
    ClientSettings settings = settingsFound(url, flavour);
    settings.profile.idleTimeout = std::chrono::seconds(2); // who answers does so within it
    return settings;
}

WriteRequest twoLines()
{
    WriteRequest write;
    write.target.database = QStringLiteral("plant");
    write.body = "m v=1 1\nm v=2 2\n";
    return write;
}

FakeAnswer notFound()
{
    return FakeAnswer::of(404).text("Not found");
}

} // namespace

/// What a single write does besides its request, against scripted answers.
class WriteJobTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fallsBackWhereWriteLpIsMissing_data();
    void fallsBackWhereWriteLpIsMissing();
    void writesUnderWayFallBackEach();
    void doesNotRememberAFallBackThatFailed();
    void doesNotFallBackOnAMissingDatabase();
    void doesNotDropOptionsSilently();
    void anotherPingDoesNotForgetTheFallBack();
    void p2_7_doesNotSendAnEmptyWrite_data();
    void p2_7_doesNotSendAnEmptyWrite();
    void aRefusedRequestIsNotSent();
    void countsItsLines_data();
    void countsItsLines();
    void saysWhatMayBeStored_data();
    void saysWhatMayBeStored();
    void p6_3_aResetDuringTheUploadLeavesTheLinesUnknown();
    void aRefusedConnectionLeavesNothingUnknown();
    void cancelledItSaysWhatMayBeStored();
};

void WriteJobTest::fallsBackWhereWriteLpIsMissing_data()
{
    QTest::addColumn<FakeAnswer>("answer");
    QTest::newRow("404") << notFound();
    QTest::newRow("405") << FakeAnswer::of(405).empty();
}

void WriteJobTest::fallsBackWhereWriteLpIsMissing()
{
    QFETCH(const FakeAnswer, answer);
    FakeServer server;
    server.enqueue(answer);
    Client client(hurriedSettings(server.url()));
    for (int write = 0; write < 2; ++write) {
        QVERIFY(awaitJob(client.write(twoLines()), [](const WriteJob &job) {
            QVERIFY2(job.state() == Job::State::Succeeded, qPrintable(job.error().toText()));
            QCOMPARE(job.outcome().accepted, 2U);
        }));
    }
    QByteArrayList targets;
    for (const FakeRequest &request : server.requests()) {
        targets += request.target;
        QCOMPARE(request.body, twoLines().body);
    }
    QCOMPARE(targets,
             QByteArrayList({"/api/v3/write_lp?db=plant&precision=nanosecond&accept_partial=true",
                             "/api/v2/write?bucket=plant&precision=ns", "/api/v2/write?bucket=plant&precision=ns"}));
    QVERIFY(client.settings().server.capabilities.compatibleWritesOnly);
}

void WriteJobTest::writesUnderWayFallBackEach()
{
    FakeServer server;
    server.setHandler([](const FakeRequest &request) {
        return request.path() == "/api/v3/write_lp" ? FakeAnswer::of(405).empty() : FakeAnswer::of(204).empty();
    });
    Client client(hurriedSettings(server.url()));
    int succeeded = 0;
    for (int write = 0; write < 4; ++write) {
        const WriteJob *job = client.write(twoLines());
        connect(job, &Job::finished, this,
                [&succeeded, job] { succeeded += job->state() == Job::State::Succeeded ? 1 : 0; });
    }
    QTRY_COMPARE(succeeded, 4);
    QCOMPARE(server.requests().size(), 8);
}

void WriteJobTest::doesNotRememberAFallBackThatFailed()
{
    FakeServer server;
    server.setHandler([](const FakeRequest &) { return notFound(); });
    Client client(hurriedSettings(server.url()));
    QVERIFY(awaitJob(client.write(twoLines()), [&](const WriteJob &job) {
        QCOMPARE(job.outcome().kind, Kind::Rejected);
        QCOMPARE(job.error().kind, Error::Kind::NotFound);
        QVERIFY2(job.error().message.contains(QStringLiteral("Check the address")), qPrintable(job.error().message));
    }));
    QCOMPARE(server.requests().size(), 2);
    QVERIFY(!client.settings().server.capabilities.compatibleWritesOnly);
}

void WriteJobTest::doesNotFallBackOnAMissingDatabase()
{
    FakeServer server;
    server.enqueue(FakeAnswer::json(R"({"error":"database not found: plant"})", 404));
    Client client(hurriedSettings(server.url()));
    QVERIFY(awaitJob(client.write(twoLines()), [&](const WriteJob &job) {
        QCOMPARE(job.error().kind, Error::Kind::NotFound);
        QVERIFY2(job.error().message.contains(QStringLiteral("database not found: plant")),
                 qPrintable(job.error().message));
    }));
    QCOMPARE(server.requests().size(), 1);
}

void WriteJobTest::doesNotDropOptionsSilently()
{
    FakeServer server;
    server.enqueue(FakeAnswer::of(405).empty());
    Client client(hurriedSettings(server.url()));
    WriteRequest write = twoLines();
    write.target.noSync = true;
    QVERIFY(awaitJob(client.write(write), [&](const WriteJob &job) {
        QCOMPARE(job.error().kind, Error::Kind::BadInput);
        QVERIFY2(job.error().message.contains(QStringLiteral("no sync")), qPrintable(job.error().message));
    }));
    QCOMPARE(server.requests().size(), 1);
}

void WriteJobTest::anotherPingDoesNotForgetTheFallBack()
{
    FakeServer server;
    server.enqueue(notFound());
    Client client(hurriedSettings(server.url()));
    ServerInfo pinged = client.settings().server;
    QVERIFY(awaitJob(client.write(twoLines()), [](const WriteJob &) {}));
    client.setServer(pinged);
    QVERIFY(client.settings().server.capabilities.compatibleWritesOnly);
    // After an update of the server it is tried anew.
    pinged.version = QStringLiteral("3.12.0");
    client.setServer(pinged);
    QVERIFY(!client.settings().server.capabilities.compatibleWritesOnly);
}

void WriteJobTest::p2_7_doesNotSendAnEmptyWrite_data()
{
    QTest::addColumn<Flavour>("flavour");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("3.x, empty") << Flavour::V3 << QByteArray();
    QTest::newRow("3.x, comments and blank lines") << Flavour::V3 << QByteArray("\n  \n# a\n#b\r\n");
    QTest::newRow("2.x, empty") << Flavour::V2 << QByteArray();
    QTest::newRow("1.x, empty") << Flavour::V1 << QByteArray();
}

void WriteJobTest::p2_7_doesNotSendAnEmptyWrite()
{
    QFETCH(const Flavour, flavour);
    QFETCH(const QByteArray, body);
    FakeServer server;
    Client client(hurriedSettings(server.url(), flavour));
    WriteRequest write = twoLines();
    write.body = body;
    QVERIFY(awaitJob(client.write(write), [&](const WriteJob &job) {
        QCOMPARE(job.state(), Job::State::Succeeded);
        QCOMPARE(job.outcome().kind, Kind::Accepted);
        QCOMPARE(job.outcome().accepted, 0U);
    }));
    QCOMPARE(server.requests().size(), 0);
}

void WriteJobTest::aRefusedRequestIsNotSent()
{
    FakeServer server;
    Client client(hurriedSettings(server.url()));
    WriteRequest write = twoLines();
    write.target.precision = Precision::Hours;
    QVERIFY(awaitJob(client.write(write), [&](const WriteJob &job) {
        QCOMPARE(job.state(), Job::State::Failed);
        QCOMPARE(job.outcome().kind, Kind::Rejected);
        QCOMPARE(job.outcome().rejected, 2U);
        QCOMPARE(job.error().kind, Error::Kind::BadInput);
    }));
    QCOMPARE(server.requests().size(), 0);
}

void WriteJobTest::countsItsLines_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<quint64>("lines");
    QTest::newRow("two") << QByteArray("m v=1 1\nm v=2 2\n") << quint64(2);
    QTest::newRow("the last one open") << QByteArray("m v=1 1\nm v=2 2") << quint64(2);
    QTest::newRow("comments and blank lines") << QByteArray("# a\n\nm v=1 1\n  \nm v=2 2\n") << quint64(2);
    QTest::newRow("a line break in a text") << QByteArray("m s=\"a\nb\" 1\nm v=2 2\n") << quint64(2);
}

void WriteJobTest::countsItsLines()
{
    FakeServer server;
    Client client(hurriedSettings(server.url()));
    WriteRequest write = twoLines();
    write.body = *static_cast<QByteArray *>(QTest::qData("body", qMetaTypeId<QByteArray>()));
    QVERIFY(awaitJob(client.write(write), [&](const WriteJob &job) { QTEST(job.outcome().accepted, "lines"); }));
}

void WriteJobTest::saysWhatMayBeStored_data()
{
    QTest::addColumn<FakeAnswer>("answer");
    QTest::addColumn<quint64>("unknown");
    QTest::newRow("throttled") << FakeAnswer::of(429).text("slow") << quint64(0);
    QTest::newRow("busy") << FakeAnswer::of(503).text("busy") << quint64(0);
    QTest::newRow("failed") << FakeAnswer::of(500).text("timeout") << quint64(2);
    QTest::newRow("proxy: bad gateway") << FakeAnswer::of(502).text("gone") << quint64(2);
    QTest::newRow("proxy: time-out") << FakeAnswer::of(504).text("slow") << quint64(2);
    QTest::newRow("no answer") << FakeAnswer::raw({}).stall() << quint64(2);
    QTest::newRow("closed") << FakeAnswer::raw({}).close() << quint64(2);
    QTest::newRow("reset") << FakeAnswer::raw({}).drop() << quint64(2);
    QTest::newRow("half an answer") << FakeAnswer::raw("HTTP/1.1 204 No").close() << quint64(2);
}

void WriteJobTest::saysWhatMayBeStored()
{
    QFETCH(const FakeAnswer, answer);
    FakeServer server;
    server.enqueue(answer);
    Client client(hurriedSettings(server.url()));
    QVERIFY(awaitJob(client.write(twoLines()), [&](const WriteJob &job) {
        QCOMPARE(job.outcome().kind, Kind::Retryable);
        QCOMPARE(job.outcome().accepted, 0U);
        QCOMPARE(job.outcome().rejected, 0U);
        QTEST(job.outcome().unknown, "unknown");
    }));
    QCOMPARE(server.requests().size(), 1);
}

void WriteJobTest::p6_3_aResetDuringTheUploadLeavesTheLinesUnknown()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    qint64 seen = 0;
    connect(&server, &QTcpServer::newConnection, this, [&server, &seen] {
        QTcpSocket *socket = server.nextPendingConnection();
        socket->setReadBufferSize(64 * 1024);
        connect(socket, &QTcpSocket::readyRead, socket, [socket, &seen] {
            seen += socket->read(1'000).size();
            // Closed with bytes unread: the kernel sends a reset.
            socket->abort();
        });
    });
    ClientSettings settings = hurriedSettings(QUrl(QStringLiteral("http://127.0.0.1:%1").arg(server.serverPort())));
    settings.profile.idleTimeout = std::chrono::seconds(10);
    Client client(settings);
    WriteRequest write = twoLines();
    write.body = QByteArray("m v=1 1\n").repeated(1'000'000);
    write.lines = 1'000'000;
    QVERIFY(awaitJob(client.write(write), [&](const WriteJob &job) {
        QCOMPARE(job.error().kind, Error::Kind::Network);
        QCOMPARE(job.outcome().kind, Kind::Retryable);
        QCOMPARE(job.outcome().unknown, 1'000'000U);
        QVERIFY(job.bytesSent() > 0 && job.bytesSent() < write.body.size());
    }));
    QVERIFY(seen > 0);
}

void WriteJobTest::aRefusedConnectionLeavesNothingUnknown()
{
    const ClosedPort closed;
    Client client(hurriedSettings(closed.url()));
    QVERIFY(awaitJob(client.write(twoLines()), [&](const WriteJob &job) {
        QCOMPARE(job.error().kind, Error::Kind::Network);
        QCOMPARE(job.outcome().kind, Kind::Retryable);
        QCOMPARE(job.outcome().unknown, 0U);
    }));
}

void WriteJobTest::cancelledItSaysWhatMayBeStored()
{
    FakeServer server;
    server.enqueue(FakeAnswer::raw({}).stall());
    Client client(hurriedSettings(server.url()));
    WriteJob *job = client.write(twoLines());
    QTRY_COMPARE(server.requests().size(), 1);
    job->cancel();
    QVERIFY(awaitJob(job, [&](const WriteJob &cancelled) {
        QCOMPARE(cancelled.state(), Job::State::Cancelled);
        QCOMPARE(cancelled.outcome().unknown, 2U);
    }));
}

QTEST_GUILESS_MAIN(WriteJobTest)
#include "writejob_test.moc"
