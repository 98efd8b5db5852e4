// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monitor/monitoredruns.h"

#include "core/async/background.h"
#include "core/importing/importrecord.h"
#include "core/pipeline/pipeline.h"
#include "core/pipeline/pipelineregistry.h"
#include "core/sink/topicpartition.h"
#include "ui/monitor/monitoractions.h"
#include "ui/monitor/monitorview.h"

#include <algorithm>

namespace penstock {

namespace {

/// Of imports; those of others say how far they have come in another way.
std::optional<Checkpoint> journalOf(const QString &path)
{
    const Result<ImportRecord> record = ImportRecord::read(path);
    return record ? std::optional(record->checkpoint) : std::nullopt;
}

} // namespace

MonitoredRuns::MonitoredRuns(PipelineRegistry &pipelines, const QString &folder, QObject *parent)
    : QObject(parent),
      m_registry(pipelines),
      m_preferences(folder.isEmpty() ? QString() : folder + QStringLiteral("/monitor.ini")),
      m_archive(folder),
      m_actions(new MonitorActions(m_preferences, m_model, this))
{
    connect(&m_archive, &RunArchive::failed, this, &MonitoredRuns::failed);
    connect(&m_model, &PipelineModel::rowsAboutToBeRemoved, this, [this](const QModelIndex &, int first, int last) {
        for (int row = first; row <= last; ++row)
            forget(m_model.snapshot(row).id);
    });
    connect(&pipelines, &PipelineRegistry::added, this, &MonitoredRuns::watch);
    connect(&pipelines, &PipelineRegistry::finishing, this,
            [this](const Pipeline *pipeline) { m_model.setFinishing(pipeline->snapshot().id); });
    for (Pipeline *pipeline : pipelines.running())
        watch(pipeline);
    if (!folder.isEmpty())
        runInBackground(
            this, [folder] { return RunArchive::read(folder, journalOf); },
            [this](const QList<KeptRun> &runs) { restore(runs); });
}

void MonitoredRuns::serve(MonitorView &view)
{
    connect(&view, &MonitorView::pauseRequested, this, [this](int id, bool paused) {
        if (Pipeline *pipeline = m_pipelines.value(id))
            pipeline->setPaused(paused);
    });
    connect(&view, &MonitorView::tryNowRequested, this, [this](int id) {
        if (Pipeline *pipeline = m_pipelines.value(id))
            pipeline->tryNow();
    });
    connect(&view, &MonitorView::drainRequested, this, [this](int id) {
        if (Pipeline *pipeline = m_pipelines.value(id))
            m_registry.finish(pipeline);
    });
    connect(&view, &MonitorView::tuningRequested, this, [this](int id, TuningSnapshot::Mode mode) {
        if (Pipeline *pipeline = m_pipelines.value(id))
            pipeline->setTuning(mode);
    });
    connect(&view, &MonitorView::checkpointRequested, this, [this](int id) {
        if (Pipeline *pipeline = m_pipelines.value(id))
            pipeline->checkpointNow();
    });
    connect(&view, &MonitorView::stopRequested, this, [this](int id) {
        if (Pipeline *pipeline = m_pipelines.value(id))
            pipeline->cancel();
    });
}

void MonitoredRuns::limitSpeed(int id, int rowsPerSecond)
{
    if (Pipeline *pipeline = m_pipelines.value(id))
        pipeline->setRowsPerSecond(rowsPerSecond);
}

void MonitoredRuns::pinTuning(int id, int writes, int rows)
{
    if (Pipeline *pipeline = m_pipelines.value(id))
        pipeline->pinTuning(writes, rows);
}

void MonitoredRuns::runAgain(int id)
{
    const Status status = m_registry.runAgain(id);
    m_model.setCanRunAgain(id, m_registry.canRunAgain(id));
    if (!status)
        Q_EMIT failed(status.error());
}

void MonitoredRuns::giveUpWaiting(int id)
{
    if (Pipeline *pipeline = m_pipelines.value(id))
        pipeline->giveUpWaiting();
}

void MonitoredRuns::setLanePaused(int id, const LaneSnapshot &lane, bool paused)
{
    if (Pipeline *pipeline = m_pipelines.value(id))
        pipeline->setLanePaused(lane.sinkIndex, TopicPartition{lane.topic.toStdString(), lane.partition}, paused);
}

void MonitoredRuns::setSinkPaused(int id, int sink, bool paused)
{
    if (Pipeline *pipeline = m_pipelines.value(id))
        pipeline->setSinkPaused(sink, paused);
}

void MonitoredRuns::watch(Pipeline *pipeline)
{
    const PipelineSnapshot first = pipeline->snapshot();
    m_pipelines.insert(first.id, pipeline);
    m_kept.insert(first.id, {m_archive.nameOf(first.id), -keptEveryMs});
    take(first);
    connect(pipeline, &Pipeline::progress, this, &MonitoredRuns::take);
    connect(pipeline, &Pipeline::finished, this, [this, pipeline, id = first.id] {
        take(pipeline->snapshot());
        m_pipelines.remove(id);
        m_model.setCanRunAgain(id, m_registry.canRunAgain(id));
        if (const int row = m_model.rowOf(id); row >= 0)
            findOutWhetherItCanGoOn(m_model.snapshot(row));
    });
}

void MonitoredRuns::take(const PipelineSnapshot &snapshot)
{
    m_model.update(snapshot);
    const auto kept = m_kept.constFind(snapshot.id);
    if (kept != m_kept.cend() && (snapshot.isOver() || snapshot.elapsedMs - kept->atMs >= keptEveryMs))
        keep(snapshot);
}

void MonitoredRuns::keep(const PipelineSnapshot &snapshot)
{
    const int row = m_model.rowOf(snapshot.id);
    if (row < 0)
        return; // somebody closed it in the moment in which it ended
    Keeping &keeping = m_kept[snapshot.id];
    keeping.atMs = snapshot.elapsedMs;
    m_archive.keep({keeping.name, snapshot, m_model.history(row).wholeRun()});
}

/// Journals of other kinds of runs are none that the wizard could go on with: who began those starts them again.
void MonitoredRuns::findOutWhetherItCanGoOn(const PipelineSnapshot &run)
{
    if (run.journal.isEmpty() || run.state == PipelineSnapshot::State::Succeeded)
        return;
    runInBackground(
        this, [journal = run.journal] { return ImportRecord::read(journal); },
        [this, id = run.id](const Result<ImportRecord> &record) {
            if (record && !record->isUndone && !record->isUndoBegun)
                m_model.setCanGoOn(id);
        });
}

void MonitoredRuns::forget(int id)
{
    if (m_kept.contains(id))
        m_archive.forget(m_kept.take(id).name);
}

void MonitoredRuns::restore(const QList<KeptRun> &runs)
{
    int id = 0;
    int brokenOff = 0;
    for (const KeptRun &kept : runs) {
        PipelineSnapshot run = kept.run;
        run.id = --id;
        m_kept.insert(run.id, {kept.name, run.elapsedMs});
        m_model.restore(run, RateHistory::ofRun(kept.rates));
        findOutWhetherItCanGoOn(run);
        brokenOff += kept.isBrokenOff ? 1 : 0;
    }
    if (!runs.isEmpty())
        Q_EMIT restored(brokenOff);
}

} // namespace penstock
