// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/csv/csvreader.h"

#include "core/csv/bytesearch.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstring>

namespace penstock {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(penstock::CsvReader)
};

constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";

const char *find(const char *from, const char *to, char c)
{
    return static_cast<const char *>(std::memchr(from, c, static_cast<std::size_t>(to - from)));
}

std::string_view view(const char *from, const char *to)
{
    return {from, static_cast<std::size_t>(to - from)};
}

} // namespace

CsvReader::CsvReader(const CsvDialect &dialect, std::size_t windowSize, std::size_t longestRecord)
    : m_dialect(dialect),
      m_window(windowSize, longestRecord),
      m_hasQuote(dialect.quote != '\0'),
      m_isUnusual(!dialect.comment.empty() || LooseScanner::isNeededFor(dialect))
{
    m_window.setLoneReturns(dialect.loneReturns);
    if (LooseScanner::isNeededFor(dialect))
        m_loose.emplace(dialect);
}

Status CsvReader::openFile(const QString &file)
{
    if (auto status = m_window.openFile(file, m_dialect.encoding); !status)
        return status;
    return begin();
}

Status CsvReader::openText(const QByteArray &text)
{
    m_window.openText(text);
    return begin();
}

Status CsvReader::openSource(ByteSource &source)
{
    if (auto status = m_window.openSource(source); !status)
        return status;
    return begin();
}

Status CsvReader::begin()
{
    m_header.clear();
    m_units.clear();
    m_headerRecords.clear();
    m_headerSizes = 0;
    m_skipped = {};
    m_row = 0;
    m_nextLine = 1;
    m_otherTableLine = 0;
    m_width = 0;
    m_isBehindBlank = false;
    m_skipsComments = true;
    m_error = {};
    while (static_cast<std::size_t>(m_window.end() - m_window.begin()) < byteOrderMark.size() && grow()) {
    }
    if (!m_error.message.isEmpty())
        return std::unexpected(m_error);
    if (view(m_window.begin(), m_window.end()).starts_with(byteOrderMark))
        m_window.consume(m_window.begin() + byteOrderMark.size());
    if (auto status = skipLines(); !status || !m_dialect.hasHeader)
        return status;
    return readHeader();
}

Status CsvReader::skipLines()
{
    for (int skipped = 0; skipped < m_dialect.skipLines;) {
        if (const char *lineEnd = find(m_window.begin(), m_window.end(), '\n')) {
            m_window.consume(lineEnd + 1);
            ++m_nextLine;
            ++skipped;
        } else if (!grow()) {
            m_window.consume(m_window.end());
            break;
        }
    }
    return m_error.message.isEmpty() ? Status() : std::unexpected(m_error);
}

CsvReader::Next CsvReader::next()
{
    for (;;) {
        const Next next = nextRecord();
        if (next != Next::Record)
            return next;
        if (m_isBehindBlank) {
            m_isBehindBlank = false;
            if (!m_headerRecords.empty() && !isHeaderAgain())
                beginsOtherTable();
        }
        if (mayBeHeader() && isHeaderAgain()) {
            m_skipped.repeatedHeaders.add(m_line);
            continue;
        }
        if (m_otherTableLine != 0)
            m_flaw = Flaw::OtherTable;
        ++m_row;
        return next;
    }
}

bool CsvReader::wasQuoted(std::size_t field) const
{
    if (m_loose)
        return m_flaw != Flaw::OpenQuote && m_loose->wasQuoted(field);
    if (std::ranges::find(m_escaped, field) != m_escaped.end())
        return true;
    const char *const text = m_fields[field].data();
    return m_hasQuote && text != m_raw.data() && text[-1] == m_dialect.quote;
}

