// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>

namespace penstock {

struct CsvAnalysis;
struct ImportPlan;

/// How long the shards of a new database of InfluxDB 1.x or 2.x should be for data from there to there (nanoseconds),
/// so that there are about fifty of them; nothing: its own choice, a week, will do. Each shard that a write touches is
/// made on disk: 1.x stalls for seconds when one file needs hundreds.
std::optional<std::chrono::seconds> fittingShardDuration(std::int64_t from, std::int64_t to);

/// The same for a file, as far as the sample of it tells.
std::optional<std::chrono::seconds> fittingShardDuration(const CsvAnalysis &analysis, const ImportPlan &plan);

} // namespace penstock
