// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/script.h"

#include <QTest>

namespace penstock {

/// What a text says: its statements, where they stand, and how they begin. What they do has tests of its own.
class ScriptTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void split_data();
    void split();
    void placesAndLines();
    void aCaretMeansAStatement_data();
    void aCaretMeansAStatement();
    void openings_data();
    void openings();
    void tokensSaySomething();
    void inOneLine_data();
    void inOneLine();
    void aStatementAlone();
    void nothing();
    void allOfIt();
};

void ScriptTest::split_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const char *text, const QStringList &expected,
                        Language language = Language::InfluxQl) {
        QTest::newRow(name) << language << QString::fromUtf8(text) << expected;
    };
    const QString select = QStringLiteral("SELECT 1");
    row("empty", "", {});
    row("white space", " \n\t", {});
    row("only semicolons", " ; ;;\n;", {});
    row("one", "SELECT 1", {select});
    row("trimmed", "\n  SELECT 1 \t;\n", {select});
    row("two", "SELECT 1;SHOW DATABASES", {select, QStringLiteral("SHOW DATABASES")});
    row("empty between", "SELECT 1;;\n; SELECT 1", {select, select});
    row("semicolon in quotes", "SELECT \"a;b\" FROM m WHERE x = 'c;\\';d'",
        {QStringLiteral("SELECT \"a;b\" FROM m WHERE x = 'c;\\';d'")});
    row("semicolon in comments", "SELECT /*;*/ 1 -- ; x\n", {QStringLiteral("SELECT /*;*/ 1 -- ; x")});
    row("semicolon in a regex", "SELECT a FROM /x;y/ WHERE h =~ /;/; SELECT 1",
        {QStringLiteral("SELECT a FROM /x;y/ WHERE h =~ /;/"), select});
    row("division is no regex", "SELECT a / b FROM m; SELECT c / d FROM m",
        {QStringLiteral("SELECT a / b FROM m"), QStringLiteral("SELECT c / d FROM m")});
    row("a regex that is not closed", "SELECT a FROM /x; SELECT 1\n;/y/",
        {QStringLiteral("SELECT a FROM /x"), select, QStringLiteral("/y/")});
    row("comment before", "-- all of it\nSELECT 1", {QStringLiteral("-- all of it\nSELECT 1")});
    row("comment behind", "SELECT 1 -- all of it\n; SELECT 1", {QStringLiteral("SELECT 1 -- all of it"), select});
    row("only comments", "-- SELECT 1\n/* ; */;", {});
    row("a comment that is not closed", "SELECT 1; /* SELECT 1; SELECT 1", {select});
    row("a quote ends with its line", "SELECT 'x; y\n; SELECT 1", {QStringLiteral("SELECT 'x; y"), select});

    row("SQL: one", "SELECT 1;\n", {select}, Language::Sql);
    row("SQL: two", "SELECT ';';SELECT 2", {QStringLiteral("SELECT ';'"), QStringLiteral("SELECT 2")}, Language::Sql);
    row("SQL: quotes and comments", "SELECT 'it''s; x', \";\" -- ;\n/*;*/",
        {QStringLiteral("SELECT 'it''s; x', \";\" -- ;\n/*;*/")}, Language::Sql);
    row("SQL: a backslash ends nothing", "SELECT '\\'; SELECT 2",
        {QStringLiteral("SELECT '\\'"), QStringLiteral("SELECT 2")}, Language::Sql);
    row("SQL: a quote goes over lines", "SELECT 'x;\ny'; SELECT 1", {QStringLiteral("SELECT 'x;\ny'"), select},
        Language::Sql);
    row("Flux: never divided", " a = 1; b = \";\"\nfrom(bucket: \"x\") // ; \n",
        {QStringLiteral("a = 1; b = \";\"\nfrom(bucket: \"x\") // ; ")}, Language::Flux);
    row("Flux: only comments", "// a; b", {}, Language::Flux);
}

void ScriptTest::split()
{
    QFETCH(const Language, language);
    QFETCH(const QString, text);
    const Script script(text, language);
    QTEST(script.statementTexts(), "expected");
    QCOMPARE(script.text(), text);
    QCOMPARE(script.language(), language);
    for (const Statement &statement : script.statements()) {
        QCOMPARE(text.mid(statement.start(), statement.length()), statement.text());
        QCOMPARE(statement.language(), language);
        QCOMPARE(statement.line(), int(text.left(statement.start()).count(u'\n')));
    }
}

void ScriptTest::placesAndLines()
{
    const Script script(QStringLiteral(" a ;\n bc\n-- x\n;;\n\n  -- y\n  d"));
    QCOMPARE(script.statements().size(), 3);
    QCOMPARE(script.statements()[0].start(), 1);
    QCOMPARE(script.statements()[0].length(), 1);
    QCOMPARE(script.statements()[0].line(), 0);
    QCOMPARE(script.statements()[1].start(), 6);
    QCOMPARE(script.statements()[1].line(), 1);
    QCOMPARE(script.statements()[2].line(), 5); // of its comment
}

void ScriptTest::aCaretMeansAStatement_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qsizetype>("index");
    const auto row = [](const char *text, qsizetype index) {
        QTest::newRow(text) << QString::fromLatin1(text) << index;
    };
    row("|", -1);
    row(" -- |x", -1);
    row("|  a", 0);
    row("a|; b", 0);
    row("a; | b", 0);
    row("a; |b", 1);
    row("a; b;\n\n|", 1);
}

