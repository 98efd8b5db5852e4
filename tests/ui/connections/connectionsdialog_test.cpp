// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/influxdserver.h"
#include "tests/support/patience.h"
#include "tests/ui/common/testservices.h"
#include "tests/ui/connections/formfields.h"
#include "ui/common/messagebar.h"
#include "ui/connections/connectionsdialog.h"
#include "ui/connections/passwordedit.h"
#include "ui/connections/unsavedquestion.h"

#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

#include <memory>

namespace penstock {

using namespace testing;

namespace {

QString message(const QWidget &dialog)
{
    const auto *bar = dialog.findChild<MessageBar *>();
    if (!bar->isVisibleTo(&dialog))
        return {};
    const auto labels = bar->findChildren<QLabel *>();
    QString text;
    for (const QLabel *label : labels)
        text += label->text();
    return text;
}

QString currentName(const QWidget &dialog)
{
    return dialog.findChild<QTreeView *>()->currentIndex().data().toString();
}

} // namespace

class ConnectionsDialogTest final : public QObject
{
    Q_OBJECT

    UnsavedQuestion *question() const
    {
        for (UnsavedQuestion *box : m_dialog->findChildren<UnsavedQuestion *>()) {
            if (box->isVisible())
                return box;
        }
        return nullptr;
    }
    void answer(const QString &text) const { click(*question(), text); }
    void chooseRow(int row) const
    {
        auto *list = m_dialog->findChild<QTreeView *>();
        list->setCurrentIndex(list->model()->index(row, 0));
    }

private Q_SLOTS:
    void init()
    {
        m_test = std::make_unique<TestServices>();
        m_home = m_test->addProfile(QStringLiteral("home"), QUrl(QStringLiteral("http://127.0.0.1:8086")));
        m_work = m_test->addProfile(QStringLiteral("work"), QUrl(QStringLiteral("http://127.0.0.1:8087")));
        m_dialog = std::make_unique<ConnectionsDialog>(m_test->services);
        m_dialog->show();
    }

    void cleanup()
    {
        m_dialog.reset();
        m_test.reset();
    }

    void addsAndKeepsThePasswordOutOfTheFile()
    {
        click(*m_dialog, QStringLiteral("Add a connection"));
        QVERIFY(m_dialog->isWindowModified());
        QCOMPARE(m_test->profiles.profiles().size(), 2);
        retype(field(*m_dialog, QStringLiteral("Name")), QStringLiteral("lab"));
        retype(field(*m_dialog, QStringLiteral("URL")), QStringLiteral("lab.example.org:8086"));
        retype(field(*m_dialog, QStringLiteral("User")), QStringLiteral("ada"));
        retype(field(*m_dialog, QStringLiteral("Password")), QStringLiteral("s3cret-word"));
        click(*m_dialog, QStringLiteral("Save"));
        QVERIFY(!m_dialog->isWindowModified());

        const std::optional<Profile> saved = m_test->profiles.findByName(QStringLiteral("lab"));
        QVERIFY(saved);
        QCOMPARE(saved->url, QUrl(QStringLiteral("http://lab.example.org:8086")));
        QCOMPARE(saved->user, QStringLiteral("ada"));
        QVERIFY(m_test->savedProfiles().contains("lab.example.org"));
        QVERIFY(!m_test->savedProfiles().contains("s3cret-word"));
        QCOMPARE(secret(saved->id), QStringLiteral("s3cret-word"));
    }

    void savedPasswordComesBackConcealed()
    {
        m_test->secrets.write(m_work.id, QStringLiteral("kept"), this, [](bool) {});
        m_dialog->select(m_work.id);
        QLineEdit *password = field(*m_dialog, QStringLiteral("Password"));
        QTRY_COMPARE(password->text(), QStringLiteral("kept"));
        QCOMPARE(password->echoMode(), QLineEdit::Password);
        QVERIFY(!m_dialog->isWindowModified());
        password->actions().constFirst()->trigger();
        QCOMPARE(password->echoMode(), QLineEdit::Normal);
    }

    void t4_4_anotherRowAsksWhatBecomesOfEdits()
    {
        m_dialog->select(m_home.id);
        retype(field(*m_dialog, QStringLiteral("Database")), QStringLiteral("telemetry"));
        QVERIFY(m_dialog->isWindowModified());
        chooseRow(2);
        QTRY_VERIFY(question());
        QCOMPARE(currentName(*m_dialog), QStringLiteral("home"));
        QVERIFY(m_test->profiles.find(m_home.id)->database.isEmpty());
        answer(QStringLiteral("Save"));
        QCOMPARE(currentName(*m_dialog), QStringLiteral("work"));
        QCOMPARE(m_test->profiles.find(m_home.id)->database, QStringLiteral("telemetry"));
    }

    void t4_4_closingStoresNothingUnasked_data()
    {
        QTest::addColumn<QString>("button");
        QTest::addColumn<bool>("closes");
        QTest::addColumn<bool>("stores");
        QTest::newRow("save") << QStringLiteral("Save") << true << true;
        QTest::newRow("discard") << QStringLiteral("Discard the changes") << true << false;
        QTest::newRow("keep editing") << QStringLiteral("Keep editing") << false << false;
    }

