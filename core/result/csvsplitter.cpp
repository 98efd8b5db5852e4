// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/result/csvsplitter.h"

namespace penstock {

void CsvSplitter::add(std::string_view bytes)
{
    if (m_isRecord) {
        m_buffer.drop(m_at);
        m_at = 0;
        m_cells.clear();
        m_isRecord = false;
    }
    m_buffer.add(bytes);
}

CsvSplitter::Next CsvSplitter::next()
{
    add({});
    const std::string_view bytes = m_buffer.bytes();
    for (; m_at < bytes.size(); ++m_at) {
        const char c = bytes[m_at];
        switch (m_state) {
        case State::CellStart:
            if (c == '"') {
                beginCell(m_at + 1, true);
                m_state = State::Quoted;
                continue;
            }
            beginCell(m_at, false);
            m_state = State::Plain;
            [[fallthrough]];
        case State::Plain:
            if (c != ',' && c != '\n')
                continue;
            endCell(m_at > m_cells.back().start && c == '\n' && bytes[m_at - 1] == '\r' ? m_at - 1 : m_at);
            break;
        case State::Quoted: {
            const std::size_t quote = bytes.find('"', m_at);
            if (quote == std::string_view::npos) {
                m_at = bytes.size();
                return Next::NeedsMore;
            }
            m_at = quote;
            m_state = State::BehindQuote;
            continue;
        }
        case State::BehindQuote:
            if (c == '"' && bytes[m_at - 1] == '"') {
                m_cells.back().unescaped = true;
                m_state = State::Quoted;
                continue;
            }
            if (c == '\r' && bytes[m_at - 1] == '"')
                continue;
            if (c != '\n' && (c != ',' || bytes[m_at - 1] == '\r'))
                return Next::Broken;
            endCell(m_at - (bytes[m_at - 1] == '\r' ? 2 : 1));
            break;
        }
        m_state = State::CellStart;
        if (c == '\n') {
            ++m_at;
            m_isRecord = true;
            return Next::Record;
        }
    }
    return Next::NeedsMore;
}

void CsvSplitter::beginCell(std::size_t start, bool quoted)
{
    if (m_cells.empty())
        m_unescaped.clear();
    m_cells.push_back({start, 0, quoted, false});
}

void CsvSplitter::endCell(std::size_t end)
{
    Cell &cell = m_cells.back();
    cell.length = end - cell.start;
    const std::string_view raw = m_buffer.bytes().substr(cell.start, cell.length);
    // The server's writer makes CR LF of each LF in a text, and leaves out every CR that was there.
    const bool hasReturns = cell.quoted && raw.find("\r\n") != std::string_view::npos;
    if (!cell.unescaped && !hasReturns)
        return;
    cell.unescaped = true;
    cell.start = m_unescaped.size();
    for (std::size_t i = 0; i < raw.size(); ++i) {
        if (raw.substr(i, 2) == "\r\n")
            ++i;
        m_unescaped += raw[i];
        if (raw[i] == '"')
            ++i;
    }
    cell.length = m_unescaped.size() - cell.start;
}

std::string_view CsvSplitter::text(std::size_t cell) const
{
    const Cell &found = m_cells[cell];
    const std::string_view from = found.unescaped ? std::string_view(m_unescaped) : m_buffer.bytes();
    return from.substr(found.start, found.length);
}

} // namespace penstock
