// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/series/viewhistory.h"

namespace penstock {

namespace {

using View = ViewHistory::View;

View move(std::vector<View> *from, std::vector<View> *to, const View &view)
{
    if (from->empty())
        return view;
    to->push_back(view);
    const View next = from->back();
    from->pop_back();
    return next;
}

} // namespace

void ViewHistory::clear()
{
    m_before.clear();
    m_after.clear();
}

void ViewHistory::leave(const View &view, bool goesOn)
{
    m_after.clear();
    if (goesOn && !m_before.empty())
        return;
    if (m_before.size() == mostViews)
        m_before.erase(m_before.begin());
    m_before.push_back(view);
}

ViewHistory::View ViewHistory::back(const View &view)
{
    return move(&m_before, &m_after, view);
}

ViewHistory::View ViewHistory::forward(const View &view)
{
    return move(&m_after, &m_before, view);
}

} // namespace penstock
