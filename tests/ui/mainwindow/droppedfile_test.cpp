// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/droppedfile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace penstock {

class DroppedFileTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judges_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("isCsv");
        QTest::addColumn<QString>("reasonHas");
        QTest::newRow("csv") << "a.csv" << true << "";
        QTest::newRow("upper case") << "A.CSV" << true << "";
        QTest::newRow("tab separated") << "a.tsv" << true << "";
        QTest::newRow("text") << "a.txt" << true << "";
        QTest::newRow("picture") << "a.png" << false << "not a CSV file";
        QTest::newRow("no ending") << "a" << false << "not a CSV file";
        QTest::newRow("compressed") << "a.csv.gz" << false << "compressed";
    }

    void judges()
    {
        QFETCH(QString, name);
        QFETCH(QString, reasonHas);
        QFile file(m_folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const DroppedFile judged = DroppedFile::judge(file.fileName());
        QTEST(judged.isCsv, "isCsv");
        QCOMPARE(judged.reason.isEmpty(), judged.isCsv);
        QVERIFY2(judged.reason.contains(reasonHas), qPrintable(judged.reason));
    }

    void foldersAndMissingFilesAreNoFiles()
    {
        QVERIFY(QDir(m_folder.path()).mkpath(QStringLiteral("folder.csv")));
        QVERIFY(DroppedFile::judge(m_folder.filePath(QStringLiteral("folder.csv")))
                    .reason.contains(QStringLiteral("is a folder")));
        QVERIFY(DroppedFile::judge(m_folder.filePath(QStringLiteral("gone.csv")))
                    .reason.contains(QStringLiteral("does not exist")));
    }

private:
    QTemporaryDir m_folder;
};

} // namespace penstock

QTEST_GUILESS_MAIN(penstock::DroppedFileTest)
#include "droppedfile_test.moc"
