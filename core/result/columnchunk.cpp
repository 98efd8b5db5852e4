// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/result/columnchunk.h"

#include "core/result/valuetext.h"

#include <algorithm>
#include <bit>
#include <limits>
#include <string>
#include <utility>

namespace penstock {

namespace {

/// Storage for that type, with a place for each of the nulls.
ColumnValues emptyValues(ColumnType type, std::size_t nulls)
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

/// Rewrites each value as get(row), with a place for each null.
template <typename To, typename Get> BlockVector<To> rewritten(const ColumnChunk &chunk, Get get)
{
    BlockVector<To> values;
    for (std::size_t row = 0; row < chunk.size(); ++row)
        values.append(chunk.isNull(row) ? To() : static_cast<To>(get(row)));
    return values;
}

bool isSigned(ColumnType type)
{
    return type == ColumnType::Integer || type == ColumnType::Timestamp || type == ColumnType::Duration;
}

bool isIntegral(ColumnType type)
{
    return isSigned(type) || type == ColumnType::Unsigned;
}

/// By their bytes, so that NaN equals itself and -0 differs from 0, as the texts do.
template <typename T> bool isSameValue(T one, T other)
{
    if constexpr (std::is_same_v<T, double>)
        return std::bit_cast<std::uint64_t>(one) == std::bit_cast<std::uint64_t>(other);
    else
        return one == other;
}

} // namespace

ColumnChunk::ColumnChunk(ColumnType type) : m_type(type), m_values(emptyValues(type, 0)) {}

std::shared_ptr<const ColumnChunk> ColumnChunk::ofNulls(ColumnType type, std::size_t count)
{
    ColumnChunk chunk(type);
    chunk.m_size = count;
    chunk.m_nulls = count;
    chunk.m_isSealed = true;
    return std::make_shared<const ColumnChunk>(std::move(chunk));
}

std::int64_t ColumnChunk::integer(std::size_t row) const
{
    if (const auto *integers = values<IntegerBlocks>())
        return (*integers)[row];
    const auto *naturals = values<UnsignedBlocks>();
    return naturals ? static_cast<std::int64_t>((*naturals)[row]) : 0;
}

std::uint64_t ColumnChunk::unsignedInteger(std::size_t row) const
{
    if (const auto *naturals = values<UnsignedBlocks>())
        return (*naturals)[row];
    const auto *integers = m_type == ColumnType::Integer ? values<IntegerBlocks>() : nullptr;
    return integers ? static_cast<std::uint64_t>((*integers)[row]) : 0;
}

double ColumnChunk::number(std::size_t row) const
{
    if (!isNull(row)) {
        switch (m_type) {
        case ColumnType::Float:
            return (*values<FloatBlocks>())[row];
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

bool ColumnChunk::boolean(std::size_t row) const
{
    const auto *booleans = values<BooleanBlocks>();
    return booleans && (*booleans)[row] != 0;
}

std::string_view ColumnChunk::text(std::size_t row) const
{
    const auto *store = values<TextStore>();
    return store ? store->at(row) : std::string_view();
}

const TextStore &ColumnChunk::texts(const ZoneClock *zone) const
{
    if (m_type == ColumnType::Text)
        return *std::get_if<TextStore>(&m_values);
    std::call_once(m_texts->once, [&] {
        auto store = std::make_unique<TextStore>(std::get<TextStore>(converted(ColumnType::Text, zone)));
        ChunkArena arena(m_texts->memory, store->packedBytes());
        store->trim(&arena);
        m_texts->store = std::move(store);
    });
    return *m_texts->store;
}

bool ColumnChunk::hasNegative() const
{
    if (m_isSealed)
        return m_hasNegative;
    const auto *integers = values<IntegerBlocks>();
    bool found = false;
    if (integers) {
        integers->forEachRun(0, [&found](std::size_t, std::span<const std::int64_t> run) {
            found = std::ranges::any_of(run, [](std::int64_t value) { return value < 0; });
            return !found;
        });
    }
    return found;
}

bool ColumnChunk::exceedsInteger() const
{
    if (m_isSealed)
        return m_exceedsInteger;
    const auto *naturals = values<UnsignedBlocks>();
    bool found = false;
    if (naturals) {
        naturals->forEachRun(0, [&found](std::size_t, std::span<const std::uint64_t> run) {
            found = std::ranges::any_of(run, [](std::uint64_t value) { return !std::in_range<std::int64_t>(value); });
            return !found;
        });
    }
    return found;
}

bool ColumnChunk::isConstant() const
{
    if (m_size < 2 || !hasValues())
        return true;
    if (m_nulls > 0)
        return false;
    return std::visit(
        [this]<typename T>(const T &values) {
            if constexpr (std::is_same_v<T, TextStore>) {
                if (values.isDictionary())
                    return values.dictionarySize() == 1;
                for (std::size_t row = 1; row < m_size; ++row) {
                    if (values.at(row) != values.at(0))
                        return false;
                }
            } else {
                for (std::size_t row = 1; row < m_size; ++row) {
                    if (!isSameValue(values[row], values[0]))
                        return false;
                }
            }
            return true;
        },
        m_values);
}

std::size_t ColumnChunk::memoryBytes() const
{
    return sizeof *this + m_validity.memoryBytes() +
           std::visit([](const auto &values) { return values.memoryBytes(); }, m_values);
}

std::size_t ColumnChunk::plainBytes() const
{
    return sizeof *this + m_validity.plainBytes() +
           std::visit([](const auto &values) { return values.plainBytes(); }, m_values);
}

std::size_t ColumnChunk::packedBytes() const
{
    return m_validity.packedBytes() + std::visit([](const auto &values) { return values.packedBytes(); }, m_values);
}

void ColumnChunk::appendNulls(std::size_t count)
{
    std::visit(
        [count](auto &values) {
            if constexpr (requires { values.appendNothing(count); })
                values.appendNothing(count);
            else
                values.append(count, {});
        },
        m_values);
    for (std::size_t i = 0; i < count; ++i)
        countRow(false);
}

void ColumnChunk::append(const ColumnChunk &other)
{
    Q_ASSERT(m_type == other.m_type || !other.hasValues());
    if (!other.hasValues())
        return appendNulls(other.m_size);
    std::visit([&other]<typename T>(T &values) { values.append(*other.values<T>()); }, m_values);
    if (m_nulls == 0 && other.m_nulls == 0) {
        m_size += other.m_size;
        return;
    }
    for (std::size_t row = 0; row < other.m_size; ++row)
        countRow(!other.isNull(row));
}

ColumnValues ColumnChunk::converted(ColumnType target, const ZoneClock *zone) const
{
    if (!hasValues())
        return emptyValues(target, m_size);
    if (target == ColumnType::Text) {
        TextStore texts;
        std::string text;
        for (std::size_t row = 0; row < m_size; ++row) {
            if (isNull(row)) {
                texts.appendNothing(1);
                continue;
            }
            text.clear();
            appendValueText(&text, *this, row, zone);
            texts.append(text);
        }
        return texts;
    }
    if (target == ColumnType::Float) {
        Q_ASSERT(isNumeric(m_type));
        return rewritten<double>(*this, [this](std::size_t row) { return number(row); });
    }
    Q_ASSERT(isIntegral(m_type) && isIntegral(target));
    if (target == ColumnType::Unsigned)
        return rewritten<std::uint64_t>(*this, [this](std::size_t row) { return integer(row); });
    return rewritten<std::int64_t>(*this, [this](std::size_t row) { return integer(row); });
}

void ColumnChunk::convertTo(ColumnType target, const ZoneClock *zone)
{
    if (m_type == target)
        return;
    if (!hasValues() || !isSigned(m_type) || !isSigned(target))
        m_values = converted(target, zone);
    m_type = target;
}

void ColumnChunk::seal(ChunkArena *arena)
{
    if (m_type != ColumnType::Text) {
        m_texts = std::make_unique<Texts>();
        m_texts->memory = arena ? arena->store() : nullptr;
    }
    m_hasNegative = hasNegative();
    m_exceedsInteger = exceedsInteger();
    m_isSealed = true;
    std::visit([arena](auto &values) { values.trim(arena); }, m_values);
    m_validity.trim(arena);
}

} // namespace penstock
