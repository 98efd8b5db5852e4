// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/source/message/csvmessagereader.h"

#include "core/csv/csvreader.h"
#include "core/source/message/numbercell.h"

#include <algorithm>

namespace penstock {

namespace {

constexpr std::size_t window = 64 * 1024; // bytes that are looked at together

} // namespace

CsvMessageReader::CsvMessageReader(const MessageFormat &format) : m_format(format)
{
    m_dialect.delimiter = format.delimiter;
    m_dialect.hasHeader = format.columns.empty();
}

void CsvMessageReader::begin(std::string_view value, std::optional<std::int64_t>)
{
    m_original = value;
    m_rows.clear();
    m_texts.clear();
    m_given = 0;
    CsvReader reader(m_dialect, std::min(window, value.size() + 1));
    const Status status = reader.openText(QByteArray::fromRawData(value.data(), static_cast<qsizetype>(value.size())));
    if (!status) {
        addProblem(status.error().message, 1);
        return;
    }
    m_columns = m_dialect.hasHeader ? reader.header() : m_format.columns;
    m_isText.clear();
    for (const std::string &column : m_columns)
        m_isText.push_back(std::ranges::find(m_format.textColumns, column) != m_format.textColumns.end());
    std::vector<std::string> sorted = m_columns;
    std::ranges::sort(sorted);
    if (const auto twice = std::ranges::adjacent_find(sorted); twice != sorted.end()) {
        addProblem(tr("the column \"%1\" is there twice").arg(QString::fromStdString(*twice)), 1);
        return;
    }
    for (;;) {
        switch (reader.next()) {
        case CsvReader::Next::Record:
            addRow(reader);
            break;
        case CsvReader::Next::Failed:
            addProblem(reader.error().message, reader.line());
            return;
        case CsvReader::Next::End:
            return;
        }
    }
}

void CsvMessageReader::addProblem(const QString &reason, std::uint64_t line)
{
    m_rows.push_back({.problem = {{}, reason}, .line = line, .original = m_original});
}

void CsvMessageReader::addRow(const CsvReader &reader)
{
    Row row;
    row.line = reader.line();
    row.original = keep(reader.rawText());
    row.problem.reason = problemOf(reader);
    if (row.problem.reason.isEmpty()) {
        const std::span<const std::string_view> cells = reader.fields();
        for (std::size_t i = 0; i < cells.size(); ++i)
            row.value.fields.push_back({m_columns[i], cellOf(i, cells[i])});
    }
    m_rows.push_back(std::move(row));
}

QString CsvMessageReader::problemOf(const CsvReader &reader) const
{
    switch (reader.flaw()) {
    case CsvReader::Flaw::TextAfterQuote:
        return tr("text stands after a closing quote");
    case CsvReader::Flaw::NulByte:
        return tr("a NUL byte is in it");
    case CsvReader::Flaw::OpenQuote:
        return tr("a quote is never closed");
    case CsvReader::Flaw::CutOff:
    case CsvReader::Flaw::OtherTable:
    case CsvReader::Flaw::None:
        break;
    }
    const std::span<const std::string_view> cells = reader.fields();
    if (cells.size() != m_columns.size())
        return tr("there are %1 cells for %2 columns").arg(cells.size()).arg(m_columns.size());
    const auto isUtf8 = [](std::string_view cell) {
        return QByteArrayView(cell.data(), static_cast<qsizetype>(cell.size())).isValidUtf8();
    };
    return reader.isAscii() || std::ranges::all_of(cells, isUtf8) ? QString() : tr("it is not UTF-8");
}

MessageCell CsvMessageReader::cellOf(std::size_t column, std::string_view text)
{
    if (text.empty())
        return {};
    const std::string_view kept = keep(text);
    if (m_isText[column])
        return kept;
    if (kept == "true" || kept == "false")
        return kept == "true";
    const auto number = numberCell(kept);
    return number ? *number : MessageCell(kept);
}

std::string_view CsvMessageReader::keep(std::string_view text)
{
    return m_texts.emplace_back(text);
}

Source::Next CsvMessageReader::next(Record &record)
{
    record.value = nullptr;
    record.line = {};
    record.moreOfRow = false;
    record.original = m_original;
    record.position = 1;
    m_problem = {};
    if (m_rows.empty()) {
        m_problem.reason = tr("there is no row in it");
        return Source::Next::Skipped;
    }
    const Row &row = m_rows[m_given++];
    record.original = row.original;
    record.position = row.line;
    record.moreOfRow = m_given < m_rows.size();
    m_problem = row.problem;
    if (!m_problem.reason.isEmpty())
        return Source::Next::Bad;
    record.value = &row.value;
    return Source::Next::Record;
}

} // namespace penstock
