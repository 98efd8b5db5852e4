// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/script.h"

#include <QTest>

namespace penstock {

class DestructionTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void t4_3_whatDestroysIsSeen_data();
    void t4_3_whatDestroysIsSeen();
    void namesWhatItTakes_data();
    void namesWhatItTakes();
    void t4_3_onlyWholeKnownVerbsChangeData_data();
    void t4_3_onlyWholeKnownVerbsChangeData();
};

void DestructionTest::t4_3_whatDestroysIsSeen_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("found"); // verb|object
    const auto row = [](const char *text, const QStringList &found, Language language = Language::InfluxQl) {
        QTest::newRow(text) << language << QString::fromUtf8(text) << found;
    };
    row("SELECT * FROM cpu", {});
    row("SELECT * FROM cpu WHERE note = 'DROP DATABASE x'", {});
    row("-- DROP DATABASE x\nSHOW DATABASES", {});
    row("drop measurement \"we ird\"", {QStringLiteral("DROP MEASUREMENT|\"we ird\"")});
    row("DROP /* all of it */ DATABASE\n  plant", {QStringLiteral("DROP DATABASE|plant")});
    row("DROP RETENTION POLICY rp ON db", {QStringLiteral("DROP RETENTION POLICY|rp ON db")});
    row("DROP SERIES FROM cpu WHERE host = 'a;b'", {QStringLiteral("DROP SERIES|FROM cpu WHERE host = 'a;b'")});
    row("DELETE FROM cpu WHERE time < 0", {QStringLiteral("DELETE|FROM cpu WHERE time < 0")});
    row("DELETE WHERE host = 'a'", {QStringLiteral("DELETE|WHERE host = 'a'")});
    row("ALTER RETENTION POLICY rp ON db DURATION 1h", {QStringLiteral("ALTER RETENTION POLICY|rp ON db DURATION 1h")});
    row("ALTER RETENTION POLICY rp ON db", {});
    row("ALTER RETENTION POLICY rp ON db DEFAULT REPLICATION 1 SHARD DURATION 1h", {});
    row("ALTER RETENTION POLICY rp ON db DURATION inf", {});
    row("ALTER RETENTION POLICY rp ON db SHARD DURATION 1h DURATION 0s DEFAULT", {});
    row("ALTER RETENTION POLICY rp ON db SHARD DURATION 1h DURATION 10d",
        {QStringLiteral("ALTER RETENTION POLICY|rp ON db SHARD DURATION 1h DURATION 10d")});
    row("ALTER RETENTION POLICY rp ON db DURATION $time",
        {QStringLiteral("ALTER RETENTION POLICY|rp ON db DURATION $time")});
    row("ALTER RETENTION POLICY rp ON db DURATION", {QStringLiteral("ALTER RETENTION POLICY|rp ON db DURATION")});
    row("SELECT 1; DROP USER eve; DELETE FROM m", {QStringLiteral("DROP USER|eve"), QStringLiteral("DELETE|FROM m")});
    row("DROP", {QStringLiteral("DROP|")});
    row("CREATE DATABASE x", {});
    row("DROP TABLE t", {QStringLiteral("DROP TABLE|t")}, Language::Sql);
    row("ALTER TABLE t DROP COLUMN c", {QStringLiteral("ALTER TABLE|t DROP COLUMN c")}, Language::Sql);
    row("TRUNCATE TABLE t", {QStringLiteral("TRUNCATE TABLE|t")}, Language::Sql);
    row("UPDATE t SET a = 1", {QStringLiteral("UPDATE|t SET a = 1")}, Language::Sql);
    row("from(bucket: \"b\") |> drop(columns: [\"x\"])", {}, Language::Flux);
}

void DestructionTest::t4_3_whatDestroysIsSeen()
{
    QFETCH(const Language, language);
    QFETCH(const QString, text);
    QFETCH(const QStringList, found);
    QStringList seen;
    for (const Destruction &destruction : Script(text, language).destructions())
        seen += destruction.verb + u'|' + destruction.object;
    QCOMPARE(seen, found);
    for (const Destruction &destruction : Script(text, language).destructions())
        QCOMPARE(destruction.isAlteration, destruction.verb.startsWith(QStringLiteral("ALTER")));
}

void DestructionTest::namesWhatItTakes_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<Language>("language");
    const auto row = [](const char *text, const char *name, Language language = Language::InfluxQl) {
        QTest::newRow(text) << QString::fromUtf8(name) << language;
    };
    row("DROP DATABASE plant", "plant");
    row("drop measurement \"we ird\"", "we ird");
    row("DROP MEASUREMENT \"a\\\"b\"", "a\"b");
    row("DROP RETENTION POLICY rp ON db", "rp");
    row("DROP SERIES FROM \"db\".\"rp\".\"cpu\" WHERE host = 'a'", "cpu");
    row("DELETE FROM db..cpu WHERE time < 0", "cpu");
    row("DROP SHARD 17", "17");
    row("DELETE WHERE host = 'a'", "");
    row("DROP SERIES WHERE host = 'a'", "");
    row("DELETE FROM /.*/", "");
    row("DROP SERIES FROM a, b", "");
    row("DROP", "");
    row("DROP TABLE IF EXISTS \"T\";", "T", Language::Sql);
    row("UPDATE t SET a = 1", "t", Language::Sql);
}

void DestructionTest::namesWhatItTakes()
{
    QFETCH(const QString, name);
    QFETCH(const Language, language);
    const QList<Destruction> found = Script(QString::fromUtf8(QTest::currentDataTag()), language).destructions();
    QCOMPARE(found.size(), 1);
    QCOMPARE(found[0].name, name);
}

void DestructionTest::t4_3_onlyWholeKnownVerbsChangeData_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("changes");
    for (const char *text : {"S", "SE", "SELEC", "\"quoted\"", "SELECT * FROM cpu", "SHOW USERS", "", "frobnicate x"})
        QTest::newRow(text) << QString::fromLatin1(text) << false;
    for (const char *text : {"DROP", "drop measurement m", "CREATE DATABASE x", "SELECT a INTO b FROM c",
                             "KILL QUERY 1", "SELECT 1; DELETE FROM m"})
        QTest::newRow(text) << QString::fromLatin1(text) << true;
}

void DestructionTest::t4_3_onlyWholeKnownVerbsChangeData()
{
    QFETCH(const QString, text);
    QFETCH(const bool, changes);
    QCOMPARE(Script(text).changesData(), changes);
}

} // namespace penstock

QTEST_GUILESS_MAIN(penstock::DestructionTest)
#include "destruction_test.moc"
