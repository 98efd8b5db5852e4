// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>

namespace penstock {

/// Cuts line protocol into lines, as InfluxDB 1.x does: a line break inside a quoted string belongs to the string.
///
/// Comments and blank lines are left out, a carriage return before the line break as well. The text may come in pieces:
/// after More, call setText() with what followed consumed() and what comes after it.
class LineScanner
{
public:
    enum class Next {
        Line,     ///< line() is the next one
        More,     ///< the text ends within a line, and it is not the last piece
        Unclosed, ///< a string is not closed until the end; line() is the physical line, the scan goes on behind it
        End,
    };

    /// `last`: nothing follows. The text must stay alive while lines of it are used.
    void setText(std::string_view text, bool last = true);
    Next next();

    std::string_view line() const { return m_line; }
    std::uint64_t lineNumber() const { return m_lineNumber; } ///< 1-based, of the physical line where line() begins
    std::size_t consumed() const { return m_position; }       ///< bytes of the text that are done with

    /// The timestamp at the end of a line, empty when there is none. What it holds is not checked.
    static std::string_view timestampOf(std::string_view line);

private:
    std::string_view m_text;
    std::string_view m_line;
    std::size_t m_position = 0;
    std::uint64_t m_lineNumber = 0;
    std::uint64_t m_nextLineNumber = 1;
    bool m_last = true;
};

} // namespace penstock
