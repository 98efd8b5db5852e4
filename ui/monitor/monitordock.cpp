// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monitor/monitordock.h"

#include "core/pipeline/pipeline.h"
#include "core/pipeline/pipelineregistry.h"
#include "ui/common/emptystate.h"
#include "ui/monitor/monitorview.h"
#include "ui/monitor/pipelinemodel.h"

#include <QPointer>
#include <QStackedWidget>

namespace penstock {

struct MonitorDock::Private
{
    PipelineModel model;
    QHash<int, QPointer<Pipeline>> pipelines;
    QStackedWidget *stack = nullptr;
    MonitorView *view = nullptr;

    void watch(Pipeline *pipeline, QObject *context);
};

void MonitorDock::Private::watch(Pipeline *pipeline, QObject *context)
{
    const PipelineSnapshot first = pipeline->snapshot();
    pipelines.insert(first.id, pipeline);
    model.update(first);
    connect(pipeline, &Pipeline::progress, context,
            [this](const PipelineSnapshot &snapshot) { model.update(snapshot); });
    connect(pipeline, &Pipeline::finished, context, [this, pipeline, id = first.id] {
        model.update(pipeline->snapshot());
        pipelines.remove(id);
    });
}

MonitorDock::MonitorDock(PipelineRegistry &pipelines, QWidget *parent)
    : QDockWidget(tr("Sink monitor"), parent), d(std::make_unique<Private>())
{
    setObjectName(QStringLiteral("MonitorDock"));
    d->stack = new QStackedWidget(this);
    auto *empty = new EmptyState(QStringLiteral("monitor"), tr("No writes yet"),
                                 tr("Writes show up here. Drop a CSV file on the window to start one."), {}, d->stack);
    d->view = new MonitorView(d->model, d->stack);
    d->stack->addWidget(empty);
    d->stack->addWidget(d->view);
    setWidget(d->stack);

    connect(&d->model, &PipelineModel::rowsInserted, this, [this] { d->stack->setCurrentWidget(d->view); });
    connect(d->view, &MonitorView::pauseRequested, this, [this](int id, bool paused) {
        if (Pipeline *pipeline = d->pipelines.value(id))
            pipeline->setPaused(paused);
    });
    connect(d->view, &MonitorView::stopRequested, this, [this](int id) {
        if (Pipeline *pipeline = d->pipelines.value(id))
            pipeline->cancel();
    });

    connect(&pipelines, &PipelineRegistry::added, this, [this](Pipeline *pipeline) { d->watch(pipeline, this); });
    for (Pipeline *pipeline : pipelines.running())
        d->watch(pipeline, this);
}

MonitorDock::~MonitorDock()
{
    // The view watches the model and must go first.
    delete d->stack;
}

} // namespace penstock
