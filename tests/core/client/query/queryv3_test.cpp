// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/client/queryresult.h"
#include "tests/core/result/describe.h"
#include "tests/support/fakefaults.h"
#include "tests/support/fakeinflux3.h"
#include "tests/support/patience.h"
#include "tests/support/settingsfor.h"

#include <QTest>

Q_DECLARE_METATYPE(penstock::FakeAnswer)

namespace penstock {

/// Queries in SQL to an InfluxDB 3.x, as its source says it answers.
class QueryV3Test : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void p3_1_nullCellsAreLeftOut();
    void p3_2_timesAreUtc();
    void p3_3_largeIntegersAreExact();
    void p3_4_emptyAnswer();
    void p3_5_sameKeyTwice();
    void p3_6_streamThatBreaksOff_data();
    void p3_6_streamThatBreaksOff();
    void p3_7_errorsWithoutContentType_data();
    void p3_7_errorsWithoutContentType();
    void p3_8_whatIsSentIsTaken();
    void parametersAreBound();
    void rawFormats_data();
    void rawFormats();
    void rawIsHeldBack();
    void a30_longStreamsAreNotTimedOut();
};

namespace {

Query ask(const char *text, Language language = Language::Sql)
{
    Query query;
    query.script = Script(QString::fromUtf8(text), language);
    query.database = QStringLiteral("d");
    return query;
}

FakeAnswer lines(const QByteArrayList &pieces, bool complete = true)
{
    return FakeAnswer::of(200).header("Content-Type", "application/jsonl").chunks(pieces, complete);
}

QueryResult scripted(const FakeAnswer &answer)
{
    FakeInflux3 server;
    server.createDatabase(QStringLiteral("d"));
    server.setQueryAnswer(QStringLiteral("SELECT x"), answer);
    Client client(settingsFound(server.url(), Flavour::V3, QStringLiteral("3.10.0")));
    return runQuery(client, ask("SELECT x"));
}

} // namespace

void QueryV3Test::p3_1_nullCellsAreLeftOut()
{
    FakeInflux3 server;
    server.write(QStringLiteral("d"), "m,h=a v=1.5,s=\"x\" 1\nm v=2.5,n=7i 2\nm,h=b n=8i 3\n");
    Client client(settingsFound(server.url(), Flavour::V3, QStringLiteral("3.10.0")));
    const QueryResult result = runQuery(client, ask("SELECT * FROM m ORDER BY time"));
    QVERIFY2(result.state == Job::State::Succeeded, qPrintable(result.problem()));
    const QString text = describe(result.rows);
    QCOMPARE(result.rows.entries().size(), 1U);
    QCOMPARE(result.rows.rowCount(), 3U);
    for (const QString &column : {QStringLiteral("h:T"), QStringLiteral("v:F"), QStringLiteral("n:I"),
                                  QStringLiteral("s:T"), QStringLiteral("@time:@")})
        QVERIFY2(text.contains(column), qPrintable(text));
    QCOMPARE(text.count(QStringLiteral("∅")), 5);
}

void QueryV3Test::p3_2_timesAreUtc()
{
    FakeInflux3 server;
    server.write(QStringLiteral("d"), "m v=1 1700000000123456789\nm v=1 1700000001000000000\nm v=1 -1\n");
    Client client(settingsFound(server.url(), Flavour::V3, QStringLiteral("3.10.0")));
    const QueryResult result = runQuery(client, ask("SELECT time FROM m ORDER BY time"));
    QCOMPARE(describe(result.rows), QStringLiteral("0> @time:@\n-1\n1700000000123456789\n1700000001000000000\n"));
}

void QueryV3Test::p3_3_largeIntegersAreExact()
{
    FakeInflux3 server;
    server.write(QStringLiteral("d"), "m i=9223372036854775807i,u=18446744073709551615u 1\nm i=9007199254740993i 2\n");
    Client client(settingsFound(server.url(), Flavour::V3, QStringLiteral("3.10.0")));
    const QueryResult result = runQuery(client, ask("SELECT i, u FROM m ORDER BY time"));
    QCOMPARE(describe(result.rows),
             QStringLiteral("0> .i:I .u:U\n9223372036854775807|18446744073709551615\n9007199254740993|∅\n"));
}

void QueryV3Test::p3_4_emptyAnswer()
{
    const QueryResult result = scripted(lines({}));
    QVERIFY2(result.state == Job::State::Succeeded, qPrintable(result.problem()));
    QCOMPARE(result.rows.rowCount(), 0U);
    QVERIFY(result.rows.isComplete());
}

void QueryV3Test::p3_5_sameKeyTwice()
{
    const QueryResult result = scripted(lines({R"({"k":1,"k":2})"
                                               "\n"}));
    QCOMPARE(describe(result.rows), QStringLiteral("0> .k:I .k_1:I\n1|2\n"));
}

