// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/writing/keptfiles.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace penstock;

class KeptFilesTest final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    static bool put(const QString &path, const QDateTime &written)
    {
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write("x") == 1 && file.flush() &&
               file.setFileTime(written, QFileDevice::FileModificationTime);
    }

private Q_SLOTS:
    void placesAreTheirOwn()
    {
        const KeptFiles files(m_folder.filePath(QStringLiteral("a/b")));
        const Result<QString> one = files.newPlace(QStringLiteral("pasted.lp"));
        const Result<QString> other = files.newPlace(QStringLiteral("pasted.lp"));
        QVERIFY(one && other);
        QVERIFY(*one != *other);
        QVERIFY(one->endsWith(QStringLiteral("-pasted.lp")));
        QVERIFY(!QFile::exists(*one)); // a place, no file
        const QFileDevice::Permissions rights = QFileInfo(files.folder()).permissions();
        QVERIFY(!(rights & (QFileDevice::ReadGroup | QFileDevice::ReadOther)));
    }

    void noNameLeadsElsewhere()
    {
        const KeptFiles files(m_folder.filePath(QStringLiteral("names")));
        for (const char *name : {"../../etc/passwd", "Write a, b\u2026.csv", "a\nb.csv", "", "/"}) {
            const Result<QString> place = files.newPlace(QString::fromUtf8(name));
            QVERIFY(place);
            QCOMPARE(QFileInfo(*place).absolutePath(), QDir(files.folder()).absolutePath());
            QVERIFY(!place->contains(u'\n'));
        }
    }

    void whatIsOldGoes()
    {
        const KeptFiles files(m_folder.filePath(QStringLiteral("old")));
        QVERIFY(files.newPlace(QStringLiteral("a")));
        const QDateTime now = QDateTime::currentDateTime();
        const QString old = files.folder() + QStringLiteral("/old.csv");
        const QString young = files.folder() + QStringLiteral("/young.csv");
        QVERIFY(put(old, now.addDays(-KeptFiles::days - 1)));
        QVERIFY(put(young, now.addDays(-KeptFiles::days + 1)));
        QVERIFY(files.newPlace(QStringLiteral("b")));
        QVERIFY(!QFile::exists(old));
        QVERIFY(QFile::exists(young));
    }

    void aFolderThatCannotBeMadeIsSaid()
    {
        QFile blocker(m_folder.filePath(QStringLiteral("file")));
        QVERIFY(blocker.open(QIODevice::WriteOnly));
        const Result<QString> place =
            KeptFiles(blocker.fileName() + QStringLiteral("/in")).newPlace(QStringLiteral("a"));
        QVERIFY(!place);
        QVERIFY(!place.error().message.isEmpty());
    }

    void roomsAreApart()
    {
        QVERIFY(KeptFiles::inRoom(QStringLiteral("pasted")).folder().endsWith(QStringLiteral("/penstock/pasted")));
    }
};

QTEST_GUILESS_MAIN(KeptFilesTest)
#include "keptfiles_test.moc"
