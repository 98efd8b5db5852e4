// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connection/profilestore.h"
#include "core/session/firstlogin.h"
#include "tests/support/fakeinflux2.h"
#include "tests/support/fakeinflux3.h"
#include "tests/ui/admin/adminworld.h"
#include "tests/ui/admin/keyringdouble.h"
#include "ui/admin/tokendialog.h"

#include <QCheckBox>
#include <QLabel>
#include <QToolButton>

#include <algorithm>

using namespace penstock;

namespace {

using Kind = AdminRequest::Kind;

/// A connection with a keyring, and the window that looks after its server.
struct NewWorld
{
    TestServices test;
    KeyringDouble keyring;
    SessionList sessions{test.profiles, keyring, test.localServer};
    const Profile profile;
    std::unique_ptr<AdminWindow> window;

    explicit NewWorld(const QUrl &url) : profile(AdminWorld::profileFor(url))
    {
        test.profiles.save(profile);
        window = std::make_unique<AdminWindow>(sessions, profile.id);
        window->setAttribute(Qt::WA_DeleteOnClose, false);
        window->show();
    }
};

/// What the bar of the window offers.
void pressOffer(const AdminWindow &window)
{
    QTRY_VERIFY(window.messages()->hasAction());
    const QList<QToolButton *> buttons = window.messages()->findChildren<QToolButton *>();
    for (QToolButton *const button : buttons) {
        if (button->text().endsWith(u'…')) {
            button->click();
            return;
        }
    }
    QFAIL("the bar offers nothing");
}

AdminDialog *dialogOf(const AdminWindow &window)
{
    (void)QTest::qWaitFor([&window] { return window.findChild<AdminDialog *>() != nullptr; }, 30'000);
    return window.findChild<AdminDialog *>();
}

TokenDialog *tokenOf(const AdminWindow &window)
{
    (void)QTest::qWaitFor([&window] { return window.findChild<TokenDialog *>() != nullptr; }, 30'000);
    return window.findChild<TokenDialog *>();
}

/// Of a 3.x, where nothing has to be said.
TokenDialog *makeFirstToken(const AdminWindow &window)
{
    pressOffer(window);
    AdminDialog *const dialog = dialogOf(window);
    if (!dialog)
        return nullptr;
    dialog->goButton()->click();
    return tokenOf(window);
}

bool says(const QWidget &dialog, const QString &text)
{
    const QList<QLabel *> labels = dialog.findChildren<QLabel *>();
    return std::ranges::any_of(
        labels, [&text](const QLabel *label) { return !label->isHidden() && label->text().contains(text); });
}

std::optional<Profile> savedOf(const ProfileStore &store, const QString &id)
{
    const QList<Profile> profiles = store.profiles();
    for (const Profile &profile : profiles) {
        if (profile.id == id)
            return profile;
    }
    return std::nullopt;
}

FakeInflux3::Options awaitingToken()
{
    FakeInflux3::Options options;
    options.version = QStringLiteral("3.6.0");
    options.awaitsFirstToken = true;
    return options;
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
        NewWorld world(fake.url());
        pressOffer(*world.window);
        QPointer<AdminDialog> dialog = dialogOf(*world.window);
        QVERIFY(dialog);
        AdminWorld::type(*dialog, AdminField::Name, QStringLiteral("ada"));
        AdminWorld::type(*dialog, AdminField::Password, QStringLiteral("short"));
        AdminWorld::type(*dialog, AdminField::Organization, QStringLiteral("plant"));
        AdminWorld::type(*dialog, AdminField::Database, QStringLiteral("readings"));
        dialog->goButton()->click();
        QTRY_VERIFY(dialog->messages()->text().contains(u"between 8 and 72"));
        AdminWorld::type(*dialog, AdminField::Password, QStringLiteral("long enough"));
        dialog->goButton()->click();

        QPointer<TokenDialog> shown = tokenOf(*world.window);
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
        const std::optional<Profile> saved = savedOf(world.test.profiles, world.profile.id);
        QVERIFY(saved && saved->login == Profile::Login::Token && saved->organization == u"plant");
        QCOMPARE(world.keyring.secret(world.profile.id), token);
        QVERIFY(!world.test.savedProfiles().contains(token.toUtf8()));
        QVERIFY(!world.test.savedProfiles().contains("long enough"));
        world.window->showPage(QStringLiteral("databases"));
        const auto *const page = qobject_cast<AdminListPage *>(world.window->currentPage());
        QVERIFY(page);
        const AdminSection &buckets = *page->sections().constFirst();
        QTRY_VERIFY(AdminWorld::holds(buckets, QStringLiteral("name"), QStringLiteral("readings")));
        QVERIFY(!world.window->messages()->hasAction());
    }

    /// Until the keyring has answered, nothing closes the dialog, and nothing is half kept.
    void aNew3xGetsItsFirstToken()
    {
        FakeInflux3 fake(awaitingToken());
        NewWorld world(fake.url());
        world.keyring.isUnlocked = false;
        const QPointer<TokenDialog> shown = makeFirstToken(*world.window);
        QVERIFY(shown);
        QCOMPARE(shown->token()->text().toLatin1(), fake.state().options.token);
        shown->copied()->click();
        shown->closeButton()->click();
        QVERIFY(world.keyring.isWaiting());
        shown->reject();
        shown->copied()->click();
        shown->copied()->click();
        QVERIFY(shown->isVisible() && !shown->keep()->isEnabled() && !shown->closeButton()->isEnabled());
        world.keyring.answer();
        QTRY_VERIFY(!shown);
        QTRY_VERIFY(world.window->currentPage() != nullptr);
        QCOMPARE(savedOf(world.test.profiles, world.profile.id)->login, Profile::Login::Bearer);
    }

    /// It is its own, and the connection stays as it was.
    void whoOnlyCopiesKeepsNothing()
    {
        FakeInflux3 fake(awaitingToken());
        NewWorld world(fake.url());
        const QPointer<TokenDialog> shown = makeFirstToken(*world.window);
        QVERIFY(shown);
        shown->keep()->click();
        shown->copyButton()->click();
        shown->copied()->click();
        shown->closeButton()->click();
        QTRY_VERIFY(!shown);
        QCOMPARE(savedOf(world.test.profiles, world.profile.id)->login, Profile::Login::Password);
        QVERIFY(world.keyring.secret(world.profile.id).isEmpty());
    }

    /// The connection has it for this run, and it has to be copied.
    void withoutAKeyringThatIsSaid()
    {
        FakeInflux3 fake(awaitingToken());
        AdminWorld world(AdminWorld::profileFor(fake.url()), {});
        const QPointer<TokenDialog> shown = makeFirstToken(*world.window);
        QVERIFY(shown);
        shown->closeButton()->click();
        QTRY_VERIFY(says(*shown, QStringLiteral("No keyring answers")));
        QVERIFY(!shown->closeButton()->isEnabled() && !shown->keep()->isEnabled());
        QTRY_VERIFY(world.window->currentPage() != nullptr);
        shown->copied()->click();
        shown->closeButton()->click();
        QTRY_VERIFY(!shown);
    }

    /// Nobody else learns the token: it stays until it is copied.
    void aConnectionThatIsGoneKeepsNothing()
    {
        FakeInflux3 fake(awaitingToken());
        NewWorld world(fake.url());
        const QPointer<TokenDialog> shown = makeFirstToken(*world.window);
        QVERIFY(shown);
        QVERIFY(world.test.profiles.remove(world.profile.id));
        QVERIFY(shown->isVisible());
        shown->closeButton()->click();
        QTRY_VERIFY(says(*shown, QStringLiteral("removed meanwhile")));
        QVERIFY(world.keyring.secret(world.profile.id).isEmpty());
        QCOMPARE(shown->token()->text().toLatin1(), fake.state().options.token);
        shown->copied()->click();
        shown->closeButton()->click();
        QTRY_VERIFY(!shown);
        QTRY_VERIFY(!world.window->isVisible());
    }

    void aConnectionThatLeadsElsewhereKeepsNothing()
    {
        FakeInflux3 fake(awaitingToken());
        FakeInflux3 other;
        NewWorld world(fake.url());
        const QPointer<TokenDialog> shown = makeFirstToken(*world.window);
        QVERIFY(shown);
        Profile moved = world.profile;
        moved.url = other.url();
        QVERIFY(world.test.profiles.save(moved));
        shown->closeButton()->click();
        QTRY_VERIFY(says(*shown, QStringLiteral("leads elsewhere")));
        QVERIFY(world.keyring.secret(world.profile.id).isEmpty());
        QCOMPARE(savedOf(world.test.profiles, world.profile.id)->login, Profile::Login::Password);
    }

    /// As at the end of the program.
    void theWindowMayGoUnderItsDialogs()
    {
        FakeInflux3 fake(awaitingToken());
        NewWorld first(fake.url());
        pressOffer(*first.window);
        const QPointer<AdminDialog> dialog = dialogOf(*first.window);
        QVERIFY(dialog);
        first.window.reset();
        QVERIFY(!dialog);

        NewWorld second(fake.url());
        second.keyring.isUnlocked = false;
        const QPointer<TokenDialog> shown = makeFirstToken(*second.window);
        QVERIFY(shown);
        shown->closeButton()->click();
        QVERIFY(second.keyring.isWaiting());
        second.window.reset();
        QVERIFY(!shown);
        second.keyring.answer();
        QCOMPARE(savedOf(second.test.profiles, second.profile.id)->login, Profile::Login::Password);
    }

    /// What has logins refuses a second first token, and its words are shown.
    void aServerThatHasATokenMakesNone()
    {
        FakeInflux3::Options options;
        options.token = "apiv3_there";
        FakeInflux3 fake(options);
        AdminWorld world(AdminWorld::profileFor(fake.url()), {});
        pressOffer(*world.window);
        QPointer<AdminDialog> dialog = dialogOf(*world.window);
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
