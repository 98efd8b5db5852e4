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
        QCOMPARE(history.back(a), a);
        history.leave(a, false);
        history.leave(b, false);
        QVERIFY(history.canGoBack() && !history.canGoForward());
        QCOMPARE(history.back(c), b);
        QCOMPARE(history.back(b), a);
        QVERIFY(!history.canGoBack());
        QCOMPARE(history.forward(a), b);
        QCOMPARE(history.forward(b), c);
        QVERIFY(!history.canGoForward());
        QCOMPARE(history.back(c), b);
        history.leave(b, false); // another way: what was before it stays, what was behind it not
        QVERIFY(!history.canGoForward());
        QCOMPARE(history.back(c), b);
        QCOMPARE(history.back(b), a);
    }

    void whatGoesOnIsOneStep()
    {
        ViewHistory history;
        history.leave({0, 100}, false);
        history.leave({1, 99}, true);
        history.leave({2, 98}, true);
        QCOMPARE(history.back({3, 97}), (TimeSpan{0, 100}));
        QVERIFY(!history.canGoBack());
    }

    void isBounded()
    {
        ViewHistory history;
        for (int i = 0; i < 1'000; ++i)
            history.leave({i, i + 100}, false);
        TimeSpan view{5'000, 5'100};
        std::size_t steps = 0;
        for (; history.canGoBack(); ++steps)
            view = history.back(view);
        QCOMPARE(steps, ViewHistory::mostViews);
    }
};

QTEST_GUILESS_MAIN(ViewHistoryTest)
#include "viewhistory_test.moc"
