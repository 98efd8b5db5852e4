// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/gzip.h"
#include "tests/integration/influxdwriting.h"
#include "tests/support/patience.h"

#include <QTcpSocket>
#include <QTest>

using namespace penstock;
using namespace penstock::influxdwriting;
using Kind = WriteOutcome::Kind;

/// What InfluxDB 1.6.7 does with writes, and what the client makes of it.
class InfluxdWritesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void p7_4_databasePolicyAndPrecision_data();
    void p7_4_databasePolicyAndPrecision();
    void p7_4_anUnknownRetentionPolicyIsNotTriedAgain();
    void p7_5_gzipInSeveralMembers();
    void p7_5_brokenGzipIsNotTheLinesFault();
    void p7_6_aBodyAboveTheLimit();
    void p7_7_throttlingIsAReasonToWait_data();
    void p7_7_throttlingIsAReasonToWait();

private:
    qint64 count() const { return m_server.count(QStringLiteral("SELECT count(v) FROM m"), database); }

    InfluxdServer m_server;
};

void InfluxdWritesTest::initTestCase()
{
    QVERIFY2(m_server.start(), qPrintable(m_server.problem()));
}

void InfluxdWritesTest::init()
{
    makeDatabase(m_server);
}

void InfluxdWritesTest::p7_4_databasePolicyAndPrecision_data()
{
    QTest::addColumn<Precision>("precision");
    QTest::newRow("nanoseconds") << Precision::Nanoseconds;
    QTest::newRow("microseconds") << Precision::Microseconds;
    QTest::newRow("milliseconds") << Precision::Milliseconds;
    QTest::newRow("seconds") << Precision::Seconds;
    QTest::newRow("minutes") << Precision::Minutes;
    QTest::newRow("hours") << Precision::Hours;
}

void InfluxdWritesTest::p7_4_databasePolicyAndPrecision()
{
    QFETCH(const Precision, precision);
    WriteRequest request = linesOf("m v=1 17\n");
    request.target.precision = precision;
    request.target.retentionPolicy = QStringLiteral("for ever");
    QCOMPARE(write(m_server, request).outcome.kind, Kind::Accepted);
    const QByteArray there = m_server.query(QStringLiteral("SELECT v FROM \"for ever\".m"), database);
    QVERIFY2(there.contains("[[" + QByteArray::number(17 * nanosecondsPer(precision)) + ",1]]"), there);
    QCOMPARE(count(), -1);
}

void InfluxdWritesTest::p7_4_anUnknownRetentionPolicyIsNotTriedAgain()
{
    WriteRequest request = linesOf("m v=1 1\nm v=2 2\n");
    request.target.retentionPolicy = QStringLiteral("norp");
    Written written = write(m_server, request);
    QCOMPARE(written.error.details.status, 500);
    QCOMPARE(written.error.kind, Error::Kind::NotFound);
    QCOMPARE(written.outcome.kind, Kind::Rejected);
    QCOMPARE(written.outcome.rejected, 2U);

    request = linesOf("m v=1 1\n");
    request.target.database = QStringLiteral("nodb");
    written = write(m_server, request);
    QCOMPARE(written.error.details.status, 404);
    QCOMPARE(written.outcome.kind, Kind::Rejected);
    QVERIFY(written.error.message.contains(QStringLiteral("nodb")));
}

void InfluxdWritesTest::p7_5_gzipInSeveralMembers()
{
    WriteRequest request = linesOf(gzip("m v=1 1\nm v=2 2\n") + gzip("m v=3 3\n"));
    request.gzipped = true;
    request.lines = 3;
    const Written written = write(m_server, request);
    QVERIFY2(written.outcome.kind == Kind::Accepted, qPrintable(written.error.toText()));
    QCOMPARE(written.outcome.accepted, 3U);
    QCOMPARE(count(), 3);
}

void InfluxdWritesTest::p7_5_brokenGzipIsNotTheLinesFault()
{
    WriteRequest request = linesOf("this is not gzip");
    request.gzipped = true;
    request.lines = 3;
    const Written written = write(m_server, request);
    QCOMPARE(written.error.details.status, 400);
    QCOMPARE(written.outcome.kind, Kind::Rejected);
    QCOMPARE(written.outcome.rejected, 3U);
    QCOMPARE(written.error.kind, Error::Kind::BadInput);
    QVERIFY(written.error.message.contains(QStringLiteral("gzip: invalid header")));
}

