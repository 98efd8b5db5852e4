// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/client/queryresult.h"
#include "tests/core/result/describe.h"
#include "tests/support/fakeinflux2.h"
#include "tests/support/fakeinflux3.h"
#include "tests/support/settingsfor.h"

#include <QTest>

Q_DECLARE_METATYPE(penstock::FakeAnswer)

namespace penstock {

/// Queries in InfluxQL to an InfluxDB 3.x, by its own path and by that of 1.x.
class InfluxQlOfV3Test : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void p4_1_documentsWithoutSeparator_data();
    void p4_1_documentsWithoutSeparator();
    void p4_2_documentsSeparatedByCrLf();
    void p4_3_parseErrorAs200();
    void p5_1_pageInsteadOfAnAnswer();
    void influxQlAsRows();
    void otherStatementsByTheOldPath();
};

namespace {

Query ask(const char *text, Language language = Language::Sql)
{
    Query query;
    query.script = Script(QString::fromUtf8(text), language);
    query.database = QStringLiteral("d");
    return query;
}

} // namespace

void InfluxQlOfV3Test::p4_1_documentsWithoutSeparator_data()
{
    QTest::addColumn<int>("chunkRows");
    QTest::newRow("one document") << 2'000;
    QTest::newRow("a document a row") << 1;
}

void InfluxQlOfV3Test::p4_1_documentsWithoutSeparator()
{
    QFETCH(const int, chunkRows);
    FakeInflux3 server;
    server.write(QStringLiteral("d"), "m,h={\"} v=1.5 1\nm,h=b v=2.5 2\nm,h=c v=3.5 3\n");
    Client client(settingsFound(server.url(), Flavour::V3Distributed, QStringLiteral("3.10.0")));
    Query query = ask("SELECT * FROM m", Language::InfluxQl);
    query.chunkRows = chunkRows;
    const QueryResult result = runQuery(client, query);
    QVERIFY2(result.state == Job::State::Succeeded, qPrintable(result.problem()));
    QCOMPARE(server.server().requests().constLast().path(), "/query");
    QCOMPARE(result.rows.rowCount(), 3U);
    QCOMPARE(result.rows.entries().size(), 1U);
    QVERIFY(result.rows.isComplete());
}

void InfluxQlOfV3Test::p4_2_documentsSeparatedByCrLf()
{
    FakeInflux3::Options options;
    options.version = QStringLiteral("3.6.0");
    FakeInflux3 server(options);
    server.write(QStringLiteral("d"), "m v=1.5 1\nm v=2.5 2\nm v=3.5 3\n");
    Client client(settingsFound(server.url(), Flavour::V3Distributed, QStringLiteral("3.10.0")));
    Query query = ask("SELECT * FROM m", Language::InfluxQl);
    query.chunkRows = 1;
    const QueryResult result = runQuery(client, query);
    QVERIFY2(result.state == Job::State::Succeeded, qPrintable(result.problem()));
    QCOMPARE(result.rows.rowCount(), 3U);
    QVERIFY(result.rows.notes().empty());
}

void InfluxQlOfV3Test::p4_3_parseErrorAs200()
{
    FakeInflux3 server;
    server.createDatabase(QStringLiteral("d"));
    Client client(settingsFound(server.url(), Flavour::V3Distributed, QStringLiteral("3.10.0")));
    const QueryResult result = runQuery(client, ask("SELEC", Language::InfluxQl));
    QCOMPARE(result.state, Job::State::Failed);
    QCOMPARE(result.error.kind, Error::Kind::Rejected);
    QCOMPARE(result.error.details.status, 200);
    QVERIFY2(result.error.message.contains(u"error parsing query"), qPrintable(result.error.message));

    Query nowhere = ask("SELECT * FROM m", Language::InfluxQl);
    nowhere.database = QStringLiteral("no");
    const QueryResult missing = runQuery(client, nowhere);
    QCOMPARE(missing.error.kind, Error::Kind::NotFound);
    QVERIFY2(missing.error.message.contains(u"no database “no”"), qPrintable(missing.error.message));
}

void InfluxQlOfV3Test::p5_1_pageInsteadOfAnAnswer()
{
    // A 2.x answers paths that it does not know with its window, and 200.
    FakeInflux2 server;
    ClientSettings settings = settingsFound(server.url(), Flavour::V3, QStringLiteral("3.10.0"));
    settings.profile.login = Profile::Login::Token;
    settings.secret = QStringLiteral("fake-token");
    Client client(settings);
    server.setAnswer("/api/v3", FakeAnswer::of(200)
                                    .header("Content-Type", "text/html; charset=utf-8")
                                    .text("<!doctype html><html><head><title>InfluxDB</title></head></html>"));
    const QueryResult result = runQuery(client, ask("SELECT 1"));
    QCOMPARE(result.state, Job::State::Failed);
    QCOMPARE(result.error.kind, Error::Kind::Protocol);
    QVERIFY2(result.error.message.contains(u"is a web page, “InfluxDB”, not a database"),
             qPrintable(result.error.message));
    QVERIFY(result.error.message.contains(u"/api/v3/query_sql"));
    QCOMPARE(result.rows.rowCount(), 0U);

    Query raw = ask("SELECT 1");
    raw.rawFormat = QStringLiteral("csv");
    const QueryResult bytes = runQuery(client, raw);
    QCOMPARE(bytes.error.kind, Error::Kind::Protocol);
    QVERIFY(bytes.bytes.isEmpty());
}

void InfluxQlOfV3Test::influxQlAsRows()
{
    FakeInflux3 server;
    server.write(QStringLiteral("d"), "m,h=a v=1.5 1\nm,h=b v=2.5 2\n");
    Client client(settingsFound(server.url(), Flavour::V3, QStringLiteral("3.10.0")));
    const QueryResult result = runQuery(client, ask("SELECT * FROM m", Language::InfluxQl));
    QVERIFY2(result.state == Job::State::Succeeded, qPrintable(result.problem()));
    const QString text = describe(result.rows);
    QVERIFY2(text.startsWith(u"0> =iox::measurement:T @time:@") || text.startsWith(u"0> =measurement:T @time:@"),
             qPrintable(text));
    QCOMPARE(result.rows.rowCount(), 2U);
}

void InfluxQlOfV3Test::otherStatementsByTheOldPath()
{
    FakeInflux3 server;
    server.write(QStringLiteral("d"), "m,h=a v=1.5 1\n");
    Client client(settingsFound(server.url(), Flavour::V3, QStringLiteral("3.10.0")));
    // Statements that query_influxql does not take, and several at once.
    for (const char *text : {"SHOW SERIES", "SHOW DATABASES; SHOW MEASUREMENTS"}) {
        const QString statement = QString::fromLatin1(text);
        server.setQueryAnswer(statement, FakeAnswer::json(R"({"results":[{"statement_id":0}]})"));
        const QueryResult result = runQuery(client, ask(text, Language::InfluxQl));
        QVERIFY2(result.state == Job::State::Succeeded, qPrintable(result.problem()));
        QCOMPARE(server.server().requests().constLast().path(), "/query");
        QCOMPARE(server.server().requests().constLast().headers.value("accept"), "application/json");
    }
}

} // namespace penstock

QTEST_GUILESS_MAIN(penstock::InfluxQlOfV3Test)
#include "influxqlofv3_test.moc"
