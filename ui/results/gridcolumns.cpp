// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/results/gridcolumns.h"

#include <algorithm>
#include <iterator>

namespace penstock {

void GridColumns::reset(std::span<const int> ids, int width)
{
    m_natural.assign(ids.begin(), ids.end());
    m_shown = m_natural;
    m_hidden.clear();
    m_widths.clear();
    m_pinned = 0;
    for (const int id : m_natural)
        m_widths.insert(id, width);
    measure();
}

void GridColumns::update(std::span<const int> ids, int width)
{
    m_natural.assign(ids.begin(), ids.end());
    for (const int id : m_natural) {
        if (m_widths.contains(id))
            continue;
        m_widths.insert(id, width);
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

void GridColumns::setWidth(int place, int width, Measure when)
{
    m_widths[id(place)] = width;
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

void GridColumns::measure()
{
    m_lefts.resize(m_shown.size() + 1);
    int left = 0;
    for (int place = 0; place < count(); ++place) {
        m_lefts[std::size_t(place)] = left;
        left += width(place);
    }
    m_lefts.back() = left;
}

} // namespace penstock
