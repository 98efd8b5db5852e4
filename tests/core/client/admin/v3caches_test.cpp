// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/schema/schemajob.h"
#include "tests/core/client/admin/adminrun.h"
#include "tests/support/fakeinflux3.h"
#include "tests/support/settingsfor.h"

#include <QTest>

using namespace penstock;

namespace {

using Kind = AdminRequest::Kind;

const QString d = QStringLiteral("d");
const QString cpu = QStringLiteral("cpu");

QJsonObject lastBody(FakeInflux3 &fake)
{
    return QJsonDocument::fromJson(fake.server().requests().last().body).object();
}

FakeAnswer jsonLines(const QByteArray &lines)
{
    return FakeAnswer::of(200).header("Content-Type", "application/jsonl").text(lines);
}

FakeAnswer unknownTable(const QByteArray &name)
{
    return FakeAnswer::of(400).text("Error during planning: table 'public.system." + name + "' not found");
}

AdminRequest ofTable(Kind kind, const QString &table)
{
    AdminRequest request = adminRequest(kind, d);
    request.measurement = table;
    return request;
}

} // namespace

/// Tables and caches of 3.x that are made and dropped.
class V3CachesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tablesAreMade()
    {
        FakeInflux3 fake;
        fake.createDatabase(d);
        const ClientSettings settings = settingsFor(fake.url(), Flavour::V3);
        AdminRequest create = ofTable(Kind::CreateTable, QStringLiteral("room \"1\""));
        create.tagKeys = {QStringLiteral("host"), QStringLiteral("a,b")};
        create.fields = {{QStringLiteral("v"), QStringLiteral("float64")},
                         {QStringLiteral("n"), QStringLiteral("int64")}};
        QCOMPARE(runAdmin(settings, create), QStringList());
        const FakePointStore::Tables tables = fake.state().store.tables(d);
        QVERIFY(tables.contains("room \"1\""));
        QCOMPARE(tables.value("room \"1\"").columns(), (QByteArrayList{"a,b", "host", "n", "time", "v"}));
        QVERIFY2(runAdmin(settings, create).constFirst().contains(u"already exists"),
                 qPrintable(runAdmin(settings, create).constFirst()));
    }

    /// The server would make one: recorded of 3.6.0.
    void aTableMakesNoDatabase()
    {
        FakeInflux3 fake;
        fake.createDatabase(d);
        AdminRequest create = ofTable(Kind::CreateTable, cpu);
        create.database = QStringLiteral("typo");
        create.tagKeys = {QStringLiteral("host")};
        const QStringList told = runAdmin(settingsFor(fake.url(), Flavour::V3), create);
        QVERIFY2(told.constFirst().contains(u"no database “typo”"), qPrintable(told.constFirst()));
        QVERIFY(!fake.state().knows(QStringLiteral("typo")));
        QCOMPARE(fake.server().requests().size(), 1);
    }

    void cachesOfBothKindsAreMadeAndDropped()
    {
        FakeInflux3 fake;
        fake.write(d, "cpu,host=a,dc=b v=1 1");
        const ClientSettings settings = settingsFor(fake.url(), Flavour::V3);
        AdminRequest last = ofTable(Kind::CreateLastCache, cpu);
        last.name = QStringLiteral("lc");
        last.keyColumns = {QStringLiteral("host")};
        last.valueColumns = {QStringLiteral("v")};
        last.cacheCount = 3;
        last.ttl = std::chrono::hours(2);
        QCOMPARE(runAdmin(settings, last), QStringList());
        const QJsonObject sent = lastBody(fake);
        QCOMPARE(sent[u"key_columns"].toArray(), QJsonArray{QStringLiteral("host")});
        QCOMPARE(sent[u"value_columns"].toArray(), QJsonArray{QStringLiteral("v")});
        QCOMPARE(sent[u"count"].toInteger(), 3);
        QCOMPARE(sent[u"ttl"].toInteger(), 7'200);

        AdminRequest distinct = ofTable(Kind::CreateDistinctCache, cpu);
        distinct.name = QStringLiteral("lc"); // of another kind, it may be called so as well
        distinct.keyColumns = {QStringLiteral("host"), QStringLiteral("dc")};
        distinct.maxCardinality = 500;
        QCOMPARE(runAdmin(settings, distinct), QStringList());
        QCOMPARE(lastBody(fake)[u"columns"].toArray().size(), 2);
        QCOMPARE(lastBody(fake)[u"max_cardinality"].toInteger(), 500);
        QVERIFY(!lastBody(fake).contains(u"max_age")); // the server's own

        const AdminRequest list = adminRequest(Kind::ListCaches, d);
        QCOMPARE(runAdmin(settings, list),
                 (QStringList{QStringLiteral("last|cpu|lc|[\"host\"]||3||7200s"),
                              QStringLiteral("distinct|cpu|lc|[\"host\",\"dc\"]|||500|86400s")}));
        QVERIFY(runAdmin(settings, last).constFirst().contains(u"already exists"));

        AdminRequest drop = ofTable(Kind::DropCache, cpu);
        drop.name = QStringLiteral("lc");
        QVERIFY(runAdmin(settings, drop).constFirst().contains(u"which kind"));
        drop.cache = AdminRequest::Cache::Distinct;
        QCOMPARE(runAdmin(settings, drop), QStringList());
        QCOMPARE(runAdmin(settings, list), QStringList{QStringLiteral("last|cpu|lc|[\"host\"]||3||7200s")});
        QVERIFY(runAdmin(settings, drop).constFirst().startsWith(u'!'));
        drop.cache = AdminRequest::Cache::Last;
        QCOMPARE(runAdmin(settings, drop), QStringList());
        QCOMPARE(runAdmin(settings, list), QStringList());
    }

    /// What one kind of cache is refused for is no empty list, unless the server does not know that kind.
    void cachesOfSomeVersions()
    {
        const FakeAnswer last = jsonLines("{\"table\":\"m\",\"name\":\"l\"}\n");
        const FakeAnswer distinct = jsonLines("{\"table\":\"m\",\"name\":\"d\"}\n");
        const FakeAnswer noLast = unknownTable("last_caches");
        const FakeAnswer noDistinct = unknownTable("distinct_caches");
        const FakeAnswer fault = FakeAnswer::of(500).text("out of memory");
        const AdminRequest request = adminRequest(Kind::ListCaches, d);
        const auto answered = [&](const FakeAnswer &first, const FakeAnswer &second) {
            FakeServer server;
            server.enqueue(first);
            server.enqueue(second);
            return runAdmin(settingsFor(server.url(), Flavour::V3), request);
        };
        const QString ofLast = QStringLiteral("last|m|l|||||");
        const QString ofDistinct = QStringLiteral("distinct|m|d|||||");
        QCOMPARE(answered(last, distinct), (QStringList{ofLast, ofDistinct}));
        QCOMPARE(answered(last, noDistinct), QStringList{ofLast});
        QCOMPARE(answered(noLast, distinct), QStringList{ofDistinct});
        QVERIFY(answered(noLast, noDistinct).constFirst().contains(u"distinct_caches"));
        for (const QStringList &told : {answered(last, fault), answered(fault, distinct)})
            QVERIFY2(told.constFirst().startsWith(u'!') && told.constFirst().contains(u"out of memory"),
                     qPrintable(told.constFirst()));
    }

    void whatIsNotThereIsRefused()
    {
        FakeInflux3 fake;
        fake.createDatabase(d);
        AdminRequest request = ofTable(Kind::CreateDistinctCache, QStringLiteral("nosuch"));
        QVERIFY(runAdmin(settingsFor(fake.url(), Flavour::V3), request).constFirst().contains(u"which columns"));
        QCOMPARE(fake.server().requests().size(), 0);
        request.keyColumns = {QStringLiteral("host")};
        QVERIFY(runAdmin(settingsFor(fake.url(), Flavour::V3), request).constFirst().startsWith(u'!'));
        QVERIFY(fake.state().caches.value(d).isEmpty());
    }

    void theSameCacheAgainIsSaid()
    {
        FakeServer server;
        server.enqueue(FakeAnswer::of(204).empty());
        Client client(settingsFor(server.url(), Flavour::V3));
        AdminRequest request = ofTable(Kind::CreateLastCache, cpu);
        QVERIFY(awaitJob(client.administer(request), [](const AdminJob &job) {
            QCOMPARE(job.state(), Job::State::Succeeded);
            QVERIFY(job.rows().notes().front().text.contains(u"there already"));
        }));
    }
};

QTEST_GUILESS_MAIN(V3CachesTest)
#include "v3caches_test.moc"
