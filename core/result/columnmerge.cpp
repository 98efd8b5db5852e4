// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/result/columndata.h"
#include "core/result/valuetext.h"

#include <cstring>
#include <string>
#include <tuple>
#include <utility>

namespace penstock {

namespace {

/// Rewrites each value as get(row), with a place for each null.
template <typename To, typename Get> BlockVector<To> rewritten(const Column &column, Get get)
{
    BlockVector<To> values;
    for (std::size_t row = 0; row < column.size(); ++row)
        values.append(column.isNull(row) ? To() : static_cast<To>(get(row)));
    return values;
}

bool isIntegral(ColumnType type)
{
    return type == ColumnType::Integer || type == ColumnType::Unsigned || type == ColumnType::Timestamp ||
           type == ColumnType::Duration;
}

/// The column's values as another type, with a place for each null.
ColumnValues valuesAs(const Column &column, ColumnType target)
{
    if (!column.hasValues())
        return emptyColumnValues(target, column.size());
    if (target == ColumnType::Text) {
        TextStore texts;
        std::string text;
        for (std::size_t row = 0; row < column.size(); ++row) {
            if (column.isNull(row)) {
                texts.appendNothing(1);
                continue;
            }
            text.clear();
            appendValueText(&text, column, row);
            texts.append(text);
        }
        return texts;
    }
    if (target == ColumnType::Float) {
        Q_ASSERT(isNumeric(column.type()));
        return rewritten<double>(column, [&](std::size_t row) { return column.number(row); });
    }
    Q_ASSERT(isIntegral(column.type()) && isIntegral(target));
    if (target == ColumnType::Unsigned)
        return rewritten<std::uint64_t>(column, [&](std::size_t row) { return column.integer(row); });
    if (column.type() == ColumnType::Unsigned)
        return rewritten<std::int64_t>(column, [&](std::size_t row) { return column.unsignedInteger(row); });
    return rewritten<std::int64_t>(column, [&](std::size_t row) { return column.integer(row); });
}

} // namespace

ColumnValues emptyColumnValues(ColumnType type, std::size_t nulls)
{
    const auto filled = [nulls]<typename T>(BlockVector<T> values) {
        values.append(nulls, T());
        return ColumnValues(std::move(values));
    };
    switch (type) {
    case ColumnType::Integer:
    case ColumnType::Timestamp:
    case ColumnType::Duration:
        return filled(IntegerBlocks());
    case ColumnType::Unsigned:
        return filled(UnsignedBlocks());
    case ColumnType::Float:
        return filled(FloatBlocks());
    case ColumnType::Boolean:
        return filled(BooleanBlocks());
    case ColumnType::Text:
        break;
    }
    TextStore texts;
    texts.appendNothing(nulls);
    return texts;
}

bool Column::hasNegative() const
{
    for (std::size_t row = 0; row < size(); ++row) {
        if (integer(row) < 0)
            return true;
    }
    return false;
}

bool Column::exceedsInteger() const
{
    for (std::size_t row = 0; row < size(); ++row) {
        if (!isNull(row) && !std::in_range<std::int64_t>(unsignedInteger(row)))
            return true;
    }
    return false;
}

void Column::convertTo(ColumnType target)
{
    const ColumnType source = type();
    if (source == target)
        return;
    const auto isSigned = [](ColumnType type) { return isIntegral(type) && type != ColumnType::Unsigned; };
    if (!hasValues() || !isSigned(source) || !isSigned(target))
        m_data->values = valuesAs(*this, target);
    m_data->type = target;
}

Column Column::convertedTo(ColumnType target) const
{
    Column column(name(), target, role());
    Data &data = *column.m_data;
    data.size = m_data->size;
    data.nulls = m_data->nulls;
    data.validity.append(m_data->validity);
    data.zone = m_data->zone;
    data.values = valuesAs(*this, target);
    return column;
}

std::optional<ColumnType> Column::typeToTake(const Column &rows) const
{
    const auto isWhole = [](const Column &c) {
        return c.type() == ColumnType::Integer || c.type() == ColumnType::Unsigned;
    };
    if (!rows.hasValues() || (hasValues() && isWhole(*this) && isWhole(rows)))
        return {};
    const ColumnType wanted = hasValues() ? commonType(rows) : rows.type();
    return wanted == type() ? std::nullopt : std::optional(wanted);
}

/// The type that holds the values of both columns; both have some.
ColumnType Column::commonType(const Column &other) const
{
    if (type() == other.type())
        return type();
    if (!isNumeric(type()) || !isNumeric(other.type()))
        return ColumnType::Text;
    if (type() == ColumnType::Float || other.type() == ColumnType::Float)
        return ColumnType::Float;
    const auto &[integers, naturals] = type() == ColumnType::Integer ? std::tie(*this, other) : std::tie(other, *this);
    if (!integers.hasNegative())
        return ColumnType::Unsigned;
    return naturals.exceedsInteger() ? ColumnType::Text : ColumnType::Integer;
}

void Column::append(const Column &other)
{
    if (!other.hasValues()) {
        appendNulls(other.size());
        return;
    }
    convertTo(hasValues() ? commonType(other) : other.type());
    if (type() == other.type()) {
        std::visit([&other]<typename T>(T &values) { values.append(*other.m_data->find<T>()); }, m_data->values);
        if (m_data->nulls == 0 && other.m_data->nulls == 0) {
            m_data->size += other.size();
            return;
        }
        for (std::size_t row = 0; row < other.size(); ++row)
            m_data->countRow(!other.isNull(row));
        return;
    }
    std::string text;
    for (std::size_t row = 0; row < other.size(); ++row) {
        if (other.isNull(row)) {
            appendNull();
        } else if (type() == ColumnType::Float) {
            appendFloat(other.number(row));
        } else if (type() == ColumnType::Unsigned) {
            appendInteger(other.integer(row));
        } else if (type() == ColumnType::Integer) {
            appendUnsigned(other.unsignedInteger(row));
        } else {
            text.clear();
            appendValueText(&text, other, row);
            appendText(text);
        }
    }
}

bool Column::isConstant() const
{
    if (size() < 2 || !hasValues())
        return true;
    if (nullCount() > 0)
        return false;
    return std::visit(
        [this]<typename T>(const T &values) {
            if constexpr (std::is_same_v<T, TextStore>) {
                if (values.isDictionary())
                    return values.dictionarySize() == 1;
                for (std::size_t row = 1; row < size(); ++row) {
                    if (values.at(row) != values.at(0))
                        return false;
                }
            } else {
                for (std::size_t row = 1; row < size(); ++row) {
                    // Bytes, so that NaN equals itself and -0 differs from 0, as the texts do.
                    if (std::memcmp(&values[row], &values[0], sizeof values[0]) != 0)
                        return false;
                }
            }
            return true;
        },
        m_data->values);
}

bool Column::isDictionary() const
{
    const auto *texts = m_data->find<TextStore>();
    return texts && texts->isDictionary();
}

std::size_t Column::dictionarySize() const
{
    return isDictionary() ? m_data->find<TextStore>()->dictionarySize() : 0;
}

std::string_view Column::dictionaryText(std::uint32_t code) const
{
    return m_data->find<TextStore>()->entry(code);
}

std::uint32_t Column::textCode(std::size_t row) const
{
    return m_data->find<TextStore>()->code(row);
}

std::size_t Column::memoryBytes() const
{
    return sizeof(Data) + m_data->validity.memoryBytes() +
           std::visit([](const auto &values) { return values.memoryBytes(); }, m_data->values);
}

} // namespace penstock
