// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/result.h"
#include "core/lineprotocol/pointtime.h"
#include "core/lineprotocol/pointview.h"
#include "core/lineprotocol/schemacolumn.h"

#include <QCoreApplication>

#include <array>
#include <charconv>

namespace penstock {

/// Errors of single points.
struct PointSchemaErrors
{
    Q_DECLARE_TR_FUNCTIONS(penstock::PointSchema)

public:
    /// An enumerator that is not among the names of its column.
    static std::unexpected<Error> unnamed(std::string_view column, std::int64_t value);
};

/// Points of objects of one type, whose members have roles. Checked by the compiler; turning an object into a point
/// allocates nothing but the room of the reused view.
///
/// \code
/// constexpr EnumeratorName<Side> sides[] = {{Side::Buy, "BUY"}, {Side::Sell, "SELL"}};
/// PointSchema<Trade, "trade", schema::TimeInt<&Trade::time>, schema::TagEnum<"side", &Trade::side, sides>,
///             schema::Float<"price", &Trade::price>> trades;
/// \endcode
template <typename Object, FixedName Name, typename... Columns> class PointSchema
{
public:
    static constexpr std::array<SchemaEntry, sizeof...(Columns)> entries{Columns::entry...};
    static constexpr SchemaProblem problem = findProblem(entries);

    static_assert(problem != SchemaProblem::NoColumns, "a schema needs columns");
    static_assert(problem != SchemaProblem::TwoMeasurements, "a schema has one measurement at most");
    static_assert(problem != SchemaProblem::TwoTimes, "a schema has one time at most");
    static_assert(problem != SchemaProblem::NoField, "a schema needs a field or a placeholder");
    static_assert(problem != SchemaProblem::UnnamedColumn, "tags and fields need names");
    static_assert(problem != SchemaProblem::NameTwice, "tags and fields need different names");
    static_assert(problem != SchemaProblem::ReservedName, "no tag or field may be called time");
    static_assert((Columns::doesFit && ...), "a column's role does not fit its member's type");

    /// Fills `view` with views into the object and into this schema, until the next call. BadInput when a time cannot
    /// be read or an enumerator has no name.
    Status view(const Object &object, std::int64_t now, PointView &view)
    {
        view.measurement = Name.view();
        view.tags.clear();
        view.fields.clear();
        view.time = now;
        Status status;
        std::size_t index = 0;
        // Stops at the first column that fails.
        static_cast<void>((put<Columns>(object, m_digits[index++], view, status) && ...));
        return status;
    }

private:
    using Digits = std::array<char, 24>;

    template <typename Column> static bool put(const Object &object, Digits &digits, PointView &view, Status &status)
    {
        constexpr SchemaRole role = Column::entry.role;
        if constexpr (role == SchemaRole::Placeholder) {
            view.fields.push_back({Column::entry.name, true});
            return true;
        } else if constexpr (requires { Column::text; }) {
            view.tags.push_back({Column::entry.name, Column::text});
            return true;
        } else if constexpr (Column::isOptional) {
            const auto &value = object.*Column::member;
            return !value || putValue<Column>(*value, digits, view, status);
        } else {
            return putValue<Column>(object.*Column::member, digits, view, status);
        }
    }

    template <typename Column, typename T>
    static bool putValue(const T &value, Digits &digits, PointView &view, Status &status)
    {
        constexpr SchemaRole role = Column::entry.role;
        constexpr std::string_view name = Column::entry.name;
        if constexpr (role == SchemaRole::Measurement) {
            if (const std::string_view text = detail::textOf(value); !text.empty())
                view.measurement = text;
        } else if constexpr (role == SchemaRole::TimeInt) {
            view.time = value; // the encoder checks its range
        } else if constexpr (isTime(role)) {
            const Result<std::int64_t> time = timeOf(value);
            if (!time) {
                status = std::unexpected(time.error());
                return false;
            }
            view.time = *time;
        } else if constexpr (role == SchemaRole::Tag) {
            view.tags.push_back({name, tagText(value, digits)});
        } else if constexpr (role == SchemaRole::TagEnum || role == SchemaRole::Enum) {
            const auto *found = std::ranges::find(Column::names, value, [](const auto &entry) { return entry.first; });
            if (found == std::ranges::end(Column::names)) {
                status = PointSchemaErrors::unnamed(name, static_cast<std::int64_t>(value));
                return false;
            }
            if constexpr (role == SchemaRole::TagEnum)
                view.tags.push_back({name, found->second});
            else
                view.fields.push_back({name, found->second});
        } else {
            view.fields.push_back({name, fieldValue<role>(value)});
        }
        return true;
    }

    template <typename T> static Result<std::int64_t> timeOf(const T &value)
    {
        if constexpr (detail::TextLike<T>)
            return toPointTime(detail::textOf(value));
        else
            return toPointTime(value);
    }

    template <typename T> static std::string_view tagText(const T &value, Digits &digits)
    {
        if constexpr (std::same_as<T, bool>) {
            return value ? "true" : "false";
        } else if constexpr (std::integral<T>) {
            const char *const end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
            return {digits.data(), static_cast<std::size_t>(end - digits.data())};
        } else {
            return detail::textOf(value);
        }
    }

    template <SchemaRole role, typename T> static FieldValue fieldValue(const T &value)
    {
        if constexpr (role == SchemaRole::Bool)
            return value;
        else if constexpr (role == SchemaRole::Int)
            return std::int64_t(value);
        else if constexpr (role == SchemaRole::Uint)
            return std::uint64_t(value);
        else if constexpr (role == SchemaRole::Float)
            return double(value);
        else if constexpr (role == SchemaRole::Decimal)
            return Decimal{detail::textOf(value)};
        else
            return detail::textOf(value);
    }

    std::array<Digits, sizeof...(Columns)> m_digits{}; // of integers that are tags
};

} // namespace penstock
