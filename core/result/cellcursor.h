// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result/chunkcursor.h"
#include "core/result/valuetext.h"

namespace penstock {

/// Goes down the cells of a column that does not change meanwhile: what holds for all of them is asked for once, and a
/// chunk when it begins.
class CellCursor
{
public:
    explicit CellCursor(const Column &column) : m_cursor(column), m_type(column.type()), m_zone(column.zone().get()) {}
    CellCursor(const Column &column, std::size_t row) : CellCursor(column) { seek(row); }

    ColumnType type() const { return m_type; } ///< the column's
    void seek(std::size_t row) { m_row = m_cursor.seek(row); }

    // Of the cell that was sought, as the column itself has it:

    bool isNull() const { return m_cursor.chunk().isNull(m_row); }
    std::int64_t integer() const { return m_cursor.chunk().integer(m_row); } ///< Integer, Timestamp, Duration
    double number() const { return m_cursor.chunk().number(m_row); }         ///< Float; NaN for null
    /// Text, and no null.
    std::string_view text() const
    {
        const ColumnChunk &chunk = m_cursor.chunk();
        return chunk.type() == ColumnType::Text ? chunk.text(m_row) : chunk.texts(m_zone).at(m_row);
    }
    /// What appendValueText() of the column appends.
    void appendTo(std::string *out) const
    {
        if (m_type == ColumnType::Float && !isNull()) // whole numbers, too
            appendFloatText(out, number());
        else
            appendValueText(out, m_cursor.chunk(), m_row, m_zone);
    }

private:
    ChunkCursor m_cursor;
    std::size_t m_row = 0; // in the chunk
    ColumnType m_type;
    const ZoneClock *m_zone;
};

} // namespace penstock
