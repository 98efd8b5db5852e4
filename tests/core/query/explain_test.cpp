// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/explain.h"

#include <QTest>

namespace penstock {

class ExplainTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksForThePlan_data();
    void asksForThePlan();
};

void ExplainTest::asksForThePlan_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("withTimes");
    QTest::addColumn<QString>("asked"); // "!" and a part of the reason
    const auto row = [](const char *text, bool withTimes, const char *asked, Language language = Language::InfluxQl) {
        QTest::addRow("%s%s", text, withTimes ? ", with times" : "")
            << language << QString::fromUtf8(text) << withTimes << QString::fromUtf8(asked);
    };
    row("SELECT u FROM cpu;", false, "EXPLAIN SELECT u FROM cpu");
    row("SELECT u FROM cpu", true, "EXPLAIN ANALYZE SELECT u FROM cpu");
    row("-- why\nselect 1", false, "EXPLAIN -- why\nselect 1");
    row("EXPLAIN SELECT u FROM cpu", true, "EXPLAIN ANALYZE SELECT u FROM cpu");
    row("explain analyze select u from cpu", false, "EXPLAIN select u from cpu");
    row("WITH a AS (SELECT 1) SELECT * FROM a", true, "EXPLAIN ANALYZE WITH a AS (SELECT 1) SELECT * FROM a",
        Language::Sql);
    row("explain analyze verbose select 1", true, "EXPLAIN ANALYZE select 1", Language::Sql);
    row("SELECT u INTO b FROM cpu", true, "!write none");
    row("SHOW DATABASES", false, "!select rows");
    row("DROP DATABASE x", true, "!select rows");
    row("EXPLAIN", false, "!select rows");
    row("SELECT 1; SELECT 2", false, "!one statement at a time");
    row("", false, "!one statement at a time");
    row("from(bucket: \"b\")", false, "!Flux has no plans", Language::Flux);
}

void ExplainTest::asksForThePlan()
{
    QFETCH(const Language, language);
    QFETCH(const QString, text);
    QFETCH(const bool, withTimes);
    QFETCH(const QString, asked);
    const Result<Script> made = explanationOf(Script(text, language), withTimes);
    if (asked.startsWith(u'!')) {
        QVERIFY(!made);
        QVERIFY2(made.error().message.contains(asked.sliced(1)), qPrintable(made.error().message));
        return;
    }
    QVERIFY(made);
    QCOMPARE(made->text(), asked);
    QVERIFY(made->isReadOnly());
}

} // namespace penstock

QTEST_GUILESS_MAIN(penstock::ExplainTest)
#include "explain_test.moc"
