// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/series/timeorder.h"

#include <QTest>

#include <limits>
#include <random>
#include <vector>

using namespace penstock;

namespace {

constexpr std::int64_t earliest = std::numeric_limits<std::int64_t>::min();
constexpr std::int64_t latest = std::numeric_limits<std::int64_t>::max();

} // namespace

class TimeOrderTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ordersOfTime()
    {
        for (const std::size_t size : std::initializer_list<std::size_t>{1, 2, 3, 255, 256, 257, 258, 1'000}) {
            std::vector<std::int64_t> times(size);
            for (std::size_t i = 0; i < size; ++i)
                times[i] = std::int64_t(i) - 100;
            isFoundIn(times);
            for (std::int64_t &time : times)
                time += 1'704'067'200'000'000'000;
            isFoundIn(times);
        }
        QVERIFY(isStrictlyAscending(std::vector{earliest, std::int64_t(-1), std::int64_t(0), latest}));
        QVERIFY(!isStrictlyAscending(std::vector{latest, earliest}));
        QVERIFY(isStrictlyAscending({}));
    }

private:
    static void isFoundIn(const std::vector<std::int64_t> &times)
    {
        std::mt19937_64 random(19);
        QVERIFY(isStrictlyAscending(times));
        QCOMPARE(ascendingCount(times), times.size());
        for (std::size_t wrong = 1; wrong < times.size(); wrong += 1 + random() % 20) {
            std::vector<std::int64_t> others = times;
            others[wrong] = others[wrong - 1];
            QVERIFY(!isStrictlyAscending(others));
            QCOMPARE(ascendingCount(others), times.size());
            others[wrong] = earliest;
            QVERIFY(!isStrictlyAscending(others));
            QCOMPARE(ascendingCount(others), wrong);
            others[wrong - 1] = latest;
            QCOMPARE(ascendingCount(others), wrong);
        }
    }
};

QTEST_GUILESS_MAIN(TimeOrderTest)

#include "timeorder_test.moc"
