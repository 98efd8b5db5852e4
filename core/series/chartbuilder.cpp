// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/series/chartbuilder.h"

#include "core/series/columnruns.h"
#include "core/series/serieskeys.h"
#include "core/series/seriesnaming.h"
#include "core/series/timeorder.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace penstock {

namespace {

constexpr std::size_t rowsAtOnce = 16'384; ///< between two looks at `stop`

bool isChartable(const Column &column)
{
    return column.role() == ColumnRole::Field && column.hasValues() &&
           (column.type() == ColumnType::Integer || column.type() == ColumnType::Unsigned ||
            column.type() == ColumnType::Float);
}

/// The rows from that one on that have the same keys, and all have a time or none has: up to this one (excluded).
std::size_t sameUntil(std::vector<KeyReader> &readers, ChunkCursor &time, std::size_t row, std::size_t most)
{
    const std::size_t at = time.seek(row);
    if (time.chunk().nullCount() > 0)
        return row + 1;
    most = std::min(most, row + time.chunk().size() - at);
    for (KeyReader &reader : readers)
        most = std::min(most, reader.sameUntil(row));
    return most;
}

template <typename Rows, typename Visit> void forEachRow(const Rows &rows, Visit visit)
{
    for (const auto &[first, last] : rows) {
        for (std::size_t row = first; row < last; ++row)
            visit(row);
    }
}

bool hasValue(const PointRun &run)
{
    std::size_t row = 0;
    while (row < run.size && std::isnan(run.values.at(row)))
        ++row;
    return row < run.size;
}

} // namespace

ChartBuilder::Layout ChartBuilder::layoutOf(const Table &table) const
{
    Layout layout{seriesKeys(table, m_tags), {}};
    for (std::size_t i = 0; i < table.columnCount(); ++i) {
        if (isChartable(table.column(i)) && std::ranges::find(layout.keys, i) == layout.keys.end())
            layout.fields.push_back(i);
    }
    return layout;
}

ChartDataPtr ChartBuilder::build(const Table &table, const RowOrder &rows, const std::stop_token &stop)
{
    const std::optional<std::size_t> time = table.findRole(ColumnRole::Time);
    if (!time)
        return std::make_shared<const ChartData>();
    if (Layout layout = layoutOf(table); layout != m_layout || m_covered == 0) {
        *this = ChartBuilder(m_limit, m_tags);
        m_layout = std::move(layout);
        m_numbers.resize(m_layout.keys.size());
        m_steps.resize(m_layout.keys.size());
    }
    read(table, table.column(*time), rows, stop);
    return made(table);
}

void ChartBuilder::read(const Table &table, const Column &times, const RowOrder &rows, const std::stop_token &stop)
{
    std::vector<KeyReader> readers;
    readers.reserve(m_layout.keys.size());
    for (std::size_t i = 0; i < m_layout.keys.size(); ++i)
        readers.emplace_back(table.column(m_layout.keys[i]), m_numbers[i]);
    std::vector<std::uint32_t> codes(readers.size());
    std::vector<std::size_t> touched; // groups
    const std::size_t end = rows ? rows->size() : table.rowCount();
    ChunkCursor time(times);
    while (m_covered < end && !stop.stop_requested()) {
        const std::size_t most = std::min(end, m_covered + rowsAtOnce);
        while (m_covered < most) {
            const std::size_t row = rows ? (*rows)[m_covered] : m_covered;
            const std::size_t at = time.seek(row);
            if (time.chunk().isNull(at)) {
                ++m_rowsWithoutTime;
                ++m_covered;
                continue;
            }
            for (std::size_t i = 0; i < readers.size(); ++i)
                codes[i] = readers[i].at(row);
            if (codes != m_codes || m_groups.empty()) {
                m_codes = codes;
                m_group = groupOf(row);
            }
            Group &group = m_groups[m_group];
            if (group.rows.empty())
                touched.push_back(m_group);
            const std::size_t last = rows ? row + 1 : sameUntil(readers, time, row, most);
            if (group.rows.empty() || group.rows.back().last != row)
                group.rows.push_back({row, last});
            else
                group.rows.back().last = last;
            m_covered += last - row;
        }
        for (const std::size_t index : touched) {
            add(table, times, m_groups[index]);
            m_groups[index].rows.clear();
        }
        touched.clear();
    }
}

/// A combination is found key by key: what the keys before have led to, and the next key, lead on.
std::size_t ChartBuilder::groupOf(std::size_t row)
{
    std::uint32_t group = 0;
    bool isNew = m_groups.empty();
    for (std::size_t i = 0; i < m_codes.size(); ++i) {
        const std::uint64_t step = (std::uint64_t(group) << 32) | m_codes[i];
        const bool isLast = i + 1 == m_codes.size();
        const auto next = static_cast<std::uint32_t>(isLast ? m_groups.size() : m_steps[i].size());
        const auto [found, inserted] = m_steps[i].emplace(step, next);
        group = found->second;
        isNew = inserted;
    }
    if (isNew) {
        Group added{.firstRow = row};
        added.hasValues.resize(m_layout.fields.size());
        // As many as may be drawn, if each combination has a series.
        if (m_groups.size() < m_limit)
            added.lines.resize(m_layout.fields.size());
        m_groups.push_back(std::move(added));
    }
    return group;
}

