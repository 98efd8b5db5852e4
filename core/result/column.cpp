// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/result/column.h"

#include "core/result/columndata.h"
#include "core/result/valuetext.h"

#include <limits>

namespace penstock {

namespace {

constexpr auto largestInteger = static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max());

} // namespace

Column::Column(const QString &name, ColumnType type, ColumnRole role)
    : m_data(new Data{name, type, role, 0, 0, emptyColumnValues(type, 0), {}, {}})
{
}

Column::Column(Column &&) noexcept = default;
Column &Column::operator=(Column &&) noexcept = default;
Column::~Column() = default;

const QString &Column::name() const
{
    return m_data->name;
}

ColumnType Column::type() const
{
    return m_data->type;
}

ColumnRole Column::role() const
{
    return m_data->role;
}

std::size_t Column::size() const
{
    return m_data->size;
}

const std::shared_ptr<const ZoneClock> &Column::zone() const
{
    return m_data->zone;
}

void Column::setZone(std::shared_ptr<const ZoneClock> zone)
{
    m_data->zone = std::move(zone);
}

bool Column::isNull(std::size_t row) const
{
    return m_data->nulls > 0 && (m_data->validity[row / 64] >> (row % 64) & 1) == 0;
}

std::size_t Column::nullCount() const
{
    return m_data->nulls;
}

std::int64_t Column::integer(std::size_t row) const
{
    const auto *values = m_data->find<IntegerBlocks>();
    return values ? (*values)[row] : 0;
}

std::uint64_t Column::unsignedInteger(std::size_t row) const
{
    const auto *values = m_data->find<UnsignedBlocks>();
    return values ? (*values)[row] : 0;
}

double Column::number(std::size_t row) const
{
    if (!isNull(row)) {
        switch (m_data->type) {
        case ColumnType::Float:
            return (*m_data->find<FloatBlocks>())[row];
        case ColumnType::Integer:
            return static_cast<double>(integer(row));
        case ColumnType::Unsigned:
            return static_cast<double>(unsignedInteger(row));
        case ColumnType::Boolean:
            return boolean(row) ? 1 : 0;
        case ColumnType::Text:
        case ColumnType::Timestamp:
        case ColumnType::Duration:
            break;
        }
    }
    return std::numeric_limits<double>::quiet_NaN();
}

bool Column::boolean(std::size_t row) const
{
    const auto *values = m_data->find<BooleanBlocks>();
    return values && (*values)[row] != 0;
}

std::string_view Column::text(std::size_t row) const
{
    const auto *values = m_data->find<TextStore>();
    return values ? values->at(row) : std::string_view();
}

void Column::appendNull()
{
    appendNulls(1);
}

void Column::appendNulls(std::size_t count)
{
    std::visit(
        [count](auto &values) {
            if constexpr (requires { values.appendNothing(count); })
                values.appendNothing(count);
            else
                values.append(count, {});
        },
        m_data->values);
    for (std::size_t i = 0; i < count; ++i)
        m_data->countRow(false);
}

void Column::appendInteger(std::int64_t value)
{
    switch (m_data->type) {
    case ColumnType::Integer:
    case ColumnType::Timestamp:
    case ColumnType::Duration:
        m_data->as<IntegerBlocks>().append(value);
        break;
    case ColumnType::Float:
        m_data->as<FloatBlocks>().append(static_cast<double>(value));
        break;
    case ColumnType::Unsigned:
        if (value < 0) {
            convertTo(exceedsInteger() ? ColumnType::Text : ColumnType::Integer);
            return appendInteger(value);
        }
        m_data->as<UnsignedBlocks>().append(static_cast<std::uint64_t>(value));
        break;
    case ColumnType::Boolean:
        convertTo(hasValues() ? ColumnType::Text : ColumnType::Integer);
        return appendInteger(value);
    case ColumnType::Text:
        return appendText(std::to_string(value));
    }
    m_data->countRow(true);
}

void Column::appendUnsigned(std::uint64_t value)
{
    switch (m_data->type) {
    case ColumnType::Unsigned:
        m_data->as<UnsignedBlocks>().append(value);
        break;
    case ColumnType::Float:
        m_data->as<FloatBlocks>().append(static_cast<double>(value));
        break;
    case ColumnType::Integer:
    case ColumnType::Timestamp:
    case ColumnType::Duration:
        if (value > largestInteger) {
            if (type() != ColumnType::Integer)
                convertTo(ColumnType::Text);
            else
                convertTo(hasNegative() ? ColumnType::Text : ColumnType::Unsigned);
            return appendUnsigned(value);
        }
        m_data->as<IntegerBlocks>().append(static_cast<std::int64_t>(value));
        break;
    case ColumnType::Boolean:
        convertTo(hasValues() ? ColumnType::Text : ColumnType::Unsigned);
        return appendUnsigned(value);
    case ColumnType::Text:
        return appendText(std::to_string(value));
    }
    m_data->countRow(true);
}

void Column::appendFloat(double value)
{
    if (type() == ColumnType::Text) {
        Column single({}, ColumnType::Float);
        single.appendFloat(value);
        std::string text;
        appendValueText(&text, single, 0);
        return appendText(text);
    }
    if (type() != ColumnType::Float) {
        convertTo(isNumeric(type()) || !hasValues() ? ColumnType::Float : ColumnType::Text);
        return appendFloat(value);
    }
    m_data->as<FloatBlocks>().append(value);
    m_data->countRow(true);
}

void Column::appendBoolean(bool value)
{
    if (type() == ColumnType::Text)
        return appendText(value ? "true" : "false");
    if (type() != ColumnType::Boolean) {
        convertTo(hasValues() ? ColumnType::Text : ColumnType::Boolean);
        return appendBoolean(value);
    }
    m_data->as<BooleanBlocks>().append(value ? 1 : 0);
    m_data->countRow(true);
}

void Column::appendText(std::string_view value)
{
    appendText(value, 1);
}

void Column::appendText(std::string_view value, std::size_t count)
{
    convertTo(ColumnType::Text);
    m_data->as<TextStore>().append(value, count);
    for (std::size_t i = 0; i < count; ++i)
        m_data->countRow(true);
}

} // namespace penstock
