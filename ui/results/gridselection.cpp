// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/results/gridselection.h"

#include <algorithm>

namespace penstock {

bool GridSelection::contains(const GridCell &cell) const
{
    return std::ranges::any_of(m_ranges, [&cell](const GridRange &range) { return range.contains(cell); });
}

GridSelection::Spans GridSelection::rows() const
{
    Spans all;
    all.reserve(m_ranges.size());
    for (const GridRange &range : m_ranges)
        all.emplace_back(range.top, range.bottom);
    std::ranges::sort(all);
    Spans spans;
    spans.reserve(all.size());
    for (const auto &[first, last] : all) {
        if (!spans.empty() && first <= spans.back().second + 1)
            spans.back().second = std::max(spans.back().second, last);
        else
            spans.emplace_back(first, last);
    }
    return spans;
}

qint64 GridSelection::rowCount() const
{
    qint64 count = 0;
    for (const auto &[first, last] : rows())
        count += last - first + 1;
    return count;
}

void GridSelection::setCurrent(const GridCell &cell, Mode mode)
{
    m_current = cell;
    if (mode == Mode::Move)
        return;
    if (mode == Mode::Extend && m_anchor.isValid()) {
        if (!m_isOpen || m_ranges.empty())
            m_ranges.emplace_back();
        m_ranges.back() = GridRange::of(m_anchor, cell);
        m_isOpen = true;
        return;
    }
    m_anchor = cell;
    m_isOpen = mode != Mode::Add || !contains(cell);
    if (!m_isOpen)
        return takeOut(GridRange::of(cell, cell));
    if (mode != Mode::Add)
        m_ranges.clear();
    m_ranges.push_back(GridRange::of(cell, cell));
}

void GridSelection::select(const GridRange &range, bool add)
{
    if (!add)
        m_ranges.clear();
    m_ranges.push_back(range);
    m_anchor = {range.top, range.left};
    m_isOpen = true;
    if (!range.contains(m_current))
        m_current = m_anchor;
}

void GridSelection::selectRow(qint64 row, int columns, Mode mode)
{
    if (mode == Mode::Extend && m_isOpen && !m_ranges.empty()) {
        m_ranges.back() = {qMin(m_anchor.row, row), qMax(m_anchor.row, row), 0, columns - 1};
        m_current.row = row;
        return;
    }
    m_current = {row, qMax(m_current.column, 0)};
    select({row, row, 0, columns - 1}, mode == Mode::Add);
}

void GridSelection::clear()
{
    *this = {};
}

void GridSelection::follow(const GridCell &cell)
{
    clear();
    if (cell.isValid())
        setCurrent(cell, Mode::Replace);
}

void GridSelection::takeOut(const GridRange &out)
{
    std::vector<GridRange> rest;
    rest.reserve(m_ranges.size() + 3);
    for (const GridRange &range : m_ranges) {
        const qint64 top = qMax(range.top, out.top);
        const qint64 bottom = qMin(range.bottom, out.bottom);
        if (top > bottom || qMax(range.left, out.left) > qMin(range.right, out.right)) {
            rest.push_back(range);
            continue;
        }
        const GridRange parts[] = {{range.top, top - 1, range.left, range.right},
                                   {bottom + 1, range.bottom, range.left, range.right},
                                   {top, bottom, range.left, out.left - 1},
                                   {top, bottom, out.right + 1, range.right}};
        for (const GridRange &part : parts) {
            if (part.top <= part.bottom && part.left <= part.right)
                rest.push_back(part);
        }
    }
    m_ranges = std::move(rest);
    m_isOpen = false;
}

} // namespace penstock
