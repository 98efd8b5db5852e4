// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <algorithm>
#include <optional>
#include <span>
#include <string_view>

namespace penstock {

/// What a column of a schema is in its points.
enum class SchemaRole {
    Measurement, ///< text; the schema's name stands in for a missing one
    TimeInt,     ///< nanoseconds since 1970
    TimeStr,     ///< ISO 8601
    TimeDt,      ///< a clock's time
    Tag,
    TagEnum,     ///< the name of an enumerator
    Placeholder, ///< a boolean field that is always true, for points without fields of their own; has no value
    Bool,
    Int,
    Uint,
    Float,
    Decimal, ///< a float with the digits of a text
    Str,
    Enum, ///< a string field with the name of an enumerator
};

constexpr bool isTime(SchemaRole role)
{
    return role == SchemaRole::TimeInt || role == SchemaRole::TimeStr || role == SchemaRole::TimeDt;
}

constexpr bool isTag(SchemaRole role)
{
    return role == SchemaRole::Tag || role == SchemaRole::TagEnum;
}

constexpr bool isField(SchemaRole role)
{
    return role >= SchemaRole::Placeholder;
}

/// MEASUREMENT, TIMEINT, TIMESTR, TIMEDT, TAG, TAGENUM, PLACEHOLDER, BOOL, INT, UINT, FLOAT, DECIMAL, STR, ENUM, in any
/// case.
std::optional<SchemaRole> schemaRoleFromName(const QString &name);

/// What makes columns no schema.
enum class SchemaProblem {
    None,
    NoColumns,
    TwoMeasurements,
    TwoTimes,
    NoField, ///< and no placeholder
    UnnamedColumn,
    NameTwice,    ///< among tags and fields
    ReservedName, ///< "time"
};

/// A column as far as problems go.
struct SchemaEntry
{
    SchemaRole role = SchemaRole::Placeholder;
    std::string_view name; ///< of a tag or a field
};

constexpr SchemaProblem findProblem(std::span<const SchemaEntry> entries)
{
    const auto count = [&entries](auto matches) {
        return std::ranges::count_if(entries, [&matches](const SchemaEntry &entry) { return matches(entry.role); });
    };
    if (entries.empty())
        return SchemaProblem::NoColumns;
    if (count([](SchemaRole role) { return role == SchemaRole::Measurement; }) > 1)
        return SchemaProblem::TwoMeasurements;
    if (count(isTime) > 1)
        return SchemaProblem::TwoTimes;
    if (count(isField) == 0)
        return SchemaProblem::NoField;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        if (!isTag(entries[i].role) && !isField(entries[i].role))
            continue;
        if (entries[i].name.empty())
            return SchemaProblem::UnnamedColumn;
        if (entries[i].name == "time")
            return SchemaProblem::ReservedName;
        for (std::size_t j = 0; j < i; ++j) {
            if ((isTag(entries[j].role) || isField(entries[j].role)) && entries[i].name == entries[j].name)
                return SchemaProblem::NameTwice;
        }
    }
    return SchemaProblem::None;
}

} // namespace penstock
