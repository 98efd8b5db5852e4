// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDockWidget>
#include <QPointer>

namespace penstock {

class DesktopNotices;
class MonitorActions;
class MonitoredRuns;
class MonitorPanel;
class MonitorWindow;
class PipelineRegistry;
class Settings;

/// The live sink monitor: every pipeline's rate as a curve with its pauses behind it, and the numbers that matter.
class MonitorDock final : public QDockWidget
{
    Q_OBJECT

public:
    /// `keptRuns`: the folder of the last runs, see RunArchive; empty: none are kept.
    explicit MonitorDock(PipelineRegistry &pipelines, QWidget *parent = nullptr, const QString &keptRuns = {});
    ~MonitorDock() override;

    /// What the settings say of notices holds from now on; they must outlive it.
    void follow(Settings &settings);

    MonitorPanel &panel() { return *m_panel; }
    MonitorActions &actions();

    /// The same in a window of its own, brought to the front.
    void openWindow(bool fillsScreen = false);

    /// Somebody looks at the runs: the desktop need not be told of them.
    bool isLookedAt() const;

Q_SIGNALS:
    /// As MonitorPanel's.
    void fileWanted(const QString &file, const QString &target);
    void linesWanted(const QString &lines, const QString &target);
    /// The window of its own is about to be shown, anew.
    void windowMade(penstock::MonitorWindow *window);

private:
    void giveNotice(const QString &title, const QString &text, int run);
    void openRun(int run);

    MonitoredRuns *m_runs;
    MonitorPanel *m_panel = nullptr;
    DesktopNotices *m_desktop = nullptr;
    QPointer<MonitorWindow> m_window;
};

} // namespace penstock
