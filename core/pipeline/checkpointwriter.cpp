// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/checkpointwriter.h"

#include "core/pipeline/pipelinestats.h"
#include "core/pipeline/rowledger.h"

#include <QCoreApplication>

#include <algorithm>
#include <chrono>
#include <utility>

namespace penstock {

namespace {

using std::chrono::milliseconds;
using std::chrono::steady_clock;

/// What changes without a row that is settled is saved so often.
constexpr milliseconds period(500);
/// Between two saves: keeping the place may cost a twentieth of one thread, and no more.
constexpr int restsPerSave = 20;
constexpr milliseconds shortestRest(50);

struct CheckpointWriterText
{
    Q_DECLARE_TR_FUNCTIONS(penstock::CheckpointWriter)
};

} // namespace

CheckpointWriter::CheckpointWriter(std::shared_ptr<Checkpoints> checkpoints, RowLedger &ledger, PipelineStats &stats)
    : m_checkpoints(std::move(checkpoints)), m_ledger(ledger), m_stats(stats)
{
}

CheckpointWriter::~CheckpointWriter() = default;

void CheckpointWriter::start()
{
    if (!m_checkpoints)
        return;
    // Also when it is killed at once, it is known what was begun.
    m_saved = m_ledger.checkpoint();
    save(m_saved, false);
    m_thread = std::jthread([this](const std::stop_token &stop) { run(stop); });
}

void CheckpointWriter::run(const std::stop_token &stop)
{
    std::unique_lock lock(m_mutex);
    while (!stop.stop_requested()) {
        m_ledger.waitForMore(m_saved, steady_clock::now() + period, stop);
        if (stop.stop_requested())
            return;
        m_ledger.catchUp(); // another sink may have come further alone
        const auto begun = steady_clock::now();
        const Checkpoint now = m_ledger.checkpoint();
        if (now == m_saved)
            continue;
        m_saved = now;
        save(now, false);
        const auto rest = restsPerSave * std::chrono::ceil<milliseconds>(steady_clock::now() - begun);
        m_stopped.wait_for(lock, stop, std::clamp(rest, shortestRest, period), [] { return false; });
    }
}

void CheckpointWriter::finish(bool isComplete)
{
    if (!m_thread.joinable())
        return;
    m_thread.request_stop();
    m_thread.join();
    Checkpoint last = m_ledger.checkpoint();
    last.isComplete = isComplete;
    save(last, true);
}

void CheckpointWriter::save(const Checkpoint &now, bool isOver)
{
    if (const Status status = m_checkpoints->save(now, isOver); !status)
        m_stats.addNote(CheckpointWriterText::tr(
                            "How far the run has come cannot be kept: %1 The rows are written all the same; one "
                            "that is broken off now begins anew, or where it was last kept.")
                            .arg(status.error().message));
    else if (now.row > 0)
        m_stats.addCheckpoint(now.row);
}

} // namespace penstock
