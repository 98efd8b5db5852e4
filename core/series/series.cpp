// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/series/series.h"

#include "core/async/visibletext.h"

#include <QStringList>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <optional>
#include <unordered_map>

namespace penstock {

namespace {

constexpr std::size_t rowsBetweenLooks = 65'536;

/// The rows of one combination of keys.
struct Group
{
    std::size_t firstRow;
    std::vector<std::uint32_t> rows;
};

/// A number for each text of a column, the same for the same text.
class KeyReader
{
public:
    explicit KeyReader(const Column &column) : m_column(column) {}

    std::uint32_t at(std::size_t row)
    {
        if (m_column.isNull(row))
            return 0;
        if (m_column.isDictionary())
            return m_column.textCode(row) + 1;
        const QString text = toText(m_column, row);
        const auto known = m_codes.find(text);
        return known != m_codes.end()
                   ? known->second
                   : m_codes.emplace(text, static_cast<std::uint32_t>(m_codes.size() + 1)).first->second;
    }

private:
    const Column &m_column;
    std::unordered_map<QString, std::uint32_t> m_codes;
};

std::vector<Group> groupRows(const Table &table, const Column &times, const std::vector<std::size_t> &keys,
                             std::size_t *rowsWithoutTime, const std::stop_token &stop)
{
    // A combination is found key by key: what the keys before have led to, and the next key, lead on.
    std::vector<KeyReader> readers;
    for (const std::size_t key : keys)
        readers.emplace_back(table.column(key));
    std::vector<std::unordered_map<std::uint64_t, std::uint32_t>> steps(keys.size());
    std::vector<Group> groups;
    std::vector<std::uint32_t> last(keys.size());
    std::vector<std::uint32_t> current(keys.size());
    std::uint32_t group = 0;

    for (std::size_t row = 0; row < table.rowCount(); ++row) {
        if (row % rowsBetweenLooks == 0 && stop.stop_requested())
            return {};
        if (times.isNull(row)) {
            ++*rowsWithoutTime;
            continue;
        }
        for (std::size_t i = 0; i < keys.size(); ++i)
            current[i] = readers[i].at(row);
        if (groups.empty() || current != last) {
            group = 0;
            bool isNew = groups.empty();
            for (std::size_t i = 0; i < keys.size(); ++i) {
                const std::uint64_t step = (std::uint64_t(group) << 32) | current[i];
                const bool final = i + 1 == keys.size();
                const auto next = static_cast<std::uint32_t>(final ? groups.size() : steps[i].size());
                const auto [found, inserted] = steps[i].emplace(step, next);
                group = found->second;
                isNew = inserted;
            }
            if (isNew)
                groups.push_back({row, {}});
            last = current;
        }
        groups[group].rows.push_back(static_cast<std::uint32_t>(row));
    }
    return groups;
}

QString nameOf(const Table &table, const std::vector<std::size_t> &keys, const Column &field, std::size_t row)
{
    QStringList parts;
    QStringList labels;
    for (const std::size_t key : keys) {
        const Column &column = table.column(key);
        if (column.role() != ColumnRole::SeriesName)
            labels += column.name() + u'=' + toText(column, row);
        else if (!column.isConstant())
            parts += toText(column, row);
    }
    parts += field.name();
    if (!labels.isEmpty())
        parts += labels.join(QStringLiteral(", "));
    return visibleText(parts.join(QStringLiteral(" · ")));
}

bool isChartable(const Column &column)
{
    return column.role() == ColumnRole::Field && column.hasValues() &&
           (column.type() == ColumnType::Integer || column.type() == ColumnType::Unsigned ||
            column.type() == ColumnType::Float);
}

std::optional<Series> seriesOf(const Column &times, const Column &field, const std::vector<std::uint32_t> &rows)
{
    Series series;
    series.times.reserve(rows.size());
    series.values.reserve(rows.size());
    bool any = false;
    for (const std::uint32_t row : rows) {
        series.times.push_back(times.integer(row));
        series.values.push_back(field.number(row));
        any = any || !std::isnan(series.values.back());
    }
    if (!any)
        return {};
    return series;
}

} // namespace

SeriesList extractSeries(const Table &table, std::size_t limit, std::stop_token stop)
{
    std::vector<std::size_t> keys;
    for (std::size_t i = 0; i < table.columnCount(); ++i) {
        const ColumnRole role = table.column(i).role();
        if (role == ColumnRole::Tag || role == ColumnRole::SeriesName)
            keys.push_back(i);
    }
    return extractSeries(table, keys, limit, std::move(stop));
}

SeriesList extractSeries(const Table &table, const std::vector<std::size_t> &keys, std::size_t limit,
                         std::stop_token stop)
{
    const std::optional<std::size_t> timeColumn = table.findRole(ColumnRole::Time);
    if (!timeColumn)
        return {};
    const Column &times = table.column(*timeColumn);
    SeriesList list;
    std::vector<Group> groups = groupRows(table, times, keys, &list.rowsWithoutTime, stop);
    for (Group &group : groups) {
        const auto timeOf = [&times](std::uint32_t row) { return times.integer(row); };
        if (!std::ranges::is_sorted(group.rows, {}, timeOf))
            std::ranges::stable_sort(group.rows, {}, timeOf);
        for (std::size_t i = 0; i < table.columnCount(); ++i) {
            if (stop.stop_requested())
                return {};
            const Column &field = table.column(i);
            if (!isChartable(field) || std::ranges::find(keys, i) != keys.end())
                continue;
            std::optional<Series> series = seriesOf(times, field, group.rows);
            if (!series)
                continue;
            ++list.total;
            if (list.series.size() == limit)
                continue;
            series->name = nameOf(table, keys, field, group.firstRow);
            list.series.push_back(std::move(*series));
        }
    }
    return list;
}

} // namespace penstock
