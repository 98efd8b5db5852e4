// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/source/annotatedcsvsource.h"

#include "core/async/plural.h"

#include <QByteArrayView>
#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace penstock {
namespace {

struct AnnotatedCsvSourceText
{
    Q_DECLARE_TR_FUNCTIONS(penstock::AnnotatedCsvSource)
};

using Role = AnnotatedColumn::Role;

QString toText(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

AnnotatedCsvSource::AnnotatedCsvSource(const QString &file, const AnnotatedLayout &layout, std::size_t windowSize)
    : m_file(file), m_layout(layout), m_reader(layout.dialect, windowSize)
{
    m_layout.dialect.hasHeader = false;
}

Status AnnotatedCsvSource::open()
{
    return m_reader.openFile(m_file);
}

Status AnnotatedCsvSource::openSource(ByteSource &source)
{
    return m_reader.openSource(source);
}

Source::Next AnnotatedCsvSource::next()
{
    for (;;) {
        switch (m_reader.next()) {
        case CsvReader::Next::End:
            m_change = m_reader.change();
            return Next::End;
        case CsvReader::Next::Failed:
            m_error = m_reader.error();
            return Next::Failed;
        case CsvReader::Next::Record:
            break;
        }
        m_record.row = m_reader.row();
        m_record.position = m_reader.line();
        m_record.original = m_reader.rawText();
        if (m_reader.flaw() != CsvReader::Flaw::None && m_reader.flaw() != CsvReader::Flaw::CutOff) {
            m_problem = {{}, AnnotatedCsvSourceText::tr("the quotes of the row are broken, or it holds a NUL byte")};
            return Next::Bad;
        }
        const auto line = m_header.take(m_reader.fields());
        Status status = line ? Status() : std::unexpected(line.error());
        if (line && *line == AnnotatedHeader::Line::Row) {
            if (m_isNew) {
                m_heads.push_back({m_record.row, m_headFrom, m_record.position - 1});
                status = beginTable();
            }
            if (status)
                return readRow();
        }
        if (!std::exchange(m_isNew, true))
            m_headFrom = m_record.position;
        if (!status) {
            m_error = status.error();
            m_error.message = AnnotatedCsvSourceText::tr("Line %1: %2.").arg(m_reader.line()).arg(m_error.message);
            return Next::Failed;
        }
    }
}

std::optional<SourceLines> AnnotatedCsvSource::lines() const
{
    return SourceLines{m_file, m_layout.dialect.encoding, m_layout.dialect.loneReturns, m_heads};
}

Status AnnotatedCsvSource::beginTable()
{
    m_isNew = false;
    m_value.setTimeZone(m_header.timeZone());
    m_value.setTimeUnit(m_header.isAnswer() ? m_layout.timeUnit : 1);
    Status status = m_table.begin(m_header, m_layout);
    m_record.point.table = m_table.hasNamesInCells() ? 0 : newPointTable();
    return status;
}

Source::Next AnnotatedCsvSource::readRow()
{
    constexpr std::size_t none = std::size_t(-1);
    const std::vector<AnnotatedColumn> &columns = m_table.columns();
    PointView &point = m_record.point;
    point.measurement = m_layout.measurement;
    point.tags.clear();
    point.fields.clear();
    m_value.beginRow();
    m_tagSet.clear();
    m_table.beginRow(m_reader.fields());
    if (m_table.isError()) {
        m_problem = {{},
                     AnnotatedCsvSourceText::tr("the server broke off the query and said: %1")
                         .arg(toText(m_reader.fields()[m_reader.fields().size() > 1 ? 1 : 0]))};
        return Next::Bad;
    }
    if (m_reader.flaw() == CsvReader::Flaw::CutOff) {
        m_problem = {{}, AnnotatedCsvSourceText::tr("the file ends in the middle of this row")};
        return Next::Bad;
    }
    const std::string_view raw = m_reader.rawText();
    if (!m_reader.isAscii() && !QByteArrayView(raw.data(), static_cast<qsizetype>(raw.size())).isValidUtf8()) {
        m_problem = {{}, AnnotatedCsvSourceText::tr("the row is not UTF-8 text; say its encoding")};
        return Next::Bad;
    }
    std::size_t time = none;
    std::size_t fieldName = none;
    std::size_t fieldValue = none;
    for (const std::size_t column : m_table.order()) {
        const std::string_view text = cell(column);
        switch (columns[column].role) {
        case Role::Measurement:
            if (text.empty())
                return withoutCell(column, AnnotatedCsvSourceText::tr("the measurement is empty"));
            point.measurement = text;
            break;
        case Role::Tag:
            if (!text.empty())
                point.tags.push_back({columns[column].label, text});
            break;
        case Role::TagSet:
            if (!readTags(text)) {
                bad(column,
                    AnnotatedCsvSourceText::tr("\"%1\" is no list of tags such as host=a,region=b").arg(toText(text)));
                return Next::Bad;
            }
            break;
        case Role::Time:
            time = column;
            break;
        case Role::PairName:
            fieldName = column;
            break;
        case Role::PairValue:
            fieldValue = column;
            break;
        case Role::Field:
            if (text.empty() && m_header.isAnswer() && columns[column].type == AnnotatedColumn::Type::String &&
                column < m_reader.fields().size() && m_reader.wasQuoted(column))
                point.fields.push_back({columns[column].label, std::string_view()}); // "" is a text, nothing is none
            else if (!addField(column, columns[column].label, text))
                return Next::Bad;
            break;
        case Role::Open:
        case Role::Ignore:
            break;
        }
    }
    if (fieldName != none && fieldValue != none && !cell(fieldName).empty() &&
        !addField(fieldValue, cell(fieldName), cell(fieldValue)))
        return Next::Bad;
    if (time == none) {
        m_problem = {{}, AnnotatedCsvSourceText::tr("the table has no column of the time")};
        return Next::Bad;
    }
    if (cell(time).empty())
        return withoutCell(time, AnnotatedCsvSourceText::tr("the time is empty"));
    const auto moment = m_value.readTime(columns[time], cell(time));
    if (!moment) {
        bad(time, moment.error());
        return Next::Bad;
    }
    point.time = *moment;
    if (point.measurement.empty()) {
        m_problem = {{}, AnnotatedCsvSourceText::tr("no column is the measurement")};
        return Next::Bad;
    }
    if (point.fields.empty()) {
        m_problem = {{}, AnnotatedCsvSourceText::tr("the row has no field: all cells of field columns are empty")};
        return Next::Skipped;
    }
    return Next::Record;
}

/// A row needs that cell, unless it is one of delimiters alone, as spreadsheets write them.
Source::Next AnnotatedCsvSource::withoutCell(std::size_t column, const QString &reason)
{
    bad(column, reason);
    if (!std::ranges::all_of(m_reader.fields(), [](std::string_view text) { return text.empty(); }))
        return Next::Bad;
    m_problem = {{}, AnnotatedCsvSourceText::tr("the row has no field: all cells of field columns are empty")};
    return Next::Skipped;
}

/// "host=a\ b,region=c", with the backslashes of line protocol.
bool AnnotatedCsvSource::readTags(std::string_view set)
{
    while (!set.empty()) {
        std::string key;
        std::string value;
        std::string *part = &key;
        std::size_t i = 0;
        for (; i < set.size() && set[i] != ','; ++i) {
            if (set[i] == '=' && part == &key) {
                part = &value;
                continue;
            }
            if (set[i] == '\\' && i + 1 < set.size() && std::string_view(",= ").contains(set[i + 1]))
                ++i;
            *part += set[i];
        }
        set.remove_prefix(std::min(i + 1, set.size()));
        if (part == &key || key.empty())
            return false;
        m_tagSet.emplace_back(std::move(key), std::move(value));
    }
    for (const auto &[key, value] : m_tagSet) {
        if (!value.empty())
            m_record.point.tags.push_back({key, value});
    }
    std::ranges::sort(m_record.point.tags, {}, &TagView::key);
    return true;
}

bool AnnotatedCsvSource::addField(std::size_t column, std::string_view name, std::string_view text)
{
    if (text.empty())
        return true;
    const auto value = m_value.read(m_table.columns()[column], text);
    if (!value)
        return bad(column, value.error());
    if (*value)
        m_record.point.fields.push_back({name, **value});
    return true;
}

QStringList AnnotatedCsvSource::notes() const
{
    QStringList notes = m_header.warnings();
    if (m_value.fractionsCut() > 0)
        notes += AnnotatedCsvSourceText::tr("Of %n whole number(s) the fraction was cut off.", nullptr,
                                            plural(m_value.fractionsCut()));
    if (m_value.numbersLeftOut() > 0)
        notes += AnnotatedCsvSourceText::tr("%n number(s) were left out that no InfluxDB holds: NaN or infinite.",
                                            nullptr, plural(m_value.numbersLeftOut()));
    if (m_change != FileChange::None)
        notes += describe(m_change, m_file);
    return notes;
}

bool AnnotatedCsvSource::bad(std::size_t column, const QString &reason)
{
    m_problem = {toText(m_table.columns()[column].label), reason};
    return false;
}

} // namespace penstock
