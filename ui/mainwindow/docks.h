// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importing/queue/watchedfolder.h"
#include "ui/services.h"

#include <QByteArray>
#include <QObject>

class QDockWidget;
class QMainWindow;

namespace penstock {

class ExplorerDock;
class MonitorDock;
class MonitorLists;
class PatternsDock;
class PipelineList;
class RequestsDock;
class ServerLogDock;
class WatchList;
class WindowActions;

/// The window's docks: makes and places them, brings one to the front on command, and keeps from one run to the next
/// how they and the window stand.
class Docks final : public QObject
{
    Q_OBJECT

public:
    /// Tool bars are there already: they belong to the layout.
    Docks(const Services &services, WindowActions &actions, QMainWindow &window);

    ExplorerDock &explorer() const { return *m_explorer; }
    PatternsDock &patterns() const { return *m_patterns; }
    MonitorDock &monitor() const { return *m_monitor; }
    PipelineList &pipelines() const { return *m_pipelines; } ///< in the monitor
    void showMonitor();

    /// Watches a folder and shows it in the monitor. Says what is wrong with the options.
    Status watch(const WatchedFolder::Options &options);

    /// As it was left, or else in the usual size; once the window is complete.
    void restoreLayout();
    void saveLayout() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void putListsIntoMonitor();
    void fitLists();
    void place();
    void connectActions(WindowActions &actions);

    const Services &m_services;
    QMainWindow &m_window;
    ExplorerDock *m_explorer = nullptr;
    PatternsDock *m_patterns = nullptr;
    MonitorDock *m_monitor = nullptr;
    PipelineList *m_pipelines = nullptr;
    WatchList *m_watches = nullptr;  ///< in the monitor
    MonitorLists *m_lists = nullptr; ///< the two
    ServerLogDock *m_serverLog = nullptr;
    RequestsDock *m_requests = nullptr;
    QByteArray m_initial; ///< how they stand before anybody has moved one
};

} // namespace penstock
