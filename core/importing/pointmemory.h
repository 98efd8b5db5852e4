// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importing/pointset.h"
#include "core/importing/seriesindex.h"
#include "core/importing/timeruns.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace penstock {

/// Tells points that share series and time with an earlier one. Its memory is bounded: times that go on regularly are
/// known for ever, others as far back as they fit; of what lies further back it says that it does not know.
class PointMemory
{
public:
    enum class Verdict {
        New,
        Seen,
        Unknown, ///< there may have been one
    };
    enum class Identity {
        Series,
        SeriesAndField, ///< points of one series and time with other fields are one and lose nothing
    };
    struct Limits
    {
        std::size_t series = 100'000; ///< of about 150 bytes
        std::size_t runs = 500'000;   ///< of 24 bytes; at least five times the series
        std::size_t points = 500'000; ///< of 32 bytes: late ones, and those that came twice
    };

    explicit PointMemory(Identity identity = Identity::Series) : PointMemory(identity, Limits()) {}
    PointMemory(Identity identity, const Limits &limits);

    Verdict add(const PointView &point);

    /// Of the point last added: how many have had its series and time, itself included; 0: that is not known.
    std::uint32_t count() const { return m_count; }
    /// The time of its series that it comes next to, later than all before or earlier; nothing: it does neither.
    std::optional<std::int64_t> neighbour() const { return m_neighbour; }
    /// Of the same point: its time is, or may be, a new one between two of its series that neighbour() told apart.
    bool fellBetween() const { return m_fellBetween; }

    /// Of any point: whether several that were added are it. What add() could not keep counts as one.
    bool cameTwice(const PointView &point);

    const SeriesIndex &series() const { return m_series; }

private:
    Verdict addTo(std::uint32_t series, std::int64_t time);
    Verdict addBetween(std::uint32_t series, std::int64_t time, TimeRuns::Place place);
    void forgetHalf();

    const Identity m_identity;
    const Limits m_limits;
    SeriesIndex m_series;
    std::vector<TimeRuns> m_times; ///< by the number of the series
    PointSet m_points;
    bool m_isFull = false; ///< m_points could not take one
    std::size_t m_runs = 0;
    std::uint32_t m_count = 0;
    std::optional<std::int64_t> m_neighbour;
    bool m_fellBetween = false;
};

} // namespace penstock
