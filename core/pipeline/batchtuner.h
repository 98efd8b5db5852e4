// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/tuningsnapshot.h"

#include <chrono>
#include <cstddef>

namespace penstock {

/// How many rows a batch is made of, as the answers show what the server takes: more while a larger request brings more
/// rows in the same time; back to what it was when it only takes longer, and then it is tried less and less often; half
/// as many after a request that nobody answered in time, and half of one that was refused for its size, unless as many
/// were taken before: then it has to be refused once more.
class BatchTuner
{
public:
    using Reason = TuningSnapshot::Reason;

    /// `rows`: where it begins; 0: batches are not tuned.
    explicit BatchTuner(int rows);

    int rows() const { return m_rows; }
    Reason reason() const { return m_reason; } ///< of the last move
    /// A larger size is being tried: what else changes would be taken for its doing.
    bool isOnTrial() const { return m_before > 0; }
    /// Back to where it began.
    void reset();
    /// Forgets what it has seen, but not what it came to.
    void beginAnew();
    /// By hand: whatever it was refused before.
    void set(int rows);

    // Whether the rows are others after it:
    /// A request of so many lines was answered well. Those that are not full tell nothing.
    bool answered(std::size_t lines, std::chrono::microseconds latency);
    bool timedOut();
    bool tooLarge(std::size_t lines);

    static constexpr int fewest = 100;
    static constexpr int most = 100'000;

private:
    bool endRound();
    bool tryMore(double rate);
    bool move(int rows, Reason reason);
    void stay();

    int m_first;
    int m_rows;
    int m_ceiling = most; ///< below what was refused for its size
    int m_proven = 0;     ///< rows that were answered well since something was refused for its size
    Reason m_reason = Reason::None;
    double m_sumUs = 0; ///< latencies of this round
    double m_lines = 0; ///< in it
    int m_answers = 0;  ///< in it
    int m_before = 0;   ///< rows when the last step up was made; 0: it is not on trial
    double m_rateBefore = 0;
    int m_patience = firstPatience;
    int m_wait = 0; ///< rounds, until more are tried again

    static constexpr int firstPatience = 8;
};

} // namespace penstock
