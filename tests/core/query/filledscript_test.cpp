// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/filledscript.h"
#include "core/query/parametervalue.h"
#include "core/query/timedsources.h"

#include <QTest>

using namespace penstock;

namespace {

constexpr std::int64_t second = 1'000'000'000;
constexpr std::int64_t start = 1'704'067'200 * second; // 2024-01-01T00:00:00Z

TimeValues oneHour()
{
    TimeValues values;
    values.span = {start, start + 3'600 * second - 1};
    values.windows = 1'000;
    return values;
}

Language languageOf(const char *name)
{
    return languageFromName(QString::fromLatin1(name)).value_or(Language::InfluxQl);
}

} // namespace

/// What is filled in where, in each language, and the way back.
class FilledScriptTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fills_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("sent");
        const auto row = [](const char *name, const char *written, const char *sent) {
            QTest::newRow(name) << QString::fromUtf8(written) << QString::fromUtf8(sent);
        };
        row("influxql filter", "SELECT v FROM m WHERE $timeFilter",
            "SELECT v FROM m WHERE time >= '2024-01-01T00:00:00.000000000Z' AND time < "
            "'2024-01-01T01:00:00.000000000Z'");
        row("influxql ends", "SELECT v FROM m WHERE time>=$from AND time<$to",
            "SELECT v FROM m WHERE time>='2024-01-01T00:00:00.000000000Z' AND time<'2024-01-01T01:00:00.000000000Z'");
        row("influxql interval", "SELECT mean(v) FROM m GROUP BY time($interval), *",
            "SELECT mean(v) FROM m GROUP BY time(5s), *");
        row("influxql zone", "SELECT v FROM m $zone", "SELECT v FROM m tz('Europe/Berlin')");
        row("sql filter", "SELECT * FROM m WHERE $timeFilter ORDER BY time",
            "SELECT * FROM m WHERE time >= TIMESTAMP '2024-01-01T00:00:00.000000000Z' AND time < TIMESTAMP "
            "'2024-01-01T01:00:00.000000000Z' ORDER BY time");
        row("sql not", "SELECT * FROM m WHERE NOT  $timeFilter",
            "SELECT * FROM m WHERE NOT  (time >= TIMESTAMP '2024-01-01T00:00:00.000000000Z' AND time < TIMESTAMP "
            "'2024-01-01T01:00:00.000000000Z')");
        row("sql not behind comments", "SELECT 1; SELECT * FROM m WHERE NOT /* today */ -- nor\n $timeFilter",
            "SELECT 1; SELECT * FROM m WHERE NOT /* today */ -- nor\n (time >= TIMESTAMP "
            "'2024-01-01T00:00:00.000000000Z' AND time < TIMESTAMP '2024-01-01T01:00:00.000000000Z')");
        row("sql not in a comment", "SELECT * FROM m WHERE /* not */ $timeFilter",
            "SELECT * FROM m WHERE /* not */ time >= TIMESTAMP '2024-01-01T00:00:00.000000000Z' AND time < TIMESTAMP "
            "'2024-01-01T01:00:00.000000000Z'");
        row("sql knot", "SELECT knot $interval", "SELECT knot INTERVAL '5 seconds'");
        row("sql ends", "SELECT * FROM m AS a WHERE a.time >= $from AND a.time < $to",
            "SELECT * FROM m AS a WHERE a.time >= TIMESTAMP '2024-01-01T00:00:00.000000000Z' AND a.time < TIMESTAMP "
            "'2024-01-01T01:00:00.000000000Z'");
        row("sql interval", "SELECT date_bin($interval, time) FROM m",
            "SELECT date_bin(INTERVAL '5 seconds', time) FROM m");
        row("sql zone", "SELECT tz(time, $zone) FROM m", "SELECT tz(time, 'Europe/Berlin') FROM m");
        row("flux filter", "from(bucket: \"b\")\n  |> $timeFilter\n  |> last()",
            "from(bucket: \"b\")\n  |> range(start: 2024-01-01T00:00:00.000000000Z, stop: "
            "2024-01-01T01:00:00.000000000Z)\n  |> last()");
        row("flux ends", "from(bucket: \"b\") |> range(start: $from, stop: $to)",
            "from(bucket: \"b\") |> range(start: 2024-01-01T00:00:00.000000000Z, stop: "
            "2024-01-01T01:00:00.000000000Z)");
        row("flux interval", "x |> aggregateWindow(every: $interval, fn: mean)",
            "x |> aggregateWindow(every: 5s, fn: mean)");
        row("flux zone", "option location = timezone.location(name: $zone)",
            "option location = timezone.location(name: \"Europe/Berlin\")");
        row("influxql several",
            "SELECT v FROM m WHERE $timeFilter; SHOW DATABASES; SELECT w FROM m GROUP BY time($interval)",
            "SELECT v FROM m WHERE time >= '2024-01-01T00:00:00.000000000Z' AND time < "
            "'2024-01-01T01:00:00.000000000Z'; SHOW DATABASES; SELECT w FROM m GROUP BY time(5s)");
    }

    void fills()
    {
        QFETCH(QString, written);
        TimeValues values = oneHour();
        values.zone = "Europe/Berlin";
        const Language language = languageOf(QByteArray(QTest::currentDataTag()).split(' ').first());
        const FilledScript filled(Script(written, language), values);
        QTEST(filled.sent().text(), "sent");
        QVERIFY(filled.isFilled());
        QCOMPARE(filled.written().text(), written);
        QCOMPARE(filled.sent().statements().size(), filled.written().statements().size());
        QCOMPARE(filled.sent().language(), language);
    }

    /// Not a character of these is changed.
    void leavesAlone_data()
    {
        QTest::addColumn<QString>("written");
        const auto row = [](const char *name, const char *written) {
            QTest::newRow(name) << QString::fromUtf8(written);
        };
        row("influxql none", "SELECT v FROM m WHERE time > now() - 1h");
        row("influxql string", "SELECT v FROM m WHERE host = '$timeFilter' AND a = 'it\\'s $from'");
        row("influxql identifier", "SELECT \"$from\" FROM \"a\\\"$to\"");
        row("influxql comment", "SELECT v -- $timeFilter\nFROM m /* $from $to */");
        row("influxql regex", "SELECT v FROM m WHERE host =~ /^a$from/ AND x =~ /\\/$to/");
        row("influxql parameter", "SELECT v FROM m WHERE host = $host AND a = $fromage AND b = $From");
        row("influxql apart", "SELECT v FROM m WHERE a = $ from");
        row("influxql quoted parameter", "SELECT v FROM m WHERE a = $\"from\"");
        row("influxql open string", "SELECT v FROM m WHERE host = '$timeFilter");
        row("influxql empty", "");
        row("sql string", "SELECT * FROM m WHERE a = 'it''s $from' AND b = '\\' AND c = '$to'");
        row("sql identifier", "SELECT \"$interval\", \"a\"\"$from\" FROM m");
        row("sql comment", "SELECT 1 -- $zone\n/* $from");
        row("sql name", "SELECT a$from, _$to, ä$from FROM m");
        row("sql dollar quotes", "SELECT $from$ it's $from$, $$from$$");
        row("flux string", "x = \"$from ${\"$to\"} \\\" $interval\"");
        row("flux comment", "// |> $timeFilter\nx = 1");
        row("flux regex", "x |> filter(fn: (r) => r.a =~ /$from$/)");
        row("flux parameter", "x = params.from");
    }

    void leavesAlone()
    {
        QFETCH(QString, written);
        const Language language = languageOf(QByteArray(QTest::currentDataTag()).split(' ').first());
        const FilledScript filled(Script(written, language), oneHour());
        QCOMPARE(filled.sent().text(), written);
        QVERIFY(!filled.isFilled());
        QVERIFY(!usesTimeSpan(filled.written()));
    }

    void somebodysOwnParametersStay()
    {
        const Script script(QStringLiteral("SELECT v FROM m WHERE a = $from AND $timeFilter"));
        const FilledScript filled(script, oneHour(), {QStringLiteral("from")});
        QVERIFY(filled.sent().text().startsWith(QStringLiteral("SELECT v FROM m WHERE a = $from AND time >= ")));
        QCOMPARE(parameterNames(filled.sent()), QStringList());
        QCOMPARE(parameterNames(Script(QStringLiteral("SELECT $a, $timeFilter, $from, $to, $zone, $interval, $b"))),
                 (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
        QVERIFY(!usesTimeSpan(Script(QStringLiteral("SELECT $from")), {QStringLiteral("from")}));
    }

    /// Valid, and true for each point that there can be.
    void allTimes()
    {
        const Script influxQl(QStringLiteral("$timeFilter"));
        QCOMPARE(FilledScript(influxQl, TimeValues()).sent().text(),
                 QStringLiteral("time >= -9223372036854775806 AND time <= "
                                "'2262-04-11T23:47:16.854775806Z'"));
        const Script sql(QStringLiteral("$timeFilter"), Language::Sql);
        QCOMPARE(FilledScript(sql, TimeValues()).sent().text(),
                 QStringLiteral("time >= TIMESTAMP '1677-09-21T00:12:43.145224194Z' AND time <= TIMESTAMP "
                                "'2262-04-11T23:47:16.854775806Z'"));
        const Script flux(QStringLiteral("$timeFilter"), Language::Flux);
        QCOMPARE(FilledScript(flux, TimeValues()).sent().text(),
                 QStringLiteral("range(start: 1677-09-21T00:12:43.145224194Z, stop: 2262-04-11T23:47:16.854775806Z)"));
        QCOMPARE(FilledScript(Script(QStringLiteral("SELECT v FROM m $zone")), TimeValues()).sent().text(),
                 QStringLiteral("SELECT v FROM m "));
    }

    void intervals_data()
    {
        QTest::addColumn<qint64>("length");
        QTest::addColumn<int>("windows");
        QTest::addColumn<QString>("influxQl");
        QTest::addColumn<QString>("flux");
        QTest::newRow("nothing") << qint64(0) << 1'000 << "1ns" << "1ns";
        QTest::newRow("ns") << qint64(999) << 1'000 << "1ns" << "1ns";
        QTest::newRow("µs") << qint64(1'000'000) << 500 << "2u" << "2us";
        QTest::newRow("5 min") << qint64(300 * second) << 1'000 << "500ms" << "500ms";
        QTest::newRow("1 day") << qint64(86'400 * second) << 1'000 << "2m" << "2m";
        QTest::newRow("no width") << qint64(3'600 * second) << 0 << "1h" << "1h";
        QTest::newRow("30 days") << qint64(30 * 86'400 * second) << 800 << "1h" << "1h";
    }

    void intervals()
    {
        QFETCH(qint64, length);
        QFETCH(int, windows);
        TimeValues values;
        values.span = {start, start + length};
        values.windows = windows;
        QTEST(timePlaceholderText(TimePlaceholder::Interval, values, Language::InfluxQl), "influxQl");
        QTEST(timePlaceholderText(TimePlaceholder::Interval, values, Language::Flux), "flux");
    }

    /// Whatever the server names comes back to what the person wrote.
    void placesComeBack()
    {
        const QString text = QStringLiteral("SELECT v FROM m WHERE $timeFilter AND x GROUP BY time($interval) FORM");
        const FilledScript filled((Script(text)), oneHour());
        const QString sent = filled.sent().text();
        const auto back = [&](const QString &what) {
            const TextSpan place = filled.asWritten({sent.indexOf(what), what.size()});
            return text.mid(place.start, place.length);
        };
        QCOMPARE(back(QStringLiteral("SELECT")), QStringLiteral("SELECT"));
        QCOMPARE(back(QStringLiteral("WHERE")), QStringLiteral("WHERE"));
        QCOMPARE(back(QStringLiteral("time >=")), QStringLiteral("$timeFilter"));
        QCOMPARE(back(QStringLiteral("'2024-01-01T01:00:00.000000000Z'")), QStringLiteral("$timeFilter"));
        QCOMPARE(back(QStringLiteral("x")), QStringLiteral("x"));
        QCOMPARE(back(QStringLiteral("5s")), QStringLiteral("$interval"));
        QCOMPARE(back(QStringLiteral("FORM")), QStringLiteral("FORM"));
        QCOMPARE(back(QStringLiteral("m WHERE time")), QStringLiteral("m WHERE $timeFilter"));
        QCOMPARE(filled.asWritten({sent.size(), 0}), (TextSpan{text.size(), 0}));
        const FilledScript plain(Script(QStringLiteral("SELECT")));
        QCOMPARE(plain.asWritten({2, 3}), (TextSpan{2, 3}));
    }

    /// A placeholder that stands for nothing has a place all the same.
    void whatIsEmptyShiftsWhatFollows()
    {
        const QString text = QStringLiteral("SELECT v FROM m $zone ; FORM");
        const FilledScript filled((Script(text)), TimeValues());
        QCOMPARE(filled.sent().text(), QStringLiteral("SELECT v FROM m  ; FORM"));
        const TextSpan place = filled.asWritten({filled.sent().text().indexOf(QStringLiteral("FORM")), 4});
        QCOMPARE(text.mid(place.start, place.length), QStringLiteral("FORM"));
        const TextSpan before = filled.asWritten({0, 6});
        QCOMPARE(text.mid(before.start, before.length), QStringLiteral("SELECT"));
    }

    /// Answers go to statements by their number.
    void noStatementIsLost_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("sent");
        const auto row = [](const char *written, const char *sent) {
            QTest::newRow(written) << QString::fromLatin1(written) << QString::fromLatin1(sent);
        };
        row("$zone", "tz('UTC')");
        row("$zone; SELECT v FROM m $zone", "tz('UTC'); SELECT v FROM m ");
        row("SHOW DATABASES; /* which? */ $zone $zone; SHOW USERS",
            "SHOW DATABASES; /* which? */ tz('UTC') tz('UTC'); SHOW USERS");
    }

    void noStatementIsLost()
    {
        QFETCH(QString, written);
        const FilledScript filled((Script(written)), TimeValues());
        QTEST(filled.sent().text(), "sent");
        QCOMPARE(filled.sent().statements().size(), filled.written().statements().size());
    }

    void closedSpans_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Language>("language");
        QTest::addColumn<bool>("needed");
        const auto row = [](Language language, const char *text, bool needed) {
            QTest::newRow(text) << QString::fromLatin1(text) << language << needed;
        };
        row(Language::InfluxQl, "SELECT v FROM m WHERE $timeFilter", false);
        row(Language::InfluxQl, "SELECT mean(v) FROM m WHERE $timeFilter GROUP BY time(1m)", true);
        row(Language::InfluxQl, "SELECT mean(v) FROM m GROUP BY time(1m)", false);
        row(Language::InfluxQl, "SELECT mean(v) FROM m GROUP BY time($interval)", true);
        row(Language::InfluxQl, "SELECT v FROM m $zone", false);
        row(Language::Sql, "SELECT date_bin(INTERVAL '1 minute', time) FROM m WHERE time < $to", true);
        row(Language::Sql, "SELECT * FROM m WHERE $timeFilter", false);
        row(Language::Flux, "from(bucket: \"b\") |> $timeFilter |> aggregateWindow(every: 1m, fn: mean)", true);
        row(Language::Flux, "from(bucket: \"b\") |> $timeFilter", false);
    }

    void closedSpans()
    {
        QFETCH(QString, text);
        QFETCH(Language, language);
        QTEST(needsClosedSpan(Script(text, language)), "needed");
    }

    void sources_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("sources");
        const auto row = [](Language language, const char *text, const char *sources) {
            QTest::newRow(text) << QString::fromUtf8(text) << language << QString::fromUtf8(sources);
        };
        row(Language::InfluxQl, "SELECT v FROM m WHERE $timeFilter", "|m|");
        row(Language::InfluxQl, "SELECT v FROM \"d\".\"rp\".\"a\\\"b\" WHERE $timeFilter", "d|a\"b|rp");
        row(Language::InfluxQl, "SELECT v FROM rp.m WHERE $timeFilter", "|m|rp");
        row(Language::InfluxQl, "SELECT v FROM m; SELECT w FROM n WHERE $timeFilter", "|n|");
        row(Language::InfluxQl, "SELECT v FROM /.*/ WHERE $timeFilter", "");
        row(Language::Sql, "SELECT * FROM Sensors WHERE $timeFilter", "|sensors|");
        row(Language::Sql, "SELECT * FROM \"My\"\"m\" WHERE $timeFilter", "|My\"m|");
        row(Language::Sql, "WITH w AS (SELECT * FROM m WHERE $timeFilter) SELECT * FROM w", "|m|");
        row(Language::Sql, "SELECT * FROM cpu WHERE time >= $from AND time < $to", "|cpu|");
        row(Language::Sql, "SELECT EXTRACT(hour FROM time) FROM cpu WHERE $timeFilter", "|cpu|");
        row(Language::Flux, "from(bucket: \"b\\\"c\") |> $timeFilter", "b\"c||");
        row(Language::Flux,
            "from(bucket: \"b\") |> $timeFilter |> filter(fn: (r) => r._measurement == \"m\" or "
            "r[\"_measurement\"] == \"n\")",
            "b|m| b|n|");
        row(Language::Flux, "from(bucket: \"b\") |> $timeFilter\nfrom(bucket: \"c\") |> $timeFilter", "b|| c||");
        row(Language::InfluxQl, "SELECT v FROM m, /n.*/ WHERE $timeFilter", "");
        row(Language::InfluxQl, "SELECT v FROM (SELECT v FROM m, n WHERE $timeFilter)", "|m| |n|");
        row(Language::Sql, "SELECT * FROM a x JOIN b ON x.t = b.t WHERE $timeFilter", "|a| |b|");
        row(Language::Sql, "WITH w (a, b) AS (SELECT * FROM m) SELECT * FROM w, n WHERE $timeFilter", "|m| |n|");
        row(Language::Flux,
            "l = from(bucket: \"b\") |> $timeFilter |> filter(fn: (r) => r._measurement == \"m\" and (r.h == \"x\" or "
            "r.h == \"y\"))\nr = from(bucket: \"c\") |> $timeFilter |> map(fn: (r) => r) |> filter(fn: (r) => "
            "r._measurement == \"n\")\njoin(tables: {l: l, r: r}, on: [\"_time\"])",
            "b|m| c|n|");
        row(Language::Flux,
            "union(tables: [from(bucket: \"b\") |> $timeFilter |> filter(fn: (r) => r._measurement == \"m\"), "
            "from(bucket: \"b\") |> $timeFilter])",
            "b|m| b||");
        row(Language::Flux,
            "name = \"b\"\nfrom(bucket: name) |> $timeFilter |> filter(fn: (r) => r._measurement =~ /m/ or "
            "r._measurement == \"n\")",
            "b||");
        row(Language::Flux,
            "from(bucket: \"b\") |> $timeFilter |> filter(fn: (r) => r._measurement == \"m\" or r.host == \"x\")",
            "b||");
        row(Language::Flux,
            "from(bucket: \"b\") |> $timeFilter |> filter(fn: (r) => r._field == \"f\") |> filter(fn: (r) => not "
            "r._measurement == \"m\")",
            "b||");
        row(Language::Flux, "from(bucketID: \"1234\") |> $timeFilter", "");
        row(Language::Flux, "from(bucket: \"b\") |> $timeFilter\nfrom(bucket: v.bucket) |> $timeFilter", "");
    }

    void sources()
    {
        QFETCH(QString, text);
        QFETCH(Language, language);
        QStringList found;
        const QList<SourceName> all = timedSources(Script(text, language));
        for (const SourceName &source : all)
            found += source.database + u'|' + source.measurement + u'|' + source.policy;
        QTEST(found.join(u' '), "sources");
    }
};

QTEST_GUILESS_MAIN(FilledScriptTest)
#include "filledscript_test.moc"
