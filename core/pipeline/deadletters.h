// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/result.h"
#include "core/pipeline/batchwork.h"
#include "core/sink/topicpartition.h"

#include <QCoreApplication>
#include <QString>

#include <functional>

namespace penstock {

class Backlog;
class BatchQueue;
class LineAccounts;
class PipelineStats;
class RejectsFile;
class Spill;

/// Gives up what waits to be sent, so that a run goes on without it: each of its rows is a dead letter from then on, or
/// unknown, where an answer was lost. A file for them is made when none was asked for. A Status is that file's.
class DeadLetters
{
    Q_DECLARE_TR_FUNCTIONS(penstock::DeadLetters)

public:
    struct Parts
    {
        BatchQueue &queue;
        Backlog &backlog;
        Spill *spill; ///< null: none
        RejectsFile &rejects;
        PipelineStats &stats;
        LineAccounts &accounts;
    };
    explicit DeadLetters(const Parts &parts) : m_is(parts) {}

    /// All that waits, on disk too; not what is on its way. `problem`: why it waited; empty: nobody knows.
    Status giveUp(const QString &problem);
    /// The same of one partition.
    Status giveUp(const TopicPartition &partition, const QString &problem);
    /// One batch that came back.
    Status giveUp(const BatchWork &work, const QString &problem);

private:
    using IsMeant = std::function<bool(const TopicPartition &)>;
    Status giveUpThose(const IsMeant &isMeant, const QString &problem);
    Status refuse(const BatchWork &work, const QString &problem);
    void tell(quint64 rows) const;

    const Parts m_is;
};

} // namespace penstock
