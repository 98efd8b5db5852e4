// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/result/points.h"

#include "core/result/valuetext.h"

#include <limits>

namespace penstock {

PointLayout::PointLayout(const ResultSet::Entry &entry) : statement(entry.statement), table(entry.table)
{
    for (std::size_t i = 0; i < table->columnCount(); ++i) {
        const Column &column = table->column(i);
        if (column.role() == ColumnRole::SeriesName) {
            name = i;
        } else if (column.role() == ColumnRole::Tag) {
            tags.push_back(i);
        } else {
            if (column.role() == ColumnRole::Time)
                time = i;
            values.push_back(i);
            valueNames += column.name();
        }
    }
}

std::string_view PointMeta::series() const
{
    return m_layout->name ? m_layout->table->column(*m_layout->name).text(m_row) : std::string_view();
}

std::vector<std::pair<QString, std::string>> PointMeta::tags() const
{
    std::vector<std::pair<QString, std::string>> tags;
    // A null in a column of tags: another series of the same statement has that tag, this one has not.
    for (const std::size_t index : m_layout->tags) {
        if (!m_layout->table->column(index).isNull(m_row))
            tags.emplace_back(m_layout->table->column(index).name(), text(index));
    }
    return tags;
}

std::optional<std::string> PointMeta::tag(const QString &key) const
{
    for (const std::size_t index : m_layout->tags) {
        const Column &column = m_layout->table->column(index);
        if (column.name() == key)
            return column.isNull(m_row) ? std::nullopt : std::optional(text(index));
    }
    return {};
}

std::string PointMeta::text(std::size_t column) const
{
    std::string text;
    appendValueText(&text, m_layout->table->column(column), m_row);
    return text;
}

std::optional<std::int64_t> ResultPoint::time() const
{
    if (!m_layout->time || m_layout->table->column(*m_layout->time).isNull(m_row))
        return {};
    return m_layout->table->column(*m_layout->time).integer(m_row);
}

std::optional<std::size_t> ResultPoint::find(const QString &name) const
{
    const qsizetype index = m_layout->valueNames.indexOf(name);
    return index < 0 ? std::nullopt : std::optional(static_cast<std::size_t>(index));
}

PointValue ResultPoint::operator[](std::size_t value) const
{
    const Column &from = column(value);
    if (from.isNull(m_row))
        return {};
    switch (from.type()) {
    case ColumnType::Integer:
    case ColumnType::Timestamp:
    case ColumnType::Duration:
        return from.integer(m_row);
    case ColumnType::Unsigned:
        return from.unsignedInteger(m_row);
    case ColumnType::Float:
        return from.number(m_row);
    case ColumnType::Boolean:
        return from.boolean(m_row);
    case ColumnType::Text:
        return from.text(m_row);
    }
    return {};
}

std::vector<PointValue> ResultPoint::values() const
{
    std::vector<PointValue> values;
    values.reserve(size());
    for (std::size_t i = 0; i < size(); ++i)
        values.push_back((*this)[i]);
    return values;
}

template <> std::optional<std::int64_t> ResultPoint::get(std::size_t value) const
{
    const PointValue found = (*this)[value];
    if (const auto *integer = std::get_if<std::int64_t>(&found))
        return *integer;
    constexpr auto largest = static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max());
    if (const auto *natural = std::get_if<std::uint64_t>(&found); natural && *natural <= largest)
        return static_cast<std::int64_t>(*natural);
    return {};
}

template <> std::optional<std::uint64_t> ResultPoint::get(std::size_t value) const
{
    const PointValue found = (*this)[value];
    if (const auto *natural = std::get_if<std::uint64_t>(&found))
        return *natural;
    if (const auto *integer = std::get_if<std::int64_t>(&found); integer && *integer >= 0)
        return static_cast<std::uint64_t>(*integer);
    return {};
}

template <> std::optional<double> ResultPoint::get(std::size_t value) const
{
    const PointValue found = (*this)[value];
    if (const auto *number = std::get_if<double>(&found))
        return *number;
    if (const auto *integer = std::get_if<std::int64_t>(&found))
        return static_cast<double>(*integer);
    if (const auto *natural = std::get_if<std::uint64_t>(&found))
        return static_cast<double>(*natural);
    return {};
}

template <> std::optional<bool> ResultPoint::get(std::size_t value) const
{
    const PointValue found = (*this)[value];
    const auto *truth = std::get_if<bool>(&found);
    return truth ? std::optional(*truth) : std::nullopt;
}

template <> std::optional<std::string_view> ResultPoint::get(std::size_t value) const
{
    const PointValue found = (*this)[value];
    const auto *text = std::get_if<std::string_view>(&found);
    return text ? std::optional(*text) : std::nullopt;
}

Points::Points(const ResultSet &result)
{
    std::vector<PointLayout> layouts;
    for (const ResultSet::Entry &entry : result.entries())
        layouts.emplace_back(entry);
    m_layouts = std::make_shared<const std::vector<PointLayout>>(std::move(layouts));
}

std::size_t Points::size() const
{
    std::size_t rows = 0;
    for (const PointLayout *layout = first(); layout != last(); ++layout)
        rows += layout->table->rowCount();
    return rows;
}

} // namespace penstock
