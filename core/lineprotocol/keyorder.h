// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lineprotocol/linerefusal.h"
#include "core/lineprotocol/pointview.h"

#include <cstdint>
#include <vector>

namespace penstock {

/// The order of a point's tags by the bytes of their keys. That of the point before is checked anew for each point;
/// only a point of another shape is sorted.
class KeyOrder
{
public:
    using Order = std::vector<std::uint32_t>; ///< indexes

    /// Makes tags() the order for this point. The refusal names a key that is there twice, be it as a tag and a field.
    LineRefusal arrange(const PointView &point);

    const Order &tags() const { return m_tags; }

private:
    Order m_tags;
    Order m_fields;
};

} // namespace penstock
