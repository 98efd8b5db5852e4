// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result/table.h"

#include <QStringList>

#include <optional>
#include <utility>
#include <vector>

namespace penstock {

/// Which columns of two answers belong together, by their names.
struct ComparedColumns
{
    using Pair = std::pair<std::size_t, std::size_t>; ///< in the one before, and in the one now

    std::optional<Pair> time{};
    std::vector<Pair> keys{};   ///< that tell series apart, in both
    std::vector<Pair> values{}; ///< all others
    QStringList onlyBefore{};   ///< columns that the other one does not have
    QStringList onlyNow{};

    /// tags: of the measurements, when the schema is known; see seriesKeys().
    static ComparedColumns of(const Table &before, const Table &now, const std::optional<QStringList> &tags);
};

} // namespace penstock
