// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/script.h"
#include "core/query/statementwords.h"

#include <QTest>

namespace penstock {

class StatementWordsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void t1_6_clauses_data();
    void t1_6_clauses();
    void databases_data();
    void databases();
    void tagValuesAtAnyTime_data();
    void tagValuesAtAnyTime();
};

void StatementWordsTest::t1_6_clauses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("zone");
    const auto row = [](const char *text, const char *zone) {
        QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(zone);
    };
    row("SELECT v FROM m tz('Europe/Berlin')", "Europe/Berlin");
    row("SELECT v FROM m LIMIT 1 TZ /* here */ ( 'UTC' ) ;", "UTC");
    row("SELECT v FROM m", "");
    row("SELECT v FROM m WHERE h = 'tz(''X'')'", "");
    row("SELECT \"tz\"('X') FROM m -- tz('Y')", "");
    row("SELECT tz FROM m WHERE (h = 'X')", "");
    row("SELECT v FROM m tz('')", "");
    row("SELECT v FROM m tz('X'", "");
    row("SELECT v FROM m tz('X', 'Y')", "");
}

void StatementWordsTest::t1_6_clauses()
{
    QFETCH(const QString, text);
    QTEST(timeZoneOf(Script(text).statements().first()), "zone");
}

void StatementWordsTest::databases_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("named");
    const auto row = [](const char *text, bool named) { QTest::newRow(text) << QString::fromLatin1(text) << named; };
    row("SELECT v FROM \"d\".\"rp\".\"m\"", true);
    row("select v from d..m", true);
    row("SELECT v FROM d..m, d.rp./x.*/ WHERE a = 'FROM m'", true);
    row("SELECT v FROM (SELECT v FROM d..m)", true);
    row("SHOW TAG KEYS ON d", true);
    row("SHOW MEASUREMENTS /* ON d */ ON d", true);
    row("SHOW SERIES FROM d..m", true);
    row("SELECT v FROM m", false);
    row("SELECT v FROM rp.m", false);
    row("SELECT v FROM d..m, m", false);
    row("SELECT v FROM (SELECT v FROM m), d..m", false);
    row("SELECT v FROM d..m WHERE a = 'x' -- ON d", true);
    row("SHOW TAG KEYS -- ON d", false);
    row("SHOW DATABASES", false);
    row("SELECT v FROM", false);
}

void StatementWordsTest::databases()
{
    QFETCH(const QString, text);
    QTEST(namesItsDatabases(Script(text).statements().first()), "named");
}

void StatementWordsTest::tagValuesAtAnyTime_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("atAnyTime");
    const auto row = [](const char *text, bool any) { QTest::newRow(text) << QString::fromLatin1(text) << any; };
    row("SHOW TAG VALUES WITH KEY = host", true);
    row("show /* time */ tag values from m with key = \"time\"", true);
    row("SHOW TAG VALUES WITH KEY = host WHERE time > now() - 1h", false);
    row("SHOW TAG VALUES WITH KEY = host WHERE Time > 0", false);
    row("SHOW TAG KEYS", false);
    row("SHOW TAG", false);
    row("SELECT * FROM m", false);
}

void StatementWordsTest::tagValuesAtAnyTime()
{
    QFETCH(const QString, text);
    QTEST(asksForTagValuesAtAnyTime(Script(text).statements().first()), "atAnyTime");
}

} // namespace penstock

QTEST_GUILESS_MAIN(penstock::StatementWordsTest)
#include "statementwords_test.moc"
