// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/series/pointvalues.h"

#include <algorithm>
#include <array>
#include <bit>

namespace penstock {

namespace {

constexpr double nothing = std::numeric_limits<double>::quiet_NaN();
constexpr std::size_t wordBits = 64;

constexpr std::size_t nibble = 4;

/// By four bits of a validity bitmap: what makes a number a NaN where a bit is not set.
constexpr auto nullMarks = [] {
    std::array<std::array<std::uint64_t, nibble>, 16> marks{};
    for (std::size_t bits = 0; bits < marks.size(); ++bits) {
        for (std::size_t i = 0; i < nibble; ++i)
            marks[bits][i] = (bits >> i & 1U) == 0 ? ~std::uint64_t(0) : 0;
    }
    return marks;
}();

template <typename T> void convert(const void *values, std::size_t first, std::span<double> out)
{
    const T *const from = static_cast<const T *>(values) + first;
    for (std::size_t i = 0; i < out.size(); ++i)
        out[i] = static_cast<double>(from[i]);
}

} // namespace

double PointValues::converted(std::size_t place) const
{
    if (m_validity && (m_validity[place / wordBits] >> (place % wordBits) & 1U) == 0)
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
        std::size_t at = 0;
        for (; i + nibble <= end; i += nibble, at += nibble) {
            const auto &marks = nullMarks[word >> at & 15U];
            for (std::size_t k = 0; k < nibble; ++k)
                out[i + k] = std::bit_cast<double>(std::bit_cast<std::uint64_t>(out[i + k]) | marks[k]);
        }
        for (; i < end; ++i, ++at)
            out[i] = (word >> at & 1U) == 0 ? nothing : out[i];
    }
}

} // namespace penstock
