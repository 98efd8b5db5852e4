// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answer/resultfeed.h"
#include "core/answer/rowarrangement.h"
#include "tests/core/answer/samples.h"
#include "tests/support/patience.h"

#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>

using namespace penstock;

class RowArrangementTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void arranges_data()
    {
        QTest::addColumn<int>("sortColumn");
        QTest::addColumn<bool>("descending");
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QList<int>>("rows");
        // cpu is 0, 3.7, 7.4, …; state is null, on, off, null, on, off, …
        QTest::newRow("sorted") << 3 << true << QString() << QList<int>{5, 4, 3, 2, 1, 0};
        QTest::newRow("filtered") << -1 << false << QStringLiteral("OFF") << QList<int>{2, 4};
        QTest::newRow("both") << 3 << true << QStringLiteral("host") << QList<int>{5, 4, 3, 2, 1, 0};
        QTest::newRow("nothing passes") << 3 << false << QStringLiteral("nowhere") << QList<int>{};
    }

    void arranges()
    {
        QFETCH(int, sortColumn);
        QFETCH(bool, descending);
        QFETCH(QString, filter);
        ResultFeed feed;
        feed.append(samples::sensors(0, 6));
        RowArrangement arrangement;
        RowOrder order;
        connect(&arrangement, &RowArrangement::ready, this,
                [&](const RowOrder &rows, std::size_t covered, bool filtered) {
                    QCOMPARE(covered, 6U);
                    QCOMPARE(filtered, !filter.isEmpty());
                    order = rows;
                });
        QSignalSpy busy(&arrangement, &RowArrangement::busyChanged);
        RowArrangement::Wish wish{{}, {filter}};
        if (sortColumn >= 0)
            wish.sorts.push_back({std::size_t(sortColumn), descending});
        arrangement.arrange(feed.snapshot(0), wish);
        QVERIFY(arrangement.isBusy());
        feed.append(samples::sensors(6, 6)); // the worker reads what was there
        QTRY_VERIFY(order);
        QVERIFY(!arrangement.isBusy());
        QCOMPARE(busy.size(), 2);
        QTEST(QList<int>(order->begin(), order->end()), "rows");
        QTRY_COMPARE(feed.result().rowCount(), 12U);
    }

    /// The second column decides between equal ones of the first, and so on; what is equal throughout stays as it came.
    void sortsBySeveralColumns()
    {
        ResultFeed feed;
        feed.append(samples::sensors(0, 120));
        RowArrangement arrangement;
        RowOrder order;
        connect(&arrangement, &RowArrangement::ready, this, [&](const RowOrder &rows) { order = rows; });
        arrangement.arrange(feed.snapshot(0), {{{5, true}, {2, false}}, {{}, {{4, QStringLiteral("9007199254741")}}}});
        QTRY_VERIFY(order);
        const TableSnapshot table = feed.snapshot(0);
        QCOMPARE(order->size(), 113U);
        for (std::size_t i = 1; i < order->size(); ++i) {
            const auto key = [&](std::size_t at) {
                const std::uint32_t row = (*order)[at];
                const QString state = toText(table->column(5), row); // null is last
                return std::make_tuple(state == QStringLiteral("on")    ? 0
                                       : state == QStringLiteral("off") ? 1
                                                                        : 2,
                                       toText(table->column(2), row), row);
            };
            QVERIFY(key(i - 1) < key(i));
        }
    }

    void aNaturalWishIsAnsweredAtOnce()
    {
        ResultFeed feed;
        feed.append(samples::sensors(0, 6));
        RowArrangement arrangement;
        QSignalSpy ready(&arrangement, &RowArrangement::ready);
        arrangement.arrange(feed.snapshot(0), {});
        QCOMPARE(ready.size(), 1);
        QVERIFY(!ready[0][0].value<RowOrder>());
        QVERIFY(!arrangement.isBusy());
    }

    void theLastWishWins()
    {
        ResultFeed feed;
        feed.append(samples::sensors(0, 100'000));
        RowArrangement arrangement;
        QList<std::size_t> sizes;
        connect(&arrangement, &RowArrangement::ready, this, [&](const RowOrder &order) { sizes += order->size(); });
        arrangement.arrange(feed.snapshot(0), {{{3, false}}, {}});
        arrangement.arrange(feed.snapshot(0), {{}, {QStringLiteral("host7")}});
        QTRY_VERIFY(!arrangement.isBusy());
        QThreadPool::globalInstance()->waitForDone(); // the first one, too
        QCoreApplication::processEvents();
        QCOMPARE(sizes, QList<std::size_t>{5'000});
    }

    void cancelledMeansSilent()
    {
        ResultFeed feed;
        feed.append(samples::sensors(0, 100'000));
        RowArrangement arrangement;
        QSignalSpy ready(&arrangement, &RowArrangement::ready);
        arrangement.arrange(feed.snapshot(0), {{{3, false}}, {}});
        arrangement.cancel();
        QVERIFY(!arrangement.isBusy());
        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::processEvents();
        QCOMPARE(ready.size(), 0);
    }

    /// Only the new rows are looked at: what the order held before stands in it as it was, whether it passes or not.
    void extendsAnOrder()
    {
        ResultFeed feed;
        feed.append(samples::sensors(0, 60));
        RowArrangement arrangement;
        const RowOrder before = std::make_shared<const RowIndex>(RowIndex{5, 3});
        RowOrder order;
        connect(&arrangement, &RowArrangement::extended, this, [&](const RowOrder &rows, std::size_t covered) {
            QCOMPARE(covered, 60U);
            order = rows;
        });
        QSignalSpy ready(&arrangement, &RowArrangement::ready);
        arrangement.extend(feed.snapshot(0), {{}, {QStringLiteral("host7")}}, before, 10);
        QTRY_VERIFY(order);
        QCOMPARE(*order, (RowIndex{5, 3, 27, 47}));
        QVERIFY(!arrangement.isBusy());
        QCOMPARE(*before, (RowIndex{5, 3}));
        QCOMPARE(ready.size(), 0);
    }
};

QTEST_GUILESS_MAIN(RowArrangementTest)
#include "rowarrangement_test.moc"
