// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace penstock {

/// How large batches are made and how many are in flight, as the answers show what the server takes.
struct TuningSnapshot
{
    enum class Mode {
        Off,    ///< as the settings say
        On,     ///< by latency, timeouts and refusals for size
        Pinned, ///< as it was found until somebody pinned it, or as they said
    };
    /// Why it was moved the last time.
    enum class Reason { None, Flat, Slower, Timeout, TooLarge };

    Mode mode = Mode::Off;
    int batchRows = 0;   ///< 0: the sink makes batches as it likes
    int concurrency = 0; ///< requests at a time
    Reason reason = Reason::None;
    quint64 moves = 0;
};

} // namespace penstock
