// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/rejectsplace.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace penstock;

/// Where the rows go that are not stored.
class RejectsPlaceTest final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

private Q_SLOTS:
    void besideTheSource()
    {
        const RejectsPlace place = RejectsPlace::of(m_folder.filePath(QStringLiteral("data.old.csv")), {});
        QCOMPARE(place.file, m_folder.filePath(QStringLiteral("data.old.csv.rejects.csv")));
        QVERIFY(place.isUsable && !place.isElsewhere);
        QCOMPARE(RejectsPlace::of(m_folder.filePath(QStringLiteral("data")), {}).file,
                 m_folder.filePath(QStringLiteral("data.rejects.csv")));
    }

    /// Files that differ in their endings alone.
    void neighboursDoNotMeet()
    {
        QSet<QString> files;
        const QStringList names{QStringLiteral("data"), QStringLiteral("data.csv"), QStringLiteral("data.txt"),
                                QStringLiteral("data.csv.gz"), QStringLiteral("data.old.csv")};
        for (const QString &name : names)
            files += RejectsPlace::of(m_folder.filePath(name), {}).file;
        QCOMPARE(files.size(), names.size());
    }

    void goesOnInTheFormerFile_data()
    {
        QTest::addColumn<QString>("planned");
        QTest::addColumn<QString>("earlier");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *planned, const char *earlier, const char *expected) {
            QTest::newRow(name) << QString::fromLatin1(planned) << QString::fromLatin1(earlier)
                                << QString::fromLatin1(expected);
        };
        row("of an earlier version", "/a/d.csv.rejects.csv", "/a/d.rejects.csv", "/a/d.rejects.csv");
        row("of this one", "/a/d.csv.rejects.csv", "/a/d.csv.rejects.csv", "/a/d.csv.rejects.csv");
        row("chosen now", "/a/mine.csv", "/a/d.rejects.csv", "/a/mine.csv");
        row("chosen then", "/a/d.csv.rejects.csv", "/a/mine.csv", "/a/d.csv.rejects.csv");
        row("of another folder", "/a/d.csv.rejects.csv", "/b/d.rejects.csv", "/a/d.csv.rejects.csv");
        row("none then", "/a/d.csv.rejects.csv", "", "/a/d.csv.rejects.csv");
        row("none now", "", "/a/d.rejects.csv", "");
    }

    void goesOnInTheFormerFile()
    {
        QFETCH(const QString, planned);
        QFETCH(const QString, earlier);
        QTEST(RejectsPlace::goingOn(planned, QStringLiteral("/a/d.csv"), earlier), "expected");
    }

    void namesOfSources_data()
    {
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *expected) {
            QTest::newRow(name) << QString::fromLatin1(expected);
        };
        row("data.csv.rejects.csv", "data.csv");
        row("data.csv.gz.rejects.csv", "data.csv.gz");
        row("data.csv.rejects-2.csv", "data.csv");
        row("data.csv.rejects.csv.rejects.csv", "data.csv.rejects.csv");
        row("data.rejects.csv", "data");
        row("data.old.rejects-12.csv", "data.old");
        row("data-1a2b3c4d.rejects.csv", "data");
        row("data-20261130.rejects.csv", "data-20261130");
        row("data.csv", "");
        row("rejects.csv", "");
        row("my.rejects.data.csv", "");
        row("data.rejects.txt", "");
    }

    void namesOfSources()
    {
        const QString name = QString::fromLatin1(QTest::currentDataTag());
        QTEST(RejectsPlace::nameOfSource(QStringLiteral("/a.rejects.csv/") + name), "expected");
        const RejectsPlace place = RejectsPlace::of(QStringLiteral("/a/") + name, {});
        QCOMPARE(RejectsPlace::nameOfSource(place.file), name);
        const RejectsPlace elsewhere = RejectsPlace::of(QStringLiteral("/a/data.csv"), m_folder.path());
        QVERIFY2(RejectsPlace::nameOfSource(elsewhere.file) == QLatin1String("data"), qPrintable(elsewhere.file));
    }

    /// In one folder for all, files of one name do not meet.
    void eachSourceHasItsOwn()
    {
        const auto of = [this](const QString &source) { return RejectsPlace::of(source, m_folder.path()); };
        const RejectsPlace one = of(QStringLiteral("/a/data.csv"));
        const RejectsPlace other = of(QStringLiteral("/b/data.csv"));
        QVERIFY(one.isUsable && other.isUsable && !one.isElsewhere && !other.isElsewhere);
        QVERIFY2(one.file != other.file, qPrintable(one.file));
        QVERIFY(of(QStringLiteral("/a/data.txt")).file != one.file);
        QCOMPARE(of(QStringLiteral("/a/data.csv")).file, one.file); // an import that goes on finds it
        for (const RejectsPlace &place : {one, other}) {
            const QFileInfo file(place.file);
            QCOMPARE(file.path(), m_folder.path());
            QVERIFY2(file.fileName().startsWith(QStringLiteral("data-")), qPrintable(place.file));
            QVERIFY2(file.fileName().endsWith(QStringLiteral(".rejects.csv")), qPrintable(place.file));
        }
    }

    void aFolderThatIsNotThere_data()
    {
        QTest::addColumn<QString>("folder");
        QFile file(m_folder.filePath(QStringLiteral("file")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QTest::newRow("none") << QStringLiteral("/no/such/folder");
        QTest::newRow("a file") << file.fileName();
    }

    void aFolderThatIsNotThere()
    {
        QFETCH(const QString, folder);
        const QString source = m_folder.filePath(QStringLiteral("data.csv"));
        const RejectsPlace place = RejectsPlace::of(source, folder);
        QCOMPARE(place.file, m_folder.filePath(QStringLiteral("data.csv.rejects.csv")));
        QVERIFY(place.isUsable && place.isElsewhere);
        const RejectsPlace nowhere = RejectsPlace::of(QStringLiteral("/no/such/place/data.csv"), folder);
        QVERIFY(!nowhere.isUsable);
    }
};

QTEST_GUILESS_MAIN(RejectsPlaceTest)
#include "rejectsplace_test.moc"
