// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/admin/adminjob.h"
#include "core/client/admin/adminrequest.h"
#include "core/client/schema/schemajob.h"
#include "tests/core/client/queryresult.h"
#include "tests/core/result/describe.h"
#include "tests/support/fakeserver.h"
#include "tests/support/settingsfor.h"

#include <QTest>

namespace penstock {

/// What servers answered byte for byte, and what is made of it.
class QueryAnswersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void t1_6_doneWithoutAWord_data();
    void t1_6_doneWithoutAWord();
    void t1_6_refusalsInMsgpackAreRead();
    void t3_5_cutBeforeItsFirstByteIsAnError_data();
    void t3_5_cutBeforeItsFirstByteIsAnError();
    void t3_5_mistakesInStatementsReadAsWhatTheyAre();
};

namespace {

Query ask(const QString &text, Language language = Language::InfluxQl)
{
    Query query;
    query.script = Script(text, language);
    query.database = QStringLiteral("q");
    return query;
}

/// A whole answer with the head that InfluxDB 2.7.12 gives.
FakeAnswer version2(const QByteArray &body)
{
    return FakeAnswer::raw("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nVary: Accept-Encoding\r\n"
                           "X-Influxdb-Build: OSS\r\nX-Influxdb-Version: v2.7.12\r\nContent-Length: " +
                           QByteArray::number(body.size()) + "\r\n\r\n" + body);
}

} // namespace

void QueryAnswersTest::t1_6_doneWithoutAWord_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("problem"); ///< empty: done
    const auto row = [](const char *name, const char *text, const char *body, const char *problem) {
        QTest::newRow(name) << QString::fromLatin1(text) << QByteArray(body) << QString::fromLatin1(problem);
    };
    row("DELETE, chunked", "DELETE FROM cpu WHERE time = 20", "", "");
    row("DELETE, whole", "DELETE FROM cpu WHERE time = 10", "{}\n", "");
    row("DROP MEASUREMENT", "drop measurement big", "", "");
    row("DELETE that is refused", "DELETE FROM x",
        "{\"results\":[{\"statement_id\":0,\"error\":\"database not found: q\"}]}\n", "database");
    row("DELETE with half an answer", "DELETE FROM cpu", "{", "ended in the middle");
    row("DELETE with something else", "DELETE FROM cpu", "{\"ok\":1}", "not one of InfluxDB");
    row("SELECT", "SELECT v FROM cpu", "", "The server's answer was empty.");
    row("SELECT, {}", "SELECT v FROM cpu", "{}\n", "not one of InfluxDB");
}

void QueryAnswersTest::t1_6_doneWithoutAWord()
{
    QFETCH(const QString, text);
    QFETCH(const QByteArray, body);
    QFETCH(const QString, problem);
    FakeServer server;
    server.setHandler([body](const FakeRequest &) { return version2(body); });
    Client client(settingsFound(server.url(), Flavour::V2, QStringLiteral("2.7.12")));
    for (const bool chunked : {true, false}) {
        Query query = ask(text);
        query.chunked = chunked;
        const QueryResult result = runQuery(client, query);
        QCOMPARE(result.state, problem.isEmpty() ? Job::State::Succeeded : Job::State::Failed);
        QVERIFY2(result.error.message.contains(problem), qPrintable(result.problem()));
        QVERIFY(result.rows.entries().empty());
    }
}

