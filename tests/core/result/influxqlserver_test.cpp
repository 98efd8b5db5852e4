// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/result/influxqljson.h"
#include "core/result/resultset.h"
#include "tests/core/result/describe.h"
#include "tests/support/influxdserver.h"

#include <QTest>

using namespace penstock;

class InfluxQlServerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void answers_data();
    void answers();

private:
    InfluxdServer m_server;
};

void InfluxQlServerTest::initTestCase()
{
    QVERIFY2(m_server.start(), qPrintable(m_server.problem()));
    m_server.query(QStringLiteral("CREATE DATABASE d"));
    const QByteArray lines = "cpu,host=a usage=1.5,n=9007199254740993i,ok=true,note=\"it\\\"s, é水\" 1\n"
                             "cpu,host=b usage=2,n=2i -9223372036854775806\n"
                             "cpu,host=a usage=3 9223372036854775806\n"
                             "mem,host=a used=100000000000000000000 1\n"
                             "mem,host=a used=5 2\n"
                             "peak,k=a v=1.7e308 1\n"
                             "peak,k=a v=1.7e308 2\n";
    QCOMPARE(m_server.write(QStringLiteral("d"), lines), 204);
}

void InfluxQlServerTest::answers_data()
{
    QTest::addColumn<QString>("statement");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *statement, const char *expected) {
        QTest::newRow(name) << QString::fromUtf8(statement) << QString::fromUtf8(expected);
    };
    row("select", "SELECT * FROM cpu",
        "0> =measurement:T @time:@ .host:T .n:I .note:T .ok:B .usage:F\n"
        "cpu|-9223372036854775806|b|2|∅|∅|2\n"
        "cpu|1|a|9007199254740993|it\"s, é水|true|1.5\n"
        "cpu|9223372036854775806|a|∅|∅|∅|3\n");
    row("group by", "SELECT last(usage) FROM cpu GROUP BY host",
        "0> =measurement:T @time:@ #host:T .last:I\n"
        "cpu|9223372036854775806|a|3\n"
        "cpu|-9223372036854775806|b|2\n");
    row("large floats", "SELECT used FROM mem",
        "0> =measurement:T @time:@ .used:F\nmem|1|100000000000000000000\nmem|2|5\n");
    row("show", "SHOW TAG VALUES WITH key = host",
        "0> =measurement:T .key:T .value:T\ncpu|host|a\ncpu|host|b\nmem|host|a\n");
    row("two statements", "SHOW DATABASES; SELECT count(n) FROM cpu",
        "0> =measurement:T .name:T\ndatabases|d\n1> =measurement:T @time:@ .count:I\ncpu|0|2\n");
    row("unknown database", "SELECT * FROM nowhere..m", "0! E database not found: nowhere\n");
    row("infinity", "SELECT sum(v) FROM peak",
        "0! E Rows are missing: the server cannot write infinite values as JSON. It said: json: error calling "
        "MarshalJSON for "
        "type httpd.Response: json: error calling MarshalJSON for type *query.Result: json: unsupported value: +Inf\n");
    row("mistake", "SELECT",
        "0! E error parsing query: found EOF, expected identifier, string, number, bool at line 1, char 8\n");
    row("nothing found", "SELECT * FROM nothing", "");
}

void InfluxQlServerTest::answers()
{
    QFETCH(QString, statement);
    InfluxQlJsonDecoder decoder;
    const Result<Batch> batch = decoder.decode(m_server.query(statement, QStringLiteral("d")));
    QVERIFY2(batch, batch ? "" : qPrintable(batch.error().toText()));
    const Result<Batch> last = decoder.finish();
    QVERIFY2(last, last ? "" : qPrintable(last.error().toText()));
    ResultSet result;
    result.append(*batch);
    result.append(*last);
    QTEST(describe(result), "expected");
}

QTEST_GUILESS_MAIN(InfluxQlServerTest)

#include "influxqlserver_test.moc"
