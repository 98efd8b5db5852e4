// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

class QAction;
class QMenu;

namespace penstock {

class MonitorPreferences;
class PipelineModel;

/// How the monitor is looked at, for its menus: the same in the dock, in its window and in the menu bar.
class MonitorActions final : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it.
    MonitorActions(MonitorPreferences &preferences, PipelineModel &model, QObject *parent);
    ~MonitorActions() override;

    /// Takes over what was changed elsewhere.
    void show(MonitorPreferences &preferences);

    QAction *sideBySide = nullptr;
    QAction *notices = nullptr;
    QAction *longPause = nullptr;     ///< with a menu: how long a run waits before it is told
    QAction *closeFinished = nullptr; ///< all runs that are over go from the list

Q_SIGNALS:
    void longPauseChanged(int seconds);

private:
    void makeLongPauses(MonitorPreferences &preferences);
    void fillLongPauses(MonitorPreferences &preferences);

    std::unique_ptr<QMenu> m_longPauses;
    int m_longPause = 0; ///< seconds, as it is shown
};

} // namespace penstock
