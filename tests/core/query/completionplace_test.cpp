// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/completionplace.h"

#include <QTest>

using namespace penstock;

namespace {

/// In one line: what is wanted, in which form, of what.
QString summary(const CompletionPlace &place)
{
    QStringList parts;
    const auto add = [&parts](bool is, const char *name) {
        if (is)
            parts += QString::fromLatin1(name);
    };
    add(place.keywords, "keywords");
    add(place.functions, "functions");
    add(place.databases, "databases");
    add(place.policies, "policies");
    add(place.measurements, "measurements");
    add(place.tags, "tags");
    add(place.fields, "fields");
    add(place.columns, "columns");
    add(place.values, "values");
    add(place.parameters, "parameters");
    add(place.times, "times");
    if (!place.tag.isEmpty())
        parts += QStringLiteral("of:") + place.tag;
    if (!place.sources.isEmpty() && (place.tags || place.fields || place.values))
        parts += QStringLiteral("from:") + place.sources.join(u'+');
    if (!place.database.isEmpty() && !place.isNothing())
        parts += QStringLiteral("in:") + place.database;
    return parts.join(u' ');
}

} // namespace

class CompletionPlaceTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wantsWhatFits_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("text"); // | is the caret
        QTest::addColumn<QString>("wanted");
        const auto row = [](Language language, const char *text, const char *wanted) {
            QTest::newRow(text) << language << QString::fromUtf8(text) << QString::fromUtf8(wanted);
        };
        const auto influxQl = [&row](const char *text, const char *wanted) { row(Language::InfluxQl, text, wanted); };
        influxQl("|", "keywords");
        influxQl("SEL|", "keywords");
        influxQl("SELECT 1; SH|", "keywords");
        influxQl("SELECT | FROM cpu", "keywords functions tags fields columns from:cpu");
        influxQl("SELECT mean(us|) FROM cpu", "keywords functions tags fields columns from:cpu");
        influxQl("SELECT \"us|\" FROM cpu", "tags fields columns from:cpu");
        influxQl("SELECT a, b| FROM db.rp.cpu", "keywords functions tags fields columns from:cpu in:db");
        influxQl("SELECT x FR|", "keywords");
        influxQl("SELECT * FROM |", "keywords databases measurements");
        influxQl("SELECT * FROM \"c|", "databases measurements");
        influxQl("SELECT * FROM cpu, m|", "keywords databases measurements");
        influxQl("SELECT * FROM db.|", "policies measurements");
        influxQl("SELECT * FROM db..c|", "measurements in:db");
        influxQl("SELECT * FROM \"db\".\"rp\".\"|", "measurements in:db");
        influxQl("SELECT * FROM cpu W|", "keywords");
        influxQl("SELECT * FROM cpu WHERE |", "keywords tags fields columns from:cpu");
        influxQl("SELECT * FROM cpu WHERE host = |", "values of:host from:cpu");
        influxQl("SELECT * FROM cpu WHERE \"host\" = 'a|'", "values of:host from:cpu");
        influxQl("SELECT * FROM cpu WHERE host != 'a' AND re|", "keywords tags fields columns from:cpu");
        influxQl("SELECT * FROM cpu WHERE host = 'a' |", "keywords");
        influxQl("SELECT * FROM cpu WHERE time > |", "keywords tags fields columns from:cpu");
        influxQl("SELECT * FROM cpu WHERE host =~ /a|/", "");
        influxQl("SELECT * FROM cpu WHERE host = $|", "parameters times");
        influxQl("SELECT * FROM cpu WHERE $ti|", "parameters times");
        influxQl("SELECT * FROM cpu GROUP BY |", "keywords functions tags columns from:cpu");
        influxQl("SELECT * FROM cpu LIMIT 1|", "");
        influxQl("SELECT * FROM (SELECT | FROM mem)", "keywords functions tags fields columns from:mem");
        influxQl("SELECT a AS b|", "");
        influxQl("SELECT a -- comm|", "");
        influxQl("SHOW TAG KEYS ON |", "keywords databases");
        influxQl("SHOW TAG VALUES FROM cpu WITH KEY = |", "keywords tags from:cpu");
        influxQl("SHOW TAG VALUES WITH KEY IN (|", "keywords tags");
        influxQl("DROP MEASUREMENT c|", "keywords databases measurements");
        influxQl("DROP DATABASE |", "keywords databases");
        influxQl("DROP RETENTION POLICY |", "keywords policies");

        const auto sql = [&row](const char *text, const char *wanted) { row(Language::Sql, text, wanted); };
        sql("SELECT * FROM |", "keywords measurements");
        sql("SELECT c| FROM cpu", "keywords functions tags fields columns from:cpu");
        sql("SELECT * FROM cpu WHERE host IN ('a', '|", "values of:host from:cpu");
        sql("SELECT * FROM cpu WHERE host NOT IN (|", "values of:host from:cpu");
        sql("SELECT cpu.| FROM cpu", "tags fields columns from:cpu");
        sql("SELECT * FROM a JOIN b ON |", "keywords functions tags fields columns from:a+b");
        sql("SELECT * FROM cpu ORDER BY |", "keywords functions tags fields columns from:cpu");

        const auto flux = [&row](const char *text, const char *wanted) { row(Language::Flux, text, wanted); };
        flux("fr|", "keywords functions");
        flux("from(bucket: \"|", "databases");
        flux("from(bucket: \"b\") |> filter(fn: (r) => r.|", "tags columns in:b");
        flux("from(bucket: \"b\") |> filter(fn: (r) => r[\"|", "tags fields columns in:b");
        flux("from(bucket: \"b\") |> filter(fn: (r) => r._measurement == \"|", "measurements in:b");
        flux("from(bucket: \"b\") |> filter(fn: (r) => r[\"_measurement\"] == \"m\" and r._field == \"|",
             "fields from:m in:b");
        flux("from(bucket: \"b\") |> filter(fn: (r) => r._measurement == \"m\" and r.host == |",
             "values of:host from:m in:b");
        flux("from(bucket: \"b\") |> filter(fn: (r) => r[\"host\"] != \"|", "values of:host in:b");
        flux("x |> group(columns: [\"a\", \"|", "tags fields columns");
        flux("x |> ag|", "keywords functions");
        flux("x == params.|", "parameters");
        flux("from(bucket: \"b\") |> $|", "times in:b");
        flux("// from(|", "");
    }

    void wantsWhatFits()
    {
        QFETCH(QString, text);
        QFETCH(Language, language);
        const qsizetype caret = text.lastIndexOf(u'|');
        text.remove(caret, 1);
        QTEST(summary(completionPlace(Script(text, language), caret)), "wanted");
    }

    void replacesWhatIsTyped_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("replaced");
        const auto row = [](const char *text, const char *typed, const char *replaced) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(typed) << QString::fromUtf8(replaced);
        };
        row("SELECT us|age FROM cpu", "us", "usage");
        row("SELECT | FROM cpu", "", "");
        row("SELECT \"us|age\" FROM cpu", "us", "\"usage\"");
        row("SELECT \"us| FROM cpu", "us", "\"us"); // not the rest of the line
        row("SELECT \"us| FROM \"cpu\"", "us", "\"us");
        row("SELECT \"a\"| FROM cpu", "", "");
        row("SELECT * FROM cpu WHERE host = 'a b|'", "a b", "'a b'");
        row("SELECT * FROM cpu WHERE host = 'a|", "a", "'a");
    }

    void replacesWhatIsTyped()
    {
        QFETCH(QString, text);
        const qsizetype caret = text.indexOf(u'|');
        text.remove(caret, 1);
        const CompletionPlace place = completionPlace(Script(text), caret);
        QTEST(place.typed, "typed");
        QTEST(text.mid(place.start, place.length), "replaced");
    }
};

QTEST_APPLESS_MAIN(CompletionPlaceTest)
#include "completionplace_test.moc"
