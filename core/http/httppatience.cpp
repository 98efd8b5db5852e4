// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/httppatience.h"

#include "core/http/transport.h"

namespace penstock {

namespace {

double seconds(std::chrono::milliseconds time)
{
    return std::chrono::duration<double>(time).count();
}

} // namespace

void HttpPatience::enter(Phase phase)
{
    m_phase = phase;
    m_phaseStarted = Clock::now();
}

HttpPatience::Judgement HttpPatience::judge(const Work &work) const
{
    const bool isIdle = m_phase == Phase::Open;
    const std::chrono::milliseconds limit = isIdle ? m_transport.timeouts.idle : m_transport.timeouts.connect;
    if (m_phase == Phase::Closed || limit.count() <= 0 || (isIdle && !work.sends && !work.awaits))
        return {};
    const Clock::time_point end = (isIdle ? m_lastActivity : m_phaseStarted) + limit;
    const Clock::time_point now = Clock::now();
    if (end <= now)
        return {complaint(work), {}};
    return {{}, std::chrono::ceil<std::chrono::milliseconds>(end - now)};
}

QString HttpPatience::complaint(const Work &work) const
{
    const QString server = m_transport.endpoint.displayName();
    const Timeouts &limits = m_transport.timeouts;
    if (m_phase == Phase::Connecting) {
        return (m_transport.proxy && m_transport.proxy->kind == ProxyAddress::Kind::None
                    ? tr("Connecting to %1 took longer than %2 s. Check host, port and firewall.")
                    : tr("Connecting to %1 through a proxy took longer than %2 s. Check host, port, proxy and "
                         "firewall."))
            .arg(server)
            .arg(seconds(limits.connect));
    }
    if (m_phase == Phase::Securing) {
        return tr("Setting up the encryption with %1 took longer than %2 s. Check that it speaks https on this port.")
            .arg(server)
            .arg(seconds(limits.connect));
    }
    return (work.sends ? tr("%1 took no byte of the request for %2 s.")
            : !work.hasHead
                ? tr("%1 did not answer for %2 s. Give it more time in the connection's settings, or ask for less.")
                : tr("%1 stopped in the middle of its answer for %2 s."))
        .arg(server)
        .arg(seconds(limits.idle));
}

} // namespace penstock
