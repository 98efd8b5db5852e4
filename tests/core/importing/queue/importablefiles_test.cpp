// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/queue/folderscan.h"
#include "core/importing/queue/importablefiles.h"
#include "core/pipeline/rejectstext.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace penstock;

/// Which files of a folder are for an import, and what is seen of them.
class ImportableFilesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void endingsDecide_data();
    void endingsDecide();
    void foldersComeBehindFiles();
    void linksToFoldersAreNotFollowed();
    void refusedRowsAreLeftOut();
    void aScanKnowsSizesAndTimes();
    void aFolderMayBeLeftOut_data();
    void aFolderMayBeLeftOut();
    void whatIsNoFolderIsNotThere();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    void write(const char *name, const QByteArray &content = {})
    {
        const QString file = path(QString::fromUtf8(name));
        QVERIFY(QDir().mkpath(QFileInfo(file).path()));
        QFile device(file);
        QVERIFY(device.open(QIODevice::WriteOnly));
        QCOMPARE(device.write(content), content.size());
    }
    QString relative(const QStringList &files) const
    {
        QStringList names;
        for (const QString &file : files)
            names += QDir(m_folder->path()).relativeFilePath(file);
        return names.join(u'|');
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void ImportableFilesTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void ImportableFilesTest::endingsDecide_data()
{
    QTest::addColumn<bool>("isTaken");
    for (const char *const name : {"a.csv", "a.tsv", "a.tab", "a.txt", "a.dat", "a.csv.gz", "a.dat.zst", "A.CSV",
                                   "a.Csv.GZ", "a b (1).csv", "ä.csv", "a.json.csv", "csv.csv"})
        QTest::newRow(name) << true;
    for (const char *const name : {"a.json", "a.csv.bak", "a.csv.bz2", "a.csv~", "csv", "acsv", "a.gz", ".a.csv",
                                   "a.csv.gz.part", "a.xlsx", "a.lp"})
        QTest::newRow(name) << false;
}

void ImportableFilesTest::endingsDecide()
{
    QFETCH(const bool, isTaken);
    write(QTest::currentDataTag());
    QCOMPARE(ImportableFiles::in(m_folder->path(), true).files.size(), isTaken ? 1 : 0);
    QCOMPARE(FolderScan::of(m_folder->path(), false, {}).files.size(), isTaken ? 1 : 0);
}

void ImportableFilesTest::foldersComeBehindFiles()
{
    for (const char *const name :
         {"b/2.csv", "b/1.csv", "z.csv", "a.csv", "a/deep/x.csv", "a/y.csv", ".hidden/h.csv", "c.csv/in.txt"})
        write(name);
    QCOMPARE(relative(ImportableFiles::in(m_folder->path(), false).files), QStringLiteral("a.csv|z.csv"));
    QCOMPARE(relative(ImportableFiles::in(m_folder->path(), true).files),
             QStringLiteral("a.csv|z.csv|a/y.csv|a/deep/x.csv|b/1.csv|b/2.csv|c.csv/in.txt"));
    QVERIFY(ImportableFiles::in(path(QStringLiteral("none")), true).files.isEmpty());
    QCOMPARE(importableEndings(), QStringLiteral(".csv, .tsv, .tab, .txt, .dat"));
}

void ImportableFilesTest::linksToFoldersAreNotFollowed()
{
    write("sub/a.csv");
    QVERIFY(QFile::link(m_folder->path(), path(QStringLiteral("sub/up")))); // a circle
    QVERIFY(QFile::link(path(QStringLiteral("sub/a.csv")), path(QStringLiteral("link.csv"))));
    QVERIFY(QFile::link(path(QStringLiteral("gone")), path(QStringLiteral("broken.csv"))));
    QCOMPARE(relative(ImportableFiles::in(m_folder->path(), true).files), QStringLiteral("link.csv|sub/a.csv"));
    const FolderScan scan = FolderScan::of(m_folder->path(), true, {});
    QCOMPARE(scan.files.size(), 2);
    QCOMPARE(relative(scan.folders), QStringLiteral(".|sub"));
}

void ImportableFilesTest::refusedRowsAreLeftOut()
{
    const QByteArray reasons = rejectstext::header(false) + "1,2,v,no number,x\n";
    for (const char *const name : {"data.csv.rejects.csv", "data.csv.rejects-1.csv", "old.rejects.csv"})
        write(name, "time,v\n1,x\n");
    for (const char *const name : {"data.csv.rejects.reasons.csv", "bad-data.reasons.csv", "done/x.rejects.csv"})
        write(name, reasons);
    write("bad-data.csv", "time,v\n1,x\n"); // as its reasons say
    for (const char *const name : {"data.csv", "power.csv", "power.reasons.csv", "rejects.csv"})
        write(name, "time,v\n1,2\n");
    const ImportableFiles found = ImportableFiles::in(m_folder->path(), true);
    QCOMPARE(relative(found.files), QStringLiteral("data.csv|power.csv|power.reasons.csv|rejects.csv"));
    QCOMPARE(relative(found.rejects),
             QStringLiteral("bad-data.csv|bad-data.reasons.csv|data.csv.rejects-1.csv|data.csv.rejects.csv|"
                            "data.csv.rejects.reasons.csv|old.rejects.csv|done/x.rejects.csv"));
    QVERIFY(ImportableFiles::tellLeftOut(found.rejects).contains(QStringLiteral("bad-data.csv")));
    QVERIFY(ImportableFiles::tellLeftOut({}).isEmpty());
    const FolderScan scan = FolderScan::of(m_folder->path(), true, path(QStringLiteral("done")));
    QCOMPARE(scan.files.size(), 4);
    QCOMPARE(scan.rejects.size(), 6);
}

void ImportableFilesTest::aScanKnowsSizesAndTimes()
{
    write("a.csv", "12345");
    write("sub/b.csv", "1");
    write("empty.csv");
    QFile file(path(QStringLiteral("a.csv")));
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.setFileTime(QDateTime::fromMSecsSinceEpoch(1'700'000'000'123), QFileDevice::FileModificationTime));
    file.close();
    FolderScan scan = FolderScan::of(m_folder->path(), false, {});
    QVERIFY(scan.isThere);
    QCOMPARE(relative(scan.folders), QStringLiteral("."));
    QCOMPARE(scan.files.size(), 2);
    QVERIFY((scan.files.value(file.fileName()) == FolderScan::Facts{5, 1'700'000'000'123}));
    QCOMPARE(scan.files.value(path(QStringLiteral("empty.csv"))).size, 0);
    scan = FolderScan::of(m_folder->path(), true, {});
    QCOMPARE(scan.files.size(), 3);
    QCOMPARE(scan.files.value(path(QStringLiteral("sub/b.csv"))).size, 1);
}

