// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/profile/importprofilefolder.h"
#include "core/importing/profile/importprofiles.h"
#include "tests/support/patience.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace penstock;

namespace {

ImportProfile profileFor(const QStringList &header, const QString &tag)
{
    ImportProfile profile;
    profile.header = header;
    profile.options = {{QStringLiteral("tag"), {tag}}};
    return profile;
}

QStringList namesOf(const QList<KeptProfile> &profiles)
{
    QStringList names;
    for (const KeptProfile &kept : profiles)
        names += kept.name;
    return names;
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

class ImportProfileFolderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QVERIFY(m_folder.isValid() && QDir(path()).removeRecursively()); }

    void keepsFindsRenamesAndRemoves()
    {
        const ImportProfileFolder folder(path());
        QVERIFY(folder.read().profiles.isEmpty()); // of a folder that is not there
        ImportProfile weather =
            profileFor({QStringLiteral("time"), QStringLiteral("station")}, QStringLiteral("station"));
        weather.found = {QStringLiteral("time;station")};
        const ImportProfile plant =
            profileFor({QStringLiteral("time"), QStringLiteral("line")}, QStringLiteral("line"));
        QVERIFY(folder.save(QStringLiteral("weather"), weather));
        QVERIFY(folder.save(QStringLiteral("Plant 2 (Süd)"), plant));
        QVERIFY(folder.save(QStringLiteral("for any file"), profileFor({}, QStringLiteral("host"))));

        const QList<KeptProfile> all = folder.read().profiles;
        QCOMPARE(namesOf(all).join(u'|'), QStringLiteral("Plant 2 (Süd)|for any file|weather"));
        QVERIFY(all.constLast().profile == weather);
        const auto known = [&all](const QStringList &header) {
            return namesOf(profilesKnownBy(ImportProfile::fingerprint(header), all)).join(u'|');
        };
        QCOMPARE(known(weather.header), QStringLiteral("weather"));
        QCOMPARE(known(weather.found), QStringLiteral("weather"));
        QCOMPARE(known({QStringLiteral("time"), QStringLiteral("other")}), QString());
        QVERIFY(profilesKnownBy({}, all).isEmpty());

        QVERIFY(folder.rename(QStringLiteral("weather"), QStringLiteral("weather 2")));
        QVERIFY(!folder.holds(QStringLiteral("weather")) && folder.holds(QStringLiteral("weather 2")));
        const Status taken = folder.rename(QStringLiteral("weather 2"), QStringLiteral("Plant 2 (Süd)"));
        QVERIFY(!taken && taken.error().message.contains(QStringLiteral("already")));
        QVERIFY(folder.load(QStringLiteral("Plant 2 (Süd)")).value() == plant);
        QVERIFY(folder.remove(QStringLiteral("weather 2")));
        QVERIFY(!folder.remove(QStringLiteral("weather 2")));
        QVERIFY(!folder.load(QStringLiteral("weather 2")));
    }

    void namesThatAreNoFilesAreRefused_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *const name : {"", " a", "a ", ".hidden", "a.", "a/b", "../a", "a\nb"})
            QTest::newRow(name) << QString::fromUtf8(name);
        QTest::newRow("long") << QString(101, u'x');
    }
    void namesThatAreNoFilesAreRefused()
    {
        QFETCH(QString, name);
        const ImportProfileFolder folder(path());
        QVERIFY(!folder.save(name, {}));
        QVERIFY(folder.save(QStringLiteral("a"), {}));
        QVERIFY(!folder.rename(QStringLiteral("a"), name));
        QVERIFY(!folder.remove(name));
        QVERIFY(folder.holds(QStringLiteral("a")));
    }

    void whatIsNoProfileIsTold()
    {
        const ImportProfileFolder folder(path());
        QVERIFY(folder.save(QStringLiteral("good"), {}));
        write(folder.fileOf(QStringLiteral("bad")), "{");
        write(folder.fileOf(QStringLiteral("run")),
              R"({"format": "penstock import profile", "version": 1, "options": {"resume": true}})");
        const ImportProfileFolder::Contents contents = folder.read();
        QCOMPARE(namesOf(contents.profiles).join(u'|'), QStringLiteral("good"));
        QCOMPARE(contents.problems.size(), 2);
        QVERIFY2(contents.problems.at(0).contains(QStringLiteral("bad.json")), qPrintable(contents.problems.at(0)));
        QVERIFY2(contents.problems.at(1).contains(QStringLiteral("\"resume\" is no option")),
                 qPrintable(contents.problems.at(1)));
    }

    void aWindowHearsOfEachChange()
    {
        const ImportProfile profile = profileFor({QStringLiteral("time")}, QStringLiteral("a"));
        {
            ImportProfiles profiles(path());
            QSignalSpy changed(&profiles, &ImportProfiles::changed);
            QSignalSpy failed(&profiles, &ImportProfiles::failed);
            QVERIFY(!profiles.isRead());
            QVERIFY(changed.wait(30'000));
            QVERIFY(profiles.isRead() && profiles.all().isEmpty());
            profiles.save(QStringLiteral("one"), profile);
            profiles.rename(QStringLiteral("one"), QStringLiteral("two"));
            profiles.remove(QStringLiteral("one"));
            QTRY_COMPARE(changed.size(), 4);
            QCOMPARE(failed.size(), 1); // there was no "one" any more
            QCOMPARE(namesOf(profiles.find(ImportProfile::fingerprint(profile.header))).join(u'|'),
                     QStringLiteral("two"));
            profiles.save(QStringLiteral("three"), profile);
        }
        QVERIFY(ImportProfileFolder(path()).holds(QStringLiteral("three"))); // also when the window has gone
    }

    /// Somebody says "kept" only of what is.
    void whoSavesIsToldWhatBecameOfIt()
    {
        ImportProfiles profiles(path());
        QSignalSpy changed(&profiles, &ImportProfiles::changed);
        QSignalSpy failed(&profiles, &ImportProfiles::failed);
        QList<Status> told;
        const auto keep = [&](const QString &name) {
            profiles.save(name, profileFor({}, QStringLiteral("a")), [&told](const Status &status) { told += status; });
        };
        keep(QStringLiteral("one"));
        QTRY_COMPARE(told.size(), 1);
        QVERIFY(told.constFirst());
        QCOMPARE(namesOf(profiles.all()), QStringList{QStringLiteral("one")}); // it is there by then
        // A file stands where the folder should be.
        QVERIFY(QDir(path()).removeRecursively());
        write(path(), "no folder");
        keep(QStringLiteral("two"));
        QTRY_COMPARE(told.size(), 2);
        QVERIFY(!told.constLast());
        QVERIFY(profiles.all().isEmpty());
        QCOMPARE(failed.size(), 0); // once is enough
        QVERIFY(QFile::remove(path()));
    }

private:
    QString path() const { return m_folder.filePath(QStringLiteral("kept")); }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(ImportProfileFolderTest)

#include "importprofilefolder_test.moc"
