// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeserver.h"
#include "tests/support/influxdserver.h"
#include "tests/ui/admin/adminworld.h"

#include <QComboBox>
#include <QLabel>
#include <QToolButton>

using namespace penstock;

namespace {

using Kind = AdminRequest::Kind;

const QString name = QStringLiteral("name");
const QString plant = QStringLiteral("plant");

} // namespace

/// What keeps the administration from doing harm, or from being silent.
class AdminGuardsTest final : public QObject
{
    Q_OBJECT

    InfluxdServer m_server{InfluxdServer::Options{.auth = true}};

    Profile admin() const { return AdminWorld::profileFor(m_server.url(), QStringLiteral("admin")); }
    static QString secret() { return QStringLiteral("secret"); }
    bool isThere(const char *database) const
    {
        return m_server.query(QStringLiteral("SHOW DATABASES")).contains(QByteArray("[\"") + database + "\"]");
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(m_server.start(), qPrintable(m_server.problem()));
        m_server.query(QStringLiteral("CREATE DATABASE plant"));
        m_server.query(QStringLiteral("CREATE USER plain WITH PASSWORD 'plain'"));
        m_server.query(QStringLiteral("GRANT READ ON plant TO plain"));
    }

    void aReadOnlyConnectionChangesNothingAndSaysWhy()
    {
        Profile profile = admin();
        profile.isReadOnly = true;
        const AdminWorld world(profile, secret());
        AdminSection &section = *world.open("databases").value(0);
        QTRY_VERIFY(AdminWorld::holds(section, name, plant)); // it lists all the same
        AdminWorld::choose(section, name, plant);
        for (const Kind kind : {Kind::CreateDatabase, Kind::AlterDatabase, Kind::DropDatabase}) {
            QVERIFY(!section.button(kind)->isEnabled());
            QVERIFY2(section.button(kind)->toolTip().contains(u"read-only"),
                     qPrintable(section.button(kind)->toolTip()));
        }
        QVERIFY(world.window->findChild<MessageBar *>()->text().contains(u"read-only"));
        // To end a query changes nothing that is stored.
        AdminSection &queries = *world.open("queries").value(0);
        QTRY_VERIFY(queries.model()->rowCount() > 0);
        queries.table()->selectRow(0);
        QVERIFY(queries.button(Kind::KillQuery)->isEnabled());
    }

    void aProductionConnectionAsksForTheName()
    {
        m_server.query(QStringLiteral("CREATE DATABASE victim"));
        Profile profile = admin();
        profile.isProduction = true;
        const AdminWorld world(profile, secret());
        AdminSection &section = *world.open("databases").value(0);
        QTRY_VERIFY(AdminWorld::holds(section, name, QStringLiteral("victim")));
        AdminWorld::choose(section, name, QStringLiteral("victim"));
        QPointer<AdminDialog> dialog = AdminWorld::press(section, Kind::DropDatabase);
        QVERIFY(dialog);
        QVERIFY(dialog->typedName());
        QVERIFY(!dialog->goButton()->isEnabled());
        QTest::keyClicks(dialog->typedName(), QStringLiteral("victi"));
        QVERIFY(!dialog->goButton()->isEnabled());
        QTest::keyClick(dialog->typedName(), Qt::Key_Return); // nor by the key
        QVERIFY(dialog && isThere("victim"));
        QTest::keyClicks(dialog->typedName(), QStringLiteral("m"));
        QVERIFY(dialog->goButton()->isEnabled());
        dialog->goButton()->click();
        QTRY_VERIFY(!dialog);
        QVERIFY(!isThere("victim"));
        // What takes nothing away asks for no name.
        AdminDialog *const create = AdminWorld::press(section, Kind::CreateDatabase);
        QVERIFY(create && !create->typedName());
    }

    /// The server deletes what is older, for good.
    void aShorterTimeIsADeletion()
    {
        m_server.query(QStringLiteral("CREATE RETENTION POLICY month ON plant DURATION 30d REPLICATION 1"));
        Profile profile = admin();
        profile.isProduction = true;
        const AdminWorld world(profile, secret());
        const QList<AdminSection *> sections = world.open("databases");
        QTRY_VERIFY(AdminWorld::holds(*sections[0], name, plant));
        AdminWorld::choose(*sections[0], name, plant);
        QTRY_VERIFY(AdminWorld::holds(*sections[1], name, QStringLiteral("month")));
        AdminWorld::choose(*sections[1], name, QStringLiteral("month"));
        QPointer<AdminDialog> dialog = AdminWorld::press(*sections[1], Kind::AlterRetentionPolicy);
        QVERIFY(dialog && dialog->typedName());
        for (const char *const longer : {"30d", "720h", "31d", "inf"}) {
            AdminWorld::type(*dialog, AdminField::Retention, QLatin1String(longer));
            QVERIFY(dialog->typedName()->isHidden());
            QVERIFY(dialog->goButton()->isEnabled() && dialog->goButton()->isDefault());
        }
        AdminWorld::type(*dialog, AdminField::Retention, QStringLiteral("30h"));
        QVERIFY(!dialog->typedName()->isHidden());
        QVERIFY(!dialog->goButton()->isEnabled() && !dialog->goButton()->isDefault());
        QString said;
        for (const QLabel *const label : dialog->findChildren<QLabel *>())
            said += label->isHidden() ? QString() : label->text();
        QVERIFY2(said.contains(u"are deleted by the server"), qPrintable(said));
        QTest::keyClicks(dialog->typedName(), QStringLiteral("month"));
        QVERIFY(dialog->goButton()->isEnabled());
        dialog->goButton()->click();
        QTRY_VERIFY(!dialog);
        QVERIFY(m_server.query(QStringLiteral("SHOW RETENTION POLICIES ON plant")).contains("\"month\",\"30h0m0s\""));
    }

