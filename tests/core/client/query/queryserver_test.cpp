// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/querypattern.h"
#include "core/query/quoting.h"
#include "tests/core/client/queryresult.h"
#include "tests/core/result/describe.h"
#include "tests/support/influxdserver.h"

#include <QSignalSpy>
#include <QTest>

Q_DECLARE_METATYPE(QList<penstock::BindParameter>)

namespace penstock {

/// Queries against a real InfluxDB 1.x.
class QueryServerTest : public QObject
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
    void p7_18_bindParameters_data();
    void p7_18_bindParameters();
    void a23_errorsSayAllAndRowsAreKept();
    void a25_hostileNamesAndValues();
    void a26_bracesAreText();
    void a27_cutAnswersAreMarked();

private:
    ClientSettings settings(bool msgpack = true) const;
    static Query ask(const char *text);

    InfluxdServer m_server{
        {.auth = false, .extraHttpConfig = QStringLiteral("max-row-limit = 12"), .extraDataConfig = {}}};
};

namespace {

void addFormats()
{
    QTest::addColumn<bool>("msgpack");
    QTest::newRow("JSON") << false;
    QTest::newRow("msgpack") << true;
}

} // namespace

ClientSettings QueryServerTest::settings(bool msgpack) const
{
    ClientSettings settings;
    settings.profile.url = m_server.url();
    settings.server.flavour = Flavour::V1;
    settings.server.version = QStringLiteral("1.6.7~rc0");
    settings.server.capabilities = Capabilities::of(Flavour::V1, settings.server.version);
    settings.server.capabilities.msgpack = msgpack;
    return settings;
}

Query QueryServerTest::ask(const char *text)
{
    Query query;
    query.script = Script(QString::fromUtf8(text));
    query.database = QStringLiteral("d");
    return query;
}

void QueryServerTest::initTestCase()
{
    QVERIFY2(m_server.start(), qPrintable(m_server.problem()));
    m_server.query(QStringLiteral("CREATE DATABASE d"));
    m_server.query(QStringLiteral("CREATE RETENTION POLICY rp2 ON d DURATION INF REPLICATION 1"));
    QByteArray lines;
    for (int i = 1; i <= 12; ++i)
        lines +=
            "m,h=a v=" + QByteArray::number(i) + ",i=" + QByteArray::number(i) + "i " + QByteArray::number(i) + '\n';
    for (int i = 1; i <= 3; ++i)
        lines += "m,h=b v=" + QByteArray::number(i) + ".5 " + QByteArray::number(i) + '\n';
    lines += "peak,k=a v=1.7e308 1\npeak,k=a v=1.7e308 2\npeak,k=b v=1 1\n";
    QCOMPARE(m_server.write(QStringLiteral("d"), lines), 204);
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

void QueryServerTest::p7_18_bindParameters_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QList<BindParameter>>("parameters");
    QTest::addColumn<QString>("cells"); ///< of the last column
    const auto row = [](const char *name, const char *text, const QList<BindParameter> &parameters, const char *cells) {
        QTest::newRow(name) << QByteArray(text) << parameters << QString::fromLatin1(cells);
    };
    const auto x = [](const BindParameter::Value &value) { return QList<BindParameter>{{QStringLiteral("x"), value}}; };
    using Identifier = BindParameter::Identifier;
    row("text", "SELECT v FROM m WHERE h = $x", x(QStringLiteral("b")), "1.5 2.5 3.5");
    row("hostile text", "SELECT v FROM m WHERE h = $x", x(QStringLiteral("b' OR 'a' = 'a")), "");
    row("integer", "SELECT i FROM m WHERE i >= $x", x(std::int64_t(11)), "11 12");
    row("largest integer", "SELECT i FROM m WHERE i = 1 AND i < $x", x(std::numeric_limits<std::int64_t>::max()), "1");
    row("float", "SELECT v FROM m WHERE h = 'b' AND v > $x", x(1.5), "2.5 3.5");
    row("whole float", "SELECT v FROM m WHERE h = 'b' AND v > $x", x(2.0), "2.5 3.5");
    row("large float", "SELECT v FROM m WHERE h = 'b' AND v < $x", x(1e300), "1.5 2.5 3.5");
    row("limit", "SELECT v FROM m WHERE h = 'b' LIMIT $x", x(std::int64_t(1)), "1.5");
    row("time", "SELECT v FROM m WHERE h = 'b' AND time = $x", x(std::int64_t(2)), "2.5");
    row("time as text", "SELECT v FROM m WHERE h = 'b' AND time = $x",
        x(QStringLiteral("1970-01-01T00:00:00.000000003Z")), "3.5");
    row("regex", "SELECT v FROM m WHERE h =~ $x", x(BindParameter::Regex{QStringLiteral("^[b-z]{1}$")}), "1.5 2.5 3.5");
    row("duration", "SELECT count(v) FROM m WHERE h = 'b' AND time >= 0 AND time < 4 GROUP BY time($x)",
        x(std::chrono::nanoseconds(2)), "1 2");
    row("measurement", "SELECT v FROM $x WHERE h = 'b'", x(Identifier{QStringLiteral("m")}), "1.5 2.5 3.5");
    row("field", "SELECT $x FROM m WHERE h = 'b'", x(Identifier{QStringLiteral("v")}), "1.5 2.5 3.5");
    row("database", "SHOW MEASUREMENTS ON $x LIMIT 1", x(Identifier{QStringLiteral("d")}), "m");
    row("tag key", "SHOW TAG VALUES FROM m WITH KEY = $x", x(Identifier{QStringLiteral("h")}), "a b");
    row("several", "SELECT v FROM $m WHERE h = $h LIMIT $n",
        {{QStringLiteral("m"), Identifier{QStringLiteral("m")}},
         {QStringLiteral("h"), QStringLiteral("b")},
         {QStringLiteral("n"), std::int64_t(2)}},
        "1.5 2.5");
}

