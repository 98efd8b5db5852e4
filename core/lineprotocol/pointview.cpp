// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lineprotocol/pointview.h"

#include <algorithm>

namespace penstock {

void addTags(PointView &point, std::span<const TagView> tags)
{
    for (const TagView &tag : tags) {
        const auto own = std::ranges::find(point.tags, tag.key, &TagView::key);
        if (own == point.tags.end())
            point.tags.push_back(tag);
        else
            own->value = tag.value;
    }
}

} // namespace penstock
