// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/series/pointlistbuilder.h"
#include "tests/core/series/pointlistsamples.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <limits>
#include <random>

using namespace penstock;

namespace {

constexpr double nothing = std::numeric_limits<double>::quiet_NaN();
constexpr std::int64_t earliest = std::numeric_limits<std::int64_t>::min();
constexpr std::int64_t latest = std::numeric_limits<std::int64_t>::max();

} // namespace

class PointListTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithAScan_data()
    {
        QTest::addColumn<int>("size");
        QTest::addColumn<double>("gaps"); // share of NaN
        for (const int size : {1, 15, 16, 17, 255, 256, 257, 4'095, 4'096, 4'097, 8'192, 70'001, 300'000}) {
            for (const double gaps : {0.0, 0.5, 0.999, 1.0})
                QTest::addRow("%d values, %g gaps", size, gaps) << size << gaps;
        }
    }

    void agreesWithAScan()
    {
        QFETCH(int, size);
        QFETCH(double, gaps);
        const auto count = static_cast<std::size_t>(size);
        std::mt19937 random(7);
        std::uniform_real_distribution<double> share(0, 1);
        std::normal_distribution<double> value(0, 1e6);
        std::vector<double> values(count);
        for (double &v : values)
            v = share(random) < gaps ? nothing : value(random);
        const PointList list(ticks(count), values);
        QCOMPARE(list.size(), count);
        QVERIFY(knowsTimesAround(list));

        std::uniform_int_distribution<std::size_t> index(0, count);
        for (int i = 0; i < 500; ++i) {
            const std::size_t a = i == 0 ? 0 : index(random);
            const std::size_t b = i == 0 ? count : index(random);
            QVERIFY(list.range(std::min(a, b), std::max(a, b)) == scan(values, std::min(a, b), std::max(a, b)));
        }
    }

    /// Values that are no numbers count as what they are: nothing, or a range without a sum.
    void summariesAgreeWithAScan_data()
    {
        QTest::addColumn<double>("odd"); // share of NaN and infinities
        for (const double odd : {0.0, 0.01, 0.5, 1.0})
            QTest::addRow("%g odd", odd) << odd;
    }

    void summariesAgreeWithAScan()
    {
        QFETCH(double, odd);
        constexpr double infinity = std::numeric_limits<double>::infinity();
        std::mt19937 random(13);
        std::uniform_real_distribution<double> share(0, 1);
        std::vector<double> values(30'011);
        for (double &value : values) {
            value = double(random() % 2'001) - 1'000;
            if (share(random) < odd)
                value = std::array{nothing, infinity, -infinity}[random() % 3];
        }
        const PointList list(ticks(values.size()), values);
        for (int i = 0; i < 2'000; ++i) {
            std::size_t first = random() % values.size();
            std::size_t last = i % 2 == 0 ? std::min(values.size(), first + random() % 200) : random() % values.size();
            if (last < first)
                std::swap(first, last);
            if (i % 7 == 0) { // whole blocks, and groups
                first -= first % PointBlock::capacity;
                last = std::max(first, last - last % (i % 2 == 0 ? PointBlock::groupSize : PointBlock::capacity));
            }
            PointSummary scanned;
            for (std::size_t at = first; at < last; ++at)
                scanned.add(values[at]);
            QVERIFY(list.summary(first, last) == scanned);
        }
        // Finite values whose sum is not.
        const std::vector<double> huge(128, std::numeric_limits<double>::max());
        const PointSummary sum = PointList(ticks(128), huge).summary(0, 128);
        QCOMPARE(sum.count, std::uint64_t(128));
        QCOMPARE(sum.range.max, huge.front());
    }

    /// Their blocks lie in pages that lists share, each as long as one needs it.
    void longListsOutliveTheirBuilder()
    {
        constexpr std::size_t size = 3'000'000;
        std::vector<double> values(size);
        for (std::size_t i = 0; i < size; ++i)
            values[i] = double(i % 1'009);
        const std::vector<std::int64_t> times = ticks(size);
        PointList half;
        PointList whole;
        {
            PointListBuilder builder;
            const auto add = [&](std::size_t first, std::size_t last) {
                builder.append(std::span(times).subspan(first, last - first),
                               std::span<const double>(values).subspan(first, last - first));
                return builder.share();
            };
            half = add(0, size / 2);
            whole = add(size / 2, size);
        }
        const auto agrees = [&values](const PointList &list, std::size_t first, std::size_t last) {
            PointSummary scanned;
            for (std::size_t at = first; at < last; ++at)
                scanned.add(values[at]);
            return list.summary(first, last) == scanned;
        };
        QVERIFY(agrees(whole, 0, size));
        std::mt19937 random(3);
        for (int i = 0; i < 200; ++i) {
            const std::size_t first = random() % (size - 20'000);
            QVERIFY(agrees(whole, first, first + random() % 20'000));
        }
        whole = {};
        QVERIFY(agrees(half, 0, size / 2));
        QVERIFY(agrees(half, 270'000, 900'000));
    }

    void emptyRanges()
    {
        QVERIFY(PointList().range(0, 0).isEmpty());
        QVERIFY(PointList().isEmpty());
        const PointList three(ticks(3), std::vector<double>{1, 2, 3});
        QVERIFY(three.range(2, 2).isEmpty());
        QVERIFY(!three.range(2, 3).isEmpty());
        QVERIFY(PointList(ticks(2), std::vector<double>{nothing, nothing}).range(0, 2).isEmpty());
    }

    void infinities()
    {
        const double infinity = std::numeric_limits<double>::infinity();
        std::vector<double> values(100, infinity);
        QCOMPARE(PointList(ticks(100), values).range(0, 100).min, infinity);
        QVERIFY(!PointList(ticks(100), values).range(0, 100).isEmpty());
        values[50] = -infinity;
        QCOMPARE(PointList(ticks(100), values).range(3, 97).min, -infinity);
    }

    void timesAreFound_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("regular") << 0;
        QTest::newRow("bursts and long gaps") << 1;
        QTest::newRow("many of one time") << 2;
        QTest::newRow("each twice as late") << 3;
        QTest::newRow("from the first nanosecond to the last") << 4;
    }

    void timesAreFound()
    {
        QFETCH(int, kind);
        std::mt19937_64 random(11);
        std::vector<std::int64_t> times;
        for (std::int64_t i = 0; i < 20'000; ++i) {
            const std::int64_t before = times.empty() ? 0 : times.back();
            switch (kind) {
            case 0:
                times.push_back(i * 1'000);
                break;
            case 1:
                times.push_back(before + (random() % 100 == 0 ? 1'000'000'000 : std::int64_t(random() % 3)));
                break;
            case 2:
                times.push_back(i / 7'000);
                break;
            case 3:
                times.push_back(std::int64_t(1) << std::min<std::int64_t>(i / 300, 62));
                break;
            default:
                times.push_back(static_cast<std::int64_t>(random()));
            }
        }
        std::ranges::sort(times);
        if (kind == 4) {
            times.front() = earliest;
            times.back() = latest;
        }
        const PointList list(times, std::vector<double>(times.size(), 1.0));
        std::vector<std::int64_t> asked{earliest, latest, 0, -1, times.front(), times.back()};
        for (int i = 0; i < 2'000; ++i) {
            const std::int64_t near = times[random() % times.size()];
            asked.push_back(near == latest ? near : near + 1);
            asked.push_back(near);
        }
        for (const std::int64_t time : asked) {
            const std::size_t from = random() % times.size();
            const std::size_t to = from + random() % (times.size() - from + 1);
            const auto begin = times.begin();
            const auto expected = std::lower_bound(begin + std::ptrdiff_t(from), begin + std::ptrdiff_t(to), time);
            QCOMPARE(list.find(time, from, to), std::size_t(expected - begin));
            QCOMPARE(list.find(time), std::size_t(std::ranges::lower_bound(times, time) - begin));
            if (from < to && times[from] < time)
                QCOMPARE(list.findBehind(time, from, to), std::size_t(expected - begin));
        }
    }
};

QTEST_GUILESS_MAIN(PointListTest)
#include "pointlist_test.moc"
