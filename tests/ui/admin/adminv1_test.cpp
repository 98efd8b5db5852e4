// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/influxdserver.h"
#include "tests/ui/admin/adminworld.h"
#include "ui/admin/continuousquerybackfilldialog.h"

#include <QCheckBox>
#include <QComboBox>

using namespace penstock;

namespace {

using Kind = AdminRequest::Kind;

const QString name = QStringLiteral("name");
const QString plant = QStringLiteral("plant");

} // namespace

/// The administration of a real InfluxDB 1.x that asks for logins.
class AdminV1Test final : public QObject
{
    Q_OBJECT

    InfluxdServer m_server{InfluxdServer::Options{.auth = true}};
    std::unique_ptr<AdminWorld> m_world;

    QByteArray answer(const char *statement) const { return m_server.query(QString::fromLatin1(statement)); }

    /// Presses the button that goes, and waits until the dialog has gone.
    static void go(AdminDialog *dialog)
    {
        QVERIFY(dialog);
        QPointer<AdminDialog> open(dialog);
        dialog->goButton()->click();
        QTRY_VERIFY2(!open, qPrintable(open ? open->messages()->text() : QString()));
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(m_server.start(), qPrintable(m_server.problem()));
        m_server.query(QStringLiteral("CREATE DATABASE other"));
    }

    void init()
    {
        m_server.query(QStringLiteral("CREATE DATABASE plant"));
        QCOMPARE(m_server.write(plant, "m v=1 1600000000000000000\n"), 204);
        m_world = std::make_unique<AdminWorld>(AdminWorld::profileFor(m_server.url(), QStringLiteral("admin")),
                                               QStringLiteral("secret"));
    }

    void cleanup()
    {
        m_world.reset();
        m_server.query(QStringLiteral("DROP DATABASE plant"));
    }

    void thePagesAreThoseOf1x()
    {
        QVERIFY(!m_world->open("databases").isEmpty());
        QCOMPARE(m_world->pages(), (QStringList{QStringLiteral("Databases"), QStringLiteral("Measurements"),
                                                QStringLiteral("Continuous queries"), QStringLiteral("Users"),
                                                QStringLiteral("Subscriptions"), QStringLiteral("Shards"),
                                                QStringLiteral("Running queries"), QStringLiteral("Statistics"),
                                                QStringLiteral("Cardinality"), QStringLiteral("Diagnostics")}));
    }

    void databases()
    {
        AdminSection &section = *m_world->open("databases").value(0);
        QAbstractItemModelTester tester(section.model());
        QTRY_VERIFY(AdminWorld::holds(section, name, plant));
        SchemaCache &names = m_world->session()->schema();
        const SchemaRequest known{.kind = SchemaRequest::Kind::Databases};
        names.ask(known);
        QTRY_VERIFY(names.ask(known).isKnown());

        AdminDialog *const dialog = AdminWorld::press(section, Kind::CreateDatabase);
        QVERIFY(dialog);
        AdminWorld::type(*dialog, AdminField::Database, QStringLiteral("odd \"name\""));
        AdminWorld::type(*dialog, AdminField::Retention, QStringLiteral("30d"));
        go(dialog);
        QTRY_VERIFY(AdminWorld::holds(section, name, QStringLiteral("odd \"name\"")));
        QVERIFY(answer("SHOW RETENTION POLICIES ON \"odd \\\"name\\\"\"").contains("720h0m0s"));
        // What the explorer and the completion show is right without anybody refreshing it.
        QTRY_VERIFY(names.ask(known).names().contains(QStringLiteral("odd \"name\"")));

        AdminWorld::choose(section, name, QStringLiteral("odd \"name\""));
        go(AdminWorld::press(section, Kind::DropDatabase));
        QTRY_VERIFY(!AdminWorld::holds(section, name, QStringLiteral("odd \"name\"")));
        QVERIFY(!answer("SHOW DATABASES").contains("odd"));
        QTRY_VERIFY(names.ask(known).isKnown() && !names.ask(known).names().contains(QStringLiteral("odd \"name\"")));
        QVERIFY(answer("SHOW DATABASES").contains("plant"));
    }

