// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/job.h"
#include "core/editing/editplan.h"

#include <QPointer>

namespace penstock {

class Client;

/// Sends the requests of a plan one after the other, and keeps what became of each. One that is refused stops no other;
/// a lost connection does: the rest is not sent. Succeeds when all are done.
class EditsJob final : public Job
{
    Q_OBJECT

public:
    struct Outcome
    {
        enum class State {
            Waiting, ///< or not sent
            Done,
            Refused, ///< nothing was changed
            Unknown, ///< sent, and no answer says whether it was done
        };
        State state = State::Waiting;
        Error error{};
    };

    EditsJob(Client &client, std::vector<PlannedEdit> plan, QObject *parent = nullptr);
    ~EditsJob() override;

    const std::vector<PlannedEdit> &plan() const { return m_plan; }
    const std::vector<Outcome> &outcomes() const { return m_outcomes; }
    std::vector<PlannedEdit> done() const;

Q_SIGNALS:
    void progressed();

protected:
    void abort() override;

private:
    void next();
    void take(const Job &job, bool isUnknown);
    void end();

    QPointer<Client> m_client;
    std::vector<PlannedEdit> m_plan;
    std::vector<Outcome> m_outcomes;
    std::size_t m_next = 0;
    QPointer<Job> m_job;
};

} // namespace penstock
