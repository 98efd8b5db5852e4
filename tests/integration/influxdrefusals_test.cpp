// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lineprotocol/lineencoder.h"
#include "tests/integration/influxdwriting.h"

#include <QTest>

using namespace penstock;
using namespace penstock::influxdwriting;
using Kind = WriteOutcome::Kind;

/// Lines that InfluxDB 1.6.7 refuses, and what the client makes of it.
class InfluxdRefusalsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_server.start(), qPrintable(m_server.problem())); }
    void init() { makeDatabase(m_server); }
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

void InfluxdRefusalsTest::p7_8_partialWritesHaveStoredTheGoodLines_data()
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

void InfluxdRefusalsTest::p7_8_partialWritesHaveStoredTheGoodLines()
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

void InfluxdRefusalsTest::p7_9_oneMessageForSeveralFaults()
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

void InfluxdRefusalsTest::p7_9_everyFaultIsFoundAllTheSame()
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

void InfluxdRefusalsTest::p7_10_fieldsAndTagsCalledTime_data()
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

void InfluxdRefusalsTest::p7_10_fieldsAndTagsCalledTime()
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

void InfluxdRefusalsTest::p7_10_aPointWithThemIsRefusedBefore()
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

void InfluxdRefusalsTest::p7_11_carriageReturnsAreRefused()
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

void InfluxdRefusalsTest::p7_11_carriageReturnsAreTakenOffBefore()
{
    PipelineRun run(sourceOf("m v=1,s=\"a\" 1\r\nm v=2,s=\"b\" 2\r\n"), m_server.url(), intoDatabase());
    QVERIFY(run.wait());
    QCOMPARE(run.last.accepted, quint64(2));
    QCOMPARE(count(), 2);
    const QByteArray there = m_server.query(QStringLiteral("SELECT s FROM m"), database);
    QVERIFY2(there.contains("[[1,\"a\"],[2,\"b\"]]"), there);
}

QTEST_GUILESS_MAIN(InfluxdRefusalsTest)
#include "influxdrefusals_test.moc"
