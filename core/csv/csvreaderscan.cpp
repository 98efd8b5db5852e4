// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How CsvReader takes single records apart, in memory that it does not leave.
#include "core/bytes/bytesearch.h"
#include "core/csv/cellvalue.h"
#include "core/csv/csvreader.h"
#include "core/csv/unitname.h"

#include <algorithm>
#include <cstring>

namespace penstock {
namespace {

const char *find(const char *from, const char *to, char c)
{
    return static_cast<const char *>(std::memchr(from, c, static_cast<std::size_t>(to - from)));
}

std::string_view view(const char *from, const char *to)
{
    return {from, static_cast<std::size_t>(to - from)};
}

} // namespace

CsvReader::Scan CsvReader::scan()
{
    const char *const begin = m_window.begin();
    const char *const end = m_window.end();
    const char delimiter = m_dialect.delimiter;
    const int quote = m_hasQuote ? static_cast<unsigned char>(m_dialect.quote) : -1;
    const char *p = begin;
    m_openQuote = nullptr;
    if (p == end)
        return Scan::NeedMore;
    if (*p == '\n') {
        m_next = p + 1;
        return Scan::Blank;
    }

    m_escaped.clear();
    m_lineBreaks = 0;
    m_flaw = Flaw::None;
    if (m_isUnusual) {
        if (const auto found = scanUnusual())
            return *found;
    }
    ByteSearch fieldEnds(delimiter, '\n');
    const char *fieldEnd = fieldEnds.find(p); // end() holds a '\n', which is neither a delimiter nor a quote
    std::string_view *fields = m_fields.data();
    std::size_t room = m_fields.size();
    std::size_t count = 0;
    for (;;) {
        if (count == room) [[unlikely]] {
            room = makeRoom();
            fields = m_fields.data();
        }
        if (static_cast<unsigned char>(*p) == quote) {
            p = scanQuoted(p, end, count++);
            if (!p)
                return Scan::NeedMore;
            if (*p != delimiter)
                break;
            fieldEnd = fieldEnds.find(++p);
        } else {
            fields[count++] = view(p, fieldEnd);
            p = fieldEnd;
            if (*p != delimiter)
                break;
            ++p;
            fieldEnd = fieldEnds.next();
        }
    }
    m_fields.resize(count);
    if (p == end && !m_window.atEnd())
        return Scan::NeedMore;
    return finish(p);
}

/// For more fields; how many there are room for now.
std::size_t CsvReader::makeRoom()
{
    constexpr std::size_t least = 16;
    m_fields.resize(std::max(least, 2 * m_fields.size()));
    return m_fields.size();
}

/// Of comments and of what the fast scan does not know; nothing: it is for that.
std::optional<CsvReader::Scan> CsvReader::scanUnusual()
{
    const char *const begin = m_window.begin();
    const char *const end = m_window.end();
    const std::string_view mark = m_dialect.comment;
    if (!mark.empty() && *begin == mark.front() && m_skipsComments) {
        if (static_cast<std::size_t>(end - begin) < mark.size() && !m_window.atEnd())
            return Scan::NeedMore;
        if (view(begin, end).starts_with(mark)) {
            const char *const lineEnd = find(begin, end, '\n');
            if (!lineEnd && !m_window.atEnd())
                return Scan::NeedMore;
            m_next = lineEnd ? lineEnd + 1 : end;
            return Scan::Comment;
        }
    }
    if (!m_loose)
        return {};
    if (!m_loose->scan(begin, end, m_window.atEnd())) {
        m_openQuote = m_loose->openQuote();
        return Scan::NeedMore;
    }
    m_fields = m_loose->fields();
    m_lineBreaks = m_loose->lineBreaks();
    if (const auto flawed = m_loose->flawedField()) {
        m_flaw = Flaw::TextAfterQuote;
        m_flawField = *flawed;
    }
    return finish(m_loose->lineEnd());
}

/// The record ends there, but for the returns before.
CsvReader::Scan CsvReader::finish(const char *lineEnd)
{
    constexpr char endOfFile = 0x1A;
    m_next = std::min(lineEnd + 1, m_window.end());
    m_raw = view(m_window.begin(), lineEnd);
    while (m_raw.ends_with('\r') || (lineEnd == m_window.end() && m_raw.ends_with(endOfFile))) {
        std::string_view &last = m_fields.back();
        if (!last.empty() && last.data() + last.size() == m_raw.data() + m_raw.size())
            last.remove_suffix(1);
        m_raw.remove_suffix(1);
    }
    std::string_view text = m_raw;
    if (m_dialect.lineTail != '\0') {
        cutTail();
        text = text.substr(0, text.find_last_not_of(m_dialect.lineTail) + 1);
    }
    if (m_fields.size() > 1)
        return Scan::Done;
    const bool isBlank =
        std::ranges::all_of(text, [](char c) { return c == ' ' || c == '\t' || c == '\0' || c == endOfFile; });
    if (isBlank && m_raw.find_first_of(std::string_view("\0\x1A", 2)) != std::string_view::npos)
        m_skipped.nulLines.add(m_nextLine);
    return isBlank || isRuler(text) ? Scan::Blank : Scan::Done;
}

/// From the last field, unless quotes keep it apart; the raw text stays as it is in the file.
void CsvReader::cutTail()
{
    std::string_view &last = m_fields.back();
    const bool endsLine = last.data() + last.size() == m_raw.data() + m_raw.size();
    while (endsLine && last.ends_with(m_dialect.lineTail))
        last.remove_suffix(1);
}

/// Scans the quoted field that begins at `from`, up to the delimiter or line end behind it; null when that is not here.
const char *CsvReader::scanQuoted(const char *from, const char *end, std::size_t index)
{
    const char quote = m_dialect.quote;
    const char *const content = from + 1;
    const char *p = content;
    bool doubled = false;
    for (;;) {
        p = find(p, end, quote);
        if (!p) {
            m_openQuote = from;
            return nullptr;
        }
        if (p + 1 == end && !m_window.atEnd())
            return nullptr;
        if (p + 1 == end || p[1] != quote)
            break;
        doubled = true;
        p += 2;
    }
    const std::string_view text = view(content, p);
    m_lineBreaks += static_cast<std::uint64_t>(std::ranges::count(text, '\n'));
    ++p;
    const char *const behind = p;
    if (*p != m_dialect.delimiter && *p != '\n')
        p = ByteSearch(m_dialect.delimiter, '\n').find(p);
    const auto belongsToLineEnd = [tail = m_dialect.lineTail](char c) {
        return c == '\r' || c == 0x1A || (tail != '\0' && c == tail);
    };
    if (p == behind || (*p == '\n' && std::all_of(behind, p, belongsToLineEnd))) {
        if (doubled)
            m_escaped.push_back(index);
        m_fields[index] = text;
        return p;
    }
    if (m_flaw == Flaw::None) {
        m_flaw = Flaw::TextAfterQuote;
        m_flawField = index;
    }
    m_fields[index] = view(from, p);
    return p;
}

/// A record that has lost its way in a quoted field ends with the line in which that begins; false: no line ends.
bool CsvReader::cutAtLine(const char *quote)
{
    const char *const begin = m_window.begin();
    const char *lineEnd = find(quote, m_window.end(), '\n');
    if (!lineEnd && !m_window.atEnd())
        return false;
    lineEnd = lineEnd ? lineEnd : m_window.end();
    m_next = std::min(lineEnd + 1, m_window.end());
    m_raw = view(begin, lineEnd);
    m_lineBreaks = static_cast<std::uint64_t>(std::ranges::count(m_raw, '\n'));
    m_openQuoteLine = m_nextLine + static_cast<std::uint64_t>(std::count(begin, quote, '\n'));
    while (m_raw.ends_with('\r'))
        m_raw.remove_suffix(1);
    m_fields.assign(1, m_raw);
    m_escaped.clear();
    m_flaw = Flaw::OpenQuote;
    m_flawField = 0;
    return true;
}

void CsvReader::unescape()
{
    // Large enough for all of them at once, so that no view is left behind by a move.
    const std::size_t room = m_raw.size() + TextWindow::readableBehind;
    if (m_scratch.size() < room)
        m_scratch.resize(room);
    char *out = m_scratch.data();
    for (const std::size_t index : m_escaped) {
        const char *const begin = out;
        const std::string_view text = m_fields[index];
        for (std::size_t i = 0; i < text.size(); ++i) {
            *out++ = text[i];
            if (text[i] == m_dialect.quote)
                ++i;
        }
        m_fields[index] = view(begin, out);
    }
}

void CsvReader::openFormulas()
{
    for (std::string_view &field : m_fields)
        field = withoutFormula(field);
}

void CsvReader::findNul()
{
    const auto at = std::ranges::find_if(m_fields, [](std::string_view field) { return field.contains('\0'); });
    if (at == m_fields.end() || m_flaw == Flaw::OpenQuote)
        return;
    m_flaw = Flaw::NulByte;
    m_flawField = static_cast<std::size_t>(at - m_fields.begin());
}

} // namespace penstock
