// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/workspace.h"

#include <QStandardPaths>

namespace penstock {

namespace {

QString placeIn(const QString &folder, const QString &name)
{
    const QString base = folder.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
                                                QStringLiteral("/penstock")
                                          : folder;
    return base + u'/' + name;
}

} // namespace

Workspace::Workspace(Settings &settings, const QString &folder)
    : tabs(placeIn(folder, QStringLiteral("session"))),
      layout(placeIn(folder, QStringLiteral("layout.json"))),
      recentFiles(placeIn(folder, QStringLiteral("recent.json"))),
      patterns(placeIn(folder, QStringLiteral("patterns.json"))),
      history(placeIn(folder, QStringLiteral("history.json"))),
      tableLooks(placeIn(folder, QStringLiteral("tables.json"))),
      queries(placeIn(folder, QStringLiteral("queries")), placeIn(folder, QStringLiteral("queries.lock"))),
      keys(placeIn(folder, QStringLiteral("keys.json"))),
      runs(placeIn(folder, QStringLiteral("runs"))),
      pipelines(placeIn(folder, QStringLiteral("pipelines")))
{
    tabs.takeOver(settings);
    layout.takeOver(settings);
}

void Workspace::flush()
{
    tabs.flush();
    layout.flush();
    recentFiles.flush();
    patterns.flush();
    history.flush();
    tableLooks.flush();
    keys.flush();
}

} // namespace penstock
