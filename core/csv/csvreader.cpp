// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/csv/csvreader.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstring>

namespace penstock {
namespace {

struct CsvReaderText
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
            if (m_next == m_window.end() && m_next[-1] != '\n' && m_flaw == Flaw::None &&
                (m_fields.size() < m_width || m_window.change() == FileChange::Grown)) {
                m_flaw = Flaw::CutOff;
                m_flawField = m_fields.size() - 1;
            }
            m_width = m_fields.size();
            m_window.consume(m_next);
            if (!m_escaped.empty())
                unescape();
            if (m_dialect.formulas)
                openFormulas();
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
        return fail(Error::Kind::BadInput,
                    CsvReaderText::tr(
                        "The record that begins on line %1 is too long. A quote may be missing at its end, or this "
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

} // namespace penstock
