// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/checkpoint.h"

#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>

namespace penstock {

class PipelineStats;
class RowLedger;

/// Saves how far a run has come as soon as more of it is settled, and at its end, in a thread of its own: a disk may
/// take its time. A run that is killed sends again what was on its way; and, unless each step is kept beside it (see
/// Checkpoints::keepsEach()), what was settled while the last save lasted and the rest behind it: 50 ms, or more where
/// the disk is slow.
class CheckpointWriter
{
    Q_DISABLE_COPY_MOVE(CheckpointWriter)

public:
    /// `checkpoints` may be null: nothing is saved.
    CheckpointWriter(std::shared_ptr<Checkpoints> checkpoints, RowLedger &ledger, PipelineStats &stats);
    ~CheckpointWriter();

    /// Once the run has begun.
    void start();
    /// The last one. The thread has ended after this.
    void finish(bool isComplete);

private:
    void run(const std::stop_token &stop);
    void save(const Checkpoint &now, bool isOver);

    const std::shared_ptr<Checkpoints> m_checkpoints;
    RowLedger &m_ledger;
    PipelineStats &m_stats;
    Checkpoint m_saved;
    std::mutex m_mutex;
    std::condition_variable_any m_stopped;
    std::jthread m_thread; ///< last: it uses the others
};

} // namespace penstock
