// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/schema/schemajob.h"
#include "core/client/schema/v2schema.h"
#include "core/client/write/writejob.h"
#include "tests/core/client/admin/adminrun.h"
#include "tests/support/fakeinflux2.h"
#include "tests/support/settingsfor.h"

#include <QTest>

namespace penstock {

using Kind = AdminRequest::Kind;

/// That lists of 2.x are whole, whatever the server links, and what is half done is taken back.
class V2ListsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void t3_4_listsWithoutLinksGoOn_data();
    void t3_4_listsWithoutLinksGoOn();
    void t3_4_1_aServerWithoutOffsetIsNotAskedForEver();
    void t3_4_2_whatMovesBetweenPagesIsListedOnce();
    void t3_4_3_schemaSeesAllTimes();
    void t3_4_4_aUserWhosePasswordIsRefusedIsTakenBack_data();
    void t3_4_4_aUserWhosePasswordIsRefusedIsTakenBack();
    void t3_4_5_retentionAndShards();
    void t3_4_6_askedNamesStandBesideTheValues();
};

namespace {

const QString home = QStringLiteral("home");

QStringList fetch(const ClientSettings &settings, const SchemaRequest &request)
{
    Client client(settings);
    QStringList rows{QStringLiteral("! never ended")};
    awaitJob(client.schema(request), [&](const SchemaJob &job) {
        rows = job.state() == Job::State::Succeeded ? rowsOf(job.table())
                                                    : QStringList{QStringLiteral("! ") + job.error().message};
    });
    return rows;
}

QJsonObject thing(int number)
{
    return {{QStringLiteral("id"), QString::number(number, 16).rightJustified(16, u'0')},
            {QStringLiteral("name"), QStringLiteral("n%1").arg(number)}};
}

/// As 2.7.12 answers for users and organizations: links has `self` only.
FakeAnswer page(const FakeRequest &request, const QString &member, int total)
{
    const int offset = request.parameter(QStringLiteral("offset")).toInt();
    QJsonArray things;
    for (int i = offset; i < total && i < offset + request.parameter(QStringLiteral("limit")).toInt(); ++i)
        things.append(thing(i));
    const QJsonObject links{{QStringLiteral("self"), QString::fromLatin1(request.path())}};
    return FakeAnswer::json(
        QJsonDocument(QJsonObject{{QStringLiteral("links"), links}, {member, things}}).toJson(QJsonDocument::Compact));
}

QStringList linesOf(const FakeServer &server)
{
    QStringList lines;
    for (const FakeRequest &request : server.requests())
        lines += QString::fromLatin1(request.method + ' ' + request.path());
    return lines;
}

} // namespace

void V2ListsTest::t3_4_listsWithoutLinksGoOn_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("member");
    QTest::addColumn<int>("total");
    for (const int total : {0, 1, 99, 100, 101, 200, 231}) {
        QTest::addRow("%d users", total) << int(Kind::ListUsers) << QStringLiteral("users") << total;
        QTest::addRow("%d organizations", total) << int(Kind::ListOrganizations) << QStringLiteral("orgs") << total;
    }
}

void V2ListsTest::t3_4_listsWithoutLinksGoOn()
{
    QFETCH(const int, kind);
    QFETCH(const QString, member);
    QFETCH(const int, total);
    FakeServer server;
    server.setHandler([&](const FakeRequest &request) { return page(request, member, total); });
    const QStringList rows = runAdmin(settingsFor2(server.url()), adminRequest(static_cast<Kind>(kind)));
    QCOMPARE(rows.size(), total);
    for (int i = 0; i < total; ++i)
        QCOMPARE(rows.at(i).section(u'|', 1, 1), QStringLiteral("n%1").arg(i));
    QCOMPARE(server.requests().size(), total / 100 + 1);
}

