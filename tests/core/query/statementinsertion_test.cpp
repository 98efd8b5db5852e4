// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/statementinsertion.h"

#include <QTest>

using namespace penstock;

class StatementInsertionTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void staysApart_data();
    void staysApart();
    void noStatementChanges_data();
    void noStatementChanges();
};

/// The caret is where a bar stands; in the answer as well.
void StatementInsertionTest::staysApart_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("added");
    QTest::addColumn<QString>("after");
    const auto row = [](const char *name, const char *before, const char *added, const char *after) {
        QTest::newRow(name) << QString::fromLatin1(before) << QString::fromLatin1(added) << QString::fromLatin1(after);
    };
    row("into nothing", "|", "SHOW B", "SHOW B|");
    row("into blank lines", "\n|\n", "SHOW B", "\nSHOW B|\n");
    row("behind a statement", "SHOW A|", "SHOW B", "SHOW A;\nSHOW B|");
    row("in a statement", "SHO|W A", "SHOW B", "SHOW A;\nSHOW B|");
    row("behind white space", "SHOW A \n|", "SHOW B", "SHOW A;\nSHOW B| \n");
    row("behind a semicolon", "SHOW A;|", "SHOW B", "SHOW A;\nSHOW B|");
    row("on the next line", "SHOW A;\n|", "SHOW B", "SHOW A;\nSHOW B|");
    row("in the first of two", "SHO|W A;\nSHOW C", "SHOW B", "SHOW A;\nSHOW B|;\nSHOW C");
    row("in the first of two of a line", "SHO|W A; SHOW C", "SHOW B", "SHOW A;\nSHOW B|;\n SHOW C");
    row("between two", "SHOW A;\n|\nSHOW C", "SHOW B", "SHOW A;\nSHOW B|;\nSHOW C");
    row("before one", "|SHOW C", "SHOW B", "SHOW B|;\nSHOW C");
    row("before one of the same line", "SHOW A; |SHOW C", "SHOW B", "SHOW A; \nSHOW B|;\nSHOW C");
    row("behind a comment", "SHOW A -- why|", "SHOW B", "SHOW A -- why\n;\nSHOW B|");
    row("in a comment", "SHOW A; -- w|hy", "SHOW B", "SHOW A; -- why\nSHOW B|");
    row("in a comment before one", "-- w|hy\nSHOW C", "SHOW B", "-- why\nSHOW C;\nSHOW B|");
    row("a comment alone", "-- w|hy", "SHOW B", "-- why\nSHOW B|");
    row("a semicolon in a text", "SELECT ';|' FROM a", "SHOW B", "SELECT ';' FROM a;\nSHOW B|");
    row("one that has its end", "|SHOW C", "SHOW B;", "SHOW B;|\nSHOW C");
    row("one that ends in a comment", "|SHOW C", "SHOW B -- b", "SHOW B -- b|\n;\nSHOW C");
    row("a comment before a semicolon", "|;SHOW C", "SHOW B -- b", "SHOW B -- b|\n;SHOW C");
    row("two at once", "SHOW A|", "SHOW B; SHOW C", "SHOW A;\nSHOW B; SHOW C|");
    row("its own blanks", "SHOW A|", "\n SHOW B \n", "SHOW A;\nSHOW B|");
}

void StatementInsertionTest::staysApart()
{
    QFETCH(QString, before);
    QFETCH(const QString, added);
    const qsizetype caret = before.indexOf(u'|');
    before.remove(caret, 1);
    const StatementInsertion made = insertionOf(added, Script(before), caret);
    QString after = before;
    after.insert(made.position, made.text);
    after.insert(made.position + made.caret, u'|');
    QTEST(after, "after");
}

void StatementInsertionTest::noStatementChanges_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<QString>("text");
    QTest::newRow("InfluxQL") << Language::InfluxQl
                              << QStringLiteral(
                                     "-- one\nSELECT 'a;b' FROM \"c;d\" -- ;\n;\n\nSHOW /* ; */ A; ;\nDELETE "
                                     "FROM e -- last");
    QTest::newRow("SQL") << Language::Sql << QStringLiteral("SELECT 'it''s;' ;SELECT 2; -- end\n");
}

/// Wherever the caret is, those that were there are still there, word for word, and one more.
void StatementInsertionTest::noStatementChanges()
{
    QFETCH(const Language, language);
    QFETCH(const QString, text);
    const Script before(text, language);
    const auto words = [](const Script &script) {
        QStringList all;
        for (const Statement &statement : script.statements())
            all += inOneLine(statement.tokens(), 1'000);
        return all;
    };
    for (qsizetype caret = 0; caret <= text.size(); ++caret) {
        for (const QString &added : {QStringLiteral("SHOW NEW"), QStringLiteral("SHOW NEW -- new")}) {
            const StatementInsertion made = insertionOf(added, before, caret);
            QStringList after = words(Script(QString(text).insert(made.position, made.text), language));
            QVERIFY2(after.removeOne(QStringLiteral("SHOW NEW")),
                     qPrintable(QString(text).insert(made.position, made.text)));
            QCOMPARE(after, words(before));
        }
    }
}

QTEST_GUILESS_MAIN(StatementInsertionTest)
#include "statementinsertion_test.moc"
