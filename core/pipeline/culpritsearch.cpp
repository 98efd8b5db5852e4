// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/culpritsearch.h"

#include <algorithm>
#include <bit>

namespace penstock {

namespace {

constexpr std::size_t spare = 16;
constexpr std::size_t mostCulprits = 50; ///< that lie alone among lines that look alike
constexpr std::size_t mostLots = 3'000;

/// A lot costs about one request, and a culprit alone two for every halving.
std::size_t bound(std::span<const LineFacts> facts)
{
    const auto halvings = static_cast<std::size_t>(std::bit_width(facts.size()));
    return spare + 3 * std::min(countLots(facts), mostLots) + 4 * mostCulprits * halvings;
}

} // namespace

CulpritSearch::CulpritSearch(const SinkBatch &batch, const LineGround &ground, bool storesAllOrNothing)
    : m_ground(ground), m_storesAllOrNothing(storesAllOrNothing)
{
    const std::vector<LineFacts> facts = factsOf(batch, ground);
    m_requestsLeft = bound(facts);
    if (ground.layout.retention == 0)
        return;
    std::map<std::int64_t, std::size_t> indexes;
    for (std::size_t i = 0; i < facts.size(); ++i) {
        if (facts[i].looksWrong())
            continue;
        const auto [known, isNew] = indexes.try_emplace(facts[i].shard, i);
        if (!isNew && facts[known->second].time < facts[i].time)
            known->second = i;
    }
    for (const auto &[shard, index] : indexes)
        m_youngest.emplace(shard, Youngest{facts[index].time, std::string(batch.line(index))});
}

bool CulpritSearch::spend(std::size_t requests)
{
    if (m_requestsLeft < requests)
        return false;
    m_requestsLeft -= requests;
    return true;
}

void CulpritSearch::accepted()
{
    if (m_storesAllOrNothing)
        m_requestsLeft += 2;
}

const CulpritSearch::Youngest *CulpritSearch::youngest(std::int64_t shard) const
{
    const auto found = m_youngest.find(shard);
    return found == m_youngest.end() ? nullptr : &found->second;
}

} // namespace penstock
