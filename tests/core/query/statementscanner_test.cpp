// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/statementscanner.h"

#include <QTest>

using namespace penstock;

class StatementScannerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tokens_data();
    void tokens();
};

namespace {

// One letter for each token that is not white space, then its text: W(SELECT) R(/x/)
QString described(const QString &text, Language language)
{
    QString result;
    QString everything;
    StatementScanner scanner(text, language);
    while (const auto token = scanner.next()) {
        everything += scanner.textOf(*token);
        if (token->kind == StatementScanner::Token::Kind::Space)
            continue;
        result += QStringLiteral(" CSIRWNO;")[static_cast<int>(token->kind)];
        result += QStringLiteral("(%1)").arg(scanner.textOf(*token));
    }
    return everything == text ? result : QStringLiteral("lost text: ") + everything;
}

} // namespace

void StatementScannerTest::tokens_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<Language>("language");
    const auto row = [](const char *name, const QString &text, const QString &expected,
                        Language language = Language::InfluxQl) {
        QTest::newRow(name) << text << expected << language;
    };
    row("empty", QString(), QString());
    row("words", QStringLiteral("SELECT a_1"), QStringLiteral("W(SELECT)W(a_1)"));
    row("division", QStringLiteral("SELECT a / b / c"), QStringLiteral("W(SELECT)W(a)O(/)W(b)O(/)W(c)"));
    row("division of a quoted name", QStringLiteral(R"("a"/"b")"), QStringLiteral(R"(I("a")O(/)I("b"))"));
    row("division after a call", QStringLiteral("f(a)/2/3"), QStringLiteral("W(f)O(()W(a)O())O(/)N(2)O(/)N(3)"));
    row("regex after from", QStringLiteral("FROM /a;b/"), QStringLiteral("W(FROM)R(/a;b/)"));
    row("regex after =~", QStringLiteral("h =~ /a'b/"), QStringLiteral("W(h)O(=~)R(/a'b/)"));
    row("regex after !~", QStringLiteral("h!~/a/"), QStringLiteral("W(h)O(!~)R(/a/)"));
    row("regex with a slash", QStringLiteral(R"(FROM /a\/b/)"), QStringLiteral(R"(W(FROM)R(/a\/b/))"));
    row("regex after a dot", QStringLiteral(R"(FROM "d"."r"./x/)"),
        QStringLiteral(R"(W(FROM)I("d")O(.)I("r")O(.)R(/x/))"));
    row("regex as argument", QStringLiteral("mean(/x/)"), QStringLiteral("W(mean)O(()R(/x/)O())"));
    row("regex as field", QStringLiteral("select /x/"), QStringLiteral("W(select)R(/x/)"));
    row("regex in GROUP BY", QStringLiteral("BY /x/"), QStringLiteral("W(BY)R(/x/)"));
    row("regex left open", QStringLiteral("FROM /a"), QStringLiteral("W(FROM)O(/)W(a)"));
    row("comment to the end of the line", QStringLiteral("a--b;'\nc"), QStringLiteral("W(a)C(--b;')W(c)"));
    row("comment in stars", QStringLiteral("a/*;'\n*/b"), QStringLiteral("W(a)C(/*;'\n*/)W(b)"));
    row("comment left open", QStringLiteral("a/*b"), QStringLiteral("W(a)C(/*b)"));
    row("escaped quotes", QStringLiteral(R"('a\'b' "c\"d")"), QStringLiteral(R"(S('a\'b')I("c\"d"))"));
    row("backslash before the end", QStringLiteral(R"('a\\' b)"), QStringLiteral(R"(S('a\\')W(b))"));
    row("quote in the other quotes", QStringLiteral(R"("it's" 'a"b')"), QStringLiteral(R"(I("it's")S('a"b'))"));
    row("quote left open", QStringLiteral("'a\nb"), QStringLiteral("S('a)W(b)"));
    row("quote open after a backslash", QStringLiteral("'a\\\nb'"), QStringLiteral("S('a\\)W(b)S(')"));
    row("duration", QStringLiteral("time(1h30m)"), QStringLiteral("W(time)O(()N(1h30m)O())"));
    row("operators", QStringLiteral("a>=1.5;"), QStringLiteral("W(a)O(>=)N(1.5);(;)"));
    row("other alphabets", QStringLiteral("größe=水"), QStringLiteral("W(größe)O(=)W(水)"));

    const Language sql = Language::Sql;
    row("SQL: doubled quotes", QStringLiteral(R"('it''s' "a""b")"), QStringLiteral(R"(S('it''s')I("a""b"))"), sql);
    row("SQL: a backslash is text", QStringLiteral(R"('a\' b)"), QStringLiteral(R"(S('a\')W(b))"), sql);
    row("SQL: quotes over lines", QStringLiteral("'a\n;b' c"), QStringLiteral("S('a\n;b')W(c)"), sql);
    row("SQL: quote left open", QStringLiteral("a 'b\nc"), QStringLiteral("W(a)S('b\nc)"), sql);
    row("SQL: quote that ends with a pair", QStringLiteral("'a''"), QStringLiteral("S('a'')"), sql);
    row("SQL: no regex", QStringLiteral("SELECT /a'b/'"), QStringLiteral("W(SELECT)O(/)W(a)S('b/')"), sql);
    row("SQL: comments", QStringLiteral("a--'\n/*'*/b"), QStringLiteral("W(a)C(--')C(/*'*/)W(b)"), sql);

    const Language flux = Language::Flux;
    row("Flux: string", QStringLiteral(R"(a: "b\"c" d)"), QStringLiteral(R"(W(a)O(:)S("b\"c")W(d))"), flux);
    row("Flux: string over lines", QStringLiteral("\"a\nb\" c"), QStringLiteral("S(\"a\nb\")W(c)"), flux);
    row("Flux: apostrophe", QStringLiteral("a ' b"), QStringLiteral("W(a)O(')W(b)"), flux);
    row("Flux: comment", QStringLiteral("a // \"\nb /* c"), QStringLiteral("W(a)C(// \")W(b)O(/)O(*)W(c)"), flux);
    row("Flux: interpolation", QStringLiteral(R"("a ${r["b"] + "c ${d}"} e" f)"),
        QStringLiteral(R"(S("a ${r["b"] + "c ${d}"} e")W(f))"), flux);
    row("Flux: braces in an interpolation", QStringLiteral(R"("${ {a: 1}.a }" b)"),
        QStringLiteral(R"(S("${ {a: 1}.a }")W(b))"), flux);
    row("Flux: escaped interpolation", QStringLiteral(R"("\${" b)"), QStringLiteral(R"(S("\${")W(b))"), flux);
    row("Flux: regex", QStringLiteral(R"(a =~ /"\/x/ |> b)"), QStringLiteral(R"(W(a)O(=~)R(/"\/x/)O(|)O(>)W(b))"),
        flux);
    row("Flux: regex after return", QStringLiteral(R"(return /"/)"), QStringLiteral(R"(W(return)R(/"/))"), flux);
    row("Flux: division", QStringLiteral("a / b[0] / c"), QStringLiteral("W(a)O(/)W(b)O([)N(0)O(])O(/)W(c)"), flux);
}

void StatementScannerTest::tokens()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QFETCH(Language, language);
    QCOMPARE(described(text, language), expected);
}

QTEST_GUILESS_MAIN(StatementScannerTest)

#include "statementscanner_test.moc"
