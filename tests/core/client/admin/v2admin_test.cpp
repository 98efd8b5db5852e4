// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/admin/v2admin.h"
#include "core/client/schema/schemajob.h"
#include "core/client/write/writejob.h"
#include "tests/core/client/admin/adminrun.h"
#include "tests/support/fakeinflux2.h"

#include <QTest>

namespace penstock {

using Kind = AdminRequest::Kind;
using Privilege = AdminRequest::Privilege;
using std::chrono::hours;

class V2AdminTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void buckets();
    void bucketsThatExist();
    void onlyTheBucketOfThatName();
    void whichOrganization();
    void deletions();
    void predicates_data();
    void predicates();
    void mappings();
    void tokens();
    void tokensForEverything();
    void users();
    void lists();
    void a24_nothingWithoutAName_data();
    void a24_nothingWithoutAName();
    void whatOthersHave_data();
    void whatOthersHave();
    void idsAreEncoded();
    void errorsWithoutPassword();
};

namespace {

ClientSettings settingsFor(const QUrl &url, const QString &organization = QStringLiteral("house"))
{
    ClientSettings settings;
    settings.profile.url = url;
    settings.profile.flavour = Flavour::V2;
    settings.profile.login = Profile::Login::Token;
    settings.profile.organization = organization;
    settings.secret = QStringLiteral("fake-token");
    return settings;
}

QJsonObject bodyOf(const FakeRequest &request)
{
    return QJsonDocument::fromJson(request.body).object();
}

QString idOf(const FakeInflux2 &fake, const char *kind, const QString &name)
{
    return fake.state().find(QLatin1String(kind), name).value_or(QJsonObject())[u"id"].toString();
}

const QString home = QStringLiteral("home");
const QString orgId = QStringLiteral("00000000000000aa");

/// Answers what a conversation about users asks.
FakeAnswer usersServer(const FakeRequest &request)
{
    if (request.path() == "/api/v2/orgs")
        return FakeAnswer::json(R"({"orgs":[{"id":"00000000000000aa","name":"house"}]})");
    if (request.path() == "/api/v2/users" && request.method == "GET")
        return FakeAnswer::json(R"({"users":[{"id":"0b","name":"bobby"},{"id":"0c","name":"bob"}]})");
    if (request.path() == "/api/v2/users")
        return FakeAnswer::json(R"({"id":"0d","name":"eve"})", 201);
    FakeAnswer done = FakeAnswer::of(204);
    return done.empty();
}

QStringList linesOf(const FakeServer &server)
{
    QStringList lines;
    for (const FakeRequest &request : server.requests())
        lines += QString::fromLatin1(request.method + ' ' + request.path());
    return lines;
}

} // namespace

