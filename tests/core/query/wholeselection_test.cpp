// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/script.h"
#include "core/query/wholeselection.h"

#include <QTest>

using namespace penstock;

class WholeSelectionTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void selections_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected"); ///< "source, source: field::type … (name …)", several SELECT by " | "
        QTest::addColumn<Language>("language");
        const auto row = [](const char *text, const char *expected, Language language = Language::InfluxQl) {
            QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(expected) << language;
        };
        row("SELECT * FROM cpu", "cpu");
        row("select * from \"my cpu\" where v * 2 > 1", "\"my cpu\"");
        row("SELECT * FROM db.rp.cpu, \"d b\"..mem,/x,y|FROM/ , cpu WHERE a = 'b'",
            "db.rp.cpu, \"d b\"..mem, /x,y|FROM/, cpu");
        row("SELECT * FROM a, a", "a");
        row("SELECT * FROM rp./.*/ GROUP BY * ORDER BY time LIMIT 5", "rp./.*/");
        row("SELECT * FROM a tz('Europe/Berlin')", "a");
        row("SELECT * FROM $m", "$m");
        row("SELECT *, v FROM a", "a");
        row("SELECT v, * FROM a", "a");
        row("SELECT mean(*) FROM a GROUP BY time(1m)", "a");
        row("SELECT *::field FROM a", "a");
        row("SELECT * INTO copy FROM a", "a");
        row("SELECT *, \"v w\"::String, f::boolean FROM a, b", "a, b: v w::string f::boolean");
        row("SELECT * FROM a -- of all\n, b", "a, b");
        row("SELECT *::tag, f FROM a", "a (f)");
        row("SELECT v FROM a GROUP BY *", "a (v)");
        row("SELECT v * 2, (v) * w FROM a", "a (v w)");
        row("SELECT '*' FROM a", "");
        row("SELECT * FROM (SELECT v FROM a)", "a (v)");
        row("SELECT v FROM (SELECT * FROM a, b WHERE f > 1)", "a, b");
        row("SELECT * FROM c, (SELECT * FROM a, b), d WHERE f > 1", "c, d | a, b");
        row("SELECT * FROM (SELECT * FROM (SELECT *, v::string FROM a))", "a: v::string");
        row("SELECT v FROM a, b", "a, b (v)");
        row("SELECT v FROM /a|b/", "/a|b/ (v)");
        row("SELECT mean(\"v w\") AS w, v, v + 1 INTO t FROM a, rp.b WHERE x > 1 GROUP BY y", "a, rp.b (v w v)");
        row("SELECT v::field, v::string, w::float AS s FROM a, b", "a, b: v::field v::string w::float (v)");
        row("SELECT v::string FROM a, b", "");
        row("SELECT v, * FROM a, b", "a, b");
        row("SELECT v FROM a, a", "a (v)");
        row("SELECT v FROM a, (SELECT w FROM b)", "a (v) | b (w)");
        row("SELECT v FROM (SELECT w FROM a, b)", "a, b (w)");
        row("SELECT /v|w/ FROM a", "a (/v|w/)");
        row("SELECT mean(/^v\\/s$/), f FROM a WHERE host =~ /x/", "a (f /^v/s$/)");
        row("SELECT /v/, * FROM a", "a");
        row("SELECT v / w / x FROM a", "a (v w x)");
        row("SELECT count(v) FROM /a/ WHERE time > 0", "/a/ (v)");
        row("SELECT v::string FROM a", "");
        row("SELECT *", "");
        row("SELECT * FROM", "");
        row("SHOW FIELD KEYS FROM a", "");
        row("EXPLAIN SELECT * FROM a", "");
        row("SELECT * FROM a", "", Language::Sql);
    }

    void selections()
    {
        QFETCH(const QString, text);
        QFETCH(const Language, language);
        const Script script(text, language);
        QCOMPARE(script.statements().size(), qsizetype(1));
        QStringList found;
        for (const WholeSelection &selection : wholeSelectionsOf(script.statements().first())) {
            QStringList casts;
            for (const WholeSelection::Cast &cast : selection.casts)
                casts += cast.field + QStringLiteral("::") + cast.type;
            const QString sources = selection.sources.join(QStringLiteral(", "));
            found += casts.isEmpty() ? sources : sources + QStringLiteral(": ") + casts.join(u' ');
            QStringList names = selection.fields;
            for (const QString &pattern : selection.patterns)
                names += u'/' + pattern + u'/';
            if (!names.isEmpty())
                found.last() += QStringLiteral(" (%1)").arg(names.join(u' '));
        }
        QTEST(found.join(QStringLiteral(" | ")), "expected");
    }

    void asksForFields_data()
    {
        QTest::addColumn<QStringList>("asked"); ///< of v, speed, Speed/2
        QTest::newRow("SELECT * FROM a") << QStringList{QStringLiteral("v"), QStringLiteral("speed"),
                                                        QStringLiteral("Speed/2")};
        QTest::newRow("SELECT v FROM a") << QStringList{QStringLiteral("v")};
        QTest::newRow("SELECT /ee/ FROM a") << QStringList{QStringLiteral("speed"), QStringLiteral("Speed/2")};
        QTest::newRow("SELECT v, /(?i)^SPEED$/ FROM a") << QStringList{QStringLiteral("v"), QStringLiteral("speed")};
        QTest::newRow("SELECT max(/d\\/2/) FROM a") << QStringList{QStringLiteral("Speed/2")};
        QTest::newRow("SELECT /none/ FROM a") << QStringList();
        // What is not understood may be each of them.
        QTest::newRow("SELECT /(/ FROM a")
            << QStringList{QStringLiteral("v"), QStringLiteral("speed"), QStringLiteral("Speed/2")};
    }

    void asksForFields()
    {
        const Script script(QString::fromLatin1(QTest::currentDataTag()));
        const QList<WholeSelection> found = wholeSelectionsOf(script.statements().first());
        QCOMPARE(found.size(), 1);
        QStringList asked;
        for (const QString &field : {QStringLiteral("v"), QStringLiteral("speed"), QStringLiteral("Speed/2")}) {
            if (found.first().asksFor(field))
                asked += field;
        }
        QTEST(asked, "asked");
    }

    void plainOnes_data()
    {
        QTest::addColumn<bool>("isPlain");
        for (const char *text : {"SELECT * FROM a", "SELECT *, v::string FROM a", "SELECT v, \"w x\"::field FROM a, b",
                                 "SELECT *::field FROM a WHERE v > 2 GROUP BY host LIMIT 5"})
            QTest::newRow(text) << true;
        for (const char *text :
             {"SELECT mean(*) FROM a", "SELECT v AS w FROM a, b", "SELECT v + w FROM a, b", "SELECT v, (w) FROM a, b",
              "SELECT v - 1 FROM a, b", "SELECT DISTINCT v FROM a, b", "SELECT *, v * 2 FROM a",
              "SELECT * INTO b FROM a", "SELECT v AS w FROM (SELECT * FROM a)"})
            QTest::newRow(text) << false;
    }

    void plainOnes()
    {
        const Script script(QString::fromLatin1(QTest::currentDataTag()));
        const QList<WholeSelection> found = wholeSelectionsOf(script.statements().first());
        QCOMPARE(found.size(), 1);
        QTEST(found.first().isPlain, "isPlain");
    }
};

QTEST_GUILESS_MAIN(WholeSelectionTest)
#include "wholeselection_test.moc"
