// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lineprotocol/pointview.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace penstock {

/// Numbers the series of points, exactly and up to a bound, so that its memory does not grow with a file.
class SeriesIndex
{
public:
    /// Keeps at most so many series, and so many bytes of their names.
    explicit SeriesIndex(std::size_t mostSeries = 200'000, std::size_t mostBytes = 16 * 1024 * 1024);

    /// The number of the point's series, from 0 in the order of coming; nothing for one beyond the bound. `field`: told
    /// apart by this name as well; empty: all of the series' fields are one.
    std::optional<std::uint32_t> numberOf(const PointView &point, std::string_view field = {});
    /// The same for one that has come before; nothing for others.
    std::optional<std::uint32_t> find(const PointView &point, std::string_view field = {}) const;

    std::size_t size() const { return m_entries.size(); }
    bool isFull() const { return m_isFull; } ///< there are more series than size()

private:
    struct Entry
    {
        std::uint64_t hash = 0;
        std::size_t offset = 0; ///< of its key
        std::size_t size = 0;
    };

    std::size_t slotOf(const PointView &point, std::string_view field, std::uint64_t hash) const;
    bool isSame(const Entry &entry, const PointView &point, std::string_view field) const;
    void append(std::string_view text);
    void grow();

    std::size_t m_mostSeries;
    std::size_t m_mostBytes;
    std::vector<Entry> m_entries;
    std::vector<std::uint32_t> m_slots; ///< open addressing; number + 1, or 0
    std::string m_keys;                 ///< each text of a key behind its size
    bool m_isFull = false;
};

} // namespace penstock
