// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connection/profilestore.h"
#include "tests/support/patience.h"

#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace penstock;

namespace {

Profile named(const QString &name)
{
    Profile profile = Profile::createNew();
    profile.name = name;
    return profile;
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

QString names(const ProfileStore &store)
{
    QStringList list;
    for (const Profile &profile : store.profiles())
        list += profile.name;
    return list.join(u' ');
}

} // namespace

class ProfileStoreTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void startsEmpty();
    void keepsOrderAndFields();
    void replacesInPlace();
    void removesAndPutsBack();
    void refusesNamesTwice();
    void refusesWhatIsInvalid();
    void isPrivate();
    void setsDamagedFilesAside_data();
    void setsDamagedFilesAside();
    void keepsEveryDamagedFile();
    void t2_4_anEmptyFileIsNotNoConnections();
    void whatCannotBeWrittenIsToldAndWrittenLater();
    void theLastChangeIsOnTheDiskWhenItEnds();
    void seesWhatAnotherProgramSaved();
    void keepsItsListWhenAnotherProgramBreaksTheFile();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void ProfileStoreTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QStringLiteral("config/connections.json"));
}

void ProfileStoreTest::startsEmpty()
{
    ProfileStore store(m_path);
    QVERIFY(store.load());
    QVERIFY(store.profiles().isEmpty());
    QVERIFY(!store.find(QStringLiteral("x")));
    QVERIFY(!QFile::exists(m_path));
    QVERIFY(ProfileStore::defaultPath().endsWith(QStringLiteral("/penstock/connections.json")));
}

void ProfileStoreTest::keepsOrderAndFields()
{
    ProfileStore store(m_path);
    const QSignalSpy changed(&store, &ProfileStore::changed);
    Profile b = named(QStringLiteral("b"));
    b.user = QStringLiteral("joe");
    b.database = QStringLiteral("d");
    QVERIFY(store.save(b));
    QVERIFY(store.save(named(QStringLiteral("c"))));
    QVERIFY(store.save(named(QStringLiteral("a"))));
    QCOMPARE(changed.size(), 3);
    store.flush();
    ProfileStore again(m_path);
    QVERIFY(again.load());
    QVERIFY(again.profiles() == store.profiles());
    QCOMPARE(names(again), QStringLiteral("b c a"));
    QVERIFY(again.find(b.id) == b);
    QVERIFY(again.findByName(QStringLiteral("B")) == b);
}

void ProfileStoreTest::replacesInPlace()
{
    ProfileStore store(m_path);
    Profile first = named(QStringLiteral("first"));
    QVERIFY(store.save(first));
    QVERIFY(store.save(named(QStringLiteral("second"))));
    first.name = QStringLiteral("FIRST");
    QVERIFY(store.save(first));
    QCOMPARE(names(store), QStringLiteral("FIRST second"));
}

void ProfileStoreTest::removesAndPutsBack()
{
    ProfileStore store(m_path);
    for (const QString &name : {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")})
        QVERIFY(store.save(named(name)));
    const Profile b = *store.findByName(QStringLiteral("b"));
    QVERIFY(store.remove(b.id));
    QCOMPARE(names(store), QStringLiteral("a c"));
    QCOMPARE(store.remove(b.id).error().kind, Error::Kind::NotFound);
    QVERIFY(store.insert(1, b));
    QCOMPARE(names(store), QStringLiteral("a b c"));
    QVERIFY(store.insert(99, b));
    QCOMPARE(names(store), QStringLiteral("a c b"));
}

void ProfileStoreTest::refusesNamesTwice()
{
    ProfileStore store(m_path);
    QVERIFY(store.save(named(QStringLiteral("home"))));
    store.flush();
    const QByteArray before = contents(m_path);
    const Status status = store.save(named(QStringLiteral("Home")));
    QVERIFY(!status);
    QCOMPARE(status.error().kind, Error::Kind::BadInput);
    QVERIFY(status.error().message.contains(QStringLiteral("\"Home\"")));
    QCOMPARE(store.profiles().size(), 1);
    QCOMPARE(contents(m_path), before);
}

void ProfileStoreTest::refusesWhatIsInvalid()
{
    ProfileStore store(m_path);
    Profile profile = named(QStringLiteral("x"));
    profile.url = QUrl(QStringLiteral("http://joe:hunter2@host"));
    QVERIFY(!store.save(profile));
    profile.url = QUrl(QStringLiteral("http://host"));
    profile.id = Profile::localId();
    QVERIFY(!store.save(profile));
    QVERIFY(!QFile::exists(m_path));
}

void ProfileStoreTest::isPrivate()
{
    ProfileStore store(m_path);
    QVERIFY(store.save(named(QStringLiteral("x"))));
    store.flush();
    QVERIFY(QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
    QVERIFY(store.save(named(QStringLiteral("y"))));
    store.flush();
    const auto mode = [](const QString &path) { return static_cast<int>(QFileInfo(path).permissions()) & 0x7077; };
    QCOMPARE(mode(m_path), 0x6000);
    QCOMPARE(mode(QFileInfo(m_path).absolutePath()), 0x7000);
    QVERIFY(!contents(m_path).contains("assword"));
}

void ProfileStoreTest::setsDamagedFilesAside_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("where");
    const QByteArray one = R"({"id":"0d9c5ea2-6b3b-4a4e-9d58-0f4a4f0d3c11","name":"x","url":"http://h"})";
    const QByteArray two = R"({"id":"0d9c5ea2-6b3b-4a4e-9d58-0f4a4f0d3c12","name":"X","url":"http://h"})";
    const auto list = [](const QByteArray &members) { return R"({"version":1,"connections":[)" + members + "]}"; };
    QTest::newRow("cut") << QByteArray("{\"version\":1,\n\"connections\":[{") << QStringLiteral("line 2");
    QTest::newRow("no JSON") << QByteArray("hello") << QStringLiteral("line 1, column ");
    QTest::newRow("a list") << QByteArray("[]") << QStringLiteral("\"version\"");
    QTest::newRow("newer") << QByteArray(R"({"version":2,"connections":[]})") << QStringLiteral("version 2");
    QTest::newRow("no list") << QByteArray(R"({"version":1,"connections":{}})") << QStringLiteral("\"connections\"");
    QTest::newRow("not an object") << list("3") << QStringLiteral("connection 1: The field \"id\"");
    QTest::newRow("field") << list(one + R"(,{"id":"0d9c5ea2-6b3b-4a4e-9d58-0f4a4f0d3c13","name":"y"})")
                           << QStringLiteral("connection 2: The field \"url\"");
    QTest::newRow("id twice") << list(one + "," + one) << QStringLiteral("connection 2: the field \"id\"");
    QTest::newRow("name twice") << list(one + "," + two) << QStringLiteral("connection 2: the field \"name\"");
}

void ProfileStoreTest::setsDamagedFilesAside()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, where);
    const QString path = m_folder->filePath(QStringLiteral("connections.json"));
    QVERIFY(put(path, text));
    ProfileStore store(path);
    const Status status = store.load();
    QVERIFY(!status);
    QVERIFY2(status.error().message.contains(where), qPrintable(status.error().message));
    QVERIFY(status.error().message.contains(path + QStringLiteral(".damaged")));
    QCOMPARE(contents(path + QStringLiteral(".damaged")), text);
    QVERIFY(!QFile::exists(path));
    QVERIFY(store.profiles().isEmpty());
    QVERIFY(store.save(named(QStringLiteral("anew"))));
    store.flush();
    QCOMPARE(contents(path + QStringLiteral(".damaged")), text);
}