    void t4_4_closingStoresNothingUnasked()
    {
        QFETCH(const QString, button);
        QFETCH(const bool, closes);
        QFETCH(const bool, stores);
        m_dialog->select(m_home.id);
        retype(field(*m_dialog, QStringLiteral("Database")), QStringLiteral("telemetry"));
        QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
        QVERIFY(m_dialog->isVisible());
        QVERIFY(question());
        QVERIFY(m_test->profiles.find(m_home.id)->database.isEmpty());
        answer(button);
        QCOMPARE(m_dialog->isVisible(), !closes);
        QCOMPARE(m_test->profiles.find(m_home.id)->database, stores ? QStringLiteral("telemetry") : QString());
        if (!closes)
            QCOMPARE(field(*m_dialog, QStringLiteral("Database"))->text(), QStringLiteral("telemetry"));
    }

    void t4_4_aNewConnectionIsNotStoredByClosing()
    {
        const qsizetype before = m_test->profiles.profiles().size();
        m_dialog->select({});
        retype(field(*m_dialog, QStringLiteral("URL")), QStringLiteral("http://half.made:8086"));
        m_dialog->reject();
        QVERIFY(question());
        answer(QStringLiteral("Discard the changes"));
        QVERIFY(!m_dialog->isVisible());
        QCOMPARE(m_test->profiles.profiles().size(), before);
    }

    void whatIsUnchangedClosesAtOnce()
    {
        m_dialog->select(m_home.id);
        m_dialog->reject();
        QVERIFY(!m_dialog->isVisible());
    }

    void rowWithAMistakeIsNotLeft()
    {
        m_dialog->select(m_home.id);
        retype(field(*m_dialog, QStringLiteral("URL")), QStringLiteral("ftp://nowhere"));
        m_dialog->reject();
        QVERIFY(question());
        answer(QStringLiteral("Save"));
        QVERIFY(m_dialog->isVisible());
        QVERIFY(!message(*m_dialog).isEmpty());
        QCOMPARE(field(*m_dialog, QStringLiteral("URL"))->text(), QStringLiteral("ftp://nowhere"));
        m_dialog->reject();
        answer(QStringLiteral("Discard the changes"));
        QVERIFY(!m_dialog->isVisible());
        QCOMPARE(m_test->profiles.find(m_home.id)->url, m_home.url);
    }

    void nameMustBeNew()
    {
        m_dialog->select(m_work.id);
        retype(field(*m_dialog, QStringLiteral("Name")), QStringLiteral("home"));
        click(*m_dialog, QStringLiteral("Save"));
        QVERIFY2(message(*m_dialog).contains(QStringLiteral("home")), qPrintable(message(*m_dialog)));
        QCOMPARE(m_test->profiles.find(m_work.id)->name, QStringLiteral("work"));
    }

    void duplicatesWithThePassword()
    {
        m_test->secrets.write(m_work.id, QStringLiteral("kept"), this, [](bool) {});
        m_dialog->select(m_work.id);
        QTRY_COMPARE(field(*m_dialog, QStringLiteral("Password"))->text(), QStringLiteral("kept"));
        click(*m_dialog, QStringLiteral("Duplicate"));
        const std::optional<Profile> copy = m_test->profiles.findByName(QStringLiteral("work (copy)"));
        QVERIFY(copy);
        QVERIFY(copy->id != m_work.id);
        QCOMPARE(copy->url, m_work.url);
        QCOMPARE(secret(copy->id), QStringLiteral("kept"));
    }

    void removalCanBeUndone()
    {
        m_test->secrets.write(m_home.id, QStringLiteral("kept"), this, [](bool) {});
        m_dialog->select(m_home.id);
        click(*m_dialog, QStringLiteral("Remove"));
        QCOMPARE(m_test->profiles.profiles().size(), 1);
        QCOMPARE(currentName(*m_dialog), QStringLiteral("work"));
        click(*m_dialog, QStringLiteral("Undo"));
        QCOMPARE(m_test->profiles.profiles().size(), 2);
        QCOMPARE(m_test->profiles.profiles().constFirst(), m_home);
        QCOMPARE(currentName(*m_dialog), QStringLiteral("home"));
        QCOMPARE(secret(m_home.id), QStringLiteral("kept"));
    }

    void removalForGoodTakesThePasswordAlong()
    {
        m_test->secrets.write(m_home.id, QStringLiteral("kept"), this, [](bool) {});
        m_dialog->select(m_home.id);
        click(*m_dialog, QStringLiteral("Remove"));
        m_dialog->reject();
        QVERIFY(!m_test->profiles.find(m_home.id));
        QCOMPARE(secret(m_home.id), QString());
    }

    void localServerCannotBeRemoved()
    {
        m_dialog->select(Profile::localId());
        const auto buttons = m_dialog->findChildren<QToolButton *>();
        for (const QToolButton *button : buttons) {
            if (button->accessibleName() == QLatin1String("Remove"))
                QVERIFY(!button->isEnabled());
        }
        QVERIFY(!field(*m_dialog, QStringLiteral("Name"))->isVisibleTo(m_dialog.get()));
    }

