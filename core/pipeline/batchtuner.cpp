// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/batchtuner.h"

#include <algorithm>
#include <utility>

namespace penstock {

namespace {

constexpr int answersOfRound = 8;
constexpr double isFull = 0.9; // of the rows: the bytes end some batches before
constexpr double enough = 1.1; // times as many rows in the same time
constexpr int lastPatience = 256;

} // namespace

BatchTuner::BatchTuner(int rows) : m_first(rows), m_rows(rows) {}

void BatchTuner::reset()
{
    m_rows = m_first;
    m_ceiling = most;
    m_reason = Reason::None;
    beginAnew();
}

void BatchTuner::beginAnew()
{
    m_sumUs = 0;
    m_lines = 0;
    m_answers = 0;
    m_before = 0;
    m_wait = 0;
    m_patience = firstPatience;
}

void BatchTuner::set(int rows)
{
    m_rows = std::clamp(rows, 1, most);
    m_ceiling = most;
    m_reason = Reason::None;
    beginAnew();
}

bool BatchTuner::answered(std::size_t lines, std::chrono::microseconds latency)
{
    m_proven = std::max(m_proven, static_cast<int>(std::min<std::size_t>(lines, most)));
    if (m_rows == 0 || static_cast<double>(lines) < isFull * m_rows)
        return false;
    m_sumUs += static_cast<double>(latency.count());
    m_lines += static_cast<double>(lines);
    return ++m_answers >= answersOfRound && endRound();
}

bool BatchTuner::endRound()
{
    const double rate = m_lines / std::max(m_sumUs, 1.0);
    m_sumUs = 0;
    m_lines = 0;
    m_answers = 0;
    if (m_before == 0) {
        if (m_wait == 0)
            return tryMore(rate);
        --m_wait;
        return false;
    }
    if (rate >= m_rateBefore * enough) {
        // Below a limit it is no news that more would do.
        if (m_ceiling == most)
            m_patience = firstPatience;
        return tryMore(rate);
    }
    const int before = m_before;
    stay();
    return move(before, Reason::Slower);
}

bool BatchTuner::tryMore(double rate)
{
    const int before = m_rows;
    m_rateBefore = rate;
    const bool isMoved = move(m_rows + std::max(1, m_rows / 2), Reason::Flat);
    m_before = isMoved ? before : 0;
    if (!isMoved && m_ceiling < most) {
        // Limits change, too: after some time it is tried beyond.
        m_ceiling = std::min(2 * m_ceiling, most);
        stay();
    }
    return isMoved;
}

void BatchTuner::stay()
{
    m_before = 0;
    m_wait = m_patience;
    m_patience = std::min(2 * m_patience, lastPatience);
}

bool BatchTuner::timedOut()
{
    stay();
    return move(m_rows / 2, Reason::Timeout);
}

bool BatchTuner::tooLarge(std::size_t lines)
{
    // Of a part that is smaller than batches are made it says nothing of them.
    const auto size = static_cast<int>(std::min<std::size_t>(lines, most));
    if (m_rows == 0 || size < m_rows || size > m_ceiling)
        return false;
    // Once may have been something on the way. Twice, with nothing as large taken between, is a limit that has changed.
    if (std::exchange(m_proven, 0) >= size)
        return false;
    stay();
    m_ceiling = std::max(size - 1, 1);
    return move(std::min(m_rows, size / 2), Reason::TooLarge);
}

bool BatchTuner::move(int rows, Reason reason)
{
    // Who began with less, or was refused more, keeps to it.
    const int least = std::min({fewest, m_first, m_ceiling});
    rows = std::clamp(rows, least, std::max(least, m_ceiling));
    if (m_rows == 0 || rows == m_rows)
        return false;
    m_rows = rows;
    m_reason = reason;
    return true;
}

} // namespace penstock
