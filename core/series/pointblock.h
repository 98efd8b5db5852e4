// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bytes/prefetch.h"
#include "core/series/pointsummary.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <utility>
#include <vector>

namespace penstock {

/// The summaries of points that follow each other in time: of each 64 (a group), of each eight groups (a square), and
/// of what is in a square up to a group and from one on, so that no more than one is read at either end of a stretch.
///
/// Groups of fewer points would take more memory than time: what touches new memory waits for the system to clear it.
class PointBlock
{
public:
    static constexpr std::size_t groupSize = 64; ///< points
    static constexpr std::size_t fanOut = 8;
    static constexpr std::size_t groups = fanOut * fanOut;
    static constexpr std::size_t capacity = groups * groupSize; ///< points

    bool isFull() const { return m_count == groups; }
    /// Where a group begins: the times of the last point before it and of its first one.
    struct Joint
    {
        std::int64_t before;
        std::int64_t at;
    };

    /// The next group, as long as it is not full.
    void add(const PointSummary &group, const Joint &joint);

    /// Of the groups first to last (excluded).
    PointSummary summary(std::size_t first, std::size_t last) const;

    /// Of a group that is there.
    const Joint &joint(std::size_t group) const { return m_joints[group]; }
    void prefetchJoint(std::size_t group) const { penstock::prefetch(&m_joints[group]); } ///< it will be read soon

    /// summary() of these will be asked for soon.
    void prefetch(std::size_t first, std::size_t last) const;

private:
    static constexpr std::size_t line = 64; // bytes: so memory is read, and none of these lies across two

    alignas(line) std::array<PointSummary, fanOut> m_squares{}; // only whole ones
    alignas(line) std::array<PointSummary, groups> m_groups{};
    alignas(line) std::array<PointSummary, groups> m_heads{}; // of its square up to that group
    alignas(line) std::array<PointSummary, groups> m_tails{}; // of its square from that group on; only of whole ones
    alignas(line) std::array<Joint, groups> m_joints{};       // to read the points there each would be a page of memory
    std::size_t m_count = 0;                                  // groups
};

/// Of values that lie beside each other.
PointSummary summaryOf(std::span<const double> values);
/// Of summaries that lie beside each other.
PointSummary summaryOf(std::span<const PointSummary> parts);

/// Adds parts first to last (excluded) that are beside whole groups of PointBlock::fanOut, and returns the groups that
/// are left between them.
std::pair<std::size_t, std::size_t> addEnds(std::span<const PointSummary> parts, std::size_t first, std::size_t last,
                                            PointSummary *summary);

/// Adds the summary of each whole group of parts that `groups` does not have yet.
void addGroups(const std::vector<PointSummary> &parts, std::vector<PointSummary> *groups);

} // namespace penstock
