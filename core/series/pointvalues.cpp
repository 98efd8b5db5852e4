// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/series/pointvalues.h"

#include "core/series/valuepairs.h"

#include <QtGlobal>

namespace penstock {

namespace {

constexpr double nothing = std::numeric_limits<double>::quiet_NaN();
constexpr std::size_t wordBits = 64;

// Types of their own: calls of them are no calls.
struct Numbers
{
    valuepairs::Pair operator()(const void *values, std::size_t place) const
    {
        return valuepairs::pairAt<valuepairs::Pair>(static_cast<const double *>(values) + place);
    }
};

template <bool isSigned> struct Integers
{
    valuepairs::Pair operator()(const void *values, std::size_t place) const
    {
        const auto *const at = static_cast<const std::uint64_t *>(values) + place;
        return valuepairs::toDoubles(valuepairs::pairAt<valuepairs::Words>(at), isSigned);
    }
};

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

/// Of at most 64 values from there on; what is behind them does not count.
std::uint64_t PointValues::validBits(std::size_t place, std::size_t count) const
{
    const std::size_t bit = place % wordBits;
    std::uint64_t bits = m_validity[place / wordBits] >> bit;
    if (bit + count > wordBits)
        bits |= m_validity[place / wordBits + 1] << (wordBits - bit);
    return bits;
}

template <typename Load> void PointValues::read(std::size_t place, std::span<double> out, Load load) const
{
    for (std::size_t at = 0; at < out.size(); at += wordBits) {
        const std::size_t count = std::min(wordBits, out.size() - at);
        const std::uint64_t valid = m_validity ? validBits(place + at, count) : ~std::uint64_t(0);
        std::size_t i = 0;
        for (; i + 1 < count; i += 2) {
            const valuepairs::Pair pair =
                valuepairs::nulled(load(m_values, place + at + i), valuepairs::nullMarks(valid >> i));
            std::memcpy(&out[at + i], &pair, sizeof pair);
        }
        if (i < count)
            out[at + i] = converted(place + at + i);
    }
}

void PointValues::read(std::size_t first, std::span<double> out) const
{
    const std::size_t place = m_first + first;
    switch (m_kind) {
    case Kind::Float:
        return read(place, out, Numbers());
    case Kind::Integer:
        return read(place, out, Integers<true>());
    case Kind::Unsigned:
        return read(place, out, Integers<false>());
    case Kind::Nothing:
        std::ranges::fill(out, nothing);
    }
}

template <typename Load> PointSummary PointValues::summaryOf(std::size_t place, std::size_t count, Load load) const
{
    const std::size_t whole = count / valuepairs::step * valuepairs::step;
    PointSummary summary;
    if (whole > 0) {
        const std::uint64_t valid = m_validity ? validBits(place, whole) : ~std::uint64_t(0);
        const auto pair = [&](std::size_t i) { return load(m_values, place + i); };
        summary = (~valid << (wordBits - whole)) == 0 ? valuepairs::summaryOfPairs(whole, pair)
                                                      : valuepairs::summaryOfValid(whole, valid, pair);
    }
    for (std::size_t i = whole; i < count; ++i)
        summary.add(at(place - m_first + i));
    return summary;
}

PointSummary PointValues::summary(std::size_t first, std::size_t count) const
{
    Q_ASSERT(count <= wordBits);
    const std::size_t place = m_first + first;
    switch (m_kind) {
    case Kind::Float:
        return summaryOf(place, count, Numbers());
    case Kind::Integer:
        return summaryOf(place, count, Integers<true>());
    case Kind::Unsigned:
        return summaryOf(place, count, Integers<false>());
    case Kind::Nothing:
        break;
    }
    return {};
}

} // namespace penstock
