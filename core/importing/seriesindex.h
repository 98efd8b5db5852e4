// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lineprotocol/pointview.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
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
    std::optional<std::uint32_t> find(const PointView &point, std::string_view field = {});

    std::size_t size() const { return m_entries.size(); }
    bool isFull() const { return m_isFull; } ///< there are more series than size()

private:
    struct Entry
    {
        std::uint64_t hash = 0;
        std::size_t offset = 0; ///< of its key
        std::uint32_t size = 0;
        std::uint32_t names = 0;
        std::uint32_t next = 0; ///< what came behind it the last time
    };
    /// A point's series: the number of the names of its tags, and what hash these, their values and the field give.
    struct Place
    {
        std::uint32_t names = 0;
        std::uint64_t hash = 0;
    };

    bool isNext(const PointView &point, std::string_view field);
    void follow(std::uint32_t number);
    Place placeOf(const PointView &point, std::string_view field);
    std::uint32_t namesOf(const PointView &point);
    bool hasNamesOfLast(const PointView &point) const;
    std::size_t slotOf(const PointView &point, std::string_view field, const Place &place) const;
    bool isSame(const Entry &entry, const PointView &point, std::string_view field) const;
    void grow();

    std::size_t m_mostSeries;
    std::size_t m_mostBytes;
    std::vector<Entry> m_entries;
    std::vector<std::uint32_t> m_slots; ///< open addressing; number + 1, or 0
    std::string m_keys;                 ///< measurement, values of tags, and field of each series, each behind its size
    std::unordered_map<std::string, std::uint32_t> m_names; ///< of tags, each behind its size
    std::size_t m_nameBytes = 0;
    std::uint32_t m_last = 0; ///< the one given last
    std::string m_text;
    std::uint32_t m_lastTable = 0; ///< of the point before, whose tags are looked at again only if they are others
    std::vector<std::string_view> m_lastKeys;
    std::string m_lastText; ///< the same as one text
    std::uint32_t m_lastNames = 0;
    bool m_isFull = false;
};

} // namespace penstock
