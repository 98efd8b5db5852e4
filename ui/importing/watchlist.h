// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importing/queue/watchedfolder.h"

#include <QWidget>

class QVBoxLayout;

namespace penstock {

/// The watched folders of the window, a strip each; hidden while there is none. They end with it.
class WatchList final : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive it.
    WatchList(SessionList &sessions, PipelineRegistry &pipelines, QWidget *parent = nullptr);

    /// Watches it from now on; what is wrong with the options is said, and nothing is watched.
    Status add(const WatchedFolder::Options &options);
    int count() const; ///< strips, also of those that have ended

private:
    SessionList &m_sessions;
    PipelineRegistry &m_pipelines;
    QVBoxLayout *m_column = nullptr;
};

} // namespace penstock