void V2AdminTest::buckets()
{
    FakeInflux2 fake;
    const ClientSettings settings = settingsFor(fake.url());
    const QString name = QStringLiteral("a 'b'; c/d&e\n%1");
    AdminRequest request = adminRequest(Kind::CreateDatabase, name);
    request.retention = hours(24);
    request.shardDuration = hours(1);
    QCOMPARE(runAdmin(settings, request), QStringList());
    QVERIFY(!idOf(fake, "buckets", name).isEmpty());
    const QJsonValue rule = bodyOf(fake.server().requests().last())[u"retentionRules"][0];
    QCOMPARE(rule[u"everySeconds"].toInteger(), 86'400);
    QCOMPARE(rule[u"shardGroupDurationSeconds"].toInteger(), 3'600);

    request.kind = Kind::AlterDatabase;
    request.retention = hours(0);
    request.shardDuration = std::nullopt;
    QCOMPARE(runAdmin(settings, request), QStringList());
    QCOMPARE((*fake.state().find(QStringLiteral("buckets"), name))[u"retentionRules"][0][u"everySeconds"].toInteger(-1),
             0);

    request.kind = Kind::DropDatabase;
    QCOMPARE(runAdmin(settings, request), QStringList());
    QVERIFY(idOf(fake, "buckets", name).isEmpty());
    QVERIFY(runAdmin(settings, request).constFirst().contains(u"There is no bucket"));
    QVERIFY(!idOf(fake, "buckets", home).isEmpty());
}

void V2AdminTest::bucketsThatExist()
{
    FakeInflux2 fake;
    Client client(settingsFor(fake.url()));
    AdminRequest request = adminRequest(Kind::CreateDatabase, home);
    QVERIFY(awaitJob(client.administer(request), [](const AdminJob &job) {
        QVERIFY2(job.state() == Job::State::Succeeded, qPrintable(job.error().toText()));
        QVERIFY(job.rows().notes().front().text.contains(u"there already"));
    }));
    // With a retention that was not asked for it is another one.
    request.retention = hours(24);
    QVERIFY(awaitJob(client.administer(request), [](const AdminJob &job) {
        QCOMPARE(job.state(), Job::State::Failed);
        QVERIFY2(job.error().message.contains(u"already exists"), qPrintable(job.error().message));
    }));
}

/// A server that does not look at the name would have another bucket deleted.
void V2AdminTest::onlyTheBucketOfThatName()
{
    FakeServer server;
    server.setHandler([](const FakeRequest &) {
        return FakeAnswer::json(R"({"buckets":[{"id":"01","orgID":"02","name":"precious"}]})");
    });
    const QStringList told =
        runAdmin(settingsFor(server.url()), adminRequest(Kind::DropDatabase, QStringLiteral("junk")));
    QVERIFY2(told.constFirst().contains(u"no bucket “junk”"), qPrintable(told.constFirst()));
    QCOMPARE(linesOf(server), QStringList{QStringLiteral("GET /api/v2/buckets")});
}

void V2AdminTest::whichOrganization()
{
    const AdminRequest request = adminRequest(Kind::CreateDatabase, QStringLiteral("new"));
    {
        FakeInflux2 fake;
        QCOMPARE(runAdmin(settingsFor(fake.url(), QString()), request), QStringList()); // there is only one
        QCOMPARE(bodyOf(fake.server().requests().last())[u"orgID"].toString(), fake.orgId());
    }
    {
        FakeInflux2 fake;
        QCOMPARE(runAdmin(settingsFor(fake.url(), fake.orgId()), request), QStringList());
        QCOMPARE(fake.server().requests().size(), 1); // an id needs no look-up
        QVERIFY(runAdmin(settingsFor(fake.url(), QStringLiteral("elsewhere")), request)
                    .constFirst()
                    .contains(u"elsewhere"));
    }
    FakeServer server;
    server.enqueue(FakeAnswer::json(R"({"orgs":[{"id":"01","name":"one"},{"id":"02","name":"two"}]})"));
    const QStringList told = runAdmin(settingsFor(server.url(), QString()), request);
    QVERIFY2(told.constFirst().contains(u"one, two"), qPrintable(told.constFirst()));
    QCOMPARE(server.requests().size(), 1);
}

void V2AdminTest::deletions()
{
    FakeInflux2 fake;
    const ClientSettings settings = settingsFor(fake.url());
    const auto write = [&] {
        Client client(settings);
        WriteRequest request;
        request.target.database = home;
        request.body = "m,host=a v=1 1000000000\nm,host=b v=2 2000000000\nn,host=a v=3 3000000000\n";
        request.lines = 3;
        awaitJob(client.write(request), [](const WriteJob &job) {
            QVERIFY2(job.state() == Job::State::Succeeded, qPrintable(job.error().toText()));
        });
    };
    write();
    // The end is not included.
    AdminRequest request = adminRequest(Kind::DeletePoints, home);
    request.measurement = QStringLiteral("m");
    request.to = 1'000'000'000;
    QCOMPARE(runAdmin(settings, request), QStringList());
    QCOMPARE(bodyOf(fake.server().requests().last())[u"stop"].toString(),
             QStringLiteral("1970-01-01T00:00:00.999999999Z"));
    QCOMPARE(bodyOf(fake.server().requests().last())[u"start"].toString(),
             QStringLiteral("1677-09-21T00:12:43.145224194Z"));
    QCOMPARE(fake.points(home).size(), 3);

    request.to = 1'500'000'000;
    request.from = 1'000'000'000;
    QCOMPARE(runAdmin(settings, request), QStringList());
    QCOMPARE(fake.points(home).size(), 2);
    QCOMPARE(fake.server().requests().last().parameter(QStringLiteral("orgID")), fake.orgId());
    QCOMPARE(fake.server().requests().last().parameter(QStringLiteral("bucket")), home);

    AdminRequest series = adminRequest(Kind::DropSeries, home);
    series.tags = {{QStringLiteral("host"), QStringLiteral("b")}};
    QCOMPARE(runAdmin(settings, series), QStringList());
    QCOMPARE(fake.points(home).size(), 1);
    AdminRequest measurement = adminRequest(Kind::DropMeasurement, home);
    measurement.measurement = QStringLiteral("n");
    QCOMPARE(runAdmin(settings, measurement), QStringList());
    QCOMPARE(fake.points(home).size(), 0);
}

void V2AdminTest::predicates_data()
{
    using Tags = QList<std::pair<QString, QString>>;
    QTest::addColumn<QString>("measurement");
    QTest::addColumn<Tags>("tags");
    QTest::addColumn<QString>("predicate");
    QTest::newRow("all") << QString() << Tags() << QString();
    QTest::newRow("measurement") << QStringLiteral("m") << Tags() << QStringLiteral("_measurement=\"m\"");
    QTest::newRow("tags") << QString() << Tags{{QStringLiteral("a"), QStringLiteral("1")}, {QStringLiteral("b c"), {}}}
                          << QStringLiteral("\"a\"=\"1\" AND \"b c\"=\"\"");
    QTest::newRow("a25") << QStringLiteral("x\" OR \"y\"=\"z")
                         << Tags{{QStringLiteral("k\"=\"\\"), QStringLiteral("v\nAND")}}
                         << QStringLiteral(R"(_measurement="x\" OR \"y\"=\"z" AND "k\"=\"\\"="v\nAND")");
}

void V2AdminTest::predicates()
{
    AdminRequest request = adminRequest(Kind::DeletePoints, home);
    QFETCH(QString, measurement);
    request.measurement = measurement;
    using Tags = QList<std::pair<QString, QString>>;
    QFETCH(Tags, tags);
    request.tags = tags;
    QTEST(deletePredicate(request), "predicate");
}

void V2AdminTest::mappings()
{
    FakeInflux2 fake;
    const ClientSettings settings = settingsFor(fake.url());
    AdminRequest create = adminRequest(Kind::CreateMapping, home);
    create.name = QStringLiteral("old db");
    create.retentionPolicy = QStringLiteral("autogen");
    create.makeDefault = true;
    QCOMPARE(runAdmin(settings, create), QStringList());
    const QStringList listed = runAdmin(settings, adminRequest(Kind::ListMappings));
    QCOMPARE(listed.size(), 1);
    QVERIFY2(listed.constFirst().contains(QStringLiteral("|old db|autogen|") + idOf(fake, "buckets", home) +
                                          QStringLiteral("|true")),
             qPrintable(listed.constFirst()));
    AdminRequest drop = adminRequest(Kind::DeleteMapping);
    drop.id = listed.constFirst().section(u'|', 0, 0);
    QCOMPARE(runAdmin(settings, drop), QStringList());
    QCOMPARE(runAdmin(settings, adminRequest(Kind::ListMappings)), QStringList());
}

void V2AdminTest::tokens()
{
    FakeInflux2 fake;
    Client client(settingsFor(fake.url()));
    fake.addBucket(QStringLiteral("other"));
    AdminRequest create = adminRequest(Kind::CreateToken);
    create.name = QStringLiteral("for the \"heater\"");
    QVERIFY(runAdmin(client.settings(), create).constFirst().contains(u"which buckets"));
    create.grants = {{QStringLiteral("nowhere"), Privilege::Read}};
    QVERIFY(runAdmin(client.settings(), create).constFirst().contains(u"nowhere"));
    create.grants = {{home, Privilege::All}, {QStringLiteral("other"), Privilege::Read}};
    QString id;
    QVERIFY(awaitJob(client.administer(create), [&](AdminJob &job) {
        QVERIFY2(job.state() == Job::State::Succeeded, qPrintable(job.error().toText()));
        const QString secret = job.takeSecret();
        QVERIFY(secret.startsWith(u"token-"));
        QVERIFY(job.takeSecret().isEmpty()); // once
        QVERIFY(!rowsOf(job.rows()).join(u' ').contains(secret));
        id = rowsOf(job.rows()).constFirst().section(u'|', 0, 0);
    }));
    const QJsonObject made = fake.state().resources.value(QStringLiteral("authorizations")).last();
    QCOMPARE(made[u"description"].toString(), create.name);
    QCOMPARE(made[u"orgID"].toString(), fake.orgId());
    QStringList permissions;
    for (const QJsonValue &permission : made[u"permissions"].toArray())
        permissions += permission[u"action"].toString() + u' ' + permission[u"resource"][u"id"].toString();
    const QString homeId = idOf(fake, "buckets", home);
    QCOMPARE(permissions, (QStringList{QStringLiteral("read ") + homeId, QStringLiteral("write ") + homeId,
                                       QStringLiteral("read ") + idOf(fake, "buckets", QStringLiteral("other"))}));

    const QStringList listed = runAdmin(client.settings(), adminRequest(Kind::ListTokens));
    QCOMPARE(listed.size(), 2);
    QVERIFY2(listed.last().startsWith(id + u'|' + create.name + QStringLiteral("|active|")), qPrintable(listed.last()));
    QVERIFY2(listed.last().contains(QStringLiteral("read buckets/") + homeId), qPrintable(listed.last()));
    QVERIFY(!listed.join(u' ').contains(u"token"));

    AdminRequest change = adminRequest(Kind::SetTokenActive);
    change.id = id;
    change.active = false;
    QCOMPARE(runAdmin(client.settings(), change), QStringList());
    QCOMPARE((*fake.state().find(QStringLiteral("authorizations"), id))[u"status"].toString(),
             QStringLiteral("inactive"));
    change.kind = Kind::DeleteToken;
    QCOMPARE(runAdmin(client.settings(), change), QStringList());
    QCOMPARE(runAdmin(client.settings(), adminRequest(Kind::ListTokens)).size(), 1);
    change.id.clear();
    QVERIFY(runAdmin(client.settings(), change).constFirst().contains(u"id"));
}

void V2AdminTest::tokensForEverything()
{
    FakeInflux2 fake;
    AdminRequest create = adminRequest(Kind::CreateToken);
    create.name = QStringLiteral("everything");
    create.administrator = true;
    QCOMPARE(runAdmin(settingsFor(fake.url()), create).size(), 1);
    const QJsonArray permissions =
        fake.state().resources.value(QStringLiteral("authorizations")).last()[u"permissions"].toArray();
    int found = 0;
    for (const QJsonValue &permission : permissions) {
        const QJsonValue resource = permission[u"resource"];
        // An organization is named by its own id, all else by the one that owns it.
        const bool isOrganization = resource[u"type"].toString() == u"orgs";
        QCOMPARE(resource[isOrganization ? u"id" : u"orgID"].toString(), fake.orgId());
        found += resource[u"type"].toString() == u"buckets" ? 1 : 0;
    }
    QCOMPARE(found, 2); // read and write
}

void V2AdminTest::users()
{
    FakeServer server;
    server.setHandler(usersServer);
    const ClientSettings settings = settingsFor(server.url());
    AdminRequest request = adminRequest(Kind::CreateUser);
    request.name = QStringLiteral("eve");
    request.password = QStringLiteral("hush-hush");
    QCOMPARE(runAdmin(settings, request), QStringList());
    QCOMPARE(linesOf(server), (QStringList{QStringLiteral("GET /api/v2/orgs"), QStringLiteral("POST /api/v2/users"),
                                           QStringLiteral("POST /api/v2/users/0d/password"),
                                           QStringLiteral("POST /api/v2/orgs/00000000000000aa/members")}));
    QCOMPARE(bodyOf(server.requests().at(2))[u"password"].toString(), request.password);
    QCOMPARE(bodyOf(server.requests().at(3))[u"id"].toString(), QStringLiteral("0d"));
    for (const FakeRequest &sent : server.requests())
        QVERIFY(!sent.target.contains("hush"));

    FakeServer second;
    second.setHandler(usersServer);
    request.kind = Kind::SetPassword;
    request.name = QStringLiteral("bob");
    QCOMPARE(runAdmin(settingsFor(second.url()), request), QStringList());
    request.kind = Kind::DropUser;
    QCOMPARE(runAdmin(settingsFor(second.url()), request), QStringList());
    QCOMPARE(linesOf(second),
             (QStringList{QStringLiteral("GET /api/v2/users"), QStringLiteral("POST /api/v2/users/0c/password"),
                          QStringLiteral("GET /api/v2/users"), QStringLiteral("DELETE /api/v2/users/0c")}));
    request.name = QStringLiteral("bo");
    QVERIFY(runAdmin(settingsFor(second.url()), request).constFirst().contains(u"no user “bo”"));
}

void V2AdminTest::lists()
{
    FakeInflux2 fake;
    const ClientSettings settings = settingsFor(fake.url());
    QCOMPARE(runAdmin(settings, adminRequest(Kind::ListOrganizations)),
             QStringList{fake.orgId() + QStringLiteral("|house|")});
    QVERIFY(runAdmin(settings, adminRequest(Kind::ListUsers)).constFirst().endsWith(u"|admin|active"));
    fake.setAnswer("/api/v2/tasks", FakeAnswer::json(R"({"tasks":[{"id":"01","name":"t","status":"active",
        "every":"1h","lastRunStatus":"success","latestCompleted":"2026-01-01T00:00:00Z","flux":"…"}]})"));
    QCOMPARE(runAdmin(settings, adminRequest(Kind::ListTasks)),
             QStringList{QStringLiteral("01|t|active|1h||success|2026-01-01T00:00:00Z|")});
    QCOMPARE(fake.server().requests().last().parameter(QStringLiteral("org")), QStringLiteral("house"));
}

