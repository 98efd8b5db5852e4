// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answer/resultfeed.h"
#include "tests/core/answer/samples.h"

#include <QSignalSpy>
#include <QTest>

#include <thread>

using namespace penstock;

class ResultFeedTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void growsAtOnceWithoutALease()
    {
        ResultFeed feed;
        QSignalSpy grown(&feed, &ResultFeed::grown);
        feed.append(samples::sensors(0, 10));
        QCOMPARE(grown.size(), 1);
        QCOMPARE(feed.result().rowCount(), 10U);
    }

    void waitsForLeases()
    {
        ResultFeed feed;
        QSignalSpy grown(&feed, &ResultFeed::grown);
        QSignalSpy finished(&feed, &ResultFeed::finished);
        ResultFeed::Lease first = feed.lease();
        ResultFeed::Lease second = feed.lease();
        feed.append(samples::sensors(0, 10));
        feed.append(samples::sensors(10, 10));
        feed.succeed();
        QCOMPARE(feed.result().rowCount(), 0U);
        QCOMPARE(feed.waitingBatches(), 2U);
        QVERIFY(feed.isRunning());
        first.reset();
        QCoreApplication::sendPostedEvents();
        QCOMPARE(feed.result().rowCount(), 0U);
        // The last one is given up in another thread.
        std::thread([lease = std::move(second)]() mutable { lease.reset(); }).join();
        QCOMPARE(feed.result().rowCount(), 0U); // only the GUI thread adds rows
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(feed.result().rowCount(), 20U);
        QCOMPARE(feed.state(), ResultFeed::State::Succeeded);
        QCOMPARE(grown.size(), 2);
    }

    void aLeaseMayOutliveItsFeed()
    {
        auto feed = std::make_unique<ResultFeed>();
        ResultFeed::Lease lease = feed->lease();
        feed.reset();
        lease.reset();
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
