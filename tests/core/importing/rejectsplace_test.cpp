// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/rejectsplace.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
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
        QCOMPARE(place.file, m_folder.filePath(QStringLiteral("data.old.rejects.csv")));
        QVERIFY(place.isUsable && !place.isElsewhere);
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
        QCOMPARE(place.file, m_folder.filePath(QStringLiteral("data.rejects.csv")));
        QVERIFY(place.isUsable && place.isElsewhere);
        const RejectsPlace nowhere = RejectsPlace::of(QStringLiteral("/no/such/place/data.csv"), folder);
        QVERIFY(!nowhere.isUsable);
    }
};

QTEST_GUILESS_MAIN(RejectsPlaceTest)
#include "rejectsplace_test.moc"
