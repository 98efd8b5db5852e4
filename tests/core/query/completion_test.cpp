// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/completion.h"

#include <QTest>

using namespace penstock;

namespace {

using Kind = Completion::Kind;

CompletionSource source(Kind kind, const QStringList &names)
{
    QList<NameList::Name> items;
    for (const QString &name : names)
        items.append({name, {}});
    return {kind, std::make_shared<const NameList>(items)};
}

QStringList namesOf(const CompletionList &list)
{
    QStringList names;
    for (const Completion &one : list.shown)
        names += one.name;
    return names;
}

} // namespace

class CompletionTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beginningsOfAllKindsComeFirst()
    {
        const CompletionList list =
            completionsFor({source(Kind::Keyword, {QStringLiteral("SERIES"), QStringLiteral("USER")}),
                            source(Kind::Tag, {QStringLiteral("user"), QStringLiteral("series_id")}),
                            source(Kind::Field, {QStringLiteral("closer"), QStringLiteral("served")})},
                           QStringLiteral("ser"), 100);
        QCOMPARE(namesOf(list),
                 (QStringList{QStringLiteral("served"), QStringLiteral("series_id"), QStringLiteral("SERIES"),
                              QStringLiteral("closer"), QStringLiteral("user"), QStringLiteral("USER")}));
        QCOMPARE(list.more, 0U);
    }

    void sameNameOfTwoMeasurementsIsOneChoice()
    {
        const CompletionList list =
            completionsFor({source(Kind::Tag, {QStringLiteral("host")}), source(Kind::Tag, {QStringLiteral("host")}),
                            source(Kind::Field, {QStringLiteral("host")})},
                           {}, 100);
        QCOMPARE(list.shown.size(), 2);
    }

    void saysHowManyMoreThereAre()
    {
        QStringList names;
        for (int i = 0; i < 500; ++i)
            names += QStringLiteral("m%1").arg(i);
        const CompletionList list = completionsFor({source(Kind::Measurement, names)}, QStringLiteral("m"), 200);
        QCOMPARE(list.shown.size(), 200);
        QCOMPARE(list.more, 300U);
    }

    void writesWhatTheLanguageNeeds_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("text");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("result"); // | is the caret
        const auto row = [](const char *title, Language language, const char *text, Kind kind, const char *name,
                            const char *result) {
            QTest::newRow(title) << language << QString::fromUtf8(text) << kind << QString::fromUtf8(name)
                                 << QString::fromUtf8(result);
        };
        row("a keyword", Language::InfluxQl, "SE|", Kind::Keyword, "SELECT", "SELECT|");
        row("a small keyword", Language::InfluxQl, "se|", Kind::Keyword, "SELECT", "select|");
        row("a function", Language::InfluxQl, "SELECT me| FROM x", Kind::Function, "mean", "SELECT mean(|) FROM x");
        row("a function with brackets", Language::InfluxQl, "SELECT me|(a)", Kind::Function, "mean", "SELECT mean(|a)");
        row("a field", Language::InfluxQl, "SELECT us| FROM x", Kind::Field, "usage \"idle\"",
            "SELECT \"usage \\\"idle\\\"\"| FROM x");
        row("a field in quotes", Language::InfluxQl, "SELECT \"us|\" FROM x", Kind::Field, "usage",
            "SELECT \"usage\"| FROM x");
        row("time", Language::InfluxQl, "SELECT ti| FROM x", Kind::Column, "time", "SELECT time| FROM x");
        row("a value", Language::InfluxQl, "SELECT a FROM x WHERE h = 'a|'", Kind::Value, "a'; DROP DATABASE x --",
            "SELECT a FROM x WHERE h = 'a\\'; DROP DATABASE x --'|");
        row("a value without quotes yet", Language::InfluxQl, "SELECT a FROM x WHERE h = |", Kind::Value, "a",
            "SELECT a FROM x WHERE h = 'a'|");
        row("a field of SQL", Language::Sql, "SELECT us| FROM x", Kind::Field, "a\"b", "SELECT \"a\"\"b\"| FROM x");
        row("a value of SQL", Language::Sql, "SELECT a FROM x WHERE h = '|'", Kind::Value, "o'clock",
            "SELECT a FROM x WHERE h = 'o''clock'|");
        row("a bucket of Flux", Language::Flux, "from(bucket: \"b|\")", Kind::Database, "my \"b\"",
            "from(bucket: \"my \\\"b\\\"\"|)");
        row("a column of Flux", Language::Flux, "r.ho|", Kind::Tag, "host", "r.host|");
        row("a column of Flux with a space", Language::Flux, "r.ho|", Kind::Tag, "host name", "r[\"host name\"]|");
        row("a column of Flux in brackets", Language::Flux, "r[\"ho|\"]", Kind::Tag, "host", "r[\"host\"|]");
        row("a word of Flux", Language::Flux, "im|", Kind::Keyword, "import", "import|");
        row("a parameter", Language::InfluxQl, "WHERE h = $h|", Kind::Parameter, "host", "WHERE h = $host|");
    }

    void writesWhatTheLanguageNeeds()
    {
        QFETCH(Language, language);
        QFETCH(QString, text);
        QFETCH(Kind, kind);
        QFETCH(QString, name);
        const qsizetype caret = text.indexOf(u'|');
        text.remove(caret, 1);
        const Script script(text, language);
        const CompletionPlace place = completionPlace(script, caret);
        const CompletionText written = completionText({kind, name, {}}, place, script);
        text.replace(written.start, written.length, written.text);
        QTEST(text.insert(written.start + written.caret, u'|'), "result");
    }
};

QTEST_APPLESS_MAIN(CompletionTest)
#include "completion_test.moc"
