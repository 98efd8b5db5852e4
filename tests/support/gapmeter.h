// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/sanitized.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <algorithm>
#include <ctime>

namespace penstock {

/// The longest time between two ticks of a timer that should tick every 5 ms: by the clock, and by the processor time
/// that this thread spent meanwhile. The second does not depend on what else the machine is doing.
class GapMeter final : public QObject
{
public:
    GapMeter()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.setInterval(5);
        connect(&m_timer, &QTimer::timeout, this, [this] {
            ++m_ticks;
            m_largest = std::max(m_largest, m_clock.restart());
            const qint64 now = threadMs();
            m_largestBusy = std::max(m_largestBusy, now - m_busy);
            m_busy = now;
        });
        reset();
        m_timer.start();
    }

    qint64 largest() const { return m_largest; }         ///< ms
    qint64 largestBusy() const { return m_largestBusy; } ///< ms
    int ticks() const { return m_ticks; }                ///< since reset()

    void reset()
    {
        m_ticks = 0;
        m_largest = 0;
        m_largestBusy = 0;
        m_busy = threadMs();
        m_clock.restart();
    }

private:
    static qint64 threadMs()
    {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return qint64(time.tv_sec) * 1000 + time.tv_nsec / 1'000'000;
    }

    QTimer m_timer;
    QElapsedTimer m_clock;
    int m_ticks = 0;
    qint64 m_largest = 0;
    qint64 m_busy = 0;
    qint64 m_largestBusy = 0;
};

/// Says both figures. No limit: that is for a quiet machine (tests/bench).
inline void sayGap(const char *what, const GapMeter &meter)
{
    qInfo("%s: largest gap of the event loop %lld ms, of these busy %lld ms", what,
          static_cast<long long>(meter.largest()), static_cast<long long>(meter.largestBusy()));
}

} // namespace penstock
