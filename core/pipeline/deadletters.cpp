// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/deadletters.h"

#include "core/async/plural.h"
#include "core/pipeline/backlog.h"
#include "core/pipeline/batchqueue.h"
#include "core/pipeline/lineaccounts.h"
#include "core/pipeline/pipelinestats.h"
#include "core/pipeline/rejectsfile.h"
#include "core/pipeline/spill/spill.h"

#include <QDir>

#include <optional>
#include <utility>
#include <vector>

namespace penstock {

Status DeadLetters::giveUp(const QString &problem)
{
    return giveUpThose([](const TopicPartition &) { return true; }, problem);
}

Status DeadLetters::giveUp(const TopicPartition &partition, const QString &problem)
{
    return giveUpThose([&partition](const TopicPartition &any) { return any == partition; }, problem);
}

Status DeadLetters::giveUp(const BatchWork &work, const QString &problem)
{
    Status status = m_is.rejects.makeSpare();
    if (status)
        status = refuse(work, problem);
    if (status)
        tell(work.batch.lines());
    return status;
}

Status DeadLetters::giveUpThose(const IsMeant &isMeant, const QString &problem)
{
    Status status = m_is.rejects.makeSpare();
    quint64 rows = 0;
    std::vector<BatchWork> kept;
    for (BatchWork &work : m_is.backlog.takeWaiting()) {
        if (status && isMeant(work.batch.partition())) {
            status = refuse(work, problem);
            rows += status ? work.batch.lines() : 0;
        }
        // What could not be written down goes on waiting.
        if (!status || !isMeant(work.batch.partition()))
            kept.push_back(std::move(work));
    }
    m_is.backlog.putBack(std::move(kept));
    while (status) {
        BatchWork work;
        if (!m_is.backlog.take(work, isMeant))
            break;
        status = refuse(work, problem);
        rows += status ? work.batch.lines() : 0;
        if (!status)
            m_is.backlog.putBack(std::move(work));
    }
    if (rows > 0)
        tell(rows);
    return status;
}

Status DeadLetters::refuse(const BatchWork &work, const QString &problem)
{
    QString reason = work.mayBeStored
                         ? tr("whether this row is stored is not known: no answer told of it, and it was given up")
                         : tr("given up before the server took it");
    if (!problem.isEmpty())
        reason = tr("%1: %2").arg(reason, problem);
    return m_is.accounts.givenUp(work, reason);
}

void DeadLetters::tell(quint64 rows) const
{
    m_is.stats.tell(withCount(tr("%n row(s) that waited were given up. They are in %1.", nullptr, plural(rows)), rows)
                        .arg(QDir::toNativeSeparators(m_is.rejects.path())));
}

} // namespace penstock
