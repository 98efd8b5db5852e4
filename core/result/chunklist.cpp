// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/result/chunklist.h"

#include "core/result/columnchunk.h"

#include <algorithm>
#include <utility>

namespace penstock {

ChunkList::ChunkList(const ChunkList &other)
    : m_blocks(other.m_size > 0 ? other.m_blocks : nullptr),
      m_size(other.m_size),
      m_rows(other.m_rows),
      m_isCopy(other.m_size > 0)
{
}

std::size_t ChunkList::find(std::size_t row) const
{
    constexpr std::size_t near = 4;
    std::size_t low = m_found.load(std::memory_order_relaxed);
    if (low < m_size && at(low).firstRow <= row) {
        const std::size_t last = std::min(low + near, m_size);
        for (std::size_t next = low + 1; next <= last; ++next) {
            if (next < m_size && at(next).firstRow <= row)
                continue;
            if (next - 1 != low)
                m_found.store(next - 1, std::memory_order_relaxed);
            return next - 1;
        }
    }
    low = 0;
    for (std::size_t high = m_size; high - low > 1;) {
        const std::size_t middle = low + (high - low) / 2;
        (at(middle).firstRow <= row ? low : high) = middle;
    }
    m_found.store(low, std::memory_order_relaxed);
    return low;
}

void ChunkList::reserve()
{
    if (m_isCopy) { // what is shared stays as it is
        ChunkList list;
        for (std::size_t i = 0; i < m_size; ++i)
            list.push(chunk(i));
        m_blocks = std::move(list.m_blocks);
        m_isCopy = false;
    }
    if (!m_blocks)
        m_blocks = std::make_shared<Blocks>();
    const auto block = static_cast<std::size_t>(std::bit_width(m_size >> firstBits));
    if (std::unique_ptr<Entry[]> &entries = (*m_blocks)[block]; !entries)
        entries = std::make_unique<Entry[]>(std::size_t(1) << (firstBits + std::max<std::size_t>(block, 1) - 1));
}

void ChunkList::push(std::shared_ptr<const ColumnChunk> chunk)
{
    reserve();
    const std::size_t rows = chunk->size();
    at(m_size) = {m_rows, std::move(chunk)};
    ++m_size;
    m_rows += rows;
}

} // namespace penstock
