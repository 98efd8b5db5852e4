// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/pause.h"
#include "core/pipeline/tuningsnapshot.h"

#include <QString>

namespace penstock {

/// One thing that happened in a run, as data: who shows it finds the words.
struct RunEvent
{
    enum class Kind {
        Started,
        Paused,     ///< reason, status, and the server's words
        Resumed,    ///< lengthMs: how long the flow stood still
        Retried,    ///< rows: lines that were sent once more
        Refused,    ///< rows: that are not stored; text: the first one's reason; row: its number
        Unknown,    ///< rows: of which no answer told; the same
        Halved,     ///< a write was too large for the server; rows: lines that are sent together instead
        Checkpoint, ///< rows: all up to this one are settled
        Tuned,      ///< rows: in a batch from now on, 0: as the sink likes; concurrency; why
        Note,       ///< text
        Succeeded,  ///< rows: accepted, as with the next two
        Failed,     ///< text: why
        Cancelled,
    };

    Kind kind = Kind::Started;
    quint64 number = 0; ///< 1-based in its run, rising; one that is missing was dropped
    qint64 atMs = 0;    ///< since the run began
    Pause::Reason reason = Pause::Reason::Throttled;
    SinkBackpressure::Scope scope = SinkBackpressure::Scope::Sink; ///< of a pause: who stands still
    int status = 0;                                                ///< HTTP, 0: none
    qint64 lengthMs = 0;
    quint64 rows = 0;
    quint64 row = 0;     ///< 1-based in the source; 0: unknown
    int concurrency = 0; ///< requests at a time
    TuningSnapshot::Reason why = TuningSnapshot::Reason::None;
    QString text;
    QString lane; ///< of this one of several sinks or partitions; empty: of the run as a whole, or its only lane

    bool operator==(const RunEvent &) const = default;
};

} // namespace penstock