/// Its rows that were found last.
void ChartBuilder::add(const Table &table, const Column &times, Group &group)
{
    const std::size_t first = group.rows.front().first;
    if (first == group.firstRow)
        group.latest = group.previous = times.integer(first);
    if (addInOrder(table, times, group))
        return;
    m_times.clear();
    m_late.clear();
    ChunkCursor time(times);
    forEachRow(group.rows, [&](std::size_t row) {
        const std::size_t at = time.seek(row);
        m_times.push_back(time.chunk().integer(at));
        if (m_times.back() < group.latest)
            m_late.push_back(m_times.size() - 1);
        group.latest = std::max(group.latest, m_times.back());
        group.rises = group.rises || m_times.back() > group.previous;
        group.previous = m_times.back();
    });
    for (std::size_t i = 0; i < m_layout.fields.size(); ++i) {
        if (group.lines.empty() && group.hasValues[i])
            continue;
        ChunkCursor value(table.column(m_layout.fields[i]));
        m_values.clear();
        forEachRow(group.rows, [&](std::size_t row) {
            const std::size_t at = value.seek(row);
            m_values.push_back(value.chunk().number(at));
        });
        if (!group.hasValues[i])
            group.hasValues[i] = std::ranges::any_of(m_values, [](double number) { return !std::isnan(number); });
        if (group.lines.empty())
            continue;
        group.lines[i].points.append(m_times, m_values);
        for (const std::size_t index : m_late) {
            if (std::isnan(m_values[index]))
                continue;
            ++group.lines[i].late;
            if (group.lines[i].lateTimes.size() < ChartSeries::mostLateTimes)
                group.lines[i].lateTimes.push_back(m_times[index]);
        }
    }
}

/// As runs that lie in memory as they are: if the rows follow each other in the table and in time. Else false.
bool ChartBuilder::addInOrder(const Table &table, const Column &times, Group &group) const
{
    if (group.rows.size() > 1)
        return false;
    const auto [first, last] = group.rows.front();
    std::int64_t latest = group.latest;
    bool isInOrder = true;
    bool isStrict = true;
    forEachPart(times, first, last, [&](const ColumnChunk &chunk, std::size_t from, std::size_t to, std::size_t row) {
        const auto *const blocks = chunk.values<IntegerBlocks>();
        isInOrder = isInOrder && blocks != nullptr;
        if (!isInOrder)
            return;
        blocks->forEachRun(from, [&](std::size_t begin, std::span<const std::int64_t> run) {
            const std::span<const std::int64_t> part = run.first(std::min(run.size(), to - begin));
            const bool isFirst = row == first && begin == from;
            isStrict = isStrict && (isFirst || part.front() > latest) && isStrictlyAscending(part);
            isInOrder = part.front() >= latest && (isStrict || ascendingCount(part) == part.size());
            latest = part.back();
            return isInOrder && begin + part.size() < to;
        });
    });
    if (!isInOrder)
        return false;
    group.rises = group.rises || latest > group.previous;
    group.latest = group.previous = latest;
    for (std::size_t i = 0; i < m_layout.fields.size(); ++i) {
        if (group.lines.empty() && group.hasValues[i])
            continue;
        forEachColumnRun(times, table.column(m_layout.fields[i]), first, last, [&](const PointRun &run) {
            if (!group.hasValues[i])
                group.hasValues[i] = hasValue(run);
            if (!group.lines.empty())
                group.lines[i].points.appendAscending(run, isStrict);
        });
    }
    return true;
}

ChartDataPtr ChartBuilder::made(const Table &table)
{
    auto chart = std::make_shared<ChartData>();
    chart->parts = namePartsOf(table, m_layout.keys);
    chart->rowsWithoutTime = m_rowsWithoutTime;
    for (Group &group : m_groups) {
        for (std::size_t i = 0; i < m_layout.fields.size(); ++i) {
            if (!group.hasValues[i])
                continue;
            ++chart->totalSeries;
            if (chart->series.size() == m_limit || group.lines.empty())
                continue;
            ChartSeries series;
            nameSeries(&series, table, m_layout.keys, table.column(m_layout.fields[i]), group.firstRow);
            finish(group.lines[i], !group.rises, &series);
            const TimeSpan span{series.points.time(0), series.points.time(series.points.size() - 1)};
            chart->span = chart->isEmpty()
                              ? span
                              : TimeSpan{std::min(chart->span.from, span.from), std::max(chart->span.to, span.to)};
            chart->pointCount += series.points.size();
            chart->series.push_back(std::move(series));
        }
    }
    return chart;
}

/// descends: the rows came latest first, which is an order too.
void ChartBuilder::finish(Line &line, bool descends, ChartSeries *series)
{
    series->points = line.points.share();
    series->joins = joinLimitsOf(series->points);
    series->late = descends ? 0 : line.late;
    if (series->late == 0)
        return;
    std::ranges::sort(line.lateTimes);
    series->lateTimes = std::make_shared<const std::vector<std::int64_t>>(line.lateTimes);
}

} // namespace penstock
