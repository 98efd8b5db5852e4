// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result/resultset.h"

#include <QStringList>

#include <concepts>
#include <cstddef>
#include <iterator>
#include <optional>
#include <ranges>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

namespace penstock {

/// A value of a point; nothing (monostate) for null. Times and durations are nanoseconds.
using PointValue = std::variant<std::monostate, std::int64_t, std::uint64_t, double, bool, std::string_view>;

/// A table with its columns told apart: what belongs to the points, what to their series.
struct PointLayout
{
    explicit PointLayout(const ResultSet::Entry &entry);

    int statement;
    std::shared_ptr<const Table> table;
    std::vector<std::size_t> values; ///< the time and the fields, in the table's order
    std::vector<std::size_t> tags;
    std::optional<std::size_t> name;
    std::optional<std::size_t> time;
    QStringList valueNames;
};

/// What is known of a point beside its values: its statement, its series and the names of the values.
///
/// A tag and a value may have the same name; they stay apart.
class PointMeta
{
public:
    PointMeta(const PointLayout *layout, std::size_t row) : m_layout(layout), m_row(row) {}

    int statement() const { return m_layout->statement; }
    std::string_view series() const; ///< the measurement; empty when the answer names none
    const QStringList &columns() const { return m_layout->valueNames; }

    /// That the statement grouped by, as UTF-8 (other types as toText() has them; empty for null).
    std::vector<std::pair<QString, std::string>> tags() const;
    std::optional<std::string> tag(const QString &key) const;

private:
    std::string text(std::size_t column) const;

    const PointLayout *m_layout;
    std::size_t m_row;
};

/// A row of a result: its values and what is known of them. Valid as long as the Points that it comes from.
class ResultPoint
{
public:
    ResultPoint(const PointLayout *layout, std::size_t row) : m_layout(layout), m_row(row) {}

    PointMeta meta() const { return {m_layout, m_row}; }
    std::optional<std::int64_t> time() const; ///< nanoseconds since 1970

    std::size_t size() const { return m_layout->values.size(); }
    /// The first value of that name.
    std::optional<std::size_t> find(const QString &name) const;

    PointValue operator[](std::size_t value) const;
    std::vector<PointValue> values() const;
    bool isNull(std::size_t value) const { return column(value).isNull(m_row); }

    /// As int64, uint64, double, bool or string_view. Nothing for null and for what such a type cannot hold exactly,
    /// but every number can be a double.
    template <typename Value> std::optional<Value> get(std::size_t value) const;
    template <typename Value> std::optional<Value> get(const QString &name) const
    {
        const std::optional<std::size_t> value = find(name);
        return value ? get<Value>(*value) : std::nullopt;
    }

private:
    const Column &column(std::size_t value) const { return m_layout->table->column(m_layout->values[value]); }

    const PointLayout *m_layout;
    std::size_t m_row;
};

template <> std::optional<std::int64_t> ResultPoint::get(std::size_t value) const;
template <> std::optional<std::uint64_t> ResultPoint::get(std::size_t value) const;
template <> std::optional<double> ResultPoint::get(std::size_t value) const;
template <> std::optional<bool> ResultPoint::get(std::size_t value) const;
template <> std::optional<std::string_view> ResultPoint::get(std::size_t value) const;

/// Every row of every statement and series of a result, in the order of the tables. Valid as long as the result does
/// not change.
class Points : public std::ranges::view_interface<Points>
{
public:
    class Iterator
    {
    public:
        using value_type = ResultPoint;
        using difference_type = std::ptrdiff_t;
        using iterator_concept = std::forward_iterator_tag;

        Iterator() = default;
        Iterator(const PointLayout *layout, const PointLayout *end) : m_layout(layout), m_end(end) { skipEmpty(); }

        ResultPoint operator*() const { return {m_layout, m_row}; }
        Iterator &operator++()
        {
            ++m_row;
            skipEmpty();
            return *this;
        }
        Iterator operator++(int)
        {
            Iterator before = *this;
            ++*this;
            return before;
        }
        bool operator==(const Iterator &other) const = default;

    private:
        void skipEmpty()
        {
            for (; m_layout != m_end && m_row == m_layout->table->rowCount(); ++m_layout)
                m_row = 0;
        }

        const PointLayout *m_layout = nullptr;
        const PointLayout *m_end = nullptr;
        std::size_t m_row = 0;
    };

    Points() = default;
    explicit Points(const ResultSet &result);

    Iterator begin() const { return {first(), last()}; }
    Iterator end() const { return {last(), last()}; }
    std::size_t size() const;

private:
    const PointLayout *first() const { return m_layouts ? m_layouts->data() : nullptr; }
    const PointLayout *last() const { return m_layouts ? first() + m_layouts->size() : nullptr; }

    std::shared_ptr<const std::vector<PointLayout>> m_layouts; // a view is cheap to copy
};

/// Calls the parser for each point, with (ResultPoint) or with (std::vector<PointValue>, PointMeta).
template <typename Parser> void forEachPoint(const ResultSet &result, Parser &&parser)
{
    for (const ResultPoint point : Points(result)) {
        if constexpr (std::invocable<Parser &, ResultPoint>)
            parser(point);
        else
            parser(point.values(), point.meta());
    }
}

/// What the parser makes of each point.
template <typename Parser> auto parsePoints(const ResultSet &result, Parser &&parser)
{
    const auto parse = [&parser](const ResultPoint &point) {
        if constexpr (std::invocable<Parser &, ResultPoint>)
            return parser(point);
        else
            return parser(point.values(), point.meta());
    };
    std::vector<std::invoke_result_t<decltype(parse), ResultPoint>> parsed;
    const Points points(result);
    parsed.reserve(points.size());
    for (const ResultPoint point : points)
        parsed.push_back(parse(point));
    return parsed;
}

} // namespace penstock
