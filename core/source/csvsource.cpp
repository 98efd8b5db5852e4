// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/source/csvsource.h"

#include "core/csv/cellvalue.h"
#include "core/source/columnorder.h"

#include <QByteArrayView>
#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace penstock {
namespace {

struct Text
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

} // namespace

CsvSource::CsvSource(const QString &file, const CsvLayout &layout, std::size_t windowSize)
    : m_file(file), m_layout(layout), m_reader(layout.dialect, windowSize)
{
}

Status CsvSource::open()
{
    if (auto status = prepare(); !status)
        return status;
    if (auto status = m_reader.openFile(m_file); !status)
        return status;
    const std::size_t width = m_reader.header().size();
    if (m_layout.dialect.hasHeader && width != 0 && width != m_layout.columns.size()) {
        return failure(Error::Kind::BadInput,
                       Text::tr("The file \"%1\" has %2 columns, %3 were expected. It has changed, "
                                "or its delimiter is another one; look at its columns again.")
                           .arg(m_file)
                           .arg(width)
                           .arg(m_layout.columns.size()));
    }
    return m_layout.header.isEmpty() || width == 0 ? Status() : followNames();
}

Status CsvSource::followNames()
{
    QStringList names;
    for (const std::string &name : m_reader.header())
        names += toText(name);
    auto order = columnOrder(m_layout.header, names, m_layout.dialect, m_file);
    if (!order)
        return std::unexpected(order.error());
    if (order->empty())
        return {};
    std::vector<CsvColumn> columns;
    for (const std::size_t place : *order)
        columns.push_back(m_layout.columns[place]);
    m_layout.columns = std::move(columns);
    m_layout.header = names;
    m_order = std::move(*order);
    return prepare();
}

Status CsvSource::prepare()
{
    const auto &columns = m_layout.columns;
    m_tags.clear();
    m_fields.clear();
    m_timeParts.clear();
    m_measurementColumn.reset();
    m_numbers.clear();
    m_hasGivenMarkers = !m_layout.nullMarkers.more().empty();
    for (const CsvColumn &column : columns) {
        NumberForm form = column.number;
        if (m_layout.dialect.decimalComma && form == NumberForm())
            form.decimal = ',';
        m_numbers.emplace_back(form);
    }
    bool hasTime = false;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        switch (columns[i].use) {
        case CsvColumn::Use::Ignore:
            break;
        case CsvColumn::Use::Time:
            hasTime = true;
            m_timeColumn = i;
            break;
        case CsvColumn::Use::TimePart:
            m_timeParts.push_back(i);
            break;
        case CsvColumn::Use::Tag:
            m_tags.push_back(i);
            break;
        case CsvColumn::Use::Measurement:
            m_measurementColumn = i;
            break;
        default:
            m_fields.push_back(i);
        }
    }
    // Date and time of day go on in the order that was chosen.
    if (!m_order.empty())
        std::ranges::sort(m_timeParts, {}, [this](std::size_t i) { return m_order[i]; });
    std::ranges::stable_sort(m_tags, {}, [&columns](std::size_t i) { return std::string_view(columns[i].name); });
    if (!hasTime)
        return failure(Error::Kind::BadInput, Text::tr("None of the columns is the time. Choose one."));
    const TimestampFormat &format = columns[m_timeColumn].time;
    m_time = TimestampParser(format, m_layout.repeatedHour);
    if (!m_time.isValid()) {
        return failure(Error::Kind::BadInput,
                       Text::tr("The time zone \"%1\" is not known. Choose another one.").arg(format.timeZone));
    }
    m_record.point.measurement = m_layout.measurement;
    m_record.point.table = newPointTable();
    m_record.point.tags.reserve(m_tags.size());
    m_record.point.fields.reserve(m_fields.size());
    return {};
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
        const QString reason = m_layout.dialect.hasHeader ? Text::tr("has %1 fields, the header has %2")
                                                          : Text::tr("has %1 fields, %2 were expected");
        bad(columns.size(), reason.arg(cells.size()).arg(columns.size()));
        return Next::Bad;
    }
    if (std::ranges::all_of(cells, isBlank)) {
        m_problem.column.clear();
        m_problem.reason = Text::tr("the row has no field: all of its cells are empty");
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
    for (const std::size_t column : m_fields) {
        if (column >= cells.size() || cells[column].empty() || readField(column, cells[column]))
            continue;
        if (!m_layout.skipsBadCells)
            return Next::Bad;
        leaveOut(column);
    }
    m_cellsLeftOut += m_record.point.fields.empty() ? 0 : m_missing;
    if (m_record.point.fields.empty()) {
        if (m_missing > 0) {
            m_leftOut.resize(m_examplesBefore);
            return Next::Bad;
        }
        m_problem.column.clear();
        m_problem.reason = Text::tr("the row has no field: all cells of field columns are empty");
        return Next::Skipped;
    }
    return Next::Record;
}

bool CsvSource::readMeasurement(std::size_t column)
{
    const std::string_view cell = textOf(column);
    if (cell.empty())
        return bad(column, Text::tr("the measurement is empty"));
    m_record.point.measurement = cell;
    return isText(column, cell);
}

bool CsvSource::readTime()
{
    const auto cells = m_reader.fields();
    const std::string_view cell = m_timeColumn < cells.size() ? trimmed(cells[m_timeColumn]) : std::string_view();
    if (cell.empty())
        return bad(m_timeColumn, Text::tr("the time is empty"));
    const auto time = m_time.parse(m_timeParts.empty() ? cell : joinedTime(cell));
    if (!time) {
        // Names of columns where a time should be, and another number of them: what follows means something else.
        if (cells.size() != m_layout.columns.size() && m_reader.beginsOtherTable())
            return bad(m_layout.columns.size(), otherTableText());
        return bad(m_timeColumn, Text::tr("\"%1\" is no time in the format \"%2\", or no time that exists")
                                     .arg(shown(cell), m_layout.columns[m_timeColumn].time.displayName()));
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
        fields.push_back({plan.name, cell});
        return true;
    }
    if (plan.use == CsvColumn::Use::Float) {
        if (m_numbers[column].isItself(cell)) {
            fields.push_back({plan.name, Decimal{cell, true}});
            return true;
        }
        if (const auto value = m_numbers[column].decimal(cell)) {
            fields.push_back({plan.name, *value});
            return true;
        }
    } else if (plan.use == CsvColumn::Use::Integer) {
        if (const auto value = m_numbers[column].integer(cell)) {
            fields.push_back({plan.name, *value});
            return true;
        }
    } else if (const auto value = parseBoolean(cell)) {
        fields.push_back({plan.name, *value});
        return true;
    }
    const std::string_view text = withoutBlanks(cell);
    if (text.empty() || m_layout.nullMarkers.contains(text))
        return true;
    switch (plan.use) {
    case CsvColumn::Use::Float:
        return notA(column, Text::tr("\"%1\" is not a finite number"), text);
    case CsvColumn::Use::Integer:
        return notA(column, Text::tr("\"%1\" is not an integer from -2^63 to 2^63 - 1"), text);
    default:
        return notA(column, Text::tr("\"%1\" is neither true nor false"), text);
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
    return notA(column, Text::tr("\"%1\" is not UTF-8 text; convert the file to UTF-8"), cell);
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
