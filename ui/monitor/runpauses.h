// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/pipelinesnapshot.h"

#include <QList>
#include <QString>

namespace penstock {

/// A pause of a run and whose it is: of the run as a whole, or of one of several sinks or partitions, beside which the
/// others go on.
struct RunPause : Pause
{
    QString whose; ///< "archive.csv", "orders [1]"; empty: of the run as a whole

    bool operator==(const RunPause &) const = default;
};

/// All that are known of a run, in the order in which they began. A pause's number is its place in this list.
QList<RunPause> runPauses(const PipelineSnapshot &run);

/// Those that are going on now: the run's own first, then as they began.
QList<RunPause> runningPauses(const PipelineSnapshot &run);

/// Every sink of the run stands still.
bool standsStill(const PipelineSnapshot &run);

/// A server is waited for by the run or a part of it; what somebody holds by hand is no such wait.
bool waitsForServer(const PipelineSnapshot &run);

/// What people call a lane: "orders [1]", with its sink where there are several, or its sink alone where its source has
/// no partitions.
QString laneName(const LaneSnapshot &lane, const PipelineSnapshot &run);

/// Some lane is one of several partitions.
bool hasPartitions(const QList<LaneSnapshot> &lanes);

} // namespace penstock
