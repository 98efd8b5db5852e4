// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/pipelinesnapshot.h"

#include <QString>

namespace penstock {

/// "4.2 s", "12 s", "2 min 05 s": steady to read while it counts down.
QString formatCountdown(qint64 milliseconds);

/// The fewest words: the status ("429") or, without one, a word ("Offline").
QString pauseMark(const Pause &pause);

/// Why, for people: "the server asked to wait", "no answer in time", …
QString pauseReason(const Pause &pause);

/// "resumes in 4.2 s" of a running pause that knows, else how long it took: "4.2 s".
QString pauseTiming(const Pause &pause);

/// "429 · resumes in 4.2 s"
QString pauseSummary(const Pause &pause);

/// The pause that is going on now; null: none.
const Pause *runningPause(const PipelineSnapshot &snapshot);

/// Somebody has pressed Pause. A server's pause is none of these: pressing Resume would not end it.
bool isHeldByHand(const PipelineSnapshot &snapshot);

} // namespace penstock
