// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/script.h"
#include "core/query/spanstatement.h"
#include "core/query/windowedits.h"

#include <QTest>

using namespace penstock;

namespace {

constexpr std::int64_t second = 1'000'000'000;
constexpr std::int64_t newYear = 1'704'067'200 * second;                         // 2024-01-01T00:00:00Z
constexpr TimeSpan span{newYear + 3'600 * second, newYear + 5'600 * second - 1}; // 2,000 s less one nanosecond

const QString bounds = QStringLiteral("time >= '2024-01-01T01:00:00.000000000Z' AND time <= "
                                      "'2024-01-01T01:33:19.999999999Z'");

Statement statementOf(const QString &text, Language language)
{
    const Script script(text, language);
    return script.statements().isEmpty() ? Statement() : script.statements().first();
}

} // namespace

class SpanStatementTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isMade_data()
    {
        QTest::addColumn<int>("language");
        QTest::addColumn<QString>("statement");
        QTest::addColumn<QString>("expected"); // BOUNDS: those of the span, of `time`
        QTest::addColumn<QString>("window");
        const auto row = [](const char *name, Language language, const char *statement, const char *expected,
                            const char *window = "") {
            QTest::newRow(name) << int(language) << QString::fromUtf8(statement)
                                << QString::fromUtf8(expected).replace(QStringLiteral("BOUNDS"), bounds)
                                << QString::fromLatin1(window);
        };
        const auto influxQl = [&row](const char *name, const char *statement, const char *expected,
                                     const char *window = "") {
            row(name, Language::InfluxQl, statement, expected, window);
        };
        influxQl("nothing but a table", "SELECT * FROM cpu", "SELECT * FROM cpu WHERE BOUNDS");
        influxQl("bounds", "SELECT v FROM cpu WHERE time > now() - 1h", "SELECT v FROM cpu WHERE BOUNDS");
        influxQl("two bounds among others", "SELECT v FROM cpu WHERE time >= 1s AND host = 'a' AND time < 5s LIMIT 10",
                 "SELECT v FROM cpu WHERE host = 'a' AND BOUNDS LIMIT 10");
        influxQl("the time on the right", "SELECT v FROM cpu WHERE 5s <= time AND \"host\" = 'time'",
                 "SELECT v FROM cpu WHERE \"host\" = 'time' AND BOUNDS");
        influxQl("alternatives keep their brackets", "SELECT v FROM cpu WHERE host = 'a' OR host = 'b'",
                 "SELECT v FROM cpu WHERE (host = 'a' OR host = 'b') AND BOUNDS");
        influxQl("alternatives in brackets", "SELECT v FROM cpu WHERE (host = 'a' OR host = 'b') AND time > 1",
                 "SELECT v FROM cpu WHERE (host = 'a' OR host = 'b') AND BOUNDS");
        influxQl("times in brackets", "SELECT v FROM cpu WHERE (time > 1 AND time < 2) AND (host =~ /^a (time)/)",
                 "SELECT v FROM cpu WHERE (host =~ /^a (time)/) AND BOUNDS");
        influxQl("in lower case, with what follows",
                 "select mean(v) from cpu where time > '2023-01-01' group by host order by time desc tz('UTC');",
                 "select mean(v) from cpu where BOUNDS group by host order by time desc tz('UTC')");
        influxQl("windows become shorter",
                 "SELECT mean(v) FROM cpu WHERE time > 0 GROUP BY time(1h, 5s), host fill(none)",
                 "SELECT mean(v) FROM cpu WHERE BOUNDS GROUP BY time(1s, 5s), host fill(none)", "1s");
        influxQl("windows that are short stay", "SELECT mean(v) FROM cpu GROUP BY time(500ms)",
                 "SELECT mean(v) FROM cpu WHERE BOUNDS GROUP BY time(500ms)");
        influxQl("a name that is written in quotes", "SELECT v FROM cpu WHERE \"time\" > 5",
                 "SELECT v FROM cpu WHERE \"time\" >= '2024-01-01T01:00:00.000000000Z' AND \"time\" <= "
                 "'2024-01-01T01:33:19.999999999Z'");
        influxQl("comments stay", "SELECT v -- time\nFROM cpu -- all of it",
                 "SELECT v -- time\nFROM cpu WHERE BOUNDS -- all of it");

        row("SQL", Language::Sql, "SELECT * FROM cpu WHERE time BETWEEN '2024-01-01' AND '2024-01-02' AND host = 'a'",
            "SELECT * FROM cpu WHERE host = 'a' AND BOUNDS");
        row("SQL: the table's name before it", Language::Sql,
            "SELECT c.v FROM cpu c WHERE c.time >= now() - INTERVAL '1 day'",
            "SELECT c.v FROM cpu c WHERE c.time >= '2024-01-01T01:00:00.000000000Z' AND c.time <= "
            "'2024-01-01T01:33:19.999999999Z'");
        row("SQL: windows", Language::Sql,
            "SELECT date_bin(INTERVAL '10 minutes', time) AS t, avg(v) FROM cpu GROUP BY date_bin(INTERVAL '10 "
            "minutes', "
            "time) ORDER BY t",
            "SELECT date_bin(INTERVAL '1 second', time) AS t, avg(v) FROM cpu WHERE BOUNDS GROUP BY date_bin(INTERVAL "
            "'1 "
            "second', time) ORDER BY t",
            "1s");
        row("SQL: between others", Language::Sql, "SELECT * FROM cpu WHERE v BETWEEN 1 AND 2 ORDER BY time",
            "SELECT * FROM cpu WHERE v BETWEEN 1 AND 2 AND BOUNDS ORDER BY time");

        row("Flux", Language::Flux, "from(bucket: \"b\") |> range(start: -1h) |> filter(fn: (r) => r.range == \"x\")",
            "from(bucket: \"b\") |> range(start: 2024-01-01T01:00:00.000000000Z, stop: 2024-01-01T01:33:20.000000000Z) "
            "|> "
            "filter(fn: (r) => r.range == \"x\")");
        row("Flux: windows", Language::Flux,
            "from(bucket: \"b\") |> range(start: v.start, stop: now()) |> aggregateWindow(every: 1h, fn: mean) |> "
            "f(every: 1h)",
            "from(bucket: \"b\") |> range(start: 2024-01-01T01:00:00.000000000Z, stop: 2024-01-01T01:33:20.000000000Z) "
            "|> "
            "aggregateWindow(every: 1s, fn: mean) |> f(every: 1h)",
            "1s");
        row("Flux: each range", Language::Flux,
            "a = from(bucket: \"a\") |> range(start: -1h)\nb = from(bucket: \"b\")\n  |> range(start: duration(v: "
            "(1h)))",
            "a = from(bucket: \"a\") |> range(start: 2024-01-01T01:00:00.000000000Z, stop: "
            "2024-01-01T01:33:20.000000000Z)\nb = from(bucket: \"b\")\n  |> range(start: "
            "2024-01-01T01:00:00.000000000Z, "
            "stop: 2024-01-01T01:33:20.000000000Z)");
    }

    void isMade()
    {
        QFETCH(int, language);
        QFETCH(QString, statement);
        QFETCH(QString, expected);
        const Result<SpanStatement> made = SpanStatement::of(statementOf(statement, Language(language)), span);
        QVERIFY2(made.has_value(), qPrintable(made ? QString() : made.error().message));
        QCOMPARE(made->text, expected);
        QTEST(made->window, "window");
        // Once more, it stays what it is.
        const Result<SpanStatement> again = SpanStatement::of(statementOf(made->text, Language(language)), span);
        QVERIFY(again.has_value());
        QCOMPARE(again->text, made->text);
    }

    void isRefused_data()
    {
        QTest::addColumn<int>("language");
        QTest::addColumn<QString>("statement");
        const auto row = [](const char *name, Language language, const char *statement) {
            QTest::newRow(name) << int(language) << QString::fromUtf8(statement);
        };
        row("another time in an alternative", Language::InfluxQl, "SELECT v FROM cpu WHERE time < 1 OR time > 5");
        row("a time in a calculation", Language::InfluxQl, "SELECT v FROM cpu WHERE time + 1h > now()");
        row("not a comparison", Language::InfluxQl, "SELECT v FROM cpu WHERE time != 5");
        row("a SELECT inside", Language::InfluxQl, "SELECT mean(m) FROM (SELECT max(v) AS m FROM cpu WHERE time > 1)");
        row("writes", Language::InfluxQl, "SELECT v INTO copy FROM cpu WHERE time > 1");
        row("not a SELECT", Language::InfluxQl, "SHOW MEASUREMENTS");
        row("EXPLAIN", Language::InfluxQl, "EXPLAIN SELECT v FROM cpu");
        row("broken", Language::InfluxQl, "SELECT v FROM cpu WHERE host = 'a' AND");
        row("no table", Language::Sql, "SELECT 1");
        row("two tables", Language::Sql, "SELECT * FROM a JOIN b ON a.time = b.time");
        row("a union", Language::Sql, "SELECT * FROM a UNION SELECT * FROM b");
        row("WITH", Language::Sql, "WITH x AS (SELECT * FROM a) SELECT * FROM x");
        row("a table in the condition", Language::Sql, "SELECT * FROM a WHERE v > (SELECT max(v) FROM b)");
        row("not between", Language::Sql, "SELECT * FROM a WHERE time NOT BETWEEN '2024-01-01' AND '2024-01-02'");
        row("the time in a function", Language::Sql, "SELECT * FROM a WHERE date_trunc('day', time) = '2024-01-01'");
        row("no range", Language::Flux, "buckets()");
        row("a range of one's own", Language::Flux,
            "range = (start) => start\nfrom(bucket: \"b\") |> range(start: -1h)");
        row("another's range", Language::Flux, "from(bucket: \"b\") |> contrib.range(start: -1h) |> range(start: -1h)");
        row("open", Language::Flux, "from(bucket: \"b\") |> range(start: -1h");
        row("writing", Language::Flux, "from(bucket: \"b\") |> range(start: -1h) |> to(bucket: \"c\")");
    }

    void isRefused()
    {
        QFETCH(int, language);
        QFETCH(QString, statement);
        const Result<SpanStatement> made = SpanStatement::of(statementOf(statement, Language(language)), span);
        QVERIFY2(!made, qPrintable(made ? made->text : QString()));
        QVERIFY(!made.error().message.isEmpty());
    }

    void theEndsOfTime()
    {
        const TimeSpan all{std::numeric_limits<std::int64_t>::min(), std::numeric_limits<std::int64_t>::max()};
        const Result<SpanStatement> made =
            SpanStatement::of(statementOf(QStringLiteral("SELECT v FROM cpu"), Language::InfluxQl), all);
        QVERIFY(made.has_value());
        QVERIFY2(made->text.contains(QStringLiteral("'1677-09-21T00:12:43.145224194Z'")), qPrintable(made->text));
        QVERIFY2(made->text.contains(QStringLiteral("'2262-04-11T23:47:16.854775806Z'")), qPrintable(made->text));
    }

    void windows_data()
    {
        QTest::addColumn<quint64>("length");
        QTest::addColumn<qint64>("window");
        QTest::newRow("nothing") << quint64(0) << qint64(1);
        QTest::newRow("nanoseconds") << quint64(2'000) << qint64(1);
        QTest::newRow("a little more") << quint64(2'001) << qint64(2);
        QTest::newRow("an hour") << quint64(3'600 * second) << qint64(2 * second);
        QTest::newRow("a day") << quint64(86'400 * second) << qint64(60 * second);
        QTest::newRow("a year") << quint64(365) * 86'400 * second << qint64(21'600 * second);
        QTest::newRow("all") << std::numeric_limits<quint64>::max() << qint64(107) * 86'400 * second;
    }

    void windows()
    {
        QFETCH(quint64, length);
        QFETCH(qint64, window);
        QCOMPARE(qint64(roundWindow(length)), window);
        QVERIFY(length / quint64(window) <= quint64(windowsOfAScreen));
    }
};

QTEST_GUILESS_MAIN(SpanStatementTest)
#include "spanstatement_test.moc"
