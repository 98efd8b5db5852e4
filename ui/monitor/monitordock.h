// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDockWidget>

#include <memory>

namespace penstock {

class PipelineRegistry;

/// The live sink monitor: every pipeline's rate as a curve with its pauses behind it, and the numbers that matter.
class MonitorDock final : public QDockWidget
{
    Q_OBJECT

public:
    explicit MonitorDock(PipelineRegistry &pipelines, QWidget *parent = nullptr);
    ~MonitorDock() override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace penstock
