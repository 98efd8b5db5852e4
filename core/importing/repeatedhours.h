// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <algorithm>
#include <cstdint>
#include <vector>

namespace penstock {

/// Hours of a file whose rows seem to come twice, as where clocks are set back: rows go back by an hour at most, or
/// have series and time in common with others. Times are nanoseconds, on the clock that wrote them.
class RepeatedHours
{
public:
    void add(std::int64_t time, std::uint64_t line)
    {
        if (!m_hasTooMany)
            take(time, line);
    }

    /// Zones in which each of these hours comes twice, the likeliest first, five at most; empty: there is no such hour,
    /// or so many that it is no matter of clocks.
    QStringList zones() const;

    std::uint64_t firstLine() const { return m_firstLine; } ///< 0: there are none
    std::int64_t firstTime() const { return m_firstTime; }

private:
    void take(std::int64_t time, std::uint64_t line);

    std::vector<std::int64_t> m_hours; ///< since 1970, in order
    std::uint64_t m_firstLine = 0;
    std::int64_t m_firstTime = 0;
    bool m_hasTooMany = false;
};

} // namespace penstock
