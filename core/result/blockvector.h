// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
/// The first blocks double (32, 32, 64, …), so that a short vector stays small; from 65,536 on they are equal.
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
            const Place place = placeOf(from);
            const std::size_t run = room(std::min(total - from, capacityOf(place.block) - place.offset));
            m_next = std::copy_n(other.m_blocks[place.block].get() + place.offset, run, m_next);
            m_size += run;
            from += run;
        }
    }

    /// Gives back the room that is left at the end. Nothing can be appended afterwards.
    void trim() noexcept
    {
        const auto rest = static_cast<std::size_t>(m_end - m_next);
        if (rest == 0)
            return;
        const std::size_t used = capacityOf(m_blocks.size() - 1) - rest;
        std::unique_ptr<T[]> exact(new (std::nothrow) T[used]);
        if (!exact)
            return;
        std::copy_n(m_blocks.back().get(), used, exact.get());
        m_capacity -= rest;
        m_blocks.back() = std::move(exact);
        m_next = m_end = nullptr;
    }

    /// Calls visit(index of the first, values) for values that lie beside each other, from `first` on, to the end or as
    /// long as it answers true.
    template <typename Visit> void forEachRun(std::size_t first, Visit visit) const
    {
        while (first < m_size) {
            const Place place = placeOf(first);
            const std::size_t run = std::min(m_size - first, capacityOf(place.block) - place.offset);
            if (!visit(first, std::span<const T>(m_blocks[place.block].get() + place.offset, run)))
                return;
            first += run;
        }
    }

    std::size_t memoryBytes() const { return m_capacity * sizeof(T); }

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
    }

    std::vector<std::unique_ptr<T[]>> m_blocks;
    T *m_next = nullptr;
    T *m_end = nullptr;
    std::size_t m_size = 0;
    std::size_t m_capacity = 0;
};

} // namespace penstock
