// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/result/seriesbuilder.h"

#include <algorithm>

namespace penstock {

namespace {

QString textOf(const std::string &utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

Column repeated(const QString &name, ColumnRole role, const std::string &text, std::size_t count)
{
    Column column(name, ColumnType::Text, role);
    column.appendText(text, count);
    return column;
}

} // namespace

SeriesBuilder::SeriesBuilder(Head head) : m_head(std::move(head))
{
    // influxd's msgpack has them in the order of a Go map: another one for each series.
    std::ranges::sort(m_head.tags);
    m_cells.reserve(m_head.columns.size());
    for (const std::string &name : m_head.columns)
        m_cells.emplace_back(textOf(name));
    if (!m_head.columns.empty() && m_head.columns.front() == "time")
        m_cells.front().expectTimes();
}

Table SeriesBuilder::take()
{
    const std::size_t rows = m_cells.empty() ? 0 : m_cells.front().size();
    Table table;
    table.addColumn(repeated(QStringLiteral("measurement"), ColumnRole::SeriesName, m_head.name, rows));
    auto cell = m_cells.begin();
    if (cell != m_cells.end() && cell->isTime())
        table.addColumn((cell++)->take());
    for (const auto &[key, value] : m_head.tags)
        table.addColumn(repeated(textOf(key), ColumnRole::Tag, value, rows));
    for (; cell != m_cells.end(); ++cell)
        table.addColumn(cell->take());
    return table;
}

} // namespace penstock
