// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/busyserver.h"

#include "core/async/error.h"
#include "core/async/plural.h"
#include "core/session/session.h"

namespace penstock {

namespace {

using std::chrono::steady_clock;

constexpr std::chrono::seconds patience{300}; // as long as a pipeline has

} // namespace

BusyServer::BusyServer(Session &session, QObject *parent) : QObject(parent), m_session(session), m_timer(this)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] { m_session.open(); });
}

bool BusyServer::waitsAfter(const Error &error)
{
    if (error.kind != Error::Kind::Throttled)
        return false;
    const steady_clock::time_point now = steady_clock::now();
    if (!m_until) {
        m_until = now + patience;
        Q_EMIT said(tr("%1 It is asked again for up to %n minute(s).", nullptr,
                       plural(static_cast<quint64>(std::chrono::duration_cast<std::chrono::minutes>(patience).count())))
                        .arg(error.message));
    }
    const std::chrono::milliseconds wait = m_backpressure.failed(error.retryAfter);
    if (now + wait > *m_until)
        return false;
    m_timer.start(wait);
    return true;
}

} // namespace penstock
