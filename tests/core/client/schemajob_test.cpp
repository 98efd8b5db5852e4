// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/client.h"
#include "core/client/schemajob.h"
#include "tests/core/client/awaitjob.h"
#include "tests/support/influxdserver.h"

#include <QTest>

namespace penstock {

/// Against a real InfluxDB 1.x with authentication.
class SchemaJobTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void createsADatabase();
    void schemaNames();
    void schemaOfNothing();

private:
    ClientSettings settings() const;

    InfluxdServer m_server{{.auth = true, .extraHttpConfig = {}, .extraDataConfig = {}}};
};

namespace {

const QString odd = QStringLiteral("a \"b\" 'c', ü=€");

QByteArray escaped(const QString &name)
{
    QByteArray bytes;
    for (const char byte : name.toUtf8()) {
        if (byte == ' ' || byte == ',' || byte == '=')
            bytes += '\\';
        bytes += byte;
    }
    return bytes;
}

} // namespace

ClientSettings SchemaJobTest::settings() const
{
    ClientSettings settings;
    settings.profile.url = m_server.url();
    settings.profile.user = QStringLiteral("admin");
    settings.secret = QStringLiteral("secret");
    return settings;
}

void SchemaJobTest::initTestCase()
{
    QVERIFY2(m_server.start(), qPrintable(m_server.problem()));
    m_server.query(QStringLiteral("CREATE DATABASE d"));
    m_server.query(QStringLiteral("CREATE RETENTION POLICY short ON d DURATION 2h REPLICATION 1"));
    m_server.query(QStringLiteral("CREATE USER \"ro\" WITH PASSWORD 'p:w ü'"));
    m_server.query(QStringLiteral("GRANT READ ON d TO ro"));
}

void SchemaJobTest::createsADatabase()
{
    Client client(settings());
    SchemaRequest request;
    request.kind = SchemaRequest::Kind::CreateDatabase;
    request.database = odd;
    for (int i = 0; i < 2; ++i) {
        QVERIFY(awaitJob(client.schema(request), [](const SchemaJob &job) {
            QVERIFY2(job.state() == Job::State::Succeeded, qPrintable(job.error().toText()));
        }));
    }
    ClientSettings login = settings();
    login.profile.user = QStringLiteral("ro");
    login.secret = QStringLiteral("p:w ü");
    Client reader(login);
    QVERIFY(awaitJob(reader.schema(request), [](const SchemaJob &job) {
        QCOMPARE(job.state(), Job::State::Failed);
        QCOMPARE(job.error().kind, Error::Kind::Permission);
    }));
}

void SchemaJobTest::schemaNames()
{
    m_server.query(QStringLiteral("CREATE DATABASE s"));
    QCOMPARE(m_server.write(QStringLiteral("s"), escaped(odd) + ",plain=1," + escaped(odd) + "=2 " + escaped(odd) +
                                                     "=1,count=5i,flag=true,word=\"x\" 1\nother v=1 1\n"),
             204);
    Client client(settings());
    SchemaRequest request;
    request.database = QStringLiteral("s");
    const auto fetch = [&](SchemaRequest::Kind kind, const QString &measurement) {
        request.kind = kind;
        request.measurement = measurement;
        QList<SchemaItem> items;
        const bool ended = awaitJob(client.schema(request), [&](const SchemaJob &job) {
            QVERIFY2(job.state() == Job::State::Succeeded, qPrintable(job.error().toText()));
            items = job.items();
        });
        return ended ? items : QList<SchemaItem>{};
    };
    const auto item = [](const QString &name, const char *detail = "", bool isDefault = false) {
        return SchemaItem{name, QString::fromLatin1(detail), isDefault};
    };
    using Kind = SchemaRequest::Kind;
    QVERIFY(fetch(Kind::Databases, {}).contains(item(QStringLiteral("s"))));
    QCOMPARE(fetch(Kind::RetentionPolicies, {}), QList{item(QStringLiteral("autogen"), "0s", true)});
    QCOMPARE(fetch(Kind::Measurements, {}), (QList{item(odd), item(QStringLiteral("other"))}));
    QCOMPARE(fetch(Kind::TagKeys, odd), (QList{item(odd), item(QStringLiteral("plain"))}));
    QCOMPARE(fetch(Kind::TagKeys, QStringLiteral("other")), QList<SchemaItem>{});
    QCOMPARE(fetch(Kind::FieldKeys, odd),
             (QList{item(odd, "float"), item(QStringLiteral("count"), "integer"),
                    item(QStringLiteral("flag"), "boolean"), item(QStringLiteral("word"), "string")}));
    request.database = QStringLiteral("d");
    QCOMPARE(fetch(Kind::RetentionPolicies, {}),
             (QList{item(QStringLiteral("autogen"), "0s", true), item(QStringLiteral("short"), "2h0m0s")}));
}

void SchemaJobTest::schemaOfNothing()
{
    Client client(settings());
    SchemaRequest request;
    request.kind = SchemaRequest::Kind::RetentionPolicies;
    request.database = QStringLiteral("no such database");
    QVERIFY(awaitJob(client.schema(request), [](const SchemaJob &job) {
        QCOMPARE(job.state(), Job::State::Failed);
        QCOMPARE(job.error().kind, Error::Kind::NotFound);
        QVERIFY(job.error().message.contains(u"no such database"));
    }));
}

} // namespace penstock

QTEST_GUILESS_MAIN(penstock::SchemaJobTest)
#include "schemajob_test.moc"
