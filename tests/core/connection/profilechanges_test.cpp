// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connection/profilechanges.h"
#include "core/connection/profilestore.h"
#include "tests/support/memorysecretstore.h"
#include "tests/support/patience.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace penstock;

/// Copies, removals and their undoing, and what becomes of the passwords.
class ProfileChangesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aCopyTakesThePasswordAlong();
    void aCopyNeedsANameOfItsOwn();
    void removalCanBeUndone();
    void onlyTheLastRemovalCanBeUndone();
    void aRemovalForGoodTakesTheSecretsAlong();
    void whatCannotBeWrittenIsSaid();
    void staysInItsGroupWhenItMoves();
    void goesToAPlaceInAGroup_data();
    void goesToAPlaceInAGroup();
    void aGroupIsRenamedWithAllInIt_data();
    void aGroupIsRenamedWithAllInIt();
    void moves_data();
    void moves();

private:
    QString names() const;
    /// "a:group b: c:" in the store's order.
    QString places() const;
    void put(int profile, const char *group);
    QString secret(const QString &id);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ProfileStore> m_profiles;
    std::unique_ptr<MemorySecretStore> m_secrets;
    std::unique_ptr<ProfileChanges> m_changes;
    QStringList m_ids;
};

void ProfileChangesTest::init()
{
    m_changes.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_profiles = std::make_unique<ProfileStore>(m_folder->filePath(QStringLiteral("connections.json")));
    m_secrets = std::make_unique<MemorySecretStore>();
    m_changes = std::make_unique<ProfileChanges>(*m_profiles, *m_secrets);
    m_ids.clear();
    for (const char *name : {"a", "b", "c"}) {
        Profile profile = Profile::createNew();
        profile.name = QString::fromLatin1(name);
        profile.url = QUrl(QStringLiteral("http://localhost:8086"));
        QVERIFY(m_profiles->save(profile));
        m_secrets->write(profile.id, QStringLiteral("hush ") + profile.name, this, [](bool) {});
        m_ids += profile.id;
    }
    m_profiles->flush();
}

QString ProfileChangesTest::places() const
{
    QStringList result;
    for (const Profile &profile : m_profiles->profiles())
        result += profile.name + u':' + profile.group;
    return result.join(u' ');
}

void ProfileChangesTest::put(int profile, const char *group)
{
    Profile changed = *m_profiles->find(m_ids.at(profile));
    changed.group = QString::fromLatin1(group);
    QVERIFY(m_profiles->save(changed));
}

QString ProfileChangesTest::names() const
{
    QString result;
    for (const Profile &profile : m_profiles->profiles())
        result += profile.name;
    return result;
}

QString ProfileChangesTest::secret(const QString &id)
{
    std::optional<QString> found;
    m_secrets->read(id, this, [&found](const SecretStore::Answer &answer) { found = answer.secret; });
    [&found] { QTRY_VERIFY(found.has_value()); }();
    return found.value_or(QString());
}

void ProfileChangesTest::aCopyTakesThePasswordAlong()
{
    const Result<Profile> copy =
        m_changes->copy(m_profiles->profiles().at(1), QStringLiteral("d"), QStringLiteral("hush b"));
    QVERIFY(copy);
    QVERIFY(!m_ids.contains(copy->id));
    QCOMPARE(names(), QStringLiteral("abcd"));
    QCOMPARE(copy->url, m_profiles->profiles().at(1).url);
    QCOMPARE(secret(copy->id), QStringLiteral("hush b"));
}

void ProfileChangesTest::aCopyNeedsANameOfItsOwn()
{
    const Result<Profile> copy = m_changes->copy(m_profiles->profiles().at(1), QStringLiteral("B"), {});
    QVERIFY(!copy);
    QVERIFY2(copy.error().message.contains(QStringLiteral("\"B\"")), qPrintable(copy.error().message));
    QCOMPARE(names(), QStringLiteral("abc"));
}

void ProfileChangesTest::removalCanBeUndone()
{
    const Profile before = m_profiles->profiles().at(1);
    QVERIFY(m_changes->remove(m_ids.at(1)));
    QCOMPARE(names(), QStringLiteral("ac"));
    QCOMPARE(secret(m_ids.at(1)), QStringLiteral("hush b"));
    const Result<QString> back = m_changes->undoRemove();
    QVERIFY(back);
    QCOMPARE(*back, m_ids.at(1));
    QCOMPARE(m_profiles->profiles().at(1), before);
    QCOMPARE(secret(m_ids.at(1)), QStringLiteral("hush b"));
    // There is nothing more to undo, and nothing that would be forgotten later.
    QCOMPARE(m_changes->undoRemove().value_or(QStringLiteral("?")), QString());
    m_changes->forgetRemoved();
    QCOMPARE(secret(m_ids.at(1)), QStringLiteral("hush b"));
}

void ProfileChangesTest::onlyTheLastRemovalCanBeUndone()
{
    QVERIFY(m_changes->remove(m_ids.at(0)));
    QVERIFY(m_changes->remove(m_ids.at(1)));
    QCOMPARE(secret(m_ids.at(0)), QString());
    QCOMPARE(secret(m_ids.at(1)), QStringLiteral("hush b"));
    QVERIFY(m_changes->undoRemove());
    QCOMPARE(names(), QStringLiteral("bc"));
}

