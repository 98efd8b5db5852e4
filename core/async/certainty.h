// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace penstock {

/// How sure one can be of something that a file does not say itself.
enum class Certainty {
    Certain,   ///< nothing else is possible
    Likely,    ///< done, and said
    Ambiguous, ///< asked
};

} // namespace penstock
