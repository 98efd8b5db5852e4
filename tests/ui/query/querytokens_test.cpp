// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/querytokens.h"

#include <QTest>

using namespace penstock;

namespace {

/// One letter for each kind, then the text: K<SELECT> F<mean> …
QString spell(const QString &line, const QList<QueryToken> &tokens)
{
    static const QString letters = QStringLiteral("KFISRN#P.");
    QStringList words;
    for (const QueryToken &token : tokens)
        words += letters[int(token.kind)] + u'<' + line.mid(token.start, token.length) + u'>';
    return words.join(u' ');
}

} // namespace

class QueryTokensTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void line_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("tokens");
        QTest::addColumn<Language>("language");
        const auto row = [](const char *name, const char *line, const char *tokens,
                            Language language = Language::InfluxQl) {
            QTest::newRow(name) << QString::fromUtf8(line) << QString::fromUtf8(tokens) << language;
        };
        row("empty", "", "");
        row("statement", "select mean(\"cpu\") from \"a\\\"b\"",
            "K<select> F<mean> .<(> I<\"cpu\"> .<)> K<from> I<\"a\\\"b\">");
        row("string", "WHERE \"host\" = 'it\\'s'", "K<WHERE> I<\"host\"> .<=> S<'it\\'s'>");
        row("duration", "time > now() - 1h30m", ".<time> .<>> F<now> .<(> .<)> .<-> N<1h30m>");
        row("numbers", "1 1.5 10u", "N<1> N<1.5> N<10u>");
        row("comment", "LIMIT 1 -- the first", "K<LIMIT> N<1> #<-- the first>");
        row("block comment", "/* a */ SHOW", "#</* a */> K<SHOW>");
        row("a comment mark in a string", "'-- no'", "S<'-- no'>");
        row("regular expression", "FROM /cpu.*/", "K<FROM> R</cpu.*/>");
        row("division", "a / b / c", ".<a> .</> .<b> .</> .<c>");
        row("placeholder", "SHOW STATS FOR {name}", "K<SHOW> K<STATS> K<FOR> P<{name}>");
        row("bound parameter", "x = $host", ".<x> .<=> P<$host>");
        row("open string ends with the line", "'abc", "S<'abc>");
        row("SQL", "SELECT date_bin(INTERVAL '1 hour', time) -- by hour",
            "K<SELECT> F<date_bin> .<(> K<INTERVAL> S<'1 hour'> .<,> .<time> .<)> #<-- by hour>", Language::Sql);
        row("SQL has no regular expressions", "1 FROM /x/", "N<1> K<FROM> .</> .<x> .</>", Language::Sql);
        row("Flux", "from(bucket: \"b\") |> range(start: -1h) // the last hour",
            "F<from> .<(> .<bucket> .<:> S<\"b\"> .<)> .<|> .<>> F<range> .<(> .<start> .<:> .<-> N<1h> .<)> "
            "#<// the last hour>",
            Language::Flux);
        row("Flux minds letter case", "import IMPORT", "K<import> .<IMPORT>", Language::Flux);
        row("words of other scripts", "größe", ".<größe>");
    }

    void line()
    {
        QFETCH(QString, line);
        QFETCH(Language, language);
        bool inComment = false;
        QTEST(spell(line, tokenizeQuery(line, language, inComment)), "tokens");
        QVERIFY(!inComment);
    }

    void commentsOverLines()
    {
        bool inComment = false;
        const QString first = QStringLiteral("SELECT 1 /* from here");
        QCOMPARE(spell(first, tokenizeQuery(first, Language::InfluxQl, inComment)),
                 QStringLiteral("K<SELECT> N<1> #</* from here>"));
        QVERIFY(inComment);
        const QString second = QStringLiteral("SELECT 'still a comment'");
        QCOMPARE(spell(second, tokenizeQuery(second, Language::InfluxQl, inComment)),
                 QStringLiteral("#<%1>").arg(second));
        QVERIFY(inComment);
        QVERIFY(tokenizeQuery(QString(), Language::InfluxQl, inComment).isEmpty());
        QVERIFY(inComment);
        const QString third = QStringLiteral("to here */ FROM x");
        QCOMPARE(spell(third, tokenizeQuery(third, Language::InfluxQl, inComment)),
                 QStringLiteral("#<to here */> K<FROM> .<x>"));
        QVERIFY(!inComment);
    }
};

QTEST_MAIN(QueryTokensTest)
#include "querytokens_test.moc"
