// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QMimeDatabase>
#include <QProcess>
#include <QRegularExpression>
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

    /// What desktops and software centres show is in all languages of the program.
    void speakAllLanguages_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("english"); ///< what each text is found by
        QTest::addColumn<QString>("other");   ///< the same text in language %1, right behind it or after other ones
        QTest::newRow("desktop entry") << QStringLiteral("desktop")
                                       << QStringLiteral("^(GenericName|Comment|Keywords)=")
                                       << QStringLiteral("^(GenericName|Comment|Keywords)\\[%1\\]=[^\n]+$");
        QTest::newRow("actions of the desktop entry")
            << QStringLiteral("desktop") << QStringLiteral("^Name=(?!Penstock$)")
            << QStringLiteral("^Name\\[%1\\]=[^\n]+$");
        QTest::newRow("metainfo") << QStringLiteral("metainfo.xml") << QStringLiteral("<(?:summary|p|li)>")
                                  << QStringLiteral("<(?:summary|p|li) xml:lang=\"%1\">[^<]+</");
        QTest::newRow("kinds of files") << QStringLiteral("mime.xml") << QStringLiteral("<comment>")
                                        << QStringLiteral("<comment xml:lang=\"%1\">[^<]+</comment>");
    }

    void speakAllLanguages()
    {
        QFETCH(const QString, file);
        QFETCH(const QString, english);
        QFETCH(const QString, other);
        QFile source(QStringLiteral(SOURCES "/packaging/io.github.penstock.Penstock.") + file);
        QVERIFY(source.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(source.readAll());
        const auto countOf = [&text](const QString &pattern) {
            return text.count(QRegularExpression(pattern, QRegularExpression::MultilineOption));
        };
        const qsizetype texts = countOf(english);
        QVERIFY(texts > 0);
        const QStringList files =
            QDir(QStringLiteral(SOURCES "/translations")).entryList({QStringLiteral("penstock_*.ts")});
        QVERIFY(files.size() > 3);
        for (const QString &translation : files) {
            const QString language = translation.section(u'.', 0, 0).section(u'_', 1);
            if (language != QLatin1String("en"))
                QVERIFY2(countOf(other.arg(language)) == texts, qPrintable(language));
        }
    }

    /// Whom to ask and where to look is real or is not said.
    void namesNoPlaceholders()
    {
        static const QRegularExpression placeholder(
            QStringLiteral("example\\.|localhost|TODO|FIXME|<url|@[a-z]|mailto:"),
            QRegularExpression::CaseInsensitiveOption);
        for (const char *name : {"io.github.penstock.Penstock.desktop", "io.github.penstock.Penstock.metainfo.xml",
                                 "io.github.penstock.Penstock.mime.xml", "copyright", "changelog"}) {
            QFile file(QStringLiteral(SOURCES "/packaging/") + QLatin1String(name));
            QVERIFY2(file.open(QIODevice::ReadOnly), name);
            const QRegularExpressionMatch found = placeholder.match(QString::fromUtf8(file.readAll()));
            QVERIFY2(!found.hasMatch(), qPrintable(QLatin1String(name) + QStringLiteral(": ") + found.captured()));
        }
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(FileKindsTest)
#include "filekinds_test.moc"
