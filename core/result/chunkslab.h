// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <utility>

namespace penstock {

class ChunkStore;

/// Whole pages of a ChunkStore, with the values of sealed chunks: filled by one thread, then never changed. Given back
/// with its last owner.
class ChunkSlab
{
public:
    ChunkSlab(std::shared_ptr<ChunkStore> store, std::byte *data, std::size_t size, std::uint64_t place)
        : m_store(std::move(store)), m_data(data), m_size(size), m_place(place)
    {
    }
    ~ChunkSlab();
    ChunkSlab(const ChunkSlab &) = delete;
    ChunkSlab &operator=(const ChunkSlab &) = delete;

    std::byte *data() const { return m_data; }
    std::size_t size() const { return m_size; }
    std::uint64_t place() const { return m_place; } ///< in the file, if it goes there

private:
    friend class ChunkStore;

    std::shared_ptr<ChunkStore> m_store;
    std::byte *m_data;
    std::size_t m_size;
    std::uint64_t m_place;
    bool m_isSpilled = false; // changed by one who owns it
};

} // namespace penstock
