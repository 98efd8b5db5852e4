// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/result/columnbuilder.h"

#include <utility>

namespace penstock {

ColumnBuilder::ColumnBuilder(const QString &name, ColumnRole role) : m_column(name, ColumnType::Float, role) {}

void ColumnBuilder::expectTimes()
{
    m_column = Column(m_column.name(), ColumnType::Timestamp, ColumnRole::Time);
    m_typed = true;
    remember();
}

void ColumnBuilder::expect(ColumnType type)
{
    m_column.convertTo(type);
    m_typed = true;
    remember();
}

void ColumnBuilder::appendNanoseconds(ColumnType type, std::int64_t nanoseconds)
{
    begin(type);
    if (m_column.type() == type)
        return m_column.appendInteger(nanoseconds);
    Column single({}, type);
    single.appendInteger(nanoseconds);
    m_column.append(single);
    remember();
}

Column ColumnBuilder::take()
{
    Column next(m_column.name(), m_column.type(), m_column.role());
    Column taken = std::exchange(m_column, std::move(next));
    remember();
    return taken;
}

void ColumnBuilder::begin(ColumnType type)
{
    if (isTime() && type != ColumnType::Integer && type != ColumnType::Timestamp)
        becomeField();
    const ColumnType current = m_column.type();
    const bool isSpan = !isTime() && (current == ColumnType::Timestamp || current == ColumnType::Duration);
    if (!m_typed)
        m_column.convertTo(type);
    else if (isSpan && type != current) // a number is no time
        m_column.convertTo(m_column.hasValues() ? ColumnType::Text : type);
    m_typed = true;
    remember();
}

void ColumnBuilder::remember()
{
    const ColumnType type = m_column.type();
    ColumnChunk &open = m_column.m_data->open;
    const bool integers = type == ColumnType::Integer || (type == ColumnType::Timestamp && isTime());
    m_integers = m_typed && integers ? open.find<IntegerBlocks>() : nullptr;
    m_floats = m_typed ? open.find<FloatBlocks>() : nullptr;
    m_booleans = m_typed ? open.find<BooleanBlocks>() : nullptr;
    m_texts = m_typed ? open.find<TextStore>() : nullptr;
}

void ColumnBuilder::becomeField()
{
    Column plain(m_column.name(), ColumnType::Integer);
    for (std::size_t row = 0; row < m_column.size(); ++row)
        m_column.isNull(row) ? plain.appendNull() : plain.appendInteger(m_column.integer(row));
    m_typed = plain.hasValues();
    m_column = std::move(plain);
    remember();
}

} // namespace penstock
