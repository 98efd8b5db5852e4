// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monitor/monitordock.h"

#include "core/pipeline/pipeline.h"
#include "core/pipeline/pipelineregistry.h"
#include "ui/common/emptystate.h"
#include "ui/monitor/monitorview.h"
#include "ui/monitor/pipelinemodel.h"

#include <QStackedWidget>

namespace penstock {

MonitorDock::MonitorDock(PipelineRegistry &pipelines, QWidget *parent)
    : QDockWidget(tr("Sink monitor"), parent), m_model(new PipelineModel(this))
{
    setObjectName(QStringLiteral("MonitorDock"));
    auto *stack = new QStackedWidget(this);
    auto *empty = new EmptyState(QStringLiteral("monitor"), tr("No writes yet"),
                                 tr("Writes show up here. Drop a CSV file on the window to start one."), {}, stack);
    auto *view = new MonitorView(*m_model, stack);
    stack->addWidget(empty);
    stack->addWidget(view);
    setWidget(stack);

    connect(m_model, &PipelineModel::rowsInserted, stack, [stack, view] { stack->setCurrentWidget(view); });
    connect(view, &MonitorView::pauseRequested, this, [this](int id, bool paused) {
        if (Pipeline *pipeline = m_pipelines.value(id))
            pipeline->setPaused(paused);
    });
    connect(view, &MonitorView::stopRequested, this, [this](int id) {
        if (Pipeline *pipeline = m_pipelines.value(id))
            pipeline->cancel();
    });

    connect(&pipelines, &PipelineRegistry::added, this, &MonitorDock::watch);
    for (Pipeline *pipeline : pipelines.running())
        watch(pipeline);
}

MonitorDock::~MonitorDock()
{
    // The view watches the model and must go first.
    delete widget();
}

void MonitorDock::watch(Pipeline *pipeline)
{
    const PipelineSnapshot first = pipeline->snapshot();
    m_pipelines.insert(first.id, pipeline);
    m_model->update(first);
    connect(pipeline, &Pipeline::progress, m_model, &PipelineModel::update);
    connect(pipeline, &Pipeline::finished, this, [this, pipeline, id = first.id] {
        m_model->update(pipeline->snapshot());
        m_pipelines.remove(id);
    });
}

} // namespace penstock
