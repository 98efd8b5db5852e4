// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/results/selectedblocks.h"

#include <algorithm>
#include <map>
#include <set>

namespace penstock {

namespace {

using Places = std::vector<int>;

/// The places that are selected in a row.
Places placesIn(qint64 row, const std::vector<GridRange> &ranges)
{
    std::set<int> places;
    for (const GridRange &range : ranges) {
        for (int place = range.left; row >= range.top && row <= range.bottom && place <= range.right; ++place)
            places.insert(place);
    }
    return {places.begin(), places.end()};
}

} // namespace

std::vector<CellBlock> selectedBlocks(const GridSelection &selection, const GridColumns &columns)
{
    const std::vector<GridRange> &ranges = selection.ranges();
    // Between these rows nothing changes.
    std::set<qint64> borders;
    for (const GridRange &range : ranges) {
        borders.insert(range.top);
        borders.insert(range.bottom + 1);
    }
    std::vector<CellBlock> blocks;
    blocks.reserve(ranges.size());
    std::map<Places, std::size_t> known;
    for (auto border = borders.begin(); border != borders.end() && std::next(border) != borders.end(); ++border) {
        const Places places = placesIn(*border, ranges);
        if (places.empty())
            continue;
        const auto [at, isNew] = known.try_emplace(places, blocks.size());
        if (isNew) {
            CellBlock block;
            block.columns.reserve(places.size());
            for (const int place : places)
                block.columns.push_back(std::size_t(columns.id(place)));
            blocks.push_back(std::move(block));
        }
        std::vector<ShownSpan> &rows = blocks[at->second].rows;
        const ShownSpan span(std::size_t(*border), std::size_t(*std::next(border) - 1));
        if (!rows.empty() && rows.back().second + 1 == span.first)
            rows.back().second = span.second;
        else
            rows.push_back(span);
    }
    return blocks;
}

} // namespace penstock
