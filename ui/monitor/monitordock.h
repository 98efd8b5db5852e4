// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDockWidget>
#include <QPointer>

namespace penstock {

class MonitoredRuns;
class MonitorWindow;
class PipelineRegistry;

/// The live sink monitor: every pipeline's rate as a curve with its pauses behind it, and the numbers that matter.
class MonitorDock final : public QDockWidget
{
    Q_OBJECT

public:
    /// `keptRuns`: the folder of the last runs, see RunArchive; empty: none are kept.
    explicit MonitorDock(PipelineRegistry &pipelines, QWidget *parent = nullptr, const QString &keptRuns = {});
    ~MonitorDock() override;

    /// The same in a window of its own, brought to the front.
    void openWindow();

Q_SIGNALS:
    /// The file of a run that did not come to its end, or of rows that were not stored: to be imported.
    void fileWanted(const QString &file);

private:
    void giveNotice(const QString &title, const QString &text);

    MonitoredRuns *m_runs;
    QPointer<MonitorWindow> m_window;
};

} // namespace penstock
