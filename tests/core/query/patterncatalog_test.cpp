// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/patterncatalog.h"
#include "core/query/script.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <array>

using namespace penstock;

class PatternCatalogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesAndTitlesDiffer();
    void texts_data();
    void texts();
    void everyQuestionHasItsPlaces();
    void hostileValuesStayInside_data();
    void hostileValuesStayInside();
};

namespace {

constexpr std::array languages = {Language::InfluxQl, Language::Sql, Language::Flux};

QList<QueryPattern> all()
{
    QList<QueryPattern> result;
    for (const Language language : languages) {
        for (const PatternGroup &group : builtInPatterns(language))
            result += group.patterns;
    }
    return result;
}

QString filled(const QueryPattern &pattern, const QString &quotedValue)
{
    QHash<QString, QString> values;
    for (const QueryPattern::Placeholder &placeholder : pattern.placeholders()) {
        using Kind = QueryPattern::Placeholder::Kind;
        values.insert(placeholder.name,
                      placeholder.kind == Kind::Bare       ? QStringLiteral("5")
                      : placeholder.kind == Kind::Duration ? QStringLiteral("5m")
                      : placeholder.kind == Kind::Regex
                          ? QRegularExpression::escape(QString(quotedValue).remove(u'\n')) // has one line
                          : quotedValue);
    }
    return pattern.fill(values).value_or(QString());
}

} // namespace

void PatternCatalogTest::namesAndTitlesDiffer()
{
    for (const Language language : languages) {
        QSet<QString> names;
        QSet<QString> titles;
        for (const PatternGroup &group : builtInPatterns(language)) {
            QVERIFY(!group.title.isEmpty());
            QVERIFY(!group.patterns.isEmpty());
            for (const QueryPattern &pattern : group.patterns) {
                QCOMPARE(pattern.language(), language);
                QVERIFY(!names.contains(pattern.name()));
                QVERIFY(!titles.contains(pattern.title()));
                names.insert(pattern.name());
                titles.insert(pattern.title());
            }
        }
    }
}

// The final list of aioinflux 0.6.1 comes first; texts with every placeholder filled with x or 5.
void PatternCatalogTest::texts_data()
{
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &expected) { QTest::newRow(name) << expected; };
    // Of another language: its name, a colon and the pattern's.
    row("create_database", QStringLiteral(R"(CREATE DATABASE "x")"));
    row("drop_database", QStringLiteral(R"(DROP DATABASE "x")"));
    row("drop_measurement", QStringLiteral(R"(DROP MEASUREMENT "x")"));
    row("select_all", QStringLiteral(R"(SELECT * FROM "x")"));
    row("show_databases", QStringLiteral("SHOW DATABASES"));
    row("show_continuous_queries", QStringLiteral("SHOW CONTINUOUS QUERIES"));
    row("show_measurements", QStringLiteral("SHOW MEASUREMENTS"));
    row("show_retention_policies", QStringLiteral("SHOW RETENTION POLICIES"));
    row("show_users", QStringLiteral("SHOW USERS"));
    row("show_series", QStringLiteral("SHOW SERIES"));
    row("show_series_from", QStringLiteral(R"(SHOW SERIES FROM "x")"));
    row("show_tag_keys", QStringLiteral("SHOW TAG KEYS"));
    row("show_tag_values", QStringLiteral(R"(SHOW TAG VALUES WITH key = "x")"));
    row("show_tag_keys_from", QStringLiteral(R"(SHOW TAG KEYS FROM "x")"));
    row("show_tag_values_from", QStringLiteral(R"(SHOW TAG VALUES FROM "x" WITH key = "x")"));
    row("show_field_keys", QStringLiteral("SHOW FIELD KEYS"));
    row("show_field_keys_from", QStringLiteral(R"(SHOW FIELD KEYS FROM "x")"));
    row("series_cardinality", QStringLiteral("SHOW SERIES CARDINALITY"));
    row("select_recent", QStringLiteral(R"(SELECT * FROM "x" WHERE $timeFilter ORDER BY time DESC LIMIT 5)"));
    row("last_value", QStringLiteral(R"(SELECT last("x") FROM "x" GROUP BY *)"));
    row("mean_by_window", QStringLiteral(R"(SELECT mean("x") FROM "x" WHERE $timeFilter )"
                                         R"(GROUP BY time(5), * fill(none))"));
    row("top_n", QStringLiteral(R"(SELECT top("x", 5) FROM "x" WHERE $timeFilter)"));
    row("sql:mean_by_window",
        QStringLiteral(R"(SELECT date_bin(INTERVAL '5 minutes', time) AS time, avg("x") AS mean FROM "x" )"
                       R"(WHERE $timeFilter GROUP BY 1 ORDER BY 1)"));
    row("sql:show_measurements", QStringLiteral("SHOW TABLES"));
    row("flux:show_tag_values_from",
        QStringLiteral("from(bucket: \"x\")\n"
                       "  |> range(start: time(v: -9223372036854775806), stop: time(v: 9223372036854775806))\n"
                       "  |> filter(fn: (r) => r._measurement == \"x\")\n  |> keep(columns: [\"x\"])\n  |> group()\n"
                       "  |> distinct(column: \"x\")"));
    row("flux:last_value", QStringLiteral("from(bucket: \"x\")\n  |> $timeFilter\n  |> filter(fn: (r) => "
                                          "r._measurement == \"x\" and r._field == \"x\")\n  |> last()"));
    row("count_rows", QStringLiteral(R"(SELECT count(*) FROM "x" WHERE $timeFilter)"));
}