void ProfileChangesTest::aRemovalForGoodTakesTheSecretsAlong()
{
    const QString proxySecret = m_profiles->profiles().at(2).proxySecretId();
    m_secrets->write(proxySecret, QStringLiteral("hush gate"), this, [](bool) {});
    QVERIFY(m_changes->remove(m_ids.at(2)));
    QCOMPARE(secret(proxySecret), QStringLiteral("hush gate"));
    m_changes.reset();
    QCOMPARE(secret(m_ids.at(2)), QString());
    QCOMPARE(secret(proxySecret), QString());
    QCOMPARE(secret(m_ids.at(0)), QStringLiteral("hush a"));
}

void ProfileChangesTest::whatCannotBeWrittenIsSaid()
{
    // A folder where the file would have to be.
    const QString path = m_folder->filePath(QStringLiteral("connections.json"));
    QVERIFY(QFile::remove(path));
    QVERIFY(QDir().mkpath(path + QStringLiteral("/full")));
    QVERIFY(!m_changes->remove(m_ids.at(0)));
    QVERIFY(!m_changes->move(m_ids.at(0), 1));
    QCOMPARE(secret(m_ids.at(0)), QStringLiteral("hush a"));
}

void ProfileChangesTest::staysInItsGroupWhenItMoves()
{
    put(0, "plant");
    put(2, "plant");
    QVERIFY(m_changes->move(m_ids.at(0), 1)); // b is none of its neighbours
    QCOMPARE(places(), QStringLiteral("b: c:plant a:plant"));
    QVERIFY(m_changes->move(m_ids.at(0), 1));
    QCOMPARE(places(), QStringLiteral("b: c:plant a:plant"));
    QVERIFY(m_changes->move(m_ids.at(0), -1));
    QCOMPARE(places(), QStringLiteral("b: a:plant c:plant"));
}

void ProfileChangesTest::goesToAPlaceInAGroup_data()
{
    QTest::addColumn<QString>("group");
    QTest::addColumn<int>("before"); // -1: none
    QTest::addColumn<QString>("expected");
    QTest::newRow("new group") << QStringLiteral("house") << -1 << QStringLiteral("b:plant c:plant a:house");
    QTest::newRow("as the last") << QStringLiteral("plant") << -1 << QStringLiteral("b:plant c:plant a:plant");
    QTest::newRow("as the first") << QStringLiteral("plant") << 1 << QStringLiteral("a:plant b:plant c:plant");
    QTest::newRow("between") << QStringLiteral("plant") << 2 << QStringLiteral("b:plant a:plant c:plant");
    QTest::newRow("before itself") << QStringLiteral("plant") << 0 << QStringLiteral("a: b:plant c:plant");
    QTest::newRow("spelled oddly") << QStringLiteral(" plant / line  2/") << -1
                                   << QStringLiteral("b:plant c:plant a:plant/line 2");
}

void ProfileChangesTest::goesToAPlaceInAGroup()
{
    QFETCH(const QString, group);
    QFETCH(const int, before);
    put(1, "plant");
    put(2, "plant");
    QVERIFY(m_changes->place(m_ids.at(0), group, before < 0 ? QString() : m_ids.at(before)));
    QTEST(places(), "expected");
    QVERIFY(m_changes->place(QStringLiteral("nobody"), group, {}));
    QTEST(places(), "expected");
}

void ProfileChangesTest::aGroupIsRenamedWithAllInIt_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("expected");
    QTest::newRow("renamed") << QStringLiteral("site") << QStringLiteral("a:site b:site/line 2 c:plants");
    QTest::newRow("nested") << QStringLiteral("all/site") << QStringLiteral("a:all/site b:all/site/line 2 c:plants");
    QTest::newRow("joined") << QStringLiteral("plants") << QStringLiteral("a:plants b:plants/line 2 c:plants");
    QTest::newRow("dissolved") << QString() << QStringLiteral("a: b:line 2 c:plants");
}

void ProfileChangesTest::aGroupIsRenamedWithAllInIt()
{
    QFETCH(const QString, name);
    put(0, "plant");
    put(1, "plant/line 2");
    put(2, "plants"); // begins alike and is another one
    QVERIFY(m_changes->renameGroup(QStringLiteral("plant"), name));
    QTEST(places(), "expected");
}

void ProfileChangesTest::moves_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<int>("by");
    QTest::addColumn<QString>("order");
    QTest::newRow("up") << 2 << -1 << QStringLiteral("acb");
    QTest::newRow("down") << 0 << 1 << QStringLiteral("bac");
    QTest::newRow("not above the first") << 0 << -1 << QStringLiteral("abc");
    QTest::newRow("not below the last") << 2 << 1 << QStringLiteral("abc");
    QTest::newRow("unknown") << -1 << 1 << QStringLiteral("abc");
}

void ProfileChangesTest::moves()
{
    QFETCH(int, row);
    QFETCH(int, by);
    QVERIFY(m_changes->move(row < 0 ? QStringLiteral("nobody") : m_ids.at(row), by));
    QTEST(names(), "order");
}

QTEST_GUILESS_MAIN(ProfileChangesTest)
#include "profilechanges_test.moc"
