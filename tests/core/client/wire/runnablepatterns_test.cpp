// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/wire/runnablepatterns.h"
#include "core/query/script.h"
#include "tests/support/recording.h"

#include <QTest>

#include <algorithm>

namespace penstock {

namespace {

/// What was asked in InfluxQL; empty: something else.
QString asked(const Recording &recording)
{
    const bool isQuery =
        recording.request.path().startsWith("/query") || recording.request.path().startsWith("/api/v3/query_influxql");
    return isQuery ? recording.parameter(QStringLiteral("q")).trimmed() : QString();
}

/// The server does not run such statements, whatever is there.
bool isRefused(const Recording &recording)
{
    for (const char *words : {"not implemented", "invalid SHOW statement", "must provide only one"}) {
        if (recording.answer.contains(words))
            return true;
    }
    return false;
}

QStringList names(Language language, Flavour flavour)
{
    QStringList all;
    const QList<PatternGroup> groups = runnablePatterns(language, flavour);
    for (const PatternGroup &group : groups) {
        for (const QueryPattern &pattern : group.patterns)
            all += pattern.name();
    }
    return all;
}

} // namespace

/// A server's kind decides which patterns are offered, as recorded servers answered.
class RunnablePatternsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asRecorded_data();
    void asRecorded();
    void oneOrSeveral();
    void offered_data();
    void offered();
    void everythingElsewhere();
    void inNoLanguageThatIsNotSpoken();
};

void RunnablePatternsTest::asRecorded_data()
{
    QTest::addColumn<Flavour>("flavour");
    QTest::newRow("influxdb-2.7.12") << Flavour::V2;
    QTest::newRow("influxdb-2.9.1") << Flavour::V2;
    QTest::newRow("influxdb3-core-3.6.0") << Flavour::V3;
}

void RunnablePatternsTest::asRecorded()
{
    QFETCH(const Flavour, flavour);
    int refused = 0;
    int taken = 0;
    for (const Recording &recording : recordings::of(QString::fromLatin1(QTest::currentDataTag()))) {
        const Script script(asked(recording));
        if (script.statements().size() != 1)
            continue;
        if (!isRefused(recording) && recording.fact(u"status") >= 400)
            continue; // for its login, its database or its wording
        const bool runs = runsStatement(flavour, script.statements().constFirst());
        QVERIFY2(runs != isRefused(recording), qPrintable(recording.id() + u' ' + script.text()));
        ++(runs ? taken : refused);
    }
    QVERIFY2(refused >= 3, qPrintable(QString::number(refused)));
    QVERIFY2(taken >= 20, qPrintable(QString::number(taken)));
}

/// 2.x runs several statements of one text, 3.x does not.
void RunnablePatternsTest::oneOrSeveral()
{
    for (const Recording &recording : recordings::of(QStringLiteral("influxdb3-core-3.6.0"))) {
        if (Script(asked(recording)).statements().size() > 1)
            QVERIFY2(isRefused(recording), qPrintable(recording.id()));
    }
    const auto hasSeveral = [](Flavour flavour) {
        const QList<PatternGroup> groups = runnablePatterns(Language::InfluxQl, flavour);
        return std::ranges::any_of(groups, [](const PatternGroup &group) {
            return std::ranges::any_of(group.patterns, [](const QueryPattern &pattern) {
                return Script(pattern.text()).statements().size() > 1;
            });
        });
    };
    QVERIFY(hasSeveral(Flavour::V2));
    QVERIFY(!hasSeveral(Flavour::V3));
    QVERIFY(!hasSeveral(Flavour::V3Distributed));
}

void RunnablePatternsTest::offered_data()
{
    QTest::addColumn<Flavour>("flavour");
    QTest::addColumn<QStringList>("there");
    QTest::addColumn<QStringList>("missing");
    const QStringList reading{QStringLiteral("select_recent"),  QStringLiteral("last_value"),
                              QStringLiteral("mean_by_window"), QStringLiteral("top_n"),
                              QStringLiteral("show_databases"), QStringLiteral("show_measurements"),
                              QStringLiteral("show_tag_keys"),  QStringLiteral("show_tag_values_from")};
    const QStringList ofOne{QStringLiteral("create_database"),   QStringLiteral("drop_database"),
                            QStringLiteral("show_users"),        QStringLiteral("show_continuous_queries"),
                            QStringLiteral("show_queries"),      QStringLiteral("show_shards"),
                            QStringLiteral("series_cardinality")};
    const QStringList ofTwo{QStringLiteral("show_series"), QStringLiteral("drop_measurement"),
                            QStringLiteral("delete_older_than"), QStringLiteral("time_span")};
    QTest::newRow("1.x") << Flavour::V1 << reading + ofOne + ofTwo << QStringList();
    QTest::newRow("2.x") << Flavour::V2 << reading + ofTwo << ofOne;
    QTest::newRow("3.x") << Flavour::V3 << reading << ofOne + ofTwo;
    QTest::newRow("3.x distributed") << Flavour::V3Distributed << reading << ofOne + ofTwo;
}

void RunnablePatternsTest::offered()
{
    QFETCH(const Flavour, flavour);
    QFETCH(const QStringList, there);
    QFETCH(const QStringList, missing);
    const QStringList offered = names(Language::InfluxQl, flavour);
    for (const QString &name : there)
        QVERIFY2(offered.contains(name), qPrintable(name));
    for (const QString &name : missing)
        QVERIFY2(!offered.contains(name), qPrintable(name));
    QCOMPARE(leftOutPatterns(Language::InfluxQl, flavour),
             names(Language::InfluxQl, Flavour::Unknown).size() - offered.size());
    QCOMPARE(leftOutPatterns(Language::InfluxQl, flavour) > 0, !missing.isEmpty());
}

/// In their own languages the servers run all there is, and so does one of which nothing is known.
void RunnablePatternsTest::everythingElsewhere()
{
    QCOMPARE(leftOutPatterns(Language::Flux, Flavour::V2), 0);
    QCOMPARE(leftOutPatterns(Language::Sql, Flavour::V3), 0);
    for (const Language language : {Language::InfluxQl, Language::Sql, Language::Flux})
        QCOMPARE(leftOutPatterns(language, Flavour::Unknown), 0);
}

void RunnablePatternsTest::inNoLanguageThatIsNotSpoken()
{
    QVERIFY(names(Language::Sql, Flavour::V1).isEmpty());
    QVERIFY(names(Language::Sql, Flavour::V2).isEmpty());
    QVERIFY(names(Language::Flux, Flavour::V3).isEmpty());
    QVERIFY(names(Language::Sql, Flavour::V3Distributed).isEmpty());
    for (const Flavour flavour : {Flavour::VictoriaMetrics, Flavour::QuestDb, Flavour::GreptimeDb})
        QVERIFY(names(Language::InfluxQl, flavour).isEmpty());
}

} // namespace penstock

QTEST_GUILESS_MAIN(penstock::RunnablePatternsTest)
#include "runnablepatterns_test.moc"
