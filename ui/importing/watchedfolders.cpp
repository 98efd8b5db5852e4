// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/watchedfolders.h"

#include <memory>

namespace penstock {

WatchedFolders::WatchedFolders(SessionList &sessions, PipelineRegistry &pipelines, QObject *parent)
    : QObject(parent), m_sessions(sessions), m_pipelines(pipelines)
{
}

Status WatchedFolders::add(const WatchedFolder::Options &options)
{
    auto watched = std::make_unique<WatchedFolder>(options, m_sessions, m_pipelines, this);
    if (const Status status = watched->start(); !status)
        return status;
    m_all += watched.release();
    Q_EMIT changed();
    return {};
}

void WatchedFolders::close(WatchedFolder *folder)
{
    if (m_all.removeAll(folder) == 0)
        return;
    Q_EMIT changed();
    folder->deleteLater(); // once nobody shows it
}

} // namespace penstock