void QueryV3Test::p3_6_streamThatBreaksOff_data()
{
    QTest::addColumn<FakeAnswer>("answer");
    QTest::addColumn<std::size_t>("rows");
    const QByteArray row = "{\"v\":1}\n";
    QTest::newRow("between rows") << fault::endlessChunks({row, row}) << std::size_t(2);
    QTest::newRow("in a row") << fault::endlessChunks({row, row, "{\"v\":"}) << std::size_t(2);
    QTest::newRow("before the first row") << fault::endlessChunks({}) << std::size_t(0);
    QTest::newRow("reset") << lines({row, row}, false).wait(50).drop() << std::size_t(2);
    QTest::newRow("short of its length") << fault::wrongLength(row + row, 5) << std::size_t(2);
}

void QueryV3Test::p3_6_streamThatBreaksOff()
{
    QFETCH(const FakeAnswer, answer);
    QFETCH(const std::size_t, rows);
    const QueryResult result = scripted(answer);
    QCOMPARE(result.state, Job::State::Failed);
    QVERIFY2(result.error.kind == Error::Kind::Network, qPrintable(result.problem()));
    QCOMPARE(result.rows.rowCount(), rows);
    QCOMPARE(result.rows.isComplete(), rows == 0);
    QCOMPARE(result.rows.notes().size(), rows ? 1U : 0U);
    if (rows > 0) {
        QCOMPARE(result.rows.notes().front().severity, Batch::Note::Severity::Error);
        QVERIFY2(result.rows.notes().front().text.contains(u"broke off after 2 row"),
                 qPrintable(result.rows.notes().front().text));
    }
}

void QueryV3Test::p3_7_errorsWithoutContentType_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QStringList>("message");
    const auto row = [](const char *name, int status, const char *body, Error::Kind kind, const QStringList &message) {
        QTest::newRow(name) << status << QByteArray(body) << static_cast<int>(kind) << message;
    };
    const QString says = QStringLiteral("It says: ");
    row("unknown database", 404, R"({"error":"query error: database not found: d"})", Error::Kind::NotFound,
        {QStringLiteral("no database “d”")});
    row("unknown table", 400, "Error during planning: table 'public.iox.x' not found", Error::Kind::Rejected,
        {says + QStringLiteral("Error during planning: table 'public.iox.x' not found")});
    row("mistake", 400, R"(SQL error: ParserError("Expected: an expression, found: EOF"))", Error::Kind::Rejected,
        {says + QStringLiteral("SQL error: ParserError")});
    row("DDL", 400, "Error during planning: DDL not supported: CreateExternalTable", Error::Kind::Rejected,
        {says + QStringLiteral("Error during planning: DDL")});
    row("not implemented", 405, "This feature is not implemented: x", Error::Kind::Rejected, {says});
    row("execution", 500, "External error: something", Error::Kind::Server,
        {QStringLiteral("500"), says + QStringLiteral("External error: something")});
    row("files", 500,
        "External error: Query would scan 12345 Parquet files, exceeding the file limit. InfluxDB 3 Core caps file "
        "access",
        Error::Kind::Server, {QStringLiteral("12345 Parquet files"), QStringLiteral("narrow its range of time")});
    row("not logged in", 401, R"({"error": "the request was not authenticated"})", Error::Kind::Authentication, {});
    row("not allowed", 403, "", Error::Kind::Permission, {});
    row("unknown path", 404, "Not found", Error::Kind::NotFound,
        {QStringLiteral("/api/v3/query_sql"), QStringLiteral("Check the address")});
    row("unprocessable", 422, R"({"error":"Adding a new database would exceed limit"})", Error::Kind::Rejected, {says});
}

void QueryV3Test::p3_7_errorsWithoutContentType()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    QFETCH(const QStringList, message);
    const QueryResult result = scripted(FakeAnswer::of(status).text(body));
    QCOMPARE(result.state, Job::State::Failed);
    QTEST(static_cast<int>(result.error.kind), "kind");
    for (const QString &words : message)
        QVERIFY2(result.error.message.contains(words), qPrintable(result.error.message));
    QCOMPARE(result.error.details.status, status);
    QVERIFY(!result.error.details.requestId.isEmpty());
    QVERIFY(result.error.details.url.endsWith(u"/api/v3/query_sql"));
}

void QueryV3Test::p3_8_whatIsSentIsTaken()
{
    // The fake server judges Accept and format as the real one does.
    FakeInflux3 server;
    server.write(QStringLiteral("d"), "m v=1 1\n");
    Client client(settingsFound(server.url(), Flavour::V3, QStringLiteral("3.10.0")));
    QCOMPARE(runQuery(client, ask("SELECT * FROM m")).state, Job::State::Succeeded);
    QCOMPARE(runQuery(client, ask("SELECT * FROM m", Language::InfluxQl)).state, Job::State::Succeeded);
    QCOMPARE(server.server().requests().at(0).path(), "/api/v3/query_sql");
    QCOMPARE(server.server().requests().at(1).path(), "/api/v3/query_influxql");
    for (const FakeRequest &request : server.server().requests()) {
        QCOMPARE(request.headers.value("accept"), "*/*");
        QVERIFY2(request.body.contains("\"format\":\"jsonl\""), request.body);
    }
}

