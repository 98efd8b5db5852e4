// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/schema/schemajob.h"
#include "tests/core/client/admin/adminrun.h"
#include "tests/support/fakeinflux3.h"
#include "tests/support/settingsfor.h"

#include <QTest>

namespace penstock {

using Kind = AdminRequest::Kind;
using std::chrono::hours;

/// 3.x, its distributed editions, and servers that only write like InfluxDB.
class V3AdminTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void databases();
    void t3_5_21_whatAVersionDoesNotHaveIsRefused_data();
    void t3_5_21_whatAVersionDoesNotHaveIsRefused();
    void hardDeletion_data();
    void hardDeletion();
    void tables();
    void tokens();
    void firstToken();
    void systemTables();
    void aTokenThatIsNotToldIsNoSuccess();
    void nothingDeletesRows();
    void a24_nothingWithoutAName_data();
    void a24_nothingWithoutAName();
    void serverlessHasBuckets();
    void writersHaveNothing();
};

namespace {

const QString d = QStringLiteral("d");

ClientSettings withBearer(const QUrl &url, const QString &token)
{
    ClientSettings settings = settingsFor(url, Flavour::V3);
    settings.profile.login = Profile::Login::Bearer;
    settings.secret = token;
    return settings;
}

FakeAnswer jsonLines(const QByteArray &lines)
{
    FakeAnswer answer = FakeAnswer::of(200);
    return answer.header("Content-Type", "application/jsonl").text(lines);
}

FakeAnswer refused(int status, const QByteArray &text)
{
    FakeAnswer answer = FakeAnswer::of(status);
    return answer.text(text);
}

} // namespace

void V3AdminTest::databases()
{
    FakeInflux3 fake;
    const ClientSettings settings = settingsFor(fake.url(), Flavour::V3);
    AdminRequest request = adminRequest(Kind::CreateDatabase, d);
    QCOMPARE(runAdmin(settings, request), QStringList());
    QCOMPARE(fake.databases(), QStringList{d});
    QCOMPARE(runAdmin(settings, request), QStringList()); // there already
    request.retention = hours(24);
    QVERIFY(runAdmin(settings, request).constFirst().contains(u"already exists"));
    request.database = QStringLiteral("e");
    QCOMPARE(runAdmin(settings, request), QStringList());
    QCOMPARE(fake.state().databases.value(QStringLiteral("e")).retention, "86400s");

    request.kind = Kind::AlterDatabase;
    request.retention = hours(1);
    QCOMPARE(runAdmin(settings, request), QStringList());
    QCOMPARE(fake.state().databases.value(QStringLiteral("e")).retention, "3600s");
    request.retention = hours(0);
    QCOMPARE(runAdmin(settings, request), QStringList());
    QCOMPARE(fake.state().databases.value(QStringLiteral("e")).retention, "");
    request.database = QStringLiteral("nowhere");
    QVERIFY(runAdmin(settings, request).constFirst().contains(u"not found"));

    request = adminRequest(Kind::CreateDatabase, QStringLiteral("f"));
    request.shardDuration = hours(1);
    QVERIFY(runAdmin(settings, request).constFirst().contains(u"no shards"));

    QCOMPARE(runAdmin(settings, adminRequest(Kind::DropDatabase, d)), QStringList());
    QVERIFY(!fake.state().knows(d));
    QVERIFY(runAdmin(settings, adminRequest(Kind::DropDatabase, QStringLiteral("nowhere")))
                .constFirst()
                .contains(u"nowhere"));
}

/// By the sources of v3.0.0 to v3.2.0.
void V3AdminTest::t3_5_21_whatAVersionDoesNotHaveIsRefused_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("version");
    QTest::addColumn<bool>("has");
    for (const auto &[kind, first] : {std::pair(Kind::AlterDatabase, 2),
                                      {Kind::DropDatabase, 2},
                                      {Kind::DropMeasurement, 2},
                                      {Kind::CreateToken, 1}}) {
        for (int minor = 0; minor <= 3; ++minor) {
            const QString version = QStringLiteral("3.%1.0").arg(minor);
            QTest::newRow(qPrintable(adminTitle(kind) + u' ' + version)) << int(kind) << version << (minor >= first);
        }
        QTest::newRow(qPrintable(adminTitle(kind) + QStringLiteral(", version unknown")))
            << int(kind) << QString() << true;
    }
}

