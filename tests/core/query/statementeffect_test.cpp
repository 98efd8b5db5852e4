// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/script.h"
#include "core/query/sqltimecolumns.h"

#include <QTest>

using namespace penstock;

class StatementEffectTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readOnly_data();
    void readOnly();
    void t3_5_columnsThatAreKnownToBeTimes_data();
    void t3_5_columnsThatAreKnownToBeTimes();
    void t1_7_fluxWritersAreSeen_data();
    void t1_7_fluxWritersAreSeen();
};

void StatementEffectTest::readOnly_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("expected");
    QTest::addColumn<Language>("language");
    const auto row = [](const char *name, const QString &text, bool expected, Language language = Language::InfluxQl) {
        QTest::newRow(name) << text << expected << language;
    };
    row("select", QStringLiteral("select * from m"), true);
    row("show", QStringLiteral(" SHOW DATABASES;"), true);
    row("explain", QStringLiteral("EXPLAIN ANALYZE SELECT 1"), true);
    row("into", QStringLiteral("SELECT * INTO x FROM m"), false);
    row("into without spaces", QStringLiteral(R"(SELECT*INTO"x"FROM m)"), false);
    row("explained into", QStringLiteral("EXPLAIN ANALYZE SELECT * Into x FROM m"), false);
    row("into in quotes", QStringLiteral(R"(SELECT "into" FROM m WHERE a = ' INTO ' AND b =~ / into /)"), true);
    row("into in a comment", QStringLiteral("SELECT * /* INTO */ FROM m -- INTO"), true);
    row("drop", QStringLiteral("DROP DATABASE x"), false);
    row("second statement writes", QStringLiteral("SELECT 1; DROP DATABASE x"), false);
    row("hidden behind a division", QStringLiteral("SELECT a / b FROM m; DROP DATABASE c / d"), false);
    row("drop in a string", QStringLiteral("SELECT * FROM m WHERE a = '; DROP DATABASE x'"), true);
    row("comment first", QStringLiteral("-- SELECT\nDELETE FROM m"), false);
    row("delete", QStringLiteral("DELETE FROM m"), false);
    row("quoted select", QStringLiteral(R"("SELECT" 1)"), false);
    row("unknown", QStringLiteral("SELECTED"), false);
    row("nothing", QString(), true);

    const Language sql = Language::Sql;
    row("SQL: select", QStringLiteral("select * from \"insert\" where a = 'drop'"), true, sql);
    row("SQL: with", QStringLiteral("WITH x AS (SELECT 1) SELECT * FROM x"), true, sql);
    row("SQL: describe", QStringLiteral("DESCRIBE cpu; SHOW TABLES; EXPLAIN SELECT 1"), true, sql);
    row("SQL: insert", QStringLiteral("INSERT INTO x VALUES (1)"), false, sql);
    row("SQL: hidden behind with", QStringLiteral("WITH x AS (DELETE FROM y) SELECT 1"), false, sql);
    row("SQL: explained", QStringLiteral("EXPLAIN ANALYZE INSERT INTO x SELECT 1"), false, sql);
    row("SQL: second statement", QStringLiteral("SELECT 'a\\'; DROP TABLE x --'"), false, sql);
    row("SQL: set", QStringLiteral("SET x = 1"), false, sql);

    const Language flux = Language::Flux;
    const QString from = QStringLiteral("from(bucket: \"b\") |> range(start: -1h)");
    row("Flux: from", from, true, flux);
    row("Flux: to", from + QStringLiteral(" |> to(bucket: \"c\")"), false, flux);
    row("Flux: to by another name", QStringLiteral("write = to\n") + from + QStringLiteral(" |> write(bucket: \"c\")"),
        false, flux);
    row("Flux: experimental.to",
        QStringLiteral("import \"experimental\"\n") + from + QStringLiteral(" |> experimental.to()"), false, flux);
    row("Flux: wideTo", from + QStringLiteral(" |> wideTo(bucket: \"c\")"), false, flux);
    row("Flux: behind a quote in a regex", QStringLiteral("filter(fn: (r) => r.x =~ /\"/) |> to(bucket: \"c\")"), false,
        flux);
    row("Flux: in an interpolation", QStringLiteral("x = \"${to(bucket: \"c\")}\""), false, flux);
    row("Flux: in a text", QStringLiteral("x = \"to\" // to(\n"), true, flux);
    row("Flux: schema", QStringLiteral("import \"influxdata/influxdb/schema\"\nschema.measurements(bucket: \"b\")"),
        true, flux);
    row("Flux: http", QStringLiteral("import \"http\"\nhttp.post(url: \"x\")"), false, flux);
    row("Flux: named import", QStringLiteral("import h \"http\"\nh.post(url: \"x\")"), false, flux);
    row("Flux: unknown package", QStringLiteral("import \"contrib/someone/thing\""), false, flux);
}

