// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/client/admin/v1adminserver.h"

#include <QTest>

namespace penstock {

using Kind = AdminRequest::Kind;
using std::chrono::hours;

/// Databases and their data of a real InfluxDB 1.x with authentication.
class V1AdminTest : public QObject, private V1AdminServer
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void databasesAndTheirRetention();
    void retentionPolicies();
    void deletions();
    void deletionsRefused();
    void continuousQueries();
    void subscriptions();
    void p7_19_shapesOfTheShowStatements_data();
    void p7_19_shapesOfTheShowStatements();
};

namespace {

const QString d = QStringLiteral("d");
const QString m = QStringLiteral("m");

} // namespace

void V1AdminTest::initTestCase()
{
    QVERIFY2(m_server.start(), qPrintable(m_server.problem()));
}

void V1AdminTest::init()
{
    QVERIFY(refill());
}

void V1AdminTest::databasesAndTheirRetention()
{
    AdminRequest create = adminRequest(Kind::CreateDatabase, QStringLiteral("new one"));
    QCOMPARE(run(create), QStringList());
    QCOMPARE(run(create), QStringList());
    const QString policies = QStringLiteral("SHOW RETENTION POLICIES ON \"new one\"");
    QCOMPARE(names(policies), QStringList{QStringLiteral("autogen|0s|168h0m0s|1|true")});

    // There with another retention: not the one that was asked for.
    create.retention = hours(24);
    QVERIFY(run(create).constFirst().startsWith(u'!'));

    AdminRequest alter = adminRequest(Kind::AlterDatabase, QStringLiteral("new one"));
    alter.retention = hours(48);
    alter.shardDuration = hours(2);
    QCOMPARE(run(alter), QStringList());
    QCOMPARE(names(policies), QStringList{QStringLiteral("autogen|48h0m0s|2h0m0s|1|true")});
    alter.retention = hours(0);
    QCOMPARE(run(alter), QStringList());
    QCOMPARE(names(policies), QStringList{QStringLiteral("autogen|0s|2h0m0s|1|true")});

    QCOMPARE(run(adminRequest(Kind::DropDatabase, QStringLiteral("new one"))), QStringList());
    QVERIFY(!names(QStringLiteral("SHOW DATABASES")).contains(QStringLiteral("new one")));

    create.shardDuration = hours(1);
    QCOMPARE(run(create), QStringList());
    QCOMPARE(names(policies), QStringList{QStringLiteral("autogen|24h0m0s|1h0m0s|1|true")});
    QCOMPARE(run(adminRequest(Kind::DropDatabase, QStringLiteral("new one"))), QStringList());

    alter.database = QStringLiteral("nowhere");
    QVERIFY2(run(alter).constFirst().contains(u"database not found"), qPrintable(run(alter).constFirst()));
}

void V1AdminTest::retentionPolicies()
{
    AdminRequest create = adminRequest(Kind::CreateRetentionPolicy, d);
    create.retentionPolicy = QStringLiteral("a week");
    create.retention = hours(168);
    QCOMPARE(run(create), QStringList());
    const QString policies = QStringLiteral("SHOW RETENTION POLICIES ON d");
    QCOMPARE(names(policies), (QStringList{QStringLiteral("autogen|0s|168h0m0s|1|true"),
                                           QStringLiteral("a week|168h0m0s|24h0m0s|1|false")}));
    AdminRequest alter = adminRequest(Kind::AlterRetentionPolicy, d);
    alter.retentionPolicy = QStringLiteral("a week");
    alter.makeDefault = true;
    QCOMPARE(run(alter), QStringList());
    QCOMPARE(names(policies), (QStringList{QStringLiteral("autogen|0s|168h0m0s|1|false"),
                                           QStringLiteral("a week|168h0m0s|24h0m0s|1|true")}));
    create.retentionPolicy = QStringLiteral("short");
    create.retention = std::chrono::minutes(30);
    QVERIFY2(run(create).constFirst().contains(u"at least 1h"), qPrintable(run(create).constFirst()));

    AdminRequest drop = adminRequest(Kind::DropRetentionPolicy, d);
    drop.retentionPolicy = QStringLiteral("a week");
    QCOMPARE(run(drop), QStringList());
    QCOMPARE(names(policies), QStringList{QStringLiteral("autogen|0s|168h0m0s|1|false")});
}

