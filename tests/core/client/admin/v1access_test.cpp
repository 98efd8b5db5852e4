// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/client/admin/v1adminserver.h"

#include <QTest>

namespace penstock {

using Kind = AdminRequest::Kind;

/// Users, what they may do, and what they run, of a real InfluxDB 1.x with authentication.
class V1AccessTest : public QObject, private V1AdminServer
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void usersAndGrants();
    void passwordsInNoText_data();
    void passwordsInNoText();
    void runningQueries();
    void othersAreToldWhatTheyMayNot();
};

namespace {

const QString d = QStringLiteral("d");
const QString m = QStringLiteral("m");

} // namespace

void V1AccessTest::initTestCase()
{
    QVERIFY2(m_server.start(), qPrintable(m_server.problem()));
}

void V1AccessTest::init()
{
    QVERIFY(refill());
}

void V1AccessTest::usersAndGrants()
{
    const QString name = QStringLiteral("eve \"O'Neil\"; --\n\\");
    const QString password = QStringLiteral("p'w\"\\;\nü$x");
    AdminRequest create = adminRequest(Kind::CreateUser);
    create.name = name;
    create.password = password;
    QCOMPARE(run(create), QStringList());
    const auto users = [this] { return names(QStringLiteral("SHOW USERS")); };
    QVERIFY2(users().contains(name + QStringLiteral("|false")), qPrintable(users().join(u',')));

    // HTTP Basic cannot carry every name; with a plain one the password shows that it is exactly what was given.
    AdminRequest plain = create;
    plain.name = QStringLiteral("eve");
    QCOMPARE(run(plain), QStringList());
    const auto login = settings(plain.name, password);
    AdminRequest grant = adminRequest(Kind::Grant, d);
    grant.name = plain.name;
    grant.privilege = AdminRequest::Privilege::Read;
    QCOMPARE(run(grant), QStringList());
    AdminRequest grants = adminRequest(Kind::ListGrants);
    grants.name = plain.name;
    QCOMPARE(run(grants), QStringList{QStringLiteral("|d|READ")});
    grant.privilege = AdminRequest::Privilege::All;
    QCOMPARE(run(grant), QStringList());
    QCOMPARE(run(grants), QStringList{QStringLiteral("|d|ALL PRIVILEGES")});
    AdminRequest revoke = grant;
    revoke.kind = Kind::Revoke;
    revoke.privilege = AdminRequest::Privilege::Write;
    QCOMPARE(run(revoke), QStringList());
    QCOMPARE(run(grants), QStringList{QStringLiteral("|d|READ")});

    // A login that holds is told what it may not; one that does not is told just that.
    QVERIFY(run(adminRequest(Kind::ListShards), login).constFirst().contains(u"not authorized"));

    AdminRequest change = adminRequest(Kind::SetPassword);
    change.name = plain.name;
    change.password = QStringLiteral("other");
    QCOMPARE(run(change), QStringList());
    QVERIFY(!run(adminRequest(Kind::ListShards), login).constFirst().contains(u"not authorized"));
    QVERIFY(run(adminRequest(Kind::ListShards), settings(plain.name, change.password))
                .constFirst()
                .contains(u"not authorized"));

    AdminRequest admin = adminRequest(Kind::Grant);
    admin.name = plain.name;
    QVERIFY(run(admin).constFirst().contains(u"which database"));
    admin.administrator = true;
    QCOMPARE(run(admin), QStringList());
    QVERIFY(users().contains(QStringLiteral("eve|true")));
    admin.kind = Kind::Revoke;
    QCOMPARE(run(admin), QStringList());
    QVERIFY(users().contains(QStringLiteral("eve|false")));

    for (const QString &gone : {name, plain.name}) {
        AdminRequest drop = adminRequest(Kind::DropUser);
        drop.name = gone;
        QCOMPARE(run(drop), QStringList());
        QVERIFY(run(drop).constFirst().contains(u"user not found"));
    }
    QCOMPARE(users(), QStringList{QStringLiteral("admin|true")});

    create.administrator = true;
    create.name = QStringLiteral("root");
    QCOMPARE(run(create), QStringList());
    QVERIFY(users().contains(QStringLiteral("root|true")));
    AdminRequest drop = adminRequest(Kind::DropUser);
    drop.name = create.name;
    QCOMPARE(run(drop), QStringList());
}

void V1AccessTest::passwordsInNoText_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("name");
    QTest::newRow("exists with another") << int(Kind::CreateUser) << QStringLiteral("admin");
    QTest::newRow("no such user") << int(Kind::SetPassword) << QStringLiteral("nobody");
    // The password is what the server objects to.
    QTest::newRow("named as the password") << int(Kind::SetPassword) << QStringLiteral("hush-hush");
}

void V1AccessTest::passwordsInNoText()
{
    QFETCH(int, kind);
    QFETCH(QString, name);
    AdminRequest request = adminRequest(static_cast<Kind>(kind));
    request.name = name;
    request.password = QStringLiteral("hush-hush");
    Client client(settings());
    QVERIFY(awaitJob(client.administer(request), [](const AdminJob &job) {
        QCOMPARE(job.state(), Job::State::Failed);
        QVERIFY(!job.error().toText().contains(u"hush"));
        QVERIFY2(job.error().message.contains(u"user"), qPrintable(job.error().message));
    }));
    QVERIFY(!run(adminRequest(Kind::ListQueries)).join(u' ').contains(u"hush"));
}

void V1AccessTest::runningQueries()
{
    const QStringList queries = run(adminRequest(Kind::ListQueries));
    QCOMPARE(queries.size(), 1);
    QVERIFY2(queries.constFirst().contains(u"|SHOW QUERIES|"), qPrintable(queries.constFirst()));
    AdminRequest stop = adminRequest(Kind::KillQuery);
    stop.id = QStringLiteral("999999");
    QVERIFY2(run(stop).constFirst().contains(u"no such query id: 999999"), qPrintable(run(stop).constFirst()));
    for (const QString &id : {QStringLiteral("1; DROP DATABASE d"), QStringLiteral("-1"), QStringLiteral("x")}) {
        stop.id = id;
        QVERIFY2(run(stop).constFirst().contains(u"is not an id"), qPrintable(run(stop).constFirst()));
    }
    QVERIFY(names(QStringLiteral("SHOW DATABASES")).contains(d));
}

void V1AccessTest::othersAreToldWhatTheyMayNot()
{
    m_server.query(QStringLiteral("CREATE USER ro WITH PASSWORD 'ro'"));
    m_server.query(QStringLiteral("GRANT READ ON d TO ro"));
    Client client(settings(QStringLiteral("ro"), QStringLiteral("ro")));
    for (const Kind kind : {Kind::DropDatabase, Kind::ListUsers, Kind::ShowStatistics}) {
        QVERIFY(awaitJob(client.administer(adminRequest(kind, d)), [](const AdminJob &job) {
            QCOMPARE(job.state(), Job::State::Failed);
            QCOMPARE(job.error().kind, Error::Kind::Permission);
            QCOMPARE(job.error().details.status, 403);
            QVERIFY2(job.error().message.contains(u"does not allow this to the user “ro”") &&
                         job.error().message.contains(u"requires admin privilege"),
                     qPrintable(job.error().message));
        }));
    }
    QVERIFY(names(QStringLiteral("SHOW DATABASES")).contains(d));
    m_server.query(QStringLiteral("DROP USER ro"));
}

} // namespace penstock

QTEST_GUILESS_MAIN(penstock::V1AccessTest)
#include "v1access_test.moc"
