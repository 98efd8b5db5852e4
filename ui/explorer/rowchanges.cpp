// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/rowchanges.h"

#include <QHash>

#include <algorithm>

namespace penstock {

namespace {

/// A row as it is compared; it points to the node's own texts.
struct Look
{
    const ExplorerNode *node;

    friend bool operator==(const Look &a, const Look &b)
    {
        return a.node->kind == b.node->kind && a.node->name == b.node->name && a.node->detail == b.node->detail &&
               (a.node->isName() || a.node->error.toText() == b.node->error.toText());
    }
    friend std::size_t qHash(const Look &look, std::size_t seed)
    {
        return qHashMulti(seed, int(look.node->kind), look.node->name);
    }
};

/// Which old rows stay: the longest series of them that has the same order in both lists.
std::vector<bool> staying(const std::vector<int> &places)
{
    std::vector<std::size_t> ends;                     // of the best series of each length, the row it ends with
    std::vector<std::size_t> before(places.size(), 0); // the row before this one in its series
    const auto placeOf = [&places](std::size_t row) { return places[row]; };
    for (std::size_t row = 0; row < places.size(); ++row) {
        if (places[row] < 0)
            continue;
        const auto longer = std::ranges::lower_bound(ends, places[row], {}, placeOf);
        if (longer != ends.begin())
            before[row] = *std::prev(longer);
        if (longer == ends.end())
            ends.push_back(row);
        else
            *longer = row;
    }
    std::vector<bool> result(places.size(), false);
    std::size_t row = ends.empty() ? 0 : ends.back();
    for (std::size_t left = ends.size(); left > 0; --left, row = before[row])
        result[row] = true;
    return result;
}

/// The rows that are not marked, side by side; `first` is the number of the first one.
std::vector<RowChanges::Run> gaps(const std::vector<bool> &marked, int first)
{
    std::vector<RowChanges::Run> runs;
    for (std::size_t i = 0; i < marked.size(); ++i) {
        if (marked[i])
            continue;
        const int row = first + int(i);
        if (!runs.empty() && runs.back().last == row - 1)
            runs.back().last = row;
        else
            runs.push_back({row, row});
    }
    return runs;
}

} // namespace

RowChanges RowChanges::between(const ExplorerNode::Children &old, const ExplorerNode::Children &wanted)
{
    // Mostly rows have come at the end: what is the same before needs no search.
    const auto [oldRest, wantedRest] =
        std::ranges::mismatch(old, wanted, [](const auto &a, const auto &b) { return Look{a.get()} == Look{b.get()}; });
    const auto same = int(oldRest - old.begin());
    QHash<Look, int> places;
    places.reserve(wanted.end() - wantedRest);
    for (auto row = wantedRest; row != wanted.end(); ++row)
        places.insert(Look{row->get()}, int(row - wantedRest));
    std::vector<int> placesOfOld;
    placesOfOld.reserve(std::size_t(old.end() - oldRest));
    for (auto row = oldRest; row != old.end(); ++row)
        placesOfOld.push_back(places.value(Look{row->get()}, -1));

    const std::vector<bool> oldStays = staying(placesOfOld);
    std::vector<bool> isThere(std::size_t(wanted.end() - wantedRest), false);
    for (std::size_t row = 0; row < oldStays.size(); ++row) {
        if (oldStays[row])
            isThere[std::size_t(placesOfOld[row])] = true;
    }
    RowChanges changes{gaps(oldStays, same), gaps(isThere, same)};
    std::ranges::reverse(changes.removed);
    return changes;
}

} // namespace penstock