    void retentionPolicies()
    {
        const QList<AdminSection *> sections = m_world->open("databases");
        QCOMPARE(sections.size(), 2);
        AdminSection &policies = *sections[1];
        QAbstractItemModelTester tester(policies.model());
        QTRY_VERIFY(AdminWorld::holds(*sections[0], name, plant));
        QVERIFY(!policies.button(Kind::CreateRetentionPolicy)->isEnabled()); // of which database?
        AdminWorld::choose(*sections[0], name, plant);
        QTRY_VERIFY(AdminWorld::holds(policies, name, QStringLiteral("autogen")));

        AdminDialog *create = AdminWorld::press(policies, Kind::CreateRetentionPolicy);
        QVERIFY(create);
        AdminWorld::type(*create, AdminField::RetentionPolicy, QStringLiteral("week"));
        AdminWorld::type(*create, AdminField::Retention, QStringLiteral("7d"));
        AdminWorld::type(*create, AdminField::ShardDuration, QStringLiteral("1d"));
        go(create);
        QTRY_VERIFY(AdminWorld::holds(policies, name, QStringLiteral("week")));
        const int row = AdminWorld::rowOf(policies, name, QStringLiteral("week"));
        QCOMPARE(policies.model()->value(row, {QStringLiteral("duration")}), QStringLiteral("168h0m0s"));
        QCOMPARE(policies.model()->index(row, 1).data().toString(), QStringLiteral("7d"));
        QVERIFY(answer("SHOW RETENTION POLICIES ON plant").contains("\"week\",\"168h0m0s\",\"24h0m0s\",1,false"));

        AdminWorld::choose(policies, name, QStringLiteral("week"));
        AdminDialog *change = AdminWorld::press(policies, Kind::AlterRetentionPolicy);
        QVERIFY(change);
        QCOMPARE(change->form()->edit(AdminField::Retention)->values(), QStringList{QStringLiteral("7d")});
        AdminWorld::type(*change, AdminField::Retention, QStringLiteral("14d"));
        qobject_cast<QCheckBox *>(change->form()->edit(AdminField::MakeDefault)->editor())->click();
        go(change);
        QTRY_VERIFY(answer("SHOW RETENTION POLICIES ON plant").contains("\"week\",\"336h0m0s\",\"24h0m0s\",1,true"));
        QTRY_COMPARE(policies.model()->value(AdminWorld::rowOf(policies, name, QStringLiteral("week")),
                                             {QStringLiteral("duration")}),
                     QStringLiteral("336h0m0s"));

        QCOMPARE(policies.chosen(AdminField::RetentionPolicy), QStringLiteral("week"));
        go(AdminWorld::press(policies, Kind::DropRetentionPolicy));
        QTRY_VERIFY(!AdminWorld::holds(policies, name, QStringLiteral("week")));
        QVERIFY(!answer("SHOW RETENTION POLICIES ON plant").contains("week"));
    }

    void continuousQueries()
    {
        AdminSection &section = *m_world->open("continuous-queries").value(0);
        QAbstractItemModelTester tester(section.model());
        AdminDialog *create = AdminWorld::press(section, Kind::CreateContinuousQuery);
        QVERIFY(create);
        AdminWorld::type(*create, AdminField::Database, plant);
        AdminWorld::type(*create, AdminField::Name, QStringLiteral("hourly"));
        AdminWorld::type(*create, AdminField::Statement,
                         QStringLiteral("SELECT mean(v) INTO plant.autogen.hourly FROM m GROUP BY time(1h)"));
        AdminWorld::type(*create, AdminField::ResampleEvery, QStringLiteral("30m"));
        go(create);
        QTRY_VERIFY(AdminWorld::holds(section, name, QStringLiteral("hourly")));
        QVERIFY(answer("SHOW CONTINUOUS QUERIES").contains("RESAMPLE EVERY 30m"));
        AdminWorld::choose(section, name, QStringLiteral("hourly"));
        QCOMPARE(section.chosen(AdminField::Database), plant); // the list's series are named so
        QVERIFY(section.chosen(AdminField::Statement).contains(QStringLiteral("RESAMPLE EVERY 30m")));
        QVERIFY(section.backfillButton()->isEnabled());
        section.backfillButton()->click();
        auto *backfill = section.window()->findChild<ContinuousQueryBackfillDialog *>();
        QVERIFY(backfill && backfill->isVisible());
        QVERIFY2(backfill->preview().contains(QStringLiteral("INTO")), qPrintable(backfill->preview()));
        backfill->reject();
        go(AdminWorld::press(section, Kind::DropContinuousQuery));
        QTRY_VERIFY(!AdminWorld::holds(section, name, QStringLiteral("hourly")));
        QVERIFY(!answer("SHOW CONTINUOUS QUERIES").contains("hourly"));
    }

