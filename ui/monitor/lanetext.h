// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/pipelinesnapshot.h"

#include <QString>

namespace penstock {

/// "Running", "Paused", "Queue full", …
QString laneState(const LaneSnapshot &lane);

/// Why a lane does not simply run, if it does not: "429 · resumes in 4.2 s, the server asked to wait".
QString laneExplanation(const LaneSnapshot &lane);

/// Accepted, rejected, unknown and these are together what was handed on to the lane.
quint64 laneWaiting(const LaneSnapshot &lane);

/// The pause of the lane alone that is going on; null: none.
const Pause *lanePause(const LaneSnapshot &lane);

/// A count, or a dash where it is not known.
QString countOrDash(qint64 count);

/// How long the oldest batch that is not settled has waited, or a dash.
QString laneAge(const LaneSnapshot &lane);

} // namespace penstock
