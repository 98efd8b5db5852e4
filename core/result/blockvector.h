// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result/chunkarena.h"

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <new>
#include <span>
#include <utility>
#include <vector>

namespace penstock {

/// A vector of plain values that grows in blocks: appending never moves what is there.
///
/// The first blocks double (32, 32, 64, …), so that a short vector stays small; from 65,536 on they are equal. Trimmed,
/// all lie beside each other.
template <typename T> class BlockVector
{
public:
    BlockVector() = default;
    BlockVector(BlockVector &&other) noexcept { swap(other); }
    BlockVector &operator=(BlockVector &&other) noexcept
    {
        BlockVector taken(std::move(other));
        swap(taken);
        return *this;
    }

    std::size_t size() const { return m_size; }

    const T &operator[](std::size_t index) const
    {
        if (m_flat)
            return m_flat[index];
        const Place place = placeOf(index);
        return m_blocks[place.block][place.offset];
    }
    T &operator[](std::size_t index) { return const_cast<T &>(std::as_const(*this)[index]); }

    void append(T value)
    {
        if (m_next == m_end)
            addBlock();
        *m_next++ = value;
        ++m_size;
    }

    void append(std::size_t count, T value)
    {
        while (count > 0) {
            const std::size_t run = room(count);
            m_next = std::fill_n(m_next, run, value);
            m_size += run;
            count -= run;
        }
    }

    void append(const BlockVector &other)
    {
        const std::size_t total = other.m_size; // other may be this
        for (std::size_t from = 0; from < total;) {
            const std::span<const T> values = other.run(from);
            const std::size_t count = room(std::min(total - from, values.size()));
            m_next = std::copy_n(values.data(), count, m_next);
            m_size += count;
            from += count;
        }
    }

    /// Puts the values beside each other, into the arena if it has room, and gives back what is left at the end.
    /// Nothing can be appended afterwards. Without enough memory for it nothing changes.
    void trim(ChunkArena *arena = nullptr)
    {
        if (m_flat || m_size == 0)
            return;
        std::shared_ptr<T[]> flat = arena ? arena->take<T>(m_size) : nullptr;
        m_isPlain = !flat;
        if (!flat)
            flat.reset(new (std::nothrow) T[m_size]);
        if (!flat)
            return;
        for (std::size_t from = 0; from < m_size;) {
            const std::span<const T> values = run(from);
            std::ranges::copy(values, flat.get() + from);
            from += values.size();
        }
        std::vector<std::unique_ptr<T[]>>().swap(m_blocks);
        m_capacity = m_size;
        m_next = m_end = nullptr;
        m_flat = flat.get();
        m_owner = std::move(flat);
    }

    /// Values that lie beside each other, from that one on: of at least it.
    std::span<const T> run(std::size_t first) const
    {
        if (m_flat)
            return {m_flat + first, m_size - first};
        const Place place = placeOf(first);
        return {m_blocks[place.block].get() + place.offset,
                std::min(m_size - first, capacityOf(place.block) - place.offset)};
    }

    /// Calls visit(index of the first, values) for values that lie beside each other, from `first` on, to the end or as
    /// long as it answers true.
    template <typename Visit> void forEachRun(std::size_t first, Visit visit) const
    {
        while (first < m_size) {
            const std::span<const T> values = run(first);
            if (!visit(first, values))
                return;
            first += values.size();
        }
    }

    std::size_t memoryBytes() const { return m_capacity * sizeof(T); }
    std::size_t plainBytes() const { return m_isPlain ? memoryBytes() : 0; }           ///< in no arena
    std::size_t packedBytes() const { return ChunkArena::packed(m_size * sizeof(T)); } ///< in one

private:
    struct Place
    {
        std::size_t block;
        std::size_t offset;
    };

    static constexpr std::size_t firstBits = 5;
    static constexpr std::size_t blockBits = 16;

    static Place placeOf(std::size_t index)
    {
        if (index >> blockBits != 0)
            return {blockBits - firstBits + (index >> blockBits), index & ((std::size_t(1) << blockBits) - 1)};
        const auto block = static_cast<std::size_t>(std::bit_width(index >> firstBits));
        return {block, block == 0 ? index : index - (std::size_t(1) << (firstBits + block - 1))};
    }

    static std::size_t capacityOf(std::size_t block)
    {
        const std::size_t doublings = block == 0 ? 0 : block - 1;
        return std::size_t(1) << std::min(firstBits + doublings, blockBits);
    }

    /// Makes room for at least one value; at most `wanted` fit without another block.
    std::size_t room(std::size_t wanted)
    {
        if (m_next == m_end)
            addBlock();
        return std::min(wanted, static_cast<std::size_t>(m_end - m_next));
    }

    void addBlock()
    {
        const std::size_t capacity = capacityOf(m_blocks.size());
        m_blocks.push_back(std::make_unique_for_overwrite<T[]>(capacity));
        m_next = m_blocks.back().get();
        m_end = m_next + capacity;
        m_capacity += capacity;
    }

    void swap(BlockVector &other) noexcept
    {
        std::swap(m_blocks, other.m_blocks);
        std::swap(m_next, other.m_next);
        std::swap(m_end, other.m_end);
        std::swap(m_size, other.m_size);
        std::swap(m_capacity, other.m_capacity);
        std::swap(m_flat, other.m_flat);
        std::swap(m_owner, other.m_owner);
        std::swap(m_isPlain, other.m_isPlain);
    }

    std::vector<std::unique_ptr<T[]>> m_blocks;
    T *m_next = nullptr;
    T *m_end = nullptr;
    std::size_t m_size = 0;
    std::size_t m_capacity = 0;
    T *m_flat = nullptr; // trimmed: all values
    std::shared_ptr<T[]> m_owner;
    bool m_isPlain = true;
};

} // namespace penstock
