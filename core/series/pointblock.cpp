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
    const std::size_t square = m_count / fanOut;
    PointSummary head = m_count % fanOut == 0 ? PointSummary() : m_heads[m_count - 1];
    head.add(group);
    m_heads[m_count] = head;
    m_joints[m_count] = joint;
    m_groups[m_count++] = group;
    if (m_count % fanOut != 0)
        return;
    m_squares[square] = head;
    PointSummary tail;
    for (std::size_t i = m_count; i-- > square * fanOut;) {
        tail.add(m_groups[i]);
        m_tails[i] = tail;
    }
}

PointSummary PointBlock::summary(std::size_t first, std::size_t last) const
{
    const std::size_t square = first / fanOut;
    const std::size_t lastSquare = last / fanOut;
    if (square == lastSquare)
        return summaryOf(std::span(m_groups).subspan(first, last - first));
    PointSummary summary = m_tails[first];
    if (last % fanOut != 0)
        summary.add(m_heads[last - 1]);
    for (std::size_t i = square + 1; i < lastSquare; ++i)
        summary.add(m_squares[i]);
    return summary;
}

void PointBlock::prefetch(std::size_t first, std::size_t last) const
{
    constexpr std::size_t perLine = 2;
    const auto prefetch = [](const PointSummary *parts, std::size_t from, std::size_t to) {
        for (std::size_t i = from / perLine * perLine; i < to; i += perLine)
            penstock::prefetch(&parts[i]);
    };
    const std::size_t square = first / fanOut;
    const std::size_t lastSquare = last / fanOut;
    if (square == lastSquare)
        return prefetch(m_groups.data(), first, last);
    penstock::prefetch(&m_tails[first]);
    if (last % fanOut != 0)
        penstock::prefetch(&m_heads[last - 1]);
    prefetch(m_squares.data(), square + 1, lastSquare);
}

} // namespace penstock
