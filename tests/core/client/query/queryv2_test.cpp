// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/write/writejob.h"
#include "tests/core/client/queryresult.h"
#include "tests/core/result/describe.h"
#include "tests/support/fakeannotatedcsv.h"
#include "tests/support/fakefaults.h"
#include "tests/support/fakeinflux2.h"
#include "tests/support/settingsfor.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

namespace penstock {

/// Queries in Flux and InfluxQL to an InfluxDB 2.x, as its source says it answers.
class QueryV2Test : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void p5_2_crLf();
    void p5_3_twoYields();
    void p5_4_schemaChanges();
    void p5_5_emptyTable();
    void p5_6_lineBreaksInCells();
    void p5_7_errorTable();
    void storedPointsComeBack();
    void answerThatBreaksOff();
    void errors_data();
    void errors();
    void parametersAreATree();
    void influxQl();
    void influxQlWithoutMapping();
    void rawCsv();

private:
    QueryResult scripted(const FakeAnswer &answer);
};

namespace {

ClientSettings settingsOf27(const QUrl &url)
{
    return withFakeToken(settingsFound(url, Flavour::V2, QStringLiteral("2.7.12")));
}

Query ask(const QString &text, Language language = Language::Flux)
{
    Query query;
    query.script = Script(text, language);
    query.database = QStringLiteral("home");
    return query;
}

FakeAnswer csv(const FakeAnnotatedCsv &text)
{
    return FakeAnswer::of(200).header("Content-Type", "text/csv; charset=utf-8").chunks({text.text()});
}

const QList<FakeAnnotatedCsv::Column> valueAndHost{
    {"dateTime:RFC3339", "_time"}, {"double", "_value"}, {"string", "host", true}};

} // namespace

QueryResult QueryV2Test::scripted(const FakeAnswer &answer)
{
    FakeInflux2 server;
    server.setQueryAnswer(QStringLiteral("x"), answer);
    Client client(settingsOf27(server.url()));
    return runQuery(client, ask(QStringLiteral("x")));
}

void QueryV2Test::p5_2_crLf()
{
    FakeAnnotatedCsv text;
    text.block(valueAndHost).row({"1970-01-01T00:00:00.000000001Z", "1", "a"});
    text.row({"1970-01-01T00:00:01Z", "2.5", "b"});
    QVERIFY(text.text().contains("\r\n"));
    const QueryResult result = scripted(csv(text));
    QVERIFY2(result.state == Job::State::Succeeded, qPrintable(result.problem()));
    QCOMPARE(result.rows.rowCount(), 2U);
    QCOMPARE(result.rows.entries().size(), 1U);
    const QString described = describe(result.rows);
    QVERIFY2(described.contains(u"_value:F") && described.contains(u"#host:T") && described.contains(u"_time:@"),
             qPrintable(described));
    QVERIFY2(!described.contains(u'\r'), qPrintable(described));
}

void QueryV2Test::p5_3_twoYields()
{
    FakeAnnotatedCsv text;
    text.block(valueAndHost, "mean").row({"1970-01-01T00:00:00Z", "1", "a"});
    text.block(valueAndHost, "max").row({"1970-01-01T00:00:00Z", "9", "a"});
    const QueryResult result = scripted(csv(text));
    QVERIFY2(result.state == Job::State::Succeeded, qPrintable(result.problem()));
    QCOMPARE(result.rows.entries().size(), 2U);
    QCOMPARE(result.rows.entries().at(0).statement, 0);
    QCOMPARE(result.rows.entries().at(1).statement, 1);
}

void QueryV2Test::p5_4_schemaChanges()
{
    FakeAnnotatedCsv text;
    text.block(valueAndHost).row({"1970-01-01T00:00:00Z", "1", "a"});
    text.block({{"dateTime:RFC3339", "_time"}, {"string", "_value"}, {"string", "room", true}}, "_result", 1)
        .row({"1970-01-01T00:00:00Z", "text", "b"});
    const QueryResult result = scripted(csv(text));
    QVERIFY2(result.state == Job::State::Succeeded, qPrintable(result.problem()));
    const QString described = describe(result.rows);
    QVERIFY2(described.contains(u"_value:F") && described.contains(u"_value:T") && described.contains(u"#room:T"),
             qPrintable(described));
    QCOMPARE(result.rows.rowCount(), 2U);
}

