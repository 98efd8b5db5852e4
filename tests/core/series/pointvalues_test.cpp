// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/series/pointblock.h"
#include "core/series/pointvalues.h"

#include <QTest>

#include <bit>
#include <cmath>
#include <limits>
#include <random>
#include <vector>

using namespace penstock;

namespace {

constexpr std::size_t count = 1'000;
constexpr std::size_t wordBits = 64;

std::vector<std::uint64_t> randomBits(int percent)
{
    std::mt19937 random(3);
    std::vector<std::uint64_t> bits((count + wordBits - 1) / wordBits);
    for (std::size_t i = 0; i < count; ++i)
        bits[i / wordBits] |= std::uint64_t(int(random() % 100) < percent) << i % wordBits;
    return bits;
}

/// Numbers of all sizes: what is rounded, and what is not.
template <typename T> std::vector<T> numbers()
{
    std::mt19937_64 random(5);
    std::vector<T> made{std::numeric_limits<T>::min(), std::numeric_limits<T>::max(), T(0), T(1)};
    for (const int bits : {31, 32, 33, 52, 53, 54, 62, 63}) {
        for (const int by : {-1, 0, 1})
            made.push_back(static_cast<T>((std::uint64_t(1) << bits) + static_cast<std::uint64_t>(by)));
    }
    while (made.size() < count)
        made.push_back(static_cast<T>(random() >> random() % wordBits));
    return made;
}

template <> std::vector<double> numbers()
{
    std::mt19937_64 random(5);
    std::vector<double> made(count);
    for (double &value : made)
        value = std::ldexp(static_cast<double>(random()), -static_cast<int>(random() % 100)) - 17;
    made[100] = std::numeric_limits<double>::infinity();
    made[500] = std::nan("");
    made[900] = -0.0;
    return made;
}

bool isSame(const PointSummary &one, const PointSummary &other)
{
    return one.range == other.range && one.count == other.count &&
           (one.total == other.total || (std::isnan(one.total) && std::isnan(other.total)));
}

/// Value by value.
template <typename T> void check(const std::vector<T> &values, const std::uint64_t *validity)
{
    const PointValues all(values.data(), validity);
    std::vector<double> expected;
    for (std::size_t i = 0; i < count; ++i) {
        const bool isValid = !validity || (validity[i / wordBits] >> i % wordBits & 1U) != 0;
        expected.push_back(isValid ? static_cast<double>(values[i]) : std::nan(""));
        const auto bits = [](double value) { return std::isnan(value) ? 0 : std::bit_cast<std::uint64_t>(value); };
        QCOMPARE(bits(all.at(i)), bits(expected[i]));
    }
    for (std::size_t first = 0; first < count; ++first) {
        for (const std::size_t size : std::initializer_list<std::size_t>{0, 1, 2, 3, 4, 7, 8, 63, 64}) {
            if (first + size > count)
                continue;
            const std::span<const double> part = std::span(expected).subspan(first, size);
            std::vector<double> read(size);
            all.from(first / 2).read(first - first / 2, read);
            for (std::size_t i = 0; i < size; ++i)
                QVERIFY(read[i] == part[i] || (std::isnan(read[i]) && std::isnan(part[i])));
            const PointSummary found = all.from(first / 2).summary(first - first / 2, size);
            QVERIFY(isSame(found, summaryOf(part)));
            PointSummary scanned;
            for (const double value : part)
                scanned.add(value);
            QVERIFY(found.range == scanned.range);
            QCOMPARE(found.count, scanned.count);
        }
    }
}

} // namespace

/// Values of any type are read as what they are, however many, wherever they begin, and summed up the same.
class PointValuesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithEachValue_data()
    {
        QTest::addColumn<int>("valid"); // of a hundred
        for (const int valid : {0, 1, 50, 99, 100})
            QTest::addRow("%d valid", valid) << valid;
        QTest::addRow("no bitmap") << -1;
    }

    void agreesWithEachValue()
    {
        QFETCH(int, valid);
        const std::vector<std::uint64_t> bits = randomBits(valid);
        const std::uint64_t *const validity = valid < 0 ? nullptr : bits.data();
        check(numbers<double>(), validity);
        check(numbers<std::int64_t>(), validity);
        check(numbers<std::uint64_t>(), validity);
    }

    void nothingAtAll()
    {
        const PointValues none;
        QVERIFY(std::isnan(none.at(7)));
        std::vector<double> read(3, 1.0);
        none.read(0, read);
        QVERIFY(std::isnan(read.front()) && std::isnan(read.back()));
        QVERIFY(none.summary(0, 64) == PointSummary());
    }
};

QTEST_GUILESS_MAIN(PointValuesTest)

#include "pointvalues_test.moc"
