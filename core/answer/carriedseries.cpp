// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answer/carriedseries.h"

#include <algorithm>
#include <map>

namespace penstock {

namespace {

using Texts = SeriesChoice::Texts;
using Places = std::vector<std::size_t>;

Texts projected(const Texts &texts, const Places &places)
{
    Texts part;
    part.reserve(places.size());
    for (const std::size_t place : places)
        part.push_back(texts[place]);
    return part;
}

} // namespace

CarriedSeries CarriedSeries::of(const SeriesChoice &choice, const SeriesList &list)
{
    CarriedSeries carried;
    Places inChoice;
    Places inList;
    for (std::size_t i = 0; i < choice.keys.size(); ++i) {
        const auto key = std::ranges::find(list.keys(), choice.keys[i]);
        if (key == list.keys().end())
            continue;
        inChoice.push_back(i);
        inList.push_back(std::size_t(key - list.keys().begin()));
        carried.columns.push_back(*key);
    }
    if (inChoice.empty())
        return carried;
    std::map<Texts, bool> wanted; // and whether the list has it
    for (const Texts &texts : choice.series)
        wanted.emplace(projected(texts, inChoice), false);
    for (std::size_t series = 0; series < list.count(); ++series) {
        const auto found = wanted.find(projected(list.texts(series), inList));
        if (found == wanted.end())
            continue;
        found->second = true;
        carried.series.push_back(series);
    }
    const bool areAllThere = std::ranges::all_of(wanted, [](const auto &one) { return one.second; });
    carried.isSame = areAllThere && inChoice.size() == choice.keys.size();
    return carried;
}

} // namespace penstock
