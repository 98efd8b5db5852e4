// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/writing/statementsjob.h"

#include "core/client/client.h"
#include "core/client/query/queryjob.h"

namespace penstock {

StatementsJob::StatementsJob(Client &client, const QStringList &statements, QObject *parent)
    : Job(parent), m_client(&client), m_statements(statements)
{
    next();
}

void StatementsJob::next()
{
    if (m_done == m_statements.size()) {
        succeed();
        return;
    }
    if (!m_client) {
        fail({Error::Kind::Network, tr("The connection was closed."), {}, {}});
        return;
    }
    Query query;
    query.script = Script(m_statements.at(m_done));
    m_job = m_client->query(query);
    connect(m_job, &Job::finished, this, &StatementsJob::take);
    connect(m_job, &QObject::destroyed, this, [this] {
        if (isRunning() && !m_client)
            fail({Error::Kind::Network, tr("The connection was closed."), {}, {}});
    });
}

void StatementsJob::take()
{
    if (!isRunning())
        return;
    if (m_job->state() != State::Succeeded) {
        Error error = m_job->error();
        error.message = tr("The statement “%1” failed, and nothing was written: %2")
                            .arg(m_statements.at(m_done).left(200), error.message);
        fail(error);
        return;
    }
    ++m_done;
    next();
}

void StatementsJob::abort()
{
    if (m_job)
        m_job->cancel();
}

} // namespace penstock