void ScriptTest::aCaretMeansAStatement()
{
    QFETCH(QString, text);
    const qsizetype caret = text.indexOf(u'|');
    QTEST(Script(text.remove(caret, 1)).indexAt(caret), "index");
}

void ScriptTest::openings_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("verb");
    QTest::addColumn<QString>("opening");
    const auto row = [](const char *text, const char *verb, const char *opening,
                        Language language = Language::InfluxQl) {
        QTest::newRow(text) << language << QString::fromUtf8(text) << QString::fromUtf8(verb)
                            << QString::fromUtf8(opening);
    };
    row("select 1", "SELECT", "SELECT");
    row("SELECT*INTO x", "SELECT", "SELECT");
    row("-- DROP\n/* SHOW */ Delete FROM m", "DELETE", "DELETE");
    row("show tag values", "SHOW", "SHOW TAG");
    row("SHOW /* all */\nDiagnostics", "SHOW", "SHOW DIAGNOSTICS");
    row("SHOW", "SHOW", "SHOW");
    row("\"SELECT\" 1", "", "");
    row("(SELECT 1)", "", "");
    row("SHOW TABLES", "SHOW", "SHOW TABLES", Language::Sql);
    row("with x as (select 1) select 2", "WITH", "WITH", Language::Sql);
    row("from(bucket: \"b\")", "FROM", "FROM", Language::Flux);
}

void ScriptTest::openings()
{
    QFETCH(const Language, language);
    QFETCH(const QString, text);
    const Statement statement = Script(text, language).statements().first();
    QTEST(statement.verb(), "verb");
    QTEST(statement.opening(), "opening");
}

void ScriptTest::tokensSaySomething()
{
    const Script script(QStringLiteral("SELECT /* x */ \"a\" FROM m -- y\n WHERE h =~ /z/"));
    QStringList texts;
    for (const StatementToken &token : script.statements().first().tokens())
        texts += token.text.toString();
    QCOMPARE(texts.join(u'|'), QStringLiteral("SELECT|\"a\"|FROM|m|WHERE|h|=~|/z/"));
    const StatementTokens tokens = script.statements().first().tokens();
    QVERIFY(tokens[2].is(u"from"));
    QVERIFY(!tokens[2].is(u"fro"));
    QVERIFY(!tokens[1].is(u"\"a\"")); // a quoted name is no word
    QCOMPARE(tokens[1].content().toString(), QStringLiteral("a"));
    // What is being typed.
    const Script open(QStringLiteral("'"));
    QCOMPARE(open.statements().first().tokens()[0].content().toString(), QString());
}

void ScriptTest::inOneLine_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("line");
    const auto row = [](const char *text, const char *line) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(line);
    };
    row("SELECT  a,b\n FROM m", "SELECT a,b FROM m");
    row("-- x\nSELECT/* y */1", "SELECT 1");
    row("SELECT 'a  \n b'", "SELECT 'a b'");
    row("SELECT 3456789 123456789", "SELECT 3456789 1234…");
    row("SELECT 3456789 12345", "SELECT 3456789 12345");
    row("SELECT 345678901234 x", "SELECT 345678901234…");
    row("SELECT 34567890123 '  '", "SELECT 34567890123…");
}

void ScriptTest::inOneLine()
{
    QFETCH(const QString, text);
    QTEST(penstock::inOneLine(Script(text).statements().first().tokens(), 20), "line");
}

/// What is run of a longer text: not read again, and the same as if it were.
void ScriptTest::aStatementAlone()
{
    const Script script(QStringLiteral("SELECT 1;\n\nDROP DATABASE x /* ; */; SHOW USERS"));
    for (const Statement &statement : script.statements())
        QVERIFY(Script(statement) == Script(statement.text()));
    Script alone(script.statements()[1]);
    QCOMPARE(alone.statements().first().start(), 0);
    alone.replace(alone.text().size(), 0, QStringLiteral("; SELECT 2"));
    QVERIFY(alone == Script(alone.text()));
}

void ScriptTest::nothing()
{
    const Script script;
    QVERIFY(script.isReadOnly());
    QVERIFY(!script.changesData());
    QVERIFY(script.destructions().isEmpty());
    const Statement statement;
    QVERIFY(statement.text().isEmpty());
    QVERIFY(statement.tokens().empty());
    QVERIFY(statement.isReadOnly());
}

void ScriptTest::allOfIt()
{
    const Script reads(QStringLiteral("SELECT 1; SHOW USERS"));
    QVERIFY(reads.isReadOnly());
    QVERIFY(!reads.changesData());
    const Script writes(QStringLiteral("SELECT 1; CREATE DATABASE x"));
    QVERIFY(!writes.isReadOnly());
    QVERIFY(writes.changesData());
    QVERIFY(writes.destructions().isEmpty());
    const Script unknown(QStringLiteral("SELECT 1; FROBNICATE"));
    QVERIFY(!unknown.isReadOnly());
    QVERIFY(!unknown.changesData());
    QVERIFY(reads == Script(reads.text()));
    QVERIFY(!(reads == Script(reads.text(), Language::Sql)));
}

} // namespace penstock

QTEST_GUILESS_MAIN(penstock::ScriptTest)
#include "script_test.moc"
