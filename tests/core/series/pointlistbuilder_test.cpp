// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/series/pointlistbuilder.h"
#include "tests/core/series/pointlistsamples.h"

#include <QTest>

#include <algorithm>
#include <limits>
#include <random>
#include <thread>

using namespace penstock;

namespace {

constexpr std::int64_t latest = std::numeric_limits<std::int64_t>::max();

bool isSame(const PointList &list, const std::vector<std::pair<std::int64_t, double>> &points)
{
    if (list.size() != points.size())
        return false;
    for (std::size_t i = 0; i < points.size(); ++i) {
        if (list.time(i) != points[i].first || list.value(i) != points[i].second)
            return false;
    }
    return true;
}

} // namespace

/// Lists that grow, in order or not, while earlier ones are read.
class PointListBuilderTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// However the points come in, the list is that of the points in order; earlier lists stay as they were.
    void growsByPieces()
    {
        std::mt19937 random(3);
        std::vector<std::int64_t> times;
        std::vector<double> values;
        std::vector<PointList> lists;
        PointListBuilder builder;
        for (int piece = 0; piece < 60; ++piece) {
            const std::size_t count = random() % 3 == 0 ? 1 : random() % 1'500;
            const std::size_t first = times.size();
            for (std::size_t i = 0; i < count; ++i) {
                times.push_back(std::int64_t(times.size() / 3));
                values.push_back(double(random() % 1'000));
            }
            builder.append(std::span(times).subspan(first), std::span(values).subspan(first));
            lists.push_back(builder.share());
            QCOMPARE(lists.back().size(), times.size());
        }
        for (const PointList &list : lists) {
            for (std::size_t i = 0; i < list.size(); ++i) {
                if (list.time(i) != times[i] || list.value(i) != values[i])
                    QFAIL(qPrintable(QString::number(i)));
            }
            QVERIFY(list.range(0, list.size()) == scan(values, 0, list.size()));
            const std::size_t middle = list.size() / 2;
            QVERIFY(list.range(middle, list.size()) == scan(values, middle, list.size()));
        }
    }

    /// Late points do not move what is shared: one of them costs no copy of all.
    void lateAmongShared()
    {
        constexpr std::size_t count = 500'000;
        const auto times = std::make_shared<const std::vector<std::int64_t>>(ticks(count));
        const auto values = std::make_shared<const std::vector<double>>(count, 1.0);
        PointListBuilder builder;
        builder.append(PointRun{.times = times->data(),
                                .values = PointValues(values->data()),
                                .size = count,
                                .timesOwner = times,
                                .valuesOwner = values});
        builder.append(1'234'565, 7);
        builder.append(1'234'560, 8); // behind the one that was there
        builder.append(latest, 9);
        const PointList list = builder.share();
        QCOMPARE(list.size(), count + 3);
        QCOMPARE(list.value(123'457), 8.0);
        QCOMPARE(list.time(123'458), std::int64_t(1'234'565));
        QCOMPARE(list.value(123'458), 7.0);
        QCOMPARE(list.value(count + 2), 9.0);
        QCOMPARE(list.find(1'234'560), std::size_t(123'456));
        QCOMPARE(list.doubled(), std::size_t(1));
        QCOMPARE(list.summary(0, list.size()).total, double(count) + 24);
        QVERIFY(list.memoryBytes() < count * 2);
        QVERIFY(knowsTimesAround(list));
    }

    void whatComesLateIsSortedIn_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<int>("kind");
        QTest::newRow("backwards") << 10'000 << 0;
        QTest::newRow("one late") << 10'000 << 1;
        QTest::newRow("all mixed") << 10'000 << 2;
        QTest::newRow("equal times") << 9'000 << 3;
        QTest::newRow("few") << 2 << 0;
    }

    void whatComesLateIsSortedIn()
    {
        QFETCH(int, count);
        QFETCH(int, kind);
        std::mt19937 random(5);
        std::vector<std::pair<std::int64_t, double>> expected;
        PointListBuilder builder;
        for (int i = 0; i < count; ++i) {
            std::int64_t time = kind == 0 ? count - i : kind == 1 ? i : std::int64_t(random() % 1'000);
            if (kind == 1 && i == 5'000)
                time = 17;
            if (kind == 3)
                time = i % 3;
            expected.emplace_back(time, i);
            builder.append(time, i);
            if (i % 2'500 == 0) {
                std::ranges::stable_sort(expected, {}, &std::pair<std::int64_t, double>::first);
                QVERIFY(isSame(builder.share(), expected));
            }
        }
        std::ranges::stable_sort(expected, {}, &std::pair<std::int64_t, double>::first);
        QCOMPARE(builder.size(), std::size_t(count));
        const PointList list = builder.share();
        QVERIFY(isSame(list, expected));
        QCOMPARE(list.range(0, list.size()).max, double(count - 1));
    }

    void listsShareTheirBlocks()
    {
        PointListBuilder builder;
        const std::vector<double> values(100'000, 2.5);
        builder.append(ticks(100'000), values);
        const PointList first = builder.share();
        builder.append(10'000'000, 3);
        const PointList second = builder.share();
        QCOMPARE(first.range(0, first.size()).max, 2.5);
        QCOMPARE(second.range(0, second.size()).max, 3.0);
        QVERIFY(first.memoryBytes() < 100'000 * 18);
        const PointList third = builder.share(); // nothing came
        QCOMPARE(third.size(), second.size());
    }

    /// A list is read in a thread while the next ones are made.
    void readWhileItGrows()
    {
        PointListBuilder builder;
        builder.append(ticks(50'000), std::vector<double>(50'000, 1));
        const PointList list = builder.share();
        bool right = true;
        std::thread reader([&] {
            for (std::size_t i = 0; i + 1 < list.size(); i += 7)
                right = right && list.range(i, list.size()).max == 1 && list.find(std::int64_t(i) * 10) == i;
        });
        for (int i = 0; i < 200; ++i) {
            builder.append(1'000'000 + i, 2 + i);
            QCOMPARE(builder.share().size(), std::size_t(50'001 + i));
        }
        reader.join();
        QVERIFY(right);
    }
};

QTEST_GUILESS_MAIN(PointListBuilderTest)
#include "pointlistbuilder_test.moc"
