// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/profile/importprofile.h"
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
        QTest::newRow("packed") << "a.csv.gz" << true << "";
        QTest::newRow("packed with zstd") << "a.tsv.zst" << true << "";
        QTest::newRow("packed something") << "a.tar.gz" << false << "compressed";
        QTest::newRow("archive") << "a.csv.zip" << false << "compressed";
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

    void pipelinesAreKnownByTheirSchema()
    {
        for (const auto &[bytes, isPipeline] : std::initializer_list<std::pair<QByteArray, bool>>{
                 {"{\"schema\":\"penstock pipeline\",\"version\":1}", true},
                 {"\n{ \"version\": 9, \"schema\" :\n\"penstock pipeline\" }", true},
                 {"{\"schema\":\"penstock pipeline\",\"source\":{\"profile\":{\"format\":\"penstock import "
                  "profile\"}}}",
                  true},
                 {"{\"schema\":\"penstock pipelines\"}", false},
                 {"{\"name\":\"penstock pipeline\"}", false},
                 {"", false}}) {
            QFile file(m_folder.filePath(QStringLiteral("flow.json")));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
            file.close();
            const DroppedFile judged = DroppedFile::judge(file.fileName());
            QCOMPARE(judged.isPipeline, isPipeline);
            QCOMPARE(judged.reason.isEmpty(), isPipeline);
            QVERIFY(!judged.isProfile);
        }
    }

    void connectionsOfOtherProgramsAreTaken()
    {
        const QByteArray outputs = "[[outputs.influxdb]]\nurls = [\"http://localhost:8086\"]\n";
        for (const auto &[name, bytes, isTaken] : std::initializer_list<std::tuple<const char *, QByteArray, bool>>{
                 {"telegraf.conf", outputs, true},
                 {"nginx.conf", "server { listen 80; }\n", false},
                 {"configs", "[default]\nurl = \"http://localhost:8086\"\n", true},
                 {"data.json", "{\"a\":1}", false}}) {
            QFile file(m_folder.filePath(QLatin1String(name)));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
            file.close();
            const DroppedFile judged = DroppedFile::judge(file.fileName());
            QVERIFY2(judged.isConnections == isTaken && judged.reason.isEmpty() == isTaken, name);
            QVERIFY(file.remove());
        }
    }

    void queriesAreTaken()
    {
        for (const char *name : {"a.influxql", "a.SQL", "a b.flux"}) {
            QFile file(m_folder.filePath(QLatin1String(name)));
            QVERIFY(file.open(QIODevice::WriteOnly));
            const DroppedFile judged = DroppedFile::judge(file.fileName());
            QVERIFY2(judged.isQuery && judged.reason.isEmpty(), name);
            QVERIFY(!judged.isCsv && !judged.isLines && !judged.isProfile && !judged.isPipeline);
            QVERIFY(file.remove());
        }
    }

    void lineProtocolIsTakenWhateverItsSize()
    {
        for (const char *name : {"a.lp", "a.LINE", "a.lp.gz", "a.line.zst"}) {
            QFile file(m_folder.filePath(QLatin1String(name)));
            QVERIFY(file.open(QIODevice::WriteOnly));
            for (const qint64 size : {qint64(0), qint64(100) * 1024 * 1024}) {
                QVERIFY(file.resize(size)); // sparse
                const DroppedFile judged = DroppedFile::judge(file.fileName());
                QVERIFY2(judged.isLines && judged.reason.isEmpty(), name);
                QVERIFY(!judged.isCsv && !judged.isProfile);
            }
            QVERIFY(file.remove());
        }
    }

    void profilesAreKnownByTheirBeginning_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<bool>("isProfile");
        QTest::newRow("one of ours") << "plant.json" << ImportProfile{{QStringLiteral("time")}, {}, {}}.toJson()
                                     << true;
        QTest::newRow("in another order")
            << "a.JSON" << QByteArray("\n {\"version\":1,\"format\":\"penstock import profile\"}") << true;
        QTest::newRow("of a later version")
            << "b.json" << QByteArray("{\"format\": \"penstock import profile\", \"version\": 9}") << true;
        QTest::newRow("any JSON") << "c.json" << QByteArray("{\"rows\": []}") << false;
        QTest::newRow("empty") << "d.json" << QByteArray() << false;
        QTest::newRow("another ending") << "e.txt.md" << QByteArray("{\"format\":\"penstock import profile\"}")
                                        << false;
    }

    void profilesAreKnownByTheirBeginning()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, content);
        QFile file(m_folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
        file.close();
        const DroppedFile judged = DroppedFile::judge(file.fileName());
        QTEST(judged.isProfile, "isProfile");
        QVERIFY(!judged.isCsv);
        QCOMPARE(judged.reason.isEmpty(), judged.isProfile);
    }

    void foldersGiveTheirFiles()
    {
        QVERIFY(QDir(m_folder.path()).mkpath(QStringLiteral("many/deeper.csv")));
        for (const char *name : {"b.csv", "a.tsv", "c.md", "d.lp", "e.lp.gz"}) {
            QFile file(m_folder.filePath(QStringLiteral("many/") + QLatin1String(name)));
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
        QStringList names;
        for (const DroppedFile &file : DroppedFile::judgeAll({m_folder.filePath(QStringLiteral("many"))}))
            names += file.name();
        QCOMPARE(names, (QStringList{QStringLiteral("a.tsv"), QStringLiteral("b.csv"), QStringLiteral("d.lp"),
                                     QStringLiteral("e.lp.gz")}));
        const auto none = DroppedFile::judgeAll({m_folder.filePath(QStringLiteral("many/deeper.csv"))});
        QCOMPARE(none.size(), 1);
        QVERIFY(none.first().reason.contains(QStringLiteral("without CSV files or line protocol")));
    }

    void refusedRowsInFoldersAreLeftOut()
    {
        QVERIFY(QDir(m_folder.path()).mkpath(QStringLiteral("refused")));
        for (const char *name : {"data.csv", "data.csv.rejects.csv", "data.csv.rejects.reasons.csv"}) {
            QFile file(m_folder.filePath(QStringLiteral("refused/") + QLatin1String(name)));
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
        const auto all = DroppedFile::judgeAll({m_folder.filePath(QStringLiteral("refused"))});
        QCOMPARE(all.size(), 2);
        QVERIFY(all.first().isCsv);
        QCOMPARE(all.first().name(), QStringLiteral("data.csv"));
        QVERIFY(!all.last().isCsv);
        QVERIFY2(all.last().reason.contains(QStringLiteral("data.csv.rejects.csv")), qPrintable(all.last().reason));
        // By itself it is a file as any other: its rows may have been mended.
        QVERIFY(DroppedFile::judge(m_folder.filePath(QStringLiteral("refused/data.csv.rejects.csv"))).isCsv);
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
