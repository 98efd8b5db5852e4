// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/lookstatement.h"
#include "tests/support/influxdserver.h"

#include <QTest>

using namespace penstock;

namespace {

const QString hostile = QStringLiteral("a\"b\\c'd;e f");

} // namespace

class LookStatementTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void texts_data()
    {
        QTest::addColumn<Look>("look");
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("tag");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, Look look, Language language, const char *tag, const QString &text) {
            QTest::newRow(name) << look << language << QString::fromLatin1(tag) << text;
        };
        row("InfluxQL rows", Look::FirstRows, Language::InfluxQl, "",
            QStringLiteral("SELECT * FROM \"a\\\"b\\\\c'd;e f\" LIMIT 1000"));
        row("InfluxQL values", Look::Cardinality, Language::InfluxQl, "k",
            QStringLiteral("SHOW TAG VALUES EXACT CARDINALITY FROM \"a\\\"b\\\\c'd;e f\" WITH KEY = \"k\""));
        row("InfluxQL drop", Look::Drop, Language::InfluxQl, "",
            QStringLiteral("DROP MEASUREMENT \"a\\\"b\\\\c'd;e f\""));
        row("SQL rows", Look::FirstRows, Language::Sql, "",
            QStringLiteral("SELECT * FROM \"a\"\"b\\c'd;e f\" LIMIT 1000"));
        row("SQL columns", Look::Describe, Language::Sql, "",
            QStringLiteral("SELECT column_name, data_type FROM information_schema.columns WHERE table_schema = 'iox' "
                           "AND table_name = 'a\"b\\c''d;e f' ORDER BY column_name"));
        row("SQL values", Look::Cardinality, Language::Sql, "k",
            QStringLiteral("SELECT count(DISTINCT \"k\") AS count FROM \"a\"\"b\\c'd;e f\""));
        row("SQL has no series", Look::Cardinality, Language::Sql, "", QString());
        row("SQL drops nothing", Look::Drop, Language::Sql, "", QString());
        row("Flux rows", Look::FirstRows, Language::Flux, "",
            QStringLiteral("from(bucket: \"db\")\n  |> range(start: time(v: -9223372036854775806), "
                           "stop: time(v: 9223372036854775806))\n"
                           "  |> filter(fn: (r) => r._measurement == \"a\\\"b\\\\c'd;e f\")"
                           "\n  |> limit(n: 100)"));
        row("Flux drops nothing", Look::Drop, Language::Flux, "", QString());
    }

    void texts()
    {
        QFETCH(Look, look);
        QFETCH(Language, language);
        QFETCH(QString, tag);
        QTEST(lookStatement(look, {.database = QStringLiteral("db"), .measurement = hostile, .tag = tag}, language),
              "text");
    }

    /// A measurement may have its data in any policy of its database.
    void ofSeveralPolicies_data()
    {
        QTest::addColumn<Look>("look");
        QTest::addColumn<QString>("tag");
        QTest::addColumn<QString>("text");
        const QString sources = QStringLiteral("\"a b\".\"load %1\", \"week\".\"load %1\"");
        QTest::newRow("rows") << Look::FirstRows << QString()
                              << QStringLiteral("SELECT * FROM ") + sources + QStringLiteral(" LIMIT 1000");
        QTest::newRow("names") << Look::Describe << QString()
                               << QStringLiteral("SHOW FIELD KEYS FROM ") + sources +
                                      QStringLiteral("; SHOW TAG KEYS FROM ") + sources;
        QTest::newRow("values") << Look::Cardinality << QStringLiteral("k %2")
                                << QStringLiteral("SHOW TAG VALUES EXACT CARDINALITY FROM ") + sources +
                                       QStringLiteral(" WITH KEY = \"k %2\"");
        QTest::newRow("series") << Look::Cardinality << QString() << QStringLiteral("SHOW SERIES FROM ") + sources;
        QTest::newRow("span") << Look::TimeSpan << QString()
                              << QStringLiteral("SELECT * FROM ") + sources +
                                     QStringLiteral(" ORDER BY time LIMIT 1; SELECT * FROM ") + sources +
                                     QStringLiteral(" ORDER BY time DESC LIMIT 1");
        QTest::newRow("drop") << Look::Drop << QString() << QStringLiteral("DROP MEASUREMENT \"load %1\"");
    }

    void ofSeveralPolicies()
    {
        QFETCH(const Look, look);
        QFETCH(const QString, tag);
        LookPlace place{.database = QStringLiteral("db"), .measurement = QStringLiteral("load %1"), .tag = tag};
        place.policies = {QStringLiteral("a b"), QStringLiteral("week")};
        QTEST(lookStatement(look, place, Language::InfluxQl), "text");
        QVERIFY(!lookStatement(Look::FirstRows, place, Language::Sql).contains(u"week")); // has none
        place.policies = {QStringLiteral("week")};                                        // it is the default one
        QVERIFY(!lookStatement(look, place, Language::InfluxQl).contains(u"week"));
    }

    void percentSignsStay()
    {
        const LookPlace place{.database = QStringLiteral("db"), .measurement = QStringLiteral("load %1 %2")};
        QCOMPARE(lookStatement(Look::FirstRows, place, Language::InfluxQl),
                 QStringLiteral("SELECT * FROM \"load %1 %2\" LIMIT 1000"));
        QCOMPARE(lookStatement(Look::FirstRows, place, Language::Sql),
                 QStringLiteral("SELECT * FROM \"load %1 %2\" LIMIT 1000"));
        QVERIFY(lookStatement(Look::FirstRows, place, Language::Flux).contains(u"\"load %1 %2\""));
    }

    void whatIsNotThereHasNoStatement()
    {
        for (const Language language : {Language::InfluxQl, Language::Sql, Language::Flux}) {
            for (const Look look : {Look::FirstRows, Look::Describe, Look::TimeSpan})
                QCOMPARE(lookStatement(look, {.database = QStringLiteral("db")}, language), QString());
        }
        QCOMPARE(lookStatement(Look::Drop, {}, Language::InfluxQl), QString());
        QCOMPARE(lookStatement(Look::Drop, {.database = QStringLiteral("d"), .policy = QStringLiteral("p")},
                               Language::InfluxQl),
                 QStringLiteral("DROP RETENTION POLICY \"p\" ON \"d\""));
    }

    /// A real server understands them, names and all, and counts what is before 1970 and in the future.
    void aServerAnswers()
    {
        InfluxdServer server;
        QVERIFY2(server.start(), qPrintable(server.problem()));
        server.query(QStringLiteral("CREATE DATABASE db"));
        const QByteArray name = "it's\\ \"odd\"\\,;"; // in line protocol
        QCOMPARE(server.write(QStringLiteral("db"), name + ",k=x v=1 -86400000000000\n" + name + ",k=y v=2 1\n" + name +
                                                        ",k=y v=3 7258118400000000000\n"),
                 204);
        const LookPlace place{.database = QStringLiteral("db"), .measurement = QStringLiteral("it's \"odd\",;")};
        const auto answer = [&](Look look, const LookPlace &at) {
            return server.query(lookStatement(look, at, Language::InfluxQl), QStringLiteral("db"));
        };
        const auto hasAll = [](const QByteArray &text) {
            return text.contains("-86400000000000") && text.contains("7258118400000000000");
        };
        QVERIFY2(hasAll(answer(Look::FirstRows, place)), answer(Look::FirstRows, place).constData());
        QVERIFY2(hasAll(answer(Look::TimeSpan, place)), answer(Look::TimeSpan, place).constData());
        LookPlace field = place;
        field.field = QStringLiteral("v");
        QVERIFY2(hasAll(answer(Look::TimeSpan, field)), answer(Look::TimeSpan, field).constData());
        LookPlace tag = place;
        tag.tag = QStringLiteral("k");
        QVERIFY2(answer(Look::Cardinality, tag).contains("[[2]]"), answer(Look::Cardinality, tag).constData());
        // A series that lies in two shards is one.
        QCOMPARE(answer(Look::Cardinality, place).count("k="), 2);
        QVERIFY(answer(Look::Cardinality, {.database = QStringLiteral("db")}).contains("[[2]]"));
        QVERIFY(answer(Look::Describe, place).contains("fieldKey"));

        // What lies in another retention policy is found, too.
        server.query(QStringLiteral("CREATE RETENTION POLICY week ON db DURATION INF REPLICATION 1"));
        server.query(QStringLiteral("SELECT * INTO week.moved FROM /odd/ GROUP BY *"), QStringLiteral("db"));
        LookPlace moved{.database = QStringLiteral("db"), .measurement = QStringLiteral("moved")};
        QVERIFY(!hasAll(answer(Look::FirstRows, moved)));
        moved.policies = {QStringLiteral("autogen"), QStringLiteral("week")};
        QVERIFY2(hasAll(answer(Look::FirstRows, moved)), answer(Look::FirstRows, moved).constData());
        QVERIFY2(hasAll(answer(Look::TimeSpan, moved)), answer(Look::TimeSpan, moved).constData());
        QVERIFY(answer(Look::Describe, moved).contains("fieldKey"));
        QCOMPARE(answer(Look::Cardinality, moved).count("k="), 2);
        moved.tag = QStringLiteral("k");
        QVERIFY2(answer(Look::Cardinality, moved).contains("[[2]]"), answer(Look::Cardinality, moved).constData());
        const QByteArray dropped = answer(Look::Drop, place);
        QVERIFY2(!dropped.contains("error"), dropped.constData());
        QVERIFY(!hasAll(answer(Look::FirstRows, place)));
    }
};

QTEST_GUILESS_MAIN(LookStatementTest)
#include "lookstatement_test.moc"
