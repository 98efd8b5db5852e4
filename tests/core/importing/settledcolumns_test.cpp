// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/csvfilesanalysis.h"
#include "core/importing/linepreview.h"
#include "tests/support/patience.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace penstock;

/// Several files of one run: each row of a table is the files, and the first line that each becomes.
class SettledColumnsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void settles_data();
    void settles();
    void aFileThatIsNoneFailsAlone();
    void cancelling();

private:
    QStringList write(const QList<QByteArray> &texts)
    {
        QStringList paths;
        for (qsizetype i = 0; i < texts.size(); ++i) {
            QFile file(m_folder.filePath(QStringLiteral("%1.csv").arg(i)));
            if (!file.open(QIODevice::WriteOnly) || file.write(texts.at(i)) != texts.at(i).size())
                qFatal("no space for the test");
            paths += file.fileName();
        }
        return paths;
    }

    QTemporaryDir m_folder;
};

void SettledColumnsTest::settles_data()
{
    QTest::addColumn<QList<QByteArray>>("texts");
    QTest::addColumn<QStringList>("lines");
    const QByteArray head("time,v\n2024-03-14 06:00:00,");
    QTest::newRow("whole and broken numbers") << QList<QByteArray>{head + "1\n", head + "1.5\n"}
                                              << QStringList{QStringLiteral("m v=1"), QStringLiteral("m v=1.5")};
    QTest::newRow("numbers and words") << QList<QByteArray>{head + "1\n", head + "open\n"}
                                       << QStringList{QStringLiteral("m v=\"1\""), QStringLiteral("m v=\"open\"")};
    QTest::newRow("empty in one") << QList<QByteArray>{"time,v,w\n2024-03-14 06:00:00,1,\n",
                                                       "time,v,w\n2024-03-14 06:00:00,1,2\n"}
                                  << QStringList{QStringLiteral("m v=1i"), QStringLiteral("m v=1i,w=2i")};
    const QByteArray channels("time,channel,v\n2024-03-14 06:00:00,1,5\n");
    QTest::newRow("a tag in one") << QList<QByteArray>{channels, channels + "2024-03-14 06:00:00,2,6\n"
                                                                            "2024-03-14 06:01:00,1,5\n"}
                                  << QStringList{QStringLiteral("m,channel=1 v=5i"),
                                                 QStringLiteral("m,channel=1 v=5i")};
    QTest::newRow("another tells the day")
        << QList<QByteArray>{"time,v\n03/04/2024 06:00,1\n", "time,v\n25/04/2024 06:00,1\n"}
        << QStringList{QStringLiteral("m v=1i 1712124000000000000"), QStringLiteral("m v=1i 1714024800000000000")};
    QTest::newRow("another tells the decimal mark")
        << QList<QByteArray>{"time;v\n2024-03-14 06:00;1.234\n", "time;v\n2024-03-14 06:00;1.234,5\n"}
        << QStringList{QStringLiteral("m v=1234 "), QStringLiteral("m v=1234.5")};
    QTest::newRow("other columns are nobody's business")
        << QList<QByteArray>{head + "1\n", "time,w\n2024-03-14 06:00:00,1.5\n"}
        << QStringList{QStringLiteral("m v=1i"), QStringLiteral("m w=1.5")};
}

void SettledColumnsTest::settles()
{
    QFETCH(QList<QByteArray>, texts);
    QFETCH(QStringList, lines);
    auto *job = new CsvFilesAnalysisJob(write(texts), {});
    QSignalSpy spy(job, &Job::finished);
    std::vector<Result<CsvAnalysis>> analyses;
    connect(job, &Job::finished, this, [&] { analyses = job->analyses(); });
    QVERIFY(spy.wait(patienceMs));
    QCOMPARE(analyses.size(), std::size_t(texts.size()));
    for (std::size_t i = 0; i < analyses.size(); ++i) {
        QVERIFY(analyses[i].has_value());
        CsvAnalysis &analysis = *analyses[i];
        QVERIFY2(analysis.questions.isEmpty(), qPrintable(analysis.questions.join(u'\n')));
        analysis.plan.measurement = QStringLiteral("m");
        const auto written = LinePreview::of(analysis.plan, 1, [] { return false; });
        QVERIFY(written);
        const QString line = written->lines.value(0).line;
        QVERIFY2(line.startsWith(lines.at(qsizetype(i))), qPrintable(line));
    }
}

void SettledColumnsTest::aFileThatIsNoneFailsAlone()
{
    auto *job = new CsvFilesAnalysisJob(write({"%PDF-1.7\n", "time,v\n2024-03-14,1\n"}), {});
    QSignalSpy spy(job, &Job::finished);
    std::vector<Result<CsvAnalysis>> analyses;
    connect(job, &Job::finished, this, [&] { analyses = job->analyses(); });
    QVERIFY(spy.wait(patienceMs));
    QVERIFY(!analyses.at(0) && analyses.at(0).error().message.contains(QStringLiteral("PDF")));
    QVERIFY(analyses.at(1).has_value());
}

void SettledColumnsTest::cancelling()
{
    auto *job = new CsvFilesAnalysisJob(write({"time,v\n2024-03-14,1\n", "time,v\n2024-03-15,1\n"}), {});
    QSignalSpy spy(job, &Job::finished);
    job->cancel();
    QVERIFY(spy.wait(patienceMs));
    QCOMPARE(spy.size(), 1);
}

QTEST_GUILESS_MAIN(SettledColumnsTest)
#include "settledcolumns_test.moc"