void V2ListsTest::t3_4_1_aServerWithoutOffsetIsNotAskedForEver()
{
    FakeServer server;
    server.setHandler([](FakeRequest request) {
        request.target.replace("offset=", "passed-over=");
        return page(request, QStringLiteral("users"), 100);
    });
    QCOMPARE(runAdmin(settingsFor2(server.url()), adminRequest(Kind::ListUsers)).size(), 100);
    QCOMPARE(server.requests().size(), 2);
}

/// One was made meanwhile and stands before the others.
void V2ListsTest::t3_4_2_whatMovesBetweenPagesIsListedOnce()
{
    FakeServer server;
    server.setHandler([](FakeRequest request) {
        request.target.replace("offset=100", "offset=99");
        return page(request, QStringLiteral("users"), 150);
    });
    QStringList rows = runAdmin(settingsFor2(server.url()), adminRequest(Kind::ListUsers));
    QCOMPARE(rows.size(), 150);
    QCOMPARE(rows.removeDuplicates(), 0);
}

void V2ListsTest::t3_4_3_schemaSeesAllTimes()
{
    FakeInflux2 fake;
    const ClientSettings settings = settingsFor2(fake.url());
    Client client(settings);
    WriteRequest write;
    write.target.database = home;
    write.body = "old,o=1 fo=1 -1000000000000000000\nnow,n=1 fn=1 1700000000000000000\n"
                 "future,fu=1 ff=1 4070908800000000000\nfirst,fi=1 f1=1 -9223372036854775806\n";
    write.lines = 4;
    QVERIFY(awaitJob(client.write(write), [](const WriteJob &job) {
        QVERIFY2(job.state() == Job::State::Succeeded, qPrintable(job.error().toText()));
    }));
    using Schema = SchemaRequest::Kind;
    QCOMPARE(
        fetch(settings, {Schema::Measurements, home}),
        (QStringList{QStringLiteral("first"), QStringLiteral("future"), QStringLiteral("now"), QStringLiteral("old")}));
    QCOMPARE(fetch(settings, {Schema::TagKeys, home}),
             (QStringList{QStringLiteral("fi|"), QStringLiteral("fu|"), QStringLiteral("n|"), QStringLiteral("o|")}));
    QCOMPARE(fetch(settings, {Schema::TagKeyCardinality, home}), QStringList{QStringLiteral("4|")});
    QCOMPARE(fetch(settings, {Schema::TagValues, home, QStringLiteral("future"), QStringLiteral("fu")}),
             QStringList{QStringLiteral("1|fu|future")});
    QCOMPARE(fetch(settings, {Schema::FieldKeys, home, QStringLiteral("old")}), QStringList{QStringLiteral("fo||old")});
    // And only those since a moment, when that is asked.
    SchemaRequest since{Schema::Measurements, home};
    since.since = 1'700'000'000'000'000'000;
    QCOMPARE(fetch(settings, since), (QStringList{QStringLiteral("future"), QStringLiteral("now")}));
    for (int kind = int(Schema::Measurements); kind <= int(Schema::FieldKeyCardinality); ++kind) {
        const QString text =
            fluxSchemaText({static_cast<Schema>(kind), home, QStringLiteral("m"), QStringLiteral("t")});
        QVERIFY2(text.contains(u"start: time(v: -9223372036854775806), stop: time(v: 9223372036854775806)"),
                 qPrintable(text));
    }
}

void V2ListsTest::t3_4_4_aUserWhosePasswordIsRefusedIsTakenBack_data()
{
    QTest::addColumn<QByteArray>("refused"); ///< the path that ends so
    QTest::addColumn<int>("deletion");
    QTest::addColumn<QString>("says");
    const QString words = QStringLiteral("passwords must be between 8 and 72 characters long");
    QTest::newRow("password") << QByteArray("/password") << 204 << words;
    QTest::newRow("membership") << QByteArray("/members") << 204 << words;
    QTest::newRow("it stays") << QByteArray("/password") << 500 << QStringLiteral("“eve” is there now all the same");
}

