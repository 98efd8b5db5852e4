// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/admin/adminjob.h"
#include "core/client/client.h"
#include "core/client/ping/pingjob.h"
#include "core/client/schema/schemajob.h"
#include "core/result/resultset.h"
#include "core/result/table.h"
#include "tests/core/client/awaitjob.h"
#include "tests/core/client/recordedclient.h"
#include "tests/core/client/recordedworld.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace penstock;
using Kind = AdminRequest::Kind;

Q_DECLARE_METATYPE(penstock::AdminRequest)

namespace {

const QString core36 = QStringLiteral("influxdb3-core-3.6.0");

AdminRequest request(Kind kind, const char *database = "")
{
    AdminRequest admin;
    admin.kind = kind;
    admin.database = QString::fromUtf8(database);
    return admin;
}

AdminRequest named(Kind kind, const char *name)
{
    AdminRequest admin = request(kind);
    admin.name = QString::fromUtf8(name);
    return admin;
}

AdminRequest withRetention(AdminRequest admin, std::chrono::seconds retention)
{
    admin.retention = retention;
    return admin;
}

AdminRequest measurement(const char *database, const char *name)
{
    AdminRequest admin = request(Kind::DropMeasurement, database);
    admin.measurement = QString::fromUtf8(name);
    return admin;
}

/// Rows of the recorded answer in JSON, read without the program.
qsizetype rowsOf(const Recording &recording)
{
    const qsizetype begin = recording.answer.indexOf("{\"results\"");
    const qsizetype end = recording.answer.lastIndexOf('}');
    const QJsonDocument document = QJsonDocument::fromJson(recording.answer.sliced(begin, end - begin + 1));
    qsizetype rows = 0;
    const QJsonArray series = document[u"results"][0][u"series"].toArray();
    for (const QJsonValue &one : series)
        rows += one[u"values"].toArray().size();
    return rows;
}

} // namespace

/// Conversations with real servers: what a ping finds out, and what became of an operation.
class RecordedTalksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void r3_pingsKnowTheServerAndTheLogin_data();
    void r3_pingsKnowTheServerAndTheLogin();
    void r3_operationsEndAsTheServerSays_data();
    void r3_operationsEndAsTheServerSays();
    void r3_namesAreThoseOfTheServer_data();
    void r3_namesAreThoseOfTheServer();
    void r4_everyExchangeIsReplayedOrSaysWhyNot();
};

void RecordedTalksTest::r3_pingsKnowTheServerAndTheLogin_data()
{
    QTest::addColumn<QString>("server");
    QTest::addColumn<QStringList>("exchanges");
    QTest::addColumn<QString>("version");
    QTest::addColumn<QString>("refusal");
    const auto row = [](const char *server, const char *exchanges, const char *version, const char *refusal = "") {
        QTest::newRow(qPrintable(QStringLiteral("%1: %2").arg(QLatin1String(server), QLatin1String(exchanges))))
            << QString::fromLatin1(server) << QString::fromLatin1(exchanges).split(u' ') << QString::fromLatin1(version)
            << QString::fromLatin1(refusal);
    };
    row("influxdb-1.6.7", "001-ping 131-show-databases", "1.6.7~rc0");
    for (const char *good : {"180-auth-ping 183-auth-basic", "180-auth-ping 186-auth-jwt"})
        row("influxdb-1.6.7", good, "1.6.7~rc0");
    for (const char *bad :
         {"180-auth-ping 181-auth-none", "180-auth-ping 182-auth-wrong", "180-auth-ping 187-auth-jwt-expired",
          "180-auth-ping 188-auth-jwt-no-exp", "180-auth-ping 189-auth-jwt-unknown-user",
          "180-auth-ping 190-auth-jwt-bad-signature", "180-auth-ping 191-auth-token-user-pass"})
        row("influxdb-1.6.7", bad, "1.6.7~rc0", "Authentication");
    row("influxdb-1.6.7", "180-auth-ping 178-auth-no-admin-yet", "1.6.7~rc0", "Permission");
    row("influxdb-1.12.2", "001-ping 139-show-databases", "1.12.2");
    for (const char *good : {"191-auth-ping 195-auth-basic", "191-auth-ping 198-auth-jwt",
                             "191-auth-ping 203-auth-token-user-pass", "191-auth-ping 212-auth-show-databases-by-bob"})
        row("influxdb-1.12.2", good, "1.12.2");
    for (const char *bad : {"191-auth-ping 193-auth-none", "191-auth-ping 194-auth-wrong",
                            "191-auth-ping 199-auth-jwt-expired", "191-auth-ping 202-auth-jwt-bad-signature"})
        row("influxdb-1.12.2", bad, "1.12.2", "Authentication");
    row("influxdb-1.12.2", "191-auth-ping 189-auth-no-admin-yet", "1.12.2", "Permission");
    for (const char *server : {"influxdb-2.7.12", "influxdb-2.9.1"}) {
        const char *version = QByteArrayView(server).endsWith("2") ? "2.7.12" : "2.9.1";
        for (const char *good : {"011-ping 010-setup-state-done 026-auth-buckets-token",
                                 "011-ping 010-setup-state-done 027-auth-buckets-bearer"})
            row(server, good, version);
        for (const char *bad : {"011-ping 010-setup-state-done 024-auth-buckets-none",
                                "011-ping 010-setup-state-done 025-auth-buckets-wrong"})
            row(server, bad, version, "Authentication");
    }
    row("influxdb3-core-3.6.0", "001-ping-none 006-ping 023-auth-bearer", "3.6.0");
    row("influxdb3-core-3.6.0", "001-ping-none 006-ping 024-auth-token", "3.6.0");
    row("influxdb3-core-3.6.0", "001-ping-none 006-ping 025-auth-basic", "3.6.0");
    row("influxdb3-core-3.6.0", "052-open-ping 285-rest-databases-json", "3.6.0");
    // Nothing of the refusal tells what answers.
    row("influxdb3-core-3.6.0", "001-ping-none 007-ping-wrong 022-auth-wrong", "", "Authentication");
    row("influxdb3-core-3.6.0", "001-ping-none 007-ping-wrong 043-auth-expired", "", "Authentication");
}

