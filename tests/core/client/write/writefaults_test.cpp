// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/client.h"
#include "core/client/write/writejob.h"
#include "tests/core/client/awaitjob.h"
#include "tests/support/fakeserver.h"
#include "tests/support/settingsfor.h"

#include <QTest>

Q_DECLARE_METATYPE(penstock::FakeAnswer)

namespace penstock {

/// Answers to writes that a good server on a good day does not give.
class WriteFaultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void throttledWrites_data();
    void throttledWrites();
    void lostWrites_data();
    void lostWrites();
    void redirectedWriteIsNotStored();
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

} // namespace

void WriteFaultsTest::throttledWrites_data()
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

void WriteFaultsTest::throttledWrites()
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
    Client client(settingsOfMe(server.url()));
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

void WriteFaultsTest::lostWrites_data()
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

void WriteFaultsTest::lostWrites()
{
    QFETCH(const FakeAnswer, answer);
    QFETCH(const int, errorKind);
    FakeServer server;
    server.enqueue(answer);
    ClientSettings settings = settingsOfMe(server.url());
    settings.profile.idleTimeout = std::chrono::seconds(2); // who answers does so within it
    Client client(settings);
    QVERIFY(awaitJob(client.write(twoLines()), [&](const WriteJob &job) {
        QCOMPARE(job.outcome().kind, WriteOutcome::Kind::Retryable);
        QVERIFY2(static_cast<int>(job.error().kind) == errorKind, qPrintable(job.error().toText()));
        QVERIFY(!job.error().toText().contains(u"secret"));
    }));
    QCOMPARE(server.requests().size(), 1);
}

void WriteFaultsTest::redirectedWriteIsNotStored()
{
    FakeServer server;
    FakeServer other;
    server.enqueue(FakeAnswer::of(307).header("Location", other.url().toEncoded() + "/write").empty());
    Client client(settingsOfMe(server.url()));
    QVERIFY(awaitJob(client.write(twoLines()), [&](const WriteJob &job) {
        QCOMPARE(job.outcome().kind, WriteOutcome::Kind::Rejected);
        QCOMPARE(job.outcome().rejected, 2U);
        QVERIFY2(job.error().message.contains(other.url().authority()), qPrintable(job.error().message));
    }));
    QCOMPARE(other.connectionsAccepted(), 0);
}

} // namespace penstock

QTEST_GUILESS_MAIN(penstock::WriteFaultsTest)
#include "writefaults_test.moc"
