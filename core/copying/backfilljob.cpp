// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/copying/backfilljob.h"

#include "core/client/client.h"
#include "core/client/query/queryjob.h"
#include "core/client/talk/answertable.h"

#include <algorithm>

namespace penstock {

namespace {

bool isLost(Error::Kind kind)
{
    return kind == Error::Kind::Network || kind == Error::Kind::Timeout || kind == Error::Kind::Tls;
}

Error connectionClosed()
{
    return failure(Error::Kind::Network, BackfillJob::tr("The connection was closed.")).error();
}

/// None: the answer does not say.
std::optional<quint64> writtenOf(const ResultSet &rows)
{
    for (const ResultSet::Entry &entry : rows.entries()) {
        bool isNumber = false;
        const quint64 written = cellText(*entry.table, QStringLiteral("written"), 0).toULongLong(&isNumber);
        if (entry.table->rowCount() > 0 && isNumber)
            return written;
    }
    return std::nullopt;
}

} // namespace

BackfillJob::BackfillJob(Client &client, const BackfillPlan &plan, const QString &database, std::vector<Window> windows,
                         QObject *parent)
    : Job(parent), m_client(&client), m_plan(plan), m_database(database), m_windows(std::move(windows))
{
    next();
}

BackfillJob::~BackfillJob()
{
    if (!m_job)
        return;
    disconnect(m_job, nullptr, this, nullptr);
    m_job->cancel();
}

void BackfillJob::next()
{
    if (!isRunning())
        return;
    while (m_at < m_windows.size() && m_windows[m_at].state == Window::State::Done)
        ++m_at;
    if (m_at == m_windows.size()) {
        const auto failed =
            std::ranges::find_if(m_windows, [](const Window &window) { return window.state != Window::State::Done; });
        if (failed == m_windows.end())
            succeed();
        else
            fail(failed->error);
        return;
    }
    if (!m_client) {
        fail(connectionClosed());
        return;
    }
    Window &window = m_windows[m_at];
    window.state = Window::State::Running;
    window.error = {};
    m_rows = ResultSet();
    Query query;
    query.script = Script(m_plan.statement(window.span));
    query.database = m_database;
    m_job = m_client->query(query);
    connect(m_job, &QueryJob::batchReady, this, [this](const BatchPtr &batch) { m_rows.append(*batch); });
    connect(m_job, &Job::finished, this, [this, job = m_job.data()] { take(*job); });
    connect(m_job, &QObject::destroyed, this, [this] {
        if (!isRunning() || m_job)
            return;
        m_windows[m_at].state = Window::State::Unknown;
        m_windows[m_at].error = connectionClosed();
        fail(connectionClosed());
    });
}

void BackfillJob::take(const QueryJob &job)
{
    if (!isRunning())
        return;
    if (job.state() == Job::State::Cancelled) { // with its client: cancel() of this job does not come here
        m_windows[m_at].state = Window::State::Unknown;
        m_windows[m_at].error = connectionClosed();
        Q_EMIT progressed(int(m_at));
        fail(connectionClosed());
        return;
    }
    Window &window = m_windows[m_at];
    const std::optional<quint64> written = writtenOf(m_rows);
    if (job.state() == Job::State::Succeeded && written) {
        window.state = Window::State::Done;
        window.written = *written;
    } else if (job.state() == Job::State::Succeeded) {
        window.state = Window::State::Unknown;
        window.error =
            failure(Error::Kind::Protocol, tr("The server does not say how many points it has written.")).error();
    } else {
        window.error = job.error();
        window.state = isLost(job.error().kind) ? Window::State::Unknown : Window::State::Failed;
    }
    const Error error = window.error;
    const int index = int(m_at);
    ++m_at;
    Q_EMIT progressed(index);
    if (job.state() == Job::State::Failed && isLost(error.kind) && isRunning())
        fail(error);
    else
        next();
}

/// The server may go on with the window that is under way.
void BackfillJob::abort()
{
    if (m_at < m_windows.size() && m_windows[m_at].state == Window::State::Running)
        m_windows[m_at].state = Window::State::Unknown;
    if (m_job)
        m_job->cancel();
}

} // namespace penstock
