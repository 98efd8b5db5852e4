// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/write/writetarget.h"
#include "core/pipeline/errorlimit.h"

#include <QString>

#include <chrono>
#include <memory>
#include <optional>

namespace penstock {

class Checkpoints;

/// How a pipeline writes.
struct PipelineOptions
{
    QString sourceName; ///< what people see, e.g. the file's name
    QString targetName;
    WriteTarget target{}; ///< its precision counts for nothing: lines are always sent in nanoseconds
    bool createDatabase = false;
    std::optional<std::chrono::seconds> shardDuration{}; ///< of the database that is made; none: the server's choice
    int batchRows = 5'000;                               ///< 1 to 100,000
    qint64 batchBytes = 2 * 1024 * 1024; ///< 1 KiB to 20 MiB (3.x: 10 MiB), whichever limit is met first
    int concurrency = 2;                 ///< writes in flight, 1 to 32
    /// Auto: on, but off to this machine and to a server that takes none; On fails there.
    enum class Gzip { Auto, On, Off };
    Gzip gzip = Gzip::Auto;
    int rowsPerSecond = 0; ///< at most; 0: as many as there are
    int lingerMs = 1'000;  ///< the longest time a row waits for its batch to become full; 0: for ever
    QString rejectsFile;   ///< dead-letter file; empty: none
    ErrorLimit errorLimit; ///< of refused rows
    /// Keeps how far the run has come, and says where it begins; may be null.
    std::shared_ptr<Checkpoints> checkpoints;
    int maxAttempts = 0;            ///< for one batch; 0: no limit
    qint64 giveUpAfterMs = 300'000; ///< without one accepted line while the server fails; 0: never
    int answersAfterStopMs = 3'000; ///< so long a stop waits for answers to what is on its way; 0: not at all
};

} // namespace penstock