void V1AdminTest::deletions()
{
    const auto left = [this] { return names(QStringLiteral("SELECT v FROM m, n"), d); };
    AdminRequest some = adminRequest(Kind::DeletePoints, d);
    some.measurement = m;
    some.tags = {{QStringLiteral("host"), QStringLiteral("a")}};
    some.from = 11;
    QCOMPARE(run(some), QStringList());
    QCOMPARE(left(), (QStringList{QStringLiteral("10|1"), QStringLiteral("20|2"), QStringLiteral("30|3")}));
    some.from = 10;
    some.to = 11;
    QCOMPARE(run(some), QStringList());
    QCOMPARE(left(), (QStringList{QStringLiteral("20|2"), QStringLiteral("30|3")}));

    // The end is not included; a range alone is enough.
    AdminRequest early = adminRequest(Kind::DeletePoints, d);
    early.from = -9'000'000'000'000'000'000;
    early.to = 20;
    QCOMPARE(run(early), QStringList());
    QCOMPARE(left(), (QStringList{QStringLiteral("20|2"), QStringLiteral("30|3")}));
    early.to = 21;
    QCOMPARE(run(early), QStringList());
    QCOMPARE(left(), QStringList{QStringLiteral("30|3")});

    QCOMPARE(m_server.write(d, "m,host=a v=1 10\nm,host=b v=2 20\n"), 204);
    AdminRequest series = adminRequest(Kind::DropSeries, d);
    series.tags = {{QStringLiteral("host"), QStringLiteral("a")}};
    QCOMPARE(run(series), QStringList());
    QCOMPARE(names(QStringLiteral("SHOW SERIES ON d")), QStringList{QStringLiteral("m,host=b")});

    AdminRequest measurement = adminRequest(Kind::DropMeasurement, d);
    measurement.measurement = m;
    QCOMPARE(run(measurement), QStringList());
    QCOMPARE(names(QStringLiteral("SHOW MEASUREMENTS ON d")), QStringList());
}

void V1AdminTest::deletionsRefused()
{
    AdminRequest byField = adminRequest(Kind::DeletePoints, d);
    byField.measurement = m;
    byField.tags = {{QStringLiteral("v"), QStringLiteral("1")}};
    const QString told = run(byField).constFirst();
    QVERIFY2(told.startsWith(u'!') && told.contains(u"fields not supported"), qPrintable(told));
    AdminRequest everything = adminRequest(Kind::DeletePoints, d);
    QVERIFY2(run(everything).constFirst().contains(u"which rows"), qPrintable(run(everything).constFirst()));
    QVERIFY(run(adminRequest(Kind::DropSeries, d)).constFirst().contains(u"which series"));
    AdminRequest part = adminRequest(Kind::DropSeries, d); // a series goes whole or not at all
    part.measurement = m;
    part.from = 5;
    QVERIFY2(run(part).constFirst().startsWith(u'!'), qPrintable(run(part).join(u' ')));
    everything.from = 5;
    everything.to = 5;
    QVERIFY(run(everything).constFirst().contains(u"ends before"));
    QCOMPARE(names(QStringLiteral("SELECT v FROM m, n"), d).size(), 3);
}

void V1AdminTest::continuousQueries()
{
    AdminRequest create = adminRequest(Kind::CreateContinuousQuery, d);
    create.name = QStringLiteral("every \"minute\"");
    create.statement = QStringLiteral("SELECT mean(v) INTO means FROM m GROUP BY time(1m) -- down");
    create.resampleEvery = std::chrono::seconds(90);
    create.resampleFor = std::chrono::minutes(10);
    QCOMPARE(run(create), QStringList());
    const QStringList listed = run(adminRequest(Kind::ListContinuousQueries)).filter(QStringLiteral("minute"));
    QCOMPARE(listed.size(), 1);
    QVERIFY2(listed.constFirst().contains(u"RESAMPLE EVERY 90s FOR 10m BEGIN SELECT mean(v) INTO"),
             qPrintable(listed.constFirst()));

    AdminRequest two = create;
    two.name = QStringLiteral("two");
    two.statement = QStringLiteral("SELECT mean(v) INTO x FROM m GROUP BY time(1m) END; DROP DATABASE d");
    QVERIFY2(run(two).constFirst().contains(u"exactly one statement"), qPrintable(run(two).constFirst()));
    QVERIFY(names(QStringLiteral("SHOW DATABASES")).contains(d));

    AdminRequest drop = adminRequest(Kind::DropContinuousQuery, d);
    drop.name = create.name;
    QCOMPARE(run(drop), QStringList());
    QVERIFY(run(adminRequest(Kind::ListContinuousQueries)).filter(QStringLiteral("minute")).isEmpty());
}

