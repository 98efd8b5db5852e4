// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/client/query/v1queryserver.h"
#include "tests/core/result/describe.h"

#include <QTest>

namespace penstock {

/// Queries against a real InfluxDB 1.x.
class QueryServerTest : public QObject, private V1QueryServer
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void p7_12_errorsOfQueries_data();
    void p7_12_errorsOfQueries();
    void p7_13_chunksContinueSeries_data();
    void p7_13_chunksContinueSeries();
    void p7_14_notExecutedBelongsToItsStatement_data();
    void p7_14_notExecutedBelongsToItsStatement();
    void p7_15_maxRowLimit_data();
    void p7_15_maxRowLimit();
    void p7_16_lineThatIsNotJson();
    void p7_17_wholeFloatsStayFloats();
    void a23_errorsSayAllAndRowsAreKept();
    void a27_cutAnswersAreMarked();
};

void QueryServerTest::initTestCase()
{
    QVERIFY2(m_server.start(), qPrintable(m_server.problem()));
    QVERIFY(fill());
    QCOMPARE(m_server.write(QStringLiteral("d"), "peak,k=a v=1.7e308 1\npeak,k=a v=1.7e308 2\npeak,k=b v=1 1\n"), 204);
}

void QueryServerTest::p7_12_errorsOfQueries_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("database");
    QTest::addColumn<bool>("msgpack");
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("serverText");
    const auto row = [](const char *name, const char *text, const char *database, Error::Kind kind, int status,
                        const char *message, const char *serverText) {
        for (const bool msgpack : {false, true})
            QTest::addRow("%s, %s", name, msgpack ? "msgpack" : "JSON")
                << QByteArray(text) << QString::fromLatin1(database) << msgpack << static_cast<int>(kind) << status
                << QString::fromUtf8(message) << QString::fromLatin1(serverText);
    };
    row("does not parse", "SELEC v FROM m", "d", Error::Kind::Rejected, 400,
        "did not understand the query. It says: error", "error parsing query: found SELEC, expected");
    row("nothing", "", "d", Error::Kind::Rejected, 400, "It says", "missing required parameter \"q\"");
    row("unknown database", "SELECT v FROM m", "no", Error::Kind::NotFound, 200, "no database “no”",
        "database not found: no");
    row("no database", "SELECT v FROM m", "", Error::Kind::Rejected, 200, "It says", "database name required");
    row("unknown retention policy", "SELECT v FROM d.no.m", "d", Error::Kind::NotFound, 200, "It says",
        "retention policy not found");
    row("missing parameter", "SELECT v FROM m WHERE h = $h", "d", Error::Kind::Rejected, 400, "It says",
        "missing parameter: h");
}

void QueryServerTest::p7_12_errorsOfQueries()
{
    QFETCH(const QByteArray, text);
    QFETCH(const bool, msgpack);
    QFETCH(const QString, message);
    QFETCH(const QString, serverText);
    Client client(settings(msgpack));
    Query query = ask(text.constData());
    query.database = *static_cast<QString *>(QTest::qData("database", qMetaTypeId<QString>()));
    const QueryResult result = runQuery(client, query);
    QCOMPARE(result.state, Job::State::Failed);
    QTEST(static_cast<int>(result.error.kind), "kind");
    QTEST(result.error.details.status, "status");
    QVERIFY2(result.error.message.contains(message), qPrintable(result.error.message));
    QVERIFY2(result.error.details.serverText.contains(serverText), qPrintable(result.error.details.serverText));
    QVERIFY(!result.error.details.requestId.isEmpty());
    QCOMPARE(result.error.details.url, m_server.url().toString() + QStringLiteral("/query"));
}

void QueryServerTest::p7_13_chunksContinueSeries_data()
{
    addFormats();
}

