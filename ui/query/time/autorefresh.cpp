// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/time/autorefresh.h"

#include <algorithm>
#include <utility>

namespace penstock {

namespace {

constexpr int tickMs = 100;
constexpr int mostDoublings = 9; // of a second, beyond longest

} // namespace

AutoRefresh::AutoRefresh(QObject *parent) : QObject(parent)
{
    m_ticker.setInterval(tickMs);
    connect(&m_ticker, &QTimer::timeout, this, &AutoRefresh::tick);
}

void AutoRefresh::start(int seconds)
{
    m_seconds = std::clamp(seconds, 1, longest);
    m_failures = 0;
    m_told = -1;
    m_since.start();
    m_ticker.start();
    Q_EMIT changed();
}

void AutoRefresh::stop()
{
    m_ticker.stop();
    m_isRunning = false;
    if (std::exchange(m_seconds, 0) > 0)
        Q_EMIT changed();
}

void AutoRefresh::runBegan()
{
    m_isRunning = true;
    if (isOn())
        Q_EMIT changed();
}

void AutoRefresh::runEnded(bool worked)
{
    m_isRunning = false;
    m_failures = worked ? 0 : std::min(m_failures + 1, mostDoublings);
    m_since.start();
    if (isOn())
        Q_EMIT changed();
}

void AutoRefresh::setSeen(bool isSeen)
{
    if (std::exchange(m_isSeen, isSeen) != isSeen && isOn())
        Q_EMIT changed();
}

qint64 AutoRefresh::waitMs() const
{
    const qint64 wanted = qint64(m_seconds) * 1'000;
    return m_failures == 0 ? wanted : std::min(wanted << m_failures, std::max(wanted, qint64(longest) * 1'000));
}

int AutoRefresh::secondsLeft() const
{
    if (!isOn() || m_isRunning)
        return -1;
    return int((std::max<qint64>(0, waitMs() - m_since.elapsed()) + 999) / 1'000);
}

void AutoRefresh::tick()
{
    if (m_isRunning || !m_isSeen)
        return;
    if (m_since.elapsed() >= waitMs()) {
        m_since.start(); // should nobody run it, it comes again
        Q_EMIT due();
        return;
    }
    const int left = secondsLeft();
    if (std::exchange(m_told, left) != left)
        Q_EMIT changed();
}

} // namespace penstock