    void theDefaultPolicyIsNotUndoneByATick()
    {
        const AdminWorld world(admin(), secret());
        const QList<AdminSection *> sections = world.open("databases");
        QTRY_VERIFY(AdminWorld::holds(*sections[0], name, plant));
        AdminWorld::choose(*sections[0], name, plant);
        QTRY_VERIFY(AdminWorld::holds(*sections[1], name, QStringLiteral("autogen")));
        AdminWorld::choose(*sections[1], name, QStringLiteral("autogen"));
        const AdminDialog *const dialog = AdminWorld::press(*sections[1], Kind::AlterRetentionPolicy);
        QVERIFY(dialog);
        const AdminFieldEdit &tick = *dialog->form()->edit(AdminField::MakeDefault);
        QVERIFY(!tick.values().isEmpty() && !tick.isEnabled());
        QVERIFY(!tick.toolTip().isEmpty());
    }

    void withoutTheMarkTheSafeButtonIsTheDefault()
    {
        const AdminWorld world(admin(), secret());
        AdminSection &section = *world.open("databases").value(0);
        QTRY_VERIFY(AdminWorld::holds(section, name, plant));
        AdminWorld::choose(section, name, plant);
        QPointer<AdminDialog> dialog = AdminWorld::press(section, Kind::DropDatabase);
        QVERIFY(dialog);
        QVERIFY(!dialog->typedName());
        QVERIFY(dialog->goButton()->text().contains(plant));
        QVERIFY(!dialog->goButton()->isDefault());
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_VERIFY(!dialog);
        QVERIFY(isThere("plant"));
    }

    /// Nor where the cursor stands in a field of it.
    void whatDestroysIsNeverTheDefault()
    {
        QCOMPARE(m_server.write(plant, "kept v=1 1600000000000000000\n"), 204);
        const AdminWorld world(admin(), secret());
        AdminSection &section = *world.open("measurements").value(0);
        auto *const scope = section.findChild<QComboBox *>();
        QTRY_VERIFY(scope->findData(plant) >= 0);
        scope->setCurrentIndex(scope->findData(plant));
        QTRY_VERIFY(AdminWorld::holds(section, name, QStringLiteral("kept")));
        AdminWorld::choose(section, name, QStringLiteral("kept"));
        QPointer<AdminDialog> dialog = AdminWorld::press(section, Kind::DeletePoints);
        QVERIFY(dialog && dialog->isVisible());
        QVERIFY(dialog->goButton()->isEnabled() && !dialog->goButton()->isDefault());
        QTest::keyClick(dialog, Qt::Key_Return);
        QVERIFY(dialog && dialog->goButton()->isEnabled());
        QVERIFY(m_server.query(QStringLiteral("SELECT count(v) FROM plant..kept")).contains(",1]"));
    }

    void mistakesStandBesideTheirField()
    {
        const AdminWorld world(admin(), secret());
        AdminSection &section = *world.open("databases").value(0);
        AdminDialog *const dialog = AdminWorld::press(section, Kind::CreateDatabase);
        QVERIFY(dialog);
        AdminWorld::type(*dialog, AdminField::Retention, QStringLiteral("soon"));
        dialog->goButton()->click();
        const AdminForm &form = *dialog->form();
        QVERIFY2(form.edit(AdminField::Database)->problem().contains(u"which database"),
                 qPrintable(form.edit(AdminField::Database)->problem()));
        QVERIFY(form.edit(AdminField::Retention)->problem().contains(u"30d"));
        QVERIFY(form.edit(AdminField::ShardDuration)->problem().isEmpty());
        AdminWorld::type(*dialog, AdminField::Database, QStringLiteral("x"));
        QVERIFY(form.edit(AdminField::Database)->problem().isEmpty()); // it is being mended
        QVERIFY(!isThere("x"));
    }

