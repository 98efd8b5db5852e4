// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/editing/editsjob.h"

#include "core/client/admin/adminjob.h"
#include "core/client/client.h"
#include "core/client/write/writejob.h"

#include <algorithm>
#include <utility>

namespace penstock {

namespace {

bool isLost(Error::Kind kind)
{
    return kind == Error::Kind::Network || kind == Error::Kind::Timeout || kind == Error::Kind::Tls;
}

Error connectionClosed()
{
    return failure(Error::Kind::Network, EditsJob::tr("The connection was closed.")).error();
}

} // namespace

EditsJob::EditsJob(Client &client, std::vector<PlannedEdit> plan, QObject *parent)
    : Job(parent), m_client(&client), m_plan(std::move(plan)), m_outcomes(m_plan.size())
{
    next();
}

EditsJob::~EditsJob()
{
    if (!m_job)
        return;
    disconnect(m_job, nullptr, this, nullptr);
    m_job->cancel();
}

void EditsJob::next()
{
    if (!isRunning())
        return;
    if (m_next == m_plan.size()) {
        end();
        return;
    }
    if (!m_client) {
        fail(connectionClosed());
        return;
    }
    const PlannedEdit &edit = m_plan[m_next];
    if (edit.isDeletion) {
        AdminJob *const job = m_client->administer(edit.deletion);
        m_job = job;
        connect(job, &Job::finished, this, [this, job] {
            // A server that fails may have deleted some of it.
            take(*job, job->state() == State::Cancelled || isLost(job->error().kind) ||
                           job->error().kind == Error::Kind::Server || job->error().kind == Error::Kind::Protocol);
        });
    } else {
        WriteJob *const job = m_client->write(edit.write);
        m_job = job;
        connect(job, &Job::finished, this, [this, job] {
            take(*job, job->isSent() && (job->state() == State::Cancelled || job->outcome().unknown > 0));
        });
    }
    connect(m_job, &QObject::destroyed, this, [this] {
        if (!isRunning() || m_job)
            return;
        m_outcomes[m_next].state = Outcome::State::Unknown;
        m_outcomes[m_next].error = connectionClosed();
        fail(connectionClosed());
    });
}

void EditsJob::take(const Job &job, bool isUnknown)
{
    Outcome &outcome = m_outcomes[m_next];
    if (job.state() == State::Cancelled) { // with its client: cancel() of this job does not come here
        if (isUnknown) {
            outcome.state = Outcome::State::Unknown;
            outcome.error = connectionClosed();
        }
        Q_EMIT progressed();
        fail(connectionClosed());
        return;
    }
    if (job.state() == State::Succeeded) {
        outcome.state = Outcome::State::Done;
    } else {
        outcome.state = isUnknown ? Outcome::State::Unknown : Outcome::State::Refused;
        outcome.error = job.error();
    }
    const bool isOver = job.state() == State::Failed && isLost(job.error().kind);
    ++m_next;
    Q_EMIT progressed();
    if (isOver && isRunning())
        fail(outcome.error);
    else
        next();
}

void EditsJob::end()
{
    const auto failed =
        std::ranges::find_if(m_outcomes, [](const Outcome &outcome) { return outcome.state != Outcome::State::Done; });
    if (failed == m_outcomes.end())
        succeed();
    else
        fail(failed->error);
}

/// What is under way may have been done: it is called unknown when its own end comes.
void EditsJob::abort()
{
    if (m_job && m_next < m_outcomes.size()) {
        m_outcomes[m_next].state = Outcome::State::Unknown;
        disconnect(m_job, nullptr, this, nullptr);
        m_job->cancel();
    }
}

std::vector<PlannedEdit> EditsJob::done() const
{
    std::vector<PlannedEdit> done;
    for (std::size_t i = 0; i < m_plan.size(); ++i) {
        if (m_outcomes[i].state == Outcome::State::Done)
            done.push_back(m_plan[i]);
    }
    return done;
}

} // namespace penstock
