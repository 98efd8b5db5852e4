// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace penstock {

/// Points by the number of their series and their time, each with a count, up to a bound.
class PointSet
{
public:
    explicit PointSet(std::size_t most = 1'000'000) : m_most(most) {}

    /// The count of a point; null: it is not in the set. Valid until the next insert().
    std::uint32_t *find(std::uint32_t series, std::int64_t time);
    /// Puts in a point that is not there. False: there is no room.
    bool insert(std::uint32_t series, std::int64_t time, std::uint32_t count);

    std::size_t size() const { return m_size; }

private:
    struct Entry
    {
        std::int64_t time = 0;
        std::uint32_t series = 0;
        std::uint32_t count = 0; ///< 0: nobody is here
    };

    std::size_t slotOf(std::uint32_t series, std::int64_t time) const;
    void grow();

    std::size_t m_most;
    std::size_t m_size = 0;
    std::vector<Entry> m_entries; ///< open addressing
};

} // namespace penstock
