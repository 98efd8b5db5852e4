// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/statementsplitter.h"

#include <QTest>

using namespace penstock;

class StatementSplitterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void split_data();
    void split();
    void otherLanguages_data();
    void otherLanguages();
    void spansNameThePlace();
};

void StatementSplitterTest::split_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const QString &text, const QStringList &expected) {
        QTest::newRow(name) << text << expected;
    };
    const QString select = QStringLiteral("SELECT 1");
    row("empty", QString(), {});
    row("white space", QStringLiteral(" \n\t"), {});
    row("only semicolons", QStringLiteral(" ; ;;\n;"), {});
    row("one", select, {select});
    row("trimmed", QStringLiteral("\n  SELECT 1 \t;\n"), {select});
    row("two", QStringLiteral("SELECT 1;SHOW DATABASES"), {select, QStringLiteral("SHOW DATABASES")});
    row("empty between", QStringLiteral("SELECT 1;;\n; SELECT 1"), {select, select});
    row("semicolon in quotes", QStringLiteral(R"(SELECT "a;b" FROM m WHERE x = 'c;\';d')"),
        {QStringLiteral(R"(SELECT "a;b" FROM m WHERE x = 'c;\';d')")});
    row("semicolon in comments", QStringLiteral("SELECT /*;*/ 1 -- ; x\n"), {QStringLiteral("SELECT /*;*/ 1 -- ; x")});
    row("semicolon in a regex", QStringLiteral("SELECT a FROM /x;y/ WHERE h =~ /;/; SELECT 1"),
        {QStringLiteral("SELECT a FROM /x;y/ WHERE h =~ /;/"), select});
    row("division is no regex", QStringLiteral("SELECT a / b FROM m; SELECT c / d FROM m"),
        {QStringLiteral("SELECT a / b FROM m"), QStringLiteral("SELECT c / d FROM m")});
    row("comment before", QStringLiteral("-- all of it\nSELECT 1"), {QStringLiteral("-- all of it\nSELECT 1")});
    row("only comments", QStringLiteral("-- SELECT 1\n/* ; */;"), {});
}

void StatementSplitterTest::split()
{
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    QStringList statements;
    for (const StatementSpan span : splitStatements(text))
        statements += text.sliced(span.start, span.length);
    QCOMPARE(statements, expected);
}

void StatementSplitterTest::otherLanguages_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Language>("language");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const QString &text, Language language, const QStringList &expected) {
        QTest::newRow(name) << text << language << expected;
    };
    row("SQL: one", QStringLiteral("SELECT 1;\n"), Language::Sql, {QStringLiteral("SELECT 1")});
    row("SQL: two", QStringLiteral("SELECT ';';SELECT 2"), Language::Sql,
        {QStringLiteral("SELECT ';'"), QStringLiteral("SELECT 2")});
    row("SQL: quotes and comments", QStringLiteral("SELECT 'it''s; x', \";\" -- ;\n/*;*/"), Language::Sql,
        {QStringLiteral("SELECT 'it''s; x', \";\" -- ;\n/*;*/")});
    row("SQL: a backslash ends nothing", QStringLiteral(R"(SELECT '\'; SELECT 2)"), Language::Sql,
        {QStringLiteral(R"(SELECT '\')"), QStringLiteral("SELECT 2")});
    row("Flux: never divided", QStringLiteral(" a = 1; b = \";\"\nfrom(bucket: \"x\") // ; \n"), Language::Flux,
        {QStringLiteral("a = 1; b = \";\"\nfrom(bucket: \"x\") // ; ")});
    row("Flux: only comments", QStringLiteral("// a; b"), Language::Flux, {});
}

void StatementSplitterTest::otherLanguages()
{
    QFETCH(QString, text);
    QFETCH(Language, language);
    QFETCH(QStringList, expected);
    QStringList statements;
    for (const StatementSpan span : splitStatements(text, language))
        statements += text.sliced(span.start, span.length);
    QCOMPARE(statements, expected);
}

void StatementSplitterTest::spansNameThePlace()
{
    const QList<StatementSpan> spans = splitStatements(QStringLiteral(" a ;\n bc "));
    QCOMPARE(spans.size(), 2);
    QCOMPARE(spans[0].start, 1);
    QCOMPARE(spans[0].length, 1);
    QCOMPARE(spans[1].start, 6);
    QCOMPARE(spans[1].length, 2);
}

QTEST_GUILESS_MAIN(StatementSplitterTest)

#include "statementsplitter_test.moc"
