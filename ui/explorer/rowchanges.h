// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/explorer/explorernode.h"

#include <vector>

namespace penstock {

/// How rows become others so that as many as possible stay in the tree, with what lies below them: first the removals,
/// then the insertions.
struct RowChanges
{
    /// Rows side by side, the last one included.
    struct Run
    {
        int first = 0;
        int last = 0;

        bool operator==(const Run &) const = default;
    };

    std::vector<Run> removed{};  ///< of the old rows, the lowest in the list first
    std::vector<Run> inserted{}; ///< of the new rows, the highest first

    /// Two rows are the same that are called the same, are of one kind and have the same detail. O(n log n).
    static RowChanges between(const ExplorerNode::Children &old, const ExplorerNode::Children &wanted);
};

} // namespace penstock