void ImportableFilesTest::aFolderMayBeLeftOut_data()
{
    QTest::addColumn<QString>("without");
    QTest::addColumn<QString>("files");
    QTest::addColumn<QString>("folders");
    QTest::newRow("none") << "" << "a.csv|done/b.csv|done/deep/c.csv|done2/d.csv" << ".|done|done/deep|done2";
    QTest::newRow("with all in it, and not its neighbour") << "done" << "a.csv|done2/d.csv" << ".|done2";
    QTest::newRow("with a stroke") << "done/" << "a.csv|done2/d.csv" << ".|done2";
    QTest::newRow("by a way round") << "done2/../done" << "a.csv|done2/d.csv" << ".|done2";
    QTest::newRow("a deep one") << "done/deep" << "a.csv|done/b.csv|done2/d.csv" << ".|done|done2";
    QTest::newRow("one that is not there") << "gone" << "a.csv|done/b.csv|done/deep/c.csv|done2/d.csv"
                                           << ".|done|done/deep|done2";
}

void ImportableFilesTest::aFolderMayBeLeftOut()
{
    QFETCH(const QString, without);
    QFETCH(const QString, files);
    QFETCH(const QString, folders);
    for (const char *const name : {"a.csv", "done/b.csv", "done/deep/c.csv", "done2/d.csv"})
        write(name);
    const FolderScan scan =
        FolderScan::of(m_folder->path(), true, without.isEmpty() ? QString() : m_folder->path() + u'/' + without);
    QStringList found = scan.files.keys();
    found.sort();
    QStringList places = scan.folders;
    places.sort();
    QCOMPARE(relative(found), files);
    QCOMPARE(relative(places), folders);
}

void ImportableFilesTest::whatIsNoFolderIsNotThere()
{
    write("a.csv");
    for (const char *const name : {"none", "a.csv"}) {
        const FolderScan scan = FolderScan::of(path(QString::fromLatin1(name)), true, {});
        QVERIFY(!scan.isThere && scan.files.isEmpty() && scan.folders.isEmpty());
    }
}

QTEST_GUILESS_MAIN(ImportableFilesTest)

#include "importablefiles_test.moc"