void RecordedTalksTest::r3_pingsKnowTheServerAndTheLogin()
{
    QFETCH(const QString, server);
    QFETCH(const QStringList, exchanges);
    QFETCH(const QString, version);
    QFETCH(const QString, refusal);
    RecordedWorld world(server, exchanges);
    ClientSettings settings = settingsFor(recordings::one(server, exchanges.last()), world.url());
    settings.server = {};
    settings.profile.organization.clear();
    Client client(settings);
    QVERIFY(awaitJob(client.ping(), [&](const PingJob &job) {
        QCOMPARE(job.info().version, version);
        if (!version.isEmpty())
            QCOMPARE(flavourName(job.info().flavour), flavourName(server == core36                   ? Flavour::V3
                                                                  : server.startsWith(u"influxdb-2") ? Flavour::V2
                                                                                                     : Flavour::V1));
        if (refusal.isEmpty()) {
            QVERIFY2(job.state() == Job::State::Succeeded, qPrintable(job.error().toText()));
            QVERIFY(job.info().loginChecked);
        } else {
            QCOMPARE(job.state(), Job::State::Failed);
            QCOMPARE(job.error().kind, *errorKind(refusal));
        }
    }));
}

void RecordedTalksTest::r3_operationsEndAsTheServerSays_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<AdminRequest>("operation");
    QTest::addColumn<QString>("refusal");
    const auto row = [](const char *name, const AdminRequest &operation, const char *refusal = "") {
        QTest::newRow(name) << QString::fromLatin1(name) << operation << QString::fromLatin1(refusal);
    };
    using namespace std::chrono_literals;
    row("290-rest-database-create", request(Kind::CreateDatabase, "made"));
    // Creating one that exists is no error.
    row("291-rest-database-create-again", request(Kind::CreateDatabase, "made"));
    row("292-rest-database-create-bad-name", request(Kind::CreateDatabase, "bad name!"), "Rejected");
    row("295-rest-database-create-retention", withRetention(request(Kind::CreateDatabase, "ret"), 1h));
    row("299-rest-database-alter", withRetention(request(Kind::AlterDatabase, "ret"), 720h));
    row("302-rest-database-create-too-many", request(Kind::CreateDatabase, "toomany"), "Rejected");
    row("306-rest-database-delete", request(Kind::DropDatabase, "made"));
    row("307-rest-database-delete-again", request(Kind::DropDatabase, "made"), "NotFound");
    row("308-rest-database-delete-missing", request(Kind::DropDatabase, "nosuch"), "NotFound");
    row("315-rest-database-delete-internal", request(Kind::DropDatabase, "_internal"), "Server");
    row("320-rest-table-delete", measurement("t", "tab"));
    row("321-rest-table-delete-again", measurement("t", "tab"), "NotFound");
    row("322-rest-table-delete-missing", measurement("t", "nosuch"), "NotFound");
    row("040-token-named", named(Kind::CreateToken, "n1"));
    row("041-token-named-again", named(Kind::CreateToken, "n1"), "Rejected");
    row("046-token-delete", named(Kind::DeleteToken, "n1"));
    row("047-token-delete-missing", named(Kind::DeleteToken, "nosuch"), "NotFound");
    row("003-first-token", request(Kind::CreateOperatorToken));
    row("004-first-token-again", request(Kind::CreateOperatorToken), "Rejected");
    row("050-token-regenerate", request(Kind::RegenerateOperatorToken));
}

