// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answer/resultfeed.h"
#include "tests/core/answer/samples.h"

#include <QSignalSpy>
#include <QTest>

#include <optional>
#include <thread>

using namespace penstock;

namespace {

/// A column of 0, 1, 2 …, of halves, or of a text.
BatchPtr numbers(ColumnType type, int rows)
{
    Column column(QStringLiteral("value"), type);
    for (int i = 0; i < rows; ++i) {
        if (type == ColumnType::Integer)
            column.appendInteger(i);
        else if (type == ColumnType::Float)
            column.appendFloat(i + 0.5);
        else
            column.appendText("x");
    }
    Table table;
    table.addColumn(std::move(column));
    auto batch = std::make_shared<Batch>();
    batch->fragments.push_back({0, std::move(table)});
    return batch;
}

} // namespace

class ResultFeedTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void growsAtOnceWithoutReaders()
    {
        ResultFeed feed;
        QSignalSpy grown(&feed, &ResultFeed::grown);
        feed.append(samples::sensors(0, 10));
        QCOMPARE(grown.size(), 1);
        QCOMPARE(feed.result().rowCount(), 10U);
    }

    void waitsForReaders()
    {
        ResultFeed feed;
        QSignalSpy grown(&feed, &ResultFeed::grown);
        QSignalSpy finished(&feed, &ResultFeed::finished);
        feed.append(samples::sensors(0, 10));
        std::optional first = feed.snapshot(0);
        std::optional second = feed.snapshot(0);
        feed.append(samples::sensors(10, 10));
        feed.append(samples::sensors(20, 10));
        feed.succeed();
        QCOMPARE(feed.result().rowCount(), 10U);
        QCOMPARE((*first)->rowCount(), 10U);
        QCOMPARE(feed.waitingBatches(), 2U);
        QVERIFY(feed.isRunning());
        first.reset();
        QCoreApplication::sendPostedEvents();
        QCOMPARE(feed.result().rowCount(), 10U);
        // The last one is given up in another thread.
        std::thread([reader = std::move(*second)]() mutable { reader = {}; }).join();
        second.reset();
        QCOMPARE(feed.result().rowCount(), 10U); // only the GUI thread adds rows
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(feed.result().rowCount(), 30U);
        QCOMPARE(feed.state(), ResultFeed::State::Succeeded);
        QCOMPARE(grown.size(), 3);
    }

    void aSnapshotMayOutliveItsFeed()
    {
        auto feed = std::make_unique<ResultFeed>();
        feed->append(samples::sensors(0, 10));
        const TableSnapshot table = feed->snapshot(0);
        feed.reset();
        QCOMPARE(table->rowCount(), 10U);
        QCOMPARE(toText(table->column(4), 9), QStringLiteral("9007199254741002"));
    }

    /// The first fraction comes after many whole numbers: they are rewritten elsewhere, and the rows wait.
    void longColumnsAreWidenedInTheBackground()
    {
        constexpr int rows = int(Widening::longTable);
        ResultFeed feed;
        feed.append(numbers(ColumnType::Integer, rows));
        QSignalSpy grown(&feed, &ResultFeed::grown);
        QSignalSpy finished(&feed, &ResultFeed::finished);
        feed.append(numbers(ColumnType::Float, 1));
        feed.append(numbers(ColumnType::Text, 1));
        feed.succeed();
        QCOMPARE(grown.size(), 0);
        QCOMPARE(feed.waitingBatches(), 2U);
        const Column &column = feed.result().entries().front().table->column(0);
        QCOMPARE(column.type(), ColumnType::Integer);
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(grown.size(), 2);
        const Table &table = *feed.result().entries().front().table;
        QCOMPARE(feed.result().entries().size(), 1U);
        QCOMPARE(table.rowCount(), std::size_t(rows) + 2);
        QCOMPARE(table.column(0).type(), ColumnType::Text);
        QCOMPARE(toText(table.column(0), std::size_t(rows) - 1), QString::number(rows - 1));
        QCOMPARE(toText(table.column(0), std::size_t(rows)), QStringLiteral("0.5"));
        QCOMPARE(toText(table.column(0), std::size_t(rows) + 1), QStringLiteral("x"));
    }

    /// What is read meanwhile stays as it was.
    void readersKeepTheOldColumn()
    {
        constexpr int rows = int(Widening::longTable);
        ResultFeed feed;
        feed.append(numbers(ColumnType::Integer, rows));
        std::optional reader = feed.snapshot(0);
        QSignalSpy grown(&feed, &ResultFeed::grown);
        feed.append(numbers(ColumnType::Float, 1));
        std::optional later = feed.snapshot(0);
        reader.reset(); // the widening begins only when nobody reads
        QCoreApplication::sendPostedEvents();
        QCOMPARE((*later)->column(0).type(), ColumnType::Integer);
        QCOMPARE((*later)->column(0).integer(7), 7);
        later.reset();
        QTRY_COMPARE(grown.size(), 1);
        QCOMPARE(feed.snapshot(0)->column(0).type(), ColumnType::Float);
        QCOMPARE(feed.snapshot(0)->column(0).number(7), 7.0);
    }

    void aFeedMayEndWhileItWidens()
    {
        ResultFeed feed;
        feed.append(numbers(ColumnType::Integer, int(Widening::longTable)));
        feed.append(numbers(ColumnType::Float, 1));
        QVERIFY(feed.waitingBatches() > 0);
    }

    void endsOnce()
    {
        ResultFeed feed;
        QSignalSpy finished(&feed, &ResultFeed::finished);
        Error error;
        error.message = QStringLiteral("no");
        feed.fail(error);
        feed.succeed();
        feed.stop();
        feed.append(samples::sensors(0, 10));
        QCOMPARE(finished.size(), 1);
        QCOMPARE(feed.state(), ResultFeed::State::Failed);
        QCOMPARE(feed.error().message, QStringLiteral("no"));
        QCOMPARE(feed.result().rowCount(), 0U);
    }
};

QTEST_MAIN(ResultFeedTest)
#include "resultfeed_test.moc"