void V1AdminTest::subscriptions()
{
    AdminRequest create = adminRequest(Kind::CreateSubscription, d);
    create.retentionPolicy = QStringLiteral("autogen");
    create.name = QStringLiteral("to \"both\"");
    create.destinations = {QStringLiteral("udp://127.0.0.1:9"), QStringLiteral(" http://127.0.0.1:10/a'b ")};
    QCOMPARE(run(create), QStringList());
    const auto listed = [this] { return run(adminRequest(Kind::ListSubscriptions)).join(u'\n'); };
    QVERIFY2(listed().contains(QStringLiteral("autogen|to \"both\"|ALL|")), qPrintable(listed()));
    QVERIFY2(listed().contains(u"udp://127.0.0.1:9") && listed().contains(u"http://127.0.0.1:10/a'b"),
             qPrintable(listed()));
    QVERIFY2(run(create).constFirst().contains(u"already exists"), qPrintable(run(create).constFirst()));

    AdminRequest any = create;
    any.name = QStringLiteral("any");
    any.toAny = true;
    QCOMPARE(run(any), QStringList());
    QVERIFY2(listed().contains(u"autogen|any|ANY|"), qPrintable(listed()));
    any.name = QStringLiteral("wrong");
    any.destinations = {QStringLiteral("ftp://127.0.0.1:9")};
    QVERIFY2(run(any).constFirst().contains(u"invalid subscription URL"), qPrintable(run(any).constFirst()));

    for (const QString &name : {create.name, QStringLiteral("any")}) {
        AdminRequest drop = adminRequest(Kind::DropSubscription, d);
        drop.retentionPolicy = create.retentionPolicy;
        drop.name = name;
        QCOMPARE(run(drop), QStringList());
    }
    QCOMPARE(run(adminRequest(Kind::ListSubscriptions)), QStringList());
}

void V1AdminTest::p7_19_shapesOfTheShowStatements_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("columns");
    const auto row = [](const char *name, Kind kind, const char *columns) {
        QTest::newRow(name) << int(kind) << QString::fromLatin1(columns);
    };
    row("continuous queries", Kind::ListContinuousQueries, "measurement|name|query");
    row("subscriptions", Kind::ListSubscriptions, "measurement|retention_policy|name|mode|destinations");
    row("users", Kind::ListUsers, "measurement|user|admin");
    row("grants", Kind::ListGrants, "measurement|database|privilege");
    row("shards", Kind::ListShards,
        "measurement|id|database|retention_policy|shard_group|start_time|end_time|expiry_time|owners");
    row("shard groups", Kind::ListShardGroups,
        "measurement|id|database|retention_policy|start_time|end_time|expiry_time");
    row("queries", Kind::ListQueries, "measurement|qid|query|database|duration|status");
}

void V1AdminTest::p7_19_shapesOfTheShowStatements()
{
    QFETCH(int, kind);
    QFETCH(QString, columns);
    m_server.query(QStringLiteral("CREATE SUBSCRIPTION s ON d.autogen DESTINATIONS ANY 'udp://127.0.0.1:9'"));
    AdminRequest request = adminRequest(static_cast<Kind>(kind));
    request.name = QStringLiteral("admin"); // for the grants
    Client client(settings());
    QVERIFY(awaitJob(client.administer(request), [&](const AdminJob &job) {
        QVERIFY2(job.state() == Job::State::Succeeded, qPrintable(job.error().toText()));
        QCOMPARE(job.rows().entries().size(), std::size_t(1));
        QCOMPARE(columnsOf(*job.rows().entries().front().table).join(u'|'), columns);
    }));
    m_server.query(QStringLiteral("DROP SUBSCRIPTION s ON d.autogen"));
}

} // namespace penstock

QTEST_GUILESS_MAIN(penstock::V1AdminTest)
#include "v1admin_test.moc"
