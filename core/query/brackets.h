// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/script.h"

#include <optional>

namespace penstock {

/// Two brackets that belong together, by their places in the text.
struct BracketPair
{
    qsizetype at = 0;     ///< the one that was asked about
    qsizetype other = -1; ///< -1: there is none

    bool operator==(const BracketPair &) const = default;
};

/// The round, square or curly bracket before the place, else the one behind it, and its partner in the statement.
/// Brackets in strings, quoted names, regular expressions and comments are none.
std::optional<BracketPair> bracketsAt(const Script &script, qsizetype place);

} // namespace penstock
