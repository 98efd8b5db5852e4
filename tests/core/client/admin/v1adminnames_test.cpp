// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/schema/schemajob.h"
#include "tests/core/client/admin/v1adminserver.h"

#include <QTest>

namespace penstock {

using Kind = AdminRequest::Kind;
using std::chrono::hours;

/// Names of every kind, against a real InfluxDB 1.x with authentication.
class V1AdminNamesTest : public QObject, private V1AdminServer
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void a24_nothingWithoutAName_data();
    void a24_nothingWithoutAName();
    void a25_namesAreQuoted_data();
    void a25_namesAreQuoted();
    void a25_aCarriageReturnIsRefused();
};

namespace {

const QString d = QStringLiteral("d");
const QString m = QStringLiteral("m");

} // namespace

void V1AdminNamesTest::initTestCase()
{
    QVERIFY2(m_server.start(), qPrintable(m_server.problem()));
}

void V1AdminNamesTest::init()
{
    QVERIFY(refill());
}

void V1AdminNamesTest::a24_nothingWithoutAName_data()
{
    QTest::addColumn<int>("kind");
    for (const Kind kind :
         {Kind::CreateDatabase, Kind::AlterDatabase, Kind::DropDatabase, Kind::CreateRetentionPolicy,
          Kind::AlterRetentionPolicy, Kind::DropRetentionPolicy, Kind::DropMeasurement, Kind::DropSeries,
          Kind::DeletePoints, Kind::CreateContinuousQuery, Kind::DropContinuousQuery, Kind::CreateUser, Kind::DropUser,
          Kind::SetPassword, Kind::Grant, Kind::Revoke, Kind::ListGrants, Kind::DropShard, Kind::KillQuery})
        QTest::newRow(qPrintable(adminTitle(kind))) << int(kind);
}

void V1AdminNamesTest::a24_nothingWithoutAName()
{
    QFETCH(int, kind);
    AdminRequest request = adminRequest(static_cast<Kind>(kind));
    request.retention = hours(1);
    request.statement = QStringLiteral("SELECT mean(v) INTO x FROM m GROUP BY time(1m)");
    request.password = QStringLiteral("p");
    const QStringList before = names(QStringLiteral("SHOW DATABASES"));
    Client client(settings());
    QVERIFY(awaitJob(client.administer(request), [](const AdminJob &job) {
        QCOMPARE(job.state(), Job::State::Failed);
        QCOMPARE(job.error().kind, Error::Kind::BadInput);
        QCOMPARE(job.error().details.status, 0); // nothing was sent
        QVERIFY(!job.error().message.contains(u"None"));
    }));
    QCOMPARE(names(QStringLiteral("SHOW DATABASES")), before);
    QVERIFY(!before.contains(QStringLiteral("None")));
}

void V1AdminNamesTest::a25_namesAreQuoted_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("asDatabase"); // the server takes no control characters and slashes there
    const auto row = [](const char *name, const char *text, bool asDatabase = true) {
        QTest::newRow(name) << QString::fromUtf8(text) << asDatabase;
    };
    row("double quote", "x\"");
    row("statement behind a quote", "x\"; DROP DATABASE d; --");
    row("single quotes", "it's ' x");
    row("semicolon", "a;b");
    row("line break", "a\nDROP DATABASE d", false);
    row("backslash", "a\\", false);
    row("backslash and quote", "a\\\"; DROP DATABASE d; --", false);
    row("keyword", "select");
    row("spaces", " order by ");
    row("placeholder", "%1 {db} $p ${d}");
    row("comment", "/* x */ -- y", false);
    row("not ASCII", "Ümläut 數據 🦀");
}

