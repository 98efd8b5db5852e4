// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/series/pointblock.h"

#include "core/series/valuepairs.h"

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
    if (m_count % fanOut == 0)
        m_squares[m_count / fanOut - 1] = summaryOf(std::span(m_groups).subspan(m_count - fanOut, fanOut));
}

PointSummary PointBlock::summary(std::size_t first, std::size_t last) const
{
    PointSummary summary;
    const auto [begin, end] = addEnds(m_groups, first, last, &summary);
    summary.add(summaryOf(std::span(m_squares).subspan(begin, end - begin)));
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
    const std::span<const PointSummary> all(m_groups);
    const std::size_t begin = (first + fanOut - 1) / fanOut;
    const std::size_t end = last / fanOut;
    if (begin >= end) // no whole square
        return prefetch(all.subspan(first, last - first));
    prefetch(all.subspan(first, begin * fanOut - first));
    prefetch(std::span(m_squares).subspan(begin, end - begin));
    prefetch(all.subspan(end * fanOut, last - end * fanOut));
}

} // namespace penstock
