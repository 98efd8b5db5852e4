// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importing/queue/watchedfolder.h"

#include <QList>
#include <QObject>
#include <QStringList>

namespace penstock {

class OpenWork;

/// The watched folders of the window, those that have ended included until somebody closes them.
class WatchedFolders final : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it.
    WatchedFolders(SessionList &sessions, PipelineRegistry &pipelines, QObject *parent = nullptr);

    const QList<WatchedFolder *> &all() const { return m_all; }

    /// Watches it from now on; what is wrong with the options is said, and nothing is watched.
    Status add(const WatchedFolder::Options &options);
    void close(WatchedFolder *folder); ///< that has ended

Q_SIGNALS:
    void changed(); ///< others are there

private:
    QStringList watched() const; ///< their folders, of those that have not ended
    void nameWork();

    SessionList &m_sessions;
    PipelineRegistry &m_pipelines;
    QList<WatchedFolder *> m_all;
    OpenWork *m_work = nullptr;
};

} // namespace penstock
