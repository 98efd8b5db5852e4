// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/series/pointblock.h"

#include "core/series/valuepairs.h"

#include <tuple>

namespace penstock {

PointSummary summaryOf(std::span<const double> values)
{
    PointSummary summary;
    const std::size_t whole = values.size() / valuepairs::step * valuepairs::step;
    if (whole > 0) {
        summary = valuepairs::summaryOfPairs(
            whole, [&values](std::size_t i) { return valuepairs::pairAt<valuepairs::Pair>(&values[i]); });
    }
    for (const double value : values.subspan(whole))
        summary.add(value);
    return summary;
}

PointSummary summaryOf(std::span<const PointSummary> parts)
{
    std::array<PointSummary, 2> found{};
    std::size_t at = 0;
    for (; at + 1 < parts.size(); at += 2) {
        found[0].add(parts[at]);
        found[1].add(parts[at + 1]);
    }
    if (at < parts.size())
        found[0].add(parts[at]);
    found[0].add(found[1]);
    return found[0];
}

std::pair<std::size_t, std::size_t> addEnds(std::span<const PointSummary> parts, std::size_t first, std::size_t last,
                                            PointSummary *summary)
{
    constexpr std::size_t fanOut = PointBlock::fanOut;
    const std::size_t begin = (first + fanOut - 1) / fanOut;
    const std::size_t end = last / fanOut;
    if (begin > end) { // within one group
        summary->add(summaryOf(parts.subspan(first, last - first)));
        return {end, end};
    }
    summary->add(summaryOf(parts.subspan(first, begin * fanOut - first)));
    summary->add(summaryOf(parts.subspan(end * fanOut, last - end * fanOut)));
    return {begin, end};
}

void addGroups(const std::vector<PointSummary> &parts, std::vector<PointSummary> *groups)
{
    constexpr std::size_t fanOut = PointBlock::fanOut;
    const std::span<const PointSummary> all(parts);
    for (std::size_t at = groups->size() * fanOut; at + fanOut <= parts.size(); at += fanOut)
        groups->push_back(summaryOf(all.subspan(at, fanOut)));
}

void PointBlock::add(const PointSummary &group, const Joint &joint)
{
    m_joints[m_count] = joint;
    m_groups[m_count++] = group;
    if (m_count % fanOut != 0)
        return;
    const std::size_t squares = m_count / fanOut;
    m_squares[squares - 1] = summaryOf(std::span(m_groups).subspan(m_count - fanOut, fanOut));
    if (squares % fanOut == 0)
        m_cubes[squares / fanOut - 1] = summaryOf(std::span(m_squares).subspan(squares - fanOut, fanOut));
}

PointSummary PointBlock::summary(std::size_t first, std::size_t last) const
{
    PointSummary summary;
    std::tie(first, last) = addEnds(m_groups, first, last, &summary);
    std::tie(first, last) = addEnds(m_squares, first, last, &summary);
    summary.add(summaryOf(std::span(m_cubes).subspan(first, last - first)));
    return summary;
}

void PointBlock::prefetch(std::size_t first, std::size_t last) const
{
    constexpr std::size_t perLine = 2;
    const auto prefetch = [](std::span<const PointSummary> parts) {
        for (std::size_t i = 0; i < parts.size(); i += perLine)
            __builtin_prefetch(&parts[i]);
        if (!parts.empty())
            __builtin_prefetch(&parts.back());
    };
    // The ends of a row of them, and what is left between as whole groups of the next row.
    const auto prefetchEnds = [&prefetch](std::span<const PointSummary> parts, std::size_t *from, std::size_t *to) {
        const std::size_t begin = (*from + fanOut - 1) / fanOut;
        const std::size_t end = *to / fanOut;
        if (begin >= end) {
            prefetch(parts.subspan(*from, *to - *from));
            *from = *to = 0;
            return;
        }
        prefetch(parts.subspan(*from, begin * fanOut - *from));
        prefetch(parts.subspan(end * fanOut, *to - end * fanOut));
        *from = begin;
        *to = end;
    };
    prefetchEnds(m_groups, &first, &last);
    prefetchEnds(m_squares, &first, &last);
    prefetch(std::span(m_cubes).subspan(first, last - first));
}

} // namespace penstock
