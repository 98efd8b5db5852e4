// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/client/admin/adminrun.h"
#include "tests/support/fakeinflux2.h"
#include "tests/support/settingsfor.h"

#include <QTest>

namespace penstock {

using Kind = AdminRequest::Kind;
using Privilege = AdminRequest::Privilege;

/// Users, tokens and lists of 2.x.
class V2AccessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tokens();
    void tokensForEverything();
    void users();
    void lists();
    void whatOthersHave_data();
    void whatOthersHave();
    void idsAreEncoded();
    void errorsWithoutPassword();
};

namespace {

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

void V2AccessTest::tokens()
{
    FakeInflux2 fake;
    Client client(settingsFor2(fake.url()));
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

void V2AccessTest::tokensForEverything()
{
    FakeInflux2 fake;
    AdminRequest create = adminRequest(Kind::CreateToken);
    create.name = QStringLiteral("everything");
    create.administrator = true;
    QCOMPARE(runAdmin(settingsFor2(fake.url()), create).size(), 1);
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

void V2AccessTest::users()
{
    FakeServer server;
    server.setHandler(usersServer);
    const ClientSettings settings = settingsFor2(server.url());
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
    QCOMPARE(runAdmin(settingsFor2(second.url()), request), QStringList());
    request.kind = Kind::DropUser;
    QCOMPARE(runAdmin(settingsFor2(second.url()), request), QStringList());
    QCOMPARE(linesOf(second),
             (QStringList{QStringLiteral("GET /api/v2/users"), QStringLiteral("POST /api/v2/users/0c/password"),
                          QStringLiteral("GET /api/v2/users"), QStringLiteral("DELETE /api/v2/users/0c")}));
    request.name = QStringLiteral("bo");
    QVERIFY(runAdmin(settingsFor2(second.url()), request).constFirst().contains(u"no user “bo”"));
}

void V2AccessTest::lists()
{
    FakeInflux2 fake;
    const ClientSettings settings = settingsFor2(fake.url());
    QCOMPARE(runAdmin(settings, adminRequest(Kind::ListOrganizations)),
             QStringList{fake.orgId() + QStringLiteral("|house|")});
    QVERIFY(runAdmin(settings, adminRequest(Kind::ListUsers)).constFirst().endsWith(u"|admin|active"));
    fake.setAnswer("/api/v2/tasks", FakeAnswer::json(R"({"tasks":[{"id":"01","name":"t","status":"active",
        "every":"1h","lastRunStatus":"success","latestCompleted":"2026-01-01T00:00:00Z","flux":"…"}]})"));
    QCOMPARE(runAdmin(settings, adminRequest(Kind::ListTasks)),
             QStringList{QStringLiteral("01|t|active|1h|||success|2026-01-01T00:00:00Z||…")});
    QCOMPARE(fake.server().requests().last().parameter(QStringLiteral("org")), QStringLiteral("house"));
}

void V2AccessTest::whatOthersHave_data()
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

void V2AccessTest::whatOthersHave()
{
    QFETCH(int, kind);
    QFETCH(QString, owner);
    FakeInflux2 fake;
    ServerInfo server;
    server.flavour = Flavour::V2;
    QVERIFY(!supports(static_cast<Kind>(kind), server));
    const QStringList told = runAdmin(settingsFor2(fake.url()), adminRequest(static_cast<Kind>(kind)));
    QVERIFY2(told.constFirst().endsWith(owner), qPrintable(told.constFirst()));
    QCOMPARE(fake.server().requests().size(), 0);
}

void V2AccessTest::idsAreEncoded()
{
    FakeServer server;
    AdminRequest request = adminRequest(Kind::DeleteToken);
    request.id = QStringLiteral("01/../../buckets/02?x=y#z");
    runAdmin(settingsFor2(server.url()), request);
    QCOMPARE(server.requests().last().target, "/api/v2/authorizations/01%2F..%2F..%2Fbuckets%2F02%3Fx%3Dy%23z");
}

void V2AccessTest::errorsWithoutPassword()
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
    Client client(settingsFor2(server.url()));
    QVERIFY(awaitJob(client.administer(request), [](const AdminJob &job) {
        QCOMPARE(job.state(), Job::State::Failed);
        QVERIFY2(!job.error().toText().contains(u"hush"), qPrintable(job.error().toText()));
    }));
}

} // namespace penstock

QTEST_GUILESS_MAIN(penstock::V2AccessTest)
#include "v2access_test.moc"
