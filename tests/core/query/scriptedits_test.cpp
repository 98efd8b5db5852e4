// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/script.h"

#include <QTest>

#include <array>
#include <random>

namespace penstock {

/// A script that follows what a person types is the one that would be read from the text anew.
class ScriptEditsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knownTraps_data();
    void knownTraps();
    void randomEdits_data();
    void randomEdits();
    void whatIsFarAwayIsKept();
};

namespace {

using Random = std::mt19937;

/// Pieces that open, close, divide and escape, in any order.
QString piece(Random &random)
{
    static constexpr std::array pieces = {
        u"'",      u"\"",     u"/",    u"/",  u";",  u";",  u";",    u"\n", u"\n",  u"--", u"//",
        u"/*",     u"*/",     u"\\",   u"${", u"{",  u"}",  u"(",    u")",  u"[",   u"]",  u"=~",
        u"SELECT", u"FROM m", u"SHOW", u"a",  u"b1", u" ",  u" ",    u"1h", u".",   u",",  u"\U0001F30A",
        u"DROP",   u"INTO",   u"to",   u"=",  u"<",  u">=", u"tz('", u"é",  u"'';",
    };
    return QString::fromUtf16(pieces[random() % pieces.size()]);
}

QString pieces(Random &random, unsigned most)
{
    QString text;
    for (std::size_t count = random() % (most + 1); count > 0; --count)
        text += piece(random);
    return text;
}

/// Both sides in words; empty when they are the same.
QString difference(const Script &edited, const Script &anew)
{
    if (edited == anew)
        return {};
    QString text = QStringLiteral("text: %1\n").arg(anew.text());
    for (const Script *script : {&edited, &anew}) {
        text += script == &edited ? QStringLiteral("edited:\n") : QStringLiteral("anew:\n");
        for (const Statement &statement : script->statements())
            text += QStringLiteral("  %1 (line %2): %3\n")
                        .arg(statement.start())
                        .arg(statement.line())
                        .arg(statement.text());
    }
    return text;
}

} // namespace

void ScriptEditsTest::knownTraps_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<QString>("before"); ///< what is taken away stands between two |
    QTest::addColumn<QString>("added");
    const auto row = [](const char *before, const char *added, Language language = Language::InfluxQl) {
        QTest::addRow("%s + %s", before, added) << language << QString::fromUtf8(before) << QString::fromUtf8(added);
    };
    row("SELECT 1; SELECT ||2; SELECT 3", "1");
    row("||", "SELECT 1; SELECT 2");
    row("|SELECT 1; SELECT 2|", "");
    row("SELECT 1; SELECT 2||", ";");
    row("SELECT 1|;| SELECT 2", "");
    row("SELECT 1; ;|;| ; SELECT 2", "\n\n");
    // A quote, a comment or a regex that begins or ends here changes what comes behind, and what came before.
    row("SELECT 1; ||SELECT 2; SELECT 3", "'");
    row("SELECT 1; ||SELECT 2\n; SELECT 3", "/* ");
    row("SELECT 1; /* SELECT 2; SELECT 3; ||SELECT 4; SELECT 5", "*/");
    row("SELECT a FROM /x; SELECT 2; SELECT 3|| ;\n SELECT 4", "/");
    row("SELECT a FROM /x; SELECT 2; SELECT 3|/| ;\n SELECT 4", "");
    row("SELECT a FROM /x; SELECT 2; SELECT 3|\n|/ ; SELECT 4", "");
    row("SELECT 1; -||- SELECT 2; SELECT 3\n; SELECT 4", " ");
    row("SELECT 'x'||; SELECT 2'; SELECT 3", "'", Language::Sql);
    row("SELECT 'x; SELECT 2'|'|; SELECT 3", "", Language::Sql);
    row("a = \"${b||}\"; c", "\"x\"", Language::Flux);
    // Where no statement is.
    row("SELECT 1;\n||\n\nSELECT 2", "-- ");
    row("-- x||\nSELECT 1;\nSELECT 2", "\n");
    row("SELECT 1; -- x; y||", "\nz");
}

void ScriptEditsTest::knownTraps()
{
    QFETCH(const Language, language);
    QFETCH(QString, before);
    QFETCH(const QString, added);
    const qsizetype position = before.indexOf(u'|');
    const qsizetype removed = before.lastIndexOf(u'|') - position - 1;
    before.remove(u'|');
    Script script(before, language);
    script.replace(position, removed, added);
    const QString after = QString(before).replace(position, removed, added);
    QCOMPARE(script.text(), after);
    QCOMPARE(difference(script, Script(after, language)), QString());
}

void ScriptEditsTest::randomEdits_data()
{
    QTest::addColumn<Language>("language");
    QTest::newRow("InfluxQL") << Language::InfluxQl;
    QTest::newRow("SQL") << Language::Sql;
    QTest::newRow("Flux") << Language::Flux;
}

void ScriptEditsTest::randomEdits()
{
    QFETCH(const Language, language);
    for (unsigned seed = 0; seed < 150; ++seed) {
        Random random(seed);
        Script script(pieces(random, 120), language);
        for (int edit = 0; edit < 60; ++edit) {
            const QString &text = script.text();
            const auto position = qsizetype(random() % std::size_t(text.size() + 1));
            // Mostly a key press; sometimes a word or a line goes.
            const qsizetype longest = std::min<qsizetype>(text.size() - position, random() % 4 == 0 ? 30 : 1);
            const auto removed = qsizetype(random() % std::size_t(longest + 1));
            script.replace(position, removed, random() % 3 == 0 ? pieces(random, 8) : piece(random));
            const QString problem = difference(script, Script(script.text(), language));
            QVERIFY2(problem.isEmpty(),
                     qPrintable(QStringLiteral("seed %1, edit %2\n%3").arg(seed).arg(edit).arg(problem)));
        }
        // As it is run: each alone.
        for (const Statement &statement : script.statements())
            QCOMPARE(difference(Script(statement), Script(statement.text(), language)), QString());
    }
}

/// Only the neighbourhood is read again: the others are the very same objects.
void ScriptEditsTest::whatIsFarAwayIsKept()
{
    QString text;
    for (int i = 0; i < 1'000; ++i)
        text += QStringLiteral("SELECT v FROM m%1 WHERE h = 'a;b';\n").arg(i);
    Script script(text);
    const Script old = script;
    script.replace(old.statements()[500].start() + 7, 1, QStringLiteral("w,\n x"));
    QCOMPARE(script.statements().size(), 1'000);
    int fresh = 0;
    for (qsizetype i = 0; i < 1'000; ++i) {
        if (script.statements()[i].text().constData() != old.statements()[i].text().constData())
            ++fresh;
    }
    QCOMPARE(fresh, 1);
    QCOMPARE(script.statements()[999].start(), old.statements()[999].start() + 4);
    QCOMPARE(script.statements()[999].line(), old.statements()[999].line() + 1);
    QVERIFY(old == Script(text)); // a copy stays what it was
}

} // namespace penstock

QTEST_GUILESS_MAIN(penstock::ScriptEditsTest)
#include "scriptedits_test.moc"
