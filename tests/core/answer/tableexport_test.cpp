// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answer/resultfeed.h"
#include "core/answer/tableexport.h"
#include "tests/core/answer/samples.h"
#include "tests/support/patience.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace penstock;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

} // namespace

class TableExportTest final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_path;
    std::unique_ptr<ResultFeed> m_feed;

private Q_SLOTS:
    void init()
    {
        QVERIFY(m_folder.isValid());
        m_path = m_folder.filePath(QStringLiteral("out"));
        QFile::remove(m_path);
        m_feed = std::make_unique<ResultFeed>();
    }

    void writesColumnsAndRowsInTheirOrder()
    {
        m_feed->append(samples::sensors(0, 3));
        const auto order = std::make_shared<const RowIndex>(RowIndex{2, 0});
        auto *job =
            new TableExport({m_feed->snapshot(0), {3, 2}, {order, 3, 2}}, m_path, TableFormat::Csv); // deletes itself
        QCOMPARE(job->totalRows(), 2U);
        QCOMPARE(job->path(), m_path);
        QSignalSpy finished(job, &Job::finished);
        QVERIFY(finished.wait(30'000));
        QCOMPARE(job->state(), Job::State::Succeeded);
        QCOMPARE(job->writtenRows(), 2U);
        QCOMPARE(contentOf(m_path), QByteArray("cpu,host\n7.4,host2\n0,host0\n"));
    }

    /// Rows that have come since the others were sorted stand below them in the file as in the window.
    void rowsBelowSortedOnes()
    {
        m_feed->append(samples::sensors(0, 5));
        const auto order = std::make_shared<const RowIndex>(RowIndex{2, 0, 1});
        auto *job = new TableExport({m_feed->snapshot(0), {2}, {order, 3, 5}}, m_path, TableFormat::Csv);
        QCOMPARE(job->totalRows(), 5U);
        QSignalSpy finished(job, &Job::finished);
        QVERIFY(finished.wait(30'000));
        QCOMPARE(job->writtenRows(), 5U);
        QCOMPARE(contentOf(m_path), QByteArray("host\nhost2\nhost0\nhost1\nhost3\nhost4\n"));
    }

    void writesSelectedCellsAlone_data()
    {
        QTest::addColumn<bool>("lines");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("csv") << false << QByteArray("host,cpu\nhost0,0\nhost2,7.4\n\ncount\n9007199254740996\n");
        QTest::newRow("line protocol") << true
                                       << QByteArray(
                                              "sensors,host=host0 cpu=0 1704067200000000001\n"
                                              "sensors,host=host2 cpu=7.4 1704067202000000001\n"
                                              "sensors,host=host3 count=9007199254740996i 1704067203000000001\n");
    }

    void writesSelectedCellsAlone()
    {
        QFETCH(bool, lines);
        m_feed->append(samples::sensors(0, 4));
        TableExport::Content content{.table = m_feed->snapshot(0), .columns = {}};
        // Shown in this order: 2 and 0 are neighbours.
        const auto order = std::make_shared<const RowIndex>(RowIndex{1, 0, 2, 3});
        content.rows = {order, 4, 4};
        content.blocks = {{{{1, 2}}, {2, 3}}, {{{3, 3}}, {4}}};
        ExportStyle style;
        if (lines) {
            style.lines.emplace();
            style.lines->points.tagColumns = {QStringLiteral("host")};
        }
        auto *job = new TableExport(content, m_path, style); // deletes itself
        QCOMPARE(job->totalRows(), 3U);
        QSignalSpy finished(job, &Job::finished);
        QVERIFY(finished.wait(30'000));
        QCOMPARE(job->state(), Job::State::Succeeded);
        QCOMPARE(job->writtenRows(), 3U);
        QTEST(contentOf(m_path), "expected");
    }

    void whatComesMeanwhileIsNotInTheFile()
    {
        m_feed->append(samples::sensors(0, 3));
        auto *job = new TableExport({m_feed->snapshot(0), {3}, {}}, m_path, TableFormat::Csv); // deletes itself
        QSignalSpy finished(job, &Job::finished);
        m_feed->append(samples::sensors(3, 3));
        QVERIFY(finished.wait(30'000));
        QCOMPARE(contentOf(m_path), QByteArray("cpu\n0\n3.7\n7.4\n"));
        QTRY_COMPARE(m_feed->result().rowCount(), 6U);
    }

    void stoppedLeavesTheOldFile()
    {
        QFile old(m_path);
        QVERIFY(old.open(QIODevice::WriteOnly));
        old.write("old");
        old.close();
        m_feed->append(samples::sensors(0, 100'000));
        auto *job = new TableExport({m_feed->snapshot(0), {1, 2, 3, 4, 5}, {}}, m_path,
                                    TableFormat::Json); // deletes itself
        QSignalSpy finished(job, &Job::finished);
        job->cancel();
        QVERIFY(finished.wait(30'000));
        QCOMPARE(job->state(), Job::State::Cancelled);
        // The worker has let go of the table when rows go in again.
        m_feed->append(samples::sensors(100'000, 1));
        QTRY_COMPARE(m_feed->result().rowCount(), 100'001U);
        QCOMPARE(contentOf(m_path), QByteArray("old"));
        QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
    }

    /// A stop that comes behind the last row does not say that there is no file.
    void aStopMayComeTooLate()
    {
        m_feed->append(samples::sensors(0, 3));
        auto *job = new TableExport({m_feed->snapshot(0), {3}, {}}, m_path, TableFormat::Csv); // deletes itself
        QSignalSpy finished(job, &Job::finished);
        // Without the event loop, so that the job does not hear of its own end.
        const QDeadlineTimer deadline(60'000);
        while (!QFile::exists(m_path) && !deadline.hasExpired())
            QThread::yieldCurrentThread();
        QVERIFY(QFile::exists(m_path));
        job->cancel();
        QVERIFY(job->isWrittenAllTheSame());
        QVERIFY(finished.wait(30'000));
        QCOMPARE(contentOf(m_path), QByteArray("cpu\n0\n3.7\n7.4\n"));
        auto *stopped = new TableExport({m_feed->snapshot(0), {3}, {}}, QStringLiteral("/nowhere/at/all.csv"),
                                        TableFormat::Csv); // deletes itself
        stopped->cancel();
        QVERIFY(!stopped->isWrittenAllTheSame());
    }

    void saysWhatToDoWhenThereIsNoPlace()
    {
        m_feed->append(samples::sensors(0, 3));
        auto *job = new TableExport({m_feed->snapshot(0), {3}, {}}, QStringLiteral("/nowhere/at/all.csv"),
                                    TableFormat::Csv); // deletes itself
        QSignalSpy finished(job, &Job::finished);
        QVERIFY(finished.wait(30'000));
        QCOMPARE(job->state(), Job::State::Failed);
        QVERIFY2(job->error().message.contains(QStringLiteral("/nowhere/at/all.csv")),
                 qPrintable(job->error().message));
        QVERIFY2(job->error().message.endsWith(QStringLiteral("Choose another place, or make room.")),
                 qPrintable(job->error().message));
    }
};

QTEST_GUILESS_MAIN(TableExportTest)
#include "tableexport_test.moc"
