// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/flowgate.h"

#include "core/async/plural.h"
#include "core/http/refusedconnection.h"
#include "core/pipeline/batchqueue.h"
#include "core/pipeline/pipelinestats.h"

#include <algorithm>
#include <utility>

namespace penstock {

namespace {

using std::chrono::milliseconds;
using std::chrono::steady_clock;

constexpr int statusTooManyRequests = 429;
constexpr int statusRequestTimeout = 408;

Pause::Reason pauseReason(const Error &error)
{
    if (error.details.status == statusTooManyRequests)
        return Pause::Reason::Throttled;
    if (error.details.status == statusRequestTimeout || error.kind == Error::Kind::Timeout)
        return Pause::Reason::Timeout;
    if (isRefusedConnection(error))
        return Pause::Reason::Refused;
    if (error.details.status == 0 && error.kind == Error::Kind::Network)
        return Pause::Reason::Offline;
    return Pause::Reason::Unavailable;
}

Pause whyOf(const Error &error, FlowGate::Scope scope, int attempt)
{
    Pause why;
    why.reason = pauseReason(error);
    why.status = error.details.status;
    const bool hasWords = !error.details.serverText.isEmpty() && why.reason != Pause::Reason::Refused;
    why.text = hasWords ? error.details.serverText : error.message;
    why.scope = scope;
    why.attempt = attempt;
    return why;
}

} // namespace

FlowGate::FlowGate(BatchQueue &queue, PipelineStats &stats, qint64 giveUpAfterMs, QObject *parent)
    : FlowGate({.shut =
                    [&queue, &stats](const Pause &why) {
                        queue.setPaused(true);
                        stats.beginPause(why);
                    },
                .waits = [&stats](Moment until) { stats.setResume(until); },
                .opened =
                    [&queue, &stats] {
                        queue.setPaused(false);
                        stats.endPause();
                    }},
               giveUpAfterMs, parent)
{
}

FlowGate::FlowGate(Watch watch, qint64 giveUpAfterMs, QObject *parent)
    : QObject(parent), m_watch(std::move(watch)), m_giveUpAfterMs(giveUpAfterMs), m_resume(this), m_giveUp(this)
{
    for (QTimer *timer : {&m_resume, &m_giveUp}) {
        timer->setSingleShot(true);
        timer->setTimerType(Qt::PreciseTimer);
    }
    connect(&m_resume, &QTimer::timeout, this, [this] {
        m_hold.reset();
        show();
        if (isOpen())
            Q_EMIT opened();
    });
    connect(&m_giveUp, &QTimer::timeout, this, [this] {
        Error error = m_error;
        error.message = tr("The server has taken nothing for %n second(s), so writing was given up. Last problem: %1",
                           nullptr, plural(static_cast<quint64>(m_giveUpAfterMs / 1'000)))
                            .arg(error.message);
        if (m_hold) // what comes now waits no longer than what is given up; whoever ends here stops it
            startGivingUp();
        Q_EMIT gaveUp(error);
    });
}

void FlowGate::failed(const Error &error, Scope scope)
{
    m_error = error;
    m_scope = scope;
    startGivingUp();
    const auto now = steady_clock::now();
    if (!m_hold) {
        m_hold = now + m_backpressure.failed(error.retryAfter);
    } else if (error.retryAfter) {
        // Requests that were in flight together fail together: one incident, not several in a row.
        m_hold = std::max(*m_hold, now + Backpressure::clamped(*error.retryAfter));
    }
    wait();
}

void FlowGate::holdWith(const Error &error, Moment until)
{
    m_error = error;
    m_scope = Scope::All;
    m_hold = std::max(m_hold.value_or(until), until);
    wait();
}

void FlowGate::wait()
{
    m_resume.start(std::max(milliseconds(0), std::chrono::ceil<milliseconds>(*m_hold - steady_clock::now())));
    show();
}

void FlowGate::recovered()
{
    m_backpressure.succeeded();
    m_giveUp.stop();
}

void FlowGate::setHeldByHand(bool held, Scope scope)
{
    if (scope == Scope::All)
        m_isHeldWithAll = held;
    else
        m_heldAlone = held ? std::optional(scope) : std::nullopt;
    const std::optional<Scope> by = m_isHeldWithAll ? std::optional(Scope::All) : m_heldAlone;
    if (by == m_heldBy)
        return;
    m_heldBy = by;
    if (by)
        m_giveUp.stop();
    else if (isProbing())
        startGivingUp();
    if (by && m_shown == Shown::Hand)
        m_shown = Shown::Open; // another pause: who holds it is another
    show();
    if (isOpen())
        Q_EMIT opened();
}

void FlowGate::tryNow()
{
    if (m_hold) {
        m_hold = steady_clock::now();
        m_resume.start(0);
    }
}

void FlowGate::stop()
{
    m_resume.stop();
    m_giveUp.stop();
}

void FlowGate::show()
{
    const Shown shown = m_heldBy ? Shown::Hand : m_hold ? Shown::Hold : Shown::Open;
    if (shown != m_shown) {
        m_shown = shown;
        if (shown == Shown::Hand)
            m_watch.shut({.reason = Pause::Reason::User, .text = {}, .scope = *m_heldBy});
        else if (shown == Shown::Hold)
            m_watch.shut(whyOf(m_error, m_scope, m_backpressure.attempts()));
        else
            m_watch.opened();
    }
    if (shown == Shown::Hold)
        m_watch.waits(*m_hold);
}

void FlowGate::startGivingUp()
{
    if (!m_giveUp.isActive() && m_giveUpAfterMs > 0 && !m_heldBy)
        m_giveUp.start(milliseconds(m_giveUpAfterMs));
}

} // namespace penstock
