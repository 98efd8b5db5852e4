// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QMimeDatabase>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

/// The kinds of files that a desktop learns from packaging/: each is known by its name, and the desktop entry opens it.
class FileKindsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const QString packages = m_folder.filePath(QStringLiteral("mime/packages"));
        QVERIFY(QDir().mkpath(packages));
        QVERIFY(QFile::copy(QStringLiteral(SOURCES "/packaging/io.github.penstock.Penstock.mime.xml"),
                            packages + QStringLiteral("/io.github.penstock.Penstock.xml")));
        qputenv("XDG_DATA_DIRS", (m_folder.path() + QStringLiteral(":/usr/share")).toUtf8());
        QProcess process;
        process.start(QStringLiteral("update-mime-database"), {m_folder.filePath(QStringLiteral("mime"))});
        QVERIFY(process.waitForFinished(60'000));
        QCOMPARE(process.exitCode(), 0);
    }

    void areKnownAndOpened_data()
    {
        QTest::addColumn<QString>("kind");
        const auto row = [](const char *file, const char *kind) { QTest::newRow(file) << QString::fromLatin1(kind); };
        row("levels.csv", "text/csv");
        row("levels.csv.gz", "application/x-csv-compressed");
        row("levels.tsv", "text/tab-separated-values");
        row("a.lp", "text/x-influx-line-protocol");
        row("a.lp.zst", "application/x-influx-line-protocol-compressed");
        row("a.influxql", "text/x-influxql");
        row("a.flux", "text/x-flux");
        row("a.sql", "application/sql");
        row("relay.pipeline.json", "application/vnd.penstock.pipeline+json");
        row("levels.import.json", "application/vnd.penstock.import-profile+json");
    }

    void areKnownAndOpened()
    {
        QFETCH(QString, kind);
        const QString name = QString::fromLatin1(QTest::currentDataTag());
        QCOMPARE(QMimeDatabase().mimeTypeForFile(name, QMimeDatabase::MatchExtension).name(), kind);
        for (const char *file : {"desktop", "metainfo.xml"}) {
            QFile entry(QStringLiteral(SOURCES "/packaging/io.github.penstock.Penstock.") + QLatin1String(file));
            QVERIFY(entry.open(QIODevice::ReadOnly));
            const QByteArray text = entry.readAll();
            QVERIFY2(text.contains(';' + kind.toUtf8() + ';') || text.contains('=' + kind.toUtf8() + ';') ||
                         text.contains('>' + kind.toUtf8() + '<'),
                     file);
        }
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(FileKindsTest)
#include "filekinds_test.moc"
