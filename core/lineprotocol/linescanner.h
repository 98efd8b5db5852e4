// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>

namespace penstock {

/// Cuts line protocol into lines, as InfluxDB 1.x does: a line break inside a quoted string belongs to the string.
///
/// Comments and blank lines are left out, a carriage return before the line break as well: 1.6.7 takes it for a part of
/// the last value, refuses numbers and times, and stores strings with a quote at their end. The text may come in
/// pieces: after More, call setText() with what followed consumed() and what comes after it.
class LineScanner
{
public:
    enum class Next {
        Line,     ///< line() is the next one
        More,     ///< the text ends within a line, and it is not the last piece
        Comment,  ///< line() is one, from its '#' on; only when asked for
        Unclosed, ///< a string is not closed until the end; line() is the physical line, the scan goes on behind it
        End,
    };

    /// `last`: nothing follows. The text must stay alive while lines of it are used.
    void setText(std::string_view text, bool last = true);
    Next next();

    /// Comments are handed out as well.
    void setReportsComments(bool reports) { m_reportsComments = reports; }
    /// The number of the next physical line, when the text is not the beginning of what it is cut from.
    void setLineNumber(std::uint64_t number) { m_nextLineNumber = number; }

    std::string_view line() const { return m_line; }
    std::uint64_t lineNumber() const { return m_lineNumber; } ///< 1-based, of the physical line where line() begins
    std::size_t indent() const { return m_indent; }           ///< bytes of white space before line()
    std::size_t consumed() const { return m_position; }       ///< bytes of the text that are done with

    /// The timestamp at the end of a line, empty when there is none. What it holds is not checked.
    static std::string_view timestampOf(std::string_view line);

private:
    /// The bytes up to the next line break outside of strings.
    struct Stretch
    {
        std::size_t indent = 0;
        std::size_t end = 0; // npos: the text ends before
        bool isComment = false;
        bool isUnclosed = false;
    };
    static Stretch measure(std::string_view text, bool last);

    std::string_view m_text;
    std::string_view m_line;
    std::size_t m_position = 0;
    std::size_t m_indent = 0;
    std::uint64_t m_lineNumber = 0;
    std::uint64_t m_nextLineNumber = 1;
    bool m_last = true;
    bool m_reportsComments = false;
};

} // namespace penstock
