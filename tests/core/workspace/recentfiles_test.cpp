// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/recentfiles.h"
#include "tests/support/patience.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace penstock;

class RecentFilesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void newestFirstAndEachOnce();
    void comeBackInTheNextRun();
    void areBounded();
    void relativePathsBecomeAbsolute();
    void twoWindowsHaveOneList();
    void survivesADamagedFile_data();
    void survivesADamagedFile();
    void theFolderIsOneThatIsThere();

private:
    QString path() const { return m_folder->filePath(QStringLiteral("recent.json")); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void RecentFilesTest::newestFirstAndEachOnce()
{
    RecentFiles recent(path());
    QVERIFY(recent.files().isEmpty());
    for (const char *file : {"/data/a.csv", "/data/b.csv", "/data/a.csv"})
        recent.add(QString::fromLatin1(file));
    QCOMPARE(recent.files(), QStringList({QStringLiteral("/data/a.csv"), QStringLiteral("/data/b.csv")}));
}

void RecentFilesTest::comeBackInTheNextRun()
{
    const QStringList files{QStringLiteral("/data/Wärme \"1\".csv"), QStringLiteral("/data/b.csv")};
    {
        RecentFiles recent(path());
        recent.add(files[1]);
        recent.add(files[0]);
    }
    QCOMPARE(RecentFiles(path()).files(), files);
}

void RecentFilesTest::areBounded()
{
    {
        RecentFiles recent(path());
        for (int i = 0; i < 2 * RecentFiles::most; ++i)
            recent.add(QStringLiteral("/data/%1.csv").arg(i));
        QCOMPARE(recent.files().size(), RecentFiles::most);
        QCOMPARE(recent.files().first(), QStringLiteral("/data/39.csv"));
    }
    QCOMPARE(RecentFiles(path()).files().size(), RecentFiles::most);
}

void RecentFilesTest::relativePathsBecomeAbsolute()
{
    RecentFiles recent(path());
    recent.add(QStringLiteral("a.csv"));
    QCOMPARE(recent.files().first(), QDir::current().absoluteFilePath(QStringLiteral("a.csv")));
}

void RecentFilesTest::twoWindowsHaveOneList()
{
    {
        RecentFiles first(path());
        RecentFiles second(path());
        first.add(QStringLiteral("/of/the/first"));
        QTRY_COMPARE(RecentFiles(path()).files().size(), 1);
        second.add(QStringLiteral("/of/the/second"));
    }
    QCOMPARE(RecentFiles(path()).files(),
             QStringList({QStringLiteral("/of/the/second"), QStringLiteral("/of/the/first")}));
}

void RecentFilesTest::survivesADamagedFile_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("files");
    QTest::newRow("empty") << QByteArray() << 0;
    QTest::newRow("cut") << QByteArray(R"(["/data/a)") << 0;
    QTest::newRow("an object") << QByteArray(R"({"files": ["/a"]})") << 0;
    QTest::newRow("other types between") << QByteArray(R"([1, "/data/a.csv", null, "", "/data/a.csv"])") << 1;
}

void RecentFilesTest::survivesADamagedFile()
{
    QFETCH(QByteArray, bytes);
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();
    RecentFiles recent(path());
    QTEST(int(recent.files().size()), "files");
    recent.add(QStringLiteral("/new"));
    QCOMPARE(recent.files().first(), QStringLiteral("/new"));
}

void RecentFilesTest::theFolderIsOneThatIsThere()
{
    RecentFiles recent(path());
    QVERIFY(recent.folder().isEmpty());
    recent.add(m_folder->filePath(QStringLiteral("deleted since.csv")));
    recent.add(QStringLiteral("/no/such/folder/a.csv"));
    QCOMPARE(recent.folder(), m_folder->path());
}

QTEST_GUILESS_MAIN(RecentFilesTest)
#include "recentfiles_test.moc"