void QueryV2Test::p5_5_emptyTable()
{
    FakeAnnotatedCsv text;
    text.emptyTable(valueAndHost, "_result", 0);
    const QueryResult result = scripted(csv(text));
    QVERIFY2(result.state == Job::State::Succeeded, qPrintable(result.problem()));
    QCOMPARE(result.rows.rowCount(), 0U);
    QVERIFY(result.rows.notes().empty());

    // An answer without any table.
    const QueryResult nothing =
        scripted(FakeAnswer::of(200).header("Content-Type", "text/csv; charset=utf-8").text("\r\n"));
    QVERIFY2(nothing.state == Job::State::Succeeded, qPrintable(nothing.problem()));
}

void QueryV2Test::p5_6_lineBreaksInCells()
{
    FakeAnnotatedCsv text;
    text.block({{"string", "_value"}}).row({"a\r\nb,\"c\"\n\n,#datatype"}).row({"d"});
    const QueryResult result = scripted(csv(text).inPiecesOf(7));
    QVERIFY2(result.state == Job::State::Succeeded, qPrintable(result.problem()));
    QCOMPARE(result.rows.rowCount(), 2U);
    const Table &table = *result.rows.entries().front().table;
    QCOMPARE(table.column(table.columnCount() - 1).text(0), std::string_view("a\nb,\"c\"\n\n,#datatype"));
}

void QueryV2Test::p5_7_errorTable()
{
    FakeAnnotatedCsv text;
    text.block(valueAndHost).row({"1970-01-01T00:00:00Z", "1", "a"}).row({"1970-01-01T00:00:01Z", "2", "a"});
    text.error("engine: something, \"bad\" happened", "897");
    const QueryResult result = scripted(csv(text));
    QCOMPARE(result.state, Job::State::Failed);
    QCOMPARE(result.error.kind, Error::Kind::Rejected);
    QVERIFY2(result.error.message.contains(u"something, \"bad\" happened"), qPrintable(result.error.message));
    QVERIFY(result.error.details.url.endsWith(u"/api/v2/query"));
    QCOMPARE(result.rows.rowCount(), 2U);
    QVERIFY(!result.rows.isComplete());
}

void QueryV2Test::storedPointsComeBack()
{
    FakeInflux2 server;
    Client client(settingsOf27(server.url()));
    WriteRequest write;
    write.target.database = QStringLiteral("home");
    write.body = "m,h=a f=1,i=9223372036854775807i,s=\"x\" 1\nm,h=b f=2.5 2\n";
    write.lines = 2;
    QVERIFY(awaitJob(client.write(write), [](const WriteJob &job) {
        QVERIFY2(job.state() == Job::State::Succeeded, qPrintable(job.error().toText()));
    }));
    const QueryResult result = runQuery(client, ask(QStringLiteral("from(bucket: \"home\") |> range(start: 0)")));
    QVERIFY2(result.state == Job::State::Succeeded, qPrintable(result.problem()));
    const QString described = describe(result.rows);
    QCOMPARE(result.rows.rowCount(), 4U);
    QCOMPARE(result.rows.entries().size(), 3U);
    QVERIFY2(described.contains(u"9223372036854775807"), qPrintable(described));
    QVERIFY2(described.contains(u"_value:F") && described.contains(u"_value:I") && described.contains(u"_value:T"),
             qPrintable(described));
}

void QueryV2Test::answerThatBreaksOff()
{
    FakeAnnotatedCsv text;
    text.block(valueAndHost).row({"1970-01-01T00:00:00Z", "1", "a"});
    const QueryResult result = scripted(fault::endlessChunks({text.soFar()}));
    QCOMPARE(result.state, Job::State::Failed);
    QCOMPARE(result.error.kind, Error::Kind::Network);
    QCOMPARE(result.rows.rowCount(), 1U);
    QVERIFY(!result.rows.isComplete());
}

void QueryV2Test::errors_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("organization");
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *name, const char *text, const char *organization, Error::Kind kind, int status,
                        const char *message) {
        QTest::newRow(name) << QString::fromLatin1(text) << QString::fromLatin1(organization) << static_cast<int>(kind)
                            << status << QString::fromLatin1(message);
    };
    row("does not compile", "fro()", "house", Error::Kind::Rejected, 400, "It says: compilation failed: error @1:1");
    row("unknown bucket", "from(bucket: \"no\")", "house", Error::Kind::NotFound, 404,
        "does not have what the query names. It says: failed to initialize execute state: could not find bucket "
        "\"no\"");
    row("unknown organization", "buckets()", "office", Error::Kind::NotFound, 400,
        "organization name \"office\" not found");
    row("no organization", "buckets()", "", Error::Kind::Rejected, 400, "which organization is meant");
}