    void subscriptions()
    {
        AdminSection &section = *m_world->open("subscriptions").value(0);
        QAbstractItemModelTester tester(section.model());
        AdminDialog *create = AdminWorld::press(section, Kind::CreateSubscription);
        QVERIFY(create);
        AdminWorld::type(*create, AdminField::Database, plant);
        AdminWorld::type(*create, AdminField::RetentionPolicy, QStringLiteral("autogen"));
        AdminWorld::type(*create, AdminField::Name, QStringLiteral("copies"));
        create->goButton()->click();
        QVERIFY(!create->form()->edit(AdminField::Destinations)->problem().isEmpty());
        AdminWorld::type(*create, AdminField::Destinations, QStringLiteral("udp://127.0.0.1:9\nhttp://127.0.0.1:10\n"));
        auto *mode = qobject_cast<QComboBox *>(create->form()->edit(AdminField::Delivery)->editor());
        mode->setCurrentIndex(mode->findData(QStringLiteral("any")));
        go(create);
        QTRY_VERIFY(AdminWorld::holds(section, name, QStringLiteral("copies")));
        QVERIFY2(answer("SHOW SUBSCRIPTIONS")
                     .contains("[\"autogen\",\"copies\",\"ANY\",[\"udp://127.0.0.1:9\",\"http://127.0.0.1:10\"]]"),
                 answer("SHOW SUBSCRIPTIONS"));
        AdminWorld::choose(section, name, QStringLiteral("copies"));
        go(AdminWorld::press(section, Kind::DropSubscription));
        QTRY_VERIFY(!AdminWorld::holds(section, name, QStringLiteral("copies")));
        QVERIFY(!answer("SHOW SUBSCRIPTIONS").contains("copies"));
    }

