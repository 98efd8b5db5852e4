// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sink/sinktrouble.h"

#include <QString>

namespace penstock {

/// One time the flow stood still, and why.
struct Pause
{
    enum class Reason {
        Throttled,   ///< the server said 429
        Unavailable, ///< 502, 503, 504 or 500
        Timeout,     ///< no answer in time
        Offline,     ///< reset, cut, host not found
        Refused,     ///< nothing listens there
        QueueFull,   ///< the server answers nothing, says nothing, and no more may wait for it
        User,        ///< somebody pressed Pause
    };

    Reason reason = Reason::Throttled;
    int status = 0;                                                ///< HTTP status, 0: none
    QString text;                                                  ///< the server's words or the network's, for people
    SinkBackpressure::Scope scope = SinkBackpressure::Scope::Sink; ///< who stands still
    int attempt = 0;         ///< how many requests in a row failed by then; 0: none did
    qint64 startMs = 0;      ///< since the pipeline started
    qint64 durationMs = 0;   ///< so far, when it is not over
    qint64 resumesInMs = -1; ///< of the running pause; -1: unknown or over
    bool over = false;

    bool operator==(const Pause &) const = default;
};

} // namespace penstock
