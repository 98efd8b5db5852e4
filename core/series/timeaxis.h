// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/series/chartclock.h"

#include <QString>

#include <cstdint>
#include <vector>

namespace penstock {

/// Where the ticks of a time axis stand, and what is written below them: from centuries down to nanoseconds. They are
/// round by the clock that is given. Ticks closer than a second say how far they are from the time in the context:
/// +1 ns; so do numbers too long to stand beside each other. Where the clocks are put forward or back, the label of the
/// first tick says how far they are ahead of UTC from there on.
class TimeAxis
{
public:
    struct Tick
    {
        std::int64_t time = 0; ///< nanoseconds, exact
        QString label;
        bool isMajor = false; ///< the start of a day below labels of hours, of a year below labels of months
    };

    /// Ticks between from and to (both included), as many as fit on an axis of that many characters.
    TimeAxis(std::int64_t from, std::int64_t to, int characters, const ChartClock &clock = {});

    const std::vector<Tick> &ticks() const { return m_ticks; }

    /// What all labels leave out: the year, the day when all are times of day; always with the time zone.
    const QString &context() const { return m_context; }

private:
    std::vector<Tick> m_ticks;
    QString m_context;
};

} // namespace penstock
