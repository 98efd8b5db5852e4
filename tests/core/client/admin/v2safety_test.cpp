// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/ping/pingjob.h"
#include "core/client/query/queryjob.h"
#include "core/client/schema/schemajob.h"
#include "core/client/write/writejob.h"
#include "tests/core/client/admin/adminrun.h"
#include "tests/support/fakeinflux2.h"
#include "tests/support/settingsfor.h"

#include <QTest>

#include <algorithm>

namespace penstock {

using Kind = AdminRequest::Kind;

/// What must never happen by accident to a server with several organizations, or to its own buckets.
class V2SafetyTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void t3_1_severalOrganizationsAreNeverTheFirstMatch_data();
    void t3_1_severalOrganizationsAreNeverTheFirstMatch();
    void t3_1_1_onlyTheNamedOrganizationIsTouched_data();
    void t3_1_1_onlyTheNamedOrganizationIsTouched();
    void t3_1_2_theOnlyOrganizationIsUsedEverywhere();
    void t3_1_3_severalOrganizationsAreAskedForBeforeQueriesAndWrites();
    void t3_1_4_pingTellsAWrongOrganization_data();
    void t3_1_4_pingTellsAWrongOrganization();
    void t3_1_5_fieldsComeFromTheNamedOrganization();
    void t3_1_6_aTokenForSomeBucketsNeedsNoOrganization();
    void t3_2_systemBucketsAreLeftAlone_data();
    void t3_2_systemBucketsAreLeftAlone();
};

namespace {

const QString home = QStringLiteral("home");
const QString second = QStringLiteral("second");

/// As a session has them: with what a ping finds.
ClientSettings pinged(ClientSettings settings)
{
    Client client(settings);
    awaitJob(client.ping(), [&](const PingJob &job) {
        QVERIFY2(job.state() == Job::State::Succeeded, qPrintable(job.error().toText()));
        settings.server = job.info();
    });
    return settings;
}

AdminRequest fullRequest(Kind kind)
{
    AdminRequest request = adminRequest(kind, home);
    request.name = QStringLiteral("name");
    request.id = QStringLiteral("0123456789abcdef");
    request.measurement = QStringLiteral("m");
    request.retentionPolicy = QStringLiteral("autogen");
    request.retention = std::chrono::hours(2);
    request.password = QStringLiteral("hush-hush");
    request.administrator = kind != Kind::CreateUser; // 2.x has no such users
    return request;
}

int writesIn(const FakeServer &server)
{
    return int(std::ranges::count_if(server.requests(), [](const FakeRequest &one) { return one.method != "GET"; }));
}

QString writeLine(const ClientSettings &settings)
{
    Client client(settings);
    WriteRequest request;
    request.target.database = home;
    request.body = "m,host=a v=1 1\n";
    request.lines = 1;
    QString said = QStringLiteral("never ended");
    awaitJob(client.write(request), [&](const WriteJob &job) { said = job.error().message; });
    return said;
}

QStringList namesOf(const ClientSettings &settings, const SchemaRequest &request)
{
    Client client(settings);
    QStringList rows{QStringLiteral("! never ended")};
    awaitJob(client.schema(request), [&](const SchemaJob &job) {
        rows = job.state() == Job::State::Succeeded ? rowsOf(job.table())
                                                    : QStringList{QStringLiteral("! ") + job.error().message};
    });
    return rows;
}

QString queryError(const ClientSettings &settings, const QString &text)
{
    Client client(settings);
    Query query;
    query.script = Script(text, Language::Flux);
    QString said = QStringLiteral("never ended");
    awaitJob(client.query(query), [&](const QueryJob &job) { said = job.error().message; });
    return said;
}

} // namespace

void V2SafetyTest::t3_1_severalOrganizationsAreNeverTheFirstMatch_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("afterPing");
    for (const Kind kind : {Kind::CreateDatabase, Kind::AlterDatabase, Kind::DropDatabase, Kind::DropMeasurement,
                            Kind::DropSeries, Kind::DeletePoints, Kind::CreateUser, Kind::CreateToken, Kind::ListTokens,
                            Kind::CreateMapping, Kind::ListMappings, Kind::DeleteMapping, Kind::ListTasks}) {
        QTest::newRow(qPrintable(adminTitle(kind))) << int(kind) << false;
        QTest::newRow(qPrintable(adminTitle(kind) + QStringLiteral(", after a ping"))) << int(kind) << true;
    }
}