void InfluxdWritesTest::p7_6_aBodyAboveTheLimit()
{
    InfluxdServer::Options options;
    options.extraHttpConfig = QStringLiteral("  max-body-size = 2000");
    InfluxdServer server(options);
    QVERIFY2(server.start(), qPrintable(server.problem()));
    server.query(QStringLiteral("CREATE DATABASE d"));
    QByteArray lines;
    for (int i = 1; i <= 300; ++i)
        lines += "m v=1 " + QByteArray::number(i) + '\n';
    Written written = write(server, linesOf(lines));
    QCOMPARE(written.error.details.status, 413);
    QCOMPARE(written.error.kind, Error::Kind::TooLarge);
    QCOMPARE(written.outcome.kind, Kind::Rejected);
    QCOMPARE(written.outcome.rejected, 300U);
    QCOMPARE(server.count(QStringLiteral("SELECT count(v) FROM m"), database), -1);

    // The limit is for the bytes on the wire.
    WriteRequest packed = linesOf(gzip(lines));
    packed.gzipped = true;
    packed.lines = 300;
    QVERIFY(packed.body.size() < 2'000);
    written = write(server, packed);
    QVERIFY2(written.outcome.kind == Kind::Accepted, qPrintable(written.error.toText()));
    QCOMPARE(server.count(QStringLiteral("SELECT count(v) FROM m"), database), 300);
}

void InfluxdWritesTest::p7_7_throttlingIsAReasonToWait_data()
{
    QTest::addColumn<QString>("config");
    QTest::addColumn<int>("slowWrites");
    QTest::addColumn<QString>("text");
    QTest::newRow("queue full") << QStringLiteral("  max-concurrent-write-limit = 1\n  max-enqueued-write-limit = 1")
                                << 2 << QStringLiteral("request throttled, queue full");
    QTest::newRow("too long in the queue")
        << QStringLiteral("  max-concurrent-write-limit = 1\n  enqueued-write-timeout = 100000000") << 1
        << QStringLiteral("request throttled, exceeds timeout");
}

void InfluxdWritesTest::p7_7_throttlingIsAReasonToWait()
{
    QFETCH(const QString, config);
    QFETCH(const int, slowWrites);
    InfluxdServer::Options options;
    options.extraHttpConfig = config;
    InfluxdServer server(options);
    QVERIFY2(server.start(), qPrintable(server.problem()));
    server.query(QStringLiteral("CREATE DATABASE d"));

    // Writes whose bodies do not end occupy all places.
    std::vector<std::unique_ptr<QTcpSocket>> slow;
    for (int i = 0; i < slowWrites; ++i) {
        slow.push_back(std::make_unique<QTcpSocket>());
        slow.back()->connectToHost(QStringLiteral("127.0.0.1"), server.port());
        QVERIFY(slow.back()->waitForConnected());
        slow.back()->write("POST /write?db=d HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\nm v=1 1\n");
        QVERIFY(slow.back()->waitForBytesWritten());
    }

    const QByteArray body = "m v=2 2\n";
    Written written;
    QTRY_VERIFY((written = write(server, linesOf(body))).error.details.status == 503);
    QTEST(written.error.details.serverText, "text");
    QCOMPARE(written.outcome.kind, Kind::Retryable);
    QCOMPARE(written.outcome.unknown, 0U);
    QCOMPARE(written.error.kind, Error::Kind::Throttled);
    QVERIFY(!written.error.retryAfter);

    PipelineRun run(sourceOf(body), server.url(), intoDatabase());
    QTRY_COMPARE(run.last.state, PipelineSnapshot::State::Paused);
    QCOMPARE(run.last.pauses[0].status, 503);
    slow.clear();
    QVERIFY(run.wait());
    QCOMPARE(run.last.state, PipelineSnapshot::State::Succeeded);
    QCOMPARE(run.last.accepted, quint64(1));
    QCOMPARE(server.count(QStringLiteral("SELECT count(v) FROM m WHERE time = 2"), database), 1);
}

QTEST_GUILESS_MAIN(InfluxdWritesTest)
#include "influxdwrites_test.moc"
