// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/async/job.h"

namespace penstock {

Job::Job(QObject *parent) : QObject(parent) {}

Job::~Job() = default;

void Job::cancel()
{
    if (!isRunning() || m_refusesCancel)
        return;
    settle(State::Cancelled);
    abort();
}

void Job::succeed()
{
    settle(State::Succeeded);
}

void Job::fail(Error error)
{
    if (!isRunning())
        return;
    m_error = std::move(error);
    settle(State::Failed);
}

void Job::settle(State state)
{
    if (!isRunning())
        return;
    m_state = state;
    if (!m_held)
        announce();
}

void Job::releaseFinished()
{
    if (!m_held)
        return;
    m_held = false;
    if (!isRunning())
        announce();
}

void Job::announce()
{
    QMetaObject::invokeMethod(
        this,
        [this] {
            // In this order: a slot may delete the job, for instance with its Client.
            deleteLater();
            Q_EMIT finished();
        },
        Qt::QueuedConnection);
}

} // namespace penstock