void QueryV3Test::parametersAreBound()
{
    FakeInflux3 server;
    server.write(QStringLiteral("d"), "m,h=it's v=1.5,n=9007199254740993i 1\nm,h=b v=2.0,n=1i 2\n");
    Client client(settingsFound(server.url(), Flavour::V3, QStringLiteral("3.10.0")));
    Query query = ask("SELECT v FROM m WHERE h = $h AND n = $n");
    query.parameters = {{QStringLiteral("h"), QStringLiteral("it's")},
                        {QStringLiteral("n"), std::int64_t(9'007'199'254'740'993)}};
    const QueryResult result = runQuery(client, query);
    QVERIFY2(result.rows.rowCount() == 1, qPrintable(result.problem()));

    query.parameters.removeFirst();
    const QueryResult missing = runQuery(client, query);
    QVERIFY2(missing.error.message.contains(u"placeholder with name $h"), qPrintable(missing.problem()));
}

void QueryV3Test::rawFormats_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("json") << QStringLiteral("json") << QByteArray("[{\"v\":1.5},{\"v\":2.5}]");
    QTest::newRow("jsonl") << QStringLiteral("jsonl") << QByteArray("{\"v\":1.5}\n{\"v\":2.5}\n");
    QTest::newRow("csv") << QStringLiteral("csv") << QByteArray("v\n1.5\n2.5\n");
}

void QueryV3Test::rawFormats()
{
    QFETCH(const QString, format);
    FakeInflux3 server;
    server.write(QStringLiteral("d"), "m v=1.5 1\nm v=2.5 2\n");
    Client client(settingsFound(server.url(), Flavour::V3, QStringLiteral("3.10.0")));
    Query query = ask("SELECT v FROM m");
    query.rawFormat = format;
    const QueryResult result = runQuery(client, query);
    QVERIFY2(result.state == Job::State::Succeeded, qPrintable(result.problem()));
    QTEST(result.bytes, "expected");
    QVERIFY(result.rows.notes().empty());
}

void QueryV3Test::rawIsHeldBack()
{
    const QByteArray piece(100'000, 'x');
    QByteArrayList pieces;
    for (int i = 0; i < 200; ++i)
        pieces += piece;
    FakeInflux3 server;
    server.setQueryAnswer(QStringLiteral("SELECT x"), FakeAnswer::of(200).chunks(pieces));
    Client client(settingsFound(server.url(), Flavour::V3, QStringLiteral("3.10.0")));
    Query query = ask("SELECT x");
    query.rawFormat = QStringLiteral("parquet");
    qint64 bytes = 0;
    bool ended = false;
    QueryJob *job = client.query(query);
    connect(job, &QueryJob::bytesReady, this, [&](const QByteArray &more) {
        QVERIFY(!job->isPaused());
        bytes += more.size();
        if (bytes == more.size())
            job->setPaused(true);
    });
    connect(job, &Job::finished, this, [&] {
        QVERIFY2(job->state() == Job::State::Succeeded, qPrintable(job->error().toText()));
        ended = true;
    });
    QTRY_VERIFY(bytes > 0);
    const qint64 atPause = bytes;
    // The same again, not held back, comes whole: meanwhile the first has come as far as it may.
    QCOMPARE(runQuery(client, query).bytes.size(), 20'000'000);
    QCOMPARE(bytes, atPause);
    const qint64 taken = server.server().bytesTaken() - 20'000'000;
    QVERIFY2(taken < 15'000'000, qPrintable(QString::number(taken)));
    job->setPaused(false);
    QTRY_VERIFY_WITH_TIMEOUT(ended, patienceMs);
    QCOMPARE(bytes, 20'000'000);
}

void QueryV3Test::a30_longStreamsAreNotTimedOut()
{
    // Never longer than the idle limit without a byte, but much longer in all.
    const QByteArray rows = QByteArray("{\"v\":1}\n").repeated(20);
    FakeInflux3 server;
    server.setQueryAnswer(QStringLiteral("SELECT x"), fault::slowBody(rows, 8, 250));
    ClientSettings settings = settingsFound(server.url(), Flavour::V3, QStringLiteral("3.10.0"));
    settings.profile.idleTimeout = std::chrono::seconds(2);
    QVERIFY(settings.profile.totalTimeout.count() == 0);
    Client client(settings);
    const QueryResult result = runQuery(client, ask("SELECT x"));
    QVERIFY2(result.state == Job::State::Succeeded, qPrintable(result.problem()));
    QCOMPARE(result.rows.rowCount(), 20U);
    QVERIFY(result.timing.lastRow > settings.profile.idleTimeout * 2);

    // A limit for the whole is there for who asks for one.
    settings.profile.totalTimeout = std::chrono::milliseconds(2'500);
    Client impatient(settings);
    const QueryResult cut = runQuery(impatient, ask("SELECT x"));
    QVERIFY2(cut.error.kind == Error::Kind::Timeout, qPrintable(cut.problem()));
    QVERIFY(cut.rows.rowCount() > 0 && !cut.rows.isComplete());
}

} // namespace penstock

QTEST_GUILESS_MAIN(penstock::QueryV3Test)
#include "queryv3_test.moc"
