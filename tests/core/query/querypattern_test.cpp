// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/querypattern.h"

#include <QTest>

using namespace penstock;

using Values = QHash<QString, QString>;
using Kind = QueryPattern::Placeholder::Kind;

class QueryPatternTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fill_data();
    void fill();
    void a26_bracesOfARegexStayText();
    void refuse_data();
    void refuse();
    void preview_data();
    void preview();
    void placeholders();
    void otherLanguages_data();
    void otherLanguages();
    void bind_data();
    void bind();
};

namespace {

QueryPattern patternOf(const QString &text)
{
    return QueryPattern(QStringLiteral("p"), QString(), text);
}

} // namespace

void QueryPatternTest::fill_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Values>("values");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &text, const Values &values, const QString &expected) {
        QTest::newRow(name) << text << values << expected;
    };
    const QString m = QStringLiteral("m");
    row("no placeholder", QStringLiteral("SHOW DATABASES"), {}, QStringLiteral("SHOW DATABASES"));
    row("identifier", QStringLiteral(R"(FROM "{m}")"), {{m, QStringLiteral("order")}},
        QStringLiteral(R"(FROM "order")"));
    row("hostile identifier", QStringLiteral(R"(DROP MEASUREMENT "{m}")"),
        {{m, QStringLiteral(R"(x"; DROP DATABASE "y)")}},
        QStringLiteral(R"(DROP MEASUREMENT "x\"; DROP DATABASE \"y")"));
    row("hostile string", QStringLiteral("h = '{m}'"), {{m, QStringLiteral("' OR '' = '")}},
        QStringLiteral(R"(h = '\' OR \'\' = \'')"));
    row("the other quote needs no escape", QStringLiteral(R"("{m}" = '{m}')"), {{m, QStringLiteral(R"(a"b'c)")}},
        QStringLiteral(R"("a\"b'c" = 'a"b\'c')"));
    row("trailing backslash", QStringLiteral(R"(FROM "{m}" x)"), {{m, QStringLiteral(R"(a\)")}},
        QStringLiteral(R"(FROM "a\\" x)"));
    row("newline", QStringLiteral("h = '{m}'"), {{m, QStringLiteral("a\nb")}}, QStringLiteral(R"(h = 'a\nb')"));
    row("empty string", QStringLiteral("h = '{m}'"), {{m, QString()}}, QStringLiteral("h = ''"));
    row("part of a string", QStringLiteral("h = 'a{m}b{m}'"), {{m, QStringLiteral("1")}}, QStringLiteral("h = 'a1b1'"));
    row("value that looks like a placeholder", QStringLiteral(R"("{m}" '{n}')"),
        {{m, QStringLiteral("{n}")}, {QStringLiteral("n"), QStringLiteral("{m}")}}, QStringLiteral(R"("{n}" '{m}')"));
    row("number", QStringLiteral("LIMIT {m}"), {{m, QStringLiteral("10")}}, QStringLiteral("LIMIT 10"));
    row("negative fraction", QStringLiteral("v > {m}"), {{m, QStringLiteral("-1.5")}}, QStringLiteral("v > -1.5"));
    row("duration", QStringLiteral("now() - {m}"), {{m, QStringLiteral("1h30m")}}, QStringLiteral("now() - 1h30m"));
    row("microseconds", QStringLiteral("time({m})"), {{m, QStringLiteral("10µ")}}, QStringLiteral("time(10µ)"));
    row("word", QStringLiteral("ORDER BY time {m}"), {{m, QStringLiteral("DESC")}},
        QStringLiteral("ORDER BY time DESC"));
    row("regular expression", QStringLiteral("h =~ /{m}/"), {{m, QStringLiteral("^a/b\\/c{2}$")}},
        QStringLiteral("h =~ /^a\\/b\\/c{2}$/"));
    row("both forms", QStringLiteral(R"(SELECT {m}("v") AS "{m}")"), {{m, QStringLiteral("mean")}},
        QStringLiteral(R"(SELECT mean("v") AS "mean")"));
    row("repetition in a regex", QStringLiteral("FROM /t{1}/ WHERE h =~ /{m}{2,3}/"), {},
        QStringLiteral("FROM /t{1}/ WHERE h =~ /{m}{2,3}/"));
    row("regex and placeholder", QStringLiteral(R"(FROM /t{1}/ WHERE "{m}" = 1)"), {{m, QStringLiteral("h")}},
        QStringLiteral(R"(FROM /t{1}/ WHERE "h" = 1)"));
    row("division is no regex", QStringLiteral("SELECT {m} / 2 / {m}"), {{m, QStringLiteral("v")}},
        QStringLiteral("SELECT v / 2 / v"));
    row("doubled braces", QStringLiteral(R"("{{m}}" '}}{{' {{ }})"), {}, QStringLiteral(R"("{m}" '}{' { })"));
    row("doubled braces around a placeholder", QStringLiteral(R"("{{{m}}}")"), {{m, QStringLiteral("x")}},
        QStringLiteral(R"("{x}")"));
    row("comments are plain", QStringLiteral("/* {a} */ SELECT 1 -- {b}"), {},
        QStringLiteral("/* {a} */ SELECT 1 -- {b}"));
    row("escaped quote before", QStringLiteral(R"('a\'{m}')"), {{m, QStringLiteral("'")}},
        QStringLiteral(R"('a\'\'')"));
    row("escaped backslash before", QStringLiteral(R"('\\{m}')"), {{m, QStringLiteral("'")}},
        QStringLiteral(R"('\\\'')"));
}

void QueryPatternTest::fill()
{
    QFETCH(QString, text);
    QFETCH(Values, values);
    const Result<QString> filled = patternOf(text).fill(values);
    QVERIFY2(filled.has_value(), filled ? "" : qPrintable(filled.error().message));
    QTEST(*filled, "expected");
}

void QueryPatternTest::a26_bracesOfARegexStayText()
{
    const Result<QString> filled = patternOf(QStringLiteral(R"(SELECT "{f}" FROM /t{1}{2,}/ WHERE h = '{{f}}')"))
                                       .fill({{QStringLiteral("f"), QStringLiteral("{1}")}});
    QCOMPARE(filled.value_or(QString()), QStringLiteral(R"(SELECT "{1}" FROM /t{1}{2,}/ WHERE h = '{f}')"));
}

void QueryPatternTest::refuse_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Values>("values");
    QTest::addColumn<QString>("named");
    const auto row = [](const char *name, const QString &text, const Values &values, const QString &named) {
        QTest::newRow(name) << text << values << named;
    };
    const QString quoted = QStringLiteral(R"(FROM "{m}")");
    const QString bare = QStringLiteral("LIMIT {m}");
    const QString m = QStringLiteral("m");
    row("missing", quoted, {}, QStringLiteral(": m."));
    row("two missing", QStringLiteral("'{b}' '{a}'"), {}, QStringLiteral(": a, b."));
    row("unknown", quoted, {{m, m}, {QStringLiteral("oops"), m}}, QStringLiteral(": oops."));
    row("unknown although only in a regex", QStringLiteral("FROM /a{m}/"), {{m, m}}, QStringLiteral(": m."));
    for (const char *value : {"", "(", "a\\", "*", "a\nb"})
        row(qPrintable(QStringLiteral("regex: ") + QString::fromUtf8(value)), QStringLiteral("FROM /{m}/"),
            {{m, QString::fromUtf8(value)}}, QStringLiteral("of m "));
    row("empty identifier", quoted, {{m, QString()}}, QStringLiteral("of m "));
    row("carriage return", quoted, {{m, QStringLiteral("a\rb")}}, QStringLiteral("of m "));
    row("zero character", quoted, {{m, QString(QChar::Null)}}, QStringLiteral("of m "));
    for (const char *value : {"", " ", "1; DROP DATABASE x", "1 -- x", "a b", "a.b", "5y", "m5 ", "'x'", "\"x\"", "1\n",
                              "--1", "5m-", "1e5", "x(", "/a/", "\xC3\xBC"})
        row(qPrintable(QStringLiteral("bare: ") + QString::fromUtf8(value)), bare, {{m, QString::fromUtf8(value)}},
            QStringLiteral("of m "));
    row("minus after minus", QStringLiteral("now() -{m}"), {{m, QStringLiteral("-5")}}, QStringLiteral("of m "));
    row("both forms need the strict one", QStringLiteral(R"("{m}" {m})"), {{m, QStringLiteral("a b")}},
        QStringLiteral("of m "));
    row("two are wrong", QStringLiteral("LIMIT {m} OFFSET {a}"),
        {{m, QStringLiteral("a b")}, {QStringLiteral("a"), {}}}, QStringLiteral("of m "));
    row("single brace", QStringLiteral("SELECT { 1"), {}, QStringLiteral("character 8"));
    row("closing brace", QStringLiteral(R"("a}")"), {}, QStringLiteral("character 3"));
    row("number in braces", QStringLiteral("SELECT {1}"), {}, QStringLiteral("character 8"));
    row("backslash before", QStringLiteral(R"("\{m}")"), {{m, m}}, QStringLiteral("character 5"));
}

void QueryPatternTest::refuse()
{
    QFETCH(QString, text);
    QFETCH(Values, values);
    QFETCH(QString, named);
    const Result<QString> filled = patternOf(text).fill(values);
    QVERIFY2(!filled.has_value(), filled ? qPrintable(*filled) : "");
    QCOMPARE(filled.error().kind, Error::Kind::BadInput);
    QVERIFY2(filled.error().message.contains(named), qPrintable(filled.error().message));
}

void QueryPatternTest::preview_data()
{
    QTest::addColumn<Values>("values");
    QTest::addColumn<QString>("expected");
    const QString m = QStringLiteral("m");
    const QString t = QStringLiteral("t");
    const QString n = QStringLiteral("n");
    QTest::newRow("nothing") << Values{} << QStringLiteral(R"(FROM "{m}" WHERE {h} = '{t}' LIMIT -{n})");
    QTest::newRow("one") << Values{{m, QStringLiteral("a\"b")}}
                         << QStringLiteral(R"(FROM "a\"b" WHERE {h} = '{t}' LIMIT -{n})");
    QTest::newRow("another") << Values{{t, QStringLiteral("it's")}, {m, QString()}}
                             << QStringLiteral(R"(FROM "{m}" WHERE {h} = 'it\'s' LIMIT -{n})");
    QTest::newRow("a wrong one") << Values{{m, QStringLiteral("a")}, {n, QStringLiteral("1; DROP")}}
                                 << QStringLiteral(R"(FROM "a" WHERE {h} = '{t}' LIMIT -{n})");
    QTest::newRow("a second minus sign") << Values{{n, QStringLiteral("-1")}}
                                         << QStringLiteral(R"(FROM "{m}" WHERE {h} = '{t}' LIMIT -{n})");
    QTest::newRow("all") << Values{{m, m}, {t, QStringLiteral("{n}")}, {n, QStringLiteral("1")}}
                         << QStringLiteral(R"(FROM "m" WHERE {h} = '{n}' LIMIT -1)");
}

void QueryPatternTest::preview()
{
    QFETCH(Values, values);
    QTEST(patternOf(QStringLiteral(R"(FROM "{m}" WHERE {{h}} = '{t}' LIMIT -{n})")).preview(values), "expected");
}

void QueryPatternTest::placeholders()
{
    const auto list = patternOf(QStringLiteral(R"(SELECT "{a}" WHERE x = '{b}' AND "{c}" = '{a}' LIMIT {b} /* {d} */ )"
                                               R"(AND h =~ /{e}/ {{f}})"))
                          .placeholders();
    QCOMPARE(list.size(), 4);
    QCOMPARE(list[0].name, QStringLiteral("a"));
    QCOMPARE(list[0].kind, Kind::Identifier);
    QCOMPARE(list[1].name, QStringLiteral("b"));
    QCOMPARE(list[1].kind, Kind::Bare);
    QCOMPARE(list[2].name, QStringLiteral("c"));
    QCOMPARE(list[2].kind, Kind::Identifier);
    QCOMPARE(list[3].name, QStringLiteral("e"));
    QCOMPARE(list[3].kind, Kind::Regex);
}

void QueryPatternTest::otherLanguages_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("expected"); ///< empty: refused
    const auto row = [](const char *name, Language language, const char *text, const char *value,
                        const char *expected) {
        QTest::newRow(name) << language << QString::fromUtf8(text) << QString::fromUtf8(value)
                            << QString::fromUtf8(expected);
    };
    row("SQL: identifier", Language::Sql, R"(FROM "{x}")", R"(a"; DROP TABLE b)", R"(FROM "a""; DROP TABLE b")");
    row("SQL: string", Language::Sql, "h = '{x}'", R"(\' OR 1)", R"(h = '\'' OR 1')");
    row("SQL: after a backslash", Language::Sql, R"(h = 'c:\{x}')", "d", R"(h = 'c:\d')");
    row("SQL: carriage return", Language::Sql, "h = '{x}'", "a\rb", "h = 'a\rb'");
    row("SQL: bare", Language::Sql, "LIMIT {x}", "1; DROP TABLE b", "");
    row("Flux: string", Language::Flux, R"(bucket: "{x}")", R"(a") |> to(bucket: "b)",
        R"(bucket: "a\") |> to(bucket: \"b")");
    row("Flux: interpolation", Language::Flux, R"(bucket: "{x}")", "${to()}", R"(bucket: "\${to()}")");
    row("Flux: duration", Language::Flux, "start: -{x}", "1mo", "start: -1mo");
    row("Flux: doubled braces", Language::Flux, "map(fn: (r) => ({{r with a: {x}}}))", "5",
        "map(fn: (r) => ({r with a: 5}))");
    row("Flux: line breaks", Language::Flux, "\"{x}\"\n|> b()", "a\r\nb", "\"a\\r\\nb\"\n|> b()");
    row("Flux: time", Language::Flux, "start: {x}", "2024-03-05T09:00:00.5Z", "start: 2024-03-05T09:00:00.5Z");
    row("Flux: no time", Language::Flux, "start: {x}", "2024-03-05T09:00:00.5Z) |> to(", "");
    row("Flux: regular expression", Language::Flux, "r.host =~ /{x}/", "^a/.*$", "r.host =~ /^a\\/.*$/");
    row("SQL: duration", Language::Sql, "INTERVAL '{x}'", "1h30m", "INTERVAL '1 hours 30 minutes'");
    row("SQL: spelled duration", Language::Sql, "interval '{x}'", "2 Days", "interval '2 Days'");
    row("SQL: no duration", Language::Sql, "INTERVAL '{x}'", "1 day' OR '", "");
    row("SQL: unknown unit", Language::Sql, "INTERVAL '{x}'", "1q", "");
    row("SQL: a part of an interval is text", Language::Sql, "INTERVAL '{x} days'", "2", "INTERVAL '2 days'");
    row("Flux: nothing for a number", Language::Flux, "n: {x}", "", "");
}

void QueryPatternTest::otherLanguages()
{
    QFETCH(Language, language);
    QFETCH(QString, text);
    QFETCH(QString, value);
    const Result<QString> filled =
        QueryPattern(QStringLiteral("p"), QString(), text, language).fill({{QStringLiteral("x"), value}});
    QTEST(filled.value_or(QString()), "expected");
}

// What aioinflux took: values by place, by name, and both; what it let pass in silence is refused.
void QueryPatternTest::bind_data()
{
    QTest::addColumn<QStringList>("values");
    QTest::addColumn<Values>("named");
    QTest::addColumn<QString>("expected");
    const QString m = QStringLiteral("measurement");
    const QString k = QStringLiteral("key");
    const QString both = QStringLiteral(R"(SHOW TAG VALUES FROM "m1" WITH key = "tag")");
    QTest::newRow("by place") << QStringList{QStringLiteral("m1"), QStringLiteral("tag")} << Values{} << both;
    QTest::newRow("by name") << QStringList{} << Values{{m, QStringLiteral("m1")}, {k, QStringLiteral("tag")}} << both;
    QTest::newRow("both") << QStringList{QStringLiteral("tag")} << Values{{m, QStringLiteral("m1")}} << both;
    QTest::newRow("the other name") << QStringList{QStringLiteral("m1")} << Values{{k, QStringLiteral("tag")}} << both;
    QTest::newRow("too many") << QStringList{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")} << Values{}
                              << QString();
    QTest::newRow("too few") << QStringList{QStringLiteral("a")} << Values{} << QString();
    QTest::newRow("an unknown name") << QStringList{QStringLiteral("a"), QStringLiteral("b")}
                                     << Values{{QStringLiteral("x"), QString()}} << QString();
}

void QueryPatternTest::bind()
{
    QFETCH(QStringList, values);
    QFETCH(Values, named);
    const QueryPattern pattern =
        patternOf(QStringLiteral(R"(SHOW TAG VALUES FROM "{measurement}" WITH key = "{key}")"));
    const Result<Values> bound = pattern.bind(values, named);
    const Result<QString> filled = bound ? pattern.fill(*bound) : Result<QString>(std::unexpected(bound.error()));
    QTEST(filled.value_or(QString()), "expected");
}

QTEST_GUILESS_MAIN(QueryPatternTest)

#include "querypattern_test.moc"
