// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/batchtuner.h"
#include "core/pipeline/tuningsnapshot.h"

#include <chrono>
#include <functional>
#include <mutex>
#include <utility>

namespace penstock {

struct WriteTicket;

/// How many requests are in flight at a time, as the answers show what the server takes: more while the latency stays
/// flat, so that more rows are written; back to what it was when they only wait for one another, and then it is tried
/// less and less often; half as many after a request that nobody answered in time. The rows of a batch likewise: see
/// BatchTuner. One of the two is tried at a time.
class Tuner
{
public:
    using Mode = TuningSnapshot::Mode;
    /// `concurrency`: where it begins, and where it stays when it is off; at most `most`.
    Tuner(Mode mode, int concurrency, int most);

    /// Batches are made of so many rows, until `set` is told otherwise, in the thread that tunes. Before all others.
    using SetRows = std::function<void(int rows)>;
    void tuneBatches(int rows, SetRows set);

    /// Told in the thread that tunes, whenever batches or requests are others than before.
    void setMoved(std::function<void(const TuningSnapshot &now)> moved) { m_moved = std::move(moved); }

    /// Off: back to where it began. Pinned: as it is.
    void setMode(Mode mode);
    /// Pinned at so many, by hand. `batchRows`: 0, or where they are not tuned: as they are.
    void pin(int concurrency, int batchRows);
    int concurrency() const { return m_now.concurrency; }

    /// What the answer to any request says.
    void learn(const WriteTicket &ticket);
    /// A request of so many lines was answered well.
    void answered(std::chrono::microseconds latency, std::size_t lines = 0);
    void timedOut();
    /// A request of so many lines was refused for its size: its parts are sent.
    void tooLarge(std::size_t lines = 0);

    /// From any thread.
    TuningSnapshot snapshot() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_now;
    }

private:
    using Reason = TuningSnapshot::Reason;
    void endRound();
    void tryMore(double rate);
    void stay();
    void move(int concurrency, Reason reason);
    void batchMoved();
    void tell() const;

    const int m_first;
    const int m_most;
    mutable std::mutex m_mutex; ///< of what is shown; only one thread changes it
    TuningSnapshot m_now;
    BatchTuner m_batch{0};
    SetRows m_setRows;
    std::function<void(const TuningSnapshot &)> m_moved;
    double m_sumUs = 0; ///< latencies of this round
    int m_answers = 0;  ///< in it
    int m_before = 0;   ///< how many there were when the last step up was made; 0: it is not on trial
    double m_rateBefore = 0;
    int m_patience = firstPatience;
    int m_wait = 0; ///< rounds, until more are tried again

    static constexpr int firstPatience = 8;
};

} // namespace penstock
