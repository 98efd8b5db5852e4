// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result/blockvector.h"
#include "core/result/column.h"
#include "core/result/textstore.h"

#include <algorithm>
#include <mutex>
#include <variant>

namespace penstock {

using IntegerBlocks = BlockVector<std::int64_t>;
using UnsignedBlocks = BlockVector<std::uint64_t>;
using FloatBlocks = BlockVector<double>;
using BooleanBlocks = BlockVector<std::uint8_t>;
using ColumnValues = std::variant<IntegerBlocks, UnsignedBlocks, FloatBlocks, BooleanBlocks, TextStore>;

inline bool isNumeric(ColumnType type)
{
    return type == ColumnType::Integer || type == ColumnType::Unsigned || type == ColumnType::Float;
}

/// Some rows of a column, one below the other, of one type and with a validity bitmap: filled by one thread, then
/// sealed and shared, and never changed again.
///
/// The column may have become another type meanwhile: it converts what it reads (see Column). Whoever looks at many
/// rows takes the typed values of a chunk and goes through them.
class ColumnChunk : public std::enable_shared_from_this<ColumnChunk>
{
public:
    explicit ColumnChunk(ColumnType type);
    /// So many nulls, which take no memory.
    static std::shared_ptr<const ColumnChunk> ofNulls(ColumnType type, std::size_t count);

    /// For who keeps a chunk of a column; null while it can still be changed.
    std::shared_ptr<const ColumnChunk> keep() const { return m_isSealed ? weak_from_this().lock() : nullptr; }

    ColumnType type() const { return m_type; }
    std::size_t size() const { return m_size; }
    std::size_t nullCount() const { return m_nulls; }
    bool hasValues() const { return m_nulls < m_size; }
    bool isNull(std::size_t row) const
    {
        return m_nulls > 0 && (m_nulls == m_size || (m_validity[row / 64] >> (row % 64) & 1) == 0);
    }

    // Anything but what the type holds, or is converted to as said, answers 0, NaN, false or nothing.
    std::int64_t integer(std::size_t row) const;          ///< Integer, Timestamp, Duration; Unsigned converted
    std::uint64_t unsignedInteger(std::size_t row) const; ///< Unsigned; Integer converted
    double number(std::size_t row) const;                 ///< Float; Integer, Unsigned, Boolean converted; NaN for null
    bool boolean(std::size_t row) const;
    std::string_view text(std::size_t row) const;

    /// The values, with something or other for each null; null when they are of another kind, or all null.
    template <typename Values> const Values *values() const
    {
        return hasValues() ? std::get_if<Values>(&m_values) : nullptr;
    }

    /// Of a sealed chunk that has nulls and values: a bit for each row, from the lowest one of the first word on. Else,
    /// or when it does not lie in one piece, null.
    const std::uint64_t *validity() const
    {
        const bool hasBitmap = m_isSealed && m_nulls > 0 && hasValues();
        return hasBitmap && m_validity.run(0).size() == m_validity.size() ? m_validity.run(0).data() : nullptr;
    }

    /// All values as text, as a column that has become Text reads them; made when they are first asked for, in any
    /// thread. Only of a sealed chunk, or one of Text.
    const TextStore &texts(const ZoneClock *zone) const;

    bool hasNegative() const;    ///< an Integer below 0
    bool exceedsInteger() const; ///< an Unsigned beyond int64
    /// No two rows differ, by bytes (nulls count as a value). Cheap for dictionary text.
    bool isConstant() const;
    std::size_t memoryBytes() const;
    std::size_t plainBytes() const;  ///< of it, what lies in no ChunkStore
    std::size_t packedBytes() const; ///< in a ChunkArena

    // Until it is sealed:

    /// Where values of the chunk's own type go, countRow() after each; null for others.
    template <typename Values> Values *find() { return std::get_if<Values>(&m_values); }
    void countRow(bool valid)
    {
        if (m_nulls == 0) {
            if (valid) {
                ++m_size;
                return;
            }
            m_validity.append(m_size / 64, ~std::uint64_t(0));
            if (m_size % 64 != 0)
                m_validity.append((std::uint64_t(1) << (m_size % 64)) - 1);
        }
        if (m_size / 64 == m_validity.size())
            m_validity.append(0);
        if (valid)
            m_validity[m_size / 64] |= std::uint64_t(1) << (m_size % 64);
        else
            ++m_nulls;
        ++m_size;
    }
    void appendNulls(std::size_t count);
    /// Rows of the same type.
    void append(const ColumnChunk &other);
    /// Rewrites what is there, as Column::convertTo() has it.
    void convertTo(ColumnType target, const ZoneClock *zone);
    /// Gives back what room is left; the values go into the arena if that has room.
    void seal(ChunkArena *arena = nullptr);

private:
    struct Texts
    {
        std::once_flag once;
        std::unique_ptr<TextStore> store;
        std::shared_ptr<ChunkStore> memory;
    };

    ColumnValues converted(ColumnType target, const ZoneClock *zone) const;

    ColumnType m_type;
    bool m_isSealed = false;
    bool m_hasNegative = false;    // when sealed
    bool m_exceedsInteger = false; // the same
    std::size_t m_size = 0;
    std::size_t m_nulls = 0;
    ColumnValues m_values;
    BlockVector<std::uint64_t> m_validity; // a bit for each row, from the first null on
    std::unique_ptr<Texts> m_texts;        // of a sealed chunk that is no text
};

/// Calls visit(chunk, first, last, row) for each part of a chunk, its rows first to last (excluded), that lies among
/// the column's rows `from` to `to` (excluded, at most size()); `row` is the column's number of the first.
template <typename Visit> void forEachPart(const Column &column, std::size_t from, std::size_t to, Visit visit)
{
    for (std::size_t index = from < to ? column.chunkOf(from) : 0; from < to; ++index) {
        const ColumnChunk &chunk = column.chunk(index);
        const std::size_t before = column.firstRow(index);
        const std::size_t end = std::min(before + chunk.size(), to);
        visit(chunk, from - before, end - before, from);
        from = end;
    }
}

} // namespace penstock
