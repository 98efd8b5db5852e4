// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/csv/loosescanner.h"

#include "core/csv/cellvalue.h"
#include "core/csv/textwindow.h"

#include <algorithm>

namespace penstock {
namespace {

std::string_view view(const char *from, const char *to)
{
    return {from, static_cast<std::size_t>(to - from)};
}

bool beginsCharacter(char c)
{
    return (static_cast<unsigned char>(c) & 0xC0) != 0x80;
}

/// Of a cell in brackets, which in the logs of web servers hold blanks: [05/Mar/2024:09:00:00 +0100].
const char *closingBracket(const char *at, const char *end)
{
    if (at == end || *at != '[')
        return nullptr;
    while (at != end && *at != ']' && *at != '\n')
        ++at;
    return at != end && *at == ']' ? at : nullptr;
}

} // namespace

bool LooseScanner::isNeededFor(const CsvDialect &dialect)
{
    return dialect.separation != CsvDialect::Separation::Character || dialect.looseQuotes ||
           dialect.escape != CsvDialect::Escape::Doubled;
}

bool LooseScanner::scan(const char *begin, const char *end, bool atEnd)
{
    m_cells.clear();
    m_text.clear();
    m_lineBreaks = 0;
    m_flawedField.reset();
    m_openQuote = nullptr;
    m_end = end;
    if (m_dialect.separation == CsvDialect::Separation::FixedWidth)
        scanColumns(begin, end);
    else if (!scanCells(begin))
        return false;
    if (m_lineEnd == end && !atEnd)
        return false;
    m_fields.clear();
    m_text.append(TextWindow::readableBehind, '\0');
    for (const Cell &cell : m_cells)
        m_fields.push_back(cell.rewritten ? std::string_view(m_text).substr(cell.start, cell.length) : cell.text);
    return true;
}

void LooseScanner::scanColumns(const char *begin, const char *end)
{
    m_lineEnd = std::find(begin, end, '\n');
    const char *last = m_lineEnd;
    while (last != begin && last[-1] == '\r')
        --last;
    const char *cell = begin;
    const char *p = begin;
    int characters = 0;
    const auto goTo = [&](int column) {
        for (; p != last && (characters < column || !beginsCharacter(*p)); ++p)
            characters += beginsCharacter(*p) ? 1 : 0;
    };
    for (const int start : m_dialect.columnStarts) {
        goTo(start);
        addText(trimmed(view(cell, p)));
        cell = p;
    }
    addText(trimmed(view(cell, last)));
}

bool LooseScanner::scanCells(const char *begin)
{
    const bool byBlanks = m_dialect.separation == CsvDialect::Separation::Blanks;
    m_at = byBlanks ? skipBlanks(begin) : begin;
    for (;;) {
        const char *const cell = m_at;
        if (m_dialect.looseQuotes)
            m_at = skipBlanks(m_at);
        if (m_dialect.quote != '\0' && m_at != m_end && *m_at == m_dialect.quote) {
            if (!scanQuoted())
                return false;
        } else if (const char *const close = byBlanks ? closingBracket(m_at, m_end) : nullptr;
                   close && endsCell(close + 1)) {
            m_at = close + 1;
            addText(view(cell, m_at));
        } else {
            scanPlain(cell);
        }
        if (byBlanks) {
            const char *const next = skipBlanks(m_at);
            const char *lineEnd = next;
            while (*lineEnd == '\r')
                ++lineEnd;
            if (*lineEnd == '\n') {
                m_at = lineEnd;
                break;
            }
            m_at = next;
        } else if (m_at == m_end || *m_at == '\n') {
            break;
        } else {
            ++m_at;
        }
    }
    m_lineEnd = m_at;
    return true;
}

bool LooseScanner::scanQuoted()
{
    const char *const open = m_at;
    const std::uint64_t breaksBefore = m_lineBreaks;
    const std::size_t start = m_text.size();
    for (++m_at;; ++m_at) {
        if (m_at == m_end ||
            (m_at + 1 == m_end && *m_at == '\\' && m_dialect.escape == CsvDialect::Escape::Backslash)) {
            m_openQuote = open;
            return false;
        }
        if (isEscape(m_at)) {
            ++m_at;
        } else if (*m_at == m_dialect.quote) {
            if (m_at[1] != m_dialect.quote || m_at + 1 == m_end)
                break;
            ++m_at;
        }
        m_lineBreaks += *m_at == '\n' ? 1 : 0;
        m_text += *m_at;
    }
    ++m_at;
    const char *behind = m_dialect.looseQuotes ? skipBlanks(m_at) : m_at;
    while (*behind == '\r' && behind != m_end)
        ++behind;
    if (endsCell(behind) && (behind == m_at || m_dialect.looseQuotes || *behind == '\n')) {
        m_at = m_dialect.separation == CsvDialect::Separation::Blanks ? m_at : behind;
        addRewritten(start, true);
        return true;
    }
    m_text.resize(start);
    m_lineBreaks = breaksBefore;
    while (!endsCell(m_at))
        ++m_at;
    m_lineBreaks += static_cast<std::uint64_t>(std::count(open, m_at, '\n'));
    if (!m_flawedField)
        m_flawedField = m_cells.size();
    addText(view(open, m_at));
    return true;
}

void LooseScanner::scanPlain(const char *cell)
{
    const std::size_t start = m_text.size();
    const char *copied = cell;
    for (; !endsCell(m_at); ++m_at) {
        if (!isEscape(m_at))
            continue;
        m_text.append(copied, m_at);
        copied = ++m_at;
        m_lineBreaks += *m_at == '\n' ? 1 : 0;
    }
    const char *last = m_at;
    while (*m_at == '\n' && last != copied && last[-1] == '\r')
        --last;
    if (copied == cell) {
        addText(view(cell, last));
        return;
    }
    m_text.append(copied, last);
    addRewritten(start, false);
}

void LooseScanner::addRewritten(std::size_t start, bool quoted)
{
    m_cells.push_back(
        {.text = {}, .quoted = quoted, .rewritten = true, .start = start, .length = m_text.size() - start});
}

const char *LooseScanner::skipBlanks(const char *from) const
{
    while (from != m_end && isBlank(*from))
        ++from;
    return from;
}

bool LooseScanner::isBlank(char c) const
{
    const bool byBlanks = m_dialect.separation == CsvDialect::Separation::Blanks;
    return (c == ' ' || c == '\t') && (byBlanks || c != m_dialect.delimiter);
}

bool LooseScanner::endsCell(const char *at) const
{
    if (at == m_end || *at == '\n')
        return true;
    if (m_dialect.separation != CsvDialect::Separation::Blanks)
        return *at == m_dialect.delimiter;
    if (isBlank(*at))
        return true;
    while (*at == '\r')
        ++at;
    return *at == '\n';
}

/// A backslash and something that it keeps from having a meaning.
bool LooseScanner::isEscape(const char *at) const
{
    if (m_dialect.escape != CsvDialect::Escape::Backslash || *at != '\\' || at + 1 >= m_end)
        return false;
    const char next = at[1];
    return next == '\\' || next == '\n' || (next == m_dialect.quote && next != '\0') ||
           (m_dialect.separation == CsvDialect::Separation::Character && next == m_dialect.delimiter);
}

} // namespace penstock
