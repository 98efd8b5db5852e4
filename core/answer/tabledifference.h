// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/answer/comparedcolumns.h"

#include <cstdint>
#include <stop_token>

namespace penstock {

/// What is other in an answer than in an earlier one: rows belong together that have the same time and the same tags.
/// Several rows of one time and the same tags belong together in the order in which they came.
struct TableDifference
{
    /// More are counted, not listed.
    static constexpr std::size_t mostRows = 1'000'000;
    static constexpr std::uint32_t none = UINT32_MAX;

    /// A row in the earlier answer, and the one that belongs to it: none: there is no such one.
    struct Row
    {
        std::uint32_t before;
        std::uint32_t now;
        bool operator==(const Row &) const = default;
    };

    ComparedColumns columns{};
    std::vector<Row> rows{}; ///< that are not the same, series by series in the order of time
    std::size_t same = 0;    ///< rows
    std::size_t changed = 0; ///< rows with another value in a column that both answers have
    std::size_t onlyBefore = 0;
    std::size_t onlyNow = 0;
    std::size_t doubled = 0;     ///< rows of either that have the time and the tags of another one
    std::size_t series = 0;      ///< combinations of tags in either
    std::size_t seriesOther = 0; ///< in both, with other rows
    std::size_t seriesOnlyBefore = 0;
    std::size_t seriesOnlyNow = 0;

    std::size_t differences() const { return changed + onlyBefore + onlyNow; }

    /// For worker threads. None: it was stopped.
    static std::optional<TableDifference> of(const Table &before, const Table &now,
                                             const std::optional<QStringList> &tags, const std::stop_token &stop = {});
};

} // namespace penstock
