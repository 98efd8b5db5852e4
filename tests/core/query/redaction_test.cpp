// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/redaction.h"

#include <QTest>

namespace penstock {

class RedactionTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void t4_5_secretsOfStatementsAreNotKept_data();
    void t4_5_secretsOfStatementsAreNotKept();
    void everythingElseIsKept_data();
    void everythingElseIsKept();
};

void RedactionTest::t4_5_secretsOfStatementsAreNotKept_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("kept");
    const auto row = [](Language language, const char *text, const char *kept) {
        QTest::newRow(text) << language << QString::fromLatin1(text) << QString::fromLatin1(kept);
    };
    row(Language::InfluxQl, "CREATE USER bob WITH PASSWORD 'hush'",
        "CREATE USER bob WITH PASSWORD /* password not kept */");
    row(Language::InfluxQl, "create user bob with password 'hush' with all privileges; SHOW USERS",
        "create user bob with password /* password not kept */ with all privileges; SHOW USERS");
    row(Language::InfluxQl, "CREATE USER bob WITH PASSWORD 'hus",
        "CREATE USER bob WITH PASSWORD /* password not kept */");
    row(Language::InfluxQl, "CREATE USER bob WITH PASSWORD hush",
        "CREATE USER bob WITH PASSWORD /* password not kept */");
    row(Language::InfluxQl, "CREATE USER bob WITH PASSWORD \"hush\"",
        "CREATE USER bob WITH PASSWORD /* password not kept */");
    row(Language::InfluxQl, "SET PASSWORD FOR \"bob\" = 'hush'", "SET PASSWORD FOR \"bob\" = /* password not kept */");
    row(Language::InfluxQl, "SET PASSWORD FOR bob='hush' -- note",
        "SET PASSWORD FOR bob=/* password not kept */ -- note");
    row(Language::InfluxQl, "CREATE SUBSCRIPTION s ON d.r DESTINATIONS ALL 'http://me:hush@host:8086', 'udp://h:9'",
        "CREATE SUBSCRIPTION s ON d.r DESTINATIONS ALL 'http://me:@host:8086', 'udp://h:9'");
    row(Language::Flux, "from(bucket: \"b\", host: \"h\", token: \"hush\")",
        "from(bucket: \"b\", host: \"h\", token: \"\")");
    row(Language::Flux, "http.post(headers: {\"Authorization\": \"Token hush\", x: \"y\"})",
        "http.post(headers: {\"Authorization\": \"\", x: \"y\"})");
    row(Language::Flux, "sql.from(dataSourceName: \"postgres://me:hush@host/db\")",
        "sql.from(dataSourceName: \"postgres://me:@host/db\")");
    row(Language::Flux, "password = \"hush\"", "password = \"\"");
}

void RedactionTest::t4_5_secretsOfStatementsAreNotKept()
{
    QFETCH(const Language, language);
    QFETCH(const QString, text);
    QFETCH(const QString, kept);
    QCOMPARE(withoutSecrets(text, language), kept);
}

void RedactionTest::everythingElseIsKept_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<QString>("text");
    const auto row = [](Language language, const char *text) {
        QTest::newRow(text) << language << QString::fromUtf8(text);
    };
    row(Language::InfluxQl, "SELECT password, 'x' FROM users WHERE password = 'y'");
    row(Language::InfluxQl, "CREATE USER bob");
    row(Language::InfluxQl, "SELECT * FROM \"with password\" -- WITH PASSWORD 'x'\n WHERE a = 'Ü'");
    row(Language::Flux, "from(bucket: \"token\")\n  |> filter(fn: (r) => r.token == \"x\")");
    row(Language::Sql, "SELECT password FROM t");
}

void RedactionTest::everythingElseIsKept()
{
    QFETCH(const Language, language);
    QFETCH(const QString, text);
    QCOMPARE(withoutSecrets(text, language), text);
}

} // namespace penstock

QTEST_GUILESS_MAIN(penstock::RedactionTest)
#include "redaction_test.moc"