void V3AdminTest::t3_5_21_whatAVersionDoesNotHaveIsRefused()
{
    QFETCH(const int, kind);
    QFETCH(const QString, version);
    QFETCH(const bool, has);
    FakeServer server;
    server.setHandler([](const FakeRequest &) { return FakeAnswer::json("{}"); });
    ClientSettings settings = settingsFor(server.url(), Flavour::V3);
    settings.server.flavour = Flavour::V3;
    settings.server.version = version;
    AdminRequest request = adminRequest(static_cast<Kind>(kind), d);
    request.measurement = QStringLiteral("m");
    request.name = QStringLiteral("n");
    request.administrator = true;
    request.retention = hours(1);
    request.hardDelete = AdminRequest::HardDelete::Now;
    const QStringList told = runAdmin(settings, request);
    QVERIFY2(has != told.value(0).contains(u"comes with InfluxDB 3."), qPrintable(told.value(0)));
    QCOMPARE(server.requests().size(), has ? 1 : 0);
    // Deleting as the server does it by itself is known to all.
    if (isDestructive(request.kind)) {
        request.hardDelete = AdminRequest::HardDelete::ServerDefault;
        QVERIFY(!runAdmin(settings, request).value(0).contains(u"comes with"));
    }
}

void V3AdminTest::hardDeletion_data()
{
    using HardDelete = AdminRequest::HardDelete;
    QTest::addColumn<int>("choice");
    QTest::addColumn<QByteArray>("target");
    QTest::newRow("the server's") << int(HardDelete::ServerDefault) << QByteArray("?db=d");
    QTest::newRow("now") << int(HardDelete::Now) << QByteArray("?db=d&hard_delete_at=now");
    QTest::newRow("never") << int(HardDelete::Never) << QByteArray("?db=d&hard_delete_at=never");
}

void V3AdminTest::hardDeletion()
{
    QFETCH(int, choice);
    QFETCH(QByteArray, target);
    FakeServer server;
    server.setHandler([](const FakeRequest &) { return refused(200, {}); });
    AdminRequest request = adminRequest(Kind::DropDatabase, d);
    request.hardDelete = static_cast<AdminRequest::HardDelete>(choice);
    QCOMPARE(runAdmin(settingsFor(server.url(), Flavour::V3), request), QStringList());
    QCOMPARE(server.requests().last().method, "DELETE");
    QCOMPARE(server.requests().last().target, "/api/v3/configure/database" + target);
    request.kind = Kind::DropMeasurement;
    request.measurement = QStringLiteral("m&db=x");
    QCOMPARE(runAdmin(settingsFor(server.url(), Flavour::V3), request), QStringList());
    QCOMPARE(server.requests().last().target,
             "/api/v3/configure/table" + target.first(5) + "&table=m%26db%3Dx" + target.sliced(5));
}

void V3AdminTest::tables()
{
    FakeInflux3 fake;
    fake.createDatabase(d);
    fake.write(d, "m v=1 1\nn v=1 1\n");
    AdminRequest request = adminRequest(Kind::DropMeasurement, d);
    request.measurement = QStringLiteral("m");
    QCOMPARE(runAdmin(settingsFor(fake.url(), Flavour::V3), request), QStringList());
    QCOMPARE(fake.points(d).size(), 1);
    QVERIFY(runAdmin(settingsFor(fake.url(), Flavour::V3), request).constFirst().contains(u"not found"));
}

