// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/completion.h"
#include "core/query/querypattern.h"

#include <optional>

namespace penstock {

/// Which names of a server fit a placeholder of a pattern, by what it is called.
struct PatternPlace
{
    Completion::Kind kind = Completion::Kind::Value;
    CompletionPlace names; ///< by the values that the others have so far
    /// Another placeholder that must have a value before; empty: all have.
    QString missing;

    /// `named`: those of the pattern, with their values so far. None: no names of a server.
    static std::optional<PatternPlace> of(const QString &placeholder, const QueryPattern::Values &named);
};

} // namespace penstock
