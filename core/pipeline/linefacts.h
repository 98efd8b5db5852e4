// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/schema/shardlayout.h"
#include "core/connection/flavour.h"
#include "core/sink/sinkbatch.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace penstock {

/// What decides the fate of lines beside themselves: whose rules they obey, and how the server cuts time.
struct LineGround
{
    Flavour flavour = Flavour::V1;
    ShardLayout layout{};
};

/// What decides whether a line is stored, as far as it can be told from here.
struct LineFacts
{
    std::uint64_t kind = 0; ///< of its measurement and the names and types of its fields; 0: it looks wrong
    std::int64_t time = 0;  ///< nanoseconds; 0 when it has none that can be read
    std::int64_t shard = 0; ///< where the shard group begins

    bool looksWrong() const { return kind == 0; }
};

/// The rules from here are a little stricter than the servers' own, so the last word is theirs.
std::vector<LineFacts> factsOf(const SinkBatch &batch, const LineGround &ground);

/// Shard groups times kinds: how many answers tell all if each lot of lines has one fate.
std::size_t countLots(std::span<const LineFacts> facts);

/// Whether all lines are of one kind.
bool isOneKind(std::span<const LineFacts> facts);

using LineIndexes = std::vector<std::size_t>; ///< ascending

/// Cuts lines into at most `mostParts` parts whose fates may differ, by the first of these that differs among them:
/// whether they look wrong, their kinds, their shards, their times; else in the middle. One line is never cut.
std::vector<LineIndexes> cutLines(std::span<const LineFacts> facts);
constexpr std::size_t mostParts = 8;

/// The `count` oldest apart from the others, which come first.
std::vector<LineIndexes> cutOldest(std::span<const LineFacts> facts, std::size_t count);

} // namespace penstock
