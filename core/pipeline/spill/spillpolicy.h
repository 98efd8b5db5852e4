// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>

namespace penstock {

/// Whether lines go to disk while a server is away, where to, and how many. For sources that cannot wait: what a file
/// or a broker holds is safe there, and is read when it is wanted.
struct SpillPolicy
{
    enum class Mode {
        Off,
        Away,   ///< while the flow stands still, and behind what is there already
        Always, ///< each batch, before it is sent: what was handed on survives also a kill
    };

    Mode mode = Mode::Off;
    QString folder{};                      ///< of the pipeline; each sink has one in it. Empty: nothing is kept
    qint64 mostBytes = 1LL << 30;          ///< of a sink; at least a MiB. When it is full, the source waits
    std::chrono::seconds mostAge{0};       ///< older lines are refused, with that reason; 0: none are
    std::chrono::milliseconds look{1'000}; ///< so often it is looked for these, and for room on a disk that was full
};

} // namespace penstock
