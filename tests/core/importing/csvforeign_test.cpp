// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/csvanalysis.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <string_view>

using namespace penstock;

/// What is no CSV is named for what it is, and CSV in other encodings is read.
class CsvForeignTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refuses_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("word");

        const auto row = [](const char *name, const QByteArray &content, const char *word) {
            QTest::newRow(name) << content << QString::fromLatin1(word);
        };
        row("empty", "", "empty");
        row("blank", "\r\n\n  \n", "empty");
        row("only a byte-order mark", "\xEF\xBB\xBF", "empty");
        row("xz", QByteArray("\xFD\x37zXZ\0\0\0", 8), "packed by xz");
        row("spreadsheet", QByteArray("PK\x03\x04 abc", 8), "spreadsheet");
        row("binary",
            QByteArray("\x7F"
                       "ELF\x02\x01\x01\0\0\0\0\0\0",
                       13),
            "not text");
        row("web page", "<!DOCTYPE html>\n<html><body>log in</body></html>\n", "HTML");
        row("JSON", "[{\"time\":\"2024-01-01\",\"v\":1}]\n", "JSON");
        row("line protocol", "m,host=a v=1.5,n=2i 1709629200000000000\nm,host=b v=1.5 1709629200000000000\n",
            "penstock-cli write");
        row("prose", "Once upon a time there was\na file without any columns\nat all.\n", "delimiter");
    }

    void refuses()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, word);
        const Error error = failure(content);
        QVERIFY2(error.message.contains(word), qPrintable(error.message));
        QCOMPARE(error.kind, Error::Kind::BadInput);
    }

    void readsOtherEncodings_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QByteArray>("encoding");
        QTest::addColumn<QString>("warning");
        QByteArray wide("\xFF\xFE");
        for (const char16_t unit : std::u16string_view(u"time,T °C\n2024-03-05T09:00:00Z,1.5\n")) {
            wide += char(unit & 0xFF);
            wide += char(unit >> 8);
        }
        QTest::newRow("UTF-16 with its mark") << wide << QByteArray("UTF-16LE") << QStringLiteral("byte order mark");
        QTest::newRow("Windows-1252") << QByteArray("time,T \xB0\x43\n2024-03-05T09:00:00Z,1.5\n")
                                      << QByteArray("windows-1252") << QStringLiteral("not UTF-8");
        QTest::newRow("UTF-8") << QByteArray("time,T °C\n2024-03-05T09:00:00Z,1.5\n") << QByteArray("UTF-8")
                               << QString();
    }

    void readsOtherEncodings()
    {
        QFETCH(QByteArray, content);
        QFETCH(QByteArray, encoding);
        QFETCH(QString, warning);
        const CsvAnalysis analysis = analyse(content);
        QCOMPARE(analysis.plan.dialect.encoding.name(), encoding);
        QCOMPARE(analysis.plan.columns.size(), 2);
        QCOMPARE(analysis.plan.columns.at(1).name, QStringLiteral("T °C"));
        QCOMPARE(analysis.warnings.isEmpty(), warning.isEmpty());
        QVERIFY2(analysis.warnings.join(u' ').contains(warning), qPrintable(analysis.warnings.join(u' ')));
    }

    void refusesWhatIsNoFile()
    {
        for (const QString &name : {m_folder.filePath(QStringLiteral("missing.csv")), m_folder.path()}) {
            auto *job = new CsvAnalysisJob(name);
            QSignalSpy spy(job, &Job::finished);
            Error error;
            connect(job, &Job::finished, this, [&] { error = job->error(); });
            QVERIFY(spy.wait(30'000));
            QCOMPARE(error.kind, Error::Kind::File);
            QVERIFY2(error.message.contains(name), qPrintable(error.message));
        }
    }

private:
    QString write(const QByteArray &text, const QString &name = QStringLiteral("data.csv"))
    {
        const QString path = m_folder.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("cannot write %s", qPrintable(path));
        return path;
    }

    CsvAnalysis analyse(const QByteArray &text, const QString &name = QStringLiteral("data.csv"),
                        const std::optional<CsvDialect> &dialect = {})
    {
        auto *job = new CsvAnalysisJob(write(text, name), dialect);
        CsvAnalysis analysis;
        QSignalSpy spy(job, &Job::finished);
        connect(job, &Job::finished, this, [&] {
            if (job->state() != Job::State::Succeeded)
                qFatal("%s", qPrintable(job->error().message));
            analysis = job->analysis();
        });
        if (!spy.wait(30'000))
            qFatal("the analysis does not end");
        return analysis;
    }

    Error failure(const QByteArray &text)
    {
        auto *job = new CsvAnalysisJob(write(text));
        Error error;
        QSignalSpy spy(job, &Job::finished);
        connect(job, &Job::finished, this, [&] {
            if (job->state() != Job::State::Failed)
                qFatal("the analysis did not fail");
            error = job->error();
        });
        if (!spy.wait(30'000))
            qFatal("the analysis does not end");
        return error;
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(CsvForeignTest)
#include "csvforeign_test.moc"
