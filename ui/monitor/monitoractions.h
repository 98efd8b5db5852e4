// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAction;

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

    QAction *sideBySide = nullptr;
    QAction *notices = nullptr;
    QAction *closeFinished = nullptr; ///< all runs that are over go from the list
};

} // namespace penstock
