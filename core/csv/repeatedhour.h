// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace penstock {

/// Which of the two is meant by times of an hour that comes twice, where clocks are set back.
enum class RepeatedHour {
    ByOrder, ///< as the order of the rows tells; else the first, and it is counted as undecided
    First,   ///< the same, and nothing is left undecided
    Second,  ///< always the second
};

} // namespace penstock
