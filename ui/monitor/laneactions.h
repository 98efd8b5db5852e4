// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/pipelinesnapshot.h"

#include <QWidget>

class QPushButton;

namespace penstock {

/// What can be done with one of several lanes of a run: hold it, or its whole sink, while the others go on.
class LaneActions final : public QWidget
{
    Q_OBJECT

public:
    explicit LaneActions(QWidget *parent = nullptr); ///< hidden while there is no lane to choose

    void present(const PipelineSnapshot &snapshot);
    /// By its place in the list, -1: none.
    void choose(int lane);

Q_SIGNALS:
    void lanePauseRequested(const penstock::LaneSnapshot &lane, bool paused);
    void sinkPauseRequested(int sink, bool paused); ///< as LaneSnapshot::sinkIndex counts

private:
    const LaneSnapshot *lane() const;
    bool isSinkHeld(int sink) const;
    void refresh();

    QPushButton *m_lane = nullptr;
    QPushButton *m_sink = nullptr;
    PipelineSnapshot m_snapshot;
    int m_chosen = -1;
};

} // namespace penstock
