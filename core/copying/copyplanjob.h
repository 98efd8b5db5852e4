// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/job.h"
#include "core/async/result.h"
#include "core/client/schema/schemarequest.h"
#include "core/copying/copyplan.h"

#include <functional>

namespace penstock {

class Client;
class SchemaJob;
class Table;

/// Asks both servers what a copy is about: the source for its measurements, their tags, fields and times, the target
/// for what it has already under the same names.
class CopyPlanJob final : public Job
{
    Q_OBJECT

public:
    struct Target
    {
        Client &client;
        QString database; ///< may not be there yet
    };

    /// Both clients were asked what their servers can do, and live as long as this. `counts`: also the series.
    CopyPlanJob(Client &source, const Target &target, const CopyWish &wish, bool counts, QObject *parent = nullptr);

    const CopyPlan &plan() const { return m_plan; } ///< when Succeeded

protected:
    void abort() override;

private:
    using Then = std::function<void(const SchemaJob &)>;
    /// `then` also where it failed, unless `isNeeded`.
    void ask(Client &client, const SchemaRequest &request, bool isNeeded, const Then &then);
    void askPolicies();
    void askShards();
    void askMeasurements();
    void takeMeasurements(const SchemaJob &job);
    void askKeys(SchemaRequest::Kind kind, qsizetype part, const std::function<void()> &then);
    void takeKeys(const Table &keys, SchemaRequest::Kind kind, const QString &measurement);
    Status checkMixed() const;
    void askEdges(qsizetype part, bool isLast);
    void askSeries(qsizetype part);
    void askTarget(qsizetype part);
    bool isVersion1() const;
    CopyPart *find(const QString &measurement);

    Client &m_source;
    const Target m_target;
    const CopyWish m_wish;
    const bool m_counts;
    CopyPlan m_plan;
    Job *m_job = nullptr; ///< under way
};

} // namespace penstock