void PatternCatalogTest::texts()
{
    const QStringList words = QString::fromLatin1(QTest::currentDataTag()).split(u':');
    const Language language = words.size() > 1 ? *languageFromName(words.constFirst()) : Language::InfluxQl;
    const std::optional<QueryPattern> pattern = findPattern(builtInPatterns(language), words.constLast());
    QVERIFY(pattern);
    QTEST(filled(*pattern, QStringLiteral("x")), "expected");
}

// One command line fits all servers: what a question wants to know has the same name in each language.
void PatternCatalogTest::everyQuestionHasItsPlaces()
{
    const QSet<QString> known{QStringLiteral("measurement"), QStringLiteral("field"),   QStringLiteral("tag"),
                              QStringLiteral("value"),       QStringLiteral("key"),     QStringLiteral("duration"),
                              QStringLiteral("window"),      QStringLiteral("limit"),   QStringLiteral("count"),
                              QStringLiteral("percent"),     QStringLiteral("seconds"), QStringLiteral("unit"),
                              QStringLiteral("regex"),       QStringLiteral("db"),      QStringLiteral("policy"),
                              QStringLiteral("database")};
    for (const QueryPattern &pattern : all()) {
        for (const QueryPattern::Placeholder &placeholder : pattern.placeholders())
            QVERIFY2(known.contains(placeholder.name), qPrintable(pattern.name() + u' ' + placeholder.name));
    }
}

void PatternCatalogTest::hostileValuesStayInside_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Language>("language");
    for (const QueryPattern &pattern : all())
        QTest::addRow("%s %s", qPrintable(languageName(pattern.language())), qPrintable(pattern.name()))
            << pattern.text() << pattern.language();
}

void PatternCatalogTest::hostileValuesStayInside()
{
    QFETCH(QString, text);
    QFETCH(Language, language);
    const QueryPattern pattern(QString(), QString(), text, language);
    const Script plain(filled(pattern, QStringLiteral("x")), language);
    QVERIFY(!plain.text().isEmpty());
    for (const QString &value :
         {QStringLiteral(R"(x"; DROP DATABASE "y)"), QStringLiteral("x'; DROP DATABASE \"y\" --"),
          QStringLiteral(R"(x\)"), QStringLiteral("\\\"; DROP DATABASE y\n"), QStringLiteral("/*"),
          QStringLiteral("\") |> to(bucket: \"y\")"), QStringLiteral("${to()}")}) {
        const QString statement = filled(pattern, value);
        QVERIFY(!statement.isEmpty());
        const Script hostile(statement, language);
        QCOMPARE(hostile.statements().size(), plain.statements().size());
        QCOMPARE(hostile.isReadOnly(), plain.isReadOnly());
        QVERIFY(language != Language::InfluxQl || !statement.contains(u'\n'));
    }
}

QTEST_GUILESS_MAIN(PatternCatalogTest)

#include "patterncatalog_test.moc"