    void whatWasWrittenDoesNotGoByOneKey()
    {
        const AdminWorld world(admin(), secret());
        AdminSection &section = *world.open("databases").value(0);
        QPointer<AdminDialog> dialog = AdminWorld::press(section, Kind::CreateDatabase);
        QVERIFY(dialog);
        AdminWorld::type(*dialog, AdminField::Database, QStringLiteral("x"));
        QTest::keyClick(dialog, Qt::Key_Escape);
        QVERIFY(dialog->isVisible());
        QVERIFY(dialog->messages()->hasAction());
        QCOMPARE(dialog->form()->edit(AdminField::Database)->values(), QStringList{QStringLiteral("x")});
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!dialog);
        QVERIFY(!isThere("x"));
        // Nothing was written: there is nothing to ask about.
        QPointer<AdminDialog> empty = AdminWorld::press(section, Kind::CreateDatabase);
        QVERIFY(empty);
        QTest::keyClick(empty, Qt::Key_Escape);
        QTRY_VERIFY(!empty);
    }

    /// The server refuses it, and the dialog with what was written stays.
    void whatTheServerRefusesIsSaid()
    {
        const AdminWorld world(admin(), secret());
        const QList<AdminSection *> sections = world.open("databases");
        QTRY_VERIFY(AdminWorld::holds(*sections[0], name, plant));
        AdminWorld::choose(*sections[0], name, plant);
        QTRY_VERIFY(sections[1]->button(Kind::CreateRetentionPolicy)->isEnabled());
        QPointer<AdminDialog> dialog = AdminWorld::press(*sections[1], Kind::CreateRetentionPolicy);
        QVERIFY(dialog);
        AdminWorld::type(*dialog, AdminField::RetentionPolicy, QStringLiteral("short"));
        AdminWorld::type(*dialog, AdminField::Retention, QStringLiteral("5m"));
        dialog->goButton()->click();
        QTRY_VERIFY(dialog->messages()->isVisible());
        QVERIFY2(dialog->messages()->text().contains(u"at least 1h"), qPrintable(dialog->messages()->text()));
        QVERIFY(dialog->goButton()->isEnabled());
        QCOMPARE(dialog->form()->edit(AdminField::Retention)->values(), QStringList{QStringLiteral("5m")});
    }

    void aMissingRightIsNamed()
    {
        const AdminWorld world(AdminWorld::profileFor(m_server.url(), QStringLiteral("plain")),
                               QStringLiteral("plain"));
        AdminSection &users = *world.open("users").value(0);
        QTRY_VERIFY(users.messages()->isVisible());
        QVERIFY2(users.messages()->text().contains(u"admin privilege"), qPrintable(users.messages()->text()));
        QVERIFY(users.messages()->hasAction()); // to be tried again
        QCOMPARE(users.model()->rowCount(), 0);
    }

    void listingCanBeStopped()
    {
        FakeServer slow;
        slow.setHandler([](const FakeRequest &request) {
            if (request.path() == "/ping")
                return FakeAnswer::of(204).header("X-Influxdb-Version", "1.8.10").empty();
            if (QByteArray(request.target + request.body).contains("SUBSCRIPTIONS"))
                return FakeAnswer::of(200).header("Content-Type", "application/json").send("{").stall();
            return FakeAnswer::json(R"({"results":[{"statement_id":0}]})");
        });
        const AdminWorld world(AdminWorld::profileFor(slow.url()), {});
        AdminSection &section = *world.open("subscriptions").value(0);
        QToolButton *stop = nullptr;
        const QList<QToolButton *> tools = section.findChildren<QToolButton *>();
        for (QToolButton *tool : tools) {
            if (tool->accessibleName().startsWith(u"Stop listing"))
                stop = tool;
        }
        QVERIFY(stop);
        QTRY_VERIFY(stop->isVisible());
        stop->click();
        QTRY_VERIFY(!stop->isVisible());
        QStringList said;
        const QList<QLabel *> labels = section.findChildren<QLabel *>();
        for (const QLabel *label : labels)
            said += label->text();
        QVERIFY2(said.join(u'|').contains(u"was not read"), qPrintable(said.join(u'|'))); // and not "None"
    }

    void theWindowGoesWithItsConnection()
    {
        AdminWorld world(admin(), secret());
        QVERIFY(!world.open("databases").isEmpty());
        // Another session has to ask anew, on the page that was shown.
        world.open("users");
        Profile changed = world.profile;
        changed.name = QStringLiteral("away");
        world.test.profiles.save(changed);
        QTRY_VERIFY(world.window->windowTitle().contains(u"away"));
        QTRY_VERIFY(world.window->currentPage());
        QCOMPARE(world.window->currentPage()->title(), QStringLiteral("Users"));
        world.test.profiles.remove(world.profile.id);
        QTRY_VERIFY(!world.window->isVisible());
    }
};

QTEST_MAIN(AdminGuardsTest)
#include "adminguards_test.moc"
