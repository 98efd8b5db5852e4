// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connection/profilestore.h"
#include "core/session/firstlogin.h"
#include "tests/support/fakeinflux2.h"
#include "tests/support/fakeinflux3.h"
#include "tests/ui/admin/adminworld.h"
#include "ui/admin/tokendialog.h"

#include <QCheckBox>
#include <QToolButton>

using namespace penstock;

namespace {

using Kind = AdminRequest::Kind;

/// What the bar of the window offers.
void pressOffer(const AdminWorld &world)
{
    QTRY_VERIFY(world.window->messages()->hasAction());
    const QList<QToolButton *> buttons = world.window->messages()->findChildren<QToolButton *>();
    for (QToolButton *const button : buttons) {
        if (button->text().endsWith(u'…')) {
            button->click();
            return;
        }
    }
    QFAIL("the bar offers nothing");
}

AdminDialog *dialogOf(const AdminWorld &world)
{
    (void)QTest::qWaitFor([&world] { return world.window->findChild<AdminDialog *>() != nullptr; }, 30'000);
    return world.window->findChild<AdminDialog *>();
}

TokenDialog *tokenOf(const AdminWorld &world)
{
    (void)QTest::qWaitFor([&world] { return world.window->findChild<TokenDialog *>() != nullptr; }, 30'000);
    return world.window->findChild<TokenDialog *>();
}

std::optional<Profile> savedOf(AdminWorld &world)
{
    const QList<Profile> profiles = world.test.profiles.profiles();
    for (const Profile &profile : profiles) {
        if (profile.id == world.profile.id)
            return profile;
    }
    return std::nullopt;
}

} // namespace

/// The first login of a server that is new, from the window.
class FirstLoginTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNew2xIsSetUpAndLoggedInto()
    {
        FakeInflux2::Options options;
        options.setUp = false;
        FakeInflux2 fake(options);
        AdminWorld world(AdminWorld::profileFor(fake.url()), {});
        pressOffer(world);
        QPointer<AdminDialog> dialog = dialogOf(world);
        QVERIFY(dialog);
        AdminWorld::type(*dialog, AdminField::Name, QStringLiteral("ada"));
        AdminWorld::type(*dialog, AdminField::Password, QStringLiteral("short"));
        AdminWorld::type(*dialog, AdminField::Organization, QStringLiteral("plant"));
        AdminWorld::type(*dialog, AdminField::Database, QStringLiteral("readings"));
        dialog->goButton()->click();
        QTRY_VERIFY(dialog->messages()->text().contains(u"between 8 and 72"));
        AdminWorld::type(*dialog, AdminField::Password, QStringLiteral("long enough"));
        dialog->goButton()->click();

        QPointer<TokenDialog> shown = tokenOf(world);
        QVERIFY(shown);
        const QString token = shown->token()->text();
        QCOMPARE(token.toLatin1(), fake.state().options.token);
        QVERIFY(shown->keep()->isChecked() && shown->closeButton()->isEnabled());
        shown->keep()->click();
        QVERIFY(!shown->closeButton()->isEnabled()); // neither kept nor copied
        shown->keep()->click();
        shown->closeButton()->click();
        QTRY_VERIFY(!shown);
        // It is the connection's login now, in the keyring and nowhere else.
        QTRY_VERIFY(world.window->currentPage() != nullptr);
        const std::optional<Profile> saved = savedOf(world);
        QVERIFY(saved && saved->login == Profile::Login::Token && saved->organization == u"plant");
        QVERIFY(!world.test.savedProfiles().contains(token.toUtf8()));
        QVERIFY(!world.test.savedProfiles().contains("long enough"));
        AdminSection &buckets = *world.open("databases").value(0);
        QTRY_VERIFY(AdminWorld::holds(buckets, QStringLiteral("name"), QStringLiteral("readings")));
        QVERIFY(!world.window->messages()->hasAction());
    }

    void aNew3xGetsItsFirstToken()
    {
        FakeInflux3::Options options;
        options.version = QStringLiteral("3.6.0");
        options.awaitsFirstToken = true;
        FakeInflux3 fake(options);
        AdminWorld world(AdminWorld::profileFor(fake.url()), {});
        pressOffer(world);
        QPointer<AdminDialog> dialog = dialogOf(world);
        QVERIFY(dialog);
        dialog->goButton()->click();
        QPointer<TokenDialog> shown = tokenOf(world);
        QVERIFY(shown);
        QCOMPARE(shown->token()->text().toLatin1(), fake.state().options.token);
        shown->closeButton()->click();
        QTRY_VERIFY(!shown);
        QTRY_VERIFY(world.window->currentPage() != nullptr);
        QCOMPARE(savedOf(world)->login, Profile::Login::Bearer);
    }

    /// It is its own, and the connection stays as it was.
    void whoOnlyCopiesKeepsNothing()
    {
        FakeInflux3::Options options;
        options.awaitsFirstToken = true;
        FakeInflux3 fake(options);
        AdminWorld world(AdminWorld::profileFor(fake.url()), {});
        pressOffer(world);
        QPointer<AdminDialog> dialog = dialogOf(world);
        QVERIFY(dialog);
        dialog->goButton()->click();
        QPointer<TokenDialog> shown = tokenOf(world);
        QVERIFY(shown);
        shown->keep()->click();
        shown->copyButton()->click();
        shown->copied()->click();
        shown->closeButton()->click();
        QTRY_VERIFY(!shown);
        QCOMPARE(savedOf(world)->login, Profile::Login::Password);
        bool found = true;
        world.test.secrets.read(world.profile.id, world.window.get(),
                                [&found](const SecretStore::Answer &answer) { found = answer.found; });
        QTRY_VERIFY(!found);
    }

    /// What has logins refuses a second first token, and its words are shown.
    void aServerThatHasATokenMakesNone()
    {
        FakeInflux3::Options options;
        options.token = "apiv3_there";
        FakeInflux3 fake(options);
        AdminWorld world(AdminWorld::profileFor(fake.url()), {});
        pressOffer(world);
        QPointer<AdminDialog> dialog = dialogOf(world);
        QVERIFY(dialog);
        dialog->goButton()->click();
        QTRY_VERIFY(dialog->messages()->text().contains(u"already exists"));
        QCOMPARE(fake.state().options.token, QByteArray("apiv3_there"));
        QVERIFY(!world.window->findChild<TokenDialog *>());
    }

    void othersAreOfferedNothing()
    {
        FakeInflux2 fake; // has its logins
        AdminWorld two(AdminWorld::profileFor(fake.url()), {});
        QTRY_VERIFY(two.session()->state() == Session::State::Failed);
        QVERIFY(!FirstLogin::wantedBy(*two.session()));
        QVERIFY(!two.window->messages()->hasAction());

        FakeInflux2::Options options;
        options.setUp = false;
        FakeInflux2 fresh(options);
        Profile readOnly = AdminWorld::profileFor(fresh.url());
        readOnly.isReadOnly = true;
        AdminWorld world(readOnly, {});
        QTRY_VERIFY(world.session()->state() == Session::State::Failed);
        QVERIFY(FirstLogin::wantedBy(*world.session()) == Kind::SetUp);
        QVERIFY(!world.window->messages()->hasAction());
    }
};

QTEST_MAIN(FirstLoginTest)
#include "firstlogin_test.moc"
