// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeinflux2.h"
#include "tests/support/fakeinflux3.h"
#include "tests/ui/admin/adminworld.h"

#include <QComboBox>

#include <algorithm>

using namespace penstock;

namespace {

using Kind = AdminRequest::Kind;

const QString name = QStringLiteral("name");

AdminWorld worldOf2x(const FakeInflux2 &fake)
{
    Profile profile = AdminWorld::profileFor(fake.url());
    profile.login = Profile::Login::Token;
    return AdminWorld(profile, QStringLiteral("fake-token"));
}

void go(AdminDialog *dialog)
{
    QVERIFY(dialog);
    const QPointer<AdminDialog> open(dialog);
    dialog->goButton()->click();
    QTRY_VERIFY2(!open, qPrintable(open ? open->messages()->text() : QString()));
}

} // namespace

/// Who may log in to a 2.x, and what runs on a 3.x: with what either of them lacks.
class AdminPeopleTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void usersOf2x()
    {
        FakeInflux2 fake;
        fake.setAnswer("/api/v2/orgs/" + fake.orgId().toLatin1() + "/members", FakeAnswer::json("{}", 201));
        const AdminWorld world = worldOf2x(fake);
        QCOMPARE(world.open("users").size(), 1); // privileges are those of tokens
        AdminSection &users = *world.open("users").constFirst();
        QTRY_VERIFY(AdminWorld::holds(users, name, QStringLiteral("admin")));

        AdminDialog *create = AdminWorld::press(users, Kind::CreateUser);
        QVERIFY(create);
        QVERIFY(!create->form()->edit(AdminField::Administrator)); // 1.x alone has that
        AdminWorld::type(*create, AdminField::Name, QStringLiteral("eve"));
        AdminWorld::type(*create, AdminField::Password, QStringLiteral("hush"));
        create->goButton()->click();
        QTRY_VERIFY(!create->messages()->text().isEmpty()); // too short for the server
        QVERIFY2(!create->messages()->text().contains(QStringLiteral("hush")), qPrintable(create->messages()->text()));
        QTRY_VERIFY(!AdminWorld::holds(users, name, QStringLiteral("eve"))); // nobody without a password
        AdminWorld::type(*create, AdminField::Password, QStringLiteral("hush-hush-hush"));
        go(create);
        QTRY_VERIFY(AdminWorld::holds(users, name, QStringLiteral("eve")));

        AdminWorld::choose(users, name, QStringLiteral("eve"));
        AdminDialog *password = AdminWorld::press(users, Kind::SetPassword);
        QVERIFY(password);
        AdminWorld::type(*password, AdminField::Password, QStringLiteral("another-secret"));
        go(password);
        const auto requests = fake.server().requests();
        const auto sent = std::ranges::count_if(requests, [](const FakeRequest &request) {
            return request.path().endsWith("/password") && request.body.contains("another-secret");
        });
        QCOMPARE(sent, 1);
        for (const FakeRequest &request : requests)
            QVERIFY(!request.target.contains("hush") && !request.target.contains("secret"));

        AdminWorld::choose(users, name, QStringLiteral("eve"));
        go(AdminWorld::press(users, Kind::DropUser));
        QTRY_VERIFY(!AdminWorld::holds(users, name, QStringLiteral("eve")));
        QVERIFY(AdminWorld::holds(users, name, QStringLiteral("admin")));
    }

    /// Of one database at a time; they cannot be stopped, and there is no button for it.
    void runningQueriesOf3x()
    {
        FakeInflux3 fake;
        fake.createDatabase(QStringLiteral("plant"));
        fake.setQueryAnswer(QStringLiteral("SELECT * FROM system.queries ORDER BY issue_time DESC"),
                            FakeAnswer::of(200)
                                .header("Content-Type", "application/jsonl")
                                .text("{\"id\":\"x\",\"query_text\":\"SELECT 1\",\"running\":true}\n"));
        const AdminWorld world(AdminWorld::profileFor(fake.url()), {});
        AdminSection &queries = *world.open("queries").value(0);
        auto *const scope = queries.findChild<QComboBox *>();
        QVERIFY(scope);
        QTRY_VERIFY(scope->findData(QStringLiteral("plant")) >= 0);
        scope->setCurrentIndex(scope->findData(QStringLiteral("plant")));
        QTRY_VERIFY(AdminWorld::holds(queries, QStringLiteral("query_text"), QStringLiteral("SELECT 1")));
        QVERIFY(!queries.button(Kind::KillQuery));
    }

    /// What was asked for by its name is not another page without a word.
    void runningQueriesAreMissedIn2x()
    {
        FakeInflux2 fake;
        const AdminWorld world = worldOf2x(fake);
        world.window->showPage(QStringLiteral("queries")); // before it is known what the server can do
        QTRY_COMPARE(world.pages().value(0), QStringLiteral("Buckets"));
        const auto said = [&world] { return world.window->messages()->text(); };
        QVERIFY2(said().contains(QStringLiteral("not possible with InfluxDB 2")), qPrintable(said()));
        world.window->messages()->clear();
        QVERIFY(!world.open("tokens").isEmpty());
        QVERIFY2(said().isEmpty(), qPrintable(said()));
        world.window->showPage(QStringLiteral("queries"));
        QVERIFY2(said().contains(QStringLiteral("not possible with InfluxDB 2")), qPrintable(said()));
    }
};

QTEST_MAIN(AdminPeopleTest)
#include "adminpeople_test.moc"
