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
