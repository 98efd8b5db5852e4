// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/result/jsonrowtable.h"

#include "core/async/plural.h"

#include <QCoreApplication>

#include <algorithm>

namespace penstock {

namespace {

namespace dom = simdjson::dom;
using Promise = JsonRowColumn::Promise;

constexpr std::string_view timeKey = "time";

struct JsonRowsDecoderText
{
    Q_DECLARE_TR_FUNCTIONS(penstock::JsonRowsDecoder)
};

} // namespace

JsonRowTable::JsonRowTable(const QStringList &timeColumns, std::size_t longestNames)
    : m_timeColumns(timeColumns), m_longestNames(longestNames)
{
}

QString JsonRowTable::take(dom::object row, std::size_t position)
{
    // All is looked at before anything is stored: a row is there as a whole or not at all.
    if (row.size() > Table::mostColumns || m_columns.size() > Table::mostColumns || m_nameBytes > m_longestNames)
        return JsonRowsDecoderText::tr("The answer has more than %1 columns, or their names are too long, at byte %2.")
            .arg(Table::mostColumns)
            .arg(position);
    dom::element time;
    if (m_hasTime && row.at_key(timeKey).get(time) == simdjson::SUCCESS && !JsonRowColumn::isTime(time))
        return JsonRowsDecoderText::tr("The column “%1” holds times, but for the row at byte %2.")
            .arg(QLatin1String(timeKey.data()), QString::number(position));
    std::size_t expected = 0; // keys nearly always come in the order of the last row
    for (const auto [key, value] : row) {
        const std::size_t known = m_columns.size();
        JsonRowColumn &column = columnFor(key, expected, value);
        const auto index = static_cast<std::size_t>(&column - m_columns.data());
        if (index == known)
            m_waiting.push_back(index);
        else if (!m_waiting.empty())
            settleWaiting(std::ranges::find(m_order, index));
        if (column.size() < m_rows)
            column.appendNulls(m_rows - column.size());
        column.append(value);
        expected = index + 1;
    }
    settleWaiting(m_order.end());
    ++m_rows;
    ++m_totalRows;
    return {};
}

JsonRowColumn &JsonRowTable::columnFor(std::string_view key, std::size_t expected, dom::element value)
{
    const auto isFree = [this](std::size_t index) { return m_columns[index].size() <= m_rows; };
    if (expected < m_columns.size() && m_columns[expected].key() == key && isFree(expected))
        return m_columns[expected];
    const std::string name(key);
    std::vector<std::size_t> &known = m_places[name];
    const auto free = std::ranges::find_if(known, isFree);
    if (free != known.end())
        return m_columns[*free];
    const QString shown = nameFor(name, known.size());
    const bool isNamed = key == timeKey || m_timeColumns.contains(shown);
    const Promise promise = shown == QLatin1String(timeKey.data()) ? Promise::PointTime
                            : isNamed                              ? Promise::Times
                            : key == "iox::measurement"            ? Promise::SeriesName
                                                                   : Promise::None;
    known.push_back(m_columns.size());
    m_names.insert(shown);
    m_nameBytes += key.size();
    m_columns.emplace_back(name, shown, promise, value);
    m_hasTime = m_hasTime || m_columns.back().holdsPointTimes();
    return m_columns.back();
}

void JsonRowTable::settleWaiting(std::vector<std::size_t>::iterator before)
{
    m_order.insert(before, m_waiting.begin(), m_waiting.end());
    m_waiting.clear();
}

/// As InfluxDB 1.x does it: value, value_1, value_2.
QString JsonRowTable::nameFor(const std::string &key, std::size_t occurrence) const
{
    const QString base = QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size()));
    QString name = base;
    for (; m_names.contains(name); ++occurrence)
        name = base + u'_' + QString::number(std::max<std::size_t>(occurrence, 1));
    return name;
}

void JsonRowTable::handOut(Batch *batch)
{
    if (m_rows == 0)
        return;
    Table table;
    if (m_columns.empty())
        table.addBareRows(m_rows); // a row of nothing but nulls is a row
    for (JsonRowColumn &column : m_columns) {
        column.appendNulls(m_rows - column.size());
        table.addColumn(column.take());
    }
    table.setOrder(m_order);
    m_rows = 0;
    batch->fragments.push_back({0, std::move(table), true});
}

void JsonRowTable::noteUnwritable(Batch *batch) const
{
    std::size_t count = 0;
    for (const JsonRowColumn &column : m_columns)
        count += column.unwritable();
    if (count == 0)
        return;
    batch->notes.push_back(
        {0, Batch::Note::Severity::Warning,
         withCount(
             JsonRowsDecoderText::tr("%n value(s) shown as NaN may be infinite as well: InfluxDB 3 writes NaN, +Inf "
                                     "and -Inf alike in JSON. Its raw answer in csv tells them apart.",
                                     nullptr, plural(count)),
             count)});
}

} // namespace penstock
