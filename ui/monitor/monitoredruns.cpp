// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monitor/monitoredruns.h"

#include "core/pipeline/pipeline.h"
#include "core/pipeline/pipelineregistry.h"
#include "ui/monitor/monitorview.h"

namespace penstock {

MonitoredRuns::MonitoredRuns(PipelineRegistry &pipelines, QObject *parent) : QObject(parent)
{
    connect(&pipelines, &PipelineRegistry::added, this, &MonitoredRuns::watch);
    for (Pipeline *pipeline : pipelines.running())
        watch(pipeline);
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
    connect(&view, &MonitorView::stopRequested, this, [this](int id) {
        if (Pipeline *pipeline = m_pipelines.value(id))
            pipeline->cancel();
    });
}

void MonitoredRuns::watch(Pipeline *pipeline)
{
    const PipelineSnapshot first = pipeline->snapshot();
    m_pipelines.insert(first.id, pipeline);
    m_model.update(first);
    connect(pipeline, &Pipeline::progress, &m_model, &PipelineModel::update);
    connect(pipeline, &Pipeline::finished, this, [this, pipeline, id = first.id] {
        m_model.update(pipeline->snapshot());
        m_pipelines.remove(id);
    });
}

} // namespace penstock
