// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/seriesnames.h"

#include <QTest>

using namespace penstock;

class SeriesNamesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void t1_2_1_theStatementDecides_data()
    {
        QTest::addColumn<QString>("statement");
        QTest::addColumn<bool>("one");
        const auto row = [](const char *statement, bool one) {
            QTest::newRow(statement) << QString::fromUtf8(statement) << one;
        };
        row("SELECT v FROM cpu", true);
        row("select v from cpu where host =~ /a,b/ group by *", true);
        row("SELECT v, w FROM \"db\".\"rp\".\"c,p(u\" LIMIT 3", true);
        row("SELECT mean(v), max(w) FROM cpu -- , mem\n GROUP BY time(1m), host, /r.*/", true);
        row("SELECT v FROM (SELECT mean(v) AS v FROM cpu GROUP BY host, region)", true);
        row("SELECT v INTO copy FROM cpu", true);
        row("SHOW DATABASES", true);
        row("SHOW MEASUREMENTS ON d WITH MEASUREMENT =~ /c/", true);
        row("SHOW SHARD GROUPS", true);
        row("SHOW TAG KEYS FROM cpu", true);
        row("SHOW TAG VALUES FROM \"cpu\" WITH KEY IN (host, region)", true);
        row("SHOW FIELD KEYS ON d FROM cpu", true);
        row("SELECT v FROM cpu, mem", false);
        row("SELECT v FROM \"cpu\", \"mem\" WHERE v > 1", false);
        row("SELECT * FROM /.*/", false);
        row("SELECT * FROM d../c.*/ LIMIT 1", false);
        row("SELECT v FROM (SELECT v FROM cpu), (SELECT v FROM mem)", false);
        row("SELECT mean(v) FROM (SELECT v FROM cpu, mem)", false);
        row("SHOW TAG KEYS", false);
        row("SHOW TAG KEYS ON d", false);
        row("SHOW TAG VALUES WITH KEY = host", false);
        row("SHOW FIELD KEYS FROM /c.*/", false);
        row("SHOW STATS", false);
        row("SHOW CONTINUOUS QUERIES", false);
        row("", false);
    }

    void t1_2_1_theStatementDecides()
    {
        QFETCH(QString, statement);
        QTEST(asksOneMeasurement(Script(statement).statements().value(0)), "one");
    }

    void yieldsAreSeen()
    {
        const auto yields = [](const char *text) {
            return namesYields(Script(QString::fromLatin1(text), Language::Flux));
        };
        QVERIFY(yields("from(bucket: \"b\") |> range(start: 0) |> yield(name: \"a\")"));
        QVERIFY(!yields("from(bucket: \"yield\") |> range(start: 0) // yield()"));
    }
};

QTEST_GUILESS_MAIN(SeriesNamesTest)
#include "seriesnames_test.moc"