// InfluxDB 1.12.2 to a user without rights who asked for msgpack.
void QueryAnswersTest::t1_6_refusalsInMsgpackAreRead()
{
    const QByteArray words = "error authorizing query: bob not authorized to execute statement 'SHOW USERS', requires "
                             "admin privilege";
    FakeServer server;
    server.setHandler([&words](const FakeRequest &request) {
        if (request.headers.value("accept") != "application/x-msgpack")
            return FakeAnswer::of(406).empty();
        return FakeAnswer::of(403)
            .header("Content-Type", "application/x-msgpack")
            .header("X-Influxdb-Version", "1.12.2")
            .text("\x81\xa5"
                  "error\xd9\x67" +
                  words);
    });
    Client client(settingsFound(server.url(), Flavour::V1, QStringLiteral("1.12.2")));
    const auto failed = [&words](auto *job) {
        Error error;
        QVERIFY(awaitJob(job, [&error](const auto &ended) {
            QCOMPARE(ended.state(), Job::State::Failed);
            error = ended.error();
        }));
        QCOMPARE(error.kind, Error::Kind::Permission);
        QCOMPARE(error.details.serverText, QString::fromLatin1(words));
        QVERIFY2(error.message.endsWith(QString::fromLatin1(words)), qPrintable(error.message));
    };
    SchemaRequest measurements;
    measurements.kind = SchemaRequest::Kind::Measurements;
    measurements.database = QStringLiteral("q");
    failed(client.schema(measurements));
    AdminRequest users;
    users.kind = AdminRequest::Kind::ListUsers;
    failed(client.administer(users));
    failed(client.query(ask(QStringLiteral("SHOW USERS"))));
}

// InfluxDB 3.6.0: SELECT CAST(host AS INT) AS x FROM types, and SHOW DATABASES by /query.
void QueryAnswersTest::t3_5_cutBeforeItsFirstByteIsAnError_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("raw");
    const QByteArray head = "HTTP/1.1 200 OK\r\ncontent-type: application/jsonl\r\naccess-control-allow-origin: *\r\n"
                            "transfer-encoding: chunked\r\ndate: Sat, 28 Nov 2026 05:24:47 GMT\r\n\r\n";
    for (const bool raw : {false, true}) {
        QTest::addRow("a head and no body%s", raw ? ", raw" : "") << head << raw;
        QTest::addRow("nothing at all%s", raw ? ", raw" : "") << QByteArray() << raw;
    }
}

void QueryAnswersTest::t3_5_cutBeforeItsFirstByteIsAnError()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const bool, raw);
    FakeServer server;
    server.setHandler([bytes](const FakeRequest &) { return FakeAnswer::raw(bytes).close(); });
    Query query = ask(QStringLiteral("SELECT CAST(host AS INT) AS x FROM types"), Language::Sql);
    query.rawFormat = raw ? QStringLiteral("csv") : QString();
    Client client(settingsFound(server.url(), Flavour::V3, QStringLiteral("3.6.0")));
    const QueryResult result = runQuery(client, query);
    QCOMPARE(result.state, Job::State::Failed);
    QCOMPARE(result.error.kind, Error::Kind::Network);
    QVERIFY2(result.error.message.contains(u"when a query fails while it runs"), qPrintable(result.problem()));
    QVERIFY(result.rows.entries().empty() && result.bytes.isEmpty());

    // Nobody there is something else.
    server.close();
    const QueryResult nobody = runQuery(client, query);
    QCOMPARE(nobody.error.kind, Error::Kind::Network);
    QVERIFY2(!nobody.error.message.contains(u"while it runs"), qPrintable(nobody.problem()));
}

void QueryAnswersTest::t3_5_mistakesInStatementsReadAsWhatTheyAre()
{
    const QByteArray words = "query error: error while planning query: Error during planning: table "
                             "'public.iox.nosuch' not found";
    FakeServer server;
    server.setHandler([&words](const FakeRequest &) { return FakeAnswer::of(500).text(words); });
    Client client(settingsFound(server.url(), Flavour::V3, QStringLiteral("3.6.0")));
    const QueryResult result = runQuery(client, ask(QStringLiteral("SELECT * FROM nosuch"), Language::Sql));
    QCOMPARE(result.error.kind, Error::Kind::Rejected);
    QCOMPARE(result.error.message,
             QStringLiteral("The server did not understand the query. It says: ") + QString::fromLatin1(words));

    SchemaRequest series;
    series.kind = SchemaRequest::Kind::TagKeys;
    series.database = QStringLiteral("q");
    Error error;
    QVERIFY(awaitJob(client.schema(series), [&error](const SchemaJob &ended) { error = ended.error(); }));
    QCOMPARE(error.kind, Error::Kind::Rejected);
    QVERIFY2(!error.message.contains(u"500"), qPrintable(error.message));
}

} // namespace penstock

QTEST_GUILESS_MAIN(penstock::QueryAnswersTest)
#include "queryanswers_test.moc"
