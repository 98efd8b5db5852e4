// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace penstock {

/// Counts different texts, up to a bound, by their hashes: of 10,000 texts two are taken for one in one column of
/// 10^11.
class DistinctCount
{
public:
    static constexpr std::size_t most = 10'000;

    /// False: it came before. The one beyond the bound is new and not counted.
    bool add(std::string_view text);

    std::size_t size() const { return m_size; }
    bool isFull() const { return m_isFull; } ///< there are more than size()

private:
    std::size_t slotOf(std::uint64_t hash) const;

    std::vector<std::uint64_t> m_slots; ///< open addressing; 0: free
    std::size_t m_size = 0;
    bool m_isFull = false;
};

} // namespace penstock
