// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/client.h"
#include "core/client/write/writejob.h"
#include "core/http/gzip.h"
#include "core/lineprotocol/lineencoder.h"
#include "core/source/lineprotocolsource.h"
#include "tests/core/client/awaitjob.h"
#include "tests/support/influxdserver.h"
#include "tests/support/pipelinerun.h"

#include <QTcpSocket>
#include <QTest>

using namespace penstock;
using Kind = WriteOutcome::Kind;

namespace {

const QString database = QStringLiteral("d");

struct Written
{
    Job::State state = Job::State::Running;
    WriteOutcome outcome;
    Error error;
};

Written write(const InfluxdServer &server, const WriteRequest &request)
{
    ClientSettings settings;
    settings.profile = Profile::createNew();
    settings.profile.url = server.url();
    settings.profile.idleTimeout = std::chrono::seconds(3);
    Client client(settings);
    Written written;
    const bool ended = awaitJob(client.write(request),
                                [&](const WriteJob &job) { written = {job.state(), job.outcome(), job.error()}; });
    return ended ? written : Written();
}

WriteRequest linesOf(const QByteArray &body)
{
    WriteRequest request;
    request.target.database = database;
    request.body = body;
    return request;
}

std::unique_ptr<Source> sourceOf(const QByteArray &text)
{
    return std::make_unique<LineProtocolSource>(text, LineProtocolSource::Options());
}

PipelineOptions intoDatabase()
{
    PipelineOptions options;
    options.database = database;
    options.createDatabase = true;
    return options;
}

QList<quint64> rejectedRows(const PipelineSnapshot &snapshot)
{
    QList<quint64> rows;
    for (const RejectedRow &row : snapshot.rejectedRows)
        rows += row.row;
    std::sort(rows.begin(), rows.end());
    return rows;
}

} // namespace

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
    void p7_8_partialWritesHaveStoredTheGoodLines_data();
    void p7_8_partialWritesHaveStoredTheGoodLines();
    void p7_9_oneMessageForSeveralFaults();
    void p7_9_everyFaultIsFoundAllTheSame();
    void p7_10_fieldsAndTagsCalledTime_data();
    void p7_10_fieldsAndTagsCalledTime();
    void p7_10_aPointWithThemIsRefusedBefore();
    void p7_11_carriageReturnsAreRefused();
    void p7_11_carriageReturnsAreTakenOffBefore();

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
    m_server.query(QStringLiteral("DROP DATABASE d"));
    m_server.query(QStringLiteral("CREATE DATABASE d"));
    m_server.query(QStringLiteral("CREATE RETENTION POLICY short ON d DURATION 2h REPLICATION 1"));
    m_server.query(QStringLiteral("CREATE RETENTION POLICY \"for ever\" ON d DURATION INF REPLICATION 1"));
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

void InfluxdWritesTest::p7_8_partialWritesHaveStoredTheGoodLines_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<QString>("policy");
    QTest::addColumn<quint64>("rejected");
    QTest::addColumn<bool>("exact"); ///< by what the answer says
    QTest::addColumn<QString>("reason");
    QTest::newRow("do not parse") << QByteArray("x\nm v=1 1\nm v= 5\nm v=2 2\n") << QString() << quint64(2) << true
                                  << QStringLiteral("missing fields");
    QTest::newRow("wrong type") << QByteArray("m v=1 1\nm v=2 2\nm v=\"3\" 3\n") << QString() << quint64(1) << false
                                << QStringLiteral("field type conflict");
    QTest::newRow("too old") << QByteArray("m v=1 1\n") << QStringLiteral("short") << quint64(1) << true
                             << QStringLiteral("points beyond retention policy");
}

void InfluxdWritesTest::p7_8_partialWritesHaveStoredTheGoodLines()
{
    QFETCH(const QByteArray, lines);
    QFETCH(const QString, policy);
    QFETCH(const QString, reason);
    QCOMPARE(m_server.write(database, "m v=0 0"), 204);
    WriteRequest request = linesOf(lines);
    request.target.retentionPolicy = policy;
    const Written written = write(m_server, request);
    QCOMPARE(written.error.details.status, 400);
    QCOMPARE(written.outcome.kind, Kind::Partial);
    QTEST(written.outcome.rejected, "rejected");
    QTEST(written.outcome.rejectedIsExact, "exact");
    QCOMPARE(written.outcome.accepted + written.outcome.rejected + written.outcome.unknown, quint64(lines.count('\n')));
    QVERIFY2(written.outcome.reasons[0].contains(reason), qPrintable(written.outcome.reasons[0]));
    QCOMPARE(count(), lines.count('\n') - qint64(written.outcome.rejected) + 1);
}

