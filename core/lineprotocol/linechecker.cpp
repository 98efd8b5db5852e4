// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lineprotocol/linechecker.h"

#include <algorithm>

namespace penstock {

namespace {

/// Without a character that is cut in two.
std::string beginningOf(std::string_view line)
{
    constexpr std::size_t longest = 256;
    std::size_t end = std::min(longest, line.size());
    while (end > 0 && end < line.size() && (static_cast<unsigned char>(line[end]) & 0xc0) == 0x80)
        --end;
    return std::string(line.substr(0, end));
}

} // namespace

TextPosition positionOfMistake(const LineScanner &scanner, const LineMistake &mistake)
{
    TextPosition position = positionIn(scanner.line(), mistake.offset);
    if (position.line == 1) {
        position.byte += scanner.indent();
        position.character += scanner.indent();
    }
    position.line += scanner.lineNumber() - 1;
    return position;
}

QString BadLine::text() const
{
    return tr("Line %1, column %2: %3.").arg(position.line).arg(position.character).arg(mistake.text());
}

LineChecker::LineChecker(LineGrammar grammar, Precision precision, std::size_t maximum)
    : m_parser(grammar, precision), m_maximum(maximum)
{
}

std::size_t LineChecker::check(std::string_view text, bool last)
{
    m_scanner.setText(text, last);
    for (;;) {
        switch (m_scanner.next()) {
        case LineScanner::Next::Line:
            checkLine();
            break;
        case LineScanner::Next::Unclosed:
            m_parser.parse(m_scanner.line());
            report(m_parser.mistake());
            break;
        case LineScanner::Next::Comment:
            break;
        case LineScanner::Next::More:
        case LineScanner::Next::End:
            return m_scanner.consumed();
        }
    }
}

void LineChecker::checkLine()
{
    if (!m_parser.parse(m_scanner.line())) {
        report(m_parser.mistake());
        return;
    }
    ++m_good;
    if (!m_parser.time())
        ++m_withoutTime;
}

void LineChecker::report(const LineMistake &mistake)
{
    ++m_bad;
    if (m_badLines.size() >= m_maximum)
        return;
    m_badLines.push_back({mistake, positionOfMistake(m_scanner, mistake), beginningOf(m_scanner.line())});
}

} // namespace penstock
