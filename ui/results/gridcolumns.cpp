// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/results/gridcolumns.h"

#include <algorithm>
#include <iterator>
#include <numeric>

namespace penstock {

void GridColumns::reset(std::span<const int> ids, int width)
{
    m_natural.assign(ids.begin(), ids.end());
    m_shown = m_natural;
    m_hidden.clear();
    m_widths.clear();
    m_pinned = 0;
    for (const int id : m_natural)
        m_widths.insert(id, {width, 0});
    measure();
}

void GridColumns::update(std::span<const int> ids, int width)
{
    m_natural.assign(ids.begin(), ids.end());
    for (const int id : m_natural) {
        if (m_widths.contains(id))
            continue;
        m_widths.insert(id, {width, 0});
        insert(id);
    }
    const auto isGone = [this](int id) { return std::ranges::find(m_natural, id) == m_natural.end(); };
    for (int place = count() - 1; place >= 0; --place) {
        if (!isGone(id(place)))
            continue;
        m_widths.remove(id(place));
        m_shown.erase(m_shown.begin() + place);
        m_pinned -= place < m_pinned ? 1 : 0;
    }
    std::erase_if(m_hidden, isGone);
    measure();
}

int GridColumns::placeOf(int id) const
{
    const auto found = std::ranges::find(m_shown, id);
    return found == m_shown.end() ? -1 : int(found - m_shown.begin());
}

void GridColumns::setWidth(int place, int width, int air, Measure when)
{
    m_widths[id(place)] = {width, air};
    if (when == Measure::Now)
        measure();
}

int GridColumns::placeAt(int x) const
{
    return x < 0 ? -1 : std::min(int(std::ranges::upper_bound(m_lefts, x) - m_lefts.begin()) - 1, count() - 1);
}

void GridColumns::move(int from, int to)
{
    const bool wasPinned = from < m_pinned;
    const bool isPinned = to < m_pinned;
    const int moved = id(from);
    m_shown.erase(m_shown.begin() + from);
    m_shown.insert(m_shown.begin() + to, moved);
    m_pinned += int(isPinned) - int(wasPinned);
    measure();
}

void GridColumns::setPinned(int place, bool pinned)
{
    if (pinned == (place < m_pinned))
        return;
    const int moved = id(place);
    const int border = pinned ? m_pinned : m_pinned - 1;
    m_shown.erase(m_shown.begin() + place);
    m_shown.insert(m_shown.begin() + border, moved);
    m_pinned += pinned ? 1 : -1;
    measure();
}

void GridColumns::hide(int place)
{
    if (count() < 2)
        return;
    m_hidden.push_back(id(place));
    m_shown.erase(m_shown.begin() + place);
    m_pinned -= place < m_pinned ? 1 : 0;
    measure();
}

void GridColumns::show(int id)
{
    if (std::erase(m_hidden, id) == 0)
        return;
    insert(id);
    measure();
}

void GridColumns::arrange(std::span<const int> shown, std::span<const int> hidden, int pinned)
{
    const auto isNew = [this](int id) {
        return std::ranges::find(m_natural, id) != m_natural.end() && placeOf(id) < 0 &&
               std::ranges::find(m_hidden, id) == m_hidden.end();
    };
    m_shown.clear();
    m_hidden.clear();
    std::ranges::copy_if(shown, std::back_inserter(m_shown), isNew);
    std::ranges::copy_if(hidden, std::back_inserter(m_hidden), isNew);
    m_pinned = std::clamp(pinned, 0, count());
    const std::vector<int> natural = m_natural;
    for (const int id : natural) {
        if (isNew(id))
            insert(id);
    }
    if (m_shown.empty() && !m_hidden.empty()) {
        m_shown.push_back(m_hidden.front());
        m_hidden.erase(m_hidden.begin());
    }
    measure();
}

void GridColumns::insert(int id)
{
    // Behind the nearest one before it in the model that is shown.
    const auto self = std::ranges::find(m_natural, id);
    int at = m_pinned;
    for (auto before = self; before != m_natural.begin();) {
        --before;
        if (const int place = placeOf(*before); place >= 0) {
            at = std::max(place + 1, m_pinned);
            break;
        }
    }
    m_shown.insert(m_shown.begin() + at, id);
}

/// For a few pixels nothing is to be scrolled: each gives the same of its air, or all of it.
std::vector<int> GridColumns::shownWidths() const
{
    std::vector<int> widths;
    std::vector<std::size_t> places(m_shown.size());
    std::iota(places.begin(), places.end(), std::size_t(0));
    int total = 0;
    int air = 0;
    for (const int id : m_shown) {
        const Width width = m_widths.value(id);
        widths.push_back(width.wanted);
        total += width.wanted;
        air += width.air;
    }
    int missing = total - m_room;
    if (m_room <= 0 || missing <= 0 || missing > air)
        return widths;
    const auto airAt = [this](std::size_t place) { return m_widths.value(m_shown[place]).air; };
    std::ranges::stable_sort(places, {}, airAt);
    int others = count();
    for (const std::size_t place : places) {
        const int given = std::min(airAt(place), (missing + others - 1) / others);
        widths[place] -= given;
        missing -= given;
        --others;
    }
    return widths;
}

void GridColumns::measure()
{
    const std::vector<int> widths = shownWidths();
    m_lefts.resize(m_shown.size() + 1);
    int left = 0;
    for (std::size_t place = 0; place < widths.size(); ++place) {
        m_lefts[place] = left;
        left += widths[place];
    }
    m_lefts.back() = left;
}

bool GridColumns::setRoom(int room)
{
    if (room == m_room)
        return false;
    m_room = room;
    const std::vector<int> before = m_lefts;
    measure();
    return m_lefts != before;
}

} // namespace penstock