void V1AdminNamesTest::a25_namesAreQuoted()
{
    QFETCH(QString, name);
    QFETCH(bool, asDatabase);
    const auto databases = [this] { return names(QStringLiteral("SHOW DATABASES")); };
    const QStringList before = databases();
    const QStringList created = run(adminRequest(Kind::CreateDatabase, name));
    if (asDatabase) {
        QCOMPARE(created, QStringList());
        QCOMPARE(databases().size(), before.size() + 1);
        QVERIFY2(databases().contains(name), qPrintable(databases().join(u'|')));
    } else {
        QVERIFY2(created.constFirst().contains(u"invalid name"), qPrintable(created.constFirst()));
        QCOMPARE(databases(), before);
    }

    const QString database = asDatabase ? name : d;
    AdminRequest policy = adminRequest(Kind::CreateRetentionPolicy, database);
    policy.retentionPolicy = asDatabase ? name : QStringLiteral("p");
    policy.retention = hours(2);
    policy.makeDefault = true;
    QCOMPARE(run(policy), QStringList());
    policy.kind = Kind::AlterDatabase;
    policy.retention = hours(3);
    QCOMPARE(run(policy), QStringList());
    Client client(settings());
    QVERIFY(awaitJob(client.schema({SchemaRequest::Kind::RetentionPolicies, database}), [&](const SchemaJob &job) {
        QVERIFY2(job.state() == Job::State::Succeeded, qPrintable(job.error().toText()));
        QVERIFY(job.items().contains(SchemaItem{policy.retentionPolicy, QStringLiteral("3h0m0s"), true}));
    }));

    AdminRequest user = adminRequest(Kind::CreateUser);
    user.name = name;
    user.password = name;
    QCOMPARE(run(user), QStringList());
    QVERIFY(names(QStringLiteral("SHOW USERS")).contains(name + QStringLiteral("|false")));
    AdminRequest grant = adminRequest(Kind::Grant, database);
    grant.name = name;
    QCOMPARE(run(grant), QStringList());
    grant.kind = Kind::ListGrants;
    QCOMPARE(run(grant), QStringList{u'|' + database + QStringLiteral("|READ")});
    AdminRequest query = adminRequest(Kind::CreateContinuousQuery, database);
    query.name = name;
    query.statement = QStringLiteral("SELECT mean(v) INTO x FROM m GROUP BY time(1m)");
    QCOMPARE(run(query), QStringList());
    QVERIFY(!run(adminRequest(Kind::ListContinuousQueries)).filter(u'|' + name + u'|').isEmpty());

    // Nothing there has such a name: nothing is deleted.
    AdminRequest rows = adminRequest(Kind::DeletePoints, d);
    rows.measurement = name;
    rows.tags = {{name, name}};
    QCOMPARE(run(rows), QStringList());
    AdminRequest measurement = adminRequest(Kind::DropMeasurement, d);
    measurement.measurement = name;
    QCOMPARE(run(measurement), QStringList());
    QCOMPARE(names(QStringLiteral("SELECT v FROM d.autogen.m, d.autogen.n")).size(), 3);

    user.kind = Kind::DropUser;
    QCOMPARE(run(user), QStringList());
    QCOMPARE(names(QStringLiteral("SHOW USERS")), QStringList{QStringLiteral("admin|true")});
    if (asDatabase)
        QCOMPARE(run(adminRequest(Kind::DropDatabase, name)), QStringList());
    QCOMPARE(databases(), before);
}

/// 1.x reads it as a line break, which ends a quoted name: there is no way to say it, and no way around the quotes.
void V1AdminNamesTest::a25_aCarriageReturnIsRefused()
{
    const QString name = QStringLiteral("m\" WHERE host = 'a'\r; DROP DATABASE d; --");
    AdminRequest measurement = adminRequest(Kind::DropMeasurement, d);
    measurement.measurement = name;
    QVERIFY(run(measurement).constFirst().contains(u"error parsing query"));
    QVERIFY(run(adminRequest(Kind::CreateDatabase, name)).constFirst().contains(u"error parsing query"));
    QCOMPARE(names(QStringLiteral("SELECT v FROM m, n"), d).size(), 3);
}

} // namespace penstock

QTEST_GUILESS_MAIN(penstock::V1AdminNamesTest)
#include "v1adminnames_test.moc"
