// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace penstock {

/// The times of one series as far as they come in order, forwards or backwards: a regular step costs nothing, however
/// long it goes on. Nanoseconds.
class TimeRuns
{
public:
    enum class Place {
        Beyond,    ///< later or earlier than all; it was added
        Seen,      ///< one of them
        Between,   ///< among them, but not one of them; it is not added
        Forgotten, ///< where it is not known any more which there are
    };

    Place add(std::int64_t time)
    {
        if (m_up.empty())
            begin(time);
        else if (time > m_high)
            m_high = extend(m_up, m_high, time);
        else if (time < m_low)
            m_low = extend(m_down, m_low, time);
        else
            return placeOf(time);
        return Place::Beyond;
    }

    bool isEmpty() const { return m_up.empty(); }
    std::int64_t newest() const { return m_high; } ///< unless it is empty
    std::int64_t oldest() const { return m_low; }  ///< the same

    /// What it costs.
    std::size_t runs() const { return m_up.size() + m_down.size(); }
    /// Forgets the older half of what came, in the order of coming.
    void forgetHalf();

private:
    struct Run
    {
        std::int64_t first = 0;
        std::int64_t step = 0; ///< negative in m_down
        std::uint64_t count = 0;

        std::int64_t last() const;
    };

    void begin(std::int64_t time);
    static std::int64_t extend(std::vector<Run> &runs, std::int64_t edge, std::int64_t time);
    Place placeOf(std::int64_t time) const;
    void forget(const Run &run);

    std::vector<Run> m_up;   ///< each later than the one before
    std::vector<Run> m_down; ///< each earlier
    std::int64_t m_low = 0;
    std::int64_t m_high = 0;
    std::int64_t m_forgottenFrom = 1; ///< nothing is forgotten while it is after
    std::int64_t m_forgottenTo = 0;
};

inline std::int64_t TimeRuns::extend(std::vector<Run> &runs, std::int64_t edge, std::int64_t time)
{
    // Of times so far apart that their distance does not fit, nothing is regular.
    std::int64_t step = 0;
    const bool fits = !__builtin_sub_overflow(time, edge, &step);
    if (!runs.empty() && fits) {
        Run &run = runs.back();
        if (run.count == 1)
            run.step = step;
        if (run.step == step) {
            ++run.count;
            return time;
        }
    }
    runs.push_back({time, 0, 1});
    return time;
}

} // namespace penstock