void V3AdminTest::tokens()
{
    FakeInflux3Options options;
    options.token = "apiv3_operator";
    FakeInflux3 fake(options);
    Client client(withBearer(fake.url(), QStringLiteral("apiv3_operator")));
    AdminRequest create = adminRequest(Kind::CreateToken);
    create.name = QStringLiteral("for the \"heater\"");
    QVERIFY(runAdmin(client.settings(), create).constFirst().contains(u"may do everything"));
    create.administrator = true;
    create.expiry = hours(1);
    QString secret;
    QVERIFY(awaitJob(client.administer(create), [&](AdminJob &job) {
        QVERIFY2(job.state() == Job::State::Succeeded, qPrintable(job.error().toText()));
        secret = job.takeSecret();
        QVERIFY(job.takeSecret().isEmpty());
        QCOMPARE(columnsOf(*job.rows().entries().front().table).join(u'|'),
                 QStringLiteral("id|name|created_at|expiry"));
        QVERIFY(!rowsOf(job.rows()).join(u' ').contains(secret));
    }));
    QCOMPARE(fake.state().tokens.value(create.name), secret.toUtf8());
    QCOMPARE(QJsonDocument::fromJson(fake.server().requests().last().body)[u"expiry_secs"].toInteger(), 3'600);
    QVERIFY(runAdmin(client.settings(), create).constFirst().contains(u"already exists"));

    AdminRequest remove = adminRequest(Kind::DeleteToken);
    QVERIFY(runAdmin(client.settings(), remove).constFirst().contains(u"name"));
    remove.name = create.name;
    QCOMPARE(runAdmin(client.settings(), remove), QStringList());
    QVERIFY(!fake.state().tokens.contains(create.name));
    remove.name = QStringLiteral("_admin");
    QVERIFY(runAdmin(client.settings(), remove).constFirst().contains(u"cannot delete"));

    QVERIFY(awaitJob(client.administer(adminRequest(Kind::RegenerateOperatorToken)), [&](AdminJob &job) {
        QVERIFY2(job.state() == Job::State::Succeeded, qPrintable(job.error().toText()));
        QCOMPARE(job.takeSecret().toUtf8(), fake.state().options.token);
    }));
}

/// A new server has nobody who could log in; a login that comes along would be refused.
void V3AdminTest::firstToken()
{
    FakeInflux3Options options;
    options.awaitsFirstToken = true;
    FakeInflux3 fake(options);
    Client client(withBearer(fake.url(), QStringLiteral("apiv3_old")));
    QVERIFY(awaitJob(client.administer(adminRequest(Kind::CreateOperatorToken)), [&](AdminJob &job) {
        QVERIFY2(job.state() == Job::State::Succeeded, qPrintable(job.error().toText()));
        QVERIFY(job.takeSecret().startsWith(u"apiv3_"));
    }));
    QVERIFY(!fake.server().requests().last().headers.contains("authorization"));
    QVERIFY(runAdmin(client.settings(), adminRequest(Kind::CreateOperatorToken)).constFirst().startsWith(u'!'));
}

/// What it was nobody learns: that is said, and what helps.
void V3AdminTest::aTokenThatIsNotToldIsNoSuccess()
{
    FakeServer server;
    server.setHandler([](const FakeRequest &) { return FakeAnswer::json(R"({"id":0,"name":"_admin"})", 201); });
    for (const Kind kind : {Kind::CreateOperatorToken, Kind::RegenerateOperatorToken}) {
        const QString told = runAdmin(settingsFor(server.url(), Flavour::V3), adminRequest(kind)).constFirst();
        QVERIFY2(told.startsWith(u'!') && told.contains(u"does not hold the token") && told.contains(u"its recovery"),
                 qPrintable(told));
    }
    AdminRequest named = adminRequest(Kind::CreateToken);
    named.name = d;
    named.administrator = true;
    const QString other = runAdmin(settingsFor(server.url(), Flavour::V3), named).constFirst();
    QVERIFY2(other.contains(u"does not hold the token") && !other.contains(u"its recovery"), qPrintable(other));
}

void V3AdminTest::systemTables()
{
    FakeInflux3 fake;
    fake.createDatabase(d);
    fake.createDatabase(QStringLiteral("_internal"));
    fake.setQueryAnswer(QStringLiteral("SELECT * FROM system.tokens"),
                        jsonLines(R"({"token_id":0,"name":"_admin","hash":"abc","created_at":"2026-01-01T00:00:00"})"
                                  "\n"));
    Client client(settingsFor(fake.url(), Flavour::V3));
    QVERIFY(awaitJob(client.administer(adminRequest(Kind::ListTokens)), [](const AdminJob &job) {
        QVERIFY2(job.state() == Job::State::Succeeded, qPrintable(job.error().toText()));
        QCOMPARE(columnsOf(*job.rows().entries().front().table).join(u'|'), QStringLiteral("token_id|name|created_at"));
        QCOMPARE(rowsOf(job.rows()).size(), 1);
    }));
    fake.setQueryAnswer(QStringLiteral("SELECT * FROM system.queries ORDER BY issue_time DESC"),
                        jsonLines(R"({"id":"x","query_text":"SELECT 1","running":true})"
                                  "\n"));
    QCOMPARE(runAdmin(client.settings(), adminRequest(Kind::ListQueries, d)),
             QStringList{QStringLiteral("x|SELECT 1|true")});
    QVERIFY(runAdmin(client.settings(), adminRequest(Kind::ListQueries)).constFirst().contains(u"which database"));
}

void V3AdminTest::nothingDeletesRows()
{
    FakeInflux3 fake;
    for (const Kind kind : {Kind::DeletePoints, Kind::DropSeries}) {
        const QStringList told = runAdmin(settingsFor(fake.url(), Flavour::V3), adminRequest(kind, d));
        QVERIFY2(told.constFirst().contains(u"only with InfluxDB 1.x, InfluxDB 2.x. Rows of 3.x go when"),
                 qPrintable(told.constFirst()));
    }
    const QStringList told = runAdmin(settingsFor(fake.url(), Flavour::V3), adminRequest(Kind::KillQuery));
    QVERIFY2(told.constFirst().contains(u"only with InfluxDB 1.x."), qPrintable(told.constFirst()));
    QCOMPARE(fake.server().requests().size(), 0);
}

void V3AdminTest::a24_nothingWithoutAName_data()
{
    QTest::addColumn<int>("kind");
    for (const Kind kind : {Kind::CreateDatabase, Kind::AlterDatabase, Kind::DropDatabase, Kind::DropMeasurement,
                            Kind::CreateToken, Kind::DeleteToken, Kind::ListCaches, Kind::ListQueries,
                            Kind::CreateTable, Kind::CreateLastCache, Kind::CreateDistinctCache, Kind::DropCache})
        QTest::newRow(qPrintable(adminTitle(kind))) << int(kind);
}

void V3AdminTest::a24_nothingWithoutAName()
{
    QFETCH(int, kind);
    FakeInflux3 fake;
    AdminRequest request = adminRequest(static_cast<Kind>(kind));
    request.retention = hours(1);
    request.administrator = true;
    QVERIFY(runAdmin(settingsFor(fake.url(), Flavour::V3), request).constFirst().startsWith(u'!'));
    QCOMPARE(fake.server().requests().size(), 0);
}

void V3AdminTest::serverlessHasBuckets()
{
    FakeServer server;
    server.enqueue(FakeAnswer::json(R"({"buckets":[{"id":"01","orgID":"02","name":"d"}]})"));
    ClientSettings settings = settingsFor(server.url(), Flavour::V3);
    settings.profile.flavour = Flavour::V3Distributed;
    settings.server.flavour = Flavour::V3Distributed;
    // Others are managed by a service of their own.
    QVERIFY(runAdmin(settings, adminRequest(Kind::DropDatabase, d)).constFirst().contains(u"not possible"));
    QCOMPARE(server.requests().size(), 0);
    settings.server.capabilities.administration = true;
    QVERIFY(supports(Kind::DropDatabase, settings.server));
    QVERIFY(!supports(Kind::ListTokens, settings.server));
    QCOMPARE(runAdmin(settings, adminRequest(Kind::DropDatabase, d)), QStringList());
    QCOMPARE(server.requests().last().target, "/api/v2/buckets/01");
}

void V3AdminTest::writersHaveNothing()
{
    FakeServer server;
    for (const Flavour flavour : {Flavour::VictoriaMetrics, Flavour::QuestDb, Flavour::GreptimeDb}) {
        ServerInfo info;
        info.flavour = flavour;
        ClientSettings settings = settingsFor(server.url(), Flavour::V3);
        settings.profile.flavour = flavour;
        for (int kind = 0; kind <= int(AdminRequest::lastKind); ++kind) {
            QVERIFY(!supports(static_cast<Kind>(kind), info));
            QVERIFY(!adminTitle(static_cast<Kind>(kind)).isEmpty());
        }
        QVERIFY(runAdmin(settings, adminRequest(Kind::CreateDatabase, d)).constFirst().contains(flavourName(flavour)));
    }
    QCOMPARE(server.requests().size(), 0);
}

} // namespace penstock

QTEST_GUILESS_MAIN(penstock::V3AdminTest)
#include "v3admin_test.moc"
