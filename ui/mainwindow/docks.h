// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importing/queue/watchedfolder.h"
#include "ui/services.h"

#include <QByteArray>
#include <QList>
#include <QObject>

class QAction;
class QDockWidget;
class QMainWindow;

namespace penstock {

class ExplorerDock;
class KnownPipelines;
class MonitorDock;
class MonitorLists;
class MonitorWindow;
class HistoryDock;
class CompletionServer;
class PatternsDock;
class PipelineList;
class RequestsDock;
class SavedQueriesDock;
class ServerLogDock;
class WatchedFolders;
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
    HistoryDock &history() const { return *m_history; }
    SavedQueriesDock &savedQueries() const { return *m_saved; }
    MonitorDock &monitor() const { return *m_monitor; }
    PipelineList &pipelines() const { return *m_pipelines; } ///< in the monitor
    KnownPipelines &known() const { return *m_known; }
    void showMonitor();
    /// What patterns are filled with is of there.
    void setTarget(const QString &profileId, const QString &database);

    /// Watches a folder and shows it in the monitor. Says what is wrong with the options.
    Status watch(const WatchedFolder::Options &options);

    /// As it was left, or else in the usual size; once the window is complete.
    void restoreLayout();
    void saveLayout() const;

private:
    MonitorLists *makeLists(QWidget *parent, PipelineList *&pipelines);
    void putListsIntoMonitor();
    void furnish(MonitorWindow *window);
    void place();
    void connectActions(WindowActions &actions);

    const Services &m_services;
    QMainWindow &m_window;
    ExplorerDock *m_explorer = nullptr;
    PatternsDock *m_patterns = nullptr;
    CompletionServer *m_patternNames = nullptr;
    HistoryDock *m_history = nullptr;
    SavedQueriesDock *m_saved = nullptr;
    MonitorDock *m_monitor = nullptr;
    KnownPipelines *m_known = nullptr;
    WatchedFolders *m_watches = nullptr;
    PipelineList *m_pipelines = nullptr;
    QList<QAction *> m_beginnings; ///< what is begun in the monitor's own window as well
    ServerLogDock *m_serverLog = nullptr;
    RequestsDock *m_requests = nullptr;
    QByteArray m_initial; ///< how they stand before anybody has moved one
};

} // namespace penstock
