// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/readinggrid.h"

#include <algorithm>

namespace penstock {

namespace {

constexpr double leastRows = 3; ///< also in a low chart

} // namespace

ReadingGrid ReadingGrid::of(std::size_t count, const QSizeF &room, const Need &need)
{
    ReadingGrid grid;
    grid.nameWidth = need.name;
    const auto rows = std::size_t(std::max(leastRows, room.height() / std::max(1.0, need.line)));
    const std::size_t wanted = std::min(count, mostListed);
    const auto widthOf = [&](std::size_t columns) {
        return (room.width() - double(columns - 1) * need.between) / double(columns);
    };
    grid.columns = std::max<std::size_t>(1, (wanted + rows - 1) / rows);
    while (grid.columns > 1 && widthOf(grid.columns) < need.rest + std::min(need.name, need.shortestName))
        --grid.columns;
    if (grid.columns > 1)
        grid.nameWidth = std::min(need.name, widthOf(grid.columns) - need.rest);
    grid.listed = std::min(wanted, grid.columns * rows);
    // The line that says how many are not listed takes the place of one.
    if (grid.listed < count)
        grid.listed = std::min(grid.listed, grid.columns * rows - grid.columns);
    grid.unlisted = count - grid.listed;
    grid.rows = (grid.listed + grid.columns - 1) / grid.columns;
    return grid;
}

} // namespace penstock