void QueryServerTest::p7_13_chunksContinueSeries()
{
    QFETCH(const bool, msgpack);
    Client client(settings(msgpack));
    Query query = ask("SELECT i FROM m GROUP BY h; SELECT count(v) FROM m");
    query.chunkRows = 5;
    const QueryResult result = runQuery(client, query);
    QVERIFY2(result.state == Job::State::Succeeded, qPrintable(result.problem()));
    QCOMPARE(describe(result.rows), QStringLiteral("0> =measurement:T @time:@ #h:T .i:I\n"
                                                   "m|1|a|1\nm|2|a|2\nm|3|a|3\nm|4|a|4\nm|5|a|5\nm|6|a|6\n"
                                                   "m|7|a|7\nm|8|a|8\nm|9|a|9\nm|10|a|10\nm|11|a|11\nm|12|a|12\n"
                                                   "1> =measurement:T @time:@ .count:I\nm|0|15\n"));
    QVERIFY(result.rows.isComplete());
}

void QueryServerTest::p7_14_notExecutedBelongsToItsStatement_data()
{
    addFormats();
}

void QueryServerTest::p7_14_notExecutedBelongsToItsStatement()
{
    QFETCH(const bool, msgpack);
    Client client(settings(msgpack));
    // Asked for in one document this server would show "not executed" as the error of the second statement.
    for (const bool chunked : {true, false}) {
        Query query = ask("SELECT count(v) FROM m; SELECT v FROM no..m; SELECT v FROM m; SHOW DATABASES");
        query.chunked = chunked;
        const QueryResult result = runQuery(client, query);
        QVERIFY2(result.state == Job::State::Succeeded, qPrintable(result.problem()));
        QCOMPARE(describe(result.rows), QStringLiteral("0> =measurement:T @time:@ .count:I\nm|0|15\n"
                                                       "1! E database not found: no\n"
                                                       "2! W not executed\n"
                                                       "3! W not executed\n"));
    }
}

void QueryServerTest::p7_15_maxRowLimit_data()
{
    addFormats();
}

