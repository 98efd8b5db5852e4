// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/formatting.h"
#include "core/query/statementscanner.h"

#include <QTest>

#include <random>

using namespace penstock;

namespace {

/// What the text says: without white space; words in any case.
QStringList tokensOf(const QString &text, Language language)
{
    QStringList tokens;
    StatementScanner scanner(text, language);
    while (const auto token = scanner.next()) {
        if (token->kind == StatementScanner::Token::Kind::Space)
            continue;
        const QString piece = scanner.textOf(*token).toString();
        tokens +=
            token->kind == StatementScanner::Token::Kind::Word && language != Language::Flux ? piece.toUpper() : piece;
    }
    return tokens;
}

/// Where Flux ends statements: before the tokens with these numbers.
QList<qsizetype> linesOf(const QString &text)
{
    QList<qsizetype> lines;
    qsizetype number = 0;
    StatementScanner scanner(text, Language::Flux);
    while (const auto token = scanner.next()) {
        if (token->kind != StatementScanner::Token::Kind::Space)
            ++number;
        else if (scanner.textOf(*token).contains(u'\n') && number > 0)
            lines += number;
    }
    return lines;
}

} // namespace

class FormattingTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isEasyToRead_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("formatted");
        const auto row = [](const char *name, Language language, const char *text, const char *formatted) {
            QTest::newRow(name) << language << QString::fromUtf8(text) << QString::fromUtf8(formatted);
        };
        row("a select", Language::InfluxQl,
            "select  mean(a),max( b )as m from x where time>now()-1h and (h='a' or h='b') group by time(1m),h limit 5",
            "SELECT mean(a), max(b) AS m\nFROM x\nWHERE time > now()-1h\n  AND (h = 'a' OR h = 'b')\nGROUP BY "
            "time(1m), "
            "h\nLIMIT 5");
        row("a subquery", Language::InfluxQl, "SELECT a FROM (SELECT b FROM c WHERE d = 1 AND e = 2) WHERE f = 3",
            "SELECT a\nFROM (SELECT b\n  FROM c\n  WHERE d = 1\n    AND e = 2)\nWHERE f = 3");
        row("several", Language::InfluxQl, "SELECT 1;SHOW TAG KEYS FROM x; \n\n\n\nSELECT 2\n",
            "SELECT 1;\nSHOW TAG KEYS FROM x;\n\nSELECT 2\n");
        row("comments", Language::InfluxQl, "-- first\nSELECT a, -- the a\n b /* c */ FROM x",
            "-- first\nSELECT a, -- the a\nb /* c */\nFROM x");
        row("names stay", Language::InfluxQl, "SELECT \"from\" FROM db.\"where\".limit",
            "SELECT \"from\"\nFROM db.\"where\".limit");
        row("regex", Language::InfluxQl, "SELECT /a  b/ FROM /^x  /", "SELECT /a  b/\nFROM /^x  /");
        row("between", Language::Sql, "SELECT a FROM t WHERE b BETWEEN 1 AND 2 AND c=3",
            "SELECT a\nFROM t\nWHERE b BETWEEN 1 AND 2\n  AND c = 3");
        row("signs", Language::InfluxQl, "SELECT a - -1, a--1\n+2 FROM x", "SELECT a - -1, a--1\n+2\nFROM x");
        row("a pipe", Language::Flux, "from(bucket: \"b\")|>range(start: -1h)   |> filter(fn: (r) => r.a == 1)",
            "from(bucket: \"b\")\n    |>range(start: -1h)\n    |> filter(fn: (r) => r.a == 1)");
        row("lines of Flux", Language::Flux, "x = 1\n\n\n  y = f(\na: 1,\n  b: {c: 2},\n)\n// end",
            "x = 1\n\ny = f(\n    a: 1,\n    b: {c: 2},\n)\n// end");
    }

    void isEasyToRead()
    {
        QFETCH(Language, language);
        QFETCH(QString, text);
        const QString formatted = formattedQuery(text, language);
        QTEST(formatted, "formatted");
        QCOMPARE(tokensOf(formatted, language), tokensOf(text, language));
        QCOMPARE(formattedQuery(formatted, language), formatted);
    }

    /// Of texts put together at random, broken ones among them.
    void neverChangesWhatIsSaid_data()
    {
        QTest::addColumn<Language>("language");
        QTest::newRow("InfluxQL") << Language::InfluxQl;
        QTest::newRow("SQL") << Language::Sql;
        QTest::newRow("Flux") << Language::Flux;
    }

    void neverChangesWhatIsSaid()
    {
        QFETCH(Language, language);
        const QStringList pieces{
            QStringLiteral("select"), QStringLiteral("FROM"),    QStringLiteral("where"),   QStringLiteral("and"),
            QStringLiteral("OR"),     QStringLiteral("group"),   QStringLiteral("by"),      QStringLiteral("limit"),
            QStringLiteral("cpu"),    QStringLiteral("\"a b\""), QStringLiteral("'x; y'"),  QStringLiteral("/r e/"),
            QStringLiteral("1.5"),    QStringLiteral("10m"),     QStringLiteral("("),       QStringLiteral(")"),
            QStringLiteral("["),      QStringLiteral("]"),       QStringLiteral("{"),       QStringLiteral("}"),
            QStringLiteral(","),      QStringLiteral(";"),       QStringLiteral("."),       QStringLiteral("="),
            QStringLiteral("<"),      QStringLiteral(">"),       QStringLiteral("!"),       QStringLiteral("~"),
            QStringLiteral("-"),      QStringLiteral("+"),       QStringLiteral("*"),       QStringLiteral("/"),
            QStringLiteral("|"),      QStringLiteral("|>"),      QStringLiteral("$"),       QStringLiteral(":"),
            QStringLiteral("-- c\n"), QStringLiteral("// c\n"),  QStringLiteral("/* c */"), QStringLiteral("'"),
            QStringLiteral("\""),     QStringLiteral("between"), QStringLiteral("ü"),       QStringLiteral("union")};
        const QStringList gaps{QString(),
                               QStringLiteral(" "),
                               QStringLiteral("   "),
                               QStringLiteral("\n"),
                               QStringLiteral("\n\n\n "),
                               QStringLiteral("\t")};
        std::mt19937 random(20'260'101);
        const auto any = [&random](const QStringList &list) {
            return list.at(qsizetype(random() % std::mt19937::result_type(list.size())));
        };
        for (int round = 0; round < 20'000; ++round) {
            QString text;
            for (std::mt19937::result_type i = random() % 20; i > 0; --i)
                text += any(pieces) + any(gaps);
            const QString formatted = formattedQuery(text, language);
            if (tokensOf(formatted, language) != tokensOf(text, language))
                QCOMPARE(formatted, text); // shows both
            if (formattedQuery(formatted, language) != formatted)
                QCOMPARE(formattedQuery(formatted, language), formatted);
            if (language != Language::Flux)
                continue;
            const QList<qsizetype> before = linesOf(text);
            const QList<qsizetype> after = linesOf(formatted);
            for (const qsizetype line : before)
                QVERIFY2(after.contains(line) || line == tokensOf(text, language).size(), qPrintable(text));
        }
    }
};

QTEST_APPLESS_MAIN(FormattingTest)
#include "formatting_test.moc"
