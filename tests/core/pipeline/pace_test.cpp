// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/pace.h"

#include <QTest>

#include <chrono>
#include <thread>

using namespace penstock;

class PaceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void letsGoAsManyAsItMay()
    {
        using Clock = std::chrono::steady_clock;
        Pace pace(1'000);
        const std::stop_source stop;
        const auto begin = Clock::now();
        for (int i = 0; i < 5; ++i)
            pace.wait(50, stop.get_token());
        // The first go at once; no machine is too quick for this.
        QVERIFY(Clock::now() - begin >= std::chrono::milliseconds(200));
    }

    void withoutALimitNobodyWaits()
    {
        Pace pace(0);
        const std::stop_source stop;
        for (int i = 0; i < 1'000; ++i)
            pace.wait(1'000'000'000, stop.get_token());
        QCOMPARE(pace.limit(), 0);
    }

    void aStopEndsTheWaiting()
    {
        Pace pace(1);
        std::stop_source stop;
        pace.wait(1'000'000'000, stop.get_token());
        std::jthread waits([&] { pace.wait(1, stop.get_token()); });
        stop.request_stop();
        waits.join();
        QVERIFY(!waits.joinable());
    }

    void anotherLimitCountsAtOnce()
    {
        Pace pace(1);
        const std::stop_source stop;
        pace.wait(1'000'000'000, stop.get_token());
        std::jthread waits([&] { pace.wait(1, stop.get_token()); });
        pace.setLimit(0);
        waits.join();
        QCOMPARE(pace.limit(), 0);
    }
};

QTEST_GUILESS_MAIN(PaceTest)
#include "pace_test.moc"
