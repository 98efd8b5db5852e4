// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>

namespace penstock {

class ChunkSlab;
class ChunkStore;

/// Packs the values of chunks that are sealed together into one slab. For one thread.
class ChunkArena
{
public:
    /// For that many packed() bytes. Without a store, or for a few bytes, it has room for nothing.
    ChunkArena(const std::shared_ptr<ChunkStore> &store, std::size_t bytes);
    ~ChunkArena(); ///< what was taken is filled by then
    ChunkArena(const ChunkArena &) = delete;
    ChunkArena &operator=(const ChunkArena &) = delete;

    const std::shared_ptr<ChunkStore> &store() const { return m_store; }

    /// Room for values, which owns the slab; null when there is none.
    template <typename T> std::shared_ptr<T[]> take(std::size_t count)
    {
        const std::size_t bytes = packed(count * sizeof(T));
        if (!m_slab || bytes == 0 || bytes > m_room)
            return {};
        std::byte *const at = m_next;
        m_next += bytes;
        m_room -= bytes;
        return std::shared_ptr<T[]>(m_slab, reinterpret_cast<T *>(at));
    }

    /// What so many bytes take.
    static constexpr std::size_t packed(std::size_t bytes) { return (bytes + line - 1) / line * line; }

private:
    static constexpr std::size_t line = 64;

    std::shared_ptr<ChunkStore> m_store;
    std::shared_ptr<ChunkSlab> m_slab;
    std::byte *m_next = nullptr;
    std::size_t m_room = 0;
};

} // namespace penstock
