// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/series/viewhistory.h"

#include <QTest>

using namespace penstock;

class ViewHistoryTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void backAndForward()
    {
        ViewHistory history;
        const TimeSpan a{0, 100};
        const TimeSpan b{10, 20};
        const TimeSpan c{12, 14};
        QCOMPARE(history.back(a), ViewHistory::View(a));
        history.leave(a, false);
        history.leave(b, false);
        QVERIFY(history.canGoBack() && !history.canGoForward());
        QCOMPARE(history.back(c), ViewHistory::View(b));
        QCOMPARE(history.back(b), ViewHistory::View(a));
        QVERIFY(!history.canGoBack());
        QCOMPARE(history.forward(a), ViewHistory::View(b));
        QCOMPARE(history.forward(b), ViewHistory::View(c));
        QVERIFY(!history.canGoForward());
        QCOMPARE(history.back(c), ViewHistory::View(b));
        history.leave(b, false); // another way: what was before it stays, what was behind it not
        QVERIFY(!history.canGoForward());
        QCOMPARE(history.back(c), ViewHistory::View(b));
        QCOMPARE(history.back(b), ViewHistory::View(a));
    }

    void whatGoesOnIsOneStep()
    {
        ViewHistory history;
        history.leave(TimeSpan{0, 100}, false);
        history.leave(TimeSpan{1, 99}, true);
        history.leave(TimeSpan{2, 98}, true);
        QCOMPARE(history.back(TimeSpan{3, 97}), ViewHistory::View(TimeSpan{0, 100}));
        QVERIFY(!history.canGoBack());
    }

    void allThereIsIsNoSpan()
    {
        ViewHistory history;
        history.leave(std::nullopt, false);
        QVERIFY(!history.back(TimeSpan{10, 20}));
        QCOMPARE(history.forward(std::nullopt), ViewHistory::View(TimeSpan{10, 20}));
    }

    void isBounded()
    {
        ViewHistory history;
        for (int i = 0; i < 1'000; ++i)
            history.leave(TimeSpan{i, i + 100}, false);
        ViewHistory::View view = TimeSpan{5'000, 5'100};
        std::size_t steps = 0;
        for (; history.canGoBack(); ++steps)
            view = history.back(view);
        QCOMPARE(steps, ViewHistory::mostViews);
    }
};

QTEST_GUILESS_MAIN(ViewHistoryTest)
#include "viewhistory_test.moc"