void ProfileStoreTest::keepsEveryDamagedFile()
{
    const QString path = m_folder->filePath(QStringLiteral("connections.json"));
    for (const QByteArray &text : {QByteArray("first"), QByteArray("second")}) {
        QVERIFY(put(path, text));
        ProfileStore store(path);
        QVERIFY(!store.load());
    }
    QCOMPARE(contents(path + QStringLiteral(".damaged")), QByteArray("first"));
    QCOMPARE(contents(path + QStringLiteral(".damaged-2")), QByteArray("second"));
}

void ProfileStoreTest::t2_4_anEmptyFileIsNotNoConnections()
{
    const QString path = m_folder->filePath(QStringLiteral("connections.json"));
    QVERIFY(put(path, ""));
    ProfileStore store(path);
    const Status status = store.load();
    QVERIFY(!status);
    QVERIFY2(status.error().message.contains(path), qPrintable(status.error().message));
}

void ProfileStoreTest::whatCannotBeWrittenIsToldAndWrittenLater()
{
    // A plain file in the place of the folder: not even root can write there.
    const QString blocked = m_folder->filePath(QStringLiteral("blocked"));
    QVERIFY(put(blocked, "x"));
    ProfileStore store(blocked + QStringLiteral("/connections.json"));
    const QSignalSpy failed(&store, &ProfileStore::failed);
    QVERIFY(store.save(named(QStringLiteral("x"))));
    QCOMPARE(names(store), QStringLiteral("x"));
    QTRY_COMPARE(failed.size(), 1);
    const auto error = failed.first().first().value<Error>();
    QCOMPARE(error.kind, Error::Kind::File);
    QVERIFY2(error.message.contains(u"not saved") && error.message.contains(blocked), qPrintable(error.message));
    QVERIFY(QFile::remove(blocked));
    QVERIFY(store.save(named(QStringLiteral("y"))));
    store.flush();
    QCOMPARE(failed.size(), 1);
    ProfileStore again(blocked + QStringLiteral("/connections.json"));
    QVERIFY(again.load());
    QCOMPARE(names(again), QStringLiteral("x y"));
}

void ProfileStoreTest::theLastChangeIsOnTheDiskWhenItEnds()
{
    const Profile profile = named(QStringLiteral("0"));
    {
        ProfileStore store(m_path);
        for (int i = 1; i <= 30; ++i) {
            Profile next = profile;
            next.name = QString::number(i);
            QVERIFY(store.save(next));
        }
    }
    ProfileStore again(m_path);
    QVERIFY(again.load());
    QCOMPARE(names(again), QStringLiteral("30"));
}

void ProfileStoreTest::seesWhatAnotherProgramSaved()
{
    ProfileStore one(m_path);
    ProfileStore other(m_path);
    QVERIFY(one.load());
    QVERIFY(other.load());
    QVERIFY(one.save(named(QStringLiteral("a"))));
    one.flush();
    QVERIFY(other.save(named(QStringLiteral("b"))));
    other.flush();
    QVERIFY(one.save(named(QStringLiteral("c"))));
    QCOMPARE(names(one), QStringLiteral("a b c"));
    one.flush();
    QVERIFY(!other.save(named(QStringLiteral("c"))));
}

void ProfileStoreTest::keepsItsListWhenAnotherProgramBreaksTheFile()
{
    ProfileStore store(m_path);
    QVERIFY(store.save(named(QStringLiteral("a"))));
    store.flush();
    QVERIFY(put(m_path, "broken"));
    QVERIFY(store.save(named(QStringLiteral("b"))));
    QCOMPARE(names(store), QStringLiteral("a b"));
    QCOMPARE(contents(m_path + QStringLiteral(".damaged")), QByteArray("broken"));
}

QTEST_GUILESS_MAIN(ProfileStoreTest)
#include "profilestore_test.moc"
