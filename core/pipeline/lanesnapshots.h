// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/pipelinesnapshot.h"

namespace penstock {

class Lane;
class Source;

/// A sink beside the first, whose own state and counts are given.
SinkSnapshot sinkSnapshot(const Lane &lane, const PipelineSnapshot &own);

/// The lanes of one sink, whose own state and counts are given: one for each partition, at least one of a source that
/// has none.
QList<LaneSnapshot> laneSnapshots(const Lane &lane, const Source &source, const PipelineSnapshot &sink);

} // namespace penstock
