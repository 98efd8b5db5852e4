// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace penstock {

/// Where the entries of partitions are that came last, by the partition's number: records come in turn of many of them,
/// and a search for each costs as much as all else that is done with it. Two topics may share a number, and then a
/// place: who asks sees whether it is the one that is meant, searches where it is not, and writes down what it finds.
template <typename Entry> class RecentPartitions
{
public:
    /// Null: none was written down. The entries stay where they are, or this is cleared.
    Entry *&of(std::int32_t partition) { return m_entries[static_cast<std::uint32_t>(partition) % count]; }
    void clear() { m_entries = {}; }

private:
    static constexpr std::size_t count = 256;

    std::array<Entry *, count> m_entries{};
};

} // namespace penstock