void V2SafetyTest::t3_1_severalOrganizationsAreNeverTheFirstMatch()
{
    QFETCH(const int, kind);
    QFETCH(const bool, afterPing);
    FakeInflux2 fake;
    fake.addOrganization(second, home);
    const FakeInflux2State::Resources before = fake.state().resources;
    const ClientSettings settings =
        afterPing ? pinged(settingsFor2(fake.url(), QString())) : settingsFor2(fake.url(), QString());
    const QStringList told = runAdmin(settings, fullRequest(static_cast<Kind>(kind)));
    QVERIFY2(told.constFirst().contains(u"several organizations: house, second"), qPrintable(told.constFirst()));
    QCOMPARE(writesIn(fake.server()), 0);
    QCOMPARE(fake.state().resources, before);
}

void V2SafetyTest::t3_1_1_onlyTheNamedOrganizationIsTouched_data()
{
    QTest::addColumn<bool>("byId");
    QTest::newRow("by name") << false;
    QTest::newRow("by id") << true;
}

void V2SafetyTest::t3_1_1_onlyTheNamedOrganizationIsTouched()
{
    QFETCH(const bool, byId);
    FakeInflux2 fake;
    const QString id = fake.addOrganization(second, home);
    const ClientSettings first = settingsFor2(fake.url(), QStringLiteral("house"));
    const ClientSettings other = settingsFor2(fake.url(), byId ? id : second);
    QCOMPARE(writeLine(first), QString());
    QCOMPARE(writeLine(other), QString());

    QCOMPARE(runAdmin(other, fullRequest(Kind::DropMeasurement)), QStringList());
    QCOMPARE(fake.points(home), QByteArrayList{"m,host=a v=1 1"}); // of the first one
    QCOMPARE(runAdmin(other, fullRequest(Kind::AlterDatabase)), QStringList());
    const auto keptFor = [&](const QString &organization) {
        return (*fake.state().bucketIn(organization, home))[u"retentionRules"][0][u"everySeconds"].toInteger();
    };
    QCOMPARE(keptFor(QStringLiteral("house")), 0);
    QCOMPARE(keptFor(second), 7'200);
    QCOMPARE(runAdmin(other, fullRequest(Kind::DropDatabase)), QStringList());
    QVERIFY(fake.state().bucketIn(QStringLiteral("house"), home));
    QVERIFY(!fake.state().bucketIn(second, home));
}

void V2SafetyTest::t3_1_2_theOnlyOrganizationIsUsedEverywhere()
{
    FakeInflux2 fake;
    const ClientSettings settings = pinged(settingsFor2(fake.url(), QString()));
    QCOMPARE(settings.server.organizationId, fake.orgId());
    QCOMPARE(writeLine(settings), QString());
    QCOMPARE(fake.server().requests().last().parameter(QStringLiteral("orgID")), fake.orgId());
    for (const SchemaRequest::Kind kind : {SchemaRequest::Kind::Measurements, SchemaRequest::Kind::TagKeys})
        QVERIFY(!namesOf(settings, {kind, home}).constFirst().startsWith(u'!'));
    QCOMPARE(queryError(settings, QStringLiteral("buckets()")), QString());
    QCOMPARE(fake.server().requests().last().parameter(QStringLiteral("orgID")), fake.orgId());
    QCOMPARE(runAdmin(settings, fullRequest(Kind::DropMeasurement)), QStringList());
    QCOMPARE(fake.points(home), QByteArrayList());
}

void V2SafetyTest::t3_1_3_severalOrganizationsAreAskedForBeforeQueriesAndWrites()
{
    FakeInflux2 fake;
    fake.addOrganization(second, home);
    const ClientSettings settings = pinged(settingsFor2(fake.url(), QString()));
    const qsizetype before = fake.server().requests().size();
    const QString several = QStringLiteral("house, second");
    QVERIFY(writeLine(settings).contains(several));
    QVERIFY(queryError(settings, QStringLiteral("buckets()")).contains(several));
    QVERIFY(namesOf(settings, {SchemaRequest::Kind::Measurements, home}).constFirst().contains(several));
    QVERIFY(namesOf(settings, {}).constFirst().contains(several));
    QCOMPARE(fake.server().requests().size(), before);
    // Without a ping the server asks, and its question is passed on.
    const QString said = queryError(settingsFor2(fake.url(), QString()), QStringLiteral("buckets()"));
    QVERIFY2(said.contains(u"which organization is meant"), qPrintable(said));
}

void V2SafetyTest::t3_1_4_pingTellsAWrongOrganization_data()
{
    QTest::addColumn<QString>("organization");
    QTest::addColumn<bool>("isThere");
    QTest::newRow("right") << QStringLiteral("house") << true;
    QTest::newRow("wrong") << QStringLiteral("nosuch") << false;
    QTest::newRow("wrong id") << QStringLiteral("0123456789abcdef") << false;
}

void V2SafetyTest::t3_1_4_pingTellsAWrongOrganization()
{
    QFETCH(const QString, organization);
    QFETCH(const bool, isThere);
    FakeInflux2 fake;
    Client client(settingsFor2(fake.url(), organization));
    QVERIFY(awaitJob(client.ping(), [&](const PingJob &job) {
        QVERIFY2(isThere == (job.state() == Job::State::Succeeded), qPrintable(job.error().toText()));
        if (isThere)
            return;
        QCOMPARE(job.error().kind, Error::Kind::NotFound);
        QVERIFY2(job.error().message.contains(QStringLiteral("no organization “%1”").arg(organization)),
                 qPrintable(job.error().message));
    }));
}

/// /query knows the token's organization only, and would answer for that one.
void V2SafetyTest::t3_1_5_fieldsComeFromTheNamedOrganization()
{
    FakeInflux2 fake;
    fake.addOrganization(second, home);
    const ClientSettings settings = pinged(settingsFor2(fake.url(), second));
    AdminRequest mapping = fullRequest(Kind::CreateMapping);
    mapping.name = home;
    mapping.makeDefault = true;
    QCOMPARE(runAdmin(settings, mapping), QStringList());
    QCOMPARE(writeLine(settings), QString());
    QCOMPARE(namesOf(settings, {SchemaRequest::Kind::FieldKeys, home, QStringLiteral("m")}),
             QStringList{QStringLiteral("v||m")});
    for (const FakeRequest &request : fake.server().requests())
        QVERIFY2(request.path() != "/query", request.target);
}

void V2SafetyTest::t3_1_6_aTokenForSomeBucketsNeedsNoOrganization()
{
    FakeServer server;
    server.setHandler([](const FakeRequest &request) {
        if (request.path() == "/ping")
            return FakeAnswer::of(204)
                .header("X-Influxdb-Version", "v2.7.12")
                .header("X-Influxdb-Build", "OSS")
                .empty();
        if (request.path() == "/api/v2/orgs")
            return FakeAnswer::json(R"({"links":{"self":"/api/v2/orgs"},"orgs":[]})");
        if (request.path() == "/api/v2/buckets")
            return FakeAnswer::json(
                R"({"buckets":[{"id":"000000000000000b","orgID":"00000000000000aa","type":"user","name":"home"}]})");
        return FakeAnswer::of(204).empty();
    });
    const ClientSettings settings = pinged(settingsFor2(server.url(), QString()));
    QCOMPARE(settings.server.organizationId, QStringLiteral("00000000000000aa"));
    QCOMPARE(runAdmin(settings, fullRequest(Kind::DropMeasurement)), QStringList());
    QCOMPARE(server.requests().last().path(), "/api/v2/delete");
    QCOMPARE(server.requests().last().parameter(QStringLiteral("orgID")), QStringLiteral("00000000000000aa"));
}

void V2SafetyTest::t3_2_systemBucketsAreLeftAlone_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("bucket");
    for (const Kind kind : {Kind::DropDatabase, Kind::AlterDatabase}) {
        for (const QString &bucket : {QStringLiteral("_monitoring"), QStringLiteral("_tasks")})
            QTest::newRow(qPrintable(adminTitle(kind) + u' ' + bucket)) << int(kind) << bucket;
    }
}

void V2SafetyTest::t3_2_systemBucketsAreLeftAlone()
{
    QFETCH(const int, kind);
    QFETCH(const QString, bucket);
    FakeInflux2 fake;
    AdminRequest request = fullRequest(static_cast<Kind>(kind));
    request.database = bucket;
    const QStringList told = runAdmin(settingsFor2(fake.url(), QString()), request);
    QVERIFY2(told.constFirst().contains(u"bucket of the system"), qPrintable(told.constFirst()));
    QCOMPARE(writesIn(fake.server()), 0);
}

} // namespace penstock

QTEST_GUILESS_MAIN(penstock::V2SafetyTest)
#include "v2safety_test.moc"