CsvReader::Next CsvReader::nextRecord()
{
    for (;;) {
        switch (scan()) {
        case Scan::Done:
            if (m_flaw == Flaw::TextAfterQuote && m_lineBreaks > 0 && m_fields[m_flawField].contains('\n'))
                cutAtLine(m_fields[m_flawField].data());
            m_line = m_nextLine;
            m_nextLine += m_lineBreaks + 1;
            if (m_fields.size() < m_width && m_next == m_window.end() && m_next[-1] != '\n' && m_flaw == Flaw::None) {
                m_flaw = Flaw::CutOff;
                m_flawField = m_fields.size() - 1;
            }
            m_width = m_fields.size();
            m_window.consume(m_next);
            if (!m_escaped.empty())
                unescape();
            if (m_window.hasNul())
                findNul();
            return Next::Record;
        case Scan::Comment:
            m_skipped.comments.add(m_nextLine++);
            m_window.consume(m_next);
            break;
        case Scan::Blank:
            ++m_nextLine;
            m_isBehindBlank = true;
            m_window.consume(m_next);
            break;
        case Scan::NeedMore:
            if (grow())
                continue;
            if (m_openQuote && m_window.error().message.isEmpty() && cutAtLine(m_openQuote)) {
                m_error = {};
                m_line = m_nextLine;
                m_nextLine += m_lineBreaks + 1;
                m_window.consume(m_next);
                return Next::Record;
            }
            if (!m_error.message.isEmpty())
                return Next::Failed;
            if (m_window.begin() == m_window.end())
                return Next::End;
            break; // the last record, without a line end, can be scanned now
        }
    }
}

bool CsvReader::grow()
{
    switch (m_window.grow()) {
    case TextWindow::Growth::Grown:
        return true;
    case TextWindow::Growth::AtEnd:
        return false;
    case TextWindow::Growth::TooLong:
        return fail(
            Error::Kind::BadInput,
            Text::tr("The record that begins on line %1 is too long. A quote may be missing at its end, or this "
                     "is not a CSV file.")
                .arg(m_nextLine));
    case TextWindow::Growth::Failed:
        m_error = m_window.error();
        return false;
    }
    Q_UNREACHABLE();
}

bool CsvReader::fail(Error::Kind kind, const QString &message)
{
    m_error.kind = kind;
    m_error.message = message;
    return false;
}

CsvReader::Scan CsvReader::scan()
{
    const char *const begin = m_window.begin();
    const char *const end = m_window.end();
    const char delimiter = m_dialect.delimiter;
    const ByteSearch fieldEnd(delimiter, '\n');
    const char *p = begin;
    m_openQuote = nullptr;
    if (p == end)
        return Scan::NeedMore;
    if (*p == '\n') {
        m_next = p + 1;
        return Scan::Blank;
    }

    m_fields.clear();
    m_escaped.clear();
    m_lineBreaks = 0;
    m_flaw = Flaw::None;
    if (m_isUnusual) {
        if (const auto found = scanUnusual())
            return *found;
    }
    for (;;) {
        if (m_hasQuote && *p == m_dialect.quote && p != end) {
            p = scanQuoted(p, end);
            if (!p)
                return Scan::NeedMore;
        } else {
            const char *const field = p;
            p = fieldEnd.find(p, end); // end() holds a '\n'
            m_fields.push_back(view(field, p));
        }
        if (*p != delimiter || p == end)
            break;
        ++p;
    }
    if (p == end && !m_window.atEnd())
        return Scan::NeedMore;
    return finish(p);
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
    if (m_fields.size() > 1)
        return Scan::Done;
    const bool isBlank =
        std::ranges::all_of(m_raw, [](char c) { return c == ' ' || c == '\t' || c == '\0' || c == endOfFile; });
    if (isBlank && m_raw.find_first_of(std::string_view("\0\x1A", 2)) != std::string_view::npos)
        m_skipped.nulLines.add(m_nextLine);
    return isBlank ? Scan::Blank : Scan::Done;
}

/// Scans the quoted field that begins at `from`, up to the delimiter or line end behind it; null when that is not here.
const char *CsvReader::scanQuoted(const char *from, const char *end)
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
    p = ByteSearch(m_dialect.delimiter, '\n').find(p, end);
    const auto belongsToLineEnd = [](char c) { return c == '\r' || c == 0x1A; };
    if (p == behind || (*p == '\n' && std::all_of(behind, p, belongsToLineEnd))) {
        if (doubled)
            m_escaped.push_back(m_fields.size());
        m_fields.push_back(text);
        return p;
    }
    if (m_flaw == Flaw::None) {
        m_flaw = Flaw::TextAfterQuote;
        m_flawField = m_fields.size();
    }
    m_fields.push_back(view(from, p));
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
    if (m_scratch.size() < m_raw.size())
        m_scratch.resize(m_raw.size());
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

void CsvReader::findNul()
{
    const auto at = std::ranges::find_if(m_fields, [](std::string_view field) { return field.contains('\0'); });
    if (at == m_fields.end() || m_flaw == Flaw::OpenQuote)
        return;
    m_flaw = Flaw::NulByte;
    m_flawField = static_cast<std::size_t>(at - m_fields.begin());
}

} // namespace penstock
