// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <atomic>
#include <bit>
#include <cstddef>
#include <memory>

namespace penstock {

class ColumnChunk;

/// The sealed chunks of a column in the order of their rows. It grows at its end only, so that a copy is quick (it
/// shares what was there) and may be read in any thread while the original grows.
class ChunkList
{
public:
    ChunkList() = default;
    ChunkList(const ChunkList &other);
    ChunkList &operator=(const ChunkList &) = delete;

    std::size_t size() const { return m_size; }
    std::size_t rowCount() const { return m_rows; }

    const std::shared_ptr<const ColumnChunk> &chunk(std::size_t index) const { return at(index).chunk; }
    std::size_t firstRow(std::size_t index) const { return at(index).firstRow; }
    /// The number of the chunk with that row, which is below rowCount().
    std::size_t find(std::size_t row) const;

    /// Makes room for one more, so that the next push() cannot fail.
    void reserve();
    void push(std::shared_ptr<const ColumnChunk> chunk);

private:
    struct Entry
    {
        std::size_t firstRow = 0;
        std::shared_ptr<const ColumnChunk> chunk;
    };
    /// The first two hold as many, each further one as many as all before: none ever moves.
    using Blocks = std::array<std::unique_ptr<Entry[]>, 28>;
    static constexpr std::size_t firstBits = 2;

    Entry &at(std::size_t index) const
    {
        const auto block = static_cast<std::size_t>(std::bit_width(index >> firstBits));
        const std::size_t first = block == 0 ? 0 : std::size_t(1) << (firstBits + block - 1);
        return (*m_blocks)[block][index - first];
    }

    std::shared_ptr<Blocks> m_blocks;
    std::size_t m_size = 0;
    std::size_t m_rows = 0;
    mutable std::atomic<std::size_t> m_found = 0; ///< last: mostly the next row is there, too, or in the next one
    bool m_isCopy = false;                        ///< what is behind the last entry belongs to the original
};

} // namespace penstock
