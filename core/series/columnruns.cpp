// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/series/columnruns.h"

#include <optional>
#include <vector>

namespace penstock {

namespace {

/// Rows `at` to `at + count` (excluded) of a sealed chunk; null when they do not lie in one piece.
const std::int64_t *timesIn(const ColumnChunk &chunk, std::size_t at, std::size_t count)
{
    const auto *const blocks = chunk.values<IntegerBlocks>();
    return blocks && blocks->run(at).size() >= count ? blocks->run(at).data() : nullptr;
}

template <typename Blocks>
std::optional<PointValues> valuesIn(const ColumnChunk &chunk, const Blocks &blocks, std::size_t at)
{
    const bool hasNulls = chunk.nullCount() > 0;
    if (blocks.run(0).size() < chunk.size() || (hasNulls && !chunk.validity()))
        return {};
    return PointValues(blocks.run(0).data(), chunk.validity()).from(at);
}

/// From that row on; nothing when they do not lie in one piece.
std::optional<PointValues> valuesIn(const ColumnChunk &chunk, std::size_t at)
{
    if (const auto *const floats = chunk.values<FloatBlocks>())
        return valuesIn(chunk, *floats, at);
    if (const auto *const naturals = chunk.values<UnsignedBlocks>())
        return valuesIn(chunk, *naturals, at);
    if (const auto *const integers = chunk.values<IntegerBlocks>(); integers && chunk.type() == ColumnType::Integer)
        return valuesIn(chunk, *integers, at);
    return PointValues(); // nulls, and no numbers
}

/// The same rows of two chunks.
struct Part
{
    const ColumnChunk *times;
    std::size_t timesAt;
    const ColumnChunk *numbers;
    std::size_t numbersAt;
    std::size_t count;
};

class Copy
{
public:
    explicit Copy(const Part &part)
    {
        m_times.reserve(part.count);
        m_numbers.reserve(part.count);
        for (std::size_t i = 0; i < part.count; ++i) {
            m_times.push_back(part.times->integer(part.timesAt + i));
            m_numbers.push_back(part.numbers->number(part.numbersAt + i));
        }
    }

    PointRun run() const
    {
        return {.times = m_times.data(), .values = PointValues(m_numbers.data()), .size = m_times.size()};
    }

private:
    std::vector<std::int64_t> m_times;
    std::vector<double> m_numbers;
};

} // namespace

void forEachColumnRun(const Column &times, const Column &numbers, std::size_t from, std::size_t to,
                      const std::function<void(const PointRun &)> &visit)
{
    std::size_t timeIndex = from < to ? times.chunkOf(from) : 0;
    std::size_t numberIndex = from < to ? numbers.chunkOf(from) : 0;
    while (from < to) {
        const std::size_t timeEnd = times.firstRow(timeIndex) + times.chunk(timeIndex).size();
        const std::size_t numberEnd = numbers.firstRow(numberIndex) + numbers.chunk(numberIndex).size();
        const std::size_t end = std::min({to, timeEnd, numberEnd});
        const Part part{&times.chunk(timeIndex), from - times.firstRow(timeIndex), &numbers.chunk(numberIndex),
                        from - numbers.firstRow(numberIndex), end - from};
        const std::shared_ptr<const ColumnChunk> timeOwner = part.times->keep();
        const std::shared_ptr<const ColumnChunk> numberOwner = part.numbers->keep();
        const std::int64_t *const first = timeOwner ? timesIn(*timeOwner, part.timesAt, part.count) : nullptr;
        const std::optional<PointValues> values =
            numberOwner ? valuesIn(*numberOwner, part.numbersAt) : std::optional<PointValues>();
        if (first && values)
            visit({.times = first,
                   .values = *values,
                   .size = part.count,
                   .timesOwner = timeOwner,
                   .valuesOwner = numberOwner});
        else
            visit(Copy(part).run());
        timeIndex += end == timeEnd ? 1 : 0;
        numberIndex += end == numberEnd ? 1 : 0;
        from = end;
    }
}

} // namespace penstock
