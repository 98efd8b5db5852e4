// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/job.h"
#include "core/copying/backfillplan.h"
#include "core/result/resultset.h"

#include <QPointer>

#include <optional>

namespace penstock {

class Client;
class QueryJob;

/// Runs a backfill's windows one after the other, from any of them on. One that fails stops no other, and its error is
/// kept; a lost connection does stop. Each can be run again: it writes the same points.
class BackfillJob final : public Job
{
    Q_OBJECT

public:
    struct Window
    {
        enum class State {
            Waiting,
            Running,
            Done,
            Failed,
            Unknown, ///< it was sent, and no answer says what became of it
        };
        CopyWindows::Window span{};
        State state = State::Waiting;
        quint64 written = 0; ///< points, as the server says
        Error error{};
    };

    /// `windows`: with what became of those that have run; done ones are not run again.
    BackfillJob(Client &client, const BackfillPlan &plan, const QString &database, std::vector<Window> windows,
                QObject *parent = nullptr);
    ~BackfillJob() override;

    const std::vector<Window> &windows() const { return m_windows; }

Q_SIGNALS:
    void progressed(int window);

protected:
    void abort() override;

private:
    void next();
    void take(const QueryJob &job);

    QPointer<Client> m_client;
    const BackfillPlan m_plan;
    const QString m_database;
    std::vector<Window> m_windows;
    std::size_t m_at = 0;
    ResultSet m_rows;
    QPointer<QueryJob> m_job;
};

} // namespace penstock
