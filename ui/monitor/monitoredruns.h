// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/monitor/pipelinemodel.h"

#include <QHash>
#include <QObject>
#include <QPointer>

namespace penstock {

class MonitorView;
class Pipeline;
class PipelineRegistry;

/// Every pipeline of the program as the monitor's views see it: what they say, and what a person asks of them.
class MonitoredRuns final : public QObject
{
    Q_OBJECT

public:
    explicit MonitoredRuns(PipelineRegistry &pipelines, QObject *parent = nullptr);

    PipelineModel &model() { return m_model; }

    /// What is asked for in this view is passed on to the pipelines.
    void serve(MonitorView &view);

private:
    void watch(Pipeline *pipeline);

    PipelineModel m_model;
    QHash<int, QPointer<Pipeline>> m_pipelines; ///< that run, by their ids
};

} // namespace penstock
