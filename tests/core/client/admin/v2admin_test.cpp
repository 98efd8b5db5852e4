// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/admin/deletiontext.h"
#include "core/client/write/writejob.h"
#include "tests/core/client/admin/adminrun.h"
#include "tests/support/fakeinflux2.h"
#include "tests/support/settingsfor.h"

#include <QTest>

namespace penstock {

using Kind = AdminRequest::Kind;
using std::chrono::hours;

/// Buckets, their data and their mappings of 2.x.
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
    void a24_nothingWithoutAName_data();
    void a24_nothingWithoutAName();
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
    const ClientSettings settings = settingsFor2(fake.url());
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
    Client client(settingsFor2(fake.url()));
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
        runAdmin(settingsFor2(server.url()), adminRequest(Kind::DropDatabase, QStringLiteral("junk")));
    QVERIFY2(told.constFirst().contains(u"no bucket “junk”"), qPrintable(told.constFirst()));
    QCOMPARE(linesOf(server), QStringList{QStringLiteral("GET /api/v2/buckets")});
}

void V2AdminTest::whichOrganization()
{
    const AdminRequest request = adminRequest(Kind::CreateDatabase, QStringLiteral("new"));
    {
        FakeInflux2 fake;
        QCOMPARE(runAdmin(settingsFor2(fake.url(), QString()), request), QStringList()); // there is only one
        QCOMPARE(bodyOf(fake.server().requests().last())[u"orgID"].toString(), fake.orgId());
    }
    {
        FakeInflux2 fake;
        QCOMPARE(runAdmin(settingsFor2(fake.url(), fake.orgId()), request), QStringList());
        QCOMPARE(fake.server().requests().size(), 1); // an id needs no look-up
        QVERIFY(runAdmin(settingsFor2(fake.url(), QStringLiteral("elsewhere")), request)
                    .constFirst()
                    .contains(u"elsewhere"));
    }
    FakeServer server;
    server.enqueue(FakeAnswer::json(R"({"orgs":[{"id":"01","name":"one"},{"id":"02","name":"two"}]})"));
    const QStringList told = runAdmin(settingsFor2(server.url(), QString()), request);
    QVERIFY2(told.constFirst().contains(u"one, two"), qPrintable(told.constFirst()));
    QCOMPARE(server.requests().size(), 1);
}

void V2AdminTest::deletions()
{
    FakeInflux2 fake;
    const ClientSettings settings = settingsFor2(fake.url());
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
    QTEST(BucketDeletion::of(request).predicate, "predicate");
}

void V2AdminTest::mappings()
{
    FakeInflux2 fake;
    const ClientSettings settings = settingsFor2(fake.url());
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
    Client client(settingsFor2(fake.url()));
    QVERIFY(awaitJob(client.administer(request), [](const AdminJob &job) {
        QCOMPARE(job.state(), Job::State::Failed);
        QCOMPARE(job.error().kind, Error::Kind::BadInput);
    }));
    QCOMPARE(fake.server().requests().size(), 0);
}

} // namespace penstock

QTEST_GUILESS_MAIN(penstock::V2AdminTest)
#include "v2admin_test.moc"
