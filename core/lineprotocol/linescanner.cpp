// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lineprotocol/linescanner.h"

#include <algorithm>

namespace penstock {
namespace {

constexpr auto npos = std::string_view::npos;

/// Walks through a line as scanLine() of InfluxDB's models/points.go does.
class Walk
{
public:
    explicit Walk(std::string_view text) : m_text(text) {}

    /// Position of the first character outside a string for which `stop` holds; npos: none.
    template <typename Stop> std::size_t find(Stop stop)
    {
        while (m_at < m_text.size()) {
            const char c = m_text[m_at];
            if (c == '\\' && m_at + 1 < m_text.size() && m_text[m_at + 1] != '\n') {
                m_at += 2;
                continue;
            }
            if (!m_quoted && stop(c, m_inFields))
                return m_at;
            if (c == ' ' && !m_inFields)
                m_inFields = true;
            else if (m_inFields && !m_quoted && c == '=')
                ++m_equals;
            else if (m_inFields && !m_quoted && c == ',')
                ++m_commas;
            else if (m_inFields && c == '"' && m_equals > m_commas)
                m_quoted = !m_quoted;
            ++m_at;
        }
        return npos;
    }

    void skipSpaces()
    {
        while (m_at < m_text.size() && m_text[m_at] == ' ')
            ++m_at;
        m_inFields = true;
    }

    bool quoted() const { return m_quoted; }

private:
    std::string_view m_text;
    std::size_t m_at = 0;
    std::size_t m_equals = 0;
    std::size_t m_commas = 0;
    bool m_inFields = false;
    bool m_quoted = false;
};

} // namespace

void LineScanner::setText(std::string_view text, bool last)
{
    m_text = text;
    m_position = 0;
    m_last = last;
}

LineScanner::Stretch LineScanner::measure(std::string_view text, bool last)
{
    Stretch stretch;
    stretch.indent = std::min(text.find_first_not_of(" \t"), text.size());
    const std::size_t physicalEnd = text.find('\n');
    stretch.end = physicalEnd;
    stretch.isComment = stretch.indent < text.size() && text[stretch.indent] == '#';
    if (stretch.isComment || text.substr(0, stretch.end).find('"') == npos)
        return stretch;
    Walk walk(text.substr(stretch.indent));
    stretch.end = walk.find([](char c, bool) { return c == '\n'; });
    if (stretch.end != npos) {
        stretch.end += stretch.indent;
    } else if (last && walk.quoted()) {
        stretch.isUnclosed = true;
        stretch.end = physicalEnd;
    }
    return stretch;
}

LineScanner::Next LineScanner::next()
{
    while (m_position < m_text.size()) {
        const std::string_view rest = m_text.substr(m_position);
        const Stretch stretch = measure(rest, m_last);
        if (stretch.end == npos && !m_last)
            return Next::More;

        const std::string_view line = rest.substr(0, stretch.end);
        m_position += std::min(line.size() + 1, rest.size());
        m_lineNumber = m_nextLineNumber;
        m_nextLineNumber += 1 + static_cast<std::uint64_t>(std::ranges::count(line, '\n'));
        m_indent = stretch.indent;
        m_line = line.substr(std::min(stretch.indent, line.size()));
        while (m_line.ends_with('\r'))
            m_line.remove_suffix(1);
        if (stretch.isComment) {
            if (m_reportsComments)
                return Next::Comment;
        } else if (!m_line.empty()) {
            return stretch.isUnclosed ? Next::Unclosed : Next::Line;
        }
    }
    return m_last ? Next::End : Next::More;
}

std::string_view LineScanner::timestampOf(std::string_view line)
{
    Walk walk(line);
    const auto isSpace = [](char c, bool) { return c == ' '; };
    if (walk.find(isSpace) == npos)
        return {};
    walk.skipSpaces();
    const std::size_t fieldsEnd = walk.find(isSpace);
    if (fieldsEnd == npos)
        return {};
    const std::size_t begin = line.find_first_not_of(' ', fieldsEnd);
    if (begin == npos)
        return {};
    line = line.substr(begin);
    return line.substr(0, line.find_last_not_of(' ') + 1);
}

} // namespace penstock
