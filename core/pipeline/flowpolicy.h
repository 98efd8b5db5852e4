// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/errorlimit.h"
#include "core/pipeline/pipelinesnapshot.h"
#include "core/pipeline/spill/spillpolicy.h"
#include "core/sink/sinktrouble.h"

#include <QString>
#include <QtGlobal>

#include <memory>

namespace penstock {

class Checkpoints;

/// How a pipeline flows, whatever it reads and wherever it writes to.
struct FlowPolicy
{
    QString sourceName; ///< what people see, e.g. the file's name
    QString targetName;
    int concurrency = 2;   ///< writes of a sink in flight, 1 to 32
    int rowsPerSecond = 0; ///< at most; 0: as many as there are
    QString rejectsFile;   ///< dead-letter file of the first sink; empty: none
    /// Where one is made as soon as rows are given up and `rejectsFile` is empty; empty: nowhere.
    QString spareRejectsFile;
    ErrorLimit errorLimit; ///< of refused rows
    /// Keeps how far the run has come, and says where it begins; may be null.
    std::shared_ptr<Checkpoints> checkpoints;
    /// What stands still when a sink cannot take more, unless the sink itself says.
    SinkBackpressure::Scope pauseScope = SinkBackpressure::Scope::Sink;
    /// Of partitioned sources: how often it is committed what every sink has acknowledged, and after how many records
    /// at the latest (0: by time alone).
    int commitIntervalMs = 5'000;
    quint64 commitEvery = 0;
    /// What the queues of all sinks may hold of a partitioned source: beyond that a partition that stands still gives
    /// up what it has not sent, and is read again. Of another source: what the queue of each sink may hold before the
    /// source has to wait.
    quint64 mostQueuedRows = 1'000'000;
    quint64 mostQueuedBytes = 256 * 1024 * 1024;
    /// Of sinks that can, behind sources that are not partitioned.
    SpillPolicy spill{};
    TuningSnapshot::Mode tuning = TuningSnapshot::Mode::Off; ///< of requests in flight and rows in a batch
    int maxAttempts = 0;                                     ///< for one batch; 0: no limit
    qint64 giveUpAfterMs = 300'000; ///< without one accepted line while the server fails; 0: never
    /// What comes of that: the run fails, or what waits goes to the dead letters and the run goes on.
    enum class OnGiveUp { Fail, DeadLetter } onGiveUp = OnGiveUp::Fail;
    int answersAfterStopMs = 3'000; ///< so long a stop waits for answers to what is on its way; 0: not at all
};

} // namespace penstock