void QueryV2Test::errors()
{
    QFETCH(const QString, text);
    QFETCH(const QString, organization);
    QFETCH(const QString, message);
    FakeInflux2 server;
    ClientSettings settings = settingsOf27(server.url());
    settings.profile.organization = organization;
    Client client(settings);
    const QueryResult result = runQuery(client, ask(text));
    QCOMPARE(result.state, Job::State::Failed);
    QTEST(static_cast<int>(result.error.kind), "kind");
    QTEST(result.error.details.status, "status");
    QVERIFY2(result.error.message.contains(message), qPrintable(result.error.message));
    QVERIFY(!result.error.toText().contains(u"fake-token"));
}

void QueryV2Test::parametersAreATree()
{
    FakeInflux2 server;
    server.setQueryAnswer(QStringLiteral("x"), csv(FakeAnnotatedCsv().block({{"string", "_value"}}).row({"a"})));
    Client client(settingsOf27(server.url()));
    Query query = ask(QStringLiteral("x"));
    query.parameters = {{QStringLiteral("host"), QStringLiteral("a\") |> to(bucket: \"b")}};
    QCOMPARE(runQuery(client, query).state, Job::State::Succeeded);
    const QJsonObject body = QJsonDocument::fromJson(server.server().requests().constLast().body).object();
    QCOMPARE(body.value(u"query").toString(), query.script.text());
    const QJsonValue property = body[u"extern"][u"body"][0][u"assignment"][u"init"][u"properties"][0];
    QCOMPARE(property[u"key"][u"name"].toString(), QStringLiteral("host"));
    QCOMPARE(property[u"value"][u"value"].toString(), QStringLiteral("a\") |> to(bucket: \"b"));
}

void QueryV2Test::influxQl()
{
    FakeInflux2 server;
    Client client(settingsOf27(server.url()));
    WriteRequest write;
    write.target.database = QStringLiteral("home");
    write.body = "m,h=a f=1.5 1\nm,h=b f=2.5 2\n";
    write.lines = 2;
    QVERIFY(awaitJob(client.write(write), [](const WriteJob &job) { QCOMPARE(job.state(), Job::State::Succeeded); }));
    const QueryResult result = runQuery(client, ask(QStringLiteral("SELECT * FROM m"), Language::InfluxQl));
    QVERIFY2(result.state == Job::State::Succeeded, qPrintable(result.problem()));
    QCOMPARE(server.server().requests().constLast().path(), "/query");
    QCOMPARE(result.rows.rowCount(), 2U);

    const QueryResult refused = runQuery(client, ask(QStringLiteral("CREATE DATABASE x"), Language::InfluxQl));
    QCOMPARE(refused.error.kind, Error::Kind::Rejected);
    QVERIFY2(refused.error.message.contains(u"not implemented: CREATE DATABASE"), qPrintable(refused.error.message));
    const QueryResult wrong = runQuery(client, ask(QStringLiteral("SELEC"), Language::InfluxQl));
    QCOMPARE(wrong.error.details.status, 400);
    QVERIFY2(wrong.error.message.contains(u"It says: failed to parse query"), qPrintable(wrong.error.message));
}

void QueryV2Test::influxQlWithoutMapping()
{
    FakeInflux2 server;
    Client client(settingsOf27(server.url()));
    Query query = ask(QStringLiteral("SELECT * FROM m"), Language::InfluxQl);
    query.database = QStringLiteral("unmapped");
    server.setQueryAnswer(query.script.text(), FakeAnswer::json(R"({"results":[{"statement_id":0,"error":)"
                                                                R"("database not found: unmapped"}]})"));
    const QueryResult result = runQuery(client, query);
    QCOMPARE(result.error.kind, Error::Kind::NotFound);
    QVERIFY2(result.error.message.contains(u"“unmapped”") && result.error.message.contains(u"DBRP mapping") &&
                 result.error.message.contains(u"ask in Flux"),
             qPrintable(result.error.message));
}

void QueryV2Test::rawCsv()
{
    const FakeAnnotatedCsv text = FakeAnnotatedCsv().block(valueAndHost).row({"1970-01-01T00:00:00Z", "1", "a"});
    FakeInflux2 server;
    server.setQueryAnswer(QStringLiteral("x"), csv(text));
    Client client(settingsOf27(server.url()));
    Query query = ask(QStringLiteral("x"));
    query.rawFormat = QStringLiteral("csv");
    const QueryResult result = runQuery(client, query);
    QVERIFY2(result.state == Job::State::Succeeded, qPrintable(result.problem()));
    QCOMPARE(result.bytes, text.text());
    QVERIFY(result.rows.notes().empty());
}

} // namespace penstock

QTEST_GUILESS_MAIN(penstock::QueryV2Test)
#include "queryv2_test.moc"
