// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/source/listener/intake.h"

#include <utility>

namespace penstock {

Intake::Offered Intake::offer(Lines lines)
{
    {
        const std::scoped_lock lock(m_mutex);
        if (m_isClosed)
            return Offered::Closed;
        if (m_bytes > 0 && m_bytes + lines.text.size() > m_mostBytes)
            return Offered::Full;
        if (lines.ends.empty())
            return Offered::Taken;
        m_bytes += lines.text.size();
        m_lines += lines.ends.size();
        m_waiting.push_back(std::move(lines));
    }
    m_changed.notify_all();
    return Offered::Taken;
}

void Intake::close()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_isClosed = true;
    }
    m_changed.notify_all();
}

bool Intake::isClosed() const
{
    const std::scoped_lock lock(m_mutex);
    return m_isClosed;
}

std::variant<std::monostate, Intake::Lines, Intake::Ended> Intake::take(const Source::Patience &patience)
{
    std::unique_lock lock(m_mutex);
    m_bytes -= std::exchange(m_atHand, 0);
    const auto isReady = [this] { return !m_waiting.empty() || m_isClosed; };
    if (patience.until)
        m_changed.wait_until(lock, patience.stop, *patience.until, isReady);
    else
        m_changed.wait(lock, patience.stop, isReady);
    if (!isReady())
        return std::monostate{};
    if (m_waiting.empty())
        return Ended{};
    Lines lines = std::move(m_waiting.front());
    m_waiting.pop_front();
    m_atHand = lines.text.size();
    m_lines -= lines.ends.size();
    return lines;
}

std::uint64_t Intake::waitingLines() const
{
    const std::scoped_lock lock(m_mutex);
    return m_lines;
}

void Intake::countRefused(std::uint64_t lines)
{
    const std::scoped_lock lock(m_mutex);
    m_refused += lines;
}

std::uint64_t Intake::refused() const
{
    const std::scoped_lock lock(m_mutex);
    return m_refused;
}

} // namespace penstock
