// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>
#include <memory>
#include <string_view>

namespace penstock {

class ChunkArena;
class ChunkStore;
class ColumnChunk;
class ZoneClock;

enum class ColumnType { Integer, Unsigned, Float, Boolean, Text, Timestamp, Duration };

/// What a column is to the reader of the result.
enum class ColumnRole {
    Time,       ///< the point's time
    Tag,        ///< a tag that the statement grouped by
    Field,      ///< anything else
    SeriesName, ///< the series' (measurement's) name; shown as Table::showNames() says
};

/// One typed list of values with nulls: sealed chunks (see ColumnChunk), which are shared and never change, and behind
/// them the last rows, which may grow.
///
/// Integers and times are exact. A column that takes in values of another type becomes the type that holds all, by the
/// rules of append(); what is sealed stays as it is, and is converted by whoever reads it.
class Column
{
public:
    /// A row of a chunk.
    struct Place
    {
        const ColumnChunk *chunk;
        std::size_t row;
    };

    Column(const QString &name, ColumnType type, ColumnRole role = ColumnRole::Field);
    Column(Column &&) noexcept;
    Column &operator=(Column &&) noexcept;
    ~Column();

    const QString &name() const;
    ColumnType type() const;
    ColumnRole role() const;
    std::size_t size() const;

    /// Whose clocks times are shown by; null: UTC. Shows only: a time is what it is.
    const std::shared_ptr<const ZoneClock> &zone() const;
    void setZone(std::shared_ptr<const ZoneClock> zone);

    bool isNull(std::size_t row) const;
    std::size_t nullCount() const;
    bool hasValues() const { return nullCount() < size(); }

    // A value must be asked for as the type that the column has; anything else answers 0, NaN, false or nothing.
    std::int64_t integer(std::size_t row) const; ///< Integer; Timestamp and Duration (nanoseconds)
    std::uint64_t unsignedInteger(std::size_t row) const;
    double number(std::size_t row) const; ///< Float exactly; Integer, Unsigned, Boolean converted; NaN for null
    bool boolean(std::size_t row) const;
    /// Text; valid as long as the column (or another one that shares the chunk) and until it is converted. Of a chunk
    /// of another type all texts are made: for worker threads; toText() makes one.
    std::string_view text(std::size_t row) const;

    // Chunk by chunk, for those who read many rows. Their types may be others than the column's.
    std::size_t chunkCount() const;
    const ColumnChunk &chunk(std::size_t index) const;
    std::size_t firstRow(std::size_t index) const; ///< of that chunk
    std::size_t chunkOf(std::size_t row) const;    ///< the chunk's number
    Place place(std::size_t row) const;

    // A value of a type that the column cannot hold widens it by the rules of append().
    void appendNull();
    void appendNulls(std::size_t count);
    void appendInteger(std::int64_t value); ///< also nanoseconds of a time or duration; into Float it is converted
    void appendUnsigned(std::uint64_t value);
    void appendFloat(double value);
    void appendBoolean(bool value);
    void appendText(std::string_view value);
    void appendText(std::string_view value, std::size_t count); ///< the same in so many rows

    /// All rows of other, which are converted or widen this where the types differ: integer to float, anything to text.
    /// Integer and Unsigned become the one of them that holds all values, or Text: never Float, which would round.
    /// A column of nulls takes the type of the other one.
    ///
    /// Few rows are copied (and what is not sealed here is rewritten when they widen it); from `shared` on the sealed
    /// chunks are shared, which is quick whatever the types.
    void append(const Column &other, std::size_t shared = sharedRows);
    static constexpr std::size_t sharedRows = 1'024;

    /// The last rows become a chunk that never changes. It lies in the arena, or in memory of the store, or in plain
    /// memory.
    void seal();
    void seal(ChunkArena *arena);
    void setStore(std::shared_ptr<ChunkStore> store);
    std::size_t packedBytes() const; ///< in an arena, of the rows that are not sealed
    std::size_t openRows() const;    ///< that are not sealed
    /// Another column of the same chunks: for reading while this one grows. Seals.
    Column share();

    /// Makes it another type: numbers to Float, anything to Text (as toText() has it), nulls alone to any type;
    /// Integer, Unsigned, Timestamp and Duration into each other as long as every value fits.
    void convertTo(ColumnType type);

    /// True when no two rows differ (nulls count as a value). Cheap for dictionary text.
    bool isConstant() const;

    std::size_t memoryBytes() const;
    std::size_t plainBytes() const; ///< of it, what lies in no ChunkStore

private:
    friend class ColumnBuilder;
    struct Data;

    explicit Column(std::unique_ptr<Data> data);

    bool hasNegative() const;
    bool exceedsInteger() const;
    ColumnType commonType(const Column &other) const;
    void copy(const ColumnChunk &chunk);

    std::unique_ptr<Data> m_data;
};

/// The value as exact text: shortest round-trip floats (1e-6 up to 1e21 without exponent, as InfluxDB prints them), all
/// digits of integers, RFC 3339 with nine digits for times (UTC, or with the offset of the column's zone),
/// formatDuration(), true or false; empty for null.
QString toText(const Column &column, std::size_t row);

/// 2024-01-01T00:00:00.000000000Z for any int64.
QString formatTimestamp(std::int64_t nanoseconds);

/// 1h2m3s4ms5us6ns, as InfluxDB writes durations: no unit that is zero, none longer than an hour; 0s.
QString formatDuration(std::int64_t nanoseconds);

} // namespace penstock