void QueryServerTest::p7_18_bindParameters()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QList<BindParameter>, parameters);
    Client client(settings());
    Query query = ask(text.constData());
    query.parameters = parameters;
    const QueryResult result = runQuery(client, query);
    QVERIFY2(result.state == Job::State::Succeeded, qPrintable(result.problem()));
    QStringList cells;
    for (const ResultSet::Entry &entry : result.rows.entries()) {
        const Column &last = entry.table->column(entry.table->columnCount() - 1);
        for (std::size_t i = 0; i < last.size(); ++i)
            cells += toText(last, i);
    }
    QTEST(cells.join(u' '), "cells");
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

void QueryServerTest::a25_hostileNamesAndValues()
{
    QCOMPARE(m_server.write(QStringLiteral("d"), "my\\ \"m\\q,t=it's v=1 1\n"), 204);
    Client client(settings());
    const QString name = QStringLiteral("my \"m\\q");
    for (const bool bound : {false, true}) {
        Query query = ask("");
        if (bound) {
            query.script = Script(QStringLiteral("SELECT v FROM $m WHERE t = $t"));
            query.parameters = {{QStringLiteral("m"), BindParameter::Identifier{name}},
                                {QStringLiteral("t"), QStringLiteral("it's")}};
        } else {
            query.script = Script(QStringLiteral("SELECT v FROM %1 WHERE t = %2")
                                      .arg(quoteIdentifier(name), quoteString(QStringLiteral("it's"))));
        }
        const QueryResult result = runQuery(client, query);
        QVERIFY2(result.rows.rowCount() == 1, qPrintable(result.problem() + describe(result.rows)));
    }
    const Result<QString> filled = QueryPattern(QString(), QString(), QStringLiteral("DROP MEASUREMENT \"{m}\""))
                                       .fill({{QStringLiteral("m"), QStringLiteral("x\"; DROP MEASUREMENT \"m")}});
    QVERIFY(filled);
    QCOMPARE(runQuery(client, ask(filled->toUtf8().constData())).state, Job::State::Succeeded);
    QCOMPARE(m_server.count(QStringLiteral("SELECT count(i) FROM m"), QStringLiteral("d")), 12);
}

void QueryServerTest::a26_bracesAreText()
{
    Client client(settings());
    const QueryResult result = runQuery(client, ask("SELECT i FROM /^m{1}$/ WHERE h =~ /^a{1,}$/ AND h != '{0}{x}{'"));
    QVERIFY2(result.state == Job::State::Succeeded, qPrintable(result.problem()));
    QCOMPARE(result.rows.rowCount(), 12U);
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
