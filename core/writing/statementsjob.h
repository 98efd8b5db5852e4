// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/job.h"

#include <QPointer>
#include <QStringList>

namespace penstock {

class Client;
class QueryJob;

/// Runs statements of InfluxQL one after the other, and stops at the first that fails.
class StatementsJob final : public Job
{
    Q_OBJECT

public:
    StatementsJob(Client &client, const QStringList &statements, QObject *parent = nullptr);

    qsizetype done() const { return m_done; } ///< statements that the server has run

protected:
    void abort() override;

private:
    void next();
    void take();

    QPointer<Client> m_client;
    const QStringList m_statements;
    qsizetype m_done = 0;
    QPointer<QueryJob> m_job;
};

} // namespace penstock
