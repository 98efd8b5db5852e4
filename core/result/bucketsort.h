// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <bit>
#include <cstdint>
#include <limits>
#include <span>
#include <stop_token>
#include <vector>

namespace penstock {

/// Sorts row numbers by keys that it reads where they are: beside the rows it takes four bytes for each. Stable.
///
/// Rows are dealt into buckets by the highest bits in which their keys differ, until few are left in each: keys are
/// read in the rows' order, which is how they lie in memory. `Keys` has key(row, level), an uint64; sortFew(rows,
/// level); and goesDeeper(rows, level), asked for rows of the same key: whether the next level's keys may tell them
/// apart. If not, it has put them in order.
template <typename Keys> class BucketSort
{
public:
    BucketSort(Keys &keys, std::stop_token stop) : m_keys(keys), m_stop(std::move(stop)) {}

    /// False when it was stopped; the rows are then in any order.
    bool sort(std::span<std::uint32_t> rows)
    {
        m_spare.resize(rows.size() > few ? rows.size() : 0);
        return sort(rows, m_spare, 0);
    }

private:
    static constexpr std::size_t few = 16'384;
    static constexpr int mostBits = 11; ///< of a bucket's number: their ends stay in the cache
    static constexpr std::size_t rowsBetweenLooks = 65'536;

    struct Keyed
    {
        std::uint64_t least = std::numeric_limits<std::uint64_t>::max();
        std::uint64_t greatest = 0;
        bool isSorted = true;
        bool isReversed = true;
        bool isFirst = true;
    };

    /// Calls visit(row, key) for each; false when it was stopped.
    template <typename Visit> bool forEach(std::span<std::uint32_t> rows, std::size_t level, Visit visit)
    {
        for (std::size_t i = 0; i < rows.size(); ++i) {
            if (i % rowsBetweenLooks == 0 && m_stop.stop_requested())
                return false;
            visit(rows[i], m_keys.key(rows[i], level));
        }
        return true;
    }

    bool sort(std::span<std::uint32_t> rows, std::span<std::uint32_t> spare, std::size_t level)
    {
        if (rows.size() <= few) {
            if (m_stop.stop_requested())
                return false;
            m_keys.sortFew(rows, level);
            return true;
        }
        Keyed found;
        std::uint64_t last = 0;
        const auto look = [&found, &last](std::uint32_t, std::uint64_t key) {
            found.least = std::min(found.least, key);
            found.greatest = std::max(found.greatest, key);
            found.isSorted = found.isSorted && last <= key;
            found.isReversed = found.isReversed && (last >= key || found.isFirst);
            found.isFirst = false;
            last = key;
        };
        if (!forEach(rows, level, look))
            return false;
        if (found.least == found.greatest)
            return !m_keys.goesDeeper(rows, level) || sort(rows, spare, level + 1);
        if (found.isSorted && Keys::isExact)
            return true;
        if (found.isReversed && Keys::isExact) {
            reverse(rows, level);
            return true;
        }
        return deal(rows, spare, level, found);
    }

    /// The other way round; those of one key stay in their order.
    void reverse(std::span<std::uint32_t> rows, std::size_t level)
    {
        // First each run of one key, then all: the runs come out as they were.
        std::size_t first = 0;
        std::uint64_t last = m_keys.key(rows[0], level);
        for (std::size_t i = 1; i <= rows.size(); ++i) {
            const std::uint64_t key = i < rows.size() ? m_keys.key(rows[i], level) : last;
            if (i < rows.size() && key == last)
                continue;
            std::ranges::reverse(rows.subspan(first, i - first));
            first = i;
            last = key;
        }
        std::ranges::reverse(rows);
    }

    bool deal(std::span<std::uint32_t> rows, std::span<std::uint32_t> spare, std::size_t level, const Keyed &keyed)
    {
        const int bits = std::min(mostBits, static_cast<int>(std::bit_width(rows.size() / few)) + 2);
        const int shift = std::max(0, static_cast<int>(std::bit_width(keyed.greatest - keyed.least)) - bits);
        const auto bucketOf = [least = keyed.least, shift](std::uint64_t key) { return (key - least) >> shift; };
        std::vector<std::size_t> ends(bucketOf(keyed.greatest) + 2, 0);
        if (!forEach(rows, level, [&](std::uint32_t, std::uint64_t key) { ++ends[bucketOf(key) + 1]; }))
            return false;
        for (std::size_t i = 1; i < ends.size(); ++i)
            ends[i] += ends[i - 1];
        // Each number is where its bucket goes on, and in the end where the next one begins.
        if (!forEach(rows, level, [&](std::uint32_t row, std::uint64_t key) { spare[ends[bucketOf(key)]++] = row; }))
            return false;
        std::ranges::copy(spare.first(rows.size()), rows.begin());
        if (shift == 0 && Keys::isExact)
            return true;
        std::size_t first = 0;
        for (std::size_t i = 0; i + 1 < ends.size(); ++i) {
            const std::size_t count = ends[i] - first;
            if (count > 1 && !sort(rows.subspan(first, count), spare, level))
                return false;
            first = ends[i];
        }
        return true;
    }

    Keys &m_keys;
    std::stop_token m_stop;
    std::vector<std::uint32_t> m_spare;
};

} // namespace penstock
