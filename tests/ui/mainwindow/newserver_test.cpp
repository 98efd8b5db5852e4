// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeinflux2.h"
#include "tests/support/fakeinflux3.h"
#include "tests/ui/admin/adminworld.h"
#include "ui/admin/tokendialog.h"
#include "ui/mainwindow/mainwindow.h"

#include <QCheckBox>
#include <QPointer>
#include <QToolButton>

using namespace penstock;

namespace {

/// A window with one connection, which it opens.
struct Opened
{
    TestServices test;
    Profile profile;
    std::unique_ptr<MainWindow> window;

    explicit Opened(const QUrl &url, bool isReadOnly = false)
    {
        profile = AdminWorld::profileFor(url);
        profile.isReadOnly = isReadOnly;
        test.profiles.save(profile);
        window = std::make_unique<MainWindow>(test.services);
        window->show();
        window->openConnection(profile.id);
    }

    Session *session() const { return test.sessions.find(profile.id); }

    /// On view, with the text; null: there is none.
    QToolButton *offer(const QString &text) const
    {
        const auto bars = window->findChildren<MessageBar *>();
        for (const MessageBar *bar : bars) {
            const auto buttons = bar->findChildren<QToolButton *>();
            for (QToolButton *button : buttons) {
                if (button->isVisible() && button->text() == text)
                    return button;
            }
        }
        return nullptr;
    }

    /// The one that is open; null: none has come.
    template <typename Dialog> Dialog *dialog() const
    {
        (void)QTest::qWaitFor([this] { return window->findChild<Dialog *>() != nullptr; }, 30'000);
        return window->findChild<Dialog *>();
    }
};

const QString setUp = QStringLiteral("Set it up…");
const QString makeToken = QStringLiteral("Make the first token…");
const QString tryAgain = QStringLiteral("Try again");

} // namespace

/// A connection whose server turns out to be new: the window says so, and leads to its first login.
class NewServerTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNew2xIsSetUpFromTheBar()
    {
        FakeInflux2::Options options;
        options.setUp = false;
        FakeInflux2 fake(options);
        const Opened opened(fake.url());
        QTRY_VERIFY(opened.offer(setUp));
        QVERIFY(opened.offer(tryAgain)); // somebody else may have done it meanwhile
        opened.offer(setUp)->click();
        const QPointer<AdminDialog> dialog = opened.dialog<AdminDialog>();
        QVERIFY(dialog);
        QVERIFY(!opened.offer(setUp));
        AdminWorld::type(*dialog, AdminField::Name, QStringLiteral("ada"));
        AdminWorld::type(*dialog, AdminField::Password, QStringLiteral("long enough"));
        AdminWorld::type(*dialog, AdminField::Organization, QStringLiteral("plant"));
        AdminWorld::type(*dialog, AdminField::Database, QStringLiteral("readings"));
        dialog->goButton()->click();
        const QPointer<TokenDialog> token = opened.dialog<TokenDialog>();
        QVERIFY(token);
        QCOMPARE(token->token()->text().toLatin1(), fake.state().options.token);
        token->closeButton()->click(); // kept, for this run: there is no keyring
        QTRY_VERIFY(token && !token->keep()->isChecked());
        token->copied()->click();
        token->closeButton()->click();
        QTRY_VERIFY(!token);
        QTRY_VERIFY(opened.session() && opened.session()->state() == Session::State::Open);
        QVERIFY(!opened.offer(setUp) && !opened.offer(tryAgain));
    }

    void aNew3xGetsItsFirstTokenFromTheBar()
    {
        FakeInflux3::Options options;
        options.version = QStringLiteral("3.6.0");
        options.awaitsFirstToken = true;
        FakeInflux3 fake(options);
        const Opened opened(fake.url());
        QTRY_VERIFY(opened.offer(makeToken));
        opened.offer(makeToken)->click();
        const QPointer<AdminDialog> dialog = opened.dialog<AdminDialog>();
        QVERIFY(dialog);
        dialog->goButton()->click();
        const QPointer<TokenDialog> token = opened.dialog<TokenDialog>();
        QVERIFY(token);
        token->closeButton()->click();
        QTRY_VERIFY(token && !token->keep()->isChecked());
        token->copied()->click();
        token->closeButton()->click();
        QTRY_VERIFY(!token);
        QTRY_VERIFY(opened.session() && opened.session()->state() == Session::State::Open);
    }

    /// It can still be done, by the same button.
    void whoThinksBetterOfItIsOfferedItAgain()
    {
        FakeInflux2::Options options;
        options.setUp = false;
        FakeInflux2 fake(options);
        const Opened opened(fake.url());
        for (int time = 0; time < 2; ++time) {
            QTRY_VERIFY(opened.offer(setUp));
            opened.offer(setUp)->click();
            QPointer<AdminDialog> dialog = opened.dialog<AdminDialog>();
            QVERIFY(dialog);
            dialog->reject();
            QTRY_VERIFY(!dialog);
        }
        QTRY_VERIFY(opened.offer(setUp));
        QVERIFY(!fake.state().options.setUp);
    }

    void othersAreOfferedNothing()
    {
        FakeInflux2 fake; // has its logins
        const Opened known(fake.url());
        QTRY_VERIFY(known.offer(tryAgain));
        QVERIFY(!known.offer(setUp) && !known.offer(makeToken));

        FakeInflux2::Options options;
        options.setUp = false;
        FakeInflux2 fresh(options);
        const Opened readOnly(fresh.url(), true);
        QTRY_VERIFY(readOnly.offer(tryAgain));
        QVERIFY(!readOnly.offer(setUp));
    }
};

QTEST_MAIN(NewServerTest)
#include "newserver_test.moc"
