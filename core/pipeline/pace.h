// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <stop_token>

namespace penstock {

/// Holds a flow back so that no more rows a second go on than it may.
class Pace
{
public:
    /// 0: as many as there are.
    explicit Pace(int rowsPerSecond) : m_limit(rowsPerSecond) {}

    int limit() const;
    /// From any thread, also while somebody waits.
    void setLimit(int rowsPerSecond);

    /// Returns when these rows may go, or when the stop is asked for.
    void wait(quint64 rows, const std::stop_token &stop);

private:
    using Clock = std::chrono::steady_clock;

    mutable std::mutex m_mutex;
    std::condition_variable_any m_changed;
    int m_limit;
    Clock::time_point m_since{}; ///< when the rows before were let go
    quint64 m_before = 0;        ///< how many these were
};

} // namespace penstock
