// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answer/resultfeed.h"
#include "tests/core/answer/samples.h"

#include <QSignalSpy>
#include <QTest>

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
    batch->seal(); // as a query hands it over
    return batch;
}

} // namespace

class ResultFeedTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void growsAtOnce()
    {
        ResultFeed feed;
        QSignalSpy grown(&feed, &ResultFeed::grown);
        feed.append(samples::sensors(0, 10));
        QCOMPARE(grown.size(), 1);
        QCOMPARE(feed.result().rowCount(), 10U);
    }

    /// Neither waits for the other.
    void readersKeepWhatTheySaw()
    {
        ResultFeed feed;
        QSignalSpy grown(&feed, &ResultFeed::grown);
        QSignalSpy finished(&feed, &ResultFeed::finished);
        feed.append(samples::sensors(0, 10));
        const TableSnapshot first = feed.snapshot(0);
        feed.append(samples::sensors(10, 10));
        const TableSnapshot second = feed.snapshot(0);
        feed.append(samples::sensors(20, 10));
        feed.succeed();
        QCOMPARE(grown.size(), 3);
        QCOMPARE(finished.size(), 1);
        QCOMPARE(feed.result().rowCount(), 30U);
        QCOMPARE(feed.state(), ResultFeed::State::Succeeded);
        QCOMPARE(first->rowCount(), 10U);
        QCOMPARE(second->rowCount(), 20U);
        QCOMPARE(toText(second->column(4), 19), QStringLiteral("9007199254741012"));
        QCOMPARE(toText(feed.snapshot(0)->column(4), 29), QStringLiteral("9007199254741022"));
    }

    /// A snapshot is read in another thread while the feed grows, by columns that change their type, too.
    void snapshotsAreReadWhileTheFeedGrows()
    {
        constexpr int rows = 5'000;
        ResultFeed feed;
        feed.append(numbers(ColumnType::Integer, rows));
        for (const ColumnType type : {ColumnType::Integer, ColumnType::Float, ColumnType::Text}) {
            const TableSnapshot table = feed.snapshot(0);
            std::int64_t sum = 0;
            std::thread reader([&table, &sum] {
                for (std::size_t row = 0; row < std::size_t(rows); ++row)
                    sum += toText(table->column(0), row).toLongLong();
            });
            for (int i = 0; i < 50; ++i)
                feed.append(numbers(type, i % 2 == 0 ? 3 : 2'000));
            reader.join();
            QCOMPARE(sum, std::int64_t(rows) * (rows - 1) / 2);
        }
        QCOMPARE(feed.snapshot(0)->column(0).type(), ColumnType::Text);
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

    /// The first fraction comes after many whole numbers, then a text: what is there is not rewritten.
    void columnsBecomeAnotherType()
    {
        constexpr int rows = 100'000;
        ResultFeed feed;
        feed.append(numbers(ColumnType::Integer, rows));
        const std::size_t memory = feed.result().memoryBytes();
        feed.append(numbers(ColumnType::Float, 1));
        const Table &table = *feed.result().entries().front().table;
        QCOMPARE(table.column(0).type(), ColumnType::Float);
        QCOMPARE(table.column(0).number(7), 7.0);
        feed.append(numbers(ColumnType::Text, 1));
        QCOMPARE(table.column(0).type(), ColumnType::Text);
        QCOMPARE(feed.result().entries().size(), 1U);
        QCOMPARE(table.rowCount(), std::size_t(rows) + 2);
        QCOMPARE(toText(table.column(0), std::size_t(rows) - 1), QString::number(rows - 1));
        QCOMPARE(toText(table.column(0), std::size_t(rows)), QStringLiteral("0.5"));
        QCOMPARE(toText(table.column(0), std::size_t(rows) + 1), QStringLiteral("x"));
        QVERIFY(feed.result().memoryBytes() < memory + 10'000);
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
