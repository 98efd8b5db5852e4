// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/series/timespan.h"

#include <optional>
#include <vector>

namespace penstock {

/// The views that were looked at, to go back to and forward again: a span, or none for all that there is, which may be
/// another one when somebody comes back. What follows each other quickly (the wheel, a drag)
/// is one step: only where it began is kept.
class ViewHistory
{
public:
    using View = std::optional<TimeSpan>;

    static constexpr std::size_t mostViews = 100;

    void clear();
    /// Before the view changes from this one; `goesOn`: the change belongs to the one before.
    void leave(const View &view, bool goesOn);

    bool canGoBack() const { return !m_before.empty(); }
    bool canGoForward() const { return !m_after.empty(); }
    /// Where to go from the view; the view itself when there is nowhere.
    View back(const View &view);
    View forward(const View &view);

private:
    std::vector<View> m_before;
    std::vector<View> m_after;
};

} // namespace penstock
