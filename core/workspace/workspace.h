// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/keychoices.h"
#include "core/workspace/patternstore.h"
#include "core/workspace/queryhistory.h"
#include "core/workspace/querylibrary.h"
#include "core/workspace/recentfiles.h"
#include "core/workspace/sessionstore.h"
#include "core/workspace/tablelooks.h"
#include "core/workspace/windowlayout.h"

namespace penstock {

class Settings;

/// What survives from one run to the next beside preferences: files in one folder, each written whole.
struct Workspace
{
    /// An empty folder means the default place, $XDG_CONFIG_HOME/penstock. What an earlier version kept in the settings
    /// is taken over, once.
    explicit Workspace(Settings &settings, const QString &folder = {});

    /// Waits until all is on the disk.
    void flush();

    SessionStore tabs;
    WindowLayout layout;
    RecentFiles recentFiles;
    PatternStore patterns;
    QueryHistory history;
    TableLooks tableLooks;
    QueryLibrary queries;
    KeyChoices keys;
    const QString runs;      ///< the folder of the last writes; see RunArchive
    const QString pipelines; ///< the folder of pipelines' documents and of the list of those that are known
};

} // namespace penstock