void V2ListsTest::t3_4_4_aUserWhosePasswordIsRefusedIsTakenBack()
{
    QFETCH(const QByteArray, refused);
    QFETCH(const int, deletion);
    QFETCH(const QString, says);
    FakeServer server;
    server.setHandler([&](const FakeRequest &request) {
        if (request.path() == "/api/v2/orgs")
            return FakeAnswer::json(R"({"orgs":[{"id":"00000000000000aa","name":"house"}]})");
        if (request.path() == "/api/v2/users")
            return FakeAnswer::json(R"({"id":"0d","name":"eve","status":"active"})", 201);
        if (request.path().endsWith(refused))
            return FakeAnswer::json(
                R"({"code":"invalid","message":"passwords must be between 8 and 72 characters long"})", 400);
        return FakeAnswer::of(request.method == "DELETE" ? deletion : 204).empty();
    });
    AdminRequest request = adminRequest(Kind::CreateUser);
    request.name = QStringLiteral("eve");
    request.password = QStringLiteral("short");
    const QStringList told = runAdmin(settingsFor2(server.url()), request);
    QVERIFY2(told.constFirst().contains(says), qPrintable(told.constFirst()));
    QCOMPARE(linesOf(server).last(), QStringLiteral("DELETE /api/v2/users/0d"));
}

void V2ListsTest::t3_4_5_retentionAndShards()
{
    FakeInflux2 fake;
    AdminRequest request = adminRequest(Kind::AlterDatabase, home);
    request.shardDuration = std::chrono::hours(24);
    QCOMPARE(runAdmin(settingsFor2(fake.url()), request), QStringList());
    const auto rule = [&] { return (*fake.state().find(QStringLiteral("buckets"), home))[u"retentionRules"][0]; };
    QCOMPARE(rule()[u"shardGroupDurationSeconds"].toInteger(), 86'400);
    QCOMPARE(rule()[u"everySeconds"].toInteger(-1), 0); // as it was
    request.shardDuration.reset();
    QVERIFY(runAdmin(settingsFor2(fake.url()), request).constFirst().contains(u"how long"));

    // What 2.7.12 answers when the retention alone becomes shorter than the shards.
    FakeServer server;
    server.setHandler([](const FakeRequest &asked) {
        if (asked.method == "PATCH")
            return FakeAnswer::json(R"({"code":"unprocessable entity","message":"shard-group duration must also be )"
                                    R"(updated to be smaller than new retention duration"})",
                                    422);
        return FakeAnswer::json(R"({"buckets":[{"id":"0b","orgID":"0a","type":"user","name":"home","retentionRules":[)"
                                R"({"type":"expire","everySeconds":0,"shardGroupDurationSeconds":604800}]}]})");
    });
    request.retention = std::chrono::hours(48);
    const QStringList told = runAdmin(settingsFor2(server.url()), request);
    QVERIFY2(told.constFirst().contains(u"cover 168h0m0s") && told.constFirst().contains(u"--shard-duration"),
             qPrintable(told.constFirst()));
}

void V2ListsTest::t3_4_6_askedNamesStandBesideTheValues()
{
    FakeInflux2 fake;
    const ClientSettings settings = settingsFor2(fake.url());
    Client client(settings);
    WriteRequest write;
    write.target.database = home;
    write.body = "m,host=a v=1 1\n";
    write.lines = 1;
    QVERIFY(awaitJob(client.write(write), [](const WriteJob &job) { QVERIFY(job.state() == Job::State::Succeeded); }));
    using Schema = SchemaRequest::Kind;
    QCOMPARE(fetch(settings, {Schema::TagValues, home, QStringLiteral("m"), QStringLiteral("host")}),
             QStringList{QStringLiteral("a|host|m")});
    // Which measurement is not known when none was asked for.
    QCOMPARE(fetch(settings, {Schema::TagValues, home, {}, QStringLiteral("host")}),
             QStringList{QStringLiteral("a|host|")});
}

} // namespace penstock

QTEST_GUILESS_MAIN(penstock::V2ListsTest)
#include "v2lists_test.moc"
