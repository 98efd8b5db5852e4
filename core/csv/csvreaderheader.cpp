// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What CsvReader knows of the records that name the columns.
#include "core/csv/cellshape.h"
#include "core/csv/cellvalue.h"
#include "core/csv/csvreader.h"
#include "core/csv/unitname.h"

#include <algorithm>

namespace penstock {
namespace {

constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";

/// On one line, without blanks around it.
std::string nameOf(std::string_view cell)
{
    std::string name;
    for (const char c : cell) {
        const bool isBreak = c == '\n' || c == '\r';
        if (!isBreak)
            name += c;
        else if (!name.ends_with(' '))
            name += ' ';
    }
    return std::string(trimmed(name));
}

/// Puts the text behind what the column has already.
void join(std::vector<std::string> &texts, std::size_t column, std::string_view text)
{
    if (texts.size() <= column)
        texts.resize(column + 1);
    if (!texts[column].empty() && !text.empty())
        texts[column] += ' ';
    texts[column] += text;
}

std::string_view cellOf(const std::vector<std::string> &record, std::size_t column)
{
    return column < record.size() ? std::string_view(record[column]) : std::string_view();
}

} // namespace

Status CsvReader::readHeader()
{
    m_skipsComments = !m_dialect.commentedHeader;
    const int count = m_dialect.unitsAbove + m_dialect.headerRows + m_dialect.unitRows;
    for (int i = 0; i < count; ++i) {
        std::vector<std::string> cells;
        if (auto status = readHeaderRecord(cells); !status)
            return status;
        if (cells.empty())
            continue;
        for (const std::size_t mark : {std::size_t(0), byteOrderMark.size()})
            m_headerSizes |= std::uint64_t(1) << std::min<std::size_t>(cells.front().size() + mark, 63);
        m_headerRecords.push_back(std::move(cells));
    }
    m_skipsComments = true;
    m_skipped = {};
    m_isBehindBlank = false;

    const auto begin = static_cast<std::size_t>(m_dialect.unitsAbove);
    const auto end = std::min(begin + static_cast<std::size_t>(m_dialect.headerRows), m_headerRecords.size());
    for (std::size_t i = 0; i < m_headerRecords.size(); ++i) {
        const std::vector<std::string> &record = m_headerRecords[i];
        const bool isName = i >= begin && i < end;
        std::string_view above;
        for (std::size_t column = 0; column < record.size(); ++column) {
            std::string name = nameOf(record[column]);
            // A heading over several columns stands in the first of them.
            if (isName && i + 1 < end) {
                if (name.empty() && !trimmed(cellOf(m_headerRecords[end - 1], column)).empty())
                    name = nameOf(above);
                else
                    above = record[column];
            }
            if (isName || !isRuler(name))
                join(isName ? m_header : m_units, column, name);
        }
    }
    if (const int unnamed = m_dialect.unnamedColumn; unnamed >= 0) {
        for (std::vector<std::string> *texts : {&m_header, &m_units}) {
            if (static_cast<std::size_t>(unnamed) <= texts->size() && !texts->empty())
                texts->insert(texts->begin() + unnamed, std::string());
        }
    }
    if (std::ranges::all_of(m_units, [](const std::string &unit) { return unit.empty(); }))
        m_units.clear();
    return {};
}

Status CsvReader::readHeaderRecord(std::vector<std::string> &names)
{
    if (m_dialect.commentedHeader && !skipCommentMark())
        return std::unexpected(m_error);
    switch (nextRecord()) {
    case Next::Record:
        names.assign(m_fields.begin(), m_fields.end());
        break;
    case Next::End:
        break;
    case Next::Failed:
        return std::unexpected(m_error);
    }
    return {};
}

/// Goes behind the mark of a comment, blanks, and the "Fields:" of W3C's logs; false when the file breaks.
bool CsvReader::skipCommentMark()
{
    constexpr std::ptrdiff_t enough = 64;
    const auto mark = static_cast<std::ptrdiff_t>(m_dialect.comment.size());
    while (m_window.end() - m_window.begin() < mark + enough) {
        if (!grow()) {
            if (!m_error.message.isEmpty())
                return false;
            break;
        }
    }
    const std::string_view text(m_window.begin(), static_cast<std::size_t>(m_window.end() - m_window.begin()));
    if (!text.starts_with(m_dialect.comment))
        return true;
    const std::string_view rest = text.substr(static_cast<std::size_t>(mark));
    m_window.consume(m_window.begin() + mark +
                     static_cast<std::ptrdiff_t>(rest.size() - withoutDirective(rest).size()));
    return true;
}

bool CsvReader::isHeaderAgain()
{
    for (const std::vector<std::string> &record : m_headerRecords) {
        // Files that were put behind one another have their byte order marks inside.
        std::string_view first = m_fields.front();
        if (first.starts_with(byteOrderMark))
            first.remove_prefix(byteOrderMark.size());
        if (first != record.front())
            continue;
        if (m_flaw == Flaw::None && record.size() > 1 && m_fields.size() == record.size() &&
            std::equal(m_fields.begin() + 1, m_fields.end(), record.begin() + 1))
            return true;
        if (&record == &m_headerRecords[static_cast<std::size_t>(m_dialect.unitsAbove)] && !record.front().empty())
            beginsOtherTable();
    }
    return false;
}

bool CsvReader::beginsOtherTable()
{
    if (m_otherTableLine == 0 && m_headerRecords.size() > 0 && m_flaw == Flaw::None && readsLikeNames(m_fields))
        m_otherTableLine = m_line;
    return m_otherTableLine != 0;
}

} // namespace penstock
