// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/series/timespan.h"

#include <vector>

namespace penstock {

/// The spans that were looked at, to go back to and forward again. What follows each other quickly (the wheel, a drag)
/// is one step: only where it began is kept.
class ViewHistory
{
public:
    static constexpr std::size_t mostViews = 100;

    void clear();
    /// Before the view changes from this one; `goesOn`: the change belongs to the one before.
    void leave(const TimeSpan &view, bool goesOn);

    bool canGoBack() const { return !m_before.empty(); }
    bool canGoForward() const { return !m_after.empty(); }
    /// Where to go from the view; the view itself when there is nowhere.
    TimeSpan back(const TimeSpan &view);
    TimeSpan forward(const TimeSpan &view);

private:
    std::vector<TimeSpan> m_before;
    std::vector<TimeSpan> m_after;
};

} // namespace penstock
