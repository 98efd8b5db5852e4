// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lineprotocol/dynamicschema.h"

#include "core/lineprotocol/pointtime.h"

#include <algorithm>
#include <charconv>

namespace penstock {

namespace {

using Value = DynamicSchema::Value;

struct DynamicSchemaText
{
    Q_DECLARE_TR_FUNCTIONS(penstock::DynamicSchema)
};

QString shown(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QString problemText(SchemaProblem problem)
{
    switch (problem) {
    case SchemaProblem::None:
        return {};
    case SchemaProblem::NoColumns:
        return DynamicSchemaText::tr("The schema has no columns. Add the columns of the points.");
    case SchemaProblem::TwoMeasurements:
        return DynamicSchemaText::tr("The schema has more than one measurement. Keep one.");
    case SchemaProblem::TwoTimes:
        return DynamicSchemaText::tr("The schema has more than one time. Keep one.");
    case SchemaProblem::NoField:
        return DynamicSchemaText::tr("The schema has no field. Add one, or a placeholder.");
    case SchemaProblem::UnnamedColumn:
        return DynamicSchemaText::tr("A tag or a field of the schema has no name. Give it one.");
    case SchemaProblem::NameTwice:
        return DynamicSchemaText::tr("Two tags or fields of the schema have the same name. Rename one.");
    case SchemaProblem::ReservedName:
        return DynamicSchemaText::tr("The name \"time\" is reserved for the timestamp. Rename that tag or field.");
    }
    Q_UNREACHABLE();
}

std::unexpected<Error> misfit(const DynamicSchema::Column &column, const QString &expected)
{
    return failure(
        Error::Kind::BadInput,
        DynamicSchemaText::tr("The value of the column \"%1\" must be %2.").arg(shown(column.name), expected));
}

Result<std::int64_t> toInteger(const DynamicSchema::Column &column, const Value &value)
{
    if (const auto *integer = std::get_if<std::int64_t>(&value))
        return *integer;
    const auto *number = std::get_if<std::uint64_t>(&value);
    if (number && std::in_range<std::int64_t>(*number))
        return static_cast<std::int64_t>(*number);
    return misfit(column, DynamicSchemaText::tr("an integer of 64 bits"));
}

/// Integers only as long as a double holds them exactly.
Result<FieldValue> toFloat(const DynamicSchema::Column &column, const Value &value)
{
    constexpr std::int64_t exact = std::int64_t(1) << 53;
    if (const auto *number = std::get_if<double>(&value))
        return *number;
    if (const auto *integer = std::get_if<std::int64_t>(&value); integer && *integer <= exact && *integer >= -exact)
        return static_cast<double>(*integer);
    return misfit(column, DynamicSchemaText::tr("a number that a float holds exactly"));
}

} // namespace

Result<DynamicSchema> DynamicSchema::create(std::string measurement, std::vector<Column> columns, Options options)
{
    std::vector<SchemaEntry> entries;
    for (const Column &column : columns)
        entries.push_back({column.role, column.name});
    if (options.placeholder)
        entries.push_back({SchemaRole::Placeholder, "_"});
    if (const SchemaProblem problem = findProblem(entries); problem != SchemaProblem::None)
        return failure(Error::Kind::BadInput, problemText(columns.empty() ? SchemaProblem::NoColumns : problem));

    DynamicSchema schema;
    schema.m_measurement = std::move(measurement);
    schema.m_columns = std::move(columns);
    schema.m_options = std::move(options);
    schema.m_digits.resize(schema.m_columns.size());
    schema.m_valueCount = static_cast<std::size_t>(std::ranges::count_if(
        schema.m_columns, [](const Column &column) { return column.role != SchemaRole::Placeholder; }));
    return schema;
}

Result<DynamicSchema::Column> DynamicSchema::column(const QString &name, const QString &role)
{
    const bool isOptional = role.endsWith(u'?');
    const std::optional<SchemaRole> known = schemaRoleFromName(isOptional ? role.chopped(1) : role);
    if (!known)
        return failure(Error::Kind::BadInput, tr("There is no role \"%1\". Use MEASUREMENT, TIMEINT, TIMESTR, TIMEDT, "
                                                 "TAG, TAGENUM, PLACEHOLDER, BOOL, INT, UINT, FLOAT, DECIMAL, STR or "
                                                 "ENUM.")
                                                  .arg(role));
    return Column{.name = name.toStdString(), .role = *known, .isOptional = isOptional};
}

Status DynamicSchema::view(std::span<const Value> values, std::int64_t now, PointView &view)
{
    if (values.size() != m_valueCount)
        return failure(Error::Kind::BadInput,
                       tr("The row has %1 values where the schema has %2.").arg(values.size()).arg(m_valueCount));
    view.measurement = m_measurement;
    view.tags.clear();
    view.fields.clear();
    view.time = now;
    if (m_options.placeholder)
        view.fields.push_back({"_", true});
    auto value = values.begin();
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        const Column &column = m_columns[i];
        if (column.role == SchemaRole::Placeholder)
            view.fields.push_back({column.name, true});
        else if (const Status status = put(column, *value++, m_digits[i], view); !status)
            return status;
    }
    m_extraTags.clear();
    for (const auto &[key, text] : m_options.extraTags)
        m_extraTags.push_back({key, text});
    addTags(view, m_extraTags);
    return {};
}

Status DynamicSchema::view(std::span<const std::pair<std::string_view, Value>> values, std::int64_t now,
                           PointView &view)
{
    m_row.clear();
    std::size_t used = 0;
    for (const Column &column : m_columns) {
        if (column.role == SchemaRole::Placeholder)
            continue;
        const auto found = std::ranges::find(values, column.name, [](const auto &named) { return named.first; });
        if (found == values.end() && !m_options.fillMissing)
            return failure(Error::Kind::BadInput, tr("The column \"%1\" has no value.").arg(shown(column.name)));
        used += found == values.end() ? 0 : 1;
        m_row.push_back(found == values.end() ? Value() : found->second);
    }
    if (used != values.size()) {
        for (const auto &[name, value] : values) {
            const auto known = std::ranges::find(m_columns, name, &Column::name);
            if (known == m_columns.end() || known->role == SchemaRole::Placeholder)
                return failure(Error::Kind::BadInput, tr("The schema has no column \"%1\".").arg(shown(name)));
        }
        return failure(Error::Kind::BadInput, tr("A column has two values."));
    }
    return this->view(m_row, now, view);
}

Status DynamicSchema::put(const Column &column, const Value &value, std::string &digits, PointView &view) const
{
    const bool isNull = std::holds_alternative<std::monostate>(value);
    if (column.role == SchemaRole::Measurement) {
        const auto *text = std::get_if<std::string_view>(&value);
        if (!text && !isNull)
            return misfit(column, tr("text"));
        if (text && !text->empty())
            view.measurement = *text;
        return {};
    }
    if (isTime(column.role))
        return isNull ? Status() : putTime(column, value, view);
    if (isNull) {
        if (column.isOptional || m_options.leaveOutNulls)
            return {};
        return failure(Error::Kind::BadInput, tr("The column \"%1\" has no value.").arg(shown(column.name)));
    }
    if (isTag(column.role)) {
        const auto text = tagText(column, value, digits);
        if (!text)
            return std::unexpected(text.error());
        view.tags.push_back({column.name, *text});
        return {};
    }
    const auto field = fieldValue(column, value);
    if (!field)
        return std::unexpected(field.error());
    view.fields.push_back({column.name, *field});
    return {};
}

Status DynamicSchema::putTime(const Column &column, const Value &value, PointView &view) const
{
    const auto *text = std::get_if<std::string_view>(&value);
    const auto *clock = std::get_if<std::chrono::sys_time<std::chrono::nanoseconds>>(&value);
    Result<std::int64_t> time;
    if (column.role == SchemaRole::TimeStr)
        time = text ? toPointTime(*text) : misfit(column, tr("the text of a time"));
    else if (column.role == SchemaRole::TimeDt)
        time = clock ? toPointTime(*clock) : misfit(column, tr("a clock's time"));
    else
        time = toInteger(column, value);
    if (!time)
        return std::unexpected(time.error());
    view.time = *time;
    return {};
}

Result<std::string_view> DynamicSchema::tagText(const Column &column, const Value &value, std::string &digits) const
{
    if (column.role == SchemaRole::TagEnum)
        return enumerator(column, value);
    if (const auto *text = std::get_if<std::string_view>(&value))
        return *text;
    if (const auto *boolean = std::get_if<bool>(&value))
        return *boolean ? "true" : "false";
    if (const auto *integer = std::get_if<std::int64_t>(&value))
        return digits = std::to_string(*integer);
    if (const auto *number = std::get_if<std::uint64_t>(&value))
        return digits = std::to_string(*number);
    return misfit(column, tr("text, an integer or a boolean"));
}

Result<FieldValue> DynamicSchema::fieldValue(const Column &column, const Value &value) const
{
    switch (column.role) {
    case SchemaRole::Bool:
        if (const auto *boolean = std::get_if<bool>(&value))
            return *boolean;
        return misfit(column, tr("a boolean"));
    case SchemaRole::Int:
        return toInteger(column, value);
    case SchemaRole::Uint:
        if (const auto *number = std::get_if<std::uint64_t>(&value))
            return *number;
        if (const auto *integer = std::get_if<std::int64_t>(&value); integer && *integer >= 0)
            return static_cast<std::uint64_t>(*integer);
        return misfit(column, tr("an unsigned integer of 64 bits"));
    case SchemaRole::Float:
        return toFloat(column, value);
    case SchemaRole::Decimal:
        if (const auto *text = std::get_if<std::string_view>(&value))
            return Decimal{*text};
        return misfit(column, tr("the text of a decimal number"));
    case SchemaRole::Enum:
        return enumerator(column, value);
    default:
        if (const auto *text = std::get_if<std::string_view>(&value))
            return *text;
        return misfit(column, tr("text"));
    }
}

Result<std::string_view> DynamicSchema::enumerator(const Column &column, const Value &value) const
{
    if (const auto *text = std::get_if<std::string_view>(&value))
        return *text;
    const auto number = toInteger(column, value);
    if (!number)
        return misfit(column, tr("an enumerator or its name"));
    const auto found =
        std::ranges::find(column.enumerators, *number, [](const auto &enumerator) { return enumerator.first; });
    if (found == column.enumerators.end())
        return failure(Error::Kind::BadInput,
                       tr("The value %1 of the column \"%2\" has no name. Add one to the names of its enumerators.")
                           .arg(*number)
                           .arg(shown(column.name)));
    return found->second;
}

} // namespace penstock
