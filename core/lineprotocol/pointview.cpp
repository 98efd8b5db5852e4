// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lineprotocol/pointview.h"

#include <algorithm>
#include <atomic>

namespace penstock {

std::uint32_t newPointTable()
{
    static std::atomic<std::uint32_t> last = 0;
    std::uint32_t table = ++last;
    while (table == 0)
        table = ++last;
    return table;
}

void addTags(PointView &point, std::span<const TagView> tags)
{
    point.table = tags.empty() ? point.table : 0;
    for (const TagView &tag : tags) {
        const auto own = std::ranges::find(point.tags, tag.key, &TagView::key);
        if (own == point.tags.end())
            point.tags.push_back(tag);
        else
            own->value = tag.value;
    }
}

} // namespace penstock