void QueryServerTest::p7_15_maxRowLimit()
{
    QFETCH(const bool, msgpack);
    Client client(settings(msgpack));
    Query query = ask("SELECT v FROM m");
    for (const int chunkRows : {2'000, 7}) {
        query.chunkRows = chunkRows;
        const QueryResult whole = runQuery(client, query);
        QCOMPARE(whole.rows.rowCount(), 15U);
        QVERIFY(whole.rows.isComplete());
        QVERIFY(whole.rows.notes().empty());
    }
    query.chunked = false;
    const QueryResult cut = runQuery(client, query);
    QVERIFY2(cut.state == Job::State::Succeeded, qPrintable(cut.problem()));
    QCOMPARE(cut.rows.rowCount(), 12U);
    QVERIFY(!cut.rows.isComplete());
    QCOMPARE(cut.rows.notes().size(), 1U);
    QCOMPARE(cut.rows.notes().front().severity, Batch::Note::Severity::Warning);
    QVERIFY2(cut.rows.notes().front().text.contains(u"cut this answer at 12 row"),
             qPrintable(cut.rows.notes().front().text));
}

void QueryServerTest::p7_16_lineThatIsNotJson()
{
    Client json(settings(false));
    Query query = ask("SELECT sum(v) FROM peak GROUP BY k; SELECT count(v) FROM peak");
    const QueryResult result = runQuery(json, query);
    QVERIFY2(result.state == Job::State::Succeeded, qPrintable(result.problem()));
    const QString text = describe(result.rows);
    QVERIFY2(text.contains(u"peak|0|b|1\n") && text.contains(u"1> =measurement:T @time:@ .count:I\npeak|0|3\n"),
             qPrintable(text));
    QCOMPARE(result.rows.notes().size(), 1U);
    QVERIFY2(result.rows.notes().front().text.contains(u"json: unsupported value: +Inf"),
             qPrintable(result.rows.notes().front().text));

    // Alone the statement fails, and keeps the rows that could be written.
    query.script = Script(QStringLiteral("SELECT v*10 FROM peak"));
    query.chunkRows = 1;
    const QueryResult failed = runQuery(json, query);
    QCOMPARE(failed.state, Job::State::Failed);
    QVERIFY2(failed.error.message.contains(u"+Inf"), qPrintable(failed.error.message));
    QCOMPARE(failed.rows.rowCount(), 1U);
    QVERIFY(!failed.rows.isComplete());

    Client msgpack(settings(true));
    const QueryResult infinite = runQuery(msgpack, query);
    QVERIFY2(infinite.state == Job::State::Succeeded, qPrintable(infinite.problem()));
    QCOMPARE(infinite.rows.rowCount(), 3U);
    QVERIFY(std::isinf(infinite.rows.entries().front().table->column(2).number(0)));
}

void QueryServerTest::p7_17_wholeFloatsStayFloats()
{
    const Query query = ask("SELECT v, i FROM m WHERE h = 'a' AND time <= 2");
    Client json(settings(false));
    QCOMPARE(describe(runQuery(json, query).rows),
             QStringLiteral("0> =measurement:T @time:@ .v:I .i:I\nm|1|1|1\nm|2|2|2\n"));
    Client msgpack(settings(true));
    QCOMPARE(describe(runQuery(msgpack, query).rows),
             QStringLiteral("0> =measurement:T @time:@ .v:F .i:I\nm|1|1|1\nm|2|2|2\n"));

    // In JSON a column of both kinds becomes one of floats, also when the first fraction comes in a later piece.
    Query mixed = ask("SELECT v FROM m GROUP BY h");
    mixed.chunkRows = 1;
    const QueryResult result = runQuery(json, mixed);
    QCOMPARE(result.rows.entries().size(), 1U);
    const Column &values = result.rows.entries().front().table->column(3);
    QCOMPARE(values.type(), ColumnType::Float);
    QCOMPARE(values.number(0), 1.0);
    QCOMPARE(values.number(14), 3.5);
}

void QueryServerTest::a23_errorsSayAllAndRowsAreKept()
{
    // What is there before the error stays: rows of earlier statements, and of this one.
    Client client(settings());
    const QueryResult several = runQuery(client, ask("SELECT i FROM m; SELECT v FROM no..m; SELECT i FROM m"));
    QCOMPARE(several.rows.rowCount(), 12U);
    QCOMPARE(several.rows.notes().size(), 2U);

    Query wrong = ask("SELECT v FROM m WHERE");
    wrong.database = QStringLiteral("d");
    const Error error = runQuery(client, wrong).error;
    QCOMPARE(error.details.status, 400);
    QVERIFY(error.details.serverText.startsWith(u"error parsing query"));
    QVERIFY(!error.details.requestId.isEmpty());
    QVERIFY(error.details.url.endsWith(u"/query"));
}

void QueryServerTest::a27_cutAnswersAreMarked()
{
    InfluxdServer limited(
        {.auth = false, .extraHttpConfig = QStringLiteral("max-row-limit = 11000"), .extraDataConfig = {}});
    QVERIFY2(limited.start(), qPrintable(limited.problem()));
    limited.query(QStringLiteral("CREATE DATABASE d"));
    QByteArray lines;
    for (int i = 0; i < 12'000; ++i)
        lines += "m v=1 " + QByteArray::number(i) + '\n';
    QCOMPARE(limited.write(QStringLiteral("d"), lines), 204);
    // InfluxDB 1.6 also marks answers that are whole; one of more than 10,000 rows may be either.
    ClientSettings cut = settings();
    cut.profile.url = limited.url();
    Client client(cut);
    Query query = ask("SELECT v FROM m");
    query.chunked = false;
    for (const auto &[limit, rows, words] :
         {std::tuple(0, 11'000U, "is set, rows are missing"), std::tuple(10'500, 10'500U, "is set, rows are missing"),
          std::tuple(9'000, 9'000U, "")}) {
        query.script =
            Script(QStringLiteral("SELECT v FROM m") + (limit ? QStringLiteral(" LIMIT %1").arg(limit) : QString()));
        const QueryResult result = runQuery(client, query);
        QCOMPARE(result.rows.rowCount(), rows);
        QCOMPARE(result.rows.isComplete(), *words == '\0');
        QVERIFY(result.rows.isComplete() || result.rows.notes().front().text.contains(QLatin1String(words)));
    }
    query.chunked = true;
    query.script = Script(QStringLiteral("SELECT v FROM m"));
    const QueryResult whole = runQuery(client, query);
    QCOMPARE(whole.rows.rowCount(), 12'000U);
    QVERIFY(whole.rows.isComplete());
}

} // namespace penstock

QTEST_GUILESS_MAIN(penstock::QueryServerTest)
#include "queryserver_test.moc"
