// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/querypattern.h"
#include "core/query/quoting.h"
#include "tests/core/client/query/v1queryserver.h"
#include "tests/core/result/describe.h"

#include <QTest>

Q_DECLARE_METATYPE(QList<penstock::BindParameter>)

namespace penstock {

/// Names and values in queries to a real InfluxDB 1.x.
class QueryValuesTest : public QObject, private V1QueryServer
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void p7_18_bindParameters_data();
    void p7_18_bindParameters();
    void a25_hostileNamesAndValues();
    void a26_bracesAreText();
};

void QueryValuesTest::initTestCase()
{
    QVERIFY2(m_server.start(), qPrintable(m_server.problem()));
    QVERIFY(fill());
}

void QueryValuesTest::p7_18_bindParameters_data()
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

void QueryValuesTest::p7_18_bindParameters()
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

void QueryValuesTest::a25_hostileNamesAndValues()
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

void QueryValuesTest::a26_bracesAreText()
{
    Client client(settings());
    const QueryResult result = runQuery(client, ask("SELECT i FROM /^m{1}$/ WHERE h =~ /^a{1,}$/ AND h != '{0}{x}{'"));
    QVERIFY2(result.state == Job::State::Succeeded, qPrintable(result.problem()));
    QCOMPARE(result.rows.rowCount(), 12U);
}

} // namespace penstock

QTEST_GUILESS_MAIN(penstock::QueryValuesTest)
#include "queryvalues_test.moc"