    void goesIntoAGroupAndBack()
    {
        m_dialog->select(m_home.id);
        retype(field(*m_dialog, QStringLiteral("Group")), QStringLiteral(" plant 3 / line 2"));
        click(*m_dialog, QStringLiteral("Save"));
        QCOMPARE(m_test->profiles.find(m_home.id)->group, QStringLiteral("plant 3/line 2"));
        auto *view = m_dialog->findChild<QTreeView *>();
        QCOMPARE(view->currentIndex().data().toString(), QStringLiteral("home"));
        QCOMPARE(view->currentIndex().parent().data().toString(), QStringLiteral("line 2"));

        // A new one begins where one is.
        click(*m_dialog, QStringLiteral("Add a connection"));
        QCOMPARE(field(*m_dialog, QStringLiteral("Group"))->text(), QStringLiteral("plant 3/line 2"));
        m_dialog->select(m_home.id);

        // Renamed where it stands, with all in it.
        QAbstractItemModel *rows = view->model();
        QVERIFY(rows->setData(view->currentIndex().parent().parent(), QStringLiteral("site"), Qt::EditRole));
        QTRY_COMPARE(m_test->profiles.find(m_home.id)->group, QStringLiteral("site/line 2"));
        QCOMPARE(field(*m_dialog, QStringLiteral("Group"))->text(), QStringLiteral("site/line 2"));

        const std::unique_ptr<QMimeData> dragged(rows->mimeData({view->currentIndex()}));
        rows->dropMimeData(dragged.get(), Qt::MoveAction, -1, -1, {});
        QTRY_COMPARE(m_test->profiles.find(m_home.id)->group, QString());
        QCOMPARE(field(*m_dialog, QStringLiteral("Group"))->text(), QString());
        QVERIFY(!m_dialog->isWindowModified());
    }

    void movesInTheList()
    {
        m_dialog->select(m_work.id);
        click(*m_dialog, QStringLiteral("Move up"));
        QCOMPARE(m_test->profiles.profiles().constFirst().id, m_work.id);
        QCOMPARE(currentName(*m_dialog), QStringLiteral("work"));
    }

    void testSaysWhatAnswersAndHowFar()
    {
        InfluxdServer::Options options;
        options.auth = true;
        InfluxdServer server(options);
        QVERIFY2(server.start(), qPrintable(server.problem()));
        show(m_work);
        retype(field(*m_dialog, QStringLiteral("URL")), server.url().toString());
        retype(field(*m_dialog, QStringLiteral("User")), QStringLiteral("admin"));
        retype(field(*m_dialog, QStringLiteral("Password")), QStringLiteral("secret"));
        click(*m_dialog, QStringLiteral("Test"));
        QTRY_VERIFY_WITH_TIMEOUT(message(*m_dialog).contains(QStringLiteral("login holds")), patienceMs);
        QVERIFY(message(*m_dialog).contains(QStringLiteral("InfluxDB 1.")));
        // A test saves nothing.
        QCOMPARE(m_test->profiles.find(m_work.id)->url, m_work.url);

        retype(field(*m_dialog, QStringLiteral("Password")), QStringLiteral("wrong"));
        click(*m_dialog, QStringLiteral("Test"));
        QTRY_VERIFY_WITH_TIMEOUT(
            !message(*m_dialog).isEmpty() && !message(*m_dialog).contains(QStringLiteral("login holds")), patienceMs);
        QVERIFY(!message(*m_dialog).contains(QStringLiteral("wrong")));
    }

    void connectSavesFirst()
    {
        QSignalSpy requested(m_dialog.get(), &ConnectionsDialog::connectRequested);
        show(m_home);
        retype(field(*m_dialog, QStringLiteral("Password")), QStringLiteral("new"));
        click(*m_dialog, QStringLiteral("Connect"));
        QTRY_COMPARE(requested.count(), 1);
        QCOMPARE(requested.first().first().toString(), m_home.id);
        QCOMPARE(secret(m_home.id), QStringLiteral("new"));
        QVERIFY(!m_dialog->isVisible());
    }

private:
    /// Selects a connection and waits until the keyring has answered.
    void show(const Profile &profile)
    {
        m_dialog->select(profile.id);
        QTRY_VERIFY(field(*m_dialog, QStringLiteral("Password"))->isEnabled());
    }

    QString secret(const QString &id)
    {
        QString found;
        bool answered = false;
        m_test->secrets.read(id, this, [&](const SecretStore::Answer &answer) {
            found = answer.secret;
            answered = true;
        });
        [&] { QTRY_VERIFY(answered); }();
        return found;
    }

    std::unique_ptr<TestServices> m_test;
    std::unique_ptr<ConnectionsDialog> m_dialog;
    Profile m_home;
    Profile m_work;
};

} // namespace penstock

QTEST_MAIN(penstock::ConnectionsDialogTest)
#include "connectionsdialog_test.moc"
