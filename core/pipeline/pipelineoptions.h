// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/write/writetarget.h"
#include "core/pipeline/flowpolicy.h"
#include "core/sink/pointrule.h"

#include <chrono>
#include <optional>

namespace penstock {

/// How a pipeline writes to an InfluxDB server: see influxOutlet().
struct PipelineOptions : FlowPolicy
{
    WriteTarget target{}; ///< its precision counts for nothing: lines are always sent in nanoseconds
    bool createDatabase = false;
    std::optional<std::chrono::seconds> shardDuration{}; ///< of the database that is made; none: the server's choice
    int batchRows = 5'000;                               ///< 1 to 100,000
    qint64 batchBytes = 2 * 1024 * 1024; ///< 1 KiB to 20 MiB (3.x: 10 MiB), whichever limit is met first
    /// Auto: on, but off to this machine and to a server that takes none; On fails there.
    enum class Gzip { Auto, On, Off };
    Gzip gzip = Gzip::Auto;
    int lingerMs = 1'000; ///< the longest time a row waits for its batch to become full; 0: for ever
    /// A line that lies behind the retention policy ends the run; else it is refused, named and kept as any other.
    bool raisesOnRetention = false;
    std::optional<PointRule> rule{}; ///< for sources whose records are messages
};

} // namespace penstock
