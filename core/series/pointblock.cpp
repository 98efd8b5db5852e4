// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/series/pointblock.h"

#include <array>

namespace penstock {

namespace {

constexpr std::size_t manyPoints = 512;

} // namespace

ValueRange rangeOf(std::span<const double> values)
{
    constexpr std::size_t lanes = 4;
    std::array<double, lanes> least;
    std::array<double, lanes> greatest;
    least.fill(ValueRange().min);
    greatest.fill(ValueRange().max);
    const std::size_t whole = values.size() / lanes * lanes;
    for (std::size_t i = 0; i < whole; i += lanes) {
        for (std::size_t lane = 0; lane < lanes; ++lane) {
            const double value = values[i + lane];
            least[lane] = value < least[lane] ? value : least[lane];
            greatest[lane] = value > greatest[lane] ? value : greatest[lane];
        }
    }
    ValueRange range;
    for (std::size_t lane = 0; lane < lanes; ++lane)
        range.add({least[lane], greatest[lane]});
    for (std::size_t i = whole; i < values.size(); ++i)
        range.add(values[i]);
    return range;
}

ValueRange rangeOf(std::span<const ValueRange> ranges)
{
    constexpr std::size_t lanes = 4;
    std::array<ValueRange, lanes> found{};
    const std::size_t whole = ranges.size() / lanes * lanes;
    for (std::size_t i = 0; i < whole; i += lanes) {
        for (std::size_t lane = 0; lane < lanes; ++lane)
            found[lane].add(ranges[i + lane]);
    }
    for (std::size_t i = whole; i < ranges.size(); ++i)
        found[0].add(ranges[i]);
    for (std::size_t lane = 1; lane < lanes; ++lane)
        found[0].add(found[lane]);
    return found[0];
}

void PointBlock::append(std::span<const std::int64_t> times, std::span<const double> values)
{
    if (times.size() >= manyPoints && m_times.capacity() < capacity) { // more will come
        m_times.reserve(capacity);
        m_values.reserve(capacity);
    }
    m_times.insert(m_times.end(), times.begin(), times.end());
    m_values.insert(m_values.end(), values.begin(), values.end());
}

void PointBlock::append(std::int64_t time, double value)
{
    m_times.push_back(time);
    m_values.push_back(value);
}

void PointBlock::seal()
{
    m_sixteens.reserve(size() / fanOut);
    m_squares.reserve(size() / (fanOut * fanOut));
    addGroups(m_values, &m_sixteens);
    addGroups(m_sixteens, &m_squares);
    m_whole = range(0, size());
}

ValueRange PointBlock::range(std::size_t first, std::size_t last) const
{
    ValueRange range;
    const auto sixteens = addEnds(m_values, first, last, &range);
    const auto squares = addEnds(m_sixteens, sixteens.first, sixteens.second, &range);
    range.add(rangeOf(std::span(m_squares).subspan(squares.first, squares.second - squares.first)));
    return range;
}

std::size_t PointBlock::memoryBytes() const
{
    return sizeof *this + m_times.capacity() * sizeof(std::int64_t) + m_values.capacity() * sizeof(double) +
           (m_sixteens.capacity() + m_squares.capacity()) * sizeof(ValueRange);
}

} // namespace penstock
