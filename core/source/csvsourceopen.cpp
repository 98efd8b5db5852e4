// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How CsvSource gets ready for its file.
#include "core/source/columnorder.h"
#include "core/source/csvsource.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace penstock {
namespace {

struct CsvSourceText
{
    Q_DECLARE_TR_FUNCTIONS(penstock::CsvSource)
};

} // namespace

Status CsvSource::open()
{
    if (auto status = prepare(); !status)
        return status;
    if (auto status = m_reader.openFile(m_file); !status)
        return status;
    const std::size_t width = m_reader.header().size();
    if (m_layout.dialect.hasHeader && width != 0 && width != m_layout.columns.size()) {
        return failure(Error::Kind::BadInput,
                       CsvSourceText::tr("The file \"%1\" has %2 columns, %3 were expected. It has changed, "
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
        names += QString::fromStdString(name);
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
            m_fields.push_back(
                {i, columns[i].name,
                 columns[i].use == CsvColumn::Use::Float && m_numbers[i].isPlain() && !m_hasGivenMarkers});
        }
    }
    // Date and time of day go on in the order that was chosen.
    if (!m_order.empty())
        std::ranges::sort(m_timeParts, {}, [this](std::size_t i) { return m_order[i]; });
    std::ranges::stable_sort(m_tags, {}, [&columns](std::size_t i) { return std::string_view(columns[i].name); });
    if (!hasTime)
        return failure(Error::Kind::BadInput, CsvSourceText::tr("None of the columns is the time. Choose one."));
    const TimestampFormat &format = columns[m_timeColumn].time;
    m_time = TimestampParser(format, m_layout.repeatedHour);
    if (!m_time.isValid()) {
        return failure(
            Error::Kind::BadInput,
            CsvSourceText::tr("The time zone \"%1\" is not known. Choose another one.").arg(format.timeZone));
    }
    m_record.point.measurement = m_layout.measurement;
    m_record.point.table = newPointTable();
    m_record.point.tags.reserve(m_tags.size());
    m_record.point.fields.reserve(m_fields.size());
    return {};
}

} // namespace penstock
