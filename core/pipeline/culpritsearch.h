// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/linefacts.h"

#include <map>
#include <optional>
#include <string>

namespace penstock {

/// The search for the lines of one batch that a server refused without naming them all: the batch is sent again in
/// parts, which changes nothing on the server as every line has its own time. Bounded in requests, by the number of
/// lots of lines that may have fates of their own; what is not proved when the bound is met stays unknown.
///
/// Where nothing of a batch is stored unless all is, every part that is accepted earns its request back, so that only
/// lines that are refused count against the bound.
class CulpritSearch
{
public:
    CulpritSearch(const SinkBatch &batch, const LineGround &ground, bool storesAllOrNothing);

    const LineGround &ground() const { return m_ground; }

    /// Whether so many requests more may be made; takes them off.
    bool spend(std::size_t requests);
    void accepted(); ///< a part was
    /// One more line was named, the only one in its answer; how often that has come to pass.
    std::size_t namedOne() { return ++m_namedOne; }

    /// The youngest line of a shard group, of those that look right. A line that is too old alone was stored if it was
    /// sent with one of its shard group that was not.
    struct Youngest
    {
        std::int64_t time = 0;
        std::string line;
    };
    const Youngest *youngest(std::int64_t shard) const;

private:
    const LineGround m_ground;
    const bool m_storesAllOrNothing;
    std::size_t m_requestsLeft;
    std::size_t m_namedOne = 0;
    std::map<std::int64_t, Youngest> m_youngest;
};

} // namespace penstock