void V2AdminTest::a24_nothingWithoutAName_data()
{
    QTest::addColumn<int>("kind");
    for (const Kind kind :
         {Kind::CreateDatabase, Kind::AlterDatabase, Kind::DropDatabase, Kind::DropMeasurement, Kind::DropSeries,
          Kind::DeletePoints, Kind::CreateUser, Kind::DropUser, Kind::SetPassword, Kind::CreateToken,
          Kind::SetTokenActive, Kind::DeleteToken, Kind::CreateMapping, Kind::DeleteMapping})
        QTest::newRow(qPrintable(adminTitle(kind))) << int(kind);
}

void V2AdminTest::a24_nothingWithoutAName()
{
    QFETCH(int, kind);
    FakeInflux2 fake;
    AdminRequest request = adminRequest(static_cast<Kind>(kind));
    request.retention = hours(1);
    request.password = QStringLiteral("p");
    request.administrator = true;
    Client client(settingsFor(fake.url()));
    QVERIFY(awaitJob(client.administer(request), [](const AdminJob &job) {
        QCOMPARE(job.state(), Job::State::Failed);
        QCOMPARE(job.error().kind, Error::Kind::BadInput);
    }));
    QCOMPARE(fake.server().requests().size(), 0);
}

void V2AdminTest::whatOthersHave_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("owner");
    QTest::newRow("continuous queries") << int(Kind::ListContinuousQueries)
                                        << QStringLiteral("only with InfluxDB 1.x.");
    QTest::newRow("retention policies") << int(Kind::CreateRetentionPolicy)
                                        << QStringLiteral("only with InfluxDB 1.x.");
    QTest::newRow("grants") << int(Kind::Grant) << QStringLiteral("only with InfluxDB 1.x.");
    QTest::newRow("queries") << int(Kind::ListQueries) << QStringLiteral("only with InfluxDB 1.x, InfluxDB 3.x.");
    QTest::newRow("caches") << int(Kind::ListCaches) << QStringLiteral("only with InfluxDB 3.x.");
}