void InfluxdWritesTest::p7_9_oneMessageForSeveralFaults()
{
    QCOMPARE(m_server.write(database, "m v=0 0"), 204);
    const Written written = write(m_server, linesOf("m v=1 1\nnonsense\nm v=\"2\" 2\nm v=3 3\n"));
    QCOMPARE(written.outcome.kind, Kind::Partial);
    // The line that does not parse is not mentioned, so the server's count is too small by one.
    QCOMPARE(written.outcome.rejected, 1U);
    QCOMPARE(written.outcome.unknown, 3U);
    QVERIFY(written.outcome.reasons[0].contains(QStringLiteral("field type conflict")));
    QCOMPARE(count(), 3);
}

void InfluxdWritesTest::p7_9_everyFaultIsFoundAllTheSame()
{
    QCOMPARE(m_server.write(database, "m v=0 0"), 204);
    QByteArray lines;
    for (int i = 1; i <= 200; ++i) {
        const QByteArray number = QByteArray::number(i);
        lines += i == 40 ? "nonsense " : i == 77 || i == 150 ? "m v=\"text\" " : "m v=" + number + ' ';
        lines += number + '\n';
    }
    PipelineRun run(sourceOf(lines), m_server.url(), intoDatabase());
    QVERIFY(run.wait());
    QCOMPARE(run.last.state, PipelineSnapshot::State::Succeeded);
    QCOMPARE(rejectedRows(run.last), QList<quint64>({40, 77, 150}));
    QCOMPARE(run.last.accepted, quint64(197));
    QCOMPARE(count(), 1 + 197);
}

void InfluxdWritesTest::p7_10_fieldsAndTagsCalledTime_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("reason");
    QTest::newRow("a field beside others is lost without a word")
        << QByteArray("m time=5,v=1 1") << Kind::Accepted << QString();
    QTest::newRow("the only field") << QByteArray("m time=5 1") << Kind::Partial
                                    << QStringLiteral("invalid field name: input field \"time\"");
    QTest::newRow("a tag") << QByteArray("m,time=5 v=1 1") << Kind::Partial
                           << QStringLiteral("invalid tag key: input tag \"time\"");
}

void InfluxdWritesTest::p7_10_fieldsAndTagsCalledTime()
{
    QFETCH(const QByteArray, line);
    QFETCH(const QString, reason);
    const Written written = write(m_server, linesOf(line + '\n'));
    QTEST(written.outcome.kind, "kind");
    if (!reason.isEmpty()) {
        QCOMPARE(written.outcome.rejected, 1U);
        QVERIFY2(written.outcome.reasons[0].contains(reason), qPrintable(written.outcome.reasons[0]));
        QCOMPARE(count(), -1);
        return;
    }
    QVERIFY(!m_server.query(QStringLiteral("SHOW FIELD KEYS FROM m"), database).contains("time\""));
    QCOMPARE(count(), 1);
}

void InfluxdWritesTest::p7_10_aPointWithThemIsRefusedBefore()
{
    const std::vector<FieldView> fields{{"time", 5.0}, {"v", 1.0}};
    PointView point;
    point.measurement = "m";
    point.fields = fields;
    LineEncoder encoder;
    std::string text;
    const Status status = encoder.append(point, text);
    QVERIFY(!status);
    QVERIFY2(status.error().message.contains(QStringLiteral("time")), qPrintable(status.error().message));
}

void InfluxdWritesTest::p7_11_carriageReturnsAreRefused()
{
    const Written written = write(m_server, linesOf("m v=1 1\r\nm v=2 2\r\n"));
    QCOMPARE(written.outcome.kind, Kind::Rejected);
    QVERIFY2(written.outcome.reasons[0].contains(QStringLiteral("bad timestamp")),
             qPrintable(written.outcome.reasons[0]));
    QCOMPARE(count(), -1);
    // Worse without a time: a text is taken, and stored with its quote and the carriage return.
    QCOMPARE(write(m_server, linesOf("m s=\"a\"\r\n")).outcome.kind, Kind::Accepted);
    const QByteArray there = m_server.query(QStringLiteral("SELECT s FROM m"), database);
    QVERIFY2(there.contains("\"a\\\"") && !there.contains("\"a\"]"), there);
}

void InfluxdWritesTest::p7_11_carriageReturnsAreTakenOffBefore()
{
    PipelineRun run(sourceOf("m v=1,s=\"a\" 1\r\nm v=2,s=\"b\" 2\r\n"), m_server.url(), intoDatabase());
    QVERIFY(run.wait());
    QCOMPARE(run.last.accepted, quint64(2));
    QCOMPARE(count(), 2);
    const QByteArray there = m_server.query(QStringLiteral("SELECT s FROM m"), database);
    QVERIFY2(there.contains("[[1,\"a\"],[2,\"b\"]]"), there);
}

QTEST_GUILESS_MAIN(InfluxdWritesTest)
#include "influxdwrites_test.moc"
