// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/source/csvsource.h"

#include "core/csv/cellvalue.h"
#include "core/csv/timerefusal.h"

#include <QByteArrayView>
#include <QCoreApplication>

#include <algorithm>

namespace penstock {
namespace {

struct CsvSourceText
{
    Q_DECLARE_TR_FUNCTIONS(penstock::CsvSource)
};

QString toText(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

bool isBlankCharacter(char c)
{
    return c == ' ' || c == '\t';
}

bool isBlank(std::string_view cell)
{
    return trimmed(cell).empty();
}

QString shown(std::string_view cell)
{
    constexpr qsizetype longest = 60;
    const QString text = toText(cell);
    return text.size() <= longest ? text : text.left(longest) + QChar(0x2026);
}

/// Makes the value where it stays: put together elsewhere and copied, the processor would wait for it.
template <typename Value, typename... Parts>
void append(std::vector<FieldView> &fields, std::string_view key, Parts... parts)
{
    FieldView &field = fields.emplace_back();
    field.key = key;
    field.value.emplace<Value>(parts...);
}

} // namespace

CsvSource::CsvSource(const QString &file, const CsvLayout &layout, std::size_t windowSize)
    : m_file(file), m_layout(layout), m_reader(layout.dialect, windowSize)
{
}

Source::Next CsvSource::next()
{
    m_record.point.tags.clear();
    m_record.point.fields.clear();
    switch (m_reader.next()) {
    case CsvReader::Next::End:
        m_change = m_reader.change();
        return Next::End;
    case CsvReader::Next::Failed:
        return Next::Failed;
    case CsvReader::Next::Record:
        break;
    }
    m_record.row = m_reader.row();
    m_record.position = m_reader.line();
    m_record.original = m_reader.rawText();
    if (m_record.row == 1)
        m_headLines = m_record.position - 1;
    return readRecord();
}

Source::Next CsvSource::readRecord()
{
    const auto cells = m_reader.fields();
    const auto &columns = m_layout.columns;
    if (m_reader.flaw() != CsvReader::Flaw::None) {
        bad(m_reader.flawField(), flawText());
        return Next::Bad;
    }
    if (cells.size() > columns.size() && !std::ranges::all_of(cells.subspan(columns.size()), isBlank)) {
        const QString reason = m_layout.dialect.hasHeader ? CsvSourceText::tr("has %1 fields, the header has %2")
                                                          : CsvSourceText::tr("has %1 fields, %2 were expected");
        bad(columns.size(), reason.arg(cells.size()).arg(columns.size()));
        return Next::Bad;
    }
    if (std::ranges::all_of(cells, isBlank)) {
        m_problem.column.clear();
        m_problem.reason = CsvSourceText::tr("the row has no field: all of its cells are empty");
        return Next::Skipped;
    }
    if (!readTime())
        return Next::Bad;
    if (m_measurementColumn && !readMeasurement(*m_measurementColumn))
        return Next::Bad;
    for (const std::size_t column : m_tags) {
        const std::string_view cell = textOf(column);
        if (cell.empty() || isGivenMarker(cell))
            continue;
        if (!isText(column, cell))
            return Next::Bad;
        m_record.point.tags.push_back({columns[column].name, cell});
    }
    m_missing = 0;
    for (const FieldPlan &field : m_fields) {
        if (field.column >= cells.size() || cells[field.column].empty())
            continue;
        const std::string_view cell = cells[field.column];
        if (field.isPlainFloat && isWrittenNumberAmid(cell)) {
            append<Decimal>(m_record.point.fields, field.key, cell, true);
            continue;
        }
        if (readField(field.column, cell))
            continue;
        if (!m_layout.skipsBadCells)
            return Next::Bad;
        leaveOut(field.column);
    }
    m_cellsLeftOut += m_record.point.fields.empty() ? 0 : m_missing;
    if (m_record.point.fields.empty()) {
        if (m_missing > 0) {
            m_leftOut.resize(m_examplesBefore);
            return Next::Bad;
        }
        m_problem.column.clear();
        m_problem.reason = CsvSourceText::tr("the row has no field: all cells of field columns are empty");
        return Next::Skipped;
    }
    return Next::Record;
}

bool CsvSource::readMeasurement(std::size_t column)
{
    const std::string_view cell = textOf(column);
    if (cell.empty())
        return bad(column, CsvSourceText::tr("the measurement is empty"));
    m_record.point.measurement = cell;
    return isText(column, cell);
}

bool CsvSource::readTime()
{
    const auto cells = m_reader.fields();
    const std::string_view cell = m_timeColumn < cells.size() ? trimmed(cells[m_timeColumn]) : std::string_view();
    if (cell.empty())
        return bad(m_timeColumn, CsvSourceText::tr("the time is empty"));
    // A day without its time of day would be a time of its own: midnight.
    const auto isMissing = [&](std::size_t part) { return part >= cells.size() || isBlank(cells[part]); };
    if (const auto part = std::ranges::find_if(m_timeParts, isMissing); part != m_timeParts.end())
        return bad(*part, CsvSourceText::tr("the time is empty"));
    const std::string_view text = m_timeParts.empty() ? cell : joinedTime(cell);
    const auto time = m_time.parse(text);
    if (!time) {
        // Names of columns where a time should be, and another number of them: what follows means something else.
        if (cells.size() != m_layout.columns.size() && m_reader.beginsOtherTable())
            return bad(m_layout.columns.size(), otherTableText());
        const TimestampFormat &format = m_layout.columns[m_timeColumn].time;
        if (m_time.refusal() == TimestampParser::Refusal::Far)
            return bad(m_timeColumn, farTimeText(shown(text), m_time.farTime(), format));
        if (m_time.refusal() == TimestampParser::Refusal::ShortYear)
            return bad(m_timeColumn, shortYearText(shown(text)));
        return bad(m_timeColumn, CsvSourceText::tr("\"%1\" is no time in the format \"%2\", or no time that exists")
                                     .arg(shown(text), format.displayName()));
    }
    m_record.point.time = *time;
    return true;
}

std::string_view CsvSource::joinedTime(std::string_view first)
{
    const auto cells = m_reader.fields();
    m_timeText = first;
    for (const std::size_t part : m_timeParts) {
        m_timeText += ' ';
        m_timeText += part < cells.size() ? trimmed(cells[part]) : std::string_view();
    }
    return m_timeText;
}

/// Somebody says that it holds no value: -999, gone.
bool CsvSource::isOneOfGiven(std::string_view cell) const
{
    return m_layout.nullMarkers.isGiven(withoutBlanks(cell));
}

bool CsvSource::readField(std::size_t column, std::string_view cell)
{
    auto &fields = m_record.point.fields;
    const CsvColumn &plan = m_layout.columns[column];
    if (isGivenMarker(cell))
        return true;
    if (plan.use == CsvColumn::Use::String) {
        cell = textOf(column);
        if (cell.empty())
            return true;
        if (!isText(column, cell))
            return false;
        append<std::string_view>(fields, plan.name, cell);
        return true;
    }
    if (plan.use == CsvColumn::Use::Float) {
        if (m_numbers[column].isItself(cell)) {
            append<Decimal>(fields, plan.name, cell, true);
            return true;
        }
        if (const auto value = m_numbers[column].decimal(cell)) {
            append<double>(fields, plan.name, *value);
            return true;
        }
    } else if (plan.use == CsvColumn::Use::Integer) {
        if (const auto value = m_numbers[column].integer(cell)) {
            append<std::int64_t>(fields, plan.name, *value);
            return true;
        }
    } else if (const auto value = parseBoolean(cell)) {
        append<bool>(fields, plan.name, *value);
        return true;
    }
    const std::string_view text = withoutBlanks(cell);
    if (text.empty() || m_layout.nullMarkers.contains(text))
        return true;
    switch (plan.use) {
    case CsvColumn::Use::Float:
        return notA(column, CsvSourceText::tr("\"%1\" is not a finite number"), text);
    case CsvColumn::Use::Integer:
        return notA(column, CsvSourceText::tr("\"%1\" is not an integer from -2^63 to 2^63 - 1"), text);
    default:
        return notA(column, CsvSourceText::tr("\"%1\" is neither true nor false"), text);
    }
}

/// The cell without the blanks around it that the dialect does not count.
std::string_view CsvSource::textOf(std::size_t column)
{
    const auto cells = m_reader.fields();
    if (column >= cells.size() || cells[column].empty())
        return {};
    const std::string_view cell = cells[column];
    if ((!isBlankCharacter(cell.front()) && !isBlankCharacter(cell.back())) || !m_layout.dialect.trims ||
        m_reader.wasQuoted(column))
        return cell;
    ++m_trimmedCells;
    return trimmed(cell);
}

bool CsvSource::isText(std::size_t column, std::string_view cell)
{
    if (m_reader.isAscii() || QByteArrayView(cell.data(), static_cast<qsizetype>(cell.size())).isValidUtf8())
        return true;
    return notA(column, CsvSourceText::tr("\"%1\" is not UTF-8 text; convert the file to UTF-8"), cell);
}

bool CsvSource::bad(std::size_t column, const QString &reason)
{
    m_problem.column = column < m_layout.columns.size() ? toText(m_layout.columns[column].name) : QString();
    m_problem.reason = reason;
    return false;
}

bool CsvSource::notA(std::size_t column, const QString &what, std::string_view cell)
{
    return bad(column, what.arg(shown(cell)));
}

} // namespace penstock
