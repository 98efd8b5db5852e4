// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace penstock {

/// What is known of a run beside what it says of itself.
struct RunStanding
{
    bool canGoOn = false;     ///< it is over, and left a journal with which its import can go on
    bool canRunAgain = false; ///< it is over, and whoever began it can do so once more
    bool isFinishing = false; ///< somebody wants no more to be taken; what was read is written

    bool operator==(const RunStanding &) const = default;
};

} // namespace penstock
