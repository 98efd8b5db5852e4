// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/pipelinesnapshot.h"

namespace penstock {

/// Which share of the source has met its fate (accepted, rejected, skipped or unknown), 0 to 1; what was only read does
/// not count. -1: the source's size is not known.
double settledShare(const PipelineSnapshot &snapshot);

/// Milliseconds until the end if it goes on as so far, pauses included; -1: cannot be told (nothing is settled yet, the
/// size is not known, or somebody holds the flow).
qint64 timeLeft(const PipelineSnapshot &snapshot);

} // namespace penstock
