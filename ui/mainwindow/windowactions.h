// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/settings.h"

#include <QObject>

class QAction;
class QActionGroup;
class QMainWindow;
class QMenu;

namespace penstock {

/// The window's commands, with their menus and keys. What they do is the window's business.
class WindowActions final : public QObject
{
    Q_OBJECT

public:
    explicit WindowActions(QMainWindow &window);

    /// Lists the docks in the View menu, each with its own switch.
    void addDockSwitch(QAction *action);
    /// In the Monitor menu: how the monitor is looked at.
    void addToMonitor(const QList<QAction *> &actions);
    void showColourScheme(Settings::ColourScheme scheme) const;

    QAction *newQuery = nullptr;
    QAction *newWrite = nullptr;
    QAction *openQuery = nullptr;
    QMenu *recentFiles = nullptr;
    QAction *saveQuery = nullptr;
    QAction *saveQueryAs = nullptr;
    QAction *closeQuery = nullptr;
    QAction *reopenQuery = nullptr;
    QAction *newConnection = nullptr;
    QAction *quit = nullptr;
    QAction *run = nullptr;
    QAction *runAll = nullptr;
    QAction *runIntoFile = nullptr;
    QAction *explain = nullptr;
    QAction *explainTimes = nullptr;
    QAction *stop = nullptr;
    QAction *importCsv = nullptr;
    QAction *openLines = nullptr;
    QAction *watchFolder = nullptr;
    QAction *newPipeline = nullptr;
    QAction *openPipeline = nullptr;
    QAction *pauseWrites = nullptr;
    QAction *resumeWrites = nullptr;
    QAction *stopWrites = nullptr;
    QAction *showMonitor = nullptr;
    QAction *monitorWindow = nullptr;
    QAction *monitorFullScreen = nullptr;
    QAction *commands = nullptr;
    QAction *administration = nullptr;
    QAction *runningQueries = nullptr;
    QAction *connections = nullptr;
    QAction *startServer = nullptr;
    QAction *stopServer = nullptr;
    QAction *showServerLog = nullptr;
    QAction *showRequests = nullptr;
    QAction *preferences = nullptr;
    QAction *resetLayout = nullptr;
    QMenu *answer = nullptr; ///< how it is shown
    QAction *splitRight = nullptr;
    QAction *splitDown = nullptr;
    QAction *unsplit = nullptr;
    QAction *toOtherHalf = nullptr;
    QAction *linkTimes = nullptr;
    QAction *fullScreen = nullptr;
    QAction *guide = nullptr;
    QAction *demo = nullptr;
    QAction *shortcuts = nullptr;
    QAction *showLog = nullptr;
    QAction *about = nullptr;

Q_SIGNALS:
    void colourSchemeChosen(penstock::Settings::ColourScheme scheme);

private:
    QAction *add(QMenu *menu, const QString &icon, const QString &text, const QList<QKeySequence> &keys = {});
    void addThemes(QMenu *menu);
    void nameAll() const;

    QMainWindow &m_window;
    QAction *m_endOfDocks = nullptr;
    QMenu *m_view = nullptr;
    QMenu *m_monitor = nullptr;
    QAction *m_endOfMonitorViews = nullptr;
    QActionGroup *m_themes = nullptr;
};

} // namespace penstock
