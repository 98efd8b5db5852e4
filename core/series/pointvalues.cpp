// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/series/pointvalues.h"

#include <algorithm>

namespace penstock {

namespace {

constexpr double nothing = std::numeric_limits<double>::quiet_NaN();
constexpr std::size_t wordBits = 64;

template <typename T> void convert(const void *values, std::size_t first, std::span<double> out)
{
    const T *const from = static_cast<const T *>(values) + first;
    for (std::size_t i = 0; i < out.size(); ++i)
        out[i] = static_cast<double>(from[i]);
}

} // namespace

double PointValues::converted(std::size_t place) const
{
    if (m_validity && (m_validity[place / wordBits] >> (place % wordBits) & 1) == 0)
        return nothing;
    switch (m_kind) {
    case Kind::Float:
        return static_cast<const double *>(m_values)[place];
    case Kind::Integer:
        return static_cast<double>(static_cast<const std::int64_t *>(m_values)[place]);
    case Kind::Unsigned:
        return static_cast<double>(static_cast<const std::uint64_t *>(m_values)[place]);
    case Kind::Nothing:
        break;
    }
    return nothing;
}

void PointValues::read(std::size_t first, std::span<double> out) const
{
    const std::size_t place = m_first + first;
    switch (m_kind) {
    case Kind::Float:
        convert<double>(m_values, place, out);
        break;
    case Kind::Integer:
        convert<std::int64_t>(m_values, place, out);
        break;
    case Kind::Unsigned:
        convert<std::uint64_t>(m_values, place, out);
        break;
    case Kind::Nothing:
        std::ranges::fill(out, nothing);
        return;
    }
    for (std::size_t i = 0; i < out.size() && m_validity;) {
        // A word of the bitmap at a time: most are whole.
        const std::size_t bit = (place + i) % wordBits;
        const std::size_t end = std::min(out.size(), i + wordBits - bit);
        const std::uint64_t word = m_validity[(place + i) / wordBits] >> bit;
        if (word == ~std::uint64_t(0) >> bit) {
            i = end;
            continue;
        }
        for (std::size_t at = 0; i < end; ++i, ++at)
            out[i] = (word >> at & 1) == 0 ? nothing : out[i];
    }
}

} // namespace penstock
