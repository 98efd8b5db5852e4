// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lineprotocol/pointview.h"

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

} // namespace penstock
