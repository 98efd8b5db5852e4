// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bytes/prefetch.h"
#include "core/series/pointsummary.h"

#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>

namespace penstock {

/// Values that lie beside each other in memory, of one type, with a validity bitmap if there are nulls; read as
/// numbers, NaN for null. Points to memory of somebody else.
class PointValues
{
public:
    PointValues() = default; ///< nulls
    /// A bit for each value from the first one on; null: all are valid.
    explicit PointValues(const double *values, const std::uint64_t *validity = nullptr)
        : m_values(values), m_validity(validity), m_kind(Kind::Float)
    {
    }
    explicit PointValues(const std::int64_t *values, const std::uint64_t *validity = nullptr)
        : m_values(values), m_validity(validity), m_kind(Kind::Integer)
    {
    }
    explicit PointValues(const std::uint64_t *values, const std::uint64_t *validity = nullptr)
        : m_values(values), m_validity(validity), m_kind(Kind::Unsigned)
    {
    }

    /// The values behind the first ones.
    PointValues from(std::size_t index) const
    {
        PointValues rest = *this;
        rest.m_first += index;
        return rest;
    }

    double at(std::size_t index) const
    {
        const std::size_t place = m_first + index;
        if (m_kind == Kind::Float && !m_validity)
            return static_cast<const double *>(m_values)[place];
        return converted(place);
    }
    void read(std::size_t first, std::span<double> out) const;
    /// Of at most 64 of them. The same as of what read() reads, to the last bit.
    PointSummary summary(std::size_t first, std::size_t count) const;
    /// So many of them will be read soon. They need not all be there.
    void prefetch(std::size_t first, std::size_t count) const
    {
        constexpr std::size_t perLine = 8;
        for (std::size_t i = 0; i < count && m_values; i += perLine)
            penstock::prefetch(static_cast<const double *>(m_values) + m_first + first + i);
    }

private:
    enum class Kind : std::uint8_t { Nothing, Float, Integer, Unsigned };

    double converted(std::size_t place) const;
    std::uint64_t validBits(std::size_t place, std::size_t count) const;
    template <typename Load> void read(std::size_t place, std::span<double> out, Load load) const;
    template <typename Load> PointSummary summaryOf(std::size_t place, std::size_t count, Load load) const;

    const void *m_values = nullptr;
    const std::uint64_t *m_validity = nullptr;
    std::size_t m_first = 0;
    Kind m_kind = Kind::Nothing;
};

} // namespace penstock
