// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/result.h"
#include "core/lineprotocol/pointview.h"
#include "core/lineprotocol/schemarole.h"

#include <QCoreApplication>

#include <chrono>
#include <span>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace penstock {

/// Points of rows of values, whose columns have names and roles that are known only at run time.
class DynamicSchema
{
    Q_DECLARE_TR_FUNCTIONS(penstock::DynamicSchema)

public:
    struct Column
    {
        std::string name;
        SchemaRole role = SchemaRole::Float;
        bool isOptional = false;                                         ///< a null leaves the tag or field out
        std::vector<std::pair<std::int64_t, std::string>> enumerators{}; ///< TagEnum and Enum; a text needs none
    };

    struct Options
    {
        bool leaveOutNulls = false; ///< every tag and field is optional
        bool fillMissing = false;   ///< values that are not named are null
        bool placeholder = false;   ///< the field "_" is true in every point, before all others
        std::vector<std::pair<std::string, std::string>> extraTags{}; ///< replace those of the columns
    };

    /// Text is UTF-8 and must live until the point is encoded; std::monostate is null.
    using Value = std::variant<std::monostate, std::int64_t, std::uint64_t, double, bool, std::string_view,
                               std::chrono::sys_time<std::chrono::nanoseconds>>;

    /// BadInput without columns, with two measurements or two times, without field and placeholder, with two tags or
    /// fields of one name, or with one that has none or is called "time". `measurement` is that of points without one.
    static Result<DynamicSchema> create(std::string measurement, std::vector<Column> columns, Options options);
    static Result<DynamicSchema> create(std::string measurement, std::vector<Column> columns)
    {
        return create(std::move(measurement), std::move(columns), Options());
    }

    /// A column from texts, such as "size" and "INT"; "INT?" is optional. BadInput when there is no such role.
    static Result<Column> column(const QString &name, const QString &role);

    /// How many values a row has: one for each column but the placeholders.
    std::size_t valueCount() const { return m_valueCount; }

    /// Values in the order of the columns. Fills `view` with views into them and into this schema, until the next call.
    /// A null time is `now`. BadInput names the column whose value does not fit its role.
    Status view(std::span<const Value> values, std::int64_t now, PointView &view);

    /// Values by name, in any order.
    Status view(std::span<const std::pair<std::string_view, Value>> values, std::int64_t now, PointView &view);

private:
    DynamicSchema() = default;

    Status put(const Column &column, const Value &value, std::string &digits, PointView &view) const;
    Status putTime(const Column &column, const Value &value, PointView &view) const;
    Result<std::string_view> tagText(const Column &column, const Value &value, std::string &digits) const;
    Result<FieldValue> fieldValue(const Column &column, const Value &value) const;
    Result<std::string_view> enumerator(const Column &column, const Value &value) const;

    std::string m_measurement;
    std::vector<Column> m_columns;
    Options m_options;
    std::vector<TagView> m_extraTags;
    std::size_t m_valueCount = 0;
    std::vector<std::string> m_digits; // of integers that are tags
    std::vector<Value> m_row;          // of values by name
};

} // namespace penstock
