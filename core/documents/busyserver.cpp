// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/busyserver.h"

#include "core/async/error.h"
#include "core/async/plural.h"
#include "core/session/session.h"

namespace penstock {

namespace {

using std::chrono::steady_clock;

} // namespace

BusyServer::BusyServer(Session &session) : BusyServer(session, Patience()) {}

BusyServer::BusyServer(Session &session, const Patience &patience)
    : m_session(session), m_patience(patience), m_timer(this)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] { m_session.open(); });
}

QString BusyServer::announcement(const Error &error) const
{
    if (m_patience.longest.count() == 0)
        return tr("%1 It is asked again until it answers.").arg(error.message);
    const auto minutes = std::chrono::ceil<std::chrono::minutes>(m_patience.longest).count();
    return tr("%1 It is asked again for up to %n minute(s).", nullptr, plural(static_cast<quint64>(minutes)))
        .arg(error.message);
}

bool BusyServer::waitsAfter(const Error &error)
{
    if (error.kind != Error::Kind::Throttled && !(m_patience.alsoAway && Backpressure::pauses(error)))
        return false;
    const steady_clock::time_point now = steady_clock::now();
    if (!m_until) {
        const bool isForEver = m_patience.longest.count() == 0;
        m_until = isForEver ? steady_clock::time_point::max() : now + m_patience.longest;
        Q_EMIT said(announcement(error));
    }
    const std::chrono::milliseconds wait = m_backpressure.failed(error.retryAfter);
    if (*m_until - now < wait)
        return false;
    m_timer.start(wait);
    Q_EMIT waits({++m_tries, now + wait, announcement(error)});
    return true;
}

void BusyServer::tryNow()
{
    if (m_timer.isActive())
        m_timer.start(std::chrono::milliseconds(0));
}

} // namespace penstock
