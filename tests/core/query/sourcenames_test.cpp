// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/script.h"
#include "core/query/sourcenames.h"

#include <QTest>

using namespace penstock;

class SourceNamesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sources_data()
    {
        QTest::addColumn<int>("language");
        QTest::addColumn<QString>("statement");
        QTest::addColumn<QString>("sources");
        const auto row = [](Language language, const char *statement, const char *sources) {
            QTest::newRow(statement) << int(language) << QString::fromUtf8(statement) << QString::fromUtf8(sources);
        };
        row(Language::InfluxQl, "SELECT * FROM cpu", ":cpu");
        row(Language::InfluxQl, "select * from \"my cpu\" where host = 'FROM x'", ":my cpu");
        row(Language::InfluxQl, "SELECT * FROM db.rp.cpu", "db:rp.cpu");
        row(Language::InfluxQl, "SELECT * FROM \"d.b\"..\"c,p\"", "d.b:c,p");
        row(Language::InfluxQl, "SELECT * FROM rp.cpu", ":rp.cpu");
        row(Language::InfluxQl, "SELECT * FROM \"a\\\"b\\\\c\"", ":a\"b\\c");
        row(Language::Sql, "SELECT * FROM Sensors", ":sensors");
        row(Language::Sql, "SELECT * FROM \"a\"\"b\"", ":a\"b");
        row(Language::InfluxQl, "SELECT * FROM cpu, \"mem\" , cpu GROUP BY host", ":cpu :mem");
        row(Language::InfluxQl, "SELECT mean(v) FROM (SELECT v FROM cpu WHERE x > 1)", ":cpu");
        row(Language::InfluxQl, "SELECT * FROM /c.*/", "");
        row(Language::InfluxQl, "SHOW DATABASES", "");
        row(Language::InfluxQl, "SELECT * FROM", "");
        row(Language::Sql, "SELECT * FROM iox.sensors LIMIT 3", ":sensors");
        row(Language::Sql, "SELECT * FROM \"Sensors\" WHERE a = 1", ":Sensors");
        row(Language::Flux, "from(bucket: \"b\")", "");
        // Not every FROM begins a list of sources.
        row(Language::Sql, "SELECT * FROM cpu WHERE time >= $from AND time < $to", ":cpu");
        row(Language::InfluxQl, "SELECT v FROM cpu WHERE time >= $from AND time < $to", ":cpu");
        row(Language::Sql, "SELECT EXTRACT(year FROM time), a FROM cpu WHERE extract(hour from t) > 1", ":cpu");
        row(Language::Sql, "SELECT trim(BOTH 'x' FROM lower(b)), substring(c FROM 2 FOR 3) FROM cpu", ":cpu");
        row(Language::Sql, "SELECT * FROM cpu WHERE a IS NOT DISTINCT FROM b AND c IS DISTINCT FROM d", ":cpu");
        row(Language::Sql, "SELECT a FROM (SELECT EXTRACT(day FROM t) AS a FROM cpu) UNION SELECT b FROM mem",
            ":cpu :mem");
        row(Language::Sql, "((SELECT a FROM cpu) UNION (SELECT a FROM mem)) LIMIT 1", ":cpu :mem");
        row(Language::Sql, "SELECT * FROM cpu WHERE a IN (WITH w AS (SELECT b FROM mem) SELECT b FROM w)",
            ":cpu :mem :w");
        row(Language::Sql, "SELECT EXTRACT(year FROM (SELECT max(time) FROM cpu)) AS y FROM mem", ":cpu :mem");
        row(Language::Sql, "SELECT * FROM (SELECT mean( FROM cpu)", ":cpu"); // being typed
        row(Language::InfluxQl, "SELECT mean(v FROM cpu", ":cpu");
        row(Language::Sql, "SELECT a) FROM cpu", ":cpu");
        // JOIN, aliases, commas.
        row(Language::Sql, "SELECT * FROM cpu JOIN mem ON cpu.time = mem.time", ":cpu :mem");
        row(Language::Sql, "SELECT * FROM cpu AS c LEFT OUTER JOIN \"Mem\" m USING (time, host) WHERE c.v > 1",
            ":cpu :Mem");
        row(Language::Sql, "SELECT * FROM cpu c, mem AS m, disk WHERE c.time = m.time", ":cpu :mem :disk");
        row(Language::Sql,
            "SELECT * FROM (cpu NATURAL JOIN mem) CROSS JOIN (SELECT a, b FROM disk ORDER BY a, b) d, net",
            ":cpu :mem :disk :net");
        row(Language::Sql, "SELECT * FROM cpu JOIN LATERAL (SELECT * FROM mem LIMIT 1) ON true", ":cpu :mem");
        row(Language::Sql, "SELECT * FROM generate_series(1, 3) g, cpu", ":cpu");
        row(Language::Sql, "SELECT * FROM (VALUES (1, 'a'), (2, 'b')) v, cpu", ":cpu");
        row(Language::Sql, "SELECT a, b FROM cpu GROUP BY a, b ORDER BY a, b", ":cpu");
        row(Language::Sql, "SELECT a FROM cpu WHERE a IN (1, mem) OR b = (SELECT max(c) FROM disk, net)",
            ":cpu :disk :net");
        row(Language::InfluxQl, "SELECT v FROM (SELECT mean(v) AS v FROM cpu, rp.mem GROUP BY a, b), disk WHERE x = 1",
            ":cpu :rp.mem :disk");
        row(Language::InfluxQl, "SHOW TAG VALUES FROM cpu, mem WITH KEY IN (\"a\", \"b\")", ":cpu :mem");
        row(Language::InfluxQl, "SELECT v FROM cpu, /m.*/, disk", ":cpu :disk");
    }

    void whetherAllHaveNames_data()
    {
        QTest::addColumn<int>("language");
        QTest::addColumn<QString>("statement");
        QTest::addColumn<bool>("areAll");
        const auto row = [](Language language, const char *statement, bool areAll) {
            QTest::newRow(statement) << int(language) << QString::fromUtf8(statement) << areAll;
        };
        row(Language::InfluxQl, "SELECT v FROM cpu, mem", true);
        row(Language::InfluxQl, "SELECT v FROM cpu, /m.*/", false);
        row(Language::InfluxQl, "SELECT v FROM rp./m.*/", false);
        row(Language::InfluxQl, "SELECT v FROM (SELECT v FROM /m.*/)", false);
        row(Language::Sql, "SELECT * FROM cpu JOIN mem USING (time)", true);
        row(Language::Sql, "SELECT * FROM generate_series(1, 3)", true);
        row(Language::Flux, "from(bucket: \"b\")", false);
    }

    void whetherAllHaveNames()
    {
        QFETCH(int, language);
        QFETCH(QString, statement);
        QTEST(allSourcesOf(Script(statement, Language(language)).statements().first()).areAll, "areAll");
    }

    void sources()
    {
        QFETCH(int, language);
        QFETCH(QString, statement);
        const Script script(statement, Language(language));
        QStringList found;
        for (const SourceName &source : sourcesOf(script.statements().first()))
            found += source.database + u':' + (source.policy.isEmpty() ? QString() : source.policy + u'.') +
                     source.measurement;
        QTEST(found.join(u' '), "sources");
    }
};

QTEST_GUILESS_MAIN(SourceNamesTest)
#include "sourcenames_test.moc"
