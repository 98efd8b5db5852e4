// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/series/pointblock.h"

namespace penstock {

void PointBlock::append(std::span<const std::int64_t> times, std::span<const double> values)
{
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
    addGroups(m_values, &m_sixteens);
    addGroups(m_sixteens, &m_squares);
    m_whole = range(0, size());
}

ValueRange PointBlock::range(std::size_t first, std::size_t last) const
{
    ValueRange range;
    const auto sixteens = addEnds(m_values, first, last, &range);
    const auto squares = addEnds(m_sixteens, sixteens.first, sixteens.second, &range);
    for (std::size_t i = squares.first; i < squares.second; ++i)
        range.add(m_squares[i]);
    return range;
}

std::size_t PointBlock::memoryBytes() const
{
    return sizeof *this + m_times.capacity() * sizeof(std::int64_t) + m_values.capacity() * sizeof(double) +
           (m_sixteens.capacity() + m_squares.capacity()) * sizeof(ValueRange);
}

} // namespace penstock
