// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/source/message/linemessagereader.h"

#include "core/lineprotocol/linescanner.h"

namespace penstock {

void LineMessageReader::begin(std::string_view value, std::optional<std::int64_t> time)
{
    m_original = value;
    m_time = time;
    m_given = 0;
    m_lines.clear();
    LineScanner scanner;
    scanner.setText(value);
    for (LineScanner::Next next = scanner.next(); next != LineScanner::Next::End; next = scanner.next())
        m_lines.push_back({scanner.line(), scanner.lineNumber(), next == LineScanner::Next::Unclosed});
}

Source::Next LineMessageReader::next(Record &record)
{
    record.value = nullptr;
    record.line = {};
    record.original = m_original;
    record.position = 1;
    record.moreOfRow = false;
    m_problem = {};
    if (m_lines.empty()) {
        m_problem.reason = tr("there is no line in it");
        return Source::Next::Skipped;
    }
    const Line &line = m_lines[m_given++];
    record.original = line.text;
    record.position = line.number;
    record.moreOfRow = m_given < m_lines.size();
    if (line.isUnclosed) {
        m_problem.reason = tr("a string is not closed");
        return Source::Next::Bad;
    }
    std::int64_t time = m_time.value_or(0);
    const auto stamped = m_stamp.take(line.text, time);
    if (!stamped) {
        m_problem.reason = stamped.error().reason;
        return Source::Next::Bad;
    }
    if (!m_time && LineScanner::timestampOf(line.text).empty()) {
        m_problem.reason = tr("neither the line nor the message has a time");
        return Source::Next::Bad;
    }
    if (m_time)
        m_time = time;
    record.line = *stamped;
    return Source::Next::Record;
}

} // namespace penstock
