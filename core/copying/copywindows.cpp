// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/copying/copywindows.h"

#include <algorithm>
#include <limits>

namespace penstock {

namespace {

__extension__ using Wide = __int128;

constexpr std::int64_t last = std::numeric_limits<std::int64_t>::max();
constexpr std::int64_t second = 1'000'000'000;
// Few enough that a window that is cut costs little, enough that the questions themselves do not count.
constexpr std::uint64_t fewRows = 100'000;
constexpr std::uint64_t manyRows = 1'000'000;

/// The servers tell bounds in whole seconds, and the world ends within one.
std::int64_t endOf(const ShardLayout::Group &group)
{
    return group.end / second == last / second ? last : group.end;
}

} // namespace

CopyWindows::CopyWindows(Window all, const ShardLayout &shards, std::optional<std::int64_t> width)
    : m_isFixed(width.has_value()), m_width(width.value_or(ShardLayout::day))
{
    std::vector<std::int64_t> bounds{all.from, all.to};
    for (const ShardLayout::Group &group : shards.groups) {
        for (const std::int64_t bound : {group.start, endOf(group)}) {
            if (bound > all.from && bound < all.to)
                bounds.push_back(bound);
        }
    }
    std::ranges::sort(bounds);
    for (std::size_t i = 1; i < bounds.size(); ++i) {
        const Window span{bounds[i - 1], bounds[i]};
        const bool isShard = shards.groups.empty() || std::ranges::any_of(shards.groups, [&](const auto &group) {
                                 return group.start <= span.from && endOf(group) >= span.to;
                             });
        if (span.from < span.to)
            m_spans.push_back({span, !isShard});
    }
    if (!m_spans.empty())
        m_at = m_spans.front().window.from;
}

/// A given width begins where shards of that length would: so none crosses their bounds.
std::int64_t CopyWindows::endAfter(std::int64_t from) const
{
    ShardLayout grid;
    grid.duration = m_width;
    const Wide end = Wide(m_isFixed ? grid.startOf(from) : from) + m_width;
    return static_cast<std::int64_t>(std::min<Wide>(end, last));
}

std::optional<CopyWindows::Window> CopyWindows::next()
{
    if (m_span == m_spans.size())
        return {};
    const Span &span = m_spans[m_span];
    m_isGap = span.isGap;
    const Window window{m_at, m_isGap ? span.window.to : std::min(endAfter(m_at), span.window.to)};
    m_at = window.to;
    if (m_at == span.window.to && ++m_span < m_spans.size())
        m_at = m_spans[m_span].window.from;
    return window;
}

void CopyWindows::held(std::uint64_t rows)
{
    if (m_isFixed || m_isGap)
        return;
    if (rows < fewRows)
        m_width = m_width > last / 4 ? last : m_width * 4;
    else if (rows > manyRows)
        m_width = std::max<std::int64_t>(m_width / 2, second);
}

} // namespace penstock
