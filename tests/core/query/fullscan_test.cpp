// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/fullscan.h"
#include "core/query/script.h"

#include <QTest>

namespace penstock {

class FullScanTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatReadsAllTime_data();
    void whatReadsAllTime();
};

void FullScanTest::whatReadsAllTime_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("whole"); // nobody stops it
    QTest::addColumn<bool>("cut");
    const auto row = [](const char *text, bool whole, bool cut, Language language = Language::InfluxQl) {
        QTest::newRow(text) << language << QString::fromUtf8(text) << whole << cut;
    };
    row("SELECT * FROM cpu", true, false);
    row("SELECT * FROM cpu LIMIT 10", false, false);
    row("SELECT * FROM cpu WHERE time >= 0", false, false);
    row("SELECT * FROM cpu WHERE time < now() - 1h", true, false);
    row("SELECT * FROM cpu WHERE '2024-01-01' <= time", false, false);
    row("SELECT * FROM cpu WHERE time = 5", false, false);
    // What $timeFilter and $from stand for over all times leaves nothing out.
    row("SELECT * FROM cpu WHERE time >= -9223372036854775806 AND time <= '2262-04-11T23:47:16.854775806Z'", true,
        false);
    row("SELECT * FROM cpu WHERE time >= '1677-09-21T00:12:43.145224194Z'", true, false);
    row("SELECT * FROM cpu WHERE -9223372036854775806 <= time", true, false);
    row("SELECT * FROM cpu WHERE time >= -9223372036854775806 AND time > now() - 1h", false, false);
    row("SELECT * FROM cpu WHERE time > now() - 1h AND time >= -9223372036854775806", false, false);
    row("SELECT * FROM cpu WHERE time >= -5", false, false);
    row("SELECT * FROM cpu WHERE now() - 1h <= time", false, false);
    row("SELECT * FROM cpu WHERE host = 'a' AND (dc = 'b' OR dc = 'c')", true, false);
    row("SELECT count(*) FROM cpu", true, true);
    row("SELECT mean(u) FROM cpu GROUP BY host LIMIT 5", true, true);
    row("SELECT mean(u) FROM cpu WHERE time > now() - 1h GROUP BY time(1m) fill(none)", false, false);
    row("SELECT last(u) FROM cpu", false, false);
    row("SELECT first(u), last(u) FROM cpu", true, true);
    row("SELECT max(u) FROM (SELECT u FROM cpu WHERE time > 0)", false, false);
    row("SELECT u FROM (SELECT u FROM cpu)", true, false);
    row("SELECT count(u) INTO b FROM cpu", false, false);
    row("EXPLAIN SELECT count(*) FROM cpu", false, false);
    row("EXPLAIN ANALYZE SELECT count(*) FROM cpu", true, true);
    row("explain analyze SELECT * FROM cpu", true, true); // its rows are not what ends it
    row("EXPLAIN ANALYZE SELECT * FROM cpu LIMIT 10", false, false);
    row("EXPLAIN ANALYZE SELECT last(u) FROM cpu", false, false);
    row("EXPLAIN ANALYZE SELECT count(*) FROM cpu WHERE time > now() - 1h", false, false);
    row("SHOW MEASUREMENTS", false, false);
    row("SELECT count(*) FROM cpu", false, false, Language::Sql);
}

void FullScanTest::whatReadsAllTime()
{
    QFETCH(const Language, language);
    QFETCH(const QString, text);
    const Script script(text, language);
    QCOMPARE(script.statements().size(), 1);
    QTEST(scansAllTime(script.statements().first(), false), "whole");
    QTEST(scansAllTime(script.statements().first(), true), "cut");
}

} // namespace penstock

QTEST_GUILESS_MAIN(penstock::FullScanTest)
#include "fullscan_test.moc"