void RecordedTalksTest::r3_operationsEndAsTheServerSays()
{
    QFETCH(const QString, name);
    QFETCH(AdminRequest, operation);
    QFETCH(const QString, refusal);
    const Recording &recording = recordings::one(core36, name);
    RecordedWorld world(core36, {name});
    operation.administrator = operation.kind == Kind::CreateToken;
    ClientSettings settings = settingsFor(recording, world.url());
    Client client(settings);
    QVERIFY(awaitJob(client.administer(operation), [&](const AdminJob &job) {
        if (refusal.isEmpty())
            QVERIFY2(job.state() == Job::State::Succeeded, qPrintable(job.error().toText()));
        else
            QVERIFY2(job.state() == Job::State::Failed && job.error().kind == *errorKind(refusal),
                     qPrintable(job.error().toText()));
    }));
    QVERIFY(!world.requests().isEmpty());
    QCOMPARE(world.requests().last().method, recording.request.method);
    QCOMPARE(world.requests().last().path(), recording.request.path());
    QCOMPARE(world.requests().last().urlParameter(QStringLiteral("db")),
             recording.request.urlParameter(QStringLiteral("db")));
}

void RecordedTalksTest::r3_namesAreThoseOfTheServer_data()
{
    using Names = SchemaRequest::Kind;
    QTest::addColumn<QString>("server");
    QTest::addColumn<QString>("name");
    QTest::addColumn<Names>("kind");
    const QList<std::pair<const char *, Names>> lists{{"show-databases", Names::Databases},
                                                      {"show-retention-policies", Names::RetentionPolicies},
                                                      {"show-measurements", Names::Measurements},
                                                      {"show-measurements-page-beyond", Names::Measurements},
                                                      {"show-tag-keys", Names::TagKeys},
                                                      {"show-tag-values", Names::TagValues},
                                                      {"show-field-keys", Names::FieldKeys},
                                                      {"show-field-keys-two-types", Names::FieldKeys},
                                                      {"show-series", Names::Series},
                                                      {"show-unknown-db", Names::Measurements}};
    for (const QString &server : recordings::servers().first(2)) {
        for (const auto &[name, kind] : lists) {
            const auto found = std::ranges::find_if(recordings::of(server), [&](const Recording &recording) {
                return recording.name.sliced(4) == QLatin1String(name);
            });
            QTest::newRow(qPrintable(found->id())) << server << found->name << kind;
        }
    }
}

void RecordedTalksTest::r3_namesAreThoseOfTheServer()
{
    QFETCH(const QString, server);
    QFETCH(const QString, name);
    QFETCH(const SchemaRequest::Kind, kind);
    const Recording &recording = recordings::one(server, name);
    RecordedWorld world(server, {name});
    Client client(settingsFor(recording, world.url()));
    SchemaRequest schema{.kind = kind, .database = QStringLiteral("q")};
    if (kind == SchemaRequest::Kind::TagValues)
        schema.tag = QStringLiteral("host");
    QVERIFY(awaitJob(client.schema(schema), [&recording](const SchemaJob &job) {
        QVERIFY2(job.state() == Job::State::Succeeded, qPrintable(job.error().toText()));
        QCOMPARE(static_cast<qsizetype>(job.table().rowCount()), rowsOf(recording));
    }));
}

void RecordedTalksTest::r4_everyExchangeIsReplayedOrSaysWhyNot()
{
    QMap<QString, int> jobs;
    for (const QString &server : recordings::servers()) {
        for (const Recording &recording : recordings::of(server)) {
            ++jobs[recording.job];
            QVERIFY2(!recording.expects.isEmpty(), qPrintable(recording.id()));
            // A reason is a sentence, or nearly one.
            if (recording.job == u"-")
                QVERIFY2(recording.expects.size() > 3, qPrintable(recording.id()));
        }
    }
    const QMap<QString, int> counted{{QStringLiteral("-"), 403},
                                     {QStringLiteral("query"), 584},
                                     {QStringLiteral("talk"), 46},
                                     {QStringLiteral("write"), 393}};
    QCOMPARE(jobs, counted);
}

QTEST_GUILESS_MAIN(RecordedTalksTest)
#include "recordedtalks_test.moc"
