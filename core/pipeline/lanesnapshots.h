// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/pipelinesnapshot.h"

#include <memory>
#include <vector>

namespace penstock {

class Lane;
class Source;

/// A sink beside the first, whose own state and counts are given.
SinkSnapshot sinkSnapshot(const Lane &lane, const PipelineSnapshot &own);

/// The lanes of one sink, whose own state and counts are given: one for each partition, at least one of a source that
/// has none.
QList<LaneSnapshot> laneSnapshots(const Lane &lane, const Source &source, const PipelineSnapshot &sink);

/// What all lanes of a run say, in its snapshot of this moment: the first's counts are there already.
void addLanes(PipelineSnapshot &now, const std::vector<std::unique_ptr<Lane>> &lanes, const Source &source);

} // namespace penstock
