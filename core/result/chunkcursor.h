// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result/columnchunk.h"

namespace penstock {

/// Goes to rows of a column, quickly when the next one is near: it looks for another chunk only when it must.
class ChunkCursor
{
public:
    explicit ChunkCursor(const Column &column) : m_column(&column) {}

    /// The row's number in chunk() from now on.
    std::size_t seek(std::size_t row)
    {
        if (row - m_first >= m_size)
            find(row);
        return row - m_first;
    }

    const ColumnChunk &chunk() const { return *m_chunk; }
    std::size_t index() const { return m_index; } ///< of the chunk

private:
    void find(std::size_t row)
    {
        m_index = m_column->chunkOf(row);
        m_chunk = &m_column->chunk(m_index);
        m_first = m_column->firstRow(m_index);
        m_size = m_chunk->size();
    }

    const Column *m_column;
    const ColumnChunk *m_chunk = nullptr;
    std::size_t m_index = 0;
    std::size_t m_first = 0;
    std::size_t m_size = 0;
};

} // namespace penstock
