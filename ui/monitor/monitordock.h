// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDockWidget>
#include <QHash>
#include <QPointer>

namespace penstock {

class Pipeline;
class PipelineModel;
class PipelineRegistry;

/// The live sink monitor: every pipeline's rate as a curve with its pauses behind it, and the numbers that matter.
class MonitorDock final : public QDockWidget
{
    Q_OBJECT

public:
    explicit MonitorDock(PipelineRegistry &pipelines, QWidget *parent = nullptr);
    ~MonitorDock() override;

private:
    void watch(Pipeline *pipeline);

    PipelineModel *m_model;
    QHash<int, QPointer<Pipeline>> m_pipelines; ///< that run, by their ids
};

} // namespace penstock