void StatementEffectTest::readOnly()
{
    QFETCH(QString, text);
    QFETCH(bool, expected);
    QFETCH(Language, language);
    QCOMPARE(Script(text, language).isReadOnly(), expected);
}

void StatementEffectTest::t3_5_columnsThatAreKnownToBeTimes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("columns");
    const auto row = [](const char *text, const char *columns) {
        QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(columns);
    };
    row("SELECT date_bin(INTERVAL '1 day', time) AS bin, avg(v) AS mean FROM m GROUP BY bin", "bin");
    row("select DISTINCT Date_Trunc('day', time) \"The \"\"Day\", now() AS NOW -- , now() AS x", "The \"Day now");
    row("SELECT host, date_bin_gapfill(INTERVAL '1 hour', time, (SELECT now())) t FROM m", "t");
    row("SELECT date_bin(INTERVAL '1 day', time)::text AS bin FROM m", "");
    row("SELECT upper(date_bin(INTERVAL '1 day', time)) AS bin, day AS date_bin FROM m", "");
    row("SELECT bin FROM (SELECT date_bin(INTERVAL '1 day', time) AS bin FROM m)", "");
    row("WITH a AS (SELECT now() AS t) SELECT t FROM a", "");
    row("SELECT now() AS t UNION SELECT '2024-01-01T00:00:00' AS t", "");
    row("SELECT now() AS t FROM m UNION SELECT s AS t FROM n", "");
    row("SELECT 'now() AS t' AS s, 1 + now() AS u FROM m", "");
    row("SHOW TABLES", "");
}

void StatementEffectTest::t3_5_columnsThatAreKnownToBeTimes()
{
    QFETCH(const QString, text);
    QCOMPARE(sqlTimeColumns(Script(text, Language::Sql).statements().first()).join(u' '),
             *static_cast<QString *>(QTest::qData("columns", qMetaTypeId<QString>())));
}

void StatementEffectTest::t1_7_fluxWritersAreSeen_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("expected");
    const QString from = QStringLiteral("import \"influxdata/influxdb\"\nfrom(bucket: \"b\") |> range(start: -1h) |> ");
    const auto writes = [&from](const char *name, const char *text) {
        QTest::newRow(name) << from + QString::fromUtf8(text) << false;
    };
    writes("by a string", R"(influxdb["to"](bucket: "c"))");
    writes("by a string and blanks", "influxdb [ // why not\n \"to\" ] (bucket: \"c\")");
    writes("by a string, wide", R"(influxdb["wideTo"](bucket: "c"))");
    writes("by an escaped string", R"(influxdb["\x74o"](bucket: "c"))");
    writes("by an escaped string, upper case", R"(influxdb["t\x6F"](bucket: "c"))");
    writes("by another name", "influxdb.to(bucket: \"c\")");
    writes("behind a line's comment", "influxdb\n// quiet\n.to(bucket: \"c\")");
    writes("interpolated", R"(map(fn: (r) => ({x: "${influxdb["to"](bucket: "c")}"})))");
    writes("interpolated and escaped", R"(map(fn: (r) => ({x: "${influxdb["t\x6f"](bucket: "c")}"})))");
    writes("interpolated in an interpolation", R"(map(fn: (r) => ({x: "a ${"b ${to(bucket: "c")}"}"})))");
    writes("option", "last()\noption w = influxdb.to");
    writes("import of an unknown package", "last()\nimport i \"experimental/influxdb\"\ni.api()");
    writes("import in escapes", "last()\nimport i \"ht\\x74p\"\ni.post()");
    writes("monitor", "last()\nimport \"influxdata/influxdb/monitor\"\nmonitor.check()");
    const auto reads = [&from](const char *name, const char *text) {
        QTest::newRow(name) << from + QString::fromUtf8(text) << true;
    };
    reads("a list of names", R"(keep(columns: ["from", "to"]) |> rename(columns: {a: "wideTo"}))");
    reads("a text about it", R"(filter(fn: (r) => r["way"] == "to" and r["x"] == "\${to()}"))");
    reads("a harmless interpolation", R"(map(fn: (r) => ({x: "${r["tom"]}"})))");
    reads("a regex about it", "filter(fn: (r) => r.way =~ /to/)");
}

void StatementEffectTest::t1_7_fluxWritersAreSeen()
{
    QFETCH(QString, text);
    QFETCH(bool, expected);
    QCOMPARE(Script(text, Language::Flux).isReadOnly(), expected);
}

QTEST_GUILESS_MAIN(StatementEffectTest)

#include "statementeffect_test.moc"
