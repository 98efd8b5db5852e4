// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/result/columndata.h"
#include "core/result/valuetext.h"

#include <string>
#include <tuple>

namespace penstock {

bool Column::hasNegative() const
{
    return m_data->hasNegative || m_data->open.hasNegative();
}

bool Column::exceedsInteger() const
{
    return m_data->exceedsInteger || m_data->open.exceedsInteger();
}

void Column::convertTo(ColumnType target)
{
    m_data->open.convertTo(target, m_data->zone.get());
    m_data->type = target;
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

void Column::append(const Column &other, std::size_t shared)
{
    if (!other.hasValues()) {
        appendNulls(other.size());
        return;
    }
    const ColumnType wanted = hasValues() ? commonType(other) : other.type();
    if (other.size() < shared) {
        convertTo(wanted);
        for (std::size_t i = 0; i < other.chunkCount(); ++i)
            copy(other.chunk(i));
        return;
    }
    m_data->seal();
    convertTo(wanted);
    for (std::size_t i = 0; i < other.m_data->chunks.size(); ++i)
        m_data->push(other.m_data->chunks.chunk(i));
    copy(other.m_data->open);
}

/// A copy of the chunk's rows, as the column's type.
void Column::copy(const ColumnChunk &chunk)
{
    ColumnChunk &open = m_data->open;
    if (chunk.type() == open.type() || !chunk.hasValues())
        return open.append(chunk);
    std::string text;
    for (std::size_t row = 0; row < chunk.size(); ++row) {
        if (chunk.isNull(row)) {
            open.appendNulls(1);
            continue;
        }
        switch (open.type()) {
        case ColumnType::Float:
            open.find<FloatBlocks>()->append(chunk.number(row));
            break;
        case ColumnType::Unsigned:
            open.find<UnsignedBlocks>()->append(chunk.unsignedInteger(row));
            break;
        case ColumnType::Text:
            text.clear();
            appendValueText(&text, chunk, row, m_data->zone.get());
            open.find<TextStore>()->append(text);
            break;
        default:
            open.find<IntegerBlocks>()->append(chunk.integer(row));
        }
        open.countRow(true);
    }
}

bool Column::isConstant() const
{
    const std::size_t count = chunkCount();
    if (count < 2)
        return count == 0 || chunk(0).isConstant();
    if (!hasValues())
        return true;
    if (nullCount() > 0)
        return false;
    std::string first;
    std::string other;
    for (std::size_t i = 0; i < count; ++i) {
        if (!chunk(i).isConstant())
            return false;
        std::string &text = i == 0 ? first : other;
        text.clear();
        appendValueText(&text, *this, firstRow(i));
        if (i > 0 && other != first)
            return false;
    }
    return true;
}

std::size_t Column::memoryBytes() const
{
    return sizeof(Data) + m_data->bytes + m_data->open.memoryBytes() - sizeof(ColumnChunk);
}

std::size_t Column::plainBytes() const
{
    return sizeof(Data) + m_data->plainBytes + m_data->open.plainBytes() - sizeof(ColumnChunk);
}

} // namespace penstock
