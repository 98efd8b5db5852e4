// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/series/pointvalues.h"

#include <memory>

namespace penstock {

/// Points that lie beside each other in memory that does not change while somebody owns it.
struct PointRun
{
    const std::int64_t *times = nullptr;
    PointValues values{};
    std::size_t size = 0;
    std::shared_ptr<const void> timesOwner{};
    std::shared_ptr<const void> valuesOwner{};
    bool isOwn = false; ///< nobody but point lists owns it

    /// At most size.
    PointRun part(std::size_t first, std::size_t count) const
    {
        PointRun some = *this;
        some.times += first;
        some.values = values.from(first);
        some.size = count;
        return some;
    }
};

} // namespace penstock
