// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/result/tableshape.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <utility>

namespace penstock {

bool TableShape::isShapeOf(const Table &rows) const
{
    if (rows.columnCount() != m_columns.size())
        return false;
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        if (rows.column(i).role() != m_columns[i].role || rows.column(i).name() != m_columns[i].name)
            return false;
    }
    return true;
}

std::vector<std::size_t> TableShape::take(const Table &rows)
{
    std::vector<std::size_t> numbers(rows.columnCount());
    if (isShapeOf(rows)) {
        std::iota(numbers.begin(), numbers.end(), std::size_t(0));
        return numbers;
    }
    if (m_columns.empty()) {
        for (std::size_t i = 0; i < rows.columnCount(); ++i)
            numbers[i] = add(rows.column(i));
        m_order = rows.order();
        return numbers;
    }
    // A name may stand there twice: the first goes to the first.
    std::multimap<std::pair<QString, ColumnRole>, std::size_t> free;
    for (std::size_t i = 0; i < m_columns.size(); ++i)
        free.emplace(std::pair(m_columns[i].name, m_columns[i].role), i);
    std::vector<std::size_t> waiting; // new ones, for the next that is known
    for (const std::size_t index : rows.order()) {
        const Column &column = rows.column(index);
        const auto known = free.lower_bound({column.name(), column.role()});
        if (known == free.end() || known->first != std::pair(column.name(), column.role())) {
            numbers[index] = add(column);
            if (column.role() != ColumnRole::Tag)
                waiting.push_back(numbers[index]);
            continue;
        }
        numbers[index] = known->second;
        free.erase(known);
        if (!waiting.empty() && column.role() != ColumnRole::Tag) {
            m_order.insert(std::ranges::find(m_order, numbers[index]), waiting.begin(), waiting.end());
            waiting.clear();
        }
    }
    m_order.insert(m_order.end(), waiting.begin(), waiting.end());
    for (const std::size_t number : numbers) {
        if (m_columns[number].role == ColumnRole::Tag && std::ranges::find(m_order, number) == m_order.end())
            showTag(number);
    }
    return numbers;
}

std::size_t TableShape::add(const Column &column)
{
    m_columns.push_back({column.name(), column.role()});
    return m_columns.size() - 1;
}

/// Among the tags; without any, before the first field.
void TableShape::showTag(std::size_t number)
{
    const auto isBehind = [&](std::size_t other) {
        return m_columns[other].role == ColumnRole::Tag && m_columns[other].name > m_columns[number].name;
    };
    auto place = std::ranges::find_if(m_order, isBehind);
    if (place == m_order.end()) {
        const auto last = std::find_if(m_order.rbegin(), m_order.rend(),
                                       [&](std::size_t other) { return m_columns[other].role == ColumnRole::Tag; });
        place = last != m_order.rend() ? last.base() : std::ranges::find_if(m_order, [&](std::size_t other) {
            return m_columns[other].role == ColumnRole::Field;
        });
    }
    m_order.insert(place, number);
}

} // namespace penstock