    void usersAndGrants()
    {
        const QString ada = QStringLiteral("ada \"o'\" l");
        const QString user = QStringLiteral("user");
        const QList<AdminSection *> sections = m_world->open("users");
        QCOMPARE(sections.size(), 2);
        AdminSection &users = *sections[0];
        AdminSection &grants = *sections[1];
        QAbstractItemModelTester usersTester(users.model());
        QAbstractItemModelTester grantsTester(grants.model());
        QTRY_VERIFY(AdminWorld::holds(users, user, QStringLiteral("admin")));

        AdminDialog *create = AdminWorld::press(users, Kind::CreateUser);
        QVERIFY(create);
        AdminWorld::type(*create, AdminField::Name, ada);
        AdminWorld::type(*create, AdminField::Password, QStringLiteral("hush"));
        go(create);
        QTRY_VERIFY(AdminWorld::holds(users, user, ada));

        AdminWorld::choose(users, user, ada);
        AdminDialog *grant = AdminWorld::press(grants, Kind::Grant);
        QVERIFY(grant);
        AdminWorld::type(*grant, AdminField::Database, plant);
        auto *privilege = qobject_cast<QComboBox *>(grant->form()->edit(AdminField::Privilege)->editor());
        privilege->setCurrentIndex(privilege->findData(QStringLiteral("write")));
        go(grant);
        QTRY_VERIFY(AdminWorld::holds(grants, QStringLiteral("database"), plant));
        QVERIFY(answer("SHOW GRANTS FOR \"ada \\\"o'\\\" l\"").contains("[\"plant\",\"WRITE\"]"));

        AdminWorld::choose(grants, QStringLiteral("database"), plant);
        AdminDialog *revoke = AdminWorld::press(grants, Kind::Revoke);
        QVERIFY(revoke);
        QCOMPARE(revoke->form()->edit(AdminField::Privilege)->values(), QStringList{QStringLiteral("write")});
        go(revoke);
        QTRY_COMPARE(grants.model()->value(AdminWorld::rowOf(grants, QStringLiteral("database"), plant),
                                           {QStringLiteral("privilege")}),
                     QStringLiteral("NO PRIVILEGES"));

        AdminDialog *all = AdminWorld::press(grants, Kind::Grant);
        QVERIFY(all);
        qobject_cast<QCheckBox *>(all->form()->edit(AdminField::Administrator)->editor())->click();
        QVERIFY(!all->form()->edit(AdminField::Database)->isEnabled()); // everything needs none
        go(all);
        // The list above tells of it as well.
        QTRY_COMPARE(users.model()->value(AdminWorld::rowOf(users, user, ada), {QStringLiteral("admin")}),
                     QStringLiteral("true"));

        AdminDialog *password = AdminWorld::press(users, Kind::SetPassword);
        QVERIFY(password);
        AdminWorld::type(*password, AdminField::Password, QStringLiteral("husher"));
        go(password);
        go(AdminWorld::press(users, Kind::DropUser));
        QTRY_VERIFY(!AdminWorld::holds(users, user, ada));
        QVERIFY(!answer("SHOW USERS").contains("ada"));
    }

    void measurementsAndRows()
    {
        QCOMPARE(m_server.write(plant, "gone v=1 1600000000000000000\nm v=2 1700000000000000000\n"), 204);
        AdminSection &section = *m_world->open("measurements").value(0);
        auto *const scope = section.findChild<QComboBox *>();
        QTRY_VERIFY(scope->findData(plant) >= 0);
        scope->setCurrentIndex(scope->findData(plant));
        QTRY_VERIFY(AdminWorld::holds(section, name, QStringLiteral("gone")));
        AdminWorld::choose(section, name, QStringLiteral("gone"));
        go(AdminWorld::press(section, Kind::DropMeasurement));
        QTRY_VERIFY(!AdminWorld::holds(section, name, QStringLiteral("gone")));

        AdminWorld::choose(section, name, QStringLiteral("m"));
        AdminDialog *rows = AdminWorld::press(section, Kind::DeletePoints);
        QVERIFY(rows);
        AdminWorld::type(*rows, AdminField::From, QStringLiteral("1700000000000000000"));
        go(rows);
        QTRY_COMPARE(m_server.count(QStringLiteral("SELECT count(v) FROM m"), plant), 1);
    }

    void shards()
    {
        const QList<AdminSection *> sections = m_world->open("shards");
        QCOMPARE(sections.size(), 2);
        QTRY_VERIFY(AdminWorld::holds(*sections[0], QStringLiteral("database"), plant));
        QTRY_VERIFY(AdminWorld::holds(*sections[1], QStringLiteral("database"), plant));
        for (const AdminSection *const section : sections) {
            const AdminListModel &model = *section->model();
            int column = 0;
            while (column + 1 < model.columnCount() &&
                   model.headerData(column, Qt::Horizontal).toString() != QStringLiteral("Kept until"))
                ++column;
            const int row = AdminWorld::rowOf(*section, QStringLiteral("database"), plant);
            QCOMPARE(model.index(row, column).data().toString(), QStringLiteral("for ever")); // its policy is autogen
        }
        AdminWorld::choose(*sections[0], QStringLiteral("database"), plant);
        go(AdminWorld::press(*sections[0], Kind::DropShard));
        QTRY_VERIFY(!AdminWorld::holds(*sections[0], QStringLiteral("database"), plant));
        QVERIFY(m_server.count(QStringLiteral("SELECT count(v) FROM m"), plant) <= 0);
    }
};

QTEST_MAIN(AdminV1Test)
#include "adminv1_test.moc"