void V2AdminTest::whatOthersHave()
{
    QFETCH(int, kind);
    QFETCH(QString, owner);
    FakeInflux2 fake;
    ServerInfo server;
    server.flavour = Flavour::V2;
    QVERIFY(!supports(static_cast<Kind>(kind), server));
    const QStringList told = runAdmin(settingsFor(fake.url()), adminRequest(static_cast<Kind>(kind)));
    QVERIFY2(told.constFirst().endsWith(owner), qPrintable(told.constFirst()));
    QCOMPARE(fake.server().requests().size(), 0);
}

void V2AdminTest::idsAreEncoded()
{
    FakeServer server;
    AdminRequest request = adminRequest(Kind::DeleteToken);
    request.id = QStringLiteral("01/../../buckets/02?x=y#z");
    runAdmin(settingsFor(server.url()), request);
    QCOMPARE(server.requests().last().target, "/api/v2/authorizations/01%2F..%2F..%2Fbuckets%2F02%3Fx%3Dy%23z");
}

void V2AdminTest::errorsWithoutPassword()
{
    FakeServer server;
    server.setHandler([](const FakeRequest &request) {
        if (request.path().endsWith("/password"))
            return FakeAnswer::json(R"({"code":"invalid","message":"hush-hush is too short"})", 400);
        return usersServer(request);
    });
    AdminRequest request = adminRequest(Kind::SetPassword);
    request.name = QStringLiteral("bob");
    request.password = QStringLiteral("hush-hush");
    Client client(settingsFor(server.url()));
    QVERIFY(awaitJob(client.administer(request), [](const AdminJob &job) {
        QCOMPARE(job.state(), Job::State::Failed);
        QVERIFY2(!job.error().toText().contains(u"hush"), qPrintable(job.error().toText()));
    }));
}

} // namespace penstock

QTEST_GUILESS_MAIN(penstock::V2AdminTest)
#include "v2admin_test.moc"
