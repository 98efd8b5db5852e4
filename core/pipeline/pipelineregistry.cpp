// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/pipelineregistry.h"

#include "core/pipeline/pipeline.h"

namespace penstock {

void PipelineRegistry::add(Pipeline *pipeline, const std::stop_source &finish)
{
    if (m_running.contains(pipeline))
        return;
    m_running += pipeline;
    m_finish.insert(pipeline, finish);
    const auto remove = [this, pipeline] {
        m_finish.remove(pipeline);
        if (m_running.removeAll(pipeline) > 0 && m_running.isEmpty())
            Q_EMIT idle();
    };
    connect(pipeline, &Job::finished, this, remove);
    // Deleting a running pipeline aborts it silently: no finished() then.
    connect(pipeline, &QObject::destroyed, this, remove);
    Q_EMIT added(pipeline);
}

void PipelineRegistry::finish(Pipeline *pipeline)
{
    const auto how = m_finish.find(pipeline);
    if (how == m_finish.end())
        return;
    if (how->stop_possible())
        how->request_stop();
    else
        pipeline->drain();
    Q_EMIT finishing(pipeline);
}

void PipelineRegistry::setAgain(const Pipeline *pipeline, QObject *context, std::function<Status()> again)
{
    // Of those whose way is gone nobody asks any more.
    m_again.removeIf([](const auto &entry) { return entry->context.isNull(); });
    m_again.insert(pipeline->snapshot().id, {context, std::move(again)});
}

bool PipelineRegistry::canRunAgain(int id) const
{
    const auto again = m_again.constFind(id);
    return again != m_again.cend() && again->context;
}

Status PipelineRegistry::runAgain(int id)
{
    if (!canRunAgain(id))
        return failure(Error::Kind::BadInput,
                       tr("This cannot be run again: what it was begun from is not there any more."));
    return std::function<Status()>(m_again[id].run)(); // a copy: it may set another
}

void PipelineRegistry::cancelAll()
{
    const QList<Pipeline *> running = m_running;
    for (Pipeline *pipeline : running)
        pipeline->cancel();
}

} // namespace penstock
