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

Column::Column(const QString &name, ColumnType type, ColumnRole role) : m_data(new Data(name, type, role)) {}

Column::Column(std::unique_ptr<Data> data) : m_data(std::move(data)) {}

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
    return m_data->chunks.rowCount() + m_data->open.size();
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
    const Place at = m_data->place(row);
    return at.chunk->isNull(at.row);
}

std::size_t Column::nullCount() const
{
    return m_data->nulls + m_data->open.nullCount();
}

std::int64_t Column::integer(std::size_t row) const
{
    switch (m_data->type) {
    case ColumnType::Integer:
    case ColumnType::Timestamp:
    case ColumnType::Duration:
        break;
    default:
        return 0;
    }
    const Place at = m_data->place(row);
    return at.chunk->integer(at.row);
}

std::uint64_t Column::unsignedInteger(std::size_t row) const
{
    if (m_data->type != ColumnType::Unsigned)
        return 0;
    const Place at = m_data->place(row);
    return at.chunk->unsignedInteger(at.row);
}

double Column::number(std::size_t row) const
{
    if (!isNumeric(m_data->type) && m_data->type != ColumnType::Boolean)
        return std::numeric_limits<double>::quiet_NaN();
    const Place at = m_data->place(row);
    return at.chunk->number(at.row);
}

bool Column::boolean(std::size_t row) const
{
    if (m_data->type != ColumnType::Boolean)
        return false;
    const Place at = m_data->place(row);
    return at.chunk->boolean(at.row);
}

std::string_view Column::text(std::size_t row) const
{
    if (m_data->type != ColumnType::Text)
        return {};
    const Place at = m_data->place(row);
    if (at.chunk->type() == ColumnType::Text || at.chunk->isNull(at.row))
        return at.chunk->text(at.row);
    return at.chunk->texts(m_data->zone.get()).at(at.row);
}

std::size_t Column::chunkCount() const
{
    return m_data->chunks.size() + (m_data->open.size() > 0 ? 1 : 0);
}

const ColumnChunk &Column::chunk(std::size_t index) const
{
    return index < m_data->chunks.size() ? *m_data->chunks.chunk(index) : m_data->open;
}

std::size_t Column::firstRow(std::size_t index) const
{
    return index < m_data->chunks.size() ? m_data->chunks.firstRow(index) : m_data->chunks.rowCount();
}

std::size_t Column::chunkOf(std::size_t row) const
{
    return row < m_data->chunks.rowCount() ? m_data->chunks.find(row) : m_data->chunks.size();
}

Column::Place Column::place(std::size_t row) const
{
    return m_data->place(row);
}

void Column::appendNull()
{
    appendNulls(1);
}

void Column::appendNulls(std::size_t count)
{
    if (count < sharedRows)
        return m_data->open.appendNulls(count);
    m_data->seal();
    m_data->push(ColumnChunk::ofNulls(m_data->type, count));
}

void Column::appendInteger(std::int64_t value)
{
    switch (m_data->type) {
    case ColumnType::Integer:
    case ColumnType::Timestamp:
    case ColumnType::Duration:
        m_data->open.find<IntegerBlocks>()->append(value);
        break;
    case ColumnType::Float:
        m_data->open.find<FloatBlocks>()->append(static_cast<double>(value));
        break;
    case ColumnType::Unsigned:
        if (value < 0) {
            convertTo(exceedsInteger() ? ColumnType::Text : ColumnType::Integer);
            return appendInteger(value);
        }
        m_data->open.find<UnsignedBlocks>()->append(static_cast<std::uint64_t>(value));
        break;
    case ColumnType::Boolean:
        convertTo(hasValues() ? ColumnType::Text : ColumnType::Integer);
        return appendInteger(value);
    case ColumnType::Text:
        return appendText(std::to_string(value));
    }
    m_data->open.countRow(true);
}

void Column::appendUnsigned(std::uint64_t value)
{
    switch (m_data->type) {
    case ColumnType::Unsigned:
        m_data->open.find<UnsignedBlocks>()->append(value);
        break;
    case ColumnType::Float:
        m_data->open.find<FloatBlocks>()->append(static_cast<double>(value));
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
        m_data->open.find<IntegerBlocks>()->append(static_cast<std::int64_t>(value));
        break;
    case ColumnType::Boolean:
        convertTo(hasValues() ? ColumnType::Text : ColumnType::Unsigned);
        return appendUnsigned(value);
    case ColumnType::Text:
        return appendText(std::to_string(value));
    }
    m_data->open.countRow(true);
}

void Column::appendFloat(double value)
{
    if (type() == ColumnType::Text) {
        std::string text;
        appendFloatText(&text, value);
        return appendText(text);
    }
    if (type() != ColumnType::Float) {
        convertTo(isNumeric(type()) || !hasValues() ? ColumnType::Float : ColumnType::Text);
        return appendFloat(value);
    }
    m_data->open.find<FloatBlocks>()->append(value);
    m_data->open.countRow(true);
}

void Column::appendBoolean(bool value)
{
    if (type() == ColumnType::Text)
        return appendText(value ? "true" : "false");
    if (type() != ColumnType::Boolean) {
        convertTo(hasValues() ? ColumnType::Text : ColumnType::Boolean);
        return appendBoolean(value);
    }
    m_data->open.find<BooleanBlocks>()->append(value ? 1 : 0);
    m_data->open.countRow(true);
}

void Column::appendText(std::string_view value)
{
    appendText(value, 1);
}

void Column::appendText(std::string_view value, std::size_t count)
{
    convertTo(ColumnType::Text);
    m_data->open.find<TextStore>()->append(value, count);
    for (std::size_t i = 0; i < count; ++i)
        m_data->open.countRow(true);
}

void Column::seal()
{
    m_data->seal();
}

void Column::seal(ChunkArena *arena)
{
    m_data->seal(arena);
}

void Column::setStore(std::shared_ptr<ChunkStore> store)
{
    m_data->store = std::move(store);
}

std::size_t Column::packedBytes() const
{
    return m_data->open.packedBytes();
}

std::size_t Column::openRows() const
{
    return m_data->open.size();
}

Column Column::share()
{
    m_data->seal();
    auto data = std::make_unique<Data>(m_data->name, m_data->type, m_data->role, m_data->chunks);
    data->zone = m_data->zone;
    data->nulls = m_data->nulls;
    data->bytes = m_data->bytes;
    data->plainBytes = m_data->plainBytes;
    data->store = m_data->store;
    data->hasNegative = m_data->hasNegative;
    data->exceedsInteger = m_data->exceedsInteger;
    return Column(std::move(data));
}

} // namespace penstock
