// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result/streambuffer.h"

#include <string>
#include <vector>

namespace penstock {

/// Cuts a stream of bytes into the records of a CSV answer (RFC 4180: commas, CR LF or LF, line breaks in quoted
/// cells), wherever the stream is cut into pieces. CR LF in a quoted cell is a line break, LF: Go's encoding/csv, which
/// writes the answers of InfluxDB, says so in both directions.
class CsvSplitter
{
public:
    enum class Next { Record, NeedsMore, Broken };

    void add(std::string_view bytes);

    /// Broken: something other than a comma or a line end stands behind a closing quote; so it stays.
    Next next();

    // Of the record, until the next call of next().
    std::size_t size() const { return m_cells.size(); }
    std::string_view text(std::size_t cell) const; ///< without quotes
    bool wasQuoted(std::size_t cell) const { return m_cells[cell].quoted; }
    bool isBlankLine() const { return size() == 1 && text(0).empty() && !wasQuoted(0); }
    std::string_view line() const { return m_buffer.bytes().substr(0, m_at); }

    /// Of the record, or of the one that has only begun.
    std::size_t position() const { return m_buffer.position(); }
    /// True in the middle of a record.
    bool isInside() const { return !m_isRecord && !m_buffer.bytes().empty(); }
    std::size_t bytesSeen() const { return m_buffer.bytesSeen(); }
    std::string_view rest() const { return m_buffer.bytes(); }

private:
    enum class State { CellStart, Plain, Quoted, BehindQuote };

    struct Cell
    {
        std::size_t start; // in the buffer, or in m_unescaped
        std::size_t length;
        bool quoted;
        bool unescaped;
    };

    void beginCell(std::size_t start, bool quoted);
    void endCell(std::size_t end);

    StreamBuffer m_buffer;
    std::vector<Cell> m_cells;
    std::string m_unescaped; // texts of cells with quotes or line breaks in them
    std::size_t m_at = 0;    // in the buffer: how far the record has been looked at
    State m_state = State::CellStart;
    bool m_isRecord = false; // m_cells are whole
};

} // namespace penstock
